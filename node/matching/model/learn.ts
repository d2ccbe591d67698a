/** From labelled listings to a model. */
import { allTopics, topicPhrases } from '../topics/all-topics.ts'
import { featuresOf } from './features.ts'
import { topicLexis } from './topic-model.ts'
import { trainTopics, type Example, type Weights } from './train.ts'

/** A listing whose categories its member chose. */
export interface LabelledListing {
  readonly bank: string
  readonly text: string
  /** Categories with the numbers that topics have; others are passed over. */
  readonly categories: readonly string[]
}

/** Our own phrases count this much more than a listing: they are chosen, not met. */
const phraseWeight = 2

const topicOfCategory = new Map(allTopics.map(({ category }, at) => [category, at]))

/** Topics, as numbers, of a listing's categories. */
export function topicsOfCategories(categories: readonly string[]): number[] {
  return categories.flatMap((category) => topicOfCategory.get(category) ?? [])
}

/** Learns from listings and from the topics' own phrases; from the phrases alone if there are no listings. */
export function learnTopics(listings: readonly LabelledListing[], passes?: number): Weights {
  const lexis = topicLexis()
  const phrases = topicPhrases().map(({ topic, language, text }): Example => ({
    features: featuresOf(lexis.termsOf(text, language)),
    topics: [topic],
    weight: phraseWeight,
    source: '',
  }))
  const labelled = listings.flatMap((listing): Example[] => {
    const topics = topicsOfCategories(listing.categories)
    if (topics.length === 0) return []
    return [{ features: featuresOf(lexis.termsOf(listing.text)), topics, weight: 1, source: listing.bank }]
  })
  return trainTopics([...phrases, ...labelled], allTopics.length, passes)
}
