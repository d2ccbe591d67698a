import type { ClearingRun } from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import type { Answer } from '../api.ts'
import { Refused } from '../bank.ts'
import { describe } from '../net/handler.ts'
import type { Clock, Logger } from '../ports.ts'
import { everyNight } from './nightly.ts'

/** What the timer needs. */
export interface ClearingTimerInit {
  readonly state: BankState
  readonly clock: Clock
  readonly logger: Logger
  /** Hour of the day, UTC. */
  readonly hour: number
  /** Clears the loops that this bank is to begin. */
  readonly run: () => Answer<ClearingRun>
}

/** What one round leaves, or another bank's round stood in the way of, is planned again after the positions went round. */
const passes = 3
const passMilliseconds = 120_000

/** Clears once a night, if the house rules say `auto` (SPEC, CLR-01). The returned function ends it. */
export function clearEveryNight(init: ClearingTimerInit): () => void {
  const { state, clock, logger, hour, run } = init
  let cancelPass = (): void => undefined
  const pass = (left: number): void => {
    if (state.rules.clearing !== 'auto' || left === 0) return
    run()
      .then((done) => {
        const rounds = done.ok ? done.value.rounds : []
        const cleared = rounds.filter((round) => round.state === 'cleared').length
        if (rounds.length > 0) logger.info({ rounds: rounds.length, cleared }, 'cleared with partner banks')
      })
      .catch((cause: unknown) => {
        if (cause instanceof Refused) logger.warn({ code: cause.refusal.code }, 'nothing was cleared')
        else logger.error(describe(cause), 'nothing was cleared')
      })
    cancelPass = clock.after(passMilliseconds, () => pass(left - 1))
  }
  const cancelNight = everyNight(clock, hour, () => pass(passes))
  return () => {
    cancelNight()
    cancelPass()
  }
}
