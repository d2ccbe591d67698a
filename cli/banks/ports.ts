/** Ports for banks on this machine that stay the same when a bank starts again, so that its partners find it. */
import { createServer } from 'node:net'

/** Below the range from which systems take ports for outgoing connections: nothing grabs one while a bank is down. */
const lowest = 20_000
const count = 12_000

/** Programs that start banks at the same time begin at different places, so that they do not race for a port. */
const placeLength = 100
let next = (process.pid * placeLength) % count

/** A port of 127.0.0.1 that is free now and that this process has not given out before. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < count; attempt++) {
    const port = lowest + next
    next = (next + 1) % count
    if (await isFree(port)) return port
  }
  throw new Error(`no free port from ${lowest} on`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
