/** Passkeys: a key on somebody's own device, opened by its own lock. The library checks; we keep challenges and keys. */
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { PasskeyRecord } from '../../../protocol/generated/types.ts'
import { validatePasskeyRecord } from '../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import { maySignIn, type LoginContext } from './context.ts'
import { openSession, type Opened } from './sessions.ts'

/** Where the pages are: passkeys belong to one address. */
export interface Site {
  /** `https://timebank.example` */
  readonly origin: string
  readonly title: string
}

/** Seconds that a challenge may be answered. */
const challengeSeconds = 300
const maxChallenges = 10_000
/** Passkeys of one member. */
const maxPasskeys = 20

/** Challenges that wait for an answer, each for one use; in memory, since they live for minutes. */
export class Challenges {
  private readonly waiting = new Map<
    string,
    { readonly until: number; readonly member: string | undefined }
  >()

  add(challenge: string, now: number, member?: string): void {
    this.waiting.set(challenge, { until: now + challengeSeconds, member })
    const oldest = this.waiting.keys().next().value
    if (this.waiting.size > maxChallenges && oldest !== undefined) this.waiting.delete(oldest)
  }

  /** Whether this challenge was ours, for this member or for a login; it is none from now on. */
  take(challenge: string, now: number, member?: string): boolean {
    const found = this.waiting.get(challenge)
    this.waiting.delete(challenge)
    return found !== undefined && now < found.until && found.member === member
  }
}

const hostOf = ({ origin }: Site): string => new URL(origin).hostname

function passkeysOf({ passkeys }: LoginContext, member: string): PasskeyRecord[] {
  return [...passkeys.values()].filter((row) => row.member === member)
}

/** What a browser needs to make a passkey, as JSON. */
export async function registerOptions(
  context: LoginContext,
  challenges: Challenges,
  site: Site,
  actor: Actor & { readonly member: string },
): Promise<string> {
  const name = context.people.shown(actor.member) ?? ''
  const options = await generateRegistrationOptions({
    ...{ rpName: site.title, rpID: hostOf(site), userName: name, userDisplayName: name },
    userID: new TextEncoder().encode(actor.member),
    excludeCredentials: passkeysOf(context, actor.member).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  challenges.add(options.challenge, context.clock.now(), actor.member)
  return JSON.stringify(options)
}

/** Keeps the passkey that a browser made. */
export async function register(
  context: LoginContext,
  challenges: Challenges,
  site: Site,
  made: {
    readonly actor: Actor & { readonly member: string }
    readonly response: string
    readonly device: string
  },
): Answer<undefined> {
  const { actor, device } = made
  const response = readResponse<RegistrationResponseJSON>(made.response)
  if (response === undefined) return err(refuse('passkey-refused', { why: 'the browser sent none' }))
  const checked = await checkRegistration(context, challenges, site, actor.member, response)
  if (!checked.ok) return checked
  return context.register.run((draft) => {
    if (passkeysOf(context, actor.member).length >= maxPasskeys)
      return err(refuse('passkey-refused', { why: 'there are too many already' }))
    const now = context.clock.now()
    const row: unknown = {
      ...{ ...checked.value, at: now, changed: now, member: actor.member },
      device: device.replaceAll(/[^A-Za-z0-9 ,]/g, '').slice(0, 60),
    }
    if (!validatePasskeyRecord(row))
      return err(refuse('passkey-refused', { why: 'its device uses a form that is not known here' }))
    draft.put(context.passkeys, row)
    return ok(undefined)
  })
}

async function checkRegistration(
  { clock }: LoginContext,
  challenges: Challenges,
  site: Site,
  member: string,
  response: RegistrationResponseJSON,
): Promise<Result<Pick<PasskeyRecord, 'id' | 'key' | 'counter' | 'transports'>, Refusal>> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => challenges.take(challenge, clock.now(), member),
      expectedOrigin: site.origin,
      expectedRPID: hostOf(site),
      requireUserVerification: true,
    })
    if (!verified) return err(refuse('passkey-refused', { why: 'its signature is wrong' }))
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return ok({ id, key: Buffer.from(publicKey).toString('base64url'), counter, transports })
  } catch {
    return err(refuse('passkey-refused', { why: 'it is for another address, or too late' }))
  }
}

/** What a browser needs to sign in with a passkey, as JSON. It names nobody: the device knows whose it is. */
export async function loginOptions(
  context: LoginContext,
  challenges: Challenges,
  site: Site,
): Promise<string> {
  const options = await generateAuthenticationOptions({ rpID: hostOf(site), userVerification: 'required' })
  challenges.add(options.challenge, context.clock.now())
  return JSON.stringify(options)
}

/** Signs in with a passkey. */
export async function withPasskey(
  context: LoginContext,
  challenges: Challenges,
  site: Site,
  answer: { readonly response: string; readonly device: string },
): Answer<Opened> {
  const response = readResponse<AuthenticationResponseJSON>(answer.response)
  const passkey = response && context.passkeys.get(response.id)
  if (response === undefined || passkey === undefined) return err(refuse('login-wrong'))
  const counter = await checkLogin(context, challenges, site, passkey, response)
  if (!counter.ok) return counter
  return context.register.run((draft) => {
    const member = context.people.get(passkey.member)
    const current = draft.get(context.passkeys, passkey.id)
    if (current === undefined || !maySignIn(member)) return err(refuse('login-wrong'))
    draft.put(context.passkeys, { ...current, changed: context.clock.now(), counter: counter.value })
    return openSession(context, draft, member, answer.device)
  })
}

async function checkLogin(
  { clock }: LoginContext,
  challenges: Challenges,
  site: Site,
  { id, key, counter }: PasskeyRecord,
  response: AuthenticationResponseJSON,
): Promise<Result<number, Refusal>> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => challenges.take(challenge, clock.now()),
      expectedOrigin: site.origin,
      expectedRPID: hostOf(site),
      credential: { id, publicKey: new Uint8Array(Buffer.from(key, 'base64url')), counter },
      requireUserVerification: true,
    })
    if (verified) return ok(authenticationInfo.newCounter)
    return err(refuse('passkey-refused', { why: 'its signature is wrong' }))
  } catch {
    return err(refuse('passkey-refused', { why: 'it is for another address, too late, or was used before' }))
  }
}

/** A browser's answer. The library checks all of it; here it only has to be an object that names its key. */
function readResponse<T extends { readonly id: string }>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const named = typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    return named ? (value as T) : undefined
  } catch {
    return undefined
  }
}
