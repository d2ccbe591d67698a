/**
 * Statements of a channel: how a pair of banks stands at one point of both lanes, sealed by both (SPEC, STM). Bank a of the
 * agreement proposes, bank b agrees; a final statement closes the channel.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import type {
  BankId,
  Disposal,
  Oid,
  PublicKey,
  StatementBody,
  StatementEntry,
  StatementHeld,
  StatementOffer,
  Tip,
} from '../generated/types.ts'
import { accountOf, post } from '../ledger/apply.ts'
import { partnerAccount, writtenOffAccount, type BankState, type Posting } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { oid } from '../seal.ts'
import type { Channel, Lane } from './channel.ts'

/** How one bank sees a channel, as a statement says it; `owed` is what a owes b in seconds. */
export type ChannelView = Pick<StatementBody, 'ch' | 'ep' | 'a' | 'b' | 'owed' | 'holds'>

function tipOf({ seq, tip }: Lane): Tip {
  return { seq, oid: tip }
}

function heldIn({ holds, held }: Lane): StatementHeld {
  return { count: holds.size, seconds: held }
}

/** How `bank` sees its channel now. */
export function viewOf(bank: BankId, channel: Channel): ChannelView {
  const { ch, ep, mine, theirs } = channel
  const [a, b] = isFirst(bank, channel) ? [mine, theirs] : [theirs, mine]
  const holds = { a: heldIn(a), b: heldIn(b) }
  return { ch, ep, a: tipOf(a), b: tipOf(b), owed: a.settled - b.settled, holds }
}

/** Whether `bank` is bank a, which proposes the statements of the channel. */
export function isFirst(bank: BankId, channel: Channel): boolean {
  return channel.agreement.a === bank
}

/** The statement that would be next in the channel. Final as soon as both banks may close it. */
export function nextStatement(bank: BankId, channel: Channel, at: number): StatementBody {
  const final = closable(channel)
  const n = (channel.stated?.body.n ?? 0) + 1
  return { typ: 'stmt', ...viewOf(bank, channel), n, at, ...(final !== undefined && { final }) }
}

/** How the channel may be closed now: as both banks said when they suspended it, without any open hold. */
export function closable(channel: Channel): Disposal | undefined {
  const { mine, theirs } = channel
  if (mine.closing === undefined || mine.closing !== theirs.closing) return undefined
  if (mine.holds.size > 0 || theirs.holds.size > 0) return undefined
  return mine.closing === 'settled' && mine.settled !== theirs.settled ? undefined : mine.closing
}

/** True once a final statement stands: nothing is written in the lanes any more. */
export function isClosed(channel: Channel): boolean {
  return channel.stated?.body.final !== undefined
}

/** What stays owed over the end of a closed channel: what a owes b in seconds. */
export function carriedOver(body: StatementBody): number {
  return body.final === 'carried' ? body.owed : 0
}

/** Whether both lanes end where they ended at that statement. */
export function sameTips(one: Pick<ChannelView, 'a' | 'b'>, other: Pick<ChannelView, 'a' | 'b'>): boolean {
  return one.a.oid === other.a.oid && one.b.oid === other.b.oid
}

const codePrefix = 'close-'

/** The disposal that the reason of a `lane.suspend` speaks of, if it does (SPEC, STM-07). */
export function closingOf(code: string): Disposal | undefined {
  const name = code.startsWith(codePrefix) ? code.slice(codePrefix.length) : ''
  return name === 'settled' || name === 'forgiven' || name === 'carried' ? name : undefined
}

/** The reason of a `lane.suspend` that is to end in closing. */
export function closingCode(disposal: Disposal): string {
  return codePrefix + disposal
}

function channelOfBody(state: BankState, { ch, ep }: StatementBody): Channel | undefined {
  const channel = state.channelsById.get(ch)
  return channel?.ep === ep ? channel : undefined
}

