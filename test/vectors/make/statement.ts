/** Vectors of single entries about statements (STM-01 to STM-05), and of what a closed channel admits (STM-07 to STM-09). */
import type { Entry } from '../../../protocol/generated/types.ts'
import { cedar, hour, members, noon, sealBy } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { acceptOf, idOf, into, orderIn, orderOf, orderOut, out } from './lanes.ts'
import { nextFile } from './statement-next.ts'
import { runFile } from './statement-runs.ts'
import { comparingFile } from './statement-sessions.ts'
import { closing, first, given, logOfBank, offered, other, Pact, resume, second, signed } from './statement-story.ts'

type Tell = (pact: Pact) => Entry

/** What bank a may seal. */
function offer(id: string, covers: string, why: string, tell: Tell, code?: string): Vector {
  return entry(first, id, covers, why, tell, code)
}

/** What may stand in the log of bank b with both seals. */
function state(id: string, covers: string, why: string, tell: Tell, code?: string): Vector {
  return entry(second, id, covers, why, tell, code)
}

function entry(
  own: typeof first,
  id: string,
  covers: string,
  why: string,
  tell: Tell,
  code?: string,
  balances: object = {},
): Vector {
  const pact = new Pact(own)
  const last = tell(pact)
  const then = pact.entries.length > 0 && { then: pact.entries }
  const input = { log: logOfBank(own), ...then, entry: last }
  return { id, covers: rules(covers), why, input, expect: code === undefined ? { ok: true, balances } : no(code) }
}

const atFirst = members.get(first)?.[0] ?? ''
/** Balances of bank a when its member received an hour from one of bank b. */
const owesHour = { [atFirst]: -hour, [`p-${second.id.slice(4)}`]: hour }

const proposals: readonly Vector[] = [
  offer('offers', 'STM-01 STM-02', 'Nothing passed yet: that is a statement as well.', (s) => offered(s.body())),
  offer('offers-again', 'STM-02', 'The one proposed before was not agreed to.', (s) => {
    s.entries.push(offered(s.body()))
    s.add(second, resume)
    return offered(s.body())
  }),
  offer('offers-second', 'STM-01 STM-02', 'The number goes on.', (s) => {
    s.entries.push(offered(s.body()), signed(s.body()))
    s.add(second, resume)
    return offered(s.body({ n: 2 }))
  }),
  offer(
    'offer-holds',
    'STM-01',
    'Open holds of both lanes are told.',
    (s) => {
      s.hold(first, hour, 1)
      s.hold(second, 2 * hour, 2)
      s.hold(second, 60, 3)
      const holds = { a: { count: 1, seconds: hour }, b: { count: 2, seconds: 2 * hour + 60 } }
      return offered(s.body({ holds }))
    },
  ),
  entry(
    first,
    'offer-b-owes',
    'STM-01',
    'What b owes a is negative.',
    (s) => {
      s.pay(second, 2 * hour)
      return offered(s.body({ owed: -2 * hour }))
    },
    undefined,
    { [atFirst]: 2 * hour, [`p-${second.id.slice(4)}`]: -2 * hour },
  ),
  offer('offer-other-channel', 'STM-02', 'Of another pair.', (s) => offered(s.body({ ch: idOf({}) })), 'no-agreement'),
  offer('offer-other-epoch', 'STM-02', 'Of an epoch that is not now.', (s) => offered(s.body({ ep: 2 })), 'no-agreement'),
  state('offer-by-b', 'STM-02', 'Bank b does not propose.', (s) => offered(s.body(), second), 'wrong-bank'),
  offer('offer-other-key', 'STM-02', 'Sealed by another bank.', (s) => offered(s.body(), cedar), 'bad-seal'),
  ...(
    [
      ['tip-a', 'Its own lane ends elsewhere.', { a: { seq: 1, oid: idOf({}) } }],
      ['tip-a-oid', 'With the right number.', { a: { seq: 0, oid: idOf({}) } }],
      ['tip-b', 'The other lane ends elsewhere.', { b: { seq: 1, oid: idOf({}) } }],
      ['owed', 'Nothing is owed.', { owed: 1 }],
      ['final', 'Nobody wants to close.', { final: 'settled' }],
      ['hold-a', 'Nothing is held.', { holds: { a: { count: 1, seconds: 1 }, b: { count: 0, seconds: 0 } } }],
      ['hold-b', 'Nothing is held.', { holds: { a: { count: 0, seconds: 0 }, b: { count: 0, seconds: 1 } } }],
      ['hold-count', 'Nothing is held.', { holds: { a: { count: 0, seconds: 0 }, b: { count: 1, seconds: 0 } } }],
      ['hold-seconds', 'Nothing is held.', { holds: { a: { count: 0, seconds: 1 }, b: { count: 0, seconds: 0 } } }],
    ] as const
  ).map(([what, why, more]) =>
    offer(`offer-wrong-${what}`, 'STM-01 STM-02', why, (s) => offered(s.body(more)), 'statement-differs'),
  ),
  offer('offer-skips', 'STM-01', 'Bank b has statements that bank a lost.', (s) => offered(s.body({ n: 5 }))),
  offer(
    'offer-wrong-number',
    'STM-01 STM-02',
    'One after the other.',
    (s) => {
      s.entries.push(offered(s.body({ n: 2 })), signed(s.body({ n: 2 })))
      s.add(second, resume)
      return offered(s.body({ n: 2 }))
    },
    'statement-differs',
  ),
  offer(
    'offer-no-change',
    'STM-02',
    'Nothing passed since the last statement.',
    (s) => {
      s.entries.push(offered(s.body()), signed(s.body()))
      return offered(s.body({ n: 2, at: noon + 1 }))
    },
    'id-known',
  ),
]

