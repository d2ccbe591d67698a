/** The key of this device, with which a member signs "I received" themselves: make one, see all, take one off. */
import type { DeviceKey, DeviceKeysApi } from '../../../desk/keys/device-keys.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Hidden } from '../../parts/fields.tsx'
import { Form, GoneForm } from '../../parts/form.tsx'
import { showMoment } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'

const path = '/account/key'

/** The pages. */
export function deviceKeyPages(keys: DeviceKeysApi): Page[] {
  const shown = async (
    visit: Visit,
    about?: 'make' | 'revoke',
    problems: readonly FieldProblem[] = [],
  ): Promise<PageAnswer> => {
    const { actor } = visitorOf(visit)
    const found = await keys.list(actor, actor.member)
    if (!found.ok) return refused(found.error)
    const body = <Keys keys={found.value} member={actor.member} problems={problems} about={about} />
    return show(visit.t('device-key:title'), body, problems.length > 0 ? { status: 422 } : {})
  }
  return [
    page(`GET ${path}`, members, (visit) => shown(visit)),
    page(`POST ${path}`, members, async (visit) => {
      const { actor } = visitorOf(visit)
      const made = { key: visit.form.raw('key'), device: visit.device }
      // Without scripts there is no key: the button that leads here is not shown then.
      if (made.key === '') return shown(visit, 'make', [{ says: visit.t('device-key:no-key') }])
      const added = await keys.add(actor, made)
      if (added.ok) return goTo(path, visit.t('device-key:made'))
      return shown(visit, 'make', [problemOf(visit, added.error)])
    }),
    page(`POST ${path}/revoke`, members, async (visit) => {
      const { actor } = visitorOf(visit)
      const revoked = await keys.revoke(actor, actor.member, visit.form.raw('key'))
      if (revoked.ok) return goTo(path, visit.t('device-key:revoked'))
      return shown(visit, 'revoke', [problemOf(visit, revoked.error)])
    }),
  ]
}

interface KeysProps {
  readonly keys: readonly DeviceKey[]
  readonly member: string
  readonly about: 'make' | 'revoke' | undefined
  readonly problems: readonly FieldProblem[]
}

function Keys({ keys, member, about, problems }: KeysProps) {
  const { t } = useVisit()
  return (
    <>
      <p>{t('device-key:what')}</p>
      <section>
        <h2>{t('device-key:yours')}</h2>
        {keys.length === 0 && <p>{t('device-key:none')}</p>}
        <KeyList keys={keys} action={`${path}/revoke`} problems={about === 'revoke' ? problems : []} />
      </section>
      <section hidden={about !== 'make'} data-key="make" data-member={member} data-keys={keysText(keys)}>
        <h2>{t('device-key:this-device')}</h2>
        <Form
          action={path}
          submit={t('device-key:make')}
          problems={about === 'make' ? problems : []}
          id="make"
        >
          <Hidden name="key" value="" />
        </Form>
      </section>
      <noscript>
        <p>{t('device-key:no-scripts')}</p>
      </noscript>
      <section>
        <h2>{t('device-key:safety')}</h2>
        <ul>
          {(['bank', 'thief', 'lost', 'copy', 'shared'] as const).map((name) => (
            <li>{t(`device-key:safe-${name}`)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The keys that count, for a script that looks whether it has one of them. */
export const keysText = (keys: readonly (string | DeviceKey)[]): string =>
  keys.map((one) => (typeof one === 'string' ? one : one.key)).join(' ')

/** Keys with a button to take each off. `member` is given where somebody does it for them. */
export function KeyList(props: {
  readonly keys: readonly DeviceKey[]
  readonly action: string
  readonly member?: string
  readonly problems?: readonly FieldProblem[]
}) {
  const { t, language } = useVisit()
  const { keys, action, member, problems = [] } = props
  if (keys.length === 0) return <GoneForm problems={problems} />
  return (
    <ul class="cards">
      {keys.map(({ key, at, device }, index) => (
        <li>
          <p>
            <strong>{device === '' ? t('account:some-device') : device}</strong>
            <span hidden data-own-key={key}>
              {' '}
              – {t('account:this-one')}
            </span>
          </p>
          <p class="soft">{t('device-key:since', { when: showMoment(language, at) })}</p>
          <Form
            action={action}
            submit={t('device-key:revoke')}
            id={`key${index}`}
            problems={index === 0 ? problems : []}
            small
            tone="quiet"
          >
            <Hidden name="key" value={key} />
            {member !== undefined && <Hidden name="member" value={member} />}
          </Form>
        </li>
      ))}
    </ul>
  )
}
