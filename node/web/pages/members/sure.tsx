/** Asks once more before what cannot be undone: leaving, dying, erasing. It says first what becomes of the hours. */
import type { HouseTerms, MemberView } from '../../../../protocol/generated/types.ts'
import { show, type ShownPage } from '../../answers.ts'
import { useVisit } from '../../parts/context.ts'
import { Hidden } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { showHours } from '../../parts/format.ts'
import type { Visit } from '../../visit.ts'

const final = ['leave', 'deceased', 'erase'] as const
type Final = (typeof final)[number]

/** What the page is made of. */
export interface SureParts {
  readonly member: MemberView
  readonly terms: Pick<HouseTerms, 'leaverHours'>
  /** What the pot for the hours of those who leave is called; undefined where the house names none. */
  readonly pot: string | undefined
}

/** The step of a form that is to be asked once more; undefined for others, and when it was. */
export function toAskAgain({ form }: Pick<Visit, 'form'>): Final | undefined {
  const step = final.find((name) => name === form.raw('do'))
  return form.raw('sure') === 'yes' ? undefined : step
}

/** The page. */
export function surePage(visit: Visit, step: Final, parts: SureParts): ShownPage {
  const { member } = parts
  const { t, form } = visit
  const reason = form.text('reason', { max: 300 })
  return show(
    t(`members:step-${step}`),
    <>
      <p>
        <strong>{member.shown}</strong>
      </p>
      <HoursLine {...parts} />
      <p>{t(`members:sure-${step}`)}</p>
      <Form action={`/people/${member.id}/step`} submit={t(`members:sure-do-${step}`)} tone="danger">
        <Hidden name="do" value={step} />
        <Hidden name="sure" value="yes" />
        {reason !== undefined && <Hidden name="reason" value={reason} />}
      </Form>
      <p class="links">
        <a href={`/people/${member.id}`}>{t('members:sure-back')}</a>
      </p>
    </>,
    { status: 200 },
  )
}

function HoursLine({ member: { hours, status }, terms, pot }: SureParts) {
  const { t } = useVisit()
  const settled = status === 'left' || status === 'deceased' || status === 'declined'
  if (hours === undefined || settled) return null
  const { balanceSeconds } = hours
  if (balanceSeconds === 0) return <p>{t('members:sure-no-hours')}</p>
  const way = terms.leaverHours === 'write-off' || pot === undefined ? 'write-off' : 'donate'
  const sign = balanceSeconds > 0 ? 'left' : 'missing'
  const figures = { hours: showHours(Math.abs(balanceSeconds)), pot: pot ?? '' }
  return <p class="problem">{t(`members:sure-${sign}-${way}`, figures)}</p>
}
