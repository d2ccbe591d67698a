/** E-mail over SMTP, to a real server on this machine: delivered, refused, while the server is down, and with STARTTLS. */
import { setImmediate as turn } from 'node:timers/promises'
import { test, type Test } from 'tap'
import { systemEntropy } from '../../../node/clock.ts'
import { loginsOf } from '../../../node/desk/logins/logins.ts'
import { mailerOf, type MailerApi } from '../../../node/desk/mailer.ts'
import { smtpSender } from '../../../node/mail/senders.ts'
import { Register } from '../../../node/register/register.ts'
import { memoryDisk } from '../../../node/store/memory.ts'
import type { MailConfig } from '../../../protocol/generated/types.ts'
import { deskBank, newMember } from '../desk/bank.ts'
import { realBank } from '../real-bank.ts'
import { mailServer, until } from './mail-server.ts'

/** An outbox with a clock that the test turns. */
async function outbox(t: Test, more: Partial<MailConfig> & { readonly port: number }) {
  const bank = await realBank(t, 'mail')
  const opened = await memoryDisk().open({ create: true })
  if (!opened.ok) throw new Error('no disk')
  const lines: string[] = []
  const line = (fields: object, message: string): void =>
    void lines.push(`${JSON.stringify(fields)} ${message}`)
  const time = { now: 1_795_000_000 }
  let due: (() => void) | undefined
  const waits: number[] = []
  const clock = {
    now: () => time.now,
    after: (milliseconds: number, run: () => void) => {
      waits.push(milliseconds / 1000)
      due = run
      return () => (due = undefined)
    },
    soon: (run: () => void) => void turn().then(run),
  }
  const logger = { ...bank.context.logger, warn: line, error: line }
  const register = new Register(opened.value.store)
  const { api, context } = bank
  const ports = { register, api, clock, entropy: systemEntropy, logger, config: context.config }
  const config: MailConfig = { host: '127.0.0.1', from: 'bank@town.example', ...more }
  const mailer = await mailerOf(ports, smtpSender(config))
  t.teardown(() => mailer.stop())
  /** Lets the time of the next attempt come. */
  const comeBack = (): void => {
    time.now += waits.at(-1) ?? 0
    due?.()
  }
  return { mailer, lines, waits, ports, comeBack }
}

const letter = { to: 'cai@town.example', subject: 'Eich dolen', text: 'Dyma’r ddolen: ŵ ł\n.\nthe end' }

const emptied = (mailer: MailerApi): Promise<void> => until(() => mailer.waiting() === 0)

test('an e-mail arrives as it was written, once', async (t) => {
  const server = await mailServer(t)
  const { mailer } = await outbox(t, { port: server.port })
  await mailer.post(letter)
  await emptied(mailer)
  t.equal(server.taken.length, 1)
  const [one] = server.taken
  t.same(one?.to, ['cai@town.example'])
  t.match(one?.text, /^From: bank@town\.example/m)
  t.match(one?.text, /^Subject: Eich dolen/m)
  const id = /^Message-ID: (<.*>)/m.exec(one?.text ?? '')?.[1]
  t.match(id, /^<e[a-z2-7]{15}@town\.example>$/, 'an identifier that says nothing')
})

test('a link to sign in comes by e-mail and opens', async (t) => {
  const server = await mailServer(t)
  const { mailer, ports } = await outbox(t, { port: server.port })
  const { desk } = await deskBank(t, 'link')
  const cai = await newMember(desk, 'Cai', 'Rees', { contact: { email: 'cai@town.example' } })
  const { book } = desk.members
  const people = {
    get: (id: string) => book.get(id),
    byNumber: (number: string) => book.byNumber(number),
    byEmail: (email: string) => book.byEmail(email),
    shown: (id: string) => desk.members.shown(id),
    stewardAccounts: () => [],
    hasAdmin: () => true,
  }
  const logins = await loginsOf(ports, { people, mailer })
  const say = (_member: object, path: string) => ({ subject: 'In', text: `https://bank.example${path}` })
  logins.askLink('nobody@town.example', say)
  logins.askLink('cai@town.example', say)
  await until(() => server.taken.length > 0)
  await emptied(mailer)
  t.equal(server.taken.length, 1, 'who is no member gets none')
  // Long lines are broken as e-mail breaks them.
  const text = (server.taken[0]?.text ?? '').replaceAll('=\r\n', '')
  const secret = /\/login\/link\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? ''
  const opened = await logins.withLink(secret, 'Test')
  t.match(opened, { ok: true, value: { member: cai.id } })
  t.match(await logins.withLink(secret, 'Test'), { ok: false, error: { code: 'login-expired' } })
})

test('an address that a server will never take is given up; another time is another try', async (t) => {
  const later = { answers: [550, 451, 250] }
  const server = await mailServer(t, {
    onRcptTo: (_address, _session, done) => {
      const code = later.answers.shift() ?? 250
      done(
        code === 250 ? null : Object.assign(new Error('not here: cai@town.example'), { responseCode: code }),
      )
    },
  })
  const { mailer, lines, waits, comeBack } = await outbox(t, { port: server.port })
  await mailer.post(letter)
  await emptied(mailer)
  t.same(server.taken, [])
  t.match(lines.join('\n'), 'an e-mail is given up')
  await mailer.post(letter)
  await until(() => waits.length > 0)
  t.equal(mailer.waiting(), 1, 'it waits')
  comeBack()
  await emptied(mailer)
  t.equal(server.taken.length, 1)
  t.notMatch(lines.join('\n'), 'cai@', 'no line of the log names whom it was for')
})

test('while the server is down it waits longer each time, and goes when it is back', async (t) => {
  const first = await mailServer(t)
  await first.close()
  const { mailer, waits, comeBack } = await outbox(t, { port: first.port })
  await mailer.post(letter)
  for (let tries = 1; tries <= 3; tries++) {
    await until(() => waits.length >= tries)
    if (tries < 3) comeBack()
  }
  t.same(waits.slice(0, 3), [60, 120, 240])
  t.equal(mailer.waiting(), 1)
  const again = await mailServer(t, {}, first.port)
  comeBack()
  await emptied(mailer)
  t.equal(again.taken.length, 1)
})

test('with requireTls nothing goes in the clear, nor to a server that nobody vouches for', async (t) => {
  const plain = await mailServer(t)
  const one = await outbox(t, { port: plain.port, requireTls: true })
  await one.mailer.post(letter)
  await until(() => one.waits.length > 0)
  t.same(plain.taken, [])
  t.equal(one.mailer.waiting(), 1)
  const unknown = await mailServer(t, { disabledCommands: [] })
  const two = await outbox(t, { port: unknown.port, requireTls: true })
  await two.mailer.post(letter)
  await until(() => two.waits.length > 0)
  t.same(unknown.taken, [], 'its certificate is its own word')
})
