/** What every page loads: small comforts over forms and links that work without them. */

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
