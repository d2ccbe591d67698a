/** What the pages of exchanges share. */
import type { ArrangementView } from '../../../../protocol/generated/types.ts'
import type { FormReader } from '../../form-reader.ts'
import { useVisit } from '../../parts/context.ts'
import { showDay, showHours } from '../../parts/format.ts'

/** Why something is taken back. */
export const reversals = ['mistake', 'not-done', 'wrong-person', 'wrong-hours', 'agreed', 'other'] as const

/** Whom somebody typed: in lower case, as card numbers, short names and addresses are. */
export function readParty(form: FormReader, name: string): string | undefined {
  return form.text(name, { max: 121, required: true })?.toLowerCase()
}

/** Exchanges in a table that scrolls by itself on a narrow screen. */
export function ExchangeTable({ rows, caption }: { rows: readonly ArrangementView[]; caption: string }) {
  const { t, language, kindOf } = useVisit()
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('exchanges:giver')}</th>
            <th scope="col">{t('exchanges:receiver')}</th>
            <th scope="col">{t('exchanges:kind')}</th>
            <th scope="col">{t('exchanges:day')}</th>
            <th scope="col" class="hours">
              {t('exchanges:hours')}
            </th>
            <th scope="col">{t('exchanges:state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr>
              <td>{one.giver.name}</td>
              <td>{one.receiver.name}</td>
              <td>{kindOf(one.category)}</td>
              <td>{one.day === undefined ? '' : showDay(language, one.day)}</td>
              <td class="hours">{one.seconds === undefined ? '' : showHours(one.seconds)}</td>
              <td>
                <a href={`/exchanges/${one.id}`}>{t(`exchanges:state-${one.state}`)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
