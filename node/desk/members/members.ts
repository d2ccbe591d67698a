/**
 * Members: applying, the way to approval, changes, leaving, being forgotten. Every use case checks who asks; whom somebody
 * may not see is answered as not there.
 */
import type {
  Member,
  MemberCard,
  MemberChange,
  MemberCreate,
  MemberImport,
  MemberImported,
  MemberList,
  MemberQuery,
  MemberStep,
  MemberView,
} from '../../../protocol/generated/types.ts'
import { refuse } from '../../../protocol/refusal.ts'
import { err, ok } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import { shownName } from '../../register/member-names.ts'
import type { DeskPorts } from '../desk.ts'
import type { GroupsApi } from '../groups/groups.ts'
import type { RulesApi } from '../house-rules.ts'
import { apply, change, stranger } from './apply.ts'
import { approve } from './approve.ts'
import type { MemberBook } from './book.ts'
import { isSelf, memberAt, onlyAdminRefusal, write, type MemberContext, type Traces } from './context.ts'
import { importMembers } from './import.ts'
import { endMembership, erase, suspendOrResume } from './leave.ts'
import { list } from './list.ts'
import { afterRecordStep, type RecordStep } from './steps.ts'
import { mayStep, sightOf, viewOf } from './view.ts'
import { actsFor, isBroker, todayOf } from '../shared.ts'

/** Use cases of members. */
export interface MembersApi {
  /** The records, for other use cases: whoever reads them has checked who asks. */
  readonly book: MemberBook
  /** Whether the actor may act for this member today: the person, a proxy, the guardian, or somebody at the desk. */
  mayActFor(actor: Actor, id: string): boolean
  /** Those for whom the actor may act as proxy or guardian, if the actor is this member; nobody otherwise. */
  wardsOf(actor: Actor, id: string): readonly { readonly id: string; readonly shown: string }[]
  /** The member's name as other members see it; undefined for nobody. */
  shown(id: string): string | undefined
  /** An application: by anybody (no actor), or typed in at the desk. */
  apply(actor: Actor | undefined, body: MemberCreate): Answer<MemberView>
  /** Members by name or by what was asked for; those at the desk and auditors only. */
  find(actor: Actor, query: MemberQuery): Answer<MemberList>
  member(actor: Actor, id: string): Answer<MemberView>
  change(actor: Actor, id: string, body: MemberChange): Answer<MemberView>
  /** Takes a step. After `erase` there is nobody to show: it answers with the id alone. */
  step(actor: Actor, id: string, step: MemberStep): Answer<MemberView | { readonly id: string }>
  /** What is printed on the card. Its code opens a login together with a PIN: for the person and the desk only. */
  card(actor: Actor, id: string): Answer<MemberCard>
  /** Who holds the card with this code. */
  byCard(code: string): Member | undefined
  import(actor: Actor, body: MemberImport): Answer<MemberImported>
  /** Has an area erase what it keeps about somebody together with the record. */
  eraseToo(traces: Traces): void
}

function wardsOf(context: MemberContext, actor: Actor): { id: string; shown: string }[] {
  const today = todayOf(context)
  const { names } = context.rules.terms()
  return [...context.book.table.values()]
    .filter((one) => one.id !== actor.member && one.status === 'approved' && actsFor(actor, one, today))
    .map(({ id, name }) => ({ id, shown: shownName(name, names) }))
}

/** Puts the use cases together. */
export function membersOf(
  ports: DeskPorts,
  parts: { readonly book: MemberBook; readonly rules: RulesApi; readonly groups: GroupsApi },
): MembersApi {
  const { book } = parts
  const context: MemberContext = { ...ports, ...parts, traces: [], underWay: new Set() }
  return {
    book,
    mayActFor: (actor, id) => {
      const member = book.get(id)
      return member !== undefined && (isBroker(actor) || actsFor(actor, member, todayOf(context)))
    },
    wardsOf: (actor, id) => (actor.member === id ? wardsOf(context, actor) : []),
    shown: (id) => {
      const member = book.get(id)
      return member && shownName(member.name, context.rules.terms().names)
    },
    apply: (actor = stranger, body) => apply(context, actor, body),
    find: (actor, query) => list(context, actor, query),
    member: async (actor, id) => {
      const member = memberAt(context, id)
      return member.ok ? viewOf(context, actor, member.value) : member
    },
    change: (actor, id, body) => change(context, actor, id, body),
    step: (actor, id, step) => takeStep(context, actor, id, step),
    card: async (actor, id) => card(context, actor, id),
    byCard: (code) => byCard(book, code),
    import: (actor, body) => importMembers(context, actor, body),
    eraseToo: (traces) => void context.traces.push(traces),
  }
}

