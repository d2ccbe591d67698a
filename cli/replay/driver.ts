/**
 * Carries a plan out. Every request has an identifier that follows from the seed, the bank, the step and the attempt, so it
 * is repeated without fear whenever an answer is lost. Each bank has its own lane of requests, so many under way at a time.
 */
import type { BankProcess } from '../banks/bank-process.ts'
import { openAccount, recordLocal, reverseLocal, settleAcross } from '../banks/steady.ts'
import { eachOf } from '../banks/group.ts'
import { derivedId } from '../chance.ts'
import type { Killer } from './killer.ts'
import type { BankPlan, ExchangeStep, OpeningStep, ReversalStep, Step } from './plan.ts'

/** A bank with its plan and the account ids of its members. */
export interface Player {
  readonly bank: BankProcess
  readonly plan: BankPlan
  readonly accounts: string[]
}

/** What is needed to take a step back. */
interface Recorded {
  readonly id: string
  /** The transfer, and the bank that can give it back, if it crossed a border. */
  readonly across?: { readonly xfer: string; readonly bank: BankProcess }
}

const underWayPerBank = 24
const openingAtOnce = 16
const category = 'replay'

/** Far beyond any history, so that no limit stands in the way of what did happen. In seconds. */
export const generous = 10_000_000_000_000

/** Opens an account for every member. `step` is called after each. */
export async function openMembers({ bank, plan, accounts }: Player, step: () => void): Promise<void> {
  const numbers = Array.from({ length: plan.members }, (_, number) => number)
  await eachOf(numbers, openingAtOnce, async (number) => {
    const body = { name: `m${number + 1}`, kind: 'member', floor: -generous, ceiling: generous } as const
    accounts[number] = (await openAccount(bank, body)).account
    step()
  })
}

/** The driver of one run. */
export class Driver {
  /** Requests done. */
  done = 0
  /** Recorded by `step`'s number and copy, for steps that are taken back later. */
  private readonly recorded = new Map<Step, Map<number, Promise<Recorded>>>()
  private readonly players: readonly Player[]
  private readonly scale: number
  private readonly seed: number
  private readonly killer: Killer | undefined

  constructor(players: readonly Player[], scale: number, seed: number, killer?: Killer) {
    this.players = players
    this.scale = scale
    this.seed = seed
    this.killer = killer
  }

  /** Requests to be done. */
  static total(plans: readonly BankPlan[], scale: number): number {
    return scale * plans.reduce((sum, plan) => sum + plan.steps.length, 0)
  }

  /** Carries all plans out. */
  async run(): Promise<void> {
    await Promise.all(this.players.map((player) => this.lane(player)))
    await this.killer?.end()
  }

  private async lane(player: Player): Promise<void> {
    const units = unitsOf(player.plan, this.scale)
    const worker = async (): Promise<void> => {
      for (const [step, copy] of units) {
        await this.killer?.pass(this.done, player.bank)
        await this.unit(player, step, copy)
        this.killer?.recorded(player.bank)
        this.done += 1
      }
    }
    await Promise.all(Array.from({ length: underWayPerBank }, worker))
    this.killer?.finish(player.bank)
  }

  private async unit(player: Player, step: Step, copy: number): Promise<void> {
    if (step.kind === 'reversal') return this.takeBack(player, step, copy)
    const recording = this.record(player, step, copy)
    if (step.taken) this.keep(step, copy, recording)
    await recording
  }

  private keep(step: Step, copy: number, recording: Promise<Recorded>): void {
    const copies = this.recorded.get(step) ?? new Map<number, Promise<Recorded>>()
    this.recorded.set(step, copies.set(copy, recording))
    // A failure ends the run where it is awaited; here it must only not be unhandled.
    recording.catch(() => undefined)
  }

  private id(player: Player, step: Step, copy: number, attempt: number): string {
    return derivedId('replay', this.seed, player.plan.slug, step.number, copy, attempt)
  }

  private async record(player: Player, step: ExchangeStep | OpeningStep, copy: number): Promise<Recorded> {
    const { bank, accounts } = player
    const { seconds, day } = step
    const id = this.id(player, step, copy, 0)
    if (step.kind === 'opening') {
      const giver = accounts[step.giver] ?? ''
      await recordLocal(bank, {
        id,
        giver,
        receiver: 'sys-opening',
        seconds,
        day,
        category,
        purpose: 'opening',
      })
      return { id }
    }
    const from = this.players[step.giverBank]
    const giver = from?.accounts[step.giver] ?? ''
    const terms = { giver, receiver: accounts[step.receiver] ?? '', seconds, day, category }
    if (from === undefined || from === player) {
      await recordLocal(bank, { id, ...terms })
      return { id }
    }
    const address = `${from.bank.id}/${giver}`
    const idOf = (attempt: number): string => this.id(player, step, copy, attempt)
    const view = await settleAcross(bank, idOf, (one) => ({
      path: '/exchanges',
      body: { ...terms, id: one, giver: address },
    }))
    return { id: view.id, across: { xfer: view.xfer ?? '', bank: from.bank } }
  }

  /** An exchange between banks is given back by the giver's bank; it counts where the exchange counted. */
  private async takeBack(player: Player, step: ReversalStep, copy: number): Promise<void> {
    const copies = this.recorded.get(step.of)
    const { id, across } = (await copies?.get(copy)) ?? { id: '' }
    copies?.delete(copy)
    const reason = 'history-edited'
    if (across === undefined)
      return reverseLocal(player.bank, { id: this.id(player, step, copy, 0), of: id, reason })
    const idOf = (attempt: number): string => this.id(player, step, copy, attempt)
    await settleAcross(across.bank, idOf, (one) => ({
      path: '/reversals',
      body: { id: one, of: across.xfer, reason },
    }))
  }
}

/** Every step `scale` times, in order. */
function* unitsOf(plan: BankPlan, scale: number): Generator<readonly [Step, number]> {
  for (const step of plan.steps) for (let copy = 0; copy < scale; copy++) yield [step, copy]
}
