/** What the house rules ask of somebody who wants to join. Pure. Days are `yyyy-mm-dd`. */
import type { HouseTerms, Member, MemberView } from '../../protocol/generated/types.ts'
import { isApplicant } from './member-states.ts'

/** One thing that an applicant still waits for. */
export type Need = MemberView['needs'][number]

/**
 * The age that somebody has reached for certain by `today`: who was born in a year may have had no birthday yet in this one.
 */
export function ageOf(birthYear: number, today: string): number {
  return Number(today.slice(0, 4)) - birthYear - 1
}

/** Whether the house rules count a person as a minor. Who gives no year of birth counts as an adult. */
export function isMinor(birthYear: number | undefined, terms: HouseTerms, today: string): boolean {
  return birthYear !== undefined && ageOf(birthYear, today) < terms.adult
}

/** Whether a person is certainly too young to join: not even with a birthday earlier this year. */
export function isTooYoung(birthYear: number | undefined, terms: HouseTerms, today: string): boolean {
  return birthYear !== undefined && ageOf(birthYear, today) + 1 < terms.youngest
}

/** What the house calls a check; the code itself of one that it no longer has. */
export function checkTitle({ checks }: Pick<HouseTerms, 'checks'>, name: string): string {
  return checks.find((check) => check.name === name)?.title ?? name
}

/** Whether a check of this name counts on `today`: the newest outcome decides. */
export function holdsCheck(member: Member, name: string, today: string): boolean {
  const newest = member.checks.findLast((check) => check.name === name)
  return newest !== undefined && newest.clear && newest.until >= today
}

/** Whether the house rules ask for a guardian of this person and none is named. */
export function lacksGuardian(
  { birthYear, guardian }: { readonly birthYear?: number; readonly guardian?: Member['guardian'] },
  terms: HouseTerms,
  today: string,
): boolean {
  return terms.guardianNeeded && isMinor(birthYear, terms, today) && guardian === undefined
}

/** What is missing before approval; `decision` if nothing is. Empty for whoever does not apply. */
export function needsOf(member: Member, terms: HouseTerms, today: string): Need[] {
  if (!isApplicant(member.status)) return []
  const missing = missingOf(member, terms, today)
  return missing.length === 0 ? ['decision'] : missing
}

function missingOf(member: Member, terms: HouseTerms, today: string): Need[] {
  const good = member.references.filter((reference) => reference.good === true).length
  const needs: [Need, boolean][] = [
    ['interview', terms.interviewNeeded && member.interview === undefined],
    ['reference', good < terms.referencesNeeded],
    ['check', terms.checksNeeded.some((name) => !holdsCheck(member, name, today))],
    ['guardian', lacksGuardian(member, terms, today)],
  ]
  return needs.filter(([, missing]) => missing).map(([need]) => need)
}
