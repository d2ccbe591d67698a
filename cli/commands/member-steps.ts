/** The steps of a member's way as commands: what help says of each, and the request that it makes. */
import type { MemberStep } from '../../protocol/generated/types.ts'
import type { Lesson } from '../command.ts'
import { parseDay } from '../day.ts'
import type { Options } from '../options.ts'

/** One step as a command. */
export interface StepCommand {
  readonly name: MemberStep['do']
  readonly lesson: Lesson
  /** Flags of the command, each with what it is for. */
  readonly flags?: readonly (readonly [flags: string, says: string])[]
  /** Asks before it does what cannot be undone. */
  readonly asks?: string
  readonly body: (options: Options) => object
}

const reason = ['--reason <words>', 'why, in a few words'] as const
const why = (options: Options): object => {
  const text = options.text('reason')
  return text === undefined ? {} : { reason: text }
}

function lessonOf(summary: string, about: string, example: string): Lesson {
  return { summary, about, examples: [[`hourbridge member ${example}`, summary]] }
}

/** Steps with one person as their argument, in the order of help. */
export const memberSteps: readonly StepCommand[] = [
  {
    name: 'interview',
    lesson: lessonOf(
      'note that the interview took place',
      'Notes the interview with an applicant.',
      'interview "mair rees" --note "likes gardens"',
    ),
    flags: [
      ['--day <day>', 'YYYY-MM-DD, today or yesterday (default: today)'],
      ['--note <words>', 'what was talked about'],
    ],
    body: (options) => {
      const note = options.text('note')
      return { day: parseDay(options.text('day'), new Date()), ...(note !== undefined && { note }) }
    },
  },
  {
    name: 'check',
    lesson: lessonOf(
      'note the outcome of a check',
      'Notes the outcome of a check that somebody saw; the certificate itself is never kept.',
      'check 1001 --name dbs-basic --until 2029-05-01',
    ),
    flags: [
      ['--name <code>', 'which check, by its code in the house rules'],
      ['--until <day>', 'the last day on which it counts'],
      ['--not-clear', 'the outcome does not allow the help it is for'],
    ],
    body: (options) => ({
      name: options.required('name', '--name'),
      until: options.required('until', '--until'),
      clear: !options.flag('notClear'),
    }),
  },
  {
    name: 'approve',
    lesson: lessonOf(
      'approve an applicant',
      'Makes an applicant a member: with an account, a card number and a card.',
      'approve "mair rees"',
    ),
    flags: [
      ['--number <number>', 'a card number of four to six digits (default: the next free one)'],
      ['--handle <name>', 'a short name of the account (default: made of the name)'],
      ['--anyway <words>', 'although something is missing, and why'],
    ],
    body: (options) =>
      Object.fromEntries(
        ['number', 'handle', 'anyway'].flatMap((name) => {
          const text = options.text(name)
          return text === undefined ? [] : [[name, text]]
        }),
      ),
  },
  {
    name: 'decline',
    lesson: lessonOf(
      'decline an application',
      'Declines an application, with the reason.',
      'decline "ann other" --reason "lives too far away"',
    ),
    flags: [reason],
    body: why,
  },
  {
    name: 'suspend',
    lesson: lessonOf(
      'suspend a member',
      'Nobody who is suspended can give or receive.',
      'suspend 1001 --reason "a quarrel"',
    ),
    flags: [reason],
    body: why,
  },
  {
    name: 'resume',
    lesson: lessonOf('end a suspension', 'Ends a suspension; the limits of before come back.', 'resume 1001'),
    body: () => ({}),
  },
  {
    name: 'leave',
    lesson: lessonOf(
      'a member leaves',
      'Ends a membership. The hours are settled as the house rules say.',
      'leave 1001 --reason "moves to Swansea" --yes',
    ),
    flags: [reason],
    asks: 'Settle the hours and close the account?',
    body: why,
  },
  {
    name: 'deceased',
    lesson: lessonOf(
      'a member has died',
      'Ends the membership of somebody who died. The hours are settled as the house rules say.',
      'deceased 1001 --yes',
    ),
    asks: 'Settle the hours and close the account?',
    body: () => ({}),
  },
  {
    name: 'reopen',
    lesson: lessonOf(
      'somebody applies again',
      'A former member or declined applicant applies again.',
      'reopen "mair rees"',
    ),
    body: () => ({}),
  },
  {
    name: 'erase',
    lesson: lessonOf(
      'erase personal data',
      'Erases what is known of a former member for good; the ledger keeps the hours without a name.',
      'erase "mair rees" --yes',
    ),
    asks: 'Erase name, contacts and notes for good?',
    body: () => ({}),
  },
  {
    name: 'new-card',
    lesson: lessonOf(
      'a new card for a lost one',
      'Gives a member a new card number: the old card opens nothing any more.',
      'new-card "mair rees"',
    ),
    body: () => ({}),
  },
  {
    name: 'roles',
    lesson: lessonOf(
      'who works at the desk',
      'Sets the roles of a person, in the place of those of before; without any it is a member like all. Only an admin can.',
      'roles "mair rees" --role broker',
    ),
    flags: [['--role <names...>', 'broker, admin or auditor']],
    body: (options) => ({ roles: options.texts('role') }),
  },
  {
    name: 'note',
    lesson: lessonOf(
      'a note for the desk',
      'Keeps a note about a person that only the desk reads; it is erased with everything else.',
      'note 1001 --text "prefers to be called in the morning"',
    ),
    flags: [['--text <words>', 'the note']],
    body: (options) => ({ text: options.required('text', '--text') }),
  },
]
