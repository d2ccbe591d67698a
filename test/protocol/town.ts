/**
 * Several banks in pure protocol code: what `node/` does around the machines, without disks, sockets or time. Letters
 * between banks wait in a list until a test delivers, drops, repeats or reorders them; a bank may sync late, and crash.
 * Nothing is random but what a test draws.
 */
import { strict as assert } from 'node:assert'
import { isDeepStrictEqual } from 'node:util'
import { nodeCrypto } from '../../node/crypto.ts'
import { owed, type Channel } from '../../protocol/federation/channel.ts'
import { placeOrder, receive, receiveIntroduced } from '../../protocol/federation/react.ts'
import { isFinal } from '../../protocol/federation/transfer.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import type {
  Agreement,
  BankId,
  Item,
  LaneEntry,
  Oid,
  Order,
  OrderOut,
  SealProof,
} from '../../protocol/generated/types.ts'
import { channelOf } from '../../protocol/identity.ts'
import { partnerAccount, transitAccount } from '../../protocol/ledger/state.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { digest, oid, sealBatch, sealProof } from '../../protocol/seal.ts'
import { hour, nonceOf, noon, today, TownBank, type Office } from './town-bank.ts'

/** Items on their way. */
export interface Letter {
  readonly from: TownBank
  readonly to: TownBank
  readonly items: readonly Item[]
}

/** Terms of an agreement, seen from the bank that `Town.agree` names first. Large unless given. */
export interface Terms {
  readonly owes: number
  readonly owed: number
  readonly maxHolds: number
  readonly maxHeld: number
}

const isLane = (item: Item): item is LaneEntry => 'seq' in item && item.typ !== 'lane.ack'

/** What an order says that a test does not. */
export interface Wish {
  readonly from: TownBank
  readonly to: TownBank
  readonly seconds: number
  readonly id: string
  readonly receiver?: string
  readonly payee?: string
  /** Banks between, for the hold; the order itself always goes straight. Neither end need be a partner of the other. */
  readonly via?: readonly TownBank[]
  readonly change?: Partial<Order>
  readonly consent?: OrderOut['consent']
}

/** Some banks, what is on its way between them, and everything found wrong so far. */
export class Town implements Office {
  now = noon
  readonly banks: TownBank[]
  readonly letters: Letter[] = []
  /** Those that arrived, oldest first. */
  readonly arrived: Letter[] = []
  readonly problems: string[] = []
  /** Refusals of items, as `bank code`, oldest first. */
  readonly refusals: string[] = []

  /** Banks with the accounts `ann` and `bob` each. */
  constructor(...names: string[]) {
    this.banks = names.map((name) => new TownBank(this, name))
    for (const bank of this.banks) for (const account of ['ann', 'bob']) bank.open(account)
  }

  private byId(id: BankId): TownBank {
    const bank = this.banks.find((one) => one.id === id)
    assert(bank !== undefined, `no bank ${id}`)
    return bank
  }

  /** The agreement of two banks. */
  agreement(first: TownBank, second: TownBank, terms: Partial<Terms> = {}): Agreement {
    const { owes = 50 * hour, owed = 50 * hour, maxHolds = 64, maxHeld = 1000 * hour } = terms
    const inOrder = first.id < second.id
    const [a, b] = inOrder ? [first.id, second.id] : [second.id, first.id]
    const limits = inOrder ? { aMayOwe: owes, bMayOwe: owed } : { aMayOwe: owed, bMayOwe: owes }
    const ch = channelOf(nodeCrypto, a, b)
    const common = { typ: 'agreement', protocol: 'tbf/1', unit: 's', ch, ep: 1, a, b } as const
    const caps = { maxHolds, maxHeld, decideMax: 600, at: noon, nonce: nonceOf(`${a} ${b}`) }
    return { ...common, ...limits, ...caps }
  }

  /** Both banks sign and append an agreement. */
  agree(first: TownBank, second: TownBank, terms: Partial<Terms> = {}): void {
    const agreement = this.agreement(first, second, terms)
    const sealBy = (bank: BankId) =>
      sealBatch(nodeCrypto, [digest(nodeCrypto, agreement)], this.byId(bank).env.seed)
    const seals = { sealA: sealBy(agreement.a), sealB: sealBy(agreement.b) }
    for (const [bank, other] of [[first, second] as const, [second, first] as const]) {
      const common = { agreement, peer: other.state.genesis, ...seals, by: 'admin', at: this.now }
      assert.equal(
        bank.turn((turn) => turn.append({ typ: 'agreement.open', ...common })),
        undefined,
      )
    }
  }

