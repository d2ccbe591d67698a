import type { HouseRules, HouseRulesChange } from '../../protocol/generated/types.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Actor, Answer } from '../api.ts'
import type { Context } from './context.ts'

/** The house rules as they are now. */
export function showRules(context: Context): Promise<HouseRules> {
  return context.bank.view(({ rules }) => rules)
}

/** Changes house rules from here on (SPEC, LED-12). */
export async function changeRules(
  context: Context,
  actor: Actor,
  body: HouseRulesChange,
): Answer<HouseRules> {
  const { lift = [], ...change } = body
  const refused = await context.bank.run((turn) => {
    const { maxOwedOutside, maxOwedToUs, ...rest } = turn.state.rules
    const limits = {
      ...(maxOwedOutside !== undefined && !lift.includes('maxOwedOutside') && { maxOwedOutside }),
      ...(maxOwedToUs !== undefined && !lift.includes('maxOwedToUs') && { maxOwedToUs }),
    }
    return turn.append({ typ: 'rules', ...rest, ...limits, ...change, by: actor.by, at: turn.now })
  })
  return refused === undefined ? ok(await showRules(context)) : err(refused)
}
