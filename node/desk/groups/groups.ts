/**
 * Groups, agencies, projects, venues and pots: who takes part besides people. Each has a ledger account and people to talk
 * to; its stewards act for it. What it is called and does is for everybody to read.
 */
import { validateGroup } from '../../../protocol/generated/validators.ts'
import type {
  Group,
  GroupChange,
  GroupCreate,
  GroupList,
  GroupView,
} from '../../../protocol/generated/types.ts'
import { maxBalance } from '../../../protocol/ledger/state.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import { Table } from '../../register/table.ts'
import type { DeskPorts } from '../desk.ts'
import type { RulesApi } from '../house-rules.ts'
import type { MemberBook } from '../members/book.ts'
import { NameSearch } from '../members/name-search.ts'
import { changed, fresh, peopleRefusal } from './group-rules.ts'
import { groupView } from './group-view.ts'
import { isBroker } from '../shared.ts'

/** Use cases of groups, agencies, projects, venues and pots. */
export interface GroupsApi {
  /** The record, for whoever decides something. */
  get(id: string): Group | undefined
  /** Whose ledger account it is. */
  byAccount(account: string): Group | undefined
  /** Ledger accounts of agencies and projects for which a member is steward: the agency's projects with it. */
  stewardAccounts(member: string): string[]
  /** Those that are open and whose title or short name is like the text, best first: both are for everybody to read. */
  search(text: string): readonly Group[]
  /** All that are open, by title; with `closed` also the others, for those at the desk. */
  list(actor: Actor, kind?: Group['kind'], closed?: boolean): Promise<GroupList>
  group(actor: Actor, id: string): Answer<GroupView>
  create(actor: Actor, body: GroupCreate): Answer<GroupView>
  change(actor: Actor, id: string, body: GroupChange): Answer<GroupView>
  /** The pot to which hours go that are written off: opened when first needed. */
  writeOffPot(actor: Actor): Answer<Group>
  /** Calls `listener` with the id of each that changes from now on. */
  watch(listener: (id: string) => void): void
}

/** What the use cases of groups work with. */
export interface GroupContext extends DeskPorts {
  readonly groups: Table<Group>
  readonly book: MemberBook
  readonly rules: RulesApi
}

/** Reads the groups and offers the use cases. */
export async function groupsOf(
  ports: DeskPorts,
  parts: { readonly book: MemberBook; readonly rules: RulesApi },
): Promise<GroupsApi> {
  const groups = await ports.register.open(new Table('group', validateGroup))
  const context: GroupContext = { ...ports, ...parts, groups }
  const byAccount = new Map<string, string>()
  const titles = new NameSearch()
  groups.watch((now, before) => {
    titles.remove((now ?? before)?.id ?? '')
    if (now === undefined) return
    const { id, account, title, handle, closed } = now
    byAccount.set(account, id)
    if (closed !== true) titles.add({ id, name: { given: title }, ...(handle !== undefined && { handle }) })
  })
  return {
    get: (id) => groups.get(id),
    byAccount: (account) => groups.get(byAccount.get(account) ?? ''),
    stewardAccounts: (member) => stewardAccounts(context, member),
    search: (text) => titles.search(text).flatMap((id) => groups.get(id) ?? []),
    list: async (actor, kind, closed) => list(context, actor, kind, closed),
    group: async (actor, id) => {
      const group = groups.get(id)
      if (group === undefined) return err(refuse('unknown-group', { group: id }))
      return ok(await groupView(context, actor, group))
    },
    create: (actor, body) => create(context, actor, body),
    change: (actor, id, body) => change(context, actor, id, body),
    writeOffPot: (actor) => writeOffPot(context, actor),
    watch: (listener) => groups.watch((now, before) => listener(now?.id ?? before?.id ?? '')),
  }
}

function stewardAccounts({ groups }: GroupContext, member: string): string[] {
  const own = [...groups.values()].filter((group) => group.stewards.includes(member))
  const ids = new Set(own.map(({ id }) => id))
  const below = [...groups.values()].filter(({ agency }) => agency !== undefined && ids.has(agency))
  return [...new Set([...own, ...below].map(({ account }) => account))]
}

async function list(
  context: GroupContext,
  actor: Actor,
  kind?: Group['kind'],
  closed = false,
): Promise<GroupList> {
  const all = [...context.groups.values()].filter(
    (group) => (kind === undefined || group.kind === kind) && (closed || group.closed !== true),
  )
  const sorted = all.toSorted((a, b) => a.title.localeCompare(b.title, 'en')).slice(0, 5000)
  return { groups: await Promise.all(sorted.map((group) => groupView(context, actor, group))) }
}

