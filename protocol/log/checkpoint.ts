/**
 * Checkpoints: the signed tree heads of a bank's log, as C2SP `tlog-checkpoint` notes (C2SP `signed-note`), so that any
 * transparency-log tool can check them. SPEC LOG-05 to LOG-07. Narrower than C2SP in two points: no extension lines, and
 * one signature at most by the bank's own key.
 */
import { assert } from '../assert.ts'
import { concat, equalBytes, fromBase64, toBase64, utf8 } from '../bytes.ts'
import { PUBLIC_KEY_LENGTH, SIGNATURE_LENGTH } from '../crypto.ts'
import type { Crypto } from '../crypto.ts'
import { fault, ok } from '../result.ts'
import type { Fault, Result } from '../result.ts'
import { HASH_LENGTH } from './merkle.ts'

/** Most signature lines of a note: the bank's own and its witnesses'. C2SP demands at least 16. */
export const MAX_SIGNATURES = 32
/** Most UTF-16 code units of a note; 16 post-quantum signatures fit. */
export const MAX_NOTE_LENGTH = 131_072

/** What a checkpoint says. */
export interface TreeHead {
  /** Number of entries in the log. */
  readonly size: number
  /** Root of the tree over them, 32 bytes. */
  readonly root: Uint8Array
}

