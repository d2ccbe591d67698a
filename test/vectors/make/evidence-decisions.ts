/** Evidence of two decisions about one hold (EVI-06), and what only looks like it. */
import type { Evidence, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, noon, sealBy, type Bank } from './banks.ts'
import { fails, proves, resume, row } from './evidence-forks.ts'
import type { Vector } from './file.ts'
import { acceptOf, Edge, holdOf, idOf, orderOf, receiptOf, releaseOf, type LanePart } from './lanes.ts'

/** Ash holds at birch, and birch gives a receipt and releases. */
const order = orderOf(ash, birch, 'bea')
const accept = acceptOf(birch, order, noon)

const otherOrder = orderOf(ash, birch, 'bob')

class Decided {
  readonly lanes = new Edge(ash, birch)
  readonly holds: LaneEntry[] = [this.lanes.write(ash, holdOf(order, accept), noon)]
  receipt = receiptOf(birch, this.hold, noon)

  get hold(): LaneEntry {
    const [hold] = this.holds
    if (hold === undefined) throw new Error('there is a hold')
    return hold
  }

  /** Ash writes more before the release. */
  then(part: LanePart): this {
    this.holds.push(this.lanes.write(ash, part, noon))
    return this
  }

  release(part: LanePart = releaseOf(idOf(order), 'expired')): LaneEntry {
    return this.lanes.draft(birch, part, noon)
  }

  evidence(release = this.release(), by: Bank = birch): Evidence {
    const { receipt, holds } = this
    return { typ: 'evidence.double-decision', about: by.genesis, receipt, holds, release: row(by, release) }
  }
}

/** Evidence that holds. */
export const twice = new Decided().evidence()
const more = (): Decided => new Decided().then(resume)
const elsewhere = (): Decided => new Decided().then(holdOf(otherOrder, acceptOf(birch, otherOrder, noon)))
const again = (): Decided => new Decided().then(resume).then(holdOf(order, accept))
const unacked = (): Evidence => {
  const decided = new Decided()
  const release = decided.release()
  decided.then(resume)
  return decided.evidence(release)
}
const withReceipt = (change: (decided: Decided) => Decided['receipt']): Evidence => {
  const decided = new Decided()
  decided.receipt = change(decided)
  return decided.evidence()
}
const brokenHolds = (): Evidence => {
  const decided = new Decided().then(resume).then(resume)
  decided.holds.splice(1, 1)
  return decided.evidence()
}

/** The vectors. */
export const decisionVectors: readonly Vector[] = [
  proves('double-decision', 'EVI-06', 'A receipt for a hold, and its release.', twice, birch),
  proves('double-decision-later', 'EVI-06', 'Ash wrote on before the release.', more().evidence(), birch),
  proves(
    'double-decision-among-others',
    'EVI-06',
    'A hold of another transfer came before the release.',
    elsewhere().evidence(),
    birch,
  ),
  fails(
    'held-again',
    'EVI-06',
    'The release is for a second hold of the transfer, which is right.',
    again().evidence(),
    'no-contradiction',
  ),
  fails(
    'settle-no-release',
    'EVI-06',
    'Birch suspended; it released nothing.',
    new Decided().evidence(new Decided().release({ typ: 'lane.suspend', code: 'operator' })),
    'no-contradiction',
  ),
  fails(
    'release-of-another',
    'EVI-06',
    'Another transfer was released.',
    new Decided().evidence(new Decided().release(releaseOf(idOf(otherOrder), 'expired'))),
    'no-contradiction',
  ),
  fails(
    'another-edge',
    'EVI-06',
    'The release stands in another channel.',
    new Decided().evidence({ ...new Decided().release(), ch: idOf({}) }),
    'no-contradiction',
  ),
  fails(
    'receipt-for-another-hold',
    'EVI-06',
    'The receipt names a hold elsewhere on the route.',
    withReceipt(({ hold }) => receiptOf(birch, hold, noon, { hold: idOf({}) })),
    'no-contradiction',
  ),
  fails(
    'receipt-from-another',
    'EVI-06',
    'Birch sealed a receipt in the name of cedar.',
    withReceipt(({ hold }) => receiptOf(birch, hold, noon, { from: cedar.id })),
    'no-contradiction',
  ),
  fails(
    'receipt-forged',
    'EVI-06',
    'Ash made up the receipt.',
    withReceipt(({ receipt }) => ({ ...receipt, seal: sealBy(ash.seed, receipt.body) })),
    'bad-seal',
  ),
  fails(
    'release-forged',
    'EVI-06',
    'Ash made up the release.',
    { ...new Decided().evidence(), release: row(ash, new Decided().release()) } as Evidence,
    'bad-seal',
  ),
  fails(
    'release-acks-less',
    'EVI-06',
    'More is shown than the release acknowledges.',
    unacked(),
    'broken-chain',
  ),
  fails(
    'holds-broken',
    'EVI-06',
    'An entry is left out, which may hold again.',
    brokenHolds(),
    'broken-chain',
  ),
]
