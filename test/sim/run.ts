/** One seed: a world, a storm over it, and calm after it. */
import { attack, corrupt } from './attacks.ts'
import type { SimBank } from './bank.ts'
import { oweAround } from './clearing.ts'
import { confess } from './confessions.ts'
import { more } from './extras.ts'
import { introduce } from './far-operations.ts'
import { strangers } from './identity.ts'
import { healAll, mostSkew, setDisk, strike } from './faults.ts'
import type { Counts } from './histogram.ts'
import { operate } from './operations.ts'
import { lookAtRest } from './rest.ts'
import { tendAll } from './restore.ts'
import { lookAtStep } from './step.ts'
import { admin, World } from './world.ts'

/** In one seed of so many, witnesses are given the time to cosign everything: it takes a third of the run. */
const witnessEvery = 3

/** What came of a seed. */
export interface Outcome {
  readonly seed: number
  /** Everything that must never happen; empty if all is well. */
  readonly problems: readonly string[]
  /** The same for the same seed and the same code. */
  readonly trace: string
  readonly counts: Counts
  /** Events that ran, and what connected the banks. */
  readonly events: number
  readonly topology: string
  readonly story?: readonly string[]
}

/** Told of promises that nobody waits for: in a node, one that fails ends the process. */
let stray: ((cause: unknown) => void) | undefined
process.on('unhandledRejection', (cause) => {
  if (stray === undefined) throw cause
  stray(cause)
})

/** Runs a seed. With `tell`, the outcome has the whole story. */
export async function runSeed(seed: number, tell = false): Promise<Outcome> {
  const world = new World(seed, tell)
  stray = (cause) =>
    world.report(`nobody caught ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`)
  try {
    await world.open()
    if (world.terms.extras.has('clearing')) await oweAround(world)
    await storm(world)
    await calm(world)
    lookAtRest(world)
  } catch (cause) {
    world.report(`the simulator stopped: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`)
  }
  const { problems, trace, histogram, timeline, topology, story } = world
  return {
    seed,
    problems,
    trace,
    counts: histogram.counts,
    events: timeline.ran,
    topology: `${topology.name} of ${topology.size}`,
    ...(story !== undefined && { story }),
  }
}

/** A bank that stops is started again after a while. */
function watch(world: World, bank: SimBank): void {
  bank.life?.mourners.push(() => {
    const delay = world.calming ? 100 : world.chance.below(15_000)
    world.timeline.after(delay, () => void restart(world, bank))
  })
}

async function restart(world: World, bank: SimBank): Promise<void> {
  await bank.working
  const { fsync } = bank.disk
  bank.disk.fsync = () => Promise.resolve()
  await bank.start()
  bank.disk.fsync = fsync
  world.changed.add(bank)
  watch(world, bank)
}

async function storm(world: World): Promise<void> {
  const { banks, chance, terms } = world
  for (const bank of banks) {
    setDisk(world, bank, false)
    watch(world, bank)
    if (terms.skew > 0) bank.skew = chance.below(2 * terms.skew) - terms.skew
    if (!bank.honest) corrupt(world, bank)
  }
  for (let step = 0; step < terms.steps && world.problems.length === 0; step++) {
    const draw = chance.next()
    if (draw < 0.2) strike(world)
    else if (draw < 0.35 && terms.byzantine.length > 0) attack(world)
    else operate(world)
    more(world)
    await world.timeline.pass(chance.next() < 0.05 ? chance.below(20_000) : chance.below(700))
    lookAtStep(world)
  }
}

