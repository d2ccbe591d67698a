import { strict as assert } from 'node:assert'
import t from 'tap'
import { actsFor } from '../../../node/desk/shared.ts'
import { stepNames, stepsFrom } from '../../../node/register/member-states.ts'
import type { MemberStatus, MemberStep } from '../../../protocol/generated/types.ts'
import {
  admin,
  applicant,
  asMember,
  auditor,
  broker,
  codeOf,
  deskBank,
  newMember,
  take,
  valueOf,
} from './bank.ts'

const anyReference = `r${'a'.repeat(15)}`
/** A body for every step, right in itself. */
const bodies: Record<MemberStep['do'], MemberStep> = {
  interview: { do: 'interview', day: '2026-11-20', note: 'likes gardens' },
  'reference-name': { do: 'reference-name', referee: 'Dr Three' },
  'reference-ask': { do: 'reference-ask', reference: anyReference },
  'reference-seen': { do: 'reference-seen', reference: anyReference, good: true },
  check: { do: 'check', name: 'dbs-basic', clear: true, until: '2029-01-01' },
  approve: { do: 'approve', anyway: 'known for years' },
  decline: { do: 'decline', reason: 'moved away' },
  reopen: { do: 'reopen' },
  suspend: { do: 'suspend', reason: 'a quarrel' },
  resume: { do: 'resume' },
  leave: { do: 'leave' },
  deceased: { do: 'deceased' },
  erase: { do: 'erase' },
  'new-card': { do: 'new-card' },
  'proxy-add': { do: 'proxy-add', proxy: '', given: 'in-person' },
  'proxy-end': { do: 'proxy-end', proxy: '' },
  roles: { do: 'roles', roles: ['broker'] },
  note: { do: 'note', text: 'rang' },
}

/** How to come to each status from an application. */
const paths: Record<MemberStatus, MemberStep['do'][]> = {
  applied: [],
  interviewed: ['interview'],
  checking: ['interview', 'check'],
  approved: ['approve'],
  suspended: ['approve', 'suspend'],
  left: ['approve', 'leave'],
  deceased: ['deceased'],
  declined: ['decline'],
}

t.test('every status takes the steps that it allows, and refuses all others without a change', async (t) => {
  const { desk } = await deskBank(t, 'states')
  const helper = await newMember(desk, 'Hal', 'Helper')
  for (const [status, path] of Object.entries(paths)) {
    for (const name of stepNames) {
      const { id } = valueOf(await desk.members.apply(broker, applicant('Ada', `${status} ${name}`)))
      const reference = valueOf(
        await desk.members.step(broker, id, { do: 'reference-name', referee: 'Dr One' }),
      )
      for (const step of path) await take(desk, id, bodies[step], admin)
      const known = 'references' in reference ? (reference.references?.[0]?.id ?? '') : ''
      const given = { ...bodies[name] }
      const body: MemberStep =
        given.do === 'reference-ask' || given.do === 'reference-seen'
          ? { ...given, reference: known }
          : given.do === 'proxy-add' || given.do === 'proxy-end'
            ? { ...given, proxy: helper.id }
            : given
      if (name === 'proxy-end' && status in { approved: 0, suspended: 0 })
        await take(desk, id, { do: 'proxy-add', proxy: helper.id, given: 'in-person' })
      const before = desk.members.book.get(id)
      const answer = await desk.members.step(admin, id, body)
      const allowed = stepsFrom(before?.status ?? 'applied').includes(name)
      t.equal(codeOf(answer), allowed ? 'accepted' : 'wrong-step', `${status}: ${name}`)
      if (!allowed) t.equal(desk.members.book.get(id), before, `${status}: ${name} changes nothing`)
    }
  }
})

t.test('a step for which there is nothing to choose is not offered', async (t) => {
  const { desk } = await deskBank(t, 'matter')
  const applied = valueOf(await desk.members.apply(broker, applicant('Ada', 'Rhys')))
  t.notOk(applied.may.includes('reference-ask') || applied.may.includes('reference-seen'))
  const named = await take(desk, applied.id, { do: 'reference-name', referee: 'Dr One' })
  t.ok(named.may.includes('reference-ask') && named.may.includes('reference-seen'))
  const [ana, ben] = [await newMember(desk, 'Ana', 'Price'), await newMember(desk, 'Ben', 'Hill')]
  t.notOk(ana.may.includes('proxy-end'))
  const stoodFor = await take(desk, ana.id, { do: 'proxy-add', proxy: ben.id, given: 'in-person' })
  t.ok(stoodFor.may.includes('proxy-end'))
})

