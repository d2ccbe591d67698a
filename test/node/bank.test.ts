import { strict as assert } from 'node:assert'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { Bank, Refused, type Commit } from '../../node/bank.ts'
import { memoryDisk, type MemoryDisk } from '../../node/store/memory.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import { parseCheckpoint } from '../../protocol/log/checkpoint.ts'
import { all } from '../suites/ledger.ts'
import { bytesOf, exchangeOf, noon, rebuild, TownBank } from '../protocol/town-bank.ts'
import { ManualClock } from './net-bank.ts'

/** A sync that a disk waits for. */
interface Gate {
  readonly pass: () => void
  readonly fail: () => void
}

/** A writer on a disk that syncs when a test says so. */
interface Desk {
  readonly bank: Bank
  readonly disk: MemoryDisk
  /** Syncs that wait, oldest first. */
  readonly gates: Gate[]
  readonly commits: Commit[]
  readonly failures: unknown[]
  /** Commits, answers and refusals, as they came. */
  readonly events: string[]
  mayWrite: boolean
  /** Runs a turn and notes its end. */
  readonly run: (name: string, work?: (turn: Turn) => unknown) => void
  /** Lets happen what can happen without the disk. */
  readonly settle: () => Promise<void>
  /** Lets the oldest sync end well. */
  readonly sync: () => Promise<void>
  /** Texts of the blocks on disk. */
  readonly texts: () => Promise<string[]>
}

async function openDesk(): Promise<Desk> {
  const founded = new TownBank({ now: noon, problems: [], post: () => undefined }, 'desk')
  for (const account of ['ann', 'bob']) founded.open(account, { floor: -1e9, ceiling: 1e9 })
  const disk = memoryDisk()
  const opened = await disk.open({ create: true })
  assert(opened.ok)
  const { log } = opened.value
  for (const [first, text] of founded.blocks.entries()) await log.append({ first, count: 1, text })
  const gates: Gate[] = []
  disk.fsync = () =>
    new Promise((resolve, reject) => gates.push({ pass: resolve, fail: () => reject(new Error('EIO')) }))
  const clock = new ManualClock()
  const commits: Commit[] = []
  const failures: unknown[] = []
  const events: string[] = []
  let salts = 0
  const entropy = { bytes: (length: number) => bytesOf(`desk ${salts++}`).slice(0, length) }
  const { state, tree } = rebuild(founded.blocks)
  const checkpoint = noteOf(founded.blocks.at(-1) ?? '')
  const failed = (cause: unknown) => failures.push(cause)
  const ports = { log, clock, entropy, failed, mayWrite: () => desk.mayWrite }
  const bank = new Bank({ env: founded.env, state, tree, checkpoint, ...ports })
  bank.onCommit((commit) => {
    commits.push(commit)
    events.push(`commit of ${commit.appended.length}`)
  })
  const settle = async (): Promise<void> => {
    for (let idle = 0; idle < 2; idle++) {
      await new Promise((resolve) => setImmediate(resolve))
      if (clock.fire()) idle = -1
    }
  }
  const run = (name: string, work = append(name)): void => {
    const end = (what: string) => () => void events.push(`${name} ${what}`)
    bank.run(work).then(end('done'), (cause: unknown) => {
      events.push(`${name} ${cause instanceof Refused ? cause.refusal.code : String(cause)}`)
    })
  }
  const sync = async (): Promise<void> => {
    await settle()
    gates.shift()?.pass()
    await settle()
  }
  const texts = async () => (await all(log.blocks())).map(({ text }) => text)
  const desk = { bank, disk, gates, commits, failures, events, mayWrite: true, run, settle, sync, texts }
  return desk
}

const noteOf = (block: string): string => {
  const line = JSON.parse(block.trimEnd().split('\n').at(-1) ?? '') as { checkpoint: string }
  return line.checkpoint
}

/** A turn that appends one exchange. */
const append =
  (name: string, seconds = 60) =>
  (turn: Turn): unknown =>
    turn.append(exchangeOf(name, { seconds }))

const nothing = (): unknown => undefined

const sizeOf = (note: string): number => {
  const parsed = parseCheckpoint(note)
  return parsed.ok ? parsed.value.size : -1
}

t.test('a turn is answered when its block is on disk, and not before', async (t) => {
  const { bank, run, settle, sync, gates, events, texts } = await openDesk()
  run('one')
  t.equal(bank.state.size, 4, 'the next turn sees it at once')
  await settle()
  t.same([gates.length, events, bank.durableSize, sizeOf(bank.checkpoint)], [1, [], 3, 3])
  await sync()
  t.same([events, bank.durableSize, sizeOf(bank.checkpoint)], [['commit of 1', 'one done'], 4, 4])
  t.ok(isDeepStrictEqual(rebuild(await texts()).state, bank.state))
})

