/**
 * Banks that are no partners: questions and answers on the protocol open to strangers (SPEC, ROU). Orders to them are
 * asked again until they are answered or lapse; like those to partners they stand in the log, so a crash loses none.
 */
import type { AsyncVerifier } from '../../protocol/crypto.ts'
import { readIntroduced, type Introduced } from '../../protocol/federation/intro.ts'
import { receiveIntroduced } from '../../protocol/federation/react.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { BankId, Item, Order } from '../../protocol/generated/types.ts'
import { err, type Result } from '../../protocol/result.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import type { Bank } from '../bank.ts'
import { describe } from '../net/handler.ts'
import { RateLimit } from '../net/limits.ts'
import type { Clock, Logger, PeerAddress, Transport } from '../ports.ts'
import { haveOf, introOf, isLater, isOtherwise, meet, yoursOf } from './introductions.ts'
import { openFrame, sealFrames, type OpenFrame } from './frames.ts'
import type { Pending } from './pending.ts'

/** What talking to strangers needs. */
export interface FarInit {
  readonly env: Env
  readonly bank: Bank
  readonly transport: Transport
  readonly verifier: AsyncVerifier
  readonly clock: Clock
  readonly logger: Logger
  readonly pending: Pending
  /** libp2p peer id of a transport key (base64url). */
  readonly peerIdOf: (transportKey: string) => string
  /** Where a bank that is no partner listens, if we know. */
  readonly addressOf: (bank: BankId) => PeerAddress | undefined
  /** A `find` or `found`, which touches no state. */
  readonly names: (bank: BankId, item: Item, answer: (item: Item) => void) => void
  /** A partner shows newer keys than we know; in the same breath it may say that it knows the last change of ours. */
  readonly newKeys: (bank: BankId, knowsOurs: boolean) => void
}

const askMilliseconds = 10_000
/** Unanswered orders are asked again after this long; after each failure twice as long, up to the last. */
const firstWaitMilliseconds = 4_000
const lastWaitMilliseconds = 60_000
/** Items of one question besides the intro: a bank with many orders under way asks for them together. */
const questionItems = 64

/** Questions to one bank: a little less than it answers (`netLimits.helloPerPeer`), since a refusal costs a long pause. */
const pace = { burst: 12, perSecond: 1.5 }
const paceMilliseconds = 700

/** Where the conversation with one bank stands. */
interface Talk {
  asking: boolean
  failures: number
  /** Unix milliseconds before which it is not asked again for orders. */
  notBefore: number
}

/** Talks with banks that are no partners. */
export class Far {
  private readonly init: FarInit
  private readonly pace: RateLimit
  private readonly talks = new Map<BankId, Talk>()
  private cancelTimer: () => void = () => undefined

  constructor(init: FarInit) {
    this.init = init
    this.pace = new RateLimit(pace, () => init.clock.now() * 1000)
    init.bank.onCommit(({ sends }) => {
      for (const { to, item } of sends) if (item.typ === 'order' && this.isFar(to)) void this.order(to)
    })
    this.arm()
  }

  /** Stops the timer. */
  stop(): void {
    this.cancelTimer()
  }

  /** Whether a bank is no partner, and we know where to ask it. */
  reaches(bank: BankId): boolean {
    return this.isFar(bank) && this.init.addressOf(bank) !== undefined
  }

  private isFar(bank: BankId): boolean {
    return !this.init.bank.state.channels.has(bank)
  }

  /** Asks a bank that is no partner about a name, without waiting; false if we do not know where. */
  find(bank: BankId, item: Item): boolean {
    if (!this.reaches(bank)) return false
    this.ask(bank, [item])
      .then((answer) => {
        if (answer.ok) for (const one of answer.value.items) this.init.names(bank, one, () => undefined)
      })
      .catch((cause: unknown) =>
        this.init.logger.error({ peer: bank, ...describe(cause) }, 'a question to a stranger failed'),
      )
    return true
  }

  /** One question and its answer. Refusals: `unreachable`, and those of a frame that is not what it should be. */
  private async ask(bank: BankId, items: readonly Item[]): Promise<Result<Introduced, Refusal>> {
    const { env, transport, verifier, peerIdOf } = this.init
    const unreachable = refuse('unreachable', { partner: bank })
    const address = this.init.addressOf(bank)
    const [bytes] = sealFrames(env, [this.intro(), ...items])
    if (address === undefined || bytes === undefined) return err(unreachable)
    let reply: Uint8Array
    try {
      reply = await transport.ask(address, bytes, askMilliseconds)
    } catch {
      return err(unreachable)
    }
    const frame = await openFrame(env.crypto, verifier, reply)
    if (!frame.ok) return frame
    const said = readIntroduced(env.crypto, frame.value.items, frame.value.key)
    if (!said.ok) return said
    const same = said.value.bank === bank && peerIdOf(said.value.identity.keys.transport) === address.peer
    return same ? said : err(refuse('wrong-bank'))
  }

  private intro(): Item {
    return introOf(this.init.bank.state)
  }

