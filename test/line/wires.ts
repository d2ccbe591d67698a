/** The wires between banks: TCP connections through the test, which it can cut, stall and delay. */
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Where a bank's connections go: by the bank's name and the port that it means to dial, the port that it gets. */
export type Ways = Record<string, Record<number, number>>

/**
 * What a wire does. `cut` ends every connection and refuses new ones; `stall` takes them and passes nothing on, as a
 * machine that hangs; `delay` passes everything on, each piece so many milliseconds later.
 */
export type Weather =
  { readonly kind: 'open' | 'cut' | 'stall' } | { readonly kind: 'delay'; readonly milliseconds: number }

const open: Weather = { kind: 'open' }

/** An end of a wire: the name of a bank and the port at which it listens for partners. */
export interface End {
  readonly name: string
  readonly port: number
}

/** The wire between two banks, whichever of them dials. */
export class Wire {
  readonly ends: readonly [End, End]
  /** Connections that came this way: none would mean that the banks found another. */
  joined = 0
  private readonly servers: Server[] = []
  private readonly sockets = new Set<Socket>()
  private weather: Weather = open
  private readonly changed: (() => void)[] = []

  constructor(one: End, other: End) {
    this.ends = [one, other]
  }

  /** Begins to listen in place of both ends; gives the two ways. */
  async listen(): Promise<{ from: string; to: number; by: number }[]> {
    const [one, other] = this.ends
    const ways = [
      [one, other],
      [other, one],
    ] as const
    return Promise.all(
      ways.map(async ([from, to]) => {
        const server = createServer((socket) => this.join(socket, to.port))
        this.servers.push(server)
        server.listen(0, '127.0.0.1')
        await once(server, 'listening')
        return { from: from.name, to: to.port, by: (server.address() as AddressInfo).port }
      }),
    )
  }

  /** Changes the weather, from now until it is changed again. */
  set(weather: Weather): void {
    this.weather = weather
    if (weather.kind === 'cut') for (const socket of this.sockets) socket.resetAndDestroy()
    for (const go of this.changed.splice(0)) go()
  }

  /** All is well again. */
  heal(): void {
    this.set(open)
  }

  /** Ends everything. */
  close(): void {
    for (const server of this.servers) server.close()
    for (const socket of this.sockets) socket.destroy()
  }

  private join(near: Socket, port: number): void {
    near.on('error', () => undefined)
    if (this.weather.kind === 'cut') return void near.resetAndDestroy()
    this.joined += 1
    const far = connect({ port, host: '127.0.0.1', noDelay: true })
    near.setNoDelay(true)
    far.on('error', () => undefined)
    for (const [socket, other] of [[near, far] as const, [far, near] as const]) {
      this.sockets.add(socket)
      socket.once('close', () => {
        this.sockets.delete(socket)
        other.destroy()
      })
      // A connection that breaks ends both sides: their `close` follows.
      this.pass(socket, other).catch(() => other.destroy())
    }
  }

  /** Passes on what comes, in order. What may not pass is not read either, so that the sender feels it. */
  private async pass(from: Socket, to: Socket): Promise<void> {
    for await (const piece of from) {
      await this.mayPass(to)
      if (!to.write(piece as Buffer)) await once(to, 'drain')
    }
    to.end()
  }

  private async mayPass(to: Socket): Promise<void> {
    while (this.weather.kind === 'stall' && !to.destroyed)
      await new Promise<void>((resolve) => {
        this.changed.push(resolve)
        to.once('close', resolve)
      })
    if (this.weather.kind === 'delay') await sleep(this.weather.milliseconds)
  }
}

/** A wire between each two of the banks, written to the file that their processes read. */
export async function wiresBetween(ends: readonly End[], path: string): Promise<Wire[]> {
  const wires = ends.flatMap((one, at) => ends.slice(at + 1).map((other) => new Wire(one, other)))
  const ways: Ways = {}
  for (const wire of wires) {
    for (const { from, to, by } of await wire.listen()) ways[from] = { ...ways[from], [to]: by }
  }
  writeFileSync(path, JSON.stringify(ways))
  return wires
}