async function create(context: GroupContext, actor: Actor, body: GroupCreate): Answer<GroupView> {
  if (actor.role !== 'admin' && actor.role !== 'broker') return err(refuse('forbidden'))
  const row = await open(context, actor, body)
  return row.ok ? ok(await groupView(context, actor, row.value)) : row
}

/** The account first: a crash after it leaves an account that nobody uses, never a record of an account that is not there. */
async function open(
  context: GroupContext,
  actor: Actor,
  body: GroupCreate,
  holds?: 'written-off',
): Answer<Group> {
  const group = fresh(context, body, holds)
  if (!group.ok) return group
  const { agency, handle } = group.value
  const parent = agency === undefined ? undefined : context.groups.get(agency)
  const account = await context.api.openAccount(actor, {
    kind: body.kind,
    ...(handle !== undefined && { name: handle }),
    ...(body.floorSeconds !== undefined && { floor: body.floorSeconds }),
    ...(body.ceilingSeconds !== undefined && { ceiling: body.ceilingSeconds }),
    ...(body.tag !== undefined && { tag: body.tag }),
    ...(parent !== undefined && { agency: parent.account }),
  })
  if (!account.ok) return account
  const row: Group = { ...group.value, account: account.value.account }
  return context.register.run((draft) => {
    draft.put(context.groups, row)
    return ok(row)
  })
}

async function change(context: GroupContext, actor: Actor, id: string, body: GroupChange): Answer<GroupView> {
  const before = context.groups.get(id)
  if (before === undefined) return err(refuse('unknown-group', { group: id }))
  const refusal = changeRefusal(context, actor, before, body)
  if (refusal !== undefined) return err(refusal)
  const ledger = await changeAccount(context, actor, before, body)
  if (!ledger.ok) return ledger
  const row = await context.register.run((draft) => {
    const now = draft.get(context.groups, id) ?? before
    const next = changed(now, body, context.clock.now())
    draft.put(context.groups, next)
    return ok(next)
  })
  return row.ok ? ok(await groupView(context, actor, row.value)) : row
}

/** Stewards change what their group says of itself; limits, stewards, the short name and closing are the broker's. */
function changeRefusal(
  context: GroupContext,
  actor: Actor,
  group: Group,
  body: GroupChange,
): Refusal | undefined {
  const isStaff = isBroker(actor)
  const isSteward =
    (actor.member !== undefined && group.stewards.includes(actor.member)) ||
    actor.stewardOf?.includes(group.account) === true
  const { floorSeconds, ceilingSeconds, closed, stewards, handle } = body
  const reserved = [floorSeconds, ceilingSeconds, closed, stewards, handle].some((part) => part !== undefined)
  if (!isStaff && (!isSteward || reserved)) return refuse('forbidden')
  return peopleRefusal(context, body)
}

/** What of a change the ledger knows, too. A closed group takes part no more: there is no room in its account. */
async function changeAccount(
  { api }: GroupContext,
  actor: Actor,
  group: Group,
  body: GroupChange,
): Promise<Result<unknown, Refusal>> {
  const { floorSeconds: floor, ceilingSeconds: ceiling, handle, closed } = body
  if (closed === true && group.closed !== true) {
    const account = await api.account(group.account)
    if (!account.ok) return account
    const { balance, reserved, expected } = account.value
    if (reserved > 0 || expected > 0) return err(refuse('hours-waiting'))
    return api.changeAccount(actor, group.account, { floor: balance, ceiling: balance })
  }
  if (floor === undefined && ceiling === undefined && handle === undefined) return ok(undefined)
  return api.changeAccount(actor, group.account, {
    ...(floor !== undefined && { floor }),
    ...(ceiling !== undefined && { ceiling }),
    ...(handle !== undefined && { name: handle }),
  })
}

async function writeOffPot(context: GroupContext, actor: Actor): Answer<Group> {
  const known = [...context.groups.values()].find((group) => group.holds === 'written-off' && !group.closed)
  if (known !== undefined) return ok(known)
  const limits = { floorSeconds: -maxBalance, ceilingSeconds: maxBalance }
  return open(context, actor, { kind: 'pot', title: 'Hours written off', ...limits }, 'written-off')
}
