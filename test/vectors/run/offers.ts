/** The kinds of vectors about offers of partners. */
import { portableCrypto } from '../../../protocol/crypto.ts'
import type { Entry, OfferId, OffersGet, OffersPage, Oid, PublicOffer } from '../../../protocol/generated/types.ts'
import { validateOffersPage } from '../../../protocol/generated/validators.ts'
import { logNamed, replay, type Given, type Subject } from './subject.ts'

type Verdict = Readonly<Record<string, unknown>>

const yes = (more: object = {}): Verdict => ({ ok: true, ...more })
const no = (code?: string): Verdict => (code === undefined ? { ok: false } : { ok: false, code })

/** Partners with which the bank may share offers. */
export function readPartners(subject: Subject, input: { log: string; then: readonly Entry[] }, given: Given): Verdict {
  const state = replay(subject, [...logNamed(given, input.log), ...input.then])
  const may = [...state.channels.values()].filter((channel) => subject.offers.mayShow(channel))
  return yes({ partners: may.map(({ peer }) => peer).toSorted() })
}

/** Input of `offers.page`. */
export interface OffersAsked {
  readonly offers: readonly PublicOffer[]
  readonly get: OffersGet
}

/** The page that answers. */
export function pageOfOffers({ offers: code }: Subject, { offers, get }: OffersAsked): Verdict {
  const page = code.pageOf(code.listOf(portableCrypto, offers), get)
  if (!validateOffersPage(page)) throw new Error('a page by its schema')
  return yes({ page })
}

/** Input of `offers.pull`. */
export interface OffersTaken {
  readonly known?: Oid
  readonly pages: readonly OffersPage[]
}

/** What the last page leads to; all before it are to be followed by more. */
export function pullOffers({ offers: code }: Subject, { known, pages }: OffersTaken): Verdict {
  let pull = code.beginPull(known)
  let verdict: Verdict = no()
  let more: OfferId | undefined
  for (const [at, page] of pages.entries()) {
    if (!validateOffersPage(page)) throw new Error('a page by its schema')
    if (at > 0 && more === undefined) throw new Error('a page after the last one')
    const taken = code.takePage(portableCrypto, pull, page)
    if (!taken.ok) return no(taken.error.code)
    const pulled = taken.value
    more = pulled.typ === 'more' ? pulled.after : undefined
    if (pulled.typ === 'more') pull = pulled.pull
    if (pulled.typ === 'more') verdict = yes({ is: 'more', after: pulled.after })
    else if (pulled.typ === 'whole') verdict = yes({ is: 'whole', ids: pulled.list.offers.map(({ id }) => id) })
    else verdict = yes({ is: pulled.typ })
  }
  return verdict
}
