/** Every page is somewhere to be found: who follows links from the first page comes to each, and to no dead end. */
import { test } from 'tap'
import { examples } from './town-of-examples.ts'

/** Pages that people come to from a letter, a terminal or a form, not by a link. */
const fromElsewhere = [
  ...['/login/sent', '/login/link/:secret', '/setup/:secret', '/stop/:stop', '/offline'],
  '/manifest.webmanifest',
  // From the line of a statement that a partner bank's exchange made: this bank has no partner.
  '/credits/:transfer',
]

test('every page can be reached by links, and every link leads somewhere', async (t) => {
  const { bank, ada, ben } = await examples(t, 'links')
  const dead: string[] = []
  const found = new Set<string>()
  const patterns = bank.web.pages
    .filter(({ key }) => key.startsWith('GET '))
    .map(({ key }) => key.slice('GET '.length))
    .map((path) => ({ path, pattern: new RegExp(`^${path.replaceAll(/:[a-z]+/g, '[^/]+')}$`) }))
  const whole = (path: string): string | undefined =>
    patterns.find((one) => one.path === path)?.path ??
    patterns.find(({ pattern }) => pattern.test(path))?.path
  for (const as of [undefined, ben, ada]) {
    // It grows while it is gone through.
    const seen = new Set<string>(['/'])
    const looked = new Map<string, number>()
    for (const path of seen) {
      // Some of each kind are enough, and a person may not ask for everything at once.
      const kind = whole(path.split('?')[0] ?? '') ?? path
      const times = looked.get(kind) ?? 0
      looked.set(kind, times + 1)
      if (times >= 5) continue
      const headers = { accept: 'text/html', ...(as && { cookie: `hourbridge=${as.secret}` }) }
      const answer = await fetch(`${bank.url}${path}`, { headers, redirect: 'manual' })
      const html = await answer.text()
      found.add(kind)
      if (answer.status >= 400) dead.push(`${path}: ${answer.status}`)
      const to = answer.headers.get('location')
      const links = [...html.matchAll(/ (?:href|src)="(\/[^"#]*)/g)].map(([, link = '']) => link)
      for (const link of to === null ? links : [...links, to])
        if (!link.startsWith('/look') && !link.startsWith('/static')) seen.add(link.replaceAll('&amp;', '&'))
    }
  }
  t.same(dead, [])
  const lost = patterns.map(({ path }) => path).filter((path) => !found.has(path) && path !== '/look')
  t.same(
    lost.filter((path) => !fromElsewhere.includes(path)),
    [],
    'no page is lost',
  )
})
