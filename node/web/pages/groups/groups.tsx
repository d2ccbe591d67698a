/** Groups, agencies, projects, venues and pots. */
import type {
  ArrangementView,
  Group,
  GroupChange,
  GroupCreate,
  GroupView,
} from '../../../../protocol/generated/types.ts'
import {
  validateContact,
  validateGroupChange,
  validateGroupCreate,
} from '../../../../protocol/generated/validators.ts'
import { goTo, refused, show, type PageAnswer, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { takeNewer } from '../../meanwhile.ts'
import { brokers, members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts, type Fact } from '../../parts/facts.tsx'
import { HoursField, SelectField, TextArea, TextField, Tick, type Option } from '../../parts/fields.tsx'
import { showHours } from '../../parts/format.ts'
import { Form, type FormValues } from '../../parts/form.tsx'
import { problemOf } from '../../refusal-words.ts'
import { isOne, visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { whyNotBegin } from '../begins.ts'
import { ExchangeTable } from '../exchanges/parts.tsx'

const kinds = ['group', 'agency', 'project', 'venue', 'pot'] as const
/** Exchanges on the page of a group; its statement has them all. */
const recentlyDone = 10
const tags = ['community', 'corporate'] as const

/** The pages. */
export function groupPages(deps: PageDeps): Page[] {
  const { desk } = deps
  return [
    page(
      'GET /groups',
      members,
      async (visit) => {
        const { groups } = await desk.groups.list(visitorOf(visit).actor)
        return show(
          visit.t('groups:title'),
          <List groups={groups} mayAdd={isOne(visit, 'broker', 'admin')} />,
        )
      },
      { entry: { menu: 'main', words: 'groups:title', order: 50 } },
    ),
    ...newPages(deps),
    page('GET /groups/:id', members, async (visit) => {
      const { actor } = visitorOf(visit)
      const found = await desk.groups.group(actor, visit.params['id'] ?? '')
      if (!found.ok) return refused(found.error)
      const group = found.value
      const list =
        group.hours && (await desk.arrangements.list(actor, { member: group.account, limit: recentlyDone }))
      const recent = list?.ok === true ? list.value.arrangements : undefined
      return show(
        group.title,
        <One group={group} recent={recent} begins={whyNotBegin(visit, desk) === undefined} />,
      )
    }),
    ...changePages(deps),
  ]
}

function List({ groups, mayAdd }: { groups: readonly GroupView[]; mayAdd: boolean }) {
  const { t } = useVisit()
  return (
    <>
      {mayAdd && (
        <p class="links">
          <a href="/groups/new">{t('groups:new')}</a>
        </p>
      )}
      {kinds
        .map((kind) => [kind, groups.filter((group) => group.kind === kind)] as const)
        .filter(([, some]) => some.length > 0)
        .map(([kind, some]) => (
          <section>
            <h2>{t(`groups:kinds-${kind}`)}</h2>
            <ul>
              {some.map(({ id, title, about }) => (
                <li>
                  <a href={`/groups/${id}`}>{title}</a>
                  {about !== undefined && <p>{about}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}

interface OneProps {
  readonly group: GroupView
  /** Its latest exchanges, for those who may see how it stands. */
  readonly recent: readonly ArrangementView[] | undefined
  /** Whether the visitor may begin an exchange. */
  readonly begins: boolean
}

function One({ group, recent, begins }: OneProps) {
  const { t } = useVisit()
  const { hours, contact, contacts, stewards } = group
  const names = (people: GroupView['contacts']): string => people.map(({ shown }) => shown).join(', ')
  const facts: Fact[] = [
    [t('groups:kind'), t(`groups:kind-${group.kind}`)],
    [t('groups:agency'), group.agencyTitle],
    [t('groups:tag'), group.tag && t(`groups:tag-${group.tag}`)],
    [t('groups:about'), group.about],
    [t('groups:area'), group.area],
    [t('groups:contacts'), names(contacts)],
    [t('groups:stewards'), names(stewards)],
    [t('groups:email'), contact?.email],
    [t('groups:phone'), contact?.phone],
    [t('groups:handle'), group.handle],
    [t('groups:standing'), hours && showHours(hours.balanceSeconds)],
    [t('groups:limits'), hours && `${showHours(hours.floorSeconds)} – ${showHours(hours.ceilingSeconds)}`],
  ]
  return (
    <>
      {group.closed === true && <p>{t('groups:closed')}</p>}
      <Facts facts={facts} />
      <Ways group={group} begins={begins} />
      {recent !== undefined && (
        <section>
          <h2>{t('groups:recent')}</h2>
          {recent.length === 0 ? (
            <p>{t('exchanges:none')}</p>
          ) : (
            <ExchangeTable rows={recent} caption={t('groups:recent')} />
          )}
        </section>
      )}
    </>
  )
}

/** Where else one goes from here: an exchange with it, and for those who act for it its statement and its place on the board. */
function Ways({ group, begins }: Pick<OneProps, 'group' | 'begins'>) {
  const { t } = useVisit()
  const { id, title, closed, may, hours } = group
  return (
    <p class="links">
      {begins && closed !== true && (
        <>
          <a href={`/exchanges/plan?with=${id}`}>{t('board:propose', { name: title })}</a>
          <a href={`/exchanges/new?with=${id}`}>{t('exchanges:record-with', { name: title })}</a>
        </>
      )}
      {hours !== undefined && <a href={`/statement/${id}`}>{t('exchanges:statement-of', { name: title })}</a>}
      {closed !== true &&
        may.includes('change') &&
        (['offer', 'request'] as const).map((kind) => (
          <a href={`/board/new?kind=${kind}&member=${id}`}>{t(`board:post-${kind}-for`, { name: title })}</a>
        ))}
      {may.includes('change') && <a href={`/groups/${id}/change`}>{t('groups:change')}</a>}
    </p>
  )
}

/** Fields that both forms have; `staff` adds what only the broker decides. */
function GroupFields({ staff }: { staff: boolean }) {
  const { t } = useVisit()
  return (
    <>
      <TextField name="title" label={t('groups:name')} required max={80} />
      <TextArea name="about" label={t('groups:about')} max={2000} />
      <TextField name="area" label={t('groups:area')} max={80} />
      <TextField name="email" label={t('groups:email')} type="email" max={254} />
      <TextField name="phone" label={t('groups:phone')} type="tel" max={31} />
      <TextField name="contacts" label={t('groups:contacts')} hint={t('groups:numbers-hint')} max={200} />
      {staff && (
        <>
          <TextField name="stewards" label={t('groups:stewards')} hint={t('groups:numbers-hint')} max={200} />
          <TextField name="handle" label={t('groups:handle')} hint={t('groups:handle-hint')} max={40} />
          <HoursField name="floor" label={t('groups:floor')} />
          <HoursField name="ceiling" label={t('groups:ceiling')} />
        </>
      )}
    </>
  )
}

function newPages({ desk }: PageDeps): Page[] {
  const form = async (visit: Visit, problems: readonly FieldProblem[] = []): Promise<ShownPage> => {
    const { t } = visit
    const { groups } = await desk.groups.list(visitorOf(visit).actor, 'agency')
    const agencies: Option[] = groups.map(({ id, title }) => ({ value: id, label: title }))
    return show(
      t('groups:new'),
      <Form action="/groups/new" submit={t('groups:open')} problems={problems}>
        <SelectField
          name="kind"
          label={t('groups:kind')}
          required
          options={kinds.map((value) => ({ value, label: t(`groups:kind-${value}`) }))}
        />
        <SelectField name="agency" label={t('groups:agency')} options={agencies} empty={t('groups:none')} />
        <SelectField
          name="tag"
          label={t('groups:tag')}
          empty={t('groups:none')}
          options={tags.map((value) => ({ value, label: t(`groups:tag-${value}`) }))}
        />
        <GroupFields staff />
      </Form>,
      problems.length > 0 ? { status: 422 } : {},
    )
  }
  return [
    page('GET /groups/new', brokers, (visit) => form(visit)),
    page('POST /groups/new', brokers, async (visit): Promise<PageAnswer> => {
      const { form: entered, t } = visit
      const kind = entered.choice('kind', kinds)
      const [agency, tag] = [entered.raw('agency'), entered.raw('tag')]
      const fields = readFields(visit, desk, true)
      const body = { kind, ...present(fields), ...(agency !== '' && { agency }), ...(tag !== '' && { tag }) }
      if (entered.failed) return form(visit, entered.problems)
      if (!validateGroupCreate(body)) return form(visit, [{ says: t('form:not-offered') }])
      const made = await desk.groups.create(visitorOf(visit).actor, body satisfies GroupCreate)
      if (!made.ok) return form(visit, [problemOf(visit, made.error, fieldOf)])
      return goTo(`/groups/${made.value.id}`, t('groups:opened'))
    }),
  ]
}

const fieldOf = { 'name-taken': 'handle', 'name-reserved': 'handle', 'unknown-member': 'contacts' } as const

function changePages({ desk }: PageDeps): Page[] {
  const form = (visit: Visit, group: GroupView, problems: readonly FieldProblem[] = []): ShownPage => {
    const { t } = visit
    const kept = desk.groups.get(group.id)
    return show(
      t('groups:change'),
      <Form
        action={`/groups/${group.id}/change`}
        submit={t('groups:save')}
        problems={problems}
        values={kept === undefined ? {} : valuesOf(desk, kept, group)}
        shared
      >
        <GroupFields staff={group.may.includes('limits')} />
        {group.may.includes('close') && group.closed !== true && (
          <Tick name="closed" label={t('groups:close')} />
        )}
      </Form>,
      problems.length > 0 ? { status: 422 } : {},
    )
  }
  return (['GET', 'POST'] as const).map((method) =>
    page(`${method} /groups/:id/change`, members, async (visit): Promise<PageAnswer> => {
      const { actor } = visitorOf(visit)
      const found = await desk.groups.group(actor, visit.params['id'] ?? '')
      if (!found.ok) return refused(found.error)
      const group = found.value
      if (!group.may.includes('change')) return refused({ code: 'forbidden', params: {} })
      if (method === 'GET') return form(visit, group)
      const kept = desk.groups.get(group.id)
      if (kept !== undefined) takeNewer(visit.form, visit.t, valuesOf(desk, kept, group))
      const change = changeOf(visit, desk, group)
      if (change === undefined) return form(visit, group, visit.form.problems)
      const done = await desk.groups.change(actor, group.id, change)
      if (!done.ok) return form(visit, group, [problemOf(visit, done.error, fieldOf)])
      return goTo(`/groups/${group.id}`, visit.t('groups:saved'))
    }),
  )
}

type DeskPart = Pick<PageDeps['desk'], 'members'>

function valuesOf({ members: { book } }: DeskPart, group: Group, { hours }: GroupView): FormValues {
  const numbers = (ids: readonly string[]): string =>
    ids.flatMap((id) => book.get(id)?.number ?? []).join(' ')
  return {
    title: group.title,
    about: group.about,
    area: group.area,
    email: group.contact?.email,
    phone: group.contact?.phone,
    contacts: numbers(group.contacts),
    stewards: numbers(group.stewards),
    handle: group.handle,
    ...(hours && {
      floor: showHours(Math.abs(hours.floorSeconds)),
      ceiling: showHours(hours.ceilingSeconds),
    }),
  }
}

/** What was entered in the fields that both forms have. */
function readFields({ form, t }: Visit, { members: { book } }: DeskPart, staff: boolean) {
  const people = (name: string): string[] =>
    (form.text(name, { max: 200 }) ?? '')
      .split(/[\s,;]+/)
      .filter((number) => number !== '')
      .flatMap(
        (number) => book.byNumber(number)?.id ?? form.wrong(name, t('groups:no-number', { number })) ?? [],
      )
  const email = form.text('email', { max: 254 })
  const phone = form.text('phone', { max: 31 })
  if (phone !== undefined && !validateContact({ phone })) form.wrong('phone', t('members:not-phone'))
  if (email !== undefined && !validateContact({ email })) form.wrong('email', t('members:not-email'))
  const below = staff ? form.seconds('floor', { zero: true, required: false }) : undefined
  const contact = { ...(email && { email }), ...(phone && { phone }) }
  return {
    title: form.text('title', { max: 80, required: true }),
    about: form.lines('about', { max: 2000 }),
    area: form.text('area', { max: 80 }),
    contact: email === undefined && phone === undefined ? undefined : contact,
    contacts: people('contacts'),
    ...(staff && {
      stewards: people('stewards'),
      handle: form.text('handle', { max: 40 })?.toLowerCase(),
      floorSeconds: below === undefined ? undefined : 0 - below,
      ceilingSeconds: form.seconds('ceiling', { zero: true, required: false }),
    }),
  }
}

/** Without what was left empty. */
function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function changeOf(visit: Visit, desk: DeskPart, group: GroupView): GroupChange | undefined {
  const { form, t } = visit
  const fields = readFields(visit, desk, group.may.includes('limits'))
  if (form.failed) return undefined
  const clear = (['about', 'area', 'contact'] as const).filter((name) => fields[name] === undefined)
  const closed = form.has('closed')
  const change = { ...present(fields), ...(clear.length > 0 && { clear }), ...(closed && { closed }) }
  return validateGroupChange(change) ? change : form.wrong(undefined, t('groups:not-right'))
}
