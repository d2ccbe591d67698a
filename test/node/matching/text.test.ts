import fc from 'fast-check'
import { ListingSearch } from '../../../node/matching/listing-search.ts'
import { shippedModel } from '../../../node/matching/shipped-model.ts'
import { test } from 'tap'
import { topicLexis } from '../../../node/matching/model/topic-model.ts'
import { errorsBetween, NearWords } from '../../../node/matching/text/near-words.ts'
import { stemPolish } from '../../../node/matching/text/polish.ts'
import { unmutated } from '../../../node/matching/text/welsh.ts'
import { foldText, wordsOf } from '../../../node/matching/text/words.ts'

const lexis = topicLexis()
const keys = (text: string): string[] => lexis.termsOf(text).map(({ key }) => key)

test('letters lose their accents, and no script is lost', async (t) => {
  t.same(wordsOf('Ogród, ŁÓDŹ; Tŷ a gŵn!'), ['ogrod', 'lodz', 'ty', 'gwn'])
  t.same(wordsOf("i'r ardd; the dog’s lead"), ['ardd', 'the', 'dog', 'lead'])
  t.same(wordsOf('공예 수업'), ['공예', '수업'])
  t.same(wordsOf('🎻 … !'), [])
})

test('folding a second time changes nothing, for any text', async (t) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = wordsOf(text).join(' ')
      return wordsOf(once).join(' ') === once && foldText(once) === once
    }),
  )
  t.pass()
})

test('a long text is read only so far', async (t) => {
  t.equal(wordsOf('word '.repeat(5000)).length, 400)
  t.same(wordsOf('a'.repeat(41)), [])
  t.equal(wordsOf('a'.repeat(40)).length, 1)
})

test('forms of an English word are one term', async (t) => {
  for (const [left = '', right = ''] of [
    ['knitting', 'knitted'],
    ['babysitter', 'babysitters'],
    ['hedge', 'hedges'],
  ])
    t.same(keys(left), keys(right), `${left} ${right}`)
})

test('Welsh words are known through their mutations', async (t) => {
  for (const form of ['gardd', 'fy ngardd', "i'r ardd"]) t.same(keys(form).at(-1), 'cy:gardd', form)
  t.same(keys('coginio'), keys('goginio'))
  t.same(keys('plant bach').at(0), keys('blant bach').at(0))
  t.ok(unmutated('mhlant').includes('plant'))
})

test('forms of a Polish word are one term', async (t) => {
  t.equal(stemPolish('ogrodu'), stemPolish('ogrod'))
  t.equal(stemPolish('ogrodzie'), stemPolish('ogrod'))
  t.same(keys('gotowanie obiadów'), keys('gotowania obiady'))
  t.ok(keys('malowanie ścian').every((key) => key.startsWith('pl:')))
})

test('typing errors are corrected, and count less', async (t) => {
  for (const [wrong, right] of [
    ['plumbng', 'plumbing'],
    ['accupuncture', 'acupuncture'],
    ['hairdreser', 'hairdresser'],
    ['ogrodnictow', 'ogrodnictwo'],
  ] as const) {
    t.same(keys(wrong), keys(right), wrong)
    t.ok((lexis.termsOf(wrong)[0]?.weight ?? 1) < 1, wrong)
  }
  t.same(keys('cet'), ['cet'], 'a short word stays as it is')
  t.same(keys('xylophagous'), ['xylophag'], 'a word like no other stays as it is')
})

test('words that say nothing are left out, unless there is nothing else', async (t) => {
  t.same(keys('I need help with my garden please'), ['garden'])
  t.same(keys('help needed'), ['help', 'need'])
  t.same(keys(''), [])
})

test('a search finds what is called otherwise, long or short, in three languages', async (t) => {
  const search = new ListingSearch(shippedModel())
  const texts = [
    ['telephone', 'A chat by telephone', 'en'],
    ['phone', 'A chat by phone', 'en'],
    ['ffon', 'Sgwrs dros y ffôn', 'cy'],
    ['telefon', 'Rozmowa przez telefon', 'pl'],
    ['doctor', 'Lift to the doctor', 'en'],
    ['meddyg', 'Lifft at y meddyg', 'cy'],
    ['bicycle', 'Bicycle repairs', 'en'],
    ['knit', 'Knitting for beginners', 'en'],
  ] as const
  for (const [id, title, language] of texts) search.add({ id, title, description: '', tags: [], language })
  const found = (text: string): string[] => search.search(text, 'en', () => true)
  for (const text of ['phone', 'telephone', 'phones', 'ffôn', 'teleffon', 'telefonu', 'telephon'])
    t.same(found(text).slice(0, 4).toSorted(), ['ffon', 'phone', 'telefon', 'telephone'], text)
  t.equal(found('phone')[0], 'phone', 'what is written as it was typed comes first')
  for (const text of ['doctr', 'docter', 'dcotor', 'doctor']) t.equal(found(text)[0], 'doctor', text)
  t.same(found('doctor').slice(0, 2), ['doctor', 'meddyg'])
  t.equal(found('bike')[0], 'bicycle')
  t.same(found('knitting'), ['knit'])
})

test('a letter too many, too few, wrong or in its neighbour’s place is one error', async (t) => {
  for (const [one, other, errors] of [
    ['sewing', 'sewing', 0],
    ['sweing', 'sewing', 1],
    ['sewin', 'sewing', 1],
    ['shopin', 'shopping', 2],
    ['bycicle', 'bicycle', 2],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ] as const) {
    t.equal(errorsBetween(one, other, 3), errors, `${one} ${other}`)
    t.equal(errorsBetween(other, one, 3), errors, `${other} ${one}`)
  }
  t.equal(errorsBetween('garden', 'kitchen', 2), 3, 'more than asked for is one more')
})

test('a limit on errors changes no number below it, for any words', async (t) => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
      return errorsBetween(one, other, most) === Math.min(errorsBetween(one, other, 20), most + 1)
    }),
  )
  t.pass()
})

test('words that are near are found by their letters, and are gone when they are removed', async (t) => {
  const words = new NearWords<number>()
  for (const [at, word] of ['sewing', 'swing', 'sowing', 'garden', 'gardener'].entries()) words.set(word, at)
  const near = (word: string, most: number) => words.near(word, () => most).map((one) => one.word)
  t.same(near('sweing', 1), ['sewing', 'swing'])
  t.same(near('eswing', 1), ['sewing'], 'the first two letters may have changed places')
  t.same(near('rewing', 1), [], 'but the first is not another')
  t.same(near('sewing', 1), ['sowing', 'swing'], 'a word is not near itself')
  t.same(
    words
      .startingWith('gard', 4)
      .map(({ word }) => word)
      .toSorted(),
    ['garden', 'gardener'],
  )
  words.delete('sewing')
  t.same(near('sweing', 1), ['swing'])
})
