/** A whole bank with a desk on disks in memory, and people who do things at it. */
import { strict as assert } from 'node:assert'
import type { Test } from 'tap'
import type { Actor } from '../../../node/api.ts'
import { systemEntropy } from '../../../node/clock.ts'
import { openDesk, type Desk } from '../../../node/desk/desk.ts'
import { openHouse } from '../../../node/desk/house-rules.ts'
import type { Mail, MailSender } from '../../../node/mail/senders.ts'
import type { Clock, Store } from '../../../node/ports.ts'
import { standingsOf } from '../../../node/standings.ts'
import { memoryDisk } from '../../../node/store/memory.ts'
import type { MemberCreate, MemberStep, MemberView } from '../../../protocol/generated/types.ts'
import type { Refusal } from '../../../protocol/refusal.ts'
import type { Result } from '../../../protocol/result.ts'
import { noon } from '../../protocol/town-bank.ts'
import { realBank, type RealBank } from '../real-bank.ts'

/** A program with the rights of an admin, of a broker, of an auditor. */
export const admin: Actor = { by: 'admin', role: 'admin' }
export const broker: Actor = { by: 'mbroker', role: 'broker' }
export const auditor: Actor = { by: 'mauditor', role: 'auditor' }

/** The person behind a record, logged in as a member. */
export const asMember = (id: string): Actor => ({ by: id, role: 'member', member: id })

/** A desk, the bank below it, and the store in which its records lie. */
export interface DeskBank {
  readonly desk: Desk
  readonly bank: RealBank
  readonly store: Store
  /** The e-mails that left. */
  readonly letters: readonly Mail[]
  /** What the desk's clock shows, unix seconds: noon until a test turns it. */
  readonly time: { now: number }
  /** The same records read again, as after a restart. */
  reopen(): Promise<Desk>
}

/**
 * Opens a desk over a new bank, with its records on a disk in memory or where `on` says. The desk's clock stands at noon of the day on
 * which the bank's tests play. E-mails are kept, or leave as `by` sends them.
 */
export async function deskBank(t: Test, name: string, on?: Store, by?: MailSender): Promise<DeskBank> {
  const bank = await realBank(t, name)
  const opened = await memoryDisk().open({ create: true })
  assert(opened.ok)
  const store = on ?? opened.value.store
  const time = { now: noon }
  const clock: Clock = { now: () => time.now, after: () => () => undefined, soon: (run) => run() }
  const { api, context } = bank
  const { logger, config } = context
  const letters: Mail[] = []
  const mail = by ?? { send: async (letter: Mail) => void letters.push(letter), stop: () => undefined }
  const standings = standingsOf(context.bank, context.readModel)
  const ports = { api, standings, store, clock, entropy: systemEntropy, logger, config, mail }
  const reopen = async (): Promise<Desk> => openDesk({ ...ports, house: await openHouse(store, ports) })
  const desk = await reopen()
  // As `node.ts` does.
  bank.env.takesOrders = () => desk.rules.terms().partnerMembers !== 'not'
  return { desk, bank, store, reopen, letters, time }
}

/** The value of an answer that must be one. */
export function valueOf<T>(result: Result<T, Refusal>): T {
  assert(result.ok, result.ok ? '' : JSON.stringify(result.error))
  return result.value
}

/** The code of an answer that must be a refusal. */
export function codeOf(result: Result<unknown, Refusal>): string {
  return result.ok ? 'accepted' : result.error.code
}

/** Somebody who applies, as the form asks for it. */
export function applicant(given: string, family: string, more: Partial<MemberCreate> = {}): MemberCreate {
  return { name: { given, family }, language: 'en', agrees: true, ...more }
}

/** Takes a step that must be possible. */
export async function take(desk: Desk, id: string, step: MemberStep, actor = broker): Promise<MemberView> {
  const view = valueOf(await desk.members.step(actor, id, step))
  assert('status' in view)
  return view
}

/** A member who went the whole way: interview, two references, approval. */
export async function newMember(desk: Desk, given: string, family: string, more: Partial<MemberCreate> = {}) {
  const referees = [{ referee: 'Dr One' }, { referee: 'Rev Two' }]
  const applied = valueOf(await desk.members.apply(broker, applicant(given, family, { referees, ...more })))
  await take(desk, applied.id, { do: 'interview', day: '2026-11-20' })
  for (const { id } of applied.references ?? [])
    await take(desk, applied.id, { do: 'reference-seen', reference: id, good: true })
  return take(desk, applied.id, { do: 'approve' })
}
