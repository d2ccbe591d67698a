/** Arrangements as they are shown to one of the two, or to a broker. */
import { isRefusalCode, refuse, saysOf } from '../../../protocol/refusal.ts'
import type {
  Arrangement,
  ArrangementState,
  ArrangementStepName,
  ArrangementView,
  SeriesView,
  Series,
} from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import { farSides, possible, type StepName } from '../../register/arrangement.ts'
import { paramsOf } from '../../register/refusal-params.ts'
import { missingWords, type ExchangeRules } from '../../register/exchange-rules.ts'
import { standOf, type Stand } from './actors.ts'
import { historyFor, refusalFor } from './limit-words.ts'
import { checkTitles, missingChecks } from './needed-checks.ts'
import { partyView } from './parties.ts'
import { readsDesk } from '../shared.ts'
import type { ExchangeDeps } from './ports.ts'

const byPeople = (name: StepName): name is ArrangementStepName => name !== 'silence' && name !== 'lapse'

/** What people can do with it now. */
export function stepsOf(
  one: Arrangement,
  stand: Exclude<Stand, 'auditor'>,
  rules: ExchangeRules,
  now: number,
): ArrangementStepName[] {
  return possible(one, stand, rules, now).filter(byPeople)
}

/** The view for somebody who stands so to it. An auditor sees what happened, not the words of the two. */
export function arrangementView(
  deps: ExchangeDeps,
  actor: Actor,
  one: Arrangement,
  stand: Stand,
): ArrangementView {
  const { id, at, changed, state, category, note, listing, request, series, group, dispute, history } = one
  const rules = deps.rules()
  const may = stand === 'auditor' ? [] : stepsOf(one, stand, rules, deps.clock.now())
  const waitsFor =
    one.claim === undefined || state !== 'recorded' ? [] : missingWords(one.claim, rules, farSides(one))
  const { note: words, ...complaint } = dispute ?? {
    note: undefined,
    side: 'giver',
    at: 0,
    reason: 'other',
    booked: false,
  }
  const reads = stand !== 'auditor'
  return {
    ...{ id, at, changed, state, category, as: stand, may, waitsFor, history: historyFor(stand, history) },
    giver: partyView(deps, actor, one.giver),
    receiver: partyView(deps, actor, one.receiver),
    ...termsPart(one),
    ...ledgerPart(deps, actor, one),
    ...(reads && note !== undefined && { note }),
    ...(listing !== undefined && { listing }),
    ...(request !== undefined && { request }),
    ...checksPart(deps, actor, one),
    ...(series !== undefined && { series }),
    ...(group !== undefined && { group }),
    ...(dispute && { dispute: { ...complaint, ...(reads && words !== undefined && { note: words }) } }),
  }
}

const open: readonly ArrangementState[] = ['proposed', 'accepted', 'recorded', 'refused']

/** What is missing, for whoever may see it; why a broker allowed it, for those who answer for that. */
function checksPart(deps: ExchangeDeps, actor: Actor, one: Arrangement): Partial<ArrangementView> {
  const { exception, state } = one
  const missing = exception?.checks ?? (open.includes(state) ? missingChecks(deps, one) : [])
  const { at = 0, reason } = exception ?? {}
  const why = readsDesk(actor) && reason !== undefined ? { reason } : {}
  return {
    ...(missing.length > 0 && { checksMissing: checkTitles(deps, missing) }),
    ...(exception && { exception: { at, ...why } }),
  }
}

function termsPart({ claim, plan, state }: Arrangement): Partial<ArrangementView> {
  const seconds = claim?.seconds ?? plan?.seconds
  const day = claim?.day ?? plan?.day
  return {
    ...(seconds !== undefined && { seconds }),
    ...(day !== undefined && { day }),
    ...(claim && { recordedBy: claim.by }),
    ...(state === 'recorded' && claim?.until !== undefined && { until: claim.until }),
  }
}

function ledgerPart(deps: ExchangeDeps, actor: Actor, one: Arrangement): Partial<ArrangementView> {
  const { state, ledger, undo } = one
  const isUndo = state === 'undoing' || undo?.state === 'refused'
  const newest = isUndo ? undo : ledger
  const { code, about = {} } = newest ?? {}
  const refusal =
    code !== undefined && isRefusalCode(code)
      ? refusalFor(deps, actor, one, refuse(code, { ...about }), isUndo)
      : undefined
  return {
    ...(ledger && { ledger: ledger.of ?? ledger.id }),
    ...(isSigned(ledger) && { signed: true }),
    ...(undo?.reason !== undefined && { undone: undo.reason }),
    ...(newest?.state === 'waiting' && { partnerWaits: true }),
    ...(code !== undefined && { refused: refusal?.code ?? code }),
    ...(refusal && { says: saysOf(refusal).slice(0, 500), params: paramsOf(refusal) }),
  }
}

/** Whether the ledger has the receiver's own signature. */
export function isSigned(ledger: Arrangement['ledger']): boolean {
  return ledger?.consent !== undefined && ledger.state === 'done'
}

/** Whether an arrangement waits for somebody who stands so to it, rather than for anybody else. */
export function waitsFor(one: Arrangement, stand: Stand, may: readonly ArrangementStepName[]): boolean {
  switch (one.state) {
    case 'proposed':
      return stand !== 'broker' && may.includes('accept')
    case 'recorded':
      return stand !== 'broker' && may.includes('confirm')
    case 'refused':
      return true
    case 'disputed':
      return stand === 'broker'
    default:
      return false
  }
}

/** A series for somebody who may see it; undefined if they may not. */
export function seriesView(deps: ExchangeDeps, actor: Actor, one: Series): SeriesView | undefined {
  const stand = standOf(deps, actor, one)
  if (stand === undefined) return undefined
  const { id, category, seconds, every, from, until, ended, note } = one
  return {
    ...{ id, category, seconds, every, from, ended },
    giver: partyView(deps, actor, one.giver),
    receiver: partyView(deps, actor, one.receiver),
    ...(until !== undefined && { until }),
    ...(note !== undefined && stand !== 'auditor' && { note }),
  }
}
