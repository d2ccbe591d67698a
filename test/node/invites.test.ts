import { strict as assert } from 'node:assert'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { openFrame, sealFrames } from '../../node/federation/frames.ts'
import { answerStranger } from '../../node/service/invites.ts'
import type { Agreement, Invite, Item, Propose } from '../../protocol/generated/types.ts'
import { agreementFrom, readInvite, writeInvite } from '../../protocol/invite.ts'
import { digest, oid, sealBatch } from '../../protocol/seal.ts'
import { bytesOf, genesisOf, hour } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { admin, Net } from './net-of-banks.ts'

const asked = { grants: 20 * hour, asks: 30 * hour }

async function strangers(): Promise<{ net: Net; mill: NetBank; quay: NetBank; cove: NetBank }> {
  const net = await Net.ofStrangers('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  return { net, mill, quay, cove }
}

const inviteOf = async (net: Net, bank: NetBank, days = 14): Promise<string> => {
  const made = await net.until(bank.api.invite(admin, { ...asked, days }))
  assert(made.ok)
  return made.value.invite
}

/** Takes up an invite; `ok`, or why not. */
const accept = async (net: Net, bank: NetBank, invite: string): Promise<string> => {
  const done = await net.until(bank.api.acceptInvite(admin, { invite }))
  return done.ok ? 'ok' : done.error.code
}

const agreementOf = (bank: NetBank, other: NetBank): string | undefined => {
  const agreement = bank.state.channels.get(other.id)?.agreement
  return agreement && oid(nodeCrypto, agreement)
}

t.test('an invite makes two banks partners, with the limits that it names', async (t) => {
  const { net, mill, quay } = await strangers()
  const invite = await inviteOf(net, mill)
  const preview = await net.until(quay.api.previewInvite({ invite }))
  t.match(preview, { ok: true, value: { bank: mill.id, weMayOwe: asked.grants, theyMayOwe: asked.asks } })
  t.equal(quay.state.channels.size, 0, 'looking signs nothing')
  t.equal(await accept(net, quay, invite), 'ok')
  await net.pass(2)
  t.equal(agreementOf(mill, quay), agreementOf(quay, mill))
  const { mine, theirs } = quay.channel(mill)
  t.same([mine.limit, theirs.limit], [asked.grants, asked.asks])
  t.same([mill.channel(quay).theirs.limit, mill.channel(quay).mine.limit], [asked.grants, asked.asks])
  t.ok(mill.running.links.isUp(quay.id) && quay.running.links.isUp(mill.id))
  t.equal(await net.exchange(quay, mill, 'first'), 'done')
  t.equal(await accept(net, mill, invite), 'own-invite', 'a bank is no partner of itself')
  t.same(net.problems, [])
})

t.test('an invite is good for one bank', async (t) => {
  t.test('whoever comes first', async (t) => {
    const { net, mill, quay, cove } = await strangers()
    const invite = await inviteOf(net, mill)
    t.equal(await accept(net, quay, invite), 'ok')
    t.equal(await accept(net, cove, invite), 'invite-used')
    t.same([mill.state.channels.size, cove.state.channels.size], [1, 0])
  })

  t.test('even if two come at once', async (t) => {
    const { net, mill, quay, cove } = await strangers()
    const invite = await inviteOf(net, mill)
    const both = [quay, cove].map((bank) => bank.api.acceptInvite(admin, { invite }))
    const done = await net.until(Promise.all(both))
    t.equal(done.filter(({ ok }) => ok).length, 1)
    t.equal(mill.state.channels.size, 1)
  })

  t.test('and for a time', async (t) => {
    const { net, mill, quay, cove } = await strangers()
    const invite = await inviteOf(net, mill, 1)
    await net.leap(86_401)
    t.equal(await accept(net, quay, invite), 'invite-expired')
    const read = readInvite(invite)
    assert(read.ok)
    const longer = writeInvite({ ...read.value, expires: read.value.expires + 86_400 })
    t.equal(await accept(net, cove, longer), 'invite-expired', 'which is the inviting bank’s to say')
  })
})

t.test('an answer that was lost is got again', async (t) => {
  t.test('by the same line', async (t) => {
    const { net, mill, quay } = await strangers()
    const invite = await inviteOf(net, mill)
    net.weather = ({ items }) => (items.some(({ typ }) => typ === 'agr.concluded') ? [] : [0])
    t.equal(await accept(net, quay, invite), 'unreachable')
    t.ok(agreementOf(mill, quay))
    net.weather = () => [0]
    await net.pass(100)
    t.equal(await accept(net, quay, invite), 'ok')
    await net.pass(5)
    t.equal(agreementOf(mill, quay), agreementOf(quay, mill), 'the same agreement')
    t.equal(await net.exchange(mill, quay, 'first'), 'done')
  })

  t.test('after the invited bank lost power', async (t) => {
    const { net, mill, quay } = await strangers()
    const invite = await inviteOf(net, mill)
    net.weather = ({ items }) => (items.some(({ typ }) => typ === 'agr.concluded') ? [] : [0])
    await accept(net, quay, invite)
    await quay.crash()
    net.weather = () => [0]
    await net.until(quay.start())
    t.equal(await accept(net, quay, invite), 'ok')
    t.equal(agreementOf(mill, quay), agreementOf(quay, mill))
  })

  t.test('from a bank that took no work just then', async (t) => {
    const { net, mill, quay } = await strangers()
    const invite = await inviteOf(net, mill)
    mill.mayWrite = false
    t.equal(await accept(net, quay, invite), 'unreachable')
    mill.mayWrite = true
    t.equal(await accept(net, quay, invite), 'ok')
    t.equal(agreementOf(mill, quay), agreementOf(quay, mill))
    t.same(net.problems, [])
  })

  t.test('but not by another line, which would make another agreement', async (t) => {
    const { net, mill, quay } = await strangers()
    const [first, second] = [await inviteOf(net, mill), await inviteOf(net, mill)]
    net.weather = ({ items }) => (items.some(({ typ }) => typ === 'agr.concluded') ? [] : [0])
    await accept(net, quay, first)
    net.weather = () => [0]
    t.equal(await accept(net, quay, second), 'partner-exists')
    t.equal(agreementOf(quay, mill), undefined)
    t.equal(await accept(net, quay, first), 'ok', 'the first line still works')
    await net.pass(5)
    t.equal(await net.exchange(mill, quay, 'first'), 'done')
  })
})

t.test('two banks take up each other’s invites, and both answers are lost', async (t) => {
  for (const [at, late] of ['the first', 'the second'].entries()) {
    t.test(`${late} comes back first`, async (t) => {
      const { net, mill, quay } = await strangers()
      const invites = [await inviteOf(net, quay), await inviteOf(net, mill)] as const
      net.weather = ({ items }) => (items.some(({ typ }) => typ === 'agr.concluded') ? [] : [0])
      const both = [accept(net, mill, invites[0]), accept(net, quay, invites[1])]
      const codes = await net.until(Promise.all(both))
      t.same(codes.toSorted(), ['proposals-crossed', 'unreachable'])
      net.weather = () => [0]
      // Whoever was told to wait has sealed theirs meanwhile, or will when they ask again.
      const order = [mill, quay] as const
      for (const index of [at, 1 - at, at])
        await accept(net, order[index] ?? mill, invites[index] ?? invites[0])
      t.ok(agreementOf(mill, quay))
      t.equal(agreementOf(mill, quay), agreementOf(quay, mill))
      await net.pass(5)
      t.equal(await net.exchange(mill, quay, 'first'), 'done')
      t.same(net.problems, [])
    })
  }
})

t.test('the same invite again is the same agreement', async (t) => {
  const { net, mill, quay } = await strangers()
  const invite = await inviteOf(net, mill, 1)
  const granted = { invite, grants: 10 * hour, name: 'ash' }
  t.match(await net.until(quay.api.acceptInvite(admin, granted)), { ok: true, value: { name: 'ash' } })
  await net.leap(3 * 86_400)
  const { size } = quay.state
  const again = await net.until(quay.api.acceptInvite(admin, granted))
  t.match(again, { ok: true, value: { bank: mill.id, name: 'ash', weMayOwe: asked.grants } })
  t.match(await net.until(quay.api.previewInvite(granted)), { ok: true, value: { theyMayOwe: 10 * hour } })
  const refused = {
    ok: false,
    error: { code: 'invite-accepted', params: { partner: 'ash', limit: 10 * hour } },
  }
  // What the invite asks for is not in force, nor is another name.
  for (const other of [{ invite }, { ...granted, grants: 11 * hour }, { ...granted, name: 'ash2' }]) {
    t.match(await net.until(quay.api.previewInvite(other)), refused)
    t.match(await net.until(quay.api.acceptInvite(admin, other)), refused)
  }
  t.equal(quay.running.directory.card(mill.id).name, 'ash', 'nobody was renamed')
  t.equal(quay.channel(mill).theirs.limit, 10 * hour)
  t.equal(await accept(net, quay, await inviteOf(net, mill)), 'partner-exists', 'another invite is another')
  t.equal(quay.state.size, size, 'nothing was signed again')
  t.same(net.problems, [])
})

t.test('an invite whose answer is awaited is good with the limit that was proposed', async (t) => {
  const { net, mill, quay } = await strangers()
  const invite = await inviteOf(net, mill)
  net.weather = ({ items }) => (items.some(({ typ }) => typ === 'agr.concluded') ? [] : [0])
  const first = { invite, grants: 10 * hour }
  await net.until(quay.api.acceptInvite(admin, first))
  net.weather = () => [0]
  const refused = { ok: false, error: { code: 'invite-begun', params: { limit: 10 * hour } } }
  t.match(await net.until(quay.api.previewInvite({ invite })), refused)
  t.match(await net.until(quay.api.acceptInvite(admin, { invite })), refused)
  t.match(await net.until(quay.api.acceptInvite(admin, first)), { ok: true })
  t.equal(quay.channel(mill).theirs.limit, 10 * hour)
})

t.test('a name that another bank has is refused before anything is signed', async (t) => {
  const { net, mill, quay, cove } = await strangers()
  const named = async (bank: NetBank): Promise<unknown> =>
    net.until(quay.api.acceptInvite(admin, { invite: await inviteOf(net, bank), name: 'friends' }))
  t.match(await named(mill), { ok: true })
  t.match(await named(cove), { ok: false, error: { code: 'name-taken' } })
  t.equal(quay.state.channels.size, 1)
})

t.test('an invite that was taken up in time is good after its time', async (t) => {
  const { net, mill, quay } = await strangers()
  const invite = await inviteOf(net, mill, 1)
  net.weather = ({ items }) => (items.some(({ typ }) => typ === 'agr.concluded') ? [] : [0])
  t.equal(await accept(net, quay, invite), 'unreachable')
  net.weather = () => [0]
  await net.leap(3 * 86_400)
  t.match(await net.until(quay.api.previewInvite({ invite })), { ok: true })
  t.equal(await accept(net, quay, invite), 'ok')
  t.equal(agreementOf(mill, quay), agreementOf(quay, mill))
})

t.test('an agreement without its partner’s card gets one by the same invite', async (t) => {
  const { net, mill, quay } = await strangers()
  const invite = await inviteOf(net, mill)
  t.equal(await accept(net, quay, invite), 'ok')
  // As if the power had failed between the agreement and the card.
  await quay.running.store.remove(`partner/${mill.id}`)
  await quay.crash()
  await net.until(quay.start())
  t.equal(await accept(net, quay, invite), 'ok')
  t.match(quay.running.directory.card(mill.id), { name: 'mill', title: 'mill' })
})

t.test('terms that differ from the invite are refused', async (t) => {
  const { net, mill, quay } = await strangers()
  const read = readInvite(await inviteOf(net, mill))
  assert(read.ok)
  const changes: Partial<Invite>[] = [
    ...[{ grants: asked.grants + 1 }, { maxHolds: 4096 }, { maxHeld: 1 }, { decideMax: 5 }],
    { secret: 'A'.repeat(22) },
  ]
  const codes = []
  for (const change of changes) codes.push(await accept(net, quay, writeInvite({ ...read.value, ...change })))
  t.same(codes, [...Array<string>(4).fill('invite-terms'), 'invite-unknown'])
  t.equal(mill.state.channels.size, 0)
  t.equal(await accept(net, quay, writeInvite(read.value)), 'ok', 'what was refused is not sent again')
})

t.test('a stranger can do nothing else', async (t) => {
  const { net, mill, quay, cove } = await strangers()
  t.equal(await accept(net, cove, await inviteOf(net, mill)), 'ok')
  const invite = readInvite(await inviteOf(net, mill))
  assert(invite.ok)
  const before = structuredClone(mill.state)
  const agreement = agreementFrom(nodeCrypto, invite.value, quay.id, hour, net.clock.now())
  const sealed = (seed: Uint8Array, items: readonly Item[]): Uint8Array => {
    const [bytes] = sealFrames({ crypto: nodeCrypto, seed }, items)
    assert(bytes !== undefined)
    return bytes
  }
  const [seed, other] = [bytesOf('quay op'), bytesOf('cove op')]
  const proposal = (change: Partial<Propose> = {}, signer = seed, what: Agreement = agreement): Propose => ({
    ...{ typ: 'agr.propose', from: quay.id, to: mill.id, genesis: genesisOf('quay'), agreement: what },
    ...{
      seal: sealBatch(nodeCrypto, [digest(nodeCrypto, what)], signer),
      addrs: [],
      name: 'Quay',
      ...change,
    },
  })
  const order = { typ: 'xfer.query', from: quay.id, to: mill.id, xfer: 'A'.repeat(43) } as const
  const cases: readonly (readonly [string, string, Uint8Array, string])[] = [
    ['garbage', 'nothing', new Uint8Array(100), quay.peer],
    ['another item', 'nothing', sealed(seed, [order]), quay.peer],
    ['two items', 'nothing', sealed(seed, [proposal(), order]), quay.peer],
    ['a bad seal', 'nothing', sealed(seed, [proposal()]).with(-9, 0x41), quay.peer],
    ['for another bank', 'wrong-bank', sealed(seed, [proposal({ to: cove.id })]), quay.peer],
    ['for somebody else', 'wrong-bank', sealed(other, [proposal()]), quay.peer],
    ['over another connection', 'wrong-bank', sealed(seed, [proposal()]), cove.peer],
    [
      'with another identity',
      'wrong-bank',
      sealed(seed, [proposal({ genesis: genesisOf('cove') })]),
      quay.peer,
    ],
    ['in another name', 'wrong-bank', sealed(seed, [proposal({ from: cove.id })]), quay.peer],
    ['without a good signature', 'bad-seal', sealed(seed, [proposal({}, other)]), quay.peer],
  ]
  const found: string[] = []
  for (const [what, , bytes, peer] of cases) {
    const answer = await net.until(answerStranger(mill.running, peer, bytes))
    found.push(`${what}: ${await codeOf(answer)}`)
  }
  t.same(
    found,
    cases.map(([what, code]) => `${what}: ${code}`),
  )
  t.ok(isDeepStrictEqual(mill.state, before))
  const another = { ...agreement, at: agreement.at + 1 }
  const good = sealed(seed, [proposal({}, seed, another)])
  const answer = await net.until(answerStranger(mill.running, quay.peer, good))
  t.equal(await codeOf(answer), 'agr.concluded', 'a bad signature burned no invite')
  t.same(net.problems, [])
})

/** What the answer to a stranger says. */
async function codeOf(answer: Uint8Array | undefined): Promise<string> {
  if (answer === undefined) return 'nothing'
  const verifier = {
    verify: async (...claim: Parameters<typeof nodeCrypto.verify>) => nodeCrypto.verify(...claim),
  }
  const opened = await openFrame(nodeCrypto, verifier, answer)
  const [item] = opened.ok ? opened.value.items : []
  return item?.typ === 'error' ? item.code : (item?.typ ?? 'unreadable')
}
