/** The command line's words for what people type and for what comes from elsewhere, against a bank that the test plays. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { test } from 'tap'
import { cliProgram, hourbridge, playBank, type Heard, type Ran, type Reply } from './support.ts'

t.setTimeout(280_000)

const folder = mkdtempSync(join(tmpdir(), 'hourbridge-words-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))

const bankId = `tbk:${'a'.repeat(52)}`
const token = { HOURBRIDGE_TOKEN: 'secret' }
const give = ['give', 'tomos', 'mair', '1:30', '--for', 'gardening'] as const

function problem(status: number, code: string, title: string): Reply {
  return [
    status,
    { type: 'about:blank', title, status, code, retry: 'fix', todo: 'Do it another way.', params: {} },
  ]
}

/** Answers that the exchange was recorded. */
function recorded({ body }: Heard): Reply {
  const { wait: _, ...rest } = body
  return [201, { purpose: 'exchange', ...rest, state: 'done', index: 7 }]
}

/** Runs a command against a played bank. */
async function asked(
  args: readonly string[],
  reply: (heard: Heard) => Reply = recorded,
): Promise<Ran & { heard: readonly Heard[] }> {
  const bank = await playBank(reply)
  try {
    return { ...(await hourbridge([...args, '--url', bank.url], { env: token })), heard: bank.heard }
  } finally {
    bank.close()
  }
}

test('capitals are lowered, and identifiers are names too', async (t) => {
  const ran = await asked(['give', 'Ann@Hilltop', 'BEN', '1:00', '--for', 'x'])
  t.match(ran.heard[0]?.body, { giver: 'ann@hilltop', receiver: 'ben' })
  for (const giver of [`${bankId}/a234567`, `gwen@${bankId}`, `a${'2'.repeat(15)}`])
    t.equal((await asked(['give', giver, 'ben', '1:00', '--for', 'x'])).heard[0]?.body['giver'], giver)
})

test('give and statement show one identifier of an exchange between banks', async (t) => {
  const xfer = 'x'.repeat(42) + 'A'
  const across = (heard: Heard): Reply => [
    201,
    { purpose: 'exchange', ...heard.body, wait: undefined, state: 'done', index: 7, partner: bankId, xfer },
  ]
  const ran = await asked(give, across)
  t.match(ran.stdout, `Identifier: ${xfer}`)
  const taken = await asked(['reverse', xfer], () => problem(422, 'not-reversible', 'Not here.'))
  t.equal(taken.heard[0]?.body['of'], xfer)
})

test('what others wrote cannot work the terminal', async (t) => {
  const ran = await asked(give, () => problem(422, 'below-floor', 'Too\u001b[2J low\r\u202e.'))
  t.equal(ran.stderr, '✗ Too\\u001b[2J low\\u000d\\u202e.\n  Do it another way.\n')
})

test('https to a bank that speaks http, and a file that cannot be written', async (t) => {
  const bank = await playBank(recorded)
  const secure = bank.url.replace('http:', 'https:')
  const ran = await hourbridge(['account', 'show', 'mair', '--url', secure], { env: token })
  t.equal(ran.code, 3)
  t.match(ran.stderr, /no secure \(https\) connection[^]*try http:/)
  t.notMatch(ran.stderr, /SSL|EPROTO/)
  const out = join(folder, 'nowhere', 'x.jsonl')
  const unwritten = await hourbridge(['export', '--out', out, '--url', bank.url], { env: token })
  t.equal(unwritten.code, 5)
  t.match(unwritten.stderr, /x\.jsonl cannot be written: there is no such file or folder/)
  bank.close()
})

test('kept folders must be new', async (t) => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  for (const [keep, says] of [
    [file, /a file of that name is there/],
    [folder, /is not empty/],
  ] as const) {
    const ran = await hourbridge(['demo', '--exit', '--keep', keep])
    t.equal(ran.code, 2)
    t.match(ran.stderr, says)
    t.notMatch(ran.stderr, /\n +at /, 'no stack')
  }
})

test('a reader that goes away is no error', async (t) => {
  const child = spawn(process.execPath, [cliProgram, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = (await once(child, 'close')) as [number]
  t.equal(code, 0)
  t.equal(stderr, '')
})
