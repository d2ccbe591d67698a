/** At the desk: a way in for a member who stands there, and an end for a phone that was lost. */
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { DeviceKey, DeviceKeysApi } from '../../../desk/keys/device-keys.ts'
import type { LoginsApi } from '../../../desk/logins/logins.ts'
import { brokers, page, type Page } from '../../page.ts'
import { Hidden } from '../../parts/fields.tsx'
import { showMoment } from '../../parts/format.ts'
import { Form } from '../../parts/form.tsx'
import { visitorOf, type Visit } from '../../visit.ts'
import { KeyList } from './device-key.tsx'

/** The pages. `shown` gives the name of a member. */
export function forMemberPages({
  logins,
  keys,
  shown,
}: {
  readonly logins: LoginsApi
  readonly keys: DeviceKeysApi
  readonly shown: (member: string) => string | undefined
}): Page[] {
  return [
    page('GET /desk/login/:member', brokers, async (visit) => {
      const member = visit.params['member'] ?? ''
      const name = shown(member)
      if (name === undefined) return refused({ code: 'not-found', params: {} })
      const found = await keys.list(visitorOf(visit).actor, member)
      const body = <Ways visit={visit} member={member} keys={found.ok ? found.value : []} />
      return show(visit.t('desk-login:title', { name }), body)
    }),
    page('POST /desk/login/key', brokers, async (visit) => {
      const member = visit.form.raw('member')
      const result = await keys.revoke(visitorOf(visit).actor, member, visit.form.raw('key'))
      if (!result.ok) return refused(result.error)
      return goTo(`/desk/login/${encodeURIComponent(member)}`, visit.t('device-key:revoked'))
    }),
    page('POST /desk/login/code', brokers, async (visit) => {
      const result = await logins.codeFor(visitorOf(visit).actor, visit.form.raw('member'))
      return result.ok ? codePage(visit, result.value) : refused(result.error)
    }),
    page('POST /desk/login/end', brokers, async (visit) => {
      const member = visit.form.raw('member')
      const result = await logins.endAll(visitorOf(visit).actor, member)
      if (!result.ok) return refused(result.error)
      return goTo(
        `/desk/login/${encodeURIComponent(member)}`,
        visit.t('desk-login:ended', { count: result.value.ended }),
      )
    }),
  ]
}

interface WaysProps {
  readonly visit: Visit
  readonly member: string
  readonly keys: readonly DeviceKey[]
}

function Ways({ visit: { t }, member, keys }: WaysProps) {
  return (
    <>
      <p>{t('desk-login:code-what')}</p>
      <Form action="/desk/login/code" submit={t('desk-login:code-go')} id="code">
        <Hidden name="member" value={member} />
      </Form>
      <h2>{t('desk-login:lost')}</h2>
      <p>{t('desk-login:lost-what')}</p>
      <Form action="/desk/login/end" submit={t('desk-login:end-go')} id="end" tone="danger">
        <Hidden name="member" value={member} />
      </Form>
      {keys.length > 0 && <p>{t('desk-login:keys-what')}</p>}
      <KeyList keys={keys} action="/desk/login/key" member={member} />
    </>
  )
}

/** The code is shown once, on the answer itself: nothing keeps it. */
function codePage(
  { t, language }: Visit,
  made: { readonly code: string; readonly number: string; readonly until: number },
): PageAnswer {
  return show(
    t('desk-login:code'),
    <>
      <dl>
        <dt>{t('login:number')}</dt>
        <dd class="code">{made.number}</dd>
        <dt>{t('desk-login:code')}</dt>
        <dd class="code">{made.code}</dd>
      </dl>
      <p>{t('desk-login:code-how', { when: showMoment(language, made.until) })}</p>
    </>,
    { status: 200 },
  )
}
