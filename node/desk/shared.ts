/** What all areas of the desk share: who works there, who acts for whom, which day it is, and how records are named. */
import { toBase32 } from '../../protocol/bytes.ts'
import type { Member } from '../../protocol/generated/types.ts'
import { dayOfInstant, dayText } from '../../protocol/ledger/day.ts'
import type { Actor } from '../api.ts'
import type { Clock, Entropy } from '../ports.ts'

/** Whether somebody works at the desk with people. */
export function isBroker({ role }: Pick<Actor, 'role'>): boolean {
  return role === 'admin' || role === 'broker'
}

/** Whether somebody reads what is at the desk: those who work there, and auditors. */
export function readsDesk(actor: Pick<Actor, 'role'>): boolean {
  return isBroker(actor) || actor.role === 'auditor'
}

/** Whether the actor may act for a member: as the person, with their recorded consent, or as the guardian. */
export function actsFor({ member: who }: Actor, member: Member, today: string): boolean {
  if (who === undefined) return false
  if (who === member.id || member.guardian?.member === who) return true
  return member.proxies.some((one) => one.member === who && (one.until === undefined || one.until >= today))
}

/** Today, `yyyy-mm-dd` in UTC. */
export function todayOf({ clock }: { readonly clock: Clock }): string {
  return dayText(dayOfInstant(clock.now())) ?? '9999-12-31'
}

/** The day so many days after an instant (unix seconds), `yyyy-mm-dd` in UTC. */
export function dayAfter(now: number, days: number): string {
  return dayText(dayOfInstant(now) + days) ?? '9999-12-31'
}

/** A new opaque id: 75 unpredictable bits behind a letter that says what it is. */
export function newRecordId({ entropy }: { readonly entropy: Entropy }, letter: string): string {
  return `${letter}${toBase32(entropy.bytes(10)).slice(0, 15)}`
}

/** Category of the entries that settle hours: no service, so that no report counts them as help. */
export const settledCategory = 'hours-settled'
