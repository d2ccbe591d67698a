/**
 * Changing the keys of a bank that does not run, with its recovery sheets: an operation of its identity log as the next
 * entry of its log (SPEC, IDN). Partners learn of it when the bank starts again.
 */
import { parseCheckpoint } from '../protocol/log/checkpoint.ts'
import { toBase64url } from '../protocol/bytes.ts'
import type { IdUpdate, SignedOp } from '../protocol/generated/types.ts'
import { signOp, type Identity } from '../protocol/identity-log.ts'
import type { LogFault } from '../protocol/log/replay.ts'
import { refuse, saysOf, type Refusal } from '../protocol/refusal.ts'
import { assert } from '../protocol/assert.ts'
import { fault, err, ok, type Fault, type Result } from '../protocol/result.ts'
import { nodeCrypto } from './crypto.ts'
import { folderFault, partsOf, pathsIn, readConfig, type FolderFault, type NodeKeys } from './folder.ts'
import { changeBlock } from './key-change.ts'
import { keysInForce, publicKeyOf, takeNextKeys, writeNextKeys } from './keys-file.ts'
import { identityWith, readRestoreRecord } from './federation/restore-record.ts'
import { readMark } from './mark.ts'
import type { Clock, Entropy } from './ports.ts'
import { ReadModel } from './read-model.ts'
import { recover, type Recovered } from './recover.ts'
import { readSheets, sheetsMade, writeSheets } from './sheets.ts'
import { headFile } from './store/head.ts'
import { openLevel } from './store/level.ts'
import type { Ledger, LedgerFault } from './store/ledger.ts'

/** `rotate`: all keys on the computer. `transport`: the network identity alone. `retire`: the bank ends. */
export type Change = 'rotate' | 'transport' | 'retire'

/** What is to be changed. */
export interface ChangeOptions {
  readonly dir: string
  readonly change: Change
  /** Texts of the sheets. */
  readonly sheets: readonly string[]
  /** New sheets, too: those from before are void then. */
  readonly newSheets?: boolean
  /** With `rotate`: entries after this copy are lost, and the log goes on from here (SPEC, RST-07 and IDN-11). */
  readonly lost?: boolean
  /** Also where this may be an old copy and no partner has said which keys it knows. */
  readonly unheard?: boolean
}

/** What was changed. */
export interface Changed {
  readonly identity: Identity
  /** Paths of new sheets. */
  readonly recovery: readonly string[]
}

/** Why keys were not shown or changed. */
export type KeysFault =
  | FolderFault
  | LedgerFault
  | LogFault
  | Fault<
      | 'head'
      | 'wrong-keys'
      | 'bad-sheet'
      | 'few-sheets'
      | 'refused'
      | 'unheard'
      | 'keys-behind'
      | 'cut-wanted'
    >

/** A bank's folder while nobody else has it open. */
interface Opened extends Recovered {
  readonly ledger: Ledger
}

/** The keys of the bank in a folder. */
export function showKeys(dir: string): Promise<Result<Identity, KeysFault>> {
  return withBank(dir, async ({ state }) => {
    const keys = await keysInForce(dir, state.identity)
    return keys.ok ? ok(state.identity) : keys
  })
}

/** Changes keys, or ends the bank. A kill at any point leaves the bank as before, or changed. */
export function changeKeys(
  options: ChangeOptions,
  clock: Clock,
  entropy: Entropy,
): Promise<Result<Changed, KeysFault>> {
  return withBank(options.dir, (opened) => change(options, opened, clock.now(), entropy))
}

/** Opens a folder for as long as `work` takes. The keys alone may be missing: with the sheets new ones can be made. */
async function withBank<T>(
  dir: string,
  work: (opened: Opened) => Promise<Result<T, KeysFault>>,
): Promise<Result<T, KeysFault>> {
  const missing = await folderFault(dir)
  const { lacks } = await partsOf(dir)
  if (missing !== undefined && !(missing.code === 'incomplete' && lacks.join() === 'keys.json'))
    return err(missing)
  const ledger = await openLevel(pathsIn(dir).ledger, { create: false })
  if (!ledger.ok) return ledger
  try {
    const head = await headFile(pathsIn(dir).head).read()
    if (!head.ok) return fault('head', head.error.detail)
    const found = await recover(nodeCrypto, ledger.value.log, head.value, new ReadModel())
    return found.ok ? await work({ ...found.value, ledger: ledger.value }) : found
  } finally {
    await ledger.value.close()
  }
}