/** Everything works again; people ask again for what nobody answered, and at last the days pass. */
async function calm(world: World): Promise<void> {
  const { banks, timeline, terms, weather, commands } = world
  Object.assign(weather, { loss: 0, twice: 0, late: 0 })
  world.calming = true
  for (const bank of banks) {
    bank.full = false
    bank.disarm()
    setDisk(world, bank, false)
  }
  healAll(world)
  await timeline.pass(30_000)
  await settle(world)
  await askAgain(world)
  timeline.leap(terms.rules.orderSeconds * 1000 + 2 * mostSkew + 3_600_000)
  await timeline.pass(10_000)
  await settle(world)
  await askAgain(world)
  // An order accepted just now may get no hold, and is expected until its time to decide is over.
  timeline.leap(terms.rules.decideSeconds * 1000)
  await timeline.pass(15_000)
  if (world.seed % witnessEvery === 0) await letWitness(world)
  const seen = honestEntries(world)
  if (commands.waiting > 0) world.report(`[9] ${commands.waiting} commands are never answered`)
  confess(world)
  await timeline.pass(1_000)
  await comeToRest(world)
  // What a liar settled late is passed on after the witnesses were asked.
  if (honestEntries(world) !== seen) world.witnessed = false
  lookAtStep(world)
}

/** How many entries stand in the lanes between honest banks. */
function honestEntries(world: World): number {
  let entries = 0
  for (const { honest, state } of world.up)
    for (const { peer, mine } of state.channels.values())
      if (honest && world.bankWith(peer)?.honest === true) entries += mine.seq
  return entries
}

/**
 * A liar sends again for ever, and what comes of it is in a bank's state a moment before it is on its disk and answered: all
 * that is looked at is of one moment at which nothing is under way.
 */
async function comeToRest(world: World): Promise<void> {
  const sizes = (): number => world.up.reduce((sum, { state }) => sum + state.size, 0)
  const isWriting = ({ state, running }: SimBank): boolean => running.context.bank.durableSize < state.size
  for (let looks = 0; looks < 1_000; looks++) {
    if (world.up.some(isWriting)) {
      await world.timeline.pass(5)
      continue
    }
    const before = sizes()
    // Longer than a frame travels in the calm: what followed from the last write has arrived.
    await world.timeline.pass(60)
    await askLast(world)
    if (sizes() === before) return
  }
  world.report('[9] the banks write without end')
}

/** The slowest witness is asked half a minute after the last write, which may be that of a night, and its answer takes one message. */
async function letWitness(world: World): Promise<void> {
  const entries = (): number => world.banks.reduce((sum, { audit }) => sum + audit.size, 0)
  for (let rounds = 0; rounds < 4 && !world.witnessed; rounds++) {
    const before = entries()
    await world.timeline.pass(32_000)
    // A witness may only now show a bank that its log is not the one that it had.
    if (await tendAll(world)) await meetAgain(world)
    else world.witnessed = entries() === before
  }
}

/** People see to banks that were restored, and all partners meet. */
async function settle(world: World): Promise<void> {
  await tendAll(world)
  await meetAgain(world)
}

/**
 * Whoever has new keys introduces itself to partners after ever longer waits, up to a minute. Two that both changed their
 * names on the network are told by their people where the other is.
 */
async function meetAgain(world: World): Promise<void> {
  const { extras } = world.terms
  if (!extras.has('identity') && !extras.has('restore')) return
  for (let rounds = 0; rounds < 30; rounds++) {
    const apart = strangers(world)
    if (apart.length === 0) return
    if (rounds === 5) for (const [one, other] of apart) await world.timeline.until(introduce(one, other))
    await world.timeline.pass(3_000)
  }
}

/** What still waits, waits for a bank that lies, and may have ended a moment ago. */
async function askLast({ commands, timeline }: World): Promise<void> {
  for (const payment of commands.payments) {
    if (payment.state !== 'open' || payment.bank.life === undefined) continue
    const shown = await timeline.until(payment.bank.running.api.exchange(payment.id))
    if (shown.ok && shown.value.state === 'done') payment.state = 'done'
  }
}

async function askAgain(world: World): Promise<void> {
  const { commands, timeline, proposals } = world
  for (const { bank, body } of proposals)
    if (bank.life !== undefined)
      void commands.give({ kind: 'agree', bank, run: (api) => api.acceptInvite(admin, body) })
  for (const payment of commands.payments)
    if (payment.state === 'open' && payment.bank.life !== undefined) void commands.attempt(payment, 'repeat')
  for (let rounds = 0; rounds < 40 && commands.waiting > 0; rounds++) await timeline.pass(1_000)
  lookAtStep(world)
}
