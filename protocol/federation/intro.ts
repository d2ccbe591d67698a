/**
 * Frames of banks that have no agreement with each other: an intro, then what they ask or answer (SPEC, ROU).
 */
import type { Crypto } from '../crypto.ts'
import type { BankId, Item, PublicKey } from '../generated/types.ts'
import { identityFrom, type Identity } from '../identity-log.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { err, ok, type Result } from '../result.ts'

/** What a bank that introduced itself says. */
export interface Introduced {
  readonly bank: BankId
  readonly identity: Identity
  /** At least one item, each `from` the bank. */
  readonly items: readonly Item[]
}

/**
 * Who speaks in a frame, and what it says. `key` sealed the frame. Refusals: `wrong-bank` if the frame does not begin with
 * an intro, is sealed by another key than the `op` in force, or speaks for another bank; those of `identityFrom`.
 */
export function readIntroduced(
  crypto: Crypto,
  frame: readonly Item[],
  key: PublicKey,
): Result<Introduced, Refusal> {
  const [intro, ...items] = frame
  if (intro?.typ !== 'intro' || items.length === 0) return err(refuse('wrong-bank'))
  const identity = identityFrom(crypto, intro.genesis, intro.ops)
  if (!identity.ok) return identity
  const { bank, keys } = identity.value
  if (keys.op !== key) return err(refuse('wrong-bank'))
  if (items.some((item) => !('from' in item) || item.from !== bank)) return err(refuse('wrong-bank'))
  return ok({ bank, identity: identity.value, items })
}
