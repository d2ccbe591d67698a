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
      return isFirst(turn.state.bank, channel) ? proposeStatement(turn, channel) : refuse('wrong-bank')
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

function propose(turn: Turn, channel: Channel, body: StatementBody): Refusal | undefined {
  if (channel.frozen) return refuse('lane-frozen', { partner: channel.peer })
  const { crypto, seed } = turn.env
  const seal = sealBatch(crypto, [digest(crypto, body)], seed)
  return turn.append({ typ: 'statement.offer', body, seal, at: turn.now }) ?? send(turn, channel)
}

function send(turn: Turn, { peer, offer }: Channel): undefined {
  if (offer === undefined) return
  const { body, seal } = offer
  turn.send(peer, { typ: 'stmt.propose', body, seal: inForce(turn, body, seal) })
}

/** Our seal on a statement; made anew if our key was replaced since, for the partner takes no other (SPEC, STM). */
function inForce(turn: Turn, body: StatementBody, seal: Seal): Seal {
  const { crypto, seed } = turn.env
  return seal.key === turn.state.identity.keys.op ? seal : sealBatch(crypto, [digest(crypto, body)], seed)
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
  // What it speaks of is still on its way to us: the proposal comes again.
  if (body.a.seq > channel.theirs.seq) return undefined
  const own = sealBatch(env.crypto, [digest(env.crypto, body)], env.seed)
  const refused = turn.append({ typ: 'statement', body, sealA: seal, sealB: own, at: turn.now })
  if (refused === undefined) return agree(turn, channel)
  const view = nextStatement(state.bank, channel, turn.now)
  turn.send(channel.peer, { typ: 'stmt.view', by: state.bank, body: view, refuses: statement })
  return undefined
}

function agree(turn: Turn, { peer, stated }: Channel): undefined {
  assert(stated !== undefined, 'only a statement that stands is agreed to')
  const statement = oid(turn.env.crypto, stated.body)
  const seal = inForce(turn, stated.body, stated.sealB)
  turn.send(peer, { typ: 'stmt.agree', statement, seal })
}

/** Bank a: the other seal. */
function receiveAgreement(
  turn: Turn,
  channel: Channel,
  { statement, seal }: Extract<StatementItem, { typ: 'stmt.agree' }>,
): Refusal | undefined {
  const { crypto } = turn.env
  if (statement === statedOid(crypto, channel)) return undefined
  const { offer } = channel
  if (offer === undefined || oid(crypto, offer.body) !== statement) return refuse('statement-unknown')
  const { body } = offer
  const sealA = inForce(turn, body, offer.seal)
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

/** From time to time: proposals without an answer go out again, and what both banks want to close is closed. */
export function tendStatements(turn: Turn): void {
  for (const channel of turn.state.channels.values()) {
    const due = channel.offer !== undefined || closable(channel) !== undefined
    if (due && isFirst(turn.state.bank, channel) && !isClosed(channel)) proposeStatement(turn, channel)
  }
}
