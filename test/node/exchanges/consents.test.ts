/** "I received", signed on the receiver's own device: what is signed, who may, and what is refused. */
import { test } from 'tap'
import { nodeCrypto } from '../../../node/crypto.ts'
import { portableCrypto } from '../../../protocol/crypto.ts'
import { toBase64url } from '../../../protocol/bytes.ts'
import type { Consent, Seal } from '../../../protocol/generated/types.ts'
import { digest, sealBatch } from '../../../protocol/seal.ts'
import { codeOf, good, hour, nonce, world, type Name, type World } from './world.ts'

const seed = (byte: number): Uint8Array => new Uint8Array(32).fill(byte)
const keyOf = (byte: number): string => toBase64url(nodeCrypto.publicKey(seed(byte)))
/** As the browser does it. */
const sign = (consent: Consent, byte: number): Seal =>
  sealBatch(portableCrypto, [digest(portableCrypto, consent)], seed(byte))

const giveKey = async (town: World, name: Name, byte: number): Promise<void> => {
  const account = town.person(name).account ?? ''
  good(await town.bank.api.changeAccount(town.as(name), account, { deviceKey: keyOf(byte) }))
}

async function recorded(town: World, arrangements: Awaited<ReturnType<World['open']>>['arrangements']) {
  const body = { nonce: nonce(), giver: 'me', receiver: 'ben', seconds: hour, day: town.today() }
  return good(await arrangements.record(town.as('ana'), { ...body, category: 'gardening', again: true }))
}

test('the receiver signs exactly what is recorded, and the ledger keeps it', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const [ana, ben] = [town.as('ana'), town.as('ben')]
  const first = await recorded(town, arrangements)
  t.equal(good(await arrangements.show(ben, first.id)).toSign, undefined, 'nothing to sign without a key')
  await giveKey(town, 'ben', 7)
  await giveKey(town, 'ana', 8)
  const { toSign } = good(await arrangements.show(ben, first.id))
  t.same(toSign?.keys, [keyOf(7)])
  t.match(toSign?.consent, { typ: 'consent', seconds: hour, day: town.today(), category: 'gardening' })
  t.equal(good(await arrangements.show(ana, first.id)).toSign, undefined, 'the giver has nothing to sign')
  t.equal(good(await arrangements.show(town.as('fay', 'broker'), first.id)).toSign, undefined)
  if (toSign === undefined) return
  const second = await recorded(town, arrangements)
  const wrong: readonly [string, Seal][] = [
    ['of another key', sign(toSign.consent, 8)],
    ['of more hours', sign({ ...toSign.consent, seconds: 2 * hour }, 7)],
    ['another name on it', { ...sign(toSign.consent, 9), key: keyOf(7) }],
  ]
  for (const [why, consent] of wrong)
    t.equal(
      codeOf(await arrangements.step(ben, first.id, { do: 'confirm', consent })),
      'consent-invalid',
      why,
    )
  const consent = sign(toSign.consent, 7)
  const replayed = await arrangements.step(ben, second.id, { do: 'confirm', consent })
  t.equal(codeOf(replayed), 'consent-invalid', 'it is for one exchange')
  const byDesk = await arrangements.step(town.as('fay', 'broker'), first.id, { do: 'confirm', consent })
  t.equal(codeOf(byDesk), 'consent-invalid', 'nobody else hands it in')
  t.equal(good(await arrangements.show(ben, first.id)).state, 'recorded', 'what was refused changed nothing')
  const done = good(await arrangements.step(ben, first.id, { do: 'confirm', consent }))
  t.match(done, { state: 'booked', signed: true })
  t.match(
    good(await arrangements.step(ben, first.id, { do: 'confirm', consent })),
    { state: 'booked' },
    'twice',
  )
  const plain = good(await arrangements.step(ben, second.id, { do: 'confirm' }))
  t.match(plain, { state: 'booked', signed: undefined }, 'a key obliges to nothing')
  const lines = good(await arrangements.statement(ben, ben.member ?? '', {})).lines
  t.same(
    lines.map(({ signed }) => signed),
    [true, undefined],
  )
  t.equal(await town.standing('ben'), -2 * hour)
})

test('a key that was taken off signs nothing more', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const ben = town.as('ben')
  await giveKey(town, 'ben', 7)
  const one = await recorded(town, arrangements)
  const { toSign } = good(await arrangements.show(ben, one.id))
  if (toSign === undefined) throw new Error('nothing to sign')
  const account = town.person('ben').account ?? ''
  good(await town.bank.api.changeAccount(ben, account, { revokedDeviceKey: keyOf(7) }))
  const consent = sign(toSign.consent, 7)
  t.equal(codeOf(await arrangements.step(ben, one.id, { do: 'confirm', consent })), 'consent-invalid')
  t.equal(good(await arrangements.show(ben, one.id)).toSign, undefined)
  t.equal(good(await arrangements.step(ben, one.id, { do: 'confirm' })).state, 'booked')
})

test('a record by the receiver may come signed, by its own form', async (t) => {
  const town = await world(t)
  const { arrangements } = await town.open()
  const ben = town.as('ben')
  await giveKey(town, 'ben', 7)
  const { bank } = await town.bank.api.status()
  const id = nonce()
  const words: Consent = {
    ...{ typ: 'consent', id, giver: `${bank}/${town.person('ana').account ?? ''}` },
    ...{ receiver: `${bank}/${town.person('ben').account ?? ''}` },
    ...{ seconds: hour, day: town.today(), category: 'gardening' },
  }
  const body = { nonce: id, giver: 'ana', receiver: 'me', seconds: hour, day: town.today() }
  const record = { ...body, category: 'gardening' }
  const short = sign({ ...words, seconds: 900 }, 7)
  t.equal(codeOf(await arrangements.record(ben, { ...record, consent: short })), 'consent-invalid')
  t.equal(good(await arrangements.list(ben, {})).arrangements.length, 0, 'nothing was recorded')
  const done = good(await arrangements.record(ben, { ...record, consent: sign(words, 7) }))
  t.match(done, { state: 'booked', signed: true })
})
