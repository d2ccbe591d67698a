/**
 * Recovery sheets: the rotation keys of a bank on paper, each held by another person. Written to be printed and deleted
 * here; read again as they are typed in, or from a file, when keys are to be replaced (SPEC, IDN).
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromBase32, toBase32, toBase64url } from '../protocol/bytes.ts'
import type { RotationKeys } from '../protocol/generated/types.ts'
import { err, fault, ok, type Fault, type Result } from '../protocol/result.ts'
import { nodeCrypto } from './crypto.ts'
import { pathsIn } from './folder.ts'

/** How many sheets a bank has, and how many of them together replace its keys. */
export const sheetsMade = { count: 3, threshold: 2 } as const

/** What stands on a sheet besides its key. */
export interface SheetWords {
  readonly bank: string
  readonly title: string
  /** Number of the change of keys that brought these sheets; 0 for those of the founding. */
  readonly change: number
}

/** Writes the sheets of these seeds into the folder, and gives their paths. Older sheets there are left as they are. */
export async function writeSheets(
  dir: string,
  words: SheetWords,
  rotation: readonly Uint8Array[],
): Promise<string[]> {
  const folder = pathsIn(dir).recovery
  await mkdir(folder, { mode: 0o700, recursive: true })
  const paths: string[] = []
  for (const [index, seed] of rotation.entries()) {
    const name =
      words.change === 0 ? `sheet-${index + 1}.txt` : `sheet-${index + 1}-of-change-${words.change}.txt`
    const path = join(folder, name)
    await writeFile(path, sheetText(words, index + 1, seed), { mode: 0o600, flush: true })
    paths.push(path)
  }
  return paths
}

function sheetText({ bank, title, change }: SheetWords, number: number, seed: Uint8Array): string {
  const { count, threshold } = sheetsMade
  const groups = toBase32(seed).match(/.{1,4}/g) ?? []
  const rows = [groups.slice(0, 7), groups.slice(7)].map((row) => `    ${row.join(' ')}`)
  return [
    `RECOVERY SHEET ${number} of ${count}${change === 0 ? '' : ` (change ${change}; sheets from before are void)`}`,
    '',
    `Timebank:  ${title}`,
    `Bank id:   ${bank}`,
    '',
    'Recovery key:',
    ...rows,
    '',
    `Any ${threshold} of the ${count} sheets together replace the keys of this bank, whatever becomes of its computer:`,
    'stop the bank, type `hourbridge keys rotate` at it or at its backup, and type in the two keys above.',
    'Print this sheet, give each sheet to a different person, and delete the files from the computer:',
    `who has ${threshold} sheets has the bank. Nobody but the people of this bank ever needs to see one.`,
    '',
  ].join('\n')
}

/** The seed on a sheet, given whole or as its key alone; or what is wrong, in one sentence. */
export function readSheet(text: string, bank: string): Result<Uint8Array, string> {
  const other = /tbk:[a-z2-7]{52}/.exec(text)?.[0]
  if (other !== undefined && other !== bank) return err('This sheet is of another bank.')
  const [, behind] = /Recovery key:\s*\n([^\n]*\n[^\n]*)/.exec(text) ?? []
  // A zero and an eight are no letters of such a key, but look like two that are.
  const key = (behind ?? text).replace(/[\s-]/g, '').toLowerCase().replaceAll('0', 'o').replaceAll('8', 'b')
  const seed = fromBase32(key, 32)
  return seed === undefined
    ? err('This is not the key of a sheet: it has 13 groups of four letters and digits from 2 to 7.')
    : ok(seed)
}

/** The seeds on enough sheets of a bank, in any order; or what is wrong. The texts are never repeated in what is said. */
export function readSheets(
  texts: readonly string[],
  bank: string,
  rotation: RotationKeys,
): Result<Uint8Array[], Fault<'bad-sheet' | 'few-sheets'>> {
  const found = new Map<string, Uint8Array>()
  for (const [index, text] of texts.entries()) {
    const seed = readSheet(text, bank)
    if (!seed.ok) return fault('bad-sheet', `Sheet ${index + 1}: ${seed.error}`)
    const key = toBase64url(nodeCrypto.publicKey(seed.value))
    if (!rotation.keys.includes(key))
      return fault(
        'bad-sheet',
        `Sheet ${index + 1} is none of the sheets of this bank that are good now: look for a slip, or for newer sheets.`,
      )
    found.set(key, seed.value)
  }
  if (found.size < rotation.threshold)
    return fault('few-sheets', `${rotation.threshold} different sheets are needed, and ${found.size} came.`)
  return ok([...found.values()].slice(0, rotation.threshold))
}
