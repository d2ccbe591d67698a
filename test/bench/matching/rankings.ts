/** The rankings that are compared. Each sees descriptions only. */
import MiniSearch from 'minisearch'
import { ListingIndex } from '../../../node/matching/listing-index.ts'
import type { TopicModel } from '../../../node/matching/model/topic-model.ts'
import { depth } from './measure.ts'
import type { ListingRow } from './listings.ts'

/** Ids of the ten offers that rank highest for a request. */
export type Ranking = (request: ListingRow) => string[]

/** Plain full-text search as a library does it: words as written, BM25, any word counts. */
export function plainRanking(offers: readonly ListingRow[]): Ranking {
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  // Textbook BM25: on our listings it ranks better than the library's own settings, and a baseline should be strong.
  const options = { bm25: { k: 1.2, b: 0.75, d: 0 } }
  index.addAll(offers.map(({ id, text }) => ({ id, text })))
  return (request) =>
    index
      .search(request.text, options)
      .slice(0, depth)
      .map((hit) => String(hit.id))
}

/** The product's ranking by a model. */
export function modelRanking(offers: readonly ListingRow[], model: TopicModel): Ranking {
  const index = new ListingIndex(model)
  for (const { id, text } of offers) index.add({ id, text })
  return (request) => index.alike(index.read(request.text), depth).map(({ id }) => id)
}
