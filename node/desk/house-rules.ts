/**
 * The house rules about people, as one readable record with its history. The ledger's own limits (`NodeApi.rules`) are
 * entries of the log; these are promises between people, and what they say is looked up when something is recorded.
 */
import { validateHouseBook } from '../../protocol/generated/validators.ts'
import type {
  HouseBook,
  HouseChange,
  HouseHistory,
  HouseTerms,
  NodeConfig,
} from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Actor, Answer } from '../api.ts'
import type { Store } from '../ports.ts'
import { Register } from '../register/register.ts'
import { Table } from '../register/table.ts'
import { firstTerms } from './first-terms.ts'
import type { DeskPorts } from './desk.ts'

/** Use cases of house rules. */
export interface RulesApi {
  /** The rules as they are now, for whoever decides something. */
  terms(): HouseTerms
  /** The rules in force, with their version. Anybody may read what they agree to. */
  current(): HouseBook
  /** All versions, newest first. Anybody of the timebank may see how the rules came to be. */
  history(): HouseHistory
  /** Writes a new version. Admins only; `of` refuses if somebody was faster. */
  change(actor: Actor, change: HouseChange): Answer<HouseBook>
  /** Calls `listener` when there is a new version, after it is in force. */
  watch(listener: () => void): void
}

/** What must be read before the bank hears anybody: the writer of records about people, and the rules among them. */
export interface House {
  readonly register: Register
  readonly rules: RulesApi
}

/** Opens the register in an erasable store, and reads the rules. Throws if a version on disk breaks its schema. */
export async function openHouse(store: Store, ports: Pick<DeskPorts, 'clock' | 'config'>): Promise<House> {
  const register = new Register(store)
  return { register, rules: await rulesOf(register, ports) }
}

/** Most versions that are kept: the oldest make room. */
const maxVersions = 1000

const versionId = (version: number): string => `v${String(version).padStart(6, '0')}`

/** What a house has before anybody chose. */
export function unchosen(config: NodeConfig, now: number): HouseBook {
  const terms = firstTerms(config)
  return { id: versionId(0), at: now, changed: now, version: 0, by: 'nobody', terms }
}

/** A version from before some rules could be chosen says of them what held then: what is usual. */
function withLaterRules(row: unknown, usual: HouseTerms): unknown {
  if (typeof row !== 'object' || row === null || !('terms' in row)) return row
  const { terms } = row
  return typeof terms === 'object' && terms !== null ? { ...row, terms: { ...usual, ...terms } } : row
}

/** Reads the versions and offers the use cases. */
async function rulesOf(
  register: Register,
  { clock, config }: Pick<DeskPorts, 'clock' | 'config'>,
): Promise<RulesApi> {
  const first = unchosen(config, clock.now())
  const table = await register.open(
    new Table('house', validateHouseBook, (row) => withLaterRules(row, first.terms)),
  )
  const all = (): HouseBook[] => [...table.values()].toSorted((a, b) => b.version - a.version)
  let newest = all()[0] ?? first
  const listeners: (() => void)[] = []
  table.watch((now) => {
    if (now === undefined || now.version <= newest.version) return
    newest = now
    for (const listener of listeners) listener()
  })
  return {
    terms: () => newest.terms,
    current: () => newest,
    watch: (listener) => void listeners.push(listener),
    history: () => ({ versions: newest.version === 0 ? [first] : all() }),
    change: (actor, change) =>
      register.run((draft) => {
        const next = changed(newest, actor, change, clock.now())
        if (!next.ok) return next
        draft.put(table, next.value)
        const tooOld = versionId(next.value.version - maxVersions)
        if (table.get(tooOld) !== undefined) draft.remove(table, tooOld)
        return next
      }),
  }
}

function changed(
  book: HouseBook,
  actor: Actor,
  { lift = [], why, of, ...change }: HouseChange,
  now: number,
): Result<HouseBook, Refusal> {
  if (actor.role !== 'admin') return err(refuse('forbidden'))
  if (of !== undefined && of !== book.version) return err(refuse('rules-newer', { version: book.version }))
  const { leaverPot, ...rest } = book.terms
  const kept = leaverPot === undefined || lift.includes('leaverPot') ? rest : { ...rest, leaverPot }
  const terms: HouseTerms = { ...kept, ...change }
  const version = book.version + 1
  const fault = contradiction(terms)
  if (fault !== undefined) return err(fault)
  const common = { id: versionId(version), at: now, changed: now, version, by: actor.by }
  return ok({ ...common, ...(why !== undefined && { why }), terms })
}

/** Rules that no house could keep. */
function contradiction(terms: HouseTerms): Refusal | undefined {
  const bad = (path: string, message: string): Refusal => refuse('bad-fields', { path, message })
  if (terms.memberFloorSeconds > terms.memberCeilingSeconds)
    return refuse('limits-crossed', {
      floor: terms.memberFloorSeconds,
      ceiling: terms.memberCeilingSeconds,
    })
  if (terms.youngest > terms.adult) return bad('/youngest', 'must not be above the age of adults')
  if (terms.maximumSeconds < terms.roundingSeconds)
    return bad('/maximumSeconds', 'must not be shorter than one rounding step')
  const known = new Set(terms.checks.map((check) => check.name))
  if (known.size < terms.checks.length) return bad('/checks', 'must not name a check twice')
  const missing = terms.checksNeeded.find((name) => !known.has(name))
  return missing === undefined ? undefined : refuse('unknown-check', { check: missing })
}
