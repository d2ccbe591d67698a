/** A `Desk` for tests of the HTTP interface: notes what is called, and answers each use case with an empty object. */
import type { Desk } from '../../node/desk/desk.ts'
import { ok } from '../../protocol/result.ts'
import type { Call } from './fake-api.ts'

/** Notes calls in `calls` as `area.name`; `overrides` are areas that do what a test says. */
export function fakeDesk(calls: Call[], overrides: Partial<Desk> = {}): Desk {
  const area = (name: string): object =>
    new Proxy(
      {},
      {
        get:
          (_target, method) =>
          (...args: unknown[]) => {
            calls.push({ name: `${name}.${String(method)}`, args })
            return Promise.resolve(ok({}))
          },
      },
    )
  const own: Partial<Desk> = { stop: () => undefined, ...overrides }
  const get = (_target: object, name: string | symbol): unknown =>
    name in own ? Reflect.get(own, name) : area(String(name))
  const desk: unknown = new Proxy({}, { get })
  return desk as Desk
}
