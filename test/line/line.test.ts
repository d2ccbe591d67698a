/**
 * Six banks as real processes over libp2p, first in a line and then in a ring, which are killed, cut off from each other,
 * stalled and slowed at random while hours go between them; when all is well again, everybody remembers the same.
 * `LINE_SECONDS` (default 12) is how long the faults last, `LINE_SEED` what they are.
 */
import { randomInt } from 'node:crypto'
import t, { type Test } from 'tap'
import { untilQuiet } from '../../cli/banks/audit.ts'
import { withBanks } from '../../cli/banks/group.ts'
import { verifyLog } from '../../cli/banks/verify.ts'
import { Chance } from '../../cli/chance.ts'
import { noNode } from '../cli/support.ts'
import { Faults } from './faults.ts'
import { outcomeOf } from './outcome.ts'
import { Town } from './town.ts'
import { Traffic, type Asked } from './traffic.ts'

const seed = Number(process.env['LINE_SEED'] ?? randomInt(1_000_000))
const seconds = Number(process.env['LINE_SECONDS'] ?? 12)
/** People who ask for exchanges at the same time. */
const desks = 8

// Real processes on a busy machine take their time, and so do the lapses of what the faults left open.
t.setTimeout(280_000 + 2000 * seconds)

/** Faults and exchanges at the same time, then peace, then everything is compared. */
async function storm(
  t: Test,
  town: Town,
  earlier: readonly Asked[],
  ring: boolean,
): Promise<readonly Asked[]> {
  const until = Date.now() + (seconds * 1000) / 2
  const faults = new Faults(town, new Chance('faults', seed, String(ring)))
  const traffic = new Traffic(town, ring, seed, String(ring))
  const chanceOf = (desk: number): Chance => new Chance('desk', seed, String(ring), desk)
  await Promise.all([faults.run(until), traffic.run(desks, until, chanceOf)])
  const stormy = traffic.asked.length
  await town.connected()
  await untilQuiet(town.banks.map(({ process }) => process))
  const calm: boolean[] = []
  for (const way of ring
    ? [
        [5, 0, 1],
        [1, 0, 5, 4, 3],
      ]
    : [
        [0, 1],
        [2, 1, 0],
        [1, 2, 3, 4],
        [5, 4, 3, 2, 1],
      ])
    calm.push(await traffic.ask(way, 600, 30))
  t.notOk(calm.includes(false), 'after the storm exchanges go over any number of banks')
  await untilQuiet(town.banks.map(({ process }) => process))
  const asked = [...earlier, ...traffic.asked]
  const { done, refused, wrong } = await outcomeOf(town, asked)
  t.same(wrong, [])
  const hops = [0, 1, 2, 3].map((between) => done.filter(({ way }) => way.length === between + 2).length)
  const figures = { stormy, done: done.length, doneByBanksBetween: hops, refused, faults: faults.tally }
  t.comment(JSON.stringify(figures))
  return asked
}

t.test(`six banks, LINE_SEED=${seed} LINE_SECONDS=${seconds}`, { skip: noNode }, async (t) => {
  await withBanks(undefined, async (group) => {
    const town = await Town.inLine(group, () => undefined)
    try {
      const asked = await storm(t, town, [], false)
      await town.agree(group.banks.length - 1, 0)
      await town.connected()
      await storm(t, town, asked, true)
      const unused = town.edges.filter((edge) => town.wireOf(edge).joined === 0)
      t.same(unused, [], 'all partners met over the wires of the test')
      await group.stop()
      for (const { folder, name } of group.banks) {
        const { entries } = await verifyLog(['--data', folder])
        t.ok(entries > 0, `${name} verifies`)
      }
    } finally {
      for (const wire of town.wires) wire.close()
    }
  })
})
