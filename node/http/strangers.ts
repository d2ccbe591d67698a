/**
 * Counts the requests of callers without a valid token by where they come from. What they send costs us work before it
 * can be refused: a signature to check, a log to read, a secret to compare.
 */
import { RateLimit } from '../net/limits.ts'
import { networkOf } from '../net/network-of.ts'

/** Token buckets by network. Memory is bounded; a network that was forgotten begins anew. */
export class Strangers {
  private readonly rate: RateLimit

  /** `burst` (usually `perMinute`) may come at once, later `perMinute`; `now` in milliseconds, never going back. */
  constructor(perMinute: number, now: () => number, burst = perMinute) {
    this.rate = new RateLimit({ burst, perSecond: perMinute / 60 }, now)
  }

  /** Counts one request from a remote address; false if there were too many. */
  admits(address = ''): boolean {
    return this.rate.take(networkOf(address))
  }
}