const sealings: readonly Vector[] = [
  state('states', 'STM-04', 'Bank b has the same in its log.', (s) => signed(s.body())),
  state('states-second', 'STM-01 STM-04', 'The number goes on.', (s) => {
    s.entries.push(signed(s.body()))
    return signed(s.body({ n: 2 }))
  }),
  state('states-skipping', 'STM-01 STM-04', 'Bank b lost some statements.', (s) => signed(s.body({ n: 5 }))),
  state(
    'state-wrong-number',
    'STM-04',
    'One after the other.',
    (s) => {
      s.entries.push(signed(s.body({ n: 2 })))
      return signed(s.body({ n: 2, at: noon + 1 }))
    },
    'statement-differs',
  ),
  state('state-twice', 'STM-04', 'The same once more.', (s) => {
    s.entries.push(signed(s.body()))
    return signed(s.body())
  }, 'statement-differs'),
  state(
    'state-gone-on',
    'STM-04',
    'Bank b has written since.',
    (s) => {
      const body = s.body()
      s.add(second, resume)
      return signed(body)
    },
    'statement-differs',
  ),
  state('state-other-channel', 'STM-04', 'Of another pair.', (s) => signed(s.body({ ch: idOf({}) })), 'no-agreement'),
  ...(['sealA', 'sealB'] as const).map((seal) =>
    state(`state-${seal === 'sealA' ? 'a' : 'b'}-other-key`, 'STM-04', 'Sealed by another bank.', (s) =>
      signed(s.body(), { [seal]: sealBy(cedar.seed, s.body()) }), 'bad-seal'),
  ),
  offer('states-offered', 'STM-05', 'What bank a proposed comes back with both seals.', (s) => {
    s.entries.push(offered(s.body()))
    return signed(s.body())
  }),
  offer('states-offered-late', 'STM-05', 'Its lanes have gone on meanwhile: what it sealed stands.', (s) => {
    const body = s.body()
    s.entries.push(offered(body))
    s.add(first, resume)
    s.add(second, resume)
    return signed(body)
  }),
  offer(
    'state-not-offered',
    'STM-05',
    'Bank a logs only what it proposed.',
    (s) => signed(s.body()),
    'statement-unknown',
  ),
  offer(
    'state-other-offered',
    'STM-05',
    'It proposed another one since.',
    (s) => {
      const body = s.body()
      s.entries.push(offered(body))
      s.add(second, resume)
      s.entries.push(offered(s.body()))
      return signed(body)
    },
    'statement-unknown',
  ),
  offer('state-offered-other-key', 'STM-05', 'The other seal is not by bank b.', (s) => {
    s.entries.push(offered(s.body()))
    return signed(s.body(), { sealB: sealBy(cedar.seed, s.body()) })
  }, 'bad-seal'),
]

/** Both want to close, and bank a proposes the final statement. */
function final(id: string, why: string, tell: Tell, code?: string, balances?: object): Vector {
  return entry(first, id, 'STM-07', why, tell, code, balances)
}

