/**
 * A hostile peer as a process: `main.js ADDRESS ACT [FOLDER]`. With the folder of a stopped bank it takes that bank's
 * place as a partner of the victim, without one it is a stranger. Prints `ready` and goes on until it is killed.
 */
import { impostorOf } from './impostor.ts'
import { partnerActs, strangerActs } from './acts.ts'

const [address = '', act = '', folder] = process.argv.slice(2)
process.on('uncaughtException', () => undefined)
// Whoever started it is gone.
process.stdin.on('close', () => process.exit(0)).resume()
const acting =
  folder === undefined
    ? strangerActs[act]?.(address)
    : partnerActs[act]?.(await impostorOf(folder, address, act !== 'deaf'))
if (acting === undefined) throw new RangeError(`no act ${act}`)
process.stdout.write('ready\n')
await acting
