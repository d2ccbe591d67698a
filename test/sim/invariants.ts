/**
 * What must always hold, by the numbers of the protocol research (its section 3.4); number 0 is the write order of
 * TRF-09. One table says where each is looked at, or which feature it waits for.
 */
import { owed } from '../../protocol/federation/channel.ts'
import { isFinal } from '../../protocol/federation/transfer.ts'
import { partnerAccount } from '../../protocol/ledger/state.ts'
import { claimsOf } from '../../protocol/log/claims.ts'
import { Replay } from '../../protocol/log/replay.ts'
import { TreeCheck } from '../../protocol/log/tree-check.ts'
import type { SimBank } from './bank.ts'
import type { World } from './world.ts'

interface Invariant {
  readonly number: number
  readonly says: string
  /** Modules that look at it, or what it awaits. */
  readonly where: readonly ('outgoing' | 'log audit' | 'each step' | 'at rest' | 'commands')[] | string
}

export const invariants: readonly Invariant[] = [
  { number: 0, says: 'nothing is said before it is on disk', where: ['outgoing', 'commands'] },
  {
    number: 1,
    says: 'both sides of an edge agree at equal tips; at rest tips are equal',
    where: ['each step', 'at rest', 'log audit'],
  },
  {
    number: 2,
    says: 'no transfer is settled at one honest bank and ended at the other',
    where: ['each step', 'log audit'],
  },
  {
    number: 3,
    says: 'an honest intermediary has net 0',
    where: 'intermediaries; its transit account is empty at rest',
  },
  {
    number: 4,
    says: 'one decision an order; a receipt has its hold',
    where: ['outgoing', 'log audit', 'each step'],
  },
  { number: 5, says: 'debt and holds keep to the limit in force', where: ['log audit', 'each step'] },
  {
    number: 6,
    says: 'balances sum to zero; each is what the answers say',
    where: ['each step', 'at rest', 'log audit', 'commands'],
  },
  { number: 7, says: 'no honest bank signs two entries with one number', where: ['outgoing', 'log audit'] },
  { number: 8, says: 'what was released never settles', where: ['log audit'] },
  { number: 9, says: 'every transfer ends once all banks are up and connected', where: ['at rest'] },
  { number: 10, says: 'a lying neighbour costs no more than its limit', where: ['each step'] },
  { number: 11, says: 'harm leaves evidence', where: 'evidence' },
  { number: 12, says: 'acknowledged entries are under a cosigned checkpoint', where: 'witnesses' },
  { number: 13, says: 'vouchers are redeemed once', where: 'vouchers' },
  { number: 14, says: 'clearing raises no position', where: 'clearing' },
  {
    number: 15,
    says: 'holds keep to their caps; nothing keeps room that has ended',
    where: ['log audit', 'at rest'],
  },
]

/** After every step, for each honest bank of which something changed. */
export function lookAtStep(world: World): void {
  for (const bank of world.changed) if (bank.honest && bank.life !== undefined) lookAt(world, bank)
  world.changed.clear()
}

function lookAt(world: World, bank: SimBank): void {
  const { state, name } = bank
  let sum = 0
  for (const { balance } of state.accounts.values()) sum += balance
  if (sum !== 0) world.report(`[6] the balances of ${name} sum to ${sum}`)
  for (const channel of state.channels.values()) {
    const position = owed(channel)
    if (state.accounts.get(partnerAccount(channel.peer))?.balance !== position)
      world.report(`[6] ${name} has another balance than position with ${channel.peer}`)
    const most = bank.audit.channels.get(channel.ch)?.mostGranted
    if (most !== undefined && channel.theirs.held - position > most)
      world.report(`[10] ${name} is exposed to ${channel.peer} by more than ${most}`)
    const other = world.bankWith(channel.peer)
    if (other?.honest === true && other.life !== undefined) lookAtEdge(world, bank, other)
  }
}

function lookAtEdge(world: World, bank: SimBank, other: SimBank): void {
  const [here, there] = [bank.state.channels.get(other.id), other.state.channels.get(bank.id)]
  if (here === undefined || there === undefined) return
  const edge = `${bank.name} and ${other.name}`
  if (here.mine.tip === there.theirs.tip && here.theirs.tip === there.mine.tip) {
    const same =
      owed(here) + owed(there) === 0 &&
      here.mine.held === there.theirs.held &&
      here.theirs.held === there.mine.held
    if (!same) world.report(`[1] ${edge} differ at equal tips`)
  }
  for (const [xfer, transfer] of bank.state.transfers) {
    const twin = other.state.transfers.get(xfer)
    if (twin === undefined || !isFinal(transfer) || !isFinal(twin) || transfer.role === 'middle') continue
    if ((transfer.state === 'paid') !== (twin.state === 'paid'))
      world.report(`[2] ${edge}: a transfer is ${transfer.state} and ${twin.state}`)
  }
  for (const [xfer, hold] of bank.audit.receipts)
    if (other.state.transfers.get(xfer)?.role === 'payer' && !other.audit.durable.has(hold))
      world.report(`[4] ${bank.name} decided on a hold that ${other.name} never made`)
}

