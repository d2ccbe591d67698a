/** Signing in with the number of one's card, and a PIN of one's own or a code that the broker handed out. */
import type { LoginCodeRecord, Member, PinRecord } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import type { Draft } from '../../register/register.ts'
import {
  mayOpenFor,
  maySignIn,
  newCode,
  newSalt,
  quarterHour,
  readCode,
  sameHash,
  slowHash,
  type LoginContext,
} from './context.ts'
import { endSessions, openSession, type Opened } from './sessions.ts'

/** Wrong codes until it is void. */
const codeTries = 3
/** Wrong PINs in a row until the card waits a quarter of an hour, and until only the desk opens it again. */
const pinTries = 5
const pinTriesAtAll = 15

/** A one-time code for a member who stands at the desk. */
export async function codeFor(
  context: LoginContext,
  actor: Actor,
  id: string,
): Answer<{ readonly code: string; readonly number: string; readonly until: number }> {
  const member = openable(context, actor, id)
  if (!member.ok) return member
  const { number } = member.value
  if (number === undefined) return err(refuse('login-wrong'))
  const code = newCode()
  const salt = newSalt(context.entropy)
  const hash = await slowHash(code, salt)
  return context.register.run((draft) => {
    const now = context.clock.now()
    const until = now + quarterHour
    draft.put(context.codes, { id, at: now, changed: now, salt, hash, tries: 0, until })
    return ok({ code: `${code.slice(0, 4)}-${code.slice(4)}`, number, until })
  })
}

/** The member, if the actor may open a way in for them. */
export function openable(context: LoginContext, actor: Actor, id: string): Result<Member, Refusal> {
  const member = context.people.get(id)
  if (!maySignIn(member) || (actor.role !== 'admin' && actor.role !== 'broker'))
    return err(refuse('unknown-account', { account: id }))
  return mayOpenFor(actor, member) ? ok(member) : err(refuse('forbidden'))
}

/** Sets the PIN of a card: one's own, or a member's at the desk. All other devices of the member are signed out. */
export async function setPin(
  context: LoginContext,
  actor: Actor,
  change: { readonly member: string; readonly pin: string; readonly session?: string },
): Answer<{ readonly ended: number }> {
  const { member: id, pin, session } = change
  if (actor.member !== id) {
    const allowed = openable(context, actor, id)
    if (!allowed.ok) return allowed
  }
  if (isWeak(pin)) return err(refuse('pin-weak'))
  const salt = newSalt(context.entropy)
  const hash = await slowHash(pin, salt)
  return context.register.run((draft) => {
    const now = context.clock.now()
    draft.put(context.pins, { id, at: now, changed: now, salt, hash, tries: 0 })
    return ok({ ended: endSessions(context, draft, id, session) })
  })
}

/** Whether a PIN is among those that everybody tries first: all alike, or in a row. */
export function isWeak(pin: string): boolean {
  if (!/^\d{6,12}$/.test(pin)) return true
  const steps = [...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index]))
  return steps.every((step) => step === steps[0]) && Math.abs(steps[0] ?? 0) <= 1
}

/** Signs in with a card. A wrong number and a wrong secret are answered alike, and take as long. */
export async function withCard(
  context: LoginContext,
  number: string,
  secret: string,
  device: string,
): Answer<Opened> {
  const member = context.people.byNumber(number.trim())
  const code = member && context.codes.get(member.id)
  const pin = member && context.pins.get(member.id)
  const typed = secret.trim()
  const [ofCode, ofPin] = await Promise.all([
    slowHash(readCode(typed), code?.salt ?? 'nobody'),
    slowHash(typed, pin?.salt ?? 'nobody'),
  ])
  if (member === undefined) return err(refuse('login-wrong'))
  // What is noted of a wrong try must be written although the answer is a refusal.
  const tried = await context.register.run((draft) =>
    ok(tryCard(context, draft, member, { ofCode, ofPin, device })),
  )
  return tried.ok ? tried.value : tried
}

interface Tried {
  readonly ofCode: string
  readonly ofPin: string
  readonly device: string
}

function tryCard(context: LoginContext, draft: Draft, member: Member, tried: Tried): Result<Opened, Refusal> {
  const now = context.clock.now()
  const code = draft.get(context.codes, member.id)
  const pin = draft.get(context.pins, member.id)
  if (code !== undefined && now < code.until && sameHash(tried.ofCode, code.hash)) {
    draft.remove(context.codes, member.id)
    // A PIN that nobody can use any more goes, and a new one is asked for; one that works is none of the code's business.
    if (pin !== undefined && isLocked(pin, now)) draft.remove(context.pins, member.id)
    return openSession(context, draft, member, tried.device)
  }
  if (code !== undefined) wrongCode(context, draft, code, now)
  if (pin === undefined) return err(refuse('login-wrong'))
  if (isLocked(pin, now)) return err(refuse('login-locked'))
  if (!sameHash(tried.ofPin, pin.hash)) return wrongPin(context, draft, pin, now)
  const { lockedUntil: _, ...free } = pin
  draft.put(context.pins, { ...free, changed: now, tries: 0 })
  return openSession(context, draft, member, tried.device)
}

function isLocked({ tries, lockedUntil = 0 }: PinRecord, now: number): boolean {
  return tries >= pinTriesAtAll || now < lockedUntil
}

function wrongCode({ codes }: LoginContext, draft: Draft, code: LoginCodeRecord, now: number): void {
  const tries = code.tries + 1
  if (tries >= codeTries || now >= code.until) draft.remove(codes, code.id)
  else draft.put(codes, { ...code, changed: now, tries })
}

function wrongPin({ pins }: LoginContext, draft: Draft, pin: PinRecord, now: number): Result<never, Refusal> {
  const tries = pin.tries + 1
  const locks = tries % pinTries === 0
  draft.put(pins, { ...pin, changed: now, tries, ...(locks && { lockedUntil: now + quarterHour }) })
  return err(refuse(locks ? 'login-locked' : 'login-wrong'))
}
