/** Whom an exchange is with: typed, or known already from a match, a circle, an offer, or somebody's page. */
import { validateMemberId } from '../../../../protocol/generated/validators.ts'
import { refuse, type Refusal } from '../../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../../protocol/result.ts'
import type { Desk } from '../../../desk/desk.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts } from '../../parts/facts.tsx'
import { Boxes, Hidden, TextField } from '../../parts/fields.tsx'
import { visitorOf, type Visit } from '../../visit.ts'
import { readParty } from './parts.tsx'

const sides = ['giver', 'receiver'] as const

/** Somebody whom the form names without asking. */
export interface KnownPerson {
  /** The opaque id that stands in addresses and in the form. */
  readonly id: string
  /** How the desk finds them: a member's id, or a group's account. */
  readonly ref: string
  readonly name: string
}

/** An offer or a request that the visitor may see. */
export interface KnownListing {
  readonly id: string
  readonly title: string
  readonly category: string | undefined
}

/** What a form knows before anybody types. */
export interface Known {
  readonly giver?: KnownPerson
  readonly receiver?: KnownPerson
  /** The other of the two, where it is open who gave. */
  readonly with?: KnownPerson
  /** The person for whom the visitor speaks, as their proxy or guardian. */
  readonly for?: KnownPerson
  readonly offer?: KnownListing
  readonly request?: KnownListing
}

/** Reads opaque ids, from an address or from a form. Whom or what the visitor may not see is as if nobody had named it. */
async function readKnown(
  visit: Visit,
  desk: Pick<Desk, 'members' | 'groups' | 'listings'>,
  read: (name: keyof Known) => string,
): Promise<Known> {
  const { actor } = visitorOf(visit)
  const person = async (name: 'giver' | 'receiver' | 'with'): Promise<KnownPerson | undefined> => {
    const id = read(name)
    if (validateMemberId(id)) {
      const found = await desk.members.member(actor, id)
      return found.ok ? { id, ref: id, name: found.value.shown } : undefined
    }
    const group = await desk.groups.group(actor, id)
    const ref = group.ok ? group.value.account : undefined
    return group.ok && ref !== undefined ? { id, ref, name: group.value.title } : undefined
  }
  const listing = async (name: 'offer' | 'request'): Promise<KnownListing | undefined> => {
    const found = await desk.listings.show(actor, read(name))
    if (!found.ok || found.value.kind !== name || found.value.lister.bank !== undefined) return undefined
    const { id, title, categories } = found.value
    return { id, title, category: categories[0] }
  }
  const [giver, receiver, other, offer, request] = [
    await person('giver'),
    await person('receiver'),
    await person('with'),
    await listing('offer'),
    await listing('request'),
  ]
  const whom = giver && receiver ? { giver, receiver } : other && { with: other }
  return { ...whom, ...(offer && { offer }), ...(request && { request }) }
}

/**
 * The same, spoken for somebody else where the visitor may. Who may not, or no longer, is refused with `not-their-proxy`: what
 * was meant for the other would be booked on their own account.
 */
export async function readSpoken(
  visit: Visit,
  desk: Pick<Desk, 'members' | 'groups' | 'listings'>,
  read: (name: keyof Known) => string,
): Promise<Result<Known, Refusal>> {
  const known = await readKnown(visit, desk, read)
  const whose = read('for')
  if (whose === '') return ok(known)
  const { actor } = visitorOf(visit)
  const ward = desk.members.wardsOf(actor, actor.member).find(({ id }) => id === whose)
  if (ward === undefined) return err(refuse('not-their-proxy'))
  return ok({ ...known, for: { id: ward.id, ref: ward.id, name: ward.shown } })
}

/** The two sides as the desk takes them; undefined where the form says what is missing. */
export async function sidesIn(
  visit: Visit,
  desk: Pick<Desk, 'arrangements'>,
  known: Known,
): Promise<{ giver: string; receiver: string } | undefined> {
  const { form } = visit
  const { giver, receiver } = known
  if (giver && receiver) return { giver: giver.ref, receiver: receiver.ref }
  const side = form.choice('side', sides)
  const other = known.with?.ref ?? (await readParty(visit, desk, 'other'))
  if (side === undefined || other === undefined) return undefined
  const own = known.for?.ref ?? 'me'
  return side === 'giver' ? { giver: own, receiver: other } : { giver: other, receiver: own }
}

/** From which offer and request it comes, as the desk takes it. */
export function originOf({ offer, request }: Known): { listing?: string; request?: string } {
  if (offer && request) return { listing: offer.id, request: request.id }
  const only = offer ?? request
  return only === undefined ? {} : { listing: only.id }
}

/** What is asked of the sides: of oneself or of the person for whom one speaks, of what was done or what is to come. */
const sideWords = {
  done: {
    own: { side: 'exchanges:side', giver: 'exchanges:i-gave', receiver: 'exchanges:i-received' },
    ward: { side: 'exchanges:side-for', giver: 'exchanges:gave-for', receiver: 'exchanges:received-for' },
  },
  planned: {
    own: { side: 'exchanges:side-planned', giver: 'exchanges:i-give', receiver: 'exchanges:i-receive' },
    ward: {
      side: 'exchanges:side-for-planned',
      giver: 'exchanges:gives-for',
      receiver: 'exchanges:receives-for',
    },
  },
} as const

/** Fields for the two sides; those who are known are said, not asked. `planned`: what is to come, not what was done. */
export function WhomFields({ known, planned = false }: { known: Known; planned?: boolean }) {
  const { t } = useVisit()
  const { giver, receiver, with: other } = known
  const when = planned ? 'planned' : 'done'
  const { [known.for === undefined ? 'own' : 'ward']: words } = sideWords[when]
  const named = known.for === undefined ? {} : { name: known.for.name }
  const options = sides.map((value) => ({ value, label: t(words[value], named) }))
  return (
    <>
      {Object.entries(known).map(([name, { id }]: [string, { id: string }]) => (
        <Hidden name={name} value={id} />
      ))}
      <Said known={known} />
      {giver === undefined && receiver === undefined && (
        <Boxes name="side" kind="one" label={t(words.side)} options={options} />
      )}
      {giver === undefined && other === undefined && (
        <TextField
          name="other"
          label={t('exchanges:other')}
          hint={t('exchanges:other-hint')}
          max={121}
          required
          scan
        />
      )}
    </>
  )
}

function Said({ known: { giver, receiver, with: other, offer, request } }: { known: Known }) {
  const { t } = useVisit()
  if ([giver, other, offer, request].every((one) => one === undefined)) return null
  const linked = (one: KnownListing | undefined) => one && <a href={`/board/${one.id}`}>{one.title}</a>
  return (
    <Facts
      facts={[
        [t('exchanges:giver'), giver?.name],
        [t('exchanges:receiver'), receiver?.name],
        [t('exchanges:other'), other?.name],
        [t('board:offer'), linked(offer)],
        [t('board:request'), linked(request)],
      ]}
    />
  )
}
