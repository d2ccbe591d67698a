/**
 * Banks that lie. Each runs the real program, so that its partners know it, and besides writes frames of its own making
 * to the network, keeps back others, or changes them.
 */
import { nodeCrypto } from '../../node/crypto.ts'
import { sealFrames } from '../../node/federation/frames.ts'
import { toBase64url, utf8 } from '../../protocol/bytes.ts'
import { capacity, owed, type Channel } from '../../protocol/federation/channel.ts'
import type { Accept, Item, LaneEntry, Order } from '../../protocol/generated/types.ts'
import { nextStatement } from '../../protocol/federation/statement.ts'
import { signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { refundAccount } from '../../protocol/ledger/state.ts'
import { digest, oid, sealBatch } from '../../protocol/seal.ts'
import type { SimBank } from './bank.ts'
import { tamperOf } from './manners.ts'
import type { Extra } from './terms.ts'
import { hour, type World } from './world.ts'

/** A liar, one of its partners, and what is between them. */
interface Scene {
  readonly world: World
  readonly liar: SimBank
  readonly victim: SimBank
  readonly channel: Channel
}

interface Attack {
  readonly name: string
  readonly weight: number
  /** What makes it worth the trouble: where a run has that, every liar does it. */
  readonly extra?: Extra
  /** The items of a frame, or the frame itself. */
  readonly make: (scene: Scene) => readonly Item[] | Uint8Array | undefined
}

type Part<T> = T extends LaneEntry ? Omit<T, 'ch' | 'ep' | 'by' | 'seq' | 'prev' | 'ack' | 'at'> : never

/** The liar’s next lane entry, linked rightly unless told otherwise. */
function entry({ liar, channel }: Scene, part: Part<LaneEntry>, change: Partial<LaneEntry> = {}): LaneEntry {
  const { ch, ep, mine, theirs } = channel
  const link = { ch, ep, by: liar.id, seq: mine.seq + 1, prev: mine.tip }
  const ack = { seq: theirs.seq, oid: theirs.tip }
  return { ...part, ...link, ack, at: liar.now, ...change } as LaneEntry
}

function orderOf({ world, liar, victim }: Scene, change: Partial<Order> = {}): Order {
  const payee = world.people.all.find(({ bank, name }) => bank === victim && name === 'zed')
  return {
    typ: 'order',
    from: liar.id,
    to: victim.id,
    payee: payee?.id ?? 'zed',
    seconds: 600 * (1 + world.chance.below(9)),
    purpose: 'exchange',
    day: new Date(liar.now * 1000).toISOString().slice(0, 10),
    category: 'gardening',
    validUntil: liar.now + 600,
    nonce: nonce(world),
    at: liar.now,
    ...change,
  }
}

function nonce(world: World): string {
  return toBase64url(nodeCrypto.sha256(`attack ${world.seed} ${world.chance.next()}`).slice(0, 16))
}

function holdOf(scene: Scene, seconds: number, change: object = {}): Part<LaneEntry> {
  const { world, liar, victim } = scene
  const xfer = oid(world.crypto, orderOf(scene))
  const decider = { bank: victim.id, key: scene.channel.peerKey }
  const terms = { xfer, seconds, decideBy: liar.now + 60, decider, accept: xfer, route: [] }
  return { typ: 'lane.hold', ...terms, ...change }
}

function strangeAccept(scene: Scene): readonly Item[] | undefined {
  const { world, liar, victim } = scene
  const open = [...liar.state.transfers.values()].find(
    ({ role, state }) => role === 'payee' && state === 'accepted',
  )
  if (open === undefined) return undefined
  const accept: Accept = {
    typ: 'accept',
    from: liar.id,
    to: victim.id,
    xfer: open.xfer,
    decideBy: liar.now + world.chance.below(9_999_999),
    key: toBase64url(world.crypto.publicKey(nodeCrypto.sha256(utf8('another key')))),
    at: liar.now,
  }
  return [accept]
}

/** The liar’s last words to this victim, once more. */
function replayed({ world, liar, victim }: Scene): Uint8Array | undefined {
  const heard = heardBy(liar, victim.peer)
  return heard[world.chance.below(Math.max(1, heard.length))]
}

function garbled(scene: Scene): Uint8Array | undefined {
  const bytes = replayed(scene)?.slice()
  if (bytes === undefined) return undefined
  const at = scene.world.chance.below(bytes.length)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << scene.world.chance.below(8))
  return scene.world.chance.next() < 0.3 ? bytes.slice(0, at + 1) : bytes
}

/** A good frame, sealed by somebody else. */
function wrongSeal(scene: Scene): Uint8Array | undefined {
  const seed = nodeCrypto.sha256(utf8('another key'))
  return sealFrames({ crypto: scene.world.crypto, seed }, [orderOf(scene)])[0]
}

