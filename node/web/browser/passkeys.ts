/** Passkeys: the form's button asks the device first, and then sends what the device answered. */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

type LoginOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']
type RegisterOptions = Parameters<typeof startRegistration>[0]['optionsJSON']

async function ask(section: HTMLElement): Promise<object> {
  const options: unknown = JSON.parse(section.dataset['options'] ?? '{}')
  if (section.dataset['passkey'] === 'register')
    return startRegistration({ optionsJSON: options as RegisterOptions })
  return startAuthentication({ optionsJSON: options as LoginOptions })
}

/** Says what the device answered, in the words that the page brought along. */
function say(section: HTMLElement, name: string): void {
  const sentences = [...section.querySelectorAll<HTMLElement>('[data-error]')]
  const fits = sentences.some((one) => one.dataset['error'] === name) ? name : 'other'
  for (const one of sentences) one.hidden = one.dataset['error'] !== fits
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : 'other')

/** Shows a section for passkeys and makes its form ask the device. */
export function offerPasskeys(section: HTMLElement): void {
  const form = section.querySelector('form')
  const response = form?.querySelector<HTMLInputElement>('input[name=response]')
  if (form === null || response === null || response === undefined) return
  section.hidden = false
  form.addEventListener('submit', (event) => {
    if (response.value !== '') return
    event.preventDefault()
    ask(section).then(
      (answer) => {
        response.value = JSON.stringify(answer)
        form.submit()
      },
      (cause: unknown) => say(section, nameOf(cause)),
    )
  })
}
