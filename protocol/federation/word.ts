/**
 * What a bank says of itself to all, as in adverts and positions: sealed, of a certain age, passed on from bank to bank
 * (SPEC, ROU and CLR). Its own word; never in a log.
 */
import type { Crypto } from '../crypto.ts'
import type { BankId, Genesis, Seal } from '../generated/types.ts'
import { bankIdOf, genesisProblem } from '../identity.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Nothing that a bank says of itself is good for longer, in seconds. */
export const wordSeconds = 86_400

/** What all such words have. */
export interface Word {
  readonly genesis: Genesis
  readonly body: {
    readonly bank: BankId
    /** Higher than in all earlier ones of its kind. */
    readonly seq: number
    /** Unix seconds. */
    readonly expires: number
  }
  readonly seal: Seal
}

/**
 * Why a word is not to be believed or passed on: `bad-genesis`, `wrong-bank` if it is of another bank, `expired` if its
 * time is over or too far ahead, `bad-seal` if another key than its `op` sealed it. Whether the seal holds, `openFrame` has checked.
 */
export function wordProblem(crypto: Crypto, { genesis, body, seal }: Word, now: number): Refusal | undefined {
  const why = genesisProblem(genesis)
  if (why !== undefined) return refuse('bad-genesis', { why })
  if (bankIdOf(crypto, genesis) !== body.bank) return refuse('wrong-bank')
  if (body.expires <= now || body.expires > now + wordSeconds) return refuse('expired')
  if (seal.key !== genesis.op) return refuse('bad-seal')
  return undefined
}
