/** At the desk: a way in for a member who stands there, and an end for a phone that was lost. */
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { LoginsApi } from '../../../desk/logins/logins.ts'
import { brokers, page, type Page } from '../../page.ts'
import { Hidden } from '../../parts/fields.tsx'
import { showMoment } from '../../parts/format.ts'
import { Form } from '../../parts/form.tsx'
import { visitorOf, type Visit } from '../../visit.ts'

/** The pages. `shown` gives the name of a member. */
export function forMemberPages({
  logins,
  shown,
}: {
  readonly logins: LoginsApi
  readonly shown: (member: string) => string | undefined
}): Page[] {
  return [
    page('GET /desk/login/:member', brokers, (visit) => {
      const member = visit.params['member'] ?? ''
      const name = shown(member)
      if (name === undefined) return refused({ code: 'not-found', params: {} })
      return show(visit.t('desk-login:title', { name }), <Ways visit={visit} member={member} />)
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

function Ways({ visit: { t }, member }: { visit: Visit; member: string }) {
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
