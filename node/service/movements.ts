/** The ledger as a list for people: every entry that moved hours, the newest first. */
import type { AccountId, Day, Entry } from '../../protocol/generated/types.ts'
import type { Context } from './context.ts'
import { entryAt, stateOf } from './context.ts'

/** One side of a movement: an account here, or another bank by the name that it has here. */
export type MovementSide = { readonly account: AccountId } | { readonly bank: string }

/** One entry that moved hours. */
export interface Movement {
  /** Its place in the log. */
  readonly index: number
  /** When it was written, unix seconds. */
  readonly at: number
  readonly day?: Day
  /** `abroad` for what went to or came from another bank. */
  readonly purpose: string
  readonly giver: MovementSide
  readonly receiver: MovementSide
  readonly seconds: number
  readonly category?: string
}

/** A page of the list, and before which index the next one ends. */
export interface MovementPage {
  readonly lines: readonly Movement[]
  readonly next?: number
}

/** Up to `limit` (1 to 200) of those before log index `before`; without it, the newest. */
export async function movements(
  context: Context,
  { before, limit }: { readonly before?: number; readonly limit: number },
): Promise<MovementPage> {
  const size = await context.bank.view((state) => state.size)
  const indexes = context.readModel.moved(Math.min(before ?? size, size), limit + 1)
  const entries: { index: number; entry: Entry }[] = []
  for (const index of indexes.slice(0, limit)) entries.push({ index, entry: await entryAt(context, index) })
  const lines = await context.bank.view(() =>
    entries.flatMap(({ index, entry }) => movementOf(context, index, entry) ?? []),
  )
  const last = entries.at(-1)?.index
  return { lines, ...(indexes.length > limit && last !== undefined && { next: last }) }
}

function movementOf(context: Context, index: number, entry: Entry): Movement | undefined {
  const { at } = entry
  switch (entry.typ) {
    case 'exchange': {
      const { day, purpose, giver, receiver, seconds, category } = entry
      return {
        ...{ index, at, day, purpose, seconds, category },
        giver: { account: giver },
        receiver: { account: receiver },
      }
    }
    case 'reversal': {
      const { giver, receiver, seconds } = entry
      // What was given goes back, so the sides change places.
      return {
        ...{ index, at, seconds, purpose: 'reversal' },
        giver: { account: receiver },
        receiver: { account: giver },
      }
    }
    case 'lane.in':
    case 'lane.out':
    case 'lane.recovered':
      return abroad(context, index, entry)
    default:
      return undefined
  }
}

/** A settled hold: with another bank on one side, or where hours only passed through, on both. */
function abroad(
  context: Context,
  index: number,
  entry: Extract<Entry, { typ: 'lane.in' | 'lane.out' | 'lane.recovered' }>,
): Movement {
  const state = stateOf(context)
  const settle = entry.entry
  const transfer = settle.typ === 'lane.settle' ? state.transfers.get(settle.xfer) : undefined
  const peer = state.channelsById.get(settle.ch)?.peer ?? ''
  const { order, account, seconds = 0 } = transfer ?? {}
  const bank = (id: string): MovementSide => ({ bank: context.directory.bankText(id) })
  const near: MovementSide =
    account === undefined
      ? bank((entry.typ === 'lane.in' ? transfer?.from : transfer?.to) ?? peer)
      : { account: account.id }
  const far = bank((entry.typ === 'lane.in' ? order?.to : order?.from) ?? peer)
  // When the partner settles our hold, somebody there gave; when we settle theirs, somebody here did.
  const [giver, receiver] = entry.typ === 'lane.in' ? [far, near] : [near, far]
  return {
    ...{ index, at: entry.at, purpose: order?.purpose ?? 'abroad', giver, receiver, seconds },
    ...(order?.day !== undefined && { day: order.day }),
    ...(order?.category !== undefined && { category: order.category }),
  }
}
