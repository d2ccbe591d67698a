/** `/api/v1/banks`: other banks that this one has a name or an address of, partners or not. */
import type { BankChange } from '../../../protocol/generated/types.ts'
import type { NodeApi } from '../../api.ts'
import { callerOf } from '../caller.ts'
import { parameters } from '../parameters.ts'
import { route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

const bank = parameters(
  { bank: { type: 'string', pattern: '^tbk:[a-z2-7]{51}[aq]$', maxLength: 56, description: 'Its bank id.' } },
  ['bank'],
)

const bankRef = {
  type: 'string',
  pattern: '^(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])$',
  maxLength: 56,
  description: 'Short name of the bank here, or its bank id.',
} as const
const seconds = {
  type: 'integer',
  minimum: 1,
  maximum: 31_536_000,
  description: 'How much is to reach it.',
} as const

/** The routes of other banks. */
export function bankRoutes(api: NodeApi): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/banks',
        name: 'listBanks',
        tag: 'partners',
        summary: 'Lists the other banks that this one has a name or an address of.',
        answers: { 200: { says: 'The banks.', schema: 'banks' } },
      },
      async (_request, reply) => sendJson(reply, 200, await api.banks()),
    ),
    route<{ Querystring: { to: string; seconds: number } }>(
      {
        key: 'GET /api/v1/routes',
        name: 'listRoutes',
        tag: 'partners',
        summary: 'Shows ways on which hours might reach another bank, best first.',
        query: parameters({ to: bankRef, seconds }, ['to', 'seconds']),
        answers: { 200: { says: 'The ways, by what the banks on them said last.', schema: 'routes' } },
        refusals: ['unknown-bank'],
      },
      (request, reply) => sendAnswer(reply, api.routes(request.query.to, request.query.seconds)),
    ),
    route<{ Params: { bank: string }; Body: BankChange }>(
      {
        key: 'PATCH /api/v1/banks/:bank',
        name: 'changeBank',
        tag: 'partners',
        summary: 'Gives another bank a short name here, or says where it listens.',
        params: bank,
        body: 'bank-change',
        answers: { 200: { says: 'The bank as it is known now.', schema: 'bank' } },
        refusals: ['name-taken', 'wrong-bank'],
      },
      (request, reply) =>
        sendAnswer(reply, api.changeBank(callerOf(request), request.params.bank, request.body)),
    ),
  ]
}
