/** `hourbridge replay`: histories of timebanks through the whole product. */
import { resolve } from 'node:path'
import { auditAll, bordersOf, untilQuiet, type Audited, type Border } from '../banks/audit.ts'
import { eachOf, withBanks, type BankGroup } from '../banks/group.ts'
import { signAgreement } from '../banks/steady.ts'
import { hoursText } from '../hours.ts'
import type { Out, TableText } from '../output.ts'
import { grouped, Progress, share } from '../progress.ts'
import { exitCodes, Stop } from '../stop.ts'
import { choose, readDataset, type Choice } from './dataset.ts'
import { Driver, generous, openMembers, type Player } from './driver.ts'
import { Killer } from './killer.ts'
import { agreements, crossings, type Way } from './neighbours.ts'
import { planAll, type BankPlan } from './plan.ts'
import { sampleDataset } from './sample.ts'

/** What to replay, and how. */
export interface ReplayOptions {
  readonly data: string
  readonly banks: number
  readonly days: number
  readonly scale: number
  readonly share: number
  readonly by: Way
  readonly seed: number
  readonly kills: number
  readonly keep: string | undefined
  readonly exit: boolean
}

/** The last line. */
interface Summary {
  readonly banks: number
  readonly exchanges: number
  readonly hoursExpected: number
  readonly hoursRecorded: number
  readonly crossBank: number
  readonly verified: boolean
  readonly positionsAgree: boolean
  readonly seconds: number
  readonly exchangesPerSecond: number
}

/** Longest exchange of the house rules, and oldest day: what happened must be recordable. */
const oldestDays = 36_600

/** Runs a replay. Throws `Stop` if the ledgers do not show exactly what the data says. */
export async function runReplay(out: Out, options: ReplayOptions): Promise<void> {
  const histories = options.data === 'sample' ? sampleDataset() : await readDataset(resolve(options.data))
  const choice = choose(histories, options.banks, options.days)
  const pairs = agreements(choice.histories, options.by, options.seed)
  const plans = planAll(
    choice.histories,
    crossings(choice.histories, pairs, options.by, options.share),
    options.seed,
  )
  introduce(out, options, choice)
  await withBanks(options.keep, async (group) => {
    const players = await open(group, plans, out)
    await sign(players, pairs, out)
    const seconds = await record(players, options, out)
    out.say('Verifying every ledger from its export')
    await untilQuiet(group.banks)
    const audited = await auditAll(group.banks, group.folder, out)
    const borders = bordersOf(audited)
    const summary = summarise(plans, audited, borders, options.scale, seconds)
    for (const line of await out.table(tableOf(plans, audited, borders, options.scale))) out.say(line)
    for (const line of findings(audited, borders)) out.say(line)
    if (!options.exit) await keepRunning(group, out)
    out.line(JSON.stringify(summary))
    judge(summary)
  })
}

function introduce(out: Out, options: ReplayOptions, choice: Choice): void {
  const source = options.data === 'sample' ? 'made-up data' : options.data
  out.say(
    `${choice.histories.length} most active timebanks of ${source}; ${choice.days} daily changes from ${choice.firstDay} to ${choice.lastDay}`,
  )
  const near = options.by === 'distance' ? 'nearer banks more often' : 'any bank'
  out.say(
    `${Math.round(options.share * 100)} % of exchanges with a giver of another bank (${near}); they count for the bank of the receiver`,
  )
  const extras = [
    options.scale > 1 ? `each exchange ${options.scale} times` : '',
    options.kills > 0 ? `${options.kills} kills` : '',
  ]
  const named = extras.filter((one) => one !== '')
  out.say(`Seed ${options.seed}${named.length === 0 ? '' : `, ${named.join(', ')}`}`)
}

async function open(group: BankGroup, plans: readonly BankPlan[], out: Out): Promise<Player[]> {
  const longest = Math.max(
    ...plans.flatMap((plan) => plan.steps.map((step) => (step.kind === 'reversal' ? 0 : step.seconds))),
  )
  const rules = { maxHours: Math.max(100, Math.ceil(longest / 3600)), maxAgeDays: oldestDays }
  const progress = new Progress(out, 'starting banks')
  let started = 0
  const bankPlans = plans.map(({ slug }) => ({ name: slug, title: slug, ...rules }))
  const told = (text: string): void => out.note(`! ${text}`)
  await group.open(bankPlans, told, () => progress.at(share(++started, plans.length)))
  progress.end()
  const players = plans.flatMap((plan, index) => {
    const bank = group.banks[index]
    return bank === undefined ? [] : [{ bank, plan, accounts: [] }]
  })
  for (const { bank } of players)
    out.note(`  ${bank.title}: process ${bank.pid}, ${bank.url}, folder ${bank.folder}`)
  const members = plans.reduce((sum, plan) => sum + plan.members, 0)
  const opening = new Progress(out, 'opening accounts')
  let opened = 0
  await eachOf(players, 4, (player) => openMembers(player, () => opening.at(share(++opened, members))))
  opening.end()
  out.say(`${players.length} banks run, with ${grouped(members)} members`)
  return players
}

