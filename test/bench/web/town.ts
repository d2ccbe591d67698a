/**
 * The large town on which the pages are measured, and who signs in there. Making it takes minutes, so the data folder is kept
 * under a name that changes with the code that makes it; a run works on a copy.
 */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Chance, derivedId } from '../../../cli/chance.ts'
import { Client } from '../../../cli/client.ts'
import { spread } from '../../../cli/town/spread.ts'
import { fillTown } from '../../../cli/town/town.ts'
import {
  validateListingList,
  validateLoginOpened,
  validateLoginsEnded,
  validateMemberList,
  validateMemberView,
  validateThreadView,
} from '../../../protocol/generated/validators.ts'
import { BenchNode } from '../node-process.ts'

/** Roles as which the pages are asked for. */
export type Role = 'member' | 'broker' | 'admin'

/** Somebody who can sign in. */
export interface WayIn {
  readonly role: Role
  readonly id: string
  /** The session's secret: the value of the cookie, and a bearer token. */
  readonly secret: string
}

/** How large the town is. */
export interface Size {
  readonly members: number
  readonly exchanges: number
}

const pin = '314159'
const seed = 'bench'
/** One person may ask for so many pages a minute, so many people ask; more than 60 may not sign in from one network. */
const wanted: readonly (readonly [Role, number])[] = [
  ['member', 24],
  ['broker', 10],
  ['admin', 10],
]
/** Conversations that each of them begins; nobody may write more than 60 lines an hour. */
const talks = 50
/** Listings run out and exchanges get old: a town of last month is another one. */
const freshDays = 7

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..', '..', '..', '..')

/** Name of the town that this code makes: the same code, the same name. */
function nameOf({ members, exchanges }: Size): string {
  const hash = createHash('sha256').update(`${members} ${exchanges}`)
  const town = join(root, 'build', 'cli', 'town')
  const made = readdirSync(town).filter((name) => name.endsWith('.js'))
  for (const path of [...made.toSorted().map((name) => join(town, name)), join(here, 'town.js')])
    hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

const isFresh = (folder: string): boolean =>
  existsSync(folder) && Date.now() - statSync(folder).mtimeMs < freshDays * 86_400_000

/** A bank with the town in it, not started, on a folder of its own; and who may sign in. `told` hears how far it is. */
export async function townBank(
  size: Size,
  told: (what: string) => void,
): Promise<{ readonly node: BenchNode; readonly waysIn: readonly WayIn[] }> {
  const kept = join(root, '.cache', 'bench-web', nameOf(size))
  if (!isFresh(kept)) {
    rmSync(kept, { recursive: true, force: true })
    await make(kept, size, told)
  }
  const folder = mkdtempSync(join(tmpdir(), 'hourbridge-bench-'))
  cpSync(join(kept, 'bank'), folder, { recursive: true })
  const text = readFileSync(join(kept, 'ways-in.json'), 'utf8')
  return { node: new BenchNode('', folder), waysIn: JSON.parse(text) as readonly WayIn[] }
}

async function make(kept: string, size: Size, told: (what: string) => void): Promise<void> {
  const node = new BenchNode('Large Town')
  try {
    await node.start()
    const client = new Client({ url: `http://127.0.0.1:${node.port}`, token: node.token })
    const today = new Date().toISOString().slice(0, 10)
    let last = -1
    const share = (now: number): void => {
      const percent = Math.floor(now * 20) * 5
      if (percent > last) told(`the town is made: ${(last = percent)} %`)
    }
    await fillTown(client, { ...size, seed, recordedDays: 366 }, { today, told: share })
    const waysIn = await letIn(client)
    await talk(node, waysIn)
    client.close()
    await node.stop()
    mkdirSync(kept, { recursive: true })
    writeFileSync(join(kept, 'ways-in.json'), JSON.stringify(waysIn))
    cpSync(node.dir, join(kept, 'part'), { recursive: true })
    renameSync(join(kept, 'part'), join(kept, 'bank'))
  } finally {
    await node.stop()
    node.remove()
  }
}

async function letIn(client: Client): Promise<WayIn[]> {
  const find = { status: ['approved'], limit: 500 }
  const { members } = await client.post('/members/find', validateMemberList, find)
  const plain = members.filter(({ number, roles }) => number !== undefined && roles.length === 0)
  const people = wanted.flatMap(([role, count]) => plain.splice(0, count).map((line) => ({ role, ...line })))
  const waysIn: WayIn[] = []
  await spread(people, async ({ role, id, number }) => {
    if (role !== 'member')
      await client.post(`/members/${id}/steps`, validateMemberView, { do: 'roles', roles: [role] })
    await client.post('/logins/pins', validateLoginsEnded, { member: id, pin })
    const { token } = await client.post('/logins', validateLoginOpened, { number, secret: pin })
    waysIn.push({ role, id, secret: token })
  })
  return waysIn
}

/** Everybody who signs in has written to somebody about each of so many offers and requests. */
async function talk(node: BenchNode, waysIn: readonly WayIn[]): Promise<void> {
  const chance = new Chance('talk', seed)
  await spread(waysIn, async (one) => {
    const client = new Client({ url: `http://127.0.0.1:${node.port}`, token: one.secret })
    const page = { from: 20 * chance.below(45), limit: talks + 10 }
    const { listings } = await client.post('/listings/search', validateListingList, page)
    const others = listings.filter(({ own }) => !own).slice(0, talks)
    for (const { id: listing } of others) {
      const words = { nonce: derivedId('talk', one.id, listing), listing, text: 'Is this still open?' }
      await client.post('/messages', validateThreadView, words)
    }
    client.close()
  })
}
