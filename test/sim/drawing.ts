/** What operations are made of: who, how much, and under which id. */
import { toBase64url } from '../../protocol/bytes.ts'
import { nodeCrypto } from '../../node/crypto.ts'
import type { ExchangeCreate } from '../../protocol/generated/types.ts'
import type { SimBank } from './bank.ts'
import type { Payment } from './commands.ts'
import type { Person } from './people.ts'
import { admin, type World } from './world.ts'

/** One of the list, or undefined if it is empty. */
export function some<T>(world: World, list: readonly T[]): T | undefined {
  return list[world.chance.below(Math.max(1, list.length))]
}

/** A new id of a payment. */
export function newId(world: World): string {
  const text = `payment ${world.seed} ${world.requests++}`
  return toBase64url(nodeCrypto.sha256(text).slice(0, 16))
}

/** Up to an hour and a half mostly, sometimes more than limits admit. */
function drawSeconds({ chance }: World): number {
  return chance.next() < 0.8 ? 300 * (1 + chance.below(18)) : 900 * (1 + chance.below(40))
}

const dayOf = (bank: SimBank): string => new Date(bank.now * 1000).toISOString().slice(0, 10)

/** A bank that runs; rarely one that lies, since its word is worth nothing. */
export function someBank(world: World): SimBank | undefined {
  const one = some(world, world.up)
  return one?.honest === true || world.chance.next() < 0.5 ? one : undefined
}

/** The terms of a request, as a person of this bank fills them in. */
export function terms(
  world: World,
  bank: SimBank,
): Pick<ExchangeCreate, 'seconds' | 'day' | 'category' | 'wait'> {
  return {
    seconds: drawSeconds(world),
    day: dayOf(bank),
    category: 'gardening',
    wait: world.chance.below(20),
  }
}

/** A payment made of the body of a request. */
export function payment(
  kind: string,
  bank: SimBank,
  body: ExchangeCreate,
  giver: Person | undefined,
  receiver: Person,
): Payment {
  const moves =
    giver === undefined
      ? []
      : [
          { bank: giver.bank, account: giver.id, seconds: body.seconds },
          { bank, account: receiver.id, seconds: -body.seconds },
        ]
  // Every second one names another giver when it is changed, the others other seconds.
  const zed = giver?.bank === bank ? 'zed' : `zed@${giver?.bank.name}`
  const changed =
    giver !== undefined && giver.name !== 'zed' && body.id.charCodeAt(0) % 2 === 0
      ? { ...body, giver: zed }
      : { ...body, seconds: body.seconds + 1 }
  return {
    kind,
    bank,
    id: body.id,
    moves: giver?.name === 'zed' ? [] : moves,
    run: (api) => api.recordExchange(admin, body),
    changed: (api) => api.recordExchange(admin, changed),
    state: 'open',
  }
}

/** A partner, or sometimes a bank that is none. */
export function partnerOf(world: World, bank: SimBank): string | undefined {
  const partner = some(world, [...bank.state.channels.keys()])
  return world.chance.next() < 0.1 ? some(world, world.banks)?.id : partner
}
