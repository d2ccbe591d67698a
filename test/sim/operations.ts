/**
 * What people do. Each kind must sometimes succeed and sometimes be refused; `histogram.ts` watches over it.
 */
import { consentOfExchange } from '../../protocol/log/claims.ts'
import type { PartnerAccept } from '../../protocol/generated/types.ts'
import type { SimBank } from './bank.ts'
import type { Payment } from './commands.ts'
import { newId, partnerOf, payment, some, someBank, terms } from './drawing.ts'
import { close, houseLimits, routed, statement } from './far-operations.ts'
import { consentSeal } from './people.ts'
import { admin, hour, type World } from './world.ts'

interface Operation {
  readonly kind: string
  readonly weight: number
  readonly act: (world: World) => void
}

function exchange(world: World): void {
  const bank = someBank(world)
  if (bank === undefined) return
  const people = world.people.of(bank)
  const [giver, receiver] = [
    some(world, people),
    some(
      world,
      people.filter((one) => one.key === undefined),
    ),
  ]
  if (giver === undefined || receiver === undefined) return
  const named = world.chance.next() < 0.5
  const parties = { giver: named ? giver.name : giver.id, receiver: receiver.name }
  const body = { id: newId(world), ...parties, ...terms(world, bank) }
  void world.commands.pay(payment('exchange', bank, body, giver, receiver))
}

/** The receiver has a device: the exchange needs its signature, which is sometimes missing or of something else. */
function consented(world: World): void {
  const bank = someBank(world)
  const [giver, receiver] = [world.people.of(bank as SimBank)[0], world.people.of(bank as SimBank)[3]]
  if (bank === undefined || giver === undefined || receiver?.seed === undefined) return
  const plain = { id: newId(world), giver: giver.name, receiver: receiver.name, ...terms(world, bank) }
  const entry = {
    ...plain,
    giver: giver.id,
    receiver: receiver.id,
    typ: 'exchange',
    purpose: 'exchange',
    by: '',
    at: 0,
  }
  const draw = world.chance.next()
  const signed = draw < 0.15 ? { ...entry, seconds: entry.seconds + 60 } : entry
  const seed = draw > 0.9 ? bank.env.seed : receiver.seed
  const consent = consentSeal(world.crypto, consentOfExchange(bank.id, signed as never), seed)
  const body = { ...plain, ...(draw < 0.8 || draw > 0.9 ? { consent } : {}) }
  void world.commands.pay(payment('consented', bank, body, giver, receiver))
}

/** An exchange with a partner bank; now and then with a stranger, or with somebody whom nobody knows. */
function order(world: World): void {
  const bank = someBank(world)
  if (bank === undefined) return
  const { chance, people } = world
  const partners = [...bank.state.channels.keys()].flatMap((id) => world.bankWith(id) ?? [])
  const other = chance.next() < 0.04 ? some(world, world.banks) : some(world, partners)
  const receiver = some(
    world,
    people.of(bank).filter((one) => one.key === undefined),
  )
  if (other === undefined || other === bank || receiver === undefined) return
  const giver = bank.honest
    ? some(world, people.of(other))
    : people.all.find((one) => one.bank === other && one.name === 'zed')
  if (giver === undefined) return
  const name = chance.next() < 0.05 ? 'nobody' : giver.name
  const ref = chance.next() < 0.5 ? `${name}@${other.name}` : `${other.id}/${giver.id}`
  const body = { id: newId(world), giver: ref, receiver: receiver.name, ...terms(world, bank) }
  void world.commands.pay(payment('order', bank, body, giver, receiver))
}

/** Takes a payment back: at the bank that recorded it, or for a transfer at the giver’s bank. */
function takeBack(world: World, earlier: Payment, kind: string, bank: SimBank, of: string): void {
  if (bank.life === undefined) return
  const wait = world.chance.below(20)
  const body = { id: newId(world), of, reason: 'mistake', wait }
  void world.commands.pay({
    kind,
    bank,
    id: body.id,
    moves: earlier.moves.map((move) => ({ ...move, seconds: -move.seconds })),
    run: (api) => api.reverse(admin, body),
    state: 'open',
  })
}

function reversal(world: World): void {
  const earlier = some(
    world,
    world.commands.payments.filter(
      ({ kind, bank }) => bank.honest && (kind === 'exchange' || kind === 'consented'),
    ),
  )
  if (earlier !== undefined) takeBack(world, earlier, 'reversal', earlier.bank, earlier.id)
}

