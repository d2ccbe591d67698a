/** Names as people type them: what the bank takes, or which one it will not take and why. */
import { checkBankId } from '../protocol/generated/validators.ts'
import { usage } from './stop.ts'

const form = /^[a-z][a-z0-9.-]{0,39}$/
/** Identifiers of accounts are longer than names may be, and an account elsewhere may be named by its bank id. */
const idForm = /^[a-z][a-z0-9-]{2,63}$/

/** Letters that do not come apart into a plain one and an accent. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
}

/** A short name of an account or a partner bank, in lower case. `what` says whose it is. */
export function shortName(text: string, what: string): string {
  const name = text.trim().toLowerCase()
  if (form.test(name)) return name
  throw usage(`${what}: "${text}" cannot be a short name, ${why(name)}.`, advice(name))
}

/** The name or identifier of an account; with `far` also name@partner, or bank id and account. */
export function accountName(text: string, what: string, far: boolean): string {
  const [, bank, account] = /^(tbk:[^/]*)\/(.*)$/.exec(text) ?? []
  if (far && bank !== undefined && checkBankId(bank) === undefined && idForm.test(account ?? '')) return text
  const [name = '', partner, ...rest] = text.trim().toLowerCase().split('@')
  if (partner !== undefined && !far)
    throw usage(
      `${what}: "${text}" belongs to a partner bank.`,
      'Ask that bank: only accounts of this bank can be looked at here.',
    )
  if (rest.length > 0) throw usage(`${what}: "${text}" has more than one @.`, 'Write it like mair@riverside.')
  const own = idForm.test(name) ? name : shortName(name, what)
  if (partner === undefined) return own
  const where =
    checkBankId(partner) === undefined ? partner : shortName(partner, `the partner bank of ${what}`)
  return `${own}@${where}`
}

function why(name: string): string {
  if (name === '') return 'since it is empty'
  if (name.length > 40) return 'since it is longer than 40 characters'
  const odd = /[^a-z0-9.-]/u.exec(name)?.[0]
  if (odd === undefined) return 'since it does not begin with a letter'
  return odd === ' '
    ? 'since there is a blank in it'
    : `since "${odd}" is not one of a to z, 0 to 9, dot and hyphen`
}

/** The nearest name that can be, as `lukasz` for Łukasz. */
function advice(name: string): string {
  const simple = [...name]
    .map((letter) => plain[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9.-]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
  return form.test(simple)
    ? `Write it like ${simple}.`
    : 'Use letters, digits, dots and hyphens, as in mair or t.rees.'
}
