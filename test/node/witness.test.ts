/** Witnessing between whole banks: what is on disk before it is said, and what a partner that cheats comes to. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import type { Item, WitnessAdd } from '../../protocol/generated/types.ts'
import { parseCheckpoint, signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { ProofTree } from '../../protocol/log/proof-tree.ts'
import { bytesOf } from '../protocol/town-bank.ts'
import { frameBy, oidOf, pair } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, type Net } from './net-of-banks.ts'

// A busy or small machine needs longer than the usual half a minute.
t.setTimeout(120_000)

const sentBy = (net: Net, bank: NetBank, typ: Item['typ']): Item[] =>
  net.sent.filter(({ from }) => from === bank).flatMap(({ items }) => items.filter((one) => one.typ === typ))
const viewOf = (bank: NetBank, of: NetBank) => bank.running.witnessing.witness.view(of.id)
const sizeOf = (bank: NetBank): number => {
  const note = parseCheckpoint(bank.running.bank.checkpoint)
  assert(note.ok)
  return note.value.size
}

/** A log of mill that was never mill's: checkpoints and proofs as mill would send them. */
function invented(mill: NetBank, quay: NetBank, old: number, size: number, story: string): WitnessAdd {
  const tree = new ProofTree(nodeCrypto)
  for (let at = 0; at < size; at++) tree.append(nodeCrypto.sha256(`${story} ${at}`))
  const head = { bank: mill.id, size, root: tree.root() }
  const note = signCheckpoint(nodeCrypto, head, bytesOf('mill op'))
  const proof = tree.consistency(old, size).map(toBase64url)
  return { typ: 'wit.add', from: mill.id, to: quay.id, old, note, proof }
}

const say = (net: Net, mill: NetBank, quay: NetBank, ...items: Item[]): Promise<void> =>
  net.until(quay.running.links.frame(mill.peer, frameBy('mill', ...items)))

t.test('a checkpoint is cosigned when that is on disk, and not before', async (t) => {
  const { net, mill, quay } = await pair()
  let release = (): void => undefined
  quay.disk.fsync = () => new Promise((resolve) => (release = resolve))
  await net.pass(2)
  t.equal(sentBy(net, mill, 'wit.add').length, 1, 'asked soon after the contact')
  t.equal(sentBy(net, quay, 'wit.cosigned').length, 0)
  quay.disk.fsync = () => Promise.resolve()
  release()
  await net.settle()
  t.match(sentBy(net, quay, 'wit.cosigned'), [{ size: sizeOf(mill) }])
  t.match(viewOf(quay, mill).mark, { size: sizeOf(mill) })
  t.match(mill.running.witnessing.cosigners.witnessed, { by: 1, mark: { size: sizeOf(mill) } })
})

t.test('what was cosigned outlives a restart', async (t) => {
  const { net, mill, quay } = await pair()
  await net.pass(60)
  const size = sizeOf(mill)
  await quay.crash()
  await net.until(quay.start())
  await net.pass(5)
  t.match(viewOf(quay, mill).mark, { size })
  net.sent.length = 0
  await say(net, mill, quay, invented(mill, quay, 0, size, 'another'))
  await net.settle()
  t.same(sentBy(net, quay, 'wit.cosigned'), [])
  t.same([...quay.channel(mill).evidence.keys()], ['log-fork'], 'another log of that size is a fork')
  t.ok(quay.channel(mill).theirs.suspended)
})

t.test('an answer that was lost in a session that lives on is asked for again', async (t) => {
  const { net, mill, quay } = await pair()
  const { cosigners } = mill.running.witnessing
  const take = cosigners.cosigned.bind(cosigners)
  cosigners.cosigned = () => Promise.resolve()
  await net.pass(60)
  t.equal(cosigners.mark(quay.id), undefined)
  cosigners.cosigned = take
  await net.pass(31)
  t.match(cosigners.mark(quay.id), { size: sizeOf(mill) })
  net.sent.length = 0
  await net.pass(90)
  t.same(sentBy(net, mill, 'wit.add'), [], 'and nothing when it has come')
})

