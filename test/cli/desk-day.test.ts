/** What a broker does in a day, typed at a terminal, against a real bank over HTTP: from a paper form to the letters. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'tap'
import { founder, webBank } from '../web/browser.ts'
import { valueOf } from '../node/desk/bank.ts'
import { hourbridge, lastObject, type Ran } from './support.ts'

test('from a paper form to a letter', async (t) => {
  const bank = await webBank(t, 'desk day')
  const run = (...args: readonly string[]): Promise<Ran> =>
    hourbridge([...args, '--url', bank.url, '--token', 'token-of-admin'])
  const done = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
    const ran = await run(...args, '--json')
    t.equal(ran.code, 0, `${args.slice(0, 2).join(' ')}: ${ran.stderr}`)
    return lastObject(ran.stdout)
  }
  const enrol = async (name: string, ...more: readonly string[]): Promise<string> => {
    const { id } = await done('member', 'apply', name, ...more)
    await done('member', 'approve', String(id), '--anyway', 'a test')
    return String(id)
  }
  const ana = await enrol('Ana Price', '--language', 'cy', '--post', '1 High Street')
  const ben = await enrol('Ben Hill', '--language', 'pl')
  const account = bank.desk.members.book.get(ben)?.account ?? ''
  valueOf(await bank.bank.api.changeAccount(founder, account, { floor: -36_000 }))
  const hers = bank.desk.members.book.get(ana)?.account ?? ''
  valueOf(await bank.bank.api.changeAccount(founder, hers, { ceiling: 36_000 }))
  await done('offer', 'add', 'Gardening and digging', '--member', ana, '--category', 'gardening')
  const request = await done('request', 'add', 'Dig my garden', '--member', ben, '--category', 'gardening')
  const match = await run('match', String(request['id']))
  t.match(match.stdout, /Ana Price.*\n.*offers “Gardening and digging”/)
  const plan = await done('exchange', 'propose', 'ana price', 'ben hill', '--for', 'gardening')
  const id = String(plan['id'])
  t.equal(plan['state'], 'proposed')
  t.equal((await done('exchange', 'accept', id))['state'], 'accepted')
  const sheet = join(t.testdir({}), 'sheet.csv')
  await writeFile(sheet, 'day,giver,receiver,hours,category\n2026-11-20,Ana Price,Ben Hill,1:30,gardening\n')
  t.match(await done('sheet', sheet, '--dry-run'), { wrong: 0, recorded: false, seconds: 5400 })
  t.equal(valueOf(await bank.bank.api.account(account)).balance, 0, 'a dry run records nothing')
  t.match(await done('sheet', sheet), { wrong: 0, recorded: true })
  await writeFile(sheet, 'day,giver,receiver,hours,category\n2026-11-20,Nobody,Ben Hill,x,gardening\n')
  const wrong = await run('sheet', sheet, '--dry-run')
  t.equal(wrong.code, 1)
  t.match(wrong.stdout, /line 2, giver:[^]*line 2, hours:/)
  const statement = await run('statement', hers)
  t.match(statement.stdout, /2026-11-20.*gardening.*1:30/)
  const number = bank.desk.members.book.get(ana)?.number ?? ''
  for (const called of ['Ana Price', number])
    t.equal((await run('statement', called)).stdout, statement.stdout)
  const nobody = await run('statement', 'Zed Zed')
  t.match([nobody.code, nobody.stderr], [1, /Nobody is called like this/])
  const byHer = valueOf(
    await bank.desk.arrangements.record(
      { by: ana, role: 'member', member: ana },
      {
        ...{ nonce: 'D'.repeat(21) + 'A', giver: 'me', receiver: ben, seconds: 1800 },
        ...{ day: '2026-11-20', category: 'gardening' },
      },
    ),
  )
  t.equal((await done('exchange', 'confirm', byHer.id))['state'], 'booked')
  const letters = await run('letters')
  t.equal(letters.code, 0)
  t.match(
    letters.stdout,
    /Ana Price\n1 High Street\n\n[^]*Annwyl Ana Price[^]*- 21 [^]*Ben H\.[^]*Eich sefyllfa: 2:00/,
    'in Welsh',
  )
  t.match(
    letters.stdout,
    /Ben Hill\n\n[^]*Dzień dobry, Ben Hill![^]*Ana P\.[^]*Twój stan: -2:00/,
    'in Polish',
  )
  await done('letters', '--printed')
  t.match((await run('letters')).stdout, 'There is nothing to print')
  const way = await run('login-link', 'ana price')
  t.match(way.stdout, /\/login\/link\/[A-Za-z0-9_-]{43}\n.*\n.*web\.url/)
})
