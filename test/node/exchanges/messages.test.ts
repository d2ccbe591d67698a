import { test } from 'tap'
import { messagesOf } from '../../../node/desk/messages.ts'
import { lastDigest, noticesOf } from '../../../node/desk/notices.ts'
import { Register } from '../../../node/register/register.ts'
import { ok } from '../../../protocol/result.ts'
import { broker, codeOf, day, good, hour, idOf, nonce, rowsOf, world } from './world.ts'

test('the two of an exchange write to each other; a broker reads only when asked', async (t) => {
  const town = await world(t)
  const { arrangements, notices } = await town.open()
  const register = new Register(town.bank.context.store)
  const ownerOf = async () => idOf('dee')
  const messages = await messagesOf({ ...town.deps, register }, { arrangements, notices, ownerOf })
  const [ana, ben, cal, fay] = [town.as('ana'), town.as('ben'), town.as('cal'), town.as('fay', 'broker')]
  const plan = { nonce: nonce(), giver: 'me', receiver: 'ben', category: 'gardening' }
  const { id } = good(await arrangements.propose(ana, plan))
  const first = { nonce: nonce(), arrangement: id, text: 'Shall I bring the long ladder?' }
  const thread = good(await messages.write(ana, first))
  good(await messages.write(ana, first))
  t.equal(good(await messages.read(ana, thread.id)).count, 1, 'sent twice, one message')
  t.equal(messages.about(ben, id), thread.id)
  t.equal(messages.about(cal, id), undefined)
  t.equal(good(await messages.threads(ben)).threads[0]?.unread, 1)
  const read = good(await messages.read(ben, thread.id))
  t.equal(read.messages[0]?.text, first.text)
  t.notMatch(JSON.stringify(read), /@example|Hill/, 'no address and no full name')
  t.equal(good(await messages.threads(ben)).threads[0]?.unread, 0)
  t.equal(codeOf(await messages.read(cal, thread.id)), 'unknown-thread')
  t.equal(codeOf(await messages.read(fay, thread.id)), 'unknown-thread', 'not even a broker')
  t.equal(codeOf(await messages.write(cal, { ...first, nonce: nonce() })), 'unknown-arrangement')
  t.equal(codeOf(await messages.report(cal, read.messages[0]?.id ?? '')), 'unknown-message')
  good(await messages.write(ben, { nonce: nonce(), thread: thread.id, text: 'Fay?', askBroker: true }))
  t.ok(notices.of(idOf('fay')).some(({ kind }) => kind === 'broker-help'))
  const answered = good(
    await messages.write(fay, { nonce: nonce(), thread: thread.id, text: 'I will ring you.' }),
  )
  t.same(
    answered.messages.map(({ broker: by }) => by),
    [false, false, true],
  )
  const about = good(
    await messages.write(ana, { nonce: nonce(), listing: 'laaaaaaaaaaaaaaa', text: 'Is it free?' }),
  )
  t.same(about.people, ['Dee H.', 'Ana H.'])
  t.equal(
    codeOf(await messages.write(town.as('dee'), { nonce: nonce(), listing: 'laaaaaaaaaaaaaaa', text: 'x' })),
    'nobody-to-write-to',
  )
  for (let sent = 2; sent < 60; sent++)
    good(await messages.write(ana, { nonce: nonce(), thread: about.id, text: 'hello' }))
  t.equal(
    codeOf(await messages.write(ana, { nonce: nonce(), thread: about.id, text: 'more' })),
    'too-many-messages',
  )
  await register.run((draft) => {
    messages.forget(draft, idOf('ana'))
    return ok(undefined)
  })
  t.same(await rowsOf(town.bank.context.store, 'row/message/'), [], 'erased with the person')
})

test('after a restart a conversation reads in the order in which it was written, and the hour goes on', async (t) => {
  const town = await world(t)
  const { arrangements, notices } = await town.open()
  const { store } = town.bank.context
  const ownerOf = async () => idOf('dee')
  const open = () =>
    messagesOf({ ...town.deps, register: new Register(store) }, { arrangements, notices, ownerOf })
  const [ana, dee] = [town.as('ana'), town.as('dee')]
  const first = await open()
  const begun = good(await first.write(ana, { nonce: nonce(), listing: 'laaaaaaaaaaaaaaa', text: 'word 0' }))
  for (let word = 1; word < 60; word++) {
    town.clock.ahead += 10
    const by = word % 2 === 0 ? ana : dee
    good(await first.write(by, { nonce: nonce(), thread: begun.id, text: `word ${word}` }))
  }
  const again = await open()
  t.same(
    good(await again.read(ana, begun.id)).messages.map(({ text }) => text),
    Array.from({ length: 60 }, (_, word) => `word ${word}`),
  )
  for (let sent = 30; sent < 60; sent++)
    good(await again.write(ana, { nonce: nonce(), thread: begun.id, text: 'more' }))
  const more = { thread: begun.id, text: 'too many' }
  t.equal(codeOf(await again.write(ana, { nonce: nonce(), ...more })), 'too-many-messages')
  good(await again.write(dee, { nonce: nonce(), ...more }))
  town.clock.ahead += 3600 - 600
  t.equal(codeOf(await again.write(ana, { nonce: nonce(), ...more })), 'too-many-messages', 'within the hour')
  town.clock.ahead += 20
  good(await again.write(ana, { nonce: nonce(), ...more }))
})