  /** Every two banks agree. */
  agreeAll(terms: Partial<Terms> = {}): void {
    for (const [at, bank] of this.banks.entries())
      for (const other of this.banks.slice(at + 1)) this.agree(bank, other, terms)
  }

  /** The entry that places an order. */
  orderOf(wish: Wish): OrderOut {
    const { from, to, seconds, id, receiver = 'bob', payee = 'ann', via, change = {}, consent } = wish
    const way = via && { route: via.map((bank) => bank.id) }
    const what = { payee, seconds, purpose: 'exchange', day: today, category: 'gardening' } as const
    const times = { validUntil: this.now + 86_400, nonce: nonceOf(id), at: this.now }
    const order: Order = { typ: 'order', from: from.id, to: to.id, ...way, ...what, ...times, ...change }
    return { typ: 'order.out', order, receiver, by: 'broker', ...(consent && { consent }), at: this.now }
  }

  /** Places an order; the transfer, or why not. */
  order(wish: Wish): { readonly xfer: Oid; readonly code: string | undefined } {
    const entry = this.orderOf(wish)
    const xfer = oid(nodeCrypto, entry.order)
    const refusal = wish.from.turn((turn) => placeOrder(turn, entry))
    return { xfer, code: refusal?.code }
  }

  /** Orders, and lets all letters arrive. */
  transfer(wish: Wish): { readonly xfer: Oid; readonly code: string | undefined } {
    const placed = this.order(wish)
    this.run()
    return placed
  }

  post(from: TownBank, to: BankId, items: readonly Item[]): void {
    if (items.length > 0) this.letters.push({ from, to: this.byId(to), items })
  }

  /** Hands the letter's items over, as `Links` does with the items of a frame. */
  deliver(letter: Letter): void {
    const { from, to, items } = letter
    this.arrived.push(letter)
    const digests = items.map((item) => digest(nodeCrypto, item))
    const last = items.findLastIndex(isLane)
    const seal = last < 0 ? undefined : sealBatch(nodeCrypto, digests, from.env.seed)
    to.turn((turn) => {
      for (const [index, item] of items.entries()) {
        const proof = index === last && seal ? sealProof(nodeCrypto, digests, index, seal) : undefined
        const refusal = this.react(turn, from, item, proof)
        if (refusal === undefined) continue
        this.refusals.push(`${to.name} ${refusal.code}`)
        if (refusal.code === 'lane-gap') turn.send(from.id, this.gapIn(to.channel(from), to))
        break
      }
      if (seal !== undefined)
        this.prove(turn, to.channel(from), items, (at) => sealProof(nodeCrypto, digests, at, seal))
    })
  }

  /** A frame was taken in part: the proof is kept for the last lane entry that was. */
  private prove(
    turn: Turn,
    channel: Channel,
    items: readonly Item[],
    proof: (at: number) => SealProof,
  ): void {
    const { ch, theirs, unproven } = channel
    const at = items.findIndex((item) => isLane(item) && item.seq === theirs.seq)
    if (unproven === 0 || at < 0) return
    turn.append({ typ: 'lane.proof', ch, entry: theirs.tip, proof: proof(at), at: turn.now })
  }

  private gapIn({ ch, ep, theirs }: Channel, bank: TownBank): Item {
    return { typ: 'lane.get', ch, ep, by: bank.id, after: theirs.seq }
  }

  private react(
    turn: Turn,
    from: TownBank,
    item: Item,
    proof: Parameters<typeof receive>[3],
  ): Refusal | undefined {
    if (item.typ === 'lane.get') {
      this.byId(turn.state.bank).resend(from, item.after)
      return undefined
    }
    if (turn.state.channels.has(from.id)) return receive(turn, from.id, item, proof)
    return receiveIntroduced(turn, { bank: from.id, identity: from.state.identity, items: [item] }, item)
  }

  /** Delivers letter number `at` of those that wait. */
  deliverAt(at: number): void {
    const [letter] = this.letters.splice(at, 1)
    if (letter !== undefined) this.deliver(letter)
  }

  /** Delivers everything, oldest first, until nothing is on its way. */
  run(): void {
    while (this.letters.length > 0) this.deliverAt(0)
  }

  /** All disks and lines work again, and everything that waits for a time sees it pass: what remains open is a fault. */
  heal(): void {
    for (const bank of this.banks) {
      bank.prompt = true
      bank.sync()
    }
    for (let round = 0, before = -1; before !== this.entries(); round++) {
      assert(round < 50, 'the town does not come to rest')
      before = this.entries()
      this.resendAll()
      this.run()
      if (round % 2 === 1) this.now += 100_000
      for (const bank of this.banks) bank.tick()
      this.run()
      if (round < 3) before = -1
    }
  }

