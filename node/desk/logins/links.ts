/** Links that sign in once: by e-mail, or handed out by an admin; and the one with which a new bank is set up. */
import type { Member } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import type { Draft } from '../../register/register.ts'
import { openable } from './cards.ts'
import { hashOfSecret, maySignIn, newSecret, quarterHour, type LoginContext } from './context.ts'
import { openSession, type Opened } from './sessions.ts'

/** Path of a link. */
export const linkPath = '/login/link/'
/** Path of the set-up. */
export const setUpPath = '/setup/'

/** Links that may wait for one member: whoever presses the button often gets no more mails for it. */
const maxLinks = 3
/** Seconds that the link of a first set-up lasts: the bank may be started today and set up tomorrow. */
const setUpSeconds = 86_400 * 7

function putLink(context: LoginContext, draft: Draft, member: string | undefined, seconds: number) {
  const { links, clock, entropy } = context
  const now = clock.now()
  for (const row of links.values()) if (now >= row.until) draft.remove(links, row.id)
  const secret = newSecret(entropy)
  const until = now + seconds
  const whose = member === undefined ? {} : { member }
  draft.put(links, { id: hashOfSecret(secret), at: now, changed: now, until, ...whose })
  return { secret, until }
}

/** A link for somebody who stands at the desk, or for the first admin on the command line. */
export async function linkFor(
  context: LoginContext,
  actor: Actor,
  id: string,
): Answer<{ readonly link: string; readonly address?: string; readonly until: number }> {
  const member = openable(context, actor, id)
  if (!member.ok) return member
  return context.register.run((draft) => {
    const { secret, until } = putLink(context, draft, id, quarterHour)
    const { web } = context.config
    return ok({ link: `${linkPath}${secret}`, ...(web && { address: web.url }), until })
  })
}

/** What the e-mail with a link says, in the member's language. */
export type LinkLetter = (member: Member, path: string) => { readonly subject: string; readonly text: string }

/**
 * Sends a link to the member with this address, if there is one. Resolves before anything is looked up, so that nobody learns
 * from the answer, or from how long it takes, who is a member.
 */
export function askLink(context: LoginContext, email: string, letter: LinkLetter): void {
  context.clock.soon(() => {
    postLink(context, email, letter).catch(() =>
      context.logger.warn({}, 'a link to sign in could not be made'),
    )
  })
}

async function postLink(context: LoginContext, email: string, letter: LinkLetter): Promise<void> {
  const member = context.people.byEmail(email.trim())
  const to = member?.contact?.email
  if (!maySignIn(member) || to === undefined) return
  const made = await context.register.run((draft) => {
    const now = context.clock.now()
    const waiting = [...context.links.values()].filter((row) => row.member === member.id && now < row.until)
    if (waiting.length >= maxLinks) return ok(undefined)
    return ok(putLink(context, draft, member.id, quarterHour))
  })
  if (made.ok && made.value !== undefined)
    await context.mailer.post({ to, ...letter(member, `${linkPath}${made.value.secret}`) })
}

/** Signs in with a link, which is used up by it. */
export async function withLink(context: LoginContext, secret: string, device: string): Answer<Opened> {
  return context.register.run((draft) => {
    const member = useLink(context, draft, secret)
    if (!member.ok) return member
    return openSession(context, draft, member.value, device)
  })
}

function useLink(context: LoginContext, draft: Draft, secret: string): Result<Member, Refusal> {
  const row = draft.get(context.links, hashOfSecret(secret))
  if (row === undefined || context.clock.now() >= row.until) return err(refuse('login-expired'))
  const member = row.member === undefined ? undefined : context.people.get(row.member)
  if (!maySignIn(member)) return err(refuse('login-expired'))
  draft.remove(context.links, row.id)
  return ok(member)
}

/** A fresh link with which the first admin sets the bank up; undefined once there is an admin. */
export async function setUpLink(context: LoginContext): Promise<string | undefined> {
  if (context.people.hasAdmin()) return undefined
  const made = await context.register.run((draft) => {
    for (const row of context.links.values())
      if (row.member === undefined) draft.remove(context.links, row.id)
    return ok(putLink(context, draft, undefined, setUpSeconds))
  })
  return made.ok ? `${setUpPath}${made.value.secret}` : undefined
}

/** Whether this secret sets the bank up. */
export function opensSetUp(context: LoginContext, secret: string): Result<undefined, Refusal> {
  if (context.people.hasAdmin()) return err(refuse('set-up-already'))
  const row = context.links.get(hashOfSecret(secret))
  const opens = row !== undefined && row.member === undefined && context.clock.now() < row.until
  return opens ? ok(undefined) : err(refuse('login-expired'))
}

/** Ends the set-up: its link becomes the first admin's session. */
export async function endSetUp(
  context: LoginContext,
  secret: string,
  admin: string,
  device: string,
): Answer<Opened> {
  return context.register.run((draft) => {
    const member = context.people.get(admin)
    const row = draft.get(context.links, hashOfSecret(secret))
    if (row === undefined || row.member !== undefined || member === undefined)
      return err(refuse('login-expired'))
    draft.remove(context.links, row.id)
    return openSession(context, draft, member, device)
  })
}
