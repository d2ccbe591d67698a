/** Asks for pages as a browser does, and measures how long the whole answer takes. */
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

/** An answer, and how long it took to be there whole. */
export interface Asked {
  readonly status: number
  readonly html: string
  readonly milliseconds: number
  /** Of the body over the line, compressed. */
  readonly bytes: number
  /** Where a form that was sent leads. */
  readonly location?: string
}

const agent = new Agent({ keepAlive: true })

/** One browser, signed in with a secret or not. */
export class Browser {
  private readonly url: string
  private readonly headers: Readonly<Record<string, string>>
  private token: string | undefined

  constructor(url: string, secret: string | undefined) {
    this.url = url
    const cookie = secret !== undefined && { cookie: `hourbridge=${secret}` }
    this.headers = { accept: 'text/html', 'accept-encoding': 'gzip', 'accept-language': 'en', ...cookie }
  }

  /** Opens a page. */
  get(path: string): Promise<Asked> {
    return this.ask('GET', path)
  }

  /** Sends a form of ours; a nonce makes each a new one. */
  async post(path: string, fields: Readonly<Record<string, string>>): Promise<Asked> {
    this.token ??= tokenIn((await this.get('/account')).html)
    const nonce = randomBytes(16).toString('base64url')
    const sent = await this.ask(
      'POST',
      path,
      new URLSearchParams({ ...fields, token: this.token, nonce }).toString(),
    )
    if (sent.location === undefined) return sent
    // Whoever searches waits for both: the answer, and the page that it leads to.
    const led = await this.get(sent.location)
    return { ...led, milliseconds: sent.milliseconds + led.milliseconds }
  }

  private ask(method: string, path: string, body?: string): Promise<Asked> {
    const form = body !== undefined && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      origin: this.url,
    }
    const began = performance.now()
    return new Promise((resolve, reject) => {
      const asking = request(this.url + path, { method, agent, headers: { ...this.headers, ...form } })
      asking.on('error', reject)
      asking.on('response', (response) => {
        const parts: Buffer[] = []
        response.on('error', reject)
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const milliseconds = performance.now() - began
          const bytes = Buffer.concat(parts)
          const html = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes
          const status = response.statusCode ?? 0
          const { location } = response.headers
          resolve({
            status,
            html: html.toString(),
            milliseconds,
            bytes: bytes.length,
            ...(location && { location }),
          })
        })
      })
      asking.end(body)
    })
  }
}

function tokenIn(html: string): string {
  const token = /name="token" value="([^"]+)"/.exec(html)?.[1]
  if (token === undefined) throw new Error('the page has no form')
  return token
}

/** Closes the connections, so that the process can end. */
export function closeAll(): void {
  agent.destroy()
}
