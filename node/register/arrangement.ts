/**
 * What may happen to an arrangement, by whom, and what follows from it. Pure: a step is judged against the record alone, so
 * the page that shows what can be done and the use case that does it read the same table.
 */
import type {
  Arrangement,
  ArrangementState,
  Capacity,
  Claim,
  Deed,
  Did,
  Dispute,
  LedgerIntent,
  Nonce,
  Seal,
  Side,
} from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import { bankOf } from './elsewhere.ts'
import { missingWords, type ExchangeRules } from './exchange-rules.ts'

/** Who does a step: an opaque actor id, and in what capacity. */
export interface Doer {
  readonly by: string
  readonly as: Capacity
}

/** What a person can do. `seconds` come rounded. Identifiers for the ledger are chosen by the caller, who has entropy. */
export type Step =
  | { readonly do: 'accept' | 'decline' | 'cancel' | 'retry' | 'silence' | 'lapse'; readonly id: Nonce }
  | { readonly do: 'record'; readonly terms: Terms; readonly id: Nonce }
  | { readonly do: 'confirm'; readonly consent?: Seal | undefined; readonly id: Nonce }
  | {
      readonly do: 'dispute'
      readonly reason: Dispute['reason']
      readonly note?: string | undefined
      readonly id: Nonce
    }
  | { readonly do: 'keep' | 'drop'; readonly id: Nonce }
  | { readonly do: 'change'; readonly terms: Terms; readonly id: Nonce }
  | { readonly do: 'reverse'; readonly reason: string; readonly id: Nonce }

/** How long, on which day, and what kind of help. */
export type Terms = Pick<Claim, 'seconds' | 'day' | 'category'>

/** The name of a step. */
export type StepName = Step['do']

interface Move {
  readonly from: readonly ArrangementState[]
  readonly as: readonly Capacity[]
}

const sides: readonly Capacity[] = ['giver', 'receiver']
const anybody: readonly Capacity[] = [...sides, 'broker']

/** From which states, and by whom. What a table cannot say (whose turn it is) stands in `bars`. */
export const moves: Readonly<Record<StepName, Move>> = {
  accept: { from: ['proposed'], as: anybody },
  decline: { from: ['proposed'], as: anybody },
  cancel: { from: ['proposed', 'accepted', 'recorded', 'refused'], as: anybody },
  record: { from: ['proposed', 'accepted'], as: anybody },
  confirm: { from: ['recorded'], as: anybody },
  dispute: { from: ['recorded', 'booked'], as: sides },
  retry: { from: ['refused'], as: anybody },
  keep: { from: ['disputed'], as: ['broker'] },
  change: { from: ['disputed'], as: ['broker'] },
  drop: { from: ['disputed'], as: ['broker'] },
  reverse: { from: ['booked'], as: ['giver', 'broker'] },
  silence: { from: ['recorded'], as: ['rule'] },
  lapse: { from: ['proposed', 'recorded'], as: ['rule'] },
}

const stepNames: readonly StepName[] = [
  ...(['accept', 'decline', 'cancel', 'record', 'confirm', 'dispute', 'retry'] as const),
  ...(['keep', 'change', 'drop', 'reverse', 'silence', 'lapse'] as const),
]

const day = 86_400
/** Longest history; a record that people bat to and fro stays readable. */
const mostDeeds = 200

/** The sides that belong to another bank. */
export function farSides({ giver, receiver }: Pick<Arrangement, 'giver' | 'receiver'>): Side[] {
  return [
    ...(giver.address === undefined ? [] : ['giver' as const]),
    ...(receiver.address === undefined ? [] : ['receiver' as const]),
  ]
}

/** What somebody can do with an arrangement now. */
export function possible(one: Arrangement, as: Capacity, rules: ExchangeRules, now: number): StepName[] {
  return stepNames.filter((name) => barOf(one, name, as, rules, now) === undefined)
}

/** Why a step is not possible now, or undefined if it is. */
export function barOf(
  one: Arrangement,
  name: StepName,
  as: Capacity,
  rules: ExchangeRules,
  now: number,
): Refusal | undefined {
  const { from, as: may } = moves[name]
  const done = { state: one.state, step: name }
  if (!from.includes(one.state)) return refuse('wrong-state', done)
  if (!may.includes(as) || one.history.length >= mostDeeds)
    return refuse('not-your-step', { role: as, step: name })
  return bars[name]?.(one, as, rules, now)
}

