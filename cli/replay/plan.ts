/**
 * What is to be recorded so that each bank's ledger shows exactly the change of its data, day by day. Made before anything
 * is recorded, by the seed alone, so that a run that was disturbed records the same as one that was not.
 *
 * On a day of `e` more exchanges and `s` more seconds, `f` exchanges of together `F` seconds are recorded and `r` of
 * together `R` seconds taken back, with f - r = e and F - R = s. Mostly r = 0. If a total fell, or the hours do not go round
 * (exchanges without hours, or hours without exchanges: a bank edited its history), exchanges are taken back and
 * recorded anew at another length. An exchange has at least one second, so "exchanges of no hours" take theirs from one
 * that is taken back. What was recorded before the first replayed day is not there to take back: where it is needed, it is
 * entered first as an opening balance, which counts neither as an exchange nor as hours of the replayed days.
 */
import { Chance } from '../chance.ts'
import { changesOf, type Change, type History } from './dataset.ts'

/** An exchange to record: the receiver is a member of the plan's own bank, for which it counts. */
export interface ExchangeStep {
  readonly kind: 'exchange'
  /** Number of the step in its bank's plan. */
  readonly number: number
  readonly day: string
  readonly seconds: number
  /** Index of the giver's bank. */
  readonly giverBank: number
  /** Members by number, from 0. */
  readonly giver: number
  readonly receiver: number
  /** A later step takes it back. */
  taken: boolean
}

/** Hours that a member had given before the first replayed day. */
export interface OpeningStep {
  readonly kind: 'opening'
  readonly number: number
  readonly day: string
  readonly seconds: number
  readonly giver: number
  taken: boolean
}

/** Takes an earlier step of the same plan back. */
export interface ReversalStep {
  readonly kind: 'reversal'
  readonly number: number
  readonly of: ExchangeStep | OpeningStep
}

/** One thing to do. */
export type Step = ExchangeStep | OpeningStep | ReversalStep

/** One bank's plan. */
export interface BankPlan {
  readonly slug: string
  /** Members to open: the most that the bank had on any replayed day, and at least two. */
  readonly members: number
  readonly steps: readonly Step[]
  /** The data's change over all replayed days. */
  readonly exchanges: number
  readonly seconds: number
}

/** Which bank a giver comes from. */
export interface Crossing {
  /** Share of exchanges between banks, from 0 to 1. */
  readonly share: number
  /** For each bank, the banks that its members receive help from, and how likely each is. */
  readonly partners: readonly (readonly { readonly bank: number; readonly weight: number }[])[]
}

/** Lengths are in quarters of an hour wherever the sum allows it. */
const quarter = 900

/** Members of a bank: the most that it had on any of its days. An exchange needs two. */
export function membersOf(history: History): number {
  return Math.max(2, ...history.days.map((one) => one.members))
}

/** The plans of all banks. */
export function planAll(histories: readonly History[], crossing: Crossing, seed: number): BankPlan[] {
  const members = histories.map(membersOf)
  return histories.map((history, bank) =>
    new Planner(history.slug, bank, members, crossing, seed).plan(history),
  )
}

class Planner {
  private readonly openings: OpeningStep[] = []
  private readonly steps: Step[] = []
  /** What may still be taken back. */
  private readonly pool: (ExchangeStep | OpeningStep)[] = []
  private number = 0
  private firstDay = ''
  private readonly chance: Chance
  private readonly slug: string
  private readonly bank: number
  private readonly members: readonly number[]
  private readonly crossing: Crossing

  constructor(slug: string, bank: number, members: readonly number[], crossing: Crossing, seed: number) {
    this.slug = slug
    this.bank = bank
    this.members = members
    this.crossing = crossing
    this.chance = new Chance('plan', seed, slug)
  }

  plan(history: History): BankPlan {
    const changes = changesOf(history)
    this.firstDay = history.days[0]?.day ?? ''
    for (const change of changes) this.day(change)
    return {
      slug: this.slug,
      members: this.own,
      steps: [...this.openings, ...this.steps],
      exchanges: changes.reduce((sum, one) => sum + one.exchanges, 0),
      seconds: changes.reduce((sum, one) => sum + one.seconds, 0),
    }
  }

  private get own(): number {
    return this.members[this.bank] ?? 2
  }

  private day({ day, exchanges, seconds }: Change): void {
    if (exchanges === 0 && seconds === 0) return
    if (exchanges > 0 && seconds >= exchanges) return this.record(day, exchanges, seconds)
    const back = this.choose(exchanges, seconds)
    const returned = back.reduce((sum, one) => sum + one.seconds, 0)
    for (const step of back) this.takeBack(step)
    this.record(day, exchanges + back.length, seconds + returned)
  }

