import { createHash } from 'node:crypto'
import type { Actor, Tokens } from './api.ts'

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Access tokens by their hash: comparing hashes of 256-bit secrets tells an attacker nothing, however long it takes. */
export class TokenTable implements Tokens {
  private readonly actors = new Map<string, Actor>()
  /** Hashes of tokens seen lately, since a broker's session shows the same one with every request. Never what they open. */
  private readonly hashes = new Map<string, string>()

  /** Admits a token from now on, or changes whom it stands for. */
  add(token: string, actor: Actor): void {
    this.actors.set(hashOf(token), actor)
  }

  actorOf(token: string): Actor | undefined {
    const known = this.hashes.get(token)
    const hash = known ?? hashOf(token)
    const actor = this.actors.get(hash)
    // Tokens that open nothing are not kept: anybody can make them up.
    if (actor !== undefined && known === undefined) {
      if (this.hashes.size >= 1000) this.hashes.clear()
      this.hashes.set(token, hash)
    }
    return actor
  }
}
