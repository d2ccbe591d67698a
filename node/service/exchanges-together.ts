/** Several exchanges inside the bank as one: all of them or none, in one turn of the writer. */
import { assert } from '../../protocol/assert.ts'
import type { Exchange, ExchangeCreate, ExchangeView } from '../../protocol/generated/types.ts'
import { admitCredit, admitDebit, admitLocal } from '../../protocol/ledger/admit.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Actor } from '../api.ts'
import { resolve, stateOf, type Context } from './context.ts'
import { named, showExchange } from './exchanges.ts'

/** Why one of several cannot be recorded. */
export interface PartRefusal {
  readonly id: string
  readonly refusal: Refusal
}

/** What was recorded, or everything that stands against it: then nothing was. */
export type Together = Promise<Result<readonly ExchangeView[], readonly PartRefusal[]>>

/** Records all or none. Safe to repeat with the same identifiers. Only accounts here, none with a key of its own. */
export async function recordTogether(
  context: Context,
  actor: Actor,
  bodies: readonly ExchangeCreate[],
): Together {
  const entries: Exchange[] = []
  const problems: PartRefusal[] = []
  for (const body of bodies) {
    const entry = entryOf(context, actor, body)
    if (entry.ok) entries.push(entry.value)
    else problems.push({ id: body.id, refusal: entry.error })
  }
  if (problems.length > 0) return err(problems)
  const found = await context.bank.run((turn) => {
    // What is there already was recorded by the same request before.
    const fresh = entries.filter(({ id }) => !turn.state.exchanges.has(id))
    const against = refusalsOf(turn.state, fresh)
    if (against.length > 0) return against
    for (const entry of fresh) {
      const refused = turn.append(entry)
      assert(refused === undefined, 'what was admitted in this turn is appended in it')
    }
    return []
  })
  if (found.length > 0) return err(found.map(({ id, refusal }) => ({ id, refusal: named(context, refusal) })))
  const views: ExchangeView[] = []
  for (const { id } of entries) {
    const shown = await showExchange(context, id)
    if (shown.ok) views.push(shown.value)
  }
  return ok(views)
}

function entryOf(context: Context, actor: Actor, body: ExchangeCreate): Result<Exchange, Refusal> {
  const { id, category, day, seconds, purpose = 'exchange' } = body
  const giver = resolve(context, body.giver)
  if (!giver.ok) return giver
  const receiver = resolve(context, body.receiver)
  if (!receiver.ok) return receiver
  const parties = { giver: giver.value.id, receiver: receiver.value.id }
  const known = stateOf(context).exchanges.get(id)
  const same =
    known === undefined ||
    (known.seconds === seconds && known.giver.id === parties.giver && known.receiver.id === parties.receiver)
  if (!same) return err(refuse('id-conflict', { id }))
  const at = context.clock.now()
  return ok({ typ: 'exchange', id, ...parties, seconds, day, category, purpose, by: actor.by, at })
}

/** What stands against these entries, each by itself, then their sums. */
function refusalsOf(state: BankState, entries: readonly Exchange[]): PartRefusal[] {
  const single = entries.flatMap((entry) => {
    const refusal = admitLocal(state, entry)
    return refusal === undefined ? [] : [{ id: entry.id, refusal }]
  })
  return single.length > 0 ? single : sumRefusals(state, entries)
}

/** Somebody who takes part several times is asked about the whole: the limits count the sum. */
function sumRefusals(state: BankState, entries: readonly Exchange[]): PartRefusal[] {
  const given = new Map<string, number>()
  const received = new Map<string, number>()
  for (const { giver, receiver, seconds } of entries) {
    given.set(giver, (given.get(giver) ?? 0) + seconds)
    received.set(receiver, (received.get(receiver) ?? 0) + seconds)
  }
  return entries.flatMap((entry) => {
    const giver = state.accounts.get(entry.giver)
    const receiver = state.accounts.get(entry.receiver)
    const refusal =
      (receiver && admitDebit(receiver, received.get(receiver.id) ?? 0)) ??
      (giver && admitCredit(giver, given.get(giver.id) ?? 0))
    return refusal === undefined ? [] : [{ id: entry.id, refusal }]
  })
}
