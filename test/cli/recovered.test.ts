/** What came back and is nobody's yet: hours of different people are never set off against each other. */
import { test } from 'tap'
import { recoveredWays } from '../../protocol/ledger/recovered.ts'
import type { StatementLine } from '../../protocol/generated/types.ts'

let index = 0
const line = (seconds: number, change: Partial<StatementLine> = {}): StatementLine => ({
  ...{ index: index++, at: 1_800_000_000, day: '2027-01-15', seconds, other: '@oak', category: 'garden' },
  ...{ purpose: 'exchange', balance: 0, id: `${index}`.padEnd(22, 'A'), ...change },
})
const ways = (...lines: readonly StatementLine[]): unknown =>
  recoveredWays(lines).map(({ way, open, lines: shown }) => [way, open, shown.length])

test('each way stands by itself', async (t) => {
  t.same(ways(), [])
  t.same(ways(line(-600), line(1500)), [
    ['gave', 1500, 1],
    ['received', 600, 1],
  ])
  t.same(
    ways(line(-600), line(600)),
    [
      ['gave', 600, 1],
      ['received', 600, 1],
    ],
    'also where the sum is nothing',
  )
})

test('what was given to somebody is taken off, on its own side', async (t) => {
  const given = (seconds: number, change: Partial<StatementLine> = {}): StatementLine =>
    line(seconds, { other: 'mair', purpose: 'recovered', ...change })
  t.same(ways(line(-600), line(1500), given(-1500)), [['received', 600, 1]])
  t.same(ways(line(1500), given(-600)), [['gave', 900, 2]], 'in parts')
  const undone = [given(-1500, { reversed: true }), line(1500, { other: 'mair', purpose: 'reversal' })]
  t.same(ways(line(1500), ...undone), [['gave', 1500, 1]], 'taken back, it is nobody’s again')
  const refund = line(-1500, { other: 'ann@oak', purpose: 'reversal' })
  t.same(ways(refund), [['received', 1500, 1]], 'a refund that came back is a line like others')
})
