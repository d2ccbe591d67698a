import { placeOrder } from '../../protocol/federation/react.ts'
import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import type {
  BankId,
  Consent,
  Exchange,
  ExchangeCreate,
  ExchangeView,
  Order,
  OrderOut,
  Seal,
} from '../../protocol/generated/types.ts'
import { owed } from '../../protocol/federation/channel.ts'
import type { Account } from '../../protocol/ledger/state.ts'
import { consentOfExchange, consentOfOrder, sealClaim } from '../../protocol/log/claims.ts'
import { isRefusalCode, refuse, type Refusal, type RefusalCode } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import { oid } from '../../protocol/seal.ts'
import type { Actor, Answer } from '../api.ts'
import { entryAt, resolve, resolveBank, stateOf, type Context } from './context.ts'
import { nameOf, transferView, viewOf } from './exchange-view.ts'
import { recoveredRefusal } from './recovered.ts'
import { onTheWay } from './route-refusals.ts'
import { wayTo } from './routes.ts'

/** An account of another bank. */
interface Remote {
  readonly bank: BankId
  /** Short name, or account id if `exact`. */
  readonly name: string
  readonly exact: boolean
}

/** How long an answer waits for a partner bank if the request does not say. */
export const defaultWaitSeconds = 10

/** Reads `name@partner` and `tbk:…/account`; undefined for an account of this bank. */
function remoteOf(context: Context, ref: string): Result<Remote | undefined, Refusal> {
  const slash = ref.indexOf('/')
  if (ref.startsWith('tbk:') && slash > 0) {
    const bank = ref.slice(0, slash)
    return ok(bank === stateOf(context).bank ? undefined : { bank, name: ref.slice(slash + 1), exact: true })
  }
  const [name = '', partner] = ref.split('@')
  if (partner === undefined) return ok(undefined)
  const bank = resolveBank(context, partner)
  return bank.ok ? ok({ bank: bank.value, name, exact: false }) : bank
}

/** The account here that a reference without a partner stands for. */
function local(context: Context, ref: string): Result<Account, Refusal> {
  return resolve(context, ref.startsWith('tbk:') ? ref.slice(ref.indexOf('/') + 1) : ref)
}

/** Records that `giver` helped `receiver`: here, or by an order to the giver's bank. */
export async function recordExchange(
  context: Context,
  actor: Actor,
  body: ExchangeCreate,
): Answer<ExchangeView> {
  const elsewhere = remoteOf(context, body.receiver)
  if (!elsewhere.ok) return elsewhere
  if (elsewhere.value !== undefined)
    return err(refuse('receiver-elsewhere', { partner: context.directory.card(elsewhere.value.bank).name }))
  const receiver = local(context, body.receiver)
  if (!receiver.ok) return receiver
  // A member's own request is recorded as theirs; its consent is what authorises it.
  const by = actor.role === 'member' ? receiver.value.id : actor.by
  if (actor.role === 'member' && body.consent === undefined && receiver.value.key === undefined)
    return err(refuse('consent-invalid', { account: receiver.value.id }))
  const remote = remoteOf(context, body.giver)
  if (!remote.ok) return remote
  if (remote.value !== undefined) return orderExchange(context, by, body, receiver.value, remote.value)
  const giver = local(context, body.giver)
  return giver.ok ? recordHere(context, by, body, giver.value, receiver.value) : giver
}

async function recordHere(
  context: Context,
  by: string,
  body: ExchangeCreate,
  giver: Account,
  receiver: Account,
): Answer<ExchangeView> {
  // Fields in canonical order: encoding an entry that is sorted already costs half.
  const entry: Exchange = {
    at: context.clock.now(),
    by,
    category: body.category,
    ...(body.consent && { consent: body.consent }),
    day: body.day,
    giver: giver.id,
    id: body.id,
    purpose: body.purpose ?? 'exchange',
    receiver: receiver.id,
    seconds: body.seconds,
    typ: 'exchange',
  }
  const refusal = await consentRefusal(
    context,
    consentOfExchange(stateOf(context).bank, entry),
    body.consent,
    receiver,
  )
  const barred = refusal ?? (await recoveredRefusal(context, entry))
  if (barred !== undefined) return err(barred)
  let index = 0
  const refused = await context.bank.run((turn) => {
    index = turn.state.size
    return turn.append(entry)
  })
  if (refused?.code === 'id-known') return repeated(context, body, giver.id, receiver.id)
  if (refused !== undefined) return err(named(context, refused))
  return ok(viewOf(context, entry, index))
}

