/**
 * Banks whose disk dies and that go on from an old copy. They ask their partners, take back what those have, and where a
 * witness has seen more than comes back, their people declare it lost with the recovery sheets.
 */
import type { SimBank } from './bank.ts'
import { some } from './drawing.ts'
import type { Backup } from './machine.ts'
import type { World } from './world.ts'

const copies = new WeakMap<SimBank, Backup[]>()
/** Banks whose people were told to declare what is lost before they wait no more. */
const refused = new WeakSet<SimBank>()

/** Somebody makes a copy of a disk. */
export function copyDisk(world: World): void {
  const bank = some(
    world,
    world.up.filter((one) => one.honest && !one.running.context.restore.quarantined),
  )
  if (bank !== undefined) copies.set(bank, [...(copies.get(bank) ?? []), bank.backup()])
}

/** A disk dies, and one of its copies takes its place: once in a run, and while its agreements are still the same. */
export function bringBack(world: World): void {
  const { chance } = world
  const bank = some(
    world,
    world.up.filter((one) => one.honest && !one.audit.forgetful && copies.has(one)),
  )
  const backup = bank && some(world, copies.get(bank) ?? [])
  if (bank === undefined || backup === undefined || bank.working !== undefined || !bank.isRecent(backup))
    return
  bank.restore(backup, chance.pick(['copy', 'asked']))
  world.forgot()
  world.changed.delete(bank)
}

/**
 * People see to a bank in quarantine: they declare lost what is lost, or wait no more for partners that do not answer. Some
 * think of the one only when they were refused the other, and a few go for their sheets before anybody has answered.
 */
export function tend(world: World): void {
  const bank = some(world, waiting(world))
  const view = bank?.running.context.restore.view((one) => one)
  if (bank === undefined || view === undefined) return
  const isLost = view.partners.some(({ state }) => state === 'cut-needed')
  if (isLost || refused.has(bank) || world.chance.next() < 0.05) return declareLost(world, bank)
  const finish = world.commands.give({ kind: 'finish', bank, run: (api) => api.finishRestore({}) })
  void finish.then((answer) => {
    if (answer?.ok === false && answer.error.code === 'cut-wanted') refused.add(bank)
  })
}

/** As `hourbridge keys rotate --lost`: only when some partner has said which keys it knows. */
function declareLost(world: World, bank: SimBank): void {
  if (!bank.running.context.restore.keysTold) return world.histogram.count('cut', 'unheard')
  refused.delete(bank)
  bank.crash()
  bank.changeKeys('lost', false, (outcome) => world.histogram.count('cut', outcome))
}

/** Banks in quarantine. */
function waiting({ up }: World): readonly SimBank[] {
  return up.filter((bank) => bank.honest && bank.running.context.restore.quarantined)
}

/** When all works again, partners answer, and people do what is left to them. False if there was nothing to do. */
export async function tendAll(world: World): Promise<boolean> {
  if (!world.terms.extras.has('restore')) return false
  for (let rounds = 0; rounds < 40; rounds++) {
    if (world.up.length === world.banks.length && waiting(world).length === 0) return rounds > 0
    await world.timeline.pass(5_000)
    if (rounds % 3 === 2) tend(world)
  }
  return true
}
