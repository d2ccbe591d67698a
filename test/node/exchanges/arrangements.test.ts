import { setTimeout } from 'node:timers/promises'
import { test } from 'tap'
import type { ExchangeRecord } from '../../../protocol/generated/types.ts'
import { dayOfInstant, dayText } from '../../../protocol/ledger/day.ts'
import { agree, realBank } from '../real-bank.ts'
import { auditor, broker, codeOf, day, good, hour, idOf, nonce, world, type World } from './world.ts'

const help = (town: World, body: Partial<ExchangeRecord> = {}): ExchangeRecord => ({
  ...{ nonce: nonce(), giver: 'me', receiver: '1002', seconds: hour, category: 'gardening' },
  ...{ day: town.today(), again: true },
  ...body,
})

test('from a proposal to the ledger: accepted, done, confirmed', async (t) => {
  const town = await world(t)
  const { arrangements, notices } = await town.open()
  const [ana, ben, cal] = [town.as('ana'), town.as('ben'), town.as('cal')]
  const plan = {
    nonce: nonce(),
    giver: 'me',
    receiver: 'ben',
    category: 'gardening',
    day: town.today(),
    note: 'hedge',
  }
  const first = good(await arrangements.propose(ana, plan))
  t.equal(first.state, 'proposed')
  t.equal(good(await arrangements.propose(ana, plan)).id, first.id, 'the same form is the same arrangement')
  t.equal(codeOf(await arrangements.propose(ana, { ...plan, receiver: 'cal' })), 'request-differs')
  t.equal(codeOf(await arrangements.show(cal, first.id)), 'unknown-arrangement', 'others do not know of it')
  t.equal(codeOf(await arrangements.step(cal, first.id, { do: 'accept' })), 'unknown-arrangement')
  t.equal(codeOf(await arrangements.step(auditor, first.id, { do: 'accept' })), 'forbidden')
  t.equal(good(await arrangements.show(auditor, first.id)).note, undefined, 'an auditor reads no words')
  t.same(good(await arrangements.show(ben, first.id)).may, ['accept', 'decline', 'cancel', 'record'])
  good(await arrangements.step(ben, first.id, { do: 'accept' }))
  good(await arrangements.step(ben, first.id, { do: 'accept' }))
  const done = { do: 'record', seconds: 50 * 60, day: town.today() } as const
  const recorded = good(await arrangements.step(ana, first.id, done))
  t.equal(recorded.state, 'recorded')
  t.equal(recorded.seconds, hour, 'rounded up to a quarter of an hour')
  t.same(recorded.waitsFor, ['receiver'])
  t.equal(await town.standing('ana'), 0, 'what is not confirmed stands in no balance')
  t.equal(good(await arrangements.list(ben, {})).waiting, 1)
  t.equal(good(await arrangements.list(ana, {})).waiting, 0)
  t.equal(good(await arrangements.step(ben, first.id, { do: 'confirm' })).state, 'booked')
  good(await arrangements.step(ben, first.id, { do: 'confirm' }))
  t.same([await town.standing('ana'), await town.standing('ben')], [hour, -hour])
  t.same(
    notices
      .of(idOf('ben'))
      .map(({ kind }) => kind)
      .toSorted(),
    ['booked', 'confirm', 'proposed'],
  )
  t.same(
    notices
      .of(idOf('ana'))
      .map(({ kind }) => kind)
      .toSorted(),
    ['accepted', 'booked'],
  )
})

