/**
 * The guesser: how likely each topic is for a text. It is small enough to ship as text (`generated/model.ts`), one line a
 * feature, since of a feature's weights only the few that stand out say anything.
 */
import { allTopics, topicWords } from '../topics/all-topics.ts'
import { Lexis, type Term } from '../text/lexis.ts'
import type { Language } from '../text/stop-words.ts'
import { featuresOf, softmax } from './features.ts'
import type { Weights } from './train.ts'

/** Of each feature, so many weights are kept. */
const keptWeights = 10

/** Weights are written as whole numbers of this size. */
const unit = 1 / 20

interface Feature {
  readonly rarity: number
  readonly topics: readonly number[]
  readonly weights: readonly number[]
}

/** What a text says, ready to be compared. */
export interface Reading {
  /** Terms in their order, for full-text search. */
  readonly terms: readonly string[]
  /** Probability of each topic, in the order of `allTopics`; their sum is 1. */
  readonly topics: Float64Array
}

/** A lexis that knows the words of the topics. Every model begins with it. */
export function topicLexis(): Lexis {
  const lexis = new Lexis()
  for (const { word, language } of topicWords()) lexis.addWord(word, language)
  return lexis
}

/** Reads texts. Made by `parseModel`. */
export class TopicModel {
  readonly #lexis: Lexis
  readonly #features: ReadonlyMap<string, Feature>
  readonly #bias: Float64Array
  /** Banks from whose listings it learned, so that a benchmark can tell what it has seen. */
  readonly learnedFrom: readonly string[]

  constructor(
    features: ReadonlyMap<string, Feature>,
    bias: Float64Array,
    learnedFrom: readonly string[],
    lexis = topicLexis(),
  ) {
    this.#features = features
    this.#bias = bias
    this.#lexis = lexis
    this.learnedFrom = learnedFrom
    for (const feature of features.keys()) if (!feature.includes(' ')) lexis.addTerm(feature)
  }

  /** How many topics there are. */
  get topicCount(): number {
    return this.#bias.length
  }

  /** Whether a word, folded, is known as it stands. */
  knows(word: string): boolean {
    return this.#lexis.knows(word)
  }

  /** The terms of a text alone, with how sure they are. */
  termsOf(text: string, language?: Language): Term[] {
    return this.#lexis.termsOf(text, language)
  }

  /** What a text says. `language` is the one that its writer chose, if known; others in it are still understood. */
  read(text: string, language?: Language): Reading {
    const terms = this.#lexis.termsOf(text, language)
    const scores = Float64Array.from(this.#bias)
    const found = [...featuresOf(terms)].flatMap(([name, count]) => {
      const feature = this.#features.get(name)
      return feature === undefined ? [] : [{ feature, value: count * feature.rarity }]
    })
    const length = Math.hypot(...found.map(({ value }) => value)) || 1
    for (const { feature, value } of found) {
      feature.topics.forEach((topic, at) => {
        scores[topic] = (scores[topic] ?? 0) + (value / length) * (feature.weights[at] ?? 0)
      })
    }
    softmax(scores)
    return { terms: terms.map(({ key }) => key), topics: scores }
  }
}

const round = (value: number): number => Math.round(value / unit)

/** The model as text: the banks, the biases, then a line a feature: name, rarity in hundredths, `topic:weight` pairs. */
export function formatModel(learned: Weights, learnedFrom: readonly string[]): string {
  const lines = learned.features.map((feature, at) => {
    const row = [...learned.weights.subarray(at * learned.topicCount, (at + 1) * learned.topicCount)]
    // Only differences between topics count, so the middle of a row can be moved to zero.
    const middle = row.toSorted((left, right) => left - right)[row.length >> 1] ?? 0
    const pairs = row
      .map((weight, topic) => ({ topic, steps: round(weight - middle) }))
      .filter(({ steps }) => steps !== 0)
      .toSorted((left, right) => Math.abs(right.steps) - Math.abs(left.steps) || left.topic - right.topic)
      .slice(0, keptWeights)
    const rarityText = Math.round((learned.rarities[at] ?? 0) * 100)
    return [feature, rarityText, pairs.map(({ topic, steps }) => `${topic}:${steps}`).join(' ')].join('\t')
  })
  return [learnedFrom.join(' '), [...learned.bias].map(round).join(' '), ...lines].join('\n')
}

/** The model of a text that `formatModel` wrote. Our own file: a text of another form is a mistake of ours, and throws. */
export function parseModel(text: string): TopicModel {
  const [from = '', bias = '', ...lines] = text.split('\n')
  const biases = Float64Array.from(bias.split(' '), (steps) => Number(steps) * unit)
  if (biases.length !== allTopics.length) throw new Error(`the model has ${biases.length} topics`)
  const features = new Map(
    lines.map((line): [string, Feature] => {
      const [name = '', rarityText = '', pairs = ''] = line.split('\t')
      const numbers = pairs === '' ? [] : pairs.split(' ').map((pair) => pair.split(':').map(Number))
      return [
        name,
        {
          rarity: Number(rarityText) / 100,
          topics: numbers.map(([topic = 0]) => topic),
          weights: numbers.map(([, steps = 0]) => steps * unit),
        },
      ]
    }),
  )
  return new TopicModel(features, biases, from === '' ? [] : from.split(' '))
}
