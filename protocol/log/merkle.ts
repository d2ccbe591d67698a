/**
 * The Merkle tree of RFC 6962 and 9162 section 2.1 over SHA-256: a leaf is hashed behind a 0x00 byte, a node behind a
 * 0x01 byte, so neither can be taken for the other. SPEC LOG-02.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'

/** Bytes of a hash in the tree. */
export const HASH_LENGTH = 32

/** The hash of a leaf: SHA-256(0x00 || leaf data). */
export function leafHash(crypto: Crypto, leafData: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + leafData.length)
  input.set(leafData, 1)
  return crypto.sha256(input)
}

/** The hash of an inner node: SHA-256(0x01 || left || right). */
export function nodeHash(crypto: Crypto, left: Uint8Array, right: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + 2 * HASH_LENGTH)
  input[0] = 1
  input.set(left, 1)
  input.set(right, 1 + HASH_LENGTH)
  return crypto.sha256(input)
}

/** What a tree must remember to go on growing. */
export interface Frontier {
  /** Number of leaves. */
  readonly size: number
  /** Roots of the perfect subtrees that make up the tree, widest (leftmost) first: one for each 1 bit of `size`. */
  readonly nodes: readonly Uint8Array[]
}

/** A growing tree that keeps O(log n) hashes: one leaf hash and, on average, one node hash for each leaf. */
export class MerkleTree {
  readonly #crypto: Crypto
  readonly #nodes: Uint8Array[]
  #size: number

  /** An empty tree, or the one a `frontier()` was taken of. */
  constructor(crypto: Crypto, frontier: Frontier = { size: 0, nodes: [] }) {
    assert(Number.isSafeInteger(frontier.size) && frontier.size >= 0, 'a tree size is a safe integer')
    assert(
      frontier.nodes.length === oneBits(frontier.size),
      'a frontier has one node for each 1 bit of its size',
    )
    this.#crypto = crypto
    this.#nodes = [...frontier.nodes]
    this.#size = frontier.size
  }

  /** Number of leaves. */
  get size(): number {
    return this.#size
  }

  /** Adds a leaf at index `size` and returns its leaf hash. */
  append(leafData: Uint8Array): Uint8Array {
    const leaf = leafHash(this.#crypto, leafData)
    let node = leaf
    // As in binary counting: each trailing 1 bit of the old size is a perfect subtree that the new leaf completes.
    for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
      const left = this.#nodes.pop()
      assert(left !== undefined, 'the frontier has one node for each 1 bit of the size')
      node = nodeHash(this.#crypto, left, node)
    }
    this.#nodes.push(node)
    this.#size++
    return leaf
  }

  /** The tree head; for no leaves SHA-256 of nothing. */
  root(): Uint8Array {
    let root = this.#nodes.at(-1)
    if (root === undefined) return this.#crypto.sha256(new Uint8Array(0))
    for (let i = this.#nodes.length - 2; i >= 0; i--) {
      const left = this.#nodes[i]
      assert(left !== undefined, 'the frontier has no gaps')
      root = nodeHash(this.#crypto, left, root)
    }
    return root
  }

  /** A copy of the state, for a snapshot or to try an append that may be given up. */
  frontier(): Frontier {
    return { size: this.#size, nodes: [...this.#nodes] }
  }
}

/** The tree head over the given leaf data. */
export function merkleRoot(crypto: Crypto, leafDatas: Iterable<Uint8Array>): Uint8Array {
  const tree = new MerkleTree(crypto)
  for (const leafData of leafDatas) tree.append(leafData)
  return tree.root()
}

function oneBits(size: number): number {
  let count = 0
  // Arithmetic instead of bit operators, which would cut sizes to 32 bits.
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}
