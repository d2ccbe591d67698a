/** The way of a member, from applying to leaving: which step leads where. Pure; what else a step needs is checked elsewhere. */
import type { MemberStatus, MemberStep } from '../../protocol/generated/types.ts'

/** The name of a step. */
export type StepName = MemberStep['do']

/** Where a step leads: a status, or `gone` when the personal data is no more. */
export type AfterStep = MemberStatus | 'gone'

type Ways = Readonly<Partial<Record<StepName, AfterStep>>>

/** Steps that change nothing about where somebody stands, as long as they are a member or become one. */
const stay = (status: MemberStatus): Ways => ({
  note: status,
  'reference-name': status,
  'reference-ask': status,
  'reference-seen': status,
  check: status,
  deceased: 'deceased',
})

const asMember = (status: 'approved' | 'suspended'): Ways => ({
  ...stay(status),
  'new-card': status,
  'proxy-add': status,
  'proxy-end': status,
  roles: status,
  leave: 'left',
})

const ways: Readonly<Record<MemberStatus, Ways>> = {
  applied: { ...stay('applied'), interview: 'interviewed', approve: 'approved', decline: 'declined' },
  interviewed: {
    ...stay('interviewed'),
    interview: 'interviewed',
    'reference-ask': 'checking',
    'reference-seen': 'checking',
    check: 'checking',
    approve: 'approved',
    decline: 'declined',
  },
  checking: { ...stay('checking'), interview: 'checking', approve: 'approved', decline: 'declined' },
  approved: { ...asMember('approved'), suspend: 'suspended' },
  suspended: { ...asMember('suspended'), resume: 'approved' },
  declined: { note: 'declined', reopen: 'applied', erase: 'gone' },
  left: { note: 'left', reopen: 'applied', deceased: 'deceased', erase: 'gone' },
  // Somebody was taken for dead: an admin lets them apply again.
  deceased: { note: 'deceased', reopen: 'applied', erase: 'gone' },
}

/** Where `step` leads from `status`; undefined if it cannot be taken there. */
export function afterStep(status: MemberStatus, step: StepName): AfterStep | undefined {
  return ways[status][step]
}

/** The steps that can be taken from `status`. */
export function stepsFrom(status: MemberStatus): StepName[] {
  return stepNames.filter((step) => ways[status][step] !== undefined)
}

/** Every step, in the order in which pages show them. */
export const stepNames: readonly StepName[] = [
  'interview',
  'reference-name',
  'reference-ask',
  'reference-seen',
  'check',
  'approve',
  'decline',
  'suspend',
  'resume',
  'new-card',
  'proxy-add',
  'proxy-end',
  'roles',
  'note',
  'leave',
  'deceased',
  'reopen',
  'erase',
]

/** Whether somebody with this status waits to become a member. */
export function isApplicant(status: MemberStatus): boolean {
  return status === 'applied' || status === 'interviewed' || status === 'checking'
}
