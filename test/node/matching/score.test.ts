import fc from 'fast-check'
import { test } from 'tap'
import { distanceMetres } from '../../../node/matching/geography.ts'
import { reasonWords } from '../../../node/matching/reason-words.ts'
import { judge, type Judgement, type Pairing } from '../../../node/matching/score.ts'
import { languages } from '../../../node/matching/text/stop-words.ts'
import type { MatchListing, MatchMember, Reason } from '../../../node/matching/types.ts'
import { listing, member, today } from './town.ts'

interface Case {
  readonly helper?: Partial<MatchMember>
  readonly asker?: Partial<MatchMember>
  readonly offer?: Partial<MatchListing>
  readonly request?: Partial<MatchListing>
  readonly more?: Partial<Pairing>
}

function judged({ helper, asker, offer, request, more }: Case = {}): Judgement {
  return judge({
    helper: member('h', helper),
    asker: member('a', asker),
    offer: listing('h', 'offer', '', offer),
    request: listing('a', 'request', '', request),
    similarity: 0.5,
    today,
    ...more,
  })
}

const codes = (reasons: readonly Reason[]): string[] => reasons.map(({ code }) => code)
const cardiff = { latitude: 51.48, longitude: -3.18 }
const penarth = { latitude: 51.435, longitude: -3.173 }

test('distance is that of the map', async (t) => {
  t.ok(Math.abs(distanceMetres(cardiff, penarth) - 5030) < 30)
  t.equal(distanceMetres(cardiff, cardiff), 0)
  t.ok(
    Math.abs(
      distanceMetres({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }) - 111_195,
    ) < 10,
  )
})

test('nothing known beyond the texts: the skill alone is the reason', async (t) => {
  t.same(codes(judged().reasons), ['skill'])
  t.same(judged().blocks, [])
})

test('a shared category says more than words', async (t) => {
  const shared = judged({ offer: { categories: ['x'] }, request: { categories: ['y', 'x'] } })
  t.same(codes(shared.reasons), ['skill', 'same-category'])
  t.ok(shared.score > judged().score)
})

test('time: the offer’s own, else the member’s; another time is possible', async (t) => {
  const request = { when: ['mon-morning', 'tue-evening'] } as const
  t.same(judged({ request, helper: { free: ['tue-evening'] } }).reasons.at(1), {
    code: 'free-then',
    parts: ['tue-evening'],
  })
  const other = judged({ request, helper: { free: ['tue-evening'] }, offer: { when: ['sun-morning'] } })
  t.same(codes(other.reasons), ['skill', 'not-free-then'])
  t.ok(other.score > 0 && other.score < judged({ request }).score)
  t.same(codes(judged({ request }).reasons), ['skill'], 'nobody asked the member')
})

test('distance: near is better, the member’s own reach forbids, the usual one does not', async (t) => {
  const asker = { place: cardiff }
  const near = judged({ asker, helper: { place: cardiff } })
  const further = judged({ asker, helper: { place: penarth } })
  const beyond = judged({ asker, helper: { place: { latitude: 51.6, longitude: -3.4 } } })
  t.ok(near.score > further.score && further.score > beyond.score && beyond.score > 0)
  t.same(codes(beyond.reasons), ['skill', 'too-far'])
  const out = judged({ asker, helper: { place: penarth, reachMetres: 5000 } })
  t.same([out.score, codes(out.blocks)], [0, ['too-far']])
  t.same(judged({ asker, helper: { place: penarth, reachMetres: 5100 } }).blocks, [])
  t.same(codes(judged({ asker, helper: { place: cardiff, reachMetres: 0 } }).blocks), [])
})

