/** The frame of every page: one heading, landmarks, a way past the menu, and how one wants one's pages. */
import type { ComponentChildren } from 'preact'
import { languageNames, languages } from '../languages.ts'
import type { Visit } from '../visit.ts'
import { Form } from './form.tsx'
import { VisitContext } from './context.ts'

/** A link of the main menu. */
export interface MenuLink {
  readonly to: string
  readonly words: string
  readonly waiting: number
}

/** What a frame is made of. */
export interface Frame {
  readonly visit: Visit
  readonly title: string
  /** The bank's own name. */
  readonly bank: string
  readonly menu: readonly MenuLink[]
  readonly styles: string | undefined
  readonly script: string | undefined
  readonly icon: string | undefined
  /** Of a sheet to print, which has no menu: where it leads back to. */
  readonly back: string | undefined
  readonly children: ComponentChildren
}

/** A whole page. */
export function Layout(frame: Frame) {
  const { visit, title, bank, back } = frame
  const bare = back !== undefined
  const { theme, size } = visit.look
  return (
    <VisitContext.Provider value={visit}>
      <html lang={visit.language} data-theme={theme} data-size={size}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
          <title>{`${title} – ${bank}`}</title>
          {frame.icon !== undefined && <link rel="icon" href={frame.icon} type="image/svg+xml" />}
          <link rel="manifest" href="/manifest.webmanifest" />
          {frame.styles !== undefined && <link rel="stylesheet" href={frame.styles} />}
          {frame.script !== undefined && <script type="module" src={frame.script} />}
        </head>
        <body class={bare ? 'bare' : undefined}>
          <a class="skip" href="#main">
            {visit.t('layout:skip')}
          </a>
          {!bare && <Top {...frame} />}
          <main id="main" tabindex={-1}>
            {back !== undefined && (
              <p class="links screen-only">
                <a href={back}>{visit.t('layout:back')}</a>
              </p>
            )}
            {visit.says !== undefined && (
              <p class="said" role="status">
                {visit.says}
              </p>
            )}
            {!bare && visit.visitor !== undefined && <News visit={visit} />}
            <h1>{title}</h1>
            {frame.children}
          </main>
          {!bare && <Bottom visit={visit} bank={bank} />}
        </body>
      </html>
    </VisitContext.Provider>
  )
}

function Top({ visit, bank, menu }: Frame) {
  const { t, visitor } = visit
  return (
    <header>
      <a class="bank" href="/">
        {bank}
      </a>
      {visitor !== undefined && <Fold menu={menu} visit={visit} />}
      <nav aria-label={t('layout:menu')}>
        <ul>
          {menu.map(({ to, words, waiting }) => (
            <li>
              <a href={to} aria-current={isCurrent(visit.path, to) ? 'page' : undefined}>
                {words}
                <Waiting at={to} count={waiting} />
              </a>
            </li>
          ))}
          {visitor === undefined && (
            <li>
              <a href="/login">{t('layout:sign-in')}</a>
            </li>
          )}
        </ul>
      </nav>
      {visitor !== undefined && (
        <div class="self" data-live>
          <a href="/account">{visitor.name}</a>
          <Form action="/logout" submit={t('layout:sign-out')} id="out" small tone="quiet" />
        </div>
      )}
    </header>
  )
}

/** How much waits where a menu leads to. An open page keeps it true. */
export function Waiting({ at, count }: { at: string; count: number }) {
  return (
    <span class="count" data-waiting={at} hidden={count === 0}>
      {count > 0 && count}
    </span>
  )
}

/** Where an open page says that what it shows is no longer all: the script puts the link in, and a screen reader says it. */
function News({ visit: { t, stands } }: { visit: Visit }) {
  return <p class="news" role="status" data-news={t('layout:news')} data-at={stands} />
}

/**
 * On a narrow screen the menu behind this is folded, without a script: the sheet hides what follows while it is closed. It
 * says where one is and how much waits, so that nobody opens it only to look.
 */
function Fold({ visit: { t, path }, menu }: { visit: Visit; menu: readonly MenuLink[] }) {
  const here = menu.find(({ to }) => to !== '/' && isCurrent(path, to))
  const waiting = menu.reduce((sum, one) => sum + one.waiting, 0)
  return (
    <details class="fold">
      <summary>
        {t('layout:menu-short')}
        {here !== undefined && <span class="here">{here.words}</span>}
        <span class="count" data-waiting-sum hidden={waiting === 0}>
          {waiting > 0 && waiting}
        </span>
      </summary>
    </details>
  )
}

function isCurrent(path: string, to: string): boolean {
  const [own = ''] = path.split('?')
  return own === to || own.startsWith(`${to}/`)
}

function Bottom({ visit, bank }: { visit: Visit; bank: string }) {
  const { t, language, look } = visit
  const to = encodeURIComponent(visit.path)
  const dark = look.theme === 'dark'
  const large = look.size === 'large'
  return (
    <footer>
      <nav aria-label={t('layout:language')}>
        <ul>
          {languages.map((code) => (
            <li>
              <a
                href={`/look?language=${code}&to=${to}`}
                lang={code}
                hreflang={code}
                aria-current={code === language ? 'true' : undefined}
              >
                {languageNames[code]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t('layout:look')}>
        <ul>
          <li>
            <a href={`/look?theme=${dark ? 'light' : 'dark'}&to=${to}`}>
              {t(dark ? 'layout:light' : 'layout:dark')}
            </a>
          </li>
          <li>
            <a href={`/look?size=${large ? 'normal' : 'large'}&to=${to}`}>
              {t(large ? 'layout:normal-text' : 'layout:large-text')}
            </a>
          </li>
        </ul>
      </nav>
      <p>{t('layout:foot', { bank })}</p>
    </footer>
  )
}
