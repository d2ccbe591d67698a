import type { Entry, ExchangeView, Statement, StatementLine } from '../../protocol/generated/types.ts'
import { partnerAccount, type Account } from '../../protocol/ledger/state.ts'
import { ok } from '../../protocol/result.ts'
import type { Answer, Page } from '../api.ts'
import { entryAt, resolve, stateOf, type Context } from './context.ts'
import { transferView } from './exchange-view.ts'
import { accountView, addressText } from './views.ts'

/** The lines of an account after log index `after`, oldest first, each with the balance that it led to. */
export async function statement(context: Context, ref: string, page: Page<number>): Answer<Statement> {
  const { bank, readModel } = context
  const found = await bank.view(({ size }) => {
    const account = resolve(context, ref)
    return account.ok
      ? ok({
          account: account.value,
          now: accountView(context, account.value),
          waiting: waitingOf(context, account.value),
          size,
        })
      : account
  })
  if (!found.ok) return found
  const { account, now, waiting, size } = found.value
  const known = readModel.history(account, page.after ?? -1, Number.MAX_SAFE_INTEGER)
  // The history may have grown since: a line that the balance does not count yet is for the next statement.
  const all = known.filter((index) => index < size)
  const shown: { index: number; entry: Entry }[] = []
  for (const index of all.slice(0, page.limit)) shown.push({ index, entry: await entryAt(context, index) })
  let balance = now.balance - (await sumOf(context, account, all.slice(page.limit)))
  return bank.view(() => {
    const lines: StatementLine[] = []
    for (const { index, entry } of shown.toReversed()) {
      const line = lineOf(context, account, entry, index)
      lines.unshift({ ...line, balance })
      balance -= line.seconds
    }
    const next = all.length > shown.length ? shown.at(-1)?.index : undefined
    return ok({ account: now, lines, waiting, ...(next !== undefined && { next }) })
  })
}

const mostWaiting = 100

function waitingOf(context: Context, account: Account): ExchangeView[] {
  const views: ExchangeView[] = []
  for (const transfer of context.pending.all())
    if (transfer.account === account && views.length < mostWaiting)
      views.push(transferView(context, transfer))
  return views
}

/** What later lines add up to: the balance at the end of this page is the present one less that. */
async function sumOf(context: Context, account: Account, indexes: readonly number[]): Promise<number> {
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
    case 'lane.recovered':
      return laneLine(context, account, entry, index)
    default:
      return { index, at: entry.at, seconds: 0, other: '', purpose: 'exchange', id: 'A'.repeat(22) }
  }
}

/** A settled hold: the other side is an account at the partner, or for the partner's account, our own. */
function laneLine(
  context: Context,
  account: Account,
  entry: Extract<Entry, { typ: 'lane.in' | 'lane.out' | 'lane.recovered' }>,
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
  const seconds = (entry.typ !== 'lane.in') === own ? -size : size
  const { day, category, purpose, payee } = transfer?.order ?? {}
  const end = entry.typ === 'lane.in' ? transfer?.order?.to : transfer?.order?.from
  const far =
    entry.typ === 'lane.in' && end !== undefined && payee !== undefined
      ? addressText(context, end, payee)
      : `@${context.directory.bankText(end ?? peer)}`
  // An hour that only passed through this bank has a bank on either side of it.
  const beyond = (entry.typ === 'lane.in' ? transfer?.from : transfer?.to) ?? peer
  const near =
    transfer?.account === undefined
      ? `@${context.directory.bankText(beyond)}`
      : (context.directory.nameOf(transfer.account.id) ?? transfer.account.id)
  const what = {
    ...(day && { day }),
    ...(category && { category }),
    purpose: purpose ?? ('exchange' as const),
  }
  const reversed = transfer?.refund !== undefined && state.transfers.get(transfer.refund)?.state === 'paid'
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
