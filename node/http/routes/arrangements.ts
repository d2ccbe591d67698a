/** `/api/v1/arrangements` and what belongs to them: exchanges between people, from a proposal to the statement. */
import type {
  ArrangementCreate,
  ArrangementStep,
  ClassRecord,
  CreditReturn,
  ExchangeRecord,
  Sheet,
} from '../../../protocol/generated/types.ts'
import type { RefusalCode } from '../../../protocol/refusal.ts'
import type { ArrangementQuery } from '../../desk/exchanges/arrangement-context.ts'
import type { Desk } from '../../desk/desk.ts'
import { callerOf } from '../caller.ts'
import { parameters } from '../parameters.ts'
import { route, sendAnswer, type Route } from '../route.ts'

/** A parameter that is an opaque id with this first letter. */
export const idParameter = (name: string, letter: string, description: string) =>
  parameters({ [name]: { type: 'string', pattern: `^${letter}[a-z2-7]{15}$`, maxLength: 16, description } }, [
    name,
  ])

const arrangement = idParameter('arrangement', 'x', 'The arrangement.')
const view = { says: 'The arrangement, and what you can do with it now.', schema: 'arrangement' } as const

const listQuery = parameters({
  only: {
    type: 'string',
    enum: ['open', 'disputed'],
    maxLength: 8,
    description: 'Only those not settled, or in dispute.',
  },
  member: {
    type: 'string',
    pattern: '^m[a-z2-7]{15}$',
    maxLength: 16,
    description: 'Only those of this member.',
  },
  group: {
    type: 'string',
    pattern: '^g[a-z2-7]{15}$',
    maxLength: 16,
    description: 'Only those of this class or sheet.',
  },
  listing: {
    type: 'string',
    pattern: '^l[a-z2-7]{15}$',
    maxLength: 16,
    description: 'Only those that came from this offer or request.',
  },
  from: { type: 'integer', minimum: 0, maximum: 1_000_000, description: 'How many to pass over.' },
  limit: { type: 'integer', minimum: 1, maximum: 200, description: 'Length of the page, usually 50.' },
})

const partyRefusals: readonly RefusalCode[] = [
  ...(['unknown-party', 'party-not-active', 'both-elsewhere', 'receiver-elsewhere', 'unknown-bank'] as const),
  ...(['same-account', 'not-about-you', 'request-differs', 'unknown-listing'] as const),
]
const termRefusals: readonly RefusalCode[] = [
  ...(['over-exchange-maximum', 'day-invalid', 'day-in-future', 'day-too-old'] as const),
]

/** The routes of exchanges between people. */
export function arrangementRoutes({ arrangements }: Pick<Desk, 'arrangements'>): Route[] {
  return [
    ...seeRoutes(arrangements),
    ...doRoutes(arrangements),
    ...creditRoutes(arrangements),
    ...manyRoutes(arrangements),
    ...seriesRoutes(arrangements),
    statementRoute(arrangements),
  ]
}

function seeRoutes(arrangements: Desk['arrangements']): Route[] {
  return [
    route<{ Querystring: ArrangementQuery }>(
      {
        key: 'GET /api/v1/arrangements',
        name: 'arrangements',
        tag: 'exchanges',
        summary: 'Lists exchanges: what waits for you first.',
        query: listQuery,
        answers: { 200: { says: 'A page of them.', schema: 'arrangements' } },
      },
      (request, reply) => sendAnswer(reply, arrangements.list(callerOf(request), request.query)),
    ),
    route<{ Params: { arrangement: string } }>(
      {
        key: 'GET /api/v1/arrangements/:arrangement',
        name: 'arrangement',
        tag: 'exchanges',
        summary: 'Shows an exchange.',
        params: arrangement,
        answers: { 200: view },
        refusals: ['unknown-arrangement'],
      },
      (request, reply) => sendAnswer(reply, arrangements.show(callerOf(request), request.params.arrangement)),
    ),
  ]
}

function doRoutes(arrangements: Desk['arrangements']): Route[] {
  return [
    route<{ Body: ArrangementCreate }>(
      {
        key: 'POST /api/v1/arrangements',
        name: 'propose',
        tag: 'exchanges',
        summary: 'Plans an exchange, once or again and again. Safe to repeat with the same `nonce`.',
        body: 'arrangement-create',
        answers: { 201: view },
        refusals: [...partyRefusals, 'bad-period'],
      },
      (request, reply) => sendAnswer(reply, arrangements.propose(callerOf(request), request.body), 201),
    ),
    route<{ Body: ExchangeRecord }>(
      {
        key: 'POST /api/v1/records',
        name: 'recordForPeople',
        tag: 'exchanges',
        summary: 'Records what was done: "I gave", "I received", or a broker for both. Safe to repeat.',
        body: 'exchange-record',
        answers: { 201: view },
        refusals: [...partyRefusals, ...termRefusals],
      },
      (request, reply) => sendAnswer(reply, arrangements.record(callerOf(request), request.body), 201),
    ),
    route<{ Params: { arrangement: string }; Body: ArrangementStep }>(
      {
        key: 'POST /api/v1/arrangements/:arrangement/steps',
        name: 'arrangementStep',
        tag: 'exchanges',
        summary: 'Does one step: accept, record, confirm, dispute, settle, reverse. Safe to repeat.',
        params: arrangement,
        body: 'arrangement-step',
        answers: { 200: view },
        refusals: [
          ...([
            'unknown-arrangement',
            'wrong-state',
            'not-your-step',
            'own-dispute',
            'dispute-too-late',
            'given-elsewhere',
          ] as const),
          ...termRefusals,
        ],
      },
      (request, reply) =>
        sendAnswer(reply, arrangements.step(callerOf(request), request.params.arrangement, request.body)),
    ),
  ]
}

