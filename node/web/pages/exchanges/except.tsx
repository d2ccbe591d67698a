/** Where a time broker says why help is allowed without a check that its request asks for. */
import type { RefusalCode } from '../../../../protocol/refusal.ts'
import { useVisit } from '../../parts/context.ts'
import { TextField } from '../../parts/fields.tsx'
import { isOne, type Visit } from '../../visit.ts'

/** Whether a form shown again asks for the reason: after the refusal, and as long as a reason stands in it. */
export function asksWhy(visit: Visit, code: RefusalCode | undefined): boolean {
  return isOne(visit, 'broker', 'admin') && (code === 'check-missing' || visit.form.raw('except') !== '')
}

/** The reason that was typed, if any. */
export function exceptIn({ form }: Visit): string | undefined {
  return form.text('except', { max: 300 })
}

/** The field. */
export function ExceptField() {
  const { t } = useVisit()
  return <TextField name="except" label={t('exchanges:except')} hint={t('exchanges:except-hint')} max={300} />
}
