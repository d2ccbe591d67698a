/** Exchanges as the API shows them: inside the bank, and over a border from either side. */
import type { Exchange, ExchangeView } from '../../protocol/generated/types.ts'
import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import { stateOf, type Context } from './context.ts'
import { addressText } from './views.ts'

/** The name of an account; its identifier if nobody gave it one. */
export function nameOf(context: Context, account: string): string {
  return context.directory.nameOf(account) ?? account
}

/** An exchange inside the bank. */
export function viewOf(context: Context, entry: Exchange, index: number, reversed?: number): ExchangeView {
  const { id, seconds, day, category, purpose } = entry
  const giver = nameOf(context, entry.giver)
  const receiver = nameOf(context, entry.receiver)
  const view = { id, state: 'done' as const, giver, receiver, seconds, day, category, purpose, index }
  return { ...view, ...(reversed !== undefined && { reversed }) }
}

/** A transfer as the API shows it, from either side. */
export function transferView(context: Context, transfer: Transfer): ExchangeView {
  const { order, role, xfer, index, code, receipt, account } = transfer
  const here = account === undefined ? 'sys-transit' : nameOf(context, account.id)
  const there = role === 'payer' ? (order?.to ?? '') : (order?.from ?? '')
  const far =
    order === undefined || role === 'loop'
      ? here
      : role === 'payer'
        ? addressText(context, there, order.payee)
        : addressText(context, there, 'somebody')
  const { refund = '' } = transfer
  const back = stateOf(context).transfers.get(refund)
  const state = transfer.state === 'paid' ? 'done' : isFinal(transfer) ? 'refused' : 'waiting'
  return {
    id: order?.nonce ?? xfer.slice(0, 22),
    state,
    giver: role === 'payer' ? far : here,
    receiver: role === 'payer' ? here : far,
    seconds: transfer.seconds,
    day: order?.day ?? '',
    category: order?.category ?? '',
    purpose: order?.purpose ?? 'exchange',
    index,
    partner: there,
    xfer,
    ...(order?.route && { route: order.route.map((bank) => context.directory.bankText(bank)) }),
    ...(code !== undefined && { code }),
    ...(receipt !== undefined && { receipt }),
    ...(back?.state === 'paid' && { reversed: back.index }),
    ...(back !== undefined && !isFinal(back) && { returning: true }),
  }
}
