import type { Command } from 'commander'
import type { LaneLine, PartnerStatement, StatementSide } from '../../protocol/generated/types.ts'
import { validatePartnerStatement } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { hoursText } from '../hours.ts'
import type { Out } from '../output.ts'
import { connect } from '../settings.ts'
import { exitCodes, type ExitCode } from '../stop.ts'

const statement = {
  summary: 'compare both sides of an agreement, and sign what stands',
  about:
    'Shows side by side how this bank and the partner bank see what passed between them, and says "agree" or shows the first entry ' +
    'that the two have differently. With --sign both banks sign what stands now, as they do by themselves every night: a proof ' +
    'for both that they agreed that far. Ends with exit code 1 if the two sides differ, and with 3 if the partner does not answer.',
  examples: [
    ['hourbridge partner statement riverside', 'both sides as they are now'],
    ['hourbridge partner statement riverside --sign', 'and both sign it'],
  ],
} as const

/** `hourbridge partner statement` */
export function addStatement(parent: Command): void {
  const command = addCommand(parent, 'statement', statement)
    .argument('<partner>', 'short name or bank id')
    .option('--sign', 'have both banks sign what stands now')
  onCall(command, 'bank', showStatement)
}

async function showStatement({ options, argument, out }: Call): Promise<void> {
  const path = `/partners/${encodeURIComponent(argument(0) ?? '')}/statement`
  const client = await connect(options)
  const shown = options.flag('sign')
    ? await client.post(path, validatePartnerStatement, {})
    : await client.get(path, validatePartnerStatement)
  client.close()
  process.exitCode = exits[shown.verdict]
  if (out.json) return out.line(JSON.stringify(shown))
  for (const line of await tableOf(out, shown)) out.line(line)
  for (const line of verdictWords(shown)) out.line(line)
}

/** What a script needs to know of a verdict. */
const exits: Readonly<Record<PartnerStatement['verdict'], ExitCode>> = {
  agree: exitCodes.ok,
  'under-way': exitCodes.ok,
  differ: exitCodes.failed,
  unreachable: exitCodes.unreachable,
}

function tableOf(out: Out, { ours, theirs, name }: PartnerStatement): Promise<string[]> {
  const row = (what: string, tell: (side: StatementSide) => string): string[] => [
    what,
    tell(ours),
    theirs === undefined ? '?' : tell(theirs),
  ]
  const rows = [
    row('What is owed', ({ position }) => owedBy(name, position)),
    row('Our entries', ({ ourLane }) => String(ourLane.seq)),
    row('Their entries', ({ theirLane }) => String(theirLane.seq)),
    row('Ours that wait', ({ weHold }) => `${weHold.count} (${hoursText(weHold.seconds)})`),
    row('Theirs that wait', ({ theyHold }) => `${theyHold.count} (${hoursText(theyHold.seconds)})`),
  ]
  return out.table({ head: ['', 'We say', `${name} says`], right: [1, 2], rows })
}

/** The same words in both columns: "we" would be another bank in each. */
function owedBy(name: string, position: number): string {
  if (position === 0) return 'nothing'
  return position > 0 ? `${name} is owed ${hoursText(position)}` : `${name} owes ${hoursText(-position)}`
}

function verdictWords({ verdict, name, first, signed }: PartnerStatement): string[] {
  const words = {
    agree: '✓ agree: both sides say the same.',
    'under-way': '… Something has not reached the other side yet; what both have is the same.',
    differ: '✗ The two sides differ.',
    unreachable: `… ${name} did not answer, so this is only our side.`,
  }
  return [
    words[verdict],
    ...(first === undefined
      ? []
      : [
          `  First difference: entry ${first.number} of ${first.lane === 'ours' ? 'our' : 'their'} lane.`,
          `    We have: ${lineWords(first.ours)}`,
          `    ${name} has: ${first.theirs === undefined ? 'none' : lineWords(first.theirs)}`,
          '  Keep both copies, and talk to the other bank before anything else is written.',
        ]),
    signed === undefined
      ? 'No statement has been signed yet.'
      : `Last signed by both: number ${signed.body.n}, ${dayAndTime(signed.body.at)}, ${signedWords(signed.position)}.`,
  ]
}

function signedWords(position: number): string {
  if (position === 0) return 'even'
  return position > 0 ? `we owed them ${hoursText(position)}` : `they owed us ${hoursText(-position)}`
}

function lineWords({ oid, typ, at, seconds }: LaneLine): string {
  const size = seconds === undefined ? '' : ` of ${hoursText(seconds)}`
  return `${typ.replace('lane.', '')}${size}, ${dayAndTime(at)} (${oid.slice(0, 8)}…)`
}

function dayAndTime(at: number): string {
  return `${new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
