/** The last weeks of the town: exchanges in every state, with what people wrote to each other about them. */
import type {
  ArrangementCreate,
  ArrangementStep,
  ArrangementView,
  ExchangeRecord,
} from '../../protocol/generated/types.ts'
import {
  validateArrangementView,
  validateClassRecorded,
  validateExchangeView,
  validateThreadView,
} from '../../protocol/generated/validators.ts'
import { derivedId } from '../chance.ts'
import type { Client } from '../client.ts'
import type { Cast, Player, Resident } from './cast.ts'
import { talks, type Talk, type Talks } from './talk.ts'

/** A partner bank whose people help here, and are helped. */
export interface Neighbours {
  /** Somebody there who gives help here, as `name@bank`. */
  readonly giver: string
  /** The other bank, the short name of somebody there who receives help, and what this bank is called there. */
  readonly client: Client
  readonly receiver: string
  readonly usThere: string
}

/** What the scenes play with. */
export interface Stage {
  readonly cast: Cast
  readonly seed: string
  /** A calendar day so many days ago; below zero, ahead. */
  readonly day: (ago: number) => string
  readonly neighbours?: Neighbours | undefined
}

const hour = 3600

type Begun = Omit<ArrangementCreate, 'nonce' | 'category' | 'note' | 'seconds' | 'day'>

/** One member's weeks, with the words that are said in them. */
class Weeks {
  private readonly stage: Stage
  private readonly member: Player
  private readonly talk: Talks
  private steps = 0

  constructor(stage: Stage, member: Player) {
    this.stage = stage
    this.member = member
    this.talk = talks[member.who.person.language]
  }

  private nonce(): string {
    return derivedId('life', this.stage.seed, this.member.who.handle, this.steps++)
  }

  /** Plays everything that can become of an exchange. */
  async play(): Promise<void> {
    const { member, talk } = this
    const [one, two, three] = this.stage.cast.friends
    await this.say(
      await this.propose(one, { giver: 'me', receiver: member.who.number }, talk.proposed),
      talk.proposed,
      one,
      member,
    )
    const lift = await this.propose(member, { giver: two.who.number, receiver: 'me' }, talk.accepted)
    await this.step(two, lift, { do: 'accept' })
    await this.say(lift, talk.accepted, member, two)
    const shopping = await this.record(
      one,
      { giver: 'me', receiver: member.who.number },
      talk.recorded,
      3,
      hour,
    )
    await this.say(shopping, talk.recorded, one, member)
    await this.dispute(two)
    const visit = await this.record(
      member,
      { giver: three.who.number, receiver: 'me' },
      talk.confirmed,
      6,
      2 * hour,
    )
    await this.step(three, visit, { do: 'confirm' })
    await this.say(visit, talk.confirmed, member, three)
    await this.takeBack(three)
    const minding = await this.propose(member, { giver: three.who.number, receiver: 'me' }, talk.declined)
    await this.step(three, minding, { do: 'decline' })
    await this.say(minding, talk.declined, member, three)
    const calls = await this.propose(
      two,
      { giver: 'me', receiver: member.who.number, every: 'week' },
      talk.recurring,
    )
    await this.step(member, calls, { do: 'accept' })
    await this.say(calls, talk.recurring, two, member)
  }

  /** The giver says two hours, the receiver says one; the time broker is asked to look at it. */
  private async dispute(giver: Player): Promise<void> {
    const { member, talk } = this
    const { disputed } = talk
    const shelves = await this.record(
      giver,
      { giver: 'me', receiver: member.who.number },
      disputed,
      4,
      2 * hour,
    )
    await this.say(shelves, disputed, giver, member, true)
    await this.step(member, shelves, { do: 'dispute', reason: 'hours', note: disputed.complaint })
  }

  /** Written into the ledger, then taken back by the time broker. */
  private async takeBack(giver: Player): Promise<void> {
    const { member, talk } = this
    const chain = await this.record(
      member,
      { giver: giver.who.number, receiver: 'me' },
      talk.reversed,
      9,
      hour,
    )
    await this.step(giver, chain, { do: 'confirm' })
    await this.say(chain, talk.reversed, member, giver)
    await this.step(this.stage.cast.broker, chain, { do: 'reverse', reason: 'wrong-person' })
  }

