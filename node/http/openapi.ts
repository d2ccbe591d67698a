/**
 * The API description: OpenAPI 3.1, made by @fastify/swagger of the very routes and schemas that the server runs on. It
 * works at start only; requests do not pass through it.
 */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { schemas } from '../../protocol/generated/schemas.ts'
import { refusals } from '../../protocol/refusal.ts'
import type { RefusalCode } from '../../protocol/refusal.ts'
import { rights } from './auth.ts'
import type { Rights } from './auth.ts'
import { countsStrangers, idOf, splitKey } from './route.ts'
import type { AnswerSpec, RouteSpec } from './route.ts'

type Schema = Readonly<Record<string, unknown>>

const INTERFACE = /\/tbf\/1\/(?:http|register)\//

const tags = [
  { name: 'members', description: 'People, groups and agencies, and the house rules between them.' },
  { name: 'exchanges', description: 'Who gave help to whom. Amounts are whole seconds.' },
  { name: 'accounts', description: 'Who has an account, and what was posted to it.' },
  { name: 'board', description: 'Offers and requests, and who could help whom.' },
  { name: 'partners', description: 'Banks with which this one has an agreement.' },
  { name: 'log', description: 'What lets anyone check the bank without trusting it.' },
  { name: 'node', description: 'How the node is.' },
]

/** Prepares `app` to describe the routes that are mounted after it. */
export function describeApi(app: FastifyInstance, version: string): void {
  for (const schema of schemasInUse()) app.addSchema(forOpenApi(schema))
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hourbridge',
        version,
        description: 'The HTTP interface of one bank. Every refusal is problem+json with a stable `code`.',
        license: { name: 'AGPL-3.0-or-later', identifier: 'AGPL-3.0-or-later' },
      },
      servers: [{ url: '/' }],
      tags,
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    convertConstToEnum: false,
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, index) =>
        typeof schema['title'] === 'string' ? schema['title'] : `schema-${index}`,
    },
  })
}

/** What the framework needs to validate a route's requests, and the description to show it. */
export function schemaOf(spec: RouteSpec): object {
  const allowed: Rights = rights[spec.key]
  const security = typeof allowed === 'string' ? [] : [{ token: [] }]
  return {
    operationId: spec.name,
    summary: spec.summary,
    tags: [spec.tag],
    security: typeof allowed !== 'string' && allowed.includes('consent') ? [...security, {}] : security,
    ...(spec.params !== undefined && { params: spec.params }),
    querystring: spec.query ?? { type: 'object', additionalProperties: false, required: [], properties: {} },
    ...(spec.body !== undefined && { body: { $ref: idOf(spec.body) } }),
    response: { ...refusalsOf(spec), ...answersOf(spec) },
  }
}

function answersOf({ answers }: RouteSpec): Record<string, object> {
  const contentOf = ({ schema, type }: AnswerSpec): object =>
    schema === undefined
      ? { [type ?? 'text/plain']: { schema: { type: 'string' } } }
      : { 'application/json': { schema: { $ref: idOf(schema) } } }
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [
      status,
      { description: answer.says, content: contentOf(answer) },
    ]),
  )
}

function refusalsOf(spec: RouteSpec): Record<string, object> {
  const all = codesOf(spec)
  const statuses = new Set(all.map((code) => refusals[code].status))
  const codesWith = (status: number): RefusalCode[] => all.filter((code) => refusals[code].status === status)
  return Object.fromEntries(
    [...statuses]
      .map((status) => [status, codesWith(status)] as const)
      .map(([status, codes]) => [
        status,
        {
          description: codes.map((code) => `\`${code}\`: ${refusals[code].says}`).join('\n\n'),
          content: {
            'application/problem+json': {
              schema: { allOf: [{ $ref: idOf('problem') }], properties: { code: { enum: codes } } },
            },
          },
        },
      ]),
  )
}

/** The codes that a route may refuse with: its own, and those of every route of its form. */
export function codesOf(spec: RouteSpec): RefusalCode[] {
  const { key, body, refusals: own = [] } = spec
  const isWrite = splitKey(key).method !== 'GET'
  const codes: RefusalCode[] = ['bad-request', 'bad-fields', ...own, 'stopping', 'internal']
  if (countsStrangers(spec)) codes.push('rate-limited')
  if (typeof rights[key] !== 'string') codes.push('unauthorized', 'forbidden')
  if (isWrite) codes.push('busy', 'disk-nearly-full', 'storage-failed', 'media-type', 'too-large', 'too-slow')
  if (body !== undefined) codes.push('bad-json', 'duplicate-key')
  return [...new Set(codes)]
}

/** The schemas of the interface, and all that they refer to. */
function schemasInUse(): Schema[] {
  const all: Readonly<Record<string, Schema>> = schemas
  const found = new Set(Object.keys(all).filter((id) => INTERFACE.test(id)))
  // A set that grows while it is walked is walked to its end.
  for (const id of found) {
    for (const [, target] of JSON.stringify(all[id]).matchAll(/"\$ref":"([^"#]+)/g)) found.add(target ?? '')
  }
  return [...found].map((id) => all[id]).filter((schema) => schema !== undefined)
}

/** A copy in which what stands beside a reference is kept: the plugin drops it, as older drafts of JSON Schema did. */
function forOpenApi(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forOpenApi)
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, forOpenApi(value)]))
  if (typeof copy['$ref'] !== 'string' || Object.keys(copy).length === 1) return copy
  const { $ref, ...beside } = copy
  return { allOf: [{ $ref }], ...beside }
}
