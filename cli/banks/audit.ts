/** The end of every demonstration: quiet, then verify every ledger from its export, then compare both sides of every border. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { validateNodeStatus, validatePartnerList } from '../../protocol/generated/validators.ts'
import type { Out } from '../output.ts'
import { Progress } from '../progress.ts'
import { exitCodes, Stop } from '../stop.ts'
import type { BankProcess } from './bank-process.ts'
import { read } from './steady.ts'
import { tallyOf, type Tally } from './tally.ts'
import { exportTo, verifyLog, type Verified } from './verify.ts'

/** A bank whose export was verified. */
export interface Audited {
  readonly bank: BankProcess
  readonly tally: Tally
  /** Undefined if the export did not verify; the reason is in `fault`. */
  readonly verified: Verified | undefined
  readonly fault: string
}

/** Both sides of one border, each what that bank owes the other according to its own verified ledger. */
export interface Border {
  readonly a: BankProcess
  readonly b: BankProcess
  readonly aOwes: number
  readonly bOwes: number
  readonly agree: boolean
}

const quietMilliseconds = 120_000

/** Waits until no exchange between the banks is under way and every lane has arrived on the other side. */
export async function untilQuiet(banks: readonly BankProcess[]): Promise<void> {
  const until = Date.now() + quietMilliseconds
  while (!(await isQuiet(banks))) {
    if (Date.now() > until) {
      throw new Stop(
        exitCodes.failed,
        'not-quiet',
        'Some exchanges between banks are still not decided.',
        'See the logs of the banks.',
      )
    }
    await sleep(50)
  }
}

async function isQuiet(banks: readonly BankProcess[]): Promise<boolean> {
  const ends = new Map<string, string>()
  for (const bank of banks) {
    if ((await read(bank, '/status', validateNodeStatus)).waiting > 0) return false
    for (const one of (await read(bank, '/partners', validatePartnerList)).partners) {
      if (one.weHold > 0 || one.theyHold > 0) return false
      ends.set(`${bank.id} ${one.bank} mine`, `${one.ourLane.seq} ${one.ourLane.oid}`)
      ends.set(`${bank.id} ${one.bank} theirs`, `${one.theirLane.seq} ${one.theirLane.oid}`)
    }
  }
  return banks.every((a) =>
    banks.every((b) => ends.get(`${a.id} ${b.id} mine`) === ends.get(`${b.id} ${a.id} theirs`)),
  )
}

/** Exports, verifies and counts every ledger, one after another, so that each has the whole machine. */
export async function auditAll(banks: readonly BankProcess[], folder: string, out: Out): Promise<Audited[]> {
  const audited: Audited[] = []
  for (const bank of banks) audited.push(await audit(bank, join(folder, `${bank.name}.jsonl`), out))
  return audited
}

async function audit(bank: BankProcess, path: string, out: Out): Promise<Audited> {
  const progress = new Progress(out, `verifying ${bank.title}`)
  await exportSteadily(bank, path, progress)
  const tally = await tallyOf(path)
  try {
    return { bank, tally, verified: await verifyLog(['--export', path], progress), fault: '' }
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause
    return { bank, tally, verified: undefined, fault: cause.message }
  }
}

/** A bank may die while it exports; the next try begins anew. */
async function exportSteadily(bank: BankProcess, path: string, progress: Progress): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await exportTo(await bank.ready(), path, 0, progress)
      return
    } catch (cause) {
      if (!(cause instanceof Stop) || cause.exit !== exitCodes.unreachable || attempt > 20) throw cause
      await sleep(100)
    }
  }
}

/** Every pair of banks of which at least one has an agreement with the other, with both positions. */
export function bordersOf(audited: readonly Audited[]): Border[] {
  const borders: Border[] = []
  for (const [index, one] of audited.entries()) {
    for (const other of audited.slice(index + 1)) {
      const aOwes = positionTo(one, other)
      const bOwes = positionTo(other, one)
      if (aOwes === undefined && bOwes === undefined) continue
      const agree = aOwes !== undefined && bOwes !== undefined && aOwes + bOwes === 0
      borders.push({ a: one.bank, b: other.bank, aOwes: aOwes ?? NaN, bOwes: bOwes ?? NaN, agree })
    }
  }
  return borders
}

function positionTo(from: Audited, to: Audited): number | undefined {
  return from.verified?.partners.find((one) => one.bank === to.bank.id)?.position
}
