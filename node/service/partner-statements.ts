/** How both sides of a channel see it, and statements that both sign (SPEC, STM). */
import type { Channel } from '../../protocol/federation/channel.ts'
import { proposeStatement } from '../../protocol/federation/react-statement.ts'
import {
  closable,
  closingCode,
  isClosed,
  isFirst,
  nextStatement,
  sameTips,
} from '../../protocol/federation/statement.ts'
import type {
  Disposal,
  FirstDifference,
  LaneEntry,
  LaneLine,
  PartnerStatement,
  PartnerView,
  SignedStatement,
  StatementBody,
  StatementSide,
} from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import { oid } from '../../protocol/seal.ts'
import type { Answer } from '../api.ts'
import type { LaneName } from '../federation/comparer.ts'
import { laneEntry, stateOf, type Context } from './context.ts'
import { whoEnded } from './ended.ts'
import { named } from './exchanges.ts'
import { channelOf, showPartner } from './partners.ts'

const signMilliseconds = 10_000

/** How both sides see the channel now, and the last statement that both signed. Asks the partner. */
export async function partnerStatement(context: Context, ref: string): Answer<PartnerStatement> {
  const found = channelOf(context, ref)
  if (!found.ok) return found
  const channel = found.value
  const ours = await context.bank.view(({ bank }) => nextStatement(bank, channel, context.clock.now()))
  const theirs = await context.comparer.view(channel)
  const side = (body: StatementBody): StatementSide => sideOf(isFirst(stateOf(context).bank, channel), body)
  const first = theirs && (await firstDifference(context, channel, ours, theirs))
  const signed = await context.bank.view(() => signedStatement(context, channel))
  return ok({
    bank: channel.peer,
    name: context.directory.card(channel.peer).name,
    verdict: verdictOf(ours, theirs, first),
    ours: side(ours),
    ...(theirs && { theirs: side(theirs) }),
    ...(first && { first }),
    ...(signed && { signed }),
  })
}

function verdictOf(
  ours: StatementBody,
  theirs: StatementBody | undefined,
  first: FirstDifference | undefined,
): PartnerStatement['verdict'] {
  if (theirs === undefined) return 'unreachable'
  if (first !== undefined) return 'differ'
  if (!sameTips(ours, theirs)) return 'under-way'
  if (ours.owed === theirs.owed && sameHolds(ours, theirs)) return 'agree'
  // What is forgiven is owed no more without an entry of either lane, first at the one bank and then at the other.
  return ours.final === 'forgiven' && ours.n !== theirs.n ? 'under-way' : 'differ'
}

function sameHolds({ holds: one }: StatementBody, { holds: other }: StatementBody): boolean {
  return one.a.seconds === other.a.seconds && one.b.seconds === other.b.seconds
}

function sideOf(first: boolean, { a, b, owed, holds }: StatementBody): StatementSide {
  return first
    ? { position: owed, ourLane: a, theirLane: b, weHold: holds.a, theyHold: holds.b }
    : // Not -owed alone: nothing owed must not become minus nothing.
      { position: 0 - owed, ourLane: b, theirLane: a, weHold: holds.b, theyHold: holds.a }
}

function signedStatement(context: Context, { stated, agreement }: Channel): SignedStatement | undefined {
  if (stated === undefined) return undefined
  const { body, sealA, sealB } = stated
  const position = agreement.a === stateOf(context).bank ? body.owed : 0 - body.owed
  return { statement: oid(context.env.crypto, body), position, body, sealA, sealB }
}

/** The first entry that both banks have and have differently, in our lane or else in theirs. */
async function firstDifference(
  context: Context,
  channel: Channel,
  ours: StatementBody,
  theirs: StatementBody,
): Promise<FirstDifference | undefined> {
  const { bank } = stateOf(context)
  const { ch, ep, peer } = channel
  for (const lane of ['ours', 'theirs'] as const) {
    const by = lane === 'ours' ? bank : peer
    const name = by === channel.agreement.a ? 'a' : 'b'
    const last = Math.min(ours[name].seq, theirs[name].seq)
    // Entries are chained: where two copies end alike, they are alike throughout.
    if (ours[name].oid === theirs[name].oid || last === 0) continue
    const found = await searchLane(context, peer, { ch, ep, by }, last)
    if (found !== undefined) return { lane, ...found }
  }
  return undefined
}

/** Halves what is left until the first entry that differs is found; undefined if none does up to `last`. */
async function searchLane(
  context: Context,
  peer: string,
  lane: LaneName,
  last: number,
): Promise<Omit<FirstDifference, 'lane'> | undefined> {
  let differing = await compare(context, peer, lane, last)
  let same = 0
  while (differing !== undefined && differing.number - same > 1) {
    const middle: number = same + Math.floor((differing.number - same) / 2)
    const found = await compare(context, peer, lane, middle)
    if (found === undefined) same = middle
    else differing = found
  }
  return differing
}

