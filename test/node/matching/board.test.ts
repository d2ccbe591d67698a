import { test } from 'tap'
import type { Matches } from '../../../node/matching/types.ts'
import { boardOf, listing, member, question } from './town.ts'

const members = ['ada', 'ben', 'cat', 'dai', 'eve'].map((id) => member(id))

const helpers = ({ matches }: Matches): string[] => matches.map((match) => match.member)

test('those who offer the help come first, whatever the words', async (t) => {
  const board = boardOf(members, [
    listing('ada', 'request', 'The lawn has grown up to my knees'),
    listing('ben', 'offer', 'Mowing and hedge trimming'),
    listing('cat', 'offer', 'torri gwair', { language: 'cy' }),
    listing('dai', 'offer', 'Accounts and tax returns'),
  ])
  const found = board.matchRequest('ada-request', question)
  t.same(helpers(found).slice(0, 2).toSorted(), ['ben', 'cat'])
  t.notOk(helpers(found).slice(0, 2).includes('dai'))
  t.equal(found.matches[0]?.reasons[0]?.code, 'skill')
  t.same(
    board.whatCouldMemberDo('ben', question).matches.map(({ request }) => request),
    ['ada-request'],
  )
})

test('nobody is proposed for their own request, nor who left, nor what is over', async (t) => {
  const board = boardOf(
    [member('ada'), member('ben', { active: false }), member('cat')],
    [
      listing('ada', 'request', 'piano lessons'),
      listing('ada', 'offer', 'piano lessons'),
      listing('ben', 'offer', 'piano lessons'),
      listing('cat', 'offer', 'piano lessons', { until: '2026-05-03' }),
    ],
  )
  t.same(board.matchRequest('ada-request', question), { matches: [], blocked: [] })
  board.setMember(member('ben'))
  board.setListing(listing('cat', 'offer', 'piano lessons', { until: '2026-05-04' }))
  t.same(helpers(board.matchRequest('ada-request', question)).toSorted(), ['ben', 'cat'])
  board.removeMember('ben')
  t.same(helpers(board.matchRequest('ada-request', question)), ['cat'])
  board.removeListing('cat-offer')
  t.same(helpers(board.matchRequest('ada-request', question)), [])
  t.same(board.matchRequest('no-such-request', question).matches, [])
  t.same(board.matchRequest('ada-offer', question).matches, [])
})

test('who lacks a check is told of, with the reason, but not proposed', async (t) => {
  const needsChecks = ['dbs']
  const board = boardOf(
    [member('ada'), member('ben'), member('cat', { checks: [{ name: 'dbs', until: '2027-01-01' }] })],
    [
      listing('ada', 'request', 'babysitting on Saturday', { needsChecks }),
      listing('ben', 'offer', 'babysitting'),
      listing('cat', 'offer', 'childminding'),
    ],
  )
  const found = board.matchRequest('ada-request', question)
  t.same(helpers(found), ['cat'])
  t.same(found.blocked, [
    {
      member: 'ben',
      request: 'ada-request',
      offer: 'ben-offer',
      because: [{ code: 'check-missing', check: 'dbs' }],
    },
  ])
})

test('a member is proposed once, by the best offer; a shared category is never cut off', async (t) => {
  const many = Array.from({ length: 400 }, (_, at) => `n${String(at)}`)
  const board = boardOf(
    [...members, ...many.map((id) => member(id))],
    [
      listing('ada', 'request', 'watering the garden', { categories: ['7'] }),
      ...many.map((id) => listing(id, 'offer', 'flowers')),
      listing('ben', 'offer', 'tax returns', { categories: ['7'] }),
      { ...listing('ben', 'offer', 'watering the garden', { categories: ['7'] }), id: 'ben-second' },
      listing('cat', 'offer', 'tax returns', { categories: ['7'] }),
    ],
  )
  const found = board.matchRequest('ada-request', { ...question, limit: 500 })
  t.equal(found.matches[0]?.offer, 'ben-second')
  t.equal(helpers(found).filter((id) => id === 'ben').length, 1)
  t.ok(helpers(found).includes('cat'))
  t.equal(board.matchRequest('ada-request', { ...question, limit: 3 }).matches.length, 3)
})

test('the order does not depend on the order of arrival', async (t) => {
  const listings = [
    listing('ada', 'request', 'computer help'),
    ...['ben', 'cat', 'dai', 'eve'].map((id) => listing(id, 'offer', 'help with computers')),
  ]
  const forwards = boardOf(members, listings).matchRequest('ada-request', question)
  const backwards = boardOf(members.toReversed(), listings.toReversed()).matchRequest('ada-request', question)
  t.same(forwards, backwards)
  t.same(helpers(forwards), ['ben', 'cat', 'dai', 'eve'])
})
