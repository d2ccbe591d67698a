/** What the ways of signing in share. */
import { createHash, randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import type {
  LoginCodeRecord,
  LoginLinkRecord,
  Member,
  PasskeyRecord,
  PinRecord,
  SessionRecord,
} from '../../../protocol/generated/types.ts'
import type { Actor } from '../../api.ts'
import type { Entropy } from '../../ports.ts'
import type { Table } from '../../register/table.ts'
import type { DeskPorts } from '../desk.ts'
import type { MailerApi } from '../mailer.ts'

/** What signing in needs to know of people. */
export interface People {
  get(id: string): Member | undefined
  byNumber(number: string): Member | undefined
  /** Members only, not applicants, who may have made an address up. */
  byEmail(email: string): Member | undefined
  /** The name by which somebody is greeted. */
  shown(id: string): string | undefined
  /** Accounts of agencies and projects that a member acts for. */
  stewardAccounts(id: string): readonly string[]
  /** Whether anybody is an admin. */
  hasAdmin(): boolean
}

/** What the parts of signing in work with. */
export interface LoginContext extends DeskPorts {
  readonly people: People
  readonly mailer: MailerApi
  readonly sessions: Table<SessionRecord>
  readonly passkeys: Table<PasskeyRecord>
  readonly pins: Table<PinRecord>
  readonly codes: Table<LoginCodeRecord>
  readonly links: Table<LoginLinkRecord>
}

/** Seconds for which a link, a code or a lock lasts. */
export const quarterHour = 900

/** Whether somebody may sign in: a member, also one who is suspended and may still look at their own. */
export function maySignIn(member: Member | undefined): member is Member {
  return member?.status === 'approved' || member?.status === 'suspended'
}

/**
 * Whether the actor may make a way to sign in for this member: at the desk for members, but only an admin for those who work
 * there, or a broker could become an admin.
 */
export function mayOpenFor(actor: Actor, member: Member): boolean {
  if (actor.role === 'admin') return true
  return actor.role === 'broker' && member.roles.length === 0
}

/** What is kept of a secret with 256 random bits. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

/** 256 random bits as text. */
export function newSecret(entropy: Entropy): string {
  return Buffer.from(entropy.bytes(32)).toString('base64url')
}

/** A new salt. */
export function newSalt(entropy: Entropy): string {
  return Buffer.from(entropy.bytes(16)).toString('base64url')
}

/** Cost of a guess: about 50 ms and 32 MiB, on threads of the pool. */
const cost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/** The slow hash of a short secret, which could be guessed from a fast one. */
export function slowHash(secret: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, 32, cost, (cause, key) => {
      if (cause === null) resolve(key.toString('base64url'))
      else reject(cause)
    })
  })
}

/** Compares hashes without telling where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code to read out: 8 characters without those that look alike. */
export function newCode(): string {
  return Array.from({ length: 8 }, () => crockford[randomInt(crockford.length)] ?? '0').join('')
}

/** A code as it was typed, made regular: any case, with or without the dash, O for 0, I and L for 1. */
export function readCode(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}
