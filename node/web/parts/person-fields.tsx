/** Fields about a person that several forms have, so that they ask in the same words everywhere. */
import { languageNames, languages } from '../languages.ts'
import { useVisit } from './context.ts'
import { SelectField, TextField, type Option } from './fields.tsx'

/** The languages in which a person can be addressed, each by its own name. */
export const languageOptions: readonly Option[] = languages.map((value) => ({
  value,
  label: languageNames[value],
}))

/** One of the languages, as the field `language`. */
export function LanguageField({ label }: { label: string }) {
  return <SelectField name="language" label={label} required options={languageOptions} />
}

/** A PIN that somebody chooses, as the field `pin`. */
export function NewPinField() {
  const { t } = useVisit()
  return (
    <TextField
      name="pin"
      type="password"
      label={t('account:pin-new')}
      hint={t('account:pin-hint')}
      keys="numeric"
      max={12}
      fill="new-password"
      required
    />
  )
}
