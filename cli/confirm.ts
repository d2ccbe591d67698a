/** Questions: only on a terminal, once, and never instead of an option. */
import { exitCodes, Stop, usage } from './stop.ts'

/** True if somebody sits there who can answer. */
export function isInteractive(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

const cancelled = (): Stop =>
  new Stop(exitCodes.cancelled, 'cancelled', 'Cancelled; nothing was changed.', '')

/**
 * Asks for a yes. Without a terminal, names the option that says it; `about` is what the yes would be to, which `--json` shows
 * with it.
 */
export async function confirm(question: string, flag: string, about?: object): Promise<void> {
  if (!isInteractive()) {
    const [title, todo] = ['This needs a yes, and there is nobody to ask.', `Add ${flag} once you agree.`]
    throw new Stop(exitCodes.usage, 'usage', title, todo, undefined, about)
  }
  const prompts = await import('@clack/prompts')
  const answer = await prompts.confirm({ message: question, initialValue: false, output: process.stderr })
  if (answer !== true) throw cancelled()
}

/** Asks for a text. Without a terminal, names the option that holds it. */
export async function askText(question: string, flag: string, example: string): Promise<string> {
  if (!isInteractive()) throw usage(`${flag} is missing.`, `Add it, as in ${flag} "${example}".`)
  const prompts = await import('@clack/prompts')
  const options = { message: question, placeholder: example, output: process.stderr }
  const answer = await prompts.text({
    ...options,
    validate: (text) => (text?.trim() ? undefined : 'It needs a name.'),
  })
  if (typeof answer !== 'string') throw cancelled()
  return answer.trim()
}
