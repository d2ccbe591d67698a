/**
 * What a bank says of itself to all, as in adverts and positions: sealed, of a certain age, passed on from bank to bank
 * (SPEC, ROU and CLR). Its own word; never in a log.
 */
import type { Crypto } from '../crypto.ts'
import type { BankId, Genesis, IdentityOps, Seal } from '../generated/types.ts'
import { bankIdOf } from '../identity.ts'
import { identityFrom } from '../identity-log.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Nothing that a bank says of itself is good for longer, in seconds. */
export const wordSeconds = 86_400

/** What all such words have. */
export interface Word {
  readonly genesis: Genesis
  readonly ops?: IdentityOps
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
export function wordProblem(
  crypto: Crypto,
  { genesis, ops, body, seal }: Word,
  now: number,
): Refusal | undefined {
  const identity = identityFrom(crypto, genesis, ops)
  if (!identity.ok) return identity.error
  if (bankIdOf(crypto, genesis) !== body.bank) return refuse('wrong-bank')
  if (body.expires <= now || body.expires > now + wordSeconds) return refuse('expired')
  if (identity.value.retired) return refuse('bank-retired')
  if (seal.key !== identity.value.keys.op) return refuse('bad-seal')
  return undefined
}
