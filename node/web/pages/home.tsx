/** The first page: what this timebank is for those who come, and what waits for those who belong to it. */
import { show } from '../answers.ts'
import { page, readers, type Page } from '../page.ts'
import { useVisit } from '../parts/context.ts'
import { entriesFor } from '../send.tsx'
import { isOne, type Visit } from '../visit.ts'
import type { PageDeps } from './all.ts'

/** First page, the broker's desk, and what every browser asks for. `others` are the pages that menus lead to. */
export function homePages({ config }: PageDeps, others: readonly Page[]): Page[] {
  return [
    page('GET /', 'anyone', (visit) => {
      const { t, visitor } = visit
      if (visitor === undefined) return show(t('home:welcome', { bank: config.title }), <Welcome />)
      return show(t('home:hello', { name: visitor.name }), <Home visit={visit} others={others} />)
    }),
    page(
      'GET /desk',
      readers,
      (visit) => show(visit.t('home:desk'), <Menu visit={visit} others={others} menu="desk" />),
      { entry: { menu: 'main', words: 'home:desk', order: 80 } },
    ),
  ]
}

function Welcome() {
  const { t } = useVisit()
  return (
    <>
      <p>{t('home:what')}</p>
      <p>{t('home:how')}</p>
      <p class="links">
        <a class="button" href="/login">
          {t('layout:sign-in')}
        </a>
      </p>
    </>
  )
}

function Home({ visit, others }: { visit: Visit; others: readonly Page[] }) {
  return (
    <>
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
