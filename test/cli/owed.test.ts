/** Words for what is owed: a debt below nothing is the other side's. */
import { test } from 'tap'
import { owedWords } from '../../cli/words.ts'

test('who owes whom', async (t) => {
  t.equal(owedWords(0), 'even')
  t.equal(owedWords(3600), 'we owe 1:00')
  t.equal(owedWords(-18_000), 'they owe us 5:00')
})
