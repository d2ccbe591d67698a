/** Every house rule does what the page of house rules says of it. */
import { readdirSync, readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import type { ListingCreate, MemberView } from '../../../protocol/generated/types.ts'
import type { Refusal } from '../../../protocol/refusal.ts'
import type { Result } from '../../../protocol/result.ts'
import { firstTerms } from '../../../node/desk/first-terms.ts'
import { Town } from '../../web/paper-browser.ts'
import { admin, asMember, broker, codeOf, deskBank, newMember, valueOf, type DeskBank } from './bank.ts'

const nonceOf = (text: string): string => Buffer.from(text.padEnd(16)).toString('base64url')
const root = new URL('../../../../', import.meta.url)

interface Scene extends DeskBank {
  readonly ana: MemberView
  readonly ben: MemberView
}

async function scene(t: Test, name: string): Promise<Scene> {
  const opened = await deskBank(t, name)
  t.teardown(() => opened.desk.stop())
  const [ana, ben] = [
    await newMember(opened.desk, 'Ana', 'Price'),
    await newMember(opened.desk, 'Ben', 'Hill'),
  ]
  for (const { account = '' } of [ana, ben])
    valueOf(await opened.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 }))
  return { ...opened, ana, ben }
}

/** The house rule that a refusal names. */
const ruleOf = (answer: Result<unknown, Refusal>): unknown =>
  answer.ok ? 'accepted' : (answer.error.params['rule'] ?? answer.error.code)

const help = (one: MemberView, other: MemberView, nonce: string) => ({
  ...{ nonce: nonceOf(nonce), giver: one.id, receiver: other.id, category: 'gardening' },
  ...{ day: '2026-11-21', seconds: 3600 },
})

const asked: ListingCreate = {
  ...{ kind: 'request', title: 'Sit with my mother', description: 'On Mondays', language: 'en' },
  categories: ['gardening'],
}

t.test(
  'where exchanges begin with a time broker, members propose and record none by themselves',
  async (t) => {
    const { desk, ana, ben } = await scene(t, 'arranged')
    valueOf(await desk.rules.change(admin, { brokerArranges: true }))
    const { arrangements } = desk
    const [mine, yours] = [help(ana, ben, 'mine'), help(ana, ben, 'yours')]
    t.equal(ruleOf(await arrangements.propose(asMember(ana.id), mine)), 'brokerArranges')
    t.equal(ruleOf(await arrangements.record(asMember(ana.id), mine)), 'brokerArranges')
    const planned = valueOf(await arrangements.propose(broker, yours))
    valueOf(await arrangements.step(asMember(ana.id), planned.id, { do: 'accept' }))
    valueOf(await arrangements.step(asMember(ben.id), planned.id, { do: 'accept' }))
    const done = { do: 'record', seconds: 3600, day: '2026-11-21' } as const
    t.equal(valueOf(await arrangements.step(asMember(ana.id), planned.id, done)).state, 'recorded')
  },
)

t.test('members of partner timebanks take part as the house says', async (t) => {
  const { desk, ana } = await scene(t, 'partners')
  const { arrangements } = desk
  const tomos = `tbk:${'a'.repeat(52)}/tomos`
  const far = (nonce: string) => ({ ...help(ana, ana, nonce), giver: tomos })
  const planned = valueOf(await arrangements.propose(asMember(ana.id), far('before')))
  valueOf(await desk.rules.change(admin, { partnerMembers: 'ask-broker' }))
  t.equal(ruleOf(await arrangements.record(asMember(ana.id), far('one'))), 'partnerMembers')
  t.not(ruleOf(await arrangements.propose(broker, far('two'))), 'partnerMembers')
  valueOf(await desk.rules.change(admin, { partnerMembers: 'not' }))
  t.equal(ruleOf(await arrangements.propose(asMember(ana.id), far('three'))), 'partnerMembers')
  t.equal(ruleOf(await arrangements.record(broker, far('four'))), 'partnerMembers')
  const done = { do: 'record', seconds: 3600, day: '2026-11-21' } as const
  t.equal(ruleOf(await arrangements.step(asMember(ana.id), planned.id, done)), 'partnerMembers')
  const row = {
    day: '21/11/2026',
    giver: tomos,
    receiver: ana.id,
    hours: '1:00',
    category: 'garden',
  }
  const sheet = valueOf(
    await arrangements.enterSheet(broker, { nonce: nonceOf('sheet'), dryRun: true, rows: [row] }),
  )
  t.match(sheet.rows[0]?.faults, [{ field: 'receiver', code: 'house-rule' }])
})

t.test('an offer or request stands for as many days as the house says', async (t) => {
  const town = await scene(t, 'days')
  const { desk, ana } = town
  valueOf(await desk.rules.change(admin, { listingDays: 10 }))
  for (const kind of ['offer', 'request'] as const) {
    const made = valueOf(await desk.listings.create(asMember(ana.id), { ...asked, kind }))
    t.equal(made.until, '2026-12-01')
  }
  const page = await new Town(town).browser(ana.id).open('/board/new?kind=request')
  t.match(page.text, /stands for 10 days/)
})

