/**
 * The way of a hold from the payer's bank to the payee's: straight, or over the banks that the order names (SPEC, ROU).
 */
import type { BankId, Order } from '../generated/types.ts'

type Way = Pick<Order, 'from' | 'to' | 'route'>

/** The partner of the payer's bank to which it writes the hold. */
export function firstHop({ to, route }: Way): BankId {
  return route?.[0] ?? to
}

/** The partner of the payee's bank from which the hold comes. */
export function lastHop({ from, route }: Way): BankId {
  return route?.at(-1) ?? from
}

/** `route` of the payer's hold: the banks behind the first hop, the payee's bank last; empty if that is the first hop. */
export function behindFirst({ to, route }: Way): readonly BankId[] {
  return route === undefined ? [] : [...route.slice(1), to]
}

/**
 * True if the order takes no bank twice: a hold that came back would be released as a loop. Only a clearing comes back, to
 * the bank that ordered it, over two others or three.
 */
export function isWay({ from, to, route, purpose }: Way & Pick<Order, 'purpose'>): boolean {
  const loop = purpose === 'clear'
  if (loop && (from !== to || route === undefined || route.length < 2)) return false
  if (route === undefined) return true
  const banks = loop ? [from, ...route] : [from, ...route, to]
  return new Set(banks).size === banks.length
}
