/** The worked examples of the SPEC and its tables of codes: made here, so that every byte in them is right. */
import { nodeCrypto as crypto } from '../../../node/crypto.ts'
import { toBase64url } from '../../../protocol/bytes.ts'
import { canonicalize } from '../../../protocol/canonical.ts'
import { encodeBlock, leafData } from '../../../protocol/log/block.ts'
import { cosignatureLine } from '../../../protocol/log/cosignature.ts'
import { signCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { MerkleTree } from '../../../protocol/log/merkle.ts'
import { boardRefusals } from '../../../protocol/refusal-board.ts'
import { isRefusalCode, refusals, type RefusalCode } from '../../../protocol/refusal.ts'
import { exchangeRefusals } from '../../../protocol/refusal-exchanges.ts'
import { loginRefusals } from '../../../protocol/refusal-logins.ts'
import { peopleRefusals } from '../../../protocol/refusal-people.ts'
import { digest, sealMessage } from '../../../protocol/seal.ts'
import { ash, birch, cosignSeed, exchange, genesisEntry, kimsKey, noon, sealBy, seedOf } from './banks.ts'
import { hashOfName } from './identity.ts'
import { acceptOf, Edge, holdOf, idOf, orderOf, receiptOf, settleWith } from './lanes.ts'
import { toHex } from './trace.ts'
import { voucher, voucherText } from './voucher.ts'

const [a, b] = [ash.id, birch.id].sort()
const channel = { typ: 'channel', a, b, unit: 's' }

/** A body and its oid. */
function body(value: object): string {
  return `${canonicalize(value)}\n${idOf(value)}`
}

function seal(): string {
  const message = sealMessage(crypto, [digest(crypto, channel)])
  return `${toHex(message)}\n${canonicalize(sealBy(ash.seed, channel))}`
}

function block(): string {
  const tree = new MerkleTree(crypto)
  const bodyText = canonicalize(genesisEntry(ash))
  const leaf = leafData(crypto, new Uint8Array(16), crypto.sha256(bodyText))
  tree.append(leaf)
  const note = signCheckpoint(crypto, { bank: ash.id, size: 1, root: tree.root() }, ash.seed)
  const text = encodeBlock([{ bodyText, salt: toBase64url(new Uint8Array(16)) }], note)
  return `${toHex(leaf)}\n${text.trimEnd()}`
}

/** Birch's cosignature of the checkpoint in `block`. */
function cosignature(): string {
  const note = (JSON.parse(block().split('\n').at(-1) ?? '') as { checkpoint: string }).checkpoint
  const text = note.slice(0, note.indexOf('\n\n') + 1)
  return cosignatureLine(crypto, text, { bank: birch.id, seed: cosignSeed(birch), at: noon })
}

function consent(): string {
  const { id, seconds, day, category } = exchange(1, 'ann', 'kim')
  const signed = {
    typ: 'consent',
    id,
    giver: `${ash.id}/ann`,
    receiver: `${ash.id}/kim`,
    seconds,
    day,
    category,
  }
  return `${canonicalize(signed)}\n${canonicalize(sealBy(seedOf(kimsKey), signed))}`
}

function payment(): string {
  const lanes = new Edge(ash, birch)
  const order = orderOf(ash, birch, 'bea')
  const accept = acceptOf(birch, order, noon + 1)
  const hold = lanes.write(ash, holdOf(order, accept), noon + 2)
  const settle = lanes.write(birch, settleWith(receiptOf(birch, hold, noon + 3)), noon + 3)
  return [order, accept, hold, settle].map(body).join('\n')
}

/** The examples by name. */
export function examples(): ReadonlyMap<string, string> {
  return new Map([
    ['channel', body(channel)],
    ['seal', seal()],
    ['genesis', `${canonicalize(ash.genesis)}\n${ash.id}`],
    ['voucher', `${canonicalize(voucher)}\n${voucherText}`],
    ['name', hashOfName(birch, 'bea')],
    ['block', block()],
    ['cosignature', cosignature()],
    ['consent', consent()],
    ['payment', payment()],
  ])
}

/** Where a code may stand. */
export type Place = 'decline' | 'release' | 'error' | 'log' | 'entry' | 'invite'

const decline: readonly RefusalCode[] = [
  ...([
    'over-house-maximum',
    'day-invalid',
    'day-in-future',
    'day-too-old',
    'expired',
    'partner-suspended',
    'agreement-closed',
    'over-owed-to-us',
    'unsupported',
  ] as const),
  ...(['too-many-holds', 'refund-unknown', 'unknown-payee', 'payee-ceiling'] as const),
  ...(['no-agreement', 'no-route', 'bad-route', 'over-held-limit'] as const),
  ...(['key-replaced', 'bank-retired'] as const),
]
const release: readonly RefusalCode[] = [
  ...([
    'tombstoned',
    'partner-suspended',
    'partner-limit',
    'not-the-decider',
    'expired',
    'no-route',
  ] as const),
  ...(['too-many-holds', 'over-held-limit', 'agreement-closed', 'over-owed-outside', 'over-owed-to-us', 'unsupported'] as const),
  ...(['clearing-off', 'over-cleared'] as const),
  ...(['partner-slow', 'writeoff'] as const),
  ...(['key-replaced', 'bank-retired'] as const),
]
const error: readonly RefusalCode[] = [
  ...([
    'too-large',
    'bad-frame',
    'bad-fields',
    'bad-seal',
    'wrong-bank',
    'no-hello',
    'no-agreement',
  ] as const),
  ...([
    'bad-checkpoint',
    'log-inconsistent',
    'bad-evidence',
    'lane-fork',
    'lane-broken',
    'unknown-transfer',
    'invite-unknown',
    'invite-used',
    'invite-expired',
  ] as const),
  ...(['unsupported', 'invite-terms', 'partner-exists', 'proposals-crossed', 'bad-genesis', 'agreement-closed', 'statement-unknown'] as const),
  ...(['identity-gap', 'identity-fork', 'bad-identity', 'bank-retired'] as const),
]
const log: readonly RefusalCode[] = ['declined', 'no-answer', 'withdrawn']
const entry: readonly RefusalCode[] = [
  ...([
    'unknown-account',
    'account-exists',
    'account-not-usable',
    'unknown-agency',
    'limits-crossed',
  ] as const),
  ...(['same-account', 'consent-missing', 'consent-invalid', 'below-floor', 'above-ceiling'] as const),
  ...(['device-key-known', 'unknown-device-key', 'too-many-device-keys'] as const),
  ...(['balance-overflow', 'id-known', 'unknown-exchange', 'already-reversed', 'not-reversible'] as const),
  ...(['unknown-partner', 'partner-exists', 'bad-genesis', 'lane-gap'] as const),
  ...(['wrong-epoch', 'agreement-closed', 'statement-differs', 'statement-unknown'] as const),
  ...(['not-held-between', 'not-overdue'] as const),
  ...(['identity-gap', 'identity-fork', 'bad-identity', 'key-replaced', 'bank-retired'] as const),
]

/** All codes of the protocol, by the places in which they may stand. */
export const places: Readonly<Record<Place, readonly RefusalCode[]>> = {
  decline,
  release,
  error,
  log,
  entry,
  invite: ['invite-invalid', 'own-invite'],
}

/** Codes that a bank says only to its own people. */
export const localCodes: readonly RefusalCode[] = [
  ...(Object.keys(exchangeRefusals) as RefusalCode[]),
  ...(Object.keys(peopleRefusals) as RefusalCode[]),
  ...(Object.keys(loginRefusals) as RefusalCode[]),
  ...(['quarantined', 'not-restoring', 'cut-needed', 'keys-behind', 'two-copies'] as const),
  ...([
    'id-conflict',
    'receiver-elsewhere',
    'being-decided',
    'voucher-invalid',
    'name-reserved',
    'name-taken',
    'unreachable',
    'bad-request',
    'too-slow',
    'bad-json',
    'duplicate-key',
  ] as const),
  ...(['ended-here', 'invite-accepted', 'invite-begun', 'cut-wanted', 'clearing-off-here', 'over-recovered'] as const),
  ...(['unknown-bank', 'way-too-narrow', 'route-astray', 'route-broken', 'route-full'] as const),
  ...([
    'unauthorized',
    'forbidden',
    'not-found',
    'method-not-allowed',
    'media-type',
    'rate-limited',
    'busy',
  ] as const),
  ...Object.keys(boardRefusals).filter(isRefusalCode),
  ...(['holds-open', 'balance-open', 'lane-frozen', 'stopping', 'disk-nearly-full', 'storage-failed', 'internal'] as const),
]

/** The tables of codes by name, in the order of the catalogue. */
export function tables(): ReadonlyMap<string, string> {
  const codes = Object.keys(refusals) as RefusalCode[]
  const local = codes.filter((code) => localCodes.includes(code))
  const wire = codes.filter((code) => placesOf(code).length > 0)
  return new Map([
    [
      'wire',
      table(
        ['Code', 'Retry', 'Where', 'In English'],
        wire.map((code) => [
          `\`${code}\``,
          refusals[code].retry,
          placesOf(code).join(', '),
          refusals[code].says,
        ]),
      ),
    ],
    [
      'local',
      table(
        ['Code', 'Retry', 'In English'],
        local.map((code) => [`\`${code}\``, refusals[code].retry, refusals[code].says]),
      ),
    ],
  ])
}

function placesOf(code: RefusalCode): string[] {
  return Object.entries(places).flatMap(([place, list]) => (list.includes(code) ? [place] : []))
}

/** A table as prettier writes it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  )
}

/** The text of a part of the SPEC with its examples and tables as they are now. */
export function refreshed(text: string): string {
  const withExamples = text.replace(
    /(<!-- example: ([a-z-]+) -->\n\n```)[^`]*(```)/g,
    (_, before: string, name: string, after: string) => `${before}\n${known(examples(), name)}\n${after}`,
  )
  return withExamples.replace(
    /(<!-- table: ([a-z-]+) -->\n)(?:\n(?:\|[^\n]*\n)+)?/g,
    (_, before: string, name: string) => `${before}\n${known(tables(), name)}\n`,
  )
}

function known(texts: ReadonlyMap<string, string>, name: string): string {
  const text = texts.get(name)
  if (text === undefined) throw new Error(`the SPEC asks for ${name}`)
  return text
}
