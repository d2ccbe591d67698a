/**
 * Write-off: the people of a bank between two others wait no more for the one behind it (SPEC, TRF-21). The bank before it
 * is let go; what is held behind it stays held, and is the bank's own loss if it is settled after all.
 */
import { assert } from '../assert.ts'
import type { TransferWriteOff } from '../generated/types.ts'
import type { BankState, Posting } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { isOverdue } from './budget.ts'

/** Only what is held between two partners is written off, and only once it is overdue: until then it may be on its way. */
export function admitWriteOff(state: BankState, { xfer, at }: TransferWriteOff): Refusal | undefined {
  const transfer = state.transfers.get(xfer)
  if (transfer === undefined) return refuse('unknown-transfer', { id: xfer })
  const { role, to, writtenOff } = transfer
  const channel = to === undefined ? undefined : state.channels.get(to)
  const hold = channel?.mine.holds.get(xfer)
  if (role !== 'middle' || writtenOff !== undefined || channel === undefined || hold === undefined)
    return refuse('not-held-between', { id: xfer })
  return isOverdue(hold, channel.agreement, at)
    ? undefined
    : refuse('not-overdue', { id: xfer, partner: channel.peer })
}

/** From here on the hold upstream may be released although the one downstream is open. */
export function applyWriteOff(state: BankState, { xfer, by, at }: TransferWriteOff): Posting[] {
  const transfer = state.transfers.get(xfer)
  assert(transfer !== undefined, 'only a known transfer is written off')
  transfer.writtenOff = { by, at }
  return []
}
