/**
 * Puts the parts of a bank together that listen to its writer or to its transport. It knows ports only: a running node
 * and the banks of the tests are wired by the same lines.
 */
import { toBase64url } from '../protocol/bytes.ts'
import type { BankId, Item } from '../protocol/generated/types.ts'
import type { BankState } from '../protocol/ledger/state.ts'
import { fault, ok, type Fault, type Result } from '../protocol/result.ts'
import { Directory } from './directory.ts'
import { Adverts } from './federation/adverts.ts'
import { Comparer } from './federation/comparer.ts'
import type { Copies } from './federation/copies.ts'
import { Decisions } from './federation/decisions.ts'
import { Far } from './federation/far.ts'
import { Finder } from './federation/finder.ts'
import { Hearsay } from './federation/hearsay.ts'
import { clearEveryNight } from './federation/clearing-timer.ts'
import { closeLapsed } from './federation/lapses.ts'
import { Introductions } from './federation/introductions.ts'
import { Links } from './federation/links.ts'
import { everyNight } from './federation/nightly.ts'
import { Offers } from './federation/offers.ts'
import { Pending } from './federation/pending.ts'
import { StatementTimer } from './federation/statement-timer.ts'
import { Positions } from './federation/positions.ts'
import { restoringOf } from './federation/restoring.ts'
import type { Restore } from './federation/restore.ts'
import type { RestoreReason } from './federation/restore-record.ts'
import { Witnessing } from './federation/witnessing.ts'
import { describe } from './net/handler.ts'
import type { PeerAddress } from './ports.ts'
import { runClearing } from './service/clearing.ts'
import { laneEntry, laneFromLog, type Context } from './service/context.ts'
import { answerStranger } from './service/invites.ts'

/** What a bank is connected with: its writer, its read model, and the ports. */
export type Core = Omit<
  Context,
  | 'directory'
  | 'pending'
  | 'links'
  | 'finder'
  | 'far'
  | 'adverts'
  | 'positions'
  | 'witnessing'
  | 'hearsay'
  | 'comparer'
  | 'offers'
  | 'restore'
  | 'startedAt'
  | 'stop'
>

/** What connecting needs besides: why this bank must first ask its partners what it lacks, if it must. */
export interface ConnectOptions {
  readonly restored?: RestoreReason
}

/** When evidence is shown again. */
const evidenceHour = 1
/** When statements are proposed unless the config says otherwise: three at night. */
const statementHour = 3

/** Starts the transport and the links to partner banks. `cannot-listen` if an address cannot be had; then nothing runs. */
export async function connect(
  core: Core,
  options: ConnectOptions = {},
): Promise<Result<Context, Fault<'cannot-listen'>>> {
  const { bank, readModel, env, clock, store } = core
  const { state } = bank
  const directory = await Directory.open(store, env.crypto, state)
  const pending = new Pending(state, clock)
  bank.onCommit((commit) => {
    for (const { entry, index, postings } of commit.appended) readModel.note(entry, index, postings)
    pending.note(commit)
  })
  const finder = finderOf(core, directory, (to, item) => links.sendNow(to, item) || far.find(to, item))
  await finder.open()
  const witnessing: Witnessing = witnessingOf(
    core,
    () => links,
    (partner) => restore.suspect(partner),
  )
  const hearsay = new Hearsay({ crypto: env.crypto, state, store, logger: core.logger })
  await hearsay.open()
  const comparer = comparerOf(core, () => links)
  const decisions = decisionsOf(core, () => links)
  const instance = toBase64url(core.entropy.bytes(16))
  const { restore, copies, heard } = restoringOf(core, () => links, witnessing, instance, options)
  const offers = await offersOf(core, directory, () => links)
  const words = (partner: BankId, item: Item): boolean =>
    adverts.heard(partner, item) || positions.heard(partner, item)
  const links: Links = linksOf(core, {
    ...{ directory, pending, finder, witnessing, hearsay, comparer, decisions, restore, offers },
    ...{ instance, words, heard, copies },
  })
  const far: Far = new Far({
    ...core,
    pending,
    addressOf: (known) => addressOf(directory, known) ?? adverts.addressOf(known),
    names: (from, item, answer) => finder.heard(from, item, answer),
    newKeys: (partner, knowsOurs) => {
      restore.showsKeys(partner)
      if (knowsOurs) restore.knowsKeys(partner)
    },
  })
  const adverts: Adverts = advertsOf(core, links)
  const positions: Positions = positionsOf(core, links)
  const introductions = introductionsOf(core, directory, links, restore)
  await witnessing.open()
  await restore.open()
  const stopLapses = closeLapsed(bank, pending, clock)
  // A partner that took no work when it was told, its disk being full or itself in quarantine, is told once more at night.
  const stopEvidence = everyNight(clock, evidenceHour, () => {
    for (const peer of state.channels.keys()) showEvidence(links, state, peer)
  })
  const statements = new StatementTimer({ ...core, hour: core.config.statementHour ?? statementHour })
  const stop = (): void => {
    stopLapses()
    stopEvidence()
    stopClearing()
    const timed = [statements, restore, links, far, introductions, adverts, positions, offers, witnessing]
    for (const one of timed) one.stop()
  }
  const said = { adverts, positions, witnessing, hearsay, comparer, restore, offers }
  const parts = { ...{ directory, pending, links, finder, far }, ...said }
  const context: Context = { ...core, ...parts, startedAt: clock.now(), stop }
  const stopClearing = clearNightly(context)
  const deaf = await listen(context)
  if (deaf !== undefined) return deaf
  await adverts.open()
  await positions.open()
  return ok(context)
}

