/** `/api/v1/transfers`: exchanges between banks that wait, and what becomes of them if nobody answers. */
import type { NodeApi } from '../../api.ts'
import { callerOf } from '../caller.ts'
import { badHttp, sendProblem } from '../errors.ts'
import { parameters } from '../parameters.ts'
import { isEmptyBody, route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

const xfer = parameters(
  {
    xfer: {
      type: 'string',
      pattern: '^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$',
      maxLength: 43,
      description: 'Identifier of the transfer.',
    },
  },
  ['xfer'],
)

interface Params {
  xfer: string
}

/** The routes of transfers. */
export function transferRoutes(api: NodeApi): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/transfers',
        name: 'listTransfers',
        tag: 'partners',
        summary: 'Lists the exchanges between banks that wait for an answer.',
        answers: { 200: { says: 'What waits now.', schema: 'transfers' } },
      },
      async (_request, reply) => sendJson(reply, 200, await api.transfers()),
    ),
    route<{ Params: Params }>(
      {
        key: 'GET /api/v1/transfers/:xfer',
        name: 'transfer',
        tag: 'partners',
        summary: 'Shows an exchange between banks: where it is, and for whom it waits.',
        params: xfer,
        answers: { 200: { says: 'The transfer.', schema: 'transfer' } },
        refusals: ['unknown-transfer'],
      },
      (request, reply) => sendAnswer(reply, api.transfer(request.params.xfer)),
    ),
    route<{ Params: Params }>(
      {
        key: 'POST /api/v1/transfers/:xfer/write-off',
        name: 'writeOffTransfer',
        tag: 'partners',
        summary:
          'Waits no more for the bank behind: lets the bank before go, and bears the loss if there is one.',
        params: xfer,
        answers: { 200: { says: 'The transfer as it is now.', schema: 'transfer' } },
        refusals: ['unknown-transfer', 'not-held-between', 'not-overdue', 'lane-frozen'],
      },
      async (request, reply) => {
        const { body, params } = request
        if (!isEmptyBody(body)) return sendProblem(reply, badHttp('The body', 'must be empty'))
        await sendAnswer(reply, api.writeOffTransfer(callerOf(request), params.xfer))
      },
    ),
  ]
}
