/**
 * A running bank, put together: this is the one place that knows every part.
 */
import { join } from 'node:path'
import { pino, type Logger as Pino } from 'pino'
import { toBase64url, fromBase64url } from '../protocol/bytes.ts'
import { assert } from '../protocol/assert.ts'
import type { Env } from '../protocol/federation/turn.ts'
import type { NodeConfig } from '../protocol/generated/types.ts'
import { parseCheckpoint } from '../protocol/log/checkpoint.ts'
import type { LogFault } from '../protocol/log/replay.ts'
import { fault, err, ok, type Fault, type Result } from '../protocol/result.ts'
import { Bank } from './bank.ts'
import { systemClock, systemEntropy } from './clock.ts'
import { connect } from './connect.ts'
import { nodeCrypto, nodeVerifier } from './crypto.ts'
import { folderFault, pathsIn, readConfig, readToken, type FolderFault } from './folder.ts'
import type { NodeApi, Tokens } from './api.ts'
import { openDesk, type Desk } from './desk/desk.ts'
import { openHouse } from './desk/house-rules.ts'
import { openWeb } from './web/open.ts'
import type { WebDeps } from './web/web.ts'
import { fileSender, smtpSender } from './mail/senders.ts'
import { keysInForce } from './keys-file.ts'
import { readMark, writeMark } from './mark.ts'
import { isPublicBank } from './net/gater.ts'
import { openLibp2p, peerIdOf } from './net/libp2p.ts'
import { ReadModel } from './read-model.ts'
import { recover } from './recover.ts'
import { createApi } from './service/index.ts'
import type { Context } from './service/context.ts'
import { standingsOf } from './standings.ts'
import { diskSpace } from './store/disk.ts'
import { headFile, type HeadFile } from './store/head.ts'
import type { Ledger, LedgerFault } from './store/ledger.ts'
import { openLevel } from './store/level.ts'
import { TokenTable } from './tokens.ts'

/** A bank that runs. */
export interface RunningNode {
  readonly api: NodeApi
  readonly desk: Desk
  readonly web: WebDeps
  readonly tokens: Tokens
  readonly config: NodeConfig
  readonly logger: Pino
  readonly bank: string
  readonly addrs: readonly string[]
  /** Clean shutdown: no new work, everything on disk, streams closed. */
  stop(): Promise<void>
}

/** Why a bank did not start. */
export type StartFault = FolderFault | LedgerFault | LogFault | Fault<'wrong-keys' | 'head' | 'cannot-listen'>

const headMilliseconds = 1_000
const diskMilliseconds = 5_000

/**
 * Opens the data folder, verifies the log and starts the links to partner banks. `failed` is called on a write error. With `restored` the
 * bank asks its partners first what it lacks, as it does by itself where the folder is a copy.
 */
export async function startNode(
  dir: string,
  version: string,
  failed: (cause: unknown) => void,
  restored = false,
): Promise<Result<RunningNode, StartFault>> {
  const missing = await folderFault(dir)
  if (missing !== undefined) return err(missing)
  const config = await readConfig(dir)
  if (!config.ok) return config
  const logger = pino(
    { level: config.value.log, base: { bank: config.value.title } },
    pino.destination({ dest: 2, sync: false }),
  )
  const paths = pathsIn(dir)
  const ledger = await openLevel(paths.ledger, { create: false, onFailure: failed })
  if (!ledger.ok) return ledger
  const parts = { dir, version, config: config.value, logger, ledger: ledger.value, failed, restored }
  const started = await assemble(parts, headFile(paths.head))
  if (!started.ok) await ledger.value.close()
  return started
}

interface Parts {
  readonly dir: string
  readonly version: string
  readonly config: NodeConfig
  readonly logger: Pino
  readonly ledger: Ledger
  readonly failed: (cause: unknown) => void
  readonly restored: boolean
}