/** Both copies of an entry where they differ. A partner that does not answer shows no difference. */
async function compare(
  context: Context,
  peer: string,
  lane: LaneName,
  number: number,
): Promise<Omit<FirstDifference, 'lane'> | undefined> {
  const own = (await laneEntry(context, lane, number))?.entry
  const answer = await context.comparer.copy(peer, lane, number)
  if (own === undefined || answer === undefined) return undefined
  const ours = lineOf(context, own)
  if (answer.entry === undefined) return { number, ours }
  const theirs = lineOf(context, answer.entry)
  return ours.oid === theirs.oid ? undefined : { number, ours, theirs }
}

function lineOf(context: Context, entry: LaneEntry): LaneLine {
  const seconds =
    entry.typ === 'lane.hold'
      ? entry.seconds
      : entry.typ === 'lane.settle'
        ? entry.receipt.body.seconds
        : undefined
  const { typ, at } = entry
  return { oid: oid(context.env.crypto, entry), typ, at, ...(seconds !== undefined && { seconds }) }
}

/** Has a statement of what stands now signed by both, and waits for it a while. Refusal: `unreachable`. */
export async function signPartnerStatement(context: Context, ref: string): Answer<PartnerStatement> {
  const found = channelOf(context, ref)
  if (!found.ok) return found
  const channel = found.value
  const { peer, ch, ep } = channel
  const { bank } = context
  const stands = (): boolean => {
    const { stated } = channel
    return stated !== undefined && sameTips(stated.body, nextStatement(bank.state.bank, channel, 0))
  }
  if (!stands()) {
    if (!context.links.isUp(peer)) return err(named(context, refuse('unreachable', { partner: peer })))
    const signed = untilSigned(context, ch)
    const refused = await bank.run((turn) => {
      if (isFirst(turn.state.bank, channel)) return proposeStatement(turn, channel)
      return turn.send(peer, { typ: 'stmt.ask', ch, ep, by: turn.state.bank })
    })
    if (refused !== undefined) {
      signed.cancel()
      return err(named(context, refused))
    }
    await signed.done
  }
  return partnerStatement(context, ref)
}

/** Resolves when a statement of the channel is on disk, or after a while. */
function untilSigned(
  context: Context,
  ch: string,
): { readonly done: Promise<void>; readonly cancel: () => void } {
  let cancel = (): void => undefined
  const done = new Promise<void>((resolve) => {
    const end = context.bank.onCommit(({ appended }) => {
      if (appended.some(({ entry }) => entry.typ === 'statement' && entry.body.ch === ch)) cancel()
    })
    const stop = context.clock.after(signMilliseconds, () => cancel())
    cancel = () => {
      end()
      stop()
      resolve()
    }
  })
  return { done, cancel: () => cancel() }
}

/**
 * This bank wants to close the agreement in that way. Nothing new is taken from the partner any more; when it wants the
 * same, bank a proposes the final statement. Refusals: `agreement-closed`, `holds-open`, `balance-open`; `bank-retired`
 * and `ended-here`, if the debt is to be carried into a next agreement that cannot be.
 */
export async function closePartner(context: Context, ref: string, as: Disposal): Answer<PartnerView> {
  const found = channelOf(context, ref)
  if (!found.ok) return found
  const channel = found.value
  const refused = await context.bank.run((turn) => {
    const refusal = notClosable(channel, as)
    if (refusal !== undefined) return refusal
    if (channel.theirs.closing === as) return undefined
    // There is no next agreement that what is owed could begin.
    if (as === 'carried' && (turn.state.identity.retired || channel.identity.retired))
      return refuse('bank-retired')
    const wrote = turn.write(channel, { typ: 'lane.suspend', code: closingCode(as) })
    if (wrote !== undefined) return wrote
    return closable(channel) !== undefined && isFirst(turn.state.bank, channel)
      ? proposeStatement(turn, channel)
      : undefined
  })
  return refused === undefined ? showPartner(context, ref) : err(whoEnded(context, named(context, refused)))
}

function notClosable(channel: Channel, as: Disposal): Refusal | undefined {
  const { mine, theirs, peer } = channel
  if (isClosed(channel)) return refuse('agreement-closed', { partner: peer })
  const count = mine.holds.size + theirs.holds.size
  if (count > 0) return refuse('holds-open', { partner: peer, count })
  const seconds = Math.abs(mine.settled - theirs.settled)
  return as === 'settled' && seconds > 0 ? refuse('balance-open', { partner: peer, seconds }) : undefined
}
