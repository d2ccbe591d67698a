/** The part of a driver that runs a bank: our own, on a `Machine`. */
import { frozen } from '../vectors/run/subject.ts'
import { Unsupported, type Command, type Driver } from './commands.ts'
import { Machine } from './machine.ts'

/** One bank at a time; `init` begins with another. */
export class MachineDriver implements Driver {
  private machine: Machine | undefined

  async tell(command: Command): Promise<Readonly<Record<string, unknown>>> {
    if (command.do === 'about' || command.do === 'check') throw new Unsupported(command.do)
    if (command.do === 'init') {
      this.machine = await Machine.open(frozen(command))
      return {}
    }
    const { machine } = this
    if (machine === undefined) throw new Error('init comes first')
    return command.do === 'dump' ? machine.dump() : { ...(await machine.happen(frozen(command))) }
  }
}
