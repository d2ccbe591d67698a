/**
 * Holds the catalogue of refusals to the SPEC, the sources and the vectors: each code is documented in one place, used
 * somewhere, and said where the SPEC says that it may be said.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { isRefusalCode, refusals, refuse, saysOf, todoOf, type RefusalCode } from '../../protocol/refusal.ts'
import { madeFiles, vectorsFolder } from '../vectors/make.ts'
import { localCodes, places, type Place } from '../vectors/make/spec.ts'

const root = join(vectorsFolder, '..', '..')
const codes = Object.keys(refusals).filter(isRefusalCode)
const wireCodes = [...new Set(Object.values(places).flat())]

t.test('every code is documented once', async (st) => {
  st.same(
    [...wireCodes, ...localCodes].toSorted(),
    codes.toSorted(),
    'between banks, or of the own interface',
  )
})

t.test('every code is used', async (st) => {
  const sources = ['protocol', 'node']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(root, folder, name),
      ),
    )
    .filter(
      (path) => path.endsWith('.ts') && !path.includes('generated') && !path.endsWith('protocol/refusal.ts'),
    )
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  st.same(
    codes.filter((code) => !sources.includes(`'${code}'`)),
    [],
  )
})

t.test('every code has a status, a text and a way on', async (st) => {
  for (const code of codes) {
    const { status, says, todo } = refusals[code]
    st.match(code, /^[a-z][a-z0-9-]{0,63}$/, code)
    st.ok(status >= 400 && status < 600, `${code}: status ${status}`)
    st.ok(/[.)]$/.test(says) && todo.endsWith('.'), `${code}: sentences`)
    const params = Object.fromEntries([...says.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => [name, 7]))
    const text = `${saysOf(refuse(code, params))} ${todoOf(refuse(code, params))}`
    st.notMatch(text, /[{}]/, `${code}: every parameter is filled in`)
  }
})

/** The codes that a bank says in the vectors, by the kind of item that carries them. */
function said(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const note = (place: string, code: unknown): void => {
    found.set(place, (found.get(place) ?? new Set()).add(String(code)))
  }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('code' in value && 'typ' in value) note(String(value.typ), value.code)
    Object.values(value).forEach(visit)
  }
  for (const { vectors } of madeFiles()) for (const { expect } of vectors) visit(expect)
  return found
}

/** What partners say in the vectors to see what a bank does with it. */
const fromAbroad = new Set(['from-the-future', 'operator', 'busy'])

t.test('codes are said where the SPEC says, and everywhere that it says', async (st) => {
  const found = said()
  const kinds: [Place, string][] = [
    ['decline', 'decline'],
    ['release', 'lane.release'],
    ['error', 'error'],
  ]
  for (const [place, typ] of kinds) {
    const heard = [...(found.get(typ) ?? [])].filter((code) => !fromAbroad.has(code))
    st.same(heard.toSorted(), places[place].toSorted(), place)
  }
  const logged = [...(found.get('order.closed') ?? [])].filter((code) => !fromAbroad.has(code))
  const mayLog = [...places.log, ...places.decline, ...places.release]
  st.same(
    logged.filter((code) => !mayLog.some((one) => one === code)),
    [],
    'order.closed',
  )
})

t.test('every code that keeps an entry out of a log has a vector', async (st) => {
  const met = new Set<string>()
  for (const { vectors } of madeFiles())
    for (const { expect } of vectors) {
      if (typeof expect['code'] === 'string') met.add(expect['code'])
      for (const [, code = ''] of JSON.stringify(expect).matchAll(/"code":"([a-z-]+)"/g)) met.add(code)
    }
  st.same(
    wireCodes.filter((code: RefusalCode) => !met.has(code)),
    [],
  )
})
