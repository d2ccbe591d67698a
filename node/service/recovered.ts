/** Hours that came back in a restore are given to whom they belong once: giving out more would make hours of nothing. */
import type { Exchange } from '../../protocol/generated/types.ts'
import { recoveredWays } from '../../protocol/ledger/recovered.ts'
import { recoveredAccount } from '../../protocol/ledger/state.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { stateOf, type Context } from './context.ts'
import { statement } from './statements.ts'

/** Why so much cannot be said to be somebody's, that way; undefined if it can, or if it was said before. */
export async function recoveredRefusal(
  context: Context,
  { id, purpose, giver, seconds }: Exchange,
): Promise<Refusal | undefined> {
  if (purpose !== 'recovered' || stateOf(context).exchanges.has(id)) return undefined
  const shown = await statement(context, recoveredAccount, { limit: Number.MAX_SAFE_INTEGER })
  // Who names an account that is not there is told so by the ledger.
  if (!shown.ok) return undefined
  const way = giver === recoveredAccount ? 'received' : 'gave'
  const open = recoveredWays(shown.value.lines).find((one) => one.way === way)?.open ?? 0
  return seconds > open ? refuse('over-recovered', { limit: Math.max(0, open) }) : undefined
}
