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
    shell.setup('hourbridge', 'hourbridge', argument(0) ?? 'bash')
  })
}

/** Answers the script: prints the words that may follow. */
export async function complete(program: Command, words: readonly string[]): Promise<void> {
  const { default: tab } = await import('@bomb.sh/tab/commander')
  // The adapter adds commands of its own; the program that runs it is thrown away afterwards.
  tab(program, { completionCommandName: 'tab-completion' }).parse([...words])
}
