/** Finding a group, agency, project, venue or pot by what people type. */
import type { GroupView } from '../protocol/generated/types.ts'
import { checkGroupId, validateGroupList, validateGroupView } from '../protocol/generated/validators.ts'
import type { Client } from './client.ts'
import { exitCodes, Stop } from './stop.ts'

/** The one with this id, short name or title, in any case of letters. Throws `Stop` if there is none. */
export async function groupCalled(client: Client, ref: string): Promise<GroupView> {
  if (checkGroupId(ref) === undefined) return client.get(`/groups/${ref}`, validateGroupView)
  const { groups } = await client.get('/groups', validateGroupList)
  const wanted = ref.toLowerCase()
  const found = groups.find(({ handle, title }) => handle === wanted || title.toLowerCase() === wanted)
  if (found !== undefined) return found
  throw new Stop(
    exitCodes.failed,
    'unknown-group',
    `There is no "${ref}".`,
    'List them: hourbridge group list',
  )
}
