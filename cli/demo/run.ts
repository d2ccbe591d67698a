/** `hourbridge demo`: plays the story on three real banks, then verifies everything. */
import { join } from 'node:path'
import type { ExchangeView } from '../../protocol/generated/types.ts'
import {
  validateAccountView,
  validateExchangeView,
  validatePartnerList,
} from '../../protocol/generated/validators.ts'
import type { BankProcess } from '../banks/bank-process.ts'
import { auditAll, bordersOf, untilQuiet, type Audited, type Border } from '../banks/audit.ts'
import { withBanks, type BankGroup } from '../banks/group.ts'
import { openAccount, read, recordLocal, reverseLocal, settleAcross, signAgreement } from '../banks/steady.ts'
import { verifyLog } from '../banks/verify.ts'
import { newId } from '../chance.ts'
import { dayOf } from '../day.ts'
import { hoursText } from '../hours.ts'
import type { Out } from '../output.ts'
import { Progress } from '../progress.ts'
import { exitCodes, Stop } from '../stop.ts'
import { limitWords } from '../words.ts'
import type { Neighbours } from '../town/life.ts'
import { offerBeside, showBeside } from '../town/beside.ts'
import { fillTown } from '../town/town.ts'
import { agreedHours, places, scenes, type Place, type Scene } from './story.ts'

/** How the demo is to end. */
export interface DemoOptions {
  readonly exit: boolean
  readonly keep: string | undefined
  /** Members of the town that Riverside becomes at the end; 0 for none. */
  readonly members: number
}

/** Runs the demo. Throws `Stop` if anything does not verify. */
export async function runDemo(out: Out, options: DemoOptions): Promise<void> {
  await withBanks(options.keep, async (group) => {
    const demo = new Demo(group, out)
    await demo.open()
    await demo.agree()
    await demo.play()
    const sound = await demo.check()
    if (sound && options.members > 0) await demo.fill(options.members)
    if (!options.exit && sound) {
      demo.invite()
      await group.untilSignal()
      out.say('The banks are stopped.')
    }
    await group.stop()
    const last = { ...demo.summary, verified: demo.summary.verified && (await demo.checkFolders()) }
    if (options.exit || out.json) out.line(JSON.stringify(last))
    if (!last.verified || !last.positionsAgree) {
      throw new Stop(
        exitCodes.failed,
        'not-verified',
        'A ledger or a position is wrong; see above.',
        `The logs are in ${group.folder}.`,
      )
    }
  })
}

type GiveScene = Extract<Scene, { kind: 'give' }>

/** One performance. */
class Demo {
  readonly summary = {
    banks: places.length,
    exchanges: 0,
    crossBank: 0,
    refused: 0,
    verified: false,
    positionsAgree: false,
  }
  private readonly group: BankGroup
  private readonly out: Out
  private readonly labelled = new Map<string, string>()

  constructor(group: BankGroup, out: Out) {
    this.group = group
    this.out = out
  }

  private bank(name: string): BankProcess {
    const found = this.group.banks.find((one) => one.name === name)
    if (found === undefined) throw new Error(`no bank ${name}`)
    return found
  }

  private heading(text: string): void {
    this.out.say('')
    this.out.say(this.out.colors.bold(text))
  }

  /** Founds and starts the banks, and opens their accounts. */
  async open(): Promise<void> {
    const { out } = this
    this.heading('Three timebanks open, each in a process of its own, with its own folder and keys')
    const progress = new Progress(out, 'starting')
    const step = (bank: BankProcess): void => {
      progress.end()
      out.say(
        `  ✓ ${bank.title}: process ${bank.pid}, bank ${bank.id.slice(0, 14)}…, partners reach it at ${bank.addrs[0] ?? ''}`,
      )
    }
    await this.group.open(places, (text) => out.note(`  ! ${text}`), step)
    for (const place of places) await this.settle(place)
  }

  private async settle(place: Place): Promise<void> {
    for (const { name, kind, floor, ceiling } of place.accounts) {
      const limits = {
        ...(floor !== undefined && { floor: floor * 3600 }),
        ...(ceiling !== undefined && { ceiling: ceiling * 3600 }),
      }
      await openAccount(this.bank(place.name), { name, kind, ...limits })
    }
    this.out.say(`  ${place.title}: ${place.accounts.map((one) => one.who).join('; ')}`)
  }

