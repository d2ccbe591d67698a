/**
 * Drives an implementation of tbf/1 through all vectors and traces; `README.md` of this folder says how.
 *
 *     npm run conformance -- --driver 'python3 test/conformance/python/driver.py' --only canon
 */
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { casesOf } from './cases.ts'
import { countBy, folderOf, reportText, rulesOf } from './report.ts'
import { runAll } from './runner.ts'

const usage = `usage: npm run conformance -- [--driver COMMAND] [--only PART]... [--strict] [--json] [--limit SECONDS]

  --driver   command line of the driver; our own if there is none
  --only     start of a case's id (canon, canon/parse, trace/05) or a rule (TRF-10); may be repeated
  --strict   another code than ours is a failure
  --json     one JSON object instead of tables
  --limit    seconds that a case may take, 20 if not given`

/** The command line of our own driver. */
export function ownDriver(): string {
  return `"${process.execPath}" "${fileURLToPath(new URL('driver.js', import.meta.url))}"`
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      driver: { type: 'string' },
      only: { type: 'string', multiple: true },
      strict: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      limit: { type: 'string', default: '20' },
      help: { type: 'boolean', default: false },
    },
  })
  const seconds = Number(values.limit)
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (!(seconds > 0)) {
    console.error(usage)
    return 2
  }
  const cases = casesOf(values.only)
  if (cases.length === 0) {
    console.error('no such cases')
    return 2
  }
  const { strict } = values
  const outcomes = await runAll(cases, {
    driver: values.driver ?? ownDriver(),
    strict,
    limitMilliseconds: seconds * 1000,
  })
  if (values.json) {
    const counted = {
      folders: Object.fromEntries(countBy(outcomes, folderOf)),
      rules: Object.fromEntries(countBy(outcomes, rulesOf)),
    }
    console.log(JSON.stringify({ protocol: 'tbf/1', ...counted, cases: outcomes }))
  } else console.log(reportText(outcomes))
  // A driver that can nothing has shown nothing.
  return outcomes.every((one) => one.verdict === 'skipped') ||
    outcomes.some((one) => one.verdict === 'failed')
    ? 1
    : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main()
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`)
    process.exitCode = 2
  }
}
