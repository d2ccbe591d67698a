/**
 * Signatures that an entry relies on. The fold checks keys and contents; the signatures themselves are collected here, so
 * that a node can check them before the queue, off the event loop, and a verifier on all cores (SPEC, LOG).
 */
import { fromBase64url } from '../bytes.ts'
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import type {
  BankId,
  Consent,
  Entry,
  Exchange,
  Item,
  LaneEntry,
  Oid,
  OrderOut,
  Seal,
  SealedReceipt,
  SealProof,
} from '../generated/types.ts'
import { digest, proofMessage, sealMessage } from '../seal.ts'

/** One signature to check with `Crypto.verify` or an `AsyncVerifier`. */
export interface Claim {
  /** Whose word it is. Member signatures are counted apart by verifiers: there is one for each of their exchanges. */
  readonly by: 'bank' | 'member'
  readonly message: Uint8Array
  readonly signature: Uint8Array
  readonly key: Uint8Array
}

function decoded(text: string, length: number): Uint8Array {
  const bytes = fromBase64url(text, length)
  assert(bytes !== undefined, 'the schema admits only canonical base64url')
  return bytes
}

/** The claim of a seal over a single body. */
export function sealClaim(crypto: Crypto, by: Claim['by'], body: object, seal: Seal): Claim {
  const message = sealMessage(crypto, [digest(crypto, body)])
  return { by, message, signature: decoded(seal.sig, 64), key: decoded(seal.key, 32) }
}

/** What a member signs for an exchange inside the bank (SPEC, LED). */
export function consentOfExchange(bank: BankId, entry: Omit<Exchange, 'consent'>): Consent {
  const { id, seconds, day, category } = entry
  const giver = `${bank}/${entry.giver}`
  return { typ: 'consent', id, giver, receiver: `${bank}/${entry.receiver}`, seconds, day, category }
}

/** What a member signs for an exchange with a partner bank (SPEC, LED). */
export function consentOfOrder(entry: Pick<OrderOut, 'order' | 'receiver'>): Consent {
  const { nonce: id, from, to, payee, seconds, day, category } = entry.order
  return {
    typ: 'consent',
    id,
    giver: `${to}/${payee}`,
    receiver: `${from}/${entry.receiver}`,
    seconds,
    day,
    category,
  }
}

/** The claim of a receipt. That its key is the decider's is the fold's business. */
export function receiptClaim(crypto: Crypto, receipt: SealedReceipt): Claim {
  return sealClaim(crypto, 'bank', receipt.body, receipt.seal)
}

function laneClaims(crypto: Crypto, entry: LaneEntry): Claim[] {
  return entry.typ === 'lane.settle' ? [receiptClaim(crypto, entry.receipt)] : []
}

function proofClaim(crypto: Crypto, found: Uint8Array, proof: SealProof): Claim {
  // A path that leads nowhere gives a message that no signature fits.
  const message = proofMessage(crypto, found, proof) ?? new Uint8Array()
  return { by: 'bank', message, signature: decoded(proof.sig, 64), key: decoded(proof.key, 32) }
}

/** Every signature that an item relies on besides the seal of its frame. Whose the keys are is the fold's business. */
export function itemClaims(crypto: Crypto, item: Item): Claim[] {
  switch (item.typ) {
    case 'lane.settle':
      return [receiptClaim(crypto, item.receipt)]
    case 'xfer.status':
      return item.receipt === undefined ? [] : [receiptClaim(crypto, item.receipt)]
    case 'stmt.propose':
      return [sealClaim(crypto, 'bank', item.body, item.seal)]
    case 'stmt.agree':
      return [oidClaim(crypto, item.statement, item.seal)]
    case 'advert':
    case 'position':
      return [sealClaim(crypto, 'bank', item.body, item.seal)]
    case 'own':
      return item.proof === undefined
        ? laneClaims(crypto, item.entry)
        : [...laneClaims(crypto, item.entry), proofClaim(crypto, digest(crypto, item.entry), item.proof)]
    case 'copies':
      return [proofClaim(crypto, digest(crypto, item.hello), item.proof)]
    default:
      return []
  }
}

/** The claim of a seal over a body of which only the identifier is at hand. */
function oidClaim(crypto: Crypto, of: Oid, seal: Seal): Claim {
  const message = sealMessage(crypto, [decoded(of, 32)])
  return { by: 'bank', message, signature: decoded(seal.sig, 64), key: decoded(seal.key, 32) }
}

/** Every signature that the entry of `bank`'s log relies on. */
export function claimsOf(crypto: Crypto, bank: BankId, entry: Entry): Claim[] {
  switch (entry.typ) {
    case 'exchange':
      return entry.consent ? [sealClaim(crypto, 'member', consentOfExchange(bank, entry), entry.consent)] : []
    case 'order.out':
      return entry.consent ? [sealClaim(crypto, 'member', consentOfOrder(entry), entry.consent)] : []
    case 'agreement.open':
      return [entry.sealA, entry.sealB].map((seal) => sealClaim(crypto, 'bank', entry.agreement, seal))
    case 'statement.offer':
      return [sealClaim(crypto, 'bank', entry.body, entry.seal)]
    case 'statement':
      return [entry.sealA, entry.sealB].map((seal) => sealClaim(crypto, 'bank', entry.body, seal))
    case 'lane.out':
      return laneClaims(crypto, entry.entry)
    case 'lane.in':
    case 'lane.recovered':
      return entry.proof === undefined
        ? laneClaims(crypto, entry.entry)
        : [...laneClaims(crypto, entry.entry), proofClaim(crypto, digest(crypto, entry.entry), entry.proof)]
    case 'lane.proof':
      return [proofClaim(crypto, decoded(entry.entry, 32), entry.proof)]
    default:
      return []
  }
}
