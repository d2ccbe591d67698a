/** The first page: what this timebank is for those who come, and what waits for those who belong to it. */
import { sendFile, show } from '../answers.ts'
import { page, readers, type Page } from '../page.ts'
import { useVisit } from '../parts/context.ts'
import { showHours } from '../parts/format.ts'
import { entriesFor } from '../send.tsx'
import { isOne, type Visit } from '../visit.ts'
import type { PageDeps } from './all.ts'

/** First page, the broker's desk, and what every browser asks for. `others` are the pages that menus lead to. */
export function homePages({ api, desk, config }: PageDeps, others: readonly Page[]): Page[] {
  const standing = async (member: string): Promise<number | undefined> => {
    const account = desk.members.book.get(member)?.account
    const view = account === undefined ? undefined : await api.account(account)
    return view?.ok === true ? view.value.balance : undefined
  }
  return [
    ...devicePages(config.title),
    page('GET /', 'anyone', async (visit) => {
      const { t, visitor } = visit
      if (visitor === undefined) return show(t('home:welcome', { bank: config.title }), <Welcome />)
      return show(
        t('home:hello', { name: visitor.name }),
        <Home visit={visit} others={others} standing={await standing(visitor.actor.member)} />,
      )
    }),
    page(
      'GET /desk',
      readers,
      (visit) => show(visit.t('home:desk'), <Menu visit={visit} others={others} menu="desk" />),
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
}

function Home({ visit, others, standing }: HomeProps) {
  const { t } = visit
  return (
    <>
      {standing !== undefined && (
        <section class="panel">
          <h2>{t('home:standing')}</h2>
          <p class="balance" data-balance role="status">
            {showHours(standing)}
          </p>
          <p>{t(standing < 0 ? 'home:below' : 'home:above')}</p>
        </section>
      )}
      <Menu visit={visit} others={others} menu="main" />
      {isOne(visit, 'broker', 'admin') && <Menu visit={visit} others={others} menu="desk" />}
    </>
  )
}

function Menu(props: { visit: Visit; others: readonly Page[]; menu: 'main' | 'desk' | 'admin' }) {
  return (
    <ul class="cards">
      {entriesFor(props.visit, props.others, props.menu).map(({ to, words, waiting }) => (
        <li>
          <a href={to}>{words}</a>
          {waiting > 0 && <span class="count">{waiting}</span>}
        </li>
      ))}
    </ul>
  )
}
