/**
 * How fast this machine is at this moment, beside the one on which what we compare with was measured. Virtual machines are
 * throttled by up to a factor of two within a day, so a figure alone says little.
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeCrypto } from '../../node/crypto.ts'

/** Ed25519 verifications a second of one thread, with OpenSSL, when Rafiki was measured. Its best run. */
const verifiesThen = 13_685
const milliseconds = 300
const syncs = 100

/** What this machine does now: verifications a second, a median write to disk, and its speed as a share of that machine's. */
export interface MachineSpeed {
  readonly verifiesPerSecond: number
  readonly syncMilliseconds: number
  readonly speed: number
}

/** Measures for half a second, with nothing else of ours running. */
export function machineSpeed(): MachineSpeed {
  const verifies = Math.round(verifiesPerSecond())
  return {
    verifiesPerSecond: verifies,
    syncMilliseconds: syncMilliseconds(),
    speed: Math.round((verifies / verifiesThen) * 100) / 100,
  }
}

function verifiesPerSecond(): number {
  const seed = new Uint8Array(32).fill(7)
  const message = new Uint8Array(379)
  const key = nodeCrypto.publicKey(seed)
  const signature = nodeCrypto.sign(message, seed)
  const begun = performance.now()
  let done = 0
  for (; performance.now() - begun < milliseconds; done += 16)
    for (let n = 0; n < 16; n++) nodeCrypto.verify(message, signature, key)
  return (done * 1000) / (performance.now() - begun)
}

function syncMilliseconds(): number {
  const folder = mkdtempSync(join(tmpdir(), 'hourbridge-sync-'))
  const file = openSync(join(folder, 'file'), 'w')
  const times = Array.from({ length: syncs }, () => {
    const begun = performance.now()
    writeSync(file, new Uint8Array(512))
    fdatasyncSync(file)
    return performance.now() - begun
  }).toSorted((a, b) => a - b)
  closeSync(file)
  rmSync(folder, { recursive: true })
  return Math.round((times[syncs / 2] ?? 0) * 100) / 100
}
