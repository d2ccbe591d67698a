/**
 * Two people who change one record at a time. A form says what each of its fields showed; what somebody left as it was then
 * takes what stands there now, so that nobody undoes what another has saved meanwhile. Only where both changed the same
 * field the later one is asked: they see the newer value, and what they typed stays.
 */
import { createHash } from 'node:crypto'
import type { FormReader } from './form-reader.ts'
import type { Words } from './languages.ts'

/** The hidden field with what the others showed. */
export const shownField = 'shown'

type Values = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** What belongs together, and what nobody could read. */
export interface FieldKinds {
  /** Fields that say one thing between them: half of one answer and half of another would be neither. */
  readonly together?: readonly (readonly string[])[]
  /** Fields whose values are codes: what they are now is not said in words. */
  readonly coded?: readonly string[]
}

function valuesIn(values: Values, name: string): readonly string[] {
  const value = values[name]
  if (value === undefined) return []
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value
}

/** One mark for the same content, however a browser breaks its lines and orders its boxes; 66 bits never meet by chance. */
function markOf(values: readonly string[]): string {
  const plain = values.map((value) => value.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim())
  const filled = plain.filter((value) => value !== '').toSorted()
  return createHash('sha256').update(JSON.stringify(filled)).digest('base64url').slice(0, 11)
}

/** What the hidden field says: a mark for each field, without the values themselves. */
export function shownState(names: Iterable<string>, values: Values): string {
  return new URLSearchParams([...names].map((name) => [name, markOf(valuesIn(values, name))])).toString()
}

/**
 * Call it before reading: fields that were left alone take what they are `now`. Where both sides changed one, that becomes a
 * problem; sent once more, the form saves what was typed, since its sender has seen the other.
 */
export function takeNewer(form: FormReader, t: Words, now: Values, kinds: FieldKinds = {}): void {
  const was = new URLSearchParams(form.raw(shownField))
  const { together = [], coded = [] } = kinds
  const grouped = new Set(together.flat())
  const alone = [...was.keys()].filter((name) => !grouped.has(name)).map((name) => [name])
  for (const all of [...together, ...alone]) {
    const names = all.filter((name) => was.has(name))
    const current = (name: string): string => markOf(valuesIn(now, name))
    const moved = names.filter((name) => current(name) !== was.get(name))
    const isTouched = names.some((name) => markOf(form.all(name)) !== was.get(name))
    if (!isTouched) for (const name of moved) replace(form, name, valuesIn(now, name))
    const clash = moved.filter((name) => markOf(form.all(name)) !== current(name))
    for (const name of clash) form.wrong(name, newerWords(t, valuesIn(now, name), coded.includes(name)))
  }
  if (form.has(shownField)) replace(form, shownField, [shownState(was.keys(), now)])
}

function replace({ entered }: FormReader, name: string, values: readonly string[]): void {
  entered.delete(name)
  for (const value of values) entered.append(name, value)
}

function newerWords(t: Words, [now, ...more]: readonly string[], isCoded: boolean): string {
  if (now === undefined || now === '') return t('form:newer-none')
  return isCoded || more.length > 0 ? t('form:newer-other') : t('form:newer', { now })
}
