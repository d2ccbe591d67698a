/** Plays a session or a trace on a driver, and puts what it did into the form of `expect`. */
import { nodeCrypto } from '../../node/crypto.ts'
import { openFrame } from '../../node/federation/frames.ts'
import type { Entry, Item } from '../../protocol/generated/types.ts'
import { lastKeys } from '../../protocol/identity-log.ts'
import type { SessionEvent } from '../vectors/make/play.ts'
import type { Verdict } from '../vectors/make/file.ts'
import { logNamed, type Given } from '../vectors/run/subject.ts'
import type { Done, Driver, Happening, Start } from './commands.ts'

/** Input of a `frame.session`. `log` is the name of the log that it begins with. */
export interface Session extends Omit<Start, 'log'> {
  readonly log: string
  readonly events: readonly SessionEvent[]
}

/** Input of a `bank.trace`: as a session, but what happens is in the form of the driver's commands. */
export interface Trace extends Omit<Session, 'events'> {
  readonly events: readonly Happening[]
}

/** What a bank may say by itself, or leave unsaid: it is left out of the comparison. */
const byItself = new Set(['wit.add', 'wit.seen', 'proof.get', 'advert'])

/** Members that differ from run to run, or that are the bank's own affair. */
const free = new Set(['instance', 'checkpoint', 'addrs', 'name'])
const bare = (item: Item): object =>
  Object.fromEntries(
    Object.entries(item).filter(([name]) => !free.has(name) || (name === 'name' && item.typ === 'found')),
  )

/** Plays a `frame.session`. Of entries only their kinds are shown, and what the own people are told only of an invite. */
export async function playSession(driver: Driver, input: Session, given: Given): Promise<Verdict> {
  const { events, log, ...more } = input
  const stage = new Stage(driver, logNamed(given, log))
  await stage.begin(more)
  const steps: object[] = []
  for (const event of events) {
    const { appended, code, ...step } = await stage.play(happeningOf(event))
    const said = 'join' in event && code !== undefined && { code }
    steps.push({ appended: appended.map((one) => one.typ), ...step, ...said })
  }
  return { ok: true, steps }
}

/** Plays a `bank.trace`: entries are shown whole, but for seal proofs, and what the bank has in the end. */
export async function playTrace(driver: Driver, input: Trace, given: Given): Promise<Verdict> {
  const { events, log, ...more } = input
  const stage = new Stage(driver, logNamed(given, log))
  await stage.begin(more)
  const steps: object[] = []
  let stopped = false
  for (const event of events) {
    const step = await stage.play(event)
    stopped = 'stopped' in step
    steps.push({ ...step, appended: step.appended.map(withoutProof) })
  }
  return { ok: true, steps, ...(!stopped && { end: await stage.end() }) }
}

function withoutProof(entry: Entry): object {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'proof'))
}

/** The command for an event of a session. */
function happeningOf(event: SessionEvent): Happening {
  const { now } = event
  if ('open' in event) return { do: 'open', now, peer: event.open }
  if ('close' in event) return { do: 'close', now, peer: event.close }
  if ('frame' in event) return { do: 'deliver', now, peer: event.from, frame: event.frame }
  if ('stranger' in event) return { do: 'ask', now, peer: event.stranger, frame: event.ask }
  if ('write' in event) return { do: 'write', now, to: event.to, entry: event.write }
  if ('order' in event) return { do: 'order', now, order: event.order }
  if ('tick' in event) return { do: 'tick', now }
  if ('disk' in event) return { do: 'disk', now, runs: event.disk }
  const reply = event.reply !== undefined && { reply: event.reply }
  return 'join' in event ? { do: 'join', now, invite: event.join, ...reply } : { do: 'idle', now, ...reply }
}

interface Step {
  readonly appended: readonly Entry[]
  readonly sent: readonly object[]
  readonly [more: string]: unknown
}

/** Not looked at closer: what is no entry differs from what is expected, and what is no frame does not open. */
function isDone(value: object): value is Done {
  return 'appended' in value && Array.isArray(value.appended) && 'sent' in value && Array.isArray(value.sent)
}

/** A bank behind a driver. */
class Stage {
  private readonly driver: Driver
  private readonly log: readonly Entry[]
  /** The key in force: nothing in a script changes the bank's own. */
  private readonly key: string

  constructor(driver: Driver, log: readonly Entry[]) {
    const [first] = log
    if (first?.typ !== 'genesis') throw new Error('a log begins with its genesis')
    this.driver = driver
    this.log = log
    const ops = log.flatMap((entry) =>
      entry.typ === 'identity' || entry.typ === 'identity.recovered' ? [entry.op] : [],
    )
    this.key = lastKeys({ genesis: first.genesis, ops }).op
  }

  async begin(start: Omit<Start, 'log'>): Promise<void> {
    await this.driver.tell({ do: 'init', ...start, log: this.log })
  }

  async play(event: Happening): Promise<Step> {
    const answer = await this.driver.tell(event)
    if (!isDone(answer)) throw new Error('no appended and sent in the answer')
    const { appended, sent, asked, reply, code, stopped } = answer
    const frames: object[] = []
    for (const { to, frame } of sent) {
      const items = await this.read(frame)
      if (items.length > 0) frames.push({ to, items })
    }
    const questions: object[] = []
    for (const frame of asked ?? []) questions.push(...(await this.read(frame)))
    return {
      appended,
      sent: frames,
      ...((questions.length > 0 || event.do === 'join') && { asked: questions }),
      ...(event.do === 'ask' && {
        reply: { items: reply === null || reply === undefined ? [] : await this.read(reply) },
      }),
      ...(code !== undefined && { code }),
      ...(stopped && { stopped }),
    }
  }

  /** What is not zero in the end, where the transfers stand, and the ends of the lanes. */
  async end(): Promise<object> {
    const { balances, reserved, expected, transfers } = await this.driver.tell({ do: 'dump' })
    const parts = Object.entries({ balances, reserved, expected, transfers })
    return Object.fromEntries(parts.filter(([, part]) => Object.keys(part as object).length > 0))
  }

  /** The items of a frame of the bank, which must open with its key. */
  private async read(frame: string): Promise<object[]> {
    const verifier = {
      verify: (...claim: Parameters<typeof nodeCrypto.verify>) =>
        Promise.resolve(nodeCrypto.verify(...claim)),
    }
    const opened = await openFrame(nodeCrypto, verifier, Buffer.from(frame))
    if (!opened.ok) throw new Error(`a frame of the bank is refused: ${opened.error.code}`)
    if (opened.value.key !== this.key) throw new Error('a frame of the bank is sealed by another key')
    return opened.value.items.filter((item) => !byItself.has(item.typ)).map(bare)
  }
}
