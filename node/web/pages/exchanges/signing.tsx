/** Where a device with the member's key signs what its form says. The script does it; without it the form works as ever. */
import type { ComponentChildren } from 'preact'
import type { Seal, ToSign } from '../../../../protocol/generated/types.ts'
import { validateSeal } from '../../../../protocol/generated/validators.ts'
import { refuse } from '../../../../protocol/refusal.ts'
import { useVisit } from '../../parts/context.ts'
import { Hidden } from '../../parts/fields.tsx'
import { problemOf } from '../../refusal-words.ts'
import type { Visit } from '../../visit.ts'
import { keysText } from '../logins/device-key.tsx'

/** Around the one form that is signed; without words to sign only the form. `member` is who signs. */
export function Signing(props: {
  readonly toSign: ToSign | undefined
  readonly member: string | undefined
  readonly children: ComponentChildren
}) {
  const { toSign, member, children } = props
  const { t } = useVisit()
  if (toSign === undefined) return <>{children}</>
  const { typ: _, ...words } = toSign.consent
  const data = Object.fromEntries(Object.entries(words).map(([name, value]) => [`data-${name}`, value]))
  return (
    <section data-key="sign" data-member={member} data-keys={keysText(toSign.keys)} {...data}>
      {children}
      <p class="soft" hidden data-signs>
        {t('exchanges:signs')} <b data-say="hours" />, <b data-say="kind" />, <b data-say="day" />
      </p>
    </section>
  )
}

/** The fields in which the script leaves the signature. */
export function SealFields() {
  return (
    <>
      <Hidden name="key" value="" />
      <Hidden name="sig" value="" />
    </>
  )
}

/** The signature that the script of the page made; `none` from a device without a key; undefined if it is no signature. */
export function sealIn(visit: Visit): Seal | 'none' | undefined {
  const { form } = visit
  const seal = { key: form.raw('key'), sig: form.raw('sig') }
  if (seal.key === '' && seal.sig === '') return 'none'
  if (validateSeal(seal)) return seal
  return form.wrong(undefined, problemOf(visit, refuse('consent-invalid')).says)
}
