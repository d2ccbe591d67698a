/** Names of accounts: nobody can take one that means another account already. */
import { strict as assert } from 'node:assert'
import t from 'tap'
import { admin, Net } from './net-of-banks.ts'

t.test('no name has the form of an identifier', async (t) => {
  const net = await Net.of('mill')
  const [mill] = net.banks
  assert(mill !== undefined)
  const open = async (name: string): Promise<string> => {
    const done = await net.until(mill.api.openAccount(admin, { kind: 'member', name }))
    return done.ok ? 'ok' : done.error.code
  }
  const people = [...mill.state.accounts.values()].filter(({ kind }) => kind === 'member')
  for (const { id } of people) t.equal(await open(id), 'name-reserved', id)
  for (const id of mill.state.accounts.keys()) t.not(await open(id), 'ok', id)
  t.equal(await open('sys-anything'), 'name-reserved')
  t.equal(await open(`p-${'a'.repeat(52)}`), 'name-reserved')
  for (const name of ['system', 'p-jones', 'alexander.williams', 'ann2'])
    t.equal(await open(name), 'ok', name)
  const renamed = mill.api.changeAccount(admin, 'ann2', { name: 'sys-opening' })
  t.match(await net.until(renamed), { ok: false, error: { code: 'name-reserved' } })
})
