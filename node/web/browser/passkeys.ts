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
      // Whoever closes the device's own window has changed their mind: the other ways are on the same page.
      () => undefined,
    )
  })
}