async function sign(
  players: readonly Player[],
  pairs: readonly (readonly [number, number])[],
  out: Out,
): Promise<void> {
  const progress = new Progress(out, 'signing agreements')
  let signed = 0
  await eachOf(pairs, 4, async ([a, b]) => {
    const [inviter, invited] = [players[a]?.bank, players[b]?.bank]
    if (inviter === undefined || invited === undefined) return
    await signAgreement(inviter, invited, { grants: generous, asks: generous })
    progress.at(share(++signed, pairs.length))
  })
  progress.end()
  out.say(`${pairs.length} agreements signed`)
}

/** Records everything. Answers how long that took, in seconds. */
async function record(players: readonly Player[], options: ReplayOptions, out: Out): Promise<number> {
  const { scale, seed, kills } = options
  const total = Driver.total(
    players.map((one) => one.plan),
    scale,
  )
  const banks = players.map((one) => one.bank)
  const killer = kills > 0 ? new Killer(banks, kills, total, seed) : undefined
  if (killer !== undefined && killer.count < kills)
    out.note(`! only ${killer.count} kills: there are no more than ${total} requests to disturb`)
  const driver = new Driver(players, scale, seed, killer)
  const progress = new Progress(out, 'recording')
  const startedAt = performance.now()
  const ticking = setInterval(() => {
    const rate = Math.round((1000 * driver.done) / (performance.now() - startedAt))
    progress.at(
      `${share(driver.done, total)}, ${grouped(rate)} a second${killer === undefined ? '' : `, ${killer.kills} kills`}`,
    )
  }, 100)
  try {
    await driver.run()
  } finally {
    clearInterval(ticking)
    progress.end()
  }
  const seconds = (performance.now() - startedAt) / 1000
  const restarts = banks.reduce((sum, bank) => sum + bank.restarts, 0)
  const disturbed = restarts === 0 ? '' : `; bank processes died and came back ${restarts} times`
  out.say(`${grouped(total)} requests in ${seconds.toFixed(1)} s${disturbed}`)
  return seconds
}

function hours(seconds: number): number {
  return seconds / 3600
}

function summarise(
  plans: readonly BankPlan[],
  audited: readonly Audited[],
  borders: readonly Border[],
  scale: number,
  seconds: number,
): Summary {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
  const crossBank = sum(audited.map((one) => one.tally.across))
  const exchanges = crossBank + sum(audited.map((one) => one.tally.local))
  return {
    banks: plans.length,
    exchanges,
    hoursExpected: hours(scale * sum(plans.map((plan) => plan.seconds))),
    hoursRecorded: hours(sum(audited.map((one) => one.tally.seconds))),
    crossBank,
    verified: audited.every(
      (one, i) => one.verified !== undefined && one.tally.seconds === scale * (plans[i]?.seconds ?? NaN),
    ),
    positionsAgree: borders.every((one) => one.agree),
    seconds: Math.round(seconds * 100) / 100,
    exchangesPerSecond: Math.round(exchanges / seconds),
  }
}

function tableOf(
  plans: readonly BankPlan[],
  audited: readonly Audited[],
  borders: readonly Border[],
  scale: number,
): TableText {
  const head = [
    'Bank',
    'Members',
    'Exchanges',
    'taken back',
    'across',
    'Hours in data',
    'Hours in ledger',
    'Owes partners',
    'Verify s',
  ]
  const rows = audited.map(({ bank, tally, verified }, index) => {
    const plan = plans[index]
    const owes = borders.reduce(
      (sum, one) => sum + (one.a === bank ? one.aOwes : one.b === bank ? one.bOwes : 0),
      0,
    )
    const counts = [plan?.members ?? 0, tally.local + tally.across, tally.reversed, tally.across].map(String)
    const sums = [scale * (plan?.seconds ?? 0), tally.seconds, owes].map(hoursText)
    return [bank.title, ...counts, ...sums, verified === undefined ? '✗' : verified.seconds.toFixed(2)]
  })
  return { head, right: [1, 2, 3, 4, 5, 6, 7, 8], rows }
}

function findings(audited: readonly Audited[], borders: readonly Border[]): string[] {
  const faults = audited
    .filter((one) => one.verified === undefined)
    .map((one) => `✗ ${one.bank.title}: ${one.fault}`)
  const differing = borders
    .filter((one) => !one.agree)
    .map(
      (one) =>
        `✗ ${one.a.title} says it owes ${hoursText(one.aOwes)}, ${one.b.title} ${hoursText(one.bOwes)}`,
    )
  if (faults.length + differing.length > 0) return [...faults, ...differing]
  const entries = audited.reduce((sum, one) => sum + (one.verified?.entries ?? 0), 0)
  return [`✓ ${grouped(entries)} entries verified; both sides of ${borders.length} borders agree`]
}

async function keepRunning(group: BankGroup, out: Out): Promise<void> {
  out.say('The banks keep running until Ctrl-C:')
  for (const bank of group.banks)
    out.say(`  ${bank.title}: ${bank.url}, hourbridge status --data ${bank.folder}`)
  await group.untilSignal()
}

function judge(summary: Summary): void {
  if (summary.verified && summary.positionsAgree && summary.hoursExpected === summary.hoursRecorded) return
  throw new Stop(
    exitCodes.failed,
    'not-verified',
    'The ledgers do not show what the data says; see above.',
    'Keep the folders with --keep and look at the logs.',
  )
}
