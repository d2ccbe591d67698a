/** Asking a bank that may die at any moment: again and again, with the same identifiers, until it has answered. */
import { setTimeout as sleep } from 'node:timers/promises'
import type {
  AccountCreate,
  AccountView,
  ExchangeCreate,
  ExchangeView,
  Problem,
  ReversalCreate,
} from '../../protocol/generated/types.ts'
import {
  validateAccountView,
  validateExchangeView,
  validateInviteCreated,
  validatePartnerView,
} from '../../protocol/generated/validators.ts'
import type { RefusalCode } from '../../protocol/refusal.ts'
import type { Result } from '../../protocol/result.ts'
import { Lost, type Check, type Client } from '../client.ts'
import { refused } from '../stop.ts'
import type { BankProcess } from './bank-process.ts'

/** How long one exchange may be tried before we believe that it will never go through. */
const patienceMilliseconds = 180_000

/** Refusals that are about the bank's own state at the moment: nothing of the request was recorded. */
const passing: ReadonlySet<string> = new Set<RefusalCode>([
  'busy',
  'internal',
  'rate-limited',
  'stopping',
  'storage-failed',
  'unreachable',
])
const maxAsked = 200

/** Asks until there is an answer that is about the question, not about the bank's own state at the moment. */
export async function steadily<T>(
  bank: BankProcess,
  ask: (client: Client) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  for (let attempt = 0; ; attempt++) {
    const client = await bank.ready()
    try {
      const result = await ask(client)
      if (result.ok || !passing.has(result.error.code) || attempt > maxAsked) return result
    } catch (cause) {
      if (!(cause instanceof Lost)) throw cause
    }
    await sleep(Math.min(10 * 2 ** attempt, 500))
  }
}

function need<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value
  throw refused(result.error)
}

/** Reads from a bank. */
export async function read<T>(bank: BankProcess, path: string, check: Check<T>): Promise<T> {
  return need(await steadily(bank, (client) => client.ask('GET', path, check)))
}

/** Opens an account under a name that nobody else uses, whether or not an earlier try got through. */
export async function openAccount(
  bank: BankProcess,
  body: AccountCreate & { readonly name: string },
): Promise<AccountView> {
  for (let attempt = 0; attempt < 5; attempt++) {
    // A crash may have kept a name whose account was not yet on disk: such a name cannot be used again.
    const name = attempt === 0 ? body.name : `${body.name}-${attempt + 1}`
    const opened = await steadily(bank, (client) =>
      client.ask('POST', '/accounts', validateAccountView, { ...body, name }),
    )
    if (opened.ok) return opened.value
    if (opened.error.code !== 'name-taken') throw refused(opened.error)
    const found = await steadily(bank, (client) =>
      client.ask('GET', `/accounts/${name}`, validateAccountView),
    )
    if (found.ok) return found.value
  }
  throw new Error(`no account ${body.name}`)
}

/** What an agreement is to say, seen from the inviting bank. All in seconds. */
export interface Terms {
  readonly grants: number
  readonly asks: number
}

/** Signs an agreement by a real invite, and lets each bank call the other by its short name. */
export async function signAgreement(inviter: BankProcess, invited: BankProcess, terms: Terms): Promise<void> {
  const made = need(
    await steadily(inviter, (client) =>
      client.ask('POST', '/partners/invites', validateInviteCreated, { ...terms }),
    ),
  )
  const body = { invite: made.invite, name: inviter.name }
  const accepted = await steadily(invited, (client) =>
    client.ask('POST', '/partners', validatePartnerView, body),
  )
  if (!accepted.ok && accepted.error.code !== 'partner-exists') throw refused(accepted.error)
  await named(invited, inviter)
  await named(inviter, invited)
}

async function named(bank: BankProcess, partner: BankProcess): Promise<void> {
  need(
    await steadily(bank, (client) =>
      client.ask('PATCH', `/partners/${partner.id}`, validatePartnerView, { name: partner.name }),
    ),
  )
}

/** Records an exchange inside a bank. */
export async function recordLocal(bank: BankProcess, body: ExchangeCreate): Promise<ExchangeView> {
  return need(await steadily(bank, (client) => client.ask('POST', '/exchanges', validateExchangeView, body)))
}

/** Takes back an exchange inside a bank; one that an earlier try took back is fine too. */
export async function reverseLocal(bank: BankProcess, body: ReversalCreate): Promise<void> {
  const result = await steadily(bank, (client) =>
    client.ask('POST', '/reversals', validateExchangeView, body),
  )
  if (!result.ok && result.error.code !== 'already-reversed') throw refused(result.error)
}

/** A request that another bank decides; `id` is that of the attempt. */
export type Attempt = (id: string) => {
  readonly path: '/exchanges' | '/reversals'
  readonly body: ExchangeCreate | ReversalCreate
}

/**
 * Brings an exchange between banks to its good end. While an attempt may still go through it is asked for under the same
 * identifier; only when the bank says that it came to nothing is a new attempt made, under the next identifier.
 */
export async function settleAcross(
  bank: BankProcess,
  idOf: (attempt: number) => string,
  request: Attempt,
): Promise<ExchangeView> {
  const until = Date.now() + patienceMilliseconds
  for (let attempt = 0, tries = 0; ; tries++) {
    const id = idOf(attempt)
    const { path, body } = request(id)
    const asked = await steadily(bank, (client) =>
      client.ask('POST', path, validateExchangeView, { ...body, wait: 20 }),
    )
    const view = asked.ok ? asked.value : await lookUp(bank, id)
    if (view?.state === 'done') return view
    if (view?.state === 'refused') attempt++
    if (!asked.ok && (Date.now() > until || (view === undefined && asked.error.retry !== 'wait')))
      throw refused(asked.error)
    if (!asked.ok) await sleep(Math.min(20 * 2 ** Math.min(tries, 6), 1_000))
  }
}

/** The exchange if the bank has any record of it: a refusal alone does not say whether it has. */
async function lookUp(bank: BankProcess, id: string): Promise<ExchangeView | undefined> {
  const found = await steadily(bank, (client) => client.ask('GET', `/exchanges/${id}`, validateExchangeView))
  if (!found.ok && found.error.code !== 'unknown-exchange') throw refused(found.error)
  return found.ok ? found.value : undefined
}
