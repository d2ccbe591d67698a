/** What the visitor may begin, so that no page leads to a form that would refuse them. */
import type { Desk } from '../../desk/desk.ts'
import { isOne, visitorOf, type Visit } from '../visit.ts'

type Rules = Pick<Desk, 'members' | 'rules'>

/** Whether the visitor's membership rests: they may look at everything, and begin nothing. */
export function isSuspended(visit: Visit, { members }: Pick<Rules, 'members'>): boolean {
  return members.book.get(visitorOf(visit).actor.member)?.status === 'suspended'
}

/** Why the visitor begins no exchange, in words; undefined if they may. */
export function whyNotBegin(visit: Visit, desk: Rules): string | undefined {
  if (isSuspended(visit, desk)) return visit.t('home:suspended')
  const arranged = desk.rules.terms().brokerArranges && !isOne(visit, 'broker', 'admin')
  return arranged ? visit.t('exchanges:broker-arranges') : undefined
}