function creditRoutes(arrangements: Desk['arrangements']): Route[] {
  const transfer = parameters(
    {
      transfer: {
        ...{ type: 'string', pattern: '^[A-Za-z0-9_-]{43}$', maxLength: 43 },
        description: 'The transfer.',
      },
    },
    ['transfer'],
  )
  const credit = { says: 'The exchange, and whether you can give it back.', schema: 'credited' } as const
  return [
    route<{ Params: { transfer: string } }>(
      {
        key: 'GET /api/v1/credits/:transfer',
        name: 'credited',
        tag: 'exchanges',
        summary: 'Shows help that somebody here gave at another bank, which recorded it.',
        params: transfer,
        answers: { 200: credit },
        refusals: ['unknown-exchange'],
      },
      (request, reply) =>
        sendAnswer(reply, arrangements.credited(callerOf(request), request.params.transfer)),
    ),
    route<{ Params: { transfer: string }; Body: CreditReturn }>(
      {
        key: 'POST /api/v1/credits/:transfer/return',
        name: 'giveBack',
        tag: 'exchanges',
        summary:
          'Gives such hours back; only the bank of the giver can. Safe to repeat with the same `nonce`.',
        params: transfer,
        body: 'credit-return',
        answers: { 200: credit },
        refusals: ['unknown-exchange', 'not-reversible', 'already-reversed', 'id-conflict'],
      },
      (request, reply) =>
        sendAnswer(reply, arrangements.giveBack(callerOf(request), request.params.transfer, request.body)),
    ),
  ]
}

function manyRoutes(arrangements: Desk['arrangements']): Route[] {
  return [
    route<{ Body: ClassRecord }>(
      {
        key: 'POST /api/v1/classes',
        name: 'recordClass',
        tag: 'exchanges',
        summary: 'Records one person and many: all or nothing, or whom it can. Safe to repeat.',
        body: 'class-record',
        answers: { 200: { says: 'Who was recorded, and who could not.', schema: 'class-recorded' } },
        refusals: ['request-differs'],
      },
      (request, reply) => sendAnswer(reply, arrangements.recordClass(callerOf(request), request.body)),
    ),
    route<{ Body: Sheet }>(
      {
        key: 'POST /api/v1/sheets',
        name: 'enterSheet',
        tag: 'exchanges',
        summary:
          'Checks a stack of paper time sheets, and records it if every line is right. Safe to repeat.',
        body: 'sheet',
        answers: { 200: { says: 'Each line, with what is wrong.', schema: 'sheet-checked' } },
        refusals: ['request-differs'],
      },
      (request, reply) => sendAnswer(reply, arrangements.enterSheet(callerOf(request), request.body)),
    ),
  ]
}

function seriesRoutes(arrangements: Desk['arrangements']): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/series',
        name: 'series',
        tag: 'exchanges',
        summary: 'Lists help that comes back.',
        answers: { 200: { says: 'All that you may see.', schema: 'series-list' } },
      },
      (request, reply) => sendAnswer(reply, arrangements.series(callerOf(request))),
    ),
    route<{ Params: { series: string } }>(
      {
        key: 'POST /api/v1/series/:series/end',
        name: 'endSeries',
        tag: 'exchanges',
        summary: 'Ends help that comes back: what was proposed stays.',
        params: idParameter('series', 's', 'The series.'),
        answers: { 200: { says: 'The series, ended.', schema: 'series' } },
        refusals: ['unknown-series'],
      },
      (request, reply) => sendAnswer(reply, arrangements.endSeries(callerOf(request), request.params.series)),
    ),
  ]
}

function statementRoute(arrangements: Desk['arrangements']): Route {
  const day = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$', maxLength: 10 } as const
  return route<{ Params: { member: string }; Querystring: { from?: string; until?: string } }>(
    {
      key: 'GET /api/v1/statements/:member',
      name: 'memberStatement',
      tag: 'exchanges',
      summary: 'What a member gave and received, with the standing after each line.',
      params: idParameter('member', 'm', 'The member.'),
      query: parameters({
        from: { ...day, description: 'First day.' },
        until: { ...day, description: 'Last day; today if not given.' },
      }),
      answers: { 200: { says: 'The statement.', schema: 'member-statement' } },
      refusals: ['unknown-member', 'bad-period'],
    },
    (request, reply) =>
      sendAnswer(reply, arrangements.statement(callerOf(request), request.params.member, request.query)),
  )
}
