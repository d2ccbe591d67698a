/** `/api/v1/listings` and `/api/v1/categories`: what members offer and ask for. */
import type {
  BoardQuery,
  CategoryChange,
  CategoryCreate,
  ListingChange,
  ListingClose,
  ListingCreate,
} from '../../../protocol/generated/types.ts'
import type { CategoriesApi } from '../../desk/board/categories.ts'
import type { ListingsApi } from '../../desk/listings.ts'
import { callerOf } from '../caller.ts'
import { badHttp, sendProblem } from '../errors.ts'
import { parameters } from '../parameters.ts'
import { isEmptyBody, route, sendAnswer, sendJson } from '../route.ts'
import type { Route } from '../route.ts'

/** Path parameter: a listing of this bank. */
export const listingId = parameters(
  { id: { type: 'string', pattern: '^l[a-z2-7]{15}$', maxLength: 16, description: 'Id of the listing.' } },
  ['id'],
)

const anyListing = parameters(
  {
    id: {
      type: 'string',
      pattern: '^(?:l[a-z2-7]{15}|tbk:[a-z2-7]{51}[aq]\\.l[a-z2-7]{15})$',
      maxLength: 73,
      description: 'Id of the listing; of a partner bank’s, that bank’s id and a full stop before it.',
    },
  },
  ['id'],
)

const code = parameters(
  {
    code: {
      type: 'string',
      pattern: '^[a-z][a-z0-9-]{0,39}$',
      maxLength: 40,
      description: 'Code of the category.',
    },
  },
  ['code'],
)

interface Id {
  id: string
}

const textRefusals = ['contact-in-text', 'listing-past', 'day-invalid', 'unknown-category'] as const

/** The routes of offers, requests and their categories. */
export function listingRoutes(listings: ListingsApi, categories: CategoriesApi): Route[] {
  return [
    ...categoryRoutes(categories),
    createRoute(listings),
    searchRoute(listings),
    partnersRoute(listings),
    showRoute(listings),
    changeRoute(listings),
    pauseRoute(listings, 'pause'),
    pauseRoute(listings, 'resume'),
    closeRoute(listings),
  ]
}

function categoryRoutes(categories: CategoriesApi): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/categories',
        name: 'listCategories',
        tag: 'board',
        summary: 'Lists the categories: groups, each followed by its leaves.',
        answers: { 200: { says: 'All categories, retired ones among them.', schema: 'categories' } },
      },
      async (_request, reply) => sendJson(reply, 200, categories.list()),
    ),
    route<{ Body: CategoryCreate }>(
      {
        key: 'POST /api/v1/categories',
        name: 'createCategory',
        tag: 'board',
        summary: 'Adds a category.',
        body: 'category-create',
        answers: { 201: { says: 'The category is there.', schema: 'register/category' } },
        refusals: ['category-exists', 'category-parent', 'too-many-categories'],
      },
      (request, reply) => sendAnswer(reply, categories.create(callerOf(request), request.body), 201),
    ),
    route<{ Params: { code: string }; Body: CategoryChange }>(
      {
        key: 'PATCH /api/v1/categories/:code',
        name: 'changeCategory',
        tag: 'board',
        summary: 'Renames, moves or retires a category.',
        params: code,
        body: 'category-change',
        answers: { 200: { says: 'The category as it is now.', schema: 'register/category' } },
        refusals: ['unknown-category'],
      },
      (request, reply) =>
        sendAnswer(reply, categories.change(callerOf(request), request.params.code, request.body)),
    ),
  ]
}

function createRoute(listings: ListingsApi): Route {
  return route<{ Body: ListingCreate }>(
    {
      key: 'POST /api/v1/listings',
      name: 'createListing',
      tag: 'board',
      summary: 'Posts an offer or a request.',
      body: 'listing-create',
      answers: { 201: { says: 'It stands on the board.', schema: 'listing' } },
      refusals: [...textRefusals, 'unknown-lister', 'lister-not-active', 'too-many-listings'],
    },
    (request, reply) => sendAnswer(reply, listings.create(callerOf(request), request.body), 201),
  )
}

