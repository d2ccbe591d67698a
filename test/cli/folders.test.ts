/** Folders, files and ports that are not as they must be: what people are told, and that nothing is made or harmed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Level } from 'level'
import t from 'tap'
import { cliProgram, hourbridge, lastObject, noNode, type Ran } from './support.ts'

// Real processes on a busy machine take their time.
t.setTimeout(280_000)

const folder = mkdtempSync(join(tmpdir(), 'hourbridge-folders-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }))
const at = (name: string): string => join(folder, name)

function found(dir: string, ...more: readonly string[]): Promise<Ran> {
  const where = ['--http-port', '0', '--listen', '/ip4/127.0.0.1/tcp/0']
  return hourbridge(['init', '--title', 'Elm', '--data', dir, ...where, ...more])
}

/** A copy of one founded bank. */
async function bankAt(name: string): Promise<string> {
  if (!existsSync(at('elm'))) await found(at('elm'))
  cpSync(at('elm'), at(name), { recursive: true })
  return at(name)
}

t.test('options and folders of which no bank can be made', { skip: noNode }, async (t) => {
  writeFileSync(at('file'), '')
  const rows: readonly (readonly [exit: number, says: RegExp, args: readonly string[]])[] = [
    [2, /"title" \(--title\) must be one line of 1 to 80 characters/, ['--title', '']],
    [2, /"title" \(--title\) must be/, ['--title', '   ']],
    [2, /"title" \(--title\) must be/, ['--title', 'A\u001b[2JB']],
    [2, /"net.listen.0" \(--listen\) must be .*\/ip4\/0.0.0.0\/tcp\/7421/, ['--listen', 'foo']],
    [2, /\(--listen\) must be/, ['--listen', '/ip4/0.0.0.0/tcp/99999']],
    [2, /\(--listen\) must be/, ['--listen', '/ip4/0.0.0.0.0/tcp/1']],
    [2, /\(--http-host\) must be/, ['--http-host', 'a b']],
    [1, /file is a file, not a folder\.\n.*--data/, ['--data', at('file')]],
    [1, /cannot be made: there is no folder .*nowhere\./, ['--data', join(at('nowhere'), 'bank')]],
    [1, /cannot be made/, ['--data', '/proc/hourbridge']],
  ]
  for (const [exit, says, args] of rows) {
    const ran = await hourbridge(['init', '--title', 'Elm', '--data', at('never'), ...args])
    t.equal(ran.code, exit, args.join(' '))
    t.match(ran.stderr, says, args.join(' '))
    t.notMatch(ran.stderr, /\^|E[A-Z]{4,}|\n +at /, 'no pattern, code or stack')
  }
  t.notOk(existsSync(at('never')), 'nothing was made')
})

t.test(
  'an init that was cut off is begun again, and nothing else is cleared away',
  { skip: noNode },
  async (t) => {
    const dir = await bankAt('cut-off')
    const before = readFileSync(join(dir, 'keys.json'), 'utf8')
    t.match(await found(dir), { code: 4, stderr: /There is a bank in .* already/ })
    t.equal(readFileSync(join(dir, 'keys.json'), 'utf8'), before)
    // As `init` leaves it when it is killed before the configuration is written.
    rmSync(join(dir, 'config.json'))
    writeFileSync(join(dir, 'founding'), '')
    t.match(await hourbridge(['start', '--data', dir]), {
      code: 1,
      stderr: /was interrupted\.\n.*hourbridge init/,
    })
    t.match(await found(dir), { code: 0, stderr: '' })
    t.not(readFileSync(join(dir, 'keys.json'), 'utf8'), before, 'with new keys')
    t.notOk(existsSync(join(dir, 'founding')))
    t.match(await hourbridge(['verify', '--data', dir]), { code: 0 })
  },
)

t.test('a part of a bank is missing: init and start say the same', { skip: noNode }, async (t) => {
  for (const part of ['config.json', 'keys.json', 'admin.token', 'ledger']) {
    const dir = await bankAt(`without-${part}`)
    rmSync(join(dir, part), { recursive: true })
    const started = await hourbridge(['start', '--data', dir])
    t.match(
      started,
      { code: 5, stderr: new RegExp(`lacks ${part}\\.\\n.*Restore what is missing from your backup`) },
      part,
    )
    const again = await found(dir)
    t.match(again, { code: 1, stderr: new RegExp(`but not ${part}\\.\\n.*restore what is missing`) }, part)
    t.notOk(existsSync(join(dir, part)), 'nothing was made')
  }
  const dir = await bankAt('broken')
  writeFileSync(join(dir, 'config.json'), '{"title": "Elm",}')
  t.match(await hourbridge(['start', '--data', dir]), {
    code: 5,
    stderr: /config\.json cannot be read: it is not valid JSON/,
  })
  writeFileSync(join(dir, 'config.json'), '{"title": ""}')
  t.match(await hourbridge(['start', '--data', dir]), { code: 5, stderr: /In .*config\.json / })
  for (const words of [['start'], ['keys', 'show']])
    t.match(await hourbridge([...words, '--data', at('nothing')]), { code: 5, stderr: /There is no bank in/ })
})

