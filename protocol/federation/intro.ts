/**
 * Frames of banks that have no agreement with each other: an intro, then what they ask or answer (SPEC, ROU).
 */
import type { Crypto } from '../crypto.ts'
import type { BankId, Genesis, Item, PublicKey } from '../generated/types.ts'
import { bankIdOf, genesisProblem } from '../identity.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { err, ok, type Result } from '../result.ts'

/** What a bank that introduced itself says. */
export interface Introduced {
  readonly bank: BankId
  readonly genesis: Genesis
  /** At least one item, each `from` the bank. */
  readonly items: readonly Item[]
}

/**
 * Who speaks in a frame, and what it says. `key` sealed the frame. Refusals: `wrong-bank` if the frame does not begin with
 * an intro, is sealed by another key than its `op`, or speaks for another bank; `bad-genesis`.
 */
export function readIntroduced(
  crypto: Crypto,
  frame: readonly Item[],
  key: PublicKey,
): Result<Introduced, Refusal> {
  const [intro, ...items] = frame
  if (intro?.typ !== 'intro' || items.length === 0 || intro.genesis.op !== key)
    return err(refuse('wrong-bank'))
  const { genesis } = intro
  const why = genesisProblem(genesis)
  if (why !== undefined) return err(refuse('bad-genesis', { why }))
  const bank = bankIdOf(crypto, genesis)
  if (items.some((item) => !('from' in item) || item.from !== bank)) return err(refuse('wrong-bank'))
  return ok({ bank, genesis, items })
}
