/** Signing in, by whatever way somebody has: a card with a PIN or a code, an e-mail, a passkey. */
import { goTo, show, type PageAnswer } from '../../answers.ts'
import type { LinkLetter, LoginsApi, Opened } from '../../../desk/logins/logins.ts'
import type { Refusal } from '../../../../protocol/refusal.ts'
import type { Result } from '../../../../protocol/result.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Hidden, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { problemOf } from '../../refusal-words.ts'
import type { Visit } from '../../visit.ts'
import { ownPath } from '../look.ts'
import { PasskeySays } from './passkey-says.tsx'

/** What the pages of signing in are made of. */
export interface SignInParts {
  readonly logins: LoginsApi
  readonly title: string
  readonly letter: LinkLetter
}

type Way = 'card' | 'email' | 'passkey'

/** The pages. */
export function signInPages(parts: SignInParts): Page[] {
  return [...wayPages(parts), ...linkPages(parts), signOutPage()]
}

const tries = { signsIn: true }

function wayPages(parts: SignInParts): Page[] {
  const { logins, letter } = parts
  return [
    page('GET /login', 'anyone', (visit) =>
      visit.visitor === undefined ? signInPage(visit, parts) : goTo(ownPath(visit.query.get('to'))),
    ),
    page(
      'POST /login/card',
      'anyone',
      async (visit) => {
        const { form } = visit
        const number = form.text('number', { max: 12, required: true })
        const secret = form.text('secret', { max: 40, required: true })
        if (number === undefined || secret === undefined)
          return signInPage(visit, parts, 'card', form.problems)
        return opened(visit, parts, 'card', await logins.withCard(number, secret, visit.device))
      },
      tries,
    ),
    page(
      'POST /login/email',
      'anyone',
      (visit) => {
        const { form } = visit
        const email = form.text('email', { max: 254, required: true })
        if (email !== undefined && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email))
          form.wrong('email', visit.t('login:not-an-address'))
        if (email === undefined || form.failed) return signInPage(visit, parts, 'email', form.problems)
        logins.askLink(email, letter)
        return goTo('/login/sent')
      },
      tries,
    ),
    page('GET /login/sent', 'anyone', ({ t }) =>
      show(
        t('login:sent'),
        <>
          <p>{t('login:sent-how')}</p>
          <p>{t('login:no-mail')}</p>
        </>,
      ),
    ),
    page(
      'POST /login/passkey',
      'anyone',
      async (visit) => {
        const site = { origin: visit.origin, title: parts.title }
        const response = visit.form.raw('response')
        return opened(
          visit,
          parts,
          'passkey',
          await logins.withPasskey(site, { response, device: visit.device }),
        )
      },
      tries,
    ),
  ]
}

/** A link only shows a button: programs that look into e-mails follow links, but press no buttons. */
function linkPages({ logins }: SignInParts): Page[] {
  const ask = (visit: Visit, secret: string, problems: readonly FieldProblem[] = []): PageAnswer =>
    show(
      visit.t('login:link'),
      <Form action="/login/link" submit={visit.t('login:link-go')} problems={problems}>
        <p>{visit.t('login:link-how')}</p>
        <Hidden name="secret" value={secret} />
      </Form>,
    )
  return [
    page('GET /login/link/:secret', 'anyone', (visit) => ask(visit, visit.params['secret'] ?? '')),
    page(
      'POST /login/link',
      'anyone',
      async (visit) => {
        const secret = visit.form.raw('secret')
        const result = await logins.withLink(secret, visit.device)
        if (!result.ok) return ask(visit, secret, [problemOf(visit, result.error)])
        return goTo('/', (t) => t('login:welcome'), result.value)
      },
      tries,
    ),
  ]
}

function signOutPage(): Page {
  return page('POST /logout', ['member'], () => goTo('/', (t) => t('login:signed-out'), 'end'))
}

function opened(
  visit: Visit,
  parts: SignInParts,
  way: Way,
  result: Result<Opened, Refusal>,
): PageAnswer | Promise<PageAnswer> {
  if (result.ok) {
    const who = parts.logins.who(result.value.secret)
    const withoutPin = way === 'card' && who !== undefined && !parts.logins.hasPin(who.actor)
    if (withoutPin) return goTo('/account', (t) => t('login:choose-pin'), result.value)
    return goTo(ownPath(visit.form.raw('to')), (t) => t('login:welcome'), result.value)
  }
  const field = { 'login-wrong': 'secret', 'login-locked': 'secret' } as const
  return signInPage(visit, parts, way, [problemOf(visit, result.error, way === 'card' ? field : {})])
}

async function signInPage(
  visit: Visit,
  { logins, title }: SignInParts,
  way?: Way,
  problems: readonly FieldProblem[] = [],
): Promise<PageAnswer> {
  const options = await logins.passkeyOptions({ origin: visit.origin, title })
  const to = visit.form.has('to') ? visit.form.raw('to') : (visit.query.get('to') ?? '/')
  const of = (one: Way): readonly FieldProblem[] => (way === one ? problems : [])
  return show(visit.t('layout:sign-in'), <SignIn to={ownPath(to)} options={options} of={of} />)
}

function SignIn(props: { to: string; options: string; of: (way: Way) => readonly FieldProblem[] }) {
  const { t } = useVisit()
  const { to, options, of } = props
  return (
    <>
      <section>
        <h2>{t('login:card')}</h2>
        <Form action="/login/card" submit={t('layout:sign-in')} problems={of('card')} id="card">
          <Hidden name="to" value={to} />
          <TextField
            name="number"
            label={t('login:number')}
            keys="numeric"
            max={12}
            fill="username"
            required
          />
          <TextField
            name="secret"
            type="password"
            label={t('login:secret')}
            hint={t('login:secret-hint')}
            max={40}
            fill="current-password"
            required
          />
        </Form>
      </section>
      <section>
        <h2>{t('login:email')}</h2>
        <Form action="/login/email" submit={t('login:email-go')} problems={of('email')} id="email">
          <TextField
            name="email"
            type="email"
            label={t('login:address')}
            hint={t('login:address-hint')}
            max={254}
            fill="email"
            required
          />
        </Form>
      </section>
      {/* Shown by the script where the browser can do it. */}
      <section hidden data-passkey="login" data-options={options}>
        <h2>{t('login:passkey')}</h2>
        <Form action="/login/passkey" submit={t('login:passkey-go')} problems={of('passkey')} id="passkey">
          <PasskeySays />
          <Hidden name="to" value={to} />
          <Hidden name="response" value="" />
        </Form>
      </section>
      <p>{t('login:help')}</p>
    </>
  )
}
