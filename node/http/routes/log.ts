/** `/api/v1/log`, `/checkpoint` and `/proofs`: what lets anyone check the bank without trusting it. */
import { Readable } from 'node:stream'
import { refuse } from '../../../protocol/refusal.ts'
import type { NodeApi } from '../../api.ts'
import { sendProblem } from '../errors.ts'
import { parameters, position } from '../parameters.ts'
import { route, sendAnswer } from '../route.ts'
import type { Route } from '../route.ts'

/** Exports at a time. Each holds the store open at one state, and a slow reader holds it long. */
export const MAX_EXPORTS = 8

/** The exports that are under way. */
export type Exports = Set<Readable>

/** The routes of the log. */
export function logRoutes(api: NodeApi, exports: Exports): Route[] {
  return [exportRoute(api, exports), checkpointRoute(api), ...proofRoutes(api)]
}

function exportRoute(api: NodeApi, exports: Exports): Route {
  return route<{ Querystring: { from: number } }>(
    {
      key: 'GET /api/v1/log',
      name: 'exportLog',
      tag: 'log',
      summary: 'Streams the log, block by block, from the block that holds entry `from`.',
      query: parameters({ from: { ...position('Index of the first entry wanted.'), default: 0 } }),
      answers: { 200: { says: 'Lines of JSON, see the SPEC.', type: 'application/x-ndjson' } },
      refusals: ['busy'],
    },
    async (request, reply) => {
      if (exports.size >= MAX_EXPORTS) return sendProblem(reply, refuse('busy'))
      // Reads on only as the client takes what there is; when the client goes, the iteration is told to end.
      const stream = Readable.from(api.exportLog(request.query.from), { objectMode: false })
      exports.add(stream)
      stream.once('close', () => exports.delete(stream))
      // An asynchronous handler that ended before the stream has begun would be answered for with an empty body.
      await reply.header('content-type', 'application/x-ndjson').send(stream)
    },
  )
}

function checkpointRoute(api: NodeApi): Route {
  return route<{ Querystring: { which?: 'latest' | 'witnessed' } }>(
    {
      key: 'GET /api/v1/checkpoint',
      name: 'checkpoint',
      tag: 'log',
      summary: 'The latest checkpoint: what the bank has signed to be its whole log.',
      query: parameters({
        which: {
          type: 'string',
          maxLength: 9,
          enum: ['latest', 'witnessed'],
          description:
            'The latest, or the newest that partner banks have cosigned. Either comes with its cosignatures.',
        },
      }),
      answers: { 200: { says: 'A signed note (C2SP tlog-checkpoint).', type: 'text/plain' } },
      refusals: ['not-found'],
    },
    async (request, reply) => {
      const note = await api.checkpoint(request.query.which === 'witnessed')
      if (!note.ok) return sendProblem(reply, note.error)
      reply.header('content-type', 'text/plain; charset=utf-8').send(note.value)
    },
  )
}

function proofRoutes(api: NodeApi): Route[] {
  return [
    route<{ Querystring: { index: number } }>(
      {
        key: 'GET /api/v1/proofs/inclusion',
        name: 'proveInclusion',
        tag: 'log',
        costly: true,
        summary: 'Shows that an entry is in the log under the latest checkpoint.',
        query: parameters({ index: position('Index of the entry.') }, ['index']),
        answers: { 200: { says: 'The proof.', schema: 'inclusion' } },
        refusals: ['not-found'],
      },
      (request, reply) => sendAnswer(reply, api.inclusion(request.query.index)),
    ),
    route<{ Querystring: { from: number } }>(
      {
        key: 'GET /api/v1/proofs/consistency',
        name: 'proveConsistency',
        tag: 'log',
        costly: true,
        summary: 'Shows that the log only grew since it had `from` entries.',
        query: parameters({ from: position('Size of the log then.') }, ['from']),
        answers: { 200: { says: 'The proof.', schema: 'consistency' } },
        refusals: ['not-found'],
      },
      (request, reply) => sendAnswer(reply, api.consistency(request.query.from)),
    ),
  ]
}
