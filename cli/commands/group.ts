import { Option, type Command } from 'commander'
import type { GroupView } from '../../protocol/generated/types.ts'
import {
  checkGroupChange,
  checkGroupCreate,
  validateGroupList,
  validateGroupView,
} from '../../protocol/generated/validators.ts'
import type { Client } from '../client.ts'
import { addCommand, onCall } from '../command.ts'
import { faultSentence } from '../fault-words.ts'
import { groupCalled } from '../groups.ts'
import { hoursText, orUsage, parseBalance, parseLimit } from '../hours.ts'
import { memberId } from '../members.ts'
import type { Options } from '../options.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'

const kinds = ['group', 'agency', 'project', 'venue', 'pot']

const lesson = {
  summary: 'groups, agencies, projects, venues and pots',
  about:
    'Who takes part besides people: clubs, agencies and their projects, places where hours are returned, and pots of hours. ' +
    'Each has an account, people to talk to, and stewards who act for it.',
  examples: [
    ['hourbridge group list', 'all of them'],
    ['hourbridge group open agency "Riverside Trust" --floor -100:00', 'may award a hundred hours'],
  ],
} as const

/** `hourbridge group` and everything below it. */
export function addGroup(program: Command): void {
  const group = addCommand(program, 'group', lesson)
  addList(group)
  addShow(group)
  addOpen(group)
  addChange(group)
}

function addList(group: Command): void {
  const command = addCommand(group, 'list', {
    summary: 'all that are open',
    about: 'Lists what is open, by title.',
    examples: [['hourbridge group list --kind pot', 'the pots']],
  }).addOption(new Option('--kind <kind>', 'only these').choices(kinds))
  onCall(command, 'bank', async ({ options, out }) => {
    const kind = options.text('kind')
    const client = await connect(options)
    const list = await client.get(`/groups${kind === undefined ? '' : `?kind=${kind}`}`, validateGroupList)
    client.close()
    const rows = list.groups.map(({ title, kind: what, handle, hours, id }) => [
      ...[title, what, handle ?? ''],
      hours === undefined ? '' : hoursText(hours.balanceSeconds),
      id,
    ])
    const table = await out.table({
      head: ['Title', 'Kind', 'Short name', 'Standing', 'Id'],
      right: [3],
      rows,
    })
    out.result(list, () => table)
  })
}

function addShow(group: Command): void {
  const command = addCommand(group, 'show', {
    summary: 'one of them',
    about: 'Shows one, with its people and its standing.',
    examples: [['hourbridge group show choir', 'by short name or id']],
  }).argument('<group>', 'short name, title or id')
  onCall(command, 'bank', async ({ options, argument, out }) => {
    const client = await connect(options)
    const view = await groupCalled(client, argument(0) ?? '')
    client.close()
    out.result(view, () => wordsOf(view))
  })
}

function fields(command: Command): Command {
  return command
    .option('--about <words>', 'what it does')
    .option('--area <name>', 'where it is at home')
    .option('--handle <name>', 'short name of its account')
    .option('--contact <who...>', 'members to talk to, by card number or name')
    .option('--steward <who...>', 'members who act for it')
    .option('--floor <hours>', 'lowest standing, as in -100:00')
    .option('--ceiling <hours>', 'highest standing')
}

async function fieldsOf(client: Client, options: Options): Promise<object> {
  const people = async (name: string): Promise<string[] | undefined> => {
    const given = options.texts(name)
    return given.length === 0 ? undefined : Promise.all(given.map((who) => memberId(client, who)))
  }
  const [floor, ceiling] = [options.text('floor'), options.text('ceiling')]
  const all = {
    about: options.text('about'),
    area: options.text('area'),
    handle: options.text('handle'),
    contacts: await people('contact'),
    stewards: await people('steward'),
    floorSeconds: floor === undefined ? undefined : orUsage(floor, '--floor', parseBalance(floor)),
    ceilingSeconds: ceiling === undefined ? undefined : orUsage(ceiling, '--ceiling', parseLimit(ceiling)),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function addOpen(group: Command): void {
  const command = fields(
    addCommand(group, 'open', {
      summary: 'open a new one',
      about: 'Opens a group, agency, project, venue or pot, with an account of its own.',
      examples: [
        ['hourbridge group open pot "Kind pot"', 'hours that people donate'],
        ['hourbridge group open project "Litter picks" --agency riverside-trust', 'a project of an agency'],
      ],
    })
      .argument('<kind>', kinds.join(', '))
      .argument('<title>', 'what it is called'),
  )
    .addOption(new Option('--tag <tag>', 'of a venue').choices(['corporate', 'community']))
    .option('--agency <agency>', 'the agency of a project')
  onCall(command, 'bank', async ({ options, argument, out }) => {
    const client = await connect(options)
    const [agency, tag] = [options.text('agency'), options.text('tag')]
    const body = {
      ...{ kind: argument(0), title: argument(1), ...(await fieldsOf(client, options)) },
      ...(tag !== undefined && { tag }),
      ...(agency !== undefined && { agency: (await groupCalled(client, agency)).id }),
    }
    const problem = checkGroupCreate(body)
    if (problem !== undefined) throw usage(faultSentence(problem), 'See --help for an example.')
    const view = await client.post(
      '/groups',
      validateGroupView,
      body,
      'Look first whether it is there: hourbridge group list',
    )
    client.close()
    out.result(view, () => wordsOf(view))
  })
}

function addChange(group: Command): void {
  const command = fields(
    addCommand(group, 'change', {
      summary: 'change one',
      about: 'Changes what is named and leaves the rest. --close ends it: it takes part no more.',
      examples: [['hourbridge group change choir --contact 1001', 'somebody else to talk to']],
    }).argument('<group>', 'short name, title or id'),
  )
    .option('--title <title>', 'another name')
    .option('--close', 'it takes part no more')
  onCall(command, 'bank', async ({ options, argument, out }) => {
    const client = await connect(options)
    const { id } = await groupCalled(client, argument(0) ?? '')
    const title = options.text('title')
    const own = await fieldsOf(client, options)
    const body = {
      ...own,
      ...(title !== undefined && { title }),
      ...(options.flag('close') && { closed: true }),
    }
    const problem = checkGroupChange(body)
    if (problem !== undefined) throw usage(faultSentence(problem), 'See --help for an example.')
    const view = await client.patch(`/groups/${id}`, validateGroupView, body)
    client.close()
    out.result(view, () => wordsOf(view))
  })
}

function wordsOf(view: GroupView): string[] {
  const people = (all: GroupView['contacts']): string => all.map(({ shown }) => shown).join(', ')
  const facts: [string, string | undefined][] = [
    ['Kind', view.tag === undefined ? view.kind : `${view.kind}, ${view.tag}`],
    ['Agency', view.agencyTitle],
    ['About', view.about?.replaceAll('\n', ' ')],
    ['Short name', view.handle],
    ['Contacts', people(view.contacts)],
    ['Stewards', people(view.stewards)],
    ['Standing', view.hours && hoursText(view.hours.balanceSeconds)],
    [
      'Limits',
      view.hours && `${hoursText(view.hours.floorSeconds)} to ${hoursText(view.hours.ceilingSeconds)}`,
    ],
    ['Closed', view.closed === true ? 'yes' : undefined],
  ]
  const lines = facts.filter(([, value]) => value !== undefined && value !== '')
  return [view.title, ...lines.map(([label, value]) => `  ${`${label}:`.padEnd(13)}${value ?? ''}`)]
}