t.test('what comes while the disk is busy goes in one block, in order', async (t) => {
  const { bank, run, settle, sync, gates, events, commits, texts } = await openDesk()
  const names = ['b', 'c', 'd', 'e', 'f']
  run('a')
  await settle()
  for (const name of names) run(name)
  await settle()
  t.equal(gates.length, 1, 'one write at a time')
  await sync()
  t.same(events.splice(0), ['commit of 1', 'a done'])
  await sync()
  t.same(events, ['commit of 5', ...names.map((name) => `${name} done`)])
  t.same(
    commits.flatMap(({ appended }) => appended.map(({ index }) => index)),
    [3, 4, 5, 6, 7, 8],
  )
  const written = await texts()
  t.equal(written.length, 5, 'genesis, two accounts, two blocks')
  t.equal(noteOf(written.at(-1) ?? ''), bank.checkpoint)
  t.ok(isDeepStrictEqual(rebuild(written).state, bank.state))
  run('g')
  run('h')
  await sync()
  t.equal((await texts()).length, 6, 'what comes in one turn of the loop is one block too')
})

t.test('a turn that appends nothing waits for what it saw', async (t) => {
  const { run, settle, sync, gates, events, texts } = await openDesk()
  run('idle', nothing)
  await settle()
  t.same([events.splice(0), gates.length], [['idle done'], 0], 'with nothing to see, nothing is written')
  run('a')
  run('beside', nothing)
  await settle()
  run('later', nothing)
  run('a again', append('a'))
  await settle()
  t.same([events, gates.length], [[], 1])
  await sync()
  const early = events.splice(0)
  t.same(early, ['commit of 1', 'a done', 'beside done', 'later done', 'a again done'])
  t.equal((await texts()).length, 4, 'a refused entry is not written')
  const send = (turn: Turn): unknown =>
    turn.send('tbk:x', { typ: 'lane.get', ch: '', ep: 1, by: '', after: 0 })
  run('b')
  await settle()
  run('send', send)
  await settle()
  t.same(events, [])
  await sync()
  t.same(events, ['commit of 1', 'commit of 0', 'b done', 'send done'], 'what it sends leaves no earlier')
})

t.test('after a failed write nothing is acknowledged', async (t) => {
  const { bank, run, settle, sync, gates, events, failures, texts, disk } = await openDesk()
  run('a')
  await sync()
  events.length = 0
  run('b')
  await settle()
  run('c')
  run('seen', nothing)
  const before = (await texts()).length
  gates.shift()?.fail()
  await settle()
  t.same(events, ['b storage-failed', 'c storage-failed', 'seen storage-failed'])
  t.equal(failures.length, 1)
  t.match(failures, [/EIO|no longer/])
  run('d')
  run('e', nothing)
  await t.rejects(bank.settled(), Refused)
  await bank.stop()
  await settle()
  t.same(events.slice(3), ['d storage-failed', 'e storage-failed'])
  t.same([failures.length, gates.length, disk.unsynced], [1, 0, 0], 'nor written, nor told twice')
  t.equal((await texts()).length, before)
  t.equal(sizeOf(bank.checkpoint), bank.durableSize, 'the checkpoint is the last one on disk')
})

t.test('a turn that throws stops the bank, but not what was before it', async (t) => {
  const thrower = (turn: Turn): unknown => {
    append('half')(turn)
    throw new Error('a broken invariant')
  }
  t.test('and what was before it is acknowledged', async (t) => {
    const { bank, run, sync, settle, events, failures, texts } = await openDesk()
    run('a')
    await settle()
    t.throws(() => void bank.run(thrower), /broken invariant/)
    run('b')
    await sync()
    t.same(events, ['b internal', 'commit of 1', 'a done'])
    t.match(failures, [/broken invariant/])
    t.same(await texts().then(rebuildSize), 4, 'nothing of the turn is on disk')
  })

  t.test('and what waited with it is refused', async (t) => {
    const { bank, run, sync, settle, events, failures, gates, texts } = await openDesk()
    run('a')
    t.throws(() => void bank.run(thrower), /broken invariant/)
    await settle()
    await sync()
    t.same([events, gates.length, failures.length], [['a internal'], 0, 1])
    t.same(await texts().then(rebuildSize), 3)
    t.equal(bank.durableSize, 3)
  })

  t.test('and a write that then fails is not a second failure', async (t) => {
    const { bank, run, settle, events, failures, gates } = await openDesk()
    run('a')
    await settle()
    t.throws(() => void bank.run(thrower), /broken invariant/)
    gates.shift()?.fail()
    await settle()
    t.same(events.length, 1)
    t.match(events[0], /^a (internal|storage-failed)$/)
    t.equal(failures.length, 1)
  })
})

const rebuildSize = (texts: string[]): number => rebuild(texts).state.size

