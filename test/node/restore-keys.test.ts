/**
 * A backup from before a change of keys: folders on disk, libp2p on TCP, the command line with recovery sheets. The partner takes
 * such a copy for a stranger, and tells it what it lost (SPEC, IDN-14 and RST-10).
 */
import { strict as assert } from 'node:assert'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { restoreWords } from '../../cli/commands/restore.ts'
import type { RunningNode } from '../../node/node.ts'
import type { RestoreView } from '../../protocol/generated/types.ts'
import { hourbridge, lastObject, noNode, type Ran } from '../cli/support.ts'
import { hour } from '../protocol/town-bank.ts'
import { admin } from './net-of-banks.ts'
import { diskBanks, give, millAndQuay, position, until, untilUp } from './disk-banks.ts'

const banks = diskBanks('restore-keys', 280_000)
const { at, start, stop } = banks

const restoreOf = async (node: RunningNode): Promise<RestoreView | undefined> =>
  (await node.api.status()).restore

const sheet = (name: string, file: string): string[] => ['--sheet', join(at(name), 'recovery', file)]

function keys(name: string, ...args: readonly string[]): Promise<Ran> {
  return hourbridge(['keys', ...args, '--yes', '--data', at(name), '--json'])
}

async function pair(): Promise<[mill: RunningNode, quay: RunningNode]> {
  const [mill, quay] = await millAndQuay(banks)
  t.match(await give(mill, 'one', 'ann@quay', 'bob'), { state: 'done' })
  return [mill, quay]
}

/** Quay changes its keys and its sheets, and goes on; what it has then is lost, and the copy from before comes back. */
async function copyFromBefore(mill: RunningNode, quay: RunningNode): Promise<void> {
  await stop(quay)
  cpSync(at('quay'), at('backup'), { recursive: true })
  const old = [...sheet('quay', 'sheet-1.txt'), ...sheet('quay', 'sheet-2.txt')]
  const rotated = await keys('quay', 'rotate', '--lost', '--new-sheets', ...old)
  assert.equal(rotated.code, 0, rotated.stdout)
  const later = await start('quay')
  await untilUp(mill, 'quay')
  t.match(await give(mill, 'two', 'ann@quay', 'bob'), { state: 'done' })
  await stop(later)
  cpSync(join(at('quay'), 'recovery'), join(at('backup'), 'recovery'), { recursive: true })
  rmSync(at('quay'), { recursive: true })
  cpSync(at('backup'), at('quay'), { recursive: true })
}

t.test('a copy from before a change of keys goes on from the change', { skip: noNode }, async (t) => {
  const [mill, first] = await pair()
  await copyFromBefore(mill, first)
  const founding = [...sheet('quay', 'sheet-1.txt'), ...sheet('quay', 'sheet-2.txt')]
  const fresh = [...sheet('quay', 'sheet-1-of-change-1.txt'), ...sheet('quay', 'sheet-3-of-change-1.txt')]

  for (const more of [[], ['--lost']]) {
    const early = await keys('quay', 'rotate', ...more, ...founding)
    t.match(early, { code: 1, stdout: /"code":"unheard"/ }, 'before anybody was asked it would fork')
  }

  let quay = await start('quay')
  await until('mill tells', async () => (await restoreOf(quay))?.keys !== undefined)
  t.match(await restoreOf(quay), {
    quarantined: true,
    keys: { change: 1, sheets: 1, ended: false },
    partners: [{ state: 'keys-behind' }],
  })
  t.match(await quay.api.finishRestore({ unheard: true }), { ok: false, error: { code: 'keys-behind' } })
  const view = await restoreOf(quay)
  const words = view === undefined ? '' : restoreWords(view).join('\n')
  t.match(
    words,
    /before a change of keys \(change 1 of .*sheets that are good now \(those that say "change 1"\)/s,
  )
  t.notMatch(words, /restore finish/, 'nothing that is refused is advised')
  t.equal(await position(mill, 'quay'), 2 * hour)
  await stop(quay)

  t.match(
    await keys('quay', 'rotate', ...fresh),
    { code: 1, stdout: /"code":"keys-behind"/ },
    'what is lost is declared',
  )
  t.match(await keys('quay', 'transport', ...fresh), { code: 1, stdout: /"code":"keys-behind"/ })
  const unasked = await keys('quay', 'rotate', '--unheard', ...fresh)
  t.match(unasked, { code: 1, stdout: /"code":"keys-behind"/ }, 'nor does anybody go on without')
  t.match(await keys('quay', 'rotate', '--lost', ...founding), { code: 1, stdout: /none of the sheets/ })
  const went = await keys('quay', 'rotate', '--lost', ...fresh)
  t.match(lastObject(went.stdout), { change: 2, retired: false }, went.stdout)

  quay = await start('quay')
  await until('restored', async () => (await restoreOf(quay))?.quarantined === false)
  await untilUp(mill, 'quay')
  await until('what was lost is back', async () => (await position(quay, 'mill')) === -2 * hour)
  t.match(await give(mill, 'three', 'ann@quay', 'bob'), { state: 'done' })
  t.match(await give(quay, 'four', 'bob@mill', 'ann'), { state: 'done' })
  t.same((await mill.api.evidences()).evidence, [], 'nobody is convicted')
  await stop(mill, quay)
  for (const name of ['mill', 'quay'])
    t.match(
      lastObject((await hourbridge(['verify', '--data', at(name), '--json'])).stdout),
      { ok: true },
      name,
    )
})

t.test('a copy from before a partner changed its network key', { skip: noNode }, async (t) => {
  const [mill, quay] = [await start('mill'), await start('quay')]
  await untilUp(mill, 'quay')
  await stop(quay)
  await stop(mill)
  rmSync(at('backup'), { recursive: true })
  cpSync(at('mill'), at('backup'), { recursive: true })
  const fresh = [...sheet('quay', 'sheet-1-of-change-1.txt'), ...sheet('quay', 'sheet-3-of-change-1.txt')]
  const moved = await keys('quay', 'transport', ...fresh)
  t.equal(moved.code, 0, moved.stdout)
  const other = await start('quay')
  rmSync(at('mill'), { recursive: true })
  cpSync(at('backup'), at('mill'), { recursive: true })
  let copy = await start('mill')
  await until('quay shows its keys', async () => (await restoreOf(copy))?.partners[0]?.newKeys === true)
  const view = await restoreOf(copy)
  const words = view === undefined ? '' : restoreWords(view).join('\n')
  t.match(words, /quay: has new keys.*keys rotate --lost.*restore finish.*partner show quay/)
  t.notMatch(words, /not reached yet/)

  // What is advised works.
  await stop(copy)
  const lost = await keys(
    'mill',
    'rotate',
    '--lost',
    ...sheet('mill', 'sheet-1.txt'),
    ...sheet('mill', 'sheet-2.txt'),
  )
  t.equal(lost.code, 0, lost.stdout)
  copy = await start('mill')
  if ((await restoreOf(copy))?.quarantined === true)
    t.match(await copy.api.finishRestore({ unheard: false }), { ok: true })
  const { bank, peer, addrs } = await other.api.status()
  const address = `${addrs[0] ?? ''}/p2p/${peer}`
  t.match(await copy.api.changeBank(admin, bank, { name: 'quay', address }), { ok: true })
  await untilUp(copy, 'quay')
  t.equal((await restoreOf(copy))?.partners[0]?.newKeys, undefined)
})
