import type { AsyncVerifier } from '../../protocol/crypto.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import type { BankId, Hello, Item, LaneEntry, SealProof } from '../../protocol/generated/types.ts'
import type { Bank } from '../bank.ts'
import type { Clock, Logger, Transport } from '../ports.ts'
import type { Pending } from './pending.ts'

/** What links need. */
export interface LinksInit {
  readonly env: Env
  readonly bank: Bank
  readonly transport: Transport
  readonly verifier: AsyncVerifier
  readonly clock: Clock
  readonly logger: Logger
  readonly pending: Pending
  /** libp2p peer id of a transport key (base64url). */
  readonly peerIdOf: (transportKey: string) => string
  /** New at every start of the node, 22 characters. */
  readonly instance: string
  /** Whether this bank shows offers to partners, and says so in its hello (SPEC, OFR-01). */
  readonly hasBoard?: boolean
  /** Own lane entries after number `after`, some or all, from the log: for a partner that lost what it had acknowledged. */
  readonly laneFromLog: (channel: Channel, after: number) => Promise<readonly Item[]>
  /** Where a partner was last seen to listen. */
  readonly addressOf: (bank: BankId) => readonly string[]
  /** A partner told us where it listens. */
  readonly seen: (bank: BankId, addrs: readonly string[]) => void
  /** Items that touch no state: names, adverts, witnessing, comparison. True if the item was one. */
  readonly other: (bank: BankId, item: Item, answer: (item: Item) => void) => boolean
  /** A partner's lane entry was refused because it answers or holds what it must not. */
  readonly broken: (entry: LaneEntry, proof: SealProof) => void
  /** A partner's hello was accepted: both may talk now, as soon as ours has gone, too. */
  readonly met: (hello: Hello) => void
  /** A partner said hello, with the proof of its seal; before anything is decided about it. */
  readonly said: (hello: Hello, bank: BankId, proof: () => SealProof) => void
  /** A partner says that it has entries of ours that we lack. */
  readonly behind: (bank: BankId) => void
  /** Until partners have said what a restored bank lacks, it says hello to them again and again. */
  readonly restoring: () => boolean
  /** Items reach this partner from now on. */
  readonly opened: (partner: BankId) => void
}
