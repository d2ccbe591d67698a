/** Drivers that are wrong on purpose: ours, with one line spoiled. The kit must tell each of them from a bank. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { casesOf } from './cases.ts'
import { runAll } from './runner.ts'

t.setTimeout(170_000)

/** What is spoiled, what notices it, and the rule that the report must name. */
const spoiled = [
  {
    says: 'members in any order are taken',
    file: 'protocol/canonical.js',
    was: 'if (previous >= 0 && !ascends(',
    is: 'if (false && !ascends(',
    only: 'canon/parse',
    rule: 'ENC-04',
  },
  {
    says: 'what is held takes no room',
    file: 'protocol/federation/channel.js',
    was: 'return channel.mine.limit - owed(channel) - channel.mine.held',
    is: 'return channel.mine.limit - owed(channel)',
    only: 'lane',
    rule: 'LANE-08',
  },
  {
    says: 'the decider commits when it is too late',
    file: 'protocol/federation/react.js',
    was: 'if (now > hold.decideBy)',
    is: 'if (false)',
    only: 'trace/05',
    rule: 'TRF-11',
  },
  {
    says: 'frames leave before the disk has what they say',
    file: 'node/bank.js',
    was: 'this.init.log.append(block).then(',
    is: '(this.init.log.append(block).catch(() => undefined), Promise.resolve()).then(',
    only: 'trace',
    rule: 'TRF-09',
  },
  {
    says: 'after a start nothing is sent again',
    file: 'node/federation/link.js',
    was: 'async serveWanted(sendAfter) {',
    is: 'async serveWanted(sendAfter) {\n        return;',
    only: 'trace/0',
    rule: 'NET-07',
  },
  {
    says: 'the log is not looked at when the bank starts',
    file: 'protocol/log/tree-check.js',
    was: "return { code: 'wrong-root'",
    is: "if (false) return { code: 'wrong-root'",
    only: 'trace/22',
    rule: 'LOG-11',
  },
  {
    says: 'a hold for other terms takes the order with it',
    file: 'protocol/federation/react.js',
    was: "let code = mine ? undefined : 'tombstoned'",
    is: 'let code = undefined',
    only: 'trace/08',
    rule: 'TRF-12',
  },
] as const

const build = fileURLToPath(new URL('../../', import.meta.url))
const workshop = join(build, 'test-results', `wrong-${process.pid}`)
t.teardown(() => rmSync(workshop, { recursive: true, force: true }))

/** A copy of the compiled driver and of what it needs, with the line spoiled. */
function copyWith(number: number, { file, was, is }: (typeof spoiled)[number]): string {
  const folder = join(workshop, String(number))
  mkdirSync(folder, { recursive: true })
  const parts = ['protocol', 'node', 'test/conformance', 'test/protocol/support.js', 'test/vectors']
  for (const part of parts)
    cpSync(join(build, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/\.(?:map|d\.ts|test\.js)$/.test(path),
    })
  const text = readFileSync(join(folder, file), 'utf8')
  if (text.split(was).length !== 2) throw new Error(`${file} has not exactly one ${was}`)
  writeFileSync(join(folder, file), text.replace(was, is))
  return `"${process.execPath}" "${join(folder, 'test', 'conformance', 'driver.js')}"`
}

for (const [number, wrong] of spoiled.entries())
  t.test(wrong.says, async (st) => {
    const driver = copyWith(number, wrong)
    const outcomes = await runAll(casesOf([wrong.only]), { driver, limitMilliseconds: 60_000 })
    const failed = outcomes.filter((one) => one.verdict === 'failed')
    const rules = failed.flatMap(({ covers }) => covers)
    st.ok(
      rules.includes(wrong.rule),
      `${failed.length} of ${outcomes.length} fail, of ${[...new Set(rules)].join()}`,
    )
    st.ok(failed.length < outcomes.length || outcomes.length === 1, 'what is right still passes')
  })
