/** Ports for banks on this machine that stay the same when a bank starts again, so that its partners find it. */
import { createServer } from 'node:net'

/** Below the range from which systems take ports for outgoing connections: nothing grabs one while a bank is down. */
const lowest = 20_000
const highest = 31_999

const given = new Set<number>()

/** A port of 127.0.0.1 that is free now and that this process has not given out before. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 500; attempt++) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest + 1))
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    return port
  }
  throw new Error(`no free port from ${lowest} to ${highest}`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