  /** Every pair signs an agreement by an invite. */
  async agree(): Promise<void> {
    const seconds = agreedHours * 3600
    this.heading('They sign agreements: one writes an invite, a line of text, and the other accepts it')
    for (const [index, one] of this.group.banks.entries()) {
      for (const other of this.group.banks.slice(index + 1)) {
        await signAgreement(one, other, { grants: seconds, asks: seconds })
        this.out.say(`  ✓ ${one.title} and ${other.title}: ${hoursText(seconds)} each way`)
      }
    }
    for (const line of limitWords('Hilltop', { weMayOwe: seconds, theyMayOwe: seconds }))
      this.out.say(`    To Riverside this means: ${line}`)
  }

  /** Plays every scene. */
  async play(): Promise<void> {
    this.heading('What happens')
    for (const scene of scenes) {
      this.out.say(`  ${scene.title}`)
      if (scene.kind === 'give') await this.give(scene)
      else await this.reverse(scene.at, scene.label)
    }
  }

  private async give(scene: GiveScene): Promise<void> {
    const bank = this.bank(scene.at)
    const id = newId()
    const { giver, receiver, minutes, category, purpose } = scene
    const terms = {
      giver,
      receiver,
      seconds: minutes * 60,
      day: dayOf(new Date()),
      category,
      ...(purpose && { purpose }),
    }
    if (scene.refusedAs !== undefined) return this.refuse(bank, scene, { id, ...terms })
    if (scene.label !== undefined) this.labelled.set(scene.label, id)
    const view = giver.includes('@')
      ? await settleAcross(
          bank,
          () => id,
          () => ({ path: '/exchanges', body: { id, ...terms } }),
        )
      : await recordLocal(bank, { id, ...terms })
    this.out.say(
      this.out.colors.green(
        `    ✓ ${giver} gave, ${receiver} received ${hoursText(view.seconds)}: recorded at ${bank.title}, entry ${view.index}`,
      ),
    )
    if (view.partner !== undefined) this.border(bank, view)
    await this.standings(scene)
  }

  private border(bank: BankProcess, view: ExchangeView): void {
    const partner = this.group.banks.find((one) => one.id === view.partner)
    const receipt = view.receipt === undefined ? '' : ', with its signed receipt'
    this.out.say(
      `      ${partner?.title ?? ''} credited it${receipt}; ${bank.title} now owes ${partner?.title ?? ''} that much more`,
    )
  }

  private async standings(scene: GiveScene): Promise<void> {
    const texts: string[] = []
    for (const person of [scene.giver, scene.receiver]) {
      const [name = '', at = scene.at] = person.split('@')
      const account = await read(this.bank(at), `/accounts/${name}`, validateAccountView)
      texts.push(`${name} stands at ${hoursText(account.balance)}`)
    }
    this.out.say(`      ${texts.join(', ')}`)
  }

  private async refuse(bank: BankProcess, scene: GiveScene, body: { id: string }): Promise<void> {
    const client = await bank.ready()
    const asked = await client.ask('POST', '/exchanges', validateExchangeView, body)
    if (asked.ok || asked.error.code !== scene.refusedAs) {
      throw new Stop(
        exitCodes.failed,
        'not-refused',
        `This should have been refused as ${scene.refusedAs ?? ''}.`,
        asked.ok ? '' : asked.error.title,
      )
    }
    this.summary.refused += 1
    this.out.say(this.out.colors.yellow(`    ✗ Refused: ${asked.error.title}`))
    this.out.say(`      ${asked.error.todo}`)
  }

  private async reverse(at: Place['name'], label: string): Promise<void> {
    const bank = this.bank(at)
    const of = this.labelled.get(label) ?? ''
    await reverseLocal(bank, { id: newId(), of, reason: 'mistake' })
    const { giver, receiver, seconds } = await read(bank, `/exchanges/${of}`, validateExchangeView)
    this.out.say(this.out.colors.green(`    ✓ Taken back: ${giver} gave ${receiver} ${hoursText(seconds)}`))
  }

  /** Verifies every export and compares both sides of every border. True if all is well. */
  async check(): Promise<boolean> {
    this.heading('Every ledger is verified from its first entry')
    await untilQuiet(this.group.banks)
    const audited = await auditAll(this.group.banks, this.group.folder, this.out)
    for (const one of audited) this.out.say(verdict(one))
    const borders = bordersOf(audited)
    this.heading('Both sides of every border')
    for (const line of await this.out.table(borderTable(borders))) this.out.say(`  ${line}`)
    const tallies = audited.map((one) => one.tally)
    this.summary.crossBank = tallies.reduce((sum, one) => sum + one.across, 0)
    this.summary.exchanges = tallies.reduce((sum, one) => sum + one.local, this.summary.crossBank)
    this.summary.verified = audited.every((one) => one.verified !== undefined)
    this.summary.positionsAgree = borders.length > 0 && borders.every((one) => one.agree)
    return this.summary.verified && this.summary.positionsAgree
  }