t.test('an applicant becomes a member when everything is there, not before', async (t) => {
  const { desk, bank } = await deskBank(t, 'joining')
  const referees = [{ referee: 'Dr One', contact: 'one@example.org' }, { referee: 'Rev Two' }]
  const applied = valueOf(await desk.members.apply(undefined, applicant('Ana', 'Kowalska', { referees })))
  t.equal(applied.status, 'applied')
  const { id } = applied
  t.equal(codeOf(await desk.members.step(broker, id, { do: 'approve' })), 'still-needed')
  t.equal(codeOf(await desk.members.step(broker, id, { do: 'approve', anyway: 'so' })), 'forbidden')
  const named = await desk.members.member(broker, id)
  const references = valueOf(named).references ?? []
  t.same(valueOf(named).needs, ['interview', 'reference'])
  await take(desk, id, { do: 'interview', day: '2026-11-20', note: 'likes gardens' })
  for (const { id: reference } of references) {
    await take(desk, id, { do: 'reference-ask', reference })
    await take(desk, id, { do: 'reference-seen', reference, good: true })
  }
  t.same(valueOf(await desk.members.member(broker, id)).needs, ['decision'])
  const view = await take(desk, id, { do: 'approve' })
  t.match(view, { status: 'approved', number: '1001', handle: 'ana.k', shown: 'Ana K.' })
  t.same(view.hours, { balanceSeconds: 0, reservedSeconds: 0, floorSeconds: 0, ceilingSeconds: 3600 })
  const account = valueOf(await bank.api.account('ana.k'))
  t.equal(account.account, view.account)
  const card = valueOf(await desk.members.card(asMember(id), id))
  t.equal(desk.members.byCard(card.code)?.id, id)
  await take(desk, id, { do: 'new-card' }, asMember(id))
  t.equal(desk.members.byCard(card.code), undefined, 'the old card opens nothing')
  t.equal((await newMember(desk, 'Ana', 'Kent')).handle, 'ana.k2')
})

t.test('what somebody sees depends on who they are', async (t) => {
  const { desk } = await deskBank(t, 'sight')
  const ana = await newMember(desk, 'Ana', 'Kowalska', {
    contact: { email: 'ana@example.org', phone: '029 2011 1222' },
    area: 'Splott',
  })
  const ben = await newMember(desk, 'Ben', 'Lewis')
  const waiting = valueOf(await desk.members.apply(broker, applicant('Cai', 'Morgan')))
  const seen = async (actor: Parameters<typeof desk.members.member>[0], id: string) =>
    Object.keys(valueOf(await desk.members.member(actor, id)))
      .toSorted()
      .join(' ')
  const neighbour = await seen(asMember(ben.id), ana.id)
  t.equal(neighbour, 'area changed id language may needs roles shown status')
  t.match(await seen(asMember(ana.id), ana.id), /contact.*hours/)
  t.notMatch(await seen(asMember(ana.id), ana.id), /notes|references|interview/)
  t.notMatch(await seen(auditor, ana.id), /contact|notes|references|interview/)
  t.match(await seen(broker, ana.id), /contact.*interview.*notes.*references/)
  t.equal(codeOf(await desk.members.member(asMember(ben.id), waiting.id)), 'unknown-member')
  t.equal(
    codeOf(await desk.members.step(asMember(ben.id), waiting.id, { do: 'note', text: 'x' })),
    'unknown-member',
  )
  t.equal(codeOf(await desk.members.step(asMember(ben.id), ana.id, { do: 'leave' })), 'forbidden')
  t.equal(codeOf(await desk.members.change(asMember(ben.id), ana.id, { area: 'Roath' })), 'forbidden')
  t.equal(codeOf(await desk.members.card(asMember(ben.id), ana.id)), 'unknown-member')
  t.equal(codeOf(await desk.members.find(asMember(ben.id), {})), 'forbidden')
  t.equal(codeOf(await desk.members.step(broker, ben.id, { do: 'roles', roles: ['admin'] })), 'forbidden')
  await take(desk, ana.id, { do: 'proxy-add', proxy: ben.id, given: 'in-writing', until: '2026-11-30' })
  t.match(await seen(asMember(ben.id), ana.id), /contact.*hours/, 'a proxy sees what the person sees')
  t.equal(desk.members.mayActFor(asMember(ben.id), ana.id), true)
  t.equal(desk.members.mayActFor(asMember(ana.id), ben.id), false, 'consent goes one way')
  const over = { do: 'proxy-add', proxy: ben.id, given: 'in-writing', until: '2026-11-01' } as const
  t.equal(codeOf(await desk.members.step(broker, ana.id, over)), 'day-over')
  const record = desk.members.book.get(ana.id)
  assert(record !== undefined)
  t.equal(actsFor(asMember(ben.id), record, '2026-11-30'), true)
  t.equal(actsFor(asMember(ben.id), record, '2026-12-01'), false, 'a consent ends')
})