test('"I received" is enough for the ledger, "I gave" is not, and a form counts once', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const body = help(town, { giver: 'ana', receiver: 'me' })
  const both = await Promise.all([
    arrangements.record(town.as('ben'), body),
    arrangements.record(town.as('ben'), body),
  ])
  t.same(
    both.map((one) => good(one).state),
    ['booked', 'booked'],
  )
  t.equal(await town.standing('ana'), hour)
  t.equal(
    codeOf(await arrangements.record(town.as('ben'), { ...body, seconds: 2 * hour })),
    'request-differs',
  )
  t.equal(good(await arrangements.record(town.as('ana'), help(town))).state, 'recorded')
  const elsewhere = `tbk:${'a'.repeat(52)}`
  const wrong = [
    ['not-about-you', town.as('cal'), { giver: 'ana' }],
    ['same-account', town.as('ana'), { receiver: 'ana' }],
    ['unknown-party', town.as('ana'), { receiver: '9999' }],
    ['unknown-party', town.as('ana'), { giver: 'Tom Jones@away', receiver: 'me' }],
    ['bad-fields', town.as('ana'), { note: 'bell \u0007' }],
    ['bad-fields', town.as('ana'), { category: 'Not a code' }],
    ['over-exchange-maximum', town.as('ana'), { seconds: 25 * hour }],
    ['day-in-future', town.as('ana'), { day: '2999-01-01' }],
    ['day-invalid', town.as('ana'), { day: '2026-02-30' }],
    ['unknown-bank', town.as('ana'), { giver: 'tom@nowhere', receiver: 'me' }],
    ['both-elsewhere', broker, { giver: `${elsewhere}/tom`, receiver: `${elsewhere}/sue` }],
    ['not-about-you', auditor, { giver: 'ana' }],
  ] as const
  for (const [code, actor, change] of wrong)
    t.equal(codeOf(await arrangements.record(actor, help(town, change))), code, code)
  town.change('dee', { status: 'suspended' })
  t.equal(
    codeOf(await arrangements.record(town.as('ana'), help(town, { receiver: 'dee' }))),
    'party-not-active',
  )
})

test('a dispute is settled by a broker who is neither of the two', async (t) => {
  const town = await world(t)
  const { arrangements, notices } = await town.open()
  const fay = town.as('fay', 'broker')
  const { id } = good(await arrangements.record(town.as('ana'), help(town, { receiver: 'me', giver: 'fay' })))
  t.equal(
    codeOf(await arrangements.step(town.as('ana'), id, { do: 'reverse', reason: 'mistake' })),
    'not-your-step',
  )
  const disputed = good(
    await arrangements.step(fay, id, { do: 'dispute', reason: 'hours', note: 'it was two' }),
  )
  t.equal(disputed.state, 'disputed')
  t.equal(
    codeOf(await arrangements.step(fay, id, { do: 'change', seconds: 2 * hour, day: town.today() })),
    'own-dispute',
  )
  t.ok(notices.of(idOf('fay')).some(({ kind }) => kind === 'broker-dispute'))
  t.equal(good(await arrangements.list(broker, { only: 'disputed' })).waiting, 1)
  const settled = good(
    await arrangements.step(broker, id, { do: 'change', seconds: 2 * hour, day: town.today() }),
  )
  t.equal(settled.state, 'booked')
  t.same([await town.standing('fay'), await town.standing('ana')], [2 * hour, -2 * hour])
  good(await arrangements.step(broker, id, { do: 'reverse', reason: 'agreed' }))
  t.same([await town.standing('fay'), await town.standing('ana')], [0, 0])
  t.equal(good(await arrangements.show(broker, id)).state, 'reversed')
})

test('the ledger says no: nothing is booked, and it can be tried again', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const big = help(town, { giver: 'ana', receiver: 'me', seconds: 11 * hour })
  const refused = good(await arrangements.record(town.as('ben'), big))
  t.equal(refused.state, 'refused')
  t.equal(refused.refused, 'below-floor')
  t.match(refused.says, /Ben H\. to -11:00, below its floor of -10:00/)
  for (const who of [broker, auditor])
    t.equal(good(await arrangements.show(who, refused.id)).refused, 'below-floor', 'whose work it is sees it')
  const other = good(await arrangements.show(town.as('ana'), refused.id))
  t.match(other, { state: 'refused', refused: 'limit-of-other', params: [] })
  t.notMatch(JSON.stringify(other), /below|floor|11:00|36000|\bben\b/, 'the other learns no figure')
  t.equal(await town.standing('ben'), 0)
  good(await town.bank.api.changeAccount({ by: 'admin', role: 'admin' }, 'ben', { floor: -20 * hour }))
  t.equal(good(await arrangements.step(town.as('ben'), refused.id, { do: 'retry' })).state, 'booked')
  t.equal(await town.standing('ben'), -11 * hour)
})

