/** Who is meant by what people type as giver and receiver: names become identifiers here, so that none stands in an address. */
import { validateMemberView, validatePartyRef } from '../protocol/generated/validators.ts'
import type { Client } from './client.ts'
import { groupCalled } from './groups.ts'
import { memberId } from './members.ts'
import { accountName } from './names.ts'
import { exitCodes, Stop, usage } from './stop.ts'

/** What a bank understands without a search: a card number, an identifier, or somebody of another bank. */
const plain = /^(?:me|\d{3,8}|m[a-z2-7]{15}|[a-z][a-z0-9.-]*@\S+|tbk:\S+)$/

/** The reference of a party to an exchange. Throws `Stop` if nobody is called like this, or if several are. */
export async function partyRef(client: Client, who: string): Promise<string> {
  if (plain.test(who) && validatePartyRef(who)) return who
  try {
    return await memberId(client, who)
  } catch (cause) {
    if (!(cause instanceof Stop) || cause.code !== 'unknown-member') throw cause
    // Groups and projects are no members: they have titles, and their accounts short names.
    const group = await groupCalled(client, who).catch(() => undefined)
    if (group?.account !== undefined) return group.account
    if (validatePartyRef(who)) return who
    throw cause
  }
}

/**
 * The account that somebody means: by its name or identifier, by a member's card number or name, by a group's title. Throws `Stop`.
 */
export async function ownAccount(client: Client, text: string): Promise<string> {
  const isCalled = /^\d+$|\s/.test(text.trim())
  if (!isCalled) return accountName(text, 'the name', false)
  const who = await partyRef(client, text.trim())
  const isMember = /^(?:\d+|m[a-z2-7]{15})$/.test(who)
  if (!isMember) return who
  const { account } = await client.get(`/members/${await memberId(client, who)}`, validateMemberView)
  if (account !== undefined) return account
  throw new Stop(
    exitCodes.failed,
    'account-not-usable',
    'They have no account, since they are not approved.',
    'See what they wait for: hourbridge member show',
  )
}

/** The identifier of an exchange, as it was typed. */
export function exchangeId(text: string): string {
  const id = text.trim().toLowerCase()
  if (/^x[a-z2-7]{15}$/.test(id)) return id
  throw usage(
    `"${text}" is not an exchange between people.`,
    'Its identifier begins with x and has 16 characters: hourbridge exchange list',
  )
}
