/** Vectors of bank ids, channels, names, addresses and what a genesis may say (IDN, ADR, AGR-02). */
import { toBase32, toBase64url, utf8 } from '../../../protocol/bytes.ts'
import { canonicalize } from '../../../protocol/canonical.ts'
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { ash, birch, cedar, keyOf, makeBank, weakKey } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'

const { genesis } = ash
const omit = (key: string): object =>
  Object.fromEntries(Object.entries(genesis).filter(([name]) => name !== key))
const rotation = (keys: readonly string[], threshold: number): object => ({
  ...genesis,
  rotation: { keys, threshold },
})
const offline = genesis.rotation.keys

const sha = (text: string): Uint8Array => crypto.sha256(utf8(text))
const bankId = (value: object): string => `tbk:${toBase32(sha(canonicalize(value)))}`

function bank(id: string, why: string, value: object, good = true, covers = 'IDN-01'): Vector {
  return {
    id,
    covers: rules(covers),
    why,
    input: { genesis: value },
    expect: good ? { ok: true, bank: bankId(value) } : no(),
  }
}

const twice = (id: string, why: string, value: object): Vector => bank(id, why, value, false, 'IDN-02')
const weak = (id: string, value: object): Vector =>
  bank(id, 'A key of small order is not registered.', value, false, 'IDN-02 SIG-05')

const banks: readonly Vector[] = [
  bank('ash', 'The bank of all seeds 0x01, 0x11, 0x21 and so on.', genesis),
  bank('birch', 'Another bank.', birch.genesis),
  bank('cedar', 'Another bank.', cedar.genesis),
  bank('other-nonce', 'Any change makes another bank.', { ...genesis, nonce: birch.genesis.nonce }),
  bank('other-time', 'Any change makes another bank.', { ...genesis, at: genesis.at + 1 }),
  bank('one-rotation-key', 'A single offline key.', rotation(offline.slice(0, 1), 1)),
  bank(
    'eight-rotation-keys',
    'At most eight.',
    rotation(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => keyOf(0x70 + n)),
      8,
    ),
  ),
  bank('no-rotation-key', 'At least one.', rotation([], 1), false, 'IDN-02'),
  bank(
    'nine-rotation-keys',
    'At most eight.',
    rotation(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => keyOf(0x70 + n)),
      8,
    ),
    false,
    'IDN-02',
  ),
  bank('threshold-0', 'At least one key signs.', rotation(offline, 0), false, 'IDN-02'),
  bank('threshold-all', 'All keys sign.', rotation(offline, 3), true, 'IDN-01 IDN-02'),
  bank('threshold-above', 'More than there are cannot sign.', rotation(offline, 4), false, 'IDN-02'),
  twice('rotation-key-twice', 'Two sheets of the same key.', rotation([...offline, ...offline], 2)),
  twice('rotation-is-op', 'The key on paper is the one in use.', rotation([genesis.op, ...offline], 2)),
  twice('transport-is-op', 'One key for two uses.', { ...genesis, transport: genesis.op }),
  twice('cosign-is-op', 'One key for two uses.', { ...genesis, cosign: genesis.op }),
  twice('cosign-is-transport', 'One key for two uses.', { ...genesis, cosign: genesis.transport }),
  weak('op-weak', { ...genesis, op: weakKey }),
  weak('transport-weak', { ...genesis, transport: weakKey }),
  weak('cosign-weak', { ...genesis, cosign: weakKey }),
  weak('rotation-weak', rotation([...offline, weakKey], 2)),
  bank('other-typ', 'A genesis says so.', { ...genesis, typ: 'genesis' }, false, 'IDN-02'),
  bank('other-protocol', 'Of this protocol.', { ...genesis, protocol: 'tbf/2' }, false, 'IDN-02'),
  bank('other-unit', 'In seconds.', { ...genesis, unit: 'min' }, false, 'IDN-02'),
  bank('key-padded', 'One spelling for each key.', { ...genesis, op: `${genesis.op}=` }, false, 'IDN-02'),
  bank(
    'key-trailing-bits',
    'One spelling for each key.',
    { ...genesis, op: `${genesis.op.slice(0, 42)}B` },
    false,
    'IDN-02',
  ),
  bank('nonce-short', '16 bytes.', { ...genesis, nonce: genesis.nonce.slice(0, 20) }, false, 'IDN-02'),
  bank('time-negative', 'Unix seconds.', { ...genesis, at: -1 }, false, 'IDN-02'),
  bank('unknown-member', 'Nothing else.', { ...genesis, name: 'Ash' }, false, 'IDN-02 ENC-11'),
  ...['typ', 'protocol', 'unit', 'op', 'transport', 'cosign', 'rotation', 'at', 'nonce'].map((key) =>
    bank(`no-${key.toLowerCase()}`, 'Every member is required.', omit(key), false, 'IDN-02 ENC-11'),
  ),
]

const channelId = (a: string, b: string): string =>
  toBase64url(sha(canonicalize({ typ: 'channel', a, b, unit: 's' })))

function channel(id: string, one: { id: string }, two: { id: string }): Vector {
  const [a = '', b = ''] = [one.id, two.id].sort()
  const why = 'The oid of the pair, the lower id first.'
  return { id, covers: rules('AGR-02'), why, input: { a, b }, expect: { ok: true, ch: channelId(a, b) } }
}

/** How a short name travels to the bank that is asked. */
export function hashOfName(asked: { readonly id: string }, name: string): string {
  return toBase64url(sha(`${asked.id}\n${name}`))
}

