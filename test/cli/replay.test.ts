import { existsSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { hourbridge, lastObject, noNode } from './support.ts'

const data = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'timebanks-2019')

/** The last line without what differs from run to run. */
function outcome(stdout: string): object {
  const { seconds: _, exchangesPerSecond: __, ...rest } = lastObject(stdout)
  return rest
}

// Real processes on a busy machine take their time.
t.setTimeout(280_000)

t.test('three real timebanks, ten days', { skip: noNode }, async (t) => {
  if (!existsSync(data)) return t.comment(`skipped: ${data} is not there`)
  const ran = await hourbridge(['replay', '--data', data, '--banks', '3', '--days', '10', '--exit'])
  t.equal(ran.code, 0, ran.stderr)
  const { hoursExpected, hoursRecorded, ...rest } = lastObject(ran.stdout)
  t.match(rest, { banks: 3, verified: true, positionsAgree: true })
  t.equal(hoursRecorded, hoursExpected)
  t.same(Object.keys(lastObject(ran.stdout)), [
    ...['banks', 'exchanges', 'hoursExpected', 'hoursRecorded', 'crossBank', 'verified', 'positionsAgree'],
    ...['seconds', 'exchangesPerSecond'],
  ])
})

t.test('made-up data with opening balances, every exchange twice, any bank', { skip: noNode }, async (t) => {
  // One of these banks begins by taking back what it recorded before the first day.
  const args = 'replay --banks 3 --days 30 --scale 2 --share 0.5 --by random --exit'.split(' ')
  const ran = await hourbridge(args)
  t.equal(ran.code, 0, ran.stderr)
  const summary = outcome(ran.stdout)
  t.match(summary, { banks: 3, verified: true, positionsAgree: true })
  t.match(ran.stdout, /taken back/)
})
