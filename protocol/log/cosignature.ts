/**
 * Cosignatures: a witness's word that, at some time, it knew a log up to this checkpoint and saw it only grow. C2SP
 * `tlog-cosignature` version 1 with Ed25519 (key type 0x04), as signature lines of the note. SPEC WIT-01 and WIT-02.
 */
import { assert } from '../assert.ts'
import { concat, equalBytes, fromBase64url, utf8 } from '../bytes.ts'
import { PUBLIC_KEY_LENGTH, SIGNATURE_LENGTH, type Crypto } from '../crypto.ts'
import { fault, ok, type Fault, type Result } from '../result.ts'
import {
  checkpointOrigin,
  MAX_SIGNATURES,
  noteKeyId,
  parseCheckpoint,
  signatureLine,
  type TreeHead,
} from './checkpoint.ts'

/** What a good cosignature says. */
export interface Cosigned extends TreeHead {
  readonly origin: string
  /** When the witness made it, Unix seconds by its own clock. */
  readonly at: number
  /** Its line, without the newline. */
  readonly line: string
}

/** Why a note shows no cosignature by a witness. */
export type CosignatureFault = Fault<'malformed' | 'unsigned' | 'signed-twice' | 'bad-signature'>

/** The note signature type of a timestamped Ed25519 cosignature. */
const COSIGNATURE_TYPE = 0x04
const TIME_LENGTH = 8

/** The line by which `witness` (a bank id) cosigns a note text at `at`; `seed` is that of its key `cosign`. */
export function cosignatureLine(
  crypto: Crypto,
  body: string,
  witness: { readonly bank: string; readonly seed: Uint8Array; readonly at: number },
): string {
  const { bank, seed, at } = witness
  assert(Number.isSafeInteger(at) && at >= 0, 'a time is a safe integer')
  const name = checkpointOrigin(bank)
  const keyId = noteKeyId(crypto, name, crypto.publicKey(seed), COSIGNATURE_TYPE)
  const signature = concat(bigEndian(at), crypto.sign(signedText(body, at), seed))
  return signatureLine({ name, keyId, signature })
}

/** The cosignature of a note by `witness`, of which `key` is the key `cosign` (base64url, from its genesis). */
export function findCosignature(
  crypto: Crypto,
  note: string,
  witness: string,
  key: string,
): Result<Cosigned, CosignatureFault> {
  const publicKey = fromBase64url(key, PUBLIC_KEY_LENGTH)
  assert(publicKey !== undefined, 'the expected key is a registered one')
  const parsed = parseCheckpoint(note)
  if (!parsed.ok) return fault('malformed', parsed.error.detail)
  const { body, signatures, origin, size, root } = parsed.value
  const name = checkpointOrigin(witness)
  const keyId = noteKeyId(crypto, name, publicKey, COSIGNATURE_TYPE)
  const own = signatures.filter((one) => one.name === name && equalBytes(one.keyId, keyId))
  const [found] = own
  if (found === undefined) return fault('unsigned', 'no cosignature by this witness')
  if (own.length > 1) return fault('signed-twice', `${own.length} cosignatures by this witness`)
  const at = timeOf(found.signature)
  if (at === undefined) return fault('bad-signature', 'not a time and 64 bytes')
  const signature = found.signature.slice(TIME_LENGTH)
  if (!crypto.verify(signedText(body, at), signature, publicKey))
    return fault('bad-signature', 'the signature does not hold')
  return ok({ origin, size, root, at, line: signatureLine(found) })
}

/** The note with more signature lines below it, as far as a note may have more. */
export function withLines(note: string, lines: readonly string[]): string {
  const parsed = parseCheckpoint(note)
  assert(parsed.ok, 'lines are added to a note')
  const room = MAX_SIGNATURES - parsed.value.signatures.length
  return [note, ...lines.slice(0, room).map((line) => `${line}\n`)].join('')
}

/** C2SP: a fixed line, the time, and the note text with its last newline. */
function signedText(body: string, at: number): Uint8Array {
  return utf8(`cosignature/v1\ntime ${at}\n${body}`)
}

function bigEndian(value: number): Uint8Array {
  const out = new Uint8Array(TIME_LENGTH)
  let rest = value
  for (let i = TIME_LENGTH - 1; i >= 0; i--) {
    out[i] = rest % 256
    rest = Math.floor(rest / 256)
  }
  return out
}

/** Times beyond the safe integers lie past any calendar: they are refused rather than read inexactly. */
function timeOf(signature: Uint8Array): number | undefined {
  if (signature.length !== TIME_LENGTH + SIGNATURE_LENGTH) return undefined
  const at = signature.slice(0, TIME_LENGTH).reduce((sum, byte) => sum * 256 + byte, 0)
  return Number.isSafeInteger(at) ? at : undefined
}
