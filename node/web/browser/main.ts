/** What every page loads: small comforts over forms and links that work without them. */
import { listen } from './live.ts'

/** Takes the reader to what was wrong: a screen reader says it, and the keyboard stands there. */
function showProblems(): void {
  const problems = document.querySelector<HTMLElement>('.problems')
  problems?.focus()
}

/** A form that is on its way is not sent again: people press twice where the line is slow. */
function sendOnce(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return
    if (form.dataset['sent'] !== undefined) event.preventDefault()
    form.dataset['sent'] = ''
    // Coming back to the page, one may send it anew.
    setTimeout(() => delete form.dataset['sent'], 5000)
  })
}

showProblems()
sendOnce()

/** Sections that only some browsers can use are hidden until one can; their code is loaded only then. */
for (const section of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  if (window.isSecureContext && 'PublicKeyCredential' in window)
    void import('./passkeys.ts').then(({ offerPasskeys }) => offerPasskeys(section))
}

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-shrink]'))
  void import('./photos.ts').then(({ shrinkIn }) => shrinkIn(input))

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-scan]')) {
  // Where a browser has no camera to lend, or the line is not safe, the number is typed.
  if (window.isSecureContext && 'mediaDevices' in navigator)
    void import('./scan.ts').then(({ offerScan }) => offerScan(input))
}

for (const section of document.querySelectorAll<HTMLElement>('[data-key]')) {
  if (window.isSecureContext && 'indexedDB' in window)
    void import('./device-key.ts').then(({ offerKey }) => offerKey(section))
}

if (document.querySelector('[data-live]') !== null) listen()

/** Browsers hand the address of a worker on only if a policy says that it is one. */
interface Policies {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): string }
}

if ('serviceWorker' in navigator && window.isSecureContext) {
  const policies = (window as { readonly trustedTypes?: Policies }).trustedTypes
  const rules = { createScriptURL: (address: string) => address }
  const address = policies?.createPolicy('hourbridge', rules).createScriptURL('/worker.js') ?? '/worker.js'
  // Without a worker only the page for no network is missing.
  navigator.serviceWorker.register(address).catch(() => undefined)
}