  /** Asks for all orders to a bank that it has not answered. Never rejects. */
  private async order(bank: BankId): Promise<void> {
    const talk = this.talkWith(bank)
    if (talk.asking) return
    talk.asking = true
    for (let asked = new Set<string>(); ;) {
      const due = this.unanswered(bank).filter(({ nonce }) => !asked.has(nonce))
      if (due.length === 0) break
      // What is ordered meanwhile is asked with it.
      if (!this.pace.take(bank)) {
        await this.pause()
        continue
      }
      asked = new Set([...asked, ...due.map(({ nonce }) => nonce)])
      if (!(await this.askOrders(bank, due, talk))) break
    }
    talk.asking = false
    if (this.unanswered(bank).length === 0) this.talks.delete(bank)
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => this.init.clock.after(paceMilliseconds, resolve))
  }

  private async askOrders(bank: BankId, orders: readonly Order[], talk: Talk): Promise<boolean> {
    const { logger, clock } = this.init
    const answered = await this.ask(bank, orders)
      .then((answer) => (answer.ok ? this.take(answer.value) : answer.error))
      .catch((cause: unknown) => {
        logger.error({ peer: bank, ...describe(cause) }, 'an answer of a stranger was not taken')
        return refuse('internal')
      })
    talk.failures = answered === undefined ? 0 : talk.failures + 1
    const wait = Math.min(firstWaitMilliseconds * 2 ** talk.failures, lastWaitMilliseconds)
    talk.notBefore = clock.now() * 1000 + wait
    if (answered !== undefined)
      logger.warn({ peer: bank, code: answered.code }, 'a bank that is no partner does not answer orders')
    return answered === undefined
  }

  /** Everything of an answer in one turn. */
  private take(said: Introduced): Promise<Refusal | undefined> {
    return this.init.bank.run((turn) => {
      for (const item of said.items) {
        const refusal = item.typ === 'error' ? undefined : receiveIntroduced(turn, said, item)
        if (refusal !== undefined) return refusal
      }
      return undefined
    })
  }

  private unanswered(bank: BankId): Order[] {
    return this.init.pending.ordersTo(bank, Infinity).slice(0, questionItems)
  }

  private talkWith(bank: BankId): Talk {
    const talk = this.talks.get(bank) ?? { asking: false, failures: 0, notBefore: 0 }
    this.talks.set(bank, talk)
    return talk
  }

  /**
   * Answers the question of a stranger: orders, queries and names. Undefined hangs up: on a frame that is not of the bank
   * that connected, and where there is nothing to say. Rejects with `Refused` while the bank takes no work.
   */
  async answer(peer: string, frame: OpenFrame): Promise<Uint8Array | undefined> {
    const { env, bank, peerIdOf, names } = this.init
    const read = readIntroduced(env.crypto, frame.items, frame.key)
    if (!read.ok || peerIdOf(read.value.identity.keys.transport) !== peer) return undefined
    const said = read.value
    if (said.items.length > questionItems) return undefined
    if (said.items.some((item) => item.typ === 'id.have')) {
      // Nothing else of who shows keys of an earlier day is taken, or answered.
      const yours = await bank.view((state) => yoursOf(env.crypto, state, said))
      if (yours !== undefined) return sealFrames(env, [this.intro(), yours])[0]
    }
    if (isLater(env.crypto, bank.state, said.identity)) {
      const { tip } = bank.state.identity
      // In quarantine nothing else is taken of it, and it may find us sooner than we find it.
      this.init.newKeys(
        said.bank,
        said.items.some((item) => item.typ === 'id.have' && item.tip.oid === tip.oid),
      )
    }
    if (isOtherwise(bank.state, said.identity) && !(await bank.run((turn) => meet(turn, said))))
      return undefined
    const answers: Item[] = []
    const have = await bank.view((state) => haveOf(state, said.bank))
    if (have !== undefined && said.items.some((item) => item.typ === 'id.have')) answers.push(have)
    const asked = said.items.filter((item) => item.typ !== 'find' && item.typ !== 'id.have')
    for (const item of said.items)
      if (item.typ === 'find') names(said.bank, item, (answer) => answers.push(answer))
    if (asked.length > 0) answers.push(...(await bank.run((turn) => answersTo(turn, said, asked))))
    return answers.length === 0 ? undefined : sealFrames(env, [this.intro(), ...answers])[0]
  }

  private arm(): void {
    this.cancelTimer = this.init.clock.after(firstWaitMilliseconds, () => {
      const now = this.init.clock.now() * 1000
      for (const bank of this.init.pending.banksAsked())
        if (this.isFar(bank) && (this.talks.get(bank)?.notBefore ?? 0) <= now) void this.order(bank)
      this.arm()
    })
  }
}

/** What follows from a question, in one turn: the bank's answers, and an error for the first item that is refused. */
function answersTo(
  turn: Parameters<typeof receiveIntroduced>[0],
  said: Introduced,
  items: readonly Item[],
): Item[] {
  for (const item of items) {
    const refusal = receiveIntroduced(turn, said, item)
    if (refusal === undefined) continue
    turn.send(said.bank, { typ: 'error', from: turn.state.bank, to: said.bank, code: refusal.code })
    break
  }
  return turn.sends.flatMap((one) => (one.to === said.bank ? [one.item] : []))
}