async function takeStep(
  context: MemberContext,
  actor: Actor,
  id: string,
  step: MemberStep,
): Answer<MemberView | { readonly id: string }> {
  const found = memberAt(context, id)
  if (!found.ok) return found
  const member = found.value
  if (sightOf(actor, member, todayOf(context)) === undefined)
    return err(refuse('unknown-member', { member: id }))
  if (!mayStep(actor, member, step.do)) return err(refuse('forbidden'))
  if (!isLedgerStep(step)) return recordStep(context, actor, id, step)
  // Between the ledger's answer and the record's lies time; nobody else begins anything with this account meanwhile.
  if (context.underWay.has(id)) return err(refuse('being-done'))
  context.underWay.add(id)
  try {
    const only = step.do === 'leave' || step.do === 'suspend' ? onlyAdminRefusal(context, member) : undefined
    if (only !== undefined) return err(only)
    return await ledgerStep(context, actor, member, step)
  } finally {
    context.underWay.delete(id)
  }
}

type LedgerStep = Exclude<MemberStep, RecordStep>

const ledgerSteps: readonly MemberStep['do'][] = [
  'approve',
  'leave',
  'deceased',
  'erase',
  'resume',
  'suspend',
]

function isLedgerStep(step: MemberStep): step is LedgerStep {
  return ledgerSteps.includes(step.do)
}

async function ledgerStep(
  context: MemberContext,
  actor: Actor,
  member: Member,
  step: LedgerStep,
): Answer<MemberView | { readonly id: string }> {
  switch (step.do) {
    case 'approve':
      return approve(context, actor, member, step)
    case 'suspend':
    case 'resume':
      return suspendOrResume(context, actor, member, step)
    case 'leave':
    case 'deceased':
      return endMembership(context, actor, member, step)
    case 'erase': {
      const erased = await erase(context, actor, member)
      return erased.ok ? ok({ id: member.id }) : erased
    }
  }
}

async function recordStep(
  context: MemberContext,
  actor: Actor,
  id: string,
  step: RecordStep,
): Answer<MemberView> {
  const done = await context.register.run((draft) => {
    const member = memberAt(context, id)
    if (!member.ok) return member
    if (context.underWay.has(id)) return err(refuse('being-done'))
    const next = afterRecordStep(context, actor, member.value, step)
    return next.ok ? ok(write(context, draft, actor, next.value, step.do)) : next
  })
  return done.ok ? viewOf(context, actor, done.value) : done
}

function card({ book, rules }: MemberContext, actor: Actor, id: string): Awaited<Answer<MemberCard>> {
  const member = book.get(id)
  if (member === undefined || !(isBroker(actor) || isSelf(actor, member)))
    return err(refuse('unknown-member', { member: id }))
  const { number, card: secret, status } = member
  if (number === undefined || secret === undefined) return err(refuse('wrong-step', { step: 'card', status }))
  return ok({
    id,
    shown: shownName(member.name, rules.terms().names),
    number,
    code: `hb1:${number}:${secret}`,
  })
}

const cardCode = /^hb1:([0-9]{4,6}):([a-z2-7]{26})$/

function byCard(book: MemberBook, code: string): Member | undefined {
  const [, number, secret] = cardCode.exec(code) ?? []
  const member = number === undefined ? undefined : book.byNumber(number)
  return member !== undefined && member.card === secret ? member : undefined
}
