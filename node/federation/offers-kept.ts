/** The form in which the offers of a partner lie in the erasable store. */
import type { PublicOffer } from '../../protocol/generated/types.ts'
import { validatePublicOffer } from '../../protocol/generated/validators.ts'

/** A list as it was last taken, and when: unix seconds. */
export interface KeptOffers {
  readonly offers: readonly PublicOffer[]
  readonly fetched: number
}

/** As text. */
export function textOfKept(offers: readonly PublicOffer[], fetched: number): string {
  return JSON.stringify({ offers, fetched })
}

/** From text; undefined if it is of another version, or spoiled. */
export function keptFrom(text: string): KeptOffers | undefined {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return undefined
  const { offers, fetched } = value as { offers?: unknown; fetched?: unknown }
  if (!Array.isArray(offers) || !offers.every(validatePublicOffer)) return undefined
  return typeof fetched === 'number' && Number.isSafeInteger(fetched) ? { offers, fetched } : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
