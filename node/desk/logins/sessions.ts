/** Who is signed in where. A session can be ended at any moment, by its owner or at the desk. */
import type { Member, SessionRecord } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor } from '../../api.ts'
import type { Draft } from '../../register/register.ts'
import { hashOfSecret, maySignIn, newSecret, type LoginContext } from './context.ts'

/** A session that has just begun. */
export interface Opened {
  /** In the browser only. */
  readonly secret: string
  /** When it ends at the latest, unix seconds. */
  readonly until: number
  readonly member: string
}

/** What a person may be; everybody is a member. */
export type PersonRole = 'member' | 'broker' | 'admin' | 'auditor' | 'steward'

/** Somebody who is signed in. */
export interface SignedIn {
  readonly actor: Actor & { readonly member: string }
  readonly roles: readonly PersonRole[]
  readonly name: string
  readonly language: Member['language']
  readonly session: string
}

const day = 86_400
/**
 * Seconds until a session ends: at the latest, and unused. Members come once a month with a phone of their own; those at the
 * desk see everybody's data, often on a shared computer.
 */
const lengths = {
  member: { whole: 90 * day, idle: 30 * day },
  staff: { whole: 7 * day, idle: 8 * 3600 },
}
/** Use is noted at most this often: a write for every page would be too many. */
const noteEvery = 300
/** Sessions of one member; the one unused for longest makes room. */
const maxSessions = 20

function lengthsOf({ roles }: Pick<SessionRecord, 'roles'>) {
  return roles.length > 0 ? lengths.staff : lengths.member
}

/** Whether a session counts now. It ends with a change of roles, and when its member may not sign in any more. */
function isAlive(context: LoginContext, row: SessionRecord, member: Member | undefined): member is Member {
  const now = context.clock.now()
  if (!maySignIn(member) || now >= row.until || now >= row.changed + lengthsOf(row).idle) return false
  return rolesKey(member.roles) === rolesKey(row.roles)
}

const rolesKey = (roles: readonly string[]): string => roles.toSorted().join()

/**
 * Who is signed in with a secret; undefined if nobody. Notes now and then that the session is in use, unless it is only
 * `looked` at: a page that lies open is no use, or a session on a shared computer would never end.
 */
export function whoIs(context: LoginContext, secret: string, looked = false): SignedIn | undefined {
  const row = context.sessions.get(hashOfSecret(secret))
  if (row === undefined) return undefined
  const member = context.people.get(row.member)
  if (!isAlive(context, row, member)) return undefined
  if (!looked && context.clock.now() >= row.changed + noteEvery) note(context, row)
  return signedIn(context, row.id, member)
}

function note(context: LoginContext, row: SessionRecord): void {
  const noted = context.register.run((draft) => {
    const current = draft.get(context.sessions, row.id)
    if (current !== undefined) draft.put(context.sessions, { ...current, changed: context.clock.now() })
    return ok(undefined)
  })
  noted.catch(() => context.logger.warn({}, 'the use of a session could not be noted'))
}

function signedIn({ people }: LoginContext, session: string, member: Member): SignedIn {
  const stewardOf = people.stewardAccounts(member.id)
  const roles: PersonRole[] = [
    'member',
    ...member.roles,
    ...(stewardOf.length > 0 ? ['steward' as const] : []),
  ]
  const greatest = (['admin', 'broker', 'auditor', 'steward'] as const).find((role) => roles.includes(role))
  return {
    actor: {
      ...{ by: member.id, role: greatest ?? 'member', member: member.id },
      ...(stewardOf.length > 0 && { stewardOf }),
    },
    roles,
    name: member.name.known ?? member.name.given,
    language: member.language,
    session,
  }
}

/** Begins a session inside a decision. */
export function openSession(
  context: LoginContext,
  draft: Draft,
  member: Member,
  device: string,
): Result<Opened, Refusal> {
  if (!maySignIn(member)) return err(refuse('login-wrong'))
  const { sessions, clock, entropy } = context
  const now = clock.now()
  const own = [...sessions.values()].filter((row) => row.member === member.id)
  for (const row of own) if (!isAlive(context, row, member)) draft.remove(sessions, row.id)
  const living = own.filter((row) => isAlive(context, row, member)).toSorted((a, b) => a.changed - b.changed)
  for (const row of living.slice(0, Math.max(0, living.length + 1 - maxSessions)))
    draft.remove(sessions, row.id)
  const secret = newSecret(entropy)
  const until = now + lengthsOf(member).whole
  draft.put(sessions, {
    ...{ id: hashOfSecret(secret), at: now, changed: now, member: member.id, until },
    ...{ device: device.replaceAll(/[^A-Za-z0-9 ,]/g, '').slice(0, 60), roles: member.roles },
  })
  return ok({ secret, until, member: member.id })
}

/** Ends the session with this secret, if there is one. */
export async function closeSession(context: LoginContext, secret: string): Promise<void> {
  await context.register.run((draft) => {
    draft.remove(context.sessions, hashOfSecret(secret))
    return ok(undefined)
  })
}

/** Sessions of a member that count now, the latest used first. */
export function sessionsOf(context: LoginContext, id: string): SessionRecord[] {
  const member = context.people.get(id)
  return [...context.sessions.values()]
    .filter((row) => row.member === id && isAlive(context, row, member))
    .toSorted((a, b) => b.changed - a.changed)
}

/** Ends all sessions of a member but one. Answers how many. */
export function endSessions(context: LoginContext, draft: Draft, id: string, except?: string): number {
  const rows = [...context.sessions.values()].filter((row) => row.member === id && row.id !== except)
  for (const row of rows) draft.remove(context.sessions, row.id)
  return rows.length
}
