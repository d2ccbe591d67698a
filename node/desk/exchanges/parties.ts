/** Whom people mean when they say with whom an exchange is. */
import type { Group, Member, Party, PartyView, Side } from '../../../protocol/generated/types.ts'
import { validatePartyRef } from '../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor } from '../../api.ts'
import { bankOf, isElsewhere } from '../../register/elsewhere.ts'
import { foldText } from '../../matching/text/words.ts'
import { fullName } from '../../register/member-names.ts'
import { holds } from './actors.ts'
import type { ExchangeDeps } from './ports.ts'
import { isBroker } from '../shared.ts'

type Found = Promise<Result<Party, Refusal>>

/** The party that a reference stands for: somebody here who can take part now, or somebody at another bank. */
export async function partyOf(deps: ExchangeDeps, actor: Actor, ref: string, side: Side): Found {
  if (!validatePartyRef(ref)) return err(refuse('unknown-party', { side }))
  if (isElsewhere(ref)) return partyElsewhere(deps, ref)
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

/** Somebody at another bank, which one must be able to reach: else what is planned with a slip of the pen stands until it is to be done. */
async function partyElsewhere({ api }: ExchangeDeps, address: string): Found {
  const bank = bankOf(address)
  const isKnown =
    bank.startsWith('tbk:') ||
    (await api.partner(bank)).ok ||
    (await api.banks()).banks.some(({ name }) => name === bank)
  return isKnown ? ok({ address }) : err(refuse('unknown-bank', { partner: bank }))
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

/**
 * The reference that somebody's words stand for: a number, a short name or an address as it is, or a name. At the desk that of
 * any member; otherwise of those only whom the asker knows already, so that nobody finds out by asking who is a member.
 */
export async function refCalled(
  deps: ExchangeDeps,
  actor: Actor,
  text: string,
  { side, known }: { readonly side: Side; readonly known: ReadonlySet<string> },
): Promise<Result<string, Refusal>> {
  const ref = text.trim().toLowerCase()
  const direct = validatePartyRef(ref) ? await partyOf(deps, actor, ref, side) : undefined
  if (direct?.ok === true || ref.includes('@') || direct?.error.code === 'party-not-active')
    return direct?.ok === false ? direct : ok(ref)
  const found = isBroker(actor) ? partyNamed(deps, text, side) : partyKnown(deps, text, side, known)
  if (!found.ok) {
    // One's own name is known, too, but never instead of somebody else's: what is said of it is that it is one's own.
    const { member = '' } = actor
    const own = found.error.code === 'unknown-party' && partyKnown(deps, text, side, new Set([member])).ok
    return own ? ok(member) : found
  }
  const { member, account } = found.value
  const named = member ?? account
  return named === undefined ? err(refuse('unknown-party', { side })) : ok(named)
}

/** Who may be meant by a name: a member, or a group, agency, project, venue or pot by its title. */
type Called = Member | Group

/** One of those whom the asker knows, by the name that is shown to them or the part that people say; or what has this title. */
function partyKnown(
  { people }: ExchangeDeps,
  text: string,
  side: Side,
  known: ReadonlySet<string>,
): Result<Party, Refusal> {
  const wanted = bare(text)
  const members = [...known].flatMap((id) => {
    const member = people.get(id)
    if (member?.status !== 'approved') return []
    const { given, known: called = given } = member.name
    const names = [people.shown(member), given, called, ...namesOf(member)].map(bare)
    return [...names, ...initialsOf(member)].includes(wanted) ? [member] : []
  })
  const found = [...members, ...titled(people.groupsLike(text), text)]
  const [first, second] = found
  if (first === undefined) return err(refuse('unknown-party', { side }))
  if (second !== undefined) return err(several(found, side, (one) => people.shown(one)))
  return partyOfCalled(first, side)
}

/** A name that somebody bears exactly is meant, whoever else is like it; otherwise it must be like one only. */
function partyNamed({ people }: ExchangeDeps, name: string, side: Side): Result<Party, Refusal> {
  const members = people.search(name).filter(({ status }) => status === 'approved')
  const groups = people.groupsLike(name)
  const exact = [...members.filter((one) => namesOf(one).includes(plain(name))), ...titled(groups, name)]
  const ways = [exact, withNumber(people, name), withInitial(people, name), [...members, ...groups]]
  const found = ways.find(({ length }) => length > 0) ?? []
  const [first, second] = found
  if (first === undefined) return err(refuse('unknown-party', { side }))
  return second === undefined
    ? partyOfCalled(first, side)
    : err(several(found, side, ({ name, number }) => [fullName(name), number].filter(Boolean).join(' ')))
}

/** Whose card has the number behind the name, as refusals print it, if the name is theirs. */
function withNumber(people: ExchangeDeps['people'], text: string): Called[] {
  const [, name = '', number = ''] = /^(\S.*?)\s+(\d{3,8})$/.exec(text.trim()) ?? []
  const one = people.byNumber(number)
  if (one?.status !== 'approved') return []
  return [...namesOf(one).map(bare), ...initialsOf(one)].includes(bare(name)) ? [one] : []
}

/** Who has this name as cards and lists print it, "Aled H.": the search takes one letter for a whole word. */
function withInitial(people: ExchangeDeps['people'], text: string): Called[] {
  const [, first] = /^(\S.*?)\s+\p{L}\.?$/u.exec(text.trim()) ?? []
  if (first === undefined) return []
  return people
    .search(first)
    .filter((one) => one.status === 'approved' && initialsOf(one).includes(bare(text)))
}

function titled(groups: readonly Group[], text: string): Group[] {
  return groups.filter(({ title }) => plain(title) === plain(text))
}

function partyOfCalled(one: Called, side: Side): Result<Party, Refusal> {
  return 'title' in one ? ok({ account: one.account }) : partyOfMember(one, side)
}

/** Most of those who may be meant that are named, and what the words of a refusal have room for. */
const mostNamed = 6
const longestNames = 300

/** Who may be meant, by the names that the asker sees. */
function several(found: readonly Called[], side: Side, nameOf: (member: Member) => string): Refusal {
  const names = found.slice(0, mostNamed).map((one) => ('title' in one ? one.title : nameOf(one)))
  const more = found.length > mostNamed ? ['…'] : []
  const said = [...names, ...more].join(', ').slice(0, longestNames)
  return refuse('several-parties', { side, count: found.length, names: said })
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()

const bare = (text: string): string => foldText(plain(text)).replace(/\.$/, '')

/** First name and the first letter of the last, without the full stop that may follow. */
function initialsOf({ name: { given, family = '', known = given } }: Member): string[] {
  const [letter] = family
  return letter === undefined ? [] : [`${given} ${letter}`, `${known} ${letter}`].map(bare)
}

function namesOf({ name: { given, family = '', known = given } }: Member): string[] {
  return [`${given} ${family}`, `${known} ${family}`, `${family} ${given}`, `${family}, ${given}`].map(plain)
}

/** One side as it is shown to the actor: at the desk by the full name, since two may look alike otherwise. */
export function partyView(deps: ExchangeDeps, actor: Actor, party: Party): PartyView {
  const { member, account, address } = party
  const here = member === undefined ? undefined : deps.people.get(member)
  const title = account === undefined ? undefined : deps.people.titleOf(account)
  const name =
    here === undefined
      ? (title ?? address ?? account ?? '–')
      : isBroker(actor)
        ? fullName(here.name)
        : deps.people.shown(here)
  return {
    name: name.slice(0, 130),
    you: holds(deps, actor, party),
    far: address !== undefined,
    ...(member !== undefined && { member }),
  }
}

/** How the ledger addresses a side. */
export function addressOf({ account, address }: Party): string {
  return account ?? address ?? ''
}
