/**
 * Operations of identity logs as entries of a bank's log: its own, and those of its partners (SPEC, IDN). The keys are in
 * force from the entry on, for whoever appends, replays or verifies the log.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import type {
  Entry,
  IdentityEntry,
  IdentityRecovered,
  PartnerIdentity,
  SignedOp,
} from '../generated/types.ts'
import { advance } from '../identity-log.ts'
import type { BankState, Posting } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { setIdentity, type Channel } from './channel.ts'

/** May our own identity log go on with this operation? */
export function admitIdentity(crypto: Crypto, state: BankState, { op }: IdentityEntry): Refusal | undefined {
  const next = advance(crypto, state.identity, op)
  if (!next.ok) return next.error
  const cut = op.body.typ === 'id.update' ? op.body.cut : undefined
  // Its root is that of the tree, which the state does not have: `TreeCheck` compares it.
  if (cut !== undefined && cut.size !== state.size)
    return refuse('bad-identity', { why: 'its cut is not where the log ends' })
  return undefined
}

/** An own operation that this copy lacked: its cut is one of the log that was lost, and says nothing of this one. */
export function admitIdentityRecovered(
  crypto: Crypto,
  state: BankState,
  { op }: IdentityRecovered,
): Refusal | undefined {
  const next = advance(crypto, state.identity, op)
  return next.ok ? undefined : next.error
}

/** Our own keys change, or we end. */
export function applyIdentity(
  crypto: Crypto,
  state: BankState,
  { op }: IdentityEntry | IdentityRecovered,
): Posting[] {
  const next = advance(crypto, state.identity, op)
  assert(next.ok, 'an operation that was admitted')
  state.identity = next.value
  return []
}

/** May a partner's identity log go on with this operation? After two stories about its keys it may not. */
export function admitPartnerIdentity(
  crypto: Crypto,
  state: BankState,
  { op }: PartnerIdentity,
): Refusal | undefined {
  const channel = state.channels.get(op.body.bank)
  if (channel === undefined) return refuse('unknown-partner', { partner: op.body.bank })
  const next = advance(crypto, channel.identity, op)
  if (!next.ok) return next.error
  return channel.evidence.has('identity-fork') ? refuse('identity-fork', { seq: op.body.seq }) : undefined
}

/** A partner's keys change, or it ends. What we took from it before stays as it is. */
export function applyPartnerIdentity(crypto: Crypto, state: BankState, { op }: PartnerIdentity): Posting[] {
  const channel = channelOf(state, op)
  const next = advance(crypto, channel.identity, op)
  assert(next.ok, 'an operation that was admitted')
  setIdentity(channel, next.value)
  return []
}

function channelOf(state: BankState, { body }: SignedOp): Channel {
  const channel = state.channels.get(body.bank)
  assert(channel !== undefined, 'an operation of a partner')
  return channel
}

/** What a bank that ended may still append: what resolves what is open, and what others prove or say. */
const lastThings: ReadonlySet<Entry['typ']> = new Set<Entry['typ']>([
  'order.closed',
  'lane.in',
  'lane.proof',
  'evidence',
  'statement',
  'statement.offer',
  'partner.identity',
  'transfer.writeoff',
])

/** A bank that ended begins nothing (SPEC IDN-12). */
export function admitAfterEnd(state: BankState, entry: Entry): Refusal | undefined {
  if (!state.identity.retired || lastThings.has(entry.typ)) return undefined
  if (entry.typ === 'lane.out' && entry.entry.typ !== 'lane.hold') return undefined
  return refuse('bank-retired')
}