type Bar = (one: Arrangement, as: Capacity, rules: ExchangeRules, now: number) => Refusal | undefined

const notYours = (as: Capacity, step: StepName): Refusal => refuse('not-your-step', { role: as, step })
const isSide = (as: Capacity): as is Side => as === 'giver' || as === 'receiver'

const bars: Partial<Record<StepName, Bar>> = {
  accept: (one, as) => (isSide(as) && one.yes.includes(as) ? notYours(as, 'accept') : undefined),
  decline: (one, as) => (isSide(as) && one.yes.includes(as) ? notYours(as, 'decline') : undefined),
  // What the other has said was done is disputed, not cancelled: only who said it takes it back.
  cancel: (one, as) =>
    one.state === 'recorded' && isSide(as) && one.claim?.by !== as ? notYours(as, 'cancel') : undefined,
  confirm: (one, as, rules) => {
    const missing = missingWords(one.claim ?? { words: [] }, rules, farSides(one))
    return isSide(as) && !missing.includes(as) ? notYours(as, 'confirm') : undefined
  },
  dispute: (one, as, { disputeDays }, now) => {
    if (one.state === 'booked')
      return now > one.changed + disputeDays * day
        ? refuse('dispute-too-late', { days: disputeDays })
        : undefined
    return isSide(as) && one.claim?.words.includes(as) === true ? notYours(as, 'dispute') : undefined
  },
  reverse: creditedElsewhere,
  change: (one) => (one.dispute?.booked === true ? creditedElsewhere(one) : undefined),
  drop: (one) => (one.dispute?.booked === true ? creditedElsewhere(one) : undefined),
  silence: (one, as, { unconfirmed }, now) =>
    unconfirmed === 'counts' && isDue(one, now) ? undefined : notYours(as, 'silence'),
  lapse: (one, as, { lapseDays, unconfirmed }, now) => {
    const over =
      one.state === 'recorded' ? unconfirmed === 'lapses' && isDue(one, now) : now >= lapsesAt(one, lapseDays)
    return over ? undefined : notYours(as, 'lapse')
  },
}

/** What is in the ledger of the giver's bank only that bank gives back (SPEC, TRF-18). */
function creditedElsewhere({ giver: { address } }: Arrangement): Refusal | undefined {
  if (address === undefined) return undefined
  return refuse('given-elsewhere', { partner: bankOf(address) })
}

const isDue = ({ claim }: Arrangement, now: number): boolean =>
  claim?.until !== undefined && now >= claim.until

/** When a proposal lapses: some days after it was made, or after the day for which it was planned. */
function lapsesAt({ at, plan }: Arrangement, lapseDays: number): number {
  const planned = plan?.day === undefined ? at : Date.parse(plan.day) / 1000
  return Math.max(at, planned) + lapseDays * day
}

/** The arrangement after a step, or why there is none. */
export function take(
  one: Arrangement,
  step: Step,
  doer: Doer,
  rules: ExchangeRules,
  now: number,
): Result<Arrangement, Refusal> {
  const bar = barOf(one, step.do, doer.as, rules, now)
  if (bar !== undefined) return err(bar)
  return ok(logged(follow(one, step, doer, rules, now), step.do, doer, now))
}

/** Adds to the history. */
export function logged(one: Arrangement, did: Did, doer: Doer, now: number, code?: string): Arrangement {
  const deed: Deed = { at: now, by: doer.by, as: doer.as, did, ...(code !== undefined && { code }) }
  return { ...one, changed: now, history: [...one.history, deed].slice(-mostDeeds) }
}

function follow(one: Arrangement, step: Step, doer: Doer, rules: ExchangeRules, now: number): Arrangement {
  switch (step.do) {
    case 'accept':
      return accepted(one, doer.as)
    case 'decline':
      return { ...one, state: 'declined' }
    case 'cancel':
    case 'lapse':
      return { ...one, state: 'cancelled' }
    case 'record':
      return claimed(one, step.terms, doer, rules, now, step.id)
    case 'confirm':
    case 'silence':
      return worded(one, doer, rules, step.do === 'confirm' ? step.consent : undefined)
    case 'retry':
      return { ...one, state: 'writing', ledger: intent(step.id, doer.by, 'writing') }
    case 'dispute':
      return disputed(one, step, doer, now)
    case 'keep':
    case 'drop':
    case 'change':
      return settled(one, step, doer, now)
    case 'reverse':
      return { ...one, state: 'undoing', undo: backOf(one, step.id, doer.by, step.reason) }
  }
}

