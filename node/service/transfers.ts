/** Exchanges between banks as the operator sees them: what waits, for whom, and what is written off. */
import { isOverdue } from '../../protocol/federation/budget.ts'
import type { Hold } from '../../protocol/federation/channel.ts'
import { writeOff } from '../../protocol/federation/react.ts'
import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import type { BankId, Oid, TransferList, TransferView } from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Actor, Answer } from '../api.ts'
import type { Context } from './context.ts'
import { named } from './exchanges.ts'

/** Orders without an answer or a hold, and all with an open hold in a lane of this bank, or of a partner. */
export function listTransfers(context: Context): Promise<TransferList> {
  return context.bank.view((state) => ({
    transfers: [...openTransfers(context, state)].map((one) => transferView(context, state, one)),
  }))
}

function openTransfers(context: Context, state: BankState): Set<Transfer> {
  const found = new Set<Transfer>(context.pending.all())
  for (const { mine, theirs } of state.channels.values())
    for (const xfer of [...mine.holds.keys(), ...theirs.holds.keys()]) {
      const transfer = state.transfers.get(xfer)
      if (transfer !== undefined) found.add(transfer)
    }
  return found
}

/** One transfer, also one that ended. */
export function showTransfer(context: Context, xfer: Oid): Answer<TransferView> {
  return context.bank.view((state) => {
    const transfer = state.transfers.get(xfer)
    return transfer === undefined
      ? err(refuse('unknown-transfer', { id: xfer }))
      : ok(transferView(context, state, transfer))
  })
}

/** An intermediary's people wait no more: the bank before is let go, what is held behind stays owed. */
export async function writeOffTransfer(context: Context, actor: Actor, xfer: Oid): Answer<TransferView> {
  const refused = await context.bank.run((turn) => writeOff(turn, xfer, actor.by))
  if (refused !== undefined) return err(named(context, refused))
  context.logger.warn({ xfer, by: actor.by }, 'an exchange between two other banks was written off')
  return showTransfer(context, xfer)
}

/** Before there is a hold the order alone says which bank waits for which. */
function banksOf({ role, state, order, from, to }: Transfer): Pick<Transfer, 'from' | 'to'> {
  if (role === 'payer' && state === 'ordered' && order !== undefined) return { to: order.to }
  if (role === 'payee' && state === 'accepted' && order !== undefined) return { from: order.from }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function transferView(context: Context, state: BankState, transfer: Transfer): TransferView {
  const { xfer, role, seconds, accept, writtenOff, receipt, code } = transfer
  const { from, to } = banksOf(transfer)
  const nameOf = (bank: BankId): string => context.directory.bankText(bank)
  const [behind, before] = [to, from].map((bank) =>
    bank === undefined ? undefined : state.channels.get(bank),
  )
  const held = behind?.mine.holds.get(xfer)
  const hold: Hold | undefined = held ?? before?.theirs.holds.get(xfer)
  const overdue = held !== undefined && behind !== undefined
  return {
    xfer,
    role,
    state: transfer.state,
    seconds,
    ...(from !== undefined && { from: nameOf(from) }),
    ...(to !== undefined && { to: nameOf(to) }),
    ...(hold && { decider: hold.decider.bank, decideBy: hold.decideBy }),
    ...(hold === undefined && transfer.state === 'accepted' && accept && { decideBy: accept.decideBy }),
    overdue: overdue && isOverdue(held, behind.agreement, context.clock.now()),
    ...(writtenOff && { writtenOff }),
    ...(writtenOff && receipt !== undefined && isFinal(transfer) && { lost: true }),
    ...(code !== undefined && { code }),
  }
}
