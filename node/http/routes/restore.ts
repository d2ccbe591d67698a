/** `/api/v1/restore`: a bank that was restored from a copy. Where it stands is part of its status. */
import type { RestoreFinish } from '../../../protocol/generated/types.ts'
import type { NodeApi } from '../../api.ts'
import { route, sendAnswer } from '../route.ts'
import type { Route } from '../route.ts'

/** The route that ends the waiting. */
export function restoreRoutes(api: NodeApi): Route[] {
  return [
    route<{ Body: RestoreFinish }>(
      {
        key: 'POST /api/v1/restore/finish',
        name: 'finishRestore',
        tag: 'node',
        summary:
          'Goes on without the partner banks that have not answered; what is with them stays frozen until they do.',
        body: 'restore-finish',
        answers: { 200: { says: 'How the bank comes back.', schema: 'restore' } },
        refusals: ['not-restoring', 'cut-needed', 'cut-wanted', 'two-copies'],
      },
      ({ body }, reply) => sendAnswer(reply, api.finishRestore(body)),
    ),
  ]
}
