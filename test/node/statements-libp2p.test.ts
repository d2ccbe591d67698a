/** Statements between two real banks: folders on disk, libp2p on TCP. One of them is put back to an old copy. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { RunningNode } from '../../node/node.ts'
import type { PartnerStatement } from '../../protocol/generated/types.ts'
import { hour } from '../protocol/town-bank.ts'
import { diskBanks, give, millAndQuay, value } from './disk-banks.ts'
import { admin } from './net-of-banks.ts'

const banks = diskBanks('statements', 110_000)
const { at, start, stop } = banks

/** Asks until the verdict is there; connections come up in their own time. */
async function untilVerdict(node: RunningNode, ref: string, verdict: string): Promise<PartnerStatement> {
  for (let tries = 0; ; tries++) {
    const shown = await value(node.api.partnerStatement(ref))
    if (shown.verdict === verdict || tries > 100) return shown
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

t.test('two real banks sign, and find the entry that an old copy has otherwise', async (t) => {
  let [mill, quay] = await millAndQuay(banks)
  await untilVerdict(mill, 'quay', 'agree')
  t.match(await give(mill, 'one', 'ann@quay', 'bob'), { state: 'done' })

  const ours = await value(mill.api.signPartnerStatement(admin, 'quay'))
  t.match(ours, { verdict: 'agree', ours: { position: hour }, theirs: { position: hour } })
  const theirs = await value(quay.api.signPartnerStatement(admin, 'mill'))
  t.match(theirs, { verdict: 'agree', ours: { position: -hour } })
  t.match(ours.signed, { position: hour, body: { n: 1 } })
  t.same(theirs.signed?.statement, ours.signed?.statement, 'whoever is asked, it is the same')

  await stop(quay)
  cpSync(at('quay'), at('old'), { recursive: true })
  quay = await start('quay')
  await untilVerdict(mill, 'quay', 'agree')
  t.match(await give(mill, 'two', 'ann@quay', 'bob'), { state: 'done' })
  const { seq } = (await value(quay.api.partner('mill'))).ourLane
  await Promise.all([stop(mill), stop(quay)])

  rmSync(at('quay'), { recursive: true })
  cpSync(at('old'), at('quay'), { recursive: true })
  // With its mark it would notice that it is a copy, and ask first.
  rmSync(join(at('quay'), 'mark'))
  quay = await start('quay')
  const back = (await value(quay.api.partner('mill'))).ourLane.seq
  t.equal(back, seq - 1, 'quay has forgotten its last entry')
  await value(quay.api.changePartner(admin, 'mill', { limit: 40 * hour }))
  mill = await start('mill')
  const differing = await untilVerdict(mill, 'quay', 'differ')
  t.match(differing, { verdict: 'differ', ours: { position: 2 * hour }, theirs: { position: hour } })
  t.match(differing.first, {
    ...{ lane: 'theirs', number: seq },
    ...{ ours: { typ: 'lane.settle', seconds: hour }, theirs: { typ: 'lane.limit' } },
  })
  const there = await untilVerdict(quay, 'mill', 'differ')
  t.match(there.first, { lane: 'ours', number: seq, theirs: { typ: 'lane.settle' } })
  t.match(there.signed, { statement: ours.signed?.statement }, 'what both signed still stands')
})
