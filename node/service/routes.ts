import type { BankId } from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import { resolveBank, stateOf, type Context } from './context.ts'

/**
 * The banks between us and `bank`: those that a request names, or none if it is a partner. Refusals: `unknown-partner` for
 * a name of no bank, `no-route` if neither. Whether the named way is one is for the rules of the order.
 */
export function wayTo(
  context: Context,
  bank: BankId,
  named: readonly string[] | undefined,
): Result<readonly BankId[] | undefined, Refusal> {
  if (named !== undefined) {
    const found = named.map((ref) => resolveBank(context, ref))
    const wrong = found.find((one) => !one.ok)
    if (wrong !== undefined && !wrong.ok) return wrong
    return ok(found.flatMap((one) => (one.ok ? [one.value] : [])))
  }
  if (stateOf(context).channels.has(bank)) return ok(undefined)
  return err(refuse('no-route', { partner: context.directory.bankText(bank) }))
}
