import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { addCommand, onCall, type Call, type Lesson } from '../command.ts'
import { askText, confirm, isInteractive } from '../confirm.ts'
import { dayAt } from '../day.ts'
import { dataFolder } from '../settings.ts'
import { unreadable, usage } from '../stop.ts'

/** Two banks that both have a new network key, and have not heard of each other's, find each other by people only. */
const bothChanged =
  'A partner that has new keys as well, and stays unreachable, is found again by: hourbridge bank name BANK-ID NAME --at ADDRESS, ' +
  'with the address that its own `hourbridge status` shows.'

const group = {
  summary: "this bank's keys: see them, replace them, end the bank",
  about:
    'A bank signs with keys in its data folder. If the computer was stolen, broken into or lost, the recovery sheets replace ' +
    'them: people who hold enough sheets come together and type them in. The bank stays the same bank, with the same id, ' +
    'ledger and partners; partners learn of the new keys as soon as the bank runs again. What a partner had acknowledged ' +
    'before stays binding. The bank must not run meanwhile.',
  examples: [
    ['hourbridge keys show', 'which keys are in force'],
    ['hourbridge keys rotate', 'new keys, after a theft or a loss'],
  ],
} as const

const show = {
  summary: 'the keys that are in force, and every change so far',
  about: 'Shows the public keys of the bank, how many recovery sheets replace them, and when that was done.',
  examples: [['hourbridge keys show', 'the bank in your user folder']],
} as const

const rotate = {
  summary: 'replace all keys on this computer',
  about:
    'Makes new keys for signing, for the network and for witnessing, and has the recovery sheets sign the change. Whoever has the ' +
    'old keys, such as a thief, can do nothing more with partners that have heard of it. With --new-sheets the recovery sheets ' +
    'are replaced as well: do that when one is lost, or when somebody who holds one leaves. It also works where the file ' +
    'keys.json is lost, with the ledger from a backup that is up to date. --lost is for a backup that is not: it declares to all partners that the ' +
    'newer entries are lost, so that the bank may go on from what it has. A copy must have asked its partner banks first (start ' +
    `it, then hourbridge restore status): they may know of newer keys, and the change goes on from these. ${bothChanged}`,
  examples: [
    ['hourbridge keys rotate', 'asks for the sheets'],
    ['hourbridge keys rotate --sheet one.txt --sheet two.txt --yes', 'reads them from files'],
    ['hourbridge keys rotate --new-sheets', 'makes new recovery sheets, too'],
    [
      'hourbridge keys rotate --lost',
      'after a backup was brought back that is older than what partners witnessed',
    ],
  ],
} as const

const transport = {
  summary: 'replace the key of the network identity alone',
  about:
    'Makes a new key for connections with partner banks; everything else stays. Partners hear of it by themselves: the bank ' +
    `introduces itself anew to each. ${bothChanged}`,
  examples: [['hourbridge keys transport', 'asks for the sheets']],
} as const

const retire = {
  summary: 'end this bank for good',
  about:
    'Declares, with the recovery sheets, that this bank has ended. Nothing new begins any more, here or with partners; what is ' +
    'open is still settled, agreements can be closed and the ledger can be read and verified. It cannot be taken back.',
  examples: [['hourbridge keys retire', 'asks for the sheets']],
} as const

