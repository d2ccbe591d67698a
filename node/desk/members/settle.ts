/**
 * Leaving and dying: what the hours of a member become, by real entries of the ledger. Each part can be repeated: a crash
 * in between leaves a member who has not left yet, and the next attempt settles what is left.
 */
import { digest, sealBatch } from '../../../protocol/seal.ts'
import { toBase64url } from '../../../protocol/bytes.ts'
import { consentOfExchange } from '../../../protocol/log/claims.ts'
import type { AccountView, ExchangeCreate, Group, Member } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import { nodeCrypto } from '../../crypto.ts'
import type { MemberContext } from './context.ts'
import { settledCategory, todayOf } from '../shared.ts'

/** Acts in the ledger for whoever decided it: a member who leaves signs no consent for what the house rules say. */
const asHouse = ({ by }: Actor): Actor => ({ by, role: 'broker' })

/**
 * Brings the account of a member to zero and leaves no room in it. Refused, with nothing changed, while exchanges wait for
 * a partner bank, and where the house rules name no pot.
 */
export async function settle(context: MemberContext, actor: Actor, member: Member): Answer<undefined> {
  if (member.account === undefined) return ok(undefined)
  const found = await context.api.account(member.account)
  if (!found.ok) return found
  const account = found.value
  if (account.reserved > 0 || account.expected > 0) return err(refuse('hours-waiting'))
  const house = asHouse(actor)
  if (account.balance !== 0) {
    const pot = await potFor(context, house)
    if (!pot.ok) return pot
    const moved = await moveHours(context, house, account, pot.value)
    if (!moved.ok) return moved
  }
  const closed = await context.api.changeAccount(house, member.account, { floor: 0, ceiling: 0 })
  return closed.ok ? ok(undefined) : closed
}

async function potFor({ rules, groups }: MemberContext, house: Actor): Promise<Result<Group, Refusal>> {
  const { leaverHours, leaverPot } = rules.terms()
  if (leaverHours === 'write-off') return groups.writeOffPot(house)
  const pot = groups.get(leaverPot ?? '')
  return pot === undefined || pot.kind !== 'pot' || pot.closed === true ? err(refuse('no-pot')) : ok(pot)
}

/** Posts the whole balance, in parts that the ledger allows. Only the way to zero stays open meanwhile. */
async function moveHours(
  context: MemberContext,
  house: Actor,
  account: AccountView,
  pot: Group,
): Answer<undefined> {
  const { api } = context
  const { balance } = account
  const pinned = await pin(context, house, account)
  if (!pinned.ok) return pinned
  const { maxSeconds } = await api.rules()
  for (let left = Math.abs(balance); left > 0; left -= maxSeconds) {
    const seconds = Math.min(left, maxSeconds)
    const [giver, receiver] = balance > 0 ? [pot.account, account.account] : [account.account, pot.account]
    const body: ExchangeCreate = {
      id: toBase64url(context.entropy.bytes(16)),
      ...{ giver, receiver, seconds, day: todayOf(context), category: settledCategory, purpose: 'donation' },
    }
    const posted = await api.recordExchange(house, await sealed(context, body, pinned.value))
    if (!posted.ok) return posted
  }
  return ok(undefined)
}

/**
 * Leaves room between the balance and zero only. An account with a key of its own is given one that the house holds for these
 * entries: the log shows that the house took it over, and when.
 */
async function pin(
  context: MemberContext,
  house: Actor,
  { account, balance, key }: AccountView,
): Answer<Uint8Array | undefined> {
  const seed = key === undefined || balance < 0 ? undefined : context.entropy.bytes(32)
  const change = {
    floor: Math.min(balance, 0),
    ceiling: Math.max(balance, 0),
    ...(seed && { key: sealBatch(nodeCrypto, [new Uint8Array(32)], seed).key }),
  }
  const changed = await context.api.changeAccount(house, account, change)
  return changed.ok ? ok(seed) : changed
}

async function sealed(
  { api }: MemberContext,
  body: ExchangeCreate,
  seed: Uint8Array | undefined,
): Promise<ExchangeCreate> {
  if (seed === undefined) return body
  const { bank } = await api.status()
  const { id, giver, receiver, seconds, day, category } = body
  const entry = { typ: 'exchange', id, giver, receiver, seconds, day, category } as const
  const consent = consentOfExchange(bank, { ...entry, purpose: 'donation', by: 'house', at: 0 })
  return { ...body, consent: sealBatch(nodeCrypto, [digest(nodeCrypto, consent)], seed) }
}
