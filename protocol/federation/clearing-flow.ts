/**
 * The most that can be cleared: a maximum circulation over what banks owe each other (SPEC, CLR). Everything is cleared at
 * first, then the least is taken back that evens out every bank: a minimum-cost flow, each second taken back costing one.
 */
import { assert } from '../assert.ts'
import type { BankId } from '../generated/types.ts'

/** `to` owes `from` so many seconds that both would clear: a hold of `from` at `to` takes them down. */
export interface Claim {
  readonly from: BankId
  readonly to: BankId
  readonly seconds: number
}

interface Node {
  readonly arcs: Arc[]
  /** Least cost from the source in this phase. */
  distance: number
  /** Being searched, or searched in vain. */
  seen: boolean
  /** What it has to claim less what it has to pay, in seconds. */
  surplus: number
}

interface Arc {
  readonly to: Node
  /** 1 to take a second back, -1 to clear it after all, 0 at source and sink. */
  readonly cost: number
  room: number
  back?: Arc
}

const newNode = (): Node => ({ arcs: [], distance: Infinity, seen: false, surplus: 0 })

function join(from: Node, to: Node, room: number, cost: number): Arc {
  const there: Arc = { to, cost, room }
  const back: Arc = { to: from, cost: -cost, room: 0, back: there }
  there.back = back
  from.arcs.push(there)
  to.arcs.push(back)
  return there
}

/**
 * What is cleared of each claim, in the order of the claims, so that every bank's claims and debts shrink by the same sum
 * and the total is the largest there is. The same claims always give the same answer. `seconds` are positive; a pair of
 * banks has one claim at most.
 */
export function largestCirculation(claims: readonly Claim[]): number[] {
  const nodes = new Map<BankId, Node>()
  const nodeOf = (bank: BankId): Node => {
    const node = nodes.get(bank) ?? newNode()
    nodes.set(bank, node)
    return node
  }
  const arcs = claims.map(({ from, to, seconds }) => {
    const [creditor, debtor] = [nodeOf(from), nodeOf(to)]
    creditor.surplus += seconds
    debtor.surplus -= seconds
    return join(creditor, debtor, seconds, 1)
  })
  const [source, sink] = [newNode(), newNode()]
  for (const node of nodes.values()) {
    if (node.surplus > 0) join(source, node, node.surplus, 0)
    if (node.surplus < 0) join(node, sink, -node.surplus, 0)
  }
  takeBack([source, sink, ...nodes.values()], source, sink)
  assert(
    source.arcs.every(({ room }) => room === 0),
    'all can be taken back',
  )
  // What is left of the room of an arc was not taken back.
  return arcs.map(({ room }) => room)
}

/** Minimum-cost maximum flow by shortest paths; all paths of one length at a time. */
function takeBack(nodes: readonly Node[], source: Node, sink: Node): void {
  for (;;) {
    measure(nodes, source)
    if (sink.distance === Infinity) return
    for (let sent = 1; sent > 0;) {
      for (const node of nodes) node.seen = false
      sent = push(source, sink, Number.MAX_SAFE_INTEGER)
    }
  }
}

/** Costs are -1 to 1 and no circle is cheaper than nothing, so a queue of what changed comes to an end. */
function measure(nodes: readonly Node[], source: Node): void {
  for (const node of nodes) node.distance = Infinity
  source.distance = 0
  const waiting = new Set([source])
  for (const node of waiting) {
    waiting.delete(node)
    for (const { to, cost, room } of node.arcs) {
      if (room <= 0 || node.distance + cost >= to.distance) continue
      to.distance = node.distance + cost
      waiting.add(to)
    }
  }
}

/** Sends as much as fits from `node` on cheapest ways to the sink, `limit` at most; gives what it was. */
function push(node: Node, sink: Node, limit: number): number {
  if (node === sink) return limit
  node.seen = true
  let sent = 0
  for (const arc of node.arcs) {
    const { to, cost, room, back } = arc
    if (room <= 0 || to.seen || to.distance !== node.distance + cost || back === undefined) continue
    const more = push(to, sink, Math.min(limit - sent, room))
    arc.room -= more
    back.room += more
    sent += more
    if (sent < limit) continue
    node.seen = false
    break
  }
  return sent
}
