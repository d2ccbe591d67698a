/**
 * One person and many: a class of twelve whose leader helps each, or five who move a house for one. Each of the many is an
 * arrangement of its own, which can be confirmed, disputed and taken back alone.
 */
import { isRefusalCode, refuse, saysOf, todoOf, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Arrangement, ClassRecord, ClassRecorded } from '../../../protocol/generated/types.ts'
import type { Actor, Answer } from '../../api.ts'
import { paramsOf } from '../../register/refusal-params.ts'
import type { ArrangementContext } from './arrangement-context.ts'
import { put, sidesOf, type Beginning } from './arrangement-new.ts'
import { arrangementView } from './arrangement-view.ts'
import { byOf, standOf } from './actors.ts'
import { checkedTerms } from './checks.ts'
import { idFrom, ledgerIdFrom } from './ids.ts'
import { refusalFor } from './limit-words.ts'
import { addressOf } from './parties.ts'

interface Part {
  readonly who: string
  readonly made: Result<Beginning, Refusal>
}

type ClassRefusal = ClassRecorded['refused'][number]

/** Records a class: all or nothing, or whom it can; and says who could not, and why. */
export async function recordClass(
  context: ArrangementContext,
  actor: Actor,
  body: ClassRecord,
): Answer<ClassRecorded> {
  const group = idFrom('g', byOf(actor), body.nonce)
  const parts: Part[] = []
  const named = new Set<string>()
  for (const [index, { who }] of body.many.entries()) {
    const made = await partOf(context, actor, body, group, index)
    const key = made.ok ? addressOf(made.value[body.oneGave ? 'receiver' : 'giver']) : ''
    // Whether by number, name or account: it is the same person.
    const isTwice = made.ok && named.has(key)
    named.add(key)
    parts.push({ who, made: isTwice ? err(refuse('twice-in-class')) : made })
  }
  const refused = parts.flatMap(({ who, made }) => (made.ok ? [] : [refusalOf(who, made.error)]))
  const good = parts.flatMap(({ made }) => (made.ok ? [made.value] : []))
  if (body.whole && refused.length > 0) return ok({ group, recorded: [], refused })
  const kept = await context.register.run((draft) => putAll(context, draft, actor, good, body.whole))
  if (!kept.ok) return kept
  for (const { id } of kept.value) await context.carry.run(id)
  const now = kept.value.map(({ id }) => context.book.get(id)).filter((one) => one !== undefined)
  const failed = now.filter(({ state }) => state === 'refused')
  const whoOf = (one: Arrangement): string =>
    parts.find(({ made }) => made.ok && made.value.id === one.id)?.who ?? '?'
  const whyOf = (one: Arrangement): Refusal =>
    refusalFor(context, actor, one, refuse(codeOf(one), { ...one.ledger?.about }), false)
  // Of a whole class all are refused where something stands against one, and only that one is told of.
  const against = failed.filter((one) => !body.whole || codeOf(one) !== 'declined')
  const later = (against.length > 0 ? against : failed).map((one) => refusalOf(whoOf(one), whyOf(one)))
  // Of a class that is all or nothing, those who only wait for a word go as well.
  const out = body.whole && failed.length > 0 ? now.filter(({ state }) => state !== 'booked') : failed
  if (out.length > 0) await takeOut(context, out)
  const recorded = now
    .filter((one) => !out.includes(one))
    .map((one) => arrangementView(context, actor, one, standOf(context, actor, one) ?? 'broker'))
  return ok({ group, recorded, refused: [...refused, ...later] })
}

async function partOf(
  context: ArrangementContext,
  actor: Actor,
  { nonce, one, oneGave, many, seconds, day, category, note, whole, again }: ClassRecord,
  group: string,
  index: number,
): Promise<Result<Beginning, Refusal>> {
  const { who = '', seconds: own = seconds } = many[index] ?? {}
  const sides = await sidesOf(context, actor, oneGave ? one : who, oneGave ? who : one)
  if (!sides.ok) return sides
  if (whole && (sides.value.giver.address ?? sides.value.receiver.address) !== undefined)
    return err(refuse('whole-elsewhere'))
  const { api, rules, clock } = context
  const terms = checkedTerms({ seconds: own, day, category }, rules(), await api.rules(), clock.now())
  if (!terms.ok) return terms
  const by = byOf(actor)
  const ids = { id: idFrom('x', by, nonce, index), group }
  const done = { terms: terms.value, ledger: ledgerIdFrom(by, nonce, index) }
  const part = { ...ids, ...sides.value, category, note, done }
  const twin = again === true ? undefined : context.book.twinOf(part)
  return twin === undefined ? ok(part) : err(refuse('recorded-already', { id: twin }))
}

/** Puts all into the draft. What goes to the ledger at once as a whole is marked so, for whoever goes on after a crash. */
function putAll(
  context: ArrangementContext,
  draft: Parameters<typeof put>[1],
  actor: Actor,
  beginnings: readonly Beginning[],
  whole: boolean,
): Result<Arrangement[], Refusal> {
  const made: Arrangement[] = []
  for (const beginning of beginnings) {
    const before = context.book.get(beginning.id)
    const one = put(context, draft, actor, beginning)
    if (!one.ok) return one
    const marked = whole && before === undefined && one.value.state === 'writing'
    if (marked) draft.put(context.book.table, { ...one.value, whole: true })
    made.push(one.value)
  }
  return ok(made)
}

/** What the ledger refused of a class is taken out again: it was never in a balance, and the form says who it was. */
async function takeOut(
  { register, book }: ArrangementContext,
  failed: readonly Arrangement[],
): Promise<void> {
  await register.run((draft) => {
    for (const { id } of failed) draft.remove(book.table, id)
    return ok(undefined)
  })
}

function codeOf({ ledger }: Arrangement): Refusal['code'] {
  const code = ledger?.code
  return code !== undefined && isRefusalCode(code) ? code : 'declined'
}

function refusalOf(who: string, refusal: Refusal): ClassRefusal {
  return {
    ...{ who, code: refusal.code, params: paramsOf(refusal) },
    ...{ says: saysOf(refusal).slice(0, 500), todo: todoOf(refusal).slice(0, 500) },
  }
}
