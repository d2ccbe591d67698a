import { setTimeout as sleep } from 'node:timers/promises'
import { partnerActs, strangerActs } from '../hostile/acts.ts'
import { openScene, type Scene } from '../hostile/scene.ts'
import { brokerRequests } from './bodies.ts'
import { load, median } from './http-load.ts'

/** Exchanges of one measurement, one at a time. */
const count = 150
const watchMilliseconds = 3_000

/**
 * What hostile peers cost a bank: the latency of its exchanges with an honest partner, and its memory, while they act
 * and just before. Each act is compared with the quiet before it, since machines have moods.
 */
export async function hostilePeers(scale: number): Promise<void> {
  const scene = await openScene()
  const exchanges = Math.max(20, Math.round(count * scale))
  await latency(scene, exchanges)
  for (const act of [...Object.keys(partnerActs), ...Object.keys(strangerActs)]) {
    const quiet = await latency(scene, exchanges)
    const before = scene.here.memory()
    const stop = await scene.attack(act)
    const share = await processorShare(scene)
    const hostile = await latency(scene, exchanges)
    const during = scene.here.memory()
    await stop()
    const ratio = Math.round((hostile / quiet) * 100) / 100
    const megabytes = [before, during]
    const line = { bench: 'hostile', act, quiet, hostile, ratio, processorShare: share, megabytes }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
  await scene.end()
}

/** Which part of a processor the victim uses while it has nothing else to do: on a busy machine this says the most. */
async function processorShare({ here }: Scene): Promise<number> {
  const [used, at] = [here.processor(), performance.now()]
  await sleep(watchMilliseconds)
  const seconds = (performance.now() - at) / 1000
  return Math.round(((here.processor() - used) / seconds) * 100) / 100
}

/** Median milliseconds of exchanges between the honest pair: of three parts, so that one hiccup does not count. */
async function latency({ here, giver, receiver }: Scene, exchanges: number): Promise<number> {
  const parts: number[] = []
  for (let part = 0; part < 3; part++) {
    const requests = brokerRequests(here.token, Math.ceil(exchanges / 3), () => ({ giver, receiver }))
    parts.push((await load(here.port, 1, requests)).p50)
  }
  return median(parts)
}
