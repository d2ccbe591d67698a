/** Wires what restoring needs to the links: both the bank that lost something and its partners that give it back (SPEC, RST). */
import { isOwnKey } from '../../protocol/federation/recover.ts'
import type { BankId, Copies as Shown, Item, OwnGet } from '../../protocol/generated/types.ts'
import type { ConnectOptions, Core } from '../connect.ts'
import { describe } from '../net/handler.ts'
import { laneEntry } from '../service/context.ts'
import type { LaneName } from './comparer.ts'
import { greetAgain, passOnEverywhere, probe, theirTip } from './again.ts'
import { Copies } from './copies.ts'
import { giveOwn } from './give-own.ts'
import type { Links } from './links.ts'
import { MinuteTally } from './minute-tally.ts'
import { Restore } from './restore.ts'
import type { Witnessing } from './witnessing.ts'

/** A partner is answered this often in a minute: each answer reads the log, and a long lane is given in parts. */
const answersPerMinute = 240

/** The parts. */
export interface Restoring {
  readonly restore: Restore
  readonly copies: Copies
  /** An item about restoring; true if it was one. */
  readonly heard: (bank: BankId, item: Item, answer: (item: Item) => void) => boolean
}

/** Makes them. `instance` is how this process names itself in its hellos. */
export function restoringOf(
  core: Pick<Core, 'bank' | 'clock' | 'env' | 'logger' | 'transport' | 'store' | 'readModel' | 'log'>,
  links: () => Links,
  witnessing: Witnessing,
  instance: string,
  { restored }: ConnectOptions,
): Restoring {
  const { bank, clock, env, logger, transport } = core
  const startedAt = clock.now()
  const send = (to: BankId, item: Item): boolean => links().sendNow(to, item)
  const restore = new Restore({
    ...core,
    ...(restored && { reason: restored }),
    send,
    greet: (to) => greetAgain(links(), to),
    resumed: () => passOnEverywhere(links()),
  })
  const copies = new Copies({ send, probe: (to) => probe(links(), { ...core, instance }, to) })
  const tally = new MinuteTally(answersPerMinute, clock)
  const give = async (to: BankId, item: OwnGet, answer: (item: Item) => void): Promise<void> => {
    const channel = bank.state.channels.get(to)
    if (channel === undefined || item.ch !== channel.ch || item.ep !== channel.ep || item.by !== to) return
    if (tally.tooMany(to)) return
    const giver = {
      ...{ env, state: bank.state },
      laneEntry: (lane: LaneName, seq: number) => laneEntry(core, lane, seq),
      theirs: (partner: BankId) => theirTip(links(), partner),
      newestNote: (partner: BankId) => {
        const one = bank.state.channels.get(partner)
        return one && witnessing.witness.newest(one)
      },
    }
    for (const one of await giveOwn(giver, channel, item)) answer(one)
  }
  /** Only our own sealed words, said since we started, prove that another copy of us is alive. */
  const isOther = ({ hello, proof }: Shown): boolean =>
    hello.from === bank.state.bank &&
    isOwnKey(bank.state, proof.key) &&
    hello.instance !== instance &&
    hello.at >= startedAt
  const stopAll = (): void => {
    restore.begin('two-copies')
    logger.error({ code: 'two-copies' }, 'another copy of this bank is running: neither records anything')
    // The other copy is to be told, too: our streams are in its way.
    transport.stop().catch((cause: unknown) => logger.error(describe(cause), 'the network does not stop'))
  }
  const heard: Restoring['heard'] = (from, item, answer) => {
    switch (item.typ) {
      case 'own.get':
        void give(from, item, answer).catch((cause: unknown) =>
          logger.error({ peer: from, ...describe(cause) }, 'a partner is not given its entries'),
        )
        return true
      case 'own':
        restore.entry(from, item)
        return true
      case 'own.end':
        void restore
          .end(from, item)
          .catch((cause: unknown) =>
            logger.error({ peer: from, ...describe(cause) }, 'own entries are not taken back'),
          )
        return true
      case 'copies':
        if (isOther(item)) stopAll()
        return true
      default:
        return false
    }
  }
  return { restore, copies, heard }
}
