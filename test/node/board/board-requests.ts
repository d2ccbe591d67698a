/** A request that is right for each route of the board, and the use case that it must reach. */
const id = `l${'a'.repeat(15)}`
const member = `m${'a'.repeat(15)}`
const listing = {
  kind: 'offer',
  title: 'Digging',
  description: '',
  language: 'en',
  categories: ['gardening'],
}

/** By route. */
export const boardRequests = {
  'GET /api/v1/categories': { url: '/api/v1/categories', calls: 'categories.list' },
  'POST /api/v1/categories': {
    ...{ url: '/api/v1/categories', body: { id: 'bees', names: { en: 'Bees' } }, status: 201 },
    calls: 'categories.create ACTOR {"id":"bees","names":{"en":"Bees"}}',
  },
  'PATCH /api/v1/categories/:code': {
    ...{ url: '/api/v1/categories/bees', body: { retired: true } },
    calls: 'categories.change ACTOR bees {"retired":true}',
  },
  'POST /api/v1/listings': {
    ...{ url: '/api/v1/listings', body: listing, status: 201 },
    calls: `listings.create ACTOR ${JSON.stringify(listing)}`,
  },
  'POST /api/v1/listings/search': {
    ...{ url: '/api/v1/listings/search', body: { text: 'dig' } },
    calls: 'listings.search ACTOR {"text":"dig"}',
  },
  'POST /api/v1/listings/partners': {
    ...{ url: '/api/v1/listings/partners', body: {} },
    calls: 'listings.askPartners ACTOR',
  },
  'GET /api/v1/listings/:id': {
    url: `/api/v1/listings/tbk:${'a'.repeat(52)}.${id}`,
    calls: `listings.show ACTOR tbk:${'a'.repeat(52)}.${id}`,
  },
  'PATCH /api/v1/listings/:id': {
    ...{ url: `/api/v1/listings/${id}`, body: { tags: [] } },
    calls: `listings.change ACTOR ${id} {"tags":[]}`,
  },
  'POST /api/v1/listings/:id/pause': {
    ...{ url: `/api/v1/listings/${id}/pause`, body: {} },
    calls: `listings.pause ACTOR ${id} true`,
  },
  'POST /api/v1/listings/:id/resume': {
    ...{ url: `/api/v1/listings/${id}/resume`, body: {} },
    calls: `listings.pause ACTOR ${id} false`,
  },
  'POST /api/v1/listings/:id/close': {
    ...{ url: `/api/v1/listings/${id}/close`, body: { outcome: 'met' } },
    calls: `listings.close ACTOR ${id} {"outcome":"met"}`,
  },
  'GET /api/v1/listings/:id/matches': {
    url: `/api/v1/listings/${id}/matches?language=cy`,
    calls: `matching.matchRequest ACTOR ${id} {"limit":10,"language":"cy"}`,
  },
  'GET /api/v1/matches/:member': {
    url: `/api/v1/matches/${member}?limit=3`,
    calls: `matching.whatCouldMemberDo ACTOR ${member} {"limit":3,"language":"en"}`,
  },
  'GET /api/v1/chains': {
    url: `/api/v1/chains?member=${member}`,
    calls: `matching.chains ACTOR {"limit":10,"language":"en","member":"${member}"}`,
  },
  'GET /api/v1/attention': { url: '/api/v1/attention', calls: 'matching.attention ACTOR' },
}
