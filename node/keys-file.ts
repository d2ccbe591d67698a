/**
 * The keys of a bank on its disk, and how they change together with its log. New keys are written beside the old ones;
 * then the operation is appended; then they take the place of the old. Whenever the power fails, the log says which of the
 * two files holds the keys that are in force.
 */
import { rename, rm } from 'node:fs/promises'
import { toBase64url } from '../protocol/bytes.ts'
import type { Identity } from '../protocol/identity-log.ts'
import { fault, ok, type Fault, type Result } from '../protocol/result.ts'
import { nodeCrypto } from './crypto.ts'
import { keysText, pathsIn, readKeysFrom, type NodeKeys } from './folder.ts'
import { syncFolder, writeSynced } from './store/durable.ts'

/** The public key of a seed, base64url. */
export const publicKeyOf = (seed: Uint8Array): string => toBase64url(nodeCrypto.publicKey(seed))

function fits({ keys }: Identity, seeds: NodeKeys): boolean {
  return (
    keys.op === publicKeyOf(seeds.op) &&
    keys.transport === publicKeyOf(seeds.transport) &&
    keys.cosign === publicKeyOf(seeds.cosign)
  )
}

/** Writes the keys that are to be in force, beside those that are. */
export async function writeNextKeys(dir: string, keys: NodeKeys): Promise<void> {
  await writeSynced(pathsIn(dir).nextKeys, keysText(keys))
  await syncFolder(dir)
}

/** The next keys are in force: they take the place of the old ones, which are gone with it. */
export async function takeNextKeys(dir: string): Promise<void> {
  const { keys, nextKeys } = pathsIn(dir)
  await rename(nextKeys, keys)
  await syncFolder(dir)
}

/**
 * The seeds of the keys that the log says to be in force. A change that was cut off is finished, or undone if its
 * operation is not in the log. To be called by whoever has the ledger open. `wrong-keys` if neither file holds them.
 */
export async function keysInForce(
  dir: string,
  identity: Identity,
): Promise<Result<NodeKeys, Fault<'wrong-keys' | 'bad-keys'>>> {
  const { keys, nextKeys } = pathsIn(dir)
  const next = await readKeysFrom(nextKeys)
  if (next.ok && fits(identity, next.value)) {
    await takeNextKeys(dir)
    return ok(next.value)
  }
  const now = await readKeysFrom(keys)
  if (!now.ok) return fault('bad-keys', now.error.detail)
  if (!fits(identity, now.value))
    return fault('wrong-keys', 'The keys in keys.json are not those that the ledger says to be in force.')
  // Whatever stands in it never came into force.
  await rm(nextKeys, { force: true })
  return now
}
