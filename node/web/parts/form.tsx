/**
 * Forms. A `Form` knows what was entered and what was wrong with it; its fields take both from it, so that a form that is
 * shown again keeps every value and says beside each field what to change.
 */
import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { FieldProblem } from '../form-reader.ts'
import { useVisit } from './context.ts'

/** Values that a form begins with, by field; several for a field with boxes. */
export type FormValues = Readonly<Record<string, string | number | readonly string[] | undefined>>

interface FormState {
  readonly id: string
  readonly problems: readonly FieldProblem[]
  readonly valuesOf: (name: string) => readonly string[]
}

const FormContext = createContext<FormState>({ id: 'f', problems: [], valuesOf: () => [] })

interface FormProps {
  /** Where it is sent. */
  readonly action: string
  /** The words on its button. */
  readonly submit: string
  readonly values?: FormValues
  readonly problems?: readonly FieldProblem[]
  /** Differs between two forms of one page; lower-case letters. */
  readonly id?: string
  /** True for a form with a field for a file. */
  readonly uploads?: boolean
  /** True for a button beside others, in a list. */
  readonly small?: boolean
  /** How weighty the button looks: `quiet` beside a greater one, `danger` for what cannot be undone. */
  readonly tone?: 'quiet' | 'danger'
  readonly children?: ComponentChildren
}

/** A form that changes something. */
export function Form(props: FormProps) {
  const { action, submit, values = {}, problems = [], id = 'f', children } = props
  const { form, formToken, nonce, t } = useVisit()
  const entered = problems.length > 0
  const valuesOf = (name: string): readonly string[] => {
    if (entered) return form.all(name)
    const value = values[name]
    if (value === undefined) return []
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value
  }
  const tone = props.tone === undefined ? '' : ` ${props.tone}`
  return (
    <FormContext.Provider value={{ id, problems, valuesOf }}>
      {entered && (
        <Summary id={id} problems={problems} title={t('form:summary', { count: problems.length })} />
      )}
      <form
        method="post"
        action={action}
        class={props.small === true ? 'small' : undefined}
        enctype={props.uploads === true ? 'multipart/form-data' : undefined}
        novalidate
      >
        <input type="hidden" name="token" value={formToken} />
        <input type="hidden" name="nonce" value={nonce} />
        {children}
        <button type="submit" class={`button${tone}`}>
          {submit}
        </button>
      </form>
    </FormContext.Provider>
  )
}

function Summary(props: { id: string; problems: readonly FieldProblem[]; title: string }) {
  return (
    <div class="problems" role="alert" tabindex={-1} id={`${props.id}-problems`}>
      <h2>{props.title}</h2>
      <ul>
        {props.problems.map(({ field, says }) => (
          <li>{field === undefined ? says : <a href={`#${props.id}-${field}`}>{says}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

/** What a field has in common with all others. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
}

/** A search: asks by GET, so that it can be kept as an address. Never for names of people: those go into no address. */
export function SearchForm(props: {
  action: string
  submit: string
  values?: FormValues
  children: ComponentChildren
}) {
  const valuesOf = (name: string): readonly string[] => {
    const value = props.values?.[name]
    if (value === undefined) return []
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value
  }
  return (
    <FormContext.Provider value={{ id: 's', problems: [], valuesOf }}>
      <form method="get" action={props.action} role="search" class="search">
        {props.children}
        <button type="submit" class="button">
          {props.submit}
        </button>
      </form>
    </FormContext.Provider>
  )
}

/** What a field needs of its form: its ids, its values, what was wrong. */
export function useField(name: string, hint: string | undefined) {
  const { id, problems, valuesOf } = useContext(FormContext)
  const fieldId = `${id}-${name}`
  const found = problems.filter((problem) => problem.field === name)
  const described = [
    ...(hint === undefined ? [] : [`${fieldId}-hint`]),
    ...(found.length === 0 ? [] : [`${fieldId}-problem`]),
  ].join(' ')
  const aria = {
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': found.length > 0 ? ('true' as const) : undefined,
  }
  return { fieldId, values: valuesOf(name), found, aria }
}
