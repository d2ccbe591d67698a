/** What a device may answer instead of a passkey, in words. The script shows the one that fits; nothing is shown before. */
import { useVisit } from '../../parts/context.ts'

/** Names of the browser's own errors; `other` stands for all the rest. */
const errors = ['NotAllowedError', 'InvalidStateError', 'SecurityError', 'other'] as const

/** The sentences, hidden. */
export function PasskeySays() {
  const { t } = useVisit()
  return (
    <>
      {errors.map((name) => (
        <p class="problem" role="alert" hidden data-error={name}>
          {t(`account:passkey-${name}`)}
        </p>
      ))}
    </>
  )
}
