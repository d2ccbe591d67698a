/** Typed reading of what commander parsed. */
import { usage } from './stop.ts'

/** The options of one call, those of the command before those of its parents. */
export class Options {
  private readonly values: Readonly<Record<string, unknown>>

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values
  }

  /** The option's text, or undefined if it was not given. */
  text(name: string): string | undefined {
    const value = this.values[name]
    return typeof value === 'string' ? value : undefined
  }

  /** The texts of an option that may be given several times. */
  texts(name: string): readonly string[] {
    const value = this.values[name]
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
  }

  /** Whether a flag was given. */
  flag(name: string): boolean {
    return this.values[name] === true
  }

  /** A whole number from `least` to `most`; `usual` if the option was not given. */
  count(name: string, least: number, most: number, usual: number): number {
    const text = this.text(name)
    if (text === undefined) return usual
    const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN
    if (value >= least && value <= most) return value
    const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    throw usage(`--${flag}: "${text}" is not possible.`, `Give a whole number from ${least} to ${most}.`)
  }

  /** A text that must be there. */
  required(name: string, flag: string): string {
    const text = this.text(name)
    if (text === undefined) throw usage(`${flag} is missing.`, `Add ${flag}, or see --help for an example.`)
    return text
  }
}
