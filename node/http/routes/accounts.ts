/** `/api/v1/accounts`: who has an account here, and what was posted to it. */
import type { AccountChange, AccountCreate } from '../../../protocol/generated/types.ts'
import type { NodeApi } from '../../api.ts'
import { callerOf } from '../caller.ts'
import { pageLength, parameters, position } from '../parameters.ts'
import { route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

const ref = parameters(
  {
    ref: {
      type: 'string',
      pattern: '^[a-z][a-z0-9.-]{0,63}$',
      maxLength: 64,
      description: 'Short name or account id.',
    },
  },
  ['ref'],
)

const listQuery = parameters({
  kind: {
    type: 'string',
    enum: ['member', 'group', 'agency', 'project', 'venue', 'pot', 'partner', 'system'],
    maxLength: 16,
    description: 'Only accounts of this kind.',
  },
  after: {
    type: 'string',
    pattern: '^[a-z][a-z0-9-]{2,63}$',
    maxLength: 64,
    description: 'Account id after which the page starts: `next` of the page before.',
  },
  limit: pageLength,
})

const statementQuery = parameters({
  after: position('Index in the log after which the page starts: `next` of the page before.'),
  limit: pageLength,
})

interface Ref {
  ref: string
}

/** The routes of accounts. */
export function accountRoutes(api: NodeApi): Route[] {
  return [listRoute(api), ...oneAccountRoutes(api), statementRoute(api)]
}

function listRoute(api: NodeApi): Route {
  return route<{ Querystring: { kind?: string; after?: string; limit: number } }>(
    {
      key: 'GET /api/v1/accounts',
      name: 'listAccounts',
      tag: 'accounts',
      summary: 'Lists accounts, ordered by account id.',
      query: listQuery,
      answers: { 200: { says: 'A page of accounts.', schema: 'accounts' } },
    },
    async ({ query: { kind, ...page } }, reply) => sendJson(reply, 200, await api.listAccounts(page, kind)),
  )
}

function oneAccountRoutes(api: NodeApi): Route[] {
  return [
    route<{ Body: AccountCreate }>(
      {
        key: 'POST /api/v1/accounts',
        name: 'openAccount',
        tag: 'accounts',
        summary: 'Opens an account.',
        body: 'account-create',
        answers: { 201: { says: 'The account is open.', schema: 'account' } },
        refusals: [
          'name-taken',
          'name-reserved',
          'account-exists',
          'unknown-agency',
          'limits-crossed',
          'account-not-usable',
        ],
      },
      (request, reply) => sendAnswer(reply, api.openAccount(callerOf(request), request.body), 201),
    ),
    route<{ Params: Ref }>(
      {
        key: 'GET /api/v1/accounts/:ref',
        name: 'account',
        tag: 'accounts',
        summary: 'Shows an account with its balance.',
        params: ref,
        answers: { 200: { says: 'The account.', schema: 'account' } },
        refusals: ['unknown-account'],
      },
      (request, reply) => sendAnswer(reply, api.account(request.params.ref)),
    ),
    route<{ Params: Ref; Body: AccountChange }>(
      {
        key: 'PATCH /api/v1/accounts/:ref',
        name: 'changeAccount',
        tag: 'accounts',
        summary: 'Changes the limits, the key or the name of an account.',
        params: ref,
        body: 'account-change',
        answers: { 200: { says: 'The account as it is now.', schema: 'account' } },
        refusals: ['unknown-account', 'name-taken', 'limits-crossed', 'account-not-usable'],
      },
      (request, reply) =>
        sendAnswer(reply, api.changeAccount(callerOf(request), request.params.ref, request.body)),
    ),
  ]
}

function statementRoute(api: NodeApi): Route {
  return route<{ Params: Ref; Querystring: { after?: number; limit: number } }>(
    {
      key: 'GET /api/v1/accounts/:ref/statement',
      name: 'statement',
      tag: 'accounts',
      summary: 'Lists what was posted to an account, oldest first.',
      params: ref,
      query: statementQuery,
      answers: { 200: { says: 'A page of the statement.', schema: 'statement' } },
      refusals: ['unknown-account'],
    },
    (request, reply) => sendAnswer(reply, api.statement(request.params.ref, request.query)),
  )
}