test('silence is a yes, and an unanswered proposal lapses, when their time has come', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const { id } = good(await arrangements.record(town.as('ana'), help(town)))
  const plan = { nonce: nonce(), giver: 'me', receiver: 'ben', category: 'gardening' }
  const proposal = good(await arrangements.propose(town.as('ana'), plan))
  town.clock.ahead = 7 * day - 60
  await arrangements.tick()
  t.equal(good(await arrangements.show(broker, id)).state, 'recorded')
  town.clock.ahead = 7 * day + 60
  await arrangements.tick()
  t.equal(good(await arrangements.show(broker, id)).state, 'booked')
  t.equal(await town.standing('ana'), hour)
  town.clock.ahead = 31 * day
  await arrangements.tick()
  t.equal(good(await arrangements.show(broker, proposal.id)).state, 'cancelled')
})

test('proxies and brokers act for others, and it is written down who did', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const ana = town.person('ana')
  const consent = { member: idOf('cal'), given: 'in-person', witness: idOf('fay'), at: 1 } as const
  town.change('ana', { proxies: [consent] })
  const made = good(await arrangements.record(town.as('cal'), help(town, { giver: 'ben', receiver: 'ana' })))
  t.equal(made.as, 'receiver')
  t.equal(made.state, 'booked')
  t.equal(made.history[0]?.by, idOf('cal'))
  t.equal(good(await arrangements.list(town.as('cal'), {})).total, 1, 'a proxy sees what waits')
  town.change('ana', { proxies: [{ ...consent, until: '2020-01-01' }] })
  t.equal(
    codeOf(await arrangements.show(town.as('cal'), made.id)),
    'unknown-arrangement',
    'until the consent ends',
  )
  const typed = good(await arrangements.record(broker, help(town, { giver: '1001', receiver: '1002' })))
  t.equal(typed.state, 'booked', 'a broker vouches for both')
  t.equal(typed.recordedBy, 'broker')
  const pot = {
    by: 'steward-1',
    role: 'steward',
    member: idOf('dee'),
    stewardOf: [ana.account ?? ''],
  } as const
  t.equal(good(await arrangements.show(pot, made.id)).as, 'receiver', 'a steward acts for an account')
})

test('a class of five: all or nothing, or whom it can, with a list of the others', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const many = [{ who: 'ben' }, { who: 'cal' }, { who: 'dee', seconds: 2 * hour }, { who: '9999' }]
  const body = {
    one: 'ana',
    oneGave: true,
    many,
    seconds: hour,
    day: town.today(),
    category: 'lessons',
    whole: true,
  }
  const none = good(await arrangements.recordClass(broker, { ...body, nonce: nonce() }))
  t.same(
    [none.recorded.length, none.refused.map(({ who, code }) => [who, code])],
    [0, [['9999', 'unknown-party']]],
  )
  t.equal(await town.standing('ana'), 0)
  const right = { ...body, nonce: nonce(), many: many.slice(0, 3) }
  t.equal(good(await arrangements.recordClass(broker, right)).recorded.length, 3)
  t.equal(good(await arrangements.recordClass(broker, right)).recorded.length, 3, 'posted twice')
  t.same([await town.standing('ana'), await town.standing('dee')], [4 * hour, -2 * hour])
  // Each alone would fit under the ceiling of twenty hours, both together do not.
  const full = { ...body, nonce: nonce(), many: [{ who: 'ben' }, { who: 'cal' }], seconds: 9 * hour }
  const over = good(await arrangements.recordClass(broker, full))
  t.same(
    [over.recorded.length, over.refused.map(({ code }) => code)],
    [0, ['above-ceiling', 'above-ceiling']],
  )
  t.equal(await town.standing('ana'), 4 * hour, 'nothing of it was recorded')
  t.equal(good(await arrangements.list(broker, { group: over.group })).total, 0)
  const partly = good(await arrangements.recordClass(broker, { ...full, nonce: nonce(), whole: false }))
  t.same([partly.recorded.length, partly.refused.map(({ who }) => who)], [1, ['cal']])
  const twice = { ...full, nonce: nonce(), seconds: 900, whole: true, many: [{ who: 'ben' }, { who: 'ben' }] }
  t.same(
    good(await arrangements.recordClass(broker, twice)).refused.map(({ code }) => code),
    ['twice-in-class'],
  )
  const given = {
    ...body,
    oneGave: false,
    nonce: nonce(),
    many: [{ who: 'ben' }, { who: 'cal' }],
    seconds: hour,
  }
  good(await arrangements.recordClass(town.as('ana'), given))
  t.equal(await town.standing('ben'), -9 * hour, 'many gave to one: the receiver records for herself')
})

