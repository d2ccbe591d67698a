/** One exchange: how it stands, what can be done now, and what happened. */
import type { ArrangementStep, ArrangementView, ReverseReason } from '../../../../protocol/generated/types.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import type { Words } from '../../languages.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts } from '../../parts/facts.tsx'
import { Boxes, DayField, Hidden, HoursField, SelectField, TextArea } from '../../parts/fields.tsx'
import { Form, GoneForm } from '../../parts/form.tsx'
import { dayOf, showDay, showHours, showMoment } from '../../parts/format.ts'
import { problemOf, refusedIn } from '../../refusal-words.ts'
import { isOne, visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { ExceptField, exceptIn } from './except.tsx'
import { hoursHint } from './kind.tsx'
import { reversals, saysOf } from './parts.tsx'
import { SealFields, sealIn, Signing } from './signing.tsx'

const plain = ['accept', 'decline', 'confirm', 'retry', 'keep', 'drop', 'cancel'] as const
/** States in which nobody has given anything, or not yet. */
const notDone: ReadonlySet<ArrangementView['state']> = new Set([
  ...(['proposed', 'accepted', 'declined', 'cancelled', 'dropped'] as const),
])
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
    const { giver, receiver, state } = found.value
    const keyed = receiver.member === actor.member && (await desk.keys.list(actor, actor.member))
    const hasKey = keyed !== false && keyed.ok && keyed.value.length > 0
    const { travelCounts } = desk.rules.terms()
    const more = { thread, problems, hasKey, travelCounts, about: visit.form.raw('do') }
    const body = <One one={found.value} {...more} />
    const names = { giver: giver.name, receiver: receiver.name }
    const title = visit.t(notDone.has(state) ? 'exchanges:help-from-to' : 'exchanges:gave-to', names)
    return show(title, body, problems.length > 0 ? { status: 422 } : {})
  }
  return [
    page('GET /exchanges/:id', members, (visit) => shown(visit)),
    page('POST /exchanges/:id/steps', members, async (visit) => {
      const id = visit.params['id'] ?? ''
      const step = stepIn(visit)
      if (step === undefined || visit.form.failed) return shown(visit, visit.form.problems)
      const done = await arrangements.step(visitorOf(visit).actor, id, step)
      if (done.ok) return goTo(`/exchanges/${id}`, saysOf(visit, done.value, 'exchanges:done'))
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
    if (seconds === undefined || day === undefined) return undefined
    return name === 'change' ? { do: name, seconds, day } : { do: name, seconds, day, ...exceptPart(visit) }
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
  if (name === 'accept') return { do: name, ...exceptPart(visit) }
  if (name === 'cancel' || name === 'decline')
    return { do: name, ...(form.raw('which') === 'following' && { following: true }) }
  return { do: name }
}

function exceptPart(visit: Visit): { except?: string } {
  const except = exceptIn(visit)
  return except === undefined ? {} : { except }
}

/** With the signature that the script of the page made, if this device has a key. */
function confirmIn(visit: Visit): ArrangementStep | undefined {
  const seal = sealIn(visit)
  return seal === 'none' ? { do: 'confirm' } : seal && { do: 'confirm', consent: seal }
}

/** Whether a signature is missing because the giver is known by `name@bank` alone, and that bank could not be asked. */
function isNamedOnly({ giver, signed, toSign }: ArrangementView): boolean {
  return giver.far && !giver.name.includes('/') && signed !== true && toSign === undefined
}

interface OneProps {
  readonly one: ArrangementView
  readonly thread: string | undefined
  readonly problems: readonly FieldProblem[]
  /** Whether the visitor received, and has a key on some device. */
  readonly hasKey: boolean
  /** The step whose form is shown again. */
  readonly about: string
  /** The house rule about the way there and back. */
  readonly travelCounts: boolean
}

function One(props: OneProps) {
  const { one, thread } = props
  const { t } = useVisit()
  // Who is asked says yes or no first: to decline is to cancel, and what was done already is the rarer case.
  const asked = one.may.includes('accept')
  const offered = one.may.filter((name) => !(asked && name === 'cancel'))
  const isGone = !offered.some((name) => name === props.about)
  const write = one.giver.member !== undefined && one.receiver.member !== undefined
  return (
    <>
      {isGone && <GoneForm problems={props.problems} />}
      <Stand one={one} />
      <People one={one} />
      {props.hasKey && isNamedOnly(one) && <p>{t('exchanges:not-signed-far', { who: one.giver.name })}</p>}
      <Repeats one={one} />
      <Checks one={one} />
      {one.giver.far && (one.state === 'booked' || one.state === 'disputed') && (
        <p>{t('exchanges:given-elsewhere', { who: one.giver.name })}</p>
      )}
      {plain
        .filter((name) => offered.includes(name))
        .map((name) => (
          <Signing toSign={name === 'confirm' ? one.toSign : undefined} member={one.receiver.member}>
            <Step {...props} name={name} />
          </Signing>
        ))}
      {(['record', 'change'] as const)
        .filter((name) => one.may.includes(name))
        .map((name) =>
          asked && name === 'record' ? (
            <details class="choices" open={props.about === name}>
              <summary>{t('exchanges:done-already')}</summary>
              <Step {...props} name={name} />
            </details>
          ) : (
            <Step {...props} name={name} />
          ),
        )}
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

/** For the desk: the way to the two. */
function People({ one: { giver, receiver } }: { one: ArrangementView }) {
  const visit = useVisit()
  if (!isOne(visit, 'broker', 'admin')) return null
  return (
    <p class="links">
      {[giver, receiver].map(
        ({ member, name }) => member !== undefined && <a href={`/people/${member}`}>{name}</a>,
      )}
    </p>
  )
}

/** Whether a time broker, who is none of the two, has to say why it is allowed without a check. */
function needsReason({ as, checksMissing = [], exception }: ArrangementView): boolean {
  return as === 'broker' && checksMissing.length > 0 && exception === undefined
}

/** That it is one of many: how often, until when, and what a yes means. */
function Repeats({ one: { repeats, may } }: { one: ArrangementView }) {
  const { t, language } = useVisit()
  if (repeats === undefined) return null
  const { every, until, ended } = repeats
  const when = t(`exchanges:${every}`)
  return (
    <p>
      {until === undefined
        ? t('exchanges:repeats', { when })
        : t('exchanges:repeats-until', { when, until: showDay(language, until) })}{' '}
      {ended ? t('exchanges:repeats-ended') : may.includes('accept') && t('exchanges:repeats-yes')}
    </p>
  )
}

/** That the giver has not the checks that the request asks for, said to everybody whom it concerns. */
function Checks({ one: { checksMissing = [], exception, giver } }: { one: ArrangementView }) {
  const { t, language } = useVisit()
  if (checksMissing.length === 0) return null
  const what = { checks: checksMissing.join(', '), name: giver.name }
  if (exception === undefined) return <p class="problem">{t('exchanges:check-missing', what)}</p>
  const { at, reason } = exception
  return (
    <>
      <p class="problem">{t('exchanges:check-excepted', { ...what, when: showMoment(language, at) })}</p>
      {reason !== undefined && <p>{t('exchanges:except-why', { reason })}</p>}
    </>
  )
}

function disputeText(t: Words, { reason, side, note = '' }: NonNullable<ArrangementView['dispute']>): string {
  return `${t(`exchanges:reason-${reason}`)} (${t(`exchanges:as-${side}`)}) ${note}`.trim()
}

function Step({ one, name, problems, about, travelCounts }: OneProps & { name: ArrangementStep['do'] }) {
  const { t, now } = useVisit()
  const weighty = name === 'accept' || name === 'confirm' || name === 'record' || name === 'keep'
  const options = (codes: readonly (ReverseReason | (typeof disputes)[number])[]) =>
    codes.map((value) => ({ value, label: t(`exchanges:reason-${value}`) }))
  const values = {
    which: 'one',
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
        <HoursField name="hours" label={t('exchanges:hours')} hint={hoursHint(t, travelCounts)} required />
      )}
      {(name === 'record' || name === 'change') && (
        <DayField name="day" label={t('exchanges:day')} latest={dayOf(now)} required />
      )}
      {(name === 'record' || name === 'accept') && needsReason(one) && <ExceptField />}
      {(name === 'cancel' || name === 'decline') && one.repeats?.ended === false && (
        <Boxes
          name="which"
          kind="one"
          label={t('exchanges:which')}
          options={(['one', 'following'] as const).map((value) => ({
            value,
            label: t(`exchanges:which-${value}`),
          }))}
        />
      )}
      {name === 'confirm' && one.toSign && <SealFields />}
      {name === 'dispute' && (
        <SelectField name="reason" label={t('exchanges:what-wrong')} options={options(disputes)} required />
      )}
      {name === 'dispute' && <TextArea name="note" label={t('exchanges:note-dispute')} max={500} rows={2} />}
      {name === 'reverse' && (
        <SelectField name="reason" label={t('exchanges:why')} options={options(reversals)} required />
      )}
    </Form>
  )
}

/** What nobody did: the ledger answered, or time went by. */
const happenings: ReadonlySet<string> = new Set([
  ...['booked', 'refused', 'reversed', 'not-reversed', 'silence', 'lapse'],
])

/** Why it was taken back; a dispute's own reason where that was why. */
function undoneText(t: Words, code: string): string {
  return t(`exchanges:reason-${code.replace(/^dispute-/, '')}`, { defaultValue: code })
}

function History({ one }: { one: ArrangementView }) {
  const { t, language } = useVisit()
  return (
    <section>
      <h2>{t('exchanges:history')}</h2>
      <ul>
        {one.history.map(({ at, as, did }) => (
          <li>
            {showMoment(language, at)}:{' '}
            {as === 'rule' && happenings.has(did)
              ? t(`exchanges:happened-${did}`)
              : `${t(`exchanges:as-${as}`)} – ${t(`exchanges:did-${did}`)}`}
            {did === 'reverse' && one.undone !== undefined && ` (${undoneText(t, one.undone)})`}
          </li>
        ))}
      </ul>
    </section>
  )
}
