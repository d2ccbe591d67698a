/** Vectors of the agreement that follows a closed one (AGR-09), in the log of bank a. */
import type { Agreement, Disposal, Entry, SignedOp } from '../../../protocol/generated/types.ts'
import { agreementEntry, agreementOf, hour, nonceOf, noon, sealBy, seedOf } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { theirs } from './identity-entries.ts'
import { signed as signedOp, twoOf, updateOf } from './identity-ops.ts'
import { Edge, idOf, into, out } from './lanes.ts'
import { closing, first, given, offered, Pact, resume, second, signed } from './statement-story.ts'

/** The log after an hour that bank a owes, closed in that way; and the final statement. */
function closedAs(as: Disposal): { log: Entry[]; final: string } {
  const pact = new Pact(first)
  pact.pay(first)
  pact.closeAs(as)
  const body = pact.body({ owed: hour, final: as })
  return { log: [...pact.entries, offered(body), signed(body)], final: idOf(body) }
}

const carried = closedAs('carried')
const forgiven = closedAs('forgiven')

function nextOf(more: Partial<Agreement>): Agreement {
  return { ...agreementOf(first, second), ep: 2, at: noon, nonce: nonceOf(0xab), ...more }
}

interface Telling {
  readonly before?: readonly Entry[]
  readonly then?: (agreement: Agreement) => readonly Entry[]
  readonly code?: string
  readonly balances?: object
}

function next(id: string, covers: string, why: string, agreement: Agreement, telling: Telling = {}): Vector {
  const { before = carried.log, then, code, balances = owing } = telling
  const entries = [...before, agreementEntry(first, second, agreement), ...(then?.(agreement) ?? [])]
  const input = { log: 'a', then: entries.slice(0, -1), entry: entries.at(-1) }
  return { id, covers: rules(covers), why, input, expect: code === undefined ? { ok: true, balances } : no(code) }
}

const receiver = given.a.flatMap((one) => (one.typ === 'account.open' ? [one.account] : []))[0] ?? ''
const owing = { [receiver]: -hour, [`p-${second.id.slice(4)}`]: hour }
const writtenOff = { [receiver]: -hour, 'sys-written-off': hour }
const good = { after: carried.final, opening: hour }
const wrong = 'wrong-epoch'

/** The partner changes its keys after the end of the first agreement. */
const changed = signedOp(updateOf(second, [], {}, 0x8a), twoOf(second))
const inBetween = [...carried.log, theirs(changed)]
function nextBy(ops: readonly SignedOp[] | undefined, seed: Uint8Array): Entry {
  const agreement = nextOf(good)
  const [a, b] = agreement.a === first.id ? [first.seed, seed] : [seed, first.seed]
  const seals = { sealA: sealBy(a, agreement), sealB: sealBy(b, agreement) }
  return { ...agreementEntry(first, second, agreement), ...(ops && { ops }), ...seals }
}
function afterChange(id: string, why: string, entry: Entry, code?: string): Vector {
  const input = { log: 'a', then: inBetween, entry }
  const expect = code === undefined ? { ok: true, balances: owing } : no(code)
  return { id, covers: rules('AGR-04 IDN-10'), why, input, expect }
}
const twice = signedOp(updateOf(second, [changed], {}, 0xba), twoOf(second))
const instead = signedOp(updateOf(second, [], { at: noon + 1 }, 0x8a), twoOf(second))
const changes = (): Vector[] => [
  afterChange('follows-change', 'The partner shows the keys that are known.', nextBy([changed], seedOf(0x8a))),
  afterChange('follows-two-changes', 'Or what became of them.', nextBy([changed, twice], seedOf(0xba))),
  afterChange('keys-of-before', 'Not those of an earlier day.', nextBy(undefined, second.seed), 'key-replaced'),
  afterChange('other-keys', 'Nor another story.', nextBy([instead], seedOf(0x8a)), 'key-replaced'),
]

/** Both lanes begin at the new agreement. */
const wroteOn =
  (ep: number, old = false) =>
  (agreement: Agreement): Entry[] => {
    const edge = new Edge(first, second, old ? agreementOf(first, second) : agreement)
    return [into({ ...edge.write(second, resume, noon), ep })]
  }

const vectors: readonly Vector[] = [
  next('follows', 'AGR-09', 'An hour is carried over.', nextOf(good)),
  next('follows-forgiven', 'AGR-09', 'Nothing is owed after a forgiven hour.', nextOf({ after: forgiven.final, opening: 0 }), {
    before: forgiven.log,
    balances: writtenOff,
  }),
  next('epoch-1', 'AGR-09', 'One more than before.', nextOf({ ...good, ep: 1 }), { code: wrong }),
  next('epoch-3', 'AGR-09', 'One more than before.', nextOf({ ...good, ep: 3 }), { code: wrong }),
  next('after-nothing', 'AGR-09', 'It names the final statement.', nextOf({ opening: hour }), { code: wrong }),
  next('after-other', 'AGR-09', 'Another statement.', nextOf({ ...good, after: forgiven.final }), { code: wrong }),
  next('opening-none', 'AGR-09', 'What is owed is said.', nextOf({ after: carried.final }), { code: wrong }),
  next('opening-zero', 'AGR-09', 'The hour is still owed.', nextOf({ ...good, opening: 0 }), { code: wrong }),
  next('opening-minus', 'AGR-09', 'The other way round.', nextOf({ ...good, opening: -hour }), { code: wrong }),
  next('opening-forgiven', 'AGR-09', 'The hour was forgiven.', nextOf({ after: forgiven.final, opening: hour }), {
    before: forgiven.log,
    code: wrong,
  }),
  next('not-closed', 'AGR-04 AGR-09', 'The one before is open.', nextOf(good), {
    before: carried.log.slice(0, -1),
    code: 'partner-exists',
  }),
  next('lanes-anew', 'AGR-09 LANE-01', 'Both lanes begin again.', nextOf(good), { then: wroteOn(2) }),
  next('lanes-old', 'AGR-09 LANE-01', 'An entry of the old lane.', nextOf(good), {
    then: wroteOn(1, true),
    code: 'no-agreement',
  }),
  next('carried-settles', 'AGR-09 STM-07', 'What was carried counts as owed: it is not settled.', nextOf(good), {
    then: (agreement) => {
      const edge = new Edge(first, second, agreement)
      const wants = [out(edge.write(first, closing('settled'), noon)), into(edge.write(second, closing('settled'), noon))]
      const { ch } = agreement
      const tips = { a: edge.tip(first.id), b: edge.tip(second.id) }
      const body = { ...new Pact(first).body({ final: 'settled', owed: hour }), ch, ep: 2, ...tips }
      return [...wants, offered(body)]
    },
    code: 'statement-differs',
  }),
  ...changes(),
]

/** The file of agreements that follow others. */
export function nextFile(): VectorFile {
  const about = 'The next agreement of two banks after a final statement.'
  return { name: 'statement/next.json', kind: 'ledger.admit', about, given, vectors }
}
