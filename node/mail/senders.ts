/** How an e-mail leaves the bank: by SMTP, or into a folder where the broker finds it. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { MailConfig } from '../../protocol/generated/types.ts'

/** An e-mail as it leaves. */
export interface Mail {
  /** Opaque; the same at every attempt, so that a receiver may drop a repeated one. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Port: hands one e-mail on. Rejects if it could not; then it is tried again later, unless `isFinal` says that it is in vain. */
export interface MailSender {
  send(mail: Mail): Promise<void>
  stop(): void
}

/** Times in milliseconds: a server that does not answer must not hold up the others for long. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Sends by SMTP. */
export function smtpSender(config: MailConfig): MailSender {
  const { host, port, secure = false, requireTls = false, user, password, from } = config
  const auth = user === undefined ? {} : { auth: { user, pass: password ?? '' } }
  const transport = createTransport({ host, port, secure, requireTLS: requireTls, ...auth, ...patience })
  return {
    send: async ({ id, to, subject, text }) => {
      const messageId = `<${id}@${from.split('@')[1] ?? 'localhost'}>`
      await transport.sendMail({ from, to, subject, text, messageId })
    },
    stop: () => transport.close(),
  }
}

/** Whether a mail server said that it will never take an e-mail for this address: a later try would be told the same. */
export function isFinal(cause: unknown): boolean {
  if (!(cause instanceof Error) || !('code' in cause) || !('responseCode' in cause)) return false
  return cause.code === 'EENVELOPE' && typeof cause.responseCode === 'number' && cause.responseCode >= 500
}

/** Writes each e-mail into `folder`, for a bank that has no mail server: the broker passes on what matters. */
export function fileSender(folder: string): MailSender {
  return {
    send: async ({ id, to, subject, text }) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const content = `To: ${to}\nSubject: ${subject}\n\n${text}\n`
      await writeFile(join(folder, `${id}.txt`), content, { mode: 0o600, flush: true })
    },
    stop: () => undefined,
  }
}
