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

/** Where an agreement begins: anew, or where the one before was closed. */
export type Epoch = Pick<Agreement, 'ep' | 'after' | 'opening'>

/**
 * The agreement that an invited bank concludes: the invite's terms, with `grants` as the most that the inviting bank may
 * owe the invited one. `epoch` is where the channel begins: anew, or after its closing.
 */
export function agreementFrom(
  crypto: Crypto,
  invite: Invite,
  invited: BankId,
  grants: number,
  at: Instant,
  epoch: Epoch = { ep: 1 },
): Agreement {
  const inviterFirst = invite.from < invited
  const [a, b] = inviterFirst ? [invite.from, invited] : [invited, invite.from]
  return {
    typ: 'agreement',
    protocol: 'tbf/1',
    unit: 's',
    ch: channelOf(crypto, a, b),
    ...begins(epoch),
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

/** Only what says where a channel begins: the caller may have a whole agreement at hand. */
function begins({ ep, after, opening }: Epoch): Epoch {
  return { ep, ...(after !== undefined && { after }), ...(opening !== undefined && { opening }) }
}

/** Whether an agreement keeps to the terms of the invite; what the invited bank grants is its own affair. */
export function keepsTerms(
  crypto: Crypto,
  invite: Invite,
  invited: BankId,
  agreement: Agreement,
  epoch?: Epoch,
): boolean {
  const granted = invite.from === agreement.a ? agreement.aMayOwe : agreement.bMayOwe
  const expected = agreementFrom(crypto, invite, invited, granted, agreement.at, epoch)
  return canonicalize(expected) === canonicalize(agreement)
}
