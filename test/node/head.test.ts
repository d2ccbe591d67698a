import '../../node/compat.ts'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { diskSpace, judgeSpace, lowBytes } from '../../node/store/disk.ts'
import { headFile } from '../../node/store/head.ts'
import { LedgerDamaged } from '../../node/store/ledger.ts'
import { memoryDisk } from '../../node/store/memory.ts'
import { all, blockOf, code, folder, rejection, value } from '../suites/ledger.ts'

t.test('the make-believe disk', async (t) => {
  t.test('a crash loses what was not synced', async (t) => {
    for (const keep of [0, 1, 2]) {
      const disk = memoryDisk()
      const ledger = value(await disk.open({ create: true }))
      await ledger.log.append(blockOf(0, 2))
      disk.fsync = () => new Promise(() => undefined)
      let settled = false
      for (const block of [blockOf(2, 1), blockOf(3, 1)])
        void ledger.log.append(block).finally(() => (settled = true))
      await ledger.log.blockWith(0)
      t.equal(disk.unsynced, 2)
      t.equal(ledger.size, 2)
      t.equal(code(await disk.open({ create: false })), 'in-use')
      disk.crash(keep)
      disk.fsync = () => Promise.resolve()
      const again = value(await disk.open({ create: false }))
      t.equal(again.size, 2 + keep)
      await again.log.append(blockOf(again.size, 1))
      t.equal(settled, false, 'what was lost is never answered')
    }
  })

  t.test('a failing fsync ends writing', async (t) => {
    const disk = memoryDisk()
    const failures: unknown[] = []
    const ledger = value(await disk.open({ create: true, onFailure: (cause) => failures.push(cause) }))
    disk.fsync = () => Promise.reject(new Error('EIO'))
    const lost = [blockOf(0, 1), blockOf(1, 1)].map((block) => rejection(ledger.log.append(block)))
    t.same(
      (await Promise.all(lost)).map(({ name }) => name),
      ['LedgerFailed', 'LedgerFailed'],
    )
    t.equal(failures.length, 1)
    t.equal(ledger.size, 0)
  })

  t.test('opens like LevelDB, and may lose a block', async (t) => {
    const disk = memoryDisk()
    t.equal(code(await disk.open({ create: false })), 'no-ledger')
    const ledger = value(await disk.open({ create: true }))
    for (const first of [0, 1, 2]) await ledger.log.append(blockOf(first, 1))
    disk.loseBlock(1)
    t.ok((await rejection(all(ledger.log.blocks()))) instanceof LedgerDamaged)
    t.ok((await rejection(ledger.log.blockWith(1))) instanceof LedgerDamaged)
    await ledger.close()
    t.equal(code(await disk.open({ create: true })), 'exists')
  })
})

t.test('the head file', async (t) => {
  const root = 'A'.repeat(42)
  t.test('holds the last head written', async (t) => {
    const path = join(folder(t), 'head')
    t.same(value(await headFile(path).read()), undefined)
    await headFile(path).write({ size: 0, root: `${root}A` })
    t.same(value(await headFile(path).read()), { size: 0, root: `${root}A` })
    t.equal(readFileSync(path, 'utf8'), `{"root":"${root}A","size":0}\n`)
    const file = headFile(path)
    await Promise.all(Array.from({ length: 30 }, (_, size) => file.write({ size, root: `${root}E` })))
    t.same(value(await file.read()), { size: 29, root: `${root}E` })
    await file.write({ size: Number.MAX_SAFE_INTEGER, root: `${root}I` })
    t.same(value(await file.read()), { size: Number.MAX_SAFE_INTEGER, root: `${root}I` })
    t.same(readdirSync(join(path, '..')), ['head'])
  })

  t.test('is either whole or damaged', async (t) => {
    const path = join(folder(t), 'head')
    const whole = `{"root":"${root}A","size":12}\n`
    const bad = [
      ...Array.from(whole, (_, length) => whole.slice(0, length)),
      ...[`${whole}\n`, ` ${whole}`, whole.replace('12', '012'), whole.replace('12', '1e3')],
      ...[whole.replace('12', '9007199254740993'), whole.replace('12', '-1'), whole.replace('A"', 'B"')],
      `{"size":12,"root":"${root}A"}\n`,
    ]
    for (const text of bad) {
      writeFileSync(path, text)
      t.equal(code(await headFile(path).read()), 'damaged', JSON.stringify(text))
    }
    t.equal(code(await headFile(join(path, 'below')).read()), 'io')
  })

  t.test('a failed write rejects, and the next one is tried', async (t) => {
    const dir = folder(t)
    const file = headFile(join(dir, 'none', 'head'))
    const writes = [0, 1, 2].map((size) => rejection(file.write({ size, root: `${root}A` })))
    t.match(await Promise.all(writes), [/ENOENT/, /ENOENT/, /ENOENT/])
    await t.rejects(headFile(join(dir, 'head')).write({ size: 1, root: 'short' }))
  })
})

t.test('free space', async (t) => {
  const tera = 1_000_000_000_000
  t.equal(judgeSpace(lowBytes - 1, 1_000_000_000).low, true)
  t.equal(judgeSpace(lowBytes, 1_000_000_000).low, false)
  t.equal(judgeSpace(1_599_999_999, 32_000_000_000).low, true, '5 % of a card')
  t.equal(judgeSpace(1_600_000_000, 32_000_000_000).low, false)
  t.equal(judgeSpace(2_000_000_000, tera).low, false, 'enough on a large disk')
  t.equal(judgeSpace(1_999_999_999, tera).low, true)
  const space = await diskSpace(tmpdir())
  t.ok(space.free >= 0 && space.total > space.free)
  await t.rejects(diskSpace(join(tmpdir(), 'hourbridge', 'nowhere')))
})
