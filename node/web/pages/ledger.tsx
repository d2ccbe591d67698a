/** The ledger for those who look after it: every entry that moved hours, and what all of it adds up to. */
import { fullName } from '../../register/member-names.ts'
import type { Figures, MonthFigures } from '../../ledger-figures.ts'
import type { Movement, MovementPage, MovementSide } from '../../service/movements.ts'
import { sendFile, show } from '../answers.ts'
import { page, readers, type Page } from '../page.ts'
import { useVisit } from '../parts/context.ts'
import { Facts } from '../parts/facts.tsx'
import { dayOf, showDay, showHours, showMoment } from '../parts/format.ts'
import type { Words } from '../languages.ts'
import type { PageDeps } from './all.ts'

const pageLength = 50

type NameOf = (side: MovementSide) => { readonly name: string; readonly to?: string }

/** The pages. */
export function ledgerPages({ api, desk }: PageDeps): Page[] {
  const nameOf: NameOf = (side) => {
    if ('bank' in side) return { name: side.bank }
    const member = desk.members.book.byAccount(side.account)
    if (member !== undefined) return { name: fullName(member.name), to: `/people/${member.id}` }
    const group = desk.groups.byAccount(side.account)
    // An account without a person or a group: of somebody whose data was erased, or one of the ledger's own.
    return group === undefined ? { name: side.account } : { name: group.title, to: `/groups/${group.id}` }
  }
  return [
    page(
      'GET /desk/ledger',
      readers,
      async (visit) => {
        const before = Number(/^\d{1,15}$/.exec(visit.query.get('before') ?? '')?.[0])
        const found = await api.movements({
          limit: pageLength,
          ...(Number.isSafeInteger(before) && { before }),
        })
        return show(visit.t('ledger:title'), <Ledger page={found} nameOf={nameOf} />)
      },
      { entry: { menu: 'desk', words: 'ledger:title', order: 70 } },
    ),
    page(
      'GET /desk/figures',
      readers,
      async (visit) => {
        const year = yearIn(visit.query.get('year'), visit.now)
        const figures = await api.figures(`${year}-01`, `${year}-12`)
        return show(
          visit.t('ledger:figures-of', { year }),
          <Year year={year} figures={figures} nameOf={nameOf} />,
        )
      },
      { entry: { menu: 'desk', words: 'ledger:figures', order: 65 } },
    ),
    page('GET /desk/figures/csv', readers, async (visit) => {
      const year = yearIn(visit.query.get('year'), visit.now)
      const { months } = await api.figures(`${year}-01`, `${year}-12`)
      return sendFile(csvOf(visit.t, months), 'text/csv; charset=utf-8', `figures-${year}.csv`)
    }),
  ]
}

function yearIn(asked: string | null, now: number): number {
  const year = Number(/^(?:19|20)\d\d$/.exec(asked ?? '')?.[0] ?? 0)
  return year === 0 ? Number(dayOf(now).slice(0, 4)) : year
}

const columns = ['exchanges', 'seconds', 'givenAbroad', 'receivedAbroad', 'takenBack', 'active'] as const
type Column = (typeof columns)[number]

const isCount = (column: Column): boolean => column === 'exchanges' || column === 'active'

/** Hours as `h:mm`, which spreadsheets read as lengths of time. */
function csvOf(t: Words, months: readonly MonthFigures[]): string {
  const head = [t('ledger:month'), ...columns.map((column) => t(`ledger:of-${column}`))]
  const rows = months.map((one) => [
    one.month,
    ...columns.map((column) =>
      isCount(column) ? String(one[column]) : showHours(one[column]).replace('−', '-'),
    ),
  ])
  // Months and numbers need no quotes; the heads, which are ours, hold no comma.
  return [head, ...rows].map((row) => `${row.join(',')}\r\n`).join('')
}

function Side({ side, nameOf }: { side: MovementSide; nameOf: NameOf }) {
  const { name, to } = nameOf(side)
  return to === undefined ? <>{name}</> : <a href={to}>{name}</a>
}

