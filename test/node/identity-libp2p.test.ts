/**
 * New keys between two real banks: folders on disk, libp2p on TCP, the command line with recovery sheets. The old keys are
 * in the hands of a thief, who has a copy of the whole folder.
 */
import { strict as assert } from 'node:assert'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { systemClock, systemEntropy } from '../../node/clock.ts'
import { init } from '../../node/init.ts'
import { startNode } from '../../node/node.ts'
import { hourbridge, lastObject, noNode, type Ran } from '../cli/support.ts'
import { hour, nonceOf } from '../protocol/town-bank.ts'
import { diskBanks, give, millAndQuay, position, untilUp, value } from './disk-banks.ts'
import { admin } from './net-of-banks.ts'

const banks = diskBanks('identity', 180_000)
const { at, configOf, start, stop } = banks

function keys(name: string, ...args: readonly string[]): Promise<Ran> {
  return hourbridge(['keys', ...args, '--data', at(name), '--json'])
}

const sheets = (name: string, ...numbers: readonly number[]): string[] =>
  numbers.flatMap((one) => ['--sheet', join(at(name), 'recovery', `sheet-${one}.txt`)])

t.test('stolen keys are replaced, and what they signed before stays', { skip: noNode }, async (t) => {
  let [mill, quay] = await millAndQuay(banks)
  t.match(await give(mill, 'one', 'ann@quay', 'bob'), { state: 'done' })
  t.match(
    await give(quay, 'two', 'bob@mill', 'ann'),
    { state: 'done' },
    'by the thief, with the keys of quay',
  )
  t.match(await give(quay, 'three', 'bob@mill', 'ann'), { state: 'done' }, 'and once more')
  t.equal(await position(mill, 'quay'), -hour)
  t.equal((await keys('quay', 'rotate', '--yes', ...sheets('quay', 1, 2))).code, 4, 'not while it runs')
  await stop(quay)
  cpSync(at('quay'), at('thief'), { recursive: true })
  // A thief takes away the mark by which a copy knows that it is one, and does not ask first.
  rmSync(join(at('thief'), 'mark'))

  await t.test('only with enough sheets', async (t) => {
    const before = readFileSync(join(at('quay'), 'keys.json'), 'utf8')
    const once = await keys('quay', 'rotate', '--yes', ...sheets('quay', 1, 1))
    t.match(once, { code: 1, stdout: /2 different sheets are needed, and 1 came/ })
    const other = await keys('quay', 'rotate', '--yes', ...sheets('quay', 1), ...sheets('mill', 2))
    t.match(other, { code: 1, stdout: /Sheet 2: This sheet is of another bank/ })
    const slip = at('slip.txt')
    const words = readFileSync(join(at('quay'), 'recovery', 'sheet-3.txt'), 'utf8')
    writeFileSync(
      slip,
      words.replace(
        /(Recovery key:\n {4})(....)/,
        (_, lead: string, group: string) => lead + (group === 'abcd' ? 'abce' : 'abcd'),
      ),
    )
    const mistyped = await keys('quay', 'rotate', '--yes', ...sheets('quay', 1), '--sheet', slip)
    t.match(mistyped, { code: 1, stdout: /Sheet 2 is none of the sheets/ })
    t.notMatch(mistyped.stdout + mistyped.stderr, /abcd/, 'a key is never repeated')
    t.equal(readFileSync(join(at('quay'), 'keys.json'), 'utf8'), before)
    t.notOk(existsSync(join(at('quay'), 'keys.next.json')))
  })

  const shown = lastObject((await keys('quay', 'show')).stdout)
  const rotated = await keys('quay', 'rotate', '--yes', '--new-sheets', ...sheets('quay', 1, 3))
  t.equal(rotated.code, 0, rotated.stdout + rotated.stderr)
  const now = lastObject(rotated.stdout)
  t.match(now, { bank: shown['bank'], change: 1, retired: false })
  for (const name of ['op', 'transport', 'cosign', 'rotation']) t.notSame(now[name], shown[name], name)
  t.equal((now['recovery'] as string[]).length, 3)

  // Only a stranger to mill now: it introduces itself, mill takes the change and dials it anew.
  quay = await start('quay')
  await untilUp(mill, 'quay')
  await untilUp(quay, 'mill')
  t.equal(await position(mill, 'quay'), -hour, 'what the thief signed before stays')
  t.match(await give(mill, 'four', 'ann@quay', 'bob'), { state: 'done' })
  t.match(await give(quay, 'five', 'bob@mill', 'ann'), { state: 'done' })

  await t.test('the thief is a stranger', async (t) => {
    const config = { ...(await configOf('quay')) }
    writeFileSync(join(at('thief'), 'config.json'), JSON.stringify(config))
    const thief = await start('thief')
    const tried = await give(thief, 'six', 'bob@mill', 'ann', 5)
    t.not(tried.state, 'done')
    t.notOk((await value(thief.api.partner('mill'))).up)
    t.equal(await position(mill, 'quay'), -hour)
    await stop(thief)
  })

  await stop(mill)
  const again = await keys('quay', 'transport', '--yes', ...sheets('quay', 1, 2))
  t.equal(again.code, 4, 'it runs')
  await stop(quay)
  const old = await keys('quay', 'transport', '--yes', ...sheets('quay', 1, 2))
  t.match(old, { code: 1, stdout: /none of the sheets/ }, 'the sheets from before are void')
  const fresh = (now['recovery'] as string[]).slice(0, 2).flatMap((path) => ['--sheet', path])
  t.equal((await keys('quay', 'transport', '--yes', ...fresh)).code, 0)
  const moved = lastObject((await keys('quay', 'show')).stdout)
  t.match(moved, { op: now['op'], cosign: now['cosign'] })
  t.not(moved['transport'], now['transport'])
  quay = await start('quay')
  mill = await start('mill')
  await untilUp(mill, 'quay')
  t.match(await give(mill, 'seven', 'ann@quay', 'bob'), { state: 'done' })
  await stop(quay)
  t.equal((await value(mill.api.partner('quay'))).ended, undefined)
  t.equal((await keys('quay', 'retire', '--yes', ...fresh)).code, 0)
  quay = await start('quay')
  await untilUp(mill, 'quay')
  const over = await value(mill.api.partner('quay'))
  t.equal(over.ended, (await quay.api.status()).ended, 'the partner says when it ended')
  t.same([over.weMaySend, over.theyMaySend], [0, 0], 'nothing new begins')
  const order = { id: nonceOf('nine'), giver: 'ann@quay', receiver: 'bob', seconds: hour, wait: 5 }
  const day = new Date().toISOString().slice(0, 10)
  t.match(await mill.api.recordExchange(admin, { ...order, day, category: 'garden' }), {
    error: { code: 'bank-retired' },
  })
  const carried = { as: 'carried' } as const
  t.match(await mill.api.closePartner(admin, 'quay', carried), { error: { code: 'bank-retired' } })
  t.match(await quay.api.closePartner(admin, 'mill', carried), { error: { code: 'ended-here' } })
  t.match(await mill.api.closePartner(admin, 'quay', { as: 'forgiven' }), { ok: true })
  await stop(mill, quay)
  for (const name of ['mill', 'quay'])
    t.match(
      lastObject((await hourbridge(['verify', '--data', at(name), '--json'])).stdout),
      { ok: true },
      name,
    )
})

