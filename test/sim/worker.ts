/** A process that runs seeds, one after the other, as its parent sends them: `worker.js [name of a planted bug]`. */
import { plant } from './plant-hook.ts'
import { plantNamed } from './plants.ts'

const [name] = process.argv.slice(2)
if (name !== undefined) plant(plantNamed(name))
// Loaded only now, so that a planted bug is in it.
const { runSeed } = await import('./run.ts')

process.on('message', (seed: number) => {
  void runSeed(seed).then((outcome) => process.send?.(outcome))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
