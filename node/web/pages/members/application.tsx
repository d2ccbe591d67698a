/** The form by which somebody joins: filled in by the person, or by a broker from paper. */
import type { MemberCreate, MemberPlace } from '../../../../protocol/generated/types.ts'
import {
  validateContact,
  validateEmergencyContact,
  validateMemberPlace,
} from '../../../../protocol/generated/validators.ts'
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

/**
 * Names and how to reach the person: what applying and changing have in common. With `other`, somebody writes about somebody
 * else.
 */
export function PersonFields({ birth, other = false }: { birth: boolean; other?: boolean }) {
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
      <TextField
        name="place"
        label={t(other ? 'members:place-is' : 'members:place')}
        hint={t('members:place-hint')}
        max={40}
      />
      <TextField
        name="reach"
        label={t(other ? 'members:reach-is' : 'members:reach')}
        hint={t('members:reach-hint')}
        keys="decimal"
        max={5}
      />
      <fieldset class="field">
        <legend>{t('members:emergency')}</legend>
        <p class="hint">{t(other ? 'members:emergency-hint-is' : 'members:emergency-hint')}</p>
        <TextField name="emergencyName" label={t('members:emergency-name')} max={120} />
        <TextField name="emergencyPhone" label={t('members:emergency-phone')} type="tel" max={31} />
      </fieldset>
      {birth && (
        <TextField
          name="birthYear"
          label={t('members:birth-year')}
          hint={t('members:birth-hint')}
          keys="numeric"
          max={4}
        />
      )}
      <TextArea
        name="about"
        label={t(other ? 'members:about-is' : 'members:about')}
        hint={t('members:about-hint')}
        max={2000}
      />
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
export function JoinFields({ agreement, staff }: { agreement: string; staff: boolean }) {
  const { t } = useVisit()
  return (
    <>
      <PersonFields birth />
      <TextArea
        name="canDo"
        label={t('members:can-do')}
        hint={t('members:can-do-hint')}
        max={1000}
        rows={3}
      />
      <TextArea
        name="wouldLike"
        label={t('members:would-like')}
        hint={t('members:would-like-hint')}
        max={1000}
        rows={3}
      />
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
      <GuardianFields staff={staff} />
      <h2>{t('members:agreement')}</h2>
      <p>{agreement}</p>
      <Tick name="agrees" label={t('members:agrees')} required />
    </>
  )
}

/** The adult who answers for somebody under age: named, or at the desk a member. */
export function GuardianFields({ staff }: { staff: boolean }) {
  const { t } = useVisit()
  return (
    <fieldset class="field">
      <legend>{t('members:guardian')}</legend>
      <p class="hint">{t('members:guardian-hint')}</p>
      {staff && (
        <TextField
          name="guardianMember"
          label={t('members:guardian-member')}
          hint={t('members:guardian-member-hint')}
          max={100}
        />
      )}
      <TextField name="guardianName" label={t('members:guardian-name')} max={120} />
      <TextField name="guardianContact" label={t('members:guardian-contact')} max={200} />
    </fieldset>
  )
}

/** Whom a card number or a name stands for: exactly one member's id, or nobody. */
export type FindMember = (text: string) => string | undefined

/** The guardian that was entered, if any: a member where somebody may look for one, otherwise a name. */
export function readGuardian(form: FormReader, t: Words, find?: FindMember): MemberCreate['guardian'] {
  const whom = find === undefined ? undefined : form.text('guardianMember', { max: 100 })
  if (whom !== undefined) {
    const member = find?.(whom)
    return member === undefined ? form.wrong('guardianMember', t('members:not-one-member')) : { member }
  }
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
    ...readWhere(form, t),
    emergency: readEmergency(form, t),
    about,
    free,
  }
}

const mostKilometres = 200

/** Degrees as maps show them, and kilometres, in the whole numbers that are kept. */
function readWhere(form: FormReader, t: Words): Pick<MemberCreate, 'place' | 'reachMetres'> {
  const typed = form.text('place', { max: 40 })
  const [latitude, longitude] = (typed ?? '')
    .replaceAll('\u2212', '-')
    .split(/[,;\s]+/)
    .map((part) => Math.round(Number(part) * 1_000_000))
  const place = { latitudeMicrodegrees: latitude ?? 0, longitudeMicrodegrees: longitude ?? 0 }
  const isPlace = typed === undefined || (longitude !== undefined && validateMemberPlace(place))
  if (!isPlace) form.wrong('place', t('members:not-place'))
  const far = form.text('reach', { max: 5 })
  const kilometres = Number((far ?? '0').replace(',', '.'))
  const fits = kilometres >= 0 && kilometres <= mostKilometres
  if (!fits) form.wrong('reach', t('members:not-reach', { max: mostKilometres }))
  return {
    ...(typed !== undefined && isPlace && { place }),
    ...(far !== undefined && fits && { reachMetres: Math.round(kilometres * 1000) }),
  }
}

/** A place as its field shows it. */
export function placeText({ latitudeMicrodegrees, longitudeMicrodegrees }: MemberPlace): string {
  return `${latitudeMicrodegrees / 1_000_000}, ${longitudeMicrodegrees / 1_000_000}`
}

/** Whom to call: a name and a number, both or none. */
function readEmergency(form: FormReader, t: Words): MemberCreate['emergency'] {
  const name = form.text('emergencyName', { max: 120 })
  const phone = form.text('emergencyPhone', { max: 31 })
  if (name === undefined && phone === undefined) return undefined
  if (name === undefined) return form.wrong('emergencyName', t('form:required'))
  if (phone === undefined) return form.wrong('emergencyPhone', t('form:required'))
  const whom = { name, phone }
  return validateEmergencyContact(whom) ? whom : form.wrong('emergencyPhone', t('members:not-phone'))
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

/** The application that was entered; undefined if something is wrong with it. Nobody is born after `year`. */
export function readApplication(
  form: FormReader,
  t: Words,
  year: number,
  find?: FindMember,
): MemberCreate | undefined {
  const { contact, area, about, free, emergency, ...person } = readPerson(form, t)
  const birthYear = form.number('birthYear', { min: 1900, max: year, required: false })
  const referees = [1, 2].flatMap((number) => {
    const referee = form.text(`referee${number}`, { max: 120 })
    const reach = form.text(`refereeContact${number}`, { max: 200 })
    return referee === undefined ? [] : [{ referee, ...(reach && { contact: reach }) }]
  })
  const [canDo, wouldLike] = [form.lines('canDo', { max: 1000 }), form.lines('wouldLike', { max: 1000 })]
  const guardian = readGuardian(form, t, find)
  if (!form.has('agrees')) form.wrong('agrees', t('members:must-agree'))
  if (form.failed) return undefined
  return {
    ...person,
    ...(contact && { contact }),
    ...(area && { area }),
    ...(emergency && { emergency }),
    ...(about && { about }),
    ...(canDo && { canDo }),
    ...(wouldLike && { wouldLike }),
    ...(free.length > 0 && { free }),
    ...(birthYear !== undefined && { birthYear }),
    ...(referees.length > 0 && { referees }),
    ...(guardian && { guardian }),
    // Only at the desk somebody looks for members, and only there a paper form is typed in.
    ...(find && { paper: true }),
    agrees: true,
  }
}