  private entries(): number {
    return this.banks.reduce((sum, { state }) => sum + state.size, 0)
  }

  private resendAll(): void {
    for (const bank of this.banks) for (const peer of this.banks) if (peer !== bank) bank.resend(peer, 0)
  }
}

/** What must hold in every bank after every turn. */
export function problemsNow(town: Town): string[] {
  return town.banks.flatMap((bank) => [...problemsOfAccounts(bank), ...problemsOfChannels(bank)])
}

function problemsOfAccounts(bank: TownBank): string[] {
  const { accounts, transfers } = bank.state
  const problems: string[] = []
  let sum = 0
  for (const account of accounts.values()) {
    const own = [...transfers.values()].filter((one) => one.account === account && !isFinal(one))
    const total = (role: string): number =>
      own.reduce((seconds, one) => (one.role === role ? seconds + one.seconds : seconds), 0)
    sum += account.balance
    if (account.reserved !== total('payer') || account.expected !== total('payee'))
      problems.push(
        `${bank.name}: ${account.id} reserves ${account.reserved} and expects ${account.expected}`,
      )
    if (account.id === transitAccount && account.balance !== 0)
      problems.push(`${bank.name}: ${account.balance} in transit`)
  }
  return sum === 0 ? problems : [...problems, `${bank.name}: balances sum to ${sum}`]
}

function problemsOfChannels(bank: TownBank): string[] {
  const problems: string[] = []
  for (const channel of bank.state.channels.values()) {
    const { mine, theirs, peer, agreement } = channel
    const found = (what: string): unknown => problems.push(`${bank.name} with ${peer}: ${what}`)
    if (bank.account(partnerAccount(peer)).balance !== owed(channel)) found('the mirror account differs')
    const accepted = [...bank.state.transfers.values()].flatMap(({ role, state, order }) =>
      role === 'payee' && state === 'accepted' && order !== undefined ? [order] : [],
    )
    const straight = accepted.filter(({ from, route }) => route === undefined && from === peer)
    const over = accepted.filter(({ route }) => route?.at(-1) === peer)
    const { expecting, expectingOver } = channel
    if (expecting !== straight.length || expectingOver.count !== over.length)
      found(`expects ${expecting} and ${expectingOver.count} holds`)
    if (expectingOver.seconds !== over.reduce((sum, one) => sum + one.seconds, 0))
      found(`expects ${expectingOver.seconds} s over others`)
    for (const { held, holds } of [mine, theirs]) {
      const seconds = [...holds.values()].reduce((sum, hold) => sum + hold.seconds, 0)
      if (held !== seconds || held > agreement.maxHeld || holds.size > agreement.maxHolds)
        found(`${held} held`)
    }
    for (const xfer of mine.holds.keys()) {
      const { state, to } = bank.transfer(xfer)
      if (state !== 'held' || to !== peer) found(`our hold of a transfer that is ${state}`)
    }
    for (const xfer of theirs.holds.keys()) {
      const { state, from, role } = bank.transfer(xfer)
      if (state !== 'held' || from !== peer || role !== 'middle')
        found(`their hold of a transfer that is ${state}`)
    }
  }
  return problems
}

/** What must hold besides when nothing is on its way. */
export function problemsAtRest(town: Town): string[] {
  const problems = problemsNow(town)
  let sum = 0
  for (const bank of town.banks) {
    for (const { balance, kind } of bank.state.accounts.values()) if (kind !== 'partner') sum += balance
    for (const { xfer, state, role } of bank.state.transfers.values()) {
      const states = town.banks.map((one) => one.state.transfers.get(xfer)?.state)
      if (state === 'ordered' || state === 'accepted' || state === 'held')
        problems.push(`${role} still ${state}`)
      if (state === 'paid' && states.some((other) => other !== undefined && other !== 'paid'))
        problems.push(`a transfer is ${states.join(' ')}`)
    }
    for (const { peer, mine, ...channel } of bank.state.channels.values()) {
      const other = town.banks.find((one) => one.id === peer)?.state.channels.get(bank.id)
      const same =
        isDeepStrictEqual(mine, other?.theirs) &&
        mine.holds.size === 0 &&
        owed({ ...channel, peer, mine }) + (other === undefined ? 0 : owed(other)) === 0
      if (!same) problems.push(`the two ends of ${bank.name} and ${peer} differ, or hold something`)
    }
  }
  if (sum !== 0) problems.push(`members of all banks sum to ${sum}`)
  const broken = town.refusals.filter((one) => /lane-broken|lane-fork|no-agreement|wrong-bank/.test(one))
  return [...problems, ...town.problems, ...broken]
}