const finals: readonly Vector[] = [
  final('final-settled', 'Nothing is owed.', (s) => {
    s.closeAs('settled')
    return offered(s.body({ final: 'settled' }))
  }),
  final('final-carried', 'One hour is owed.', (s) => {
    s.pay(first)
    s.closeAs('carried')
    return offered(s.body({ owed: hour, final: 'carried' }))
  }, undefined, owesHour),
  final('final-not', 'A statement that closes nothing may stand before it.', (s) => {
    s.closeAs('settled')
    return offered(s.body())
  }),
  final('final-same-tips', 'The final one may follow such a one at once.', (s) => {
    s.closeAs('settled')
    s.entries.push(offered(s.body()), signed(s.body()))
    return offered(s.body({ n: 2, final: 'settled' }))
  }),
  ...(
    [
      ['one', 'Bank b has not said so.', (s) => s.add(first, closing('settled'))],
      ['other', 'Bank a has not said so.', (s) => s.add(second, closing('settled'))],
      ['suspended', 'Suspended for another reason.', (s) => [s.add(first, closing('settled')), s.add(second, { typ: 'lane.suspend', code: 'operator' })]],
      ['prefix', 'A reason that nobody knows.', (s) => [s.add(first, closing('settled')), s.add(second, { typ: 'lane.suspend', code: 'settled' })]],
      ['unlike', 'They want different ends.', (s) => [s.add(first, closing('settled')), s.add(second, closing('carried'))]],
      ['resumed', 'Bank b thought again.', (s) => [s.closeAs('settled'), s.add(second, resume)]],
      ['resumed-a', 'Bank a thought again.', (s) => [s.closeAs('settled'), s.add(first, resume)]],
      ['suspended-anew', 'Bank b only suspends now.', (s) => [s.closeAs('settled'), s.add(second, { typ: 'lane.suspend', code: 'operator' })]],
    ] as readonly (readonly [string, string, (s: Pact) => unknown])[]
  ).map(([what, why, tell]) =>
    final(`final-${what}`, why, (s) => {
      tell(s)
      return offered(s.body({ final: 'settled' }))
    }, 'statement-differs'),
  ),
  final('final-owed', 'An hour is owed: that is not settled.', (s) => {
    s.pay(first)
    s.closeAs('settled')
    return offered(s.body({ owed: hour, final: 'settled' }))
  }, 'statement-differs'),
  ...[first, second].map((by) =>
    final(`final-hold-${logOfBank(by)}`, 'A hold waits for its answer.', (s) => {
      s.hold(by)
      s.closeAs('carried')
      const held = { count: 1, seconds: hour }
      const holds = { ...s.body().holds, [logOfBank(by)]: held }
      return offered(s.body({ holds, final: 'carried' }))
    }, 'statement-differs'),
  ),
  final('final-otherwise', 'They want to carry it.', (s) => {
    s.closeAs('carried')
    return offered(s.body({ final: 'forgiven' }))
  }, 'statement-differs'),
]

/** Bank b or a after an hour that a owes was forgiven. */
function forgiven(own: typeof first): Vector {
  const help = own === first ? -hour : hour
  const member = own === first ? 'of the receiver' : 'of the giver'
  const tell = (s: Pact): Entry => {
    s.pay(first)
    s.closeAs('forgiven')
    const body = s.body({ owed: hour, final: 'forgiven' })
    if (own === first) s.entries.push(offered(body))
    return signed(body)
  }
  const balances = { [members.get(own)?.[0] ?? '']: help, 'sys-written-off': 0 - help }
  const id = `forgiven-${logOfBank(own)}`
  return entry(own, id, 'STM-09', `The hour ${member} stays; what the banks owe is written off.`, tell, undefined, balances)
}

/** A channel that is closed, and then something else. */
function after(own: typeof first, id: string, covers: string, why: string, tell: Tell, code = 'agreement-closed'): Vector {
  return entry(own, id, covers, why, (s) => {
    s.closeAs('settled')
    const body = s.body({ final: 'settled' })
    if (own === first) s.entries.push(offered(body))
    s.entries.push(signed(body))
    return tell(s)
  }, code)
}

