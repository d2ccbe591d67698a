/**
 * Learns topics from labelled texts: multinomial logistic regression (one layer, softmax), by full-batch Adam. No chance is
 * in it, so the same examples give the same model. It needs seconds for some thousand listings.
 */
import { rarity, softmax } from './features.ts'

/** A labelled text. */
export interface Example {
  readonly features: ReadonlyMap<string, number>
  /** Numbers of its topics, each as likely as the others. */
  readonly topics: readonly number[]
  /** How much it counts. */
  readonly weight: number
  /** The bank that it comes from, '' for our own words. */
  readonly source: string
}

/** What was learned. `weights` has `topicCount` numbers a feature, in the order of `features`. */
export interface Weights {
  readonly features: readonly string[]
  readonly rarities: Float64Array
  readonly weights: Float64Array
  readonly bias: Float64Array
  readonly topicCount: number
}

const stepSize = 0.1
const momentum = 0.9
const decay = 0.99
const shrinkage = 1e-5

/** Passes over all examples. More no longer helps on banks that were held out. */
export const defaultPasses = 90

interface Row {
  readonly at: Int32Array
  readonly value: Float64Array
  readonly topics: readonly number[]
  readonly weight: number
}

/** The model for some examples. `topicCount` is one more than the highest topic. */
export function trainTopics(
  examples: readonly Example[],
  topicCount: number,
  passes = defaultPasses,
): Weights {
  const features = chooseFeatures(examples)
  const place = new Map(features.map((feature, at) => [feature, at]))
  const rarities = countRarities(examples, place)
  const rows = examples.map((example) => rowOf(example, place, rarities))
  const parameters = new Float64Array((features.length + 1) * topicCount)
  const slope = new Float64Array(parameters.length)
  const adam = new Adam(parameters)
  const total = rows.reduce((sum, row) => sum + row.weight, 0)
  for (let pass = 0; pass < passes; pass++) {
    slope.fill(0)
    for (const row of rows) addSlope(row, parameters, slope, topicCount, total)
    adam.step(slope)
  }
  const split = features.length * topicCount
  return {
    features,
    rarities,
    weights: parameters.subarray(0, split),
    bias: parameters.subarray(split),
    topicCount,
  }
}

/**
 * Features that the model may keep: those of our own words, and those that members of at least two banks used. What only
 * one bank's members wrote may be a person's or a street's name, and has no place in a file that we ship.
 */
function chooseFeatures(examples: readonly Example[]): string[] {
  const sources = new Map<string, Set<string>>()
  for (const { features, source } of examples) {
    for (const feature of features.keys()) {
      const known = sources.get(feature)
      if (known === undefined) sources.set(feature, new Set([source]))
      else known.add(source)
    }
  }
  const kept = [...sources].filter(([, from]) => from.has('') || from.size >= 2)
  return kept.map(([feature]) => feature).toSorted()
}

function countRarities(examples: readonly Example[], place: ReadonlyMap<string, number>): Float64Array {
  const counts = new Float64Array(place.size)
  for (const { features } of examples) {
    for (const feature of features.keys()) {
      const at = place.get(feature)
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return counts.map((count) => rarity(count, examples.length))
}

function rowOf(example: Example, place: ReadonlyMap<string, number>, rarities: Float64Array): Row {
  const pairs = [...example.features].flatMap(([feature, count]) => {
    const at = place.get(feature)
    return at === undefined ? [] : [{ at, value: count * (rarities[at] ?? 0) }]
  })
  const length = Math.hypot(...pairs.map(({ value }) => value)) || 1
  return {
    at: Int32Array.from(pairs, ({ at }) => at),
    value: Float64Array.from(pairs, ({ value }) => value / length),
    topics: example.topics,
    weight: example.weight,
  }
}

/** Adds one example's part of the slope of the loss, which is the mean cross entropy with its topics. */
function addSlope(
  row: Row,
  parameters: Float64Array,
  slope: Float64Array,
  topics: number,
  total: number,
): void {
  const biasAt = parameters.length - topics
  const errors = parameters.slice(biasAt)
  for (let k = 0; k < row.at.length; k++) {
    const from = (row.at[k] ?? 0) * topics
    const value = row.value[k] ?? 0
    for (let topic = 0; topic < topics; topic++) {
      errors[topic] = (errors[topic] ?? 0) + value * (parameters[from + topic] ?? 0)
    }
  }
  softmax(errors)
  for (const topic of row.topics) errors[topic] = (errors[topic] ?? 0) - 1 / row.topics.length
  const share = row.weight / total
  for (let topic = 0; topic < topics; topic++) {
    errors[topic] = (errors[topic] ?? 0) * share
    slope[biasAt + topic] = (slope[biasAt + topic] ?? 0) + (errors[topic] ?? 0)
  }
  for (let k = 0; k < row.at.length; k++) {
    const from = (row.at[k] ?? 0) * topics
    const value = row.value[k] ?? 0
    for (let topic = 0; topic < topics; topic++) {
      slope[from + topic] = (slope[from + topic] ?? 0) + value * (errors[topic] ?? 0)
    }
  }
}

/** Adam (Kingma and Ba, 2015): steps scaled by each parameter's own history. */
class Adam {
  readonly #parameters: Float64Array
  readonly #mean: Float64Array
  readonly #square: Float64Array
  #steps = 0

  constructor(parameters: Float64Array) {
    this.#parameters = parameters
    this.#mean = new Float64Array(parameters.length)
    this.#square = new Float64Array(parameters.length)
  }

  step(slope: Float64Array): void {
    this.#steps++
    const meanScale = 1 / (1 - momentum ** this.#steps)
    const squareScale = 1 / (1 - decay ** this.#steps)
    for (let at = 0; at < slope.length; at++) {
      const parameter = this.#parameters[at] ?? 0
      const down = (slope[at] ?? 0) + shrinkage * parameter
      const mean = momentum * (this.#mean[at] ?? 0) + (1 - momentum) * down
      const square = decay * (this.#square[at] ?? 0) + (1 - decay) * down * down
      this.#mean[at] = mean
      this.#square[at] = square
      this.#parameters[at] =
        parameter - (stepSize * mean * meanScale) / (Math.sqrt(square * squareScale) + 1e-8)
    }
  }
}
