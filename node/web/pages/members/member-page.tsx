/** One member: as the person, a neighbour or the broker sees them. */
import type { HouseTerms, Member, MemberView } from '../../../../protocol/generated/types.ts'
import { fullName } from '../../../register/member-names.ts'
import { checkTitle } from '../../../register/member-needs.ts'
import { show, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { languageNames } from '../../languages.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts, type Fact } from '../../parts/facts.tsx'
import { GoneForm } from '../../parts/form.tsx'
import { dayOf, showDay, showHours, showMoment } from '../../parts/format.ts'
import { isOne, type Visit } from '../../visit.ts'
import { placeText, weekPartText } from './application.tsx'
import { StepForms } from './steps.tsx'

/** What the page is made of. */
export interface MemberPageParts {
  readonly member: MemberView
  readonly terms: HouseTerms
  /** How somebody is shown to others, by id. */
  readonly shown: (id: string) => string
  /** For whom the visitor may act, on the visitor's own page. */
  readonly wards?: readonly { readonly id: string; readonly shown: string }[]
  /** Whether the visitor is this person's proxy or guardian. */
  readonly isWard: boolean
  /** Somebody else who may be the same person as this applicant. */
  readonly twin?: Member
  /** Whether the visitor may begin an exchange. */
  readonly begins: boolean
  readonly failed?: { readonly step: string; readonly problems: readonly FieldProblem[] }
}

/** The page. */
export function memberPage(parts: MemberPageParts): ShownPage {
  const { member, failed } = parts
  const title = member.name === undefined ? member.shown : fullName(member.name)
  return show(title, <Page {...parts} />, failed === undefined ? {} : { status: 422 })
}

function Page(parts: MemberPageParts) {
  const { member, failed } = parts
  const { t } = useVisit()
  const { id, may } = member
  return (
    <>
      {parts.twin !== undefined && <Twin twin={parts.twin} />}
      {failed !== undefined && !may.some((step) => step === failed.step) && (
        <GoneForm problems={failed.problems} />
      )}
      <About {...parts} />
      <p class="links">
        {may.includes('change') && <a href={`/people/${id}/change`}>{t('members:change')}</a>}
        <NameGuardian member={member} />
        {may.includes('new-card') && <a href={`/people/${id}/card`}>{t('members:card')}</a>}
        <Ways member={member} begins={parts.begins} isWard={parts.isWard} />
      </p>
      <Wards wards={parts.wards ?? []} />
      <Way {...parts} />
      {may.some((step) => step !== 'change') && <h2>{t('members:next')}</h2>}
      <StepForms member={member} terms={parts.terms} failed={failed} steps={may} shown={parts.shown} />
    </>
  )
}

/** The desk's way to where the guardian of somebody under age is entered, until one is named. */
function NameGuardian({ member: { id, minor, guardian, may } }: { member: MemberView }) {
  const visit = useVisit()
  if (minor !== true || guardian !== undefined || !may.includes('change')) return null
  if (!isOne(visit, 'broker', 'admin')) return null
  return <a href={`/people/${id}/change#f-guardianMember`}>{visit.t('members:name-guardian')}</a>
}

/** Asked before somebody becomes a member twice. */
function Twin({ twin: { id, name, number, status } }: { twin: Member }) {
  const { t } = useVisit()
  const who = { name: fullName(name), number: number ?? '–', status: t(`members:status-${status}`) }
  return (
    <p class="problems">
      <a href={`/people/${id}`}>{t('members:twin', who)}</a>
    </p>
  )
}

function Wards({ wards }: { wards: NonNullable<MemberPageParts['wards']> }) {
  const { t } = useVisit()
  if (wards.length === 0) return null
  return (
    <section>
      <h2>{t('members:wards')}</h2>
      <ul>
        {wards.map(({ id, shown }) => (
          <li>
            <a href={`/people/${id}`}>{shown}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where else one goes from here: an exchange with somebody, and for the desk their statement and their way in. */
function Ways({ member, begins, isWard }: Pick<MemberPageParts, 'member' | 'begins' | 'isWard'>) {
  const { id, status, shown, account } = member
  const visit = useVisit()
  const { t, visitor } = visit
  const others = visitor?.actor.member !== id
  return (
    <>
      {begins && others && status === 'approved' && (
        <>
          <a href={`/exchanges/plan?with=${id}`}>{t('board:propose', { name: shown })}</a>
          <a href={`/exchanges/new?with=${id}`}>{t('exchanges:record-with', { name: shown })}</a>
          {isWard && (
            <>
              <a href={`/exchanges/plan?for=${id}`}>{t('exchanges:plan-for', { name: shown })}</a>
              <a href={`/exchanges/new?for=${id}`}>{t('exchanges:record-for', { name: shown })}</a>
            </>
          )}
        </>
      )}
      {others && account !== undefined && (
        <a href={isOne(visit, 'broker', 'admin', 'auditor') ? `/desk/statement/${id}` : `/statement/${id}`}>
          {t('exchanges:statement-of', { name: shown })}
        </a>
      )}
      {others &&
        status === 'approved' &&
        isOne(visit, 'broker', 'admin') &&
        (['offer', 'request'] as const).map((kind) => (
          <a href={`/board/new?kind=${kind}&member=${id}`}>{t(`board:post-${kind}-for`, { name: shown })}</a>
        ))}
      {others && status === 'approved' && isOne(visit, 'broker', 'admin') && (
        <a href={`/desk/login/${id}`}>{t('desk-login:title', { name: shown })}</a>
      )}
    </>
  )
}

function About({ member, terms, shown }: MemberPageParts) {
  const visit = useVisit()
  const { t, language } = visit
  const { contact, hours, guardian } = member
  const facts: Fact[] = [
    [t('members:status'), t(`members:status-${member.status}`)],
    [t('members:needs'), member.needs.map((need) => t(`members:need-${need}`)).join(', ')],
    // A list gives no reason of its own for approving its people.
    [t('members:reason'), member.reason === 'import' ? t('members:did-import') : member.reason],
    [t('members:number'), member.number],
    [t('members:address'), member.handle],
    [t('members:standing'), hours && showHours(hours.balanceSeconds)],
    [t('members:limits'), hours && `${showHours(hours.floorSeconds)} – ${showHours(hours.ceilingSeconds)}`],
    [t('members:roles'), member.roles.map((role) => t(`members:role-${role}`)).join(', ')],
    [t('members:language'), languageNames[member.language]],
    [t('members:email'), contact?.email],
    [t('members:phone'), contact?.phone],
    [t('members:post'), contact?.post],
    [t('members:area'), member.area],
    [t('members:place-is'), member.place && placeText(member.place)],
    [t('members:reach-is'), member.reachMetres === undefined ? undefined : String(member.reachMetres / 1000)],
    [t('members:emergency'), member.emergency && `${member.emergency.name}, ${member.emergency.phone}`],
    [t('members:birth-year'), member.birthYear?.toString()],
    [
      t('members:guardian'),
      guardian &&
        [guardian.name ?? shown(guardian.member ?? ''), guardian.contact].filter(Boolean).join(', '),
    ],
    [t('members:about-is'), member.about],
    [t('members:can-do-is'), member.canDo],
    [t('members:would-like-is'), member.wouldLike],
    [t('members:free'), member.free?.map((part) => weekPartText(t, part)).join('; ')],
    [t('members:since'), member.at === undefined ? undefined : showMoment(language, member.at)],
    ...(member.checks ?? []).map((check): Fact => [
      checkTitle(terms, check.name),
      checkText(visit, check, shown),
    ]),
    ...(member.proxies ?? []).map((proxy): Fact => [t('members:proxy'), proxyText(visit, proxy, shown)]),
  ]
  return <Facts facts={facts} />
}

type Shown = MemberPageParts['shown']
type One<T extends 'checks' | 'proxies'> = NonNullable<MemberView[T]>[number]

/** What a check says today, and who saw it when: never more than that. */
function checkText({ t, language, now }: Visit, check: One<'checks'>, shown: Shown): string {
  const { clear, until, seenBy, at } = check
  const over = until < dayOf(now)
  const says = t(`members:check-${clear ? (over ? 'over' : 'held') : 'not'}`, {
    day: showDay(language, until),
  })
  return `${says}; ${t('members:check-seen', { name: shown(seenBy), when: showMoment(language, at) })}`
}

/** Who may act, how that was said, until when, and what it covers. */
function proxyText({ t, language, now }: Visit, proxy: One<'proxies'>, shown: Shown): string {
  const { member, given, until, note } = proxy
  const over = until !== undefined && until < dayOf(now)
  const end = until && t(over ? 'members:proxy-over' : 'members:proxy-to', { day: showDay(language, until) })
  return [shown(member), t(`members:consent-${given}`), end, note].filter((part) => part).join(', ')
}

/** What happened so far, for those who may know. */
function Way({ member, shown }: MemberPageParts) {
  const { t, language } = useVisit()
  const { references = [], notes = [], steps = [], interview } = member
  return (
    <>
      {references.length > 0 && <h2>{t('members:references')}</h2>}
      <ul>
        {references.map(({ referee, contact, good, askedAt }) => (
          <li>
            {contact === undefined ? referee : `${referee}, ${contact}`}
            {': '}
            {good === undefined
              ? t(askedAt === undefined ? 'members:not-asked' : 'members:asked')
              : t(good ? 'members:good' : 'members:not-good')}
          </li>
        ))}
      </ul>
      {interview?.note !== undefined && (
        <p>
          {t('members:interview-on', { day: showDay(language, interview.day) })} {interview.note}
        </p>
      )}
      {notes.length > 0 && <h2>{t('members:notes')}</h2>}
      <ul>
        {notes.map(({ at, by, text }) => (
          <li>
            {showMoment(language, at)}, {shown(by)}: {text}
          </li>
        ))}
      </ul>
      {steps.length > 0 && (
        <details>
          <summary>{t('members:history')}</summary>
          <ul>
            {steps.map(({ at, by, what }) => (
              <li>
                {showMoment(language, at)}: {t(`members:did-${what}`)} (
                {by === 'public' ? t('members:by-public') : shown(by)})
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
