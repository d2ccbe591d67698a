/** A decider that signs both answers, a receipt and a release: whoever sees the two together has proof of it. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import type { Test } from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { inOrder } from '../../protocol/canonical.ts'
import { portableCrypto } from '../../protocol/crypto.ts'
import { verifyEvidence } from '../../protocol/federation/evidence.ts'
import type { Item, LaneEntry, SealedReceipt } from '../../protocol/generated/types.ts'
import { oid } from '../../protocol/seal.ts'
import { hour, nonceOf, today } from '../protocol/town-bank.ts'
import { frameBy } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, isLane, Net } from './net-of-banks.ts'

t.setTimeout(120_000)

const idOf = (body: object): string => oid(nodeCrypto, body)

/** The bank says something in its own name, past all its rules. */
async function say(net: Net, by: NetBank, to: NetBank, ...items: Item[]): Promise<void> {
  await net.until(to.running.links.frame(by.peer, frameBy(by.name, ...items)))
  await net.pass(1)
}

/** The next entry of the lane of `by`, as `to` sees it. */
function next(by: NetBank, to: NetBank, part: object, after?: LaneEntry): LaneEntry {
  const { ch, ep, mine, theirs } = to.channel(by)
  const before =
    after === undefined ? { seq: theirs.seq, oid: theirs.tip } : { seq: after.seq, oid: idOf(after) }
  const links = { ch, ep, by: by.id, seq: before.seq + 1, prev: before.oid }
  return inOrder({
    ...part,
    ...links,
    ack: { seq: mine.seq, oid: mine.tip },
    at: net0,
  }) as unknown as LaneEntry
}
const net0 = 1_795_262_400

/** Bob of ash received half an hour of Ann at cedar; what cedar's own node says in its lane is lost. */
async function ordered(
  ...way: string[]
): Promise<{ net: Net; banks: NetBank[]; xfer: string; receipt: SealedReceipt }> {
  const net = await Net.ofStrangers('ash', 'birch', 'cedar', 'dell')
  const [ash, birch, cedar, dell] = net.banks
  assert(ash && birch && cedar && dell)
  for (const [one, two] of [
    [ash, birch],
    [birch, cedar],
    [ash, dell],
    [birch, dell],
    ...(way.length === 0 ? ([[ash, cedar]] as const) : []),
  ] as const)
    await net.agree(one, two)
  if (way.length > 0) {
    await net.until(ash.api.changeBank(admin, cedar.id, { name: 'cedar' }))
    await ash.running.directory.setCard(cedar.id, { peer: cedar.peer, addrs: [`/memory/${cedar.peer}`] })
  }
  await net.settle()
  net.weather = ({ from, items }) => (from === cedar && items.some(isLane) ? [] : [0])
  const people = { giver: 'ann@cedar', receiver: 'bob', ...(way.length > 0 && { route: way }) }
  const what = { seconds: hour / 2, day: today, category: 'gardening', wait: 1 }
  const done = await net.until(ash.api.recordExchange(admin, { id: nonceOf('one'), ...people, ...what }))
  assert(done.ok)
  t.equal(done.value.state, 'waiting')
  const xfer = done.value.xfer ?? ''
  const receipt = cedar.state.transfers.get(xfer)?.receipt
  assert(receipt)
  return { net, banks: [ash, birch, cedar, dell], xfer, receipt }
}

const knows = (bank: NetBank, about: NetBank): boolean => bank.channel(about).evidence.has('double-decision')

/** The bank has the evidence in its log, took nothing more from cedar, and anybody can check it. */
function proven(t: Test, bank: NetBank, cedar: NetBank): void {
  const evidence = bank.channel(cedar).evidence.get('double-decision')
  assert(evidence, 'there is evidence')
  t.match(verifyEvidence(portableCrypto, evidence), { ok: true, value: { about: cedar.id } })
  t.ok(bank.channel(cedar).theirs.suspended, 'suspended')
}

t.test('a receipt in the lane after the release', async (t) => {
  const { net, banks, xfer, receipt } = await ordered()
  const [ash, birch, cedar] = banks
  assert(ash && birch && cedar)
  const release = next(cedar, ash, { typ: 'lane.release', xfer, code: 'expired' })
  await say(net, cedar, ash, release)
  t.equal(ash.state.transfers.get(xfer)?.state, 'released')
  t.notOk(knows(ash, cedar))
  await say(net, cedar, ash, next(cedar, ash, { typ: 'lane.settle', xfer, receipt }))
  proven(t, ash, cedar)
  await net.pass(5)
  t.ok(knows(birch, cedar), 'its other partners are told')
  t.same([ash.balance('bob'), ash.owed(cedar)], [0, 0], 'what was released stays released')
  t.same(net.problems, [])
})

t.test('both in one frame', async (t) => {
  const { net, banks, xfer, receipt } = await ordered()
  const [ash, , cedar] = banks
  assert(ash && cedar)
  const release = next(cedar, ash, { typ: 'lane.release', xfer, code: 'expired' })
  await say(net, cedar, ash, release, next(cedar, ash, { typ: 'lane.settle', xfer, receipt }, release))
  proven(t, ash, cedar)
})

t.test('a release after the receipt', async (t) => {
  const { net, banks, xfer, receipt } = await ordered()
  const [ash, , cedar] = banks
  assert(ash && cedar)
  await say(net, cedar, ash, next(cedar, ash, { typ: 'lane.settle', xfer, receipt }))
  t.equal(ash.state.transfers.get(xfer)?.state, 'paid')
  await say(net, cedar, ash, next(cedar, ash, { typ: 'lane.release', xfer, code: 'expired' }))
  proven(t, ash, cedar)
  t.same([ash.balance('bob'), ash.owed(cedar)], [-hour / 2, hour / 2], 'what was paid stays paid')
})

t.test('a receipt that comes by another way is shown to the bank next to the decider', async (t) => {
  const { net, banks, xfer, receipt } = await ordered('birch')
  const [ash, birch, cedar, dell] = banks
  assert(ash && birch && cedar && dell)
  await say(net, cedar, birch, next(cedar, birch, { typ: 'lane.release', xfer, code: 'expired' }))
  t.equal(ash.state.transfers.get(xfer)?.state, 'released')
  const status = { typ: 'xfer.status', from: dell.id, to: ash.id, xfer, state: 'paid', receipt } as const
  await say(net, dell, ash, status)
  await net.pass(5)
  proven(t, birch, cedar)
  t.notOk(ash.state.channels.has(cedar.id))
  t.same([...ash.running.hearsay.all()].length, 1, 'ash is told, too')
  t.ok(
    !birch.channel(dell).theirs.suspended && !birch.channel(ash).theirs.suspended,
    'nobody else is suspended',
  )
})

t.test('what only looks like it', async (t) => {
  const { net, banks, xfer, receipt } = await ordered()
  const [ash, , cedar, dell] = banks
  assert(ash && cedar && dell)
  const forged = { ...receipt, seal: { ...receipt.seal, key: dell.state.genesis.op } }
  const status = { typ: 'xfer.status', from: dell.id, to: ash.id, xfer, state: 'paid' } as const
  await say(net, dell, ash, { ...status, receipt })
  t.notOk(knows(ash, cedar), 'a receipt of what is still held')
  await say(net, cedar, ash, next(cedar, ash, { typ: 'lane.release', xfer, code: 'expired' }))
  const size = ash.state.size
  await say(net, dell, ash, { ...status, receipt: forged })
  await say(net, dell, ash, { ...status, xfer: idOf({}) })
  t.equal(ash.state.size, size)
  t.notOk(knows(ash, cedar), 'a receipt by somebody else')
})
