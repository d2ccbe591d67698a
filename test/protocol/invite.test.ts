import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { toBase64url, utf8 } from '../../protocol/bytes.ts'
import { canonicalize } from '../../protocol/canonical.ts'
import { checkAgreement } from '../../protocol/generated/validators.ts'
import type { Agreement, Invite } from '../../protocol/generated/types.ts'
import { bankIdOf, channelOf } from '../../protocol/identity.ts'
import { agreementFrom, keepsTerms, readInvite, writeInvite } from '../../protocol/invite.ts'
import { genesisOf, hour, nonceOf, noon } from './town-bank.ts'

const ids = ['one', 'two'].map((name) => bankIdOf(nodeCrypto, genesisOf(name))).sort()
const [first = '', second = ''] = ids
const terms = { grants: 20 * hour, asks: 30 * hour, maxHolds: 8, maxHeld: 25 * hour, decideMax: 600 }
const invite: Invite = {
  ...{
    typ: 'invite',
    from: first,
    peer: '12D3KooWEyoppNCUx8Yx66oV9fJnriXwCcXwDDUA2kj6vnc6iDEp',
    addrs: ['/ip4/192.0.2.1/tcp/4001'],
  },
  ...{ name: 'Timebank at the mill – Młyn', ...terms, secret: nonceOf('secret'), expires: noon },
}
const line = writeInvite(invite)
const read = (text: string): Invite | string => {
  const result = readInvite(text)
  return result.ok ? result.value : result.error.code
}

t.test('an invite survives the way it is sent', async (t) => {
  t.match(line, /^hourbridge-invite:[A-Za-z0-9_-]+$/)
  t.same(read(line), invite)
  const folded = line.replace(/(.{70})/g, '$1\r\n   ')
  t.same(read(`\n\t ${folded}  \n`), invite, 'folded by an e-mail program')
  t.same(read(line.split('').join(' ')), invite)
})

t.test('a damaged invite is none', async (t) => {
  const cut = Array.from({ length: line.length }, (_, length) => line.slice(0, length))
  const doubled = [`${line}${line}`, `> ${line}`, `${line}=`, `${line}A`, line.toUpperCase(), `x${line}`, '']
  const body = (value: unknown): string => `hourbridge-invite:${toBase64url(utf8(JSON.stringify(value)))}`
  const spelled = [
    body(invite),
    body({ ...invite, extra: 1 }),
    ...[body(null), body([]), body({}), body('invite')],
    ...[
      { grants: -1 },
      { grants: 0.5 },
      { grants: 2 ** 53 },
      { maxHolds: 0 },
      { addrs: [] },
      { typ: 'order' },
    ].map(
      (change) => `hourbridge-invite:${toBase64url(utf8(JSON.stringify(sorted({ ...invite, ...change }))))}`,
    ),
    `hourbridge-invite:${toBase64url(Uint8Array.of(0xff, 0xfe))}`,
  ]
  const accepted = [...cut, ...doubled, ...spelled].filter((text) => read(text) !== 'invite-invalid')
  t.same(accepted, [])
})

const sorted = (value: object): object => Object.fromEntries(Object.entries(value).sort())

t.test('whichever bank invites, limits go to the right side', async (t) => {
  for (const [from, invited] of [ids, ids.toReversed()]) {
    const agreement = agreementFrom(
      nodeCrypto,
      { ...invite, from: from ?? '' },
      invited ?? '',
      7 * hour,
      noon,
    )
    t.equal(checkAgreement(agreement), undefined)
    const { a, b, ch, aMayOwe, bMayOwe, nonce } = agreement
    t.same([a, b, ch], [first, second, channelOf(nodeCrypto, first, second)])
    const mayOwe = new Map([
      [a, aMayOwe],
      [b, bMayOwe],
    ])
    t.equal(mayOwe.get(invited ?? ''), invite.grants, 'the invited bank may owe what the invite grants')
    t.equal(mayOwe.get(from ?? ''), 7 * hour, 'the inviting bank what the invited one grants')
    t.equal(nonce, invite.secret)
  }
})

t.test('an agreement keeps the terms, or it differs in something that was offered', async (t) => {
  const agreement = agreementFrom(nodeCrypto, invite, second, 7 * hour, noon)
  const keeps = (change: Partial<Agreement>): boolean =>
    keepsTerms(nodeCrypto, invite, second, { ...agreement, ...change })
  t.ok(keeps({}))
  t.ok(keeps({ aMayOwe: 0 }), 'what the invited bank grants is its own affair')
  t.ok(keeps({ at: noon + 1 }))
  const changes: Partial<Agreement>[] = [
    ...[{ bMayOwe: invite.grants + 1 }, { bMayOwe: invite.grants - 1 }, { maxHolds: 9 }, { decideMax: 601 }],
    ...[{ maxHeld: terms.maxHeld + 1 }, { nonce: nonceOf('other') }, { a: second, b: first }],
    { ch: channelOf(nodeCrypto, second, first) },
    { b: bankIdOf(nodeCrypto, genesisOf('three')) },
  ]
  t.same(changes.filter(keeps).map(canonicalize), [])
  t.notOk(
    keepsTerms(nodeCrypto, invite, bankIdOf(nodeCrypto, genesisOf('three')), agreement),
    'by another bank',
  )
})
