/** What the desk of the town has to do: rules, groups with somebody to look after them, applicants at every stage, checks. */
import type {
  GroupCreate,
  GroupView,
  MemberCreate,
  MemberStep,
  MemberView,
} from '../../protocol/generated/types.ts'
import {
  validateGroupView,
  validateHouseBook,
  validateMemberView,
} from '../../protocol/generated/validators.ts'
import type { Client } from '../client.ts'
import type { Resident } from './cast.ts'
import { townGroups } from './help.ts'

type Day = (ago: number) => string

/** Opens the groups of the town, one looked after by `steward`, and chooses house rules. Answers with that one's short name. */
export async function openGroups(client: Client, steward: string, floorSeconds: number): Promise<string> {
  const open = (body: GroupCreate): Promise<GroupView> => client.post('/groups', validateGroupView, body)
  for (const title of townGroups) await open({ kind: 'group', title })
  const handle = 'castle-garden'
  const looked = { stewards: [steward], contacts: [steward], handle, floorSeconds }
  await open({ kind: 'group', title: 'Castle Garden', about: 'Beds by the gate, open to all.', ...looked })
  const agency = await open({
    kind: 'agency',
    title: 'Town Library',
    about: 'Reading rooms and the home visits.',
  })
  await open({ kind: 'project', title: 'Books to the door', agency: agency.id })
  await open({ kind: 'venue', title: 'Old Cinema', tag: 'community', about: 'An evening for an hour.' })
  const pot = await open({ kind: 'pot', title: 'Hours for whoever needs them' })
  await client.patch('/house', validateHouseBook, {
    leaverHours: 'donate',
    leaverPot: pot.id,
    why: 'Agreed at the yearly meeting',
  })
  await client.patch('/house', validateHouseBook, {
    lapseDays: 21,
    digestDay: 'fri',
    digestHour: 17,
    why: 'So that the week-end can be planned',
  })
  return handle
}

type Applicant = readonly [
  given: string,
  family: string,
  language: MemberCreate['language'],
  ...steps: MemberStep[],
]

/** People at every stage of joining. What is said of referees is made up, too. */
function applicants(day: Day): readonly Applicant[] {
  const met: MemberStep = {
    do: 'interview',
    day: day(6),
    note: 'Likes gardens, would rather not drive at night.',
  }
  const named: MemberStep = { do: 'reference-name', referee: 'The head of the primary school' }
  const basic: MemberStep = { do: 'check', name: 'dbs-basic', clear: true, until: day(-700) }
  return [
    ['Beatrice', 'Holt', 'en'],
    ['Lowri', 'Prys', 'cy'],
    ['Maja', 'Wilk', 'pl', met],
    ['Humphrey', 'Nash', 'en', met, named],
    ['Gwenllian', 'Tudor', 'cy', met, named, basic],
    ['Oskar', 'Baran', 'pl', met, basic],
    ['Vincent', 'Crow', 'en', met, { do: 'decline', reason: 'moves away in spring' }],
  ]
}

/** People apply, on line and on paper, and come as far as they come; one of them is a minor with a guardian. */
export async function receiveApplicants(client: Client, guardian: string, day: Day): Promise<number> {
  const people = applicants(day)
  for (const [index, [given, family, language, ...steps]] of people.entries()) {
    const body: MemberCreate = { name: { given, family }, language, paper: index % 2 === 1, agrees: true }
    const { id, references = [] } = await client.post('/members', validateMemberView, body)
    for (const step of steps) await client.post(`/members/${id}/steps`, validateMemberView, step)
    const [first] = references
    if (first !== undefined)
      await client.post(`/members/${id}/steps`, validateMemberView, {
        do: 'reference-ask',
        reference: first.id,
      })
  }
  const birthYear = Number(day(0).slice(0, 4)) - 14
  const young = {
    name: { given: 'Poppy', family: 'Lane' },
    language: 'en',
    birthYear,
    agrees: true,
    paper: true,
  }
  await client.post('/members', validateMemberView, { ...young, guardian: { member: guardian } })
  return people.length + 1
}

/** Checks that were seen: some are about to run out, one does today. One member is suspended, one has left, one has a proxy. */
export async function keepRecords(client: Client, residents: readonly Resident[], day: Day): Promise<void> {
  const step = (one: Resident | undefined, what: MemberStep): Promise<MemberView | undefined> =>
    one === undefined
      ? Promise.resolve(undefined)
      : client.post(`/members/${one.id}/steps`, validateMemberView, what)
  for (const [index, ahead] of [400, 300, 20, 9, 0].entries())
    await step(residents[index], {
      do: 'check',
      name: index % 2 === 0 ? 'dbs-enhanced' : 'driving',
      clear: true,
      until: day(-ahead),
    })
  const [old, helper, quarrel, gone] = residents.slice(5)
  if (helper !== undefined)
    await step(old, {
      do: 'proxy-add',
      proxy: helper.id,
      given: 'in-person',
      note: 'Records for her, since she sees little.',
    })
  await step(quarrel, { do: 'suspend', reason: 'asked for a pause' })
  await step(gone, { do: 'leave', reason: 'moved to the coast' })
}
