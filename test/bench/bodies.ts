import { randomBytes, sign, createPrivateKey } from 'node:crypto'
import { toBase64url } from '../../protocol/bytes.ts'
import { sealMessage, digest } from '../../protocol/seal.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import { request } from './http-load.ts'

/** A member with a key on their own device. */
export interface Member {
  readonly seed: Uint8Array
  readonly key: string
}

/** Makes members' keys. */
export function members(count: number): Member[] {
  return Array.from({ length: count }, () => {
    const seed = new Uint8Array(randomBytes(32))
    return { seed, key: toBase64url(nodeCrypto.publicKey(seed)) }
  })
}

/** What an exchange of the benchmark says. */
export interface Terms {
  readonly giver: string
  readonly receiver: string
}

const day = '2026-11-21'
const category = 'gardening'
const seconds = 1800

/** Requests in a broker's session. */
export function brokerRequests(token: string, count: number, terms: (n: number) => Terms): Buffer[] {
  return Array.from({ length: count }, (_, n) => {
    const body = { id: toBase64url(randomBytes(16)), ...terms(n), seconds, day, category }
    return request('POST', '/api/v1/exchanges', token, JSON.stringify(body))
  })
}

/** Requests each signed by the receiving member, without a session. Givers and receivers are account ids. */
export function memberRequests(
  bank: string,
  count: number,
  signers: readonly Member[],
  terms: (n: number) => Terms & { signer: number },
): Buffer[] {
  const keys = signers.map(({ seed }) => privateKey(seed))
  return Array.from({ length: count }, (_, n) => {
    const { giver, receiver, signer } = terms(n)
    const id = toBase64url(randomBytes(16))
    const consent = {
      typ: 'consent',
      id,
      giver: `${bank}/${giver}`,
      receiver: `${bank}/${receiver}`,
      seconds,
      day,
      category,
    }
    const key = keys[signer]
    const member = signers[signer]
    if (key === undefined || member === undefined) throw new Error('no such signer')
    const signature = sign(null, sealMessage(nodeCrypto, [digest(nodeCrypto, consent)]), key)
    const seal = { key: member.key, sig: toBase64url(new Uint8Array(signature)) }
    const body = { id, giver, receiver, seconds, day, category, consent: seal }
    return request('POST', '/api/v1/exchanges', undefined, JSON.stringify(body))
  })
}

function privateKey(seed: Uint8Array): ReturnType<typeof createPrivateKey> {
  const header = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({ key: Buffer.concat([header, seed]), format: 'der', type: 'pkcs8' })
}
