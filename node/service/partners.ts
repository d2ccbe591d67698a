import type { Channel } from '../../protocol/federation/channel.ts'
import type {
  InclusionProof,
  ConsistencyProof,
  PartnerChange,
  PartnerList,
  PartnerView,
} from '../../protocol/generated/types.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import { parseCheckpoint } from '../../protocol/log/checkpoint.ts'
import { assert } from '../../protocol/assert.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Answer } from '../api.ts'
import { resolvePartner, stateOf, type Context } from './context.ts'
import { endedAt } from './ended.ts'
import { named } from './exchanges.ts'
import { partnerView } from './views.ts'

/** All partner banks. */
export function listPartners(context: Context): Promise<PartnerList> {
  return context.bank.view(({ channels, identity }) => {
    const ended = endedAt(identity)
    const partners = [...channels.values()].map((one) => partnerView(context, one))
    return { partners, ...(ended !== undefined && { ended }) }
  })
}

/** The channel with the partner that a short name or bank id stands for. */
export function channelOf(context: Context, ref: string): Result<Channel, Refusal> {
  const bank = resolvePartner(context, ref)
  if (!bank.ok) return bank
  const channel = stateOf(context).channels.get(bank.value)
  return channel === undefined ? err(refuse('unknown-partner', { partner: ref })) : ok(channel)
}

/** One partner bank. */
export function showPartner(context: Context, ref: string): Answer<PartnerView> {
  return context.bank.view(() => {
    const channel = channelOf(context, ref)
    return channel.ok ? ok(partnerView(context, channel.value)) : channel
  })
}

/** Grants a new limit, or changes the local name. */
export async function changePartner(context: Context, ref: string, body: PartnerChange): Answer<PartnerView> {
  const channel = channelOf(context, ref)
  if (!channel.ok) return channel
  const { peer, theirs } = channel.value
  if (body.name !== undefined && !(await nameBank(context, peer, body.name)))
    return err(refuse('name-taken', { name: body.name }))
  const { limit } = body
  if (limit !== undefined && limit !== theirs.limit) {
    const refused = await context.bank.run((turn) => turn.write(channel.value, { typ: 'lane.limit', limit }))
    if (refused !== undefined) return err(named(context, refused))
  }
  return showPartner(context, peer)
}

/** Gives a bank its short name; false if another has it. */
export async function nameBank(context: Context, bank: string, name: string): Promise<boolean> {
  const holder = context.directory.bankNamed(name)
  if (holder !== undefined && holder !== bank) return false
  await context.directory.setCard(bank, { name })
  return true
}

/** Stops or resumes taking new exchanges from a partner. Settling goes on either way. */
export async function suspendPartner(context: Context, ref: string, suspended: boolean): Answer<PartnerView> {
  const channel = channelOf(context, ref)
  if (!channel.ok) return channel
  if (channel.value.theirs.suspended !== suspended) {
    const part = suspended
      ? ({ typ: 'lane.suspend', code: 'operator' } as const)
      : ({ typ: 'lane.resume' } as const)
    const refused = await context.bank.run((turn) => turn.write(channel.value, part))
    if (refused !== undefined) return err(named(context, refused))
  }
  return showPartner(context, ref)
}

/** The latest checkpoint on disk and its size. */
async function latest({ bank }: Context): Promise<{ checkpoint: string; size: number }> {
  await bank.settled()
  const { checkpoint } = bank
  const note = parseCheckpoint(checkpoint)
  assert(note.ok, 'our own checkpoint parses')
  return { checkpoint, size: note.value.size }
}

/** Proof that an entry is in the log under the latest checkpoint. */
export async function inclusion(context: Context, index: number): Answer<InclusionProof> {
  const { checkpoint, size } = await latest(context)
  if (index >= size) return err(refuse('not-found'))
  const { tree } = context.bank
  const path = tree.inclusion(index, size).map(toBase64url)
  return ok({ index, size, leaf: toBase64url(tree.leaf(index)), path, checkpoint })
}

/** Proof that the log of `from` entries is a beginning of the log under the latest checkpoint. */
export async function consistency(context: Context, from: number): Answer<ConsistencyProof> {
  const { checkpoint, size } = await latest(context)
  if (from > size || from < 1) return err(refuse('not-found'))
  return ok({ from, size, path: context.bank.tree.consistency(from, size).map(toBase64url), checkpoint })
}