t.test('minors have a guardian, and nobody joins too young', async (t) => {
  const { desk } = await deskBank(t, 'ages')
  const adult = await newMember(desk, 'Gwen', 'Evans')
  t.equal(
    codeOf(await desk.members.apply(broker, applicant('Tiny', 'Evans', { birthYear: 2018 }))),
    'house-rule',
  )
  const child = valueOf(await desk.members.apply(broker, applicant('Siôn', 'Evans', { birthYear: 2012 })))
  t.equal(child.minor, true)
  t.same(child.needs, ['interview', 'reference', 'guardian'])
  const guardian = { member: adult.id }
  t.same(valueOf(await desk.members.change(broker, child.id, { guardian })).needs, ['interview', 'reference'])
  t.equal(desk.members.mayActFor(asMember(adult.id), child.id), true)
  const sibling = await newMember(desk, 'Mali', 'Evans', { birthYear: 2011, guardian })
  const proxy = { do: 'proxy-add', proxy: sibling.id, given: 'in-person' } as const
  t.equal(codeOf(await desk.members.step(broker, adult.id, proxy)), 'under-age', 'a minor acts for nobody')
  const own = { guardian: { member: sibling.id } }
  t.equal(codeOf(await desk.members.change(broker, child.id, own)), 'under-age')
  t.equal(codeOf(await desk.members.change(broker, sibling.id, own)), 'own-guardian')
})

t.test('no exception and no list makes a minor a member without a guardian', async (t) => {
  const { desk } = await deskBank(t, 'no exception')
  const child = valueOf(await desk.members.apply(broker, applicant('Siôn', 'Evans', { birthYear: 2012 })))
  const { id } = child
  const approve = { do: 'approve', anyway: 'known for years' } as const
  t.equal(codeOf(await desk.members.step(broker, id, approve)), 'forbidden')
  t.equal(codeOf(await desk.members.step(admin, id, { do: 'approve' })), 'still-needed')
  t.match(await desk.members.step(admin, id, approve), {
    error: { code: 'guardian-needed', params: { rule: 'guardianNeeded' } },
  })
  await take(desk, id, { do: 'interview', day: '2026-11-20' }, admin)
  valueOf(await desk.members.change(broker, id, { guardian: { name: 'Gwen Evans' } }))
  t.equal((await take(desk, id, approve, admin)).status, 'approved')
  const clear = { clear: ['guardian'] } as const
  t.equal(codeOf(await desk.members.change(broker, id, { clear: [...clear.clear] })), 'guardian-needed')
  const row = { origin: 'old:1', name: { given: 'Mali' }, birthYear: 2012 }
  for (const dryRun of [true, false])
    t.match(valueOf(await desk.members.import(admin, { rows: [row], dryRun })), {
      refused: [{ code: 'guardian-needed' }],
    })
  t.equal(desk.members.book.get(desk.members.book.byOrigin('old:1') ?? '')?.status, 'applied')
  valueOf(await desk.rules.change(admin, { guardianNeeded: false }))
  valueOf(await desk.members.change(broker, id, { clear: [...clear.clear] }))
})

t.test('people are found although a name is misheard', async (t) => {
  const { desk } = await deskBank(t, 'search')
  const contact = { phone: '029 2011 1222' }
  for (const [given, family] of [
    ['Zoë', 'Llewellyn'],
    ['Łukasz', 'Wójcik'],
    ['Ben', 'Lewis'],
  ] as const)
    valueOf(await desk.members.apply(broker, applicant(given, family, { contact, area: 'Grangetown' })))
  const found = async (text: string) =>
    valueOf(await desk.members.find(broker, { text })).members.map(({ name }) => name)
  t.same(await found('lewelyn'), ['Zoë Llewellyn'])
  t.same(await found('zoe'), ['Zoë Llewellyn'])
  t.same(await found('lukasz wojcik'), ['Łukasz Wójcik'])
  t.same(await found('Wójick'), ['Łukasz Wójcik'])
  t.equal((await found('02920 111222')).length, 3)
  t.same(await found('nobody at all'), [])
  t.same(
    valueOf(await desk.members.find(broker, { limit: 2 })).members.map(({ name }) => name),
    ['Ben Lewis', 'Zoë Llewellyn'],
  )
  t.match(valueOf(await desk.members.find(auditor, { skip: 2 })), {
    total: 3,
    members: [{ name: 'Łukasz Wójcik' }],
  })
})
