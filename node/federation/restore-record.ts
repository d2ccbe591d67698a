/**
 * Where the restore of a bank stands, as it is kept in the erasable store: read at every start, and by whoever changes the keys
 * of a bank that does not run.
 */
import type { Crypto } from '../../protocol/crypto.ts'
import type { BankId, IdentityOps, RestoreKeys, RestoreView } from '../../protocol/generated/types.ts'
import { advance, type Identity } from '../../protocol/identity-log.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { ok, type Result } from '../../protocol/result.ts'
import type { Store } from '../ports.ts'

/** Why a bank asks: the folder is a copy, people said so, a partner proved it, or another copy ran. */
export type RestoreReason = RestoreView['reason']

/** What is in the store. */
export interface RestoreRecord {
  /** Unix seconds. */
  readonly since: number
  readonly reason: RestoreReason
  readonly unheard: readonly BankId[]
  /** People said to go on without those that do not answer. */
  readonly finish: boolean
  /** Unix seconds; absent while nothing may be recorded. */
  readonly ended?: number
  /** Partners that have said which of our keys they know; absent in records of earlier programs. */
  readonly told?: readonly BankId[]
  /** Operations of our own identity log that this copy lacked, as partners told them. */
  readonly lost?: IdentityOps
}

const recordKey = 'restore'

/** Undefined for a bank that was never restored. */
export async function readRestoreRecord(store: Store): Promise<RestoreRecord | undefined> {
  const text = await store.get(recordKey)
  return text === undefined ? undefined : (JSON.parse(text) as RestoreRecord)
}

/** On disk when the promise resolves. */
export function writeRestoreRecord(store: Store, record: RestoreRecord): Promise<void> {
  return store.put(recordKey, JSON.stringify(record))
}

/**
 * Our identity with operations that were told: those that are known change nothing. Refusals: those of `advance`, so what
 * comes out is sealed by our own recovery sheets, whoever told it.
 */
export function identityWith(
  crypto: Crypto,
  own: Identity,
  ops: IdentityOps | undefined,
): Result<Identity, Refusal> {
  let identity = own
  for (const op of ops ?? []) {
    const next = advance(crypto, identity, op)
    if (next.ok) identity = next.value
    else if (next.error.code !== 'id-known') return next
  }
  return ok(identity)
}

/** What people need to know of the operations that this copy lacks; undefined if it lacks none. */
export function lostKeysView(own: Identity, told: Identity): RestoreKeys | undefined {
  const last = told.ops.at(-1)?.body
  if (told.tip.seq <= own.tip.seq || last === undefined) return undefined
  let sheets = 0
  let before = told.genesis.rotation
  for (const { body } of told.ops) {
    if (body.typ !== 'id.update') continue
    if (body.rotation.keys.join() !== before.keys.join()) sheets = body.seq
    before = body.rotation
  }
  return { change: last.seq, at: last.at, sheets, ended: told.retired }
}
