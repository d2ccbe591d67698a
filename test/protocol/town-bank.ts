/**
 * One bank in pure protocol code: its state, its log on a disk that may be slow, and what leaves it. See `town.ts`.
 */
import { strict as assert } from 'node:assert'
import { nodeCrypto } from '../../node/crypto.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import { canonicalize } from '../../protocol/canonical.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import { tick } from '../../protocol/federation/react.ts'
import type { Transfer } from '../../protocol/federation/transfer.ts'
import { Turn, type Env, type Send } from '../../protocol/federation/turn.ts'
import type {
  AccountOpen,
  BankId,
  Entry,
  Exchange,
  Genesis,
  Item,
  LaneEntry,
  Oid,
} from '../../protocol/generated/types.ts'
import { bankIdOf } from '../../protocol/identity.ts'
import { newState, type Account, type BankState } from '../../protocol/ledger/state.ts'
import { encodeBlock, leafData, type EntryText } from '../../protocol/log/block.ts'
import { signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { MerkleTree } from '../../protocol/log/merkle.ts'
import { ProofTree } from '../../protocol/log/proof-tree.ts'
import { Replay } from '../../protocol/log/replay.ts'
import { TreeCheck } from '../../protocol/log/tree-check.ts'
import type { Refusal } from '../../protocol/refusal.ts'

/** 2026-11-21T12:00:00Z, and that day. */
export const noon = 1_795_262_400
export const today = '2026-11-21'
export const hour = 3600

/** 32 bytes that follow from a text. */
export const bytesOf = (text: string): Uint8Array => nodeCrypto.sha256(`town ${text}`)
/** An identifier that follows from a text. */
export const nonceOf = (text: string | number): string => toBase64url(bytesOf(`nonce ${text}`).slice(0, 16))
/** The public key of a seed. */
export const keyOf = (seed: Uint8Array): string => toBase64url(nodeCrypto.publicKey(seed))

/** What a bank needs of its town. */
export interface Office {
  readonly now: number
  /** Everything found wrong so far. */
  readonly problems: string[]
  post(from: TownBank, to: BankId, items: readonly Item[]): void
}

/** A genesis that follows from a name. */
export function genesisOf(name: string): Genesis {
  const [op, transport, cosign] = ['op', 'transport', 'cosign'].map((use) => keyOf(bytesOf(`${name} ${use}`)))
  assert(op !== undefined && transport !== undefined && cosign !== undefined)
  const rotation = { keys: [keyOf(bytesOf(`${name} rotation`))], threshold: 1 }
  const common = { typ: 'id.genesis', protocol: 'tbf/1', unit: 's' } as const
  return { ...common, op, transport, cosign, rotation, at: noon, nonce: nonceOf(name) }
}

/** One bank of the town. */
export class TownBank {
  readonly name: string
  readonly id: BankId
  readonly env: Env
  state: BankState
  /** False while the disk is slow: turns stay in memory until `sync`. */
  prompt = true
  private readonly town: Office
  private tree = new MerkleTree(nodeCrypto)
  private lines: EntryText[] = []
  private readonly signed: string[] = []
  /** Blocks that are signed only when somebody reads them: most storms never look. */
  private readonly unsigned: { lines: readonly EntryText[]; size: number; root: Uint8Array }[] = []
  private sends: Send[] = []
  private unsent: LaneEntry[] = []
  /** Number of our last lane entry on disk, by channel. */
  private readonly durable = new Map<Oid, number>()
  private salts = 0

  constructor(town: Office, name: string) {
    const genesis = genesisOf(name)
    this.town = town
    this.name = name
    this.id = bankIdOf(nodeCrypto, genesis)
    this.env = { crypto: nodeCrypto, seed: bytesOf(`${name} op`) }
    this.state = newState(this.id, genesis)
    this.enlist({ typ: 'genesis', genesis, at: noon })
    this.sync()
  }

  /** Texts of the blocks on disk. */
  get blocks(): readonly string[] {
    for (const { lines, size, root } of this.unsigned.splice(0)) {
      const note = signCheckpoint(nodeCrypto, { bank: this.id, size, root }, this.env.seed)
      this.signed.push(encodeBlock(lines, note))
    }
    return this.signed
  }

  /** Entries on disk, as one text. */
  get log(): string {
    return this.blocks.join('')
  }

  /** Runs one turn and, if the disk is prompt, syncs. */
  turn<T>(work: (turn: Turn) => T): T {
    const turn = new Turn(this.env, this.state, this.town.now)
    const result = work(turn)
    for (const { entry, postings } of turn.appended) {
      const sum = postings.reduce((total, { seconds }) => total + seconds, 0)
      if (sum !== 0) this.town.problems.push(`${this.name}: ${entry.typ} posts ${sum}`)
      this.enlist(entry)
      if (entry.typ === 'lane.out') this.unsent.push(entry.entry)
    }
    this.sends.push(...turn.sends)
    if (this.prompt) this.sync()
    return result
  }

  private enlist(entry: Entry): void {
    const salt = bytesOf(`${this.name} salt ${this.salts++}`).slice(0, 16)
    const bodyText = canonicalize(entry)
    this.tree.append(leafData(nodeCrypto, salt, nodeCrypto.sha256(bodyText)))
    this.lines.push({ bodyText, salt: toBase64url(salt) })
  }

  /** The fsync: a block on the disk, and only then letters. */
  sync(): void {
    if (this.lines.length > 0) {
      this.unsigned.push({ lines: this.lines, size: this.tree.size, root: this.tree.root() })
    }
    for (const entry of this.unsent) this.durable.set(entry.ch, entry.seq)
    const due = new Map<BankId, Item[]>()
    const add = (to: BankId | undefined, item: Item): void => {
      if (to !== undefined) due.set(to, [...(due.get(to) ?? []), item])
    }
    for (const { to, item } of this.sends) add(to, item)
    for (const entry of this.unsent) add(this.state.channelsById.get(entry.ch)?.peer, entry)
    this.lines = []
    this.sends = []
    this.unsent = []
    for (const [to, items] of due) this.town.post(this, to, items)
  }

  /** Everything not on disk is gone; the state is what the log makes of itself. */
  crash(): void {
    this.lines = []
    this.sends = []
    this.unsent = []
    const { state, tree } = rebuild(this.blocks)
    this.state = state
    this.tree = tree
    for (const channel of state.channels.values()) this.durable.set(channel.ch, channel.mine.seq)
  }

  channel(peer: TownBank): Channel {
    const channel = this.state.channels.get(peer.id)
    assert(channel !== undefined, `${this.name} has no agreement with ${peer.name}`)
    return channel
  }

  account(id: string): Account {
    const account = this.state.accounts.get(id)
    assert(account !== undefined, `${this.name} has no account ${id}`)
    return account
  }

  transfer(xfer: Oid): Transfer {
    const transfer = this.state.transfers.get(xfer)
    assert(transfer !== undefined, `${this.name} has no transfer ${xfer}`)
    return transfer
  }

  /** Opens an account: -10 h to 100 h unless told otherwise. */
  open(account: string, change: Partial<AccountOpen> = {}): Refusal | undefined {
    const usual = {
      kind: 'member',
      floor: -10 * hour,
      ceiling: 100 * hour,
      by: 'admin',
      at: this.town.now,
    } as const
    return this.turn((turn) => turn.append({ typ: 'account.open', account, ...usual, ...change }))
  }

  /** Records an exchange of `ann` and `bob`, unless told otherwise. */
  exchange(id: string, change: Partial<Exchange> = {}): Refusal | undefined {
    return this.turn((turn) => turn.append(exchangeOf(id, { at: this.town.now, ...change })))
  }

  /** Sends again what the peer may lack, from entry `after` + 1 of our lane on: only what is on disk. */
  resend(peer: TownBank, after: number): void {
    const { ch = '', unacked = [] } = this.state.channels.get(peer.id) ?? {}
    const last = this.durable.get(ch) ?? 0
    const due = unacked.filter(({ entry }) => entry.seq > after && entry.seq <= last)
    const entries = due.map(({ entry }) => entry)
    const onDisk = this.state.size - this.lines.length
    const orders = [...this.state.transfers.values()].flatMap(({ role, state, order, index }) =>
      role === 'payer' && state === 'ordered' && order?.to === peer.id && index < onDisk ? [order] : [],
    )
    this.town.post(this, peer.id, [...orders, ...entries])
  }

  /** Closes what nobody answered in time. */
  tick(): void {
    this.turn((turn) => tick(turn, [...turn.state.transfers.values()]))
  }
}

/** An exchange that breaks no rule, but for what is changed. */
export function exchangeOf(id: string, change: Partial<Exchange> = {}): Exchange {
  const parties = { giver: 'ann', receiver: 'bob', seconds: hour, day: today, category: 'gardening' }
  const entry = {
    typ: 'exchange',
    id: nonceOf(id),
    purpose: 'exchange',
    ...parties,
    by: 'broker',
    at: noon,
  } as const
  return { ...entry, ...change }
}

/** The bank that a log makes, with every check of a start. Throws on a fault. */
export function rebuild(blocks: readonly string[]): { state: BankState; tree: ProofTree } {
  const replay = new Replay(nodeCrypto)
  const kept = new ProofTree(nodeCrypto)
  const tree = new TreeCheck(nodeCrypto, kept)
  for (const text of blocks) {
    const fault = replay.block(text) ?? tree.block(text)
    assert.equal(fault, undefined, `entry ${fault?.index}: ${fault?.code} ${fault?.detail}`)
  }
  const finished = replay.finish()
  assert(finished.ok, finished.ok ? '' : `${finished.error.code} ${finished.error.detail}`)
  assert.equal(tree.signed(replay.checkpoint, finished.value), undefined)
  return { state: finished.value, tree: kept }
}
