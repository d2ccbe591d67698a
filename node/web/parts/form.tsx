/**
 * Forms. A `Form` knows what was entered and what was wrong with it; its fields take both from it, so that a form that is
 * shown again keeps every value and says beside each field what to change.
 */
import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { render } from 'preact-render-to-string'
import type { FieldProblem } from '../form-reader.ts'
import { shownField, shownState } from '../meanwhile.ts'
import type { Visit } from '../visit.ts'
import { useVisit, VisitContext } from './context.ts'

/** Values that a form begins with, by field; several for a field with boxes. */
export type FormValues = Readonly<Record<string, string | number | readonly string[] | undefined>>

interface FormState {
  readonly id: string
  readonly problems: readonly FieldProblem[]
  readonly valuesOf: (name: string) => readonly string[]
  /** Where each field says by what label it is known, if anybody asks. */
  readonly labels?: Map<string, string>
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
  /** True for a form that changes what others may change meanwhile: whoever reads it calls `takeNewer`. */
  readonly shared?: boolean
  /** How weighty the button looks: `quiet` beside a greater one, `danger` for what cannot be undone. */
  readonly tone?: 'quiet' | 'danger'
  readonly children?: ComponentChildren
}

/** Which form of a page it is: several may be sent to the same address. */
export function formName(action: string, id: string): string {
  return `${action} ${id}`
}

/** A form that changes something. */
export function Form(props: FormProps) {
  const { action, submit, values = {}, problems = [], id = 'f', children } = props
  const visit = useVisit()
  const { form, formToken, mark, nonce, resumed, stands, t } = visit
  const isResumed = resumed === formName(action, id)
  const entered = problems.length > 0 || isResumed
  const valuesOf = (name: string): readonly string[] => {
    if (entered) return form.all(name)
    const value = values[name]
    if (value === undefined) return []
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value
  }
  const tone = props.tone === undefined ? '' : ` ${props.tone}`
  const state = { id, problems, valuesOf }
  const isShared = props.shared === true
  const labels = problems.length > 0 || isShared ? labelsIn(visit, state, children) : undefined
  const shown = entered ? form.raw(shownField) : shownState(labels?.keys() ?? [], values)
  return (
    <FormContext.Provider value={state}>
      {isResumed && (
        <p class="said" role="status">
          {t('form:resumed')}
        </p>
      )}
      {problems.length > 0 && (
        <Summary
          id={id}
          problems={problems}
          labels={labels}
          title={t('form:summary', { count: problems.length })}
        />
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
        {mark !== undefined && (
          <>
            <input type="hidden" name="whose" value={mark} />
            <input type="hidden" name="stood" value={`${id} ${stands}`} />
          </>
        )}
        {isShared && <input type="hidden" name={shownField} value={shown} />}
        {children}
        <button type="submit" class={`button${tone}`}>
          {submit}
        </button>
      </form>
    </FormContext.Provider>
  )
}

/** The labels of all fields, by name. The summary stands before the fields and names them, so they are rendered for it first. */
function labelsIn(visit: Visit, state: FormState, children: ComponentChildren): ReadonlyMap<string, string> {
  const labels = new Map<string, string>()
  render(
    <VisitContext.Provider value={visit}>
      <FormContext.Provider value={{ ...state, labels }}>{children}</FormContext.Provider>
    </VisitContext.Provider>,
  )
  return labels
}

interface SummaryProps {
  readonly id: string
  readonly problems: readonly FieldProblem[]
  readonly title: string
  readonly labels?: ReadonlyMap<string, string> | undefined
}

function Summary({ id, problems, title, labels }: SummaryProps) {
  const named = ({ field = '', says }: FieldProblem): string => {
    const label = labels?.get(field)
    return label === undefined ? says : `${label}: ${says}`
  }
  return (
    <div class="problems" role="alert" tabindex={-1} autofocus id={`${id}-problems`}>
      <h2>{title}</h2>
      <ul>
        {problems.map((one) => (
          <li>{one.field === undefined ? one.says : <a href={`#${id}-${one.field}`}>{named(one)}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

/** What was wrong with a form that the page has no more: somebody was faster, or the same person in another tab. */
export function GoneForm({ problems }: { problems: readonly FieldProblem[] }) {
  const { t } = useVisit()
  if (problems.length === 0) return null
  const said = problems.map(({ says }) => ({ says }))
  return <Summary id="gone" problems={said} title={t('form:gone')} />
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
  problems?: readonly FieldProblem[]
  children: ComponentChildren
}) {
  const visit = useVisit()
  const { problems = [] } = props
  const valuesOf = (name: string): readonly string[] => {
    const value = props.values?.[name]
    if (value === undefined) return []
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : value
  }
  const state = { id: 's', problems, valuesOf }
  return (
    <FormContext.Provider value={state}>
      {problems.length > 0 && (
        <Summary
          id="s"
          problems={problems}
          labels={labelsIn(visit, state, props.children)}
          title={visit.t('form:summary', { count: problems.length })}
        />
      )}
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
export function useField({ name, label, hint }: Pick<FieldProps, 'name' | 'label' | 'hint'>) {
  const { id, problems, valuesOf, labels } = useContext(FormContext)
  labels?.set(name, label)
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
