/**
 * `npm run bench:matching -- --listings FILE --categories FILE`: for each request of the file, the ten offers that rank
 * highest among all offers of all banks, from the descriptions alone; an offer fits if it shares a leaf category with the
 * request. The last line is one JSON object. Categories of the file decide what fits and, for listings that the shipped model
 * may have learned from, train the models that did not see them; no ranking reads a category of what it ranks.
 */
import { parseArgs } from 'node:util'
import { modelText } from '../../../node/matching/generated/model.ts'
import { parseModel } from '../../../node/matching/model/topic-model.ts'
import { heldOutRanking } from './held-out.ts'
import { readGroups, readListings } from './listings.ts'
import { measure, modelRanking, plainRanking } from './rankings.ts'

/** Models that are learned grow with the square of it. */
const foldCount = 4

function main(): void {
  const { values } = parseArgs({
    options: {
      listings: { type: 'string' },
      categories: { type: 'string' },
      'as-shipped': { type: 'boolean', default: false },
    },
  })
  if (values.listings === undefined || values.categories === undefined) {
    console.error('usage: npm run bench:matching -- --listings FILE --categories FILE [--as-shipped]')
    process.exitCode = 2
    return
  }
  const rows = readListings(values.listings, readGroups(values.categories))
  const offers = rows.filter(({ kind }) => kind === 'offer')
  const shipped = parseModel(modelText)
  const seen = new Set(rows.map(({ bank }) => bank).filter((bank) => shipped.learnedFrom.includes(bank)))
  console.log(`${rows.length} listings, ${offers.length} of them offers`)
  if (seen.size > 0 && !values['as-shipped']) {
    console.log(`the shipped model learned from ${seen.size} of these banks, so it is not used:`)
    console.log(`models are learned anew, each without the banks whose listings it compares`)
  }
  const ranking =
    seen.size > 0 && !values['as-shipped']
      ? heldOutRanking(rows, foldCount, (text) => console.log(text))
      : modelRanking(offers, shipped)
  const ours = measure(rows, ranking)
  const baseline = measure(rows, plainRanking(offers))
  console.log(`nDCG@10 is ${(ours.ndcgAt10 / baseline.ndcgAt10).toFixed(2)} times that of full-text search`)
  console.log(JSON.stringify({ requests: rows.length - offers.length, ...ours, baseline }))
}

main()
