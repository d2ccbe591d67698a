/** `/api/v1/members`: people, from applying to leaving. Names are looked for in bodies, so that they stand in no address. */
import type {
  MemberChange,
  MemberCreate,
  MemberImport,
  MemberQuery,
  MemberStep,
} from '../../../protocol/generated/types.ts'
import type { Desk } from '../../desk/desk.ts'
import { callerOf } from '../caller.ts'
import { parameters } from '../parameters.ts'
import { route, sendAnswer, type Route } from '../route.ts'

const member = parameters(
  { member: { type: 'string', pattern: '^m[a-z2-7]{15}$', maxLength: 16, description: 'The member.' } },
  ['member'],
)

interface One {
  member: string
}

const view = { says: 'The member, as far as you may see them.', schema: 'register/member-view' } as const

/** The routes of members. */
export function memberRoutes({ members }: Pick<Desk, 'members'>): Route[] {
  return [...listRoutes(members), ...oneRoutes(members), stepRoute(members)]
}

function listRoutes(members: Desk['members']): Route[] {
  return [
    route<{ Body: MemberCreate }>(
      {
        key: 'POST /api/v1/members',
        name: 'apply',
        tag: 'members',
        summary: 'Takes an application to join, for example from a paper form.',
        body: 'register/member-create',
        answers: { 201: { says: 'The applicant.', schema: 'register/member-view' } },
        refusals: ['house-rule', 'unknown-member', 'contact-in-text'],
      },
      (request, reply) => sendAnswer(reply, members.apply(callerOf(request), request.body), 201),
    ),
    route<{ Body: MemberQuery }>(
      {
        key: 'POST /api/v1/members/find',
        name: 'findMembers',
        tag: 'members',
        summary: 'Lists members, or finds some by name or number; changes nothing.',
        body: 'register/member-query',
        answers: { 200: { says: 'A page of members.', schema: 'register/member-list' } },
      },
      (request, reply) => sendAnswer(reply, members.find(callerOf(request), request.body)),
    ),
    route<{ Body: MemberImport }>(
      {
        key: 'POST /api/v1/members/import',
        name: 'importMembers',
        tag: 'members',
        summary: 'Takes members over from another system, with their opening balances; harmless to repeat.',
        body: 'register/member-import',
        answers: { 200: { says: 'What became of each.', schema: 'register/member-imported' } },
      },
      (request, reply) => sendAnswer(reply, members.import(callerOf(request), request.body)),
    ),
  ]
}

function oneRoutes(members: Desk['members']): Route[] {
  return [
    route<{ Params: One }>(
      {
        key: 'GET /api/v1/members/:member',
        name: 'member',
        tag: 'members',
        summary: 'Shows a member.',
        params: member,
        answers: { 200: view },
        refusals: ['unknown-member'],
      },
      (request, reply) => sendAnswer(reply, members.member(callerOf(request), request.params.member)),
    ),
    route<{ Params: One; Body: MemberChange }>(
      {
        key: 'PATCH /api/v1/members/:member',
        name: 'changeMember',
        tag: 'members',
        summary: 'Changes what is known of a member.',
        params: member,
        body: 'register/member-change',
        answers: { 200: view },
        refusals: [
          'unknown-member',
          'number-taken',
          'contact-taken',
          'contact-in-text',
          'name-taken',
          'house-rule',
          'wrong-step',
        ],
      },
      (request, reply) =>
        sendAnswer(reply, members.change(callerOf(request), request.params.member, request.body)),
    ),
    route<{ Params: One }>(
      {
        key: 'GET /api/v1/members/:member/card',
        name: 'memberCard',
        tag: 'members',
        summary: 'What is printed on the membership card.',
        params: member,
        answers: { 200: { says: 'The card.', schema: 'register/member-card' } },
        refusals: ['unknown-member', 'wrong-step'],
      },
      (request, reply) => sendAnswer(reply, members.card(callerOf(request), request.params.member)),
    ),
  ]
}

function stepRoute(members: Desk['members']): Route {
  return route<{ Params: One; Body: MemberStep }>(
    {
      key: 'POST /api/v1/members/:member/steps',
      name: 'takeStep',
      tag: 'members',
      summary: 'Takes one step of the way of a member: interview, reference, check, approval, leaving.',
      params: member,
      body: 'register/member-step',
      answers: { 200: view },
      refusals: [
        ...(['unknown-member', 'unknown-reference', 'unknown-check', 'wrong-step', 'still-needed'] as const),
        ...(['number-taken', 'contact-taken', 'name-taken', 'name-reserved', 'house-rule'] as const),
        ...(['no-pot', 'hours-waiting', 'being-done', 'too-many', 'above-ceiling', 'below-floor'] as const),
        'only-admin',
      ],
    },
    (request, reply) =>
      sendAnswer(reply, members.step(callerOf(request), request.params.member, request.body)),
  )
}
