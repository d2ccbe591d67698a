import { tick } from '../../protocol/federation/react.ts'
import type { Transfer } from '../../protocol/federation/transfer.ts'
import type { Bank } from '../bank.ts'
import type { Clock } from '../ports.ts'
import type { Pending } from './pending.ts'

const lookMilliseconds = 1_000

/**
 * Looks every second for orders that nobody answered in time and accepts that nobody held, and closes them (SPEC,
 * TRF-16). The returned function ends it. What the bank does not take now is tried again.
 */
export function closeLapsed(bank: Bank, pending: Pending, clock: Clock): () => void {
  let cancel = (): void => undefined
  const arm = (): void => {
    cancel = clock.after(lookMilliseconds, () => {
      const due = [...pending.all()].filter((one) => isDue(one, clock.now()))
      if (due.length > 0) bank.run((turn) => tick(turn, due)).catch(() => undefined)
      arm()
    })
  }
  arm()
  return () => cancel()
}

function isDue({ role, order, accept }: Transfer, now: number): boolean {
  const last = role === 'payer' ? order?.validUntil : accept?.decideBy
  return last !== undefined && now > last
}
