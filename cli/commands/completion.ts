import { Argument, type Command } from 'commander'
import { addCommand, onCall } from '../command.ts'

const lesson = {
  summary: 'let the shell complete commands with the Tab key',
  about:
    'Prints a script for your shell. Load it once to try it, or from the start-up file of the shell to keep it.',
  examples: [
    ['source <(hourbridge completion bash)', 'bash, for this window'],
    ['hourbridge completion zsh >> ~/.zshrc', 'zsh, from now on'],
  ],
} as const

/** `hourbridge completion`, and the hidden `complete` that the script calls. */
export function addCompletion(program: Command): void {
  const command = addCommand(program, 'completion', lesson)
  command.addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish', 'powershell']))
  onCall(command, 'nothing', async ({ argument }) => {
    const { default: shell } = await import('@bomb.sh/tab')
    const script = printed(() => shell.setup('hourbridge', 'hourbridge', argument(0) ?? 'bash'))
    // Read-only names would be faults where the script is loaded again, as a start-up file is in a shell within a shell.
    process.stdout.write(script.replace(/^readonly (?=ShellComp)/gm, ''))
  })
}

/** What `work` prints: the library can only print. */
function printed(work: () => void): string {
  const { log } = console
  let text = ''
  console.log = (line: string) => {
    text += `${line}\n`
  }
  try {
    work()
  } finally {
    console.log = log
  }
  return text
}

/** Answers the script: prints the words that may follow. */
export async function complete(program: Command, words: readonly string[]): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander')
  // The adapter adds commands of its own; the program that runs it is thrown away afterwards.
  tab(program, { completionCommandName: 'tab-completion' }).parse([...words])
}
