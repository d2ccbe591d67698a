/** `/api/v1/restore`: a bank that was restored from a copy. Where it stands is part of its status. */
import type { NodeApi } from '../../api.ts'
import { route, sendAnswer } from '../route.ts'
import type { Route } from '../route.ts'

/** The route that ends the waiting. */
export function restoreRoutes(api: NodeApi): Route[] {
  return [
    route(
      {
        key: 'POST /api/v1/restore/finish',
        name: 'finishRestore',
        tag: 'node',
        summary:
          'Goes on without the partner banks that have not answered; what is with them stays frozen until they do.',
        answers: { 200: { says: 'How the bank comes back.', schema: 'restore' } },
        refusals: ['not-restoring', 'cut-needed', 'two-copies'],
      },
      (_request, reply) => sendAnswer(reply, api.finishRestore()),
    ),
  ]
}
