/** Vectors of accounts and house rules (LED-02, LED-03, LED-12). */
import { device, entryVector, ex, house, limit, type Input } from './ledger-town.ts'
import { exchange, hour, keyOf, kimsKey, noon, open } from './banks.ts'
import type { Vector } from './file.ts'

const v = entryVector
const kims = keyOf(kimsKey)
/** As many devices as one may have. */
const eight = Array.from({ length: 8 }, (_, index) => device('ann', 0x62 + index))

/** Vectors of accounts. */
export const accounts: readonly Vector<Input>[] = [
  v('opens', 'LED-02', 'A new member begins at zero.', open('zoe', 'member'), {}),
  v('opens-venue', 'LED-02', 'A venue may carry its tag.', open('baths', 'venue', { tag: 'corporate' }), {}),
  v(
    'opens-with-key',
    'LED-02 LED-08',
    'A member may come with a key.',
    open('zoe', 'member', { key: kims }),
    {},
  ),
  v(
    'opens-project',
    'LED-02',
    'A project names its agency.',
    open('drives', 'project', { agency: 'care' }),
    {},
  ),
  v(
    'floor-is-ceiling',
    'LED-02',
    'An account that may never move.',
    open('zoe', 'member', { floor: 0, ceiling: 0 }),
    {},
  ),
  v('exists', 'LED-02', 'An identifier is used once.', open('ann', 'group'), 'account-exists'),
  v(
    'exists-first',
    'LED-02',
    'Existing is looked at before the kind.',
    open('ann', 'partner'),
    'account-exists',
  ),
  v(
    'kind-partner',
    'LED-02',
    'Only an agreement opens partner accounts.',
    open('zoe', 'partner'),
    'account-not-usable',
  ),
  v(
    'kind-system',
    'LED-02',
    'System accounts exist from the start.',
    open('zoe', 'system'),
    'account-not-usable',
  ),
  v(
    'prefix-sys',
    'LED-02',
    'Identifiers with sys- belong to the bank.',
    open('sys-zoe', 'member'),
    'account-not-usable',
  ),
  v(
    'prefix-p',
    'LED-02',
    'Identifiers with p- belong to partners.',
    open('p-zoe', 'member'),
    'account-not-usable',
  ),
  v(
    'refund-account',
    'LED-02',
    'The payee of refunds is never an account.',
    open('sys-refund', 'pot'),
    'account-not-usable',
  ),
  v(
    'opening-exists',
    'LED-01 LED-02',
    'sys-opening exists from the start.',
    open('sys-opening', 'pot'),
    'account-exists',
  ),
  v('transit-exists', 'LED-01 LED-02', 'So does sys-transit.', open('sys-transit', 'pot'), 'account-exists'),
  v(
    'limits-crossed',
    'LED-02',
    'A floor above the ceiling.',
    open('zoe', 'member', { floor: 1, ceiling: 0 }),
    'limits-crossed',
  ),
  v(
    'agency-unknown',
    'LED-02',
    'The agency comes first.',
    open('x-ray', 'project', { agency: 'nobody' }),
    'unknown-agency',
  ),
  v(
    'agency-is-member',
    'LED-02',
    'A member is no agency.',
    open('x-ray', 'project', { agency: 'ann' }),
    'unknown-agency',
  ),
  v('limit', 'LED-03', 'New limits.', limit('ann', -5, 5), {}),
  v(
    'limit-below-balance',
    'LED-03',
    'A limit binds what comes later, not what is.',
    limit('abe', -60, 60),
    { abe: hour, ann: -hour },
    [exchange(1, 'abe', 'ann')],
  ),
  v('limit-crossed', 'LED-03', 'A floor above the ceiling.', limit('ann', 1, 0), 'limits-crossed'),
  v(
    'limit-crossed-first',
    'LED-03',
    'The limits are looked at before the account.',
    limit('nobody', 1, 0),
    'limits-crossed',
  ),
  v('limit-unknown', 'LED-03', 'No such account.', limit('nobody', 0, 1), 'unknown-account'),
  v(
    'limit-system',
    'LED-03',
    'System accounts have no limits to set.',
    limit('sys-opening', 0, 1),
    'account-not-usable',
  ),
  v(
    'key',
    'LED-03',
    'A member gets a device.',
    { typ: 'account.key', account: 'ann', key: kims, by: 'admin', at: noon },
    {},
  ),
  v(
    'key-unknown',
    'LED-03',
    'No such account.',
    { typ: 'account.key', account: 'nobody', key: kims, by: 'admin', at: noon },
    'unknown-account',
  ),
  v(
    'key-system',
    'LED-03',
    'Nobody holds a system account.',
    { typ: 'account.key', account: 'sys-transit', key: kims, by: 'admin', at: noon },
    'account-not-usable',
  ),
  v('device', 'LED-15', 'The key of a device.', device('ann', 0x62), {}),
  v('device-unknown-account', 'LED-15', 'No such account.', device('nobody', 0x62), 'unknown-account'),
  v('device-system', 'LED-15', 'Nobody holds it.', device('sys-transit', 0x62), 'account-not-usable'),
  v('device-twice', 'LED-15', 'It is there already.', device('ann', 0x62), 'device-key-known', [
    device('ann', 0x62),
  ]),
  v(
    'device-as-own',
    'LED-15',
    'The own key is no second one.',
    { ...device('kim', 0x62), key: kims },
    'device-key-known',
  ),
  v('device-ninth', 'LED-15', 'One more than there may be.', device('ann', 0x70), 'too-many-device-keys', eight),
  v(
    'device-in-place',
    'LED-15',
    'A revoked one makes room.',
    device('ann', 0x70),
    {},
    [...eight, device('ann', 0x63, 'revoked')],
  ),
  v('device-revoked', 'LED-15', 'It counts no more.', device('ann', 0x62, 'revoked'), {}, [
    device('ann', 0x62),
  ]),
  v(
    'device-revoked-unknown',
    'LED-15',
    'There is no such key.',
    device('ann', 0x62, 'revoked'),
    'unknown-device-key',
    [device('abe', 0x62)],
  ),
]

/** Vectors of house rules. */
export const settings: readonly Vector<Input>[] = [
  v('rules', 'LED-12', 'House rules bind from here on.', house({ maxSeconds: 60 }), {}),
  v(
    'rules-not-backwards',
    'LED-12',
    'What was recorded stays.',
    house({ maxSeconds: 60 }),
    { ann: hour, abe: -hour },
    [ex()],
  ),
  v('rules-replaced', 'LED-12', 'The last ones count.', ex(), { ann: hour, abe: -hour }, [
    house({ maxSeconds: 60 }),
    house({ maxSeconds: hour }),
  ]),
  v('rules-in-force', 'LED-12', 'The last ones count.', ex(), 'over-house-maximum', [
    house({ maxSeconds: hour }),
    house({ maxSeconds: 60 }),
  ]),
]
