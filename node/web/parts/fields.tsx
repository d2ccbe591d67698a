/** The fields of forms: label, hint, what is wrong, and the control, tied together for every kind of reader. */
import { h, type ComponentChildren } from 'preact'
import type { FieldProblem } from '../form-reader.ts'
import { useVisit } from './context.ts'
import { useField, type FieldProps } from './form.tsx'

/** One of several values. */
export interface Option {
  readonly value: string
  readonly label: string
  /** Options with the same group stand together under it. */
  readonly group?: string
}

function Label({ id, label, required }: { id: string; label: string; required: boolean | undefined }) {
  const { t } = useVisit()
  return (
    <label for={id}>
      {label}
      {required !== true && <span class="optional"> {t('form:optional')}</span>}
    </label>
  )
}

function Says({
  id,
  hint,
  found,
}: {
  id: string
  hint?: string | undefined
  found: readonly FieldProblem[]
}) {
  return (
    <>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {found.length > 0 && (
        <p class="problem" id={`${id}-problem`}>
          {found.map(({ says }) => says).join(' ')}
        </p>
      )}
    </>
  )
}

interface TextProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search'
  readonly max?: number
  /** What browsers may fill in: a value of the attribute `autocomplete`. */
  readonly fill?: string
  /** Which keys a phone shows. */
  readonly keys?: 'numeric' | 'decimal' | 'text'
  /** A card number may stand here: the camera can read it from the card. */
  readonly scan?: boolean
}

/** One line of text. */
export function TextField(props: TextProps) {
  const { fieldId, values, found, aria } = useField(props)
  const { t } = useVisit()
  const scan = props.scan === true && {
    ...{ 'data-scan': t('form:scan'), 'data-scan-close': t('form:scan-close') },
    'data-scan-none': t('form:scan-none'),
  }
  // What was typed as a secret is not sent back.
  const value = props.type === 'password' ? undefined : values[0]
  return (
    <div class="field">
      <Label id={fieldId} label={props.label} required={props.required} />
      <Says id={fieldId} hint={props.hint} found={found} />
      {/* The types of JSX tell inputs apart by a constant type, which this one has not. */}
      {h('input', {
        ...{ id: fieldId, name: props.name, type: props.type ?? 'text', value, maxlength: props.max },
        ...{ autocomplete: props.fill ?? 'off', inputmode: props.keys, required: props.required },
        ...aria,
        ...scan,
      })}
    </div>
  )
}

/** Several lines of text. */
export function TextArea(props: FieldProps & { readonly max?: number; readonly rows?: number }) {
  const { fieldId, values, found, aria } = useField(props)
  return (
    <div class="field">
      <Label id={fieldId} label={props.label} required={props.required} />
      <Says id={fieldId} hint={props.hint} found={found} />
      <textarea id={fieldId} name={props.name} rows={props.rows ?? 4} maxlength={props.max} {...aria}>
        {values[0] ?? ''}
      </textarea>
    </div>
  )
}

/** A length of time, typed as `h:mm`. */
export function HoursField(props: FieldProps) {
  const { t } = useVisit()
  return <TextField {...props} hint={props.hint ?? t('form:hours-hint')} keys="text" max={12} />
}

/** A day, with the browser's calendar. */
export function DayField(props: FieldProps & { readonly latest?: string }) {
  const { fieldId, values, found, aria } = useField(props)
  return (
    <div class="field">
      <Label id={fieldId} label={props.label} required={props.required} />
      <Says id={fieldId} hint={props.hint} found={found} />
      <input id={fieldId} name={props.name} type="date" value={values[0]} max={props.latest} {...aria} />
    </div>
  )
}

/** A file to upload. Pictures of more than `shrink` bytes are made smaller by the script, where there is one. */
export function FileField(props: FieldProps & { readonly accept: string; readonly shrink?: number }) {
  const { fieldId, found, aria } = useField(props)
  return (
    <div class="field">
      <Label id={fieldId} label={props.label} required={props.required} />
      <Says id={fieldId} hint={props.hint} found={found} />
      <input
        id={fieldId}
        name={props.name}
        type="file"
        accept={props.accept}
        data-shrink={props.shrink}
        {...aria}
      />
    </div>
  )
}

/** One of several values, in a list that opens. `empty` are the words for none. */
export function SelectField(
  props: FieldProps & { readonly options: readonly Option[]; readonly empty?: string },
) {
  const { fieldId, values, found, aria } = useField(props)
  const groups = [...new Set(props.options.map(({ group }) => group))]
  const optionsIn = (group: string | undefined): ComponentChildren =>
    props.options
      .filter((option) => option.group === group)
      .map(({ value, label }) => (
        <option value={value} selected={values.includes(value)}>
          {label}
        </option>
      ))
  return (
    <div class="field">
      <Label id={fieldId} label={props.label} required={props.required} />
      <Says id={fieldId} hint={props.hint} found={found} />
      <select id={fieldId} name={props.name} {...aria}>
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {groups.map((group) =>
          group === undefined ? optionsIn(group) : <optgroup label={group}>{optionsIn(group)}</optgroup>,
        )}
      </select>
    </div>
  )
}

interface BoxesProps extends Omit<FieldProps, 'required'> {
  readonly options: readonly Option[]
  /** Several may be chosen, or exactly one. */
  readonly kind: 'several' | 'one'
}

/** Several boxes under one question: any of them, or one. */
export function Boxes(props: BoxesProps) {
  const { fieldId, values, found, aria } = useField(props)
  const type = props.kind === 'one' ? 'radio' : 'checkbox'
  return (
    <fieldset class="field" id={fieldId} aria-describedby={aria['aria-describedby']}>
      <legend>{props.label}</legend>
      <Says id={fieldId} hint={props.hint} found={found} />
      {props.options.map(({ value, label }, index) => (
        <label class="box" for={`${fieldId}-${index}`}>
          <input
            id={`${fieldId}-${index}`}
            type={type}
            name={props.name}
            value={value}
            checked={values.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** One box to tick. */
export function Tick(props: FieldProps) {
  const { fieldId, values, found, aria } = useField(props)
  return (
    <div class="field">
      <label class="box" for={fieldId}>
        <input
          id={fieldId}
          type="checkbox"
          name={props.name}
          value="yes"
          checked={values.includes('yes')}
          {...aria}
        />
        <span>{props.label}</span>
      </label>
      <Says id={fieldId} hint={props.hint} found={found} />
    </div>
  )
}

/** A value that goes with the form unseen. It is as trustworthy as anything that was typed. */
export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}
