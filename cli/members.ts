/** Finding one person by what people type: an id, a card number, or a name. */
import type { MemberLine, MemberView } from '../protocol/generated/types.ts'
import { checkMemberId, validateMemberList } from '../protocol/generated/validators.ts'
import type { Client } from './client.ts'
import { hoursText } from './hours.ts'
import { exitCodes, Stop } from './stop.ts'

/** The id of the one person that `who` means. Throws `Stop` if there is none, or if there are several. */
export async function memberId(client: Client, who: string): Promise<string> {
  if (checkMemberId(who) === undefined) return who
  const { members } = await client.post('/members/find', validateMemberList, { text: who, limit: 10 })
  const whole = who.trim().toLowerCase()
  const exact = members.filter(({ number, handle, name }) =>
    [number, handle, name.toLowerCase()].includes(whole),
  )
  const found = exact.length > 0 ? exact : members
  const [one] = found
  if (one === undefined)
    throw new Stop(
      exitCodes.failed,
      'unknown-member',
      'Nobody is called like this.',
      'List people: hourbridge member list',
    )
  if (found.length > 1) {
    const names = found.map(({ name, number, id }) => `${name} (${number ?? id})`).join(', ')
    throw new Stop(
      exitCodes.failed,
      'several-members',
      `This could be ${names}.`,
      'Give the card number, or the id from --json.',
    )
  }
  return one.id
}

/** The row of a member in a table. */
export function memberRow({ name, number, status, needs, area, balanceSeconds }: MemberLine): string[] {
  const balance = balanceSeconds === undefined ? '' : hoursText(balanceSeconds)
  return [name, number ?? '', status, needs.join(', '), area ?? '', balance]
}

/** A member in lines. */
export function memberWords(member: MemberView): string[] {
  const { name, shown, contact, hours, references = [], checks = [], proxies = [] } = member
  const full = name === undefined ? shown : [name.given, name.family].filter(Boolean).join(' ')
  const facts: [string, string | undefined][] = [
    ['Status', member.status],
    ['Waits for', member.needs.join(', ')],
    ['Reason', member.reason],
    ['Card number', member.number],
    ['Short name', member.handle],
    ['Standing', hours && hoursText(hours.balanceSeconds)],
    ['Limits', hours && `${hoursText(hours.floorSeconds)} to ${hoursText(hours.ceilingSeconds)}`],
    ['Roles', member.roles.join(', ')],
    ['Language', member.language],
    ['E-mail', contact?.email],
    ['Telephone', contact?.phone],
    ['Address', contact?.post?.replaceAll('\n', ', ')],
    ['Area', member.area],
    ['Born', member.birthYear?.toString()],
    ...references.map((one): [string, string] => ['Reference', `${one.referee}: ${referenceState(one)}`]),
    ...checks.map((one): [string, string] => [
      'Check',
      `${one.name}: ${one.clear ? 'clear' : 'not clear'}, until ${one.until}`,
    ]),
    ...proxies.map((one): [string, string] => ['Proxy', `${one.member}, consent ${one.given}`]),
  ]
  const lines = facts.filter(([, value]) => value !== undefined && value !== '')
  return [full, ...lines.map(([label, value]) => `  ${`${label}:`.padEnd(13)}${value ?? ''}`)]
}

function referenceState({ good, askedAt }: NonNullable<MemberView['references']>[number]): string {
  if (good !== undefined) return good ? 'good' : 'not good'
  return askedAt === undefined ? 'not asked for yet' : 'asked for'
}
