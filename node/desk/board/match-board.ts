/** Keeps the matcher in step with the register and the ledger. */
import type { AccountId, Day, Listing, MemberPlace } from '../../../protocol/generated/types.ts'
import { Board } from '../../matching/board.ts'
import { chainGraphSteps, type ChainGraph } from '../../matching/chain-graph.ts'
import { shippedModel } from '../../matching/shipped-model.ts'
import type { MatchListing, MatchMember, Place } from '../../matching/types.ts'
import type { Clock } from '../../ports.ts'
import type { Table } from '../../register/table.ts'
import type { Standing, Standings } from '../../standings.ts'
import { listerOf } from './listing-view.ts'
import type { Lister, Listers } from './listers.ts'

/** What the matcher is told from. */
export interface MatchBoardInit {
  readonly table: Table<Listing>
  readonly listers: Listers
  readonly standings: Standings
  readonly clock: Clock
}

/** Circles are looked for anew at most one part in so many of the time, however often the board changes. */
const graphShare = 30

/** In degrees. */
export function placeOf({ latitudeMicrodegrees, longitudeMicrodegrees }: MemberPlace): Place {
  return { latitude: latitudeMicrodegrees / 1e6, longitude: longitudeMicrodegrees / 1e6 }
}

/** Without an account nobody can earn or spend: such a one is known as active only where no hours move. */
const noStanding: Standing = { balance: 0, floor: 0, ceiling: 0 }

/** The matcher of a bank. */
export class MatchBoard {
  readonly board = new Board(shippedModel())
  private readonly init: MatchBoardInit
  /** Who has something on the board. */
  private readonly counts = new Map<string, number>()
  private changes = 0
  private seen = ''
  private graph:
    | { readonly of: string; readonly at: number; readonly took: number; readonly value: ChainGraph }
    | undefined
  private building: Promise<ChainGraph> | undefined

  constructor(init: MatchBoardInit) {
    this.init = init
    init.table.watch((now, before) => this.follow(now, before))
    init.listers.watch(() => this.changes++)
  }

  private follow(now: Listing | undefined, before: Listing | undefined): void {
    this.changes++
    if (before?.status === 'open') {
      this.board.removeListing(before.id)
      this.count(listerOf(before), -1)
    }
    if (now?.status === 'open') {
      this.board.setListing(matchListing(now))
      this.count(listerOf(now), 1)
    }
  }

  private count(lister: string, change: number): void {
    const count = (this.counts.get(lister) ?? 0) + change
    if (count > 0) this.counts.set(lister, count)
    else if (this.counts.delete(lister)) this.board.removeMember(lister)
  }

  /** The matcher as it is now: with today's balances, limits, checks and places. */
  async fresh(): Promise<Board> {
    const { listers, standings } = this.init
    const now = `${standings.size()} ${this.changes}`
    if (now === this.seen) return this.board
    await standings.read((of) => {
      for (const id of this.counts.keys()) {
        const lister = listers.get(id)
        if (lister !== undefined) this.board.setMember(matchMember(lister, of))
      }
    })
    this.seen = now
    return this.board
  }

  /** The graph of circles, for a day. On a large board it may be some minutes old. */
  async circles(today: Day): Promise<ChainGraph> {
    const board = await this.fresh()
    const of = `${today} ${this.seen}`
    const { graph } = this
    const now = this.init.clock.now()
    if (graph !== undefined && (graph.of === of || now - graph.at < graph.took * graphShare))
      return graph.value
    this.building ??= this.build(board, today, of)
    return this.building
  }

  private async build(board: Board, today: Day, of: string): Promise<ChainGraph> {
    try {
      const began = this.init.clock.now()
      const steps = chainGraphSteps(board, today)
      for (;;) {
        const step = steps.next()
        if (step.done === true) {
          const at = this.init.clock.now()
          this.graph = { of, at, took: at - began, value: step.value }
          return step.value
        }
        await new Promise<void>((resolve) => this.init.clock.soon(resolve))
      }
    } finally {
      this.building = undefined
    }
  }
}

function matchListing(listing: Listing): MatchListing {
  const { id, kind, title, description, tags, language, categories, when, place, needsChecks, until } =
    listing
  return {
    ...{ id, kind, member: listerOf(listing), text: [title, description, tags.join(', ')].join('. ') },
    ...{ language, categories, until },
    ...(when !== undefined && { when }),
    ...(place !== undefined && { place: placeOf(place) }),
    ...(needsChecks !== undefined && { needsChecks }),
  }
}

function matchMember(lister: Lister, of: (account: AccountId) => Standing | undefined): MatchMember {
  const { id, active, account, place, reachMetres, free, checks } = lister
  const standing = account === undefined ? undefined : of(account)
  const { balance, floor, ceiling } = standing ?? noStanding
  return {
    ...{ id, active: active && standing !== undefined, checks },
    ...(place !== undefined && { place }),
    ...(reachMetres !== undefined && { reachMetres }),
    ...(free !== undefined && { free }),
    ...{ balanceSeconds: balance, floorSeconds: floor, ceilingSeconds: ceiling },
  }
}
