/**
 * `npm run bench:web`: how long every page and search of a town of 10,000 members and 20,000 listings takes over HTTP, asked
 * one after the other, with a change before each. Prints a line a page and role, slowest first, in milliseconds, and one JSON object at the end; asserts
 * nothing, since machines differ. `--members N`, `--rounds N`, `--only PART` (of a page's name), `--profile FOLDER` (for a CPU
 * profile of the node).
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { Chance } from '../../../cli/chance.ts'
import { Client } from '../../../cli/client.ts'
import {
  addresses,
  commonThings,
  ownThings,
  wordsForBoard,
  wordsForPeople,
  type Things,
} from './addresses.ts'
import { Browser, closeAll, type Asked } from './ask.ts'
import { Churn } from './churn.ts'
import { pagePaths } from './page-paths.ts'
import { townBank, type Role, type WayIn } from './town.ts'

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    profile: { type: 'string' },
  },
})

/** What the pages are to hold, in milliseconds. */
const demanded = { p95: 200 }
/** Rounds whose times do not count: what is made at the first look is told apart. */
const warmRounds = 1

interface Asker extends WayIn {
  readonly browser: Browser
  readonly things: Things
}

/** One thing to measure: the question, by anybody with the role. Resolves with nothing if there is nothing to ask about. */
interface Question {
  readonly name: string
  readonly role: Role | 'nobody'
  readonly ask: (asker: Asker) => Promise<Asked> | undefined
}

interface Measured {
  readonly name: string
  readonly role: string
  readonly first: number
  readonly p50: number
  readonly p95: number
  readonly worst: number
  /** The node's own processor time for one of them and a change, on average: what other programs on the machine do not change. */
  readonly cpu: number
  /** Of the largest answer, compressed: all that a page loads that no other page does. */
  readonly bytes: number
}

const chance = new Chance('pages', 'bench')
/** Then one person may ask some fifty times more. */
const restMilliseconds = 10_000
const say = (text: string): void => void process.stderr.write(`${text}\n`)

function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return Math.round(found * 10) / 10
}

function questionsFor(role: Role): Question[] {
  const one = <T>(list: readonly T[]): T | undefined => (list.length === 0 ? undefined : chance.pick(list))
  const pages = pagePaths.flatMap((page) =>
    (addresses[page] ?? [() => page]).map((address, index): Question => {
      const name = index === 0 ? `GET ${page}` : `GET ${page} (${index + 1})`
      const ask: Question['ask'] = ({ browser, things }) => {
        const path = address(one, things)
        return path === undefined ? undefined : browser.get(path)
      }
      return { name, role, ask }
    }),
  )
  const searches = wordsForBoard.map((text): Question => {
    return { name: `POST /board "${text}"`, role, ask: ({ browser }) => browser.post('/board', { text }) }
  })
  const people = wordsForPeople.map((text): Question => {
    return { name: `POST /people "${text}"`, role, ask: ({ browser }) => browser.post('/people', { text }) }
  })
  return [...pages, ...searches, ...(role === 'member' ? [] : people)]
}

/** Asks again after a while where a fast machine asks more often than one person may; what was refused is not measured. */
async function patiently(ask: () => Promise<Asked> | undefined): Promise<Asked | undefined> {
  const asked = await ask()
  if (asked?.status !== 429) return asked
  await new Promise((resolve) => setTimeout(resolve, restMilliseconds))
  return ask()
}

/** Asks a question of everybody in turn. Undefined where the role may not see the page. */
async function measure(
  { name, role, ask }: Question,
  askers: readonly Asker[],
  rounds: number,
): Promise<Measured | undefined> {
  const times: number[] = []
  let [before, bytes] = [0, 0]
  for (let round = 0; round < rounds + warmRounds; round++) {
    await churn.next()
    if (round === warmRounds) before = node.processor()
    const asker = askers[(round + name.length) % askers.length]
    const asked = asker && (await patiently(() => ask(asker)))
    if (asked === undefined) continue
    if (asked.status === 429) throw new Error(`${name}: asked too often`)
    if (asked.status >= 500) throw new Error(`${name}: status ${asked.status}`)
    if (asked.status !== 200) continue
    times.push(asked.milliseconds)
    bytes = Math.max(bytes, asked.bytes)
  }
  const [first, ...rest] = times
  if (first === undefined || rest.length === 0) return undefined
  const [p50, p95, worst] = [quantile(rest, 0.5), quantile(rest, 0.95), quantile(rest, 1)]
  const cpu = Math.round(((node.processor() - before) * 10_000) / rest.length) / 10
  return { name, role, bytes, cpu, first: Math.round(first * 10) / 10, p50, p95, worst }
}

const size = { members: Number(values.members), exchanges: Number(values.members) * 5 }
const { node, waysIn } = await townBank(size, say)
const options = values.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${values.profile}`]
const startSeconds = await node.start(options)
say(`the bank is ready after ${startSeconds.toFixed(1)} s, with ${node.memory()} MB`)
const url = `http://127.0.0.1:${node.port}`
const client = new Client({ url, token: node.token })
const common = await commonThings(client, chance)
const askers = await Promise.all(
  waysIn.map(async (one): Promise<Asker> => {
    const things = { ...common, ...(await ownThings(url, one)) }
    return { ...one, browser: new Browser(url, one.secret), things }
  }),
)
const churn = new Churn(client, chance, common)
const found: Measured[] = []
for (const role of ['member', 'broker', 'admin'] as const) {
  const those = askers.filter((one) => one.role === role)
  for (const question of questionsFor(role).filter(({ name }) => name.includes(values.only))) {
    const one = await measure(question, those, Number(values.rounds))
    if (one !== undefined) found.push(one)
  }
  say(`asked as ${role}`)
}
const sorted = found.toSorted((one, other) => other.p95 - one.p95)
for (const { name, role, bytes, ...times } of sorted) {
  const figures = (['p50', 'p95', 'worst', 'first', 'cpu'] as const).map(
    (key) => `${key} ${times[key].toFixed(1).padStart(7)}`,
  )
  console.log(`${figures.join('  ')}  ${String(bytes).padStart(6)} bytes  ${role.padEnd(6)} ${name}`)
}
const [slowest] = sorted
const memory = node.memory()
client.close()
closeAll()
await node.stop()
node.remove()
const load = Math.round((loadavg()[0] ?? 0) * 10) / 10
const last = {
  pages: found.length,
  slowest,
  p95: slowest?.p95,
  mostBytes: Math.max(...found.map(({ bytes }) => bytes)),
  demanded,
  startSeconds,
  memory,
  load,
}
console.log(JSON.stringify(last))
