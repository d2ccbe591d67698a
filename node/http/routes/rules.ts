/** `/api/v1/rules`: the house rules that the ledger enforces. */
import type { HouseRulesChange } from '../../../protocol/generated/types.ts'
import type { NodeApi } from '../../api.ts'
import { callerOf } from '../caller.ts'
import { route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

/** The routes of house rules. */
export function ruleRoutes(api: NodeApi): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/rules',
        name: 'rules',
        tag: 'node',
        summary: 'The house rules.',
        answers: { 200: { says: 'The house rules.', schema: 'house-rules' } },
      },
      async (_request, reply) => sendJson(reply, 200, await api.rules()),
    ),
    route<{ Body: HouseRulesChange }>(
      {
        key: 'PATCH /api/v1/rules',
        name: 'changeRules',
        tag: 'node',
        summary: 'Changes house rules from here on; what was recorded stays.',
        body: 'house-rules-change',
        answers: { 200: { says: 'The house rules as they are now.', schema: 'house-rules' } },
      },
      (request, reply) => sendAnswer(reply, api.changeRules(callerOf(request), request.body)),
    ),
  ]
}
