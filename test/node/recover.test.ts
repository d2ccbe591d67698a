import { strict as assert } from 'node:assert'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import type { LogStore, StoredBlock } from '../../node/ports.ts'
import { ReadModel } from '../../node/read-model.ts'
import { recover } from '../../node/recover.ts'
import type { Head } from '../../node/store/head.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import { canonicalize } from '../../protocol/canonical.ts'
import { encodeBlock, parseBlock } from '../../protocol/log/block.ts'
import { parseCheckpoint, signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { bytesOf, exchangeOf, hour, nonceOf, noon, today, TownBank } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { admin, isLane, Net, type Sent } from './net-of-banks.ts'

/** A bank with some blocks of one entry each. */
function smallBank(name = 'small'): TownBank {
  const bank = new TownBank({ now: noon, problems: [], post: () => undefined }, name)
  for (const account of ['ann', 'bob']) bank.open(account)
  for (const id of ['one', 'two', 'three', 'four']) bank.exchange(id, { seconds: 60 })
  return bank
}

/** A log of these texts. */
function logOf(texts: readonly string[]): LogStore {
  const blocks: StoredBlock[] = []
  let first = 0
  for (const text of texts) {
    const parsed = parseBlock(text)
    const count = parsed.ok ? parsed.value.entries.length : 1
    blocks.push({ first, count, text })
    first += count
  }
  return {
    append: () => Promise.reject(new Error('read only')),
    async *blocks() {
      yield* blocks
    },
    blockWith: async (index) => blocks.find((one) => one.first <= index && index < one.first + one.count),
  }
}

/** The head after each block. */
const headsOf = (texts: readonly string[]): Head[] =>
  texts.map((text) => {
    const { checkpoint } = JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as { checkpoint: string }
    const note = parseCheckpoint(checkpoint)
    assert(note.ok)
    return { size: note.value.size, root: toBase64url(note.value.root) }
  })

const codeOf = async (texts: readonly string[], head?: Head): Promise<string> => {
  const found = await recover(nodeCrypto, logOf(texts), head, new ReadModel())
  return found.ok ? 'ok' : found.error.code
}

t.test('a bank is what its log makes of it', async (t) => {
  const bank = smallBank()
  const readModel = new ReadModel()
  const found = await recover(nodeCrypto, logOf(bank.blocks), headsOf(bank.blocks).at(-1), readModel)
  assert(found.ok)
  t.ok(isDeepStrictEqual(found.value.state, bank.state))
  const [ann] = [found.value.state.accounts.get('ann')]
  assert(ann !== undefined)
  t.same(readModel.history(ann, -1, 10), [3, 4, 5, 6], 'and so are the statements')
  t.same(readModel.history(ann, 4, 1), [5])
  t.equal(parseCheckpoint(found.value.checkpoint).ok, true)
  t.equal(found.value.tree.size, 7)
})

t.test('the head file shows what the log alone cannot', async (t) => {
  const { blocks, env, id } = smallBank()
  const heads = headsOf(blocks)
  const codes = await Promise.all(heads.map((head) => codeOf(blocks, head)))
  t.same(new Set(codes), new Set(['ok']), 'the log may be longer than the head says')
  const cut = await Promise.all(heads.map((_, at) => codeOf(blocks.slice(0, at), heads.at(-1))))
  t.same(cut, ['empty', ...Array<string>(heads.length - 1).fill('shorter-than-head')])
  const other = { size: 5, root: toBase64url(bytesOf('root')) }
  t.equal(await codeOf(blocks, other), 'differs-from-head')
  t.equal(await codeOf(blocks, { ...other, size: 7 }), 'differs-from-head')
  t.equal(await codeOf(blocks, { ...other, size: 8 }), 'shorter-than-head')

  // An old copy that went on by itself: another log of the same bank, whose blocks end elsewhere.
  const fork = new TownBank({ now: noon, problems: [], post: () => undefined }, 'small')
  for (const account of ['ann', 'bob']) fork.open(account)
  fork.prompt = false
  for (const name of ['three', 'two', 'one', 'four', 'five']) fork.exchange(name, { seconds: 60 })
  fork.sync()
  t.equal(fork.id, id)
  t.equal(await codeOf(fork.blocks), 'ok', 'sound in itself')
  t.same(
    await Promise.all(heads.map((head) => codeOf(fork.blocks, head))),
    [...Array<string>(3).fill('ok'), ...Array<string>(4).fill('differs-from-head')],
    'but not the log that the head was of',
  )
  const note = signCheckpoint(nodeCrypto, { bank: id, size: 7, root: bytesOf('root') }, env.seed)
  const forged = (blocks.at(-1) ?? '').replace(/\{"checkpoint".*/, canonicalize({ checkpoint: note }))
  t.equal(await codeOf([...blocks.slice(0, -1), forged]), 'wrong-root')
})

t.test('a damaged log is refused at the start, and says where', async (t) => {
  const { blocks, id } = smallBank()
  const last = blocks.at(-1) ?? ''
  const seed = bytesOf('mallory op')
  const head = headsOf(blocks).at(-1)
  assert(head !== undefined)
  const parsed = parseBlock(last)
  assert(parsed.ok)
  const root = Buffer.from(head.root, 'base64url')
  const mallory = encodeBlock(
    parsed.value.entries,
    signCheckpoint(nodeCrypto, { bank: id, size: 7, root }, seed),
  )
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['bad-block', [...blocks.slice(0, -1), last.slice(0, -1)]],
    ['bad-block', [...blocks.slice(0, -1), last.replace('"seconds":60', '"seconds": 60')]],
    ['wrong-root', [...blocks.slice(0, -1), last.replace('"seconds":60', '"seconds":61')]],
    ['not-admitted', [...blocks, last]],
    ['wrong-size', blocks.toSpliced(1, 1)],
    ['wrong-size', blocks.toSpliced(4, 1)],
    ['bad-genesis', blocks.slice(1)],
    ['bad-checkpoint', [...blocks.slice(0, 1), ...smallBank('other').blocks.slice(1)]],
    ['wrong-key', [...blocks.slice(0, -1), mallory]],
    ['empty', []],
  ]
  const found = await Promise.all(cases.map(([, texts]) => codeOf(texts)))
  t.same(
    found,
    cases.map(([code]) => code),
  )
  const fault = await recover(nodeCrypto, logOf(blocks.toSpliced(4, 1)), undefined, new ReadModel())
  t.equal(!fault.ok && fault.error.index, 5)
})

/** The partner claims to know more and never shows it: then nobody knows what is true. */
const claims =
  (partner: NetBank) =>
  ({ from, items }: Sent): readonly number[] =>
    from === partner && items.some(({ typ }) => typ.startsWith('own')) ? [] : [0]

t.test('a bank that runs on an old copy of its ledger, and is not shown what it lacks', async (t) => {
  const start = async (): Promise<{ net: Net; mill: NetBank; quay: NetBank }> => {
    const net = await Net.of('mill', 'quay')
    const [mill, quay] = net.banks as [NetBank, NetBank]
    await net.exchange(mill, quay, 'one')
    await net.exchange(quay, mill, 'two')
    await net.pass(5)
    return { net, mill, quay }
  }
  t.test('neither speaks to its partner nor listens, so that nothing is forked', async (t) => {
    const { net, mill, quay } = await start()
    const full = mill.blocks.length
    await net.exchange(mill, quay, 'three')
    net.weather = claims(quay)
    await mill.restore(full)
    await net.pass(2)
    t.ok(mill.channel(quay).frozen)
    t.notOk(mill.running.links.isUp(quay.id))
    const before = structuredClone(quay.state)
    net.sent.length = 0
    await net.exchange(quay, mill, 'four', hour, 5)
    await net.pass(60)
    t.same(
      net.sent.filter(({ from, items }) => from === mill && items.some(isLane)),
      [],
      'not one entry of the lane leaves it',
    )
    t.same(quay.channel(mill).theirs, before.channels.get(mill.id)?.theirs)
    const { state } = mill.running.bank
    t.equal(state.transfers.size, 2, 'it takes no order')
    t.same(net.problems, [])
  })

  t.test('and its admin cannot write in that lane either', async (t) => {
    const { net, mill, quay } = await start()
    const receiver = mill.running.directory.accountNamed('bob') ?? ''
    const full = mill.blocks.length
    await net.exchange(mill, quay, 'three')
    net.weather = claims(quay)
    await mill.restore(full)
    await net.pass(2)
    const { seq } = mill.channel(quay).mine
    const shown = await net.until(mill.api.partner(quay.id))
    t.match(shown, { ok: true, value: { behind: true } })
    const payee = quay.running.directory.accountNamed('ann') ?? ''
    const help = { giver: `${quay.id}/${payee}`, receiver, seconds: hour, day: today, category: 'x' }
    for (const answer of [
      await net.until(mill.api.changePartner(admin, quay.id, { limit: hour })),
      await net.until(mill.api.suspendPartner(admin, quay.id, true)),
      await net.until(mill.api.recordExchange(admin, { id: nonceOf('now'), ...help })),
    ])
      t.match(answer, { ok: false, error: { code: 'lane-frozen' } })
    t.equal(mill.channel(quay).mine.seq, seq)
    t.same(net.problems, [])
  })

  t.test('and if somebody did write in that lane, it stays frozen', async (t) => {
    const { net, mill, quay } = await start()
    const full = mill.blocks.length
    await net.exchange(mill, quay, 'three')
    net.network.cut(mill.peer, quay.peer)
    await mill.restore(full)
    for (const limit of [1, 2, 3]) await net.until(mill.api.changePartner(admin, quay.id, { limit }))
    t.ok(mill.channel(quay).mine.seq > quay.channel(mill).theirs.seq)
    net.sent.length = 0
    net.network.heal(mill.peer, quay.peer)
    await net.pass(60)
    t.ok(mill.channel(quay).frozen)
    t.same(
      net.sent.filter(({ from, items }) => from === mill && items.some(isLane)),
      [],
      'what would be a fork is not sent',
    )
    t.same(net.problems, [])
  })

  t.test('that lacks nothing of its own lane goes on', async (t) => {
    const { net, mill, quay } = await start()
    const full = mill.blocks.length
    await net.until(mill.api.openAccount(admin, { kind: 'member', name: 'eve' }))
    await mill.restore(full)
    await net.pass(10)
    t.notOk(mill.channel(quay).frozen)
    t.same([net.differences(mill, quay), net.problems].flat(), [])
  })

  t.test('that lacks only what its partner wrote gets it again, from the partner’s log', async (t) => {
    const { net, mill, quay } = await start()
    await net.until(quay.api.changePartner(admin, mill.id, { limit: 40 * hour }))
    await net.pass(1)
    const full = mill.blocks.length
    t.equal(mill.channel(quay).mine.limit, 40 * hour)
    await mill.restore(full - 1)
    await net.pass(10)
    t.equal(mill.channel(quay).mine.limit, 40 * hour)
    t.same([net.differences(mill, quay), net.problems].flat(), [])
  })
})

t.test('the entries of an exchange are found in the log', async (t) => {
  const net = await Net.of('mill')
  const [mill] = net.banks as [NetBank]
  const { id, seconds, day, category } = exchangeOf('here')
  const body = { id, giver: 'ann', receiver: 'bob', seconds, day, category }
  const done = await net.until(mill.api.recordExchange(admin, body))
  t.equal(done.ok && done.value.state, 'done')
  await mill.crash()
  await net.until(mill.start())
  const again = await net.until(mill.api.recordExchange(admin, body))
  t.match(again, { ok: true, value: { repeated: true } }, 'and the request stays harmless')
  const conflict = await net.until(mill.api.recordExchange(admin, { ...body, seconds: 1 }))
  t.match(conflict, { ok: false, error: { code: 'id-conflict' } })
})