/** A member's signature is checked before the queue, off the event loop; that it is the account's key, inside. */
async function consentRefusal(
  context: Context,
  consent: Consent,
  seal: Seal | undefined,
  receiver: Account,
): Promise<Refusal | undefined> {
  if (seal === undefined) return undefined
  const claim = sealClaim(context.env.crypto, 'member', consent, seal)
  const good = await context.verifier.verify(claim.message, claim.signature, claim.key)
  return good ? undefined : refuse('consent-invalid', { account: nameOf(context, receiver.id) })
}

/** Refusals name accounts by id; people know them by name. */
export function named(context: Context, refusal: Refusal): Refusal {
  const { account, partner } = refusal.params
  const params = { ...refusal.params }
  if (typeof account === 'string') params['account'] = context.directory.nameOf(account) ?? account
  if (typeof partner === 'string' && partner.startsWith('tbk:'))
    params['partner'] = context.directory.card(partner).name
  return { code: refusal.code, params }
}

/** The same identifier again: the same exchange gets the same answer, another one a conflict. */
async function repeated(
  context: Context,
  body: ExchangeCreate,
  giver: string,
  receiver: string,
): Answer<ExchangeView> {
  const shown = await showExchange(context, body.id)
  if (!shown.ok) return shown
  const { value } = shown
  const same =
    value.seconds === body.seconds &&
    value.day === body.day &&
    value.category === body.category &&
    value.purpose === (body.purpose ?? 'exchange') &&
    value.giver === nameOf(context, giver) &&
    value.receiver === nameOf(context, receiver)
  return same ? ok({ ...value, repeated: true }) : err(refuse('id-conflict', { id: body.id }))
}

async function orderExchange(
  context: Context,
  by: string,
  body: ExchangeCreate,
  receiver: Account,
  remote: Remote,
): Answer<ExchangeView> {
  const state = stateOf(context)
  const known = state.orders.get(body.id)
  if (known !== undefined) return repeatedOrder(context, body, receiver, remote, known)
  const way = wayTo(context, remote.bank, body)
  if (!way.ok) return way
  const payee = await payeeOf(context, remote)
  if (!payee.ok) return payee
  if (body.purpose === 'opening' || body.purpose === 'recovered')
    return err(refuse('account-not-usable', { account: body.giver, kind: 'partner' }))
  const now = context.clock.now()
  const order: Order = {
    typ: 'order',
    from: state.bank,
    to: remote.bank,
    ...(way.value && { route: way.value }),
    payee: payee.value,
    seconds: body.seconds,
    purpose: body.purpose ?? 'exchange',
    day: body.day,
    category: body.category,
    validUntil: now + state.rules.orderSeconds,
    nonce: body.id,
    at: now,
  }
  const consent = body.consent
  const entry: OrderOut = {
    typ: 'order.out',
    order,
    receiver: receiver.id,
    by,
    ...(consent && { consent }),
    at: now,
  }
  const refusal = await consentRefusal(context, consentOfOrder(entry), consent, receiver)
  if (refusal !== undefined) return err(refusal)
  const placed = await placeAndWait(context, entry, body.wait ?? defaultWaitSeconds)
  // The same request may have come in while the name was being looked up.
  const twin = placed.ok || placed.error.code !== 'id-known' ? undefined : state.orders.get(body.id)
  return twin === undefined ? placed : repeatedOrder(context, body, receiver, remote, twin)
}

/** Orders, then waits for the outcome: done, refused with the partner's code, or still waiting. */
export async function placeAndWait(
  context: Context,
  entry: OrderOut,
  waitSeconds: number,
): Answer<ExchangeView> {
  const refused = await context.bank.run((turn) => placeOrder(turn, entry))
  if (refused !== undefined) return err(named(context, refused))
  return outcome(context, oid(context.env.crypto, entry.order), waitSeconds)
}

