/** Posting and changing offers and requests. */
import type { ListingView } from '../../../../protocol/generated/types.ts'
import { validateMemberId } from '../../../../protocol/generated/validators.ts'
import type { Refusal, RefusalCode } from '../../../../protocol/refusal.ts'
import { maxImageBytes } from '../../../desk/board/images.ts'
import { goTo, refused, show, type PageAnswer, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { languages } from '../../languages.ts'
import { members, page, type Page } from '../../page.ts'
import { Form, type FormValues } from '../../parts/form.tsx'
import {
  Boxes,
  DayField,
  FileField,
  Hidden,
  SelectField,
  TextArea,
  TextField,
  Tick,
  type Option,
} from '../../parts/fields.tsx'
import { LanguageField } from '../../parts/person-fields.tsx'
import { useVisit } from '../../parts/context.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { categoryOptions } from './parts.tsx'
import { weekParts, weekPartText } from '../members/application.tsx'

type Kind = 'offer' | 'request'

const isKind = (text: string | null): text is Kind => text === 'offer' || text === 'request'

/** Fields that the form has for one category each: more than three are rarely true. */
const chosen = ['category1', 'category2', 'category3'] as const

/** Which field a refusal is about. */
const fieldOf: Partial<Record<RefusalCode, string>> = {
  'listing-past': 'until',
  'day-invalid': 'until',
  'unknown-category': 'category1',
}

function problem(visit: Visit, refusal: Refusal): FieldProblem {
  const field = refusal.code === 'contact-in-text' ? String(refusal.params['field'] ?? '') : undefined
  return problemOf(visit, refusal, field === undefined ? fieldOf : { 'contact-in-text': field })
}

/** The pages on which something is written. */
export function boardFormPages(deps: PageDeps): Page[] {
  return [...newPages(deps), ...editPages(deps)]
}

function newPages({ desk: { listings, categories, rules } }: PageDeps): Page[] {
  const newForm = (
    visit: Visit,
    kind: Kind,
    member: string,
    problems: readonly FieldProblem[] = [],
  ): ShownPage =>
    show(
      visit.t(kind === 'offer' ? 'board:post-offer' : 'board:post-request'),
      <Form
        action="/board/new"
        submit={visit.t('board:post')}
        problems={problems}
        values={{ language: visit.language, shared: 'yes' }}
      >
        <Hidden name="kind" value={kind} />
        <Hidden name="member" value={member} />
        <Fields options={categoryOptions(categories, visit.language)} checks={checkOptions(rules)} />
      </Form>,
      problems.length > 0 ? { status: 422 } : {},
    )
  return [
    page('GET /board/new', members, (visit) => {
      const [kind, member] = [visit.query.get('kind'), visit.query.get('member') ?? '']
      return newForm(visit, isKind(kind) ? kind : 'offer', validateMemberId(member) ? member : '')
    }),
    page('POST /board/new', members, async (visit) => {
      const kind = isKind(visit.form.raw('kind')) ? visit.form.raw('kind') : 'offer'
      const member = visit.form.raw('member')
      const again = (problems: readonly FieldProblem[]): ShownPage =>
        newForm(visit, isKind(kind) ? kind : 'offer', member, problems)
      const body = readFields(visit, checkOptions(rules))
      if (visit.form.failed || body === undefined) return again(visit.form.problems)
      const { actor } = visitorOf(visit)
      const whose = validateMemberId(member) ? { member } : {}
      const { until, when, ...rest } = body
      const made = await listings.create(actor, {
        ...{ ...rest, ...whose, kind: isKind(kind) ? kind : 'offer' },
        ...(until !== undefined && { until }),
        ...(when.length > 0 && { when }),
      })
      return made.ok
        ? goTo(`/board/${made.value.id}`, visit.t('board:posted'))
        : again([problem(visit, made.error)])
    }),
  ]
}

function editPages({ desk: { listings, categories, rules } }: PageDeps): Page[] {
  const editForm = (visit: Visit, old: ListingView, problems: readonly FieldProblem[] = []): ShownPage =>
    show(
      visit.t('board:edit-title', { title: old.title }),
      <>
        <Form
          action={`/board/${old.id}/edit`}
          submit={visit.t('board:save')}
          problems={problems}
          values={valuesOf(old)}
        >
          <Fields
            options={categoryOptions(categories, visit.language, old.categories)}
            checks={checkOptions(rules)}
          />
        </Form>
        <Photos listing={old} />
      </>,
      problems.length > 0 ? { status: 422 } : {},
    )
  const own = async (visit: Visit): Promise<ListingView | Refusal> => {
    const found = await listings.show(visitorOf(visit).actor, visit.params['id'] ?? '')
    if (!found.ok) return found.error
    return found.value.own ? found.value : { code: 'unknown-listing', params: {} }
  }
  return [
    page('GET /board/:id/edit', members, async (visit) => {
      const old = await own(visit)
      return 'code' in old ? refused(old) : editForm(visit, old)
    }),
    page('POST /board/:id/edit', members, async (visit) => {
      const old = await own(visit)
      if ('code' in old) return refused(old)
      const body = readFields(visit, checkOptions(rules))
      if (visit.form.failed || body === undefined) return editForm(visit, old, visit.form.problems)
      const { until, ...rest } = body
      const change = { ...rest, ...(until !== undefined && { until }) }
      const changed = await listings.change(visitorOf(visit).actor, old.id, change)
      return changed.ok
        ? goTo(`/board/${old.id}`, visit.t('board:changed'))
        : editForm(visit, old, [problem(visit, changed.error)])
    }),
    ...photoPages(listings, own, editForm),
  ]
}

function photoPages(
  listings: PageDeps['desk']['listings'],
  own: (visit: Visit) => Promise<ListingView | Refusal>,
  form: (visit: Visit, old: ListingView, problems: readonly FieldProblem[]) => ShownPage,
): Page[] {
  return [
    page(
      'POST /board/:id/photos',
      members,
      async (visit): Promise<PageAnswer> => {
        const old = await own(visit)
        if ('code' in old) return refused(old)
        const file = visit.form.file('photo')
        if (file === undefined) return form(visit, old, [{ field: 'photo', says: visit.t('form:required') }])
        const added = await listings.addPhoto(visitorOf(visit).actor, old.id, file.bytes)
        return added.ok
          ? goTo(`/board/${old.id}/edit`, visit.t('board:changed'))
          : form(visit, old, [problemOf(visit, added.error, { 'photo-unreadable': 'photo' })])
      },
      { uploads: maxImageBytes },
    ),
    page('POST /board/:id/photos/:photo/remove', members, async (visit) => {
      const { id = '', photo = '' } = visit.params
      const done = await listings.removePhoto(visitorOf(visit).actor, id, photo)
      return done.ok ? goTo(`/board/${id}/edit`, visit.t('board:changed')) : refused(done.error)
    }),
  ]
}

function valuesOf(old: ListingView): FormValues {
  return {
    ...{ title: old.title, description: old.description, language: old.language, tags: old.tags.join(', ') },
    ...{ category1: old.categories[0], category2: old.categories[1], category3: old.categories[2] },
    ...{
      when: old.when ?? [],
      needsChecks: old.needsChecks ?? [],
      until: old.until,
      shared: old.shared ? 'yes' : [],
    },
  }
}

/** The checks that the house knows. */
function checkOptions({ terms }: Pick<PageDeps['desk']['rules'], 'terms'>): Option[] {
  return terms().checks.map(({ name, title }) => ({ value: name, label: title }))
}

function readFields({ form }: Visit, checks: readonly Option[]) {
  const title = form.text('title', { max: 80, required: true })
  const description = form.lines('description', { max: 2000 }) ?? ''
  const language = form.choice('language', languages)
  const codes = [...new Set(chosen.map((name) => form.raw(name)).filter((code) => code !== ''))]
  if (codes.length === 0) form.choice('category1', [])
  const until = form.day('until', { required: false })
  const tags = (form.text('tags', { max: 200 }) ?? '')
    .split(',')
    .map((tag) => [...tag.trim()].slice(0, 30).join(''))
  const when = form.choices('when', weekParts)
  const names = checks.map(({ value }) => value)
  const needsChecks = form.choices('needsChecks', names)
  const known = codes.filter((code) => /^[a-z][a-z0-9-]{0,39}$/.test(code))
  if (title === undefined || language === undefined || known.length === 0) return undefined
  const words = [...new Set(tags.filter((tag) => tag !== ''))].slice(0, 10)
  return {
    title,
    description,
    language,
    categories: known,
    tags: words,
    when,
    needsChecks,
    until,
    shared: form.has('shared'),
  }
}

function Fields({ options, checks }: { options: readonly Option[]; checks: readonly Option[] }) {
  const { t } = useVisit()
  return (
    <>
      <TextField name="title" label={t('board:title')} hint={t('board:title-hint')} max={80} required />
      <TextArea
        name="description"
        label={t('board:description')}
        hint={t('board:no-contact')}
        max={2000}
        rows={6}
      />
      <LanguageField label={t('board:language')} />
      {chosen.map((name, at) => (
        <SelectField
          name={name}
          label={t('board:category-number', { number: at + 1 })}
          required={at === 0}
          empty={t('board:choose')}
          options={options}
        />
      ))}
      <TextField name="tags" label={t('board:tags')} hint={t('board:tags-hint')} max={200} />
      <Boxes
        name="when"
        kind="several"
        label={t('board:when')}
        hint={t('board:when-hint')}
        options={weekParts.map((value) => ({ value, label: weekPartText(t, value) }))}
      />
      {checks.length > 0 && (
        <Boxes
          name="needsChecks"
          kind="several"
          label={t('board:checks')}
          hint={t('board:checks-hint')}
          options={checks}
        />
      )}
      <DayField name="until" label={t('board:until')} hint={t('board:until-hint')} />
      <Tick name="shared" label={t('board:shared')} hint={t('board:shared-hint')} />
    </>
  )
}

function Photos({ listing: { id, photos } }: { listing: ListingView }) {
  const { t } = useVisit()
  return (
    <section>
      <h2>{t('board:pictures')}</h2>
      <ul class="cards">
        {photos.map((photo, at) => (
          <li>
            <img src={`/board/${id}/photos/${photo.id}`} alt={t('board:picture', { number: at + 1 })} />
            <Form
              action={`/board/${id}/photos/${photo.id}/remove`}
              submit={t('board:remove-picture', { number: at + 1 })}
              id={`p${'abcd'[at] ?? ''}`}
              small
              tone="quiet"
            />
          </li>
        ))}
      </ul>
      {photos.length < 4 && (
        <Form action={`/board/${id}/photos`} submit={t('board:add-picture')} id="ph" uploads tone="quiet">
          <FileField
            name="photo"
            label={t('board:picture-file')}
            hint={t('board:picture-hint')}
            accept="image/jpeg,image/png"
            required
          />
        </Form>
      )}
    </section>
  )
}
