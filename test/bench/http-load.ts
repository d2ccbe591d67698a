import { connect, type Socket } from 'node:net'

/** What a load run measured. Latencies in milliseconds. */
export interface LoadResult {
  readonly clients: number
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers whose status was not 2xx. */
  readonly failed: number
}

/** An HTTP/1.1 request as bytes on the wire. */
export function request(method: string, path: string, token: string | undefined, body?: string): Buffer {
  const head = [`${method} ${path} HTTP/1.1`, 'host: bench']
  if (token !== undefined) head.push(`authorization: Bearer ${token}`)
  if (body !== undefined)
    head.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`)
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`)
}

/** A connection that has one request at a time in flight, as a browser or a point of sale has. */
class Client {
  private readonly socket: Socket
  private rest = ''
  private answer: ((status: number) => void) | undefined

  constructor(port: number) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true })
    this.socket.setEncoding('latin1')
    this.socket.on('data', (chunk: string) => this.read(chunk))
  }

  ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.once('connect', resolve)
      this.socket.once('error', reject)
    })
  }

  private read(chunk: string): void {
    this.rest += chunk
    const head = this.rest.indexOf('\r\n\r\n')
    if (head < 0) return
    const length = /content-length: (\d+)/i.exec(this.rest)
    const size = head + 4 + Number(length?.[1] ?? 0)
    if (this.rest.length < size) return
    const status = Number(this.rest.slice(9, 12))
    this.rest = this.rest.slice(size)
    this.answer?.(status)
  }

  send(bytes: Buffer): Promise<number> {
    return new Promise((resolve) => {
      this.answer = resolve
      this.socket.write(bytes)
    })
  }

  close(): void {
    this.socket.destroy()
  }
}

/** What was measured of each request: latencies in milliseconds, in the order of the answers. */
export interface Taken {
  readonly took: readonly number[]
  readonly failed: number
  readonly seconds: number
}

/** Sends the requests over `clients` connections, each with one in flight, and measures from first byte to last answer. */
export async function take(port: number, clients: number, requests: readonly Buffer[]): Promise<Taken> {
  const pool = Array.from({ length: clients }, () => new Client(port))
  await Promise.all(pool.map((one) => one.ready()))
  const took: number[] = []
  let next = 0
  let failed = 0
  const work = async (client: Client): Promise<void> => {
    for (;;) {
      const bytes = requests[next]
      if (bytes === undefined) return
      next += 1
      const start = performance.now()
      const status = await client.send(bytes)
      took.push(performance.now() - start)
      if (status < 200 || status > 299) failed += 1
    }
  }
  const start = performance.now()
  await Promise.all(pool.map(work))
  const seconds = (performance.now() - start) / 1000
  for (const one of pool) one.close()
  return { took, failed, seconds }
}

/** As `take`, in figures. */
export async function load(port: number, clients: number, requests: readonly Buffer[]): Promise<LoadResult> {
  const { took, failed, seconds } = await take(port, clients, requests)
  return {
    clients,
    requests: took.length,
    perSecond: Math.round(took.length / seconds),
    ...quantiles(took),
    failed,
  }
}

/** Median and 99th percentile, in milliseconds with two decimals. */
export function quantiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number): number => Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 100) / 100
  return { p50: at(0.5), p99: at(0.99) }
}

/** The median of a list. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
