/**
 * What people ask of their banks, and what they were told. From the answers alone follows what every account must show at
 * the end: that is the auditor's ledger, and it knows nothing of logs, holds or lanes. A command without an answer (the
 * bank stopped, or refused all work) is repeated at the end, as a person would, and must then not count twice.
 */
import type { NodeApi } from '../../node/api.ts'
import { Refused } from '../../node/bank.ts'
import type { ExchangeView } from '../../protocol/generated/types.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import type { Result } from '../../protocol/result.ts'
import type { SimBank } from './bank.ts'
import type { Histogram } from './histogram.ts'

/** A change of one balance, in seconds. */
export interface Move {
  readonly bank: SimBank
  readonly account: string
  readonly seconds: number
}

/** A command, good for one bank. */
export interface Command<T = unknown> {
  /** Its line in the histogram. */
  readonly kind: string
  readonly bank: SimBank
  readonly run: (api: NodeApi) => Promise<Result<T, Refusal>>
  /** Hears the answer, once. */
  readonly told?: (answer: Result<T, Refusal>) => void
}

/** A command that moves credits: it has an id, so it may be repeated until there is an answer. */
export interface Payment {
  readonly kind: string
  readonly bank: SimBank
  readonly id: string
  readonly run: (api: NodeApi) => Promise<Result<ExchangeView, Refusal>>
  readonly moves: readonly Move[]
  /** The same as `run` with other terms. */
  readonly changed?: (api: NodeApi) => Promise<Result<ExchangeView, Refusal>>
  state: 'open' | 'done' | 'refused'
  /** The transfer, if it is one. */
  xfer?: string
}

export class Commands {
  readonly payments: Payment[] = []
  /** Commands under way. */
  waiting = 0
  private readonly histogram: Histogram
  private readonly report: (problem: string) => void
  private readonly note: (text: string) => void

  private readonly isLost: (xfer: string) => boolean

  /** `isLost` says whether a bank between wrote a transfer off. */
  constructor(
    histogram: Histogram,
    report: (problem: string) => void,
    note: (text: string) => void,
    isLost: (xfer: string) => boolean,
  ) {
    this.isLost = isLost
    this.histogram = histogram
    this.report = report
    this.note = note
  }

  /** Gives a command to its bank, which must run. Resolves when there is an answer or never will be. */
  async give<T>(command: Command<T>): Promise<Result<T, Refusal> | undefined> {
    const { kind, bank, run, told } = command
    const life = bank.running
    this.waiting += 1
    let outcome: Result<T, Refusal> | string
    try {
      const crashed = new Promise<string>((resolve) => life.mourners.push(() => resolve('crash')))
      outcome = await Promise.race([run(life.api), crashed])
      if (!life.alive) outcome = 'crash'
    } catch (cause) {
      outcome = cause instanceof Refused ? cause.refusal.code : life.alive ? 'error' : 'crash'
      if (outcome === 'error' && !isOfDisk(cause)) this.report(`${bank.name}: ${kind} threw ${String(cause)}`)
    }
    this.waiting -= 1
    const code = typeof outcome === 'string' ? outcome : outcome.ok ? 'ok' : outcome.error.code
    this.note(`${kind} ${bank.name} ${code}`)
    this.histogram.count(kind, typeof outcome === 'string' ? `no answer: ${code}` : code)
    if (typeof outcome === 'string') return undefined
    told?.(outcome)
    return outcome
  }

  /** Gives a payment to its bank. */
  async pay(payment: Payment): Promise<void> {
    this.payments.push(payment)
    await this.attempt(payment, payment.kind)
  }

  /** The same payment again. */
  async attempt(payment: Payment, kind: string): Promise<void> {
    const { bank, run, id, moves } = payment
    const before = payment.state
    const answer = await this.give({ kind, bank, run })
    if (payment.state === 'done') {
      const forgot = answer !== undefined && !(answer.ok && answer.value.state === 'done')
      if (before === 'done' && forgot && bank.honest && !bank.audit.forgetful)
        this.report(`[6] ${bank.name} forgot ${payment.kind} ${id}`)
      return
    }
    // Without an answer, and while a partner bank has not decided, everything is possible.
    payment.state = answer?.ok === false ? 'refused' : 'open'
    if (answer?.ok !== true) return
    if (answer.value.xfer !== undefined) payment.xfer = answer.value.xfer
    if (answer.value.state !== 'done') return
    if (bank.honest && !bank.audit.durable.has(id) && moves.length > 0)
      this.report(`[0] ${bank.name} says done of ${payment.kind} ${id}, which is not on its disk`)
    payment.state = 'done'
  }

  /** The balance that an account must have, going by the answers. */
  expected(bank: SimBank, account: string): number {
    let sum = 0
    for (const { state, moves, bank: asked, id } of this.payments)
      if (asked.audit.forgetful) {
        // Its answers count no more. Whether a partner’s member has the credit, that partner alone can say.
        for (const move of moves)
          if (move.bank === bank && move.account === account)
            sum += Math.sign(move.seconds) * (bank.audit.paid.get(id) ?? 0)
      } else if (state !== 'done' && this.isLost(asked.audit.ordered.get(id) ?? '')) {
        // A bank between wrote it off: who received help owes nothing, and who gave it has the credit all the same.
        for (const move of moves)
          if (move.bank === bank && move.account === account && bank !== asked)
            sum += Math.sign(move.seconds) * (bank.audit.paid.get(id) ?? 0)
      } else if (state === 'done')
        for (const move of moves) if (move.bank === bank && move.account === account) sum += move.seconds
    return sum
  }
}

/** A write that failed: the machine is about to stop for it. */
export function isOfDisk(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'LedgerFailed' || cause.message.includes('ledger'))
}
