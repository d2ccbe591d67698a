/** Identifiers, and chance that a seed repeats exactly. */
import { createHash, randomBytes } from 'node:crypto'

/** A new identifier for an exchange: 16 unpredictable bytes, base64url. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}

/** The identifier that follows from the given parts: the same parts, the same identifier. */
export function derivedId(...parts: readonly (string | number)[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest()
  return digest.subarray(0, 16).toString('base64url')
}

/** A stream of chance that the parts of its seed determine (mulberry32 over a SHA-256 of the seed). */
export class Chance {
  private state: number

  constructor(...seed: readonly (string | number)[]) {
    this.state = createHash('sha256').update(JSON.stringify(seed)).digest().readUInt32LE(0)
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count)
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }

  /** One index, each as likely as its weight says; the weights must not all be zero. */
  weighted(weights: readonly number[]): number {
    const sum = weights.reduce((total, one) => total + one, 0)
    let rest = this.next() * sum
    const found = weights.findIndex((weight) => (rest -= weight) < 0)
    return found < 0 ? weights.length - 1 : found
  }
}
