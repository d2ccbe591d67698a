import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { owed } from '../../protocol/federation/channel.ts'
import { receive } from '../../protocol/federation/react.ts'
import type { Turn } from '../../protocol/federation/turn.ts'
import { hour, rebuild, type TownBank } from './town-bank.ts'
import { problemsAtRest, problemsNow, Town, type Terms, type Wish } from './town.ts'

// Long searches, as with STORM_RUNS=2000, take longer than a file usually may.
t.setTimeout(3_600_000)

function pair(terms: Partial<Terms> = {}): {
  town: Town
  mill: TownBank
  quay: TownBank
  wish: Wish
  back: Wish
} {
  const town = new Town('mill', 'quay')
  const [mill, quay] = town.banks as [TownBank, TownBank]
  town.agree(mill, quay, terms)
  const wish = { from: mill, to: quay, seconds: hour, id: 'wish' }
  return { town, mill, quay, wish, back: { ...wish, from: quay, to: mill, id: 'back' } }
}

const states = (xfer: string, ...banks: TownBank[]): string[] =>
  banks.map((bank) => bank.transfer(xfer).state)

t.test('both banks order at once, each up to its limit', async (t) => {
  const { town, mill, quay, wish, back } = pair({ owes: hour, owed: hour })
  const there = town.order(wish)
  const here = town.order(back)
  town.run()
  t.same([there, here].map(({ xfer }) => states(xfer, mill, quay)).flat(), Array(4).fill('paid'))
  t.equal(owed(mill.channel(quay)), 0)
  const more = town.transfer({ ...wish, id: 'more' })
  t.same(states(more.xfer, mill, quay), ['paid', 'paid'], 'the limit is of what is owed in sum')
  t.equal(town.transfer({ ...wish, id: 'over', seconds: 1 }).code, 'partner-limit')
  const all = town.transfer({ ...back, id: 'all', seconds: 2 * hour })
  t.same(states(all.xfer, mill, quay), ['paid', 'paid'], 'what is owed adds to what may be spent')
  t.equal(town.transfer({ ...back, id: 'over again', seconds: 1 }).code, 'partner-limit')
  t.same(problemsAtRest(town), [])
})

t.test('orders that together exceed the limit are held one after the other, as far as it goes', async (t) => {
  const { town, mill, wish } = pair({ owes: 5 * hour })
  const placed = [1, 2, 3].map((id) => town.order({ ...wish, seconds: 2 * hour, id: `${id}` }))
  town.run()
  const codes = placed.map(({ xfer, code }) => code ?? mill.transfer(xfer).code ?? 'paid')
  t.same(codes, ['paid', 'paid', 'partner-limit'])
  t.equal(mill.account('bob').reserved, 0)
  town.heal()
  t.same(problemsAtRest(town), [])
})

t.test('a limit may change while a hold is on its way', async (t) => {
  const setLimit = (bank: TownBank, peer: TownBank, limit: number) =>
    bank.turn((turn: Turn) => turn.write(bank.channel(peer), { typ: 'lane.limit', limit }))
  /** Mill’s hold has left, and quay has not seen it. */
  const inFlight = (seconds: number) => {
    const all = pair({ owes: 5 * hour })
    const { xfer } = all.town.order({ ...all.wish, seconds })
    all.town.deliverAt(0)
    all.town.deliverAt(0)
    return { ...all, xfer }
  }
  t.test('lowered below it, the hold is let go; it is no breach', async (t) => {
    const { town, mill, quay, xfer } = inFlight(3 * hour)
    setLimit(quay, mill, 3 * hour - 1)
    town.run()
    t.same([mill.transfer(xfer).code, town.refusals.length], ['partner-limit', 0])
    t.same(problemsAtRest(town), [])
  })

  t.test('lowered to it, the hold is settled', async (t) => {
    const { town, mill, quay, xfer, wish } = inFlight(3 * hour)
    setLimit(quay, mill, 3 * hour)
    town.run()
    t.same(states(xfer, mill, quay), ['paid', 'paid'])
    t.equal(town.transfer({ ...wish, id: 'more', seconds: 1 }).code, 'partner-limit')
    setLimit(quay, mill, 0)
    town.run()
    t.equal(mill.channel(quay).mine.limit, 0)
    t.equal(owed(mill.channel(quay)), 3 * hour, 'a limit below the debt leaves the debt')
    const paying = town.transfer({ ...wish, from: quay, to: mill, id: 'pay', seconds: 3 * hour })
    t.same(states(paying.xfer, mill, quay), ['paid', 'paid'], 'which can be worked off')
    t.same(problemsAtRest(town), [])
  })

  t.test('once the lower limit is acknowledged, a hold over it is a breach', async (t) => {
    const { town, mill, quay, wish } = pair({ owes: 5 * hour })
    setLimit(quay, mill, hour)
    town.run()
    mill.channel(quay).mine.limit = 5 * hour
    const { xfer } = town.transfer({ ...wish, seconds: hour + 1 })
    t.same(town.refusals, ['quay lane-broken'])
    t.same([owed(quay.channel(mill)), quay.channel(mill).theirs.seq], [0, 0])
    t.equal(quay.transfer(xfer).state, 'accepted')
  })

  t.test('raised, it counts from the entry that acknowledges it', async (t) => {
    const { town, mill, quay, wish } = pair({ owes: 5 * hour })
    setLimit(quay, mill, 6 * hour)
    t.equal(town.order({ ...wish, seconds: 6 * hour, id: 'early' }).code, 'partner-limit')
    town.run()
    const { xfer } = town.transfer({ ...wish, seconds: 6 * hour })
    t.same(states(xfer, mill, quay), ['paid', 'paid'])
    t.same(problemsAtRest(town), [])
  })
})

