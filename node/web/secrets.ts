/** Secrets of browsers: the cookie's random value, its hash, and the token that proves a form to be ours. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Entropy } from '../ports.ts'

const SECRET = /^[A-Za-z0-9_-]{43}$/

/** 256 random bits as text. */
export function newSecret(entropy: Entropy): string {
  return Buffer.from(entropy.bytes(32)).toString('base64url')
}

/** True for a text that has the form of a secret of ours. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && SECRET.test(text)
}

/** What is kept of a secret. Whoever reads the store cannot use it. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/**
 * Makes and checks form tokens. A token belongs to one browser's cookie, so that no other site can know it, and is masked
 * anew on each page: pages are sent compressed, and repeated guesses must not find it out by the length.
 */
export class FormTokens {
  private readonly key: Uint8Array
  private readonly entropy: Entropy

  constructor(key: Uint8Array, entropy: Entropy) {
    this.key = key
    this.entropy = entropy
  }

  /** A token for a page that is sent to the browser with this cookie. */
  tokenFor(secret: string): string {
    const mask = this.entropy.bytes(32)
    return Buffer.concat([mask, masked(this.proofOf(secret), mask)]).toString('base64url')
  }

  /** Whether the token was made for this cookie. */
  isFor(secret: string, token: string): boolean {
    const bytes = Buffer.from(token, 'base64url')
    if (bytes.length !== 64) return false
    return timingSafeEqual(masked(bytes.subarray(32), bytes.subarray(0, 32)), this.proofOf(secret))
  }

  /**
   * A mark in a member's own forms: after their session it still says for whom a form is to be kept, and nothing else. It has
   * a proof of its own, so that nobody makes us keep anything who never was signed in.
   */
  markOf(member: string): string {
    const whose = this.proofOf(`whose ${member}`).subarray(0, 16)
    return Buffer.concat([whose, this.proofOfMark(whose)]).toString('base64url')
  }

  /** Whether a mark is one of ours, whoever it belongs to. */
  isMark(mark: string): boolean {
    const bytes = Buffer.from(mark, 'base64url')
    return bytes.length === 32 && timingSafeEqual(bytes.subarray(16), this.proofOfMark(bytes.subarray(0, 16)))
  }

  private proofOfMark(whose: Uint8Array): Uint8Array {
    return this.proofOf(`mark ${Buffer.from(whose).toString('hex')}`).subarray(0, 16)
  }

  private proofOf(secret: string): Uint8Array {
    return createHmac('sha256', this.key).update(secret).digest()
  }
}

function masked(bytes: Uint8Array, mask: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => byte ^ (mask[index] ?? 0))
}