/** A line below the note text. */
export interface NoteSignature {
  readonly name: string
  /** Four bytes; with the name it says which key and algorithm made the signature. */
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

/** A checkpoint read but not verified. */
export interface ParsedCheckpoint extends TreeHead {
  readonly origin: string
  /** The note text, which the signatures cover. */
  readonly body: string
  readonly signatures: readonly NoteSignature[]
}

/** Why a checkpoint is refused. */
export type CheckpointFault = Fault<
  'too-long' | 'malformed' | 'wrong-origin' | 'unsigned' | 'signed-twice' | 'bad-signature'
>

/** The note signature type of plain Ed25519 (C2SP `signed-note`). */
const ED25519_TYPE = 0x01
const BANK_ID = /^tbk:[a-z2-7]{51}[aq]$/
const SIZE = /^(?:0|[1-9][0-9]{0,15})$/
const SIGNATURE_LINE = /^\u2014 ([^ ]+) ([A-Za-z0-9+/]+={0,2})$/

/** The first line of the checkpoints of the bank with this id. */
export function checkpointOrigin(bank: string): string {
  return `tbf/1/${bank}`
}

/** The note text: origin, size, root. This is what is signed. */
export function checkpointBody(head: TreeHead & { readonly origin: string }): string {
  assert(Number.isSafeInteger(head.size) && head.size >= 0, 'a tree size is a safe integer')
  assert(head.root.length === HASH_LENGTH, 'a root has 32 bytes')
  return `${head.origin}\n${head.size}\n${toBase64(head.root)}\n`
}

/** The checkpoint of `bank` for this tree head, signed with its operational key. */
export function signCheckpoint(
  crypto: Crypto,
  head: TreeHead & { readonly bank: string },
  seed: Uint8Array,
): string {
  assert(BANK_ID.test(head.bank), 'a bank id is tbk: and 52 base32 characters')
  const origin = checkpointOrigin(head.bank)
  const body = checkpointBody({ origin, size: head.size, root: head.root })
  const signature = crypto.sign(utf8(body), seed)
  const keyId = noteKeyId(crypto, origin, crypto.publicKey(seed))
  return `${body}\n${signatureLine({ name: origin, keyId, signature })}\n`
}

/** The four bytes that name an Ed25519 key in a signature line: SHA-256(name || "\n" || type || key), cut. */
export function noteKeyId(
  crypto: Crypto,
  name: string,
  publicKey: Uint8Array,
  type: number = ED25519_TYPE,
): Uint8Array {
  return crypto.sha256(concat(utf8(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4)
}

/** A signature line, without its newline. */
export function signatureLine({ name, keyId, signature }: NoteSignature): string {
  return `\u2014 ${name} ${toBase64(concat(keyId, signature))}`
}

/** Reads a checkpoint of any bank. Its signatures are not verified. */
export function parseCheckpoint(text: string): Result<ParsedCheckpoint, CheckpointFault> {
  if (text.length > MAX_NOTE_LENGTH) return fault('too-long', `${text.length} code units`)
  const [origin, size, root, blank, ...rest] = text.split('\n')
  // The text ends with a newline, so what comes after the last one is empty.
  if (rest.pop() !== '' || blank !== '')
    return fault('malformed', 'not three lines, a blank line and signatures')
  const head = parseHead(origin, size, root)
  if (head === undefined) return fault('malformed', 'the note text is not origin, size and root')
  if (rest.length === 0) return fault('unsigned', 'no signature line')
  if (rest.length > MAX_SIGNATURES) return fault('too-long', `${rest.length} signature lines`)
  const signatures: NoteSignature[] = []
  for (const line of rest) {
    const signature = parseSignature(line)
    if (signature === undefined) return fault('malformed', `signature line ${signatures.length + 1}`)
    signatures.push(signature)
  }
  return ok({ ...head, body: `${origin}\n${size}\n${root}\n`, signatures })
}

/** The tree head of a checkpoint that `bank` signed with the operational key `publicKey`. */
export function verifyCheckpoint(
  crypto: Crypto,
  text: string,
  bank: string,
  publicKey: Uint8Array,
): Result<TreeHead, CheckpointFault> {
  const claim = claimOf(crypto, text, bank, publicKey)
  if (!claim.ok) return claim
  const { message, signature, head } = claim.value
  const valid = crypto.verify(message, signature, publicKey)
  return valid ? ok(head) : fault('bad-signature', 'the signature does not hold')
}

interface Claim {
  readonly message: Uint8Array
  readonly signature: Uint8Array
  readonly head: TreeHead
}

/** Finds the one signature by the bank's key. Lines by other keys are ignored, as C2SP says. */
function claimOf(
  crypto: Crypto,
  text: string,
  bank: string,
  publicKey: Uint8Array,
): Result<Claim, CheckpointFault> {
  assert(publicKey.length === PUBLIC_KEY_LENGTH, 'the expected key is a registered one')
  const parsed = parseCheckpoint(text)
  if (!parsed.ok) return parsed
  const { origin, size, root, body, signatures } = parsed.value
  if (origin !== checkpointOrigin(bank)) return fault('wrong-origin', 'the checkpoint of another log')
  const keyId = noteKeyId(crypto, origin, publicKey)
  const own = signatures.filter((line) => line.name === origin && equalBytes(line.keyId, keyId))
  const [line] = own
  if (line === undefined) return fault('unsigned', "no signature by the bank's key")
  if (own.length > 1) return fault('signed-twice', `${own.length} signatures by the bank's key`)
  if (line.signature.length !== SIGNATURE_LENGTH) return fault('bad-signature', 'not 64 bytes')
  return ok({ message: utf8(body), signature: line.signature, head: { size, root } })
}

function parseHead(
  origin: string | undefined,
  size: string | undefined,
  root: string | undefined,
): (TreeHead & { readonly origin: string }) | undefined {
  if (origin === undefined || size === undefined || root === undefined) return undefined
  if (!origin.startsWith('tbf/1/') || !BANK_ID.test(origin.slice(6))) return undefined
  const leaves = SIZE.test(size) ? Number(size) : NaN
  const hash = fromBase64(root, HASH_LENGTH)
  return Number.isSafeInteger(leaves) && hash !== undefined ? { origin, size: leaves, root: hash } : undefined
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name, base64] = SIGNATURE_LINE.exec(line) ?? []
  if (name === undefined || base64 === undefined || !isKeyName(name)) return undefined
  const bytes = fromBase64(base64)
  if (bytes === undefined || bytes.length < 5) return undefined
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) }
}

/** C2SP: no Unicode spaces and no plus; a note has no control characters and is well-formed Unicode. */
function isKeyName(name: string): boolean {
  return !/[\p{White_Space}+\u0000-\u001f\p{Surrogate}]/u.test(name)
}
