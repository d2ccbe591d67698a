/** Refusals as people read them, in their language. */
import { refusals, saysOf, todoOf, type Refusal, type RefusalCode } from '../../protocol/refusal.ts'
import type { RefusalParam } from '../../protocol/generated/types.ts'
import { refusalFrom } from '../register/refusal-params.ts'
import type { FieldProblem } from './form-reader.ts'
import type { Language, Words } from './languages.ts'
import { wordsOf } from './languages.ts'

/** What is needed of a visit. */
interface Reader {
  readonly language: Language
  readonly t: Words
}

const translated: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  // The catalogue speaks to programs, too; where it does, people get words of their own.
  en: wordsOf('en')['refusals'] ?? {},
  cy: wordsOf('cy')['refusals'] ?? {},
  pl: wordsOf('pl')['refusals'] ?? {},
}

/** What was wrong. The catalogue is English; other languages translate its texts by code. */
export function refusalSays({ language, t }: Reader, refusal: Refusal): string {
  return saysOf(spoken(t, refusal), translated[language][`${refusal.code}.says`])
}

/** With the codes in its parameters as words: which house rule, which step, what is missing. */
function spoken(t: Words, { code, params }: Refusal): Refusal {
  // What has no words says its code.
  const said = (key: string, value: string | number | undefined): string =>
    value === undefined ? '' : t(key, { defaultValue: String(value) })
  const { rule, limit, step, status, needs, side, state, role, field } = params
  switch (code) {
    case 'guardian-needed':
    case 'house-rule': {
      const named = said(`house:rule-${rule ?? ''}`, rule)
      return { code, params: { ...params, rule: limit === undefined ? named : `${named}: ${limit}` } }
    }
    // A program may be shown a pattern, a person may not.
    case 'bad-fields':
      return String(params['message']).startsWith('must match ')
        ? { code, params: { ...params, message: t('form:wrong-signs') } }
        : { code, params }
    case 'unknown-party':
    case 'several-parties':
    case 'party-not-active':
      return { code, params: { ...params, side: said(`exchanges:as-${side ?? ''}`, side) } }
    case 'wrong-state':
    case 'not-your-step': {
      const words = {
        ...(state !== undefined && { state: said(`exchanges:state-${state}`, state) }),
        ...(role !== undefined && { role: said(`exchanges:as-${role}`, role) }),
      }
      return { code, params: { ...params, ...words, step: `“${said(`exchanges:do-${step ?? ''}`, step)}”` } }
    }
    case 'contact-in-text':
      return {
        code,
        params: {
          ...params,
          field: field === 'about' ? t('members:about') : said(`board:${field ?? ''}`, field),
        },
      }
    case 'wrong-step':
      return {
        code,
        params: {
          step: said(`members:step-${step ?? ''}`, step),
          status: said(`members:status-${status ?? ''}`, status),
        },
      }
    case 'still-needed': {
      const all = String(needs ?? '').split(', ')
      return { code, params: { needs: all.map((need) => said(`members:need-${need}`, need)).join(', ') } }
    }
    default:
      return { code, params }
  }
}

/** A refusal inside of an answer, in the reader's language; the words that came with it if nobody knows its code. */
export function refusedIn(
  reader: Reader,
  { code = '', params, says = '' }: { code?: string; params?: readonly RefusalParam[]; says?: string },
): string {
  const refusal = refusalFrom(code, params)
  return refusal === undefined ? says : refusalSays(reader, refusal)
}

/** What to do about it. */
export function refusalTodo({ language }: Reader, refusal: Refusal): string {
  return todoOf(refusal, translated[language][`${refusal.code}.todo`])
}

/** What to do about a refusal inside of an answer. */
export function refusedTodo(
  reader: Reader,
  { code, params, todo }: { code: string; params?: readonly RefusalParam[]; todo: string },
): string {
  const refusal = refusalFrom(code, params)
  return refusal === undefined ? todo : refusalTodo(reader, refusal)
}

/**
 * A refusal as the problem of a form. `fieldOf` says which field a code is about; what a schema found is put to the field
 * of that name.
 */
export function problemOf(
  reader: Reader,
  refusal: Refusal,
  fieldOf: Partial<Record<RefusalCode, string>> = {},
): FieldProblem {
  const says = `${refusalSays(reader, refusal)} ${refusalTodo(reader, refusal)}`
  const { path } = refusal.params
  const named = typeof path === 'string' ? path.split('/').find((part) => part !== '') : undefined
  const field = fieldOf[refusal.code] ?? (refusal.code === 'bad-fields' ? named : undefined)
  return { ...(field !== undefined && { field }), says }
}

/** The HTTP status of a refusal. */
export function statusOf(refusal: Refusal): number {
  return refusals[refusal.code].status
}