/** A good entry and a bad one after it: the good one counts, and must be proven all the same. */
function halfGood(scene: Scene): readonly Item[] {
  const first = entry(scene, { typ: 'lane.limit', limit: 1800 * scene.world.chance.below(24) })
  const prev = oid(scene.world.crypto, first)
  return [
    first,
    entry(
      scene,
      { typ: 'lane.resume' },
      { seq: first.seq + 1, prev: first.prev === prev ? prev : first.prev },
    ),
  ]
}

/** An order in the name of another bank. */
function spoofed(scene: Scene): readonly Item[] | undefined {
  const other = scene.world.honest.find(
    (bank) => bank !== scene.victim && scene.victim.state.channels.has(bank.id),
  )
  return other && [orderOf(scene, { from: other.id })]
}

/** What a settled hold has coming to it: a release. */
function doubleAnswer(scene: Scene): readonly Item[] | undefined {
  const { channel, world } = scene
  const xfer = [...channel.theirs.holds.keys(), ...endedWith(scene)][0]
  if (xfer === undefined) return undefined
  const first = entry(scene, { typ: 'lane.release', xfer, code: 'declined' })
  const second = { typ: 'lane.release', xfer, code: 'expired' } as const
  return [first, entry(scene, second, { seq: first.seq + 1, prev: oid(world.crypto, first) })]
}

function endedWith({ liar, victim }: Scene): readonly string[] {
  return [...liar.state.transfers.values()].flatMap(({ xfer, from }) => (from === victim.id ? [xfer] : []))
}

const attacks: readonly Attack[] = [
  { name: 'wrong seal', weight: 2, make: wrongSeal },
  { name: 'garbled', weight: 3, make: garbled },
  { name: 'replayed', weight: 4, make: replayed },
  {
    name: 'forked lane',
    weight: 2,
    make: (scene) => [
      entry(scene, { typ: 'lane.limit', limit: 7 }, { seq: Math.max(1, scene.channel.mine.seq) }),
    ],
  },
  {
    name: 'wrong link',
    weight: 2,
    make: (scene) => [entry(scene, { typ: 'lane.limit', limit: 7 }, { prev: scene.channel.theirs.tip })],
  },
  {
    name: 'gap',
    weight: 1,
    make: (scene) => [entry(scene, { typ: 'lane.resume' }, { seq: scene.channel.mine.seq + 3 })],
  },
  {
    name: 'false ack',
    weight: 2,
    make: (scene) => [
      entry(
        scene,
        { typ: 'lane.resume' },
        { ack: { seq: scene.channel.theirs.seq + 5, oid: scene.channel.mine.tip } },
      ),
    ],
  },
  { name: 'hold over all', weight: 1, make: (scene) => [entry(scene, holdOf(scene, 500 * hour))] },
  {
    name: 'hold over limit',
    weight: 4,
    make: (scene) => [entry(scene, holdOf(scene, Math.max(1, capacity(scene.channel) + 1)))],
  },
  { name: 'hold of nothing', weight: 2, make: (scene) => [entry(scene, holdOf(scene, 600))] },
  {
    name: 'hold onwards',
    weight: 2,
    make: (scene) => {
      const next = scene.world.chance.pick(scene.world.banks).id
      return [
        entry(
          scene,
          holdOf(scene, 600, { route: [next], decider: { bank: next, key: scene.channel.peerKey } }),
        ),
      ]
    },
  },
  { name: 'false round', weight: 4, extra: 'clearing', make: falseRound },
  {
    name: 'forked log',
    weight: 2,
    make: ({ world, liar, victim }) => [otherLog(world, liar, victim, liar.state.size)],
  },
  { name: 'false statement', weight: 3, make: falseStatement },
  { name: 'many holds', weight: 2, make: manyHolds },
  { name: 'double answer', weight: 2, make: doubleAnswer },
  { name: 'strange accept', weight: 3, make: strangeAccept },
  { name: 'half good', weight: 2, make: halfGood },
  { name: 'spoofed order', weight: 2, make: spoofed },
  { name: 'refund twice', weight: 3, make: refundTwice },
  { name: 'orders', weight: 3, make: (scene) => Array.from({ length: 6 }, () => orderOf(scene)) },
  {
    name: 'ack of the future',
    weight: 1,
    make: ({ channel, liar }) => {
      const { ch, ep, theirs } = channel
      return [{ typ: 'lane.ack', ch, ep, by: liar.id, seq: theirs.seq + 9, oid: theirs.tip }]
    },
  },
]

/** A round that clears what the victim does not owe, on to one of its partners that owes it something. */
function falseRound(scene: Scene): readonly Item[] | undefined {
  const { victim, liar, channel } = scene
  const next = [...victim.state.channels.values()].find((one) => one.peer !== liar.id && owed(one) < 0)
  if (next === undefined) return undefined
  const seconds = Math.min(-owed(next), Math.max(0, -owed(channel)) + 60)
  const change = { purpose: 'clear', route: [next.peer, liar.id] }
  return [
    entry(scene, holdOf(scene, seconds, { ...change, decider: { bank: liar.id, key: channel.peerKey } })),
  ]
}

