/** The Merkle tree and its proofs against the recursive definitions of RFC 9162, for every small size. */
import t from 'tap'
import { nodeCrypto as crypto } from '../../node/crypto.ts'
import { equalBytes } from '../../protocol/bytes.ts'
import { leafHash, merkleRoot, MerkleTree, nodeHash } from '../../protocol/log/merkle.ts'
import {
  consistencyProof,
  consistencyRanges,
  inclusionProof,
  inclusionRanges,
  rootOfInclusion,
  verifyConsistency,
  verifyInclusion,
} from '../../protocol/log/proof.ts'
import { ProofTree } from '../../protocol/log/proof-tree.ts'
import { hashOf, toHex } from './support.ts'

const LEAVES = 70
const leafDatas = Array.from({ length: LEAVES }, (_, i) => hashOf(i))
const leaves = leafDatas.map((data) => leafHash(crypto, data))
const roots = Array.from({ length: LEAVES + 1 }, (_, size) => definedRoot(leaves.slice(0, size)))

/** MTH of RFC 9162 section 2.1.1. */
function definedRoot(hashes: readonly Uint8Array[]): Uint8Array {
  const [first] = hashes
  if (first === undefined) return crypto.sha256('')
  if (hashes.length === 1) return first
  let k = 1
  while (k * 2 < hashes.length) k *= 2
  return nodeHash(crypto, definedRoot(hashes.slice(0, k)), definedRoot(hashes.slice(k)))
}

function rootOf(size: number): Uint8Array {
  return roots[size] ?? new Uint8Array()
}

function leafOf(index: number): Uint8Array {
  return leaves[index] ?? new Uint8Array()
}

function flipped(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, i) => (i === 5 ? byte ^ 1 : byte))
}

t.test('a growing tree has the defined root at every size', async (st) => {
  const tree = new MerkleTree(crypto)
  const wrong: number[] = []
  for (let size = 0; size <= LEAVES; size++) {
    const copy = new MerkleTree(crypto, tree.frontier())
    if (tree.size !== size || !equalBytes(tree.root(), rootOf(size))) wrong.push(size)
    if (copy.size !== size || !equalBytes(copy.root(), rootOf(size))) wrong.push(size)
    if (!equalBytes(merkleRoot(crypto, leafDatas.slice(0, size)), rootOf(size))) wrong.push(size)
    const data = leafDatas[size]
    if (data !== undefined && !equalBytes(tree.append(data), leafOf(size))) wrong.push(size)
  }
  st.same(wrong, [])
  st.equal(tree.frontier().nodes.length, 3, '70 is 64 + 4 + 2')
})

t.test('a frontier is a copy', async (st) => {
  const tree = new MerkleTree(crypto)
  for (const data of leafDatas.slice(0, 5)) tree.append(data)
  const before = tree.frontier()
  const other = new MerkleTree(crypto, before)
  other.append(hashOf('other'))
  st.equal(toHex(tree.root()), toHex(rootOf(5)))
  tree.append(leafDatas[5] ?? new Uint8Array())
  st.equal(toHex(new MerkleTree(crypto, before).root()), toHex(rootOf(5)))
  for (const size of [-1, 1.5, 3, 2 ** 53]) {
    st.throws(
      () => new MerkleTree(crypto, { size, nodes: [leafOf(0)] }),
      { name: 'InvariantBroken' },
      `${size}`,
    )
  }
})

t.test('one append costs one leaf hash and less than one node hash on average', async (st) => {
  let hashes = 0
  const counting = { ...crypto, sha256: (data: Uint8Array | string) => (hashes++, crypto.sha256(data)) }
  const tree = new MerkleTree(counting)
  for (let i = 0; i < 1024; i++) tree.append(leafOf(i % LEAVES))
  st.equal(hashes, 1024 + 1023)
})

t.test('every leaf of every size is proved by its path and by no spoiled one', async (st) => {
  const wrong: string[] = []
  for (let size = 1; size <= LEAVES; size++) {
    for (let index = 0; index < size; index++) {
      const path = inclusionProof(crypto, leaves, index, size)
      const holds = (
        p: readonly Uint8Array[],
        leaf = leafOf(index),
        i = index,
        root = rootOf(size),
      ): boolean => verifyInclusion(crypto, leaf, i, size, p, root)
      if (!holds(path)) wrong.push(`${index} of ${size}`)
      const spoiled = [
        holds(path, flipped(leafOf(index))),
        holds(path, leafOf(index), index, rootOf(size - 1)),
        holds([...path, leafOf(0)]),
        path.length > 0 && holds(path.slice(1)),
        path.length > 0 && holds(path.slice(0, -1)),
        path.length > 0 &&
          holds(path.with(index % path.length, flipped(path[index % path.length] ?? leafOf(0)))),
        size > 1 && holds(path, leafOf(index), index ^ 1),
        holds(path, leafOf(index), size),
        holds(path, leafOf(index), -1),
        holds(path, leafOf(index), index + 0.5),
      ]
      if (spoiled.includes(true)) wrong.push(`${index} of ${size}: spoiled ${spoiled.indexOf(true)}`)
    }
  }
  st.same(wrong, [])
})