test('help that comes back is proposed ahead, agreed once, and ends', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const first = {
    nonce: nonce(),
    giver: 'me',
    receiver: 'ben',
    category: 'shopping',
    seconds: hour,
    day: town.today(),
  }
  const made = good(await arrangements.propose(town.as('ana'), { ...first, every: 'week' }))
  t.equal(good(await arrangements.list(town.as('ben'), {})).total, 3, 'today, and twice within fourteen days')
  good(await arrangements.propose(town.as('ana'), { ...first, every: 'week' }))
  t.equal(good(await arrangements.list(town.as('ben'), {})).total, 3, 'the same form again')
  good(await arrangements.step(town.as('ben'), made.id, { do: 'accept' }))
  const states = async () =>
    good(await arrangements.list(town.as('ben'), {})).arrangements.map(({ state }) => state)
  t.same(await states(), ['accepted', 'accepted', 'accepted'])
  town.clock.ahead = 7 * day
  await arrangements.tick()
  t.same(await states(), ['accepted', 'accepted', 'accepted', 'accepted'], 'what follows is agreed already')
  const [series] = good(await arrangements.series(town.as('ben'))).series
  t.equal(codeOf(await arrangements.endSeries(town.as('cal'), series?.id ?? '')), 'unknown-series')
  good(await arrangements.endSeries(town.as('ben'), series?.id ?? ''))
  town.clock.ahead = 21 * day
  await arrangements.tick()
  t.equal((await states()).length, 4)
  t.equal(
    codeOf(
      await arrangements.propose(town.as('ana'), {
        ...first,
        nonce: nonce(),
        day: town.today(),
        every: 'month',
        until: '2020-01-01',
      }),
    ),
    'bad-period',
  )
})

test('somebody of a partner bank gave help: ordered there, shown as waiting, booked', async (t) => {
  const town = await world(t)
  const far = await realBank(t, 'riverside')
  await agree(far, town.bank)
  good(
    await far.api.openAccount(
      { by: 'admin', role: 'admin' },
      { kind: 'member', name: 'tom', floor: 0, ceiling: 9 * hour },
    ),
  )
  const partner = good({ ok: true, value: (await town.bank.api.partners()).partners[0]?.name ?? '' })
  for (let tries = 0; tries < 200 && (await town.bank.api.partners()).partners[0]?.up !== true; tries++)
    await setTimeout(25)
  const { arrangements } = await town.open()
  const address = `tom@${partner}`
  t.equal(
    codeOf(await arrangements.record(town.as('ana'), help(town, { receiver: address }))),
    'receiver-elsewhere',
  )
  const made = good(await arrangements.record(town.as('ben'), help(town, { giver: address, receiver: 'me' })))
  for (
    let tries = 0;
    tries < 50 && good(await arrangements.show(broker, made.id)).state === 'writing';
    tries++
  )
    await arrangements.tick()
  const shown = good(await arrangements.show(town.as('ben'), made.id))
  t.equal(shown.state, 'booked', JSON.stringify(shown))
  t.equal(shown.giver.far, true)
  t.equal(await town.standing('ben'), -hour)
  const nobody = good(
    await arrangements.record(town.as('ben'), help(town, { giver: `nobody@${partner}`, receiver: 'me' })),
  )
  t.same([nobody.state, nobody.refused], ['refused', 'unknown-payee'])
  t.equal(await town.standing('ben'), -hour)
})

