/** `hourbridge offer` and `hourbridge request`: what members give and need. */
import type { Command } from 'commander'
import { Option } from 'commander'
import type { ListingView } from '../../protocol/generated/types.ts'
import {
  validateBoardQuery,
  validateListingCreate,
  validateListingList,
  validateListingView,
} from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import type { Options } from '../options.ts'
import type { Out } from '../output.ts'
import { connect } from '../settings.ts'
import { usage } from '../stop.ts'

type Kind = 'offer' | 'request'

const words = {
  offer: { what: 'an offer', many: 'offers', title: 'Gardening', example: 'gardening' },
  request: { what: 'a request', many: 'requests', title: 'Help with the hedge', example: 'mowing' },
} as const

/** `hourbridge offer`, `hourbridge request` */
export function addListings(program: Command): void {
  for (const kind of ['offer', 'request'] as const) addKind(program, kind)
}

function addKind(program: Command, kind: Kind): void {
  const { what, many, title, example } = words[kind]
  const parent = addCommand(program, kind, {
    summary: kind === 'offer' ? 'what members can do for others' : 'what members need help with',
    about: `Every ${kind} stands on the board until its last day, is found by words in English, Welsh or Polish, and is matched with what others need or can do.`,
    examples: [
      [`hourbridge ${kind} search garden`, `${many} that have to do with gardens`],
      [`hourbridge ${kind} list`, 'the newest'],
    ],
  })
  const adding = addCommand(parent, 'add', {
    summary: `post ${what} for a member`,
    about:
      'Posts it on the board. Telephone numbers, e-mail and web addresses are refused: people reach each other through the timebank.',
    examples: [
      [
        `hourbridge ${kind} add "${title}" --member maaaaaaaaaaaaaaa --category ${example}`,
        'with the usual last day',
      ],
    ],
  }).argument('<title>', 'in one line')
  adding.requiredOption('--member <id>', 'whose it is')
  adding.requiredOption('--category <code...>', 'one to five leaf categories; see hourbridge category list')
  adding.option('--text <text>', 'some lines about it', '')
  adding.addOption(languageOption())
  adding.option('--until <day>', 'the last day, as in 2026-12-31')
  adding.option('--when <parts...>', 'as in mon-morning sat-afternoon')
  adding.option('--check <names...>', 'checks that a helper must have')
  adding.option('--own', 'not to be shown by partner banks')
  onCall(adding, 'bank', (call) => add(call, kind))

  const listing = addCommand(parent, 'list', {
    summary: 'the newest',
    about: `Lists ${many} that stand on the board, newest first; those of a member with --member, also when they have ended.`,
    examples: [
      [`hourbridge ${kind} list --category garden`, 'of one group of categories'],
      [`hourbridge ${kind} list --partners --ask`, 'what partner banks share now'],
    ],
  })
  listing.option('--ask', 'asks the partner banks first; for time brokers')
  onCall(withFilters(listing), 'bank', (call) => find(call, kind))
  const searching = addCommand(parent, 'search', {
    summary: 'find by words',
    about: 'Forgives small typing errors, and finds other forms of a word and what means the same.',
    examples: [[`hourbridge ${kind} search "mow lawn"`, 'the likeliest first']],
  }).argument('<words...>', 'what to look for')
  onCall(withFilters(searching), 'bank', (call) => find(call, kind))
  const closing = addCommand(parent, 'close', {
    summary: 'end it',
    about: 'Takes it off the board: as met, or with --removed as taken away.',
    examples: [[`hourbridge ${kind} close laaaaaaaaaaaaaaa`, 'the help was found']],
  }).argument('<id>', 'its identifier')
  closing.option('--removed', 'it was taken away')
  onCall(closing, 'bank', close)
}

function languageOption(): Option {
  return new Option('--language <code>', 'of the words').choices(['en', 'cy', 'pl']).default('en')
}

function withFilters(command: Command): Command {
  return command
    .option('--category <code>', 'a category, or a group of them')
    .option('--area <name>', 'part of the town')
    .option('--member <id>', 'only of this member')
    .option('--partners', 'only of partner banks')
    .option('--limit <count>', 'most lines (20)')
    .option('--from <count>', 'so many are skipped')
}

async function add({ options, argument, out }: Call, kind: Kind): Promise<void> {
  const [when, needsChecks, until] = [options.texts('when'), options.texts('check'), options.text('until')]
  const body = {
    ...{ kind, title: argument(0), description: options.text('text'), language: options.text('language') },
    ...{ member: options.text('member'), categories: options.texts('category') },
    ...(when.length > 0 && { when }),
    ...(needsChecks.length > 0 && { needsChecks }),
    ...(until !== undefined && { until }),
    ...(options.flag('own') && { shared: false }),
  }
  if (!validateListingCreate(body))
    throw usage(
      'This cannot stand on the board as it is.',
      'Give a title of at most 80 characters, --member with an identifier like maaaaaaaaaaaaaaa, and known words for --when.',
    )
  const client = await connect(options)
  const again = `See whether it is there: hourbridge ${kind} list --member ${body.member ?? ''}`
  const posted = await client.post('/listings', validateListingView, body, again)
  client.close()
  out.result(posted, () => [`✓ ${posted.title} stands on the board until ${posted.until}.`, `  ${posted.id}`])
}

function queryOf(options: Options, kind: Kind, text: string): object {
  const [category, area, member] = [options.text('category'), options.text('area'), options.text('member')]
  return {
    kind,
    ...(text !== '' && { text }),
    ...(category !== undefined && { category }),
    ...(area !== undefined && { area }),
    ...(member !== undefined && { member }),
    ...(options.flag('partners') && { banks: 'partners' }),
    limit: options.count('limit', 1, 100, 20),
    from: options.count('from', 0, 100_000, 0),
  }
}

async function find({ options, words: given, out }: Call, kind: Kind): Promise<void> {
  const query = queryOf(options, kind, given(0).join(' '))
  if (!validateBoardQuery(query))
    throw usage(
      'This cannot be looked for.',
      'Give at most 200 characters, and a code of: hourbridge category list',
    )
  const client = await connect(options)
  if (options.flag('ask')) await client.post('/listings/partners', validateListingList, {})
  const { listings, total, next } = await client.post('/listings/search', validateListingList, query)
  client.close()
  if (out.json) {
    for (const one of listings) out.line(JSON.stringify(one))
    return
  }
  if (listings.length === 0) return out.line('Nothing was found.')
  await print(out, listings)
  if (next !== undefined) out.line(`${total} in all; the next with --from ${next}`)
}

async function print(out: Out, listings: readonly ListingView[]): Promise<void> {
  const rows = listings.map(({ title, lister, status, until, id }) => {
    const name = lister.bank === undefined ? lister.name : `at ${lister.name} (@${lister.bank})`
    const who = lister.area === undefined ? name : `${name}, ${lister.area}`
    return [title, who, status === 'open' ? `until ${until}` : status, id]
  })
  for (const line of await out.table({ head: ['Title', 'Who', 'Stands', 'Identifier'], rows })) out.line(line)
}

async function close({ options, argument, out }: Call): Promise<void> {
  const outcome = options.flag('removed') ? 'removed' : 'met'
  const client = await connect(options)
  const path = `/listings/${encodeURIComponent(argument(0) ?? '')}/close`
  const closed = await client.post(path, validateListingView, { outcome })
  client.close()
  out.result(closed, () => `✓ ${closed.title}: ${closed.status}`)
}
