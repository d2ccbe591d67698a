/** `hourbridge attention`: what waits at the desk. */
import type { Command } from 'commander'
import type { AttentionLists } from '../../protocol/generated/types.ts'
import { validateAttentionLists } from '../../protocol/generated/validators.ts'
import { addCommand, onCall } from '../command.ts'
import { dayAt } from '../day.ts'
import { hoursText } from '../hours.ts'
import { connect } from '../settings.ts'

const lesson = {
  summary: 'who waits, who has gone quiet, who is near a limit',
  about:
    'Shows what a time broker looks at in the morning: requests without help, applications, checks that run out, members who have not been active, ' +
    'who holds many hours unspent, and who can soon give or receive nothing more.',
  examples: [['hourbridge attention', 'all of it']],
} as const

/** `hourbridge attention` */
export function addAttention(program: Command): void {
  onCall(addCommand(program, 'attention', lesson), 'bank', async ({ options, out }) => {
    const client = await connect(options)
    const found = await client.get('/attention', validateAttentionLists)
    client.close()
    out.result(found, () => attentionWords(found))
  })
}

function attentionWords({
  requests,
  applications,
  inactive,
  unspent,
  nearLimit,
  checks,
}: AttentionLists): string[] {
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    [
      'Requests that wait for help',
      requests.map(({ person, request, since }) => `${person.name}: ${request.title}, since ${dayAt(since)}`),
    ],
    [
      'Applications',
      applications.map(({ person, status, since }) => `${person.name}: ${status}, since ${dayAt(since)}`),
    ],
    [
      'Checks that run out',
      checks.map(({ person, check, until }) => `${person.name}: ${check}, until ${until}`),
    ],
    [
      'Not active for long',
      inactive.map(({ person, last, balance }) =>
        [person.name, hoursText(balance), last === undefined ? 'never active' : `last ${dayAt(last)}`].join(
          ', ',
        ),
      ),
    ],
    ['Many hours unspent', unspent.map(({ person, balance }) => `${person.name}: ${hoursText(balance)}`)],
    [
      'Near a limit',
      nearLimit.map(({ person, balance, limit, left }) => {
        const way = limit === 'floor' ? 'receive' : 'give'
        return `${person.name}: ${hoursText(balance)}, can ${way} ${hoursText(left)} more`
      }),
    ],
  ]
  const said = sections.filter(([, lines]) => lines.length > 0)
  if (said.length === 0) return ['Nothing waits.']
  return said.flatMap(([title, lines]) => [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)])
}
