import { randomBytes } from 'node:crypto'
import type { Clock, Entropy } from './ports.ts'

/** The machine's clock and timers. */
export const systemClock: Clock = {
  now: () => Math.floor(Date.now() / 1000),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  soon: (run) => {
    setImmediate(run)
  },
}

const poolSize = 65_536
let pool = randomBytes(poolSize)
let used = 0

/** The operating system's random numbers, drawn in pools: a call for every salt would cost more than hashing it. */
export const systemEntropy: Entropy = {
  bytes: (length) => {
    if (length > poolSize) return new Uint8Array(randomBytes(length))
    if (used + length > poolSize) {
      pool = randomBytes(poolSize)
      used = 0
    }
    used += length
    return new Uint8Array(pool.subarray(used - length, used))
  },
}
