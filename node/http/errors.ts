/**
 * Every "no" of the interface is problem+json (RFC 9457) made from the catalogue of refusals, whatever caused it: a use
 * case, the framework, or an exception. Texts of exceptions never leave the bank.
 */
import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Problem } from '../../protocol/generated/types.ts'
import type { SchemaProblem } from '../../protocol/generated/validators.ts'
import { refusals, refuse, saysOf, todoOf } from '../../protocol/refusal.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { Refused } from '../bank.ts'

/** Greatest body of a request in bytes. The longest legal one, an invite, has less than a tenth. */
export const MAX_BODY_BYTES = 65_536

/** Headers of every answer. The answers are data for programs: nothing in them may run, frame, or stay in a cache. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const

/** Seconds after which a refusal with retry `wait` is worth another try, by status; others change when people act. */
const RETRY_AFTER: Readonly<Record<number, number>> = { 408: 1, 409: 2, 429: 1, 500: 10, 503: 1, 504: 10 }
const RETRY_AFTER_PEOPLE = 60

/** A refusal of the request itself, as the exception that the framework hands on. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** The refusal for a body that does not match its schema. */
export function badFields(problem: SchemaProblem): Refusal {
  return refuse('bad-fields', { path: problem.path || 'The body', message: problem.message })
}

/** The refusal for HTTP that is not as it must be. */
export function badHttp(part: string, message: string): Refusal {
  return refuse('bad-request', { part, message })
}

/** A refusal as problem details, in the shape of `schemas/http/problem.schema.json`. */
export function problemOf(refusal: Refusal): Problem {
  const { status, retry } = refusals[refusal.code]
  return {
    type: 'about:blank',
    title: cut(saysOf(refusal), 500),
    status,
    code: refusal.code,
    retry,
    todo: cut(todoOf(refusal), 500),
    params: Object.fromEntries(
      Object.entries(refusal.params).map(([name, value]) => [
        name,
        typeof value === 'string' ? cut(value, 300) : value,
      ]),
    ),
  }
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

/** The headers of a refusal beside those of every answer. */
export function problemHeaders(refusal: Refusal): Record<string, string> {
  const { status, retry } = refusals[refusal.code]
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' }
  if (retry === 'wait') headers['retry-after'] = String(RETRY_AFTER[status] ?? RETRY_AFTER_PEOPLE)
  if (status === 401) headers['www-authenticate'] = 'Bearer'
  return headers
}

/** Answers with a refusal. */
export function sendProblem(reply: FastifyReply, refusal: Refusal): void {
  reply.request.refused = refusal.code
  // As bytes, since to text of a JSON type the framework adds a charset, which problem+json does not have.
  const body = Buffer.from(JSON.stringify(problemOf(refusal)))
  reply.code(refusals[refusal.code].status).headers(problemHeaders(refusal)).send(body)
}

/** The refusal that an exception stands for, or undefined if it is nobody's expected failure. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused || error instanceof BadRequest) return error.refusal
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse('too-large', { maximum: MAX_BODY_BYTES })
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refuse('media-type')
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
    case 'ECONNRESET':
      return refuse('bad-json', { why: 'it is not as long as announced' })
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return refuse('not-found')
    default:
      return undefined
  }
}

/** The refusal for an exception that nobody expected; its reference leads to the line in the log. */
export function internalRefusal(): Refusal & { readonly params: { readonly id: string } } {
  return { code: 'internal', params: { id: randomBytes(6).toString('hex') } }
}
