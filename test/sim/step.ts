/** The invariants that are looked at after every step, for each honest bank of which something changed. */
import { owed, type Channel } from '../../protocol/federation/channel.ts'
import { verifyEvidence } from '../../protocol/federation/evidence.ts'
import { isClosed } from '../../protocol/federation/statement.ts'
import { isFinal, isUnnamed, type Transfer } from '../../protocol/federation/transfer.ts'
import type { Evidence } from '../../protocol/generated/types.ts'
import { partnerAccount, transitAccount } from '../../protocol/ledger/state.ts'
import type { SimBank } from './bank.ts'
import type { World } from './world.ts'

/** After every step. */
export function lookAtStep(world: World): void {
  for (const bank of world.changed) if (bank.honest && bank.life !== undefined) lookAt(world, bank)
  world.changed.clear()
}

/** Whether a bank that lies has a hand in a transfer: at an end of it, or between. */
export function liesIn(world: World, { order, from, to }: Transfer): boolean {
  const banks = [order?.from, order?.to, from, to, ...(order?.route ?? [])]
  return banks.some((id) => id !== undefined && world.bankWith(id)?.honest === false)
}

/** One honest bank that runs. */
export function lookAt(world: World, bank: SimBank): void {
  const { state, name } = bank
  let sum = 0
  for (const { balance } of state.accounts.values()) sum += balance
  if (sum !== 0) world.report(`[6] the balances of ${name} sum to ${sum}`)
  if (!bank.audit.forgetful) lookAtTransit(world, bank)
  for (const channel of state.channels.values()) {
    const position = owed(channel)
    if (state.accounts.get(partnerAccount(channel.peer))?.balance !== position)
      world.report(`[6] ${name} has another balance than position with ${channel.peer}`)
    const most = bank.audit.channels.get(channel.ch)?.mostGranted
    if (most !== undefined && channel.theirs.held - position > most)
      world.report(`[10] ${name} is exposed to ${channel.peer} by more than ${most}`)
    for (const evidence of channel.evidence.values()) lookAtEvidence(world, bank, channel, evidence)
    const other = world.bankWith(channel.peer)
    if (other?.honest === true && other.life !== undefined) lookAtEdge(world, bank, other)
  }
}

/** A bank between is out by what downstream settled and upstream is to settle yet, to the second; who began a round by
 * what it settled and is to be settled of its own hold, which a first bank that lies may let go. */
function lookAtTransit(world: World, { state, name, audit }: SimBank): void {
  let due = -audit.rounds.cheated
  for (const { role, receipt, state: stands, seconds } of state.transfers.values())
    if (role === 'loop' && receipt !== undefined && stands === 'held') due -= seconds
  for (const { theirs, peer } of state.channels.values())
    for (const { xfer, seconds } of theirs.holds.values()) {
      const transfer = state.transfers.get(xfer)
      const between = transfer?.role === 'middle' && transfer.from === peer
      if (between && transfer.receipt !== undefined) due += seconds
    }
  const balance = state.accounts.get(transitAccount)?.balance ?? 0
  if (balance + due !== 0) world.report(`[3] ${name} has ${balance} s in transit, and ${due} s to settle`)
}

/** Evidence proves itself, and never anything against an honest bank. */
function lookAtEvidence(world: World, { name }: SimBank, { peer }: Channel, evidence: Evidence): void {
  if (world.judged.has(evidence)) return
  world.judged.add(evidence)
  const verified = verifyEvidence(world.crypto, evidence)
  const about = verified.ok ? verified.value.about : undefined
  if (about !== peer) world.report(`[11] ${name} has evidence that proves nothing: ${evidence.typ}`)
  if (world.bankWith(peer)?.honest === true)
    world.report(`[11] ${name} accuses an honest bank: ${evidence.typ}`)
}

function lookAtEdge(world: World, bank: SimBank, other: SimBank): void {
  const [here, there] = [bank.state.channels.get(other.id), other.state.channels.get(bank.id)]
  if (here === undefined || there === undefined) return
  const edge = `${bank.name} and ${other.name}`
  // The final statement moves no tip, and one bank has it before the other.
  const even = here.mine.tip === there.theirs.tip && here.theirs.tip === there.mine.tip
  if (even && isClosed(here) === isClosed(there)) {
    const same =
      owed(here) + owed(there) === 0 &&
      here.mine.held === there.theirs.held &&
      here.theirs.held === there.mine.held
    if (!same) world.report(`[1] ${edge} differ at equal tips`)
  }
  for (const [xfer, transfer] of bank.state.transfers) {
    const twin = other.state.transfers.get(xfer)
    if (twin === undefined || !isFinal(transfer) || !isFinal(twin)) continue
    // A write-off parts the two ends: the bank between has let go of one and bears what the other may have decided.
    if (transfer.role === 'middle' || liesIn(world, transfer) || world.isWrittenOff(xfer)) continue
    if (isLostBetween(transfer, other) || isLostBetween(twin, bank)) continue
    if ((transfer.state === 'paid') !== (twin.state === 'paid'))
      world.report(`[2] ${edge}: a transfer is ${transfer.state} and ${twin.state}`)
  }
  for (const [xfer, hold] of bank.audit.receipts)
    if (
      bank.state.transfers.get(xfer)?.from === other.id &&
      !other.audit.forgetful &&
      !other.audit.durable.has(hold)
    )
      world.report(`[4] ${bank.name} decided on a hold that ${other.name} never made`)
}

/**
 * Of a transfer of which a restored bank knows only its hold ahead, to another bank: what stood behind was lost by both, each on
 * a copy, so nobody can bring it back, and the bank between bears what it passed on.
 */
function isLostBetween(transfer: Transfer, other: SimBank): boolean {
  return isUnnamed(transfer) && transfer.to !== other.id
}
