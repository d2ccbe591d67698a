/** Who is told what when something happens to an arrangement. Pure. */
import type { Arrangement, Deed, NoticeKind, Party } from '../../protocol/generated/types.ts'

/** A notice that somebody is to get; `brokers` stands for everybody at the desk. */
export interface Told {
  readonly to: { readonly party: Party } | 'brokers'
  readonly kind: NoticeKind
}

/** What the newest deeds of `now`, which `before` has not, mean for whom. Nobody is told of what they did themselves. */
export function toldOf(now: Arrangement, before: Arrangement | undefined): Told[] {
  return freshDeeds(now, before).flatMap((deed) => toldOfDeed(now, deed))
}

/** The history is cut at its beginning when it is long, so deeds are counted from the end. */
function freshDeeds({ history }: Arrangement, before: Arrangement | undefined): Deed[] {
  const last = before?.history.at(-1)
  if (last === undefined) return [...history]
  const index = history.findLastIndex((deed) => isSame(deed, last))
  return history.slice(index + 1)
}

function isSame(one: Deed, other: Deed): boolean {
  return one.at === other.at && one.did === other.did && one.by === other.by && one.as === other.as
}

function toldOfDeed(one: Arrangement, { did, as }: Deed): Told[] {
  const { giver, receiver } = one
  const both = [giver, receiver]
  const others = as === 'giver' ? [receiver] : as === 'receiver' ? [giver] : both
  const tell = (parties: readonly Party[], kind: NoticeKind): Told[] =>
    parties.map((party) => ({ to: { party }, kind }))
  switch (did) {
    case 'propose':
      return one.state === 'proposed' ? tell(others, 'proposed') : []
    case 'accept':
      return tell(others, 'accepted')
    case 'decline':
      return tell(others, 'declined')
    case 'cancel':
      return tell(others, 'cancelled')
    case 'lapse':
      return tell(both, 'lapsed')
    case 'record':
      return one.state === 'recorded' ? tell(others, 'confirm') : []
    case 'booked':
      return tell(both, 'booked')
    case 'refused':
      return tell(both, 'refused')
    case 'dispute':
      return [...tell(others, 'disputed'), { to: 'brokers', kind: 'broker-dispute' }]
    case 'keep':
    case 'change':
    case 'drop':
      return tell(both, 'settled')
    case 'reversed':
      return tell(both, 'reversed')
    case 'confirm':
    case 'silence':
    case 'reverse':
    case 'retry':
    case 'except':
    case 'not-reversed':
      return []
  }
}
