/** Signing in: each way opens once or with the right secret, nothing tells who is a member, and all of it can be ended. */
import { test, type Test } from 'tap'
import type { Desk } from '../../../node/desk/desk.ts'
import type { Actor } from '../../../node/api.ts'
import { applicant, codeOf, deskBank, valueOf } from './bank.ts'

const admin: Actor = { by: 'admin', role: 'admin' }
const broker: Actor = { by: 'broker', role: 'broker' }
const letter = (_: unknown, path: string) => ({ subject: 'Sign in', text: path })

/** A member with an account, a number, and perhaps an address and roles. */
async function memberOf(
  desk: Desk,
  given: string,
  more: { email?: string; roles?: ('admin' | 'broker' | 'auditor')[] } = {},
): Promise<{ id: string; number: string }> {
  const { email, roles } = more
  const person = applicant(given, 'Hughes', email === undefined ? {} : { contact: { email } })
  const { id } = valueOf(await desk.members.apply(admin, person))
  valueOf(await desk.members.step(admin, id, { do: 'approve', anyway: 'a test' }))
  if (roles !== undefined) valueOf(await desk.members.step(admin, id, { do: 'roles', roles }))
  return { id, number: desk.members.book.get(id)?.number ?? '' }
}

test('a PIN signs in, locks after five wrong tries, and a code from the desk opens again', async (t) => {
  const { desk } = await deskBank(t, 'pins')
  const { logins } = desk
  const { id, number } = await memberOf(desk, 'Ana')
  t.equal(codeOf(await logins.setPin(broker, { member: id, pin: '123456' })), 'pin-weak', 'in a row')
  t.equal(codeOf(await logins.setPin(broker, { member: id, pin: '777777' })), 'pin-weak', 'all alike')
  t.equal(codeOf(await logins.setPin(broker, { member: id, pin: '1357' })), 'pin-weak', 'short')
  valueOf(await logins.setPin(broker, { member: id, pin: '135792' }))
  const opened = valueOf(await logins.withCard(number, '135792', 'Firefox, Android'))
  const who = logins.who(opened.secret)
  t.same(who?.actor, { by: id, role: 'member', member: id })
  t.same(who?.roles, ['member'])
  t.equal(logins.who('A'.repeat(43)), undefined, 'another secret opens nothing')
  for (let tries = 1; tries <= 4; tries++)
    t.equal(codeOf(await logins.withCard(number, '135793', '')), 'login-wrong', `try ${tries}`)
  t.equal(codeOf(await logins.withCard(number, '135793', '')), 'login-locked', 'the fifth')
  t.equal(codeOf(await logins.withCard(number, '135792', '')), 'login-locked', 'the right one waits, too')
  const { code } = valueOf(await logins.codeFor(broker, id))
  t.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  valueOf(await logins.withCard(number, code.toLowerCase().replace('-', ' '), ''))
  t.equal(codeOf(await logins.withCard(number, code, '')), 'login-wrong', 'a code opens once')
  t.equal(codeOf(await logins.withCard('999999', '135792', '')), 'login-wrong', 'nobody has this number')
})

test('a code from the desk leaves a PIN that works as it is, and takes one that is locked away', async (t) => {
  const { desk } = await deskBank(t, 'kept')
  const { logins } = desk
  const { id, number } = await memberOf(desk, 'Ana')
  const self = { by: id, role: 'member', member: id } as const
  valueOf(await logins.setPin(broker, { member: id, pin: '135792' }))
  t.equal(codeOf(await logins.withCard(number, '135793', '')), 'login-wrong', 'one slip locks nothing')
  const signIn = async () =>
    valueOf(await logins.withCard(number, valueOf(await logins.codeFor(broker, id)).code, ''))
  await signIn()
  t.equal(logins.hasPin(self), true)
  valueOf(await logins.withCard(number, '135792', ''))
  for (let tries = 1; tries <= 5; tries++) await logins.withCard(number, '135793', '')
  t.equal(codeOf(await logins.withCard(number, '135792', '')), 'login-locked')
  await signIn()
  t.equal(logins.hasPin(self), false, 'a new one is to be chosen')
})

