/**
 * What the ledger says of somebody's standing and limits is for that person and for those who look after the hours. The other
 * of the two learns that it is not possible, and no figure.
 */
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import type { Arrangement, Deed, Side } from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import { holds, type Stand } from './actors.ts'
import type { ExchangeDeps } from './ports.ts'
import { readsDesk } from '../shared.ts'

/** Codes that tell of an account what only its holder knows. */
const telling: readonly string[] = ['below-floor', 'above-ceiling', 'account-not-usable', 'unknown-account']

/** Whose limit it is: whose hours get fewer at the floor, whose get more at the ceiling; taking back turns them round. */
function sideOf(code: string, isUndo: boolean): Side | undefined {
  if (code !== 'below-floor' && code !== 'above-ceiling') return undefined
  return (code === 'below-floor') === isUndo ? 'giver' : 'receiver'
}

/** A refusal of the ledger in the words that this actor may read, with people by the names that others see. */
export function refusalFor(
  deps: ExchangeDeps,
  actor: Actor,
  one: Pick<Arrangement, 'giver' | 'receiver'>,
  refusal: Refusal,
  isUndo: boolean,
): Refusal {
  const { code, params } = refusal
  if (!telling.includes(code)) return refusal
  const side = sideOf(code, isUndo)
  const reads = readsDesk(actor)
  if (!reads && (side === undefined || !holds(deps, actor, one[side]))) return refuse('limit-of-other')
  const member = side === undefined ? undefined : one[side].member
  const known = member === undefined ? undefined : deps.people.get(member)
  return known === undefined ? refusal : { code, params: { ...params, account: deps.people.shown(known) } }
}

/** The history, without codes that tell of the other's limits. Staff read all of it. */
export function historyFor(stand: Stand, history: readonly Deed[]): Deed[] {
  const hides = ({ code, did }: Deed): boolean => {
    if (code === undefined || stand === 'broker' || stand === 'auditor') return false
    return telling.includes(code) && sideOf(code, did === 'not-reversed') !== stand
  }
  return history.map((deed) => (hides(deed) ? { ...deed, code: 'limit-of-other' } : deed))
}
