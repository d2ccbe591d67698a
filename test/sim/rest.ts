/** The invariants that are looked at when everything has healed and come to rest. */
import { isClosed } from '../../protocol/federation/statement.ts'
import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import { owed, type Channel } from '../../protocol/federation/channel.ts'
import { claimsOf } from '../../protocol/log/claims.ts'
import { Replay } from '../../protocol/log/replay.ts'
import { TreeCheck } from '../../protocol/log/tree-check.ts'
import type { SimBank } from './bank.ts'
import { lookAtRounds } from './clearing.ts'
import { liesIn, lookAt } from './step.ts'
import type { World } from './world.ts'

/** When everything has healed and come to rest. */
export function lookAtRest(world: World): void {
  for (const bank of world.honest) {
    if (bank.life === undefined) {
      world.report(`[9] ${bank.name} does not run`)
      continue
    }
    lookAt(world, bank)
    verifyLog(world, bank)
    if (bank.audit.forgetful) lookAtLanes(world, bank)
    else lookAtBooks(world, bank)
    lookAtWitnesses(world, bank)
    for (const channel of bank.state.channels.values()) {
      const other = world.bankWith(channel.peer)
      if (other?.honest === true && other.life !== undefined) lookAtQuietEdge(world, bank, other)
    }
    for (const transfer of bank.state.transfers.values())
      if (!isFinal(transfer) && isHopeful(world, bank, transfer))
        world.report(`[9] a transfer of ${bank.name} is still ${transfer.state} (${transfer.role})`)
  }
  lookAtLosses(world)
  lookAtRounds(world)
  lookAtConfessions(world)
}

/** Whether nobody but honest banks has a say in a transfer, as far as this bank can know. */
function isHopeful(world: World, { state }: SimBank, transfer: Transfer): boolean {
  if (liesIn(world, transfer)) return false
  const { from, xfer } = transfer
  const hold = from === undefined ? undefined : state.channels.get(from)?.theirs.holds.get(xfer)
  const rest = hold === undefined ? [] : [hold.decider.bank, ...hold.route]
  return rest.every((id) => world.bankWith(id)?.honest === true)
}

/** Honest banks lose nothing among themselves, and to liars no more than was granted to them. */
function lookAtLosses(world: World): void {
  let inside = 0
  let granted = 0
  for (const bank of world.honest) {
    if (bank.life === undefined) return
    for (const { id, balance } of bank.state.accounts.values()) if (!id.startsWith('p-')) inside += balance
    for (const { peer, ch } of bank.state.channels.values()) {
      if (world.bankWith(peer)?.honest === true) continue
      granted += Math.max(0, bank.audit.channels.get(ch)?.mostGranted ?? 0)
    }
  }
  if (world.problems.length > 0) return
  if (world.honest.length === world.banks.length && inside !== 0)
    world.report(`[6] members of all banks together have ${inside} s`)
  if (inside > granted) world.report(`[10] honest banks lost ${inside} s to liars that had ${granted}`)
}

/** A liar that showed two entries with one number, or two logs of one size, was caught by whom it showed them to, and by that bank’s partners. */
function lookAtConfessions(world: World): void {
  for (const { liar, victim, kind } of world.confessions) {
    if (victim.life === undefined || victim.state.channels.get(liar.id)?.evidence.has(kind) !== true)
      world.report(`[11] ${victim.name} has no evidence of a ${kind} against ${liar.name}`)
    for (const { peer } of victim.state.channels.values()) {
      const told = world.bankWith(peer)?.honest === true ? world.bankWith(peer) : undefined
      const channel = told?.life === undefined ? undefined : told.state.channels.get(liar.id)
      if (channel !== undefined && !channel.evidence.has(kind) && victim.running.context.links.isUp(peer))
        world.report(`[11] ${told?.name} was not told of the evidence against ${liar.name}`)
    }
  }
}

/** Each partner cosigned our log past everything that stands in the lanes between us, and doubts nothing. */
function lookAtWitnesses(world: World, bank: SimBank): void {
  if (!world.witnessed) return
  const { witnessing, links } = bank.running.context
  for (const { peer, ch } of bank.state.channels.values()) {
    const other = world.bankWith(peer)
    if (other?.honest !== true || other.life === undefined || !links.isUp(peer)) continue
    const { doubt } = witnessing.witness.view(peer)
    if (doubt === 'log-inconsistent' || doubt === 'not-in-log')
      world.report(`[11] ${bank.name} doubts the log of ${other.name}: ${doubt}`)
    const newest = bank.audit.newest.get(ch)
    const size = witnessing.cosigners.mark(peer)?.size ?? 0
    if (newest !== undefined && newest >= size)
      world.report(
        `[12] ${other.name} cosigned ${size} entries of ${bank.name}, lane entry ${newest} is not in`,
      )
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
  if (here.ep !== there.ep) return world.report(`[9] ${edge} rest in epochs ${here.ep} and ${there.ep}`)
  lookAtStatements(world, here, there, edge, bank.audit.forgetful || other.audit.forgetful)
  const stuck = [...here.mine.holds.values()].filter(({ decider, route }) =>
    [decider.bank, ...route].every((id) => world.bankWith(id)?.honest === true),
  )
  const expected = world.byzantine ? 0 : here.expecting + here.expectingOver.count
  if (stuck.length > 0 || expected !== 0)
    world.report(`[15] ${edge}: ${stuck.length} holds open, ${expected} orders expected at rest`)
}

/** Both have the same statements, unless one lost some, and every proposal was answered. */
function lookAtStatements(world: World, here: Channel, there: Channel, edge: string, forgot: boolean): void {
  const sealed = ({ stated }: Channel): string =>
    JSON.stringify(stated ?? {}, ['body', 'n', 'owed', 'final', 'a', 'b', 'oid'])
  if (!forgot && sealed(here) !== sealed(there)) world.report(`[1] ${edge} rest with other statements`)
  if (isClosed(here) !== isClosed(there)) world.report(`[9] only one of ${edge} has closed the channel`)
  if (here.offer !== undefined && !here.frozen)
    world.report(`[9] a statement proposed between ${edge} is never answered`)
}

/** Of a restored bank: its lanes, by its log and by the product, and that it works again. */
function lookAtLanes(world: World, { audit, state, running, name }: SimBank): void {
  if (running.context.restore.quarantined) world.report(`[9] ${name} is still in quarantine`)
  for (const [ch, lanes] of audit.channels) {
    const channel = state.channelsById.get(ch)
    const same =
      channel !== undefined &&
      owed(channel) === lanes.owed &&
      channel.mine.held === lanes.mine.held &&
      channel.theirs.held === lanes.theirs.held
    if (!same) world.report(`[6] ${name} has other lanes than its log`)
  }
}

/** The product’s state, the second pair of eyes and the answers must say the same. */
function lookAtBooks(world: World, bank: SimBank): void {
  const waits = new Map<string, number>()
  for (const transfer of bank.state.transfers.values())
    if (!isFinal(transfer) && transfer.account !== undefined && !isHopeful(world, bank, transfer))
      waits.set(transfer.account.id, (waits.get(transfer.account.id) ?? 0) + transfer.seconds)
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
    if (reserved + expected > (waits.get(id) ?? 0))
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
