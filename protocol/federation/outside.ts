/** What a bank owes all its partners together, and they it: limits of the house, whatever each pair agreed (SPEC, LED-14). */
import type { BankState } from '../ledger/state.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { owed, type Channel } from './channel.ts'

/** What `channel` adds to what the bank owes, in seconds, with open holds; a claim on one partner pays no other. */
function debtIn(channel: Channel): number {
  return Math.max(0, owed(channel) + channel.mine.held)
}

/** What `channel` adds to what the bank is owed, with the open holds of the partner. */
function claimIn(channel: Channel): number {
  return Math.max(0, channel.theirs.held - owed(channel))
}

function sumOver(state: BankState, part: (channel: Channel) => number): number {
  let sum = 0
  for (const channel of state.channels.values()) sum += part(channel)
  return sum
}

/** How many seconds more the bank may come to owe over this channel by its house rule; undefined: as many as it likes. */
export function roomOutside(state: BankState, channel: Channel): number | undefined {
  const limit = state.rules.maxOwedOutside
  if (limit === undefined) return undefined
  const givenBack = Math.max(0, -owed(channel) - channel.mine.held)
  return givenBack + Math.max(0, limit - sumOver(state, debtIn))
}

/** How many seconds more the bank may come to be owed over this channel by its house rule. */
export function roomToUs(state: BankState, channel: Channel): number | undefined {
  const limit = state.rules.maxOwedToUs
  if (limit === undefined) return undefined
  const paidBack = Math.max(0, owed(channel) - channel.theirs.held)
  return paidBack + Math.max(0, limit - sumOver(state, claimIn))
}

/** Whether the bank may come to owe `seconds` more over this channel. What only pays back is never refused. */
export function admitDebtOutside(state: BankState, channel: Channel, seconds: number): Refusal | undefined {
  const room = roomOutside(state, channel)
  if (room === undefined || seconds <= room) return undefined
  const limit = state.rules.maxOwedOutside ?? 0
  const others = sumOver(state, debtIn) - debtIn(channel)
  const result = others + Math.max(0, owed(channel) + channel.mine.held + seconds)
  return refuse('over-owed-outside', { result, limit })
}

/** Whether a hold that is open already takes what the bank is owed over the limit: it was lowered, or others came first. */
export function claimTooHigh(state: BankState, channel: Channel): boolean {
  const limit = state.rules.maxOwedToUs
  return limit !== undefined && claimIn(channel) > 0 && sumOver(state, claimIn) > limit
}

/** Whether the bank may come to be owed `seconds` more over this channel. */
export function admitClaimOutside(state: BankState, channel: Channel, seconds: number): Refusal | undefined {
  const room = roomToUs(state, channel)
  if (room === undefined || seconds <= room) return undefined
  return refuse('over-owed-to-us', { partner: state.bank })
}
