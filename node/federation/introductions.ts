/**
 * How partners learn of new keys where no link can tell them: who changed its transport key is a stranger to all of them,
 * so it introduces itself on the protocol open to strangers. What it shows proves itself (SPEC, IDN).
 */
import type { AsyncVerifier, Crypto } from '../../protocol/crypto.ts'
import { readIntroduced, type Introduced } from '../../protocol/federation/intro.ts'
import { takeOps } from '../../protocol/federation/react-identity.ts'
import type { Env, Turn } from '../../protocol/federation/turn.ts'
import type { BankId, IdHave, IdYours, Item } from '../../protocol/generated/types.ts'
import { goesOn, opsOf, type Identity } from '../../protocol/identity-log.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { Refused, type Bank } from '../bank.ts'
import { describe } from '../net/handler.ts'
import type { Clock, Logger, Transport } from '../ports.ts'
import { openFrame, sealFrames } from './frames.ts'
import type { Restore } from './restore.ts'

/** Who we are, as the first item of a frame to a bank that may not know it. */
export function introOf({ genesis, identity }: BankState): Item {
  return { typ: 'intro', genesis, ...opsOf(identity) }
}

/** What we know of the identity of a partner. */
export function haveOf({ bank, channels }: BankState, partner: BankId): IdHave | undefined {
  const tip = channels.get(partner)?.identity.tip
  return tip && { typ: 'id.have', from: bank, to: partner, tip }
}

/** True if whoever shows this identity is a partner that we know otherwise: it has other keys, or we lack some. */
export function isOtherwise({ channels }: BankState, shown: Identity): boolean {
  const known = channels.get(shown.bank)?.identity
  return known !== undefined && known.tip.oid !== shown.tip.oid
}

/**
 * What a partner that shows an earlier identity log of its own may lack: it runs on an old copy, or a thief has one, to whom
 * it is of no use (SPEC, IDN-14). Undefined for whoever shows all that we know, or something else.
 */
export function yoursOf(
  crypto: Crypto,
  state: BankState,
  { bank, identity }: Introduced,
): IdYours | undefined {
  const known = state.channels.get(bank)?.identity
  if (known === undefined || known.tip.seq <= identity.tip.seq || !goesOn(crypto, identity, known))
    return undefined
  return { typ: 'id.yours', from: state.bank, to: bank, ops: known.ops.slice(identity.tip.seq) }
}

/** Whether the identity is what became of a partner that we know. */
export function isLater(crypto: Crypto, state: BankState, shown: Identity): boolean {
  const known = state.channels.get(shown.bank)?.identity
  return known !== undefined && known.tip.oid !== shown.tip.oid && goesOn(crypto, known, shown)
}

/** A partner introduces itself. False if it shows keys that are not those in force: a thief shows those of an earlier day. */
export function meet(turn: Turn, { bank, identity }: Introduced): boolean {
  takeOps(turn, bank, identity.ops)
  return !isOtherwise(turn.state, identity)
}

/** What telling needs. */
export interface IntroductionsInit {
  readonly env: Env
  readonly bank: Bank
  readonly transport: Transport
  readonly verifier: AsyncVerifier
  readonly clock: Clock
  readonly logger: Logger
  /** libp2p peer id of a transport key (base64url). */
  readonly peerIdOf: (transportKey: string) => string
  /** Where a partner was last seen to listen, and its peer id if people said so: when both changed, only they can. */
  readonly addressOf: (bank: BankId) => { readonly peer?: string; readonly addrs: readonly string[] }
  /** Hellos went both ways, and so did all operations. */
  readonly isUp: (bank: BankId) => boolean
  /** What partners say of our own keys, and whether we must know that first. */
  readonly restore: Pick<Restore, 'quarantined' | 'knowsKeys' | 'tellsKeys' | 'showsKeys'>
}

const askMilliseconds = 10_000
/** Partners are looked after this often; one that did not answer is asked again after twice as long each time. */
const lookMilliseconds = 2_000
const mostLooks = 32

