/** Who could help, what somebody could do, circles, and the lists of a broker's desk. */
import type {
  AttentionLists,
  ChainList,
  MatchList,
  MatchPerson,
  MatchReason,
} from '../../../../protocol/generated/types.ts'
import { checkTitle } from '../../../register/member-needs.ts'
import { refused, show, type PageAnswer } from '../../answers.ts'
import { members, page, readers, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { dayOf, showDay, showHours, showMoment } from '../../parts/format.ts'
import { isOne, visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { Circle } from './circle.tsx'
import { AskAbroad } from './parts.tsx'

const shown = 20

/** The pages of matching. */
export function matchPages({ desk: { matching, listings, rules } }: PageDeps): Page[] {
  const titleOf = (name: string): string => checkTitle(rules.terms(), name)
  return [
    page('GET /board/:id/matches', members, async (visit) => {
      const { actor } = visitorOf(visit)
      const id = visit.params['id'] ?? ''
      const question = { limit: shown, language: visit.language }
      const found = await matching.matchRequest(actor, id, question)
      if (!found.ok) return refused(found.error)
      const title = listings.table.get(id)?.title ?? ''
      return show(visit.t('board:who-for', { title }), <MatchesPage found={found.value} of="request" />)
    }),
    page('GET /my-board/matches', members, async (visit) => {
      const { actor } = visitorOf(visit)
      const question = { limit: shown, language: visit.language }
      const found = await matching.whatCouldMemberDo(actor, actor.member, question)
      if (!found.ok) return refused(found.error)
      return show(visit.t('board:could-do'), <MatchesPage found={found.value} of="member" />)
    }),
    page('GET /my-board/chains', members, (visit) => {
      const member = visitorOf(visit).actor.member
      return chainsPage(visit, matching, visit.t('board:my-chains'), { member })
    }),
    page('GET /chains', readers, (visit) => chainsPage(visit, matching, visit.t('board:chains'), {}), {
      entry: { menu: 'desk', words: 'board:chains', order: 30 },
    }),
    page(
      'GET /desk/attention',
      readers,
      async (visit) => {
        const found = await matching.attention(visitorOf(visit).actor)
        return found.ok
          ? show(visit.t('board:attention'), <Attention lists={found.value} checkTitle={titleOf} />)
          : refused(found.error)
      },
      { entry: { menu: 'desk', words: 'board:attention', order: 20 } },
    ),
  ]
}

/** Seconds until the page of circles that are not found yet asks again. */
const againSeconds = 2

/** Circles; while they are looked for on a large board, how far that is, on a page that comes back by itself. */
async function chainsPage(
  visit: Visit,
  matching: PageDeps['desk']['matching'],
  title: string,
  whose: { readonly member?: string },
): Promise<PageAnswer> {
  const question = { limit: shown, language: visit.language, ...whose }
  const found = await matching.chainsSoon(visitorOf(visit).actor, question)
  if (!found.ok) return refused(found.error)
  if ('chains' in found.value) return show(title, <Chains found={found.value} />)
  return show(title, <Looking percent={found.value.percent} />, { againSeconds })
}

function Looking({ percent }: { percent: number }) {
  const visit = useVisit()
  const { t } = visit
  return (
    <>
      <p role="status">{t('board:looking', { percent })}</p>
      <progress max={100} value={percent} aria-label={t('board:chains')} />
      <p class="links">
        <a href={visit.path}>{t('board:look-again')}</a>
      </p>
    </>
  )
}

function Person({ person: { name, area, member, bank } }: { person: MatchPerson }) {
  const visit = useVisit()
  const known = bank === undefined ? name : visit.t('board:of-bank', { bank: name })
  const words = area === undefined ? known : `${known}, ${area}`
  return isOne(visit, 'broker', 'admin') && member !== undefined ? (
    <a href={`/people/${member}`}>{words}</a>
  ) : (
    <>{words}</>
  )
}

function Reasons({ reasons }: { reasons: readonly MatchReason[] }) {
  return (
    <ul>
      {reasons.map(({ words }) => (
        <li>{words}</li>
      ))}
    </ul>
  )
}

/** The form in which an arrangement is proposed, with what is known filled in: ids only, `with` the other of the two for whoever asks. */
function proposal(
  pair: {
    helper: MatchPerson
    asker: MatchPerson
    offer: { id: string }
    request: { id: string }
  },
  other: MatchPerson = pair.helper,
): string {
  const ids = {
    with: other.member ?? other.group,
    giver: pair.helper.member ?? pair.helper.group,
    receiver: pair.asker.member ?? pair.asker.group,
    offer: pair.offer.id,
    request: pair.request.id,
  }
  const known = Object.entries(ids).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]]))
  return `/exchanges/plan?${new URLSearchParams(known).toString()}`
}