/** More small holds than agreed, through the victim to one of its partners: they stay open while that is away. */
function manyHolds(scene: Scene): readonly Item[] | undefined {
  const next = [...scene.victim.state.channels.values()].find(({ peer }) => peer !== scene.liar.id)
  if (next === undefined) return undefined
  const made: LaneEntry[] = []
  for (let more = 0; more < 10; more++) {
    const last = made.at(-1)
    const link = last && { seq: last.seq + 1, prev: oid(scene.world.crypto, last) }
    const change = { route: [next.peer], decider: { bank: next.peer, key: next.peerKey } }
    made.push(entry(scene, holdOf(scene, 1, change), link))
  }
  return made
}

/** A statement by which the liar owes less than it does; or any, where it has no say. */
function falseStatement({ world, liar, channel }: Scene): readonly Item[] {
  const fair = nextStatement(liar.id, channel, liar.now)
  const lie = world.chance.below(3)
  const body = {
    ...fair,
    ...(lie === 0 && { owed: fair.owed + 3600 }),
    ...(lie === 1 && { a: fair.b, b: fair.a }),
    ...(lie === 2 && { final: 'forgiven' as const }),
  }
  const seal = sealBatch(world.crypto, [digest(world.crypto, body)], liar.env.seed)
  return [{ typ: 'stmt.propose', body, seal }]
}

/** Two orders that give back what the victim’s member paid. */
function refundTwice(scene: Scene): readonly Item[] | undefined {
  const paid = [...scene.liar.state.transfers.values()].find(
    ({ role, state, order }) => role === 'payee' && state === 'paid' && order?.from === scene.victim.id,
  )
  if (paid === undefined) return undefined
  const { xfer, seconds } = paid
  const back = { payee: refundAccount, purpose: 'refund', ref: xfer, seconds } as const
  return [orderOf(scene, back), orderOf(scene, back)]
}

const memory = new WeakMap<SimBank, Map<string, Uint8Array[]>>()
/** What a liar does, of all that one could do: attacks that spoil a lane for all others must not be in every run. */
const favourite = new WeakMap<SimBank, readonly Attack[]>()

function heardBy(liar: SimBank, peer: string): readonly Uint8Array[] {
  return memory.get(liar)?.get(peer) ?? []
}

/** Lets a bank lie from now on: it keeps back or spoils frames as its manner of the hour is. */
export function corrupt(world: World, liar: SimBank): void {
  const said = new Map<string, Uint8Array[]>()
  memory.set(liar, said)
  const favourites = attacks.filter(
    ({ extra }) => world.chance.next() < 0.35 || (extra !== undefined && world.terms.extras.has(extra)),
  )
  favourite.set(liar, favourites.length > 0 ? favourites : attacks)
  liar.tamper = tamperOf(world, liar, said)
}

/** What somebody says who has the keys of a bank, or some of them. */
export function attackBy(
  world: World,
  liar: SimBank,
  victim: SimBank,
  channel: Channel,
): readonly Item[] | Uint8Array | undefined {
  const chosen = attacks[world.chance.weighted(attacks.map(({ weight }) => weight))]
  return chosen?.make({ world, liar, victim, channel })
}

/** A bank that lies attacks one of its partners. */
export function attack(world: World): void {
  const liars = world.up.filter((bank) => !bank.honest)
  const liar = liars[world.chance.below(Math.max(1, liars.length))]
  const channels = liar === undefined ? [] : [...liar.state.channels.values()]
  const channel = channels[world.chance.below(Math.max(1, channels.length))]
  const victim = channel && world.bankWith(channel.peer)
  const known = (liar && favourite.get(liar)) ?? attacks
  const chosen = known[world.chance.weighted(known.map(({ weight }) => weight))]
  if (liar === undefined || channel === undefined || victim?.life === undefined || chosen === undefined)
    return
  const made = chosen.make({ world, liar, victim, channel })
  if (made === undefined) return
  const frames = made instanceof Uint8Array ? [made] : sealFrames(liar.env, made)
  const sent = frames.map((bytes) => liar.running.context.transport.send(victim.peer, bytes))
  world.note(`attack ${chosen.name} of ${victim.name} by ${liar.name} ${sent.join()}`)
  world.histogram.count('attack', sent.every((one) => one) ? 'ok' : 'not sent')
}

/** Another tree of the same size, to be cosigned. */
export function otherLog(
  { crypto }: World,
  liar: SimBank,
  victim: SimBank,
  size: number,
  which = 'another',
): Item {
  const root = nodeCrypto.sha256(utf8(`${which} log ${size}`))
  const note = signCheckpoint(crypto, { bank: liar.id, size, root }, liar.env.seed)
  return { typ: 'wit.add', from: liar.id, to: victim.id, old: 0, note, proof: [] }
}
