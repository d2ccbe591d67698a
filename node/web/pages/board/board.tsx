/** The board: offers and requests of this bank and its partners, one of them, and one's own. */
import type {
  ArrangementView,
  BoardQuery,
  ListingList,
  ListingView,
} from '../../../../protocol/generated/types.ts'
import type { Language } from '../../../matching/text/stop-words.ts'
import { checkTitle } from '../../../register/member-needs.ts'
import { goTo, refused, sendFile, show, type PageAnswer } from '../../answers.ts'
import { members, page, type Page } from '../../page.ts'
import { Form, type FormValues } from '../../parts/form.tsx'
import { Boxes, SelectField, TextField } from '../../parts/fields.tsx'
import { showDay, showMoment } from '../../parts/format.ts'
import { useVisit } from '../../parts/context.ts'
import { Facts } from '../../parts/facts.tsx'
import { isOne, visitorOf, type Visit } from '../../visit.ts'
import { Searches } from '../../searches.ts'
import type { PageDeps } from '../all.ts'
import { isSuspended, whyNotBegin } from '../begins.ts'
import { ExchangeTable } from '../exchanges/parts.tsx'
import { AskAbroad, groupOptions, Listings, PostLinks, Who } from './parts.tsx'
import { weekParts, weekPartText } from '../members/application.tsx'

const pageLength = 20

/** The pages of the board that change nothing but a listing's status. */
export function boardListPages({ desk }: PageDeps): Page[] {
  const { listings, categories, arrangements, rules } = desk
  const titleOf = (check: string): string => checkTitle(rules.terms(), check)
  return [
    ...searchPages(desk),
    page(
      'GET /my-board',
      members,
      async (visit) => {
        const { actor } = visitorOf(visit)
        const found = await listings.search(actor, { member: actor.member, limit: 100 })
        return show(visit.t('board:mine'), <Mine found={found} posts={!isSuspended(visit, desk)} />)
      },
      { entry: { menu: 'main', words: 'board:mine', order: 20 } },
    ),
    page('GET /board/:id', members, async (visit) => {
      const { actor } = visitorOf(visit)
      const found = await listings.show(actor, visit.params['id'] ?? '')
      if (!found.ok) return refused(found.error)
      const came = await arrangements.list(actor, { listing: found.value.id, limit: 50 })
      const { categoryNames, categories: codes } = found.value
      const shown = categoryNames ?? codes.map((code) => categories.nameOf(code, visit.language))
      return show(
        found.value.title,
        <One
          listing={found.value}
          categories={shown}
          checks={(found.value.needsChecks ?? []).map(titleOf)}
          came={came.ok ? came.value.arrangements : []}
          notBegin={whyNotBegin(visit, desk)}
        />,
      )
    }),
    page('GET /board/:id/photos/:photo', members, async (visit) => {
      const { id = '', photo = '' } = visit.params
      const found = await listings.photo(visitorOf(visit).actor, id, photo)
      return found.ok ? sendFile(found.value.bytes, found.value.type) : refused(found.error)
    }),
    page('POST /board/:id/status', members, async (visit) => {
      const id = visit.params['id'] ?? ''
      const { actor } = visitorOf(visit)
      const step = visit.form.choice('step', ['pause', 'resume', 'met', 'removed'])
      if (step === undefined) return goTo(`/board/${id}`)
      const done =
        step === 'pause' || step === 'resume'
          ? await listings.pause(actor, id, step === 'pause')
          : await listings.close(actor, id, { outcome: step })
      return done.ok ? goTo(`/board/${id}`, visit.t('board:changed')) : refused(done.error)
    }),
  ]
}

/** The board itself, and searches on it. */
function searchPages({ listings, categories, members: people }: PageDeps['desk']): Page[] {
  const list = async (visit: Visit, query: BoardQuery): Promise<PageAnswer> => {
    const found = await listings.search(visitorOf(visit).actor, { ...query, limit: pageLength })
    const groups = groupOptions(categories, visit.language)
    const search = visit.query.get('s') ?? ''
    const posts = !isSuspended(visit, { members: people })
    return show(visit.t('board:board'), <Board {...{ query, found, groups, search, posts }} />)
  }
  const searches = new Searches<BoardQuery>()
  return [
    page(
      'GET /board',
      members,
      (visit) => {
        const from = Number(/^\d{1,5}$/.exec(visit.query.get('from') ?? '')?.[0] ?? 0)
        const query = searches.get(visitorOf(visit).actor.member, visit.query.get('s'))
        return list(visit, { ...query, ...(from > 0 && { from }) })
      },
      { entry: { menu: 'main', words: 'board:board', order: 10 } },
    ),
    // A search is a POST: what people look for, a name perhaps, belongs into no address, history or log.
    page(
      'POST /board',
      members,
      (visit) => {
        const query = queryOf(visit)
        if (Object.keys(query).length === 0) return goTo('/board')
        searches.keep(visitorOf(visit).actor.member, visit.nonce, query)
        return goTo(`/board?s=${visit.nonce}`)
      },
      { asks: true },
    ),
  ]
}

