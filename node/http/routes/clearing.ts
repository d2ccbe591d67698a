/** `/api/v1/clearing`: loops of debts between banks, and clearing them. */
import type { ClearingStart } from '../../../protocol/generated/types.ts'
import type { NodeApi } from '../../api.ts'
import { callerOf } from '../caller.ts'
import { route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

/** The routes of clearing. */
export function clearingRoutes(api: NodeApi): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/clearing',
        name: 'clearing',
        tag: 'partners',
        summary:
          'Shows what could be cleared now: loops that this bank is on, and each partner before and after.',
        answers: { 200: { says: 'The plan, by what the banks say of themselves.', schema: 'clearing' } },
      },
      async (_request, reply) => sendJson(reply, 200, await api.clearing()),
    ),
    route<{ Body: ClearingStart }>(
      {
        key: 'POST /api/v1/clearing/run',
        name: 'runClearing',
        tag: 'partners',
        summary:
          'Clears the loops that this bank is on. No balance with a partner grows, and no member is touched.',
        body: 'clearing-start',
        answers: { 200: { says: 'What became of each round.', schema: 'clearing-run' } },
        refusals: ['clearing-off-here'],
      },
      (request, reply) => sendAnswer(reply, api.runClearing(callerOf(request), request.body)),
    ),
  ]
}
