/** One function for each kind of vector about bytes: what a cryptography implementation says of an input. */
import { nodeDecodeUtf8, nodeVerifier } from '../../../node/crypto.ts'
import { fromBase32, fromBase64, fromBase64url, toBase64url } from '../../../protocol/bytes.ts'
import {
  canonicalize,
  decodeUtf8Strict,
  parseCanonical,
  parseCanonicalBytes,
} from '../../../protocol/canonical.ts'
import { checkPublicKey } from '../../../protocol/crypto.ts'
import type { Crypto } from '../../../protocol/crypto.ts'
import { leafData, parseBlock } from '../../../protocol/log/block.ts'
import { signCheckpoint, verifyCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { leafHash, merkleRoot } from '../../../protocol/log/merkle.ts'
import { verifyConsistency, verifyInclusion } from '../../../protocol/log/proof.ts'
import type { Fault, Result } from '../../../protocol/result.ts'
import { digest, oid, verifySeal, verifySealProof } from '../../../protocol/seal.ts'
import { toHex, type Members } from '../../protocol/support.ts'

/** What an implementation says of a vector, in the form of its `expect`; the asynchronous forms must say the same. */
export type Verdict = Readonly<Record<string, unknown>>
/** Runs one vector, whose members it reads. */
export type Run = (crypto: Crypto, input: Members) => Verdict | Promise<Verdict[]>

/** All kinds of the folders canon, sign, merkle and checkpoint. */
export const byteKinds: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['canon.parse', canonParse],
  ['canon.write', (_crypto, input) => ({ ok: true, text: canonicalize(input.any('value')) })],
  ['canon.decode', canonDecode],
  ['sign.make', signMake],
  ['sign.verify', signVerify],
  ['sign.key', (_crypto, input) => verdictOf(checkPublicKey(input.hex('publicKey')), () => ({}))],
  ['sign.seal', signSeal],
  ['sign.proof', signProof],
  ['merkle.root', (crypto, input) => ({ ok: true, root: toHex(merkleRoot(crypto, input.hexes('leaves'))) })],
  ['merkle.leaf', merkleLeaf],
  ['merkle.inclusion', merkleInclusion],
  ['merkle.consistency', merkleConsistency],
  ['checkpoint.sign', checkpointSign],
  ['checkpoint.verify', checkpointVerify],
  ['checkpoint.block', checkpointBlock],
])

function verdictOf<T>(result: Result<T, Fault<string>>, describe: (value: T) => Verdict): Verdict {
  return result.ok ? { ok: true, ...describe(result.value) } : { ok: false, code: result.error.code }
}

async function canonParse(crypto: Crypto, input: Members): Promise<Verdict[]> {
  const describe = (value: unknown): Verdict => ({ oid: toBase64url(crypto.sha256(canonicalize(value))) })
  const bytes = input.has('hex') ? input.hex('hex') : Buffer.from(input.text('text'))
  const parsed = [decodeUtf8Strict, nodeDecodeUtf8].map((decode) => parseCanonicalBytes(bytes, {}, decode))
  if (!input.has('hex')) parsed.push(parseCanonical(input.text('text')))
  return parsed.map((result) => verdictOf(result, describe))
}

function canonDecode(_crypto: Crypto, input: Members): Verdict {
  const form = input.text('form')
  const decoders = new Map([
    ['base64url', fromBase64url],
    ['base64', fromBase64],
    ['base32', fromBase32],
  ])
  const decode = decoders.get(form)
  if (decode === undefined) throw new Error(`unknown form ${form}`)
  const length = input.has('length') ? input.number('length') : undefined
  const bytes = decode(input.text('text'), length)
  return bytes === undefined ? { ok: false } : { ok: true, hex: toHex(bytes) }
}

function signMake(crypto: Crypto, input: Members): Verdict {
  const seed = input.hex('seed')
  const signature = crypto.sign(input.hex('message'), seed)
  return { ok: true, publicKey: toHex(crypto.publicKey(seed)), signature: toHex(signature) }
}

async function signVerify(crypto: Crypto, input: Members): Promise<Verdict[]> {
  const claim = [input.hex('message'), input.hex('signature'), input.hex('publicKey')] as const
  return [{ ok: crypto.verify(...claim) }, { ok: await nodeVerifier.verify(...claim) }]
}

function signSeal(crypto: Crypto, input: Members): Verdict {
  const digests = input.objects('bodies').map((body) => digest(crypto, body))
  const seal = sealOf(input.members('seal'))
  const key = input.text('key')
  return verdictOf(verifySeal(crypto, digests, seal, key), () => ({}))
}

function sealOf(members: Members): { key: string; sig: string } {
  const seal = { key: members.text('key'), sig: members.text('sig') }
  members.done()
  return seal
}

function signProof(crypto: Crypto, input: Members): Verdict {
  const members = input.members('proof')
  const [index, size, path] = [members.number('index'), members.number('size'), members.texts('path')]
  const proof = { ...sealOf(members), index, size, path }
  const body = digest(crypto, input.object('body'))
  const key = input.text('key')
  return verdictOf(verifySealProof(crypto, body, proof, key), () => ({}))
}

function merkleLeaf(crypto: Crypto, input: Members): Verdict {
  const d = digest(crypto, input.object('body'))
  const leaf = leafData(crypto, input.hex('salt'), d)
  return { ok: true, digest: toHex(d), leafData: toHex(leaf), leafHash: toHex(leafHash(crypto, leaf)) }
}

function merkleInclusion(crypto: Crypto, input: Members): Verdict {
  const [index, size] = [input.number('index'), input.number('size')]
  const [leaf, path, root] = [input.hex('leafHash'), input.hexes('path'), input.hex('root')]
  return { ok: verifyInclusion(crypto, leaf, index, size, path, root) }
}

function merkleConsistency(crypto: Crypto, input: Members): Verdict {
  const [oldSize, oldRoot] = [input.number('oldSize'), input.hex('oldRoot')]
  const [newSize, newRoot] = [input.number('newSize'), input.hex('newRoot')]
  return { ok: verifyConsistency(crypto, oldSize, oldRoot, newSize, newRoot, input.hexes('proof')) }
}

function checkpointSign(crypto: Crypto, input: Members): Verdict {
  const head = { bank: input.text('bank'), size: input.number('size'), root: input.hex('root') }
  return { ok: true, note: signCheckpoint(crypto, head, input.hex('seed')) }
}

function checkpointVerify(crypto: Crypto, input: Members): Verdict {
  const claim = [input.text('note'), input.text('bank'), input.hex('publicKey')] as const
  return verdictOf(verifyCheckpoint(crypto, ...claim), ({ size, root }) => ({ size, root: toHex(root) }))
}

function checkpointBlock(crypto: Crypto, input: Members): Verdict {
  return verdictOf(parseBlock(input.text('text')), ({ entries, checkpoint }) => ({
    entries: entries.map(({ body, bodyText, salt }) => {
      const d = crypto.sha256(bodyText)
      const leaf = leafData(crypto, fromBase64url(salt) ?? new Uint8Array(), d)
      if (oid(crypto, body) !== toBase64url(d)) throw new Error('body and its text differ')
      return { oid: toBase64url(d), leafData: toHex(leaf) }
    }),
    checkpoint,
  }))
}