  /** Riverside becomes a living town, with pages that people can sign in to. */
  async fill(members: number): Promise<void> {
    const { out } = this
    const bank = this.bank('riverside')
    this.heading(`${bank.title} becomes a town of ${members}, with a year behind it (all made up)`)
    const progress = new Progress(out, 'neighbours move in')
    const size = { members, exchanges: members * 8, seed: 'riverside' }
    const told = (share: number): void => progress.at(`${Math.floor(share * 100)} %`)
    const neighbours = await this.neighbours()
    const done = await fillTown(await bank.ready(), size, { today: dayOf(new Date()), told, neighbours })
    progress.end()
    out.say(
      `  ✓ ${done.members} members, ${done.listings} offers and requests, ${done.exchanges} exchanges; ${done.refused} more were refused by somebody's limit; ${done.applicants} people want to join`,
    )
    await this.showNeighbours()
    this.heading(`Open ${bank.url.replace('127.0.0.1', 'localhost')}/login in a browser and sign in as`)
    for (const { role, name, number, pin, finds } of done.logins) {
      out.say(`  ${role.padEnd(8)} ${name.padEnd(22)} card ${number}, PIN ${pin}`)
      out.say(`           finds ${finds}`)
    }
  }

  /** The partners of the town have something on their boards, and all three see what the others share. */
  private async showNeighbours(): Promise<void> {
    const clients = await Promise.all(places.map(({ name }) => this.bank(name).ready()))
    const others = places.flatMap(({ name, title }, at) => {
      const client = clients[at]
      return name === 'riverside' || client === undefined ? [] : [{ name: title, client }]
    })
    await offerBeside(others)
    const shown = await showBeside(clients)
    const offers = shown[places.findIndex(({ name }) => name === 'riverside')] ?? 0
    this.out.say(
      `  ✓ ${offers} offers of the other two stand beside its own, marked with their bank, without names`,
    )
  }

  /** Hilltop helps the people of the town, and they help there. */
  private async neighbours(): Promise<Neighbours> {
    const [here, there] = [this.bank('riverside'), this.bank('hilltop')]
    const nameAt = async (bank: BankProcess, of: BankProcess): Promise<string> => {
      const { partners } = await read(bank, '/partners', validatePartnerList)
      return partners.find((one) => one.bank === of.id)?.name ?? of.name
    }
    const giver = `tomos@${await nameAt(here, there)}`
    return { giver, receiver: 'gwen', client: await there.ready(), usThere: await nameAt(there, here) }
  }

  /** The banks are stopped: verifies what lies on the disk, too. */
  async checkFolders(): Promise<boolean> {
    for (const bank of this.group.banks) {
      const fault = await verifyLog(['--data', bank.folder]).then(
        () => undefined,
        (cause: unknown) => (cause instanceof Stop ? cause.message : String(cause)),
      )
      if (fault === undefined) continue
      this.out.say(`  ✗ ${bank.title}, data folder: ${fault}`)
      return false
    }
    this.out.say('  ✓ The data folders of the stopped banks verify as well')
    return true
  }

  /** How to try things while the banks run. */
  invite(): void {
    const { out, group } = this
    this.heading('The banks keep running. Try them from another window:')
    for (const bank of group.banks) out.say(`  ${bank.title}: ${bank.url}, data folder ${bank.folder}`)
    const riverside = join(group.folder, 'riverside')
    out.say('')
    for (const command of [
      `npx hourbridge statement mair --data ${riverside}`,
      `npx hourbridge give ifan mair 0:30 --for transport --data ${riverside}`,
      `npx hourbridge give tomos@hilltop choir 1:00 --for film --data ${riverside}`,
      `npx hourbridge partner list --data ${riverside}`,
      `npx hourbridge verify --data ${riverside}`,
    ])
      out.say(`  ${command}`)
    out.say('')
    out.say('Ctrl-C stops them.')
  }
}

function verdict({ bank, verified, fault }: Audited): string {
  if (verified === undefined) return `  ✗ ${bank.title}: ${fault}`
  return `  ✓ ${bank.title}: ${verified.entries} entries, ${verified.bankSignatures} signatures, sum of balances 0:00`
}

function borderTable(borders: readonly Border[]): { head: string[]; right: number[]; rows: string[][] } {
  const rows = borders.map(({ a, b, aOwes, bOwes, agree }) => [
    `${a.title} / ${b.title}`,
    hoursText(aOwes),
    hoursText(bOwes),
    agree ? '✓ equal' : '✗ DIFFERENT',
  ])
  return { head: ['Border', 'First says it owes', 'Second says it owes', ''], right: [1, 2], rows }
}
