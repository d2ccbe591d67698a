/** Vectors of extensions in orders, holds and hellos (EXT). */
import type { Extension } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, logOf, noon } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { idOf, into, out, releaseOf } from './lanes.ts'
import { asked, takes, v } from './order-common.ts'
import { accept, order, Route } from './middle.ts'
import { holdOf } from './lanes.ts'
import { declined } from './payee-declines.ts'
import { Play, complaint, order as played } from './play.ts'

const parking: Extension = { name: 'org.example.parking', value: 'behind the hall' }
const must: Extension = { ...parking, critical: true }

const orders: readonly Vector[] = [
  v('order-more', 'EXT-04', 'Unknown, and not critical.', 'birch', takes(asked({ ext: [parking] }))),
  v('order-critical', 'EXT-02 TRF-03', 'Unknown, and critical.', 'birch', takes(asked({ ext: [must] })), 'unsupported'),
  v(
    'order-second-critical',
    'EXT-02',
    'All of them count.',
    'birch',
    takes(asked({ ext: [parking, { ...must, name: 'org.example.lift' }] })),
    'unsupported',
  ),
  v('order-twice', 'EXT-03', 'One name, two values.', 'birch', takes(asked({ ext: [parking, { ...parking, value: '' }] })), 'unsupported'),
  v('order-critical-expired', 'EXT-02 TRF-03', 'The first rule that it breaks.', 'birch', takes(asked({ ext: [must] }), {}, order.validUntil + 1), 'expired'),
]

function passesOn(): Vector {
  const route = new Route()
  const held = route.upstream([cedar.id], { ext: [parking] })
  const next = route.down.write(birch, holdOf(order, accept, [], { ext: [parking] }), noon + 1)
  return route.script
    .hear(noon + 1, ash, held, [into(held), out(next)])
    .end('hold-more', 'EXT-04', 'A bank between passes on what it does not know.', {
      transfers: { [idOf(order)]: 'held' },
    })
}

function givesBack(id: string, covers: string, why: string, ext: readonly Extension[]): Vector {
  const route = new Route()
  const held = route.upstream([cedar.id], { ext })
  const back = route.back(releaseOf(idOf(order), 'unsupported'), noon + 1)
  return route.script
    .hear(noon + 1, ash, held, [into(held), back])
    .end(id, covers, why, { transfers: { [idOf(order)]: 'released' } })
}

function hello(id: string, covers: string, why: string, ext: readonly Extension[], good: boolean): Vector {
  const play = new Play()
  play.open(play.hello(birch, ash, false))
  const item = play.hello(ash, birch, true, {}, { ext })
  if (!good) play.hear([item], [], [complaint('unsupported')]).hear([played], [], [complaint('no-hello')])
  else play.hear([item], [])
  return play.end(id, covers, why)
}

function list(id: string, why: string, value: unknown, good = false): Vector {
  return { id, covers: rules('EXT-01'), why, input: { schema: 'Extensions', value }, expect: good ? { ok: true } : no() }
}

const many = (count: number): Extension[] =>
  Array.from({ length: count }, (_, i) => ({ name: `org.example.n${i}`, value: '' }))
const named = (name: string): Extension[] => [{ name, value: '' }]

const lists: readonly Vector[] = [
  list('one', 'A name and a value.', [parking], true),
  list('critical', 'Must be known.', [must], true),
  list('eight', 'At most eight.', many(8), true),
  list('long-value', 'At most 512 characters.', [{ ...parking, value: 'x'.repeat(512) }], true),
  list('none', 'Left out instead.', []),
  list('nine', 'At most eight.', many(9)),
  list('longer-value', 'At most 512 characters.', [{ ...parking, value: 'x'.repeat(513) }]),
  list('not-critical', 'Left out instead.', [{ ...parking, critical: false }]),
  list('no-value', 'A value, if need be an empty one.', [{ name: parking.name }]),
  list('number', 'A text.', [{ ...parking, value: 1 }]),
  list('other-member', 'Closed.', [{ ...parking, more: 'x' }]),
  list('one-part', 'A domain has two parts and more.', named('parking')),
  list('upper-case', 'One spelling for each name.', named('org.example.Parking')),
  list('no-part', 'No empty part.', named('org..parking')),
  list('end-dot', 'No empty part.', named('org.example.')),
]

/** The files about extensions. */
export function extensionFiles(): VectorFile[] {
  const about = 'What messages carry beyond the protocol'
  return [
    { name: 'transfer/extended-orders.json', kind: 'ledger.admit', about: `${about}: orders.`, given: { birch: logOf(birch, ash) }, vectors: orders },
    {
      name: 'transfer/extended-holds.json',
      kind: 'transfer.run',
      about: `${about}: orders at the payee’s bank, holds at a bank between.`,
      given: { birch: logOf(birch, ash, cedar) },
      vectors: [
        declined('order-declined', 'Unknown, and critical.', 'unsupported', { ext: [must] }, 'EXT-02 TRF-06'),
        passesOn(),
        givesBack('hold-critical', 'EXT-02 TRF-12', 'Unknown, and critical.', [must]),
        givesBack('hold-twice', 'EXT-03', 'One name twice.', [parking, parking]),
      ],
    },
    {
      name: 'frame/extended-hellos.json',
      kind: 'frame.session',
      about: `${about}: hellos.`,
      given: { birch: logOf(birch, ash) },
      vectors: [
        hello('hello-more', 'EXT-04 NET-06', 'Ash knows more than birch.', [parking], true),
        hello('hello-critical', 'EXT-02 NET-06', 'Ash insists.', [must], false),
        hello('hello-twice', 'EXT-03', 'One name twice.', [parking, parking], false),
      ],
    },
    { name: 'frame/extensions.json', kind: 'schema.value', about: 'Whether a list of extensions is one.', vectors: lists },
  ]
}
