import { createHash } from 'node:crypto'
import type { Actor, Tokens } from './api.ts'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Access tokens by their hash: comparing hashes of 256-bit secrets tells an attacker nothing, however long it takes. */
export class TokenTable implements Tokens {
  private readonly actors = new Map<string, Actor>()
  /** The hashes of tokens seen lately, since a broker's session shows the same one with every request. */
  private readonly recent = new Map<string, Actor>()

  /** Admits a token from now on. */
  add(token: string, actor: Actor): void {
    this.actors.set(hashOf(token), actor)
  }

  actorOf(token: string): Actor | undefined {
    const known = this.recent.get(token)
    if (known !== undefined) return known
    const actor = this.actors.get(hashOf(token))
    if (actor !== undefined) {
      if (this.recent.size >= 1000) this.recent.clear()
      this.recent.set(token, actor)
    }
    return actor
  }
}