t.test('a bank that has too much to write takes no more', async (t) => {
  const { bank, run, settle, sync, events } = await openDesk()
  const limit = {
    typ: 'account.limit',
    account: 'ann',
    floor: -1e9,
    ceiling: 1e9,
    by: 'admin',
    at: noon,
  } as const
  run('first')
  await settle()
  run('many', (turn) => {
    for (let at = 0; at < 19_999; at++) turn.append(limit)
  })
  run('last')
  const { size } = bank.state
  run('over')
  run('look', nothing)
  await settle()
  t.same([events, bank.state.size - size], [['over busy', 'look busy'], 0])
  await sync()
  run('again')
  await sync()
  t.same(events.slice(2), ['commit of 1', 'first done', 'commit of 20000', 'many done', 'last done'])
  await sync()
  t.same(events.slice(-2), ['commit of 1', 'again done'])
})

t.test('a bank that stops finishes what it took', async (t) => {
  const { bank, run, settle, sync, gates, events } = await openDesk()
  run('a')
  await settle()
  run('b')
  const stopped = Promise.all([bank.stop(), bank.stop()]).then(() => events.push('stopped'))
  run('c')
  await settle()
  t.same(events, ['c stopping'])
  await sync()
  t.same(events.slice(1), ['commit of 1', 'a done'])
  await sync()
  await stopped
  t.same(events.slice(3), ['commit of 1', 'b done', 'stopped'])
  await bank.stop()
  t.equal(gates.length, 0)
  const idle = await openDesk()
  await idle.bank.stop()
  idle.run('d')
  await idle.settle()
  t.same(idle.events, ['d stopping'])
})

t.test('a bank whose disk is nearly full takes nothing new, but finishes', async (t) => {
  const desk = await openDesk()
  const { bank, run, settle, sync, events } = desk
  run('a')
  desk.mayWrite = false
  const { size } = bank.state
  run('b')
  await settle()
  t.same([events.splice(0), bank.state.size - size], [['b disk-nearly-full'], 0])
  await sync()
  t.same(events.splice(0), ['commit of 1', 'a done'])
  desk.mayWrite = true
  run('b')
  await sync()
  t.same(events, ['commit of 1', 'b done'])
})

t.test('what was seen is told when it is on disk, and no sooner', async (t) => {
  const desk = await openDesk()
  const { bank, run, settle, sync, gates, events } = desk
  const view = (name: string): void => {
    const tell = (size: number) => void events.push(`${name} ${size}`)
    bank
      .view(({ size }) => size)
      .then(tell, (cause: unknown) => {
        events.push(`${name} ${cause instanceof Refused ? cause.refusal.code : String(cause)}`)
      })
  }
  const { size } = bank.state
  view('idle')
  await bank.settled()
  await settle()
  t.same([events.splice(0), gates.length], [[`idle ${size}`], 0], 'at once, and without a write')
  run('a')
  view('with a')
  await settle()
  view('while a is written')
  await settle()
  t.same(events, [])
  desk.mayWrite = false
  run('b')
  desk.mayWrite = true
  run('c')
  view('with c')
  await sync()
  const first = ['b disk-nearly-full', 'commit of 1', 'a done', `with a ${size + 1}`]
  t.same(events.splice(0), [...first, `while a is written ${size + 1}`], 'not waiting for c')
  desk.mayWrite = false
  view('on a full disk')
  await sync()
  t.same(events.splice(0), ['commit of 1', 'c done', `with c ${size + 2}`, `on a full disk ${size + 2}`])
  t.equal(gates.length, 0)
  desk.mayWrite = true
  run('d')
  view('with d')
  await settle()
  gates.shift()?.fail()
  await settle()
  view('after')
  await settle()
  t.same(events, ['d storage-failed', 'with d storage-failed', 'after storage-failed'])
})

t.test('listeners hear until they have heard enough', async (t) => {
  const { bank, run, sync } = await openDesk()
  const heard: number[] = []
  const end = bank.onCommit((commit) => heard.push(commit.appended.length, sizeOf(commit.checkpoint)))
  run('a')
  await sync()
  end()
  run('b')
  await sync()
  t.same(heard, [1, 4])
})

t.test(
  'whenever the power fails, the log is a beginning of what was done, and holds all that was answered',
  async (t) => {
    const problems: string[] = []
    for (let round = 0; round < 60; round++) {
      const { bank, disk, run, settle, sync, gates, events } = await openDesk()
      const draw = bytesOf(`power ${round}`)
      for (const [at, byte] of draw.entries()) {
        run(`${at}`)
        if (byte % 3 === 0) await settle()
        if (byte % 5 === 0) await sync()
      }
      const answered = events.filter((event) => event.endsWith('done')).length
      disk.crash(Math.min(gates.length, round % 2))
      disk.fsync = () => Promise.resolve()
      const again = await disk.open({ create: false })
      assert(again.ok)
      const { state } = rebuild((await all(again.value.log.blocks())).map(({ text }) => text))
      const kept = [...state.exchanges.keys()]
      const done = [...bank.state.exchanges.keys()]
      const begins = isDeepStrictEqual(kept, done.slice(0, kept.length))
      if (!begins || kept.length < answered)
        problems.push(`round ${round}: ${kept.length} of ${answered} answered`)
    }
    t.same(problems, [])
  },
)
