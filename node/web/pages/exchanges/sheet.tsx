/** A stack of time sheets as a grid: checked as a whole, shown with what is wrong, recorded when all of it is right. */
import type { Sheet, SheetChecked, SheetRow } from '../../../../protocol/generated/types.ts'
import { refused, show, type PageAnswer } from '../../answers.ts'
import { brokers, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { showHours } from '../../parts/format.ts'
import { refusedIn } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'

const rowsAtFirst = 15
const mostRows = 150
const columns = ['day', 'giver', 'receiver', 'hours', 'category'] as const
const labels = { day: 'day', giver: 'giver', receiver: 'receiver', hours: 'hours', category: 'kind' } as const

/** The page of quick entry. */
export function sheetPages({ desk: { arrangements } }: PageDeps): Page[] {
  return [
    page('GET /desk/sheet', brokers, (visit) => grid(visit, emptyRows(rowsAtFirst), undefined), {
      entry: { menu: 'desk', words: 'exchanges:desk-sheet', order: 35 },
    }),
    page('POST /desk/sheet', brokers, async (visit) => {
      const rows = rowsIn(visit)
      if (visit.form.has('more'))
        return grid(visit, [...rows, ...emptyRows(rowsAtFirst)].slice(0, mostRows), undefined)
      const sheet: Sheet = { nonce: visit.form.nonce, rows, dryRun: !visit.form.has('record') }
      const checked = await arrangements.enterSheet(visitorOf(visit).actor, sheet)
      return checked.ok ? grid(visit, rows, checked.value) : refused(checked.error)
    }),
  ]
}

function emptyRows(count: number): SheetRow[] {
  return Array.from({ length: count }, () => ({ day: '', giver: '', receiver: '', hours: '', category: '' }))
}

const longest = { day: 40, giver: 130, receiver: 130, hours: 20, category: 60 } as const

function rowsIn({ form }: Visit): SheetRow[] {
  const typed = (name: (typeof columns)[number]): string[] =>
    form.all(name).map((text) => [...text.normalize('NFC')].slice(0, longest[name]).join(''))
  const days = typed('day')
  const [givers, receivers, hours, kinds] = [
    typed('giver'),
    typed('receiver'),
    typed('hours'),
    typed('category'),
  ]
  return days.slice(0, mostRows).map((day, index) => ({
    ...{ day, giver: givers[index] ?? '', receiver: receivers[index] ?? '' },
    ...{ hours: hours[index] ?? '', category: kinds[index] ?? '' },
  }))
}

function grid(visit: Visit, rows: readonly SheetRow[], checked: SheetChecked | undefined): PageAnswer {
  const wrong = checked === undefined ? 0 : checked.wrong
  return show(
    visit.t('exchanges:desk-sheet'),
    <>
      <p>{visit.t('exchanges:sheet-what')}</p>
      {checked && <Outcome checked={checked} />}
      {checked?.recorded !== true && <Grid rows={rows} checked={checked} />}
    </>,
    wrong > 0 ? { status: 422 } : {},
  )
}

function Outcome({ checked }: { checked: SheetChecked }) {
  const visit = useVisit()
  const { t } = visit
  const hours = showHours(checked.seconds)
  const says = (): string => {
    if (checked.rows.length === 0) return t('exchanges:sheet-empty')
    if (checked.wrong > 0) return t('exchanges:sheet-wrong', { count: checked.wrong })
    return t(checked.recorded ? 'exchanges:sheet-done' : 'exchanges:sheet-right', { hours })
  }
  const faults = checked.rows.flatMap(({ line, faults: found }) => found.map((fault) => ({ line, ...fault })))
  return (
    <div class={checked.wrong > 0 ? 'problems' : 'said'} role={checked.wrong > 0 ? 'alert' : 'status'}>
      <p>{says()}</p>
      {faults.length > 0 && (
        <ul>
          {faults.map((fault) => (
            <li>
              <a href={`#${fault.field === 'row' ? 'day' : fault.field}-${fault.line}`}>
                {t('exchanges:row', { row: fault.line })}
                {fault.field === 'row' ? '' : `, ${t(`exchanges:${labels[fault.field]}`)}`}
              </a>
              : {refusedIn(visit, fault)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Grid({ rows, checked }: { rows: readonly SheetRow[]; checked: SheetChecked | undefined }) {
  const { t, form, formToken, nonce } = useVisit()
  const isRight = checked !== undefined && checked.wrong === 0 && checked.rows.length > 0
  const isWrong = (line: number, field: string): boolean =>
    checked?.rows.some((row) => row.line === line && row.faults.some((fault) => fault.field === field)) ===
    true
  const understood = (line: number): string => {
    const row = checked?.rows.find((one) => one.line === line)
    return row === undefined ? '' : [row.giver, row.receiver].filter((one) => one !== undefined).join(' → ')
  }
  return (
    <form method="post" action="/desk/sheet" novalidate>
      <input type="hidden" name="token" value={formToken} />
      {/* The same sheet keeps its number from check to check: however often it is sent, it is recorded once. */}
      <input type="hidden" name="nonce" value={form.nonce === '' ? nonce : form.nonce} />
      <div class="scroll" tabindex={0} role="region" aria-label={t('exchanges:desk-sheet')}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th scope="col">{t(`exchanges:${labels[name]}`)}</th>
              ))}
              <th scope="col">{t('exchanges:understood')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr>
                {columns.map((name) => (
                  <td>
                    <input
                      id={`${name}-${index + 1}`}
                      name={name}
                      type="text"
                      autocomplete="off"
                      maxlength={longest[name]}
                      aria-label={`${t('exchanges:row', { row: index + 1 })}, ${t(`exchanges:${labels[name]}`)}`}
                      aria-invalid={isWrong(index + 1, name) ? 'true' : undefined}
                      value={row[name]}
                    />
                  </td>
                ))}
                <td>{understood(index + 1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="links">
        <button type="submit" class={isRight ? 'button quiet' : 'button'} name="check" value="yes">
          {t('exchanges:sheet-check')}
        </button>
        {isRight && (
          <button type="submit" class="button" name="record" value="yes">
            {t('exchanges:sheet-record')}
          </button>
        )}
        <button type="submit" class="button quiet" name="more" value="yes">
          {t('exchanges:sheet-more')}
        </button>
      </p>
    </form>
  )
}
