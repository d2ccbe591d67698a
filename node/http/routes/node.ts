/** How the node is: for its people, for whatever starts and watches it, and the description of this interface. */
import { refuse } from '../../../protocol/refusal.ts'
import type { NodeApi } from '../../api.ts'
import { hasToken, isLocal } from '../auth.ts'
import { sendProblem } from '../errors.ts'
import type { Metrics } from '../metrics.ts'
import { route, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

/** What these routes need beside the use cases. */
export interface NodeRoutesInit {
  readonly api: NodeApi
  readonly metrics: Metrics
  /** Opens `/metrics` to other machines, too. */
  readonly metricsToken: string | undefined
  /** The API description as JSON text. */
  readonly docs: () => string
}

/** The routes of the node itself. */
export function nodeRoutes(init: NodeRoutesInit): Route[] {
  return [statusRoute(init.api), healthRoute(), readyRoute(init.api), metricsRoute(init), docsRoute(init)]
}

function statusRoute(api: NodeApi): Route {
  return route(
    {
      key: 'GET /api/v1/status',
      name: 'status',
      tag: 'node',
      summary: 'How the bank is.',
      answers: { 200: { says: 'The bank in numbers.', schema: 'status' } },
    },
    async (_request, reply) => sendJson(reply, 200, await api.status()),
  )
}

function healthRoute(): Route {
  return route(
    {
      key: 'GET /healthz',
      name: 'healthz',
      tag: 'node',
      summary: 'Whether the process runs.',
      answers: { 200: { says: 'It does.', type: 'text/plain' } },
    },
    async (_request, reply) => {
      reply.send('ok\n')
    },
  )
}

function readyRoute(api: NodeApi): Route {
  return route(
    {
      key: 'GET /readyz',
      name: 'readyz',
      tag: 'node',
      summary: 'Whether the log is open and its head verified.',
      answers: { 200: { says: 'It is.', type: 'text/plain' } },
      refusals: ['busy'],
    },
    async (_request, reply) => {
      if (api.ready()) reply.send('ok\n')
      else sendProblem(reply, refuse('busy'))
    },
  )
}

function metricsRoute({ metrics, metricsToken }: NodeRoutesInit): Route {
  return route(
    {
      key: 'GET /metrics',
      name: 'metrics',
      tag: 'node',
      summary: 'Numbers for the operator, for programs on the same machine.',
      answers: { 200: { says: 'Prometheus text format.', type: 'text/plain' } },
      refusals: ['forbidden'],
    },
    async (request, reply) => {
      const { headers, socket } = request.raw
      const known = metricsToken !== undefined && hasToken(headers, metricsToken)
      if (!known && !isLocal(socket.remoteAddress, headers)) return sendProblem(reply, refuse('forbidden'))
      const text = await metrics.text()
      reply.header('content-type', metrics.contentType).send(text)
    },
  )
}

function docsRoute({ docs }: NodeRoutesInit): Route {
  return route(
    {
      key: 'GET /api/docs',
      name: 'docs',
      tag: 'node',
      summary: 'This description (OpenAPI 3.1).',
      answers: { 200: { says: 'An OpenAPI document.', type: 'application/json' } },
    },
    async (_request, reply) => {
      reply.header('content-type', 'application/json; charset=utf-8').send(docs())
    },
  )
}
