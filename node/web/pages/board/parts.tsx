/** What pages of the board share: lists of offers and requests, and the fields that choose among them. */
import type { ListingView } from '../../../../protocol/generated/types.ts'
import type { CategoriesApi } from '../../../desk/board/categories.ts'
import { useVisit } from '../../parts/context.ts'
import type { Option } from '../../parts/fields.tsx'
import { showDay } from '../../parts/format.ts'
import type { Language } from '../../languages.ts'

/** Leaf categories as options under their groups; `kept` are chosen already and stay possible when retired. */
export function categoryOptions(
  categories: CategoriesApi,
  language: Language,
  kept: readonly string[] = [],
): Option[] {
  return categories
    .list()
    .categories.filter(
      ({ id, parent }) => parent !== undefined && (categories.isChoosable(id) || kept.includes(id)),
    )
    .map(({ id, parent }) => {
      const label = categories.nameOf(id, language)
      return { value: id, label, group: categories.nameOf(parent ?? id, language) }
    })
}

/** Groups of categories as options. */
export function groupOptions(categories: CategoriesApi, language: Language): Option[] {
  return categories
    .list()
    .categories.filter(({ parent, retired }) => parent === undefined && !retired)
    .map(({ id }) => ({ value: id, label: categories.nameOf(id, language) }))
}

/** Offers and requests in a list; `none` is said where there are none. */
export function Listings({ listings, none }: { listings: readonly ListingView[]; none?: string }) {
  const { t, language } = useVisit()
  if (listings.length === 0) return <p>{none ?? t('board:nothing')}</p>
  return (
    <ul class="cards">
      {listings.map((one) => (
        <li>
          <a href={`/board/${one.id}`} lang={one.language}>
            {one.title}
          </a>
          <p class="soft">
            {t(one.kind === 'offer' ? 'board:offer' : 'board:request')} · <Who listing={one} />
            {one.status !== 'open' && ` · ${t(`board:status-${one.status}`)}`}
          </p>
          {one.description !== '' && <p lang={one.language}>{shortened(one.description)}</p>}
          <p class="soft">{t('board:stands-until', { day: showDay(language, one.until) })}</p>
        </li>
      ))}
    </ul>
  )
}

/** Who offers or asks: known-as name and area, or the partner bank. */
export function Who({ listing: { lister } }: { listing: ListingView }) {
  const { t } = useVisit()
  if (lister.bank !== undefined) return <>{t('board:of-bank', { bank: lister.name })}</>
  return <>{lister.area === undefined ? lister.name : `${lister.name}, ${lister.area}`}</>
}

/** Nobody is named: the time broker asks at the other bank, and whoever is found there is written as `name@bank`. */
export function AskAbroad({ id, bank, name }: { id: string; bank: string; name: string }) {
  const { t } = useVisit()
  return (
    <>
      <p>{t('board:ask-broker', { bank: name })}</p>
      <p class="links">
        <a class="button" href={`/messages/new?about=${id}`}>
          {t('board:ask-my-broker')}
        </a>
        <a href="/exchanges/plan">{t('board:plan-abroad', { bank })}</a>
      </p>
    </>
  )
}

const shownCharacters = 160

function shortened(text: string): string {
  const characters = [...text]
  return characters.length <= shownCharacters ? text : `${characters.slice(0, shownCharacters).join('')}…`
}

/** The two ways to put something on the board. */
export function PostLinks() {
  const { t } = useVisit()
  return (
    <>
      <a class="button" href="/board/new?kind=offer">
        {t('board:post-offer')}
      </a>{' '}
      <a class="button" href="/board/new?kind=request">
        {t('board:post-request')}
      </a>
    </>
  )
}
