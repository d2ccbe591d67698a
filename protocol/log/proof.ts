/** Inclusion and consistency proofs of RFC 9162 sections 2.1.3 and 2.1.4. SPEC LOG-03 and LOG-04. */
import { assert } from '../assert.ts'
import { equalBytes } from '../bytes.ts'
import type { Crypto } from '../crypto.ts'
import { HASH_LENGTH, nodeHash } from './merkle.ts'

/** The leaves `start` (included) to `end` (excluded) whose subtree root a proof holds. */
export type LeafRange = readonly [start: number, end: number]

/**
 * The subtrees whose roots are the inclusion path of leaf `index` in the tree of `size` leaves, leaf to root. For
 * callers that keep subtree hashes; `inclusionProof` computes them from the leaves.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  assert(isSize(size) && isSize(index) && index < size, 'an inclusion proof is of a leaf in the tree')
  const ranges: LeafRange[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + splitOf(end - start)
    if (index < middle) {
      ranges.push([middle, end])
      end = middle
    } else {
      ranges.push([start, middle])
      start = middle
    }
  }
  return ranges.reverse()
}

/** The subtrees whose roots prove the tree of `newSize` leaves to extend that of `oldSize` (at least 1). */
export function consistencyRanges(oldSize: number, newSize: number): LeafRange[] {
  assert(isSize(oldSize) && isSize(newSize), 'a tree size is a safe integer')
  assert(oldSize > 0 && oldSize <= newSize, 'a consistency proof is from a tree to one that extends it')
  const ranges: LeafRange[] = []
  let start = 0
  let end = newSize
  while (end !== oldSize) {
    const middle = start + splitOf(end - start)
    if (oldSize <= middle) {
      ranges.push([middle, end])
      end = middle
    } else {
      ranges.push([start, middle])
      start = middle
    }
  }
  // The whole old tree needs no hash: the verifier has its root.
  if (start > 0) ranges.push([start, end])
  return ranges.reverse()
}

/** The inclusion path of leaf `index` in the tree of the first `size` of these leaf hashes, leaf to root. */
export function inclusionProof(
  crypto: Crypto,
  leafHashes: readonly Uint8Array[],
  index: number,
  size: number,
): Uint8Array[] {
  return inclusionRanges(index, size).map((range) => rangeRoot(crypto, leafHashes, range))
}

/** The proof that the tree of the first `newSize` leaf hashes extends that of the first `oldSize` (at least 1). */
export function consistencyProof(
  crypto: Crypto,
  leafHashes: readonly Uint8Array[],
  oldSize: number,
  newSize: number,
): Uint8Array[] {
  return consistencyRanges(oldSize, newSize).map((range) => rangeRoot(crypto, leafHashes, range))
}

/**
 * The root that an inclusion path leads to (RFC 9162 section 2.1.3.2), or undefined if the path does not have the shape
 * that `index` and `size` demand.
 */
export function rootOfInclusion(
  crypto: Crypto,
  leafHash: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
): Uint8Array | undefined {
  if (!isSize(index) || !isSize(size) || index >= size || !areHashes([leafHash, ...path])) return undefined
  let fn = index
  let sn = size - 1
  let root = leafHash
  for (const node of path) {
    if (sn === 0) return undefined
    if (fn % 2 === 1 || fn === sn) {
      root = nodeHash(crypto, node, root)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      root = nodeHash(crypto, root, node)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 ? root : undefined
}

/** Whether `path` shows the leaf to be number `index` in the tree of `size` leaves with this root. */
export function verifyInclusion(
  crypto: Crypto,
  leafHash: Uint8Array,
  index: number,
  size: number,
  path: readonly Uint8Array[],
  root: Uint8Array,
): boolean {
  const found = rootOfInclusion(crypto, leafHash, index, size, path)
  return found !== undefined && equalBytes(found, root)
}

/**
 * Whether `proof` shows the new tree to extend the old one (RFC 9162 section 2.1.4.2). Equal sizes need equal roots and
 * an empty proof; every tree extends the empty one, whose root is SHA-256 of nothing, by an empty proof. Sizes must come
 * from checkpoints: the algorithm uses their shape only, and some sizes share one.
 */
export function verifyConsistency(
  crypto: Crypto,
  oldSize: number,
  oldRoot: Uint8Array,
  newSize: number,
  newRoot: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isSize(oldSize) || !isSize(newSize) || oldSize > newSize) return false
  if (!areHashes([oldRoot, newRoot, ...proof])) return false
  if (oldSize === newSize) return proof.length === 0 && equalBytes(oldRoot, newRoot)
  if (oldSize === 0) return proof.length === 0 && equalBytes(oldRoot, crypto.sha256(new Uint8Array(0)))
  // A perfect old tree is a subtree of the new one, and the proof leaves out its root.
  const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof
  return climb(crypto, oldSize, newSize, path, oldRoot, newRoot)
}

/** Steps 3 to 7 of RFC 9162 section 2.1.4.2: rebuilds both roots from the path. */
function climb(
  crypto: Crypto,
  oldSize: number,
  newSize: number,
  path: readonly Uint8Array[],
  oldRoot: Uint8Array,
  newRoot: Uint8Array,
): boolean {
  let fn = oldSize - 1
  let sn = newSize - 1
  while (fn % 2 === 1) {
    fn = half(fn)
    sn = half(sn)
  }
  const [first, ...rest] = path
  if (first === undefined) return false
  let fr = first
  let sr = first
  for (const node of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      fr = nodeHash(crypto, node, fr)
      sr = nodeHash(crypto, node, sr)
      while (fn % 2 === 0 && fn !== 0) {
        fn = half(fn)
        sn = half(sn)
      }
    } else {
      sr = nodeHash(crypto, sr, node)
    }
    fn = half(fn)
    sn = half(sn)
  }
  return sn === 0 && equalBytes(fr, oldRoot) && equalBytes(sr, newRoot)
}

/** The tree head over a range of leaf hashes. */
function rangeRoot(crypto: Crypto, leafHashes: readonly Uint8Array[], [start, end]: LeafRange): Uint8Array {
  if (end - start === 1) {
    const leaf = leafHashes[start]
    assert(leaf !== undefined, `leaf hash ${start} is needed for the proof and missing`)
    return leaf
  }
  const middle = start + splitOf(end - start)
  return nodeHash(
    crypto,
    rangeRoot(crypto, leafHashes, [start, middle]),
    rangeRoot(crypto, leafHashes, [middle, end]),
  )
}

/** The largest power of two smaller than `size` (at least 2): where RFC 9162 divides a tree. */
function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

function half(n: number): number {
  // Bit operators would cut sizes to 32 bits.
  return Math.floor(n / 2)
}

function isSize(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

function isPowerOfTwo(n: number): boolean {
  let rest = n
  while (rest % 2 === 0) rest /= 2
  return rest === 1
}

function areHashes(values: readonly Uint8Array[]): boolean {
  return values.every((value) => value.length === HASH_LENGTH)
}
