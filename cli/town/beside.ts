/** What the partner banks of the town have on their boards, so that each shows something of the others beside its own. */
import {
  validateGroupView,
  validateListingList,
  validateListingView,
} from '../../protocol/generated/validators.ts'
import type { Client } from '../client.ts'

/** A small bank next to the town. */
export interface Beside {
  readonly name: string
  readonly client: Client
}

const boards = [
  [
    [
      'odd-jobs',
      'Repair table on the first Saturday',
      'Lamps, toasters, zips. Bring it along; nothing is promised.',
    ],
    ['gardening', 'Hedges cut, one street after another', 'We bring shears and ladders, you bring the tea.'],
  ],
  [
    [
      'languages',
      'Welsh conversation over lunch',
      'Beginners are welcome; nobody corrects you unless you ask.',
    ],
    ['cooking', 'Soup for eight, cooked together', 'We cook in the church kitchen and eat what comes of it.'],
  ],
] as const

/** Posts some offers at each of the banks, which partners may show. */
export async function offerBeside(banks: readonly Beside[]): Promise<void> {
  for (const [at, { name, client }] of banks.entries()) {
    const title = `Neighbours of ${name}`
    const group = await client.post('/groups', validateGroupView, { kind: 'group', title })
    for (const [category, offer, description] of boards[at % boards.length] ?? []) {
      await client.post('/listings', validateListingView, {
        ...{
          group: group.id,
          kind: 'offer',
          title: offer,
          description,
          language: 'en',
          categories: [category],
          shared: true,
        },
      })
    }
  }
}

/** Has each bank ask its partners what they share, so that nobody waits for the next hour. Answers how many each shows. */
export async function showBeside(clients: readonly Client[]): Promise<number[]> {
  const totals: number[] = []
  for (const client of clients)
    totals.push((await client.post('/listings/partners', validateListingList, {})).total)
  return totals
}
