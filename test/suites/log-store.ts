/** The contract of `LogStore` and of the `Ledger` around it, run against every storage adapter. */
import { isDeepStrictEqual } from 'node:util'
import type { Test } from 'tap'
import type { StoredBlock } from '../../node/ports.ts'
import { all, blockOf, blocksOf, rejection, type LedgerFixture } from './ledger.ts'

/** Adds the suite as subtests of `t`; every subtest gets a new, empty data store. */
export function logStoreSuite(t: Test, fresh: () => LedgerFixture): void {
  t.test('an empty log has no blocks', async (t) => {
    const ledger = await fresh().open()
    t.equal(ledger.size, 0)
    t.same(await all(ledger.log.blocks()), [])
    t.equal(await ledger.log.blockWith(0), undefined)
    await ledger.close()
  })

  t.test('what was appended is read back in order, from any entry', async (t) => {
    const ledger = await fresh().open()
    const blocks = blocksOf([1, 3, 1, 64, 2])
    for (const block of blocks) await ledger.log.append(block)
    t.equal(ledger.size, 71)
    t.same(await all(ledger.log.blocks()), blocks)
    const wrong: number[] = []
    for (let entry = 0; entry < 71; entry++) {
      const at = blocks.findLastIndex(({ first }) => first <= entry)
      const found = [await ledger.log.blockWith(entry), await all(ledger.log.blocks(entry))]
      if (!isDeepStrictEqual(found, [blocks[at], blocks.slice(at)])) wrong.push(entry)
    }
    t.same(wrong, [])
    t.equal(await ledger.log.blockWith(71), undefined)
    t.same(await all(ledger.log.blocks(71)), [])
    t.same(await all(ledger.log.blocks(Number.MAX_SAFE_INTEGER)), [])
    await ledger.close()
  })

  t.test('texts come back as they were', async (t) => {
    const fixture = fresh()
    const ledger = await fixture.open()
    const texts = ['', '\n', '2\n', '{"a":"\\u0000ż😀\u2028"}\n{"checkpoint":"— x"}\n', 'x'.repeat(3_000_000)]
    const blocks = texts.map((text, first) => ({ first, count: 1, text }))
    for (const block of blocks) await ledger.log.append(block)
    await ledger.close()
    const again = await fixture.open()
    t.same(await all(again.log.blocks()), blocks)
    await again.close()
  })

  t.test('appends that were not waited for keep their order', async (t) => {
    const ledger = await fresh().open()
    const blocks = blocksOf(Array.from({ length: 700 }, (_, at) => 1 + (at % 3)))
    await Promise.all(blocks.map((block) => ledger.log.append(block)))
    t.same(await all(ledger.log.blocks()), blocks)
    await ledger.close()
  })

  t.test('a reader may stop early, and sees at least what was there when it began', async (t) => {
    const ledger = await fresh().open()
    const blocks = blocksOf(Array.from({ length: 600 }, () => 2))
    await Promise.all(blocks.map((block) => ledger.log.append(block)))
    const seen: StoredBlock[] = []
    for await (const block of ledger.log.blocks()) if (seen.push(block) === 300) break
    t.same(seen, blocks.slice(0, 300))
    const reader = ledger.log.blocks()[Symbol.asyncIterator]()
    await reader.next()
    await ledger.log.append(blockOf(1200, 1))
    let rest = 0
    while ((await reader.next()).done !== true) rest++
    t.ok(rest >= 599, 'the rest of the log')
    await ledger.close()
  })

  t.test('reopening keeps everything, and appending goes on', async (t) => {
    const fixture = fresh()
    const expected: StoredBlock[] = []
    for (let round = 0; round < 4; round++) {
      const ledger = await fixture.open()
      t.equal(ledger.size, round * 5)
      t.same(await all(ledger.log.blocks()), expected)
      for (const block of [blockOf(round * 5, 2), blockOf(round * 5 + 2, 3)]) {
        await ledger.log.append(block)
        expected.push(block)
      }
      await ledger.close()
    }
  })

  t.test('closing waits for appends under way; later ones reject', async (t) => {
    const fixture = fresh()
    const ledger = await fixture.open()
    const appends = blocksOf([1, 1, 1]).map((block) => ledger.log.append(block))
    await ledger.close()
    await Promise.all(appends)
    await t.rejects(ledger.log.append(blockOf(3, 1)))
    const again = await fixture.open()
    t.equal(again.size, 3)
    await again.close()
  })

  for (const [name, block] of [
    ['a gap', blockOf(5, 1)],
    ['a repetition', blockOf(0, 2)],
    ['an empty block', { ...blockOf(2, 1), count: 0 }],
  ] as const)
    t.test(`${name} is refused for good`, async (t) => {
      const failures: unknown[] = []
      const fixture = fresh()
      const ledger = await fixture.open((cause) => failures.push(cause))
      await ledger.log.append(blockOf(0, 2))
      t.equal((await rejection(ledger.log.append(block))).name, 'LedgerFailed')
      t.equal((await rejection(ledger.log.append(blockOf(2, 1)))).name, 'LedgerFailed')
      t.equal(failures.length, 1)
      await ledger.close()
      const again = await fixture.open()
      t.same(await all(again.log.blocks()), [blockOf(0, 2)])
      await again.close()
    })

  t.test('after the first failed write nothing is acknowledged any more', async (t) => {
    const failures: unknown[] = []
    const fixture = fresh()
    const ledger = await fixture.open((cause) => failures.push(cause))
    await ledger.log.append(blockOf(0, 2))
    fixture.failNext()
    const failed = await rejection(ledger.log.append(blockOf(2, 1)))
    t.equal(failed.name, 'LedgerFailed')
    t.match((failed.cause as Error).message, /ENOSPC/)
    t.same(failures, [failed.cause], 'reported once, with the cause')
    t.equal((await rejection(ledger.log.append(blockOf(2, 1)))).name, 'LedgerFailed')
    t.equal((await rejection(ledger.store.put('key', 'value'))).name, 'LedgerFailed')
    t.equal((await rejection(ledger.store.remove('key'))).name, 'LedgerFailed')
    t.equal(failures.length, 1)
    t.equal(ledger.size, 2)
    t.same(await all(ledger.log.blocks()), [blockOf(0, 2)], 'reading goes on')
    await ledger.close()
    const again = await fixture.open()
    await again.log.append(blockOf(again.size, 1))
    t.equal((await all(again.log.blocks())).length, 2, 'a reopened ledger writes again')
    await again.close()
  })
}
