/** The whole command line. Only what it takes to read arguments is loaded here; commands load the rest when called. */
import { Command, CommanderError } from 'commander'
import { addAccount } from './commands/account.ts'
import { addAttention } from './commands/attention.ts'
import { addCategories } from './commands/category.ts'
import { addClearing } from './commands/clearing.ts'
import { addCompletion, complete } from './commands/completion.ts'
import { addDemo } from './commands/demo.ts'
import { addEvidence } from './commands/evidence.ts'
import { addExchange } from './commands/exchange.ts'
import { addExport } from './commands/export.ts'
import { addGive } from './commands/give.ts'
import { addGroup } from './commands/group.ts'
import { addInit } from './commands/init.ts'
import { addBank } from './commands/bank.ts'
import { addKeys } from './commands/keys.ts'
import { addLetters } from './commands/letters.ts'
import { addListings } from './commands/listing.ts'
import { addLoginLink } from './commands/login-link.ts'
import { addMatching } from './commands/match.ts'
import { addMember } from './commands/member.ts'
import { addPartner } from './commands/partner.ts'
import { addReplay } from './commands/replay.ts'
import { addReverse } from './commands/reverse.ts'
import { addSheet } from './commands/sheet.ts'
import { addStart } from './commands/start.ts'
import { addStatement } from './commands/statement.ts'
import { addRestore } from './commands/restore.ts'
import { addRules } from './commands/rules.ts'
import { addStatus } from './commands/status.ts'
import { addTransfer } from './commands/transfer.ts'
import { addVerify } from './commands/verify.ts'
import { shielded } from './identifiers.ts'
import { Out } from './output.ts'
import { exitCodes, toStop, usage, type Stop } from './stop.ts'

const about = `A timebank of your own, and exchanges with others: an hour of help is an hour,
whatever the task and whichever the bank. Every bank keeps its own signed ledger.

  hourbridge init --title "Riverside Timebank"     found it
  hourbridge start                                 run it
  hourbridge account open mair tomos               open accounts
  hourbridge give tomos mair 1:30 --for gardening  record help
  hourbridge statement mair                        see what was given and received
  hourbridge demo                                  watch three banks at work`

const after = `
Each command has its own help, with examples: hourbridge give --help

Which bank: --data DIR or HOURBRIDGE_DATA names its folder, --url or HOURBRIDGE_URL a bank
that runs elsewhere. The access token is read from DIR/admin.token, from --token-file, or
from HOURBRIDGE_TOKEN. NO_COLOR turns colours off.

With --json stdout holds JSON only, one object or one a line; a refusal is an object with
code, title and todo.

Exit codes:
  0    done
  1    refused or failed; the words say why
  2    wrong use of the command line
  3    the bank, or the partner bank, does not answer
  4    conflict: it exists already, or somebody else has it
  5    a log or file cannot be read or written, so nothing is known about it
  130  cancelled`

/** Builds the program. `version` is what --version prints. */
export function buildProgram(version: string): Command {
  const program = new Command('hourbridge')
    .description(about)
    .version(version, '-V, --version', 'print the version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', after)
    .option('--data <dir>', "the bank's data folder")
    .option('--url <url>', "the bank's HTTP address")
    .option('--token-file <file>', 'file with the access token')
    .option('--json', 'print JSON only, for programs')
  program.commandsGroup('Your timebank:')
  for (const add of [addInit, addStart, addStatus, addRestore, addRules, addKeys]) add(program)
  program.commandsGroup('Every day:')
  for (const add of [addMember, addGroup, addAccount, addGive, addReverse, addStatement]) add(program)
  for (const add of [addListings, addMatching, addCategories]) add(program)
  for (const add of [addExchange, addSheet, addAttention, addLetters, addLoginLink]) add(program)
  program.commandsGroup('Other timebanks:')
  addPartner(program)
  addBank(program)
  addClearing(program)
  addTransfer(program)
  program.commandsGroup('Trust nothing:')
  for (const add of [addVerify, addExport, addEvidence]) add(program)
  program.commandsGroup('Look around:')
  for (const add of [addDemo, addReplay, addCompletion]) add(program)
  return program
}

/** Runs one command line. Sets the exit code; what went wrong is said on stderr, or with --json on stdout. */
export async function runProgram(argv: readonly string[], version: string): Promise<void> {
  const program = buildProgram(version)
  try {
    if (argv[0] === 'complete') await complete(program, argv.slice(argv[1] === '--' ? 2 : 1))
    else await program.parseAsync(shielded(argv), { from: 'user' })
  } catch (cause) {
    end(cause, argv)
  }
}

/** Ends the process: 0 for help and version, else with the words and the code of what went wrong. */
function end(cause: unknown, argv: readonly string[]): void {
  if (cause instanceof CommanderError && cause.exitCode === 0) return
  // A bare group, as in `hourbridge partner`: commander has printed its help.
  if (cause instanceof CommanderError && cause.code === 'commander.help') {
    process.exitCode = exitCodes.usage
    return
  }
  const stop = cause instanceof CommanderError ? usageStop(cause, argv) : toStop(cause)
  new Out(argv.includes('--json')).stopped(stop)
  process.exitCode = stop.exit
  // What was cancelled may have work under way that nobody waits for any more.
  if (stop.exit === exitCodes.cancelled) process.exit()
}

/** What commander has to say about a wrong command line, without its prefix. */
function usageStop(cause: CommanderError, argv: readonly string[]): Stop {
  const [title = '', hint] = cause.message.replace(/^error: /, '').split('\n')
  const help = [...commandPath(buildProgram(''), argv), '--help'].join(' ')
  const said = `${title.charAt(0).toUpperCase()}${title.slice(1)}`
  const suggestion = hint === undefined ? '' : `${hint.replace(/^\(|\)$/g, '')} `
  return usage(said.endsWith('.') ? said : `${said}.`, `${suggestion}See ${help}.`)
}

/** The words of the command line that name a command, as far as they do. */
function commandPath(program: Command, argv: readonly string[]): string[] {
  let command = program
  const path = [program.name()]
  for (const word of argv) {
    const next = command.commands.find((one) => one.name() === word)
    if (next === undefined) continue
    path.push(word)
    command = next
  }
  return path
}
