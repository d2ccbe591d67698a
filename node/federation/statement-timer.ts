import { proposeStatement, tendStatements } from '../../protocol/federation/react-statement.ts'
import { closable, isClosed, isFirst } from '../../protocol/federation/statement.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { Refused, type Bank } from '../bank.ts'
import { describe } from '../net/handler.ts'
import type { Clock, Logger } from '../ports.ts'
import { everyNight } from './nightly.ts'

/** What the timer needs. */
export interface StatementTimerInit {
  readonly bank: Bank
  readonly clock: Clock
  readonly logger: Logger
  /** Hour of the day, UTC, at which statements are proposed. */
  readonly hour: number
}

/** A proposal without an answer goes out again after this long. */
const tendMilliseconds = 8_000

/** Proposes a statement to every partner once a night, and sends again what was not answered (SPEC, STM-03). */
export class StatementTimer {
  private readonly init: StatementTimerInit
  private readonly cancels = new Map<'tend' | 'night', () => void>()

  constructor(init: StatementTimerInit) {
    this.init = init
    this.tend()
    this.night()
  }

  /** Ends both timers. */
  stop(): void {
    for (const cancel of this.cancels.values()) cancel()
  }

  private tend(): void {
    const cancel = this.init.clock.after(tendMilliseconds, () => {
      if (needsTending(this.init.bank.state)) this.run(tendStatements)
      this.tend()
    })
    this.cancels.set('tend', cancel)
  }

  private night(): void {
    const { clock, hour } = this.init
    this.cancels.set(
      'night',
      everyNight(clock, hour, () => this.run(proposeAll)),
    )
  }

  private run(work: (turn: Turn) => void): void {
    const { bank, logger } = this.init
    bank.run(work).catch((cause: unknown) => {
      if (cause instanceof Refused) logger.warn({ code: cause.refusal.code }, 'no statement was proposed')
      else logger.error(describe(cause), 'no statement was proposed')
    })
  }
}

function needsTending(state: BankState): boolean {
  for (const channel of state.channels.values())
    if ((channel.offer !== undefined || closable(channel) !== undefined) && !isClosed(channel)) return true
  return false
}

function proposeAll(turn: Turn): void {
  const { bank, channels } = turn.state
  for (const channel of channels.values()) if (isFirst(bank, channel)) proposeStatement(turn, channel)
}
