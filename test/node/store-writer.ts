/**
 * Appends to the ledger in the folder given until it is killed, a few blocks in flight, and prints the size of the log
 * after every acknowledgement. `store.test.ts` kills it.
 */
import '../../node/compat.ts'
import { writeSync } from 'node:fs'
import { openLevel } from '../../node/store/level.ts'
import { blockOf } from '../suites/ledger.ts'

const dir = process.argv[2]
const opened = await openLevel(dir ?? '', { create: false })
if (!opened.ok) throw new Error(opened.error.detail)
const ledger = opened.value
let next = ledger.size
let acknowledged = next

async function write(): Promise<never> {
  for (;;) {
    const block = blockOf(next, 1 + (next % 5), 'x'.repeat(next % 700))
    next += block.count
    await ledger.log.append(block)
    // Entries are acknowledged in order, so the largest is what counts.
    acknowledged = Math.max(acknowledged, block.first + block.count)
    writeSync(1, `${acknowledged}\n`)
  }
}

await Promise.all([write(), write(), write()])