test('three wrong tries void a code', async (t) => {
  const { desk } = await deskBank(t, 'codes')
  const { id, number } = await memberOf(desk, 'Ben')
  const { code } = valueOf(await desk.logins.codeFor(broker, id))
  for (let tries = 1; tries <= 3; tries++)
    t.equal(codeOf(await desk.logins.withCard(number, 'AAAA-AAAA', '')), 'login-wrong', `try ${tries}`)
  t.equal(codeOf(await desk.logins.withCard(number, code, '')), 'login-wrong')
})

test('a broker lets members in, but nobody who works at the desk', async (t) => {
  const { desk } = await deskBank(t, 'rights')
  const { logins } = desk
  const boss = await memberOf(desk, 'Cai', { roles: ['admin'] })
  const ann = await memberOf(desk, 'Dee')
  t.equal(codeOf(await logins.codeFor(broker, boss.id)), 'forbidden')
  t.equal(codeOf(await logins.setPin(broker, { member: boss.id, pin: '135792' })), 'forbidden')
  t.equal(codeOf(await logins.linkFor(broker, boss.id)), 'forbidden')
  t.equal(codeOf(await logins.endAll(broker, boss.id)), 'forbidden')
  const self: Actor = { by: ann.id, role: 'member', member: ann.id }
  t.equal(codeOf(await logins.codeFor(self, ann.id)), 'unknown-account', 'not even for oneself')
  t.equal(codeOf(await logins.setPin(self, { member: boss.id, pin: '135792' })), 'unknown-account')
  t.equal(codeOf(await logins.endAll({ by: 'a', role: 'auditor' }, ann.id)), 'unknown-account')
  valueOf(await logins.codeFor(admin, boss.id))
  t.equal(codeOf(await logins.codeFor(admin, `m${'a'.repeat(15)}`)), 'unknown-account')
})

/** Resolves when `done` holds. */
async function soon(done: () => boolean): Promise<void> {
  for (let turns = 0; turns < 1000 && !done(); turns++) await new Promise((go) => setImmediate(go))
}

test('a link by e-mail signs in once; an unknown address is answered alike', async (t) => {
  const { desk, letters } = await deskBank(t, 'mails')
  const { logins } = desk
  const { id } = await memberOf(desk, 'Eve', { email: 'eve@town.example' })
  t.equal(logins.askLink('nobody@town.example', letter), undefined)
  t.equal(logins.askLink('Eve@Town.example', letter), undefined)
  await soon(() => letters.length > 0)
  t.equal(letters.length, 1, 'only the member gets a mail')
  t.equal(letters[0]?.to, 'eve@town.example')
  const secret = letters[0]?.text.replace('/login/link/', '') ?? ''
  const opened = valueOf(await logins.withLink(secret, ''))
  t.equal(logins.who(opened.secret)?.actor.member, id)
  t.equal(codeOf(await logins.withLink(secret, '')), 'login-expired')
  await soon(() => desk.mailer.waiting() === 0)
  t.equal(desk.mailer.waiting(), 0, 'what has left is in no outbox')
})

test('whoever asks for many links gets three', async (t) => {
  const { desk, letters } = await deskBank(t, 'many-links')
  await memberOf(desk, 'Fay', { email: 'fay@town.example' })
  for (let asked = 0; asked < 10; asked++) desk.logins.askLink('fay@town.example', letter)
  await soon(() => letters.length >= 10)
  t.equal(letters.length, 3)
})

