/** An honest pair of banks, and a third that was a partner of one of them until it turned hostile. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { reachable } from '../bench/cross.ts'
import { BenchNode } from '../bench/node-process.ts'
import { partnerActs } from './acts.ts'

const program = fileURLToPath(new URL('main.js', import.meta.url))
const limit = 1_000_000 * 3600

/** The scene: `here` is the victim. */
export interface Scene {
  readonly here: BenchNode
  readonly there: BenchNode
  /** Accounts for exchanges between the two: the giver with its bank. */
  readonly giver: string
  readonly receiver: string
  /** Has somebody act against `here`, until the function that it gives is called. */
  attack(act: string): Promise<() => Promise<void>>
  end(): Promise<void>
}

/** Founds the three banks. */
export async function openScene(): Promise<Scene> {
  const [here, there, evil] = [new BenchNode('Here'), new BenchNode('There'), new BenchNode('Evil')]
  for (const node of [here, there, evil]) await node.start()
  for (const other of [there, evil]) {
    const terms = { grants: limit, asks: limit, maxHolds: 1024 }
    const { invite } = await here.call('POST', '/partners/invites', terms)
    await other.call('POST', '/partners', { invite })
  }
  await reachable(here, 2)
  await evil.stop()
  const [receiver = ''] = await here.accounts('r', 1)
  const [giver = ''] = await there.accounts('g', 1)
  const { addrs, peer } = await here.call('GET', '/status')
  const address = `${(addrs as string[])[0] ?? ''}/p2p/${String(peer)}`
  const bank = String((await there.call('GET', '/status'))['bank'])
  return {
    here,
    there,
    giver: `${bank}/${giver}`,
    receiver,
    attack: async (act) => {
      const args = [program, address, act, ...(act in partnerActs ? [evil.dir] : [])]
      const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      return () => killed(child)
    },
    end: async () => {
      for (const node of [here, there]) await node.stop()
      for (const node of [here, there, evil]) node.remove()
    },
  }
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = once(child, 'close')
  child.kill('SIGKILL')
  await gone
}
