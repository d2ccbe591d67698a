/** Why hours do not reach a bank that is no partner, in words that name the place: what people can do depends on it. */
import { leastOf } from '../../protocol/federation/advert.ts'
import { capacity } from '../../protocol/federation/channel.ts'
import type { BankId } from '../../protocol/generated/types.ts'
import type { Transfer } from '../../protocol/federation/transfer.ts'
import { refuse, type Refusal, type RefusalCode } from '../../protocol/refusal.ts'
import { stateOf, type Context } from './context.ts'

/** Why no way was found to a bank: nobody tells of one, or the best one is too narrow. */
export function noWay(context: Context, to: BankId, seconds: number): Refusal {
  const partner = context.directory.bankText(to)
  const place = context.adverts.narrowest(to, seconds)
  if (place === undefined) return refuse('no-route', { partner })
  // Of ourselves we know the room, of others the step that they tell: less than where the next one begins.
  const limit = place.from === stateOf(context).bank ? ownRoom(context, place.to) : leastOf(place.step + 1)
  const [from, next] = [place.from, place.to].map((bank) => textOf(context, bank))
  const at = { from: from ?? '', next: next ?? '', limit: place.step === 0 ? 0 : limit }
  return refuse('way-too-narrow', { partner, seconds, ...at })
}

function textOf(context: Context, bank: BankId): string {
  return bank === stateOf(context).bank ? context.config.title : context.directory.bankText(bank)
}

function ownRoom(context: Context, peer: BankId): number {
  const channel = stateOf(context).channels.get(peer)
  if (channel === undefined) return 0
  const { mine, agreement } = channel
  return Math.max(0, Math.min(capacity(channel), agreement.maxHeld - mine.held))
}

/** Answers of banks on a way for which there is no room on it; which bank gave them is not said. */
const full: ReadonlySet<string> = new Set<RefusalCode>([
  'partner-limit',
  'partner-suspended',
  'too-many-holds',
  'over-held-limit',
  'over-owed-outside',
  'over-owed-to-us',
  'partner-slow',
])

/** A refusal of what went over other banks, said of the way; the same refusal if it is about something else. */
export function onTheWay(context: Context, { order, state }: Transfer, refusal: Refusal): Refusal {
  const { route, to = '' } = order ?? {}
  if (order === undefined || route === undefined) return refusal
  const text = (bank: BankId): string => context.directory.bankText(bank)
  const way = { partner: text(to), route: route.map(text).join(', ') }
  // The payee's own bank declines before anything is held: so it is the last bank that it does not know.
  if (refusal.code === 'no-route' && state === 'declined')
    return refuse('route-astray', { partner: way.partner, via: text(route.at(-1) ?? '') })
  if (refusal.code === 'no-route') return refuse('route-broken', way)
  return full.has(refusal.code) ? refuse('route-full', { ...way, seconds: order.seconds }) : refusal
}
