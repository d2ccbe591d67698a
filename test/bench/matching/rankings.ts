/** The rankings that are compared. Each sees descriptions only. */
import { ListingIndex } from '../../../node/matching/listing-index.ts'
import type { TopicModel } from '../../../node/matching/model/topic-model.ts'
import { wordsOf } from '../../../node/matching/text/words.ts'
import { depth, meanOf, qualityOf, type Quality } from './measure.ts'
import type { ListingRow } from './listings.ts'

/** Ids of the ten offers that rank highest for a request. */
export type Ranking = (request: ListingRow) => string[]

const saturation = 1.2
const lengthShare = 0.75

/**
 * Plain full-text search: words as written, any word counts, textbook BM25. The library of the product would be weaker here
 * (nDCG@10 0.19 against 0.20 on our listings, since it prefers texts with more of the words), and a baseline should be strong.
 */
export function plainRanking(offers: readonly ListingRow[]): Ranking {
  const texts = offers.map(({ id, text }) => ({ id, words: wordsOf(text) }))
  const meanLength = texts.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, texts.length)
  const postings = new Map<string, Map<string, number>>()
  const lengths = new Map(texts.map(({ id, words }) => [id, words.length]))
  for (const { id, words } of texts) {
    for (const word of words) {
      const ids = postings.get(word) ?? new Map<string, number>()
      postings.set(word, ids.set(id, (ids.get(id) ?? 0) + 1))
    }
  }
  return (request) => {
    const scores = new Map<string, number>()
    for (const word of wordsOf(request.text)) {
      const ids = postings.get(word) ?? new Map<string, number>()
      const rare = Math.log(1 + (texts.length - ids.size + 0.5) / (ids.size + 0.5))
      for (const [id, count] of ids) {
        const long = 1 - lengthShare + (lengthShare * (lengths.get(id) ?? 0)) / meanLength
        const score = (rare * count * (saturation + 1)) / (count + saturation * long)
        scores.set(id, (scores.get(id) ?? 0) + score)
      }
    }
    const best = [...scores].toSorted((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
    return best.slice(0, depth).map(([id]) => id)
  }
}

/** The product's ranking by a model. */
export function modelRanking(offers: readonly ListingRow[], model: TopicModel): Ranking {
  const index = new ListingIndex(model)
  for (const { id, text } of offers) index.add({ id, text })
  return (request) => index.alike(index.read(request.text), depth).map(({ id }) => id)
}

/** The quality of a ranking over all requests among the rows; an offer fits a request if they share a leaf category. */
export function measure(rows: readonly ListingRow[], ranking: Ranking): Quality {
  const offers = new Map(
    rows.filter(({ kind }) => kind === 'offer').map((row) => [row.id, new Set(row.leaves)]),
  )
  const requests = rows.filter(({ kind }) => kind === 'request')
  return meanOf(
    requests.map((request) => {
      const fits = (leaves: ReadonlySet<string> | undefined): boolean =>
        request.leaves.some((leaf) => leaves?.has(leaf) === true)
      const fitting = [...offers.values()].filter(fits).length
      return qualityOf(
        ranking(request).map((id) => fits(offers.get(id))),
        fitting,
      )
    }),
  )
}
