/** Clearing: loops of debts that this bank is on, and rounds that take them down (SPEC, CLR). */
import { owed } from '../../protocol/federation/channel.ts'
import type { Loop } from '../../protocol/federation/clearing-plan.ts'
import { maxCleared } from '../../protocol/federation/position.ts'
import { placeClearing } from '../../protocol/federation/react-clearing.ts'
import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import type {
  BankId,
  ClearingLoop,
  ClearingPartner,
  ClearingRound,
  ClearingRun,
  ClearingView,
} from '../../protocol/generated/types.ts'
import { isRefusalCode, refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Actor, Answer } from '../api.ts'
import { newNonce, stateOf, type Context } from './context.ts'

/** How long a request waits for its rounds if it does not say; a round takes less unless a bank on it is away. */
const defaultWaitSeconds = 15
/** More loops than this one bank does not begin at a time: each holds something at two partners. */
const maxRounds = 64

/** Loops of the plan that this bank is on, this bank first. */
function loopsHere(context: Context): Loop[] {
  const { bank } = stateOf(context)
  return context.positions
    .plan()
    .loops.filter(({ banks }) => banks.includes(bank))
    .map((loop) => ({
      ...loop,
      banks: turned(loop.banks, bank),
      seconds: Math.min(loop.seconds, maxCleared),
    }))
    .slice(0, maxRounds)
}

function turned(banks: readonly BankId[], first: BankId): BankId[] {
  const at = banks.indexOf(first)
  return [...banks.slice(at), ...banks.slice(0, at)]
}

function loopView(context: Context, { banks, seconds }: Loop): ClearingLoop {
  return { banks: banks.slice(1).map((bank) => context.directory.bankText(bank)), seconds }
}

/** What we owe each partner, by bank. */
function positionsNow(context: Context): Map<BankId, number> {
  return new Map([...stateOf(context).channels.values()].map((one) => [one.peer, owed(one)]))
}

/** Partners with which there is something to clear, or was. */
function partnerViews(
  context: Context,
  before: ReadonlyMap<BankId, number>,
  after: ReadonlyMap<BankId, number>,
): ClearingPartner[] {
  return [...before]
    .map(([bank, was]) => ({ bank, before: was, after: after.get(bank) ?? was }))
    .filter((one) => one.before !== 0 || one.after !== 0)
    .map((one) => ({ ...one, name: context.directory.bankText(one.bank) }))
}

/** What we would owe each partner after these loops: we hold at the second bank, and the last one at us. */
function afterLoops(before: ReadonlyMap<BankId, number>, loops: readonly Loop[]): Map<BankId, number> {
  const after = new Map(before)
  const add = (bank: BankId | undefined, seconds: number): void => {
    if (bank !== undefined) after.set(bank, (after.get(bank) ?? 0) + seconds)
  }
  for (const { banks, seconds } of loops) {
    add(banks[1], seconds)
    add(banks.at(-1), -seconds)
  }
  return after
}

/** The plan by what the banks say now, with what it would mean here. */
export function showClearing(context: Context): Promise<ClearingView> {
  return context.bank.view(({ rules }) => {
    const { cleared, bound, banks } = context.positions.plan()
    const loops = loopsHere(context)
    const before = positionsNow(context)
    return {
      rule: rules.clearing ?? 'off',
      banks,
      cleared,
      bound,
      loops: loops.map((loop) => loopView(context, loop)),
      partners: partnerViews(context, before, afterLoops(before, loops)),
    }
  })
}

/** Clears every loop that this bank is on, or those that `wanted` picks. Refusal: `clearing-off-here`. */
export async function runClearing(
  context: Context,
  actor: Pick<Actor, 'by'>,
  waitSeconds = defaultWaitSeconds,
  wanted: (loop: Loop) => boolean = () => true,
): Answer<ClearingRun> {
  if ((stateOf(context).rules.clearing ?? 'off') === 'off') return err(refuse('clearing-off-here'))
  const before = positionsNow(context)
  const loops = loopsHere(context).filter(wanted)
  const rounds = await Promise.all(loops.map((loop) => runRound(context, actor.by, loop, waitSeconds)))
  return context.bank.view(() => {
    const partners = partnerViews(context, before, positionsNow(context))
    return ok({ rounds, partners })
  })
}

async function runRound(
  context: Context,
  by: string,
  loop: Loop,
  waitSeconds: number,
): Promise<ClearingRound> {
  const shown = loopView(context, loop)
  const [, ...route] = loop.banks
  // Else the loop would be held up for as long as the partner is away.
  const away = [route[0], route.at(-1)].find((bank) => bank === undefined || !context.links.isUp(bank))
  if (away !== undefined) return { ...shown, state: 'refused', code: 'unreachable' }
  const day = new Date(context.clock.now() * 1000).toISOString().slice(0, 10)
  const round = { route, seconds: loop.seconds, nonce: newNonce(context), day, by }
  const placed = await context.bank.run((turn) => placeClearing(turn, round))
  if (!placed.ok) return { ...shown, state: 'refused', code: placed.error.code }
  const transfer = stateOf(context).transfers.get(placed.value)
  if (transfer === undefined) return { ...shown, state: 'refused', code: 'internal' }
  if (!isFinal(transfer)) await context.pending.finished(transfer, waitSeconds * 1000)
  return { ...shown, xfer: placed.value, ...outcomeOf(transfer) }
}

function outcomeOf({ state, code }: Transfer): Pick<ClearingRound, 'state' | 'code'> {
  if (state === 'paid') return { state: 'cleared' }
  if (state === 'held' || state === 'ordered' || state === 'accepted') return { state: 'waiting' }
  return { state: 'refused', code: code !== undefined && isRefusalCode(code) ? code : 'declined' }
}
