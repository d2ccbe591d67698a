/** A mail server inside a test, and how to wait for what it takes. */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { Test } from 'tap'

/** What a server took. */
export interface Taken {
  readonly to: readonly string[]
  readonly text: string
  readonly secure: boolean
}

/** A mail server on `port`, or on any free one. */
export async function mailServer(t: Test, options: SMTPServerOptions = {}, port = 0) {
  const taken: Taken[] = []
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, ...options },
    onData: (stream, session, done) => {
      let text = ''
      stream.setEncoding('utf8').on('data', (part: string) => (text += part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        taken.push({ to, text, secure: session.secure })
        done()
      })
    },
  })
  // A client that does not trust the certificate hangs up: no error of ours.
  server.on('error', () => undefined)
  const listening = server.listen(port, '127.0.0.1')
  if (!listening.listening) await once(listening, 'listening')
  const address = listening.address()
  let open = true
  const close = async (): Promise<void> => {
    if (!open) return
    open = false
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  t.teardown(close)
  return { taken, close, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

/** Waits until something is so; a busy machine takes its time. */
export async function until(so: () => boolean): Promise<void> {
  for (let left = 1500; !so() && left > 0; left--) await sleep(10)
  if (!so()) throw new Error('it did not come to pass')
}
