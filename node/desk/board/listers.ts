/** Whom the board knows: members and groups, reduced to what offers, requests and matching need of them. */
import type { AccountId } from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import type { Check, Place, WeekPart } from '../../matching/types.ts'

/** Somebody who can offer or ask: a member or a group. */
export interface Lister {
  /** Id of the member or group record. */
  readonly id: string
  /** What others know them as. The only name that leaves the register through the board. */
  readonly name: string
  /** What the desk knows them as: two members may be shown alike. For the bank's staff only. */
  readonly deskName: string
  /** Of a member: names with the family name. Only to see that no text tells them; never shown through the board. */
  readonly fullNames?: readonly string[]
  readonly area?: string
  /** Approved, and neither suspended nor gone. */
  readonly active: boolean
  readonly account?: AccountId
  /** In degrees. */
  readonly place?: Place
  readonly reachMetres?: number
  readonly free?: readonly WeekPart[]
  readonly checks: readonly Check[]
  /** Of members who are on their way to be approved: how far they are, and since when (unix seconds). */
  readonly joining?: {
    readonly status: 'applied' | 'interviewed' | 'checking'
    readonly since: number
  }
  /** When the record was written (unix seconds): a new member is not inactive yet. */
  readonly at: number
}

/** The members and groups of the bank. */
export interface Listers {
  get(id: string): Lister | undefined
  all(): Iterable<Lister>
  /** Calls `listener` with the id of each that changes from now on, or is gone. */
  watch(listener: (id: string) => void): void
  /** Whether an actor may write for them: themselves, a proxy, an organiser of the group, a broker or an admin. */
  mayActFor(actor: Actor, id: string): boolean
}
