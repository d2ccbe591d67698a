/**
 * The Merkle tree of a log, rebuilt from its lines and compared with every checkpoint (SPEC, LOG). It reads bytes only;
 * that the lines are canonical entries is checked by `replay.ts` on the same text.
 */
import { assert } from '../assert.ts'
import { fromBase64url, toBase64url } from '../bytes.ts'
import type { Crypto } from '../crypto.ts'
import type { GenesisEntry, IdentityEntry, IdentityRecovered } from '../generated/types.ts'
import { bankIdOf } from '../identity.ts'
import { advance, firstIdentity, type Identity } from '../identity-log.ts'
import type { BankState } from '../ledger/state.ts'
import { entrySpan, leafData } from './block.ts'
import { parseCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import { MerkleTree } from './merkle.ts'
import type { LogFault } from './replay.ts'

/** A tree being rebuilt. */
export class TreeCheck {
  readonly tree: MerkleTree
  /** Whose log it is, with the keys in force behind the last entry read; undefined if it begins with no genesis. */
  identity: Identity | undefined
  private readonly crypto: Crypto

  /** `tree` is an empty one that the caller goes on with; of any other only the root is of interest. */
  constructor(crypto: Crypto, tree: MerkleTree = new MerkleTree(crypto)) {
    this.crypto = crypto
    this.tree = tree
  }

  /** Adds the entries of a block and compares the root with its checkpoint. */
  block(text: string): LogFault | undefined {
    const first = this.tree.size
    let start = 0
    for (;;) {
      const end = text.indexOf('\n', start)
      if (end < 0) return { code: 'bad-block', index: first, detail: 'the block has no checkpoint line' }
      const span = entrySpan(text, start, end)
      if (span === undefined) return this.compare(text.slice(start, end), first)
      const salt = fromBase64url(span.salt, 16)
      if (salt === undefined) return { code: 'bad-block', index: this.tree.size, detail: 'bad-salt' }
      const fault = this.follow(span.bodyText)
      if (fault !== undefined) return fault
      this.tree.append(leafData(this.crypto, salt, this.crypto.sha256(span.bodyText)))
      start = end + 1
    }
  }

  /**
   * Follows the keys of the bank, so that its checkpoints can be checked without the state. Whether an operation is to be
   * admitted the replay says; here only what needs the tree: a cut names the root of all that is before it (SPEC IDN-11).
   */
  private follow(bodyText: string): LogFault | undefined {
    if (this.tree.size === 0) {
      const { typ, genesis } = JSON.parse(bodyText) as GenesisEntry
      if (typ === 'genesis') this.identity = firstIdentity(bankIdOf(this.crypto, genesis), genesis)
      return undefined
    }
    // The members of an entry stand in the order of their names, `typ` last.
    const recovered = bodyText.endsWith(',"typ":"identity.recovered"}')
    const isOurs = recovered || bodyText.endsWith(',"typ":"identity"}')
    if (!isOurs || this.identity === undefined) return undefined
    const { op } = JSON.parse(bodyText) as IdentityEntry | IdentityRecovered
    const next = advance(this.crypto, this.identity, op)
    if (!next.ok) return { code: 'not-admitted', index: this.tree.size, detail: next.error.code }
    this.identity = next.value
    const cut = op.body.typ === 'id.update' && !recovered ? op.body.cut : undefined
    if (cut === undefined || cut.root === toBase64url(this.tree.root())) return undefined
    return {
      code: 'wrong-root',
      index: this.tree.size,
      detail: 'the cut names another root than the tree has',
    }
  }

  private compare(line: string, first: number): LogFault | undefined {
    const note = noteOf(line)
    const head = note === undefined ? undefined : parseCheckpoint(note)
    if (head?.ok !== true)
      return { code: 'bad-checkpoint', index: first, detail: 'the checkpoint cannot be read' }
    const { size, root } = head.value
    if (size !== this.tree.size)
      return { code: 'wrong-size', index: first, detail: `checkpoint says ${size}` }
    const found = this.tree.root()
    if (root.every((byte, i) => byte === found[i])) return undefined
    return { code: 'wrong-root', index: first, detail: 'the tree has another root than the checkpoint' }
  }

  /** Whether a checkpoint is signed by the bank's operational key. */
  signed(note: string, { identity }: Pick<BankState, 'identity'>): LogFault | undefined {
    const { bank, keys } = identity
    const key = fromBase64url(keys.op, 32)
    assert(key !== undefined, 'the schema admits only canonical keys')
    const verified = verifyCheckpoint(this.crypto, note, bank, key)
    if (verified.ok) return undefined
    return {
      code: 'wrong-key',
      index: this.tree.size,
      detail: `checkpoint not signed by this bank: ${verified.error.code}`,
    }
  }
}

function noteOf(line: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== 'object' || parsed === null || !('checkpoint' in parsed)) return undefined
    return typeof parsed.checkpoint === 'string' ? parsed.checkpoint : undefined
  } catch {
    return undefined
  }
}