function MatchesPage({ found: { matches, blocked }, of }: { found: MatchList; of: 'request' | 'member' }) {
  const { t } = useVisit()
  if (matches.length === 0 && blocked.length === 0) return <p>{t('board:nobody')}</p>
  return (
    <>
      <ol class="cards">
        {matches.map((match) => (
          <li>
            <h2>
              {of === 'request' && match.helper.bank === undefined ? (
                <Person person={match.helper} />
              ) : of === 'request' ? (
                <a href={`/board/${match.offer.id}`}>{match.offer.title}</a>
              ) : (
                <a href={`/board/${match.request.id}`}>{match.request.title}</a>
              )}
            </h2>
            {of === 'member' && (
              <p>
                <Person person={match.asker} />
              </p>
            )}
            {of === 'request' && match.helper.bank !== undefined && (
              <p>
                <Person person={match.helper} />
              </p>
            )}
            <p class="soft">{t('board:fits', { percent: match.percent })}</p>
            <Reasons reasons={match.reasons} />
            <Ways match={match} of={of} />
          </li>
        ))}
      </ol>
      {blocked.length > 0 && (
        <section>
          <h2>{t('board:blocked')}</h2>
          <ul class="cards">
            {blocked.map((one) => (
              <li>
                <Person person={one.helper} />
                <Reasons reasons={one.reasons} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What to do about a match: ask first, or propose at once. */
function Ways({ match, of }: { match: MatchList['matches'][number]; of: 'request' | 'member' }) {
  const { t } = useVisit()
  const [other, about] = of === 'request' ? [match.helper, match.offer] : [match.asker, match.request]
  if (other.bank !== undefined) return <AskAbroad id={about.id} bank={other.bank} name={other.name} />
  return (
    <p class="links">
      <a class="button" href={proposal(match, other)}>
        {t('board:propose', { name: other.name })}
      </a>
      {other.member !== undefined && (
        <a href={`/messages/new?about=${about.id}`}>{t('board:write-to', { name: other.name })}</a>
      )}
    </p>
  )
}

function Chains({ found: { chains } }: { found: ChainList }) {
  const { t } = useVisit()
  return (
    <>
      <p>
        {t('board:chains-what')} {t('board:chains-own')}
      </p>
      {chains.length === 0 && <p>{t('board:no-chains')}</p>}
      {chains.map((chain, at) => (
        <section class="panel">
          <h2>{t('board:chain-number', { number: at + 1, count: chain.links.length })}</h2>
          <Circle chain={chain} />
          <ol>
            {chain.links.map(({ giver, receiver, offer, request }) => (
              <li>
                {t('board:helps', { giver: giver.name, receiver: receiver.name })}{' '}
                <a href={`/board/${offer.id}`}>{offer.title}</a> →{' '}
                <a href={`/board/${request.id}`}>{request.title}</a>.{' '}
                <a href={proposal({ helper: giver, asker: receiver, offer, request })}>
                  {t('board:propose-step', { giver: giver.name, receiver: receiver.name })}
                </a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

interface AttentionProps {
  readonly lists: AttentionLists
  /** What people call a check. */
  readonly checkTitle: (name: string) => string
}

function Attention({ lists, checkTitle }: AttentionProps) {
  const { t, language, now } = useVisit()
  const { requests, applications, inactive, unspent, nearLimit, checks } = lists
  return (
    <>
      <List
        title={t('board:waiting-requests')}
        rows={requests.map(({ person, request, since }) => ({
          person,
          says: showMoment(language, since),
          link: { to: `/board/${request.id}/matches`, words: request.title },
        }))}
      />
      <List
        title={t('board:waiting-applications')}
        rows={applications.map(({ person, status, since }) => ({
          person,
          says: `${t(`members:status-${status}`)}, ${showMoment(language, since)}`,
        }))}
      />
      <List
        title={t('board:ending-checks')}
        rows={checks.map(({ person, check, until }) => ({
          person,
          says: t(until < dayOf(now) ? 'board:check-over' : 'board:check-ends', {
            check: checkTitle(check),
            day: showDay(language, until),
          }),
        }))}
      />
      <List
        title={t('board:inactive')}
        rows={inactive.map(({ person, last }) => ({
          person,
          says: last === undefined ? t('board:never') : showDay(language, dayOf(last)),
        }))}
      />
      <List
        title={t('board:unspent')}
        rows={unspent.map(({ person, balance }) => ({ person, says: showHours(balance) }))}
      />
      <List
        title={t('board:near-limit')}
        rows={nearLimit.map(({ person, balance, limit }) => ({
          person,
          says: t(limit === 'floor' ? 'board:near-floor' : 'board:near-ceiling', {
            hours: showHours(balance),
          }),
        }))}
      />
    </>
  )
}

interface Row {
  readonly person: MatchPerson
  readonly says: string
  readonly link?: { readonly to: string; readonly words: string }
}

function List({ title, rows }: { title: string; rows: readonly Row[] }) {
  const { t } = useVisit()
  return (
    <section>
      <h2>
        {title} <span class="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p>{t('board:nobody-here')}</p>
      ) : (
        <ul>
          {rows.map(({ person, says, link }) => (
            <li>
              <Person person={person} />: {link !== undefined && <a href={link.to}>{link.words}</a>} {says}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