const nameOf = (asked: { id: string }, name: string, id: string, why: string): Vector => ({
  id,
  covers: rules('ADR-03'),
  why,
  input: { bank: asked.id, name },
  expect: { ok: true, hash: hashOfName(asked, name) },
})

const form = (
  id: string,
  schema: string,
  text: string,
  covers: string,
  why: string,
  good = true,
): Vector => ({
  id,
  covers: rules(covers),
  why,
  input: { schema, value: text },
  expect: good ? { ok: true } : no(),
})

const account = (id: string, text: string, why: string, good = false): Vector =>
  form(id, 'AccountId', text, 'ADR-01', why, good)
const address = (id: string, text: string, why: string, good = false): Vector =>
  form(id, 'Address', text, 'ADR-02', why, good)

const forms: readonly Vector[] = [
  account('account', 'a5zq3k7', 'Letters and digits.', true),
  account('account-shortest', 'abc', 'Three characters.', true),
  account('account-longest', `a${'0'.repeat(63)}`, '64 characters.', true),
  account('account-two', 'ab', 'Three at least.'),
  account('account-65', `a${'0'.repeat(64)}`, '64 at most.'),
  account('account-digit', '7abc', 'A letter comes first.'),
  account('account-upper', 'Abc', 'Lower case.'),
  account('account-underscore', 'a_bc', 'No underscore.'),
  account('account-umlaut', 'jörg', 'ASCII, and never a name.'),
  account('account-newline', 'abc\n', 'No newline at the end.'),
  address('address', `${ash.id}/abc`, 'Bank, slash, account.', true),
  address('address-no-account', `${ash.id}/`, 'An account is named.'),
  address('address-no-bank', '/abc', 'A bank is named.'),
  form(
    'address-trailing-bits',
    'Address',
    `${ash.id.slice(0, 55)}b/abc`,
    'ADR-02 ENC-08',
    'One spelling for each bank.',
    false,
  ),
  address('address-name', `ann@riverside`, 'Names do not travel.'),
  address('address-path', `${ash.id}/abc/def`, 'One slash.'),
  form('bank-id', 'BankId', ash.id, 'IDN-01', 'tbk: and 52 characters.', true),
  form('bank-id-short', 'BankId', ash.id.slice(0, 55), 'IDN-01', 'Not cut.', false),
  form('bank-id-long', 'BankId', `${ash.id}a`, 'IDN-01', 'Nothing behind it.', false),
  form('bank-id-upper', 'BankId', ash.id.toUpperCase(), 'IDN-01', 'Lower case.', false),
  form('bank-id-padded', 'BankId', `${ash.id.slice(0, 52)}====`, 'IDN-01', 'No padding.', false),
  form('bank-id-trailing-bits', 'BankId', `${ash.id.slice(0, 55)}b`, 'IDN-01 ENC-08', 'One spelling.', false),
  form('bank-id-last-q', 'BankId', `${ash.id.slice(0, 55)}q`, 'IDN-01 ENC-08', 'The last bit is one.', true),
  form('bank-id-no-prefix', 'BankId', ash.id.slice(4), 'IDN-01', 'The prefix belongs to it.', false),
  form('day-no-zeros', 'Day', '2026-1-1', 'LED-07', 'Two digits each.', false),
  form('oid-padded', 'Oid', `${keyOf(1)}=`, 'ENC-08', 'Unpadded.', false),
  form(
    'oid-trailing-bits',
    'Oid',
    `${keyOf(1).slice(0, 42)}B`,
    'ENC-08',
    'One spelling for each hash.',
    false,
  ),
  form(
    'nonce-trailing-bits',
    'Nonce',
    'AAAAAAAAAAAAAAAAAAAAAB',
    'ENC-08',
    'One spelling for 16 bytes.',
    false,
  ),
  form(
    'signature-trailing-bits',
    'Signature',
    `${'A'.repeat(85)}B`,
    'ENC-08',
    'One spelling for 64 bytes.',
    false,
  ),
]

/** All files of this folder. */
export function identityFiles(): VectorFile[] {
  const many = [ash, birch, cedar, makeBank(5), makeBank(6)]
  return [
    {
      name: 'identity/banks.json',
      kind: 'identity.bank',
      about: 'A genesis and the id of its bank, if it may be one.',
      vectors: banks,
    },
    {
      name: 'identity/channels.json',
      kind: 'identity.channel',
      about: 'The channel of a pair of banks.',
      vectors: [
        channel('ash-birch', ash, birch),
        channel('birch-cedar', birch, cedar),
        channel('ash-cedar', ash, cedar),
        channel('others', many[3] ?? ash, many[4] ?? ash),
      ],
    },
    {
      name: 'identity/names.json',
      kind: 'identity.name',
      about: 'How a short name travels.',
      vectors: [
        nameOf(ash, 'ann', 'ann-at-ash', 'A short name.'),
        nameOf(birch, 'ann', 'ann-at-birch', 'The same name at another bank has another hash.'),
        nameOf(ash, 'ann.b-2', 'punctuation', 'Dots, hyphens and digits.'),
        nameOf(ash, 'a', 'one-letter', 'One letter is enough.'),
      ],
    },
    {
      name: 'identity/forms.json',
      kind: 'schema.value',
      about: 'Texts that are, or are not, of a form of common.schema.json.',
      vectors: forms,
    },
  ]
}
