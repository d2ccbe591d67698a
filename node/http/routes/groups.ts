/** `/api/v1/groups` and `/api/v1/house`: who takes part besides people, and the rules between people. */
import type { Group, GroupChange, GroupCreate, HouseChange } from '../../../protocol/generated/types.ts'
import type { Desk } from '../../desk/desk.ts'
import { callerOf } from '../caller.ts'
import { parameters } from '../parameters.ts'
import { route, sendAnswer, sendJson, type Route } from '../route.ts'

const group = parameters(
  { group: { type: 'string', pattern: '^g[a-z2-7]{15}$', maxLength: 16, description: 'The group.' } },
  ['group'],
)

const listQuery = parameters({
  kind: {
    type: 'string',
    enum: ['group', 'agency', 'project', 'venue', 'pot'],
    maxLength: 16,
    description: 'Only these.',
  },
})

interface One {
  group: string
}

/** The routes of groups, agencies, projects, venues and pots. */
export function groupRoutes({ groups }: Pick<Desk, 'groups'>): Route[] {
  return [
    route<{ Querystring: { kind?: Group['kind'] } }>(
      {
        key: 'GET /api/v1/groups',
        name: 'groups',
        tag: 'members',
        summary: 'Groups, agencies, projects, venues and pots that are open, by title.',
        query: listQuery,
        answers: { 200: { says: 'All that match.', schema: 'register/group-list' } },
      },
      async (request, reply) =>
        sendJson(reply, 200, await groups.list(callerOf(request), request.query.kind)),
    ),
    route<{ Body: GroupCreate }>(
      {
        key: 'POST /api/v1/groups',
        name: 'createGroup',
        tag: 'members',
        summary: 'Opens a group, agency, project, venue or pot, with its account.',
        body: 'register/group-create',
        answers: { 201: { says: 'It is open.', schema: 'register/group-view' } },
        refusals: ['unknown-member', 'unknown-agency', 'name-taken', 'name-reserved', 'limits-crossed'],
      },
      (request, reply) => sendAnswer(reply, groups.create(callerOf(request), request.body), 201),
    ),
    route<{ Params: One }>(
      {
        key: 'GET /api/v1/groups/:group',
        name: 'group',
        tag: 'members',
        summary: 'Shows one.',
        params: group,
        answers: { 200: { says: 'The group.', schema: 'register/group-view' } },
        refusals: ['unknown-group'],
      },
      (request, reply) => sendAnswer(reply, groups.group(callerOf(request), request.params.group)),
    ),
    route<{ Params: One; Body: GroupChange }>(
      {
        key: 'PATCH /api/v1/groups/:group',
        name: 'changeGroup',
        tag: 'members',
        summary: 'Changes one.',
        params: group,
        body: 'register/group-change',
        answers: { 200: { says: 'As it is now.', schema: 'register/group-view' } },
        refusals: ['unknown-group', 'unknown-member', 'name-taken', 'limits-crossed', 'hours-waiting'],
      },
      (request, reply) =>
        sendAnswer(reply, groups.change(callerOf(request), request.params.group, request.body)),
    ),
  ]
}

/** The routes of the house rules about people. */
export function houseRoutes({ rules }: Pick<Desk, 'rules'>): Route[] {
  return [
    route(
      {
        key: 'GET /api/v1/house',
        name: 'house',
        tag: 'members',
        summary: 'The house rules about people, in force now.',
        answers: { 200: { says: 'The newest version.', schema: 'register/house' } },
      },
      async (_request, reply) => sendJson(reply, 200, rules.current()),
    ),
    route(
      {
        key: 'GET /api/v1/house/history',
        name: 'houseHistory',
        tag: 'members',
        summary: 'All versions of the house rules.',
        answers: { 200: { says: 'Newest first.', schema: 'register/house-history' } },
      },
      async (_request, reply) => sendJson(reply, 200, rules.history()),
    ),
    route<{ Body: HouseChange }>(
      {
        key: 'PATCH /api/v1/house',
        name: 'changeHouse',
        tag: 'members',
        summary: 'Writes a new version of the house rules.',
        body: 'register/house-change',
        answers: { 200: { says: 'The new version.', schema: 'register/house' } },
        refusals: ['rules-newer', 'limits-crossed', 'unknown-check'],
      },
      (request, reply) => sendAnswer(reply, rules.change(callerOf(request), request.body)),
    ),
  ]
}
