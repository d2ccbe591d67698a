/**
 * How two banks come to a statement (SPEC, STM): bank a proposes and sends its proposal until it is answered, bank b agrees
 * or shows its own view. Nothing is kept in memory: what is open follows from the log.
 */
import { assert } from '../assert.ts'
import type { BankId, Seal, StatementBody, StatementItem, StatementPropose } from '../generated/types.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { digest, oid, sealBatch } from '../seal.ts'
import type { Channel } from './channel.ts'
import { closable, isClosed, isFirst, nextStatement, sameTips, statedOid } from './statement.ts'
import type { Turn } from './turn.ts'

/** A proposal that was not agreed to is replaced after this many seconds, if the lanes went on: busy lanes rarely agree. */
const againSeconds = 10

/** An item about statements. What only compares copies (`look`, `view`, `get`, `copy`) is the node's affair. */
export function receiveStatement(turn: Turn, peer: BankId, item: StatementItem): Refusal | undefined {
  const channel = turn.state.channels.get(peer)
  if (channel === undefined) return refuse('no-agreement')
  switch (item.typ) {
    case 'stmt.propose':
      return receiveProposal(turn, channel, item)
    case 'stmt.agree':
      return receiveAgreement(turn, channel, item)
    case 'stmt.ask':
      if (item.ch !== channel.ch || item.ep !== channel.ep) return refuse('no-agreement')
      return isFirst(turn.state.bank, channel) ? answerAsk(turn, channel) : refuse('wrong-bank')
    case 'stmt.view':
      if (item.refuses !== undefined) heardRefusal(turn, channel, item.refuses, item.body)
      return undefined
    default:
      return undefined
  }
}

/**
 * Bank a: proposes what stands now, or sends again what it proposed and nobody answered. Nothing where nothing changed
 * since the last statement.
 */
export function proposeStatement(turn: Turn, channel: Channel): Refusal | undefined {
  if (channel.offer !== undefined) return send(turn, channel)
  const body = nextStatement(turn.state.bank, channel, turn.now)
  const last = channel.stated?.body
  if (last !== undefined && (last.final !== undefined || (body.final === undefined && sameTips(last, body))))
    return undefined
  return propose(turn, channel, body)
}

/** Bank b asks: for the next statement, or for the final one, which it lost if it still asks. */
function answerAsk(turn: Turn, channel: Channel): Refusal | undefined {
  const { peer, stated } = channel
  if (stated === undefined || !isClosed(channel)) return proposeStatement(turn, channel)
  const { body, sealA } = stated
  turn.send(peer, { typ: 'stmt.propose', body, seal: ourSeal(turn, body, sealA) })
  return undefined
}

function propose(turn: Turn, channel: Channel, body: StatementBody): Refusal | undefined {
  if (channel.frozen) return refuse('lane-frozen', { partner: channel.peer })
  return (
    turn.append({ typ: 'statement.offer', body, seal: ourSeal(turn, body), at: turn.now }) ??
    send(turn, channel)
  )
}

function send(turn: Turn, { peer, offer }: Channel): undefined {
  if (offer === undefined) return
  const { body, seal } = offer
  turn.send(peer, { typ: 'stmt.propose', body, seal: ourSeal(turn, body, seal) })
}

/**
 * Our seal on a statement: that of `before`, or a new one if there is none, or if our key was replaced since, for the partner
 * takes no other (SPEC, STM).
 */
function ourSeal(turn: Turn, body: StatementBody, before?: Seal): Seal {
  const { crypto, seed } = turn.env
  return before?.key === turn.state.identity.keys.op
    ? before
    : sealBatch(crypto, [digest(crypto, body)], seed)
}

/** Bank b: agrees if its own lanes say the same. The same proposal again gets the same answer. */
function receiveProposal(turn: Turn, channel: Channel, item: StatementPropose): Refusal | undefined {
  const { state, env } = turn
  const { body, seal } = item
  if (body.ch !== channel.ch || body.ep !== channel.ep) return refuse('no-agreement')
  if (isFirst(state.bank, channel)) return refuse('wrong-bank')
  if (seal.key !== channel.peerKey) return refuse('bad-seal')
  const statement = oid(env.crypto, body)
  if (statement === statedOid(env.crypto, channel)) return agree(turn, channel)
  if (isClosed(channel)) return agree(turn, channel, channel.stated?.body)
  // What it speaks of is still on its way to us: the proposal comes again.
  if (body.a.seq > channel.theirs.seq) return undefined
  const refused = turn.append({
    typ: 'statement',
    body,
    sealA: seal,
    sealB: ourSeal(turn, body),
    at: turn.now,
  })
  if (refused === undefined) return agree(turn, channel)
  const view = nextStatement(state.bank, channel, turn.now)
  turn.send(channel.peer, { typ: 'stmt.view', by: state.bank, body: view, refuses: statement })
  return undefined
}

/** Shows our seal on the statement that stands; `lost` is its body, for a bank a that was restored to a time before it. */
function agree(turn: Turn, { peer, stated }: Channel, lost?: StatementBody): undefined {
  assert(stated !== undefined, 'only a statement that stands is agreed to')
  const statement = oid(turn.env.crypto, stated.body)
  const seal = ourSeal(turn, stated.body, stated.sealB)
  turn.send(peer, { typ: 'stmt.agree', statement, seal, ...(lost !== undefined && { body: lost }) })
}

/**
 * Bank a: the other seal. Under what it proposed last, or under a final statement that a restore took from it: it seals
 * that anew if its own log says the same, as it did once.
 */
function receiveAgreement(
  turn: Turn,
  channel: Channel,
  { statement, seal, body: shown }: Extract<StatementItem, { typ: 'stmt.agree' }>,
): Refusal | undefined {
  const { crypto } = turn.env
  if (statement === statedOid(crypto, channel)) return undefined
  const { offer } = channel
  const body = shown ?? offer?.body
  if (body === undefined || oid(crypto, body) !== statement) return refuse('statement-unknown')
  const sealA = ourSeal(turn, body, shown === undefined ? offer?.seal : undefined)
  return turn.append({ typ: 'statement', body, sealA, sealB: seal, at: turn.now })
}

/**
 * Bank b will never agree to what was proposed: its lanes are further. So are ours, perhaps; then we propose anew. Or it has
 * statements that we lost, being restored from an old copy: the next one comes after those.
 */
function heardRefusal(turn: Turn, channel: Channel, refuses: string, view: StatementBody): void {
  const { offer, ch, ep } = channel
  if (offer === undefined || oid(turn.env.crypto, offer.body) !== refuses) return
  const next = nextStatement(turn.state.bank, channel, turn.now)
  const n = view.ch === ch && view.ep === ep ? Math.max(next.n, view.n) : next.n
  const isOther = !sameTips(next, offer.body) || n > offer.body.n
  if (isOther && turn.now >= offer.at + againSeconds) propose(turn, channel, { ...next, n })
}

/**
 * From time to time: proposals without an answer go out again, and what both banks want to close is closed. Bank b asks for
 * that, for bank a may have closed long ago what bank b forgot in a restore.
 */
export function tendStatements(turn: Turn): void {
  for (const channel of turn.state.channels.values()) {
    const closes = closable(channel) !== undefined
    if (isClosed(channel) || (channel.offer === undefined && !closes)) continue
    if (isFirst(turn.state.bank, channel)) proposeStatement(turn, channel)
    else if (closes) ask(turn, channel)
  }
}

function ask(turn: Turn, { peer, ch, ep }: Channel): void {
  turn.send(peer, { typ: 'stmt.ask', ch, ep, by: turn.state.bank })
}