async function assemble(parts: Parts, head: HeadFile): Promise<Result<RunningNode, StartFault>> {
  const { config, logger, ledger, dir } = parts
  const kept = await head.read()
  if (!kept.ok) return fault('head', kept.error.detail)
  const readModel = new ReadModel()
  const replay = await recover(nodeCrypto, ledger.log, kept.value, readModel)
  if (!replay.ok) return err(replay.error)
  const { state, tree, checkpoint } = replay.value
  if (kept.value === undefined && state.size > 1)
    logger.warn(
      { entries: state.size },
      'the head file is missing: nobody could tell if the ledger lacks its end',
    )
  const found = await keysInForce(dir, state.identity)
  if (!found.ok) return found
  const keys = found.value
  const disk = await watchDisk(dir)
  // Before the first partner is heard, since the house may take no help from other banks.
  const house = await openHouse(ledger.store, { clock: systemClock, config })
  const takesOrders = (): boolean => house.rules.terms().partnerMembers !== 'not'
  const env: Env = { crypto: nodeCrypto, seed: keys.op, takesOrders }
  const ports = { log: ledger.log, store: ledger.store, clock: systemClock, entropy: systemEntropy }
  const mayWrite = (): boolean => !disk.low()
  const bank = new Bank({ env, state, tree, checkpoint, ...ports, failed: parts.failed, mayWrite })
  const { listen, announce } = config.net
  const publicOnly = config.net.publicOnly ?? isPublicBank(announce ?? listen)
  const addresses = { listen, ...(announce && { announce }), publicOnly }
  const transport = await openLibp2p({ seed: keys.transport, ...addresses, logger })
  const adapters = { ...ports, transport, logger, verifier: nodeVerifier, peerIdOf: peerIdOfText }
  const reason = (await readMark(dir)) === 'copied' ? 'copy' : parts.restored ? 'asked' : undefined
  const core = { env, cosign: keys.cosign, bank, readModel, config, ...adapters, hasBoard: true }
  const connected = await connect(core, reason && { restored: reason })
  if (!connected.ok) {
    disk.stop()
    return connected
  }
  const context = connected.value
  // Not before it is on disk that the bank was restored: a start that is cut off must notice again.
  await writeMark(dir)
  let running = true
  const api = createApi(context, parts.version, () => running)
  const mail = config.mail === undefined ? fileSender(join(dir, 'outbox')) : smtpSender(config.mail)
  const people = { store: ledger.store, clock: systemClock, entropy: systemEntropy }
  const standings = standingsOf(bank, readModel)
  const { offers } = context
  const desk = await openDesk({ ...people, house, api, logger, config, mail, standings, offers })
  const tokens = await tokensOf(dir, desk)
  const web = await openWeb({ ...people, api, desk, config })
  const letHeadBe = keepHead(context, head)
  desk.matching.prepare().catch((cause: unknown) => {
    if (running) logger.error({ cause: String(cause) }, 'circles cannot be looked for')
  })
  logger.info(
    { entries: state.size, accounts: state.accounts.size, partners: state.channels.size },
    'bank is open',
  )
  const stop = async (): Promise<void> => {
    running = false
    letHeadBe()
    disk.stop()
    desk.stop()
    context.stop()
    await transport.stop()
    await bank.stop()
    await writeHead(bank, head)
    await ledger.close()
    logger.info({ entries: state.size }, 'bank is closed')
    logger.flush()
  }
  return ok({ api, desk, web, tokens, config, logger, bank: state.bank, addrs: transport.self().addrs, stop })
}

/** The token of the folder's owner; and those of members' programs, which are sessions like those of browsers. */
async function tokensOf(dir: string, { logins }: Desk): Promise<Tokens> {
  const own = new TokenTable()
  own.add(await readToken(dir), { by: 'admin', role: 'admin' })
  return { actorOf: (token) => own.actorOf(token) ?? logins.who(token)?.actor }
}

function peerIdOfText(transportKey: string): string {
  const bytes = fromBase64url(transportKey, 32)
  assert(bytes !== undefined, 'the schema admits only canonical keys')
  return peerIdOf(bytes)
}

/** The head of what is on disk now, into its own file. */
async function writeHead(bank: Bank, head: HeadFile): Promise<void> {
  const note = parseCheckpoint(bank.checkpoint)
  if (note.ok) await head.write({ size: note.value.size, root: toBase64url(note.value.root) })
}

/** Writes the head file now and then: it may lag. */
function keepHead({ bank, logger }: Context, head: HeadFile): () => void {
  let written = ''
  const timer = setInterval(() => {
    if (bank.checkpoint === written) return
    written = bank.checkpoint
    writeHead(bank, head).catch((cause: unknown) =>
      logger.error({ cause: String(cause) }, 'the head file cannot be written'),
    )
  }, headMilliseconds)
  return () => clearInterval(timer)
}

/** Looks at the free space now and then, since LevelDB must never run into the end of the disk. */
async function watchDisk(dir: string): Promise<{ low(): boolean; stop(): void }> {
  let { low } = await diskSpace(dir)
  const look = setInterval(() => {
    diskSpace(dir).then(
      (space) => (low = space.low),
      () => undefined,
    )
  }, diskMilliseconds)
  return { low: () => low, stop: () => clearInterval(look) }
}