t.test('a damaged ledger: start, keys show and verify say the same', { skip: noNode }, async (t) => {
  const harms: readonly (readonly [string, (dir: string) => Promise<void> | void, RegExp])[] = [
    [
      'no manifest',
      (dir) => rmSync(join(dir, 'ledger', 'CURRENT')),
      /a file of it is missing or was changed/,
    ],
    ['no log', spoilBlock, /what stands there is no part of a ledger/],
    ['no head', (dir) => writeFileSync(join(dir, 'head'), 'x'), /the file `head` beside it cannot be read/],
  ]
  for (const [what, harm, says] of harms) {
    const dir = await bankAt(`damaged ${what}`)
    await harm(dir)
    for (const words of [['start'], ['keys', 'show'], ['verify']]) {
      const ran = await hourbridge([...words, '--data', dir])
      t.equal(ran.code, 5, `${what}, ${words.join(' ')}: ${ran.stderr}`)
      t.match(ran.stderr, says)
      t.match(ran.stderr, /The ledger in .* is damaged.*\n.*Bring back the newest backup/)
      t.notMatch(ran.stderr, /bad-json|bad-block|CURRENT/, 'in words')
    }
  }
})

/** The first block becomes something else, which the store itself does not notice. */
async function spoilBlock(dir: string): Promise<void> {
  const db = new Level<string, string>(join(dir, 'ledger'))
  const [first] = await db.keys({ gte: '!log!', limit: 1 }).all()
  await db.put(first ?? '', '1\nno JSON')
  await db.close()
}

t.test('a log that cannot be read is not called unsound', { skip: noNode }, async (t) => {
  const dir = await bankAt('unreadable')
  renameSync(join(dir, 'ledger'), join(dir, 'aside'))
  writeFileSync(join(dir, 'ledger'), '')
  writeFileSync(at('empty.jsonl'), '')
  writeFileSync(at('wrong.jsonl'), 'Dear all,\n')
  writeFileSync(at('part.jsonl'), '{"body":{"at":1,"by":"admin"},"salt":""}\n')
  mkdirSync(at('bare'))
  const rows: readonly (readonly [string, string, RegExp])[] = [
    ['--data', dir, /a part of the path is a file/],
    ['--data', at('bare'), /There is no folder .*ledger/],
    ['--data', at('nowhere'), /There is no folder/],
    ['--export', at('empty.jsonl'), /is empty/],
    ['--export', at('wrong.jsonl'), /is not an exported log/],
    ['--export', at('part.jsonl'), /only a part of a log/],
    ['--export', at('nowhere.jsonl'), /there is no such file or folder/],
    ['--export', folder, /it is a folder/],
  ]
  for (const [kind, path, says] of rows) {
    const ran = await hourbridge(['verify', kind, path, '--json'])
    t.equal(ran.code, 5, `${kind} ${path}: ${ran.stdout}`)
    t.match(lastObject(ran.stdout), { code: 'cannot-read', title: says })
    t.notMatch(ran.stdout, /evidence/)
  }
})

/** A port that somebody else has. */
async function taken(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

t.test('a port that another program has is named in one sentence', { skip: noNode }, async (t) => {
  const { server, port } = await taken()
  const rows = [
    ['--listen', `/ip4/127.0.0.1/tcp/${port}`, /"listen" under "net"/],
    ['--http-port', String(port), /"port" under "http"/],
  ] as const
  for (const [option, value, advice] of rows) {
    const dir = at(`port${option}`)
    const other = option === '--listen' ? ['--http-port', '0'] : ['--listen', '/ip4/127.0.0.1/tcp/0']
    await hourbridge(['init', '--title', 'Elm', '--data', dir, ...other, option, value])
    const { code, stdout } = await hourbridge(['start', '--data', dir, '--json'])
    t.equal(code, 1, stdout)
    const { title, todo } = lastObject(stdout)
    t.equal(title, `Port ${port} of 127.0.0.1 cannot be used: another program uses it.`)
    t.match(todo, advice)
  }
  server.close()
})

t.test('a bank that runs twice, or is killed', { skip: noNode }, async (t) => {
  const dir = await bankAt('running')
  const child = spawn(process.execPath, [cliProgram, 'start', '--data', dir, '--json'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  while (lines.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  const { pid } = lastObject(lines[0] ?? '')

  t.match(await hourbridge(['start', '--data', dir]), {
    code: 4,
    stderr: /^✗ Another process runs this bank\.\n {2}Stop it first/,
  })
  rmSync(join(dir, 'node.json'))
  const lost = await hourbridge(['verify', '--data', dir])
  t.equal(lost.code, 3)
  t.match(lost.stderr, /^✗ The bank in .* runs, but its file node\.json, which says where, is gone\.\n/)

  const gone = once(child, 'close')
  process.kill(Number(pid), 'SIGKILL')
  const [code] = (await gone) as [number]
  t.equal(code, 1)
  t.match(lines.join('\n') + stderr, /was ended from outside \(SIGKILL\)/)
})