test('notices: seen, mailed at once or weekly, printed where no e-mail goes', async (t) => {
  const town = await world(t)
  const { arrangements, notices: book } = await town.open()
  const mails: { to: string; subject: string; text: string }[] = []
  const mailer = {
    post: async (letter: { to: string; subject: string; text: string }) => void mails.push(letter),
  }
  const register = new Register(town.bank.context.store)
  const notices = noticesOf({ ...town.deps, register, mailer, origin: 'https://quay.example' }, book, {
    arrangements,
    messages: { from: () => undefined },
  })
  t.teardown(() => notices.stop())
  const body = { giver: 'ana', receiver: 'ben', seconds: hour, day: town.today(), category: 'gardening' }
  good(await arrangements.record(broker, { ...body, nonce: nonce() }))
  await notices.tick()
  await notices.tick()
  t.same(
    mails.map(({ to }) => to),
    ['ana@example.org'],
    'once, and only who has an address',
  )
  t.match(mails[0]?.text, /https:\/\/quay\.example\/stop\/[a-z2-7]{26}/)
  const [first] = mails
  t.match(
    first?.text,
    /gardening for Ben H\., 1:00, \d{1,2} \w+ \d{4}/i,
    'what, with whom, how long and when',
  )
  t.match(first?.text, /https:\/\/quay\.example\/exchanges\/x[a-z2-7]+/, 'and where to see it')
  t.notMatch(first?.subject, /Ben|gardening|1:00/i, 'nothing about anybody where a locked screen shows it')
  t.notMatch(first?.text, new RegExp(first?.subject.split(': ')[1] ?? '^'), 'the subject is not said again')
  t.notMatch(first?.text, /Hill|-1:00|Standing/i, 'no family name, no standing')
  const letters = good(await notices.letters(broker))
  t.same(
    letters.letters.map(({ name, balance }) => [name, balance]),
    [['Ben Hill', -hour]],
  )
  t.equal(codeOf(await notices.letters(town.as('ana'))), 'forbidden')
  const ids = letters.letters.flatMap((one) => one.notices.map(({ id }) => id))
  t.equal(good(await notices.printed(broker, ids)).total, 0)
  good(await notices.change(town.as('ana'), { allRead: true, mail: 'weekly' }))
  t.equal(notices.unread(idOf('ana')), 0)
  good(await arrangements.record(broker, { ...body, nonce: nonce(), again: true }))
  await notices.tick()
  t.equal(mails.length, 1, 'not before the week is over')
  town.clock.ahead = 8 * day
  await notices.tick()
  await notices.tick()
  t.match(mails[1]?.subject, /Your week/)
  t.equal(mails.length, 2)
  const stop = /stop\/([a-z2-7]{26})/.exec(mails[1]?.text ?? '')?.[1] ?? ''
  await notices.unsubscribe('a'.repeat(26))
  await notices.unsubscribe(stop)
  t.equal(good(await notices.list(town.as('ana'))).mail, 'never')
  good(await arrangements.record(broker, { ...body, nonce: nonce(), again: true }))
  await notices.tick()
  t.equal(mails.length, 2, 'the link in the e-mail ends them')
})

test('digests are due at the hour of the house, in its own time zone', async (t) => {
  const monday = { day: 1, hour: 7, zone: 'Europe/London' }
  const at = (text: string) => Date.parse(text) / 1000
  t.equal(lastDigest(monday, at('2026-11-23T07:00:00Z')), at('2026-11-23T07:00:00Z'))
  t.equal(lastDigest(monday, at('2026-11-23T06:59:59Z')), at('2026-11-16T07:00:00Z'))
  t.equal(lastDigest(monday, at('2026-07-06T06:30:00Z')), at('2026-07-06T06:00:00Z'), 'summer time')
})

test('nothing goes out to the dead', async (t) => {
  const town = await world(t)
  const { arrangements, notices: book } = await town.open()
  const mails: string[] = []
  const mailer = { post: async ({ to }: { to: string }) => void mails.push(to) }
  const register = new Register(town.bank.context.store)
  const sources = { arrangements, messages: { from: () => undefined } }
  const notices = noticesOf({ ...town.deps, register, mailer }, book, sources)
  t.teardown(() => notices.stop())
  const body = { giver: 'ana', receiver: 'ben', seconds: hour, day: town.today(), category: 'gardening' }
  good(await arrangements.record(broker, { ...body, nonce: nonce() }))
  for (const given of ['ana', 'ben'] as const) town.change(given, { status: 'deceased' })
  await notices.tick()
  t.same(mails, [])
  t.match(good(await notices.letters(broker)), { letters: [], total: 0 })
  town.change('ben', { status: 'approved' })
  t.equal(good(await notices.letters(broker)).total, 1, 'whoever was taken for dead hears of it')
})
