/** What the house and the ledger say about hours and days, asked before somebody has to confirm what cannot be recorded. */
import { dayNumber, dayOfInstant } from '../../../protocol/ledger/day.ts'
import type { HouseRules, Party, Side } from '../../../protocol/generated/types.ts'
import { bankOf } from '../../register/elsewhere.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Terms } from '../../register/arrangement.ts'
import { rounded, type ExchangeRules } from '../../register/exchange-rules.ts'

/** Hours as the house rounds them, or the rule that they break. */
export function termsRefusal(
  { seconds, day }: Pick<Terms, 'seconds' | 'day'>,
  rules: ExchangeRules,
  ledger: Pick<HouseRules, 'maxAgeDays' | 'maxSeconds'>,
  now: number,
): Refusal | undefined {
  const maximum = Math.min(rules.maximumSeconds, ledger.maxSeconds)
  if (seconds > maximum) return refuse('over-exchange-maximum', { seconds, maximum })
  const number = dayNumber(day)
  const today = dayOfInstant(now)
  if (number === undefined) return refuse('day-invalid', { day })
  // One day of grace: at UTC+14 it is tomorrow already.
  if (number > today + 1) return refuse('day-in-future', { day })
  const oldest = Math.min(rules.recordDays, ledger.maxAgeDays)
  if (number < today - oldest) return refuse('day-too-old', { day, maximum: oldest })
  return undefined
}

/** Terms as they would be recorded. */
export function checkedTerms(
  terms: Terms,
  rules: ExchangeRules,
  ledger: Pick<HouseRules, 'maxAgeDays' | 'maxSeconds'>,
  now: number,
): Result<Terms, Refusal> {
  const kind = kindRefusal(terms.category, rules)
  if (kind !== undefined) return err(kind)
  const right = { ...terms, seconds: rounded(terms.seconds, rules) }
  const refusal = termsRefusal(right, rules, ledger, now)
  return refusal === undefined ? ok(right) : err(refusal)
}

/** Where the house takes the board's categories only, why a kind of help is none. */
export function kindRefusal(category: string, { takesKind }: ExchangeRules): Refusal | undefined {
  return takesKind?.(category) === false ? refuse('house-rule', { rule: 'ownKinds' }) : undefined
}

/** Nobody means a later day: 2206 is a slip of the pen. */
const farthestDays = 730

/** Why a day cannot be one that is to come. One day of grace: at UTC-12 it is yesterday still. */
export function planRefusal(day: string | undefined, now: number): Refusal | undefined {
  if (day === undefined) return undefined
  const number = dayNumber(day)
  if (number === undefined) return refuse('day-invalid', { day })
  const today = dayOfInstant(now)
  if (number > today + farthestDays) return refuse('day-too-far', { day, days: farthestDays })
  return number < today - 1 ? refuse('day-over', { day }) : undefined
}

/** Why these two cannot have an exchange, whatever it is. */
export function pairRefusal(giver: Party, receiver: Party): Refusal | undefined {
  if (giver.address !== undefined && receiver.address !== undefined) return refuse('both-elsewhere')
  // The receiver's credit leaves an account of the receiver's bank, so that bank records it.
  const { address } = receiver
  if (address !== undefined) return refuse('receiver-elsewhere', { partner: bankOf(address) })
  return giver.account === receiver.account ? refuse('same-account') : undefined
}

/** The house rule about partner timebanks, for an exchange with somebody there; `byBroker` if a time broker arranges it. */
export function partnerRefusal(
  one: Readonly<Record<Side, Party>>,
  { partnerMembers }: ExchangeRules,
  byBroker: boolean,
): Refusal | undefined {
  if (bothSides.every((side) => one[side].address === undefined)) return undefined
  const allowed = partnerMembers === 'free' || (partnerMembers === 'ask-broker' && byBroker)
  return allowed ? undefined : refuse('house-rule', { rule: 'partnerMembers' })
}

/** Where exchanges begin with a time broker, why a member cannot begin one. */
export function beginRefusal({ brokerArranges }: ExchangeRules, byBroker: boolean): Refusal | undefined {
  return brokerArranges && !byBroker ? refuse('house-rule', { rule: 'brokerArranges' }) : undefined
}

/** The two sides, for whoever goes over both. */
export const bothSides: readonly Side[] = ['giver', 'receiver']
