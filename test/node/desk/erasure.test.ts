/** Erasing a member takes every word of and about them: in all tables, and in the bytes of the files below. */
import { strict as assert } from 'node:assert'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openLevel } from '../../../node/store/level.ts'
import type { Store } from '../../../node/ports.ts'
import { admin, asMember, broker, deskBank, newMember, take, valueOf } from './bank.ts'

/** A word that nobody else writes, with a number for each place where it stands. */
const canary = 'zyzzyva'
const nonceOf = (text: string): string => Buffer.from(text.padEnd(16)).toString('base64url')

async function storeOn(t: Test): Promise<{ store: Store; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'hourbridge-erasure-'))
  const opened = await openLevel(folder, { create: true, onFailure: () => undefined })
  assert(opened.ok)
  t.teardown(async () => {
    await opened.value.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { store: opened.value.store, folder }
}

/** Every canary in the records, by the key under which it lies. */
async function inRecords(store: Store): Promise<string[]> {
  const found: string[] = []
  for await (const [key, text] of store.list(''))
    for (const [word] of `${key} ${text}`.matchAll(new RegExp(`${canary}\\w*`, 'gi')))
      found.push(`${key}: ${word}`)
  return found
}

/** How many files hold a canary anywhere in their bytes. */
async function inFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
  return names.filter((_, index) => texts[index]?.toLowerCase().includes(canary) === true)
}

t.test('nothing that a member wrote, or that was written about them, outlasts their erasure', async (t) => {
  const { store, folder } = await storeOn(t)
  const { desk } = await deskBank(t, 'erasure', store)
  t.teardown(() => desk.stop())
  valueOf(await desk.rules.change(admin, { memberFloorSeconds: -36_000, memberCeilingSeconds: 36_000 }))
  const other = await newMember(desk, 'Olga', 'Other')
  const one = await newMember(desk, 'Zoe', `${canary}01`, {
    contact: { email: `${canary}02@example.org`, phone: '01970 123456', post: `${canary}03 Street` },
    ...{
      area: `${canary}04`,
      about: `${canary}05`,
      emergency: { name: `${canary}06`, phone: '01970 654321' },
    },
    referees: [{ referee: `${canary}07`, contact: `${canary}08` }, { referee: 'Rev Two' }],
  })
  await take(desk, one.id, { do: 'note', text: `${canary}09` })
  await take(desk, one.id, { do: 'proxy-add', proxy: other.id, given: 'in-person', note: `${canary}10` })
  const me = asMember(one.id)
  valueOf(await desk.logins.setPin(me, { member: one.id, pin: '271828' }))
  const opened = valueOf(await desk.logins.withCard(one.number ?? '', '271828', `${canary}11 telephone`))
  assert(opened)
  const words = {
    title: `${canary}12`,
    description: `${canary}13`,
    language: 'en',
    tags: [`${canary}14`],
  } as const
  valueOf(await desk.listings.create(me, { kind: 'offer', ...words, categories: ['gardening'] }))
  const help = { giver: 'me', receiver: other.id, seconds: 3600, day: '2026-11-21', category: 'gardening' }
  const made = valueOf(
    await desk.arrangements.record(me, { nonce: nonceOf('record'), ...help, note: `${canary}15` }),
  )
  valueOf(
    await desk.arrangements.step(asMember(other.id), made.id, {
      ...{ do: 'dispute', reason: 'hours', note: `${canary}16` },
    }),
  )
  const write = { nonce: nonceOf('message'), arrangement: made.id, text: `${canary}17` }
  valueOf(await desk.messages.write(me, write))
  const again = { day: '2026-11-25', every: 'week', note: `${canary}18` } as const
  valueOf(await desk.arrangements.propose(me, { nonce: nonceOf('series'), ...help, ...again }))
  await desk.mailer.post({ to: `${canary}02@example.org`, subject: 'Your week', text: `${canary}19` })
  const before = await inRecords(store)
  const kinds = new Set(before.map((line) => line.split('/')[1]))
  for (const table of ['member', 'session', 'listing', 'arrangement', 'message', 'series'])
    t.ok(kinds.has(table), `a canary sits in ${table}`)
  t.ok((await inFiles(folder)).length > 0, 'and in the bytes of the files')
  valueOf(await desk.arrangements.step(broker, made.id, { do: 'drop' }))
  await take(desk, one.id, { do: 'leave', reason: `${canary}20` })
  valueOf(await desk.members.step(broker, one.id, { do: 'erase' }))
  t.same(await inRecords(store), [], 'no record has a word left')
  t.same(await inFiles(folder), [], 'and no file, after compaction')
  const left: string[] = []
  for await (const [key] of store.list('row/')) if (key.includes(one.id)) left.push(key)
  t.same(left, [`row/gone/${one.id}`], 'only the opaque id stays, so that the ledger hangs together')
})
