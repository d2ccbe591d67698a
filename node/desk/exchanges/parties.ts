/** Whom people mean when they say with whom an exchange is. */
import type { Member, Party, PartyView, Side } from '../../../protocol/generated/types.ts'
import { validatePartyRef } from '../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor } from '../../api.ts'
import { holds } from './actors.ts'
import type { ExchangeDeps } from './ports.ts'

type Found = Promise<Result<Party, Refusal>>

/** The party that a reference stands for: somebody here who can take part now, or somebody at another bank. */
export async function partyOf(deps: ExchangeDeps, actor: Actor, ref: string, side: Side): Found {
  if (!validatePartyRef(ref)) return err(refuse('unknown-party', { side }))
  if (isElsewhere(ref)) return ok({ address: ref })
  const member = memberOf(deps, actor, ref)
  if (member !== undefined) return partyOfMember(member, side)
  if (ref === 'me' || /^\d/.test(ref)) return err(refuse('unknown-party', { side }))
  const account = await deps.api.account(ref)
  if (!account.ok) return err(refuse('unknown-party', { side }))
  const { account: id, kind } = account.value
  if (kind === 'partner' || kind === 'system') return err(refuse('unknown-party', { side }))
  const holder = deps.people.byAccount(id)
  return holder === undefined ? ok({ account: id }) : partyOfMember(holder, side)
}

function memberOf({ people }: ExchangeDeps, { member }: Actor, ref: string): Member | undefined {
  if (ref === 'me') return member === undefined ? undefined : people.get(member)
  return /^\d/.test(ref) ? people.byNumber(ref) : people.get(ref)
}

/** The side of a member, unless they take no part at the moment. */
export function partyOfMember(member: Member, side: Side): Result<Party, Refusal> {
  const { id, account, status } = member
  if (status !== 'approved' || account === undefined) return err(refuse('party-not-active', { side }))
  return ok({ member: id, account })
}

/** The party that a broker's words stand for: as above, or a name that is one member's. */
export async function partyCalled(deps: ExchangeDeps, actor: Actor, text: string, side: Side): Found {
  const ref = text.trim()
  if (/^(?:\d{3,8}|[a-z0-9][a-z0-9.-]{0,63}(?:@[a-z0-9.:-]{1,60})?|tbk:\S{1,121})$/.test(ref)) {
    const found = await partyOf(deps, actor, ref, side)
    if (found.ok || ref.includes('@') || /^\d/.test(ref) || found.error.code === 'party-not-active')
      return found
  }
  return partyNamed(deps, ref, side)
}

/** A full name that somebody bears exactly is meant, whoever else is like it; otherwise it must be like one member's only. */
function partyNamed({ people }: ExchangeDeps, name: string, side: Side): Result<Party, Refusal> {
  const found = people.search(name).filter(({ status }) => status === 'approved')
  const exact = found.filter((one) => namesOf(one).includes(plain(name)))
  const [first, second] = exact.length > 0 ? exact : found
  if (first === undefined) return err(refuse('unknown-party', { side }))
  if (second !== undefined)
    return err(refuse('several-parties', { side, count: exact.length > 0 ? exact.length : found.length }))
  return partyOfMember(first, side)
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

function namesOf({ name: { given, family = '', known = given } }: Member): string[] {
  return [`${given} ${family}`, `${known} ${family}`, `${family} ${given}`, `${family}, ${given}`].map(plain)
}

/** One side as it is shown to the actor. */
export function partyView(deps: ExchangeDeps, actor: Actor, party: Party): PartyView {
  const { member, account, address } = party
  const here = member === undefined ? undefined : deps.people.get(member)
  const title = account === undefined ? undefined : deps.people.titleOf(account)
  const name = here === undefined ? (title ?? address ?? account ?? '–') : deps.people.shown(here)
  return {
    name: name.slice(0, 130),
    you: holds(deps, actor, party),
    far: address !== undefined,
    ...(member !== undefined && { member }),
  }
}

/** Whether the ledger means somebody at another bank. */
export function isElsewhere(ref: string): boolean {
  return ref.includes('@') || ref.startsWith('tbk:')
}

/** The bank in the address of somebody elsewhere, by the name that it has here. */
export function bankOf(address: string): string {
  return address.split(/[@/]/).at(address.includes('@') ? 1 : 0) ?? ''
}

/** How the ledger addresses a side. */
export function addressOf({ account, address }: Party): string {
  return account ?? address ?? ''
}