t.test('a log that was rewritten is not cosigned, and people are told', async (t) => {
  const { net, mill, quay } = await pair()
  await net.pass(60)
  const size = sizeOf(mill)
  net.sent.length = 0
  await say(net, mill, quay, invented(mill, quay, size, size + 3, 'rewritten'))
  await net.settle()
  t.match(sentBy(net, quay, 'error'), [{ code: 'log-inconsistent' }])
  t.equal(viewOf(quay, mill).doubt, 'log-inconsistent')
  t.same([...quay.channel(mill).evidence.keys()], [], 'that is no evidence')
  await net.until(mill.api.changePartner(admin, 'quay', { limit: 3600 }))
  await net.pass(60)
  t.equal(viewOf(quay, mill).doubt, undefined, 'its true log ends the doubt')
  t.match(viewOf(quay, mill).mark, { size: sizeOf(mill) })
})

t.test('whoever does not show what it acknowledged comes into doubt', async (t) => {
  const { net, mill, quay } = await pair()
  const grow = async (limit: number): Promise<void> => {
    await net.until(mill.api.changePartner(admin, 'quay', { limit }))
    await net.pass(40)
  }
  net.weather = ({ from, items }) => (from === mill && items.some(({ typ }) => typ === 'proof') ? [] : [0])
  for (const limit of [1, 2, 3]) await grow(limit)
  t.equal(viewOf(quay, mill).doubt, undefined, 'a proof may be lost')
  for (const limit of [4, 5]) await grow(limit)
  t.equal(viewOf(quay, mill).doubt, 'no-proof')
  net.weather = () => [0]
  await grow(6)
  t.equal(viewOf(quay, mill).doubt, undefined)
})

t.test('a proof that proves something else', async (t) => {
  const { net, mill, quay } = await pair()
  await net.until(mill.api.changePartner(admin, 'quay', { limit: 1 }))
  const forged: Item[] = []
  net.weather = ({ from, items }) => {
    const proof = items.find(({ typ }) => typ === 'proof')
    if (from !== mill || proof?.typ !== 'proof') return [0]
    forged.push({ ...proof, salt: oidOf('salt').slice(0, 21).concat('A') })
    return []
  }
  await net.pass(40)
  t.ok(forged.length > 0)
  t.equal(viewOf(quay, mill).doubt, undefined)
  await say(net, mill, quay, ...forged.slice(-1))
  await net.settle()
  t.equal(viewOf(quay, mill).doubt, 'not-in-log')
  await say(net, mill, quay, ...forged.slice(-1))
  t.match(await quay.api.partner('mill'), { ok: true, value: { doubt: 'not-in-log' } })
})

t.test('an answer to an earlier question is no doubt', async (t) => {
  const { net, mill, quay } = await pair()
  await net.until(mill.api.changePartner(admin, 'quay', { limit: 1 }))
  const late: Item[] = []
  net.weather = ({ from, items }) => {
    const proofs = items.filter(({ typ }) => typ === 'proof')
    if (from !== mill || proofs.length === 0) return [0]
    late.push(...proofs)
    return []
  }
  await net.pass(40)
  const before = late.splice(0)
  t.ok(before.length > 0)
  await net.until(mill.api.openAccount(admin, { kind: 'member', name: 'zoe' }))
  await net.pass(40)
  t.ok(late.length > 0, 'asked again for the same entries, under a longer log')
  await say(net, mill, quay, ...before)
  await net.settle()
  t.equal(viewOf(quay, mill).doubt, undefined)
  net.weather = () => [0]
  const grown = late.map((one) => (one.typ === 'proof' ? { ...one, index: one.index + 1 } : one))
  await say(net, mill, quay, ...grown)
  await net.settle()
  t.equal(viewOf(quay, mill).doubt, 'not-in-log', 'the question itself is open still')
})

t.test('a partner that asks too often is not answered for the rest of the minute', async (t) => {
  const { net, mill, quay } = await pair()
  await net.pass(120)
  net.sent.length = 0
  const add = invented(mill, quay, 999, 1000, 'more')
  for (let at = 0; at < 130; at++) await say(net, mill, quay, add)
  await net.settle()
  const answered = sentBy(net, quay, 'wit.stale').length
  t.ok(answered > 100 && answered <= 120, `${answered} of 130`)
  await net.pass(61)
  await say(net, mill, quay, add)
  await net.settle()
  t.equal(sentBy(net, quay, 'wit.stale').length, answered + 1)
})
