/**
 * Counts the requests of callers without a valid token by where they come from. What they send costs us work before it
 * can be refused: a signature to check, a log to read, a secret to compare.
 */
import { isIPv6 } from 'node:net'
import { RateLimit } from '../net/limits.ts'

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

/** An IPv4 address, or the /64 of an IPv6 one: whoever has one address there has all of them. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address
  const [head = '', tail = ''] = address.split('::')
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'))
  const [first, last] = [groups(head), groups(tail)]
  // An address that is written in full has no place for zeros, and eight groups already.
  const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':')
}
