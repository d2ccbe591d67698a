/** Who is meant by what people type as giver and receiver: names become identifiers here, so that none stands in an address. */
import { validatePartyRef } from '../protocol/generated/validators.ts'
import type { Client } from './client.ts'
import { memberId } from './members.ts'
import { Stop, usage } from './stop.ts'

/** What a bank understands without a search: a card number, an identifier, or somebody of another bank. */
const plain = /^(?:me|\d{3,8}|m[a-z2-7]{15}|[a-z][a-z0-9.-]*@\S+|tbk:\S+)$/

/** The reference of a party to an exchange. Throws `Stop` if nobody is called like this, or if several are. */
export async function partyRef(client: Client, who: string): Promise<string> {
  if (plain.test(who) && validatePartyRef(who)) return who
  try {
    return await memberId(client, who)
  } catch (cause) {
    // Groups and projects are no members: their accounts have short names.
    if (cause instanceof Stop && cause.code === 'unknown-member' && validatePartyRef(who)) return who
    throw cause
  }
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
