/** Help that somebody here gave at another timebank, which recorded it: how it stands, and the way to give the hours back. */
import type { CreditedView } from '../../../../protocol/generated/types.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts } from '../../parts/facts.tsx'
import { SelectField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { showDay, showHours } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { reversals } from './parts.tsx'

/** The page of such an exchange. */
export function creditPages({ desk: { arrangements } }: PageDeps): Page[] {
  const shown = async (visit: Visit, problems: readonly FieldProblem[] = []): Promise<PageAnswer> => {
    const found = await arrangements.credited(visitorOf(visit).actor, visit.params['transfer'] ?? '')
    if (!found.ok) return refused(found.error)
    const { giver, bank } = found.value
    const title = visit.t('exchanges:gave-to', { giver: giver.name, receiver: bank })
    const body = <Credit credit={found.value} problems={problems} />
    return show(title, body, problems.length > 0 ? { status: 422 } : {})
  }
  return [
    page('GET /credits/:transfer', members, (visit) => shown(visit)),
    page('POST /credits/:transfer', members, async (visit) => {
      const transfer = visit.params['transfer'] ?? ''
      const reason = visit.form.choice('reason', reversals)
      if (reason === undefined) return shown(visit, visit.form.problems)
      const body = { nonce: visit.form.nonce, reason }
      const done = await arrangements.giveBack(visitorOf(visit).actor, transfer, body)
      if (!done.ok)
        return done.error.code === 'unknown-exchange'
          ? refused(done.error)
          : shown(visit, [problemOf(visit, done.error)])
      const says = done.value.reversed ? 'exchanges:credit-returned' : 'exchanges:partner-waits'
      return goTo(`/credits/${transfer}`, visit.t(says))
    }),
  ]
}

interface CreditProps {
  readonly credit: CreditedView
  readonly problems: readonly FieldProblem[]
}

function Credit({ credit, problems }: CreditProps) {
  const { t, language, kindOf } = useVisit()
  const { transfer, bank, seconds, day, category, reversed, returning, may } = credit
  return (
    <>
      <p>{t('exchanges:credit-what', { bank })}</p>
      <Facts
        facts={[
          [t('exchanges:kind'), kindOf(category)],
          [t('exchanges:hours'), showHours(seconds)],
          [t('exchanges:day'), showDay(language, day)],
          [t('exchanges:state'), t(reversed ? 'exchanges:state-reversed' : 'exchanges:state-booked')],
        ]}
      />
      {returning === true && <p>{t('exchanges:partner-waits')}</p>}
      {may && (
        <Form
          action={`/credits/${transfer}`}
          submit={t('exchanges:credit-return')}
          problems={problems}
          tone="quiet"
        >
          <SelectField
            name="reason"
            label={t('exchanges:why')}
            options={reversals.map((value) => ({ value, label: t(`exchanges:reason-${value}`) }))}
            required
          />
        </Form>
      )}
    </>
  )
}