/** When everything has healed and come to rest. */
export function lookAtRest(world: World): void {
  for (const bank of world.honest) {
    if (bank.life === undefined) {
      world.report(`[9] ${bank.name} does not run`)
      continue
    }
    lookAt(world, bank)
    verifyLog(world, bank)
    lookAtBooks(world, bank)
    for (const channel of bank.state.channels.values()) {
      const other = world.bankWith(channel.peer)
      if (other?.honest === true && other.life !== undefined) lookAtQuietEdge(world, bank, other)
    }
    for (const { state, order, role } of bank.state.transfers.values()) {
      const other = world.bankWith((role === 'payer' ? order?.to : order?.from) ?? '')
      if (other?.honest === true && (state === 'ordered' || state === 'accepted' || state === 'held'))
        world.report(`[9] a transfer of ${bank.name} with ${other.name} is still ${state} (${role})`)
    }
  }
}

function lookAtQuietEdge(world: World, bank: SimBank, other: SimBank): void {
  const [here, there] = [bank.state.channels.get(other.id), other.state.channels.get(bank.id)]
  const edge = `${bank.name} and ${other.name}`
  if (here === undefined || there === undefined)
    return world.report(`[9] only one of ${edge} has the agreement`)
  if (!bank.running.context.links.isUp(other.id)) return world.report(`[9] ${edge} have no link`)
  if (here.mine.tip !== there.theirs.tip)
    world.report(`[1] ${edge} rest at other tips: ${here.mine.seq} and ${there.theirs.seq}`)
  if (here.mine.held !== 0 || here.expecting !== 0)
    world.report(`[15] ${edge}: ${here.mine.held} s held, ${here.expecting} orders expected at rest`)
}

/** The product’s state, the second pair of eyes and the answers must say the same. */
function lookAtBooks(world: World, bank: SimBank): void {
  const liars = [...bank.state.channels.keys()].some((id) => world.bankWith(id)?.honest !== true)
  for (const account of bank.state.accounts.values()) {
    const { id, balance, reserved, expected } = account
    const book = bank.audit.books.get(id)
    if (
      book === undefined ||
      book.balance !== balance ||
      book.reserved !== reserved ||
      book.expected !== expected
    )
      world.report(
        `[6] ${bank.name} ${id}: ${balance}/${reserved}/${expected}, by its log ${JSON.stringify(book)}`,
      )
    if (!liars && (reserved !== 0 || expected !== 0))
      world.report(`[9] ${bank.name} ${id}: ${reserved} reserved, ${expected} expected at rest`)
  }
  for (const { id, name } of world.people.of(bank)) {
    const balance = bank.state.accounts.get(id)?.balance
    const told = world.commands.expected(bank, id)
    if (balance !== told) world.report(`[6] ${bank.name} ${name} has ${balance}, by the answers ${told}`)
  }
}

/** What `hourbridge verify` does: rules, tree, checkpoints and every signature. */
function verifyLog(world: World, bank: SimBank): void {
  const { crypto } = world
  let fault: string | undefined
  const replay = new Replay(crypto, {
    entry: (state, entry, index) => {
      for (const { message, signature, key } of claimsOf(crypto, state.bank, entry))
        if (!crypto.verify(message, signature, key)) fault ??= `a signature of entry ${index} does not hold`
    },
  })
  const tree = new TreeCheck(crypto)
  for (const text of bank.blocks) {
    const found = replay.block(text) ?? tree.block(text) ?? tree.signed(replay.checkpoint, replay.state)
    if (found !== undefined) fault ??= `${found.code} at ${found.index}: ${found.detail}`
    if (fault !== undefined) break
  }
  const finished = fault === undefined ? replay.finish() : undefined
  if (finished?.ok === false) fault = `${finished.error.code}: ${finished.error.detail}`
  if (fault !== undefined) world.report(`[6] the log of ${bank.name} does not verify: ${fault}`)
}
