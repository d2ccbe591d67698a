/** The form by which somebody joins: filled in by the person, or by a broker from paper. */
import type { MemberCreate } from '../../../../protocol/generated/types.ts'
import { validateContact } from '../../../../protocol/generated/validators.ts'
import type { FormReader } from '../../form-reader.ts'
import { languages, type Words } from '../../languages.ts'
import { Boxes, TextArea, TextField, Tick } from '../../parts/fields.tsx'
import { LanguageField } from '../../parts/person-fields.tsx'
import { useVisit } from '../../parts/context.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const dayParts = ['morning', 'afternoon', 'evening'] as const

/** The parts of a week, as values of a form. */
export const weekParts = weekdays.flatMap((day) => dayParts.map((part) => `${day}-${part}` as const))

/** A part of a week in words. */
export function weekPartText(t: Words, part: string): string {
  const [day = '', time = ''] = part.split('-')
  return t('members:week-part', { day: t(`members:day-${day}`), part: t(`members:part-${time}`) })
}

/** Names and how to reach the person: what applying and changing have in common. */
export function PersonFields({ birth }: { birth: boolean }) {
  const { t } = useVisit()
  return (
    <>
      <TextField name="given" label={t('members:given')} required max={60} fill="given-name" />
      <TextField name="family" label={t('members:family')} max={60} fill="family-name" />
      <TextField name="known" label={t('members:known')} max={60} fill="nickname" />
      <LanguageField label={t('members:language')} />
      <TextField name="email" label={t('members:email')} type="email" max={254} fill="email" />
      <TextField name="phone" label={t('members:phone')} type="tel" max={31} fill="tel" />
      <TextArea name="post" label={t('members:post')} max={300} rows={3} />
      <TextField name="area" label={t('members:area')} hint={t('members:area-hint')} max={80} />
      {birth && (
        <TextField
          name="birthYear"
          label={t('members:birth-year')}
          hint={t('members:birth-hint')}
          keys="numeric"
          max={4}
        />
      )}
      <TextArea name="about" label={t('members:about')} hint={t('members:about-hint')} max={2000} />
      <Boxes
        name="free"
        kind="several"
        label={t('members:free')}
        options={weekParts.map((value) => ({ value, label: weekPartText(t, value) }))}
      />
    </>
  )
}

/** What only an application asks for. */
export function JoinFields({ agreement }: { agreement: string }) {
  const { t } = useVisit()
  return (
    <>
      <PersonFields birth />
      <fieldset class="field">
        <legend>{t('members:references')}</legend>
        <p class="hint">{t('members:references-hint')}</p>
        {[1, 2].map((number) => (
          <>
            <TextField name={`referee${number}`} label={t('members:referee', { number })} max={120} />
            <TextField
              name={`refereeContact${number}`}
              label={t('members:referee-contact', { number })}
              max={200}
            />
          </>
        ))}
      </fieldset>
      <GuardianFields />
      <h2>{t('members:agreement')}</h2>
      <p>{agreement}</p>
      <Tick name="agrees" label={t('members:agrees')} required />
    </>
  )
}

/** The adult who answers for somebody under age. */
export function GuardianFields() {
  const { t } = useVisit()
  return (
    <fieldset class="field">
      <legend>{t('members:guardian')}</legend>
      <p class="hint">{t('members:guardian-hint')}</p>
      <TextField name="guardianName" label={t('members:guardian-name')} max={120} />
      <TextField name="guardianContact" label={t('members:guardian-contact')} max={200} />
    </fieldset>
  )
}

/** The guardian that was entered, if any. */
export function readGuardian(form: FormReader): MemberCreate['guardian'] {
  const name = form.text('guardianName', { max: 120 })
  const contact = form.text('guardianContact', { max: 200 })
  return name === undefined ? undefined : { name, ...(contact && { contact }) }
}

/** What was entered about the person. What does not fit is noted in the reader. */
export function readPerson(form: FormReader, t: Words) {
  const given = form.text('given', { max: 60, required: true })
  const family = form.text('family', { max: 60 })
  const known = form.text('known', { max: 60 })
  const language = form.choice('language', languages) ?? 'en'
  const area = form.text('area', { max: 80 })
  const about = form.lines('about', { max: 2000 })
  const free = form.choices('free', weekParts)
  return {
    name: { given: given ?? '', ...(family && { family }), ...(known && { known }) },
    contact: readContact(form, t),
    language,
    area,
    about,
    free,
  }
}

function readContact(form: FormReader, t: Words) {
  const email = form.text('email', { max: 254 })
  const phone = form.text('phone', { max: 31 })
  const post = form.lines('post', { max: 300 })
  if (email !== undefined && !validateContact({ email })) form.wrong('email', t('members:not-email'))
  if (phone !== undefined && !validateContact({ phone })) form.wrong('phone', t('members:not-phone'))
  if (email === undefined && phone === undefined && post === undefined) return undefined
  return { ...(email && { email }), ...(phone && { phone }), ...(post && { post }) }
}

/** The application that was entered; undefined if something is wrong with it. */
export function readApplication(form: FormReader, t: Words, paper: boolean): MemberCreate | undefined {
  const { contact, area, about, free, ...person } = readPerson(form, t)
  const birthYear = form.number('birthYear', { min: 1900, max: 2200, required: false })
  const referees = [1, 2].flatMap((number) => {
    const referee = form.text(`referee${number}`, { max: 120 })
    const reach = form.text(`refereeContact${number}`, { max: 200 })
    return referee === undefined ? [] : [{ referee, ...(reach && { contact: reach }) }]
  })
  const guardian = readGuardian(form)
  if (!form.has('agrees')) form.wrong('agrees', t('members:must-agree'))
  if (form.failed) return undefined
  return {
    ...person,
    ...(contact && { contact }),
    ...(area && { area }),
    ...(about && { about }),
    ...(free.length > 0 && { free }),
    ...(birthYear !== undefined && { birthYear }),
    ...(referees.length > 0 && { referees }),
    ...(guardian && { guardian }),
    ...(paper && { paper }),
    agrees: true,
  }
}
