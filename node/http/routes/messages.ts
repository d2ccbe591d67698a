/** `/api/v1/messages`, `/threads`, `/notices` and `/letters`: what people are told, and what they tell each other. */
import type {
  LettersPrinted,
  MessageCreate,
  MessageReport,
  NoticeChange,
} from '../../../protocol/generated/types.ts'
import type { Desk } from '../../desk/desk.ts'
import { callerOf } from '../caller.ts'
import { route, sendAnswer, type Route } from '../route.ts'
import { idParameter } from './arrangements.ts'

const conversation = { says: 'The conversation.', schema: 'thread' } as const

/** The routes of messages and notices. */
export function messageRoutes({ messages, notices }: Pick<Desk, 'messages' | 'notices'>): Route[] {
  return [...threadRoutes(messages), ...noticeRoutes(notices), ...letterRoutes(notices)]
}

function threadRoutes(messages: Desk['messages']): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/threads',
        name: 'threads',
        tag: 'exchanges',
        summary: 'Lists your conversations; for a broker also those in which somebody asked for help.',
        answers: { 200: { says: 'The newest first.', schema: 'threads' } },
      },
      (request, reply) => sendAnswer(reply, messages.threads(callerOf(request))),
    ),
    route<{ Params: { thread: string } }>(
      {
        key: 'GET /api/v1/threads/:thread',
        name: 'thread',
        tag: 'exchanges',
        summary: 'Shows a conversation, which is then read.',
        params: idParameter('thread', 't', 'The conversation.'),
        answers: { 200: conversation },
        refusals: ['unknown-thread'],
      },
      (request, reply) => sendAnswer(reply, messages.read(callerOf(request), request.params.thread)),
    ),
    route<{ Body: MessageCreate }>(
      {
        key: 'POST /api/v1/messages',
        name: 'writeMessage',
        tag: 'exchanges',
        summary: 'Writes to the other person of an exchange, or about an offer or a request. Safe to repeat.',
        body: 'message-create',
        answers: { 201: conversation },
        refusals: [
          ...(['unknown-thread', 'unknown-arrangement', 'nobody-to-write-to'] as const),
          ...(['thread-full', 'too-many-messages'] as const),
        ],
      },
      (request, reply) => sendAnswer(reply, messages.write(callerOf(request), request.body), 201),
    ),
    route<{ Body: MessageReport }>(
      {
        key: 'POST /api/v1/messages/report',
        name: 'reportMessage',
        tag: 'exchanges',
        summary: 'Shows a message to the time broker.',
        body: 'message-report',
        answers: { 200: conversation },
        refusals: ['unknown-message'],
      },
      (request, reply) => sendAnswer(reply, messages.report(callerOf(request), request.body.message)),
    ),
  ]
}

function noticeRoutes(notices: Desk['notices']): Route[] {
  const answers = { 200: { says: 'The newest first.', schema: 'notices' } } as const
  return [
    route(
      {
        key: 'GET /api/v1/notices',
        name: 'notices',
        tag: 'exchanges',
        summary: 'Lists what happened that you should know.',
        answers,
      },
      (request, reply) => sendAnswer(reply, notices.list(callerOf(request))),
    ),
    route<{ Body: NoticeChange }>(
      {
        key: 'POST /api/v1/notices',
        name: 'changeNotices',
        tag: 'exchanges',
        summary: 'Marks notices as seen, and says how you want to be told.',
        body: 'notice-change',
        answers,
      },
      (request, reply) => sendAnswer(reply, notices.change(callerOf(request), request.body)),
    ),
  ]
}

function letterRoutes(notices: Desk['notices']): Route[] {
  const answers = { 200: { says: 'Letters that are to be printed.', schema: 'letters' } } as const
  return [
    route(
      {
        key: 'GET /api/v1/letters',
        name: 'letters',
        tag: 'exchanges',
        summary: 'Lists letters to print, for members whom no e-mail reaches.',
        answers,
      },
      (request, reply) => sendAnswer(reply, notices.letters(callerOf(request))),
    ),
    route<{ Body: LettersPrinted }>(
      {
        key: 'POST /api/v1/letters/printed',
        name: 'lettersPrinted',
        tag: 'exchanges',
        summary: 'Notes that letters are on paper.',
        body: 'letters-printed',
        answers,
      },
      (request, reply) => sendAnswer(reply, notices.printed(callerOf(request), request.body.notices)),
    ),
  ]
}