test('sessions end with the roles, with the member, at the desk, and one by one', async (t) => {
  const bank = await deskBank(t, 'ends')
  const { desk } = bank
  const { logins } = desk
  const { id, number } = await memberOf(desk, 'Gil')
  valueOf(await logins.setPin(admin, { member: id, pin: '135792' }))
  const open = async (): Promise<string> => valueOf(await logins.withCard(number, '135792', 'Firefox')).secret
  const [one, two] = [await open(), await open()]
  t.equal((await bank.reopen()).logins.who(one)?.actor.member, id, 'a restart ends none')
  const self = { by: id, role: 'member', member: id } as const
  const devices = logins.devices(self)
  t.equal(devices.length, 2)
  const other = devices.find((device) => device.id === logins.who(two)?.session)
  valueOf(await logins.forget(self, other?.id ?? ''))
  t.equal(logins.who(two), undefined)
  t.ok(logins.who(one))
  const stranger = { by: 'x', role: 'member', member: `m${'a'.repeat(15)}` } as const
  t.equal(codeOf(await logins.forget(stranger, logins.who(one)?.session ?? '')), 'unknown-device')
  valueOf(await desk.members.step(admin, id, { do: 'roles', roles: ['broker'] }))
  t.equal(logins.who(one), undefined, 'with other roles one signs in anew')
  const third = await open()
  t.equal(logins.who(third)?.actor.role, 'broker')
  t.equal(valueOf(await logins.endAll(admin, id)).ended, 1, 'the one with the old roles is gone already')
  t.equal(logins.who(third), undefined)
  const fourth = await open()
  valueOf(await desk.members.step(admin, id, { do: 'suspend', reason: 'a test' }))
  t.ok(logins.who(fourth), 'a suspended member may look')
  await logins.signOut(fourth)
  t.equal(logins.who(fourth), undefined)
})

test('the set-up link opens until there is an admin', async (t) => {
  const { desk } = await deskBank(t, 'set-up')
  const { logins } = desk
  const link = (await logins.setUpLink()) ?? ''
  const old = link.replace('/setup/', '')
  const secret = ((await logins.setUpLink()) ?? '').replace('/setup/', '')
  t.equal(codeOf(logins.opensSetUp(old)), 'login-expired', 'a restart voids the link before')
  valueOf(logins.opensSetUp(secret))
  t.equal(codeOf(await logins.withLink(secret, '')), 'login-expired', 'it signs nobody in')
  const { id } = await memberOf(desk, 'Huw', { roles: ['admin'] })
  t.equal(codeOf(logins.opensSetUp(secret)), 'set-up-already')
  const opened = valueOf(await logins.endSetUp(secret, id, ''))
  t.equal(logins.who(opened.secret)?.actor.role, 'admin')
  t.equal(codeOf(await logins.endSetUp(secret, id, '')), 'login-expired')
  t.equal(await logins.setUpLink(), undefined)
})

/** Nothing of a secret is in what is kept. */
test('the store keeps no secret that opens anything', async (t: Test) => {
  const { desk, store } = await deskBank(t, 'kept')
  const { id, number } = await memberOf(desk, 'Ida')
  valueOf(await desk.logins.setPin(admin, { member: id, pin: '135792' }))
  const { code } = valueOf(await desk.logins.codeFor(admin, id))
  const { link } = valueOf(await desk.logins.linkFor(admin, id))
  const { secret } = valueOf(await desk.logins.withCard(number, '135792', ''))
  let kept = ''
  for await (const [key, value] of store.list('')) kept += `${key} ${value}\n`
  t.ok(kept.includes(id))
  for (const text of ['135792', code, code.replace('-', ''), link.slice(12), secret])
    t.notOk(kept.includes(text), text)
})

test('a page that lies open keeps no session alive; whoever uses it does', async (t) => {
  const { desk, time } = await deskBank(t, 'open pages')
  const { logins } = desk
  const { id, number } = await memberOf(desk, 'Jac', { roles: ['broker'] })
  const open = async (): Promise<string> => {
    const { code } = valueOf(await logins.codeFor(admin, id))
    return valueOf(await logins.withCard(number, code, 'Library')).secret
  }
  const [used, left] = [await open(), await open()]
  const hour = 3600
  for (let hours = 0; hours < 8; hours++) {
    t.equal(logins.whoStill(left)?.actor.member, id, `after ${hours} h`)
    t.equal(logins.whoStill(left)?.actor.role, 'broker')
    logins.who(used)
    await desk.members.step(admin, id, { do: 'note', text: 'what was noted is on disk' })
    time.now += hour
  }
  t.equal(logins.whoStill(left), undefined, 'eight hours unused: it ends, though its page asked all the time')
  t.equal(logins.who(left), undefined)
  t.ok(logins.whoStill(used), 'the one that was used goes on')
  await logins.signOut(used)
  t.equal(logins.whoStill(used), undefined, 'signed out, an open page is told nothing more')
  t.equal(logins.whoStill('A'.repeat(43)), undefined)
})
