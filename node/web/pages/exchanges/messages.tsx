/** Messages between the two people of an exchange or about a listing. */
import type { ListingView, ThreadLine, ThreadView } from '../../../../protocol/generated/types.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import type { Words } from '../../languages.ts'
import { members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Hidden, TextArea, Tick } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { showMoment } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'

/** The pages of messages. `/messages/new?about=` begins one: about an exchange (x…), a listing (l…), or a partner's (tbk:…). */
export function messagePages({ desk: { messages, listings } }: PageDeps): Page[] {
  const newMessage = async (
    visit: Visit,
    about: string,
    problems: readonly FieldProblem[] = [],
  ): Promise<PageAnswer> => {
    if (!/^(?:l|tbk:)/.test(about)) return messageForm(visit, { about, problems })
    const listing = await listings.show(visitorOf(visit).actor, about)
    return listing.ok
      ? messageForm(visit, { about, listing: listing.value, problems })
      : refused(listing.error)
  }
  return [
    page('GET /messages', members, async (visit) => {
      const found = await messages.threads(visitorOf(visit).actor)
      if (!found.ok) return refused(found.error)
      return show(visit.t('exchanges:messages'), <Threads threads={found.value.threads} />)
    }),
    page('GET /messages/new', members, (visit) => newMessage(visit, visit.query.get('about') ?? '')),
    page('GET /messages/:id', members, (visit) => conversation(visit, messages, visit.params['id'] ?? '')),
    page('POST /messages', members, async (visit) => {
      const { form, t } = visit
      const [thread, about] = [form.raw('thread'), form.raw('about')]
      const text = form.lines('text', { max: 2000, required: true })
      const again = (problems: readonly FieldProblem[]) =>
        thread === '' ? newMessage(visit, about, problems) : conversation(visit, messages, thread, problems)
      if (text === undefined) return again(form.problems)
      const target =
        thread !== '' ? { thread } : about.startsWith('x') ? { arrangement: about } : { listing: about }
      const body = { nonce: form.nonce, text, ...target, ...(form.has('askBroker') && { askBroker: true }) }
      const done = await messages.write(visitorOf(visit).actor, body)
      if (done.ok) return goTo(`/messages/${done.value.id}`, t('exchanges:said'))
      return done.error.code.startsWith('unknown')
        ? refused(done.error)
        : again([problemOf(visit, done.error, { 'bad-fields': 'text' })])
    }),
    page('POST /messages/report', members, async (visit) => {
      const done = await messages.report(visitorOf(visit).actor, visit.form.raw('message'))
      return done.ok ? goTo(`/messages/${done.value.id}`, visit.t('exchanges:done')) : refused(done.error)
    }),
  ]
}

function Threads({ threads }: { threads: readonly ThreadLine[] }) {
  const { t, language } = useVisit()
  if (threads.length === 0) return <p>{t('exchanges:no-messages')}</p>
  return (
    <ul class="cards">
      {threads.map(({ id, people, changed, unread }) => (
        <li>
          <a href={`/messages/${id}`}>
            {between(t, people)}, {showMoment(language, changed)}
          </a>
          {unread > 0 && <span class="count">{t('exchanges:unread', { count: unread })}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Who talks; one alone talks with the time brokers. */
function between(t: Words, [one = '', other]: readonly string[]): string {
  return other === undefined
    ? t('exchanges:with-brokers', { name: one })
    : t('exchanges:between', { one, other })
}

interface NewMessage {
  readonly about: string
  readonly listing?: ListingView
  readonly problems: readonly FieldProblem[]
}

function titleOf(t: Words, listing: ListingView | undefined): string {
  if (listing === undefined) return t('exchanges:write')
  const { bank, name } = listing.lister
  return bank === undefined ? t('board:write-to', { name }) : t('board:ask-my-broker')
}

function messageForm(visit: Visit, { about, listing, problems }: NewMessage): PageAnswer {
  const { t } = visit
  return show(
    titleOf(t, listing),
    <>
      {listing !== undefined && (
        <p>
          <a href={`/board/${listing.id}`} lang={listing.language}>
            {listing.title}
          </a>
        </p>
      )}
      <Form action="/messages" submit={t('exchanges:send')} problems={problems}>
        <Hidden name="about" value={about} />
        <TextArea name="text" label={t('exchanges:message')} max={2000} required />
      </Form>
    </>,
    problems.length > 0 ? { status: 422 } : {},
  )
}

async function conversation(
  visit: Visit,
  messages: PageDeps['desk']['messages'],
  id: string,
  problems: readonly FieldProblem[] = [],
): Promise<PageAnswer> {
  const found = await messages.read(visitorOf(visit).actor, id)
  if (!found.ok) return refused(found.error)
  const { people } = found.value
  const title = between(visit.t, people)
  return show(
    title,
    <Conversation thread={found.value} problems={problems} />,
    problems.length > 0 ? { status: 422 } : {},
  )
}

function Conversation({ thread, problems }: { thread: ThreadView; problems: readonly FieldProblem[] }) {
  const { t, language } = useVisit()
  const { id, arrangement, listing, helped, messages } = thread
  return (
    <>
      {arrangement !== undefined && (
        <p class="links">
          <a href={`/exchanges/${arrangement}`}>{t('exchanges:more')}</a>
        </p>
      )}
      {listing !== undefined && (
        <p class="links">
          <a href={`/board/${listing}`}>{t('exchanges:about-listing')}</a>
        </p>
      )}
      {helped && <p class="soft">{t('exchanges:helped')}</p>}
      <ul class="cards">
        {messages.map((one, index) => (
          <li>
            <p>
              <strong>
                {one.you
                  ? t('exchanges:you')
                  : one.broker
                    ? `${t('exchanges:a-broker')}: ${one.from}`
                    : one.from}
              </strong>{' '}
              <span class="soft">{showMoment(language, one.at)}</span>
            </p>
            {one.text.split('\n').map((line) => (
              <p>{line}</p>
            ))}
            {one.reported && <p class="soft">{t('exchanges:reported')}</p>}
            {!one.you && !one.broker && !one.reported && (
              <Form
                action="/messages/report"
                submit={t('exchanges:report')}
                id={`r${index}`}
                small
                tone="quiet"
              >
                <Hidden name="message" value={one.id} />
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form action="/messages" submit={t('exchanges:send')} problems={problems}>
        <Hidden name="thread" value={id} />
        <TextArea name="text" label={t('exchanges:message')} max={2000} required />
        {!helped && <Tick name="askBroker" label={t('exchanges:ask-broker')} />}
      </Form>
    </>
  )
}
