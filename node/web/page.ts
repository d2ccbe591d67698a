/** What a page is. A page says who may see it, or it does not compile. */
import type { PageAnswer } from './answers.ts'
import type { PageRole, Visit, Visitor } from './visit.ts'

/** Method and path template: `GET /board/:id`. */
export type PageKey = `${'GET' | 'POST'} /${string}`

/** Who may see a page: anyone, or people with one of these roles. */
export type PageRights = 'anyone' | readonly PageRole[]

/** Everybody who is signed in. */
export const members: PageRights = ['member']
/** Those who arrange and record for others. */
export const brokers: PageRights = ['broker', 'admin']
/** Those who may look at everything. */
export const readers: PageRights = ['broker', 'admin', 'auditor']
/** Those who decide for the bank. */
export const admins: PageRights = ['admin']

/** An entry of a menu that leads to a page. It is shown to those who may see the page. */
export interface MenuEntry {
  /** The main menu on every page, the broker's desk, or the list of what an admin sets up. */
  readonly menu: 'main' | 'desk' | 'admin'
  /** The key of its words. */
  readonly words: string
  /** Entries stand in this order. */
  readonly order: number
  /** How much waits there for somebody, beside the words; nothing is shown for 0. Asked for often: it must not go through all. */
  readonly waiting?: (visitor: Visitor) => number
}

/** One page: a GET that shows, or a POST that changes and sends on. */
export interface Page {
  readonly key: PageKey
  readonly rights: PageRights
  readonly handler: (visit: Visit) => PageAnswer | Promise<PageAnswer>
  readonly entry?: MenuEntry
  /** Greatest size in bytes of what is uploaded with its form; without it there are no uploads. */
  readonly uploads?: number
  /** True if its form tries a secret of somebody: tries are counted by network, whoever makes them. */
  readonly signsIn?: boolean
  /** True if its form only asks: sent again, perhaps with other words, it is answered anew. */
  readonly asks?: boolean
}

/** Makes a page. */
export function page(
  key: PageKey,
  rights: PageRights,
  handler: Page['handler'],
  more: Pick<Page, 'entry' | 'uploads' | 'signsIn' | 'asks'> = {},
): Page {
  return { key, rights, handler, ...more }
}

/** Whether somebody with these roles may see a page. */
export function maySee(rights: PageRights, roles: readonly PageRole[]): boolean {
  return rights === 'anyone' || rights.some((role) => roles.includes(role))
}