/** How a transfer ended, or where it is after `waitSeconds`. */
export async function outcome(context: Context, xfer: string, waitSeconds: number): Answer<ExchangeView> {
  const transfer = stateOf(context).transfers.get(xfer)
  if (transfer === undefined) return err(refuse('unknown-transfer', { id: xfer }))
  if (!isFinal(transfer)) await context.pending.finished(transfer, waitSeconds * 1000)
  const show = (): Awaited<Answer<ExchangeView>> => {
    const failed =
      transfer.state === 'released' || transfer.state === 'declined' || transfer.state === 'lapsed'
    const { order } = transfer
    if (failed) {
      const refusal = refuse(codeOf(transfer), { partner: order?.to ?? '', ...roomOf(context, transfer) })
      return err(named(context, onTheWay(context, transfer, refusal)))
    }
    return ok(transferView(context, transfer))
  }
  // What else is on its way to the disk is nothing that this answer rests on.
  return transfer.index < context.bank.durableSize ? show() : context.bank.view(show)
}

/** What the words of a partner's refusal need, and its answer does not bring: our limit there, and what it would have led to. */
function roomOf(context: Context, { order, seconds }: Transfer): { limit?: number; result?: number } {
  const channel = stateOf(context).channels.get(order?.to ?? '')
  return channel === undefined ? {} : { limit: channel.mine.limit, result: owed(channel) + seconds }
}

function codeOf(transfer: Transfer): RefusalCode {
  const { code } = transfer
  return code !== undefined && isRefusalCode(code) ? code : 'declined'
}

/** The account that an address of somebody at another bank stands for, as signatures name it. */
export async function addressee(context: Context, address: string): Answer<string> {
  const remote = remoteOf(context, address)
  if (!remote.ok) return remote
  if (remote.value === undefined) return err(refuse('unknown-payee'))
  const account = await payeeOf(context, remote.value)
  return account.ok ? ok(`${remote.value.bank}/${account.value}`) : account
}

/** The giver's account at their bank, which is asked for it unless it told us before. */
function payeeOf({ finder }: Context, { bank, name, exact }: Remote): Answer<string> {
  return exact ? Promise.resolve(ok(name)) : finder.find(bank, name)
}

async function repeatedOrder(
  context: Context,
  body: ExchangeCreate,
  receiver: Account,
  remote: Remote,
  xfer: string,
): Answer<ExchangeView> {
  const transfer = stateOf(context).transfers.get(xfer)
  const { order } = transfer ?? {}
  const alike =
    order !== undefined &&
    order.to === remote.bank &&
    order.seconds === body.seconds &&
    order.day === body.day &&
    order.category === body.category &&
    order.purpose === (body.purpose ?? 'exchange') &&
    transfer?.account === receiver
  if (!alike) return err(refuse('id-conflict', { id: body.id }))
  const payee = await payeeOf(context, remote)
  if (!payee.ok) return payee
  if (order.payee !== payee.value) return err(refuse('id-conflict', { id: body.id }))
  const shown = await outcome(context, xfer, body.wait ?? defaultWaitSeconds)
  return shown.ok ? ok({ ...shown.value, repeated: true }) : shown
}

/** One exchange by its identifier, or one between banks also by its transfer. */
export async function showExchange(context: Context, id: string): Answer<ExchangeView> {
  const found = await context.bank.view((state) => {
    const transfer = state.transfers.get(state.orders.get(id) ?? id)
    if (transfer !== undefined) return transferView(context, transfer)
    const record = state.exchanges.get(id)
    return record && { at: record.index, reversed: record.reversed }
  })
  if (found === undefined) return err(refuse('unknown-exchange', { id }))
  if (!('at' in found)) return ok(found)
  const entry = await entryAt(context, found.at)
  if (entry.typ !== 'exchange') return err(refuse('unknown-exchange', { id }))
  return ok(viewOf(context, entry, found.at, found.reversed))
}