async function change(
  options: ChangeOptions,
  opened: Opened,
  at: number,
  entropy: Entropy,
): Promise<Result<Changed, KeysFault>> {
  const { dir } = options
  const now = await keysInForce(dir, opened.state.identity)
  // Lost keys can be replaced; but an end, or another address, needs those that stay.
  if (!now.ok && options.change !== 'rotate') return now
  const found = await identityToGoOnFrom(options, opened)
  if (!found.ok) return found
  const identity = found.value
  const seeds = readSheets(options.sheets, identity.bank, identity.keys.rotation)
  if (!seeds.ok) return seeds
  const rotation = options.newSheets === true ? newRotation(entropy) : undefined
  const next = now.ok ? nextKeys(options.change, now.value, entropy) : allNew(entropy)
  const lost = identity.ops.slice(opened.state.identity.tip.seq)
  const op = (end: NonNullable<IdUpdate['cut']>): SignedOp => {
    const cut = options.lost === true ? end : undefined
    return signOp(nodeCrypto, bodyOf(options.change, identity, next, at, { rotation, cut }), seeds.value)
  }
  const env = { crypto: nodeCrypto, seed: next.op }
  const block = changeBlock(env, opened, { lost, op, at }, entropy)
  if (!block.ok) return fault('refused', refusedWords(block.error))
  const config = await readConfig(dir)
  const title = config.ok ? config.value.title : identity.bank
  const words = { bank: identity.bank, title, change: identity.tip.seq + 1 }
  const recovery = rotation === undefined ? [] : await writeSheets(dir, words, rotation)
  if (options.change !== 'retire') await writeNextKeys(dir, next)
  await opened.ledger.log.append(block.value)
  const head = parseCheckpoint(block.value.note)
  assert(head.ok, 'our own checkpoint parses')
  await headFile(pathsIn(dir).head).write({ size: head.value.size, root: toBase64url(head.value.root) })
  if (options.change !== 'retire') await takeNextKeys(dir)
  return ok({ identity: opened.state.identity, recovery })
}

/**
 * The identity log that the change is to follow: what this copy has of it, and what partners told of it. Another change with
 * the number of one that a partner knows would convict the bank for ever, so a copy must have asked first (SPEC, RST-10); and it
 * must declare what it lacks as lost.
 */
async function identityToGoOnFrom(
  { dir, change: kind, lost, unheard }: ChangeOptions,
  { state, ledger }: Opened,
): Promise<Result<Identity, Fault<'refused' | 'unheard' | 'keys-behind' | 'cut-wanted'>>> {
  const record = await readRestoreRecord(ledger.store)
  const restoring = (record !== undefined && record.ended === undefined) || (await readMark(dir)) === 'copied'
  const asking = restoring && state.channels.size > 0
  if (asking && (record?.told ?? []).length === 0 && unheard !== true)
    return fault(
      'unheard',
      'This is a copy of the bank, and no partner bank has said yet which of its keys it knows.',
    )
  const told = identityWith(nodeCrypto, state.identity, record?.lost)
  if (!told.ok) return fault('refused', refusedWords(told.error))
  const { tip } = told.value
  if (tip.seq > state.identity.tip.seq && (kind !== 'rotate' || lost !== true))
    return fault('keys-behind', saysOf(refuse('keys-behind', { change: tip.seq })))
  // The entry with the change would stand where a partner may have seen another (SPEC, RST-07).
  if (asking && lost !== true)
    return fault(
      'cut-wanted',
      'This is a copy of the bank that has not come back yet, and partner banks may know more of its ledger.',
    )
  return told
}

/** A refusal of the log, which speaks of any bank, as one about our own. */
function refusedWords(refusal: Refusal): string {
  return saysOf(refusal.code === 'bank-retired' ? refuse('ended-here') : refusal)
}

function newRotation(entropy: Entropy): Uint8Array[] {
  return Array.from({ length: sheetsMade.count }, () => entropy.bytes(32))
}

function allNew(entropy: Entropy): NodeKeys {
  return { op: entropy.bytes(32), transport: entropy.bytes(32), cosign: entropy.bytes(32) }
}

function nextKeys(kind: Change, now: NodeKeys, entropy: Entropy): NodeKeys {
  if (kind === 'rotate') return allNew(entropy)
  return kind === 'transport' ? { ...now, transport: entropy.bytes(32) } : now
}

function bodyOf(
  kind: Change,
  { bank, tip, keys }: Identity,
  next: NodeKeys,
  at: number,
  { rotation, cut }: { rotation: readonly Uint8Array[] | undefined; cut: IdUpdate['cut'] },
): SignedOp['body'] {
  const link = { bank, seq: tip.seq + 1, prev: tip.oid, at }
  if (kind === 'retire') return { typ: 'id.tombstone', ...link }
  const update: IdUpdate = {
    typ: 'id.update',
    ...link,
    op: publicKeyOf(next.op),
    transport: publicKeyOf(next.transport),
    cosign: publicKeyOf(next.cosign),
    rotation:
      rotation === undefined
        ? keys.rotation
        : { keys: rotation.map(publicKeyOf), threshold: sheetsMade.threshold },
    ...(cut && { cut }),
  }
  return update
}
