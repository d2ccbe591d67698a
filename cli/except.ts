/** Help without a check that its request asks for, as the time broker's pages have it. */
import type { Command } from 'commander'
import type { Options } from './options.ts'

/** Adds the option with which a time broker says why. */
export function withExcept(command: Command): Command {
  return command.option('--except <why>', 'allow it without a check that is asked for, and say why')
}

/** The reason, as a request carries it. */
export function exceptPart(options: Options): { except?: string } {
  const except = options.text('except')
  return except === undefined ? {} : { except }
}
