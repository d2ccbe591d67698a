/** Signing in: four ways, none of which needs an e-mail address or a telephone, and the list of where one is signed in. */
import {
  validateLoginCodeRecord,
  validateLoginLinkRecord,
  validatePasskeyRecord,
  validatePinRecord,
  validateSessionRecord,
} from '../../../protocol/generated/validators.ts'
import { refuse } from '../../../protocol/refusal.ts'
import { err, ok } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import type { Draft } from '../../register/register.ts'
import { Table } from '../../register/table.ts'
import type { DeskPorts } from '../desk.ts'
import type { MailerApi } from '../mailer.ts'
import { codeFor, openable, setPin, withCard } from './cards.ts'
import type { LoginContext, People } from './context.ts'
import { askLink, endSetUp, linkFor, opensSetUp, setUpLink, withLink, type LinkLetter } from './links.ts'
import { Challenges, loginOptions, register, registerOptions, withPasskey, type Site } from './passkeys.ts'
import { closeSession, endSessions, sessionsOf, whoIs, type Opened, type SignedIn } from './sessions.ts'

export type { Opened, PersonRole, SignedIn } from './sessions.ts'
export type { People } from './context.ts'
export type { LinkLetter } from './links.ts'
export type { Site } from './passkeys.ts'

/** A person who asks. */
type Self = Actor & { readonly member: string }

/** A place where somebody is signed in, or can sign in. */
export interface Device {
  readonly id: string
  readonly kind: 'session' | 'passkey'
  readonly device: string
  /** Unix seconds. */
  readonly at: number
  readonly used: number
}

/** The use cases. */
export interface LoginsApi {
  /** Who is signed in with a secret: a cookie's, or a bearer token. */
  who(secret: string): SignedIn | undefined
  /** The same for a page that lies open: that is no use of the session. */
  whoStill(secret: string): SignedIn | undefined
  signOut(secret: string): Promise<void>
  /** With the number of a card, and its PIN or a one-time code. */
  withCard(number: string, secret: string, device: string): Answer<Opened>
  /** With the secret of a link. */
  withLink(secret: string, device: string): Answer<Opened>
  /** Sends a link to whoever has this address; nobody learns whether anybody has. */
  askLink(email: string, letter: LinkLetter): void
  passkeyOptions(site: Site): Promise<string>
  withPasskey(site: Site, answer: { readonly response: string; readonly device: string }): Answer<Opened>

  /** Ways in for a member who stands at the desk. */
  codeFor(
    actor: Actor,
    member: string,
  ): Answer<{ readonly code: string; readonly number: string; readonly until: number }>
  linkFor(
    actor: Actor,
    member: string,
  ): Answer<{ readonly link: string; readonly address?: string; readonly until: number }>
  setPin(
    actor: Actor,
    change: { readonly member: string; readonly pin: string; readonly session?: string },
  ): Answer<{ readonly ended: number }>
  /** Signs a member out everywhere: a phone was lost. One's own, or at the desk. */
  endAll(actor: Actor, member: string): Answer<{ readonly ended: number }>

  /** One's own devices. */
  devices(actor: Self): readonly Device[]
  /** Whether one's card has a PIN. */
  hasPin(actor: Self): boolean
  /** Signs one of one's own devices out, or forgets a passkey. */
  forget(actor: Self, id: string): Answer<undefined>
  registerOptions(site: Site, actor: Self): Promise<string>
  register(
    site: Site,
    made: { readonly actor: Self; readonly response: string; readonly device: string },
  ): Answer<undefined>

  /** Path of the link that sets the bank up, new with each call; undefined once there is an admin. */
  setUpLink(): Promise<string | undefined>
  opensSetUp(secret: string): ReturnType<typeof opensSetUp>
  endSetUp(secret: string, admin: string, device: string): Answer<Opened>
  /** Removes every way in of a member who is erased, and what their devices were called. */
  eraseMember(draft: Draft, member: string): void
}

/** Opens the tables of signing in. */
export async function loginsOf(
  ports: DeskPorts,
  { people, mailer }: { readonly people: People; readonly mailer: MailerApi },
): Promise<LoginsApi> {
  const { register: book } = ports
  const context: LoginContext = {
    ...{ ...ports, people, mailer },
    sessions: await book.open(new Table('session', validateSessionRecord)),
    passkeys: await book.open(new Table('passkey', validatePasskeyRecord)),
    pins: await book.open(new Table('pin', validatePinRecord)),
    codes: await book.open(new Table('login-code', validateLoginCodeRecord)),
    links: await book.open(new Table('login-link', validateLoginLinkRecord)),
  }
  const challenges = new Challenges()
  return {
    who: (secret) => whoIs(context, secret),
    whoStill: (secret) => whoIs(context, secret, true),
    signOut: (secret) => closeSession(context, secret),
    withCard: (number, secret, device) => withCard(context, number, secret, device),
    withLink: (secret, device) => withLink(context, secret, device),
    askLink: (email, letter) => askLink(context, email, letter),
    passkeyOptions: (site) => loginOptions(context, challenges, site),
    withPasskey: (site, answer) => withPasskey(context, challenges, site, answer),
    codeFor: (actor, member) => codeFor(context, actor, member),
    linkFor: (actor, member) => linkFor(context, actor, member),
    setPin: (actor, change) => setPin(context, actor, change),
    endAll: (actor, member) => endAll(context, actor, member),
    devices: (actor) => devicesOf(context, actor),
    hasPin: (actor) => context.pins.get(actor.member) !== undefined,
    forget: (actor, id) => forget(context, actor, id),
    registerOptions: (site, actor) => registerOptions(context, challenges, site, actor),
    register: (site, made) => register(context, challenges, site, made),
    setUpLink: () => setUpLink(context),
    opensSetUp: (secret) => opensSetUp(context, secret),
    endSetUp: (secret, admin, device) => endSetUp(context, secret, admin, device),
    eraseMember: (draft, member) => eraseMember(context, draft, member),
  }
}

function eraseMember(
  { sessions, passkeys, links, pins, codes }: LoginContext,
  draft: Draft,
  member: string,
): void {
  draft.remove(pins, member)
  draft.remove(codes, member)
  const own = <T extends { readonly id: string; readonly member?: string }>(table: Table<T>): void => {
    for (const row of table.values()) if (row.member === member) draft.remove(table, row.id)
  }
  own(sessions)
  own(passkeys)
  own(links)
}

async function endAll(context: LoginContext, actor: Actor, id: string): Answer<{ readonly ended: number }> {
  if (actor.member !== id) {
    const allowed = openable(context, actor, id)
    if (!allowed.ok) return allowed
  }
  return context.register.run((draft) => ok({ ended: endSessions(context, draft, id) }))
}

function devicesOf(context: LoginContext, { member }: Self): Device[] {
  const sessions = sessionsOf(context, member).map(({ id, device, at, changed }): Device => {
    return { id, kind: 'session', device, at, used: changed }
  })
  const passkeys = [...context.passkeys.values()]
    .filter((row) => row.member === member)
    .map(({ id, device, at, changed }): Device => ({ id, kind: 'passkey', device, at, used: changed }))
  return [...sessions, ...passkeys]
}

async function forget(context: LoginContext, { member }: Self, id: string): Answer<undefined> {
  return context.register.run((draft) => {
    const session = draft.get(context.sessions, id)
    const passkey = draft.get(context.passkeys, id)
    if (session?.member !== member && passkey?.member !== member) return err(refuse('unknown-device'))
    if (session?.member === member) draft.remove(context.sessions, id)
    else draft.remove(context.passkeys, id)
    return ok(undefined)
  })
}
