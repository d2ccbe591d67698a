/**
 * Exchanges between banks are taken back by the giver's bank alone (SPEC, TRF-18). Here both ends: what a partner recorded and
 * credited to somebody here can be given back; what we recorded is followed, so that it is shown as taken back when it was.
 */
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type {
  Arrangement,
  CreditedView,
  CreditReturn,
  ExchangeView,
} from '../../../protocol/generated/types.ts'
import type { Actor, Answer } from '../../api.ts'
import { givenBack } from '../../register/arrangement-outcome.ts'
import { isBroker, readsDesk } from '../shared.ts'
import type { ArrangementContext } from './arrangement-context.ts'
import { byOf, holds } from './actors.ts'
import { bankOf, isElsewhere } from '../../register/elsewhere.ts'
import { partyView } from './parties.ts'

/** How long a page waits for the other bank, in seconds. */
const partnerWaitSeconds = 5

/** The exchange, for the one who gave help and for those at the desk; anybody else is told that there is none. */
export async function credited(
  context: ArrangementContext,
  actor: Actor,
  transfer: string,
): Answer<CreditedView> {
  const { api, people } = context
  const unknown = err(refuse('unknown-exchange', { id: transfer }))
  const found = await api.exchange(transfer)
  if (!found.ok || found.value.xfer !== transfer || isElsewhere(found.value.giver)) return unknown
  const { giver, receiver, seconds, day, category, purpose, state, reversed, returning } = found.value
  const held = await api.account(giver)
  if (!held.ok) return unknown
  const { account } = held.value
  const member = people.byAccount(account)?.id
  const party = { account, ...(member !== undefined && { member }) }
  const own = holds(context, actor, party)
  if (!own && !readsDesk(actor)) return unknown
  const open =
    state === 'done' &&
    returning !== true &&
    reversed === undefined &&
    purpose !== 'refund' &&
    purpose !== 'clear'
  return ok({
    ...{ transfer, giver: partyView(context, actor, party), bank: bankOf(receiver), seconds, day, category },
    ...{ reversed: reversed !== undefined, may: open && (own || isBroker(actor)) },
    ...(returning === true && { returning }),
  })
}

/** Orders the refund and waits a little for the other bank; what is still on its way is shown as not given back yet. */
export async function giveBack(
  context: ArrangementContext,
  actor: Actor,
  transfer: string,
  { nonce, reason }: CreditReturn,
): Answer<CreditedView> {
  const before = await credited(context, actor, transfer)
  if (!before.ok) return before
  if (actor.role === 'auditor') return err(refuse('forbidden'))
  const body = { id: nonce, of: transfer, reason, wait: partnerWaitSeconds }
  const done = await context.api.reverse({ by: byOf(actor), role: 'broker' }, body)
  if (!done.ok) return done
  return credited(context, actor, transfer)
}

/** Notes which of these the giver's bank has given back since. */
export async function followRefunds(context: ArrangementContext, all: readonly Arrangement[]): Promise<void> {
  const { api, book, register, clock, notices } = context
  for (const { id, ledger } of all) {
    const known = ledger === undefined ? undefined : await api.exchange(ledger.of ?? ledger.id)
    if (known === undefined || !isReturned(known)) continue
    await register.run((draft) => {
      const before = draft.get(book.table, id)
      const now = before && givenBack(before, clock.now())
      if (now === undefined) return ok(undefined)
      draft.put(book.table, now)
      notices.tellOf(draft, now, before)
      return ok(undefined)
    })
  }
}

const isReturned = (known: Result<ExchangeView, Refusal>): boolean =>
  known.ok && known.value.reversed !== undefined