/** Tells partners that cannot be reached over a link of the keys that are in force now. */
export class Introductions {
  private readonly init: IntroductionsInit
  private readonly told = new Set<BankId>()
  /** Looks to let pass before a partner is asked again, and how many those were last. */
  private readonly waits = new Map<BankId, { left: number; last: number }>()
  private cancelTimer: () => void = () => undefined

  constructor(init: IntroductionsInit) {
    this.init = init
    this.arm()
  }

  /** Stops the timer. */
  stop(): void {
    this.cancelTimer()
  }

  private arm(): void {
    this.cancelTimer = this.init.clock.after(lookMilliseconds, () => {
      this.look()
      this.arm()
    })
  }

  private look(): void {
    const { bank, isUp } = this.init
    // A copy from before a change of keys knows nothing of it, and partners take it for a stranger.
    if (bank.state.identity.tip.seq === 0 && !this.init.restore.quarantined) return
    for (const partner of bank.state.channels.keys()) {
      const waits = this.waits.get(partner) ?? { left: 0, last: 1 }
      this.waits.set(partner, waits)
      if (this.told.has(partner) || isUp(partner) || waits.left-- > 0) continue
      waits.last = Math.min(waits.last * 2, mostLooks)
      waits.left = waits.last
      this.tell(partner).catch((cause: unknown) => this.failed(partner, cause))
    }
  }

  /** One introduction, and the partner's own in return. */
  private async tell(partner: BankId): Promise<void> {
    const { env, bank, verifier, logger } = this.init
    const have = haveOf(bank.state, partner)
    const [bytes] = sealFrames(env, have === undefined ? [] : [introOf(bank.state), have])
    const reply = bytes === undefined ? undefined : await this.asked(partner, bytes)
    if (reply === undefined) return
    const frame = await openFrame(env.crypto, verifier, reply)
    if (!frame.ok) return
    const said = readIntroduced(env.crypto, frame.value.items, frame.value.key)
    if (!said.ok || said.value.bank !== partner) return
    for (const item of said.value.items)
      if (item.typ === 'id.yours' && item.to === bank.state.bank)
        return this.init.restore.tellsKeys(partner, item.ops)
    const unmet = isOtherwise(bank.state, said.value.identity)
    // In quarantine not even a partner's new keys are recorded; what it knows of ours may be heard all the same, or two banks
    // on copies, of which one has new keys, would wait for each other for ever.
    const later = this.init.restore.quarantined && isLater(env.crypto, bank.state, said.value.identity)
    if (later) this.init.restore.showsKeys(partner)
    if (unmet && !later && !(await bank.run((turn) => meet(turn, said.value)))) return
    const { tip } = bank.state.identity
    if (!said.value.items.some((item) => item.typ === 'id.have' && item.tip.oid === tip.oid)) return
    this.init.restore.knowsKeys(partner)
    if (later) return
    this.told.add(partner)
    logger.info({ peer: partner }, 'a partner knows our new keys')
  }

  private async asked(partner: BankId, bytes: Uint8Array): Promise<Uint8Array | undefined> {
    const { bank, transport, peerIdOf, addressOf } = this.init
    const channel = bank.state.channels.get(partner)
    if (channel === undefined) return undefined
    const { peer: said, addrs } = addressOf(partner)
    const known = peerIdOf(channel.peerTransport)
    const ask = (peer: string): Promise<Uint8Array | undefined> =>
      // Who cannot be reached is asked again.
      transport.ask({ peer, addrs }, bytes, askMilliseconds).catch(() => undefined)
    return (await ask(known)) ?? (said === undefined || said === known ? undefined : ask(said))
  }

  private failed(peer: BankId, cause: unknown): void {
    if (cause instanceof Refused) return
    this.init.logger.error({ peer, ...describe(cause) }, 'an introduction failed')
  }
}
