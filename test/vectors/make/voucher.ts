/** Vectors of vouchers on paper (VOU). The text is put together by hand here, without the code that is tested. */
import type { SignedOp, Voucher, VoucherBody } from '../../../protocol/generated/types.ts'
import { ash, birch, hour, nonceOf, sealBy, seedOf, today } from './banks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { firstOp, lastOp } from './identity-ops.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(bytes: Uint8Array): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

function unbase32(text: string): Buffer {
  const bits = [...text.toUpperCase()].map((one) => alphabet.indexOf(one).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}

const body: VoucherBody = {
  typ: 'voucher',
  issuer: birch.id,
  book: 258,
  serial: nonceOf(0x42),
  seconds: hour,
  expires: today,
}

/** A voucher of birch over one hour. */
export const voucher: Voucher = { body, seal: sealBy(birch.seed, body) }

/** Its 154 bytes, with other numbers in them if need be. */
function bytesOf({ body, seal }: Voucher, seconds = body.seconds, day = Date.parse(body.expires) / 86_400_000): Buffer {
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(seconds, 0)
  numbers.writeUInt32BE(day, 4)
  return Buffer.concat([
    unbase32(body.issuer.slice(4)),
    Buffer.from([body.book >> 8, body.book & 255]),
    Buffer.from(body.serial, 'base64url'),
    numbers,
    Buffer.from(seal.key, 'base64url'),
    Buffer.from(seal.sig, 'base64url'),
  ])
}

const textFrom = (bytes: Uint8Array): string => `TBV1:${base32(bytes)}`

/** The voucher as text. */
export const voucherText: string = textFrom(bytesOf(voucher))

function reads(id: string, why: string, line: string, value?: Voucher): Vector {
  return { id, covers: rules('VOU-03'), why, input: { line }, expect: value === undefined ? no('voucher-invalid') : { ok: true, voucher: value } }
}

const sealed = (more: Partial<VoucherBody>): Voucher => ({ body: { ...body, ...more }, seal: sealBy(birch.seed, { ...body, ...more }) })
const last = sealed({ book: 65_535, seconds: 4_294_967_295, expires: '9999-12-31' })
const first = sealed({ book: 0, seconds: 1, expires: '1970-01-01' })
const leap = sealed({ expires: '2028-02-29' })
const whole = (bytes: number): Buffer => Buffer.concat([bytesOf(voucher), Buffer.alloc(2)]).subarray(0, bytes)

const texts: readonly Vector[] = [
  reads('ordinary', 'One hour of birch.', voucherText, voucher),
  reads('lower-case', 'As somebody typed it.', voucherText.toLowerCase(), voucher),
  reads('wrapped', 'In groups, on several lines.', (voucherText.match(/.{1,9}/g) ?? []).join(' \n'), voucher),
  reads('long-s', 'U+017F is an S in capitals, but no letter of base32.', voucherText.replace('S', '\u017f')),
  reads('kelvin', 'Nor is U+212A, which is a k in small letters.', voucherText.replace('K', '\u212a')),
  reads('largest', 'The largest numbers and the last day.', textFrom(bytesOf(last)), last),
  reads('smallest', 'The smallest numbers and the first day.', textFrom(bytesOf(first)), first),
  reads('leap-day', 'A day that not every year has.', textFrom(bytesOf(leap)), leap),
  reads('no-prefix', 'It says what it is.', voucherText.slice(5)),
  reads('other-version', 'Another version is another form.', voucherText.replace('TBV1', 'TBV2')),
  reads('empty', 'Nothing.', ''),
  reads('prefix-alone', 'No bytes.', 'TBV1:'),
  reads('short', 'A byte is missing.', textFrom(whole(153))),
  reads('long', 'A byte too many.', textFrom(whole(155))),
  reads('bits-left', 'One spelling for each voucher.', voucherText.slice(0, -1) + (alphabet[alphabet.indexOf(voucherText.slice(-1)) + 1] ?? '')),
  reads('padded', 'Without padding.', `${voucherText}====`),
  reads('not-base32', 'No digit one.', `${voucherText.slice(0, 20)}1${voucherText.slice(21)}`),
  reads('no-seconds', 'Worth something.', textFrom(bytesOf(voucher, 0))),
  reads('day-too-late', 'A day after the year 9999.', textFrom(bytesOf(voucher, hour, 2_932_897))),
  reads('day-far', 'The largest number of days.', textFrom(bytesOf(voucher, hour, 4_294_967_295))),
]

function seals(id: string, why: string, one: Voucher, good = false, key = birch.genesis.op, covers = 'VOU-01 VOU-02'): Vector {
  return { id, covers: rules(covers), why, input: { voucher: one, key }, expect: good ? { ok: true } : no() }
}

const changes = (more: Partial<VoucherBody>): Voucher => ({ ...voucher, body: { ...body, ...more } })

const proofs: readonly Vector[] = [
  seals('sealed', 'By its issuer.', voucher, true),
  seals('other-hours', 'Two hours instead of one.', changes({ seconds: 2 * hour })),
  seals('other-serial', 'A serial of one’s own.', changes({ serial: nonceOf(0x43) })),
  seals('other-day', 'A longer life.', changes({ expires: '2099-12-31' })),
  seals('other-book', 'Another book.', changes({ book: 1 })),
  seals('other-issuer', 'Birch’s seal under ash’s name.', changes({ issuer: ash.id })),
  seals('own-key', 'The key in the voucher is nobody’s word.', { body, seal: sealBy(ash.seed, body) }),
  seals('other-key', 'Checked by the key of another bank.', voucher, false, ash.genesis.op),
  seals('no-day', 'There is no such day.', sealed({ expires: '2027-02-29' }), false),
  seals('before-1970', 'Days are counted from 1970.', sealed({ expires: '1969-12-31' }), false),
]

/** Ash changed its keys with `firstOp`: the seed of its `op` is another from then on. */
const ofAsh = (seed: Uint8Array): Voucher => {
  const made = { ...body, issuer: ash.id }
  return { body: made, seal: sealBy(seed, made) }
}

function promised(id: string, why: string, one: Voucher, ops: readonly SignedOp[], good = false, bank = ash): Vector {
  const input = { voucher: one, genesis: bank.genesis, ops }
  return { id, covers: rules('VOU-02'), why, input, expect: good ? { ok: true } : no() }
}

const promises: readonly Vector[] = [
  promised('first-key', 'The bank has its first keys still.', ofAsh(ash.seed), [], true),
  promised('new-key', 'Sealed after a change of keys.', ofAsh(seedOf(0x81)), [firstOp], true),
  promised('replaced-key', 'A voucher has no date: the old key may be a thief’s.', ofAsh(ash.seed), [firstOp]),
  promised('change-unknown', 'A key of which nobody has told yet.', ofAsh(seedOf(0x81)), []),
  promised('after-the-end', 'A bank that ended still owes what it promised.', ofAsh(ash.seed), [lastOp], true),
  promised('issuer-is-another', 'Sealed by birch, under its own name; ash promised nothing.', voucher, []),
  promised('own-name', 'The same, asked of birch.', voucher, [], true, birch),
]

/** The files about vouchers. */
export function voucherFiles(): VectorFile[] {
  return [
    { name: 'voucher/texts.json', kind: 'voucher.read', about: 'A line of text: the voucher in it, or none.', vectors: texts },
    { name: 'voucher/seals.json', kind: 'voucher.seal', about: 'Whether a voucher is one, sealed by that key.', vectors: proofs },
    { name: 'voucher/promises.json', kind: 'voucher.issuer', about: 'Whether a voucher shows that this bank promised it, by what is known of its keys.', vectors: promises },
  ]
}
