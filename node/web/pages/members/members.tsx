/** Pages of people: joining, the broker's list, one person, cards. */
import type { Member, MemberChange, MemberStatus, MemberView } from '../../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../../protocol/refusal.ts'
import type { RefusalCode } from '../../../../protocol/refusal.ts'
import { goTo, refused, show, type PageAnswer, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { takeNewer, type FieldKinds } from '../../meanwhile.ts'
import { brokers, members, page, readers, type Page } from '../../page.ts'
import { Form, type FormValues } from '../../parts/form.tsx'
import { Tick } from '../../parts/fields.tsx'
import { dayOf } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { isOne, visitorOf, type Visit } from '../../visit.ts'
import { Searches } from '../../searches.ts'
import type { PageDeps } from '../all.ts'
import { whyNotBegin } from '../begins.ts'
import {
  GuardianFields,
  placeText,
  type FindMember,
  JoinFields,
  PersonFields,
  readApplication,
  readGuardian,
  readPerson,
} from './application.tsx'
import { cardsPage } from './cards.tsx'
import { listPage, statuses } from './list-page.tsx'
import { memberPage } from './member-page.tsx'
import { surePage, toAskAgain } from './sure.tsx'
import { readStep } from './steps.tsx'

/** The pages. */
export function memberPages(deps: PageDeps): Page[] {
  return [...joinPages(deps), ...listPages(deps), ...cardPages(deps), ...onePages(deps)]
}

/** Which field a refusal is about. */
const fieldOf: Partial<Record<RefusalCode, string>> = {
  'number-taken': 'number',
  'contact-in-text': 'about',
  'contact-taken': 'email',
  'unknown-check': 'name',
  'unknown-reference': 'reference',
}

/** On the forms that name a guardian. */
const guardianFieldOf: typeof fieldOf = {
  'under-age': 'guardianMember',
  'own-guardian': 'guardianMember',
  'unknown-member': 'guardianMember',
  'guardian-needed': 'noGuardian',
}

/** Only an admin is asked why somebody is to be approved anyway. */
const fieldsFor = (visit: Visit): typeof fieldOf => ({
  ...fieldOf,
  ...{ 'day-over': 'until', 'day-in-future': 'day', 'own-proxy': 'proxy', 'unknown-member': 'proxy' },
  'under-age': 'proxy',
  ...(isOne(visit, 'admin') && { 'still-needed': 'anyway' }),
  ...(visit.form.raw('do') === 'roles' && { 'only-admin': 'roles' }),
})

/** What is wrong with a step. The catalogue's day is of help that was given; an interview has words of its own. */
function stepProblem(visit: Visit, refusal: Refusal, step: string): FieldProblem {
  if (step === 'interview' && refusal.code === 'day-in-future')
    return { field: 'day', says: visit.t('members:interview-to-come') }
  return problemOf(visit, refusal, fieldsFor(visit))
}

function joinPages({ desk }: PageDeps): Page[] {
  const form = (visit: Visit, paper: boolean, problems: readonly FieldProblem[] = []): ShownPage => {
    const { t, language } = visit
    const { agreement } = desk.rules.terms()
    return show(
      t(paper ? 'members:paper-form' : 'members:join'),
      <Form
        action={paper ? '/people/new' : '/join'}
        submit={t(paper ? 'members:take-down' : 'members:apply')}
        values={{ language }}
        problems={problems}
      >
        <JoinFields agreement={agreement[language] ?? agreement.en} staff={paper} />
      </Form>,
      problems.length > 0 ? { status: 422 } : {},
    )
  }
  const take = async (visit: Visit, paper: boolean): Promise<PageAnswer> => {
    const body = readApplication(visit.form, visit.t, yearOf(visit), paper ? findIn(desk) : undefined)
    if (body === undefined) return form(visit, paper, visit.form.problems)
    const made = await desk.members.apply(paper ? visitorOf(visit).actor : undefined, body)
    if (!made.ok)
      return form(visit, paper, [
        problemOf(visit, made.error, { ...fieldOf, ...guardianFieldOf, 'house-rule': 'birthYear' }),
      ])
    return paper
      ? goTo(`/people/${made.value.id}`, visit.t('members:taken-down'))
      : goTo('/', visit.t('members:thanks'))
  }
  return [
    page('GET /join', 'anyone', (visit) => form(visit, false)),
    page('POST /join', 'anyone', (visit) => take(visit, false)),
    page('GET /people/new', brokers, (visit) => form(visit, true)),
    page('POST /people/new', brokers, (visit) => take(visit, true)),
  ]
}

const yearOf = ({ now }: Visit): number => Number(dayOf(now).slice(0, 4))

const pageLength = 50

function listPages({ desk }: PageDeps): Page[] {
  let applied = 0
  desk.members.book.table.watch((now, before) => {
    applied += Number(now?.status === 'applied') - Number(before?.status === 'applied')
  })
  const waiting = (): number => applied
  const searches = new Searches<string>()
  const found = async (visit: Visit, text: string | undefined): Promise<PageAnswer> => {
    const { actor } = visitorOf(visit)
    const list = await desk.members.find(actor, { ...(text !== undefined && { text }), limit: pageLength })
    if (!list.ok) return refused(list.error)
    const { problems } = visit.form
    return listPage(visit.t, {
      ...{ list: list.value, status: undefined, skip: 0, searched: true, problems },
      ...(text !== undefined && { text, groups: desk.groups.search(text) }),
    })
  }
  return [
    page(
      'GET /people',
      readers,
      async (visit) => {
        const asked = visit.query.get('status')
        const status: MemberStatus | undefined = statuses.find((one) => one === asked)
        const skip = Number(/^\d{1,6}$/.exec(visit.query.get('skip') ?? '')?.[0] ?? 0)
        const { actor } = visitorOf(visit)
        const text = searches.get(actor.member, visit.query.get('s'))
        if (text !== undefined) return found(visit, text)
        const limits = { skip, limit: pageLength }
        const list = await desk.members.find(actor, { ...limits, ...(status && { status: [status] }) })
        if (!list.ok) return refused(list.error)
        return listPage(visit.t, { list: list.value, status, skip, searched: false })
      },
      { entry: { menu: 'desk', words: 'members:people', order: 10, waiting } },
    ),
    // What is looked for is somebody's name, so the address of what was found has an opaque id only.
    page(
      'POST /people',
      readers,
      (visit) => {
        const text = visit.form.text('text', { max: 100, required: true })
        if (text === undefined) return found(visit, undefined)
        searches.keep(visitorOf(visit).actor.member, visit.nonce, text)
        return goTo(`/people?s=${visit.nonce}`)
      },
      { asks: true },
    ),
  ]
}

/** Cards on one page: as many as a sheet has, some times; and most where all are wanted at once. */
const cardsShown = 50
const mostCards = 1000

/** The day on which a member was given the card that they have. */
function cardDay({ steps, at }: Member): string {
  const given = steps.findLast(({ what }) =>
    ['approve', 'approve-anyway', 'import', 'new-card'].includes(what),
  )
  return dayOf(given?.at ?? at)
}

function cardPages({ desk, config }: PageDeps): Page[] {
  return [
    page('GET /people/cards', brokers, async (visit) => {
      const { actor } = visitorOf(visit)
      const skip = Number(/^\d{1,6}$/.exec(visit.query.get('skip') ?? '')?.[0] ?? 0)
      const asked = visit.query.get('since') ?? ''
      const since = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : undefined
      const shown = visit.query.get('all') === '1' ? mostCards : cardsShown
      const all = desk.members.book
        .inOrder()
        .filter((one) => one.status === 'approved' && (since === undefined || cardDay(one) >= since))
      const some = await Promise.all(
        all.slice(skip, skip + shown).map(({ id }) => desk.members.card(actor, id)),
      )
      const cards = some.flatMap((card) => (card.ok ? [card.value] : []))
      const next = skip + shown
      const more = next < all.length ? { next } : {}
      return cardsPage(visit.t, config.title, cards, { since, total: all.length, ...more })
    }),
    page('GET /people/:id/card', members, async (visit) => {
      const card = await desk.members.card(visitorOf(visit).actor, visit.params['id'] ?? '')
      return card.ok ? cardsPage(visit.t, config.title, [card.value]) : refused(card.error)
    }),
  ]
}

type Failed = NonNullable<Parameters<typeof memberPage>[0]['failed']>

function onePages({ desk }: PageDeps): Page[] {
  const shown = (id: string): string => desk.members.shown(id) ?? id
  const one = async (visit: Visit, failed?: Failed): Promise<PageAnswer> => {
    const member = await desk.members.member(visitorOf(visit).actor, visit.params['id'] ?? '')
    if (!member.ok) return refused(member.error)
    const { actor } = visitorOf(visit)
    const wards = desk.members.wardsOf(actor, member.value.id)
    const isWard = desk.members.wardsOf(actor, actor.member).some(({ id }) => id === member.value.id)
    const twin = isOne(visit, 'broker', 'admin') ? desk.members.book.twinOf(member.value.id) : undefined
    const begins = whyNotBegin(visit, desk) === undefined
    const parts = { member: member.value, terms: desk.rules.terms(), shown, wards, isWard, begins }
    return memberPage({ ...parts, ...(twin && { twin }), ...(failed && { failed }) })
  }
  /** Undefined where the step is not possible anyway: then it is refused as any other. */
  const sureOf = async (visit: Visit, step: NonNullable<ReturnType<typeof toAskAgain>>) => {
    const { actor } = visitorOf(visit)
    const member = await desk.members.member(actor, visit.params['id'] ?? '')
    if (!member.ok || !member.value.may.includes(step)) return undefined
    const terms = desk.rules.terms()
    return surePage(visit, step, {
      member: member.value,
      terms,
      pot: desk.groups.get(terms.leaverPot ?? '')?.title,
    })
  }
  const idOfNumber = (number: string): string | undefined => desk.members.book.byNumber(number)?.id
  return [
    page('GET /people/:id', members, (visit) => one(visit)),
    page('POST /people/:id/step', members, async (visit) => {
      const { form, t } = visit
      const id = visit.params['id'] ?? ''
      const failed = (problems: readonly FieldProblem[]): Promise<PageAnswer> =>
        one(visit, { step: form.raw('do'), problems })
      const step = readStep(form, t, idOfNumber)
      if (step === undefined) return failed(form.problems)
      const asked = toAskAgain(visit)
      const again = asked && (await sureOf(visit, asked))
      if (again !== undefined) return again
      const done = await desk.members.step(visitorOf(visit).actor, id, step)
      if (!done.ok)
        return isHidden(done.error, id)
          ? refused(done.error)
          : failed([stepProblem(visit, done.error, step.do)])
      if (step.do === 'erase') return goTo('/people', t('members:erased'))
      const left = step.do === 'leave' && visitorOf(visit).actor.member === id
      return left ? goTo('/', t('members:you-left')) : goTo(`/people/${id}`, t('members:noted'))
    }),
    page('GET /me', members, (visit) => goTo(`/people/${visitorOf(visit).actor.member}`), {
      entry: { menu: 'main', words: 'members:profile', order: 60 },
    }),
    ...changePages({ desk }),
  ]
}

/** A card number, or a name that is one approved member's. */
function findIn({ members: { book } }: PageDeps['desk']): FindMember {
  return (text) => {
    const byNumber = /^\d+$/.test(text) ? book.byNumber(text) : undefined
    if (byNumber !== undefined) return byNumber.id
    const [one, second] = book.search(text).filter(({ status }) => status === 'approved')
    return second === undefined ? one?.id : undefined
  }
}

/** Whether it is about the person on the page, who is then not there for the visitor. */
const isHidden = ({ code, params }: Refusal, id: string): boolean =>
  code === 'forbidden' || (code === 'unknown-member' && params['member'] === id)

function changePages({ desk }: Pick<PageDeps, 'desk'>): Page[] {
  const form = (visit: Visit, member: MemberView, problems: readonly FieldProblem[] = []): ShownPage =>
    show(
      visit.t('members:change'),
      <Form
        action={`/people/${member.id}/change`}
        submit={visit.t('members:save')}
        values={valuesOf(member)}
        problems={problems}
        shared
      >
        <PersonFields
          birth={isOne(visit, 'broker', 'admin')}
          other={visitorOf(visit).actor.member !== member.id}
        />
        {isOne(visit, 'broker', 'admin') && <GuardianFields staff />}
        {isOne(visit, 'broker', 'admin') && member.guardian !== undefined && (
          <Tick name="noGuardian" label={visit.t('members:no-guardian')} />
        )}
      </Form>,
      problems.length > 0 ? { status: 422 } : {},
    )
  const mine = async (visit: Visit): Promise<MemberView | Refusal> => {
    const member = await desk.members.member(visitorOf(visit).actor, visit.params['id'] ?? '')
    if (!member.ok) return member.error
    return member.value.may.includes('change') ? member.value : refuse('forbidden')
  }
  return [
    page('GET /people/:id/change', members, async (visit) => {
      const member = await mine(visit)
      return 'code' in member ? refused(member) : form(visit, member)
    }),
    page('POST /people/:id/change', members, async (visit) => {
      const member = await mine(visit)
      if ('code' in member) return refused(member)
      takeNewer(visit.form, visit.t, valuesOf(member), kindsOfFields)
      const body = readChange(visit, member, findIn(desk))
      if (body === undefined) return form(visit, member, visit.form.problems)
      const done = await desk.members.change(visitorOf(visit).actor, member.id, body)
      if (!done.ok)
        return form(visit, member, [problemOf(visit, done.error, { ...fieldOf, ...guardianFieldOf })])
      return goTo(`/people/${member.id}`, visit.t('members:saved'))
    }),
  ]
}

/** A name with somebody else's number would be neither the one whom to call nor the other. */
const kindsOfFields: FieldKinds = {
  together: [
    ['emergencyName', 'emergencyPhone'],
    ['guardianName', 'guardianContact'],
  ],
  coded: ['language', 'free'],
}

function valuesOf({
  name,
  contact,
  language,
  area,
  about,
  free,
  birthYear,
  guardian,
  place,
  reachMetres,
  emergency,
}: MemberView): FormValues {
  return {
    given: name?.given,
    family: name?.family,
    known: name?.known,
    language,
    email: contact?.email,
    phone: contact?.phone,
    post: contact?.post,
    area,
    about,
    free,
    birthYear,
    place: place && placeText(place),
    reach: reachMetres === undefined ? undefined : reachMetres / 1000,
    emergencyName: emergency?.name,
    emergencyPhone: emergency?.phone,
    guardianName: guardian?.name,
    guardianContact: guardian?.contact,
  }
}

/** What was left empty is cleared, as the form showed it. */
function readChange(visit: Visit, member: MemberView, find: FindMember): MemberChange | undefined {
  const { form, t } = visit
  const { contact, area, about, free, emergency, ...person } = readPerson(form, t)
  const asksBirth = form.has('birthYear')
  const birthYear = form.number('birthYear', { min: 1900, max: yearOf(visit), required: false })
  const entered = asksBirth ? readGuardian(form, t, find) : undefined
  // A guardian who is as before keeps the day of their consent.
  const before = member.guardian
  const same =
    entered?.member === undefined && entered?.name === before?.name && entered?.contact === before?.contact
  const guardian = same ? undefined : entered
  if (form.failed) return undefined
  const otherPhone = member.contact?.otherPhone
  const reach = otherPhone === undefined ? contact : { ...contact, otherPhone }
  const empty: [NonNullable<MemberChange['clear']>[number], boolean][] = [
    ['contact', reach === undefined],
    ['area', area === undefined],
    ['about', about === undefined],
    ['place', person.place === undefined],
    ['reachMetres', person.reachMetres === undefined],
    ['emergency', emergency === undefined],
    ['free', free.length === 0],
    ['birthYear', asksBirth && birthYear === undefined],
    ['guardian', form.has('noGuardian')],
  ]
  const clear = empty.filter(([, gone]) => gone).map(([name]) => name)
  return {
    ...person,
    ...(reach && { contact: reach }),
    ...(area && { area }),
    ...(emergency && { emergency }),
    ...(about && { about }),
    ...(free.length > 0 && { free }),
    ...(birthYear !== undefined && { birthYear }),
    ...(guardian && { guardian }),
    ...(clear.length > 0 && { clear }),
  }
}
