/** One exchange: how it stands, what can be done now, and what happened. */
import type { ArrangementStep, ArrangementView, ReverseReason } from '../../../../protocol/generated/types.ts'
import { validateSeal } from '../../../../protocol/generated/validators.ts'
import { refuse } from '../../../../protocol/refusal.ts'
import type { ComponentChildren } from 'preact'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import type { Words } from '../../languages.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts } from '../../parts/facts.tsx'
import { DayField, Hidden, HoursField, SelectField, TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { dayOf, showDay, showHours, showMoment } from '../../parts/format.ts'
import { keysText } from '../logins/device-key.tsx'
import { problemOf, refusedIn } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { reversals } from './parts.tsx'

const plain = ['accept', 'decline', 'confirm', 'retry', 'keep', 'drop', 'cancel'] as const
const disputes = ['hours', 'day', 'not-done', 'not-me', 'other'] as const

/** The page of an exchange, and its steps. */
export function onePages({ desk }: PageDeps): Page[] {
  const { arrangements, messages } = desk
  const shown = async (visit: Visit, problems: readonly FieldProblem[] = []): Promise<PageAnswer> => {
    const { actor } = visitorOf(visit)
    const id = visit.params['id'] ?? ''
    const found = await arrangements.show(actor, id)
    if (!found.ok) return refused(found.error)
    const thread = messages.about(actor, id)
    const body = <One one={found.value} thread={thread} problems={problems} about={visit.form.raw('do')} />
    const { giver, receiver } = found.value
    const title = visit.t('exchanges:gave-to', { giver: giver.name, receiver: receiver.name })
    return show(title, body, problems.length > 0 ? { status: 422 } : {})
  }
  return [
    page('GET /exchanges/:id', members, (visit) => shown(visit)),
    page('POST /exchanges/:id/steps', members, async (visit) => {
      const id = visit.params['id'] ?? ''
      const step = stepIn(visit)
      if (step === undefined || visit.form.failed) return shown(visit, visit.form.problems)
      const done = await arrangements.step(visitorOf(visit).actor, id, step)
      if (done.ok) return goTo(`/exchanges/${id}`, visit.t('exchanges:done'))
      if (done.error.code === 'unknown-arrangement') return refused(done.error)
      return shown(visit, [
        problemOf(visit, done.error, { 'over-exchange-maximum': 'hours', 'day-in-future': 'day' }),
      ])
    }),
  ]
}

function stepIn(visit: Visit): ArrangementStep | undefined {
  const { form } = visit
  const name = form.choice('do', [...plain, 'record', 'change', 'dispute', 'reverse'] as const)
  if (name === undefined) return undefined
  if (name === 'record' || name === 'change') {
    const seconds = form.seconds('hours')
    const day = form.day('day')
    return seconds === undefined || day === undefined ? undefined : { do: name, seconds, day }
  }
  if (name === 'dispute') {
    const reason = form.choice('reason', disputes)
    const note = form.lines('note', { max: 500 })
    return reason && { do: name, reason, ...(note !== undefined && { note }) }
  }
  if (name === 'reverse') {
    const reason = form.choice('reason', reversals)
    return reason && { do: name, reason }
  }
  if (name === 'confirm') return confirmIn(visit)
  return { do: name }
}

/** With the signature that the script of the page made, if this device has a key. */
function confirmIn(visit: Visit): ArrangementStep | undefined {
  const { form } = visit
  const seal = { key: form.raw('key'), sig: form.raw('sig') }
  if (seal.key === '' && seal.sig === '') return { do: 'confirm' }
  if (validateSeal(seal)) return { do: 'confirm', consent: seal }
  return form.wrong(undefined, problemOf(visit, refuse('consent-invalid')).says)
}

interface OneProps {
  readonly one: ArrangementView
  readonly thread: string | undefined
  readonly problems: readonly FieldProblem[]
  /** The step whose form is shown again. */
  readonly about: string
}

function One(props: OneProps) {
  const { one, thread } = props
  const { t } = useVisit()
  const write = one.giver.member !== undefined && one.receiver.member !== undefined
  return (
    <>
      <Stand one={one} />
      {one.giver.far && (one.state === 'booked' || one.state === 'disputed') && (
        <p>{t('exchanges:given-elsewhere', { who: one.giver.name })}</p>
      )}
      {plain
        .filter((name) => one.may.includes(name))
        .map((name) => (
          <Signing one={one} wanted={name === 'confirm'}>
            <Step {...props} name={name} />
          </Signing>
        ))}
      {(['record', 'change'] as const)
        .filter((name) => one.may.includes(name))
        .map((name) => (
          <Step {...props} name={name} />
        ))}
      {(['dispute', 'reverse'] as const)
        .filter((name) => one.may.includes(name))
        .map((name) => (
          <Step {...props} name={name} />
        ))}
      {[one.listing, one.request].map(
        (listing) =>
          listing !== undefined && (
            <p class="links">
              <a href={`/board/${listing}`}>
                {t(listing === one.request ? 'exchanges:about-request' : 'exchanges:about-listing')}
              </a>
            </p>
          ),
      )}
      {write && (
        <p class="links">
          <a href={thread === undefined ? `/messages/new?about=${one.id}` : `/messages/${thread}`}>
            {t('exchanges:write')}
          </a>
        </p>
      )}
      <History one={one} />
    </>
  )
}

/** Where a device with the member's key signs what its form says. The script does it; without it the form works as ever. */
function Signing(props: { one: ArrangementView; wanted: boolean; children: ComponentChildren }) {
  const { one, wanted, children } = props
  const { toSign, receiver } = one
  const { t } = useVisit()
  if (!wanted || toSign === undefined) return <>{children}</>
  const { typ: _, ...words } = toSign.consent
  const data = Object.fromEntries(Object.entries(words).map(([name, value]) => [`data-${name}`, value]))
  return (
    <section data-key="sign" data-member={receiver.member} data-keys={keysText(toSign.keys)} {...data}>
      {children}
      <p class="soft" hidden data-signs>
        {t('exchanges:signs')} <b data-say="hours" />, <b data-say="kind" />, <b data-say="day" />
      </p>
    </section>
  )
}

function Stand({ one }: { one: ArrangementView }) {
  const visit = useVisit()
  const { t, language, kindOf } = visit
  const { seconds, day, note, dispute, until, waitsFor, partnerWaits, refused: code, params } = one
  const why =
    code === undefined
      ? undefined
      : refusedIn(visit, { code, ...(params && { params }), says: one.says ?? code })
  return (
    <>
      <Facts
        facts={[
          [t('exchanges:state'), t(`exchanges:state-${one.state}`)],
          [t('exchanges:kind'), kindOf(one.category)],
          [t('exchanges:hours'), seconds === undefined ? undefined : showHours(seconds)],
          [t('exchanges:day'), day === undefined ? undefined : showDay(language, day)],
          [
            t('exchanges:signature'),
            one.signed === true ? t('exchanges:signed-by', { name: one.receiver.name }) : undefined,
          ],
          [t('exchanges:note'), note],
          [t('exchanges:dispute'), dispute && disputeText(t, dispute)],
        ]}
      />
      {waitsFor.map((side) => (
        <p>{t(`exchanges:waits-${side}`)}</p>
      ))}
      {until !== undefined && <p>{t('exchanges:until-when', { when: showMoment(language, until) })}</p>}
      {partnerWaits === true && <p>{t('exchanges:partner-waits')}</p>}
      {why !== undefined && <p class="problem">{t('exchanges:refused-why', { why })}</p>}
    </>
  )
}

function disputeText(t: Words, { reason, side, note = '' }: NonNullable<ArrangementView['dispute']>): string {
  return `${t(`exchanges:reason-${reason}`)} (${t(`exchanges:as-${side}`)}) ${note}`.trim()
}

function Step({ one, name, problems, about }: OneProps & { name: ArrangementStep['do'] }) {
  const { t, now } = useVisit()
  const weighty = name === 'accept' || name === 'confirm' || name === 'record' || name === 'keep'
  const options = (codes: readonly (ReverseReason | (typeof disputes)[number])[]) =>
    codes.map((value) => ({ value, label: t(`exchanges:reason-${value}`) }))
  const values = {
    hours: one.seconds === undefined ? undefined : showHours(one.seconds),
    day: one.day !== undefined && one.day <= dayOf(now) ? one.day : dayOf(now),
  }
  return (
    <Form
      action={`/exchanges/${one.id}/steps`}
      submit={t(`exchanges:do-${name}`)}
      id={name}
      values={values}
      problems={about === name ? problems : []}
      {...(!weighty && { tone: 'quiet' as const })}
    >
      <Hidden name="do" value={name} />
      {(name === 'record' || name === 'change') && (
        <HoursField name="hours" label={t('exchanges:hours')} required />
      )}
      {(name === 'record' || name === 'change') && (
        <DayField name="day" label={t('exchanges:day')} latest={dayOf(now)} required />
      )}
      {name === 'confirm' && one.toSign && <Hidden name="key" value="" />}
      {name === 'confirm' && one.toSign && <Hidden name="sig" value="" />}
      {name === 'dispute' && (
        <SelectField name="reason" label={t('exchanges:what-wrong')} options={options(disputes)} required />
      )}
      {name === 'dispute' && <TextArea name="note" label={t('exchanges:note')} max={500} rows={2} />}
      {name === 'reverse' && (
        <SelectField name="reason" label={t('exchanges:why')} options={options(reversals)} required />
      )}
    </Form>
  )
}

function History({ one }: { one: ArrangementView }) {
  const { t, language } = useVisit()
  return (
    <section>
      <h2>{t('exchanges:history')}</h2>
      <ul>
        {one.history.map(({ at, as, did }) => (
          <li>
            {showMoment(language, at)}: {t(`exchanges:as-${as}`)} – {t(`exchanges:did-${did}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