t.test('two banks that both have a new network key meet where people say', { skip: noNode }, async (t) => {
  const words = async (name: string, ...args: readonly string[]): Promise<string> =>
    (await hourbridge([...args, '--data', at(name)])).stdout
  for (const name of ['oak', 'ash'])
    assert((await init({ dir: at(name), config: await configOf(name) }, systemClock, systemEntropy)).ok)
  const first = [await start('oak'), await start('ash')] as const
  const { invite } = await value(first[0].api.invite(admin, { grants: hour, asks: hour }))
  await value(first[1].api.acceptInvite(admin, { invite, name: 'oak' }))
  await untilUp(first[0], 'ash')
  await stop(...first)
  const cure = /hourbridge bank name BANK-ID NAME --at ADDRESS/
  for (const name of ['oak', 'ash'])
    t.match(
      await words(name, 'keys', 'transport', '--yes', ...sheets(name, 1, 2)),
      cure,
      'said when it is done',
    )
  const [oak, ash] = [await start('oak'), await start('ash')]
  t.notOk((await value(oak.api.partner('ash'))).up)
  const { bank, peer, addrs } = await ash.api.status()
  await value(oak.api.changeBank(admin, bank, { name: 'ash', address: `${addrs[0] ?? ''}/p2p/${peer}` }))
  await untilUp(oak, 'ash')
  await stop(oak, ash)
})

t.test('a change that was cut off is finished or undone at the next start', { skip: noNode }, async (t) => {
  const dir = at('elm')
  assert((await init({ dir, config: await configOf('elm') }, systemClock, systemEntropy)).ok)
  const [first, next] = [join(dir, 'keys.json'), join(dir, 'keys.next.json')]
  const old = readFileSync(first, 'utf8')

  writeFileSync(
    next,
    JSON.stringify({ op: 'A'.repeat(43), transport: 'A'.repeat(43), cosign: 'A'.repeat(43) }),
  )
  await stop(await start('elm'))
  t.equal(readFileSync(first, 'utf8'), old, 'killed before the operation was in the log')
  t.notOk(existsSync(next))

  t.equal((await keys('elm', 'rotate', '--yes', ...sheets('elm', 2, 3))).code, 0)
  renameSync(first, next)
  writeFileSync(first, old)
  await stop(await start('elm'))
  t.not(readFileSync(first, 'utf8'), old, 'killed when it was, before the new keys had their place')
  t.notOk(existsSync(next))

  writeFileSync(first, old)
  const wrong = await startNode(dir, 'test', () => undefined)
  t.match(wrong, { ok: false, error: { code: 'wrong-keys' } }, 'an old backup of the keys alone')
  rmSync(first)
  t.equal((await keys('elm', 'show')).code, 5, 'a file that is not there')
  t.equal((await keys('elm', 'rotate', '--yes', ...sheets('elm', 1, 2))).code, 0, 'lost keys are replaced')
  const elm = await start('elm')
  await value(elm.api.openAccount(admin, { kind: 'member', name: 'ann' }))
  await stop(elm)

  t.equal((await keys('elm', 'retire', '--yes', ...sheets('elm', 1, 2))).code, 0)
  const ended = await start('elm')
  const refused = await ended.api.openAccount(admin, { kind: 'member', name: 'bob' })
  t.match(refused, { ok: false, error: { code: 'ended-here' } })
  t.match(await ended.api.invite(admin, { grants: hour, asks: hour }), { error: { code: 'ended-here' } })
  const said = (await ended.api.status()).ended ?? 0
  t.ok(said > 1_700_000_000, 'it says when')
  t.equal((await ended.api.partners()).ended, said)
  await stop(ended)
  t.match(await keys('elm', 'rotate', '--yes', ...sheets('elm', 1, 2)), {
    code: 1,
    stdout: /This bank has ended/,
  })
  t.match(await keys('elm', 'retire', '--yes', ...sheets('elm', 1, 2)), {
    code: 1,
    stdout: /This bank has ended/,
  })
  t.match(lastObject((await hourbridge(['verify', '--data', dir, '--json'])).stdout), { ok: true })
})