function accepted(one: Arrangement, as: Capacity): Arrangement {
  const yes = [...one.yes, ...(isSide(as) ? [as] : (['giver', 'receiver'] as const))]
  const all = [...new Set([...yes, ...farSides(one)])]
  const both = all.length === 2
  return { ...one, yes: [...new Set(yes)], state: both ? 'accepted' : 'proposed' }
}

/** Whoever records gives their word; a broker vouches for both. */
function claimed(
  one: Arrangement,
  terms: Terms,
  doer: Doer,
  rules: ExchangeRules,
  now: number,
  id: Nonce,
): Arrangement {
  const words: Side[] = isSide(doer.as) ? [doer.as] : ['giver', 'receiver']
  const claim: Claim = { ...terms, by: doer.as, at: now, words, until: now + rules.confirmDays * day }
  const yes = [...new Set([...one.yes, ...words])]
  const next = { ...one, yes, category: terms.category, claim, ledger: intent(id, doer.by, 'planned') }
  return written(next, rules)
}

function worded(one: Arrangement, doer: Doer, rules: ExchangeRules, consent: Seal | undefined): Arrangement {
  const { claim, ledger } = one
  if (claim === undefined || ledger === undefined) return one
  const said: readonly Side[] = isSide(doer.as) ? [doer.as] : ['giver', 'receiver']
  const words = [...new Set([...claim.words, ...said])]
  const signed: LedgerIntent = { ...ledger, ...(consent && { consent }) }
  return written({ ...one, claim: { ...claim, words }, ledger: signed }, rules)
}

/** On its way to the ledger if nobody's word is missing. */
function written(one: Arrangement, rules: ExchangeRules): Arrangement {
  const { claim, ledger } = one
  if (claim === undefined || ledger === undefined) return one
  if (missingWords(claim, rules, farSides(one)).length > 0) return { ...one, state: 'recorded' }
  return { ...one, state: 'writing', ledger: { ...ledger, state: 'writing' } }
}

function disputed(
  one: Arrangement,
  step: Extract<Step, { do: 'dispute' }>,
  doer: Doer,
  now: number,
): Arrangement {
  const { reason, note } = step
  const side = isSide(doer.as) ? doer.as : 'receiver'
  const booked = one.state === 'booked'
  return {
    ...one,
    state: 'disputed',
    dispute: { side, at: now, reason, booked, ...(note !== undefined && { note }) },
  }
}

/** What the broker decided. What the ledger has is never changed: it is taken back, and recorded anew if it was different. */
function settled(
  one: Arrangement,
  step: Extract<Step, { do: 'keep' | 'drop' | 'change' }>,
  doer: Doer,
  now: number,
): Arrangement {
  const { claim, dispute } = one
  if (claim === undefined || dispute === undefined) return one
  const vouched: Claim = { ...claim, words: ['giver', 'receiver'] }
  const changed: Claim = step.do === 'change' ? { ...vouched, ...step.terms, by: 'broker', at: now } : vouched
  if (dispute.booked) {
    if (step.do === 'keep') return { ...one, state: 'booked' }
    const undo = backOf(one, step.id, doer.by, `dispute-${dispute.reason}`)
    return { ...one, state: 'undoing', undo, ...(step.do === 'change' && { redo: changed }) }
  }
  if (step.do === 'drop') return { ...one, state: 'dropped' }
  const { category } = changed
  return { ...one, state: 'writing', claim: changed, category, ledger: intent(step.id, doer.by, 'writing') }
}

function intent(id: Nonce, by: string, state: LedgerIntent['state']): LedgerIntent {
  return { id, state, by }
}

function backOf({ ledger }: Arrangement, id: Nonce, by: string, reason: string): LedgerIntent {
  const of = ledger?.of ?? ledger?.id
  return { id, state: 'writing', by, reason, ...(of !== undefined && { of }) }
}
