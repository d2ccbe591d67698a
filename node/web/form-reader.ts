/**
 * Reads what was entered in a form. What does not fit becomes a problem that names the field and the rule; the values
 * themselves are kept as they were typed, so that the form can be shown again with them.
 */
import { parseHours, parseLimit } from '../../protocol/hours.ts'
import { unseenMarks } from '../register/unseen.ts'
import type { Words } from './languages.ts'

/** What is wrong with one field, in the visitor's language. Without a field it concerns the whole form. */
export interface FieldProblem {
  readonly field?: string
  readonly says: string
}

/** A file that was uploaded. */
export interface Upload {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  /** Bytes that a file there may have, if it had more: then these are its first. */
  readonly cutAt?: number
}

/**
 * Characters that nobody sees: controls, and those that turn text around. They come along with what is pasted; the schemas
 * admit none, and a record with one could not be read again.
 */
const unseen = new RegExp(
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f${unseenMarks}]`,
  'g',
)

/** In several lines also marks that break none: the schemas admit no byte order mark, and no carriage return by itself. */
const unseenInLines = new RegExp(`${unseen.source}|\\ufeff`, 'g')

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/

/** The fields of one request. */
export class FormReader {
  /** What was found wrong so far, in the order of reading. */
  readonly problems: FieldProblem[] = []
  /** All of it, as it came. */
  readonly entered: URLSearchParams
  private readonly files: ReadonlyMap<string, Upload>
  private readonly t: Words

  constructor(fields: URLSearchParams, files: ReadonlyMap<string, Upload>, t: Words) {
    this.entered = fields
    this.files = files
    this.t = t
  }

  /** True once something was found wrong. */
  get failed(): boolean {
    return this.problems.length > 0
  }

  /** Whether the form had this field: a box that is not ticked is not sent. */
  has(name: string): boolean {
    return this.entered.has(name)
  }

  /** As it was typed. */
  raw(name: string): string {
    return this.entered.get(name) ?? ''
  }

  /** All values of a field with several boxes. */
  all(name: string): readonly string[] {
    return this.entered.getAll(name)
  }

  /** A file, whole or not at all. Without one, whoever needs it says so. */
  file(name: string): Upload | undefined {
    const file = this.files.get(name)
    if (file?.cutAt === undefined) return file
    return this.wrong(name, this.t('form:file-too-large', { kilobytes: Math.floor(file.cutAt / 1000) }))
  }

  /** The nonce of the page that the form was on; empty if it is none of ours. */
  get nonce(): string {
    const nonce = this.raw('nonce')
    return /^[A-Za-z0-9_-]{22}$/.test(nonce) ? nonce : ''
  }

  /** Notes a problem. */
  wrong(field: string | undefined, says: string): undefined {
    this.problems.push({ ...(field !== undefined && { field }), says })
    return undefined
  }

  /** One line, trimmed, or undefined if it is empty. At most `max` characters. */
  text(name: string, rule: { readonly max: number; readonly required?: boolean }): string | undefined {
    const text = this.raw(name).normalize('NFC').replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim()
    return this.within(name, text, rule)
  }

  /** Several lines, or undefined if there is nothing in them. */
  lines(name: string, rule: { readonly max: number; readonly required?: boolean }): string | undefined {
    const text = this.raw(name)
      .normalize('NFC')
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(unseenInLines, '')
      .trim()
    return this.within(name, text, rule)
  }

  private within(
    name: string,
    text: string,
    { max, required }: { readonly max: number; readonly required?: boolean },
  ): string | undefined {
    if (text === '') return required === true ? this.wrong(name, this.t('form:required')) : undefined
    // As the schemas count: characters, not halves of them.
    if ([...text].length > max) return this.wrong(name, this.t('form:too-long', { max }))
    return text
  }

  /** One of the values that were offered. */
  choice<T extends string>(name: string, offered: readonly T[]): T | undefined {
    const value = this.raw(name)
    const found = offered.find((one) => one === value)
    return found ?? this.wrong(name, this.t(value === '' ? 'form:required' : 'form:not-offered'))
  }

  /** Those of the offered values that were chosen. */
  choices<T extends string>(name: string, offered: readonly T[]): T[] {
    const chosen = this.all(name)
    return offered.filter((one) => chosen.includes(one))
  }

  /** A length of time in seconds, as `1:30`, `1.5`, `1,5`, `90m` or `1h30m`. With `zero` it may be none. */
  seconds(
    name: string,
    rule: { readonly zero?: boolean; readonly required?: boolean } = {},
  ): number | undefined {
    const text = this.raw(name).trim()
    if (text === '') return rule.required === false ? undefined : this.wrong(name, this.t('form:required'))
    const read = rule.zero === true ? parseLimit(text) : parseHours(text)
    return read.ok ? read.value : this.wrong(name, this.t(`form:hours-${read.error}`))
  }

  /** A day as `YYYY-MM-DD`. */
  day(name: string, rule: { readonly required?: boolean } = {}): string | undefined {
    const text = this.raw(name).trim()
    if (text === '') return rule.required === false ? undefined : this.wrong(name, this.t('form:required'))
    const [, year, month, day] = calendarDay.exec(text) ?? []
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
    return exists ? text : this.wrong(name, this.t('form:not-a-day'))
  }

  /** A whole number. */
  number(
    name: string,
    { min, max, required }: { readonly min: number; readonly max: number; readonly required?: boolean },
  ): number | undefined {
    const text = this.raw(name).trim()
    if (text === '') return required === false ? undefined : this.wrong(name, this.t('form:required'))
    const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (value >= min && value <= max) return value
    return this.wrong(name, this.t('form:not-between', { min, max }))
  }
}
