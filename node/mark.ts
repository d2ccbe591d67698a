/**
 * The mark of a data folder: a file that knows its own place on the disk. Whoever copies the folder copies the text but not the
 * place, so a bank notices at start that it runs on a copy, before it writes or says anything (SPEC, RST-01). A folder that is
 * moved within its disk keeps its mark.
 */
import type { BigIntStats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from './store/durable.ts'

/** Name of the file. */
export const markFile = 'mark'

/** Inode and time of birth: file systems give inodes of removed files away again. */
function placeText({ ino, birthtimeNs }: BigIntStats): string {
  return `${ino} ${birthtimeNs}\n`
}

/**
 * What the mark says: `ours` where it was made, `copied` elsewhere, `none` in a folder of a program that knew no marks, which is
 * no sign of anything.
 */
export async function readMark(dir: string): Promise<'ours' | 'copied' | 'none'> {
  const path = join(dir, markFile)
  try {
    const text = await readFile(path, 'utf8')
    return text === placeText(await stat(path, { bigint: true })) ? 'ours' : 'copied'
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'none'
    throw cause
  }
}

/** Marks the folder as this place. On disk when the promise resolves. */
export async function writeMark(dir: string): Promise<void> {
  await replaceFile(join(dir, markFile), async (file) => placeText(await file.stat({ bigint: true })))
}
