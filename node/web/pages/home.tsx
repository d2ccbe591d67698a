/** The first page: what this timebank is for those who come, and what waits for those who belong to it. */
import type { ArrangementView } from '../../../protocol/generated/types.ts'
import { sendFile, show } from '../answers.ts'
import { page, readers, type Page } from '../page.ts'
import { useVisit } from '../parts/context.ts'
import { dayOf, showHours } from '../parts/format.ts'
import { Waiting } from '../parts/layout.tsx'
import { entriesFor } from '../send.tsx'
import { isOne, type Visit, type Visitor } from '../visit.ts'
import type { PageDeps } from './all.ts'
import { PostLinks } from './board/parts.tsx'
import { isSuspended, whyNotBegin } from './begins.ts'
import { ExchangeTable } from './exchanges/parts.tsx'

/** As many as are seen at a glance; the list of exchanges has all. */
const mostWaiting = 10

/** First page, the broker's desk, and what every browser asks for. `others` are the pages that menus lead to. */
export function homePages({ api, desk, config }: PageDeps, others: readonly Page[]): Page[] {
  const standing = async (member: string): Promise<number | undefined> => {
    const account = desk.members.book.get(member)?.account
    const view = account === undefined ? undefined : await api.account(account)
    return view?.ok === true ? view.value.balance : undefined
  }
  const waitingFor = async ({ actor }: Visitor): Promise<readonly ArrangementView[]> => {
    const found = await desk.arrangements.list({ ...actor, role: 'member' }, { limit: mostWaiting })
    return found.ok ? found.value.arrangements.slice(0, found.value.waiting) : []
  }
  return [
    ...devicePages(config.title),
    page('GET /', 'anyone', async (visit) => {
      const { t, visitor } = visit
      if (visitor === undefined) return show(t('home:welcome', { bank: config.title }), <Welcome />)
      const hours = await standing(visitor.actor.member)
      return show(
        t('home:hello', { name: visitor.name }),
        <Home
          visit={visit}
          others={others}
          standing={hours}
          waiting={await waitingFor(visitor)}
          suspended={isSuspended(visit, desk)}
          begins={whyNotBegin(visit, desk) === undefined}
          fresh={isFresh(desk)}
        />,
      )
    }),
    page(
      'GET /desk',
      readers,
      async (visit) => {
        const year = dayOf(visit.now).slice(0, 4)
        const { months, active } = await api.figures(`${year}-01`, `${year}-12`)
        const hours = showHours(months.reduce((sum, { seconds }) => sum + seconds, 0))
        return show(
          visit.t('home:desk'),
          <>
            <p class="panel">
              <a href="/desk/figures">{visit.t('home:year-line', { count: active, hours })}</a>
            </p>
            <Menu visit={visit} others={others} menu="desk" />
          </>,
        )
      },
      { entry: { menu: 'main', words: 'home:desk', order: 80 } },
    ),
  ]
}

/** What a browser asks for that keeps the pages on a phone like a program of its own. */
function devicePages(bank: string): Page[] {
  return [
    page('GET /manifest.webmanifest', 'anyone', () => {
      const icons = [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }]
      const look = { display: 'standalone', background_color: '#ffffff', theme_color: '#0b5d66' }
      const manifest = {
        name: bank,
        short_name: bank.slice(0, 12),
        start_url: '/',
        scope: '/',
        ...look,
        icons,
      }
      return sendFile(JSON.stringify(manifest), 'application/manifest+json')
    }),
    page('GET /offline', 'anyone', ({ t }) => show(t('home:offline'), <p>{t('home:offline-what')}</p>)),
  ]
}

function Welcome() {
  const { t } = useVisit()
  return (
    <>
      <p>{t('home:what')}</p>
      <p>{t('home:how')}</p>
      <p class="links">
        <a class="button" href="/join">
          {t('members:join')}
        </a>
        <a class="button" href="/login">
          {t('layout:sign-in')}
        </a>
      </p>
    </>
  )
}

interface HomeProps {
  readonly visit: Visit
  readonly others: readonly Page[]
  /** Seconds given less received; undefined for somebody without an account. */
  readonly standing: number | undefined
  /** Exchanges that wait for the visitor's word. */
  readonly waiting: readonly ArrangementView[]
  readonly suspended: boolean
  /** Whether the visitor may begin an exchange, rather than a time broker for them. */
  readonly begins: boolean
  /** Whether the bank has nobody yet but who set it up. */
  readonly fresh: boolean
}

function Home({ visit, others, standing, waiting, suspended, begins, fresh }: HomeProps) {
  const { t } = visit
  return (
    <>
      {suspended && <p class="problems">{t('home:suspended')}</p>}
      {fresh && isOne(visit, 'admin') && <FirstSteps />}
      {standing !== undefined && (
        <section class="panel">
          <h2>{t('home:standing')}</h2>
          <p class="balance" data-balance role="status">
            {showHours(standing)}
          </p>
          <p>{t(standing < 0 ? 'home:below' : 'home:above')}</p>
        </section>
      )}
      {waiting.length > 0 && (
        <section>
          <h2>{t('exchanges:waits')}</h2>
          <ExchangeTable rows={waiting} caption={t('exchanges:waits')} />
        </section>
      )}
      {!suspended && (
        <nav aria-label={t('home:more-ways')}>
          <p class="links">
            {begins && (
              <a class="button" href="/exchanges/new">
                {t('exchanges:record')}
              </a>
            )}{' '}
            <PostLinks />
          </p>
        </nav>
      )}
      <Menu visit={visit} others={others} menu="main" />
      {isOne(visit, 'broker', 'admin', 'auditor') && <Menu visit={visit} others={others} menu="desk" />}
    </>
  )
}

/** Nobody but the one who set the bank up. */
function isFresh({ members }: PageDeps['desk']): boolean {
  return members.book.table.size <= 1
}

/** What a bank needs before its first exchange, in the order in which it is done. */
function FirstSteps() {
  const { t } = useVisit()
  const steps = [
    ['rules', '/house'],
    ['people', '/people/new'],
    ['cards', '/people/cards'],
    ['board', '/board'],
  ] as const
  return (
    <section class="panel">
      <h2>{t('home:first-steps')}</h2>
      <ol>
        {steps.map(([step, to]) => (
          <li>
            <a href={to}>{t(`home:step-${step}`)}</a>
          </li>
        ))}
        <li>{t('home:step-mail')}</li>
        <li>{t('home:step-backup')}</li>
      </ol>
    </section>
  )
}

function Menu(props: { visit: Visit; others: readonly Page[]; menu: 'main' | 'desk' | 'admin' }) {
  return (
    <ul class="cards">
      {entriesFor(props.visit, props.others, props.menu).map(({ to, words, waiting }) => (
        <li>
          <a href={to}>{words}</a>
          <Waiting at={to} count={waiting} />
        </li>
      ))}
    </ul>
  )
}
