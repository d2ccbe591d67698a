/** `/api/v1/partners`: the banks with which this one has an agreement, and invites to new ones. */
import type {
  InviteCreate,
  PartnerAccept,
  PartnerChange,
  PartnerClose,
} from '../../../protocol/generated/types.ts'
import type { NodeApi } from '../../api.ts'
import { callerOf } from '../caller.ts'
import { badHttp, sendProblem } from '../errors.ts'
import { parameters } from '../parameters.ts'
import { isEmptyBody, route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

const ref = parameters(
  {
    ref: {
      type: 'string',
      pattern: '^(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])$',
      maxLength: 56,
      description: 'Short name of the partner bank here, or its bank id.',
    },
  },
  ['ref'],
)

interface Ref {
  ref: string
}

/** The routes of partner banks. */
export function partnerRoutes(api: NodeApi): Route[] {
  return [
    ...readRoutes(api),
    ...inviteRoutes(api),
    changeRoute(api),
    suspensionRoute(api, 'suspend'),
    suspensionRoute(api, 'resume'),
    ...statementRoutes(api),
    closeRoute(api),
  ]
}

function readRoutes(api: NodeApi): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/partners',
        name: 'listPartners',
        tag: 'partners',
        summary: 'Lists the partner banks.',
        answers: { 200: { says: 'The partner banks.', schema: 'partners' } },
      },
      async (_request, reply) => sendJson(reply, 200, await api.partners()),
    ),
    route<{ Params: Ref }>(
      {
        key: 'GET /api/v1/partners/:ref',
        name: 'partner',
        tag: 'partners',
        summary: 'Shows a partner bank: who owes whom, and what may still be sent.',
        params: ref,
        answers: { 200: { says: 'The partner bank.', schema: 'partner' } },
        refusals: ['unknown-partner'],
      },
      (request, reply) => sendAnswer(reply, api.partner(request.params.ref)),
    ),
  ]
}

function inviteRoutes(api: NodeApi): Route[] {
  return [
    route<{ Body: InviteCreate }>(
      {
        key: 'POST /api/v1/partners/invites',
        name: 'invite',
        tag: 'partners',
        summary: 'Makes an invite for another bank: one line of text.',
        body: 'invite-create',
        answers: { 201: { says: 'The invite.', schema: 'invite-created' } },
      },
      (request, reply) => sendAnswer(reply, api.invite(callerOf(request), request.body), 201),
    ),
    route<{ Body: PartnerAccept }>(
      {
        key: 'POST /api/v1/partners',
        name: 'acceptInvite',
        tag: 'partners',
        summary: 'Accepts an invite, or with `preview` only says what it means.',
        body: 'partner-accept',
        answers: {
          200: { says: 'What the invite means; nothing was signed.', schema: 'partner-preview' },
          201: { says: 'There is an agreement.', schema: 'partner' },
        },
        refusals: [
          ...([
            'invite-invalid',
            'invite-unknown',
            'invite-expired',
            'invite-used',
            'invite-terms',
            'proposals-crossed',
            'own-invite',
            'invite-accepted',
            'bank-retired',
            'ended-here',
            'invite-begun',
          ] as const),
          ...([
            'partner-exists',
            'name-taken',
            'unreachable',
            'declined',
            'wrong-bank',
            'bad-genesis',
            'bad-seal',
          ] as const),
        ],
      },
      (request, reply) =>
        request.body.preview === true
          ? sendAnswer(reply, api.previewInvite(request.body))
          : sendAnswer(reply, api.acceptInvite(callerOf(request), request.body), 201),
    ),
  ]
}

function changeRoute(api: NodeApi): Route {
  return route<{ Params: Ref; Body: PartnerChange }>(
    {
      key: 'PATCH /api/v1/partners/:ref',
      name: 'changePartner',
      tag: 'partners',
      summary: 'Changes what a partner bank may owe this one, or its short name here.',
      params: ref,
      body: 'partner-change',
      answers: { 200: { says: 'The partner bank as it is now.', schema: 'partner' } },
      refusals: ['unknown-partner', 'name-taken'],
    },
    (request, reply) =>
      sendAnswer(reply, api.changePartner(callerOf(request), request.params.ref, request.body)),
  )
}

function statementRoutes(api: NodeApi): Route[] {
  return [
    route<{ Params: Ref }>(
      {
        key: 'GET /api/v1/partners/:ref/statement',
        name: 'partnerStatement',
        tag: 'partners',
        summary:
          'Shows how this bank and a partner bank see their lanes now, and the last statement that both signed.',
        params: ref,
        answers: { 200: { says: 'Both sides.', schema: 'partner-statement' } },
        refusals: ['unknown-partner'],
      },
      (request, reply) => sendAnswer(reply, api.partnerStatement(request.params.ref)),
    ),
    route<{ Params: Ref }>(
      {
        key: 'POST /api/v1/partners/:ref/statement',
        name: 'signPartnerStatement',
        tag: 'partners',
        summary:
          'Has both banks sign a statement of what stands now, and waits some seconds for the other signature.',
        params: ref,
        answers: { 200: { says: 'Both sides, and the last statement.', schema: 'partner-statement' } },
        refusals: ['unknown-partner', 'unreachable', 'lane-frozen'],
      },
      async (request, reply) => {
        const { body, params } = request
        if (!isEmptyBody(body)) return sendProblem(reply, badHttp('The body', 'must be empty'))
        await sendAnswer(reply, api.signPartnerStatement(callerOf(request), params.ref))
      },
    ),
  ]
}

function closeRoute(api: NodeApi): Route {
  return route<{ Params: Ref; Body: PartnerClose }>(
    {
      key: 'POST /api/v1/partners/:ref/close',
      name: 'closePartner',
      tag: 'partners',
      summary:
        'Says that this bank wants to close an agreement; it is closed once the other bank says the same.',
      params: ref,
      body: 'partner-close',
      answers: { 200: { says: 'The partner bank as it is now.', schema: 'partner' } },
      refusals: [
        ...(['unknown-partner', 'agreement-closed', 'holds-open', 'balance-open', 'lane-frozen'] as const),
        ...(['bank-retired', 'ended-here'] as const),
      ],
    },
    (request, reply) =>
      sendAnswer(reply, api.closePartner(callerOf(request), request.params.ref, request.body)),
  )
}

function suspensionRoute(api: NodeApi, verb: 'suspend' | 'resume'): Route {
  const suspended = verb === 'suspend'
  return route<{ Params: Ref }>(
    {
      key: `POST /api/v1/partners/:ref/${verb}`,
      name: `${verb}Partner`,
      tag: 'partners',
      summary: suspended
        ? 'Takes no new exchanges from a partner bank for now.'
        : 'Takes new exchanges from a partner bank again.',
      params: ref,
      answers: { 200: { says: 'The partner bank as it is now.', schema: 'partner' } },
      refusals: ['unknown-partner'],
    },
    async (request, reply) => {
      const { body, params } = request
      if (!isEmptyBody(body)) return sendProblem(reply, badHttp('The body', 'must be empty'))
      await sendAnswer(reply, api.suspendPartner(callerOf(request), params.ref, suspended))
    },
  )
}
