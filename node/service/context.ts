import type { AsyncVerifier } from '../../protocol/crypto.ts'
import type { Env } from '../../protocol/federation/turn.ts'
import { toBase32, toBase64url } from '../../protocol/bytes.ts'
import type {
  AccountId,
  BankId,
  Entry,
  LaneEntry,
  NodeConfig,
  Nonce,
} from '../../protocol/generated/types.ts'
import type { Account, BankState } from '../../protocol/ledger/state.ts'
import { parseBlock, type ParsedEntry } from '../../protocol/log/block.ts'
import { assert } from '../../protocol/assert.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Bank } from '../bank.ts'
import type { Directory } from '../directory.ts'
import type { Adverts } from '../federation/adverts.ts'
import type { Far } from '../federation/far.ts'
import type { Comparer, LaneName } from '../federation/comparer.ts'
import type { Finder } from '../federation/finder.ts'
import type { Hearsay } from '../federation/hearsay.ts'
import type { Offers } from '../federation/offers.ts'
import type { Links } from '../federation/links.ts'
import type { Positions } from '../federation/positions.ts'
import type { Pending } from '../federation/pending.ts'
import type { LoggedLane } from '../federation/cosigners.ts'
import type { Restore } from '../federation/restore.ts'
import type { Witnessing } from '../federation/witnessing.ts'
import type { Clock, Entropy, Logger, LogStore, Store, Transport } from '../ports.ts'
import type { ReadModel } from '../read-model.ts'

/** What the use cases work with. */
export interface Context {
  readonly env: Env
  /** Seed of the key `cosign`, 32 bytes. */
  readonly cosign: Uint8Array
  readonly bank: Bank
  readonly config: NodeConfig
  readonly log: LogStore
  readonly store: Store
  readonly clock: Clock
  readonly entropy: Entropy
  readonly logger: Logger
  readonly verifier: AsyncVerifier
  readonly transport: Transport
  readonly directory: Directory
  readonly readModel: ReadModel
  readonly pending: Pending
  readonly links: Links
  readonly finder: Finder
  readonly far: Far
  readonly adverts: Adverts
  readonly positions: Positions
  readonly witnessing: Witnessing
  readonly hearsay: Hearsay
  readonly comparer: Comparer
  readonly offers: Offers
  /** Whether a board will be attached to `offers`: the bank's hello says so from the first on. */
  readonly hasBoard?: boolean
  readonly restore: Restore
  readonly startedAt: number
  /** libp2p peer id of a transport key (base64url). */
  readonly peerIdOf: (transportKey: string) => string
  /** Ends what the bank does by itself, without being asked: sending again, closing what lapsed. */
  readonly stop: () => void
}

/** The state of the context's bank. */
export function stateOf(context: Context): BankState {
  return context.bank.state
}

/** A new opaque account id: 75 unpredictable bits. */
export function newAccountId(context: Context): AccountId {
  return `a${toBase32(context.entropy.bytes(10)).slice(0, 15)}`
}

/** A new identifier. */
export function newNonce(context: Context): Nonce {
  return toBase64url(context.entropy.bytes(16))
}

/** The account that a short name or id stands for. */
export function resolve(context: Context, ref: string): Result<Account, Refusal> {
  const account = stateOf(context).accounts.get(context.directory.accountNamed(ref) ?? ref)
  return account === undefined ? err(refuse('unknown-account', { account: ref })) : ok(account)
}

/** The partner that a short name or bank id stands for. */
export function resolvePartner(context: Context, ref: string): Result<BankId, Refusal> {
  const bank = context.directory.partnerNamed(ref, stateOf(context).channels.keys())
  return bank === undefined ? err(refuse('unknown-partner', { partner: ref })) : ok(bank)
}

/** The bank that a short name or bank id stands for; a bank id need not be known. */
export function resolveBank(context: Context, ref: string): Result<BankId, Refusal> {
  const { directory } = context
  const partner = directory.partnerNamed(ref, stateOf(context).channels.keys())
  const bank = partner ?? (ref.startsWith('tbk:') ? ref : directory.bankNamed(ref))
  return bank === undefined ? err(refuse('unknown-bank', { partner: ref })) : ok(bank)
}

/** Reads one entry from the log, which must have it. */
export async function entryAt(context: Pick<Context, 'log'>, index: number): Promise<Entry> {
  // The bank wrote it, and checked it against the schema at start.
  return (await lineAt(context, index)).body as unknown as Entry
}

async function lineAt(context: Pick<Context, 'log'>, index: number): Promise<ParsedEntry> {
  const block = await context.log.blockWith(index)
  const parsed = block && parseBlock(block.text)
  assert(block !== undefined && parsed?.ok === true, `entry ${index} must be in the log`)
  const line = parsed.value.entries[index - block.first]
  assert(line !== undefined, `entry ${index} must be in its block`)
  return line
}

/** Most entries that are in memory at once while a lane is read from the log, however long it is. */
const laneEntriesRead = 512

/** Entries of a lane after number `after`, from the log: as many as are read at once. */
export async function laneFromLog(
  context: Pick<Context, 'readModel' | 'log'>,
  lane: LaneName,
  after: number,
  limit = laneEntriesRead,
): Promise<LaneEntry[]> {
  const entries: LaneEntry[] = []
  for (const index of context.readModel.laneIndexes(lane, after, limit)) {
    const entry = await entryAt(context, index)
    if (entry.typ === 'lane.out' || entry.typ === 'lane.in' || entry.typ === 'lane.recovered')
      entries.push(entry.entry)
  }
  return entries
}

/** Entry number `seq` of a lane, with what proves it to be in our log. */
export async function laneEntry(
  context: Pick<Context, 'readModel' | 'log'>,
  lane: LaneName,
  seq: number,
): Promise<LoggedLane | undefined> {
  const [index] = seq < 1 ? [] : context.readModel.laneIndexes(lane, seq - 1, 1)
  if (index === undefined) return undefined
  const { body, salt } = await lineAt(context, index)
  const logged = body as unknown as Entry
  const recovered = logged.typ === 'lane.recovered'
  if (!recovered && logged.typ !== 'lane.in' && logged.typ !== 'lane.out') return undefined
  const seal = logged.typ === 'lane.out' ? undefined : logged.proof
  return {
    entry: logged.entry,
    shown: { at: logged.at, index, salt, ...(seal && { seal }), ...(recovered && { recovered }) },
  }
}
