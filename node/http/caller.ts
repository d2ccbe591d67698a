/** What the interface notes on a request while it is on its way. */
import type { FastifyRequest } from 'fastify'
import { assert } from '../../protocol/assert.ts'
import type { RefusalCode } from '../../protocol/refusal.ts'
import type { Actor } from '../api.ts'
import type { RouteMetrics } from './metrics.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; undefined where no token is needed. */
    actor: Actor | undefined
    /** When the request arrived, as `performance.now` counts. */
    startedAt: number
    /** The code of the refusal that it was answered with. */
    refused: RefusalCode | undefined
    /** Where its duration is counted; undefined if it matched no route. */
    counts: RouteMetrics | undefined
  }
}

/** The actor of a request to a route that lets nobody pass without one. */
export function callerOf(request: Pick<FastifyRequest, 'actor'>): Actor {
  const { actor } = request
  assert(actor !== undefined, 'a route that changes something lets nobody pass without a token')
  return actor
}
