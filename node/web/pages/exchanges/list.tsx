/** My exchanges, those of the desk, and help that comes back. */
import type { ArrangementView, SeriesView } from '../../../../protocol/generated/types.ts'
import { goTo, refused, show, type PageAnswer } from '../../answers.ts'
import { brokers, members, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { Hidden } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { showDay, showHours } from '../../parts/format.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { whyNotBegin } from '../begins.ts'
import { ExchangeTable } from './parts.tsx'

/** The lists. */
export function listPages({ desk }: PageDeps): Page[] {
  const { arrangements } = desk
  return [
    page('GET /exchanges', members, (visit) => mine(visit, desk), {
      entry: {
        ...{ menu: 'main', words: 'exchanges:menu', order: 20 },
        waiting: ({ actor }) => arrangements.waitingFor(actor),
      },
    }),
    page('GET /desk/exchanges', brokers, (visit) => deskList(visit, desk), {
      entry: {
        ...{ menu: 'desk', words: 'exchanges:desk-disputes', order: 30 },
        waiting: () => arrangements.disputed(),
      },
    }),
    page('GET /exchanges/series', members, async (visit) => {
      const found = await arrangements.series(visitorOf(visit).actor)
      if (!found.ok) return refused(found.error)
      return show(visit.t('exchanges:series'), <SeriesList series={found.value.series} />)
    }),
    page('POST /exchanges/series', members, async (visit) => {
      const ended = await arrangements.endSeries(visitorOf(visit).actor, visit.form.raw('series'))
      return ended.ok ? goTo('/exchanges/series', visit.t('exchanges:done')) : refused(ended.error)
    }),
  ]
}

async function mine(visit: Visit, desk: PageDeps['desk']): Promise<PageAnswer> {
  const { arrangements, notices } = desk
  const { actor } = visitorOf(visit)
  const found = await arrangements.list({ ...actor, role: 'member' }, { limit: 100 })
  if (!found.ok) return refused(found.error)
  const { arrangements: rows, waiting } = found.value
  return show(
    visit.t('exchanges:title'),
    <>
      <Links notBegin={whyNotBegin(visit, desk)} unread={notices.unread(actor.member)} />
      <Section rows={rows.slice(0, waiting)} heading={visit.t('exchanges:waits')} />
      <Section rows={rows.slice(waiting)} heading={visit.t('exchanges:rest')} />
      {rows.length === 0 && <p>{visit.t('exchanges:none')}</p>}
    </>,
  )
}

/** `notBegin`: why the visitor may begin no exchange. */
function Links({ notBegin, unread }: { notBegin: string | undefined; unread: number }) {
  const { t } = useVisit()
  return (
    <p class="links">
      {notBegin !== undefined && <span>{notBegin}</span>}
      {notBegin === undefined && (
        <a class="button" href="/exchanges/new">
          {t('exchanges:record')}
        </a>
      )}
      {notBegin === undefined && <a href="/exchanges/plan">{t('exchanges:plan')}</a>}
      <a href="/exchanges/series">{t('exchanges:series')}</a>
      <a href="/statement">{t('exchanges:statement')}</a>
      <a href="/messages">{t('exchanges:messages')}</a>
      <a href="/notices">{t('exchanges:notices')}</a>
      {unread > 0 && <span class="count">{t('exchanges:unread', { count: unread })}</span>}
    </p>
  )
}

function Section({ rows, heading }: { rows: readonly ArrangementView[]; heading: string }) {
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{heading}</h2>
      <ExchangeTable rows={rows} caption={heading} />
    </section>
  )
}

async function deskList(visit: Visit, { arrangements }: PageDeps['desk']): Promise<PageAnswer> {
  const { actor } = visitorOf(visit)
  const found = await arrangements.list(actor, { only: 'open', limit: 200 })
  if (!found.ok) return refused(found.error)
  const rows = found.value.arrangements
  const isDisputed = (one: ArrangementView): boolean => one.state === 'disputed'
  return show(
    visit.t('exchanges:desk-disputes'),
    <>
      <Section rows={rows.filter(isDisputed)} heading={visit.t('exchanges:disputed')} />
      <Section rows={rows.filter((one) => !isDisputed(one))} heading={visit.t('exchanges:open')} />
      {rows.length === 0 && <p>{visit.t('exchanges:none')}</p>}
    </>,
  )
}

function SeriesList({ series }: { series: readonly SeriesView[] }) {
  const { t, language, kindOf } = useVisit()
  if (series.length === 0) return <p>{t('exchanges:series-none')}</p>
  return (
    <ul class="cards">
      {series.map((one, index) => (
        <li>
          <p>
            <strong>
              {t('exchanges:help-from-to', { giver: one.giver.name, receiver: one.receiver.name })}
            </strong>
          </p>
          <p>
            {kindOf(one.category)}, {showHours(one.seconds)}, {t(`exchanges:${one.every}`)},{' '}
            {showDay(language, one.from)}
            {one.until !== undefined &&
              `, ${t('exchanges:series-until', { until: showDay(language, one.until) })}`}
          </p>
          {one.ended ? (
            <p>{t('exchanges:series-ended')}</p>
          ) : (
            <Form
              action="/exchanges/series"
              submit={t('exchanges:series-end')}
              id={`end${index}`}
              small
              tone="quiet"
            >
              <Hidden name="series" value={one.id} />
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
