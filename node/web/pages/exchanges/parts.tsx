/** What the pages of exchanges share. */
import type { ArrangementView } from '../../../../protocol/generated/types.ts'
import type { Desk } from '../../../desk/desk.ts'
import { useVisit } from '../../parts/context.ts'
import { showDay, showHours } from '../../parts/format.ts'
import { problemOf } from '../../refusal-words.ts'
import { visitorOf, type Visit } from '../../visit.ts'

/** Why something is taken back. */
export const reversals = ['mistake', 'not-done', 'wrong-person', 'wrong-hours', 'agreed', 'other'] as const

/** What is said after something was done: nothing where the ledger refused it, since the page says that itself. */
export function saysOf({ t }: Pick<Visit, 't'>, one: ArrangementView, key: string): string | undefined {
  return one.refused === undefined ? t(key) : undefined
}

/** Whom somebody typed: by number, short name, address or name. What nobody is called by is noted in the reader. */
export async function readParty(
  visit: Visit,
  desk: Pick<Desk, 'arrangements'>,
  name: string,
): Promise<string | undefined> {
  const { form } = visit
  const text = form.text(name, { max: 121, required: true })
  if (text === undefined) return undefined
  const found = await desk.arrangements.whom(
    visitorOf(visit).actor,
    text,
    form.raw('side') === 'giver' ? 'receiver' : 'giver',
  )
  return found.ok ? found.value : form.wrong(name, problemOf(visit, found.error).says)
}

/** Exchanges in a table; on a narrow screen each is a block of its own. The whole of a row leads to its page. */
export function ExchangeTable({ rows, caption }: { rows: readonly ArrangementView[]; caption: string }) {
  const { t, language, kindOf } = useVisit()
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="stack">
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
              <td data-label={t('exchanges:giver')}>{one.giver.name}</td>
              <td data-label={t('exchanges:receiver')}>{one.receiver.name}</td>
              <td data-label={t('exchanges:kind')}>{kindOf(one.category)}</td>
              <td data-label={t('exchanges:day')}>
                {one.day === undefined ? '' : showDay(language, one.day)}
              </td>
              <td class="hours" data-label={t('exchanges:hours')}>
                {one.seconds === undefined ? '' : showHours(one.seconds)}
              </td>
              <td>
                <a class="whole" href={`/exchanges/${one.id}`}>
                  {t(`exchanges:state-${one.state}`)}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