function queryOf({ form, language }: Visit): BoardQuery {
  const text = form.text('text', { max: 200 })
  const area = form.text('area', { max: 80 })
  const kind = form.raw('kind')
  const banks = form.raw('banks')
  const category = form.raw('category')
  const when = weekParts.find((part) => part === form.raw('when'))
  return {
    ...(text !== undefined && { text, language: language satisfies Language }),
    ...(area !== undefined && { area }),
    ...((kind === 'offer' || kind === 'request') && { kind }),
    ...((banks === 'own' || banks === 'partners') && { banks }),
    ...(/^[a-z][a-z0-9-]{0,39}$/.test(category) && { category }),
    ...(when !== undefined && { when: [when] }),
  }
}

interface BoardProps {
  readonly query: BoardQuery
  readonly found: ListingList
  readonly groups: readonly { readonly value: string; readonly label: string }[]
  /** The id of the search, for the pages after this one; empty where everything is shown. */
  readonly search: string
  /** Whether the visitor may put something on it. */
  readonly posts: boolean
}

function Board({ query, found, groups, search, posts }: BoardProps) {
  const { t } = useVisit()
  const { text, area, kind = '', category, banks = 'all', when: [when] = [] } = query
  const values: FormValues = { text, area, kind, category, when, banks }
  const narrowed = [area, category, when].some((one) => one !== undefined) || kind !== '' || banks !== 'all'
  const looked =
    text === undefined
      ? { ...(narrowed && { none: t('board:nothing-chosen') }) }
      : { none: t('board:nothing-found', { text }) }
  return (
    <>
      {posts && (
        <p class="links">
          <PostLinks />
        </p>
      )}
      <Form action="/board" submit={t('board:find')} values={values} id="s">
        <TextField
          name="text"
          label={t('board:words')}
          hint={t('board:words-hint')}
          type="search"
          max={200}
        />
        {/* Folded until it is wanted: on a telephone the choices would fill the screen before anything that was found. */}
        <details class="choices" open={narrowed}>
          <summary>{t('board:choices')}</summary>
          <Choices groups={groups} />
        </details>
      </Form>
      <h2>{t('board:found', { count: found.total })}</h2>
      {found.meant !== undefined && <p role="status">{t('board:meant', { text: found.meant })}</p>}
      <Listings listings={found.listings} {...looked} />
      {found.next !== undefined && (
        <p class="links">
          <a href={`/board?${search === '' ? '' : `s=${search}&`}from=${found.next}`}>{t('board:more')}</a>
        </p>
      )}
    </>
  )
}

function Choices({ groups }: Pick<BoardProps, 'groups'>) {
  const { t } = useVisit()
  return (
    <>
      <SelectField
        name="kind"
        label={t('board:kind')}
        empty={t('board:both')}
        options={[
          { value: 'offer', label: t('board:offers') },
          { value: 'request', label: t('board:requests') },
        ]}
      />
      <SelectField name="category" label={t('board:category')} empty={t('board:any')} options={groups} />
      <SelectField
        name="when"
        label={t('board:when')}
        empty={t('board:any-time')}
        options={weekParts.map((value) => ({ value, label: weekPartText(t, value) }))}
      />
      <TextField name="area" label={t('board:area')} max={80} />
      <SelectField
        name="banks"
        label={t('board:whose')}
        options={[
          { value: 'all', label: t('board:all-banks') },
          { value: 'own', label: t('board:own-bank') },
          { value: 'partners', label: t('board:partners') },
        ]}
      />
    </>
  )
}