/** What hears the items that touch no state. */
type Ears = Pick<
  Context,
  'directory' | 'pending' | 'finder' | 'witnessing' | 'hearsay' | 'comparer' | 'restore' | 'offers'
> & {
  readonly decisions: Decisions
  readonly copies: Copies
  readonly instance: string
  /** Whether it was an advert or a position. */
  words(partner: BankId, item: Item): boolean
  /** Whether it was a word of a restore. */
  heard(partner: BankId, item: Item, answer: (item: Item) => void): boolean
}

function linksOf(core: Core, ears: Ears): Links {
  const { readModel, log, bank } = core
  const { state } = bank
  const { directory, pending, finder, witnessing, hearsay, comparer, decisions, restore, copies, offers } =
    ears
  const links: Links = new Links({
    ...core,
    pending,
    instance: ears.instance,
    laneFromLog: (channel, after) => laneFromLog({ readModel, log }, { ...channel, by: state.bank }, after),
    addressOf: (partner) => directory.card(partner).addrs,
    seen: (partner, addrs) => keepAddress(core, directory, partner, addrs),
    other: (partner, item, answer) =>
      finder.heard(partner, item, answer) ||
      ears.words(partner, item) ||
      witnessing.heard(partner, item, answer) ||
      hearsay.heard(partner, item) ||
      comparer.heard(partner, item, answer) ||
      decisions.heard(item) ||
      offers.heard(partner, item, answer) ||
      // Told on the protocol open to strangers only: over a link all keys are known.
      item.typ === 'id.yours' ||
      ears.heard(partner, item, answer),
    broken: (entry, proof) => decisions.broken(entry, proof),
    met: (hello) => {
      witnessing.met(hello.from, hello.checkpoint)
      restore.met(hello.from)
    },
    said: (hello, partner, proof) => copies.said(partner, hello, proof()),
    behind: (partner) => restore.suspect(partner),
    restoring: () => restore.quarantined,
    opened: (partner) => {
      showEvidence(links, state, partner)
      offers.opened(partner)
    },
  })
  return links
}

async function listen(context: Context): Promise<Result<never, Fault<'cannot-listen'>> | undefined> {
  const { transport, links, stop } = context
  try {
    await transport.start({
      admits: (peer) => links.admits(peer),
      up: (peer) => links.up(peer),
      down: (peer) => links.down(peer),
      frame: (peer, bytes) => links.frame(peer, bytes),
      stranger: (peer, bytes) => answerStranger(context, peer, bytes),
    })
  } catch (cause) {
    stop()
    return fault('cannot-listen', cause instanceof Error ? cause.message : String(cause))
  }
  links.keep()
  return undefined
}

