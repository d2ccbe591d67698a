import t from 'tap'
import { hoursText } from '../../protocol/hours.ts'
import { isRefusalCode, refusals, refuse, saysOf, todoOf } from '../../protocol/refusal.ts'
import type { RefusalCode } from '../../protocol/refusal.ts'

const codes = Object.keys(refusals).filter(isRefusalCode)
const placeholders = (code: RefusalCode): string[] => {
  const { says, todo } = refusals[code]
  return [...`${says} ${todo}`.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
}

t.test('every row of the catalogue can travel and be read', async (t) => {
  const problems = codes.flatMap((code) => {
    const { status, says, todo } = refusals[code]
    return [
      ...(/^[a-z][a-z0-9-]{0,63}$/.test(code) ? [] : [`${code}: no code of the schema`]),
      ...(status >= 400 && status < 600 ? [] : [`${code}: ${status} is no status of a refusal`]),
      ...[says, todo].filter((text) => !/^\p{Lu}|^\{/u.test(text) || !/[.?]$/.test(text)),
      ...placeholders(code).filter((name) => !/^[a-z]{1,16}$/.test(name)),
    ]
  })
  t.same(problems, [])
  t.equal(new Set(codes.map((code) => refusals[code].says)).size, codes.length, 'each says something else')
})

t.test('what may succeed later, never will, or needs a change is told apart', async (t) => {
  const unavailable = codes.filter((code) => [429, 503, 504, 507].includes(refusals[code].status))
  t.same(
    unavailable.filter((code) => refusals[code].retry !== 'wait'),
    [],
  )
  t.equal(refusals['already-reversed'].retry, 'never')
  t.equal(refusals['below-floor'].retry, 'wait')
  t.equal(refusals['same-account'].retry, 'fix')
})

t.test('parameters are filled in: seconds as hours, other numbers as they are', async (t) => {
  t.equal(
    saysOf(refuse('below-floor', { account: 'bob', result: -39_600, floor: -36_000 })),
    'This would take bob to -11:00, below its floor of -10:00.',
  )
  t.match(saysOf(refuse('day-too-old', { day: '2020-01-01', maximum: 731 })), /\(731 days\)/)
  t.match(saysOf(refuse('too-large', { maximum: 65_536 })), /than 65536 bytes/)
  t.match(saysOf(refuse('lane-gap', { seq: 7 })), /before number 7/)
  t.match(todoOf(refuse('internal', { id: 'x1' })), /reference x1/)
})

t.test('a text with a missing or odd parameter is still a text', async (t) => {
  const bare = codes.flatMap((code) => [saysOf(refuse(code)), todoOf(refuse(code))])
  t.same(
    bare.filter((text) => /[{}]|undefined/.test(text)),
    [],
  )
  const short = saysOf(refuse('name-taken', { name: 'Aled P.' }), 'In use: {name}.')
  t.equal(short, 'In use: Aled P.', 'a shortened name ends its sentence with one full stop')
  t.equal(saysOf(refuse('name-taken', { name: 'Aled P.' }), '{name} is in use.'), 'Aled P. is in use.')
  const odd = saysOf(refuse('unknown-account', { account: '{account} $& $1' }))
  t.equal(odd, 'There is no account {account} $& $1.', 'a value is never taken for a pattern')
})

t.test('only the catalogue has codes', async (t) => {
  const strange = ['', 'Declined', 'toString', 'constructor', '__proto__', 'hasOwnProperty', 'declined ']
  t.same(strange.filter(isRefusalCode), [])
  t.ok(isRefusalCode('declined'))
})

t.test('hours are read as people read them', async (t) => {
  const cases = [0, 59, 60, 3599, 3600, 3661, -1, -3600, -5400, 360_000, Number.MAX_SAFE_INTEGER]
  t.same(cases.map(hoursText), [
    ...['0:00', '0:00:59', '0:01', '0:59:59', '1:00', '1:01:01', '-0:00:01', '-1:00', '-1:30', '100:00'],
    '2501999792983:36:31',
  ])
})
