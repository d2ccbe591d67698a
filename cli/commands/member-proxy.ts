/** `hourbridge member proxy`: who may act for somebody, with their consent. */
import type { Command } from 'commander'
import { Option } from 'commander'
import { checkMemberStep, validateMemberView } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { faultSays } from '../fault-words.ts'
import { memberId, memberWords } from '../members.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'

const ways = ['in-person', 'in-writing', 'by-phone', 'by-court'] as const

/** Adds the command below `hourbridge member`. */
export function addProxy(member: Command): void {
  const command = addCommand(member, 'proxy', {
    summary: 'somebody may act for a member, or no longer',
    about:
      'Notes that another member may act for somebody, and how they gave their consent; with --end that this is over. Whoever ' +
      'acts for somebody can say "I received" in their name.',
    examples: [
      ['hourbridge member proxy "mair rees" "ben hill" --given in-writing', 'Ben may act for Mair'],
      ['hourbridge member proxy 1001 1002 --end', 'and no longer'],
    ],
  })
    .argument('<who>', 'card number, name or id')
    .argument('<proxy>', 'who acts for them')
    .addOption(new Option('--given <way>', 'how the consent was given').choices(ways).conflicts('end'))
    .option('--until <day>', 'the last day, as in 2027-12-31')
    .option('--note <words>', 'what it covers')
    .option('--end', 'it is over')
  onCall(command, 'bank', proxy)
}

async function proxy({ options, argument, out }: Call): Promise<void> {
  const [given, until, note] = ['given', 'until', 'note'].map((name) => options.text(name))
  if (!options.flag('end') && given === undefined)
    throw usage('How was the consent given?', `Add --given ${ways.join(', or ')}; or --end.`)
  const client = await connect(options)
  const id = await memberId(client, argument(0) ?? '')
  const other = await memberId(client, argument(1) ?? '')
  const consent = { given, ...(until !== undefined && { until }), ...(note !== undefined && { note }) }
  const body = options.flag('end')
    ? { do: 'proxy-end', proxy: other }
    : { do: 'proxy-add', proxy: other, ...consent }
  const problem = checkMemberStep(body)
  if (problem !== undefined)
    throw usage(`This cannot be noted: ${faultSays(problem)}.`, 'See --help for an example.')
  const view = await client.post(`/members/${id}/steps`, validateMemberView, body)
  client.close()
  out.result(view, () => memberWords(view))
}
