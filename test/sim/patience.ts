/** What waits at a bank between two others for too long, and people who wait no more (SPEC, TRF-21). */
import { isFinal, type Transfer } from '../../protocol/federation/transfer.ts'
import type { SimBank } from './bank.ts'
import { some } from './drawing.ts'
import { admin, type World } from './world.ts'

/** After so many milliseconds every open hold is overdue. */
const longMilliseconds = 1_300_000

interface Held {
  readonly bank: SimBank
  readonly transfer: Transfer
}

/** Exchanges that honest banks between hold further on. */
function heldBetween({ up }: World): readonly Held[] {
  return up
    .filter(({ honest }) => honest)
    .flatMap((bank) =>
      [...bank.state.transfers.values()]
        .filter((one) => one.role === 'middle' && one.to !== undefined && !isFinal(one))
        .map((transfer) => ({ bank, transfer })),
    )
}

/** The next bank cannot be reached just when it should answer, and for a long time. */
export function strand(world: World): void {
  const held = some(world, heldBetween(world))
  const next = held?.transfer.to === undefined ? undefined : world.bankWith(held.transfer.to)
  if (held === undefined || next === undefined) return
  world.network.cut(held.bank.peer, next.peer)
  world.timeline.leap(longMilliseconds)
  world.note('fault stranded')
}

/** People write off what is overdue; sometimes too early, or what is not theirs to write off. */
export function writeOff(world: World): void {
  const { chance } = world
  const held = some(world, heldBetween(world))
  const bank = held?.bank ?? some(world, world.up)
  if (bank?.honest !== true || (held === undefined && chance.next() < 0.8)) return
  const xfer = held?.transfer.xfer ?? some(world, [...bank.state.transfers.keys()])
  if (xfer === undefined) return
  void world.commands.give({ kind: 'write off', bank, run: (api) => api.writeOffTransfer(admin, xfer) })
}
