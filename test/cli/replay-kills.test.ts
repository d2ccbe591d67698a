/** Bank processes die at random moments, again and again: the ledgers must be the same as if none had. */
import t from 'tap'
import { Killer } from '../../cli/replay/killer.ts'
import { hourbridge, lastObject, noNode } from './support.ts'

const kills = 20

function outcome(stdout: string): object {
  const { seconds: _, exchangesPerSecond: __, ...rest } = lastObject(stdout)
  return rest
}

// Real processes on a busy machine take their time.
t.setTimeout(280_000)

t.test(`${kills} kills change nothing`, { skip: noNode }, async (t) => {
  const args = [
    'replay',
    '--banks',
    '3',
    '--days',
    '12',
    '--scale',
    '4',
    '--share',
    '0.4',
    '--seed',
    '11',
    '--exit',
  ]
  const [calm, disturbed] = await Promise.all([
    hourbridge(args),
    hourbridge([...args, '--kills', String(kills)]),
  ])
  t.equal(calm.code, 0, calm.stderr)
  t.equal(disturbed.code, 0, disturbed.stderr)
  t.equal(disturbed.stderr.match(/died \(SIGKILL\)/g)?.length, kills, 'every kill hit a process')
  t.same(outcome(disturbed.stdout), outcome(calm.stdout))
  t.match(outcome(disturbed.stdout), { verified: true, positionsAgree: true })
})

t.test('at most every second request is disturbed', (t) => {
  t.equal(new Killer([], 1000, 23, 1).count, 11)
  t.equal(new Killer([], 3, 23, 1).count, 3)
  t.end()
})
