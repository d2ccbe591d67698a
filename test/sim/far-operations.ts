/** What people do beyond their bank and its partners: routed orders, statements, closing, limits over all partners. */
import type { NodeApi } from '../../node/api.ts'
import type { ExchangeCreate } from '../../protocol/generated/types.ts'
import type { SimBank } from './bank.ts'
import { newId, partnerOf, payment, some, someBank, terms } from './drawing.ts'
import { admin, hour, type World } from './world.ts'

/** A walk over partners of partners, from `bank` to another bank with one to three between; undefined if it ends early. */
function walk(world: World, bank: SimBank): readonly SimBank[] | undefined {
  const way: SimBank[] = [bank]
  const hops = 2 + world.chance.below(3)
  while (way.length <= hops) {
    const here = way.at(-1) as SimBank
    const next = some(
      world,
      world.neighbours(here).filter((one) => !way.includes(one)),
    )
    if (next === undefined) break
    way.push(next)
  }
  return way.length > 2 ? way.slice(1) : undefined
}

/** Two banks that are no partners hear of each other’s address, as their people would tell it. */
export async function introduce(one: SimBank, other: SimBank): Promise<void> {
  const address = (bank: SimBank): string => `/memory/${bank.peer}/p2p/${bank.peer}`
  // Not waited for: a machine that stops meanwhile never answers.
  other.life?.api.changeBank(admin, one.id, { address: address(one) }).catch(() => undefined)
  await one.life?.api.changeBank(admin, other.id, { address: address(other) })
}

/** An exchange over banks between. A bank that lies may keep the two ends apart, so only `zed` gives by its way. */
export function routed(world: World): void {
  const bank = someBank(world)
  const way = bank?.honest === true ? walk(world, bank) : undefined
  const other = way?.at(-1)
  if (bank === undefined || way === undefined || other === undefined) return
  const { chance, people } = world
  const liars = way.some(({ honest }) => !honest)
  const giver = liars
    ? people.all.find((one) => one.bank === other && one.name === 'zed')
    : some(world, people.of(other))
  const receiver = some(
    world,
    people.of(bank).filter((one) => one.key === undefined),
  )
  if (giver === undefined || receiver === undefined) return
  const between = way.slice(0, -1).map(({ id }) => id)
  const draw = chance.next()
  const how =
    world.advertise && !world.byzantine && draw < 0.5
      ? { anyRoute: true }
      : { route: draw > 0.96 ? between.toReversed() : between }
  const body: ExchangeCreate = {
    id: newId(world),
    giver: `${other.id}/${giver.id}`,
    receiver: receiver.name,
    ...terms(world, bank),
    ...how,
  }
  const made = payment('routed', bank, body, giver, receiver)
  const moves = liars ? [{ bank, account: receiver.id, seconds: -body.seconds }] : made.moves
  // Told each time, as people do who hear nothing: the other bank may have moved since.
  const run = async (api: NodeApi): ReturnType<typeof made.run> => {
    await introduce(bank, other).catch(() => undefined)
    return made.run(api)
  }
  void world.commands.pay({ ...made, moves, run })
}

/** Both banks sign what stands between them; honest copies never contradict each other. */
export function statement(world: World): void {
  const bank = someBank(world)
  const partner = bank && partnerOf(world, bank)
  if (bank === undefined || partner === undefined) return
  const sign = world.chance.next() < 0.7
  void world.commands.give({
    kind: sign ? 'statement' : 'compare',
    bank,
    run: (api) => (sign ? api.signPartnerStatement(admin, partner) : api.partnerStatement(partner)),
    told: (answer) => {
      const honest = bank.honest && world.bankWith(partner)?.honest === true
      if (answer.ok && honest && answer.value.verdict === 'differ')
        world.report(
          `[1] ${bank.name} and a partner compare and differ: ${JSON.stringify(answer.value.first)}`,
        )
    },
  })
}

/** One bank wants to close, and the other mostly wants the same; later they may begin anew. */
export function close(world: World): void {
  const bank = someBank(world)
  const partner = bank && partnerOf(world, bank)
  const other = partner === undefined ? undefined : world.bankWith(partner)
  if (bank === undefined || other === undefined) return
  const as = world.chance.pick(['settled', 'forgiven', 'forgiven', 'carried', 'carried'] as const)
  const ask = (one: SimBank, of: string): void => {
    if (one.life === undefined) return
    void world.commands.give({ kind: 'close', bank: one, run: (api) => api.closePartner(admin, of, { as }) })
  }
  ask(bank, other.id)
  if (world.chance.next() < 0.8) ask(other, bank.id)
}

/** Limits over all partners come, change and go. */
export function houseLimits(world: World): void {
  const bank = someBank(world)
  if (bank === undefined) return
  const { chance } = world
  const limit = hour * chance.pick([0, 1, 3, 8, 30])
  const draw = chance.below(4)
  const change =
    draw === 0
      ? { maxOwedOutside: limit }
      : draw === 1
        ? { maxOwedToUs: limit }
        : { lift: ['maxOwedOutside', 'maxOwedToUs'] as const }
  void world.commands.give({
    kind: 'rules',
    bank,
    run: (api) => api.changeRules(admin, { ...change, lift: [...(change.lift ?? [])] }),
  })
}
