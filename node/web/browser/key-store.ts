/**
 * Where a browser keeps its members' keys. The seed lies encrypted by a key that the browser hands out to no script, so a copy
 * of the files alone opens nothing; a script of this site could still use it, and the page about keys says so.
 */
import { del, get, set } from 'idb-keyval'
import { toBase64url } from '../../../protocol/bytes.ts'
import { portableCrypto, SEED_LENGTH } from '../../../protocol/crypto.ts'

interface Kept {
  /** The public half, base64url. */
  readonly key: string
  readonly lock: CryptoKey
  readonly iv: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

const nameOf = (member: string): string => `member-key-${member}`

/** Makes a key for a member in this browser, in the place of one that may be there; gives its public half. */
export async function makeKey(member: string): Promise<string> {
  const seed = crypto.getRandomValues(new Uint8Array(SEED_LENGTH))
  const key = toBase64url(portableCrypto.publicKey(seed))
  const lock = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, lock, seed)
  seed.fill(0)
  await set(nameOf(member), { key, lock, iv, sealed } satisfies Kept)
  return key
}

/** The public half of the member's key in this browser, if it is one of those that count; one that does not is dropped. */
export async function ownKey(member: string, counting: readonly string[]): Promise<string | undefined> {
  const kept = await get<Kept>(nameOf(member))
  if (kept === undefined || counting.includes(kept.key)) return kept?.key
  await del(nameOf(member))
  return undefined
}

/** Does something with the seed of the member's key, and forgets it again. Throws if there is none or it cannot be read. */
export async function withSeed<T>(member: string, use: (seed: Uint8Array) => T): Promise<T> {
  const kept = await get<Kept>(nameOf(member))
  if (kept === undefined) throw new Error('there is no key here')
  const { iv, lock, sealed } = kept
  const seed = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, lock, sealed))
  const done = use(seed)
  seed.fill(0)
  return done
}
