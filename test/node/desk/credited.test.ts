/** Help between two banks that have desks: recorded by the receiver's, taken back by the giver's, and told to both. */
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { ArrangementView, MemberView } from '../../../protocol/generated/types.ts'
import { Town } from '../../web/paper-browser.ts'
import { agree } from '../real-bank.ts'
import {
  admin,
  asMember,
  auditor,
  broker,
  codeOf,
  deskBank,
  newMember,
  valueOf,
  type DeskBank,
} from './bank.ts'

const nonceOf = (text: string): string => Buffer.from(text.padEnd(16)).toString('base64url')

interface Scene {
  readonly near: DeskBank
  readonly far: DeskBank
  readonly receiver: MemberView
  readonly giver: MemberView
  readonly transfer: string
  readonly recorded: () => Promise<ArrangementView>
}

/** Rita of near received an hour of Gil of far. */
async function scene(t: Test): Promise<Scene> {
  const [near, far] = [await deskBank(t, 'near'), await deskBank(t, 'far')]
  t.teardown(() => [near, far].forEach(({ desk }) => desk.stop()))
  const receiver = await newMember(near.desk, 'Rita', 'Receiver')
  const giver = await newMember(far.desk, 'Gil', 'Giver')
  for (const [bank, { account = '' }] of [[near, receiver] as const, [far, giver] as const])
    valueOf(await bank.bank.api.changeAccount(admin, account, { floor: -36_000, ceiling: 36_000 }))
  await agree(far.bank, near.bank)
  const partners = async () => (await near.bank.api.partners()).partners[0]
  for (let tries = 0; tries < 200 && (await partners())?.up !== true; tries++) await setTimeout(25)
  const { id } = valueOf(
    await near.desk.arrangements.record(asMember(receiver.id), {
      ...{ nonce: nonceOf('help'), giver: `${giver.handle ?? ''}@${(await partners())?.name ?? ''}` },
      ...{ receiver: 'me', seconds: 3600, day: '2026-11-21', category: 'gardening' },
    }),
  )
  const recorded = async (): Promise<ArrangementView> =>
    valueOf(await near.desk.arrangements.show(asMember(receiver.id), id))
  // On a busy machine the banks' short patience ends now and then: it is tried again, as people do.
  for (let tries = 0; tries < 200 && (await recorded()).state !== 'booked'; tries++) {
    if ((await recorded()).state === 'refused') await near.desk.arrangements.step(broker, id, { do: 'retry' })
    await near.desk.arrangements.tick()
    await setTimeout(25)
  }
  return { near, far, receiver, giver, transfer: (await recorded()).ledger ?? '', recorded }
}

t.test(
  'a house that takes no members of partner banks declines their credits before they are held',
  async (t) => {
    const { near, far, receiver, giver, transfer } = await scene(t)
    valueOf(await far.desk.rules.change(admin, { partnerMembers: 'not' }))
    const name = (await near.bank.api.partners()).partners[0]?.name ?? ''
    const { id } = valueOf(
      await near.desk.arrangements.record(asMember(receiver.id), {
        ...{ nonce: nonceOf('more help'), giver: `${giver.handle ?? ''}@${name}`, receiver: 'me' },
        ...{ seconds: 1800, day: '2026-11-21', category: 'gardening' },
      }),
    )
    const shown = async () => valueOf(await near.desk.arrangements.show(asMember(receiver.id), id))
    for (let tries = 0; tries < 200 && (await shown()).state !== 'refused'; tries++) {
      await near.desk.arrangements.tick()
      await setTimeout(25)
    }
    t.match(await shown(), { state: 'refused', refused: 'partner-suspended' })
    const balance = async ({ bank }: DeskBank, { account = '' }: MemberView) =>
      valueOf(await bank.api.account(account)).balance
    t.equal(await balance(far, giver), 3600, 'what was credited before stays')
    t.match(valueOf(await near.bank.api.account(receiver.account ?? '')), { balance: -3600, reserved: 0 })
    const back = { nonce: nonceOf('back'), reason: 'mistake' } as const
    valueOf(await far.desk.arrangements.giveBack(asMember(giver.id), transfer, back))
    for (let tries = 0; tries < 200 && (await balance(far, giver)) !== 0; tries++) await setTimeout(25)
    t.equal(await balance(far, giver), 0, 'and can still be given back')
  },
)

