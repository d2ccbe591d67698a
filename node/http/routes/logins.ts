/** Routes of signing in: for programs of members, and for those at the desk who let people in. */
import type { LoginFor, LoginTry, PinSet } from '../../../protocol/generated/types.ts'
import { ok } from '../../../protocol/result.ts'
import type { LoginsApi } from '../../desk/logins/logins.ts'
import { callerOf } from '../caller.ts'
import { route, sendAnswer, type Route } from '../route.ts'

/** The routes of logins. */
export function loginRoutes(logins: LoginsApi): Route[] {
  return [openRoute(logins), ...wayRoutes(logins), ...pinRoutes(logins)]
}

function openRoute(logins: LoginsApi): Route {
  return route<{ Body: LoginTry }>(
    {
      key: 'POST /api/v1/logins',
      name: 'signIn',
      tag: 'logins',
      summary: 'Signs a member in with the number of their card, and answers with a bearer token.',
      body: 'register/login-try',
      answers: { 200: { says: 'Signed in.', schema: 'register/login-opened' } },
      costly: true,
      signsIn: true,
      refusals: ['login-wrong', 'login-locked', 'login-crowded'],
    },
    async ({ body }, reply) => {
      const opened = await logins.withCard(body.number, body.secret, 'program')
      const answer = opened.ok
        ? ok({ token: opened.value.secret, until: opened.value.until, member: opened.value.member })
        : opened
      return sendAnswer(reply, Promise.resolve(answer))
    },
  )
}

function wayRoutes(logins: LoginsApi): Route[] {
  const common = { tag: 'logins', body: 'register/login-for' } as const
  return [
    route<{ Body: LoginFor }>(
      {
        ...{ key: 'POST /api/v1/logins/links', name: 'loginLink', ...common },
        summary: 'Makes a link that signs a member in, once.',
        answers: {
          201: { says: 'Path of the link, below the address of the pages.', schema: 'register/login-way' },
        },
        refusals: ['unknown-account'],
      },
      (request, reply) => sendAnswer(reply, logins.linkFor(callerOf(request), request.body.member), 201),
    ),
    route<{ Body: LoginFor }>(
      {
        ...{ key: 'POST /api/v1/logins/codes', name: 'loginCode', ...common },
        summary: 'Makes a one-time code for a member who stands at the desk.',
        answers: { 201: { says: 'The code, with the number of the card.', schema: 'register/login-way' } },
        refusals: ['unknown-account', 'login-wrong'],
      },
      (request, reply) => sendAnswer(reply, logins.codeFor(callerOf(request), request.body.member), 201),
    ),
    route<{ Body: LoginFor }>(
      {
        ...{ key: 'POST /api/v1/logins/end', name: 'endLogins', ...common },
        summary: 'Signs a member out on all devices.',
        answers: { 200: { says: 'On how many.', schema: 'register/logins-ended' } },
        refusals: ['unknown-account'],
      },
      (request, reply) => sendAnswer(reply, logins.endAll(callerOf(request), request.body.member)),
    ),
  ]
}

function pinRoutes(logins: LoginsApi): Route[] {
  return [
    route<{ Body: PinSet }>(
      {
        key: 'POST /api/v1/logins/pins',
        name: 'setPin',
        tag: 'logins',
        summary: 'Sets the PIN of a card, and signs the member out on all devices.',
        body: 'register/pin-set',
        answers: { 200: { says: 'The PIN is set.', schema: 'register/logins-ended' } },
        refusals: ['unknown-account', 'pin-weak'],
      },
      (request, reply) => sendAnswer(reply, logins.setPin(callerOf(request), request.body)),
    ),
  ]
}
