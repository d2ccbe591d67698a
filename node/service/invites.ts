import type {
  Agreement,
  AgreementOpen,
  BankId,
  Concluded,
  Genesis,
  IdentityOps,
  Invite,
  InviteCreate,
  InviteCreated,
  Item,
  PartnerAccept,
  PartnerPreview,
  PartnerView,
  Propose,
  Seal,
} from '../../protocol/generated/types.ts'
import { bankIdOf } from '../../protocol/identity.ts'
import { identityFrom, lastKeys, opsOf } from '../../protocol/identity-log.ts'
import { epochAfter } from '../../protocol/federation/admit-order.ts'
import { owed } from '../../protocol/federation/channel.ts'
import { isClosed } from '../../protocol/federation/statement.ts'
import { keepsTerms, readInvite, writeInvite } from '../../protocol/invite.ts'
import { sealClaim } from '../../protocol/log/claims.ts'
import { isRefusalCode, refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import { digest, oid, sealBatch } from '../../protocol/seal.ts'
import type { Answer } from '../api.ts'
import { Refused } from '../bank.ts'
import { openFrame, sealFrames } from '../federation/frames.ts'
import type { PeerAddress } from '../ports.ts'
import { newNonce, stateOf, type Context } from './context.ts'
import { nameBank, showPartner } from './partners.ts'
import { acceptedChannel, unacceptable } from './acceptable.ts'
import { crosses, endsProposal, oneAtATime, proposalKey, proposed } from './proposals.ts'

/** An invite of ours, as the store keeps it. */
interface KeptInvite {
  readonly invite: Invite
  /** Bank that took it up, and the agreement that it signed. */
  readonly usedBy?: string
  readonly agreement?: string
}

const inviteKey = (secret: string): string => `invite/${secret}`
const askMilliseconds = 10_000
const meetMilliseconds = 100
const meetTries = 30
const day = 86_400

/** Makes an invite: one line with our terms and address, good once. */
export async function invite(context: Context, body: InviteCreate): Answer<InviteCreated> {
  if (stateOf(context).identity.retired) return err(refuse('bank-retired'))
  const { peer, addrs } = context.transport.self()
  const expires = context.clock.now() + (body.days ?? 14) * day
  const made: Invite = {
    typ: 'invite',
    from: stateOf(context).bank,
    peer,
    addrs: addrs.slice(0, 4),
    name: context.config.title,
    grants: body.grants,
    asks: body.asks,
    maxHolds: body.maxHolds ?? 1024,
    maxHeld: Math.max(body.grants, body.asks),
    decideMax: 3600,
    secret: newNonce(context),
    expires,
  }
  const kept: KeptInvite = { invite: made }
  await context.store.put(inviteKey(made.secret), JSON.stringify(kept))
  return ok({ invite: writeInvite(made), expires })
}

/** What accepting an invite would mean. Signs nothing. */
export async function preview(context: Context, body: PartnerAccept): Answer<PartnerPreview> {
  const read = readInvite(body.invite)
  if (!read.ok) return read
  const { from: bank, name: title, grants, asks, maxHolds, maxHeld, decideMax, expires } = read.value
  const refusal = await unacceptable(context, read.value, body)
  if (refusal !== undefined) return err(refusal)
  const accepted = acceptedChannel(context, read.value)
  const position = carriedInto(context, bank)
  return ok({
    bank,
    title,
    weMayOwe: accepted?.mine.limit ?? grants,
    theyMayOwe: body.grants ?? asks,
    maxHolds,
    maxHeld,
    decideMax,
    expires,
    ...(position !== 0 && { position }),
  })
}

/** What this bank owes another over the end of their last agreement, in seconds: the next one begins with it. */
function carriedInto(context: Context, bank: BankId): number {
  const before = stateOf(context).channels.get(bank)
  return before?.stated?.body.final === 'carried' ? owed(before) : 0
}

/**
 * Accepts an invite: signs the agreement, sends it to the inviting bank and appends it when both have signed. The
 * proposal is kept, so that trying again after a lost answer sends the same agreement, also when the invite has expired
 * meanwhile. An invite that was accepted already is answered as at the first time, if nothing else is wanted now.
 */
export async function acceptInvite(context: Context, body: PartnerAccept): Answer<PartnerView> {
  const read = readInvite(body.invite)
  if (!read.ok) return read
  const offered = read.value
  const refusal = await unacceptable(context, offered, body)
  if (refusal !== undefined) return err(refusal)
  if (acceptedChannel(context, offered) !== undefined) {
    // The power may have failed before this was written; later the partner may have told newer addresses.
    const { title, addrs } = context.directory.card(offered.from)
    const found = title === '' ? offered : { name: title, addrs }
    return finishAccept(context, offered, found, body.name)
  }
  const { env, transport } = context
  const proposal = await oneAtATime(context, () => proposed(context, offered, body.grants ?? offered.asks))
  if (!proposal.ok) return proposal
  const agreement = proposal.value
  const seal = sealBatch(env.crypto, [digest(env.crypto, agreement)], env.seed)
  const { bank, genesis, identity } = stateOf(context)
  const addrs = transport.self().addrs.slice(0, 8)
  const common = {
    from: bank,
    to: offered.from,
    genesis,
    ...opsOf(identity),
    addrs,
    name: context.config.title,
  }
  const propose: Propose = { typ: 'agr.propose', ...common, agreement, seal }
  const concluded = await ask(context, { peer: offered.peer, addrs: offered.addrs }, propose)
  if (!concluded.ok) {
    // Whoever answers so has not sealed it and never will: nothing is left open that could cross theirs (AGR-10).
    if (endsProposal.has(concluded.error.code)) await context.store.remove(proposalKey(offered.secret))
    return concluded
  }
  const answer = concluded.value
  if (
    bankIdOf(env.crypto, answer.genesis) !== offered.from ||
    answer.agreement !== oid(env.crypto, agreement)
  )
    return err(refuse('wrong-bank'))
  const partner = { genesis: answer.genesis, ...(answer.ops && { ops: answer.ops }), seal: answer.seal }
  const refused =
    (await sealRefusal(context, agreement, partner)) ?? (await conclude(context, agreement, partner, seal))
  if (refused !== undefined && refused.code !== 'partner-exists') return err(refused)
  return finishAccept(context, offered, answer, body.name)
}

/**
 * Accepts an invite for people: they are told when both banks have met as well, or a moment later. What they do next is an
 * exchange, which would be refused while the banks are still connecting.
 */
export async function acceptAndMeet(context: Context, body: PartnerAccept): Answer<PartnerView> {
  const accepted = await acceptInvite(context, body)
  if (!accepted.ok) return accepted
  await untilMet(context, accepted.value.bank)
  return showPartner(context, accepted.value.bank)
}

/** Waits a moment for a stream to a new partner. */
async function untilMet({ links, clock }: Context, bank: BankId): Promise<void> {
  for (let tries = 0; tries < meetTries && !links.isUp(bank); tries++)
    await new Promise<void>((resolve) => clock.after(meetMilliseconds, resolve))
}

/** What is left to do when both have signed; all of it may be done twice. */
async function finishAccept(
  context: Context,
  offered: Invite,
  found: Pick<Concluded, 'name' | 'addrs'>,
  name: string | undefined,
): Answer<PartnerView> {
  await remember(context, offered.from, found.name, found.addrs, name)
  await context.store.remove(proposalKey(offered.secret))
  return showPartner(context, offered.from)
}

/** One question to a bank that is no partner yet, and its answer. */
async function ask(
  context: Context,
  address: PeerAddress,
  propose: Propose,
): Promise<Result<Concluded, Refusal>> {
  const { env, transport, verifier, logger } = context
  const unreachable = refuse('unreachable', { partner: propose.to.slice(4, 12) })
  const [bytes] = sealFrames(env, [propose])
  if (bytes === undefined) return err(unreachable)
  let reply: Uint8Array
  try {
    reply = await transport.ask(address, bytes, askMilliseconds)
  } catch (cause) {
    logger.warn({ code: 'unreachable', cause: String(cause) }, 'the inviting bank cannot be reached')
    return err(unreachable)
  }
  const frame = await openFrame(env.crypto, verifier, reply)
  if (!frame.ok) return frame
  const [item] = frame.value.items
  if (item?.typ === 'error') return err(refuse(isRefusalCode(item.code) ? item.code : 'declined'))
  if (item?.typ !== 'agr.concluded' || item.from !== propose.to || lastKeys(item).op !== frame.value.key)
    return err(refuse('wrong-bank'))
  return ok(item)
}

/** A partner's identity, and its seal on an agreement. */
interface Signed {
  readonly genesis: Genesis
  readonly ops?: IdentityOps
  readonly seal: Seal
}

/** Refuses an identity that breaks the rules (IDN-02), and a seal that does not fit the agreement. */
async function sealRefusal(
  context: Context,
  agreement: Agreement,
  { genesis, ops, seal }: Signed,
): Promise<Refusal | undefined> {
  const { env, verifier } = context
  const peer = identityFrom(env.crypto, genesis, ops)
  if (!peer.ok) return peer.error
  const claim = sealClaim(env.crypto, 'bank', agreement, seal)
  const good =
    seal.key === peer.value.keys.op && (await verifier.verify(claim.message, claim.signature, claim.key))
  return good ? undefined : refuse('bad-seal')
}

/** Appends the agreement with both seals. */
async function conclude(
  context: Context,
  agreement: Agreement,
  { genesis: peer, ops, seal }: Signed,
  ownSeal: Seal,
): Promise<Refusal | undefined> {
  const { bank, clock } = context
  const first = agreement.a === stateOf(context).bank
  const [sealA, sealB] = first ? [ownSeal, seal] : [seal, ownSeal]
  const entry: AgreementOpen = {
    typ: 'agreement.open',
    agreement,
    peer,
    ...(ops && { ops }),
    sealA,
    sealB,
    by: 'admin',
    at: clock.now(),
  }
  return bank.run((turn) => turn.append(entry))
}

async function remember(
  context: Context,
  bank: string,
  title: string,
  addrs: readonly string[],
  name?: string,
): Promise<void> {
  await context.directory.setCard(bank, { title, addrs })
  if (name === undefined || !(await nameBank(context, bank, name))) await nameByTitle(context, bank, title)
  context.links.keep()
}

/** A stranger's frame: it takes up an invite, or introduces itself and asks (`Far.answer`). Undefined hangs up. */
export async function answerStranger(
  context: Context,
  peer: string,
  bytes: Uint8Array,
): Promise<Uint8Array | undefined> {
  const { env, verifier } = context
  const frame = await openFrame(env.crypto, verifier, bytes)
  if (!frame.ok) return undefined
  const { items, key } = frame.value
  const [item] = items
  // A bank that takes no work now hangs up: whoever asked asks again (AGR-08).
  const noWork = (cause: unknown): undefined => {
    if (!(cause instanceof Refused)) throw cause
  }
  if (item?.typ === 'intro') return context.far.answer(peer, frame.value).catch(noWork)
  if (item?.typ !== 'agr.propose' || items.length !== 1) return undefined
  // One at a time: an invite that two proposals find unused would make two partners.
  const answered = oneAtATime(context, () => answerProposal(context, peer, item, key))
  const answer = await answered.catch(noWork)
  if (answer === undefined) return undefined
  const from = stateOf(context).bank
  const reply: Item = answer.ok
    ? answer.value
    : { typ: 'error', from, to: item.from, code: answer.error.code }
  return sealFrames(env, [reply])[0]
}

/** Inviting bank: signs too, if the proposal keeps to an open invite of ours. The same proposal again gets the same answer. */
async function answerProposal(
  context: Context,
  peer: string,
  item: Propose,
  key: string,
): Promise<Result<Concluded, Refusal>> {
  const { env, store, clock } = context
  const { bank, genesis, identity, channels } = stateOf(context)
  // Frame key, bank id, agreement and connection must all be of one bank (reliability-security, threat 11).
  const sameBank = bankIdOf(env.crypto, item.genesis) === item.from && lastKeys(item).op === key
  if (item.to !== bank || !sameBank || context.peerIdOf(lastKeys(item).transport) !== peer)
    return err(refuse('wrong-bank'))
  const text = await store.get(inviteKey(item.agreement.nonce))
  if (text === undefined) return err(refuse('invite-unknown'))
  const kept = JSON.parse(text) as KeptInvite
  const agreementOid = oid(env.crypto, item.agreement)
  if (kept.usedBy !== undefined && (kept.usedBy !== item.from || kept.agreement !== agreementOid))
    return err(refuse('invite-used'))
  if (kept.usedBy === undefined && kept.invite.expires < clock.now()) return err(refuse('invite-expired'))
  const before = channels.get(item.from)
  // Our answer to an earlier proposal may be lost: a second agreement would leave each bank with another one.
  const again = before !== undefined && oid(env.crypto, before.agreement) === agreementOid
  const epoch = again ? before.agreement : epochAfter(env.crypto, before)
  if (!keepsTerms(env.crypto, kept.invite, item.from, item.agreement, epoch))
    return err(refuse('invite-terms'))
  if (!again && (identity.retired || item.ops?.at(-1)?.body.typ === 'id.tombstone'))
    return err(refuse('bank-retired'))
  if (before !== undefined && !again && !isClosed(before))
    return err(refuse('partner-exists', { partner: item.from }))
  if (!again && (await crosses(context, item.from))) return err(refuse('proposals-crossed'))
  const unsealed = await sealRefusal(context, item.agreement, item)
  if (unsealed !== undefined) return err(unsealed)
  // Written before anything is signed: two proposals on one invite can never both be concluded.
  await store.put(
    inviteKey(item.agreement.nonce),
    JSON.stringify({ ...kept, usedBy: item.from, agreement: agreementOid }),
  )
  const seal = sealBatch(env.crypto, [digest(env.crypto, item.agreement)], env.seed)
  if (!again) {
    const refused = await conclude(context, item.agreement, item, seal)
    if (refused !== undefined && refused.code !== 'partner-exists') return err(refused)
  }
  await remember(context, item.from, item.name, item.addrs, undefined)
  const addrs = context.transport.self().addrs.slice(0, 8)
  const common = { from: bank, to: item.from, genesis, ...opsOf(identity), addrs, name: context.config.title }
  return ok({ typ: 'agr.concluded', ...common, agreement: agreementOid, seal })
}

/** Gives a new partner a short name made of its title, if that is free; the admin may change it. */
async function nameByTitle(context: Context, bank: string, title: string): Promise<void> {
  if (context.directory.card(bank).name !== bank.slice(4, 12)) return
  const short = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 24)
  if (short.length > 1) await nameBank(context, bank, short)
}