function searchRoute(listings: ListingsApi): Route {
  return route<{ Body: BoardQuery }>(
    {
      key: 'POST /api/v1/listings/search',
      name: 'searchListings',
      tag: 'board',
      summary:
        'Finds offers and requests. A POST that changes nothing, since words do not belong into addresses.',
      body: 'listing-search',
      answers: { 200: { says: 'A page of what was found.', schema: 'listings' } },
    },
    async (request, reply) => sendJson(reply, 200, await listings.search(callerOf(request), request.body)),
  )
}

function partnersRoute(listings: ListingsApi): Route {
  return route(
    {
      key: 'POST /api/v1/listings/partners',
      name: 'askPartnersForListings',
      tag: 'board',
      summary:
        'Asks the partner banks what they share now, and waits some seconds for those that can be reached.',
      answers: { 200: { says: 'The newest of what partners share.', schema: 'listings' } },
    },
    async (request, reply) => {
      if (!isEmptyBody(request.body)) return sendProblem(reply, badHttp('The body', 'must be empty'))
      await sendAnswer(reply, listings.askPartners(callerOf(request)))
    },
  )
}

function showRoute(listings: ListingsApi): Route {
  return route<{ Params: Id }>(
    {
      key: 'GET /api/v1/listings/:id',
      name: 'listing',
      tag: 'board',
      summary: 'Shows an offer or a request.',
      params: anyListing,
      answers: { 200: { says: 'The listing, as the caller may see it.', schema: 'listing' } },
      refusals: ['unknown-listing'],
    },
    (request, reply) => sendAnswer(reply, listings.show(callerOf(request), request.params.id)),
  )
}

function changeRoute(listings: ListingsApi): Route {
  return route<{ Params: Id; Body: ListingChange }>(
    {
      key: 'PATCH /api/v1/listings/:id',
      name: 'changeListing',
      tag: 'board',
      summary: 'Changes an offer or a request. With a new last day an expired one stands again.',
      params: listingId,
      body: 'listing-change',
      answers: { 200: { says: 'The listing as it is now.', schema: 'listing' } },
      refusals: ['unknown-listing', 'listing-ended', ...textRefusals],
    },
    (request, reply) =>
      sendAnswer(reply, listings.change(callerOf(request), request.params.id, request.body)),
  )
}

function pauseRoute(listings: ListingsApi, verb: 'pause' | 'resume'): Route {
  return route<{ Params: Id }>(
    {
      key: `POST /api/v1/listings/:id/${verb}`,
      name: `${verb}Listing`,
      tag: 'board',
      summary: verb === 'pause' ? 'Hides it from the board for now.' : 'Shows it on the board again.',
      params: listingId,
      answers: { 200: { says: 'The listing as it is now.', schema: 'listing' } },
      refusals: ['unknown-listing', 'listing-ended'],
    },
    async (request, reply) => {
      if (!isEmptyBody(request.body)) return sendProblem(reply, badHttp('The body', 'must be empty'))
      await sendAnswer(reply, listings.pause(callerOf(request), request.params.id, verb === 'pause'))
    },
  )
}

function closeRoute(listings: ListingsApi): Route {
  return route<{ Params: Id; Body: ListingClose }>(
    {
      key: 'POST /api/v1/listings/:id/close',
      name: 'closeListing',
      tag: 'board',
      summary: 'Ends an offer or a request.',
      params: listingId,
      body: 'listing-close',
      answers: { 200: { says: 'The listing as it is now.', schema: 'listing' } },
      refusals: ['unknown-listing', 'listing-ended'],
    },
    (request, reply) => sendAnswer(reply, listings.close(callerOf(request), request.params.id, request.body)),
  )
}
