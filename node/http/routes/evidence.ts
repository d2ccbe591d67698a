/** `/api/v1/evidence`: proof that banks contradicted themselves. */
import type { NodeApi } from '../../api.ts'
import { parameters } from '../parameters.ts'
import { route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

/** The routes of evidence. */
export function evidenceRoutes(api: NodeApi): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/evidence',
        name: 'listEvidence',
        tag: 'partners',
        summary: 'Lists the evidence against partner banks and others.',
        answers: { 200: { says: 'All evidence.', schema: 'evidences' } },
      },
      async (_request, reply) => sendJson(reply, 200, await api.evidences()),
    ),
    route<{ Params: { oid: string } }>(
      {
        key: 'GET /api/v1/evidence/:oid',
        name: 'evidence',
        tag: 'partners',
        summary: 'Shows evidence whole: anyone can check it, offline.',
        params: parameters(
          {
            oid: {
              type: 'string',
              pattern: '^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$',
              maxLength: 43,
              description: 'Oid of the evidence.',
            },
          },
          ['oid'],
        ),
        answers: { 200: { says: 'The evidence.', schema: 'evidence' } },
        refusals: ['not-found'],
      },
      (request, reply) => sendAnswer(reply, api.evidence(request.params.oid)),
    ),
  ]
}
