/** What is wrong with a configuration, in the words of those who write it: options of `init`, or `config.json`. */
import { isIPv4, isIPv6 } from 'node:net'
import type { NodeConfig } from '../protocol/generated/types.ts'
import { checkNodeConfig, validateNodeConfig } from '../protocol/generated/validators.ts'
import { err, ok, type Result } from '../protocol/result.ts'

const forms: readonly (readonly [path: string, name: string, form: string])[] = [
  [
    '/title',
    '--title',
    'one line of 1 to 80 characters, with no blank at either end and no control characters',
  ],
  ['/http/host', '--http-host', 'an address or a name, as in 127.0.0.1'],
  ['/http/port', '--http-port', 'a whole number from 0 to 65535'],
  ['/net/listen', '--listen', 'an address of this computer, as in /ip4/0.0.0.0/tcp/7421'],
]

/** The configuration in a JSON value, or one sentence: what must be what. */
export function configIn(value: unknown): Result<NodeConfig, string> {
  const problem = checkNodeConfig(value)
  if (!validateNodeConfig(value)) {
    const known = forms.find(([path]) => problem?.path.startsWith(path) === true)
    return err(
      known === undefined
        ? `${problem?.path || 'it'} ${problem?.message ?? ''}`
        : mustBe(known, problem?.path),
    )
  }
  const index = value.net.listen.findIndex((addr) => !isListenAddress(addr))
  const form = forms.at(-1)
  return index < 0 || form === undefined ? ok(value) : err(mustBe(form, `/net/listen/${index}`))
}

function mustBe([path, option, form]: (typeof forms)[number], where = path): string {
  return `"${where.slice(1).replaceAll('/', '.')}" (${option}) must be ${form}`
}

/** True for what a bank can listen on: `/ip4/<address>/tcp/<port>` or `/ip6/...`. */
function isListenAddress(addr: string): boolean {
  const [, , kind, host = '', port] = /^(\/(ip4|ip6)\/([^/]+)\/tcp\/(\d{1,5}))$/.exec(addr) ?? []
  return (kind === 'ip4' ? isIPv4(host) : kind === 'ip6' && isIPv6(host)) && Number(port) <= 65_535
}
