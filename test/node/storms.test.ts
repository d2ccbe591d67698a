import t from 'tap'
import { bytesOf, hour, nonceOf, today } from '../protocol/town-bank.ts'
import type { NetBank } from './net-bank.ts'
import { isWitnessing, admin, Net } from './net-of-banks.ts'

// Long searches, as with STORM_RUNS=2000, take longer than a file usually may.
t.setTimeout(3_600_000)

/** Numbers below `limit` that follow from a text. */
function draws(text: string): (limit: number) => number {
  let at = 0
  return (limit) => {
    const [a = 0, b = 0, c = 0] = bytesOf(`${text} ${at++}`)
    return (a * 65_536 + b * 256 + c) % limit
  }
}

/** One storm over whole banks. */
interface Storm {
  readonly net: Net
  readonly draw: (limit: number) => number
  /** Exchanges that were answered as done, as `bank id`. */
  readonly answered: Set<string>
  orders: number
}

function pair({ net, draw }: Storm): readonly [NetBank, NetBank] {
  const at = draw(net.banks.length)
  const other = (at + 1 + draw(net.banks.length - 1)) % net.banks.length
  return [net.banks[at] as NetBank, net.banks[other] as NetBank]
}

const events: readonly ((storm: Storm) => Promise<void> | void)[] = [
  ...Array.from({ length: 12 }, () => order),
  (storm) => {
    const [one, other] = pair(storm)
    storm.net.network.reset(one.peer, other.peer)
  },
  (storm) => {
    const [one, other] = pair(storm)
    storm.net.network.cut(one.peer, other.peer)
  },
  (storm) => {
    const [one, other] = pair(storm)
    storm.net.network.heal(one.peer, other.peer)
  },
  async (storm) => {
    const [bank] = pair(storm)
    await bank.crash(storm.draw(3))
    bank.disk.fsync = () => Promise.resolve()
    await storm.net.until(bank.start())
    slow(storm, bank)
  },
  (storm) => {
    const [bank] = pair(storm)
    bank.mayWrite = !bank.mayWrite
  },
  (storm) => {
    const [one, other] = pair(storm)
    const limit = storm.draw(5) * hour
    const change = one.api.changePartner(admin, other.id, { limit })
    change.catch(() => undefined)
  },
  (storm) => {
    const [one, other] = pair(storm)
    one.api.suspendPartner(admin, other.id, storm.draw(2) === 0).catch(() => undefined)
  },
]

/** Somebody’s bank orders an hour or two, here or at a partner, and does not wait for it. */
function order({ net, draw, answered, orders }: Storm & { orders: number }): void {
  const [from, to] = pair({ net, draw, answered, orders })
  const id = nonceOf(`storm ${draw(1_000_000)}`)
  const payee = to.running.directory.accountNamed('ann') ?? ''
  const giver = draw(4) === 0 ? 'ann' : `${to.id}/${payee}`
  const body = {
    id,
    giver,
    receiver: 'bob',
    seconds: 600 * (1 + draw(9)),
    day: today,
    category: 'gardening',
    wait: 60,
  }
  from.api.recordExchange(admin, body).then(
    (done) => done.ok && done.value.state === 'done' && answered.add(`${from.name} ${id}`),
    () => undefined,
  )
}

function slow({ net, draw }: Storm, bank: NetBank): void {
  bank.disk.fsync = () => new Promise((resolve) => net.clock.after(draw(4) === 0 ? draw(900) : 1, resolve))
}

/** How many exchanges came through a storm, and what is wrong after it. */
async function weather(seed: string): Promise<{ done: number; problems: string[] }> {
  const net = await Net.of('mill', 'quay', 'cove')
  const draw = draws(seed)
  const storm: Storm = { net, draw, answered: new Set(), orders: 0 }
  net.weather = () => (draw(12) === 0 ? [] : draw(8) === 0 ? [draw(50), draw(900)] : [draw(60)])
  for (const bank of net.banks) slow(storm, bank)
  for (let step = 0; step < 70; step++) {
    await events[draw(events.length)]?.(storm)
    await net.pass(draw(10) / 10)
  }
  net.weather = () => [0]
  for (const [at, bank] of net.banks.entries()) {
    bank.mayWrite = true
    bank.disk.fsync = () => Promise.resolve()
    for (const other of net.banks.slice(at + 1)) net.network.heal(bank.peer, other.peer)
  }
  await net.pass(60)
  await net.leap(700_000)
  await net.pass(10)
  const count = net.sent.length
  await net.pass(60)
  const late = net.sent.slice(count).filter((sent) => !isWitnessing(sent)).length
  const noise = late === 0 ? [] : [`${late} frames though all is done`]
  const problems = [...noise, ...(await problemsOf(storm))].map((problem) => `${seed}: ${problem}`)
  return { done: storm.answered.size, problems }
}

async function problemsOf({ net, answered }: Storm): Promise<string[]> {
  const problems = [...net.problems]
  let sum = 0
  for (const [at, bank] of net.banks.entries()) {
    const { accounts, transfers } = bank.state
    for (const { kind, balance, reserved, expected } of accounts.values()) {
      if (kind !== 'partner') sum += balance
      if (reserved !== 0 || expected !== 0)
        problems.push(`${bank.name}: ${reserved} reserved, ${expected} expected`)
    }
    for (const other of net.banks.slice(at + 1)) {
      problems.push(...net.differences(bank, other).map((one) => `${bank.name} and ${other.name}: ${one}`))
      for (const [xfer, { state }] of transfers) {
        const there = other.state.transfers.get(xfer)?.state
        if (there !== undefined && (there === 'paid') !== (state === 'paid'))
          problems.push(`${state} and ${there}`)
      }
    }
    for (const text of answered) {
      const [name, id = ''] = text.split(' ')
      const kept =
        bank.state.exchanges.has(id) || transfers.get(bank.state.orders.get(id) ?? '')?.state === 'paid'
      if (name === bank.name && !kept) problems.push(`${bank.name} forgot what it had answered`)
    }
  }
  if (sum !== 0) problems.push(`members of all banks sum to ${sum}`)
  for (const bank of net.banks) {
    await bank.stop()
    await net.until(bank.start()).catch((cause: unknown) => problems.push(String(cause)))
  }
  return problems
}

t.test('whole banks lose and double nothing, whatever fails', { timeout: 3_600_000 }, async (t) => {
  const problems: string[] = []
  const first = Number(process.env['STORM_SEED'] ?? 1)
  const runs = Number(process.env['STORM_RUNS'] ?? 6)
  let done = 0
  for (let run = 0; run < runs; run++) {
    const storm = await weather(`storm ${first + run}`)
    problems.push(...storm.problems)
    done += storm.done
  }
  t.same(problems, [])
  t.ok(done > 4 * runs, `${done} exchanges came through`)
})
