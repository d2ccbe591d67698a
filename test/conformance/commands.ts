/** What a driver is told and what it answers; `driver.md` says it in words. One JSON object a line, in both directions. */
import type { Entry, Invite, OrderOut, PublicOffer } from '../../protocol/generated/types.ts'
import type { LanePart } from '../vectors/make/lanes.ts'

/** The bank that a run begins with. Its log is one block on its disk, every salt 16 zero bytes. */
export interface Start {
  readonly bank: string
  /** Seed of the key `op`, in hexadecimal. That of `cosign` has 0x20 added to each byte. */
  readonly seed: string
  readonly log: readonly Entry[]
  /** Short names and their accounts. */
  readonly names?: Readonly<Record<string, string>>
  /** Invites that this bank wrote. */
  readonly invites?: readonly Invite[]
  /** Banks that are no partners, by id, and the transport key of each. */
  readonly far?: Readonly<Record<string, string>>
  /** What the bank shares with partners, in the order of the ids; absent if it has no such part. */
  readonly offers?: readonly PublicOffer[]
  /** The bank runs on a copy of its data, and has to notice. */
  readonly restored?: boolean
}

/** What happens to a bank, at the instant `now` of its clock in Unix seconds. Peers are named by their transport key. */
export type Happening = { readonly now: number } & (
  | { readonly do: 'open' | 'close'; readonly peer: string }
  | { readonly do: 'deliver' | 'ask'; readonly peer: string; readonly frame: string }
  | { readonly do: 'join'; readonly invite: string; readonly reply?: string }
  | { readonly do: 'order'; readonly order: OrderOut }
  | { readonly do: 'withdraw'; readonly xfer: string }
  | { readonly do: 'write'; readonly to: string; readonly entry: LanePart }
  | { readonly do: 'propose'; readonly to: string; readonly propose: 'now' | 'again' }
  | { readonly do: 'write-off'; readonly xfer: string; readonly by: string }
  | { readonly do: 'tick' }
  | { readonly do: 'idle'; readonly reply?: string }
  | { readonly do: 'disk'; readonly runs: boolean }
  | { readonly do: 'fail' }
  | { readonly do: 'crash'; readonly kept?: boolean }
  | { readonly do: 'copy' | 'restore'; readonly name: string }
  | { readonly do: 'rot'; readonly entry: number }
)

/** All commands. */
export type Command =
  | { readonly do: 'about' }
  | {
      readonly do: 'check'
      readonly kind: string
      readonly input: object
      readonly given?: Readonly<Record<string, readonly Entry[]>>
    }
  | ({ readonly do: 'init' } & Start)
  | Happening
  | { readonly do: 'dump' }

/** What a bank did about something that happened. Frames are texts. */
export interface Done {
  /** Entries that became durable, in their order. */
  readonly appended: readonly Entry[]
  /** Frames that left on a stream, in their order. */
  readonly sent: readonly { readonly to: string; readonly frame: string }[]
  /** Frames by which it asked banks that are no partners. */
  readonly asked?: readonly string[]
  /** Answer to `ask`; null if it hung up. */
  readonly reply?: string | null
  /** Why its own people could not have what they wanted, or why it stopped. */
  readonly code?: string
  /** It takes no more work until it is started again. */
  readonly stopped?: true
}

/** An answer: a result, or that the driver has no such command or kind, or that it broke down. */
export type Answer = { readonly id: number } & (
  | { readonly result: Readonly<Record<string, unknown>> }
  | { readonly unsupported: string }
  | { readonly error: string }
)

/** A driver, wherever it runs. */
export interface Driver {
  /** The result. Throws `Unsupported`, or an error that says what is wrong with the driver. */
  tell(command: Command): Promise<Readonly<Record<string, unknown>>>
}

/** The driver does not know this command or kind: the case is skipped. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported'
}