/** `hourbridge keys` and what belongs to it. */
export function addKeys(program: Command): void {
  const keys = addCommand(program, 'keys', group)
  onCall(addCommand(keys, 'show', show), 'folder', showKeys)
  const change = (name: string, lesson: Lesson): Command =>
    addCommand(keys, name, lesson)
      .option('--sheet <file>', 'a recovery sheet as a file, instead of typing it in; once for each', collect)
      .option('--yes', 'do not ask whether you are sure')
  const rotating = change('rotate', rotate)
    .option('--new-sheets', 'new recovery sheets, too')
    .option('--lost', 'the ledger after this copy is lost, and goes on from here')
    .option(
      '--unheard',
      'although no partner bank can be asked: ends the bank for all who know a newer change',
    )
  onCall(rotating, 'folder', (call) =>
    changeKeys(
      call,
      'rotate',
      call.options.flag('lost')
        ? 'Replace all keys, and declare that what this copy of the ledger lacks is lost for good?'
        : 'Replace all keys of this bank?',
    ),
  )
  onCall(change('transport', transport), 'folder', (call) =>
    changeKeys(call, 'transport', 'Replace the network identity of this bank?'),
  )
  onCall(change('retire', retire), 'folder', (call) =>
    changeKeys(call, 'retire', 'End this bank for good? This cannot be taken back.'),
  )
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

type Answer = Readonly<Record<string, unknown>>

async function keysOf(folder: string): Promise<Answer> {
  const { runNode, stopOf } = await import('../banks/node-program.ts')
  const shown = await runNode(['keys', 'show', '--data', folder])
  if (shown.code !== 0 || shown.answer === undefined) throw stopOf(shown, 'Reading the keys')
  return shown.answer
}

async function showKeys({ options, out }: Call): Promise<void> {
  const found = await keysOf(await dataFolder(options))
  out.result(found, () => wordsOf(found))
}

function wordsOf(found: Answer): string[] {
  const changes = Array.isArray(found['changes']) ? found['changes'] : []
  return [
    `Bank:              ${text(found['bank'])}`,
    `Signs with:        ${text(found['op'])}`,
    `On the network:    ${text(found['transport'])}`,
    `As a witness:      ${text(found['cosign'])}`,
    `Recovery sheets:   any ${thresholdOf(found)} of ${countOf(found)} replace these keys`,
    `Changes so far:    ${changes.length}`,
    ...changes.map((one: unknown) => `  ${changeWords(one)}`),
    ...(found['retired'] === true ? ['This bank has ended.'] : []),
  ]
}

function changeWords(change: unknown): string {
  const { seq, typ, at } = { ...(change as object) } as Answer
  const day = typeof at === 'number' ? dayAt(at) : ''
  return `${text(seq)}: ${day} ${typ === 'id.tombstone' ? 'the bank ended' : 'new keys'}`
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

function rotationOf(found: Answer): Answer {
  const rotation = found['rotation']
  return typeof rotation === 'object' && rotation !== null ? { ...rotation } : {}
}

function thresholdOf(found: Answer): number {
  return Number(rotationOf(found)['threshold'] ?? 1)
}

function countOf(found: Answer): number {
  const keys = rotationOf(found)['keys']
  return Array.isArray(keys) ? keys.length : 0
}

async function changeKeys({ options, out }: Call, what: string, question: string): Promise<void> {
  const { runNode, secretDescriptor, stopOf } = await import('../banks/node-program.ts')
  const folder = await dataFolder(options)
  const given = options.texts('sheet')
  // A bank whose keys are lost cannot show them; it says so again below if it is anything else.
  const needed = given.length > 0 ? given.length : await keysOf(folder).then(thresholdOf, () => 2)
  if (!options.flag('yes')) await confirm(question, '--yes')
  const sheets = given.length > 0 ? await Promise.all(given.map(sheetIn)) : await typedIn(needed)
  const more = [
    ...(options.flag('newSheets') ? ['--new-sheets'] : []),
    ...(what === 'rotate' && options.flag('lost') ? ['--lost'] : []),
    ...(what === 'rotate' && options.flag('unheard') ? ['--unheard'] : []),
  ]
  const args = ['keys', what, '--data', folder, '--sheets-fd', String(secretDescriptor), ...more]
  const changed = await runNode(args, { secret: JSON.stringify(sheets) })
  if (changed.code !== 0 || changed.answer === undefined) throw stopOf(changed, 'Changing the keys')
  const { answer } = changed
  out.result(answer, () => doneWords(answer))
}

async function sheetIn(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw unreadable(
      `The sheet ${file} cannot be read.`,
      'Check its name, or leave --sheet out and type the key in.',
    )
  }
}

async function typedIn(count: number): Promise<string[]> {
  if (!isInteractive())
    throw usage(
      `The keys on ${count} recovery sheets are needed, and there is nobody to ask.`,
      'Write each key into a file of its own, and name the files: --sheet FILE1 --sheet FILE2.',
    )
  const sheets: string[] = []
  while (sheets.length < count)
    sheets.push(
      await askText(`Recovery key on sheet ${sheets.length + 1} of ${count}?`, '--sheet FILE', 'abcd efgh …'),
    )
  return sheets
}

function doneWords(answer: Answer): string[] {
  const recovery = Array.isArray(answer['recovery']) ? answer['recovery'] : []
  const sheets =
    recovery.length === 0
      ? []
      : [
          '  New recovery sheets; those from before are void. Print each, give it to a different person, then delete the file:',
          ...recovery.map((path) => `    ${String(path)}`),
        ]
  if (answer['retired'] === true)
    return [
      '✓ This bank has ended.',
      '  Start it once more, so that its partners hear of it and close with it.',
    ]
  return [
    `✓ The keys are replaced (change ${text(answer['change'])}).`,
    ...sheets,
    '  Next: hourbridge start. Partners hear of it by themselves.',
    `  ${bothChanged}`,
    '  Make a new backup of the data folder: the keys in older ones are worth nothing any more.',
  ]
}