test('checks: held, missing, expired the day after its last day', async (t) => {
  const request = { needsChecks: ['dbs'] }
  const withCheck = (until: string): Judgement =>
    judged({ request, helper: { checks: [{ name: 'dbs', until }] } })
  t.same(codes(withCheck(today).reasons), ['skill', 'check-held'])
  t.same(codes(withCheck('2026-05-03').blocks), ['check-expired'])
  t.same(codes(judged({ request }).blocks), ['check-missing'])
  const renewed = [
    { name: 'dbs', until: '2030-01-01' },
    { name: 'dbs', until: '2020-01-01' },
  ]
  t.same(judged({ request, helper: { checks: renewed } }).blocks, [], 'the newest outcome counts')
})

test('hours flow to those who need them, and a limit blocks', async (t) => {
  const scoreAt = (hours: number): number => judged({ helper: { balanceSeconds: hours * 3600 } }).score
  t.ok(scoreAt(-8) > scoreAt(0) && scoreAt(0) > scoreAt(15))
  t.same(codes(judged({ helper: { balanceSeconds: -18_000 } }).reasons), ['skill', 'could-earn'])
  t.same(codes(judged({ helper: { balanceSeconds: 18_000 } }).reasons), ['skill', 'has-plenty'])
  t.same(codes(judged({ helper: { balanceSeconds: 72_000 } }).blocks), ['at-ceiling'])
  t.same(codes(judged({ asker: { balanceSeconds: -36_000 } }).blocks), ['asker-at-floor'])
  const circle = judged({ helper: { balanceSeconds: 72_000 }, more: { inCircle: true } })
  t.same(circle.blocks, [], 'in a circle no balance moves')
})

test('a score is from 0 to 1 and grows with the likeness of the texts', async (t) => {
  const degrees = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  const likeness = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(
      likeness,
      likeness,
      degrees,
      degrees,
      fc.integer(),
      (one, two, here, there, balanceSeconds) => {
        const at = (similarity: number): number =>
          judged({ helper: { place: here, balanceSeconds }, asker: { place: there }, more: { similarity } })
            .score
        const [low, high] = [Math.min(one, two), Math.max(one, two)]
        return at(low) >= 0 && at(low) <= at(high) && at(high) <= 1
      },
    ),
  )
  t.pass()
})

test('every reason has words in every language, with nothing left to fill in', async (t) => {
  const reasons: Reason[] = [
    { code: 'skill', offer: 'o1', percent: 50 },
    { code: 'same-category', category: 'c1' },
    { code: 'free-then', parts: ['wed-afternoon', 'sun-evening'] },
    { code: 'not-free-then' },
    { code: 'near', metres: 1234 },
    { code: 'too-far', metres: 20_000 },
    { code: 'check-held', check: 'DBS', until: '2027-01-01' },
    { code: 'check-missing', check: 'DBS' },
    { code: 'check-expired', check: 'DBS', until: '2025-01-01' },
    { code: 'could-earn', balanceSeconds: -19_800 },
    { code: 'has-plenty', balanceSeconds: 19_800 },
    { code: 'at-ceiling', balanceSeconds: 72_000 },
    { code: 'asker-at-floor', balanceSeconds: -36_000 },
  ]
  const names = {
    offer: (id: string) => `title of ${id}`,
    category: (code: string) => `name of ${code}`,
    check: (name: string) => `title of ${name}`,
  }
  for (const language of languages)
    for (const reason of reasons) t.notMatch(reasonWords(reason, language, names), /[{}]|undefined/)
  const english = reasons.map((reason) => reasonWords(reason, 'en', names))
  t.equal(english[0], 'offers “title of o1”')
  t.equal(english[2], 'is free then: Wednesday afternoon, Sunday evening')
  t.equal(english[4], '1.2 km away')
  t.ok(english.includes('has the check “title of DBS”, good until 1 Jan 2027'), 'in the words of the house')
  t.equal(english[9], 'received 5:30 more than they gave: a chance to give')
  t.match(english[12], /stands at -10:00/)
  t.equal(reasonWords({ code: 'near', metres: 3 }, 'pl', names), 'odległość: 0,5 km')
})
