/** Proposals of agreements that this bank made and that have no answer yet. */
import { agreementFrom } from '../../protocol/invite.ts'
import { epochAfter } from '../../protocol/federation/admit-order.ts'
import { isClosed } from '../../protocol/federation/statement.ts'
import type { Agreement, BankId, Invite } from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import { stateOf, type Context } from './context.ts'

/** Where the proposal on an invite is kept. */
export const proposalKey = (secret: string): string => `proposal/${secret}`

/** The agreement to propose: the one that was proposed before, or a new one, on disk before anybody sees it. */
export async function proposed(
  context: Context,
  offered: Invite,
  grants: number,
): Promise<Result<Agreement, Refusal>> {
  const { env, clock, store } = context
  const key = proposalKey(offered.secret)
  const before = await store.get(key)
  if (before !== undefined) return ok(JSON.parse(before) as Agreement)
  const { bank, channels } = stateOf(context)
  const channel = channels.get(offered.from)
  // They may have taken up an invite of ours since this one was looked at.
  if (channel !== undefined && !isClosed(channel))
    return err(refuse('partner-exists', { partner: offered.name }))
  const epoch = epochAfter(env.crypto, channel)
  const agreement = agreementFrom(env.crypto, offered, bank, grants, clock.now(), epoch)
  await store.put(key, JSON.stringify(agreement))
  return ok(agreement)
}

/** Answers after which the inviting bank never seals the proposal (AGR-06): whatever it lacks stays so. */
export const endsProposal: ReadonlySet<string> = new Set([
  'bank-retired',
  'invite-unknown',
  'invite-used',
  'invite-expired',
  'invite-terms',
  'partner-exists',
])

/**
 * Whether a proposal of ours to this bank has no answer yet. It may have sealed that one, and its answer be lost: if we
 * sealed its own proposal too, each bank would keep another agreement. So of two banks one waits, always the same. AGR-10.
 */
export async function crosses(context: Context, from: BankId): Promise<boolean> {
  const { bank } = stateOf(context)
  if (bank < from) return false
  for await (const [, text] of context.store.list(proposalKey(''))) {
    const { a, b } = JSON.parse(text) as Agreement
    if (a === from || b === from) return true
  }
  return false
}

/** The last work on proposals, made or answered, of each bank of this process. */
const working = new WeakMap<Context, Promise<unknown>>()

/** Runs `work` after all that came before it: what it finds open, nobody else finds open at the same time. */
export function oneAtATime<T>(context: Context, work: () => Promise<T>): Promise<T> {
  const done = (working.get(context) ?? Promise.resolve()).then(work)
  working.set(
    context,
    done.catch(() => undefined),
  )
  return done
}