t.test('every size is proved to extend every smaller one, and no other history', async (st) => {
  const wrong: string[] = []
  for (let newSize = 1; newSize <= LEAVES; newSize++) {
    for (let oldSize = 1; oldSize <= newSize; oldSize++) {
      const proof = consistencyProof(crypto, leaves, oldSize, newSize)
      const holds = (
        p: readonly Uint8Array[],
        oldRoot = rootOf(oldSize),
        newRoot = rootOf(newSize),
      ): boolean => verifyConsistency(crypto, oldSize, oldRoot, newSize, newRoot, p)
      if (!holds(proof)) wrong.push(`${oldSize} to ${newSize}`)
      const spoiled = [
        holds(proof, flipped(rootOf(oldSize))),
        holds(proof, rootOf(oldSize), flipped(rootOf(newSize))),
        holds([...proof, leafOf(0)]),
        proof.length > 0 && holds(proof.slice(1)),
        proof.length > 0 && holds(proof.slice(0, -1)),
        ...proof.map((hash, i) => holds(proof.with(i, flipped(hash)))),
      ]
      if (spoiled.includes(true)) wrong.push(`${oldSize} to ${newSize}: spoiled ${spoiled.indexOf(true)}`)
    }
  }
  st.same(wrong, [])
})

t.test('a rewritten entry breaks consistency from every size that had it', async (st) => {
  const fork = leaves.with(20, hashOf('fork'))
  const forked = definedRoot(fork.slice(0, 40))
  const passed = Array.from({ length: 40 }, (_, i) => i + 1).filter((oldSize) =>
    verifyConsistency(
      crypto,
      oldSize,
      rootOf(oldSize),
      40,
      forked,
      consistencyProof(crypto, fork, oldSize, 40),
    ),
  )
  st.same(
    passed,
    Array.from({ length: 20 }, (_, i) => i + 1),
  )
})

t.test('sizes beyond 32 bits are not cut', async (st) => {
  // A tree whose subtrees are invented: only their roots matter to a path.
  const [size, index] = [2 ** 40 + 3, 2 ** 33 + 5]
  const ranges = inclusionRanges(index, size)
  const path = ranges.map((_, i) => hashOf(i))
  let root = leafOf(0)
  for (const [i, [start]] of ranges.entries()) {
    const other = path[i] ?? new Uint8Array()
    root = start > index ? nodeHash(crypto, root, other) : nodeHash(crypto, other, root)
  }
  st.equal(ranges.length, 41)
  st.ok(verifyInclusion(crypto, leafOf(0), index, size, path, root))
  st.notOk(verifyInclusion(crypto, leafOf(0), index % 2 ** 32, size, path, root))
  st.equal(rootOfInclusion(crypto, leafOf(0), index, 2 ** 33, path), undefined)
  st.equal(consistencyRanges(2 ** 33 + 1, 2 ** 40).length, 41)
  const tree = new MerkleTree(crypto, { size: 2 ** 40, nodes: [leafOf(0)] })
  tree.append(leafDatas[1] ?? new Uint8Array())
  st.equal(tree.size, 2 ** 40 + 1)
  st.equal(toHex(tree.root()), toHex(nodeHash(crypto, leafOf(0), leafOf(1))))
})

t.test('a tree that keeps its subtrees proves the same', async (st) => {
  const tree = new ProofTree(crypto)
  for (const data of leafDatas) tree.append(data)
  const sizes = [...leafDatas.keys()].map((at) => at + 1)
  const wrong: string[] = []
  const differ = (one: Uint8Array[], other: Uint8Array[]): boolean =>
    one.map(toHex).join() !== other.map(toHex).join()
  for (const size of sizes)
    for (const at of sizes.slice(0, size)) {
      if (differ(tree.inclusion(at - 1, size), inclusionProof(crypto, leaves, at - 1, size)))
        wrong.push(`leaf ${at - 1} of ${size}`)
      if (differ(tree.consistency(at, size), consistencyProof(crypto, leaves, at, size)))
        wrong.push(`${at} to ${size}`)
    }
  st.same(wrong, [])
  st.same(tree.consistency(0, 5), [], 'from nothing there is nothing to prove')
  st.ok(leaves.every((leaf, at) => toHex(leaf) === toHex(tree.leaf(at))))
  const broken = { name: 'InvariantBroken' }
  st.throws(() => tree.inclusion(0, leaves.length + 1), broken)
  st.throws(() => tree.consistency(1, leaves.length + 1), broken)
})

t.test('proofs that cannot exist are a broken invariant', async (st) => {
  const broken = { name: 'InvariantBroken' }
  st.throws(() => inclusionProof(crypto, leaves, 5, 5), broken)
  st.throws(() => inclusionProof(crypto, leaves, -1, 5), broken)
  st.throws(() => inclusionProof(crypto, leaves, 0, LEAVES + 1), broken, 'a leaf hash is missing')
  st.throws(() => consistencyProof(crypto, leaves, 0, 5), broken)
  st.throws(() => consistencyProof(crypto, leaves, 6, 5), broken)
  st.throws(() => consistencyProof(crypto, leaves, 0.5, 5), broken)
})
