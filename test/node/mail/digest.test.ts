/** The weekly e-mail, over SMTP to a real server: once a week, all of it together, and ended by its own link. */
import { test } from 'tap'
import { smtpSender, type Mail } from '../../../node/mail/senders.ts'
import { nonceOf } from '../../protocol/town-bank.ts'
import { admin, applicant, asMember, broker, deskBank, newMember, take, valueOf } from '../desk/bank.ts'
import { mailServer, until, type Taken } from './mail-server.ts'

const day = 86_400

/** What is read of an e-mail: its subject and its text, as a mail program shows them. */
function read({ text }: Taken): { subject: string; body: string } {
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/)
  const bytes = (coded: string): string =>
    Buffer.from(
      coded.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'latin1',
    ).toString('utf8')
  const body = rest.join('\n\n')
  const plain = /^Content-Transfer-Encoding: base64/im.test(head)
    ? Buffer.from(body, 'base64').toString('utf8')
    : bytes(body.replaceAll(/=\r?\n/g, ''))
  const subject = (/^Subject: (.*(?:\r?\n[ \t].*)*)/m.exec(head)?.[1] ?? '').replaceAll(
    /\?=\r?\n[ \t]+=\?UTF-8\?Q\?/g,
    '',
  )
  const coded = /^=\?UTF-8\?Q\?(.*)\?=$/.exec(subject)?.[1]
  return { subject: coded === undefined ? subject : bytes(coded.replaceAll('_', ' ')), body: plain }
}

test('all that is new in one e-mail a week, in the language of whoever gets it', async (t) => {
  const server = await mailServer(t)
  const sender = smtpSender({ host: '127.0.0.1', port: server.port, from: 'bank@town.example' })
  const { desk, time, bank } = await deskBank(t, 'digest', undefined, sender)
  t.teardown(() => desk.stop())
  const ana = await newMember(desk, 'Siân', 'Price', {
    contact: { email: 'ana@town.example' },
    language: 'cy',
  })
  const ben = await newMember(desk, 'Ben', 'Hill', { contact: { email: 'ben@town.example' } })
  for (const { account = '' } of [ana, ben])
    valueOf(await bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 }))
  const [hers, his] = [asMember(ana.id), asMember(ben.id)]
  valueOf(await desk.notices.change(hers, { mail: 'weekly' }))
  valueOf(await desk.notices.change(his, { mail: 'never' }))
  const gave = async (what: string, seconds: number): Promise<void> => {
    const body = { giver: 'me', receiver: ana.id, seconds, day: '2026-11-20', category: 'gardening' }
    valueOf(await desk.arrangements.record(his, { ...body, nonce: nonceOf(what), again: true }))
  }
  const ticked = async (): Promise<number> => {
    await desk.notices.tick()
    await until(() => desk.mailer.waiting() === 0)
    return server.taken.length
  }
  await gave('first', 3600)
  await gave('second', 5400)
  t.equal(await ticked(), 0, 'on Saturday nothing goes')
  time.now += day
  t.equal(await ticked(), 0, 'nor on Sunday')
  time.now += day
  t.equal(await ticked(), 1, 'on Monday one e-mail')
  t.same(server.taken[0]?.to, ['ana@town.example'], 'and to her only')
  const [letter] = server.taken.map(read)
  t.equal(letter?.subject, `${bank.context.config.title}: Eich wythnos yn y banc amser`)
  t.match(letter?.body, /Annwyl Siân|Siân,/)
  t.match(letter?.body, /Garddio.*Ben H\..*1:00/i)
  t.match(letter?.body, /Garddio.*Ben H\..*1:30/i)
  t.notMatch(letter?.body, /Hill|ben@/, 'the other is named as members see each other')
  t.equal(await ticked(), 1, 'once')

  time.now += day
  await gave('third', 1800)
  t.equal(await ticked(), 1, 'what comes on Tuesday')
  time.now += 6 * day
  t.equal(await ticked(), 2, 'goes on the Monday after')
  const later = server.taken[1] && read(server.taken[1])
  t.match(later?.body, /0:30/)
  t.notMatch(later?.body, /1:00|1:30/, 'and what was told before is not told again')

  time.now += day
  await gave('fourth', 7200)
  const seen = valueOf(await desk.notices.list(hers)).notices
  valueOf(await desk.notices.change(hers, { read: seen.map(({ id }) => id) }))
  time.now += 7 * day
  t.equal(await ticked(), 2, 'nor what she saw on her page')
})