test('whoever agrees to help that comes back sees how often and until when, and can end all that follow', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const inDays = (days: number): string => dayText(dayOfInstant(town.deps.clock.now()) + days) ?? ''
  const plan = { nonce: nonce(), giver: 'me', receiver: 'ben', category: 'gardening', seconds: hour }
  const weekly = { ...plan, day: town.today(), every: 'week', until: inDays(90) } as const
  const made = good(await arrangements.propose(town.as('ana'), weekly))
  const seen = good(await arrangements.show(town.as('ben'), made.id))
  t.same(seen.repeats, { every: 'week', until: inDays(90), ended: false })
  good(await arrangements.step(town.as('ben'), made.id, { do: 'accept' }))
  const states = async (): Promise<(string | undefined)[][]> =>
    good(await arrangements.list(town.as('ben'), {}))
      .arrangements.map(({ day: on, state }) => [on, state])
      .toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''))
  t.same(await states(), [
    [town.today(), 'accepted'],
    [inDays(7), 'accepted'],
    [inDays(14), 'accepted'],
  ])
  const second = good(await arrangements.list(town.as('ben'), {})).arrangements.find(
    (one) => one.day === inDays(7),
  )
  good(await arrangements.step(town.as('ben'), second?.id ?? '', { do: 'cancel', following: true }))
  t.same(await states(), [
    [town.today(), 'accepted'],
    [inDays(7), 'cancelled'],
    [inDays(14), 'cancelled'],
  ])
  t.equal(good(await arrangements.show(town.as('ana'), made.id)).repeats?.ended, true)
  town.clock.ahead = 30 * day
  await arrangements.tick()
  t.equal((await states()).length, 3, 'nothing comes any more')
})

test('cancelling one of a series leaves the others', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const plan = { nonce: nonce(), giver: 'me', receiver: 'ben', category: 'gardening', seconds: hour }
  const made = good(await arrangements.propose(town.as('ana'), { ...plan, day: town.today(), every: 'week' }))
  good(await arrangements.step(town.as('ana'), made.id, { do: 'cancel' }))
  const left = good(await arrangements.list(town.as('ana'), {})).arrangements.map(({ state }) => state)
  t.same(left.toSorted(), ['cancelled', 'proposed', 'proposed'])
  t.equal(good(await arrangements.series(town.as('ana'))).series[0]?.ended, false)
})

test('what waits for one comes first, then what happened last', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const [ana, ben] = [town.as('ana'), town.as('ben')]
  const propose = async (by: typeof ana, receiver: string): Promise<string> => {
    town.clock.ahead += 60
    const plan = { nonce: nonce(), giver: 'me', receiver, category: 'gardening' }
    return good(await arrangements.propose(by, plan)).id
  }
  const [hers, his, later] = [await propose(ana, 'ben'), await propose(ben, 'ana'), await propose(ben, 'ana')]
  const asked = await propose(ana, 'ben')
  const idsOf = async (who: typeof ana) =>
    good(await arrangements.list(who, {})).arrangements.map(({ id }) => id)
  t.same(await idsOf(ben), [asked, hers, later, his])
  t.same(await idsOf(ana), [later, his, asked, hers])
  town.clock.ahead += 60
  good(await arrangements.step(ben, hers, { do: 'accept' }))
  t.same(await idsOf(ben), [asked, hers, later, his], 'what was answered is the newest of the rest')
  t.same(await idsOf(ana), [later, his, hers, asked])
})