function Mine({ found, posts }: { found: ListingList; posts: boolean }) {
  const { t } = useVisit()
  return (
    <>
      <p class="links">
        {posts && <PostLinks />} <a href="/my-board/matches">{t('board:could-do')}</a>{' '}
        <a href="/my-board/chains">{t('board:my-chains')}</a>
      </p>
      <Listings listings={found.listings} />
    </>
  )
}

interface OneProps {
  readonly listing: ListingView
  readonly categories: readonly string[]
  /** What the house calls the checks that a helper needs. */
  readonly checks: readonly string[]
  /** The exchanges that came of it, as far as the visitor may see them. */
  readonly came: readonly ArrangementView[]
  /** Why the visitor may begin no exchange. */
  readonly notBegin: string | undefined
}

function One({ listing, categories, checks, came, notBegin }: OneProps) {
  const visit = useVisit()
  const { t, language } = visit
  const { id, kind, description, until, when, tags, photos, own, fetched, lister, status } = listing
  return (
    <>
      <p class="soft">
        {t(kind === 'offer' ? 'board:offer' : 'board:request')} · <Who listing={listing} />
        {status !== 'open' && ` · ${t(`board:status-${status}`)}`}
      </p>
      {description.split('\n').map((line) => (
        <p lang={listing.language}>{line}</p>
      ))}
      {photos.map((photo, at) => (
        <img
          src={`/board/${id}/photos/${photo.id}`}
          alt={t('board:picture', { number: at + 1 })}
          loading="lazy"
        />
      ))}
      <Facts
        facts={[
          [t('board:category'), categories.join(', ')],
          [t('board:tags'), tags.join(', ')],
          [t('board:when'), when?.map((part) => weekPartText(t, part)).join('; ')],
          [t('board:checks'), checks.join(', ')],
          [t('board:until'), showDay(language, until)],
          [t('board:fetched'), fetched === undefined ? undefined : showMoment(language, fetched)],
        ]}
      />
      {lister.bank !== undefined && <AskAbroad id={id} bank={lister.bank} name={lister.name} />}
      {!own && status === 'open' && (
        <Ask listing={listing} me={visitorOf(visit).actor.member} notBegin={notBegin} />
      )}
      {came.length > 0 && (
        <section>
          <h2>{t('board:came-of')}</h2>
          <ExchangeTable rows={came} caption={t('board:came-of')} />
        </section>
      )}
      {(own || isOne(visit, 'broker', 'admin')) && lister.bank === undefined && <Own listing={listing} />}
    </>
  )
}

/** How somebody takes it up: a message first, or a proposal at once. */
function Ask({ listing, me, notBegin }: Pick<OneProps, 'listing' | 'notBegin'> & { readonly me: string }) {
  const { id, kind, lister } = listing
  const { t } = useVisit()
  const owner = lister.member ?? lister.group
  if (owner === undefined || owner === me) return null
  const [giver, receiver] = kind === 'offer' ? [owner, me] : [me, owner]
  const ids = new URLSearchParams({ with: owner, giver, receiver, [kind]: id })
  return (
    <p class="links">
      {notBegin === undefined ? (
        <a class="button" href={`/exchanges/plan?${ids.toString()}`}>
          {t('board:propose', { name: lister.name })}
        </a>
      ) : (
        <span>{notBegin}</span>
      )}
      {lister.member !== undefined && (
        <a href={`/messages/new?about=${id}`}>{t('board:write-to', { name: lister.name })}</a>
      )}
    </p>
  )
}

function Own({ listing: { id, kind, status } }: { listing: ListingView }) {
  const { t } = useVisit()
  const ended = status === 'met' || status === 'removed'
  const steps = status === 'paused' ? ['resume', 'met', 'removed'] : ['pause', 'met', 'removed']
  return (
    <section>
      <h2>{t('board:own')}</h2>
      {kind === 'request' && status === 'open' && (
        <p>
          <a href={`/board/${id}/matches`}>{t('board:who-could')}</a>
        </p>
      )}
      {!ended && (
        <p>
          <a class="button" href={`/board/${id}/edit`}>
            {t('board:edit')}
          </a>
        </p>
      )}
      {!ended && status !== 'expired' && (
        <Form
          action={`/board/${id}/status`}
          submit={t('board:do-it')}
          tone="quiet"
          id="st"
          values={{ step: steps[0] }}
        >
          <Boxes
            name="step"
            kind="one"
            label={t('board:what-now')}
            options={steps.map((value) => ({ value, label: t(`board:step-${value}`) }))}
          />
        </Form>
      )}
    </section>
  )
}