t.test('letters that come again, in any order, change nothing', async (t) => {
  const { town, mill, quay, wish, back } = pair()
  for (const at of [1, 2, 3]) {
    town.transfer({ ...wish, id: `there ${at}` })
    town.transfer({ ...back, id: `back ${at}`, ...(at === 2 && { payee: 'none' }) })
  }
  quay.turn((turn) => turn.write(quay.channel(mill), { typ: 'lane.limit', limit: 40 * hour }))
  town.run()
  const before = structuredClone([mill.state, quay.state])
  const letters = [...town.arrived]
  for (const letter of [...letters, ...letters.toReversed()]) {
    town.deliver(letter)
    town.letters.length = 0
  }
  t.ok(isDeepStrictEqual([mill.state, quay.state], before))
  t.same(town.refusals, [])
})

t.test('a bank asked what became of a transfer never denies what it might still settle', async (t) => {
  const { town, mill, quay, wish } = pair()
  const answers = (bank: TownBank, from: TownBank, xfer: string): string[] =>
    bank.turn((turn) => {
      receive(turn, from.id, { typ: 'xfer.query', from: from.id, to: bank.id, xfer })
      return turn.sends.splice(0).map(({ item }) => (item.typ === 'xfer.status' ? item.state : item.typ))
    })
  const { xfer } = town.order(wish)
  t.same(answers(quay, mill, xfer), [], 'unknown as yet')
  town.deliverAt(0)
  t.same(answers(quay, mill, xfer), ['open'])
  town.run()
  t.same([answers(quay, mill, xfer), answers(mill, quay, xfer)].flat(), ['paid', 'paid'])
  const lapsing = town.order({ ...wish, id: 'lapsing' })
  town.deliverAt(0)
  town.letters.length = 0
  town.now += 86_401
  for (const bank of town.banks) bank.tick()
  t.same(answers(quay, mill, lapsing.xfer), ['never'])
  t.same(states(lapsing.xfer, mill, quay), ['lapsed', 'lapsed'])
})

/** One thing that happens in a storm: what, and numbers that say to whom. */
type Gust = readonly [what: keyof typeof gusts, a: number, b: number, c: number]

interface Storm {
  readonly town: Town
  orders: number
}

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length]

