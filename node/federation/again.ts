/** Sessions with partners begun anew: by a bank that was restored, or that hears two processes of one partner (SPEC, RST). */
import { assert } from '../../protocol/assert.ts'
import type { BankId, Tip } from '../../protocol/generated/types.ts'
import type { Greeter } from './greeting.ts'
import { greetingTo } from './greeting.ts'
import type { Links } from './links.ts'

/** Says hello again, as if nothing had been said before: to one partner, or to all. */
export function greetAgain(links: Links, bank?: BankId): void {
  for (const link of links.all()) {
    if (bank !== undefined && link.channel.peer !== bank) continue
    link.greeted = false
    if (link.connected) links.sayHello(link)
  }
}

/** Asks a partner for its hello, over our own stream. */
export function probe(links: Links, greeter: Greeter, bank: BankId): void {
  const link = links.to(bank)
  if (link?.connected !== true || !link.mayAsk()) return
  const items = greetingTo(greeter, link)
  links.transmit(
    link,
    items.map((item) => (item.typ === 'hello' ? { ...item, heard: false } : item)),
  )
}

/** The last entry of a partner's lane that is on disk. */
export function theirTip(links: Links, bank: BankId): Tip {
  const link = links.to(bank)
  assert(link !== undefined, 'a partner has a link')
  return link.theirs
}

/** The bank takes work again: holds that waited go on. */
export function passOnEverywhere(links: Links): void {
  for (const link of links.all()) if (link.open) links.passOn(link)
}