  /** The steps to take back on a day whose change cannot simply be recorded; opening balances where there are too few. */
  private choose(exchanges: number, seconds: number): (ExchangeStep | OpeningStep)[] {
    const fallen = Math.max(0, -exchanges)
    // Nothing recorded anew: possible if what is taken back is as long as the fall, exactly.
    if (fallen > this.pool.length) {
      const back = this.draw(this.pool.length)
      const rest = -seconds - sumOf(back)
      const missing = fallen - back.length
      if (rest >= missing) return [...back, ...this.open(missing, rest)]
      return [...back, ...this.open(missing + 1, Math.max(missing + 1, rest + 1 + missing * quarter))]
    }
    const count = fallen + 1
    const anew = Math.max(0, exchanges) + 1
    const least = anew * quarter - seconds
    const random = this.draw(Math.min(count, this.pool.length))
    if (random.length === count && sumOf(random) >= least) return random
    this.pool.push(...random)
    const longest = this.drawLongest(Math.min(count, this.pool.length))
    if (longest.length === count && sumOf(longest) >= least) return longest
    const spare = longest.length === count ? longest.pop() : undefined
    if (spare !== undefined) this.pool.push(spare)
    return [...longest, ...this.open(1, Math.max(quarter, least - sumOf(longest)))]
  }

  /** Takes so many steps out of the pool by chance. */
  private draw(count: number): (ExchangeStep | OpeningStep)[] {
    return Array.from({ length: count }, () =>
      this.pool.splice(this.chance.below(this.pool.length), 1),
    ).flat()
  }

  private drawLongest(count: number): (ExchangeStep | OpeningStep)[] {
    this.pool.sort((a, b) => a.seconds - b.seconds || a.number - b.number)
    return this.pool.splice(this.pool.length - count, count)
  }

  /** Enters history from before the first day: so many balances of together so many seconds. */
  private open(count: number, seconds: number): OpeningStep[] {
    const parts = split(seconds, count, this.chance)
    const made = parts.map((part) => {
      const giver = this.chance.below(this.own)
      return {
        kind: 'opening' as const,
        number: this.number++,
        day: this.firstDay,
        seconds: part,
        giver,
        taken: false,
      }
    })
    this.openings.push(...made)
    return made
  }

  private takeBack(of: ExchangeStep | OpeningStep): void {
    of.taken = true
    this.steps.push({ kind: 'reversal', number: this.number++, of })
  }

  private record(day: string, count: number, seconds: number): void {
    for (const part of split(seconds, count, this.chance)) {
      const receiver = this.chance.below(this.own)
      const step = {
        kind: 'exchange' as const,
        number: this.number++,
        day,
        seconds: part,
        receiver,
        ...this.giverFor(receiver),
        taken: false,
      }
      this.steps.push(step)
      this.pool.push(step)
    }
  }

  /** Somebody else of this bank, or by the share of crossings somebody of a partner bank. */
  private giverFor(receiver: number): { giverBank: number; giver: number } {
    const { chance } = this
    const partners = this.crossing.partners[this.bank] ?? []
    const crosses = chance.next() < this.crossing.share
    const partner =
      crosses && partners.length > 0
        ? partners[chance.weighted(partners.map((one) => one.weight))]
        : undefined
    if (partner !== undefined)
      return { giverBank: partner.bank, giver: chance.below(this.members[partner.bank] ?? 2) }
    const other = chance.below(this.own - 1)
    return { giverBank: this.bank, giver: other >= receiver ? other + 1 : other }
  }
}

function sumOf(steps: readonly { readonly seconds: number }[]): number {
  return steps.reduce((sum, one) => sum + one.seconds, 0)
}

/** Splits seconds into parts of at least one second that sum to them exactly; in quarters of an hour if there are enough. */
export function split(seconds: number, count: number, chance: Chance): number[] {
  if (count === 0) return []
  const unit = seconds >= count * quarter ? quarter : 1
  const rest = Math.floor(seconds / unit) - count
  if (rest < 0) throw new RangeError(`${seconds} seconds do not make ${count} exchanges`)
  const weights = Array.from({ length: count }, () => 0.2 + chance.next())
  const sum = weights.reduce((total, one) => total + one, 0)
  const parts = weights.map((weight) => unit + unit * Math.floor((rest * weight) / sum))
  let left = seconds - parts.reduce((total, one) => total + one, 0)
  for (let i = 0; left > 0; i = (i + 1) % count) {
    const more = Math.min(unit, left)
    parts[i] = (parts[i] ?? 0) + more
    left -= more
  }
  return parts
}