const gusts = {
  order: (storm: Storm, a: number, b: number, c: number): void => {
    const { banks } = storm.town
    const from = pick(banks, a)
    const others = banks.filter((bank) => bank !== from)
    const to = pick(others, b)
    if (from === undefined || to === undefined) return
    const between = others.filter((bank) => bank !== to).slice(0, c % 3)
    const via = c % 2 === 0 ? between : between.toReversed()
    const seconds = 1 + ((a * 7 + b * 31 + c * 101) % 9) * 900
    storm.town.order({ from, to, seconds, id: `storm ${storm.orders++}`, ...(via.length > 0 && { via }) })
  },
  deliver: ({ town }: Storm, a: number): void => {
    if (town.letters.length > 0) town.deliverAt(a % town.letters.length)
  },
  next: ({ town }: Storm): void => town.deliverAt(0),
  repeat: ({ town }: Storm, a: number): void => {
    const letter = pick(town.arrived, a)
    if (letter !== undefined) town.deliver(letter)
  },
  drop: ({ town }: Storm, a: number): void => {
    town.letters.splice(a % (town.letters.length + 1), 1)
  },
  slow: ({ town }: Storm, a: number): void => {
    const bank = pick(town.banks, a)
    if (bank !== undefined) bank.prompt = false
  },
  sync: ({ town }: Storm, a: number): void => {
    const bank = pick(town.banks, a)
    if (bank === undefined) return
    bank.prompt = true
    bank.sync()
  },
  crash: ({ town }: Storm, a: number): void => {
    pick(town.banks, a)?.crash()
  },
  resend: ({ town }: Storm, a: number, b: number): void => {
    const bank = pick(town.banks, a)
    const peer = pick(
      town.banks.filter((one) => one !== bank),
      b,
    )
    if (peer !== undefined) bank?.resend(peer, 0)
  },
  wait: ({ town }: Storm, a: number): void => {
    town.now += (a % 5) * 30
    for (const bank of town.banks) bank.tick()
  },
  limit: ({ town }: Storm, a: number, b: number, c: number): void => {
    const bank = pick(town.banks, a)
    const peer = pick(
      town.banks.filter((one) => one !== bank),
      b,
    )
    if (bank === undefined || peer === undefined) return
    const { theirs } = bank.channel(peer)
    const part =
      c % 5 === 0
        ? ({ typ: 'lane.suspend', code: 'operator' } as const)
        : theirs.suspended
          ? ({ typ: 'lane.resume' } as const)
          : ({ typ: 'lane.limit', limit: (c % 4) * 2000 } as const)
    bank.turn((turn) => turn.write(bank.channel(peer), part))
  },
} as const

/** No more may be owed and held than the most that was ever granted. */
function overLimit({ banks }: Town, most: number): string[] {
  return banks.flatMap((bank) =>
    [...bank.state.channels.values()].flatMap((channel) => {
      const exposed = [owed(channel) + channel.mine.held, channel.theirs.held - owed(channel)]
      return exposed.some((seconds) => seconds > most)
        ? [`${bank.name}: ${exposed.join(' and ')} over ${most}`]
        : []
    }),
  )
}

/** Lets a storm pass over a town, heals it, and says what is wrong. */
function weather(count: number, events: readonly Gust[]): string[] {
  const most = 2 * hour
  const town = new Town(...['mill', 'quay', 'cove', 'ford'].slice(0, count))
  town.agreeAll({ owes: most, owed: most, maxHolds: 3, maxHeld: 3 * hour })
  const storm: Storm = { town, orders: 0 }
  for (const [what, a, b, c] of events) {
    gusts[what](storm, a, b, c)
    const problems = [...problemsNow(town), ...overLimit(town, most), ...town.problems]
    if (problems.length > 0) return [`after ${what}`, ...problems]
  }
  town.heal()
  const problems = [...problemsAtRest(town), ...overLimit(town, most)]
  const differs = town.banks.filter((bank) => !isDeepStrictEqual(rebuild(bank.blocks).state, bank.state))
  return [...problems, ...differs.map(({ name }) => `the log of ${name} makes another state`)]
}

t.test('whatever is lost, repeated, delayed or crashes, no hour is lost or doubled', async (t) => {
  t.setTimeout(3_600_000)
  const number = fc.nat({ max: 1000 })
  const weights = {
    order: 6,
    next: 10,
    deliver: 4,
    repeat: 2,
    drop: 1,
    slow: 1,
    sync: 2,
    crash: 1,
    resend: 2,
    wait: 1,
  }
  const gust = (extra: Record<string, number>) =>
    fc.tuple(
      fc.oneof(
        ...Object.entries({ ...weights, ...extra }).map(([what, weight]) => ({
          weight,
          arbitrary: fc.constant(what as keyof typeof gusts),
        })),
      ),
      ...([number, number, number] as const),
    )
  /** Fails with the seed and the shortest storm found. */
  const run = (runs: number, banks: readonly number[], extra: Record<string, number>): string => {
    const storms = fc.tuple(
      fc.constantFrom(...banks),
      fc.array(gust(extra), { minLength: 20, maxLength: 100 }),
    )
    const property = fc.property(storms, ([count, events]) => {
      const problems = weather(count, events)
      if (problems.length > 0) throw new Error(problems.join('\n'))
    })
    const seed = Number(process.env['STORM_SEED'] ?? 20_261_121)
    const result = fc.check(property, { seed, numRuns: Number(process.env['STORM_RUNS'] ?? runs) })
    return result.failed ? (fc.defaultReportMessage(result) ?? 'failed') : ''
  }
  t.equal(run(25, [2], {}), '', 'two banks')
  t.equal(run(25, [3, 4], {}), '', 'with banks between')
  t.equal(run(25, [2, 3], { limit: 2 }), '', 'with limits and suspensions that change')
})
