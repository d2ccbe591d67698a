/** A stack of time sheets as a grid: checked as a whole, shown with what is wrong, recorded when all of it is right. */
import type { Sheet, SheetChecked, SheetRow } from '../../../../protocol/generated/types.ts'
import { refused, show, type PageAnswer } from '../../answers.ts'
import { brokers, page, type Page } from '../../page.ts'
import { useVisit } from '../../parts/context.ts'
import { showHours } from '../../parts/format.ts'
import { refusedIn } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'
import type { PageDeps } from '../all.ts'
import { kindsFor, type Kinds } from './kind.tsx'

const rowsAtFirst = 15
const mostRows = 150
const columns = ['day', 'giver', 'receiver', 'hours', 'category'] as const
const labels = { day: 'day', giver: 'giver', receiver: 'receiver', hours: 'hours', category: 'kind' } as const

/** The page of quick entry. */
export function sheetPages({ desk }: PageDeps): Page[] {
  const { arrangements } = desk
  return [
    page(
      'GET /desk/sheet',
      brokers,
      (visit) => grid(visit, kindsFor({ desk }, visit), emptyRows(rowsAtFirst), undefined),
      { entry: { menu: 'desk', words: 'exchanges:desk-sheet', order: 35 } },
    ),
    page('POST /desk/sheet', brokers, async (visit) => {
      const kinds = kindsFor({ desk }, visit)
      const rows = rowsIn(visit, kinds)
      if (visit.form.has('more'))
        return grid(visit, kinds, [...rows, ...emptyRows(rowsAtFirst)].slice(0, mostRows), undefined)
      const sheet: Sheet = { nonce: visit.form.nonce, rows, dryRun: !visit.form.has('record') }
      const checked = await arrangements.enterSheet(visitorOf(visit).actor, sheet)
      return checked.ok ? grid(visit, kinds, rows, checked.value) : refused(checked.error)
    }),
  ]
}

function emptyRows(count: number): SheetRow[] {
  return Array.from({ length: count }, () => ({ day: '', giver: '', receiver: '', hours: '', category: '' }))
}

const longest = { day: 40, giver: 130, receiver: 130, hours: 20, category: 60 } as const

function rowsIn({ form }: Visit, kinds: Kinds): SheetRow[] {
  const typed = (name: (typeof columns)[number]): string[] =>
    form.all(name).map((text) => [...text.normalize('NFC')].slice(0, longest[name]).join(''))
  const days = typed('day')
  const [givers, receivers, hours, helps] = [
    typed('giver'),
    typed('receiver'),
    typed('hours'),
    typed('category'),
  ]
  return days.slice(0, mostRows).map((day, index) => ({
    ...{ day, giver: givers[index] ?? '', receiver: receivers[index] ?? '' },
    ...{ hours: hours[index] ?? '', category: codeOf(helps[index] ?? '', kinds) },
    ...(form.all('again').includes(String(index + 1)) && { again: true }),
  }))
}

/** The code of a category whose name was chosen from the list or typed; what is no category stays as it is. */
function codeOf(typed: string, { options }: Kinds): string {
  const same = typed.trim().toLowerCase()
  return options.find(({ label }) => label.toLowerCase() === same)?.value ?? typed
}

function grid(
  visit: Visit,
  kinds: Kinds,
  rows: readonly SheetRow[],
  checked: SheetChecked | undefined,
): PageAnswer {
  const wrong = checked === undefined ? 0 : checked.wrong
  return show(
    visit.t('exchanges:desk-sheet'),
    <>
      <p>
        {visit.t('exchanges:sheet-what')}{' '}
        {visit.t(kinds.travel ? 'exchanges:travel-counts' : 'exchanges:travel-not')}
      </p>
      {checked && <Outcome checked={checked} />}
      {checked?.recorded !== true && <Grid kinds={kinds} rows={rows} checked={checked} />}
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
              : {refusedIn(visit, fault)} {namesIn(fault)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Who may be meant, where a name fits several. */
function namesIn({ params }: SheetChecked['rows'][number]['faults'][number]): string {
  return params?.find(({ name }) => name === 'names')?.text ?? ''
}

interface GridProps {
  readonly kinds: Kinds
  readonly rows: readonly SheetRow[]
  readonly checked: SheetChecked | undefined
}

function Grid({ kinds, rows, checked }: GridProps) {
  const { t, form, formToken, nonce } = useVisit()
  const isRight = checked !== undefined && checked.wrong === 0 && checked.rows.length > 0
  const isWrong = (line: number, field: string): boolean =>
    checked?.rows.some((row) => row.line === line && row.faults.some((fault) => fault.field === field)) ===
    true
  const shown = (row: SheetRow, name: (typeof columns)[number]): string =>
    name === 'category'
      ? (kinds.options.find(({ value }) => value === row.category)?.label ?? row.category)
      : row[name]
  return (
    <form method="post" action="/desk/sheet" novalidate>
      <input type="hidden" name="token" value={formToken} />
      {/* The same sheet keeps its number from check to check: however often it is sent, it is recorded once. */}
      <input type="hidden" name="nonce" value={form.nonce === '' ? nonce : form.nonce} />
      <div class="scroll" tabindex={0} role="region" aria-label={t('exchanges:desk-sheet')}>
        <table class="stack grid">
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
                  <td data-label={t(`exchanges:${labels[name]}`)}>
                    <input
                      id={`${name}-${index + 1}`}
                      name={name}
                      type="text"
                      autocomplete="off"
                      maxlength={longest[name]}
                      aria-label={`${t('exchanges:row', { row: index + 1 })}, ${t(`exchanges:${labels[name]}`)}`}
                      aria-invalid={isWrong(index + 1, name) ? 'true' : undefined}
                      list={name === 'category' ? 'kinds' : undefined}
                      value={shown(row, name)}
                    />
                  </td>
                ))}
                <Understood line={index + 1} again={row.again === true} checked={checked} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <KindNames kinds={kinds} />
      <Buttons isRight={isRight} />
    </form>
  )
}

/** A list to choose from while typing: a menu in each of a hundred lines would weigh more than the page may. */
function KindNames({ kinds: { options } }: { kinds: Kinds }) {
  return (
    <datalist id="kinds">
      {options.map(({ label }) => (
        <option value={label} />
      ))}
    </datalist>
  )
}

function Buttons({ isRight }: { isRight: boolean }) {
  const { t } = useVisit()
  return (
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
  )
}

interface UnderstoodProps {
  readonly line: number
  /** Whether the line was said to be right although it is recorded already. */
  readonly again: boolean
  readonly checked: SheetChecked | undefined
}

/** Whom a line means, and where the same is recorded already a box for "it is right". */
function Understood({ line, again, checked }: UnderstoodProps) {
  const { t } = useVisit()
  const row = checked?.rows.find((one) => one.line === line)
  const isKnown = row?.faults.some(({ code }) => code === 'recorded-already') === true
  return (
    <td data-label={t('exchanges:understood')}>
      {[row?.giver, row?.receiver].filter((one) => one !== undefined).join(' → ')}
      {(again || isKnown) && (
        <label class="box">
          <input type="checkbox" name="again" value={String(line)} checked={again} />
          <span>{t('exchanges:sheet-again')}</span>
        </label>
      )}
    </td>
  )
}
