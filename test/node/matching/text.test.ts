import fc from 'fast-check'
import { test } from 'tap'
import { topicLexis } from '../../../node/matching/model/topic-model.ts'
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