  /** Help from the next town: recorded here, credited there. */
  async acrossTheBorder({ giver }: Neighbours): Promise<void> {
    await this.record(this.member, { giver, receiver: 'me' }, this.talk.elsewhere, 5, hour)
  }

  private propose({ client }: Player, sides: Begun, { category, note }: Talk): Promise<ArrangementView> {
    const plan = { day: this.stage.day(-2 - this.steps), seconds: hour }
    const body: ArrangementCreate = { nonce: this.nonce(), ...sides, category, note, ...plan }
    return client.post('/arrangements', validateArrangementView, body)
  }

  private record(
    { client }: Player,
    sides: Pick<ExchangeRecord, 'giver' | 'receiver'>,
    { category, note }: Talk,
    ago: number,
    seconds: number,
  ): Promise<ArrangementView> {
    const body: ExchangeRecord = {
      nonce: this.nonce(),
      ...sides,
      category,
      note,
      day: this.stage.day(ago),
      seconds,
    }
    return client.post('/records', validateArrangementView, body)
  }

  private async step({ client }: Player, { id }: ArrangementView, step: ArrangementStep): Promise<void> {
    await client.post(`/arrangements/${id}/steps`, validateArrangementView, step)
  }

  /** The lines in turns, `first` begins. With `help` the last one asks the time broker to read along. */
  private async say(
    { id }: ArrangementView,
    { lines }: Talk,
    first: Player,
    other: Player,
    help = false,
  ): Promise<void> {
    let thread: string | undefined
    for (const [index, text] of lines.entries()) {
      const { client } = index % 2 === 0 ? first : other
      const about = thread === undefined ? { arrangement: id } : { thread }
      const askBroker = help && index === lines.length - 1
      const body = { nonce: this.nonce(), ...about, text, ...(askBroker && { askBroker }) }
      thread = (await client.post('/messages', validateThreadView, body)).id
    }
  }
}

/** Plays the weeks of every member who can be tried out; then a class, a group, and help over the border both ways. */
export async function playWeeks(
  stage: Stage,
  client: Client,
  residents: readonly Resident[],
  group: string,
): Promise<void> {
  const { cast, neighbours, seed, day } = stage
  const all = cast.members.map((member) => new Weeks(stage, member))
  await Promise.all(all.map((weeks) => weeks.play()))
  await holdClass(stage, client, residents)
  const work = {
    giver: cast.friends[0].who.number,
    receiver: group,
    category: 'gardening',
    day: day(2),
    seconds: hour,
  }
  const note = 'Digging over the beds by the gate'
  await cast.steward.client.post('/records', validateArrangementView, {
    nonce: derivedId('group', seed),
    ...work,
    note,
  })
  const [first] = cast.members
  if (neighbours === undefined || first === undefined) return
  await all[0]?.acrossTheBorder(neighbours)
  const { receiver, usThere } = neighbours
  const there = {
    giver: `${first.who.handle}@${usThere}`,
    receiver,
    category: 'music',
    day: day(1),
    seconds: hour,
  }
  await neighbours.client.post('/exchanges', validateExchangeView, { id: derivedId('there', seed), ...there })
}

/** A cooking class: one teaches many. Those whose limit does not allow it stay out. */
async function holdClass(
  { cast, seed, day }: Stage,
  client: Client,
  residents: readonly Resident[],
): Promise<void> {
  const known = new Set(
    [cast.broker, cast.steward, ...cast.members, ...cast.friends].map(({ who }) => who.id),
  )
  const many = residents
    .filter(({ id, balanceSeconds = 0 }) => !known.has(id) && balanceSeconds > 0)
    .slice(0, 12)
    .map(({ number }) => ({ who: number }))
  if (many.length === 0) return
  const body = {
    one: cast.friends[0].who.number,
    oneGave: true,
    many,
    seconds: hour,
    day: day(7),
    whole: false,
  }
  const lesson = { category: 'cooking', note: 'Bread and soup in the church kitchen' }
  await client.post('/classes', validateClassRecorded, {
    nonce: derivedId('class', seed),
    ...body,
    ...lesson,
  })
}
