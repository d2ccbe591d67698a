/** Membership cards, ten to a page when they are printed. */
import { encodeQR } from 'qr'
import type { MemberCard } from '../../../../protocol/generated/types.ts'
import { show, type ShownPage } from '../../answers.ts'
import type { Words } from '../../languages.ts'
import { useVisit } from '../../parts/context.ts'
import { DayField } from '../../parts/fields.tsx'
import { SearchForm } from '../../parts/form.tsx'

/** Which cards a page is about: of all who have one, those since a day, some at a time. */
export interface CardList {
  readonly since: string | undefined
  readonly total: number
  readonly next?: number
}

/** A sheet of cards; without a list it is one member's. */
export function cardsPage(t: Words, bank: string, cards: readonly MemberCard[], list?: CardList): ShownPage {
  const { since, next, total = 0 } = list ?? {}
  const query = since === undefined ? '' : `since=${since}&`
  return show(
    t('members:cards'),
    <>
      <p class="hint offprint">{t('members:cards-hint')}</p>
      {list !== undefined && (
        <div class="offprint">
          <SearchForm action="/people/cards" submit={t('exchanges:show')} values={{ since }}>
            <DayField name="since" label={t('members:cards-since')} />
          </SearchForm>
        </div>
      )}
      <ul class="membership-cards">
        {cards.map((card) => (
          <Card card={card} bank={bank} />
        ))}
      </ul>
      {next !== undefined && (
        <p class="offprint">
          <a href={`/people/cards?${query}skip=${next}`}>{t('members:more')}</a>{' '}
          <a href={`/people/cards?${query}all=1`}>{t('members:cards-all', { count: total })}</a>
        </p>
      )}
    </>,
    { bare: { back: list === undefined ? `/people/${cards[0]?.id ?? ''}` : '/people' } },
  )
}

function Card({ card, bank }: { card: MemberCard; bank: string }) {
  const { t } = useVisit()
  return (
    <li>
      <Qr text={card.code} label={t('members:qr')} />
      <p>
        <strong>{bank}</strong>
      </p>
      <p>{card.shown}</p>
      <p>
        <strong>{card.number}</strong>
      </p>
    </li>
  )
}

/** A QR code, drawn as one path, so that it prints sharp. */
function Qr({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 2 })
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg viewBox={`0 0 ${rows.length} ${rows.length}`} role="img" aria-label={label} class="qr">
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
