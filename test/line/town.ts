/** Six banks as real processes, their people, agreements between neighbours, and wires between all of them. */
import { strict as assert } from 'node:assert'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BankGroup } from '../../cli/banks/group.ts'
import type { BankProcess } from '../../cli/banks/bank-process.ts'
import { openAccount, read, steadily } from '../../cli/banks/steady.ts'
import {
  validateAccountView,
  validateBankView,
  validateHouseRules,
  validateInviteCreated,
  validateNodeStatus,
  validatePartnerView,
} from '../../protocol/generated/validators.ts'
import { wiresBetween, type Wire } from './wires.ts'

const names = ['ash', 'bay', 'cob', 'dun', 'elm', 'fen'] as const
const hour = 3600
/** Nobody meets a limit: what is refused here is refused for a fault of the network, or for a death. */
const plenty = 10_000 * hour

/** What a bank's promises last here, in seconds: short, so that what the faults left open ends soon after them. */
export const rules = { decideSeconds: 10, orderSeconds: 14 } as const

/** A bank of the town, and its two people: one gives help, one receives it. */
export interface TownBank {
  readonly process: BankProcess
  readonly giver: string
  readonly receiver: string
}

/** The town. */
export class Town {
  readonly banks: readonly TownBank[]
  readonly wires: readonly Wire[]
  /** Pairs of positions in `banks` that have an agreement. */
  readonly edges: (readonly [number, number])[] = []

  private constructor(banks: readonly TownBank[], wires: readonly Wire[]) {
    this.banks = banks
    this.wires = wires
  }

  /** Founds six banks with partners in a line. `told` gets a line when a bank dies or comes back. */
  static async inLine(group: BankGroup, told: (text: string) => void): Promise<Town> {
    process.env['LINE_WAYS'] = join(group.folder, 'ways.json')
    const detour = new URL('detour.js', import.meta.url).href
    process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import ${detour}`
    const plans = names.map((name) => ({ name, title: name }))
    await group.open(plans, told, () => undefined)
    const ends = group.banks.map(({ name, addrs }) => ({ name, port: portIn(addrs[0] ?? '') }))
    const wires = await wiresBetween(ends, join(group.folder, 'ways.json'))
    const town = new Town(await Promise.all(group.banks.map(peopled)), wires)
    for (let at = 1; at < names.length; at++) await town.agree(at - 1, at)
    await town.introduce()
    await town.connected()
    return town
  }

  /** Makes two banks partners. */
  async agree(one: number, other: number): Promise<void> {
    const [inviter, invited] = [this.at(one).process, this.at(other).process]
    const terms = { grants: plenty, asks: plenty, maxHolds: 1024 }
    const { invite } = await (await inviter.ready()).post('/partners/invites', validateInviteCreated, terms)
    await (await invited.ready()).post('/partners', validatePartnerView, { invite, name: inviter.name })
    this.edges.push([one, other])
  }

  /** The bank at a position, counted on beyond the last one. */
  at(position: number): TownBank {
    const count = this.banks.length
    const bank = this.banks[((position % count) + count) % count]
    assert(bank !== undefined)
    return bank
  }

  /** The wire between two partners. */
  wireOf(edge: readonly [number, number]): Wire {
    const names = edge.map((at) => this.at(at).process.name)
    const wire = this.wires.find(({ ends }) => ends.every(({ name }) => names.includes(name)))
    assert(wire !== undefined)
    return wire
  }

  /** Until every bank has met all its partners. */
  async connected(): Promise<void> {
    for (let tries = 0; ; tries++) {
      const status = await Promise.all(
        this.banks.map((one) => read(one.process, '/status', validateNodeStatus)),
      )
      if (status.every(({ partners, partnersUp }) => partners === partnersUp)) return
      assert(tries < 600, 'partners do not meet again')
      await sleep(100)
    }
  }

  /** Every bank is told where those are that are not its partners. */
  private async introduce(): Promise<void> {
    for (const { process: far } of this.banks) {
      const { addrs, peer } = await read(far, '/status', validateNodeStatus)
      const address = `${addrs[0] ?? ''}/p2p/${peer}`
      for (const { process: bank } of this.banks)
        if (bank !== far) await (await bank.ready()).patch(`/banks/${far.id}`, validateBankView, { address })
    }
  }
}

/** Opens the two accounts of a bank and shortens its promises. */
async function peopled(process: BankProcess): Promise<TownBank> {
  const limits = { kind: 'member', floor: -plenty, ceiling: plenty } as const
  const giver = await openAccount(process, { name: 'ann', ...limits })
  const receiver = await openAccount(process, { name: 'bob', ...limits })
  const changed = await steadily(process, (client) =>
    client.ask('PATCH', '/rules', validateHouseRules, rules),
  )
  assert(changed.ok)
  return { process, giver: giver.account, receiver: receiver.account }
}

/** What an account of a bank has, in seconds. */
export async function balanceOf({ process }: TownBank, account: string): Promise<number> {
  return (await read(process, `/accounts/${account}`, validateAccountView)).balance
}

function portIn(addr: string): number {
  const port = /\/tcp\/(\d+)/.exec(addr)?.[1]
  assert(port !== undefined, `no port in ${addr}`)
  return Number(port)
}
