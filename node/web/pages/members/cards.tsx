/** Membership cards, ten to a page when they are printed. */
import { encodeQR } from 'qr'
import type { MemberCard } from '../../../../protocol/generated/types.ts'
import { show, type ShownPage } from '../../answers.ts'
import type { Words } from '../../languages.ts'
import { useVisit } from '../../parts/context.ts'

/** A sheet of cards. */
export function cardsPage(
  t: Words,
  bank: string,
  cards: readonly MemberCard[],
  next: number | undefined,
): ShownPage {
  return show(
    t('members:cards'),
    <>
      <p class="hint offprint">{t('members:cards-hint')}</p>
      <ul class="membership-cards">
        {cards.map((card) => (
          <Card card={card} bank={bank} />
        ))}
      </ul>
      {next !== undefined && (
        <p class="offprint">
          <a href={`/people/cards?skip=${next}`}>{t('members:more')}</a>
        </p>
      )}
    </>,
    { bare: true },
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
