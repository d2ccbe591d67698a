/** Several banks on this computer for as long as a command runs, stopped and cleared away however it ends. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { exitCodes, Stop, systemWords, usage } from '../stop.ts'
import { BankProcess, type BankPlan } from './bank-process.ts'

/** Founding and starting take a core each, so only so many do it at a time. */
const atOnce = 2

/** The banks of one command. */
export class BankGroup {
  readonly banks: BankProcess[] = []
  /** Where the data folders and logs are. */
  readonly folder: string
  private waiting: (() => void) | undefined

  constructor(folder: string) {
    this.folder = folder
  }

  /** Founds and starts banks. `told` gets a line whenever a bank died or came back, `step` after each that runs. */
  async open(
    plans: readonly BankPlan[],
    told: (text: string) => void,
    step: (bank: BankProcess) => void,
  ): Promise<void> {
    for (const plan of plans) this.banks.push(new BankProcess(plan, this.folder, told))
    await eachOf(plans, atOnce, async (plan, index) => {
      const bank = this.banks[index]
      if (bank === undefined) return
      await bank.found(plan)
      await bank.start()
      step(bank)
    })
  }

  /** Resolves when the user has seen enough: Ctrl-C is then no cancelling. */
  untilSignal(): Promise<void> {
    return new Promise((done) => (this.waiting = done))
  }

  /** True if a signal was waited for, and is dealt with. */
  signalled(): boolean {
    this.waiting?.()
    return this.waiting !== undefined
  }

  /** Stops all banks. */
  async stop(): Promise<void> {
    await Promise.all(this.banks.map((bank) => bank.stop()))
  }
}

/** Runs `work` with a group; its banks are stopped, and unless `keep` names a folder or it failed, removed. */
export async function withBanks(
  keep: string | undefined,
  work: (group: BankGroup) => Promise<void>,
): Promise<void> {
  const folder = keep === undefined ? await mkdtemp(join(tmpdir(), 'hourbridge-')) : resolve(keep)
  if (keep !== undefined) await makeKept(folder)
  const group = new BankGroup(folder)
  const abandon = (): void => group.banks.forEach((bank) => bank.abandon())
  process.once('exit', abandon)
  const { cancelled, release } = signals(group)
  let failed = false
  try {
    await Promise.race([work(group), cancelled])
  } catch (cause) {
    failed = !(cause instanceof Stop && cause.exit === exitCodes.cancelled)
    throw cause
  } finally {
    release()
    await group.stop()
    process.off('exit', abandon)
    // What went wrong can be looked at: folders and logs of a failure stay.
    if (keep === undefined && !failed) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A folder to keep things in must be empty: what lies in it may be somebody's bank. */
async function makeKept(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length === 0) return
  } catch (cause) {
    throw usage(`--keep: ${folder} cannot be used: ${systemWords(cause)}.`, 'Name a folder that is new.')
  }
  throw usage(`--keep: ${folder} is not empty.`, 'Name a folder that is new or empty.')
}

function signals(group: BankGroup): { cancelled: Promise<never>; release: () => void } {
  let fail: (cause: Stop) => void = () => undefined
  const cancelled = new Promise<never>((_, reject) => (fail = reject))
  const heard = (): void => {
    if (!group.signalled())
      fail(new Stop(exitCodes.cancelled, 'cancelled', 'Cancelled; the banks are stopped.', ''))
  }
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const name of names) process.on(name, heard)
  return { cancelled, release: () => names.forEach((name) => process.off(name, heard)) }
}

/** Runs `work` for every item, so many at a time, and stops at the first failure. */
export async function eachOf<T>(
  items: readonly T[],
  atATime: number,
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries()
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) await work(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, lane))
}
