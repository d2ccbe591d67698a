import type { Channel } from '../../protocol/federation/channel.ts'
import type {
  InclusionProof,
  ConsistencyProof,
  PartnerChange,
  PartnerList,
  PartnerView,
} from '../../protocol/generated/types.ts'
import { toBase64url, fromBase64url } from '../../protocol/bytes.ts'
import { parseBlock, leafData } from '../../protocol/log/block.ts'
import { parseCheckpoint } from '../../protocol/log/checkpoint.ts'
import { leafHash } from '../../protocol/log/merkle.ts'
import { consistencyProof, inclusionProof } from '../../protocol/log/proof.ts'
import { assert } from '../../protocol/assert.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Answer } from '../api.ts'
import { resolvePartner, stateOf, type Context } from './context.ts'
import { named } from './exchanges.ts'
import { partnerView } from './views.ts'

/** All partner banks. */
export function listPartners(context: Context): Promise<PartnerList> {
  return context.bank.view(({ channels }) => ({
    partners: [...channels.values()].map((one) => partnerView(context, one)),
  }))
}

function channelOf(context: Context, ref: string): Result<Channel, Refusal> {
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

/** Leaf hashes of all entries under the latest checkpoint, re-read from disk. */
async function leaves(context: Context): Promise<{ hashes: Uint8Array[]; checkpoint: string }> {
  await context.bank.settled()
  const { checkpoint } = context.bank
  const note = parseCheckpoint(checkpoint)
  assert(note.ok, 'our own checkpoint parses')
  const { crypto } = context.env
  const hashes: Uint8Array[] = []
  for await (const block of context.log.blocks()) {
    const parsed = parseBlock(block.text)
    assert(parsed.ok, 'our own log parses')
    for (const { bodyText, salt } of parsed.value.entries) {
      if (hashes.length === note.value.size) return { hashes, checkpoint }
      const saltBytes = fromBase64url(salt, 16)
      assert(saltBytes !== undefined, 'our own salts decode')
      hashes.push(leafHash(crypto, leafData(crypto, saltBytes, crypto.sha256(bodyText))))
    }
  }
  return { hashes, checkpoint }
}

/** Proof that an entry is in the log under the latest checkpoint. */
export async function inclusion(context: Context, index: number): Answer<InclusionProof> {
  const { hashes, checkpoint } = await leaves(context)
  const leaf = hashes[index]
  if (leaf === undefined) return err(refuse('not-found'))
  const path = inclusionProof(context.env.crypto, hashes, index, hashes.length).map(toBase64url)
  return ok({ index, size: hashes.length, leaf: toBase64url(leaf), path, checkpoint })
}

/** Proof that the log of `from` entries is a beginning of the log under the latest checkpoint. */
export async function consistency(context: Context, from: number): Answer<ConsistencyProof> {
  const { hashes, checkpoint } = await leaves(context)
  if (from > hashes.length || from < 1) return err(refuse('not-found'))
  const path = consistencyProof(context.env.crypto, hashes, from, hashes.length).map(toBase64url)
  return ok({ from, size: hashes.length, path, checkpoint })
}