t.test('whether the way counts, and whether goods are for hours, is said where it is typed', async (t) => {
  const town = await scene(t, 'ways')
  const { desk, ana } = town
  const tab = new Town(town).browser(ana.id)
  for (const yes of [true, false]) {
    valueOf(await desk.rules.change(admin, { travelCounts: yes, goods: yes }))
    const says = yes ? /way there and back counts/ : /way there and back does not count/
    for (const path of ['/exchanges/new', '/exchanges/plan']) t.match((await tab.open(path)).text, says, path)
    t.match((await tab.open('/board/new')).text, yes ? /hours may be given for goods/ : /not for goods/)
  }
})

t.test('help without a check that its request asks for needs a time broker, who says why', async (t) => {
  const town = await scene(t, 'checks')
  const { desk, ana, ben } = town
  const { arrangements } = desk
  const request = valueOf(
    await desk.listings.create(asMember(ben.id), { ...asked, needsChecks: ['dbs-enhanced'] }),
  )
  const body = (nonce: string) => ({ ...help(ana, ben, nonce), listing: request.id })
  const refused = await arrangements.propose(asMember(ana.id), body('one'))
  t.equal(codeOf(refused), 'check-missing')
  t.match(refused, { error: { params: { checks: 'DBS enhanced' } } }, 'the check is named as people call it')
  t.equal(codeOf(await arrangements.record(asMember(ben.id), body('two'))), 'check-missing')
  const own = { ...body('three'), except: 'I know her' }
  t.equal(codeOf(await arrangements.propose(asMember(ana.id), own)), 'check-missing', 'members except nobody')
  t.equal(codeOf(await arrangements.propose(broker, body('four'))), 'check-missing', 'a broker says why')
  const allowed = valueOf(await arrangements.propose(broker, { ...body('five'), except: 'She was there' }))
  t.match(allowed, { checksMissing: ['DBS enhanced'], exception: { reason: 'She was there' } })
  const shown = valueOf(await arrangements.show(asMember(ben.id), allowed.id))
  t.same(shown.checksMissing, ['DBS enhanced'], 'the receiver is warned')
  t.equal(shown.exception?.reason, undefined, 'why is for those who answer for it')
  for (const { id } of [ana, ben])
    valueOf(await arrangements.step(asMember(id), allowed.id, { do: 'accept' }))
  const page = await new Town(town).browser(ana.id).open(`/exchanges/${allowed.id}`)
  t.match(page.text, /asks for DBS enhanced, and Ana P\. had no such check\. A time broker allowed it/)
  valueOf(await desk.rules.change(admin, { checkExceptions: false }))
  const never = { ...body('six'), except: 'She was there' }
  t.equal(ruleOf(await arrangements.propose(broker, never)), 'checkExceptions')
  const check = { do: 'check', name: 'dbs-enhanced', clear: true, until: '2027-11-22' } as const
  valueOf(await desk.members.step(broker, ana.id, { ...check }))
  t.equal(valueOf(await arrangements.propose(asMember(ana.id), body('seven'))).state, 'proposed')
})

t.test(
  'a check that is asked for later, or runs out, counts when it is agreed to and recorded',
  async (t) => {
    const { desk, ana, ben } = await scene(t, 'later')
    const { arrangements } = desk
    const request = valueOf(await desk.listings.create(asMember(ben.id), asked))
    const body = { ...help(ana, ben, 'one'), listing: request.id }
    const { id } = valueOf(await arrangements.propose(asMember(ana.id), body))
    valueOf(await desk.listings.change(asMember(ben.id), request.id, { needsChecks: ['driving'] }))
    t.equal(codeOf(await arrangements.step(asMember(ben.id), id, { do: 'accept' })), 'check-missing')
    const done = { do: 'record', seconds: 3600, day: '2026-11-21' } as const
    t.equal(codeOf(await arrangements.step(asMember(ben.id), id, done)), 'check-missing')
    t.equal(valueOf(await arrangements.show(asMember(ana.id), id)).state, 'proposed', 'nothing changed')
    const by = valueOf(await arrangements.step(broker, id, { ...done, except: 'Drove us for years' }))
    t.match(by, { state: 'booked', exception: { reason: 'Drove us for years' } })
    valueOf(await arrangements.step(broker, id, { ...done, except: 'Drove us for years' }))
    t.ok(by.history.some(({ did, as }) => did === 'except' && as === 'broker'))
  },
)

t.test('every house rule is read by code that keeps it', async (t) => {
  const { bank } = await scene(t, 'all rules')
  const apart = /first-terms|pages\/house\/|words\/|generated/
  const sources = readdirSync(new URL('node/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !apart.test(file))
    .map((file) => readFileSync(new URL(`node/${file}`, root), 'utf8'))
    .filter((text) => /terms\b|HouseTerms/.test(text))
    .map((text) => text.replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, ''))
  const rules = [...Object.keys(firstTerms(bank.context.config)), 'leaverPot']
  const read = (rule: string): boolean =>
    sources.some((text) =>
      new RegExp(
        `terms(?:\\(\\))?\\.${rule}\\b|\\{[^{}]*\\b${rule}\\b[^{}]*\\} = [^\\n]*terms|: \\{ ${rule}, `,
      ).test(text),
    )
  const shown = ['goods', 'listingDays']
  t.same(
    rules.filter((rule) => !shown.includes(rule) && !read(rule)),
    [],
  )
})
