/**
 * E-mail: whoever writes one is done when it lies in the outbox on disk; it leaves in the background and is tried again
 * until it has left or is too old. No request ever waits for a mail server.
 */
import type { MailRecord } from '../../protocol/generated/types.ts'
import { validateMailRecord } from '../../protocol/generated/validators.ts'
import { ok } from '../../protocol/result.ts'
import { isFinal, type MailSender } from '../mail/senders.ts'
import type { Draft } from '../register/register.ts'
import { Table } from '../register/table.ts'
import type { DeskPorts } from './desk.ts'
import { newRecordId } from './shared.ts'

/** What is written. */
export interface Letter {
  /** An address that fits the register's schema. */
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly text: string
}

/** The outbox. */
export interface MailerApi {
  /** Puts an e-mail into the outbox. Resolves when it is on disk. */
  post(letter: Letter): Promise<void>
  /** Removes letters that have not left yet, to somebody who is erased or has died. */
  eraseAddress(draft: Draft, to: string): void
  /** How many wait to leave. */
  waiting(): number
  stop(): void
}

/** Attempts before an e-mail is given up: with the waits below, about two days. */
const maxTries = 12
/** Seconds until the next attempt: a minute, doubled each time up to six hours. */
const firstWait = 60
const longestWait = 21_600
/** E-mails that leave at a time: mail servers dislike more. */
const atATime = 4

/** Opens the outbox and goes on where the last run stopped. */
export async function mailerOf(ports: DeskPorts, sender: MailSender): Promise<MailerApi> {
  const mailer = new Mailer(ports, sender, await ports.register.open(new Table('mail', validateMailRecord)))
  mailer.start()
  return mailer
}

class Mailer implements MailerApi {
  private readonly ports: DeskPorts
  private readonly sender: MailSender
  private readonly table: Table<MailRecord>
  private readonly underWay = new Set<string>()
  private cancel: (() => void) | undefined
  private stopped = false

  constructor(ports: DeskPorts, sender: MailSender, table: Table<MailRecord>) {
    this.ports = ports
    this.sender = sender
    this.table = table
  }

  async post({ to, subject, text }: Letter): Promise<void> {
    const { register, clock } = this.ports
    const now = clock.now()
    const id = newRecordId(this.ports, 'e')
    const row: MailRecord = { id, at: now, changed: now, to, subject, text, tries: 0, next: now }
    if (!validateMailRecord(row)) throw new Error('an e-mail that breaks the schema of the outbox')
    await register.run((draft) => {
      draft.put(this.table, row)
      return ok(undefined)
    })
    this.start()
  }

  eraseAddress(draft: Draft, to: string): void {
    for (const one of this.table.values()) if (one.to === to) draft.remove(this.table, one.id)
  }

  waiting(): number {
    return this.table.size
  }

  stop(): void {
    this.stopped = true
    this.cancel?.()
    this.sender.stop()
  }

  /** Sends what is due now, and comes back for the rest. */
  start(): void {
    this.cancel?.()
    if (this.stopped) return
    const now = this.ports.clock.now()
    const rows = [...this.table.values()].filter(({ id }) => !this.underWay.has(id))
    const due = rows.filter(({ next }) => next <= now).slice(0, Math.max(0, atATime - this.underWay.size))
    for (const row of due) void this.attempt(row)
    const later = rows.filter((row) => !due.includes(row)).map(({ next }) => next)
    if (later.length === 0 || this.underWay.size > 0) return
    const wait = Math.max(1, Math.min(...later) - now)
    this.cancel = this.ports.clock.after(wait * 1000, () => this.start())
  }

  private async attempt(row: MailRecord): Promise<void> {
    const { register, logger } = this.ports
    this.underWay.add(row.id)
    let left = true
    let vain = false
    try {
      await this.sender.send(row)
    } catch (cause) {
      left = false
      vain = isFinal(cause)
      // The words of a mail server may quote the address: only its code is for the log.
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
      logger.warn({ mail: row.id, tries: row.tries + 1, code }, 'an e-mail could not leave')
    }
    try {
      await register.run((draft) => {
        // Taken out of the outbox meanwhile: it does not come back.
        const isWanted = !left && draft.get(this.table, row.id) !== undefined
        const next = isWanted ? this.later(row, vain) : undefined
        if (next === undefined) draft.remove(this.table, row.id)
        else draft.put(this.table, next)
        return ok(undefined)
      })
    } catch {
      // The store has failed and the node is about to stop: the e-mail is still in the outbox.
      this.stopped = true
    }
    this.underWay.delete(row.id)
    this.start()
  }

  private later(row: MailRecord, vain: boolean): MailRecord | undefined {
    const tries = row.tries + 1
    if (vain || tries >= maxTries) {
      this.ports.logger.error({ mail: row.id, tries }, 'an e-mail is given up')
      return undefined
    }
    const now = this.ports.clock.now()
    return { ...row, tries, changed: now, next: now + Math.min(longestWait, firstWait * 2 ** row.tries) }
  }
}