const orderBetween = (by: typeof first) => orderOf(by, other(by), members.get(other(by))?.[0] ?? '')
const orderFrom = (by: typeof first): Entry => orderOut(orderBetween(by), members.get(by)?.[0] ?? '')
const orderInto = (by: typeof first): Entry => {
  const asked = orderBetween(by)
  return orderIn(asked, acceptOf(other(by), asked, noon))
}
const closed: readonly Vector[] = [
  ...[first, second].flatMap((own) => {
    const name = logOfBank(own)
    return [
      after(own, `closed-out-${name}`, 'STM-08 LANE-07', 'Nothing is written in the lane.', (s) =>
        out(s.edge.write(own, resume, noon))),
      after(own, `closed-in-${name}`, 'STM-08 LANE-03', 'Nothing of the partner is taken.', (s) =>
        into(s.edge.write(other(own), resume, noon))),
      after(own, `closed-in-gap-${name}`, 'STM-08 LANE-03', 'Nor is what was before it asked for.', (s) => {
        s.edge.write(other(own), resume, noon)
        return into(s.edge.write(other(own), resume, noon))
      }),
      after(own, `closed-order-out-${name}`, 'STM-08 TRF-02', 'No order.', () => orderFrom(own)),
      after(own, `closed-order-in-${name}`, 'STM-08 TRF-03', 'No accept.', () => orderInto(other(own))),
    ]
  }),
  after(first, 'closed-offer', 'STM-02 STM-08', 'No further statement.', (s) => offered(s.body({ n: 2 }))),
  after(second, 'closed-state', 'STM-04 STM-08', 'No further statement.', (s) => signed(s.body({ n: 2 }))),
  after(second, 'closed-state-same', 'STM-04 STM-08', 'Nor the same again.', (s) => signed(s.body({ final: 'settled' }))),
  after(
    second,
    'closed-old-entry',
    'STM-08 LANE-04',
    'An entry that was taken before is still known.',
    (s) => s.entries.find((one) => one.typ === 'lane.in') ?? s.entries[0] as Entry,
    'id-known',
  ),
  offer('closing-out', 'STM-08', 'Bank a proposed the final one: until it is answered, nothing is written.', (s) => {
    s.closeAs('settled')
    s.entries.push(offered(s.body({ final: 'settled' })))
    return out(s.edge.write(first, resume, noon))
  }, 'agreement-closed'),
  offer('closing-withdrawn', 'STM-08', 'Bank b wrote on, so it has not agreed: bank a may write again.', (s) => {
    s.closeAs('settled')
    s.entries.push(offered(s.body({ final: 'settled' })))
    s.add(second, resume)
    return out(s.edge.write(first, resume, noon))
  }),
  offer('closing-forgotten', 'STM-08', 'And what was proposed is proposed no longer.', (s) => {
    s.closeAs('settled')
    const body = s.body({ final: 'settled' })
    s.entries.push(offered(body))
    s.add(second, resume)
    return signed(body)
  }, 'statement-unknown'),
  offer('offered-kept', 'STM-05', 'One that is not final is kept, whatever bank b writes.', (s) => {
    const body = s.body()
    s.entries.push(offered(body))
    s.add(second, resume)
    return signed(body)
  }),
]

const whole = signed(new Pact(first).body())
const claims = (id: string, why: string, value: Entry, good = true): Vector => ({
  id,
  covers: rules('STM-01 LOG-14'),
  why,
  input: { bank: first.id, entry: value },
  expect: good ? { ok: true } : no('bad-signature'),
})
const otherBody = new Pact(first).body({ owed: 1 })
const seals: readonly Vector[] = [
  claims('both', 'Both seals hold.', whole),
  claims('seal-a-other', 'Bank a sealed something else.', { ...whole, sealA: sealBy(first.seed, otherBody) }, false),
  claims('seal-b-other', 'Bank b sealed something else.', { ...whole, sealB: sealBy(second.seed, otherBody) }, false),
  claims('offer', 'What bank a proposes is sealed.', offered(whole.body)),
  claims('offer-other', 'It sealed something else.', { ...offered(whole.body), seal: sealBy(first.seed, otherBody) }, false),
]

/** All files of this folder. */
export function statementFiles(): VectorFile[] {
  const about = 'Entries about statements, or after a final one, in the log of bank a or b of an agreement.'
  const vectors = [...proposals, ...sealings, ...finals, forgiven(first), forgiven(second), ...closed]
  return [
    { name: 'statement/entries.json', kind: 'ledger.admit', about, given, vectors },
    {
      name: 'statement/seals.json',
      kind: 'log.claims',
      about: 'Whether the seals of a statement hold.',
      vectors: seals,
    },
    runFile(),
    comparingFile(),
    nextFile(),
  ]
}
