/** What an exchange between two banks waits for. */
import t from 'tap'
import { hour, noon } from '../protocol/town-bank.ts'
import { pair } from './frames-of-banks.ts'

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
  const answer = net.exchange(mill, quay, 'meanwhile')
  await net.pass(5)
  t.equal(writes, 4)
  t.equal(await Promise.race([answer, Promise.resolve('waits')]), 'done')
})
