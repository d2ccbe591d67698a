import fc from 'fast-check'
import { test } from 'tap'
import { modelText } from '../../../node/matching/generated/model.ts'
import { CategoryGuesser } from '../../../node/matching/categories.ts'
import { learnTopics, topicsOfCategories } from '../../../node/matching/model/learn.ts'
import { formatModel, parseModel } from '../../../node/matching/model/topic-model.ts'
import { shippedModel } from '../../../node/matching/shipped-model.ts'
import { allTopics, topicPhrases } from '../../../node/matching/topics/all-topics.ts'

const model = shippedModel()

function topOf(text: string): string {
  const { topics } = model.read(text)
  return allTopics[topics.indexOf(Math.max(...topics))]?.name ?? ''
}

test('topics have names and categories of their own, and phrases in three languages', async (t) => {
  t.equal(new Set(allTopics.map(({ name }) => name)).size, allTopics.length)
  t.equal(new Set(allTopics.map(({ category }) => category)).size, allTopics.length)
  t.same(
    topicPhrases().filter(({ text }) => text === '' || text.length > 60),
    [],
  )
})

test('the shipped model places texts that it never saw, in three languages', async (t) => {
  const expected = {
    garden: [
      'our hedges and the lawn got out of hand',
      'torri gwair a chwynnu fy ngardd',
      'koszenie trawnika i pielenie',
    ],
    pets: ['our old dog wants walking at noon', 'mynd â’r cŵn am dro', 'wyprowadzanie psów na spacer'],
    'child-care': ['babysiter for Saturday nights', 'gwarchod y plant', 'opieka nad dzieckiem'],
    plumbing: ['a leaking tap under the sink', 'mae’r tap yn gollwng', 'cieknący kran w łazience'],
  }
  for (const [topic, texts] of Object.entries(expected))
    for (const text of texts) t.equal(topOf(text), topic, text)
})

test('the probabilities of any text make one', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { topics } = model.read(text)
      const sum = topics.reduce((total, one) => total + one, 0)
      return Math.abs(sum - 1) < 1e-9 && topics.every((one) => one >= 0)
    }),
  )
  t.pass()
})

test('learning is the same every time, and survives being written', async (t) => {
  const listings = [
    { bank: 'one', text: 'gyrating the borogoves', categories: ['45'] },
    { bank: 'two', text: 'borogoves gyrated daily', categories: ['45'] },
  ]
  const learned = learnTopics(listings, 5)
  const written = formatModel(learned, ['one', 'two'])
  t.equal(formatModel(learnTopics(listings, 5), ['one', 'two']), written)
  const yoga = topicsOfCategories(['45'])[0] ?? -1
  const before = parseModel(formatModel(learnTopics([], 5), [])).read('borogoves').topics[yoga] ?? 0
  const after = parseModel(written).read('borogoves').topics[yoga] ?? 0
  t.ok(after > before, `${after} > ${before}`)
  t.same(parseModel(written).learnedFrom, ['one', 'two'])
})

test('what only one bank wrote is not kept: it may be a name', async (t) => {
  const listings = [
    { bank: 'one', text: 'Zebedee Quillfeather mends clocks', categories: ['74'] },
    { bank: 'one', text: 'clocks by Zebedee', categories: ['74'] },
    { bank: 'two', text: 'clocks wanted', categories: ['74'] },
  ]
  const text = formatModel(learnTopics(listings, 2), [])
  t.match(text, /^clock\t/m)
  t.notMatch(text, /zebede|quillfeath/)
})

test('the shipped model has all topics, and no feature twice', async (t) => {
  const [, bias = '', ...lines] = modelText.split('\n')
  t.equal(bias.split(' ').length, allTopics.length)
  const names = lines.map((line) => line.split('\t')[0])
  t.equal(new Set(names).size, names.length)
  t.ok(names.length > 3000)
  t.throws(() => parseModel('\n1 2 3'), /3 topics/)
})

test('categories of a bank’s own are guessed from their names, and learned', async (t) => {
  const guesser = new CategoryGuesser(model, [
    {
      code: 'green',
      names: [
        { language: 'en', text: 'Gardens and allotments' },
        { language: 'cy', text: 'Gerddi' },
      ],
    },
    { code: 'wheels', names: [{ language: 'en', text: 'Lifts and errands' }] },
    { code: 'songs', names: [{ language: 'en', text: 'Music' }] },
  ])
  t.equal(guesser.guess('prune my apple trees', 1)[0]?.category, 'green')
  t.equal(guesser.guess('torri gwair', 1)[0]?.category, 'green')
  t.equal(guesser.guess('dowóz do lekarza', 1)[0]?.category, 'wheels')
  const sum = guesser.guess('anything', 10).reduce((total, { probability }) => total + probability, 0)
  t.ok(Math.abs(sum - 1) < 1e-9)
  const chance = (): number =>
    guesser.guess('bicycle repair', 3).find(({ category }) => category === 'songs')?.probability ?? 0
  const before = chance()
  for (let round = 0; round < 5; round++)
    guesser.learn({ text: 'fixing bikes', categories: ['songs', 'no-such-one'] })
  t.ok(chance() > before)
})
