/** What our driver answers. */
import { nodeCrypto } from '../../node/crypto.ts'
import { portableCrypto } from '../../protocol/crypto.ts'
import { Members } from '../protocol/support.ts'
import { byteKinds } from '../vectors/run/bytes.ts'
import type { Verdict } from '../vectors/make/file.ts'
import { kinds } from '../vectors/run/kinds.ts'
import { frozen, ourselves } from '../vectors/run/subject.ts'
import { Unsupported, type Command, type Driver } from './commands.ts'
import { MachineDriver } from './machine-driver.ts'

/** Kinds that are played command by command, and are no input of `check`. */
export const playedKinds: readonly string[] = ['frame.session', 'bank.trace']

/** Our own implementation, one bank at a time. */
export class OwnDriver implements Driver {
  private readonly bank = new MachineDriver()

  async tell(command: Command): Promise<Readonly<Record<string, unknown>>> {
    if (command.do === 'about')
      return { name: 'hourbridge', protocol: 'tbf/1', kinds: [...byteKinds.keys(), ...kinds.keys()] }
    return command.do === 'check' ? check(command) : this.bank.tell(command)
  }
}

async function check({ kind, input, given }: Command & { do: 'check' }): Promise<Verdict> {
  const bytes = byteKinds.get(kind)
  if (bytes !== undefined) {
    const verdicts: object[] = []
    for (const crypto of [portableCrypto, nodeCrypto])
      verdicts.push(...[await bytes(crypto, new Members(structuredClone(input), kind))].flat())
    const [first, ...others] = verdicts.map((verdict) => JSON.stringify(verdict))
    if (first === undefined || others.some((other) => other !== first)) throw new Error('we are of two minds')
    return JSON.parse(first) as Verdict
  }
  const run = playedKinds.includes(kind) ? undefined : kinds.get(kind)
  if (run === undefined) throw new Unsupported(`kind ${kind}`)
  return (await run(ourselves, frozen(input), new Map(Object.entries(frozen(given ?? {}))))) as Verdict
}
