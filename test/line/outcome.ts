/** What must be true of a town once all faults are over: everybody remembers the same, and nothing is left open. */
import { read, steadily } from '../../cli/banks/steady.ts'
import type { ExchangeView } from '../../protocol/generated/types.ts'
import {
  validateExchangeView,
  validatePartnerList,
  validatePartnerStatement,
} from '../../protocol/generated/validators.ts'
import { balanceOf, type Town, type TownBank } from './town.ts'
import type { Asked } from './traffic.ts'

/** How the exchanges of a run ended, and everything that is wrong. */
export interface Outcome {
  readonly done: readonly Asked[]
  /** Exchanges that came to nothing, by code; those that never reached the payer's log under `unheard`. */
  readonly refused: Readonly<Record<string, number>>
  /** In words; empty if all is well. */
  readonly wrong: readonly string[]
}

/** An exchange as a bank remembers it; undefined if it knows none of that name. */
async function recalled({ process }: TownBank, id: string): Promise<ExchangeView | undefined> {
  const shown = await steadily(process, (client) =>
    client.ask('GET', `/exchanges/${id}`, validateExchangeView),
  )
  if (shown.ok) return shown.value
  if (shown.error.code !== 'unknown-exchange') throw new Error(shown.error.code)
  return undefined
}

/** Compares what both ends of every exchange remember, all balances and all positions with each other. */
export async function outcomeOf(town: Town, asked: readonly Asked[]): Promise<Outcome> {
  const wrong: string[] = []
  const done: Asked[] = []
  const refused: Record<string, number> = {}
  for (const one of asked) {
    const [first = 0, last = 0] = [one.way[0], one.way.at(-1)]
    const here = await recalled(town.at(first), one.id)
    const there = here?.xfer === undefined ? undefined : await recalled(town.at(last), here.xfer)
    const say = (what: string): void =>
      void wrong.push(`exchange ${one.id} over ${one.way.join('-')}: ${what}`)
    if (here?.state === 'waiting' || there?.state === 'waiting') say('still waiting')
    if ((here?.state === 'done') !== (there?.state === 'done'))
      say(`${here?.state} at the receiver's bank, ${there?.state} at the giver's`)
    if (here?.state === 'done') done.push(one)
    else {
      const code = here === undefined ? 'unheard' : (here.code ?? here.state)
      refused[code] = (refused[code] ?? 0) + 1
    }
  }
  wrong.push(...(await wrongBalances(town, done)), ...(await wrongEdges(town, done)))
  return { done, refused, wrong }
}

/** Everybody has what the exchanges that are done say, to the second; so all of them together have nothing. */
async function wrongBalances(town: Town, done: readonly Asked[]): Promise<string[]> {
  const wrong: string[] = []
  let sum = 0
  for (const [at, bank] of town.banks.entries()) {
    const [gave, received] = [await balanceOf(bank, bank.giver), await balanceOf(bank, bank.receiver)]
    const given = total(done.filter(({ way }) => way.at(-1) === at))
    const had = total(done.filter(({ way }) => way[0] === at))
    if (gave !== given) wrong.push(`${bank.process.name}: the giver has ${gave}, gave ${given}`)
    if (received !== 0 - had)
      wrong.push(`${bank.process.name}: the receiver has ${received}, received ${had}`)
    sum += gave + received
  }
  if (sum !== 0) wrong.push(`all balances together are ${sum}`)
  return wrong
}

/** Both ends of each edge say the same of it, and what the exchanges say that went over it; and a statement agrees. */
async function wrongEdges(town: Town, done: readonly Asked[]): Promise<string[]> {
  const wrong: string[] = []
  for (const [one, other] of town.edges) {
    const [a, b] = [town.at(one), town.at(other)]
    const along = (from: number, to: number): number =>
      total(done.filter(({ way }) => way.some((at, step) => at === from && way[step + 1] === to)))
    // The payer's side of an edge owes the giver's.
    const owed = along(one, other) - along(other, one)
    for (const [bank, partner, expected] of [[a, b, owed] as const, [b, a, 0 - owed] as const]) {
      const view = await edgeAt(bank, partner)
      const name = `${bank.process.name} to ${partner.process.name}`
      if (view.position !== expected) wrong.push(`${name}: owes ${view.position}, not ${expected}`)
      if (view.held > 0) wrong.push(`${name}: ${view.held} seconds are held`)
      if (view.verdict !== 'agree') wrong.push(`${name}: the statements ${view.verdict}`)
      if (view.signed !== view.position) wrong.push(`${name}: the signed statement says ${view.signed}`)
    }
  }
  return wrong
}

async function edgeAt(
  { process }: TownBank,
  partner: TownBank,
): Promise<{ position: number; held: number; verdict: string; signed: number | undefined }> {
  const path = `/partners/${partner.process.id}/statement`
  const signed = await steadily(process, (client) => client.ask('POST', path, validatePartnerStatement, {}))
  const { partners } = await read(process, '/partners', validatePartnerList)
  const view = partners.find(({ bank }) => bank === partner.process.id)
  if (!signed.ok || view === undefined) throw new Error(signed.ok ? 'no such partner' : signed.error.code)
  const { position, weHold, theyHold } = view
  const { verdict } = signed.value
  return { position, held: weHold + theyHold, verdict, signed: signed.value.signed?.position }
}

function total(asked: readonly Asked[]): number {
  return asked.reduce((sum, { seconds }) => sum + seconds, 0)
}
