/**
 * A new bank: keys, genesis, data folder, first block of the log. Rotation keys are written as sheets, to be printed,
 * given to different people and deleted from this machine (SPEC, IDN).
 */
import { toBase64url } from '../protocol/bytes.ts'
import { Turn, type Env } from '../protocol/federation/turn.ts'
import type { Entry, Genesis, NodeConfig, RulesEntry } from '../protocol/generated/types.ts'
import { bankIdOf } from '../protocol/identity.ts'
import { firstRules, newState } from '../protocol/ledger/state.ts'
import { encodeBlock } from '../protocol/log/block.ts'
import { signCheckpoint } from '../protocol/log/checkpoint.ts'
import { MerkleTree } from '../protocol/log/merkle.ts'
import { err, ok, type Result } from '../protocol/result.ts'
import { enterLeaf } from './bank.ts'
import { nodeCrypto } from './crypto.ts'
import {
  beginFolder,
  endFounding,
  pathsIn,
  writeConfig,
  writeKeys,
  writeSecret,
  type FolderFault,
  type NodeKeys,
} from './folder.ts'
import type { Clock, Entropy } from './ports.ts'
import { sheetsMade, writeSheets } from './sheets.ts'
import { headFile } from './store/head.ts'
import { openLevel } from './store/level.ts'
import type { LedgerFault } from './store/ledger.ts'

/** What a new bank is to be. */
export interface InitOptions {
  readonly dir: string
  readonly config: NodeConfig
  /** House rules, where they differ from the first ones. */
  readonly rules?: Partial<Omit<RulesEntry, 'typ' | 'at' | 'by'>>
}

/** What was made. */
export interface InitDone {
  readonly bank: string
  /** Paths of the recovery sheets. */
  readonly recovery: readonly string[]
}

/** Makes a bank in a folder where there is none. */
export async function init(
  options: InitOptions,
  clock: Clock,
  entropy: Entropy,
): Promise<Result<InitDone, FolderFault | LedgerFault>> {
  const { dir, config } = options
  const taken = await beginFolder(dir)
  if (taken !== undefined) return err(taken)
  const keys: NodeKeys = { op: entropy.bytes(32), transport: entropy.bytes(32), cosign: entropy.bytes(32) }
  const rotation = Array.from({ length: sheetsMade.count }, () => entropy.bytes(32))
  const genesis = genesisOf(keys, rotation, clock.now(), entropy.bytes(16))
  const bank = bankIdOf(nodeCrypto, genesis)
  const created = await openLevel(pathsIn(dir).ledger, { create: true })
  if (!created.ok) return err(created.error)
  const first = firstBlock({ crypto: nodeCrypto, seed: keys.op }, genesis, options, clock.now(), entropy)
  try {
    await created.value.log.append({ first: 0, count: 2, text: first.text })
  } finally {
    await created.value.close()
  }
  await headFile(pathsIn(dir).head).write({ size: 2, root: first.root })
  await writeKeys(dir, keys)
  await writeSecret(pathsIn(dir).token, `${toBase64url(entropy.bytes(32))}\n`)
  const recovery = await writeSheets(dir, { bank, title: config.title, change: 0 }, rotation)
  await writeConfig(dir, config)
  await endFounding(dir)
  return ok({ bank, recovery })
}

function genesisOf(keys: NodeKeys, rotation: readonly Uint8Array[], at: number, nonce: Uint8Array): Genesis {
  const publicKey = (seed: Uint8Array): string => toBase64url(nodeCrypto.publicKey(seed))
  return {
    typ: 'id.genesis',
    protocol: 'tbf/1',
    unit: 's',
    op: publicKey(keys.op),
    transport: publicKey(keys.transport),
    cosign: publicKey(keys.cosign),
    rotation: { keys: rotation.map(publicKey), threshold: sheetsMade.threshold },
    at,
    nonce: toBase64url(nonce),
  }
}

/** Genesis and house rules, with the checkpoint over them. */
function firstBlock(
  env: Env,
  genesis: Genesis,
  options: InitOptions,
  at: number,
  entropy: Entropy,
): { text: string; root: string } {
  const state = newState(bankIdOf(env.crypto, genesis), genesis)
  const turn = new Turn(env, state, at)
  turn.append({ typ: 'rules', ...firstRules, ...options.rules, by: 'admin', at })
  const entries: Entry[] = [{ typ: 'genesis', genesis, at }, ...turn.appended.map((one) => one.entry)]
  const tree = new MerkleTree(env.crypto)
  const lines = entries.map((entry) => enterLeaf(env, tree, entry, entropy.bytes(16)))
  const root = tree.root()
  const note = signCheckpoint(env.crypto, { bank: state.bank, size: tree.size, root }, env.seed)
  return { text: encodeBlock(lines, note), root: toBase64url(root) }
}
