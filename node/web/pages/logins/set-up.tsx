/** The first pages of a new bank: whoever started it becomes its admin, with the first rules of the house. */
import type { HouseTerms, MemberCreate } from '../../../../protocol/generated/types.ts'
import { checkMemberCreate } from '../../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../../protocol/refusal.ts'
import { err, type Result } from '../../../../protocol/result.ts'
import type { Actor } from '../../../api.ts'
import type { Desk } from '../../../desk/desk.ts'
import { isWeak } from '../../../desk/logins/cards.ts'
import type { Opened } from '../../../desk/logins/logins.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { languages } from '../../languages.ts'
import { page, type Page } from '../../page.ts'
import { Hidden, HoursField, TextField } from '../../parts/fields.tsx'
import { showHours } from '../../parts/format.ts'
import { LanguageField, NewPinField } from '../../parts/person-fields.tsx'
import { Form } from '../../parts/form.tsx'
import { problemOf, refusalSays } from '../../refusal-words.ts'
import type { Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'

/** Who acts before there is anybody: the holder of the link that only the bank's terminal has shown. */
const founder: Actor = { by: 'admin', role: 'admin' }

/** The pages. */
export function setUpPages({ desk, config }: PageDeps): Page[] {
  const form = (visit: Visit, secret: string, problems: readonly FieldProblem[] = []): PageAnswer =>
    show(
      visit.t('set-up:title', { bank: config.title }),
      <SetUp visit={visit} secret={secret} terms={desk.rules.terms()} problems={problems} />,
    )
  return [
    page('GET /setup/:secret', 'anyone', (visit) => {
      const secret = visit.params['secret'] ?? ''
      const opens = desk.logins.opensSetUp(secret)
      return opens.ok ? form(visit, secret) : refused(opens.error)
    }),
    page('POST /setup', 'anyone', async (visit) => {
      const secret = visit.form.raw('secret')
      const opens = desk.logins.opensSetUp(secret)
      if (!opens.ok) return refused(opens.error)
      const wanted = read(visit)
      if (wanted === undefined) return form(visit, secret, visit.form.problems)
      const done = await setUp(desk, wanted, secret, visit.device)
      if (done.ok) return goTo('/', visit.t('set-up:done'), done.value)
      return form(visit, secret, [
        problemOf(visit, done.error, { 'pin-weak': 'pin', 'limits-crossed': 'floor' }),
      ])
    }),
  ]
}

interface Wanted {
  readonly person: MemberCreate
  readonly pin: string
  readonly floorSeconds: number
  readonly ceilingSeconds: number
}

function read(visit: Visit): Wanted | undefined {
  const { form, t } = visit
  const given = form.text('given', { max: 60, required: true })
  const family = form.text('family', { max: 60 })
  const email = form.text('email', { max: 254 })
  const language = form.choice('language', languages)
  const pin = form.text('pin', { max: 12, required: true })
  const owed = form.seconds('floor', { zero: true })
  const held = form.seconds('ceiling', { zero: true })
  if (pin !== undefined && isWeak(pin)) form.wrong('pin', refusalSays(visit, refuse('pin-weak')))
  if (form.failed || given === undefined || language === undefined || pin === undefined) return undefined
  if (owed === undefined || held === undefined) return undefined
  const person: unknown = {
    name: { given, ...(family !== undefined && { family }) },
    ...(email !== undefined && { contact: { email } }),
    ...{ language, agrees: true },
  }
  const problem = checkMemberCreate(person)
  if (problem !== undefined)
    return form.wrong(problem.path.includes('email') ? 'email' : 'given', t('set-up:not-so'))
  return { person: person as MemberCreate, pin, floorSeconds: -owed, ceilingSeconds: held }
}

/** Makes the first admin. Repeated after a failure it goes on where it stopped: nobody is admin before the last step. */
async function setUp(
  { members, rules, logins }: Desk,
  { person, pin, floorSeconds, ceilingSeconds }: Wanted,
  secret: string,
  device: string,
): Promise<Result<Opened, Refusal>> {
  const house = { memberFloorSeconds: floorSeconds, memberCeilingSeconds: ceilingSeconds }
  const ruled = await rules.change(founder, house)
  if (!ruled.ok) return ruled
  const applied = await members.apply(founder, person)
  if (!applied.ok) return applied
  const { id } = applied.value
  const approved = await members.step(founder, id, { do: 'approve', anyway: 'founder of the bank' })
  if (!approved.ok) return approved
  const carded = await logins.setPin(founder, { member: id, pin })
  if (!carded.ok) return undo(members, id, carded.error)
  const made = await members.step(founder, id, { do: 'roles', roles: ['admin', 'broker'] })
  return made.ok ? logins.endSetUp(secret, id, device) : made
}

/** Takes the person back whom the set-up could not finish with, so that a second try finds nobody half made. */
async function undo(members: Desk['members'], id: string, because: Refusal): Promise<Result<never, Refusal>> {
  await members.step(founder, id, { do: 'leave', reason: 'the set-up was not finished' })
  return err(because)
}

function SetUp(props: {
  visit: Visit
  secret: string
  terms: HouseTerms
  problems: readonly FieldProblem[]
}) {
  const { visit, secret, terms, problems } = props
  const { t, language } = visit
  const values = {
    language,
    floor: showHours(-terms.memberFloorSeconds),
    ceiling: showHours(terms.memberCeilingSeconds),
  }
  return (
    <>
      <p>{t('set-up:what')}</p>
      <Form action="/setup" submit={t('set-up:go')} values={values} problems={problems}>
        <Hidden name="secret" value={secret} />
        <h2>{t('set-up:you')}</h2>
        <TextField name="given" label={t('set-up:given')} max={60} fill="given-name" required />
        <TextField name="family" label={t('set-up:family')} max={60} fill="family-name" />
        <TextField name="email" type="email" label={t('login:address')} max={254} fill="email" />
        <LanguageField label={t('layout:language')} />
        <NewPinField />
        <h2>{t('set-up:house')}</h2>
        <p>{t('set-up:house-what')}</p>
        <HoursField name="floor" label={t('set-up:floor')} required />
        <HoursField name="ceiling" label={t('set-up:ceiling')} required />
      </Form>
    </>
  )
}
