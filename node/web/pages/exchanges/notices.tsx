/** What happened, how one is told of it, and letters for those whom no e-mail reaches. */
import type { Letter, NoticeList, NoticeView } from '../../../../protocol/generated/types.ts'
import { goTo, refused, show } from '../../answers.ts'
import { loadWords } from '../../languages.ts'
import { brokers, members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Boxes, Hidden, Tick } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { showDay, showHours, showMoment } from '../../parts/format.ts'
import { visitorOf } from '../../visit.ts'
import type { PageDeps } from '../all.ts'

const wishes = ['each', 'weekly', 'never'] as const
const words = loadWords()

/** The pages of notices and letters. */
export function noticePages({ desk: { notices }, config }: PageDeps): Page[] {
  return [
    page('GET /notices', members, async (visit) => {
      const found = await notices.list(visitorOf(visit).actor)
      if (!found.ok) return refused(found.error)
      return show(visit.t('exchanges:notices'), <Notices list={found.value} />)
    }),
    page('POST /notices', members, async (visit) => {
      const { form, t } = visit
      const all = form.has('allRead')
      const mail = all ? undefined : form.choice('mail', wishes)
      const change = all ? { allRead: true } : { ...(mail && { mail }), letters: form.has('letters') }
      const done = await notices.change(visitorOf(visit).actor, change)
      return done.ok ? goTo('/notices', t('exchanges:kept')) : refused(done.error)
    }),
    page(
      'GET /desk/letters',
      brokers,
      async (visit) => {
        const found = await notices.letters(visitorOf(visit).actor)
        if (!found.ok) return refused(found.error)
        const { letters, total } = found.value
        return show(
          visit.t('exchanges:desk-letters'),
          <Letters letters={letters} total={total} bank={config.title} />,
        )
      },
      { entry: { menu: 'desk', words: 'exchanges:desk-letters', order: 60 } },
    ),
    page('POST /desk/letters', brokers, async (visit) => {
      const ids = visit.form
        .raw('notices')
        .split(' ')
        .filter((id) => id !== '')
      const done = await notices.printed(visitorOf(visit).actor, ids)
      return done.ok ? goTo('/desk/letters', visit.t('exchanges:done')) : refused(done.error)
    }),
    // A link in an e-mail only asks: programs that look at links in advance end nothing.
    page('GET /stop/:stop', 'anyone', (visit) =>
      show(
        visit.t('exchanges:stop-title'),
        <>
          <p>{visit.t('exchanges:stop-what')}</p>
          <Form action={`/stop/${visit.params['stop'] ?? ''}`} submit={visit.t('exchanges:stop-do')} />
        </>,
      ),
    ),
    page('POST /stop/:stop', 'anyone', async (visit) => {
      await notices.unsubscribe(visit.params['stop'] ?? '')
      return goTo('/', visit.t('exchanges:stopped'))
    }),
  ]
}

function pathOf({ arrangement, thread }: NoticeView): string {
  return arrangement === undefined ? `/messages/${thread ?? ''}` : `/exchanges/${arrangement}`
}

function Notices({ list: { notices, unread, mail, letters } }: { list: NoticeList }) {
  const { t, language } = useVisit()
  const options = wishes.map((value) => ({ value, label: t(`exchanges:mail-${value}`) }))
  return (
    <>
      {notices.length === 0 && <p>{t('exchanges:no-notices')}</p>}
      <ul>
        {notices.map((one) => (
          <li>
            <a href={pathOf(one)}>{t(`exchanges:n-${one.kind}`)}</a>{' '}
            <span class="soft">{showMoment(language, one.at)}</span>
          </li>
        ))}
      </ul>
      {unread > 0 && (
        <Form action="/notices" submit={t('exchanges:all-read')} id="all" tone="quiet">
          <Hidden name="allRead" value="yes" />
        </Form>
      )}
      <section>
        <h2>{t('exchanges:how-told')}</h2>
        <Form
          action="/notices"
          submit={t('exchanges:keep')}
          id="wish"
          values={{ mail, letters: letters ? 'yes' : undefined }}
        >
          <Boxes name="mail" kind="one" label={t('exchanges:mail')} options={options} />
          <Tick name="letters" label={t('exchanges:letters-too')} />
        </Form>
      </section>
    </>
  )
}

function Letters({ letters, total, bank }: { letters: readonly Letter[]; total: number; bank: string }) {
  const { t } = useVisit()
  const ids = letters.flatMap(({ notices }) => notices.map(({ id }) => id))
  return (
    <>
      <p class="screen-only">{t('exchanges:letters-what', { count: total })}</p>
      {letters.map((letter) => (
        <OneLetter letter={letter} bank={bank} />
      ))}
      {ids.length > 0 && (
        <div class="screen-only">
          <Form action="/desk/letters" submit={t('exchanges:letters-printed')}>
            <Hidden name="notices" value={ids.join(' ')} />
          </Form>
        </div>
      )}
    </>
  )
}

/** In the language of the member, whatever the broker reads. */
function OneLetter({
  letter: { name, post = '', language, notices, balance },
  bank,
}: {
  letter: Letter
  bank: string
}) {
  const say = words[language]
  return (
    <article class="panel" lang={language}>
      <p>
        {name}
        {post.split('\n').map((line) => (
          <>
            <br />
            {line}
          </>
        ))}
      </p>
      <h2>{bank}</h2>
      <p>
        {say('exchanges:dear', { name })} {say('exchanges:since')}
      </p>
      <ul>
        {notices.map(({ at, kind }) => (
          <li>
            {showDay(language, new Date(at * 1000).toISOString().slice(0, 10))}: {say(`exchanges:n-${kind}`)}
          </li>
        ))}
      </ul>
      {balance !== undefined && <p>{say('exchanges:your-standing', { hours: showHours(balance) })}</p>}
    </article>
  )
}
