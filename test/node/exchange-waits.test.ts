/** What an exchange between two banks waits for, and what the same request again is told. */
import t from 'tap'
import { hour, nonceOf, noon, today } from '../protocol/town-bank.ts'
import { pair } from './frames-of-banks.ts'
import type { NetBank } from './net-bank.ts'
import { admin, Net } from './net-of-banks.ts'

t.test('an answer waits for what it rests on, not for what others write meanwhile', async (t) => {
  const { net, mill, quay } = await pair()
  t.equal(await net.exchange(mill, quay, 'name'), 'done')
  await net.pass(1)
  const { bank, directory } = mill.running
  const account = directory.accountNamed('ann') ?? ''
  const limits = {
    typ: 'account.limit',
    account,
    floor: -hour,
    ceiling: hour,
    by: 'admin',
    at: noon,
  } as const
  let writes = 0
  mill.disk.fsync = async () => {
    // Order, hold, settle; then what somebody else does, on a disk that has come to a halt.
    if (++writes === 3) bank.run((turn) => turn.append(limits)).catch(() => undefined)
    if (writes > 3) await new Promise(() => undefined)
  }
  t.equal(await net.exchange(mill, quay, 'meanwhile'), 'done')
  t.equal(writes, 4)
})

t.test('a request by a known identifier is the same only with the same giver', async (t) => {
  const net = await Net.of('mill', 'quay', 'cove')
  const [mill, quay, cove] = net.banks as [NetBank, NetBank, NetBank]
  const ask = async (giver: string): Promise<string> => {
    const what = { seconds: hour, day: today, category: 'gardening' }
    const body = { id: nonceOf('one'), giver, receiver: 'bob', ...what }
    const done = await net.until(mill.api.recordExchange(admin, body))
    if (!done.ok) return done.error.code
    return `${done.value.state}${done.value.repeated === true ? ' again' : ''}`
  }
  const address = (bank: NetBank, name: string): string =>
    `${bank.id}/${bank.running.directory.accountNamed(name)}`
  t.equal(await ask('ann@quay'), 'done')
  t.equal(await ask('ann@quay'), 'done again')
  t.equal(await ask(address(quay, 'ann')), 'done again', 'the same person by another way of writing')
  for (const other of ['ann@cove', 'bob@quay', address(cove, 'ann'), address(quay, 'bob')])
    t.equal(await ask(other), 'id-conflict', other)
  await mill.crash()
  await net.until(mill.start())
  await net.pass(5)
  t.equal(await ask('bob@quay'), 'id-conflict', 'and so after a new start')
  t.equal(await ask('ann@quay'), 'done again')
  t.equal(mill.balance('bob'), -hour, 'booked once')
})
