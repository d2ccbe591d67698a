/**
 * What the libraries expect of a newer Node than 20. Every entry point imports this file first; where Node brings the
 * two itself nothing is changed.
 */
import { WebSocket } from 'ws'

/** ES2024 `Promise.withResolvers`, without which every inbound libp2p connection fails on Node 20. */
function withResolvers<T>(this: PromiseConstructor): object {
  let resolve: unknown
  let reject: unknown
  const promise = new this<T>((keep, refuse) => {
    resolve = keep
    reject = refuse
  })
  return { promise, resolve, reject }
}

function define(target: object, name: string, value: unknown): void {
  if (name in target) return
  Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

define(Promise, 'withResolvers', withResolvers)
define(globalThis, 'WebSocket', WebSocket)