function refund(world: World): void {
  const earlier = some(
    world,
    world.commands.payments.filter(
      ({ kind, bank, xfer, moves }) =>
        bank.honest && (kind === 'order' || kind === 'routed') && xfer !== undefined && moves.length === 2,
    ),
  )
  const [credit] = earlier?.moves ?? []
  if (earlier?.xfer === undefined || credit?.bank.honest !== true) return
  const wrong = world.chance.next() < 0.05
  takeBack(world, earlier, 'refund', wrong ? earlier.bank : credit.bank, earlier.xfer)
}

/** The same request once more, or another under the same id. */
function repeat(world: World): void {
  const earlier = some(world, world.commands.payments)
  if (earlier?.bank.life === undefined) return
  const { bank, changed, state } = earlier
  if (changed === undefined || state !== 'done' || bank.audit.forgetful || world.chance.next() < 0.7)
    return void world.commands.attempt(earlier, 'repeat')
  const told = ({ ok }: { ok: boolean }): void => {
    if (ok && bank.honest && !bank.audit.forgetful)
      world.report(`[6] ${bank.name} took another request as ${earlier.id}`)
  }
  void world.commands.give({ kind: 'repeat', bank, run: changed, told })
}

function openAccount(world: World): void {
  const bank = someBank(world)
  if (bank === undefined) return
  const name = `m${world.chance.below(6)}`
  void world.commands.give({
    kind: 'account',
    bank,
    run: (api) => api.openAccount(admin, { kind: 'member', name }),
    told: (answer) => answer.ok && world.people.add({ bank, name, id: answer.value.account }),
  })
}

function accountLimits(world: World): void {
  const bank = someBank(world)
  const who = bank && some(world, world.people.of(bank))
  if (bank === undefined || who === undefined) return
  const crossed = world.chance.next() < 0.1
  const [floor, ceiling] = [hour * (world.chance.below(11) - 10), hour * world.chance.pick([0, 1, 2, 5, 30])]
  const body = crossed ? { floor: ceiling, ceiling: floor } : { floor, ceiling }
  void world.commands.give({ kind: 'limits', bank, run: (api) => api.changeAccount(admin, who.id, body) })
}

function grant(world: World): void {
  const bank = someBank(world)
  const partner = bank && partnerOf(world, bank)
  if (bank === undefined || partner === undefined) return
  const limit = 1800 * world.chance.below(24)
  void world.commands.give({
    kind: 'grant',
    bank,
    run: (api) => api.changePartner(admin, partner, { limit }),
  })
}

function suspend(world: World): void {
  const bank = someBank(world)
  const partner = bank && partnerOf(world, bank)
  if (bank === undefined || partner === undefined) return
  const suspended = world.chance.next() < 0.3
  const kind = suspended ? 'suspend' : 'resume'
  void world.commands.give({ kind, bank, run: (api) => api.suspendPartner(admin, partner, suspended) })
}

/** Two honest banks become partners, or learn that they are. */
function agree(world: World): void {
  // Whoever is restored to a time before an invite knows nothing of the agreement, and nothing gives it back.
  if (world.terms.extras.has('restore')) return
  const honest = world.up.filter((bank) => bank.honest)
  const [first, second] = [some(world, honest), some(world, honest)]
  if (first === undefined || second === undefined) return
  const { limit, maxHolds } = world.terms
  const made = first.running.api.invite(admin, { grants: limit, asks: limit, maxHolds })
  const take = async (): Promise<void> => {
    const text = await made
    if (!text.ok || second.life === undefined) return
    const body: PartnerAccept = { invite: text.value.invite }
    world.proposals.push({ bank: second, body })
    await world.commands.give({ kind: 'agree', bank: second, run: (api) => api.acceptInvite(admin, body) })
  }
  take().catch(() => undefined)
}

/** Everything that people do, and how often. */
const operations: readonly Operation[] = [
  { kind: 'exchange', weight: 18, act: exchange },
  { kind: 'consented', weight: 5, act: consented },
  { kind: 'order', weight: 34, act: order },
  { kind: 'reversal', weight: 4, act: reversal },
  { kind: 'refund', weight: 7, act: refund },
  { kind: 'repeat', weight: 7, act: repeat },
  { kind: 'account', weight: 2, act: openAccount },
  { kind: 'limits', weight: 4, act: accountLimits },
  { kind: 'grant', weight: 7, act: grant },
  { kind: 'suspend', weight: 4, act: suspend },
  { kind: 'agree', weight: 1, act: agree },
  { kind: 'routed', weight: 9, act: routed },
  { kind: 'statement', weight: 4, act: statement },
  { kind: 'close', weight: 1, act: close },
  { kind: 'rules', weight: 2, act: houseLimits },
]

/** Somebody does something, and does not wait for it. */
export function operate(world: World): void {
  operations[world.chance.weighted(operations.map(({ weight }) => weight))]?.act(world)
}
