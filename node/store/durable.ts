/** Files that are there, whole, whenever the power fails. */
import { open, rename, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes names in a folder durable: of files that were made, renamed or removed. */
export async function syncFolder(dir: string): Promise<void> {
  const handle = await open(dir, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file that only its owner may read; what is in it is on disk when the promise resolves, its name may not be yet.
 * The text may depend on the file that it is to stand in.
 */
export async function writeSynced(
  path: string,
  text: string | ((file: FileHandle) => Promise<string>),
): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(typeof text === 'string' ? text : await text(file))
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * Either the old or the new text is in the file whenever the power fails: the new file is complete on disk before it
 * takes the old one's name, and the name is on disk before anyone is told. `<path>.new` is used on the way.
 */
export async function replaceFile(path: string, text: Parameters<typeof writeSynced>[1]): Promise<void> {
  await writeSynced(`${path}.new`, text)
  await rename(`${path}.new`, path)
  await syncFolder(dirname(path))
}
