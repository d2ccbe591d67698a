/** Vectors of what members sign, and of reversals (LED-08, LED-11). */
import type { Entry, Exchange, Reversal } from '../../../protocol/generated/types.ts'
import { device, done, entryVector, ex, limit, max, opening, type Input } from './ledger-town.ts'
import {
  agreementEntry,
  ash,
  birch,
  exchange,
  hour,
  keyOf,
  kimsKey,
  nonceOf,
  noon,
  open,
  sealBy,
  seedOf,
} from './banks.ts'
import { no, rules, type Vector } from './file.ts'
import { orderOf, orderOut } from './lanes.ts'

const v = entryVector

/** A reversal of `done`. */
const undo = (more: Partial<Reversal> = {}): Reversal => {
  const parties = { giver: 'abe', receiver: 'ann', seconds: hour }
  return {
    typ: 'reversal',
    id: nonceOf(8),
    of: done.id,
    ...parties,
    reason: 'mistake',
    by: 'admin',
    at: noon,
    ...more,
  }
}
/** An account that spent an hour and then became as rich as can be, so that the hour cannot come back. */
const brim: readonly Entry[] = [
  open('rich', 'pot', { floor: -max, ceiling: max }),
  exchange(9, 'abe', 'rich'),
  opening('rich', 'sys-opening', { seconds: max }),
  exchange(10, 'rich', 'visits'),
]

/** An account that earned an hour and then became as poor as can be. */
const ebb: readonly Entry[] = [
  open('poor', 'pot', { floor: -max, ceiling: max }),
  exchange(9, 'poor', 'ann'),
  opening('sys-opening', 'poor', { seconds: max }),
  exchange(10, 'cafe', 'poor'),
]

/** Vectors of reversals. */
export const reversals: readonly Vector<Input>[] = [
  v('reversal', 'LED-11', 'Takes the exchange back.', undo(), {}, [done]),
  v(
    'reversal-breaches-limits',
    'LED-11',
    'A reversal may breach limits: it is allowed and shown.',
    undo(),
    {},
    [done, limit('abe', hour, hour), limit('ann', -hour, -hour)],
  ),
  v(
    'reversal-of-opening',
    'LED-11',
    'Openings too.',
    undo({ of: nonceOf(3), giver: 'ann', receiver: 'sys-opening' }),
    {},
    [opening('ann', 'sys-opening')],
  ),
  v('reversal-of-nothing', 'LED-11', 'No such exchange.', undo(), 'unknown-exchange'),
  v('reversal-twice', 'LED-11', 'Once only.', undo({ id: nonceOf(7) }), 'already-reversed', [done, undo()]),
  v(
    'reversal-of-reversal',
    'LED-11',
    'A reversal is no exchange.',
    undo({ id: nonceOf(7), of: nonceOf(8) }),
    'unknown-exchange',
    [done, undo()],
  ),
  v(
    'reversal-other-giver',
    'LED-11',
    'It names the parties of the exchange.',
    undo({ giver: 'kim' }),
    'unknown-exchange',
    [done],
  ),
  v(
    'reversal-other-receiver',
    'LED-11',
    'It names the parties of the exchange.',
    undo({ receiver: 'kim' }),
    'unknown-exchange',
    [done],
  ),
  v(
    'reversal-swapped',
    'LED-11',
    'As they were in the exchange.',
    undo({ giver: 'ann', receiver: 'abe' }),
    'unknown-exchange',
    [done],
  ),
  v('reversal-of-part', 'LED-11', 'All of it.', undo({ seconds: 60 }), 'unknown-exchange', [done]),
  v(
    'reversal-of-order',
    'LED-11',
    'An exchange between banks is given back by a refund.',
    undo({ of: nonceOf(0xc1) }),
    'not-reversible',
    [agreementEntry(ash, birch), orderOut(orderOf(ash, birch, 'bea'), 'ann')],
  ),
  v(
    'reversal-to-the-brim',
    'LED-11',
    'The largest balance is one.',
    undo({ of: nonceOf(9), receiver: 'rich' }),
    { rich: max, 'sys-opening': -max },
    brim.slice(0, 3),
  ),
  v(
    'reversal-to-the-ebb',
    'LED-11',
    'So is the smallest.',
    undo({ of: nonceOf(9), giver: 'poor', receiver: 'ann' }),
    { poor: -max, 'sys-opening': max },
    ebb.slice(0, 3),
  ),
  v(
    'reversal-underflow',
    'LED-11',
    'Nor at the other end.',
    undo({ of: nonceOf(9), giver: 'poor', receiver: 'ann' }),
    'balance-overflow',
    ebb,
  ),
  v(
    'reversal-overflow',
    'LED-11',
    'No balance leaves the safe integers.',
    undo({ of: nonceOf(9), receiver: 'rich' }),
    'balance-overflow',
    brim,
  ),
]