/** Whether the body says what this bank has in its own log now. Numbers may be left out: the other bank may have lost some. */
function isTrue(state: BankState, channel: Channel, body: StatementBody): boolean {
  const { n, a, b, owed, holds, final } = nextStatement(state.bank, channel, body.at)
  return (
    body.n >= n &&
    sameTip(body.a, a) &&
    sameTip(body.b, b) &&
    body.owed === owed &&
    sameHeld(body.holds.a, holds.a) &&
    sameHeld(body.holds.b, holds.b) &&
    (body.final === undefined || body.final === final)
  )
}

function sameTip(one: Tip, other: Tip): boolean {
  return one.seq === other.seq && one.oid === other.oid
}

function sameHeld(one: StatementHeld, other: StatementHeld): boolean {
  return one.count === other.count && one.seconds === other.seconds
}

/** Bank a: may it put its seal on this statement? */
export function admitStatementOffer(state: BankState, entry: StatementOffer): Refusal | undefined {
  const { body, seal } = entry
  const channel = channelOfBody(state, body)
  if (channel === undefined) return refuse('no-agreement')
  if (!isFirst(state.bank, channel)) return refuse('wrong-bank')
  if (isClosed(channel)) return refuse('agreement-closed', { partner: channel.peer })
  if (seal.key !== state.identity.keys.op) return refuse('bad-seal')
  if (!isTrue(state, channel, body)) return refuse('statement-differs', { partner: channel.peer })
  const last = channel.stated?.body
  if (last !== undefined && body.final === undefined && sameTips(last, body))
    return refuse('id-known', { id: last.n })
  return undefined
}

/**
 * May a statement with both seals stand in the log? Bank b checks it against its own lanes, bank a that it is the one that
 * it proposed last: its lanes may have gone on since. A final one that bank a lost it checks against its lanes, too.
 */
export function admitStatement(crypto: Crypto, state: BankState, entry: StatementEntry): Refusal | undefined {
  const { body, sealA, sealB } = entry
  const channel = channelOfBody(state, body)
  if (channel === undefined) return refuse('no-agreement')
  const first = isFirst(state.bank, channel)
  const [keyA, keyB] = keysOf(state, channel, first)
  if (sealA.key !== keyA || sealB.key !== keyB) return refuse('bad-seal')
  if (isClosed(channel)) return refuse('agreement-closed', { partner: channel.peer })
  if (first) return isKnown(crypto, state, channel, body) ? undefined : refuse('statement-unknown')
  return isTrue(state, channel, body) ? undefined : refuse('statement-differs', { partner: channel.peer })
}

function keysOf(state: BankState, { peerKey }: Channel, first: boolean): [PublicKey, PublicKey] {
  return first ? [state.identity.keys.op, peerKey] : [peerKey, state.identity.keys.op]
}

function isKnown(crypto: Crypto, state: BankState, channel: Channel, body: StatementBody): boolean {
  const { offer } = channel
  if (offer !== undefined && oid(crypto, offer.body) === oid(crypto, body)) return true
  return body.final !== undefined && isTrue(state, channel, body)
}

/** Oid of the last statement that both banks sealed. */
export function statedOid(crypto: Crypto, { stated }: Channel): Oid | undefined {
  return stated === undefined ? undefined : oid(crypto, stated.body)
}

/** Bank a waits for an answer to this from now on. */
export function applyStatementOffer(state: BankState, entry: StatementOffer): Posting[] {
  const channel = channelOfBody(state, entry.body)
  assert(channel !== undefined, 'a proposal for an unknown channel')
  channel.offer = entry
  return []
}

/** Both banks sealed: what was proposed before is done with, and a forgiven balance is written off. */
export function applyStatement(state: BankState, entry: StatementEntry): Posting[] {
  const channel = channelOfBody(state, entry.body)
  assert(channel !== undefined, 'a statement of an unknown channel')
  channel.stated = entry
  delete channel.offer
  return entry.body.final === 'forgiven' ? writeOff(state, channel) : []
}

/** Nobody owes anything any more: the account of the partner goes to zero, what it had is written off. */
function writeOff(state: BankState, { mine, theirs, peer }: Channel): Posting[] {
  const owed = mine.settled - theirs.settled
  mine.settled = 0
  theirs.settled = 0
  if (owed === 0) return []
  return post(accountOf(state, writtenOffAccount), accountOf(state, partnerAccount(peer)), owed)
}