function Ledger({ page: { lines, next }, nameOf }: { page: MovementPage; nameOf: NameOf }) {
  const { t } = useVisit()
  return (
    <>
      <p>{t('ledger:what')}</p>
      {lines.length === 0 && <p>{t('ledger:none')}</p>}
      {lines.length > 0 && (
        <div class="scroll" tabindex={0} role="region" aria-label={t('ledger:title')}>
          <table class="stack">
            <thead>
              <tr>
                <th scope="col">{t('ledger:entry')}</th>
                <th scope="col">{t('ledger:written')}</th>
                <th scope="col">{t('exchanges:giver')}</th>
                <th scope="col">{t('exchanges:receiver')}</th>
                <th scope="col">{t('exchanges:kind')}</th>
                <th scope="col" class="hours">
                  {t('exchanges:hours')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Line line={line} nameOf={nameOf} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {next !== undefined && (
        <p class="links">
          <a href={`/desk/ledger?before=${next}`}>{t('ledger:older')}</a>
        </p>
      )}
    </>
  )
}

function Line({ line, nameOf }: { line: Movement; nameOf: NameOf }) {
  const { t, language, kindOf } = useVisit()
  const { index, at, day, purpose, giver, receiver, seconds, category } = line
  const kind = category === undefined ? [] : [kindOf(category)]
  const why = purpose === 'exchange' && category !== undefined ? [] : [t(`exchanges:purpose-${purpose}`)]
  return (
    <tr>
      <td data-label={t('ledger:entry')}>{index}</td>
      <td data-label={t('ledger:written')}>
        {showMoment(language, at)}
        {day !== undefined && day !== dayOf(at) && ` (${showDay(language, day)})`}
      </td>
      <td data-label={t('exchanges:giver')}>
        <Side side={giver} nameOf={nameOf} />
      </td>
      <td data-label={t('exchanges:receiver')}>
        <Side side={receiver} nameOf={nameOf} />
      </td>
      <td data-label={t('exchanges:kind')}>{[...kind, ...why].join(', ')}</td>
      <td class="hours" data-label={t('exchanges:hours')}>
        {showHours(seconds)}
      </td>
    </tr>
  )
}

function Year({ year, figures, nameOf }: { year: number; figures: Figures; nameOf: NameOf }) {
  const { t } = useVisit()
  const { months, agencies, active } = figures
  const sum = (column: Column): number => months.reduce((total, one) => total + one[column], 0)
  return (
    <>
      <Facts
        facts={[
          [t('ledger:of-seconds'), showHours(sum('seconds'))],
          [t('ledger:of-exchanges'), String(sum('exchanges'))],
          [t('ledger:of-active'), String(active)],
          [t('ledger:of-givenAbroad'), showHours(sum('givenAbroad'))],
          [t('ledger:of-receivedAbroad'), showHours(sum('receivedAbroad'))],
          [t('ledger:of-takenBack'), showHours(sum('takenBack'))],
        ]}
      />
      <p class="links">
        <a href={`/desk/figures?year=${year - 1}`}>{year - 1}</a>
        <a href={`/desk/figures?year=${year + 1}`}>{year + 1}</a>
        <a href={`/desk/figures/csv?year=${year}`}>{t('ledger:csv')}</a>
      </p>
      {months.length === 0 ? <p>{t('ledger:none')}</p> : <Months months={months} />}
      {agencies.length > 0 && (
        <section>
          <h2>{t('ledger:agencies')}</h2>
          <p>{t('ledger:agencies-what')}</p>
          <ul>
            {agencies.map(({ account, awarded, returned }) => (
              <li>
                <Side side={{ account }} nameOf={nameOf} />
                {': '}
                {t('ledger:agency-line', { awarded: showHours(awarded), returned: showHours(returned) })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Months({ months }: { months: readonly MonthFigures[] }) {
  const { t } = useVisit()
  return (
    <>
      <Bars months={months} />
      <div class="scroll" tabindex={0} role="region" aria-label={t('ledger:figures')}>
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{t('ledger:month')}</th>
              {columns.map((column) => (
                <th scope="col" class="hours">
                  {t(`ledger:of-${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr>
                <th scope="row">{one.month}</th>
                {columns.map((column) => (
                  <td class="hours" data-label={t(`ledger:of-${column}`)}>
                    {isCount(column) ? one[column] : showHours(one[column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const [width, height, foot] = [600, 200, 24]

/** Hours by month, drawn. The table below says the same. */
function Bars({ months }: { months: readonly MonthFigures[] }) {
  const { t } = useVisit()
  const most = Math.max(1, ...months.map(({ seconds }) => seconds))
  const step = width / months.length
  const wide = Math.round(step * 0.8)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} class="circle" role="img" aria-label={t('ledger:bars')}>
      {months.map(({ month, seconds }, at) => {
        const high = Math.round((seconds / most) * (height - 2 * foot))
        const middle = Math.round((at + 0.5) * step)
        return (
          <g fill="currentColor" font-size="13" text-anchor="middle">
            <rect x={middle - wide / 2} y={height - foot - high} width={wide} height={high} opacity="0.6" />
            <text x={middle} y={height - foot - high - 5}>
              {Math.round(seconds / 3600)}
            </text>
            <text x={middle} y={height - 6}>
              {month.slice(5)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
