import { nodeCrypto } from '../../node/crypto.ts'
import { toBase64url, utf8 } from '../../protocol/bytes.ts'
import type { Crypto } from '../../protocol/crypto.ts'
import type { Consent, Seal } from '../../protocol/generated/types.ts'
import { digest, sealBatch } from '../../protocol/seal.ts'
import type { SimBank } from './bank.ts'

/** Somebody with an account. */
export interface Person {
  readonly bank: SimBank
  readonly name: string
  /** Account id. */
  readonly id: string
  /** Of their own device, if they have one: the public key, and the seed. */
  readonly key?: string
  readonly seed?: Uint8Array
}

/** The members of all banks, as they know themselves. */
export class People {
  readonly all: Person[] = []

  add(person: Person): void {
    this.all.push(person)
  }

  /** Those of a bank. `zed` is nobody’s: banks that lie pay him, and no auditor knows what he should have. */
  of(bank: SimBank): readonly Person[] {
    return this.all.filter((one) => one.bank === bank && one.name !== 'zed')
  }

  /** A person with a key of their own. */
  withDevice(crypto: Crypto, bank: SimBank, name: string): Omit<Person, 'id'> {
    const seed = nodeCrypto.sha256(utf8(`device ${bank.number} ${name}`))
    return { bank, name, seed, key: toBase64url(crypto.publicKey(seed)) }
  }
}

/** What a device signs. */
export function consentSeal(crypto: Crypto, consent: Consent, seed: Uint8Array): Seal {
  return sealBatch(crypto, [digest(crypto, consent)], seed)
}
