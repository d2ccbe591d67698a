/**
 * A Merkle tree that keeps the hashes of all its perfect subtrees (64 bytes an entry), so that a proof for any earlier
 * size costs a few hashes instead of reading the whole log again: witnesses ask for one after almost every commit.
 */
import { assert } from '../assert.ts'
import type { Crypto } from '../crypto.ts'
import { HASH_LENGTH, MerkleTree, nodeHash } from './merkle.ts'
import { consistencyRanges, inclusionRanges, type LeafRange } from './proof.ts'

/** A growing tree from its first leaf on, with proofs. */
export class ProofTree extends MerkleTree {
  /** Hashes of the perfect subtrees of 2^k leaves, in a row, by k. */
  private readonly levels: { bytes: Uint8Array; count: number }[] = []
  private readonly hasher: Crypto

  constructor(crypto: Crypto) {
    super(crypto)
    this.hasher = crypto
  }

  /** Adds a leaf and returns its hash. */
  override append(leafData: Uint8Array): Uint8Array {
    const leaf = super.append(leafData)
    this.keep(0, leaf)
    return leaf
  }

  private keep(level: number, hash: Uint8Array): void {
    const row = (this.levels[level] ??= { bytes: new Uint8Array(64 * HASH_LENGTH), count: 0 })
    if (row.count * HASH_LENGTH === row.bytes.length) {
      const larger = new Uint8Array(2 * row.bytes.length)
      larger.set(row.bytes)
      row.bytes = larger
    }
    row.bytes.set(hash, row.count * HASH_LENGTH)
    row.count += 1
    if (row.count % 2 === 0) this.keep(level + 1, nodeHash(this.hasher, this.at(level, row.count - 2), hash))
  }

  private at(level: number, index: number): Uint8Array {
    const row = this.levels[level]
    assert(row !== undefined && index < row.count, `subtree ${index} of level ${level} is in the tree`)
    return row.bytes.slice(index * HASH_LENGTH, (index + 1) * HASH_LENGTH)
  }

  /** The hash of leaf `index`, which must be in the tree. */
  leaf(index: number): Uint8Array {
    return this.at(0, index)
  }

  /** The inclusion path of leaf `index` in the tree of the first `size` leaves. */
  inclusion(index: number, size: number): Uint8Array[] {
    assert(size <= this.size, 'a proof is about leaves that are there')
    return inclusionRanges(index, size).map((range) => this.rangeRoot(range))
  }

  /** The proof that the tree of the first `newSize` leaves extends that of the first `oldSize`; empty for none. */
  consistency(oldSize: number, newSize: number): Uint8Array[] {
    assert(newSize <= this.size, 'a proof is about leaves that are there')
    return oldSize === 0 ? [] : consistencyRanges(oldSize, newSize).map((range) => this.rangeRoot(range))
  }

  /** The root of the tree of the first `size` leaves, at least one. */
  rootAt(size: number): Uint8Array {
    assert(size > 0 && size <= this.size, 'a root is over leaves that are there')
    return this.rangeRoot([0, size])
  }

  /** The root over a range that a proof names: it begins at a multiple of the smallest power of two that spans it. */
  private rangeRoot([start, end]: LeafRange): Uint8Array {
    let width = 1
    let level = 0
    while (width * 2 <= end - start) {
      width *= 2
      level += 1
    }
    const left = this.at(level, start / width)
    if (width === end - start) return left
    return nodeHash(this.hasher, left, this.rangeRoot([start + width, end]))
  }
}
