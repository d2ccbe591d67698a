/** `hourbridge login-link`: a way in for somebody who has lost theirs. */
import type { Command } from 'commander'
import type { LoginWay } from '../../protocol/generated/types.ts'
import { validateLoginWay } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { memberId } from '../members.ts'
import { connect } from '../settings.ts'
import { dayText } from '../words.ts'

const lesson = {
  summary: 'a link, or a code, that signs one person in once',
  about:
    'Makes a link that signs a person in, once and for a quarter of an hour: to be opened on their own device, or to be sent to ' +
    'nobody but them. With --code it makes a code for their card instead, to be read out at the desk. A time broker makes them ' +
    'for members, an admin also for those who work at the desk.',
  examples: [
    ['hourbridge login-link "mair rees"', 'by name'],
    ['hourbridge login-link 1001 --code', 'a code, by card number'],
  ],
} as const

/** `hourbridge login-link` */
export function addLoginLink(program: Command): void {
  const command = addCommand(program, 'login-link', lesson)
    .argument('<who>', 'card number, name or id')
    .option('--code', 'a one-time code instead of a link')
  onCall(command, 'bank', make)
}

async function make({ options, argument, out }: Call): Promise<void> {
  const client = await connect(options)
  const member = await memberId(client, argument(0) ?? '')
  const path = options.flag('code') ? '/logins/codes' : '/logins/links'
  const way = await client.post(
    path,
    validateLoginWay,
    { member },
    'Make another: the old one ends by itself.',
  )
  client.close()
  // Members reach the pages, not the address at which programs talk to the bank.
  const base = way.address ?? client.url.replace(/\/$/, '')
  const shown = way.link === undefined ? way : { ...way, link: `${base}${way.link}` }
  out.result(shown, () => wayWords(shown))
}

function wayWords({ link, address, code, number, until }: LoginWay): string[] {
  const end = `Opens once, until ${dayText(until)}. It is not shown again.`
  const here =
    'It opens where this bank is reached at this address; web.url in config.json names that of its members.'
  if (link !== undefined) return address === undefined ? [link, end, here] : [link, end]
  return [`Card number: ${number ?? ''}`, `Code:        ${code ?? ''}`, end]
}