test('a server that is down keeps no digest back for ever, and the link in it ends them', async (t) => {
  const first = await mailServer(t)
  await first.close()
  const smtp = smtpSender({ host: '127.0.0.1', port: first.port, from: 'bank@town.example' })
  let tries = 0
  const send = (mail: Mail): Promise<void> => smtp.send(mail).finally(() => tries++)
  const sender = { send, stop: () => smtp.stop() }
  const made = await deskBank(t, 'digest down', undefined, sender)
  const { desk, time, bank } = made
  const ana = await newMember(desk, 'Ana', 'Price', { contact: { email: 'ana@town.example' } })
  const ben = await newMember(desk, 'Ben', 'Hill')
  for (const { account = '' } of [ana, ben])
    valueOf(await bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 }))
  valueOf(await desk.notices.change(asMember(ana.id), { mail: 'weekly' }))
  const record = async (at: typeof desk, what: string): Promise<void> => {
    const body = { giver: 'me', receiver: ana.id, seconds: 3600, day: '2026-11-20', category: 'gardening' }
    valueOf(await at.arrangements.record(asMember(ben.id), { ...body, nonce: nonceOf(what), again: true }))
  }
  await record(desk, 'one')
  time.now += 2 * day
  await desk.notices.tick()
  await until(() => tries > 0)
  t.equal(desk.mailer.waiting(), 1, 'it waits in the outbox')
  desk.stop()
  const again = await mailServer(t, {}, first.port)
  time.now += 3600
  const next = await made.reopen()
  t.teardown(() => next.stop())
  await until(() => next.mailer.waiting() === 0)
  t.equal(again.taken.length, 1, 'and goes after a restart, once')
  await next.notices.tick()
  t.equal(next.mailer.waiting(), 0)
  const text = again.taken[0] === undefined ? '' : read(again.taken[0]).body
  const stop = /\/stop\/([a-z2-7]{26})/.exec(text)?.[1] ?? ''
  t.not(stop, '', 'the link stands in it')
  await next.notices.unsubscribe(stop)
  t.equal(valueOf(await next.notices.list(asMember(ana.id))).mail, 'never')
  await record(next, 'two')
  time.now += 7 * day
  await next.notices.tick()
  t.equal(next.mailer.waiting(), 0)
  t.equal(again.taken.length, 1)
})

test('what waits for somebody who has died never leaves', async (t) => {
  const held: { to: string; fail: (cause: Error) => void }[] = []
  const send = ({ to }: Mail): Promise<void> => new Promise((_, fail) => held.push({ to, fail }))
  const { desk } = await deskBank(t, 'letters to the dead', undefined, { send, stop: () => undefined })
  t.teardown(() => desk.stop())
  const ana = await newMember(desk, 'Ana', 'Price', { contact: { email: 'ana@town.example' } })
  const ben = await newMember(desk, 'Ben', 'Hill', { contact: { email: 'hills@town.example' } })
  const cai = applicant('Cai', 'Hill', { contact: { email: 'hills@town.example' } })
  valueOf(await desk.members.apply(broker, cai))
  for (const to of ['ana@town.example', 'hills@town.example'])
    await desk.mailer.post({ to, subject: 'News', text: 'There is news.' })
  await until(() => held.length === 2)
  for (const { id } of [ana, ben]) await take(desk, id, { do: 'deceased' })
  t.equal(desk.mailer.waiting(), 1, 'what somebody else of that address is told still waits')
  for (const { fail } of held) fail(new Error('down'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  t.equal(desk.mailer.waiting(), 1, 'and a try that fails brings nothing back')
})
