/**
 * What a route is: one description that the framework, the guard and the API description all read, and a handler.
 */
import type { FastifyInstance, FastifyReply, onRequestHookHandler, RouteGenericInterface } from 'fastify'
import type {
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
  RouteHandlerMethod,
} from 'fastify'
import type { SchemaId } from '../../protocol/generated/schemas.ts'
import type { RefusalCode } from '../../protocol/refusal.ts'
import type { Answer } from '../api.ts'
import { rights } from './auth.ts'
import type { Rights, RouteKey } from './auth.ts'
import { sendProblem } from './errors.ts'
import type { Parameters } from './parameters.ts'

type NameOf<Id> = Id extends `https://hourbridge.example/tbf/1/http/${infer Name}.schema.json`
  ? Name
  : Id extends `https://hourbridge.example/tbf/1/register/${infer Name}.schema.json`
    ? `register/${Name}`
    : never

/** A file of `schemas/http`, by its name; or one of `schemas/register`, by its folder and name. */
export type HttpSchema = NameOf<SchemaId>

/** The `$id` of such a file. */
export function idOf(name: HttpSchema): string {
  return `https://hourbridge.example/tbf/1/${name.includes('/') ? name : `http/${name}`}.schema.json`
}

/** One way in which a route answers when all is well. */
export interface AnswerSpec {
  readonly says: string
  /** The shape of a JSON answer. */
  readonly schema?: HttpSchema
  /** The content type of any other. */
  readonly type?: string
}

/** What the framework, the guard and the API description know of a route. */
export interface RouteSpec {
  readonly key: RouteKey
  /** Stable name for generated clients, camelCase. */
  readonly name: string
  readonly tag: 'members' | 'board' | 'accounts' | 'logins' | 'exchanges' | 'partners' | 'log' | 'node'
  readonly summary: string
  readonly params?: Parameters
  readonly query?: Parameters
  readonly body?: HttpSchema
  /** By status. */
  readonly answers: Readonly<Record<number, AnswerSpec>>
  /** For a route that anyone may call: true if an answer costs more work than a request, so that callers are counted. */
  readonly costly?: boolean
  /** True if it tries a secret of somebody: tries are counted by network, whoever makes them. */
  readonly signsIn?: boolean
  /** Codes of the use case; what any route of this form may answer is added to them. */
  readonly refusals?: readonly RefusalCode[]
}

/** Answers itself and resolves when it has: a returned reply would make the framework wait for it once more. */
export type Handler<T extends RouteGenericInterface> = RouteHandlerMethod<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  T
>

/** A route, ready to be mounted. */
export interface Route {
  readonly spec: RouteSpec
  mount(app: FastifyInstance, schema: object, guard: onRequestHookHandler): void
}

/** Makes a route. `T` says in types what `spec` says in schemas. */
export function route<T extends RouteGenericInterface>(spec: RouteSpec, handler: Handler<T>): Route {
  const { method, url } = splitKey(spec.key)
  return {
    spec,
    mount: (app, schema, guard) => {
      app.route<T>({ method, url, schema, onRequest: guard, handler, exposeHeadRoute: hasHead(url) })
    },
  }
}

/** Method and path template of a route's key. */
export function splitKey(key: string): { readonly method: string; readonly url: string } {
  const space = key.indexOf(' ')
  return { method: key.slice(0, space), url: key.slice(space + 1) }
}

/** Whether callers without a valid token are counted: where they are refused, or make us work. */
export function countsStrangers({ key, costly }: RouteSpec): boolean {
  const allowed: Rights = rights[key]
  return typeof allowed !== 'string' || costly === true
}

/** Whether the route with this path also answers to HEAD: a log of any length is no answer to it, nor is a WebSocket. */
export function hasHead(url: string): boolean {
  return url !== '/api/v1/log' && url !== '/api/v1/events'
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** Answers with JSON. Measured on an exchange, a serializer compiled from its schema saves 0.15 of 1.2 microseconds. */
export function sendJson(reply: FastifyReply, status: number, value: object): void {
  reply.code(status).header('content-type', JSON_TYPE).send(JSON.stringify(value))
}

/** Answers with what a use case gave: its value, or its refusal. */
export async function sendAnswer(
  reply: FastifyReply,
  answer: Answer<object>,
  status: 200 | 201 = 200,
): Promise<void> {
  const result = await answer
  if (result.ok) sendJson(reply, status, result.value)
  else sendProblem(reply, result.error)
}

/** Whether a request to a route that takes no body has none, or an empty object: clients differ in how they post nothing. */
export function isEmptyBody(body: unknown): boolean {
  if (body === undefined) return true
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0
}
