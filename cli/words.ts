/** What amounts and limits mean, in the words of a timebank. */
import type { AccountView, ExchangeView, PartnerPreview, PartnerView } from '../protocol/generated/types.ts'
import { hoursText } from './hours.ts'
import { wordsOfCode } from './stop.ts'

/** What both limits of an agreement mean, one sentence each. `them` is how we call the other bank. */
export function limitWords(them: string, limits: Pick<PartnerPreview, 'weMayOwe' | 'theyMayOwe'>): string[] {
  return [
    `Their members may receive up to ${hoursText(limits.theyMayOwe)} of help from ours before some is given back. That is what ${them} may owe us.`,
    `Our members may receive up to ${hoursText(limits.weMayOwe)} of help from theirs before some is given back. That is what we may owe ${them}.`,
  ]
}

/** How we stand with a partner bank. */
export function positionWords(partner: Pick<PartnerView, 'position' | 'title' | 'name'>): string {
  const them = partner.title === '' ? partner.name : partner.title
  if (partner.position === 0) return `even with ${them}`
  const size = hoursText(Math.abs(partner.position))
  return partner.position > 0 ? `we owe ${them} ${size}` : `${them} owes us ${size}`
}

/** A position in seconds as what `us` and `them` owe: never a debt below nothing. */
export function owedWords(position: number): string {
  if (position === 0) return 'even'
  return position > 0 ? `we owe ${hoursText(position)}` : `they owe us ${hoursText(-position)}`
}

/** A hundred thousand years in seconds: a limit beyond is none. */
const countless = 3_155_760_000_000

/** A standing: hours given less hours received. */
export function standingWords(account: Pick<AccountView, 'balance' | 'floor' | 'ceiling'>): string {
  const { balance, floor, ceiling } = account
  const way = balance === 0 ? 'even' : balance > 0 ? 'given more than received' : 'received more than given'
  // Accounts of the bank itself have none but what can be counted, which tells nobody anything.
  const limits =
    floor <= -countless && ceiling >= countless
      ? ''
      : `; may go from ${hoursText(floor)} to ${hoursText(ceiling)}`
  return `${hoursText(balance)} (${way})${limits}`
}

/** An account as people call it. */
export function nameOf(account: Pick<AccountView, 'account' | 'name'>): string {
  return account.name ?? account.account
}

/** What became of an exchange, in lines. */
export function exchangeWords(view: ExchangeView): string[] {
  const way = view.route === undefined ? '' : `, by way of ${view.route.join(', ')}`
  const what = `${view.giver} gave ${view.receiver} ${hoursText(view.seconds)} of ${view.category} on ${view.day}${way}`
  // Between banks the transfer's, which is on the statements of both people.
  const id = `  Identifier: ${view.xfer ?? view.id}`
  if (view.state === 'waiting')
    return [
      `… ${what}: ordered, the partner bank has not decided yet.`,
      id,
      '  Nothing is booked until it does; it goes on by itself.',
      `  To ask again what became of it, give the same command with --id ${view.id}: it counts once.`,
    ]
  if (view.state === 'refused') return [`✗ ${what}: refused. ${wordsOfCode(view.code ?? '').title}`, id]
  const again = view.repeated === true ? ' It was recorded before; it counts once.' : ''
  const back = view.reversed === undefined ? '' : ' It was taken back later.'
  return [`✓ ${what}.${again}${back}`, id]
}

/** An instant as people read it: day and minute in UTC. */
export function dayText(at: number): string {
  return `${new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** How far two banks have witnessed each other's ledgers, and what is doubtful about the other. */
export function witnessWords({ cosignedByThem, cosignedByUs, doubt }: PartnerView): string[] {
  const far = (mark: PartnerView['cosignedByUs']): string =>
    mark === undefined ? 'not yet' : `up to ${mark.size} entries, ${dayText(mark.at)}`
  return [
    `Their ledger, witnessed by us: ${far(cosignedByUs)}`,
    `Our ledger, witnessed by them: ${far(cosignedByThem)}`,
    ...(doubt === undefined ? [] : [`Doubt: ${doubts.get(doubt) ?? doubt}. Call them.`]),
  ]
}

const doubts = new Map([
  ['log-inconsistent', 'they did not show that their ledger only grew'],
  ['not-in-log', 'an entry that they acknowledged is not shown to be in their ledger'],
  ['no-proof', 'they did not show that what they acknowledged is in their ledger'],
])
