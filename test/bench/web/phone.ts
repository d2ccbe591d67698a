/**
 * `npm run bench:phone`: how soon the first page shows something on a slow phone, and how soon all of it is there. The profile
 * is that of Lighthouse's "slow 4G" (1.6 Mbit/s, 150 ms there and back, a processor four times slower than this one), by which
 * pages are usually judged; `--slower` takes 400 kbit/s and 400 ms, which is a village at the edge of 3G. Each visit has an
 * empty cache. Prints a line a page and one JSON object; asserts nothing.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { townBank } from './town.ts'

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '10000' },
    visits: { type: 'string', default: '5' },
    slower: { type: 'boolean', default: false },
  },
})

const program = '/usr/bin/chromium'
/** Bytes a second, and milliseconds there and back. */
const line = values.slower
  ? { download: 400_000 / 8, upload: 400_000 / 8, latency: 400 }
  : { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 }
const slowerProcessor = 4
const demandedMilliseconds = 1000

interface Visit {
  /** When the first text or picture is seen, and when all is there; milliseconds from the click. */
  readonly first: number
  readonly whole: number
  readonly bytes: number
}

async function visit(browser: Browser, url: string, secret: string | undefined): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'en' })
  try {
    if (secret !== undefined)
      await context.addCookies([{ name: 'hourbridge', value: secret, url: new URL(url).origin }])
    return await measured(context, url)
  } finally {
    await context.close()
  }
}

async function measured(context: BrowserContext, url: string): Promise<Visit> {
  const tab = await context.newPage()
  const devtools = await context.newCDPSession(tab)
  await devtools.send('Network.enable')
  const { download, upload, latency } = line
  const speed = { downloadThroughput: download, uploadThroughput: upload }
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency, ...speed })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor })
  await tab.goto(url, { waitUntil: 'load' })
  const found: unknown = await tab.evaluate(`new Promise((resolve) => {
    const look = () => {
      const paint = performance.getEntriesByName('first-contentful-paint')[0]
      const [page] = performance.getEntriesByType('navigation')
      if (paint === undefined || page.loadEventEnd === 0) return setTimeout(look, 20)
      const loads = [page, ...performance.getEntriesByType('resource')]
      const bytes = loads.reduce((sum, one) => sum + one.transferSize, 0)
      resolve({ first: paint.startTime, whole: page.loadEventEnd, bytes })
    }
    look()
  })`)
  if (!isVisit(found)) throw new Error('the browser measured nothing')
  return found
}

function isVisit(value: unknown): value is Visit {
  return (
    typeof value === 'object' && value !== null && 'first' in value && 'whole' in value && 'bytes' in value
  )
}

function median(list: readonly number[]): number {
  return Math.round(list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0)
}

const size = { members: Number(values.members), exchanges: Number(values.members) * 5 }
const { node, waysIn } = await townBank(size, (text) => process.stderr.write(`${text}\n`))
const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] })
try {
  await node.start()
  const secret = waysIn.find(({ role }) => role === 'member')?.secret
  const pages = [...[{ path: '/' }, { path: '/login' }, { path: '/', secret }, { path: '/board', secret }]]
  const results = []
  for (const { path, ...who } of pages) {
    const visits: Visit[] = []
    for (let count = 0; count < Number(values.visits); count++)
      visits.push(await visit(browser, `http://localhost:${node.port}${path}`, who.secret))
    const name = `${path} ${who.secret === undefined ? 'as a stranger' : 'as a member'}`
    const of = (key: keyof Visit): number => median(visits.map((one) => one[key]))
    const result = { name, first: of('first'), whole: of('whole'), bytes: of('bytes') }
    results.push(result)
    console.log(`first paint ${result.first} ms, whole ${result.whole} ms, ${result.bytes} bytes: ${name}`)
  }
  const first = Math.max(...results.map((one) => one.first))
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10
  console.log(JSON.stringify({ line, slowerProcessor, results, first, demandedMilliseconds, load }))
} finally {
  await browser.close()
  await node.stop()
  node.remove()
}
