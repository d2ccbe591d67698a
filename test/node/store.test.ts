import '../../node/compat.ts'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Level } from 'level'
import t from 'tap'
import { LedgerDamaged, type Ledger } from '../../node/store/ledger.ts'
import { openLevel } from '../../node/store/level.ts'
import { memoryDisk } from '../../node/store/memory.ts'
import { all, blockOf, code, folder, rejection, value, type LedgerFixture } from '../suites/ledger.ts'
import { logStoreSuite } from '../suites/log-store.ts'
import { storeSuite } from '../suites/store.ts'

function levelFixture(dir: string): LedgerFixture {
  let create = true
  return {
    async open(onFailure) {
      const options = onFailure === undefined ? { create } : { create, onFailure }
      create = false
      return value(await openLevel(dir, options))
    },
    failNext() {
      const failing = () => {
        Reflect.deleteProperty(Level.prototype, 'batch')
        return Promise.reject(new Error('ENOSPC: no space left on device'))
      }
      Object.defineProperty(Level.prototype, 'batch', { value: failing, configurable: true })
    },
  }
}

function memoryFixture(): LedgerFixture {
  const disk = memoryDisk()
  let create = true
  return {
    async open(onFailure) {
      const options = onFailure === undefined ? { create } : { create, onFailure }
      create = false
      return value(await disk.open(options))
    },
    failNext: () => disk.failNext(),
  }
}

// Twenty processes are started and killed here, which takes a while on a busy machine; tap allows 30 seconds.
t.setTimeout(110_000)

/** A closed ledger with `blocks` blocks of two entries. */
async function written(dir: string, blocks: number): Promise<void> {
  const ledger = value(await openLevel(dir, { create: true }))
  for (let at = 0; at < blocks; at++) await ledger.log.append(blockOf(at * 2, 2))
  await ledger.close()
}

/** Changes a closed ledger behind its back. */
async function tamper(dir: string, change: (db: Level<string, string>) => Promise<void>): Promise<void> {
  const db = new Level<string, string>(dir, { createIfMissing: false })
  await db.open()
  await change(db)
  await db.close()
}

const keyOf = (first: number) => `!log!${first.toString().padStart(16, '0')}`

t.test('log in LevelDB', async (t) => logStoreSuite(t, () => levelFixture(join(folder(t), 'ledger'))))
t.test('log in memory', async (t) => logStoreSuite(t, memoryFixture))
t.test('register in LevelDB', async (t) => storeSuite(t, () => levelFixture(join(folder(t), 'ledger'))))
t.test('register in memory', async (t) => storeSuite(t, memoryFixture))

