/** The contract of `Store`, run against every storage adapter. */
import type { Test } from 'tap'
import { all, blockOf, rejection, type LedgerFixture } from './ledger.ts'

/** Adds the suite as subtests of `t`; every subtest gets a new, empty data store. */
export function storeSuite(t: Test, fresh: () => LedgerFixture): void {
  t.test('a missing key is undefined, an empty value is not', async (t) => {
    const { store, close } = await openStore(fresh)
    t.equal(await store.get('nobody'), undefined)
    await store.remove('nobody')
    await store.put('empty', '')
    t.equal(await store.get('empty'), '')
    await close()
  })

  t.test('the last value of a key counts, also after reopening', async (t) => {
    const fixture = fresh()
    const ledger = await fixture.open()
    await Promise.all(['one', 'two', 'three'].map((value) => ledger.store.put('key', value)))
    t.equal(await ledger.store.get('key'), 'three')
    await ledger.store.put('gone', 'x')
    await ledger.store.remove('gone')
    await ledger.close()
    const again = await fixture.open()
    t.equal(await again.store.get('key'), 'three')
    t.equal(await again.store.get('gone'), undefined)
    await again.close()
  })

  t.test('several pairs are written in one step, the later of two for one key counts', async (t) => {
    const { store, close } = await openStore(fresh)
    await store.putAll([])
    await store.putAll([
      ['a', '1'],
      ['b', '2'],
      ['a', '3'],
    ])
    t.same(await all(store.list('')), [
      ['a', '3'],
      ['b', '2'],
    ])
    await close()
  })

  t.test('none of several pairs is there when the write fails', async (t) => {
    const fixture = fresh()
    const ledger = await fixture.open()
    fixture.failNext()
    const pairs = [
      ['a', '1'],
      ['b', '2'],
    ] as const
    t.equal((await rejection(ledger.store.putAll(pairs))).name, 'LedgerFailed')
    t.equal((await rejection(ledger.log.append(blockOf(0, 1)))).name, 'LedgerFailed')
    t.same(await all(ledger.store.list('')), [])
    await ledger.close()
  })

  t.test('a list holds what starts with the prefix, in key order', async (t) => {
    const { store, close } = await openStore(fresh)
    const keys = ['b', 'a:2', 'a', 'a:10', 'a:1', 'a;', 'ab', 'ż:1', '😀', '\uffff', 'A:1']
    for (const key of keys) await store.put(key, `value of ${key}`)
    const listed = async (prefix: string) => (await all(store.list(prefix))).map(([key]) => key)
    t.same(await listed('a:'), ['a:1', 'a:10', 'a:2'])
    t.same(await listed('a'), ['a', 'a:1', 'a:10', 'a:2', 'a;', 'ab'])
    t.same(await listed('ż'), ['ż:1'])
    t.same(await listed('none'), [])
    t.same(await listed(''), ['A:1', 'a', 'a:1', 'a:10', 'a:2', 'a;', 'ab', 'b', 'ż:1', '\uffff', '😀'])
    t.same(await all(store.list('b')), [['b', 'value of b']])
    await close()
  })

  t.test('a long list comes whole, and may be left early', async (t) => {
    const { store, close } = await openStore(fresh)
    const pairs = Array.from({ length: 1500 }, (_, at) => [`n:${at + 10_000}`, 'v'.repeat(at)] as const)
    await store.putAll([['m', 'before'], ...pairs, ['o', 'after']])
    t.same(await all(store.list('n:')), pairs)
    for await (const [key] of store.list('n:')) {
      t.equal(key, 'n:10000')
      break
    }
    await store.compact()
    t.same(await all(store.list('n:')), pairs, 'compaction does not wait for the list that was left')
    await close()
  })

  t.test('log and register do not see each other', async (t) => {
    const { ledger, store, close } = await openStore(fresh)
    await ledger.log.append(blockOf(0, 1))
    await store.put('0000000000000000', 'x')
    await store.put('!log!0000000000000001', 'y')
    t.equal((await all(ledger.log.blocks())).length, 1)
    t.equal((await all(store.list(''))).length, 2)
    await close()
  })

  t.test('compacting keeps what was not removed', async (t) => {
    const fixture = fresh()
    const ledger = await fixture.open()
    await ledger.log.append(blockOf(0, 3))
    await ledger.store.putAll([
      ['keep', '1'],
      ['erase', '2'],
    ])
    await ledger.store.remove('erase')
    await Promise.all([ledger.store.compact(), ledger.store.compact(), all(ledger.store.list(''))])
    t.same(await all(ledger.store.list('')), [['keep', '1']])
    await ledger.close()
    const again = await fixture.open()
    t.same(await all(again.store.list('')), [['keep', '1']])
    t.same(await all(again.log.blocks()), [blockOf(0, 3)])
    await again.close()
  })
}

async function openStore(fresh: () => LedgerFixture) {
  const ledger = await fresh().open()
  return { ledger, store: ledger.store, close: () => ledger.close() }
}
