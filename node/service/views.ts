import { budgetOf, isOverdue } from '../../protocol/federation/budget.ts'
import type { AccountView, BankId, PartnerView } from '../../protocol/generated/types.ts'
import { capacity, limitAt, owed, peerCapacity, type Channel } from '../../protocol/federation/channel.ts'
import { refundAccount, type Account } from '../../protocol/ledger/state.ts'
import { roomOutside, roomToUs } from '../../protocol/federation/outside.ts'
import { endedAt } from './ended.ts'
import { stateOf, type Context } from './context.ts'

/** One account as the API shows it. */
export function accountView(context: Context, account: Account): AccountView {
  const { id, kind, balance, reserved, expected, floor, ceiling, key, tag, agency } = account
  const devices = [...(account.devices ?? [])].map(([key, at]) => ({ key, at }))
  const name = context.directory.nameOf(id)
  return {
    account: id,
    ...(name && { name }),
    kind,
    balance,
    reserved,
    expected,
    floor,
    ceiling,
    ...(key && { key }),
    ...(devices.length > 0 && { devices }),
    ...(tag && { tag }),
    ...(agency && { agency }),
  }
}

/** One partner as the API shows it: both limits, and what they leave room for. */
export function partnerView(context: Context, channel: Channel): PartnerView {
  const { mine, theirs, peer } = channel
  const state = stateOf(context)
  const closed = channel.stated?.body.final
  const ended = endedAt(channel.identity)
  // Nothing new begins, whatever the limits would leave room for.
  const over = closed !== undefined || ended !== undefined || state.identity.retired
  const card = context.directory.card(peer)
  const { witness, cosigners } = context.witnessing
  const byThem = cosigners.mark(peer)
  const { mark: byUs, doubt } = witness.view(peer)
  return {
    bank: peer,
    name: card.name,
    title: card.title,
    up: context.links.isUp(peer),
    position: owed(channel),
    weMayOwe: mine.limit,
    theyMayOwe: theirs.limit,
    theyMayOweNow: effectiveLimit(context, channel),
    weHold: mine.held,
    theyHold: theirs.held,
    weMaySend: mine.suspended || over ? 0 : room(capacity(channel), roomOutside(state, channel)),
    theyMaySend:
      theirs.suspended || over
        ? 0
        : room(peerCapacity(channel, effectiveLimit(context, channel)), roomToUs(state, channel)),
    suspendedByUs: theirs.suspended,
    suspendedByThem: mine.suspended,
    ourLane: { seq: mine.seq, oid: mine.tip },
    theirLane: { seq: theirs.seq, oid: theirs.tip },
    ourAcked: channel.acked.seq,
    behind: channel.frozen,
    evidence: [...channel.evidence.keys()],
    ...waitView(channel, context.clock.now()),
    ...(byThem && { cosignedByThem: byThem }),
    ...(byUs && { cosignedByUs: byUs }),
    ...(doubt !== undefined && { doubt }),
    epoch: channel.ep,
    ...(theirs.closing && { closingByUs: theirs.closing }),
    ...(mine.closing && { closingByThem: mine.closing }),
    ...(closed && { closed }),
    ...(ended !== undefined && { ended }),
  }
}

/** Room in seconds by two rules; a limit that was lowered below what is owed leaves none, not less than none. */
function room(agreed: number, house = Infinity): number {
  return Math.max(0, Math.min(agreed, house))
}

/** How many exchanges wait too long for the partner, and what that leaves usable (SPEC, LANE-17). */
function waitView(channel: Channel, now: number): Pick<PartnerView, 'overdue' | 'usable'> {
  const { maxHolds, maxHeld } = budgetOf(channel, undefined, now)
  const holds = [...channel.mine.holds.values()]
  const overdue = holds.filter((hold) => isOverdue(hold, channel.agreement, now)).length
  return { overdue, usable: { holds: maxHolds, seconds: maxHeld } }
}

/** What the partner may owe now: of a new limit and the one that it has acknowledged the smaller (SPEC, LANE-12). */
function effectiveLimit(context: Context, channel: Channel): number {
  const acknowledged = Math.max(channel.acked.seq, context.links.confirmed(channel.peer))
  return Math.min(channel.theirs.limit, limitAt(channel, acknowledged))
}

/** An account of another bank as people write it. */
export function addressText(context: Context, bank: BankId, account: string): string {
  const partner = context.directory.bankText(bank)
  // Whom a refund is for, only the other bank knows.
  const known = account === refundAccount ? 'somebody' : context.finder.nameOf(bank, account)
  return `${known ?? account}@${partner}`
}
