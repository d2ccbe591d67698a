/** One's own ways of signing in: PIN, passkeys, and where one is signed in. */
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { Device, LoginsApi } from '../../../desk/logins/logins.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Hidden } from '../../parts/fields.tsx'
import { showMoment } from '../../parts/format.ts'
import { NewPinField } from '../../parts/person-fields.tsx'
import { Form } from '../../parts/form.tsx'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import { PasskeySays } from './passkey-says.tsx'

/** What these pages are made of. */
export interface AccountParts {
  readonly logins: LoginsApi
  readonly title: string
}

/** The pages. */
export function accountPages(parts: AccountParts): Page[] {
  const { logins, title } = parts
  return [
    page('GET /account', members, (visit) => accountPage(visit, parts)),
    page('POST /account/pin', members, async (visit) => {
      const { actor, session } = visitorOf(visit)
      const pin = visit.form.text('pin', { max: 12, required: true })
      if (pin === undefined) return accountPage(visit, parts, 'pin', visit.form.problems)
      const result = await logins.setPin(actor, { member: actor.member, pin, session })
      if (result.ok) return goTo('/account', visit.t('account:pin-set'))
      return accountPage(visit, parts, 'pin', [problemOf(visit, result.error, { 'pin-weak': 'pin' })])
    }),
    page('POST /account/forget', members, async (visit) => {
      const { actor, session } = visitorOf(visit)
      const id = visit.form.raw('device')
      const result = await logins.forget(actor, id)
      if (!result.ok) return refused(result.error)
      return id === session
        ? goTo('/', (t) => t('login:signed-out'), 'end')
        : goTo('/account', visit.t('account:forgotten'))
    }),
    page('POST /account/forget-all', members, async (visit) => {
      const { actor } = visitorOf(visit)
      const result = await logins.endAll(actor, actor.member)
      return result.ok ? goTo('/', (t) => t('login:signed-out'), 'end') : refused(result.error)
    }),
    page('POST /account/passkey', members, async (visit) => {
      const { actor } = visitorOf(visit)
      const made = { actor, response: visit.form.raw('response'), device: visit.device }
      const result = await logins.register({ origin: visit.origin, title }, made)
      if (result.ok) return goTo('/account', visit.t('account:passkey-made'))
      return accountPage(visit, parts, 'passkey', [problemOf(visit, result.error)])
    }),
  ]
}

async function accountPage(
  visit: Visit,
  { logins, title }: AccountParts,
  about?: 'pin' | 'passkey',
  problems: readonly FieldProblem[] = [],
): Promise<PageAnswer> {
  const { actor, session } = visitorOf(visit)
  const options = await logins.registerOptions({ origin: visit.origin, title }, actor)
  const { t } = visit
  const of = (one: 'pin' | 'passkey'): readonly FieldProblem[] => (about === one ? problems : [])
  return show(
    t('account:title'),
    <>
      <section>
        <h2>{t('account:devices')}</h2>
        <p>{t('account:devices-what')}</p>
        <Devices devices={logins.devices(actor)} own={session} />
        <Form action="/account/forget-all" submit={t('account:everywhere')} id="all" tone="danger" />
      </section>
      <section>
        <h2>{t('account:pin')}</h2>
        <p>{t(logins.hasPin(actor) ? 'account:has-pin' : 'account:no-pin')}</p>
        <Form action="/account/pin" submit={t('account:pin-go')} problems={of('pin')} id="pin">
          <NewPinField />
        </Form>
      </section>
      <section>
        <h2>{t('device-key:title')}</h2>
        <p>{t('device-key:what')}</p>
        <p class="links">
          <a href="/account/key">{t('device-key:title')}</a>
        </p>
      </section>
      <section hidden data-passkey="register" data-options={options}>
        <h2>{t('account:passkey')}</h2>
        <p>{t('account:passkey-what')}</p>
        <Form
          action="/account/passkey"
          submit={t('account:passkey-go')}
          problems={of('passkey')}
          id="passkey"
        >
          <PasskeySays />
          <Hidden name="response" value="" />
        </Form>
      </section>
    </>,
  )
}

function Devices({ devices, own }: { devices: readonly Device[]; own: string }) {
  const { t, language } = useVisit()
  return (
    <ul class="cards">
      {devices.map(({ id, kind, device, used }, index) => (
        <li>
          <p>
            <strong>{device === '' ? t('account:some-device') : device}</strong>
            {id === own && <> – {t('account:this-one')}</>}
          </p>
          <p class="soft">
            {t(`account:kind-${kind}`)}, {t('account:used', { when: showMoment(language, used) })}
          </p>
          <Form
            action="/account/forget"
            submit={t(kind === 'passkey' ? 'account:forget' : 'account:end')}
            id={`device${index}`}
            small
            tone="quiet"
          >
            <Hidden name="device" value={id} />
          </Form>
        </li>
      ))}
    </ul>
  )
}
