/** The lists of a broker's desk: whom to look after. */
import type { AttentionLists, Listing } from '../../../protocol/generated/types.ts'
import type { Standing, Standings } from '../../standings.ts'
import { dayAfter } from '../shared.ts'
import { stands } from './listing-rules.ts'
import { listerOf } from './listing-view.ts'
import type { Lister, Listers } from './listers.ts'
import { personOf } from './match-views.ts'

/** Without an exchange for so long, somebody should be asked how they are: ninety days. */
const quietSeconds = 90 * 86_400

/** Hours that wait to be spent begin here: twenty hours. */
const unspentSeconds = 72_000

/** One more exchange of two hours may not fit. */
const nearSeconds = 7_200

/** A check that runs out within so many days is on the list. */
const checkDays = 60

/** So many of each list: more than anybody can look after before the list is looked at again. */
const listed = 200

/** What the lists are made from. */
export interface AttentionInit {
  readonly listings: Iterable<Listing>
  readonly listers: Listers
  readonly standings: Standings
  /** Unix seconds. */
  readonly now: number
  readonly today: string
}

interface Person {
  readonly lister: Lister
  readonly standing: Standing
}

/** All lists, as they are now. */
export async function attentionLists(init: AttentionInit): Promise<AttentionLists> {
  const { listers, standings, now } = init
  const people = await standings.read((of) =>
    [...listers.all()].flatMap((lister): Person[] => {
      const standing = lister.account === undefined ? undefined : of(lister.account)
      return lister.active && standing !== undefined ? [{ lister, standing }] : []
    }),
  )
  return {
    requests: waitingRequests(init),
    applications: [...listers.all()]
      .flatMap((lister) =>
        lister.joining === undefined ? [] : [{ person: personOf(lister, true), ...lister.joining }],
      )
      .toSorted((left, right) => left.since - right.since)
      .slice(0, listed),
    inactive: inactive(people, now),
    unspent: people
      .filter(({ standing }) => standing.balance >= unspentSeconds)
      .toSorted((left, right) => right.standing.balance - left.standing.balance)
      .slice(0, listed)
      .map(({ lister, standing }) => ({ person: personOf(lister, true), balance: standing.balance })),
    nearLimit: nearLimit(people),
    checks: endingChecks(init),
  }
}

function waitingRequests({ listings, listers, today }: AttentionInit): AttentionLists['requests'] {
  const waiting = [...listings]
    .filter((one) => one.kind === 'request' && stands(one, today))
    .toSorted((left, right) => left.at - right.at)
  const shown: AttentionLists['requests'][number][] = []
  for (const request of waiting) {
    if (shown.length === listed) break
    const lister = listers.get(listerOf(request))
    if (lister?.active !== true) continue
    const { id, title, at, until } = request
    shown.push({ person: personOf(lister, true), request: { id, title }, since: at, until })
  }
  return shown
}

function inactive(people: readonly Person[], now: number): AttentionLists['inactive'] {
  // Whoever joined lately has not been silent for long.
  const lastOf = ({ lister, standing }: Person): number => Math.max(standing.last ?? 0, lister.at)
  return people
    .filter((one) => lastOf(one) < now - quietSeconds)
    .toSorted((left, right) => lastOf(left) - lastOf(right))
    .slice(0, listed)
    .map(({ lister, standing: { balance, last } }) => {
      return { person: personOf(lister, true), balance, ...(last !== undefined && { last }) }
    })
}

/** A check takes weeks, so whoever needs a new one is asked sixty days before. */
function endingChecks({ listers, now }: AttentionInit): AttentionLists['checks'] {
  const last = dayAfter(now, checkDays)
  return [...listers.all()]
    .filter(({ active }) => active)
    .flatMap((lister) =>
      lister.checks
        .filter(({ until }) => until <= last)
        .map(({ name, until }) => ({ person: personOf(lister, true), check: name, until })),
    )
    .toSorted((left, right) => left.until.localeCompare(right.until))
    .slice(0, listed)
}

function nearLimit(people: readonly Person[]): AttentionLists['nearLimit'] {
  return people
    .flatMap(({ lister, standing: { balance, floor, ceiling } }) => {
      const limit = balance - floor <= ceiling - balance ? ('floor' as const) : ('ceiling' as const)
      const left = limit === 'floor' ? balance - floor : ceiling - balance
      return left > nearSeconds ? [] : [{ person: personOf(lister, true), balance, limit, left }]
    })
    .toSorted((left, right) => left.left - right.left)
    .slice(0, listed)
}
