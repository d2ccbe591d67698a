/**
 * A bank that tells two stories, on real libp2p: it is found out, suspended by its partners, and whoever hears of it can
 * check that without asking anybody.
 */
import { strict as assert } from 'node:assert'
import t from 'tap'
import type { Test } from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { sealFrames } from '../../node/federation/frames.ts'
import { fromBase64url, toBase64url } from '../../protocol/bytes.ts'
import { portableCrypto } from '../../protocol/crypto.ts'
import { verifyEvidence } from '../../protocol/federation/evidence.ts'
import type { EvidenceKind, Item, LaneEntry } from '../../protocol/generated/types.ts'
import { validateEvidence } from '../../protocol/generated/validators.ts'
import { leafData, parseBlock } from '../../protocol/log/block.ts'
import { parseCheckpoint, signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { findCosignature } from '../../protocol/log/cosignature.ts'
import { ProofTree } from '../../protocol/log/proof-tree.ts'
import { hour } from '../protocol/town-bank.ts'
import { until } from '../suites/transport.ts'
import { agree, peerOf, realBank, type RealBank } from './real-bank.ts'

// Much of this is waiting, and longer on a busy machine.
t.setTimeout(110_000)

const admin = { by: 'admin', role: 'admin' } as const
const patience = 40_000

interface Town {
  /** The one that lies. */
  readonly janus: RealBank
  readonly mill: RealBank
  readonly quay: RealBank
  /** A partner of quay alone. */
  readonly vale: RealBank
}

/** Janus, mill and quay are partners of each other, and vale of quay. All have witnessed each other. */
async function town(t: Test): Promise<Town> {
  const [janus, mill, quay, vale] = await Promise.all(
    ['janus', 'mill', 'quay', 'vale'].map((name) => realBank(t, name)),
  )
  assert(janus && mill && quay && vale)
  for (const [one, two] of [
    [janus, mill],
    [janus, quay],
    [mill, quay],
    [quay, vale],
  ] as const)
    await agree(one, two)
  await until('all are up', () => isUp(janus, mill) && isUp(janus, quay) && isUp(quay, vale), patience)
  return { janus, mill, quay, vale }
}

function isUp(one: RealBank, two: RealBank): boolean {
  return one.context.links.isUp(two.id) && two.context.links.isUp(one.id)
}

/** Janus says something in its own name, past all its rules. */
function say(janus: RealBank, to: RealBank, item: Item): void {
  const peer = peerOf(to.context.bank.state.genesis.transport)
  for (const bytes of sealFrames(janus.env, [item])) assert(janus.context.transport.send(peer, bytes))
}

const knows = (bank: RealBank, about: RealBank, kind: EvidenceKind): boolean =>
  bank.context.bank.state.channels.get(about.id)?.evidence.has(kind) === true

/** What a bank shows as evidence holds, by itself and as JSON. */
async function holds(t: Test, bank: RealBank, about: RealBank, kind: EvidenceKind): Promise<void> {
  const { evidence } = await bank.api.evidences()
  const found = evidence.find((one) => one.kind === kind)
  t.match(found, { kind, about: about.id })
  const shown = await bank.api.evidence(found?.oid ?? '')
  assert(shown.ok)
  const copy: unknown = JSON.parse(JSON.stringify(shown.value.evidence))
  assert(validateEvidence(copy))
  const verified = verifyEvidence(portableCrypto, copy)
  t.match(verified, { ok: true, value: { kind, about: about.id } }, 'anybody can check it')
}

t.test('banks cosign each other’s logs', async (t) => {
  const { janus, mill, quay } = await town(t)
  const { cosigners } = janus.context.witnessing
  await until('both cosigned', () => cosigners.witnessed?.by === 2, patience)
  const note = await janus.api.checkpoint(true)
  assert(note.ok)
  for (const { id, context } of [mill, quay]) {
    const found = findCosignature(nodeCrypto, note.value, id, context.bank.state.genesis.cosign)
    t.match(found, { ok: true, value: { size: cosigners.witnessed?.mark.size } })
  }
  const shown = await janus.api.partner(mill.id)
  t.match(shown, { ok: true, value: { evidence: [], cosignedByThem: cosigners.mark(mill.id) } })
  const watched = mill.context.witnessing.witness
  await until(
    'its entries are shown to be in its log',
    () => watched.view(janus.id).mark !== undefined,
    patience,
  )
  t.equal(watched.view(janus.id).doubt, undefined)
})

t.test('a bank that forks its lane', async (t) => {
  const { janus, mill, quay, vale } = await town(t)
  const changed = await janus.api.changePartner(admin, mill.id, { limit: 3 * hour })
  assert(changed.ok)
  const channel = janus.context.bank.state.channels.get(mill.id)
  const first = channel?.unacked.at(-1)?.entry
  assert(channel && first?.typ === 'lane.limit')
  const theirs = (): number => mill.context.bank.state.channels.get(janus.id)?.theirs.seq ?? 0
  await until('mill has it', () => theirs() === first.seq, patience)
  const other: LaneEntry = { ...first, limit: 4 * hour }
  say(janus, mill, other)
  await until('mill finds it out', () => knows(mill, janus, 'lane-fork'), patience)
  await until('quay is told', () => knows(quay, janus, 'lane-fork'), patience)
  for (const bank of [mill, quay]) {
    const shown = await bank.api.partner(janus.id)
    t.match(shown, { ok: true, value: { suspendedByUs: true, evidence: ['lane-fork'] } })
    await holds(t, bank, janus, 'lane-fork')
  }
  await until('vale is told', () => [...vale.context.hearsay.all()].length === 1, patience)
  await holds(t, vale, janus, 'lane-fork')
  t.notOk(vale.context.bank.state.channels.has(janus.id), 'and has nothing else to do with it')
})

/** Two logs that begin as the bank's own and end in one entry more, each another. */
async function twoLogs({ context, env, id }: RealBank): Promise<{ old: number; adds: (Item & object)[] }> {
  const leaves: Uint8Array[] = []
  for await (const block of context.log.blocks()) {
    const parsed = parseBlock(block.text)
    assert(parsed.ok)
    for (const { bodyText, salt } of parsed.value.entries)
      leaves.push(leafData(nodeCrypto, fromBase64url(salt) ?? new Uint8Array(), nodeCrypto.sha256(bodyText)))
  }
  const old = leaves.length
  const adds = ['one story', 'another story'].map((story): Item => {
    const tree = new ProofTree(nodeCrypto)
    for (const leaf of [...leaves, nodeCrypto.sha256(story)]) tree.append(leaf)
    const note = signCheckpoint(nodeCrypto, { bank: id, size: tree.size, root: tree.root() }, env.seed)
    const proof = tree.consistency(old, tree.size).map(toBase64url)
    return { typ: 'wit.add', from: id, to: id, old, note, proof }
  })
  return { old, adds }
}

t.test('a bank that shows two logs', async (t) => {
  const { janus, mill, quay, vale } = await town(t)
  const { cosigners } = janus.context.witnessing
  const sizeNow = (): number => {
    const note = parseCheckpoint(janus.context.bank.checkpoint)
    return note.ok ? note.value.size : 0
  }
  const both = (): boolean =>
    [mill, quay].every(({ id }) => cosigners.mark(id)?.size === sizeNow()) && cosigners.witnessed?.by === 2
  await until('both cosigned all there is', both, patience)
  const { old, adds } = await twoLogs(janus)
  t.equal(old, sizeNow())
  for (const [at, bank] of [mill, quay].entries()) {
    const add = adds[at]
    assert(add?.typ === 'wit.add')
    say(janus, bank, { ...add, to: bank.id })
  }
  const all = (): boolean => [mill, quay].every((bank) => knows(bank, janus, 'log-fork'))
  await until('they find it out', all, patience)
  for (const bank of [mill, quay]) {
    await holds(t, bank, janus, 'log-fork')
    const shown = await bank.api.partner(janus.id)
    t.match(shown, { ok: true, value: { suspendedByUs: true } })
  }
  await until('vale is told', () => [...vale.context.hearsay.all()].length === 1, patience)
  await holds(t, vale, janus, 'log-fork')
})