t.test('opening a LevelDB ledger', async (t) => {
  t.test('what is not there is never made up', async (t) => {
    const dir = folder(t)
    t.equal(code(await openLevel(join(dir, 'none'), { create: false })), 'no-ledger')
    t.notOk(existsSync(join(dir, 'none')), 'nothing was created')
    t.equal(code(await openLevel(dir, { create: false })), 'no-ledger')
    t.same(readdirSync(dir), [])
    writeFileSync(join(dir, 'file'), '')
    t.equal(code(await openLevel(join(dir, 'file'), { create: false })), 'io')
    t.equal(code(await openLevel(join(dir, 'file'), { create: true })), 'io')
  })

  t.test('what is there is never replaced', async (t) => {
    const dir = join(folder(t), 'a', 'b')
    await written(dir, 3)
    t.equal(code(await openLevel(dir, { create: true })), 'exists')
    rmSync(join(dir, 'CURRENT'))
    t.equal(code(await openLevel(dir, { create: true })), 'exists')
  })

  t.test('one process at a time', async (t) => {
    const dir = join(folder(t), 'ledger')
    const first = value(await openLevel(dir, { create: true }))
    t.equal(code(await openLevel(dir, { create: false })), 'in-use')
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'store-writer.js'), dir])
    await once(writer, 'exit')
    t.equal(writer.exitCode, 1, 'another process is refused')
    await first.log.append(blockOf(0, 1))
    await first.close()
    const again = value(await openLevel(dir, { create: false }))
    t.equal(again.size, 1)
    await again.close()
  })

  t.test('deleted or truncated files', async (t) => {
    const dir = folder(t)
    await written(join(dir, 'whole'), 50)
    await tamper(join(dir, 'whole'), async (db) => {
      const compactRange: unknown = Reflect.get(db, 'compactRange')
      if (typeof compactRange === 'function') await Reflect.apply(compactRange, db, ['!', '~'])
    })
    const names = readdirSync(join(dir, 'whole')).filter((name) => !/^LO/.test(name))
    t.match(names.join(' '), /ldb .*CURRENT MANIFEST/)
    for (const name of names.filter((name) => !name.endsWith('.log')))
      for (const break_ of ['delete', 'truncate'] as const) {
        const copy = join(dir, `${break_}-${name}`)
        cpSync(join(dir, 'whole'), copy, { recursive: true })
        if (break_ === 'delete') rmSync(join(copy, name))
        else truncateSync(join(copy, name), Math.floor(statSync(join(copy, name)).size / 2))
        t.equal(code(await openLevel(copy, { create: false })), 'damaged', `${break_} ${name}`)
      }
  })

  t.test('a log with a hole', async (t) => {
    const dir = join(folder(t), 'ledger')
    await written(dir, 400)
    await tamper(dir, (db) => db.del(keyOf(600)))
    const ledger = value(await openLevel(dir, { create: false }))
    t.equal(ledger.size, 800)
    t.ok((await rejection(all(ledger.log.blocks()))) instanceof LedgerDamaged)
    t.ok((await rejection(ledger.log.blockWith(601))) instanceof LedgerDamaged)
    t.ok((await rejection(all(ledger.log.blocks(601)))) instanceof LedgerDamaged)
    t.equal((await all(ledger.log.blocks(602))).length, 99)
    await ledger.close()
    await tamper(dir, (db) => db.del(keyOf(0)))
    const headless = value(await openLevel(dir, { create: false }))
    t.ok((await rejection(all(headless.log.blocks()))) instanceof LedgerDamaged)
    await headless.close()
  })

  t.test('a block that cannot be read', async (t) => {
    const dir = join(folder(t), 'ledger')
    await written(dir, 3)
    for (const [key, bad] of [
      [keyOf(4), 'no count'],
      [keyOf(4), '0\n'],
      [keyOf(4), '02\nx'],
      [keyOf(4), '2.5\nx'],
      ['!log!6', '1\nx'],
    ] as const) {
      await tamper(dir, (db) => db.put(key, bad))
      t.equal(code(await openLevel(dir, { create: false })), 'damaged', JSON.stringify(bad))
    }
  })
})

/** Files of a folder that hold `text`. */
function filesWith(dir: string, text: string): string[] {
  return readdirSync(dir).filter((name) => readFileSync(join(dir, name)).includes(text))
}

t.test('what was removed is not in any file after compacting', async (t) => {
  const canary = 'Gwenllian-Canary'
  const stories: Record<string, (ledger: Ledger, reopen: () => Promise<Ledger>) => Promise<Ledger>> = {
    'removed at once': async (ledger) => {
      await ledger.store.put('name', canary)
      await ledger.store.remove('name')
      return ledger
    },
    'overwritten at once': async (ledger) => {
      await ledger.store.put('name', canary)
      await ledger.store.put('name', 'someone else')
      return ledger
    },
    'removed after a restart': async (ledger, reopen) => {
      await ledger.store.put('name', canary)
      const again = await reopen()
      await again.store.remove('name')
      return again
    },
    'removed after a compaction, among others, while a list was left open': async (ledger) => {
      const keys = ['a', 'name', 'z']
      await ledger.store.putAll(keys.map((key) => [key, `${canary} ${key}`]))
      await ledger.store.compact()
      await ledger.log.append(blockOf(ledger.size, 1, 'x'.repeat(5_000_000)))
      await ledger.store.list('')[Symbol.asyncIterator]().next()
      for (const key of keys) await ledger.store.remove(key)
      return ledger
    },
  }
  for (const [name, story] of Object.entries(stories))
    t.test(name, async (t) => {
      const dir = join(folder(t), 'ledger')
      const fixture = levelFixture(dir)
      const first = await fixture.open()
      await first.log.append(blockOf(0, 2))
      const ledger = await story(first, async () => {
        await first.close()
        return fixture.open()
      })
      t.not(filesWith(dir, canary).length, 0, 'the canary is there before')
      await ledger.store.compact()
      t.same(filesWith(dir, canary), [])
      t.same(await ledger.log.blockWith(0), blockOf(0, 2), 'the log is untouched')
      await ledger.close()
      t.same(filesWith(dir, canary), [])
    })
})

