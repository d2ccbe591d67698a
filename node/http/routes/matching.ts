/** `/api/v1/matches`, `/api/v1/chains`, `/api/v1/attention`: who could help whom, and whom to look after. */
import type { Language } from '../../matching/text/stop-words.ts'
import type { MatchingApi } from '../../desk/matching.ts'
import { callerOf } from '../caller.ts'
import { parameters, type Parameter } from '../parameters.ts'
import { route, sendAnswer } from '../route.ts'
import type { Route } from '../route.ts'
import { listingId } from './listings.ts'

const memberText: Parameter = {
  ...{ type: 'string', pattern: '^m[a-z2-7]{15}$', maxLength: 16, description: 'Id of the member.' },
}

const language: Parameter = {
  type: 'string',
  enum: ['en', 'cy', 'pl'],
  maxLength: 2,
  description: 'In which reasons are told. Default: en.',
}

const limit: Parameter = {
  type: 'integer',
  minimum: 1,
  maximum: 50,
  default: 10,
  description: 'Most answers.',
}

interface Query {
  limit: number
  language?: Language
}

const questionOf = ({ limit: most, language: spoken = 'en' }: Query) => ({ limit: most, language: spoken })

/** The routes of matching. */
export function matchingRoutes(matching: MatchingApi): Route[] {
  return [
    route<{ Params: { id: string }; Querystring: Query }>(
      {
        key: 'GET /api/v1/listings/:id/matches',
        name: 'matchRequest',
        tag: 'board',
        summary: 'Who could help with a request, best first, with reasons.',
        params: listingId,
        query: parameters({ limit, language }),
        answers: { 200: { says: 'Members who could help.', schema: 'matches' } },
        refusals: ['unknown-listing'],
      },
      (request, reply) =>
        sendAnswer(
          reply,
          matching.matchRequest(callerOf(request), request.params.id, questionOf(request.query)),
        ),
    ),
    route<{ Params: { member: string }; Querystring: Query }>(
      {
        key: 'GET /api/v1/matches/:member',
        name: 'whatCouldMemberDo',
        tag: 'board',
        summary: 'What a member could do for others, best first, with reasons.',
        params: parameters({ member: memberText }, ['member']),
        query: parameters({ limit, language }),
        answers: { 200: { says: 'Requests with which the member could help.', schema: 'matches' } },
        refusals: ['unknown-lister'],
      },
      (request, reply) =>
        sendAnswer(
          reply,
          matching.whatCouldMemberDo(callerOf(request), request.params.member, questionOf(request.query)),
        ),
    ),
    route<{ Querystring: Query & { member?: string } }>(
      {
        key: 'GET /api/v1/chains',
        name: 'chains',
        tag: 'board',
        summary: 'Circles of three to five members in which each can help the next.',
        query: parameters({ limit, language, member: memberText }),
        answers: { 200: { says: 'Circles, strongest first.', schema: 'chains' } },
        refusals: ['unknown-lister'],
      },
      (request, reply) => {
        const { member } = request.query
        const question = { ...questionOf(request.query), ...(member !== undefined && { member }) }
        return sendAnswer(reply, matching.chains(callerOf(request), question))
      },
    ),
    route(
      {
        key: 'GET /api/v1/attention',
        name: 'attention',
        tag: 'board',
        summary:
          'Whom a time broker should look after: who waits, is silent, has many hours, or nears a limit.',
        answers: { 200: { says: 'The lists.', schema: 'attention' } },
      },
      (request, reply) => sendAnswer(reply, matching.attention(callerOf(request))),
    ),
  ]
}
