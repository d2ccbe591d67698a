/** Logs that witnesses see: nothing but numbered leaves. */
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { utf8 } from '../../../protocol/bytes.ts'
import { signCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { merkleRoot } from '../../../protocol/log/merkle.ts'
import type { Bank } from './banks.ts'

/** The leaf data of a log whose entries are numbered; from `fork` on they are others. */
export function leaves(size: number, fork = size): Uint8Array[] {
  return Array.from({ length: size }, (_, at) => crypto.sha256(utf8(`${at}${at < fork ? '' : ' forked'}`)))
}

/** The checkpoint of such a log, by `bank`. */
export function noteOf(bank: Bank, size: number, fork = size, seed = bank.seed): string {
  return signCheckpoint(crypto, { bank: bank.id, size, root: merkleRoot(crypto, leaves(size, fork)) }, seed)
}
