/** Life goes on while pages are asked for: what a bank remembers of its last answer must not be all that makes it fast. */
import { derivedId, type Chance } from '../../../cli/chance.ts'
import type { Client } from '../../../cli/client.ts'
import {
  validateExchangeView,
  validateListingView,
  validateMemberView,
} from '../../../protocol/generated/validators.ts'
import type { Things } from './addresses.ts'

/** Changes one thing after another: an exchange, somebody's record, an offer or request. */
export class Churn {
  private readonly client: Client
  private readonly chance: Chance
  private readonly things: Pick<Things, 'members' | 'listings'>
  private readonly run = Date.now()
  private count = 0

  constructor(client: Client, chance: Chance, things: Pick<Things, 'members' | 'listings'>) {
    this.client = client
    this.chance = chance
    this.things = things
  }

  /** Makes the next change. A limit, or somebody who has left, may refuse it: then nothing changes this time. */
  async next(): Promise<void> {
    const { client, chance, things } = this
    const turn = this.count++
    if (turn % 3 === 0) {
      const [giver, receiver] = [this.neighbour(), this.neighbour()]
      const day = new Date().toISOString().slice(0, 10)
      const body = { id: derivedId('churn', this.run, turn), giver, receiver, seconds: 1800, day }
      await client.ask('POST', '/exchanges', validateExchangeView, { ...body, category: 'gardening' })
    } else if (turn % 3 === 1) {
      const change = { reachMetres: 1000 + (turn % 50) * 100 }
      await client.ask('PATCH', `/members/${chance.pick(things.members)}`, validateMemberView, change)
    } else {
      const change = { title: `Changed for the ${turn}th time` }
      await client.ask('PATCH', `/listings/${chance.pick(things.listings)}`, validateListingView, change)
    }
  }

  private neighbour(): string {
    return `neighbour.${1 + this.chance.below(this.things.members.length)}`
  }
}
