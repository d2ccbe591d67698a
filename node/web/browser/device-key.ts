/**
 * The member's own key: made here, and used here to sign "I received". What is signed are the words that this page shows,
 * put together by the same code as in the bank.
 */
import { portableCrypto } from '../../../protocol/crypto.ts'
import type { Consent, Seal } from '../../../protocol/generated/types.ts'
import { hoursText } from '../../../protocol/hours.ts'
import { digest, sealBatch } from '../../../protocol/seal.ts'
import { makeKey, ownKey, withSeed } from './key-store.ts'

/** Puts the key to work in a section of a page: `make`, or `sign`. */
export async function offerKey(section: HTMLElement): Promise<void> {
  const form = section.querySelector('form')
  const { key: what, member = '', keys = '' } = section.dataset
  if (form === null) return
  const counting = keys.split(' ').filter((key) => key !== '')
  const own = await ownKey(member, counting)
  if (what === 'sign') {
    if (own !== undefined) offerSigning(section, form, member)
    return
  }
  for (const mark of document.querySelectorAll<HTMLElement>('[data-own-key]'))
    mark.hidden = mark.dataset['ownKey'] !== own
  section.hidden = own !== undefined
  before(form, async () => ({ key: await makeKey(member) }))
}

function offerSigning(section: HTMLElement, form: HTMLFormElement, member: string): void {
  const consent = consentIn(section)
  if (consent === undefined) return
  const said: Readonly<Record<string, string>> = {
    hours: hoursText(consent.seconds),
    day: consent.day,
    kind: consent.category.replaceAll('-', ' '),
  }
  for (const place of section.querySelectorAll<HTMLElement>('[data-say]'))
    place.textContent = said[place.dataset['say'] ?? ''] ?? ''
  for (const hint of section.querySelectorAll<HTMLElement>('[data-signs]')) hint.hidden = false
  before(form, async () => {
    const seal = await withSeed(member, (seed): Seal => {
      return sealBatch(portableCrypto, [digest(portableCrypto, consent)], seed)
    })
    return { ...seal }
  })
}

/** The words. Whatever the page holds, nothing but such words is ever signed. */
function consentIn({ dataset }: HTMLElement): Consent | undefined {
  const { id, giver, receiver, seconds, day, category } = dataset
  if (id === undefined || giver === undefined || receiver === undefined) return undefined
  if (seconds === undefined || day === undefined || category === undefined) return undefined
  return { typ: 'consent', id, giver, receiver, seconds: Number(seconds), day, category }
}

/** Fills hidden fields of a form before it goes. If that fails it goes as it is, and the bank says what it lacks. */
function before(form: HTMLFormElement, fill: () => Promise<Readonly<Record<string, string>>>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (form.dataset['filled'] !== undefined) return
    form.dataset['filled'] = ''
    fill()
      .then((values) => {
        for (const [name, value] of Object.entries(values)) {
          const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`)
          if (field !== null) field.value = value
        }
      })
      .catch(() => undefined)
      .finally(() => form.submit())
  })
}
