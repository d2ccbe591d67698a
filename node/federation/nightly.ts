import type { Clock } from '../ports.ts'

const daySeconds = 86_400

/** Runs `work` once a day at that hour, UTC. The returned function ends it. */
export function everyNight(clock: Clock, hour: number, work: () => void): () => void {
  let cancel = (): void => undefined
  const arm = (): void => {
    const past = (((clock.now() - hour * 3600) % daySeconds) + daySeconds) % daySeconds
    cancel = clock.after((daySeconds - past) * 1000, () => {
      work()
      arm()
    })
  }
  arm()
  return () => cancel()
}