t.test('what another bank credited is given back there, never offered here, and seen here', async (t) => {
  const { near, far, receiver, giver, transfer, recorded } = await scene(t)
  const first = await recorded()
  t.match(first, { state: 'booked', giver: { far: true } })
  t.notOk(first.may.includes('reverse'), 'what would be refused is not offered')
  const ask = { do: 'reverse', reason: 'mistake' } as const
  const refused = await near.desk.arrangements.step(broker, first.id, ask)
  t.match(refused, { error: { code: 'given-elsewhere', params: { partner: 'far' } } })
  const complaint = { do: 'dispute', reason: 'hours' } as const
  valueOf(await near.desk.arrangements.step(asMember(receiver.id), first.id, complaint))
  t.same(valueOf(await near.desk.arrangements.show(broker, first.id)).may, ['keep'])
  t.equal(codeOf(await near.desk.arrangements.step(broker, first.id, { do: 'drop' })), 'given-elsewhere')
  const { arrangements } = far.desk
  const other = await newMember(far.desk, 'Olga', 'Other')
  t.equal(codeOf(await arrangements.credited(asMember(other.id), transfer)), 'unknown-exchange')
  const back = { nonce: nonceOf('back'), reason: 'mistake' } as const
  t.equal(codeOf(await arrangements.giveBack(asMember(other.id), transfer, back)), 'unknown-exchange')
  t.equal(codeOf(await arrangements.giveBack(auditor, transfer, back)), 'forbidden')
  t.match(valueOf(await arrangements.credited(auditor, transfer)), { may: false, reversed: false })
  t.equal(
    codeOf(await near.desk.arrangements.credited(broker, transfer)),
    'unknown-exchange',
    'not on this side',
  )
  const give = async () => valueOf(await arrangements.giveBack(asMember(giver.id), transfer, back))
  t.match(await give(), { may: false, seconds: 3600, giver: { you: true } })
  for (let tries = 0; tries < 100 && !(await give()).reversed; tries++) await setTimeout(25)
  t.equal((await give()).reversed, true, 'asked again, it is the same')
  for (let tries = 0; tries < 100 && (await recorded()).state !== 'reversed'; tries++) await setTimeout(25)
  const last = await recorded()
  t.match(last, { state: 'reversed', history: /./ })
  t.equal(last.dispute, undefined, 'the dispute is settled with it')
  t.equal(valueOf(await near.bank.api.account(receiver.account ?? '')).balance, 0)
  const told = valueOf(await near.desk.notices.list(asMember(receiver.id))).notices
  t.equal(told.filter(({ kind }) => kind === 'reversed').length, 1, 'told once')
})

t.test('the page of what was credited gives it back without a script', async (t) => {
  const { far, near, giver, receiver, transfer, recorded } = await scene(t)
  const mine = new Town(far).browser(giver.id)
  const statement = await mine.open('/statement')
  t.match(statement.html, `/credits/${transfer}`)
  const page = await mine.open(`/credits/${transfer}`)
  t.match(page, { status: 200, text: /near recorded this.*gardening.*1:00/ })
  const here = await new Town(near).browser(receiver.id).open(`/exchanges/${(await recorded()).id}`)
  t.match(here.text, /only that timebank can give them back/)
  t.notMatch(here.text, /Take it back/)
  const wrong = await mine.send(page, `/credits/${transfer}`, { reason: 'because' })
  t.equal(wrong.status, 422)
  const done = await mine.send(page, `/credits/${transfer}`, { reason: 'wrong-hours' })
  t.equal(done.status, 200)
  t.notMatch(done.html, /name="reason"/, 'there is nothing left to give')
  let last = done
  for (let tries = 0; tries < 200 && !/stands taken back/.test(last.text); tries++) {
    await setTimeout(25)
    last = await mine.open(`/credits/${transfer}`)
  }
  t.match(last.text, /How it stands taken back/)
})
