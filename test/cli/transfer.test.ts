/** `hourbridge transfer`: what waits, and what is written off; and how overdue exchanges show at a partner. */
import t, { test } from 'tap'
import { partner } from './fixtures.ts'
import { hourbridge, playBank, type Ran, type Reply } from './support.ts'

t.setTimeout(280_000)

const xfer = `WOKmeUns${'A'.repeat(35)}`
const waits = {
  ...{ xfer, role: 'middle', state: 'held', seconds: 5400, from: 'hilltop', to: 'riverside' },
  ...{ decider: `tbk:${'a'.repeat(52)}`, decideBy: 1_795_262_520, overdue: true },
}
const done = {
  ...{ ...waits, state: 'released', code: 'writeoff', overdue: true },
  writtenOff: { by: 'admin', at: 1_795_270_000 },
}
const kindly = ({ method, path }: { method: string; path: string }): Reply => {
  if (path.endsWith('/transfers')) return [200, { transfers: [waits] }]
  return [200, method === 'POST' ? done : waits]
}

/** Runs a command against a bank that answers so; gives what the bank heard as well. */
async function at(args: readonly string[], reply: Parameters<typeof playBank>[0] = kindly) {
  const bank = await playBank(reply)
  t.teardown(() => bank.close())
  const ran: Ran = await hourbridge([...args, '--url', bank.url, '--token', 'x'])
  return { ...ran, heard: bank.heard.map((one) => `${one.method} ${one.path}`) }
}

test('what waits is listed, and shown by the first letters of its identifier', async (t) => {
  const list = await at(['transfer', 'list'])
  t.match(list.stdout, /WOKmeUnsAA +1:30 +hilltop +riverside +2026-11-21 \d\d:\d\d UTC +overdue/)
  const show = await at(['transfer', 'show', 'WOKmeUns'])
  t.same(show.heard, ['GET /api/v1/transfers', `GET /api/v1/transfers/${xfer}`])
  t.match(show.stdout, 'it passes through this bank: waits to be decided, overdue')
  const order = { xfer, role: 'payer', state: 'ordered', seconds: 3600, to: 'riverside', overdue: false }
  const asked = await at(['transfer', 'list'], () => [200, { transfers: [order] }])
  t.match(asked.stdout, /WOKmeUnsAA +1:00 +our member +riverside +ordered\n/)
  const none = await at(['transfer', 'list'], () => [200, { transfers: [] }])
  t.equal(none.stdout, 'Nothing waits.\n')
  for (const short of ['WOK', 'another'])
    t.match(await at(['transfer', 'show', short]), { code: 2, stderr: 'names nothing that waits here' })
})

test('a write-off needs a yes', async (t) => {
  const unasked = await at(['transfer', 'write-off', xfer])
  t.match(unasked, { code: 2, stderr: '--yes', heard: [`GET /api/v1/transfers/${xfer}`] })
  const off = await at(['transfer', 'write-off', 'WOKmeUns', '--yes'])
  t.equal(off.code, 0, off.stderr)
  t.same(off.heard, ['GET /api/v1/transfers', `POST /api/v1/transfers/${xfer}/write-off`])
  t.match(off.stdout, /✓ Written off\.[^]*Written off by admin/)
})

test('what is overdue shows at the partner', async (t) => {
  const slow = { ...partner, overdue: 3, usable: { holds: 128, seconds: 9000 } }
  const list = await at(['partner', 'list'], () => [200, { partners: [slow] }])
  t.match(list.stdout, '3 of ours overdue')
  const show = await at(['partner', 'show', 'riverside'], () => [200, slow])
  t.match(show.stdout, 'Overdue: 3 of our exchanges there. Until they are answered, 128 of 2:30 in all')
  t.notMatch((await at(['partner', 'show', 'riverside'], () => [200, partner])).stdout, 'Overdue')
})
