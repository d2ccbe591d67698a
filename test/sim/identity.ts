/**
 * Banks change their keys while their partners go on, and whoever stole the old ones goes on with those. A thief who has
 * keys that are in force is a bank that lies (`attacks.ts`); one who has replaced keys must move nothing any more.
 */
import { sealFrames } from '../../node/federation/frames.ts'
import { oid } from '../../protocol/seal.ts'
import { attackBy } from './attacks.ts'
import type { SimBank } from './bank.ts'
import { some } from './drawing.ts'
import type { World } from './world.ts'

/** Whether each knows the keys of the other. */
function knowEachOther(one: SimBank, other: SimBank): boolean {
  if (one.life === undefined || other.life === undefined) return false
  const [here, there] = [one.state.channels.get(other.id), other.state.channels.get(one.id)]
  if (here === undefined || there === undefined) return true
  return (
    here.identity.tip.oid === other.state.identity.tip.oid &&
    there.identity.tip.oid === one.state.identity.tip.oid
  )
}

/** Honest banks that run, are partners, and have not found each other. */
export function strangers({ honest }: World): readonly (readonly [SimBank, SimBank])[] {
  const up = honest.filter(({ life }) => life !== undefined)
  return up.flatMap((one) =>
    up
      .filter((other) => one.number < other.number && one.state.channels.has(other.id))
      .filter((other) => !knowEachOther(one, other) || !one.running.context.links.isUp(other.id))
      .map((other) => [one, other] as const),
  )
}

/**
 * A bank is stopped, gets new keys by its recovery sheets, and starts again. Not while a partner does the same: two banks
 * that both changed their name on the network can only find each other again with the help of people.
 */
export function changeKeys(world: World): void {
  const { chance, histogram } = world
  const bank = some(world, world.up)
  if (bank === undefined || bank.working !== undefined) return
  // On a copy people can only declare what is lost (`restore.ts`).
  if (bank.running.context.restore.quarantined) return
  const partners = [...bank.state.channels.keys()].flatMap((id) => world.bankWith(id) ?? [])
  // Nor while only one of two has their agreement, and the other has not heard that it is made.
  const settled = (one: SimBank): boolean => one.life === undefined || one.state.channels.has(bank.id)
  if (!partners.every((one) => one.working === undefined && settled(one) && knowEachOther(bank, one))) return
  bank.crash(chance.below(3))
  const kind = chance.next() < 0.7 ? 'rotate' : 'transport'
  const cutOff = chance.next() < 0.15
  bank.changeKeys(kind, cutOff, (outcome) => histogram.count('new keys', outcome))
}

/** A thief with keys that a partner knows to be replaced writes to it, on the bank’s own connection. */
export function useStolen(world: World): void {
  const bank = some(
    world,
    world.up.filter((one) => one.state.identity.tip.seq > 0),
  )
  if (bank === undefined) return
  const channel = some(world, [...bank.state.channels.values()])
  const victim = channel && world.bankWith(channel.peer)
  const known = victim?.life === undefined ? undefined : victim.state.channels.get(bank.id)
  const old = bank.keyrings.filter(({ keys }) => keys.op !== known?.peerKey)
  const ring = some(world, old)
  if (channel === undefined || victim === undefined || known === undefined || ring === undefined) return
  if (known.identity.tip.oid !== bank.state.identity.tip.oid || !victim.honest) return
  const thief = Object.create(bank, { env: { value: { crypto: world.crypto, seed: ring.op } } }) as SimBank
  const made = attackBy(world, thief, victim, channel)
  if (made === undefined || made instanceof Uint8Array) return
  for (const item of made) if ('prev' in item && 'ack' in item) world.forged.add(oid(world.crypto, item))
  for (const frame of sealFrames(thief.env, made)) void victim.running.context.links.frame(bank.peer, frame)
  world.note(`theft of ${bank.name} at ${victim.name}`)
}
