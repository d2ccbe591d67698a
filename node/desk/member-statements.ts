/** What a member gave and received, with names as members see them. The ledger itself knows accounts only. */
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type {
  MemberStatement,
  MemberStatementLine,
  Statement,
  StatementLine,
} from '../../protocol/generated/types.ts'
import type { Actor, Answer } from '../api.ts'
import type { ArrangementBook } from './exchanges/arrangement-book.ts'
import { isSigned } from './exchanges/arrangement-view.ts'
import type { ExchangeDeps } from './exchanges/ports.ts'
import { isElsewhere } from '../register/elsewhere.ts'
import { actsFor, dayAfter, readsDesk, todayOf } from './shared.ts'

/** Which days a statement is of. */
export interface StatementQuery {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

const pageLength = 1000
/** The latest lines are shown of a statement that is longer. */
const mostLines = 10_000

/** The statement of a member or of a group: for themselves, who acts for them, the desk and auditors. */
export async function memberStatement(
  deps: ExchangeDeps,
  book: ArrangementBook,
  actor: Actor,
  id: string,
  { from = '1970-01-01', until = todayOf(deps) }: StatementQuery,
): Answer<MemberStatement> {
  const holder = holderOf(deps, actor, id)
  if (holder === undefined) return err(refuse('unknown-member', { member: id }))
  if (until < from) return err(refuse('bad-period', { day: from, until }))
  const whole = await wholeStatement(deps, holder.account)
  if (!whole.ok) return whole
  const all = whole.value.lines
  const inside = all.filter((line) => dayOf(line) >= from && dayOf(line) <= until)
  const first = inside[0]
  const names = new Map<string, string>()
  const lines: MemberStatementLine[] = []
  for (const line of inside.slice(-mostLines)) lines.push(await lineOf(deps, book, names, line))
  const sum = (part: readonly StatementLine[]): number =>
    part.reduce((total, { seconds }) => total + Math.abs(seconds), 0)
  const last = all.filter((line) => dayOf(line) <= until).at(-1)
  return ok({
    ...holder.head,
    ...{ from: from === '1970-01-01' ? (first === undefined ? until : dayOf(first)) : from, until },
    before: first === undefined ? (last?.balance ?? 0) : first.balance - first.seconds,
    after: inside.at(-1)?.balance ?? last?.balance ?? 0,
    gave: sum(inside.filter(({ seconds }) => seconds > 0)),
    received: sum(inside.filter(({ seconds }) => seconds < 0)),
    lines,
    waiting: whole.value.waiting.map((one) => ({
      ...{ at: 0, day: one.day, category: one.category, purpose: one.purpose, balance: 0 },
      seconds: one.partner !== undefined && one.giver.includes('@') ? -one.seconds : one.seconds,
      other: (one.giver.includes('@') ? one.giver : one.receiver).slice(0, 140),
    })),
  })
}

interface Holder {
  readonly account: string
  readonly head: Pick<MemberStatement, 'member' | 'group' | 'name' | 'number' | 'language' | 'bank'>
}

/** Whose account it is; undefined for whom the actor may not ask about. */
function holderOf({ people, config, clock }: ExchangeDeps, actor: Actor, id: string): Holder | undefined {
  const reads = readsDesk(actor)
  const bank = config.title
  const group = people.group(id)
  if (group !== undefined) {
    const { account, title: name } = group
    const may = reads || actor.stewardOf?.includes(account) === true
    return may ? { account, head: { group: id, name, bank } } : undefined
  }
  const member = people.get(id)
  if (member?.account === undefined || !(reads || actsFor(actor, member, todayOf({ clock }))))
    return undefined
  const { account, number, language } = member
  const name = people.shown(member)
  return { account, head: { member: id, name, ...(number && { number }), language, bank } }
}

/** The day of the help; of what has none, as an opening balance, the day of the entry. */
function dayOf({ day, at }: StatementLine): string {
  return day ?? dayAfter(at, 0)
}

async function wholeStatement(
  { api }: ExchangeDeps,
  account: string,
): Promise<Result<Pick<Statement, 'lines' | 'waiting'>, Refusal>> {
  const lines: StatementLine[] = []
  let after: number | undefined
  for (;;) {
    const page = await api.statement(account, { limit: pageLength, ...(after !== undefined && { after }) })
    if (!page.ok) return page
    lines.push(...page.value.lines)
    if (page.value.next === undefined) return ok({ lines, waiting: page.value.waiting })
    after = page.value.next
  }
}

async function lineOf(
  deps: ExchangeDeps,
  book: ArrangementBook,
  names: Map<string, string>,
  line: StatementLine,
): Promise<MemberStatementLine> {
  const { at, seconds, balance, category, purpose, reversed, id } = line
  const { id: arrangement, ledger } = book.ofLedger(id) ?? {}
  return {
    ...{ at, day: dayOf(line), seconds, balance, purpose, other: await nameOf(deps, names, line.other) },
    ...(category !== undefined && { category }),
    ...(reversed === true && { reversed }),
    ...(isSigned(ledger) && { signed: true }),
    ...(arrangement !== undefined && { arrangement }),
    ...(isCredited(line) && { credited: id }),
  }
}

/** Help that was given to somebody at another bank: that bank recorded it, and only we can give it back. */
function isCredited({ seconds, other, purpose }: StatementLine): boolean {
  return seconds > 0 && isElsewhere(other) && purpose !== 'refund' && purpose !== 'clear'
}

/** The name that others see, instead of the short name of an account. */
async function nameOf(deps: ExchangeDeps, names: Map<string, string>, ref: string): Promise<string> {
  const known = names.get(ref)
  if (known !== undefined) return known
  const account = ref.includes('@') || ref === '' ? undefined : await deps.api.account(ref)
  const id = account?.ok === true ? account.value.account : undefined
  const member = id === undefined ? undefined : deps.people.byAccount(id)
  const title = id === undefined ? undefined : deps.people.titleOf(id)
  const name = (member === undefined ? (title ?? ref) : deps.people.shown(member)).slice(0, 140)
  names.set(ref, name)
  return name
}
