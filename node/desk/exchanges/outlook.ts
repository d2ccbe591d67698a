/** What the ledger would say now of an exchange that waits for a yes: who recorded it learns that before the other has said it. */
import { admitCredit, admitDebit } from '../../../protocol/ledger/admit.ts'
import type { AccountView, Party } from '../../../protocol/generated/types.ts'
import type { Refusal } from '../../../protocol/refusal.ts'
import type { Actor } from '../../api.ts'
import type { ArrangementContext } from './arrangement-context.ts'
import { refusalFor } from './limit-words.ts'

type Look = (account: AccountView & { readonly id: string }) => Refusal | undefined

/** Why it could not be booked as things stand, in the words that the actor may read; undefined if it could. */
export async function outlook(
  context: ArrangementContext,
  actor: Actor,
  id: string,
): Promise<Refusal | undefined> {
  const one = context.book.get(id)
  if (one?.state !== 'recorded' || one.claim === undefined) return undefined
  const { seconds } = one.claim
  const refusal =
    (await looked(context, one.receiver, (account) => admitDebit(account, seconds))) ??
    (await looked(context, one.giver, (account) => admitCredit(account, seconds)))
  return refusal && refusalFor(context, actor, one, refusal, false)
}

async function looked(
  { api }: ArrangementContext,
  { account }: Party,
  look: Look,
): Promise<Refusal | undefined> {
  const shown = account === undefined ? undefined : await api.account(account)
  return shown?.ok === true ? look({ ...shown.value, id: shown.value.account }) : undefined
}