function finderOf(core: Core, directory: Directory, send: (to: BankId, item: Item) => boolean): Finder {
  const { bank, channels } = core.bank.state
  return new Finder({
    ...core,
    ...{ crypto: core.env.crypto, bank, directory, send },
    isPartner: (asker) => channels.has(asker),
  })
}

function advertsOf(core: Core, links: Links): Adverts {
  return new Adverts({
    ...core,
    state: core.bank.state,
    advertise: core.config.net.advertise ?? false,
    addrs: () => core.transport.self().addrs,
    isUp: (partner) => links.isUp(partner),
    send: (partner, item) => links.sendNow(partner, item),
  })
}

function positionsOf(core: Core, links: Links): Positions {
  return new Positions({
    ...core,
    state: core.bank.state,
    isUp: (partner) => links.isUp(partner),
    send: (partner, item) => links.sendNow(partner, item),
  })
}

/** When loops of debts are cleared unless the config says otherwise: an hour before statements. */
const clearingHour = 2

function clearNightly(context: Context): () => void {
  const { bank, clock, logger, config, positions } = context
  const hour = config.clearingHour ?? clearingHour
  const run = () => runClearing(context, { by: 'auto' }, undefined, (loop) => positions.begins(loop))
  return clearEveryNight({ state: bank.state, clock, logger, hour, run })
}

function introductionsOf(core: Core, directory: Directory, links: Links, restore: Restore): Introductions {
  return new Introductions({
    ...core,
    ...{ restore },
    addressOf: (partner) => directory.card(partner),
    isUp: (partner) => links.isUp(partner),
  })
}

/** Where a bank that is no partner listens, if anybody told us. */
function addressOf(directory: Directory, bank: BankId): PeerAddress | undefined {
  const { peer, addrs } = directory.card(bank)
  return peer === undefined ? undefined : { peer, addrs }
}

async function offersOf(core: Core, directory: Directory, links: () => Links): Promise<Offers> {
  const offers = new Offers({
    ...core,
    ...{ crypto: core.env.crypto, state: core.bank.state, spoken: core.hasBoard === true },
    speaks: (partner, protocol) => links().to(partner)?.protocols.includes(protocol) === true,
    nameOf: (partner) => {
      const { title, name } = directory.card(partner)
      return { ref: directory.bankText(partner), name: title === '' ? name : title }
    },
    send: (to, item) => links().sendNow(to, item),
  })
  await offers.open()
  core.bank.onCommit(() => offers.review())
  return offers
}

function comparerOf(core: Core, links: () => Links): Comparer {
  return new Comparer({
    ...core,
    laneEntry: (lane, number) => laneEntry(core, lane, number),
    send: (to, item) => links().sendNow(to, item),
  })
}

function witnessingOf(core: Core, links: () => Links, behind: (partner: BankId) => void): Witnessing {
  return new Witnessing({
    ...core,
    send: (to, item) => links().sendNow(to, item),
    confirmed: (partner) => links().confirmed(partner),
    behind,
    laneEntry: ({ ch, ep }, by, seq) => laneEntry(core, { ch, ep, by }, seq),
  })
}

/** A partner that was away when evidence was found is told when it comes back. SPEC EVI-08. */
function showEvidence(links: Links, { channels }: BankState, to: BankId): void {
  for (const { peer, evidence } of channels.values())
    if (peer !== to) for (const one of evidence.values()) links.sendNow(to, one)
}

/** Where a partner says that it listens. */
function keepAddress(core: Core, directory: Directory, partner: BankId, addrs: readonly string[]): void {
  directory
    .setCard(partner, { addrs })
    .catch((cause: unknown) => core.logger.warn({ partner, ...describe(cause) }, 'an address cannot be kept'))
}

function decisionsOf(core: Core, links: () => Links): Decisions {
  return new Decisions({
    ...core,
    laneEntry: (lane, number) => laneEntry(core, lane, number),
    send: (to, item) => links().sendNow(to, item),
  })
}