/** What Kim signs; see the SPEC. */
const consent = (e: Exchange): object => {
  const { id, seconds, day, category } = e
  return {
    typ: 'consent',
    id,
    giver: `${ash.id}/${e.giver}`,
    receiver: `${ash.id}/${e.receiver}`,
    seconds,
    day,
    category,
  }
}
const toKim = exchange(1, 'ann', 'kim')
const kimSigns = (body: object): { consent: { key: string; sig: string } } => ({
  consent: sealBy(seedOf(kimsKey), body),
})
const toAnn = exchange(1, 'abe', 'ann')
const onDevice = { ...toAnn, consent: sealBy(seedOf(0x62), consent(toAnn)) }
const order = orderOf(ash, birch, 'bea')

/** Vectors of consents. */
export const consents: readonly Vector<Input>[] = [
  v(
    'consent',
    'LED-08',
    'The receiver signed on their own device.',
    { ...toKim, ...kimSigns(consent(toKim)) },
    { ann: hour, kim: -hour },
  ),
  v('consent-of-giver', 'LED-08', 'Who gives needs no signature.', exchange(1, 'kim', 'ann'), {
    kim: hour,
    ann: -hour,
  }),
  v('consent-missing', 'LED-08', 'No bank debits a keyed account by itself.', toKim, 'consent-missing'),
  v(
    'consent-other-key',
    'LED-08',
    'A key that is not the account’s.',
    { ...toKim, consent: sealBy(seedOf(1), consent(toKim)) },
    'consent-invalid',
  ),
  v(
    'consent-unasked',
    'LED-08',
    'An account without a key has no consent.',
    { ...ex(), ...kimSigns(consent(ex())) },
    'consent-invalid',
  ),
  v(
    'consent-before-floor',
    'LED-08 LED-09',
    'Consent is looked at before the floor.',
    exchange(1, 'ann', 'kim', { seconds: 11 * hour }),
    'consent-missing',
  ),
  v(
    'consent-old-key',
    'LED-03 LED-08',
    'A new key takes effect at once.',
    { ...toKim, ...kimSigns(consent(toKim)) },
    'consent-invalid',
    [{ typ: 'account.key', account: 'kim', key: keyOf(0x62), by: 'admin', at: noon }],
  ),
  v('consent-by-device', 'LED-08 LED-15', 'Signed on a device.', onDevice, { ann: -hour, abe: hour }, [
    device('ann', 0x62),
  ]),
  v('consent-not-needed', 'LED-08 LED-15', 'Paper counts as before.', toAnn, { ann: -hour, abe: hour }, [
    device('ann', 0x62),
  ]),
  v('consent-by-revoked', 'LED-08 LED-15', 'A telephone was lost.', onDevice, 'consent-invalid', [
    device('ann', 0x62),
    device('ann', 0x62, 'revoked'),
  ]),
  v(
    'consent-by-own-or-device',
    'LED-08 LED-15',
    'A device signs beside the own key.',
    { ...toKim, consent: sealBy(seedOf(0x62), consent(toKim)) },
    { ann: hour, kim: -hour },
    [device('kim', 0x62)],
  ),
  v(
    'order-consent-missing',
    'LED-08 TRF-02',
    'An order debits too.',
    orderOut(order, 'kim'),
    'consent-missing',
    [agreementEntry(ash, birch)],
  ),
]

/** Consents with their bytes: what is signed, and whether the signature holds. */
export function signatures(): Vector[] {
  const orderBody = { ...consent(toKim), id: order.nonce, giver: `${birch.id}/bea` }
  const rows: [string, string, object, object, boolean][] = [
    ['exchange', 'What is signed for an exchange inside the bank.', toKim, consent(toKim), true],
    [
      'order',
      'What is signed for an order: the giver is at the other bank.',
      orderOut(order, 'kim'),
      orderBody,
      true,
    ],
    ['other-seconds', 'Signed for a shorter time.', toKim, { ...consent(toKim), seconds: 60 }, false],
    ['other-giver', 'Signed for another giver.', toKim, { ...consent(toKim), giver: `${ash.id}/abe` }, false],
    ['other-day', 'Signed for another day.', toKim, { ...consent(toKim), day: '2026-11-20' }, false],
    [
      'other-id',
      'Signed for another exchange: a replay.',
      toKim,
      { ...consent(toKim), id: nonceOf(2) },
      false,
    ],
    ['whole-entry', 'Signed over the log entry.', toKim, toKim, false],
  ]
  return rows.map(([id, why, entry, body, good]) => ({
    id,
    covers: rules('LED-08 SIG-09'),
    why,
    input: { bank: ash.id, entry: { ...entry, ...kimSigns(body) } },
    expect: good ? { ok: true as const, body } : no('bad-signature'),
  }))
}
