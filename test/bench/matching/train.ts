/**
 * `npm run train:matching -- --listings FILE --categories FILE`: learns the shipped model and writes
 * `node/matching/generated/model.ts`. The listings themselves do not ship: see `chooseFeatures` for what of them does.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { learnTopics } from '../../../node/matching/model/learn.ts'
import { formatModel } from '../../../node/matching/model/topic-model.ts'
import { readGroups, readListings } from './listings.ts'

const target = join(
  import.meta.dirname,
  ...Array<string>(4).fill('..'),
  'node',
  'matching',
  'generated',
  'model.ts',
)

const { values } = parseArgs({ options: { listings: { type: 'string' }, categories: { type: 'string' } } })
if (values.listings === undefined || values.categories === undefined) {
  console.error('usage: npm run train:matching -- --listings FILE --categories FILE')
  process.exit(2)
}
const rows = readListings(values.listings, readGroups(values.categories))
const weights = learnTopics(rows.map(({ bank, text, leaves }) => ({ bank, text, categories: leaves })))
const banks = [...new Set(rows.map(({ bank }) => bank))].toSorted()
const text = formatModel(weights, banks)
if (/[`\\$]/.test(text)) throw new Error('the model has a character that a template cannot hold')
writeFileSync(
  target,
  `/** Written by \`npm run train:matching\`; see model/topic-model.ts for its form. Never edited. */\nexport const modelText = \`${text}\`\n`,
)
console.log(`${weights.features.length} features, ${Math.round(text.length / 1024)} KiB`)
