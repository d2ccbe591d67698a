import type { Entry, Statement, StatementLine } from '../../protocol/generated/types.ts'
import { partnerAccount, type Account } from '../../protocol/ledger/state.ts'
import { ok } from '../../protocol/result.ts'
import type { Answer, Page } from '../api.ts'
import { entryAt, resolve, stateOf, type Context } from './context.ts'
import { accountView, addressText } from './views.ts'

/** The lines of an account after log index `after`, oldest first, each with the balance that it led to. */
export async function statement(context: Context, ref: string, page: Page<number>): Answer<Statement> {
  await context.bank.settled()
  const found = resolve(context, ref)
  if (!found.ok) return found
  const account = found.value
  const all = context.readModel.history(account, page.after ?? -1, Number.MAX_SAFE_INTEGER)
  const shown = all.slice(0, page.limit)
  const parts: Omit<StatementLine, 'balance'>[] = []
  for (const index of shown) parts.push(lineOf(context, account, await entryAt(context, index), index))
  let balance = account.balance - (await sumAfter(context, account, all.slice(shown.length)))
  const lines: StatementLine[] = []
  for (const part of parts.toReversed()) {
    lines.unshift({ ...part, balance })
    balance -= part.seconds
  }
  const next = all.length > shown.length ? shown.at(-1) : undefined
  return ok({ account: accountView(context, account), lines, ...(next !== undefined && { next }) })
}

/** What later lines add up to: the balance at the end of this page is today's less that. */
async function sumAfter(context: Context, account: Account, indexes: readonly number[]): Promise<number> {
  let sum = 0
  for (const index of indexes) sum += lineOf(context, account, await entryAt(context, index), index).seconds
  return sum
}

function lineOf(
  context: Context,
  account: Account,
  entry: Entry,
  index: number,
): Omit<StatementLine, 'balance'> {
  const nameOf = (id: string): string => context.directory.nameOf(id) ?? id
  switch (entry.typ) {
    case 'exchange':
    case 'reversal': {
      const gave = (entry.giver === account.id) === (entry.typ === 'exchange')
      const other = nameOf(entry.giver === account.id ? entry.receiver : entry.giver)
      const seconds = gave ? entry.seconds : -entry.seconds
      if (entry.typ === 'reversal')
        return { index, at: entry.at, seconds, other, purpose: 'reversal', id: entry.of }
      const { day, category, purpose, id } = entry
      const reversed = stateOf(context).exchanges.get(id)?.reversed !== undefined
      return {
        index,
        at: entry.at,
        day,
        seconds,
        other,
        category,
        purpose,
        id,
        ...(reversed && { reversed }),
      }
    }
    case 'lane.in':
    case 'lane.out':
      return laneLine(context, account, entry, index)
    default:
      return { index, at: entry.at, seconds: 0, other: '', purpose: 'exchange', id: 'A'.repeat(22) }
  }
}

/** A settled hold: the other side is an account at the partner, or for the partner's account, our own. */
function laneLine(
  context: Context,
  account: Account,
  entry: Extract<Entry, { typ: 'lane.in' | 'lane.out' }>,
  index: number,
): Omit<StatementLine, 'balance'> {
  const state = stateOf(context)
  const settle = entry.entry
  const xfer = settle.typ === 'lane.settle' ? settle.xfer : ''
  const peer = state.channelsById.get(settle.ch)?.peer ?? ''
  const transfer = state.transfers.get(xfer)
  const own = account.id === partnerAccount(peer)
  const size = transfer?.seconds ?? 0
  // When we settle the partner's hold, our person gave: their balance rises and what we owe falls.
  const seconds = (entry.typ === 'lane.out') === own ? -size : size
  const { day, category, purpose, payee } = transfer?.order ?? {}
  const far =
    entry.typ === 'lane.in' && payee !== undefined
      ? addressText(context, peer, payee)
      : `@${context.directory.card(peer).name}`
  const near =
    transfer?.account === undefined
      ? ''
      : (context.directory.nameOf(transfer.account.id) ?? transfer.account.id)
  const what = {
    ...(day && { day }),
    ...(category && { category }),
    purpose: purpose ?? ('exchange' as const),
  }
  const reversed = transfer?.refund !== undefined
  return {
    index,
    at: entry.at,
    seconds,
    other: own ? near : far,
    ...what,
    id: xfer,
    ...(reversed && { reversed }),
  }
}
