/**
 * Invites: an agreement's terms and the inviting bank's address in one line of text (SPEC, AGR). The line is not signed:
 * the inviting bank recognises its own invite by the secret, and the agreement that follows is signed by both.
 */
import { canonicalize, parseCanonicalBytes } from './canonical.ts'
import { fromBase64url, toBase64url, utf8 } from './bytes.ts'
import type { Crypto } from './crypto.ts'
import { checkInvite } from './generated/validators.ts'
import type { Agreement, BankId, Instant, Invite } from './generated/types.ts'
import { channelOf } from './identity.ts'
import { refuse, type Refusal } from './refusal.ts'
import { err, ok, type Result } from './result.ts'

const prefix = 'hourbridge-invite:'

/** The invite as one line of ASCII text. */
export function writeInvite(invite: Invite): string {
  return prefix + toBase64url(utf8(canonicalize(invite)))
}

/** Reads a pasted line; blanks and line breaks that e-mail programs put in are ignored. Refusal: `invite-invalid`. */
export function readInvite(line: string): Result<Invite, Refusal> {
  const text = line.replace(/\s+/g, '')
  const bytes = text.startsWith(prefix) ? fromBase64url(text.slice(prefix.length)) : undefined
  const parsed = bytes && parseCanonicalBytes(bytes)
  if (parsed?.ok !== true || checkInvite(parsed.value) !== undefined) return err(refuse('invite-invalid'))
  return ok(parsed.value as unknown as Invite)
}

/**
 * The agreement that an invited bank concludes: the invite's terms, with `grants` as the most that the inviting bank may
 * owe the invited one. Epoch 1.
 */
export function agreementFrom(
  crypto: Crypto,
  invite: Invite,
  invited: BankId,
  grants: number,
  at: Instant,
): Agreement {
  const inviterFirst = invite.from < invited
  const [a, b] = inviterFirst ? [invite.from, invited] : [invited, invite.from]
  return {
    typ: 'agreement',
    protocol: 'tbf/1',
    unit: 's',
    ch: channelOf(crypto, a, b),
    ep: 1,
    a,
    b,
    aMayOwe: inviterFirst ? grants : invite.grants,
    bMayOwe: inviterFirst ? invite.grants : grants,
    maxHolds: invite.maxHolds,
    maxHeld: invite.maxHeld,
    decideMax: invite.decideMax,
    at,
    nonce: invite.secret,
  }
}

/** Whether an agreement keeps to the terms of the invite; what the invited bank grants is its own affair. */
export function keepsTerms(crypto: Crypto, invite: Invite, invited: BankId, agreement: Agreement): boolean {
  const granted = invite.from === agreement.a ? agreement.aMayOwe : agreement.bMayOwe
  const expected = agreementFrom(crypto, invite, invited, granted, agreement.at)
  return canonicalize(expected) === canonicalize(agreement)
}
