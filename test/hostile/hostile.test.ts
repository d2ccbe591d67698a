/** Hostile peers as real processes cost a bank bounded memory, and it goes on serving an honest partner. */
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { brokerRequests } from '../bench/bodies.ts'
import { load } from '../bench/http-load.ts'
import { noNode } from '../cli/support.ts'
import { openScene } from './scene.ts'

// Real processes on a busy machine take their time.
t.setTimeout(240_000)

/** Each by another way: items, frames, streams, answers that nobody takes, and connections of strangers. */
const acts = ['orders', 'garbage', 'streams', 'deaf', 'asks', 'noise']
const actMilliseconds = 2_000
/**
 * Far below what any of the acts would pile up in this time if something did not bound it, far above what the buffers of
 * three peers and a garbage collector in no hurry take.
 */
const mostMegabytes = 160
const skip = noNode !== false ? noNode : existsSync('/proc/self/status') ? false : 'memory is read from /proc'

t.test('hostile peers cost bounded memory', { skip }, async (t) => {
  const scene = await openScene()
  const { here, giver, receiver } = scene
  const exchanges = () =>
    load(
      here.port,
      2,
      brokerRequests(here.token, 10, () => ({ giver, receiver })),
    )
  await exchanges()
  const before = here.memory()
  for (const act of acts) {
    const stop = await scene.attack(act)
    await sleep(actMilliseconds)
    t.equal((await exchanges()).failed, 0, `${act}: an honest partner is served`)
    const grown = here.memory() - before
    t.ok(grown < mostMegabytes, `${act}: ${grown} MB`)
    await stop()
  }
  await scene.end()
})