t.test('kill -9 loses no acknowledged block', { timeout: 100_000 }, async (t) => {
  const dir = join(folder(t), 'ledger')
  await (await levelFixture(dir).open()).close()
  let acknowledged = 0
  for (let round = 0; round < 20; round++) {
    acknowledged = Math.max(acknowledged, await writeUntilKilled(dir, 15 + ((round * 37) % 120)))
    const ledger = value(await openLevel(dir, { create: false }))
    t.ok(
      ledger.size >= acknowledged,
      `round ${round}: ${ledger.size} on disk of ${acknowledged} acknowledged`,
    )
    await ledger.close()
  }
  t.ok(acknowledged > 1000, `${acknowledged} entries acknowledged`)
  const ledger = value(await openLevel(dir, { create: false }))
  let next = 0
  let wrong = 0
  for await (const block of ledger.log.blocks()) {
    if (block.text !== blockOf(next, 1 + (next % 5), 'x'.repeat(next % 700)).text) wrong++
    next += block.count
  }
  t.same([next, wrong], [ledger.size, 0], 'every block is as it was written')
  await ledger.close()
})

/** The size of the log that the writer saw acknowledged before it was killed, some milliseconds after it began. */
async function writeUntilKilled(dir: string, milliseconds: number): Promise<number> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'store-writer.js'), dir])
  let output = ''
  writer.stderr.on('data', (data: Buffer) => process.stderr.write(data))
  writer.stdout.on('data', (data: Buffer) => {
    if (output === '') setTimeout(() => writer.kill('SIGKILL'), milliseconds)
    output += data.toString()
  })
  await once(writer, 'close')
  // The kill may have cut the last line.
  const lines = output.split('\n').slice(0, -1)
  return Number(lines.at(-1) ?? 0)
}

/** Mounts a file system of a few megabytes on the folder `path`; false where this user may not. */
function mountSmall(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const disk = mkdtempSync(join(tmpdir(), 'hourbridge-disk-'))
const mounted = mountSmall(disk)
t.teardown(() => {
  if (mounted) execFileSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})
const skip = mounted ? false : 'only root may mount a small disk'

t.test('a full disk loses nothing that was acknowledged', { skip }, async (t) => {
  const dir = join(disk, 'ledger')
  const failures: unknown[] = []
  const ledger = value(await openLevel(dir, { create: true, onFailure: (cause) => failures.push(cause) }))
  await ledger.log.append(blockOf(0, 1))
  // So much ballast that the write-ahead log, not a table file, is what does not fit.
  const ballast = join(disk, 'ballast')
  writeFileSync(ballast, Buffer.alloc(9_500_000))
  const failed = await rejection(fill(ledger))
  t.equal(failed.name, 'LedgerFailed')
  t.equal(failures.length, 1)
  const acknowledged = ledger.size
  rmSync(ballast)
  for (let attempt = 0; attempt < 5; attempt++)
    t.equal((await rejection(ledger.log.append(blockOf(ledger.size, 1)))).name, 'LedgerFailed')
  await ledger.close()
  const again = value(await openLevel(dir, { create: false }))
  t.ok(again.size >= acknowledged && acknowledged > 10, `${again.size} on disk of ${acknowledged}`)
  for (let at = 0; at < 200; at++) await again.log.append(blockOf(again.size, 1, 'y'.repeat(1000)))
  const size = again.size
  await again.close()
  const last = value(await openLevel(dir, { create: false }))
  t.equal(last.size, size, 'and what is written after reopening stays')
  t.equal((await all(last.log.blocks())).length, size)
  await last.close()
  rmSync(dir, { recursive: true })
})

// Without the rule above: should this ever pass for another reason, the rule and its cost can go.
t.test('LevelDB itself loses what it acknowledges after the disk was full', { skip }, async (t) => {
  const dir = join(disk, 'careless')
  const ballast = join(disk, 'ballast')
  const careless = new Level<string, string>(dir)
  await careless.open()
  const put = (key: string) => careless.put(key, 'x'.repeat(1000), { sync: true })
  writeFileSync(ballast, Buffer.alloc(9_500_000))
  let at = 0
  const full = async (): Promise<never> => {
    for (;;) await put(`before ${at++}`)
  }
  await t.rejects(full())
  rmSync(ballast)
  for (let after = 0; after < 100; after++) await put(`after ${after}`)
  await careless.close()
  await tamper(dir, async (db) => {
    t.equal((await db.keys({ gte: 'after', lt: 'b' }).all()).length, 0, 'a hundred acknowledged, none there')
  })
  rmSync(dir, { recursive: true })
})

async function fill(ledger: Ledger): Promise<never> {
  for (;;) await ledger.log.append(blockOf(ledger.size, 1, 'x'.repeat(1000)))
}
