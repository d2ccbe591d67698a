/** Whether an invite may be accepted: also one that was accepted before, whose answer may have been lost. */
import { isClosed } from '../../protocol/federation/statement.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Agreement, Invite, PartnerAccept } from '../../protocol/generated/types.ts'
import { keepsTerms } from '../../protocol/invite.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { stateOf, type Context } from './context.ts'
import { proposalKey } from './proposals.ts'

/** The channel of an agreement that came of this invite, closed or not; undefined if there is none. */
function channelFrom(context: Context, offered: Invite): Channel | undefined {
  const { bank, channels } = stateOf(context)
  const channel = channels.get(offered.from)
  const agreement = channel?.agreement
  if (agreement === undefined) return undefined
  return keepsTerms(context.env.crypto, offered, bank, agreement, agreement) ? channel : undefined
}

/** The channel of an agreement in force that came of this invite; undefined if it is to be signed yet. */
export function acceptedChannel(context: Context, offered: Invite): Channel | undefined {
  const channel = channelFrom(context, offered)
  return channel === undefined || isClosed(channel) ? undefined : channel
}

/**
 * Why an invite cannot be accepted in this way. One that was taken up in time stays good: then the inviting bank decides.
 * Accepted before, it is good with the limit and the name that are in force now, and changes neither.
 */
export async function unacceptable(
  context: Context,
  offered: Invite,
  body: Pick<PartnerAccept, 'grants' | 'name'>,
): Promise<Refusal | undefined> {
  const { bank, channels, identity } = stateOf(context)
  if (offered.from === bank) return refuse('own-invite')
  if (identity.retired) return refuse('bank-retired')
  const grants = body.grants ?? offered.asks
  const accepted = acceptedChannel(context, offered)
  if (accepted !== undefined) return otherwise(context, accepted, grants, body.name)
  if (channelFrom(context, offered) !== undefined) return refuse('invite-used')
  const channel = channels.get(offered.from)
  if (channel !== undefined && !isClosed(channel)) return refuse('partner-exists', { partner: offered.name })
  const holder = body.name === undefined ? undefined : context.directory.bankNamed(body.name)
  if (holder !== undefined && holder !== offered.from) return refuse('name-taken', { name: body.name ?? '' })
  const begun = await context.store.get(proposalKey(offered.secret))
  if (begun === undefined) return offered.expires < context.clock.now() ? refuse('invite-expired') : undefined
  // The other bank may have sealed what was proposed, and only that will ever be signed.
  const limit = granted(offered, JSON.parse(begun) as Agreement)
  return limit === grants ? undefined : refuse('invite-begun', { limit })
}

/** Whether what is wanted now differs from the agreement that there is. */
function otherwise(
  context: Context,
  { peer, theirs }: Channel,
  grants: number,
  wanted: string | undefined,
): Refusal | undefined {
  const { name, title } = context.directory.card(peer)
  // Without a title the power failed before the name was written.
  const renames = wanted !== undefined && wanted !== name && title !== ''
  if (theirs.limit === grants && !renames) return undefined
  return refuse('invite-accepted', { partner: name, limit: theirs.limit })
}

/** What an agreement lets the inviting bank owe the invited one, in seconds. */
function granted({ from }: Invite, { a, aMayOwe, bMayOwe }: Agreement): number {
  return from === a ? aMayOwe : bMayOwe
}
