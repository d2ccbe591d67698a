/** Keeps the matcher in step with the register and the ledger. */
import type { Day, Listing, MemberPlace } from '../../../protocol/generated/types.ts'
import { Board } from '../../matching/board.ts'
import { chainGraphSteps, type ChainGraph } from '../../matching/chain-graph.ts'
import { shippedModel } from '../../matching/shipped-model.ts'
import type { MatchListing, MatchMember, Place } from '../../matching/types.ts'
import type { Clock } from '../../ports.ts'
import type { Table } from '../../register/table.ts'
import type { Standing, Standings } from '../../standings.ts'
import type { AbroadBoard } from './abroad-board.ts'
import { codesOf, listerOf, type AbroadListing } from './listing-view.ts'
import type { Lister, Listers } from './listers.ts'
import { textOf, type ReadBoard } from './read-board.ts'
import { todayOf } from '../shared.ts'

/** What the matcher is told from. */
export interface MatchBoardInit {
  readonly table: Table<Listing>
  readonly listers: Listers
  readonly standings: Standings
  readonly clock: Clock
  readonly abroad: AbroadBoard
  readonly own: ReadBoard
}

/** Circles are looked for anew at most one part in so many of the time, however often the board changes. */
const graphShare = 30

/** So long after somebody looked at circles, others may want to: a day. */
const interestSeconds = 86_400

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
  /** What the matcher was last told of each of them. */
  private readonly told = new Map<
    string,
    { readonly lister: Lister; readonly standing: Standing | undefined }
  >()
  private changes = 0
  private seen = ''
  private graph:
    | {
        readonly of: string
        readonly today: Day
        readonly at: number
        readonly took: number
        readonly value: ChainGraph
      }
    | undefined
  private building: Promise<ChainGraph> | undefined
  /** How much of the graph that is being built is there, from 0 to 1. */
  private built = 0
  /** When somebody last asked for circles, unix seconds. */
  private asked = 0
  private stopped = false
  private cancelNext: () => void = () => undefined

  constructor(init: MatchBoardInit) {
    this.init = init
    init.own.watch((id, now) => {
      if (now === undefined) this.board.removeListing(id)
      else this.board.setListing(matchListing(now.listing), now.reading)
    })
    init.table.watch((now, before) => this.follow(now, before))
    init.listers.watch(() => this.changes++)
    init.abroad.watch((id, now) => {
      if (now === undefined) this.board.removeAbroad(id)
      else this.board.setAbroad(abroadListing(id, now.one), now.reading)
    })
  }

  private follow(now: Listing | undefined, before: Listing | undefined): void {
    this.changes++
    if (now?.status === 'open') this.count(listerOf(now), 1)
    if (before?.status === 'open') this.count(listerOf(before), -1)
  }

  private count(lister: string, change: number): void {
    const count = (this.counts.get(lister) ?? 0) + change
    if (count > 0) this.counts.set(lister, count)
    else if (this.counts.delete(lister)) {
      this.told.delete(lister)
      this.board.removeMember(lister)
    }
  }

  /** The matcher as it is now: with today's balances, limits, checks and places. */
  async fresh(): Promise<Board> {
    const { listers, standings, own } = this.init
    await own.whole()
    const now = `${standings.size()} ${this.changes}`
    if (now === this.seen) return this.board
    await standings.read((of) => {
      for (const id of this.counts.keys()) {
        const lister = listers.get(id)
        if (lister !== undefined)
          this.tell(lister, lister.account === undefined ? undefined : of(lister.account))
      }
    })
    this.seen = now
    return this.board
  }

  /** Most people stand as they stood: a comparison takes a tenth of the time of telling the matcher anew. */
  private tell(lister: Lister, standing: Standing | undefined): void {
    const told = this.told.get(lister.id)
    if (told?.lister === lister && isSame(told.standing, standing)) return
    this.told.set(lister.id, { lister, standing })
    this.board.setMember(matchMember(lister, standing))
  }

  /** The graph of circles, for a day. On a large board it may be some minutes old. */
  circles(today: Day): Promise<ChainGraph> {
    this.asked = this.init.clock.now()
    return this.graphOn(today)
  }

  /** How far looking for circles is, from 0 to 1: first every text is read, then requests are matched. */
  progress(): number {
    return (this.init.own.share() + this.built) / 2
  }

  /** Looks for no more circles by itself. */
  stop(): void {
    this.stopped = true
    this.cancelNext()
  }

  private async graphOn(today: Day): Promise<ChainGraph> {
    const board = await this.fresh()
    const of = `${today} ${this.seen}`
    const { graph } = this
    const age = this.init.clock.now() - (graph?.at ?? 0)
    if (graph?.today === today && (graph.of === of || age < graph.took * graphShare)) return graph.value
    // An empty board is looked through before `build` returns: what takes its promise away must come after it was kept.
    this.building ??= this.build(board, today, of).finally(() => (this.building = undefined))
    return this.building
  }

  /** Where it takes long, circles are looked for anew before anybody waits for them; not where nobody asks any more. */
  private lookAgain(took: number): void {
    const { clock } = this.init
    this.cancelNext()
    if (took === 0) return
    this.cancelNext = clock.after(took * graphShare * 1000, () => {
      if (clock.now() - this.asked > interestSeconds) return
      const next = (): void => this.lookAgain(took)
      // What fails here fails again, and is told, when somebody asks.
      this.graphOn(todayOf({ clock })).then(next, next)
    })
  }

  private async build(board: Board, today: Day, of: string): Promise<ChainGraph> {
    const began = this.init.clock.now()
    this.built = 0
    const steps = chainGraphSteps(board, today)
    for (;;) {
      const step = steps.next()
      if (step.done === true) {
        const at = this.init.clock.now()
        this.graph = { of, today, at, took: at - began, value: step.value }
        this.lookAgain(at - began)
        return step.value
      }
      this.built = step.value
      // A bank that stops waits for no circles, and nobody is there any more to wait for them.
      await new Promise<void>((resolve) => this.stopped || this.init.clock.soon(resolve))
    }
  }
}

function matchListing(listing: Listing): MatchListing {
  const { id, kind, language, categories, when, place, needsChecks, until } = listing
  return {
    ...{ id, kind, member: listerOf(listing), text: textOf(listing) },
    ...{ language, categories, until },
    ...(when !== undefined && { when }),
    ...(place !== undefined && { place: placeOf(place) }),
    ...(needsChecks !== undefined && { needsChecks }),
  }
}

function abroadListing(id: string, { bank, offer }: AbroadListing): MatchListing {
  const { kind, title, description, language, when, until } = offer
  return {
    ...{ id, kind, member: bank, text: `${title}. ${description}`, language, until },
    ...{ categories: codesOf(offer), ...(when !== undefined && { when }) },
  }
}

function isSame(one: Standing | undefined, other: Standing | undefined): boolean {
  return one?.balance === other?.balance && one?.floor === other?.floor && one?.ceiling === other?.ceiling
}

function matchMember(lister: Lister, standing: Standing | undefined): MatchMember {
  const { id, active, place, reachMetres, free, checks } = lister
  const { balance, floor, ceiling } = standing ?? noStanding
  return {
    ...{ id, active: active && standing !== undefined, checks },
    ...(place !== undefined && { place }),
    ...(reachMetres !== undefined && { reachMetres }),
    ...(free !== undefined && { free }),
    ...{ balanceSeconds: balance, floorSeconds: floor, ceilingSeconds: ceiling },
  }
}
