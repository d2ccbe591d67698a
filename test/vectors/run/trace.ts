/** Runs a scripted run at one bank on the pure machines: no disk, no network, time as the script says. */
import { isDeepStrictEqual } from 'node:util'
import { portableCrypto } from '../../../protocol/crypto.ts'
import type { Entry, Genesis, Item, OrderOut } from '../../../protocol/generated/types.ts'
import type { Channel } from '../../../protocol/federation/channel.ts'
import type { Round } from '../../../protocol/federation/react-clearing.ts'
import { firstIdentity } from '../../../protocol/identity-log.ts'
import type { Turn } from '../../../protocol/federation/turn.ts'
import { checkEntry } from '../../../protocol/generated/validators.ts'
import type { BankState } from '../../../protocol/ledger/state.ts'
import type { Event, Step } from '../make/trace.ts'
import type { Verdict } from './kinds.ts'
import { checkSums, dump, frozen, logNamed, nonZero, replay, type Given, type Subject } from './subject.ts'

/** Input of a `transfer.run`. */
export interface Trace {
  readonly bank: string
  /** Hexadecimal. */
  readonly seed: string
  readonly log: string
  readonly events: readonly ({ readonly now: number } & Event)[]
}

/** What the bank appended and sent at each event, and what it has in the end. */
export function runTrace(subject: Subject, input: Trace, given: Given): Verdict {
  const log = logNamed(given, input.log)
  const state = replay(subject, log)
  if (state.bank !== input.bank) throw new Error('the log of another bank')
  const env = { crypto: portableCrypto, seed: new Uint8Array(Buffer.from(input.seed, 'hex')) }
  const all: Entry[] = [...log]
  const steps = input.events.map((event) => {
    const step = runEvent(subject, new subject.turn.Turn(env, state, event.now), event)
    all.push(...step.appended)
    checkSums(subject, state)
    return step
  })
  checkLog(subject, all, state)
  return { ok: true, steps, end: endOf(state) }
}

function runEvent(subject: Subject, turn: Turn, event: Event): Step {
  const before = dump(turn.state)
  const code = act(subject, turn, event)
  const appended = frozen(turn.appended.map((one) => one.entry))
  if (appended.length === 0 && !isDeepStrictEqual(dump(turn.state), before))
    throw new Error('the state changed without an entry')
  return { appended, sent: frozen(turn.sends), ...(code !== undefined && { code }) }
}

function act(subject: Subject, turn: Turn, event: Event): string | undefined {
  const { receive, tick } = subject.react
  if ('item' in event && 'from' in event) return receive(turn, event.from, event.item)?.code
  if ('item' in event) return meet(subject, turn, event.intro, event.item)
  if ('order' in event) return place(subject, turn, event.order)
  if ('clear' in event) return begin(subject, turn, event.clear)
  if ('writeOff' in event) return subject.react.writeOff(turn, event.writeOff, event.by)?.code
  if ('withdraw' in event) return subject.react.withdrawOrder(turn, event.withdraw)?.code
  if ('write' in event) return turn.write(channelTo(turn.state, event.to), event.write)?.code
  if ('propose' in event) {
    const { proposeStatement, tendStatements } = subject.statement
    if (event.propose === 'now') return proposeStatement(turn, channelTo(turn.state, event.to))?.code
    tendStatements(turn)
    return undefined
  }
  if ('frozen' in event) {
    channelTo(turn.state, event.to).frozen = event.frozen
    if (!event.frozen) subject.react.passOnWaiting(turn)
    return undefined
  }
  tick(turn, [...turn.state.transfers.values()])
  return undefined
}

/** An item of a bank that introduced itself. */
function meet(subject: Subject, turn: Turn, genesis: Genesis, item: Item): string | undefined {
  const identity = firstIdentity(subject.identity.bankIdOf(portableCrypto, genesis), genesis)
  const said = { bank: identity.bank, identity, items: [item] }
  return subject.react.receiveIntroduced(turn, said, item)?.code
}

function place(subject: Subject, turn: Turn, order: OrderOut): string | undefined {
  return subject.react.placeOrder(turn, order)?.code
}

function begin(subject: Subject, turn: Turn, round: Round): string | undefined {
  const begun = subject.clearing.placeClearing(turn, round)
  return begun.ok ? undefined : begun.error.code
}

function channelTo(state: BankState, bank: string): Channel {
  const channel = state.channels.get(bank)
  if (channel === undefined) throw new Error('no such partner')
  return channel
}

/** What was appended is a log: valid, admitted, and it leads to the same state. */
function checkLog(subject: Subject, log: readonly Entry[], state: BankState): void {
  for (const entry of log) {
    const problem = checkEntry(entry)
    if (problem !== undefined) throw new Error(`${entry.typ}${problem.path} ${problem.message}`)
  }
  const again = replay(subject, log)
  if (!isDeepStrictEqual(dump(again), dump(state))) throw new Error('the log leads to another state')
}

function endOf(state: BankState): object {
  const parts = {
    balances: nonZero(state, 'balance'),
    reserved: nonZero(state, 'reserved'),
    expected: nonZero(state, 'expected'),
    transfers: Object.fromEntries([...state.transfers.values()].map((one) => [one.xfer, one.state])),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0))
}
