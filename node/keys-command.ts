import { createReadStream } from 'node:fs'
import type { Identity } from '../protocol/identity-log.ts'
import { systemClock, systemEntropy } from './clock.ts'
import { damageAdvice, damageWords } from './damage-words.ts'
import { changeKeys, showKeys, type Change, type KeysFault } from './keys.ts'

/** Command line of `keys`. */
export interface KeysArgs {
  /** Number of the file descriptor from which a JSON array of the sheets' texts is read: never by the command line. */
  readonly 'sheets-fd'?: string
  readonly 'new-sheets'?: boolean
  readonly lost?: boolean
  readonly unheard?: boolean
}

const adviceOf: Partial<Record<KeysFault['code'], string>> = {
  'bad-sheet': 'Nothing was changed. Compare it with the paper, group by group, and try again.',
  'few-sheets': 'Nothing was changed. Bring the missing sheets: each must be another one.',
  'in-use': 'Stop the bank first with Ctrl-C where it was started.',
  'no-folder': 'Name its folder with --data.',
  'bad-keys': 'If the file is lost, `hourbridge keys rotate` makes new keys with the recovery sheets.',
  'wrong-keys': 'Restore keys.json from your backup, or make new keys: hourbridge keys rotate.',
  unheard:
    'Nothing was changed. Start it first and wait until `hourbridge restore status` shows an answer. Only if no partner bank is alive any more, or keys.json is in no backup either: `--unheard`. If a partner then knows a change of keys that this copy lacks, the bank has told two stories, and no partner deals with it again.',
  'keys-behind':
    'Nothing was changed. Bring back a newer copy if there is one. Else the sheets that are good now go on from here: hourbridge keys rotate --lost.',
  'cut-wanted':
    'Nothing was changed. Start it and wait until `hourbridge restore status` says that it takes exchanges again. Only if what it lacks is lost for good: hourbridge keys rotate --lost.',
  refused: 'Nothing was changed. Check what the bank is now: hourbridge keys show.',
}

/** Exit code 3: files of the folder are missing, or cannot be read. */
const unreadable: ReadonlySet<KeysFault['code']> = new Set<KeysFault['code']>([
  ...(['no-folder', 'incomplete', 'no-ledger', 'bad-config', 'bad-keys', 'wrong-keys', 'io'] as const),
])

/** Refusals and faults that are no damage, besides those with advice of their own. Exit code 5: everything else. */
const sound: ReadonlySet<KeysFault['code']> = new Set<KeysFault['code']>(['founding', 'exists'])

const isChange = (text: string): text is Change => ['rotate', 'transport', 'retire'].includes(text)

/** Shows or changes keys, and prints what is in force then. Exit code 1 if refused, 2 for a wrong command, 3 for files, 4 if in use, 5 for a damaged ledger. */
export async function keysCommand(dir: string, what: string, args: KeysArgs): Promise<number> {
  if (what !== 'show' && !isChange(what)) return 2
  if (args.lost === true && what !== 'rotate') return 2
  if (args.unheard === true && what !== 'rotate') return 2
  if (what === 'show') {
    const shown = await showKeys(dir)
    return shown.ok ? print(viewOf(shown.value)) : failed(dir, shown.error)
  }
  const sheets = await sheetsFrom(args['sheets-fd'])
  if (sheets === undefined) return 2
  const options = {
    dir,
    change: what,
    sheets,
    newSheets: args['new-sheets'] ?? false,
    lost: args.lost ?? false,
    unheard: args.unheard ?? false,
  }
  const changed = await changeKeys(options, systemClock, systemEntropy)
  if (!changed.ok) return failed(dir, changed.error)
  return print({ ...viewOf(changed.value.identity), recovery: changed.value.recovery })
}

function viewOf({ bank, tip, keys, retired, ops }: Identity): object {
  const changes = ops.map(({ body }) => ({ seq: body.seq, typ: body.typ, at: body.at }))
  return { bank, change: tip.seq, retired, ...keys, changes }
}

function failed(dir: string, found: KeysFault): number {
  const { code, detail } = found
  const advice = adviceOf[code]
  const damaged = advice === undefined && !unreadable.has(code) && !sound.has(code)
  if (damaged) print({ code, title: damageWords(dir, found), todo: damageAdvice })
  else print({ code, title: detail, todo: advice ?? 'Check the folder, its rights and the disk.' })
  if (code === 'in-use') return 4
  if (damaged) return 5
  return unreadable.has(code) ? 3 : 1
}

async function sheetsFrom(descriptor: string | undefined): Promise<string[] | undefined> {
  if (descriptor === undefined || !/^[3-9]$/.test(descriptor)) return undefined
  let text = ''
  for await (const part of createReadStream('', { fd: Number(descriptor), encoding: 'utf8' }))
    text += String(part)
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined
}

function print(object: object): number {
  process.stdout.write(`${JSON.stringify(object)}\n`)
  return 0
}
