/** What happened, how one is told of it, and letters for those whom no e-mail reaches. */
import type {
  Letter,
  LetterList,
  NoticeAbout,
  NoticeList,
  NoticeView,
} from '../../../../protocol/generated/types.ts'
import { goTo, refused, show } from '../../answers.ts'
import { noticeLines } from '../../../desk/notice-about.ts'
import { noticeWords } from '../../../desk/notice-words.ts'
import type { Language, Words } from '../../languages.ts'
import { brokers, members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Boxes, Hidden, Tick } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { dayOf, showDay, showHours, showMoment } from '../../parts/format.ts'
import { visitorOf } from '../../visit.ts'
import type { PageDeps } from '../all.ts'

const wishes = ['each', 'weekly', 'never'] as const

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
        const again = visit.query.get('again') === '1'
        const found = await notices.letters(visitorOf(visit).actor, again)
        if (!found.ok) return refused(found.error)
        return show(
          visit.t(again ? 'exchanges:letters-again' : 'exchanges:desk-letters'),
          <Letters list={found.value} again={again} bank={config.title} />,
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

/** With whom it was, what, how long and when, in one line; who wrote, of a message. */
function detailOf(
  { about, from }: NoticeView,
  t: Words,
  language: Language,
  kindOf: (code: string) => string,
): string {
  if (about === undefined) return from === undefined ? '' : t('exchanges:from-whom', { name: from })
  const { you, giver, receiver, category, seconds, day } = about
  const side = you === 'giver' ? 'for' : you === 'receiver' ? 'by' : 'between'
  return [
    t(`exchanges:help-${side}`, { kind: kindOf(category), giver, receiver }),
    ...(seconds === undefined ? [] : [showHours(seconds)]),
    ...(day === undefined ? [] : [showDay(language, day)]),
  ].join(', ')
}

function Notices({ list: { notices, unread, mail, letters } }: { list: NoticeList }) {
  const { t, language, kindOf } = useVisit()
  const options = wishes.map((value) => ({ value, label: t(`exchanges:mail-${value}`) }))
  return (
    <>
      {notices.length === 0 && <p>{t('exchanges:no-notices')}</p>}
      <ul class="rows">
        {notices.map((one) => (
          <li>
            <a href={pathOf(one)}>
              {t(`exchanges:n-${one.kind}`)} {detailOf(one, t, language, kindOf)}
            </a>{' '}
            <span class="soft">{showMoment(language, one.at)}</span>
            {!one.read && <strong class="count">{t('exchanges:new')}</strong>}
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

function Letters(props: { readonly list: LetterList; readonly again: boolean; readonly bank: string }) {
  const { t, language } = useVisit()
  const { again, bank } = props
  const { letters, total, lastAt } = props.list
  const ids = letters.flatMap(({ notices }) => notices.map(({ id }) => id))
  return (
    <>
      <p class="screen-only">
        {again && lastAt !== undefined
          ? t('exchanges:letters-were', { when: showMoment(language, lastAt) })
          : t('exchanges:letters-what', { count: total })}
      </p>
      {lastAt !== undefined && (
        <p class="links screen-only">
          {again ? (
            <a href="/desk/letters">{t('exchanges:desk-letters')}</a>
          ) : (
            <a href="/desk/letters?again=1">{t('exchanges:letters-again')}</a>
          )}
        </p>
      )}
      {letters.map((letter) => (
        <OneLetter letter={letter} bank={bank} />
      ))}
      {!again && ids.length > 0 && (
        <div class="screen-only">
          <Form action="/desk/letters" submit={t('exchanges:letters-printed')}>
            <Hidden name="notices" value={ids.join(' ')} />
          </Form>
        </div>
      )}
    </>
  )
}

/** In the language of the member, whatever the broker reads. What waits for a word can be answered on the paper itself. */
function OneLetter({ letter, bank }: { letter: Letter; bank: string }) {
  const { kindIn, origin } = useVisit()
  const { name, post = '', language, notices, balance } = letter
  const words = noticeWords[language]
  const asks = notices.some(({ about }) => about?.waits === true)
  return (
    <article class="panel letter" lang={language}>
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
        {words.dear.replace('{name}', () => name)} {words.since}
      </p>
      <ul>
        {notices.map((one) => (
          <li>
            {showDay(language, dayOf(one.at))}: {noticeLines({ kindName: kindIn }, one, language).join(' ')}
            {one.about?.waits === true && <PaperAnswer about={one.about} words={words} />}
          </li>
        ))}
      </ul>
      {balance !== undefined && <p>{words['your-standing'].replace('{hours}', () => showHours(balance))}</p>}
      <p>{words[asks ? 'letter-answer' : 'letter-ask'].replace('{address}', () => origin)}</p>
      {asks && <p class="sign-here">{words['letter-signature']}</p>}
    </article>
  )
}

interface PaperAnswerProps {
  readonly about: NoticeAbout
  readonly words: (typeof noticeWords)[Language]
}

/** Two boxes to tick with a pen. The words say whether something is still to come or was done. */
function PaperAnswer({ about: { seconds }, words }: PaperAnswerProps) {
  return (
    <p>
      ☐ {words['letter-yes']} &nbsp; ☐ {words['letter-no']}
      {seconds === undefined && <> &nbsp; {words['letter-hours']}</>}
    </p>
  )
}
