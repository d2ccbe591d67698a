/** The planner against all there is on small graphs, and its promises on larger ones. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { largestCirculation, type Claim } from '../../protocol/federation/clearing-flow.ts'
import { planClearing, type Loop } from '../../protocol/federation/clearing-plan.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const

/** Claims between so many banks: each pair has one, one way or the other, or none. */
function claimsOf(banks: number, most: number): fc.Arbitrary<Claim[]> {
  const pairs = names
    .slice(0, banks)
    .flatMap((one, at) => names.slice(at + 1, banks).map((other) => [one, other] as const))
  const seconds = fc.integer({ min: -most, max: most })
  return fc.tuple(...pairs.map(() => seconds)).map((owed) =>
    owed.flatMap((amount, at) => {
      const [one = '', other = ''] = pairs[at] ?? []
      if (amount === 0) return []
      return [
        amount > 0 ? { from: one, to: other, seconds: amount } : { from: other, to: one, seconds: -amount },
      ]
    }),
  )
}

/** What every bank has claimed less than before, and owes less than before, must be the same. */
function evensOut(claims: readonly Claim[], flow: readonly number[]): boolean {
  const sums = new Map<string, number>()
  for (const [at, { from, to }] of claims.entries()) {
    const seconds = flow[at] ?? 0
    sums.set(from, (sums.get(from) ?? 0) + seconds)
    sums.set(to, (sums.get(to) ?? 0) - seconds)
  }
  return [...sums.values()].every((sum) => sum === 0)
}

/** The largest total of all circulations, by trying every one. */
function largestOfAll(claims: readonly Claim[]): number {
  const flow: number[] = []
  const search = (at: number): number => {
    const claim = claims[at]
    if (claim === undefined) return evensOut(claims, flow) ? flow.reduce((sum, one) => sum + one, 0) : -1
    let best = -1
    for (let seconds = 0; seconds <= claim.seconds; seconds++) {
      flow[at] = seconds
      best = Math.max(best, search(at + 1))
    }
    return best
  }
  return search(0)
}

const key = (from: string, to: string): string => `${from} ${to}`

/** What the loops take of each claim. */
function takenBy(loops: readonly Loop[]): Map<string, number> {
  const taken = new Map<string, number>()
  for (const { banks, seconds } of loops)
    for (const [at, from] of banks.entries()) {
      const edge = key(from, banks[(at + 1) % banks.length] ?? '')
      taken.set(edge, (taken.get(edge) ?? 0) + seconds)
    }
  return taken
}

/** Why a plan is no plan for these claims; undefined if it is one. */
function fault(claims: readonly Claim[]): string | undefined {
  const { loops, cleared, bound } = planClearing(claims)
  const left = new Map(claims.map(({ from, to, seconds }) => [key(from, to), seconds]))
  for (const [edge, seconds] of takenBy(loops))
    if (seconds > (left.get(edge) ?? 0)) return `past zero: ${edge}`
  for (const { banks, seconds } of loops) {
    if (seconds <= 0 || !Number.isSafeInteger(seconds)) return 'not whole seconds'
    if (banks.length < 3 || banks.length > 4 || new Set(banks).size !== banks.length) return banks.join()
    if (banks.some((bank) => bank < (banks[0] ?? ''))) return 'does not begin with the smallest'
  }
  const total = [...takenBy(loops).values()].reduce((sum, one) => sum + one, 0)
  if (total !== cleared || cleared > bound) return `${total} ${cleared} ${bound}`
  const again = takenBy(loops)
  const rest = claims.map((claim) => ({
    ...claim,
    seconds: claim.seconds - (again.get(key(claim.from, claim.to)) ?? 0),
  }))
  const more = planClearing(rest.filter(({ seconds }) => seconds > 0))
  return more.loops.length > 0 ? 'something was left' : undefined
}

t.test('four banks: all that can be cleared is cleared', async (t) => {
  fc.assert(
    fc.property(claimsOf(4, 3), (claims) => {
      const { cleared, bound } = planClearing(claims)
      const best = largestOfAll(claims)
      return fault(claims) === undefined && bound === best && cleared === best
    }),
    { numRuns: 300 },
  )
  t.pass('against every circulation')
})

t.test('five banks: the circulation is the largest', async (t) => {
  fc.assert(
    fc.property(claimsOf(5, 2), (claims) => planClearing(claims).bound === largestOfAll(claims)),
    { numRuns: 40 },
  )
  t.pass('against every circulation')
})

t.test('eight banks: nothing past zero, nothing left, the same every time', async (t) => {
  fc.assert(
    fc.property(claimsOf(8, 1_000_000), fc.nat(), (claims, turn) => {
      const start = turn % Math.max(1, claims.length)
      const turned = [...claims.slice(start), ...claims.slice(0, start)]
      const same = isDeepStrictEqual(planClearing(turned), planClearing(claims))
      return same && fault(claims) === undefined && evensOut(claims, largestCirculation(claims))
    }),
    { numRuns: 300 },
  )
  t.pass('every property held')
})

t.test('by hand', async (t) => {
  const claim = (from: string, to: string, seconds: number): Claim => ({ from, to, seconds })
  t.same(planClearing([]), { loops: [], cleared: 0, bound: 0 })
  t.same(
    planClearing([claim('a', 'b', 5), claim('b', 'c', 5)]),
    { loops: [], cleared: 0, bound: 0 },
    'no loop',
  )
  const ring = [claim('b', 'c', 9), claim('c', 'a', 7), claim('a', 'b', 8)]
  t.same(planClearing(ring), { loops: [{ banks: ['a', 'b', 'c'], seconds: 7 }], cleared: 21, bound: 21 })
  const five = names.slice(0, 5).map((from, at, all) => claim(from, all[(at + 1) % 5] ?? '', 10))
  t.same(planClearing(five), { loops: [], cleared: 0, bound: 50 }, 'five banks are one too many for an order')
  // The greedy loop of three would leave less than the two loops of four that share its edges.
  const greedy = [
    ...[claim('a', 'b', 1), claim('b', 'c', 1), claim('c', 'a', 1)],
    ...[claim('b', 'd', 1), claim('d', 'e', 1), claim('e', 'a', 1)],
    ...[claim('c', 'f', 1), claim('f', 'g', 1), claim('g', 'b', 1)],
  ]
  t.equal(planClearing(greedy).cleared, 8)
  const chord = [...five, claim('c', 'a', 4)]
  t.same(planClearing(chord), { loops: [{ banks: ['a', 'b', 'c'], seconds: 4 }], cleared: 12, bound: 50 })
})

t.test('as many claims as are ever looked at', async (t) => {
  const banks = Array.from({ length: 512 }, (_, at) => `bank-${String(at).padStart(3, '0')}`)
  let seed = 7
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return (seed >> 8) % below
  }
  const known = new Set<string>()
  const claims: Claim[] = []
  for (const from of banks)
    for (let partner = 0; partner < 8; partner++) {
      const to = banks[random(512)] ?? ''
      if (from === to || known.has(key(from, to)) || known.has(key(to, from))) continue
      known.add(key(from, to))
      claims.push({ from, to, seconds: 1 + random(360_000) })
    }
  const before = performance.now()
  const { cleared, bound } = planClearing(claims)
  const took = performance.now() - before
  t.comment(`${claims.length} claims: ${Math.round(took)} ms, ${cleared} of ${bound} s`)
  t.ok(took < 10_000)
  t.ok(claims.length > 3900 && cleared > bound * 0.2)
})
