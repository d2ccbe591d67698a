/** Loops of debts: banks that take part or not, debts that go round, and rounds that are begun by hand. */
import type { BankId, ExchangeCreate } from '../../protocol/generated/types.ts'
import type { Transfer } from '../../protocol/federation/transfer.ts'
import type { SimBank } from './bank.ts'
import { newId, payment, some, someBank, terms } from './drawing.ts'
import { drawRule } from './terms.ts'
import { admin, hour, type World } from './world.ts'

/** Somebody asks for a round, or brings about what rounds are for, or people change their mind. */
export function clear(world: World): void {
  const draw = world.chance.next()
  if (draw < 0.4) owe(world, some(world, world.banks))
  else if (draw < 0.9) begin(world)
  else change(world)
}

/** After so many milliseconds all banks of a small net have heard how the others stand. */
const positionsKnown = 16_000

/** Debts go round from the beginning, and everybody knows. */
export async function oweAround(world: World): Promise<void> {
  for (let times = 0; times < 2; times++) for (const bank of world.banks) owe(world, bank)
  await world.timeline.pass(positionsKnown)
}

/** People look at the plan first, and mostly do nothing if there is nothing to clear. */
function toBegin(world: World): SimBank | undefined {
  if (world.chance.next() < 0.05) return someBank(world)
  const able = world.up.filter(
    (bank) =>
      bank.honest && bank.running.context.positions.plan().loops.some(({ banks }) => banks.includes(bank.id)),
  )
  return some(world, able)
}

function begin(world: World): void {
  const bank = toBegin(world)
  if (bank === undefined) return
  const { histogram, chance } = world
  void world.commands.give({
    kind: 'clearing',
    bank,
    run: (api) => api.runClearing(admin, { wait: chance.below(20) }),
    told: (answer) => {
      if (!answer.ok) return
      if (answer.value.rounds.length === 0) histogram.count('round', 'nothing to clear')
      for (const { state, code } of answer.value.rounds)
        histogram.count('round', state === 'cleared' ? 'ok' : (code ?? state))
    },
  })
}

function change(world: World): void {
  const bank = someBank(world)
  const clearing = drawRule(world.chance)
  if (bank !== undefined)
    void world.commands.give({
      kind: 'rules',
      bank,
      run: (api) => api.changeRules(admin, { clearing, lift: [] }),
    })
}

/** A member receives help of somebody at the next bank of a loop: such debts go round. */
function owe(world: World, bank: SimBank | undefined): void {
  const { banks, people } = world
  const other = bank === undefined ? undefined : banks[(bank.number + 1) % banks.length]
  if (bank?.honest !== true || bank.life === undefined || other?.honest !== true) return
  if (!bank.state.channels.has(other.id)) return
  const giver = some(world, people.of(other))
  const receiver = some(
    world,
    people.of(bank).filter((one) => one.key === undefined),
  )
  if (giver === undefined || receiver === undefined) return
  const seconds = (hour / 2) * (1 + world.chance.below(4))
  const body: ExchangeCreate = {
    id: newId(world),
    giver: `${other.id}/${giver.id}`,
    receiver: receiver.name,
    ...terms(world, bank),
    seconds,
  }
  void world.commands.pay(payment('order', bank, body, giver, receiver))
}

/** The banks of a round, the one that began it first. */
function loopOf({ order }: Transfer): readonly BankId[] {
  return order === undefined ? [] : [order.from, ...(order.route ?? [])]
}

/** At rest a round of honest banks was settled by all of them, each with the same seconds, or by none. */
export function lookAtRounds(world: World): void {
  for (const bank of world.honest) {
    if (bank.life === undefined) continue
    for (const transfer of bank.state.transfers.values())
      if (transfer.role === 'loop') lookAtRound(world, bank, transfer)
  }
}

function lookAtRound(world: World, bank: SimBank, transfer: Transfer): void {
  const { xfer, seconds, state } = transfer
  world.histogram.count('cleared', state === 'paid' ? 'ok' : state)
  const banks = loopOf(transfer).map((id) => world.bankWith(id))
  if (banks.some((one) => one?.honest !== true || one.audit.forgetful)) return
  const due = state === 'paid' ? seconds : 0
  const parted = world.isWrittenOff(xfer)
  for (const one of banks) {
    if (one === undefined) continue
    const { came = 0, went = 0 } = one.audit.rounds.all.get(xfer) ?? {}
    if (came === due && went === due) continue
    if (parted && mayBePartedAt(one, transfer, { came, went })) continue
    world.report(
      `[14] a round of ${bank.name} is ${state}, and ${one.name} settled ${came} and ${went} of ${due} s`,
    )
  }
}

/** Where people of a bank let the bank before them go: nobody before it settles, and it bears what those behind it settle. */
function mayBePartedAt(
  one: SimBank,
  { xfer, seconds, order }: Transfer,
  { came, went }: { readonly came: number; readonly went: number },
): boolean {
  if (one.audit.writtenOff.has(xfer)) return came === 0 && went === seconds
  return one.id === order?.from ? came === seconds && went === 0 : came === 0 && went === 0
}
