/** A bank that ended (SPEC IDN-12): what it says of itself, and what it refuses. */
import type { Identity } from '../../protocol/identity-log.ts'
import type { Instant } from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err } from '../../protocol/result.ts'
import type { Answer } from '../api.ts'
import { stateOf, type Context } from './context.ts'

/** When a bank ended, by its own word; undefined if it goes on. */
export function endedAt({ retired, ops }: Identity): Instant | undefined {
  return retired ? ops.at(-1)?.body.at : undefined
}

/** The same refusal, or that it is this bank which has ended: the rules say the same code of us and of others. */
export function whoEnded(context: Context, refusal: Refusal): Refusal {
  return refusal.code === 'bank-retired' && stateOf(context).identity.retired ? refuse('ended-here') : refusal
}

/** The same answer, in which a refusal says whether it is this bank that has ended. */
export async function orEnded<T>(context: Context, answer: Answer<T>): Answer<T> {
  const result = await answer
  return result.ok ? result : err(whoEnded(context, result.error))
}
