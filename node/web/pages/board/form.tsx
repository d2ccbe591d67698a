/** Posting and changing offers and requests. */
import type { HouseTerms, ListingView } from '../../../../protocol/generated/types.ts'
import { validateGroupId, validateMemberId } from '../../../../protocol/generated/validators.ts'
import { refuse, type Refusal, type RefusalCode } from '../../../../protocol/refusal.ts'
import { hasContact } from '../../../desk/board/contact-in-text.ts'
import { cleanImage, maxImageBytes } from '../../../desk/board/images.ts'
import { dayProblem } from '../../../desk/board/listing-rules.ts'
import { goTo, refused, show, type PageAnswer, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { languages } from '../../languages.ts'
import { takeNewer, type FieldKinds } from '../../meanwhile.ts'
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

function newPages({ desk: { listings, categories, rules, members: people } }: PageDeps): Page[] {
  const newForm = (
    visit: Visit,
    kind: Kind,
    member: string,
    problems: readonly FieldProblem[] = [],
    said?: string,
  ): ShownPage =>
    show(
      visit.t(kind === 'offer' ? 'board:post-offer' : 'board:post-request'),
      <Form
        action="/board/new"
        submit={visit.t('board:post')}
        problems={problems}
        values={{ language: visit.language, shared: 'yes', description: said }}
        uploads
      >
        <Hidden name="kind" value={kind} />
        <Hidden name="member" value={member} />
        <Fields
          options={categoryOptions(categories, visit.language)}
          checks={checkOptions(rules)}
          terms={rules.terms()}
        />
        <PictureField label={visit.t('board:picture-file')} />
      </Form>,
      problems.length > 0 ? { status: 422 } : {},
    )
  return [
    page('GET /board/new', members, async (visit) => {
      const [asked, member] = [visit.query.get('kind'), visit.query.get('member') ?? '']
      const kind = isKind(asked) ? asked : 'offer'
      if (validateGroupId(member)) return newForm(visit, kind, member)
      if (!validateMemberId(member)) return newForm(visit, kind, '')
      // What somebody said when they applied is the beginning of their first listings.
      const whose = await people.member(visitorOf(visit).actor, member)
      const { canDo, wouldLike } = whose.ok ? whose.value : {}
      return newForm(visit, kind, member, [], kind === 'offer' ? canDo : wouldLike)
    }),
    page(
      'POST /board/new',
      members,
      async (visit) => {
        const { form, t } = visit
        const kind = isKind(form.raw('kind')) ? form.raw('kind') : 'offer'
        const member = form.raw('member')
        const again = (problems: readonly FieldProblem[]): ShownPage =>
          newForm(visit, isKind(kind) ? kind : 'offer', member, problems)
        const body = readFields(visit, checkOptions(rules))
        const photo = photoIn(visit)
        // A browser fills in no file: it is chosen once more, whatever else was wrong.
        const once = photo === undefined ? [] : [{ field: 'photo', says: t('board:picture-again') }]
        if (form.failed || body === undefined) return again([...form.problems, ...once])
        const { actor } = visitorOf(visit)
        const whose = validateMemberId(member) ? { member } : validateGroupId(member) ? { group: member } : {}
        const { until, when, ...rest } = body
        const made = await listings.create(actor, {
          ...{ ...rest, ...whose, kind: isKind(kind) ? kind : 'offer' },
          ...(until !== undefined && { until }),
          ...(when.length > 0 && { when }),
        })
        if (!made.ok) return again([problem(visit, made.error), ...once])
        const { id } = made.value
        const added = photo && (await listings.addPhoto(actor, id, photo))
        if (added?.ok === false) return goTo(`/board/${id}/edit`, problemOf(visit, added.error).says)
        return goTo(`/board/${id}`, t('board:posted'))
      },
      { uploads: maxImageBytes },
    ),
  ]
}

/** The picture that came with a new listing; one that nobody can read is noted before anything is posted. */
function photoIn(visit: Visit): Uint8Array | undefined {
  const { form } = visit
  const file = form.file('photo')
  const read = file && cleanImage(file.bytes)
  if (read?.ok === false)
    form.problems.push(
      problemOf(visit, refuse('photo-unreadable', { why: read.error }), { 'photo-unreadable': 'photo' }),
    )
  return read?.ok === true ? file?.bytes : undefined
}

function PictureField({ label, required = false }: { label: string; required?: boolean }) {
  const { t } = useVisit()
  return (
    <FileField
      name="photo"
      label={label}
      hint={t('board:picture-hint')}
      accept="image/jpeg,image/png"
      shrink={maxImageBytes}
      required={required}
    />
  )
}

/** The page on which a listing is changed: its fields, and its pictures. A problem belongs to one of the two forms. */
type EditForm = (
  visit: Visit,
  old: ListingView,
  problems?: readonly FieldProblem[],
  about?: 'fields' | 'photo',
) => ShownPage

function editPages({ desk: { listings, categories, rules } }: PageDeps): Page[] {
  const editForm: EditForm = (visit, old, problems = [], about = 'fields') =>
    show(
      visit.t('board:edit-title', { title: old.title }),
      <>
        <Form
          action={`/board/${old.id}/edit`}
          submit={visit.t('board:save')}
          problems={about === 'fields' ? problems : []}
          values={valuesOf(old)}
          shared
        >
          <Fields
            options={categoryOptions(categories, visit.language, old.categories)}
            checks={checkOptions(rules)}
            terms={rules.terms()}
          />
        </Form>
        <Photos listing={old} problems={about === 'photo' ? problems : []} />
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
      takeNewer(visit.form, visit.t, valuesOf(old), kindsOfFields)
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
  form: EditForm,
): Page[] {
  return [
    page(
      'POST /board/:id/photos',
      members,
      async (visit): Promise<PageAnswer> => {
        const old = await own(visit)
        if ('code' in old) return refused(old)
        const file = visit.form.file('photo')
        if (file === undefined && !visit.form.failed) visit.form.wrong('photo', visit.t('form:required'))
        if (file === undefined) return form(visit, old, visit.form.problems, 'photo')
        const added = await listings.addPhoto(visitorOf(visit).actor, old.id, file.bytes)
        return added.ok
          ? goTo(`/board/${old.id}/edit`, visit.t('board:changed'))
          : form(visit, old, [problemOf(visit, added.error, { 'photo-unreadable': 'photo' })], 'photo')
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

/** The first category of one and the second of another are no choice that anybody made. */
const kindsOfFields: FieldKinds = {
  together: [chosen],
  coded: [...chosen, 'language', 'when', 'needsChecks', 'shared'],
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

/** Most words of one's own, and most letters of one, as the schema of listings says. */
const mostTags = 10
const longestTag = 30

function readFields(visit: Visit, checks: readonly Option[]) {
  const { form, now } = visit
  const title = form.text('title', { max: 80, required: true })
  const description = form.lines('description', { max: 2000 }) ?? ''
  const language = form.choice('language', languages)
  const codes = [...new Set(chosen.map((name) => form.raw(name)).filter((code) => code !== ''))]
  if (codes.length === 0) form.choice('category1', [])
  const until = form.day('until', { required: false })
  const tags = (form.text('tags', { max: 200 }) ?? '').split(',').map((tag) => tag.trim())
  const words = [...new Set(tags.filter((tag) => tag !== ''))]
  const when = form.choices('when', weekParts)
  const names = checks.map(({ value }) => value)
  const needsChecks = form.choices('needsChecks', names)
  const known = codes.filter((code) => /^[a-z][a-z0-9-]{0,39}$/.test(code))
  // Everything that is wrong is said at once, not what comes first.
  for (const field of ['title', 'description', 'tags'])
    if (hasContact(form.raw(field))) form.problems.push(problem(visit, refuse('contact-in-text', { field })))
  if (words.length > mostTags || words.some((tag) => [...tag].length > longestTag))
    form.wrong('tags', visit.t('board:tags-most', { count: mostTags, letters: longestTag }))
  const late = until === undefined ? undefined : dayProblem(until, now)
  if (late !== undefined) form.problems.push(problem(visit, late))
  if (title === undefined || language === undefined || known.length === 0) return undefined
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

interface FieldsProps {
  readonly options: readonly Option[]
  readonly checks: readonly Option[]
  readonly terms: HouseTerms
}

function Fields({ options, checks, terms: { goods, listingDays } }: FieldsProps) {
  const { t } = useVisit()
  return (
    <>
      <p class="hint">{t(goods ? 'board:goods' : 'board:goods-not')}</p>
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
      <DayField name="until" label={t('board:until')} hint={t('board:until-hint', { days: listingDays })} />
      <Tick name="shared" label={t('board:shared')} hint={t('board:shared-hint')} />
    </>
  )
}

function Photos(props: { listing: ListingView; problems: readonly FieldProblem[] }) {
  const { id, photos } = props.listing
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
        <Form
          action={`/board/${id}/photos`}
          submit={t('board:add-picture')}
          id="ph"
          problems={props.problems}
          uploads
          tone="quiet"
        >
          <PictureField label={t('board:picture-file')} required />
        </Form>
      )}
    </section>
  )
}
