/** What is refused about a request by its first line and headers alone, before its body is read. */
import type { IncomingHttpHeaders } from 'node:http'
import { refuse } from '../../protocol/refusal.ts'
import type { Refusal } from '../../protocol/refusal.ts'
import { isSameOrigin, rights } from './auth.ts'
import { badHttp } from './errors.ts'
import { hasHead, splitKey } from './route.ts'

const templates = Object.keys(rights)
  .map(splitKey)
  .map(({ method, url }) => ({ method, pattern: new RegExp(`^${url.replaceAll(/:[a-z]+/g, '[^/]+')}$`) }))

/** The methods of an address, empty if there is nothing. */
export function methodsAt(url: string): string[] {
  const path = url.replace(/[?#].*$/s, '')
  const methods = templates.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)
  return methods.includes('GET') && hasHead(path) ? [...methods, 'HEAD'] : methods
}

/** Any other charset, or any other parameter, is a sign of a reader that would take the body for something else. */
const JSON_TYPE = /^application\/json(?:[ \t]*;[ \t]*charset=(?:utf-8|"utf-8"))?$/i

/** Why a request that would change something is refused, or undefined. */
export function writeRefusal(headers: IncomingHttpHeaders): Refusal | undefined {
  if (!isSameOrigin(headers)) return refuse('forbidden')
  const type = headers['content-type']
  if (type !== undefined && type !== 'application/json' && !JSON_TYPE.test(type)) return refuse('media-type')
  const encoding = headers['content-encoding']
  return encoding === undefined ? undefined : badHttp('The header content-encoding', 'must not be there')
}
