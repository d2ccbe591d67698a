/** `/api/v1/exchanges` and `/api/v1/reversals`: somebody gave help to somebody, and its undoing. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExchangeCreate, ExchangeView, ReversalCreate } from '../../../protocol/generated/types.ts'
import { refuse } from '../../../protocol/refusal.ts'
import type { RefusalCode } from '../../../protocol/refusal.ts'
import type { Actor, NodeApi } from '../../api.ts'
import { callerOf } from '../caller.ts'
import { sendProblem } from '../errors.ts'
import type { Metrics } from '../metrics.ts'
import { parameters } from '../parameters.ts'
import { route, sendAnswer, sendJson } from '../route.ts'
import type { AnswerSpec, Route } from '../route.ts'

/** A receiver with their own key. The log names the role only: who it was stands in the exchange, and they signed it. */
const MEMBER: Actor = { by: 'member', role: 'member' }

const partnerRefusals: readonly RefusalCode[] = [
  ...([
    'unknown-partner',
    'unreachable',
    'unknown-bank',
    'no-route',
    'way-too-narrow',
    'route-astray',
    'route-broken',
    'route-full',
    'bad-route',
    'no-answer',
    'expired',
    'declined',
  ] as const),
  ...(['partner-limit', 'partner-suspended', 'too-many-holds', 'over-held-limit'] as const),
  ...(['unknown-payee', 'payee-ceiling', 'refund-unknown'] as const),
]

const recordRefusals: readonly RefusalCode[] = [
  ...(['unknown-account', 'account-not-usable', 'same-account', 'over-house-maximum'] as const),
  ...(['day-invalid', 'day-in-future', 'day-too-old', 'consent-missing', 'consent-invalid'] as const),
  ...(['below-floor', 'above-ceiling', 'balance-overflow', 'id-conflict', 'receiver-elsewhere'] as const),
  ...partnerRefusals,
]

const answers: Readonly<Record<number, AnswerSpec>> = {
  200: { says: 'The same request came before; `state` tells what became of it.', schema: 'exchange' },
  201: { says: 'Recorded, here and with the partner bank if there is one.', schema: 'exchange' },
  202: { says: 'Ordered at the partner bank, which has not decided yet.', schema: 'exchange' },
}

/** The routes of exchanges. */
export function exchangeRoutes(api: NodeApi, metrics: Metrics): Route[] {
  return [recordRoute(api, metrics), showRoute(api), reverseRoute(api)]
}

function recordRoute(api: NodeApi, metrics: Metrics): Route {
  return route<{ Body: ExchangeCreate }>(
    {
      key: 'POST /api/v1/exchanges',
      name: 'recordExchange',
      tag: 'exchanges',
      summary: 'Records that somebody gave help to somebody. Safe to repeat with the same `id`.',
      body: 'exchange-create',
      answers,
      refusals: recordRefusals,
    },
    async (request, reply) => {
      const actor = recorderOf(request, reply)
      if (actor === undefined) return
      const result = await api.recordExchange(actor, request.body)
      if (result.ok) {
        metrics.exchangeRecorded()
        sendJson(reply, statusOf(result.value), result.value)
      } else {
        metrics.exchangeRefused(result.error.code)
        sendProblem(reply, result.error)
      }
    },
  )
}

/** Who records: the holder of a token, or the receiver, by a consent. Otherwise answers with a refusal. */
function recorderOf(
  { actor, body }: FastifyRequest<{ Body: ExchangeCreate }>,
  reply: FastifyReply,
): Actor | undefined {
  const records = actor?.role === 'admin' || actor?.role === 'broker'
  if (body.consent === undefined && !records) {
    sendProblem(reply, refuse(actor === undefined ? 'unauthorized' : 'forbidden'))
    return undefined
  }
  return records ? actor : MEMBER
}

function statusOf(view: ExchangeView): 200 | 201 | 202 {
  if (view.state === 'waiting') return 202
  return view.repeated === true || view.state === 'refused' ? 200 : 201
}

function showRoute(api: NodeApi): Route {
  return route<{ Params: { id: string } }>(
    {
      key: 'GET /api/v1/exchanges/:id',
      name: 'exchange',
      tag: 'exchanges',
      summary: 'Shows an exchange.',
      params: parameters(
        {
          id: {
            type: 'string',
            pattern: '^[A-Za-z0-9_-]{22,43}$',
            maxLength: 43,
            description: 'Identifier of the exchange, or of its transfer.',
          },
        },
        ['id'],
      ),
      answers: { 200: { says: 'The exchange.', schema: 'exchange' } },
      refusals: ['unknown-exchange'],
    },
    (request, reply) => sendAnswer(reply, api.exchange(request.params.id)),
  )
}

function reverseRoute(api: NodeApi): Route {
  return route<{ Body: ReversalCreate }>(
    {
      key: 'POST /api/v1/reversals',
      name: 'reverseExchange',
      tag: 'exchanges',
      summary: 'Undoes an exchange by a new entry that names it. Safe to repeat with the same `id`.',
      body: 'reversal-create',
      answers,
      refusals: ['unknown-exchange', 'already-reversed', 'not-reversible', 'id-conflict', ...partnerRefusals],
    },
    async (request, reply) => {
      const result = await api.reverse(callerOf(request), request.body)
      if (result.ok) sendJson(reply, statusOf(result.value), result.value)
      else sendProblem(reply, result.error)
    },
  )
}
