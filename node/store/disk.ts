/**
 * Free space, looked at before LevelDB runs into the end of the disk: after one failed write it may lose what it
 * acknowledges later, and a full disk also stops the operator from repairing anything.
 */
import { statfs } from 'node:fs/promises'

/** Space on the file system of a folder, in bytes. */
export interface DiskSpace {
  /** What an ordinary user may still write. */
  readonly free: number
  readonly total: number
  /** True if nothing new may be written. */
  readonly low: boolean
}

/** Less than this is low on any disk: room for LevelDB to compact, for a backup, and for the system's own logs. */
export const lowBytes = 200_000_000

/** On larger disks this part of the whole is low, because there more is written by others ... */
export const lowPart = 0.05

/** ... but never more than this: a large disk that is 95 % full still has room for years of exchanges. */
export const lowBytesAtMost = 2_000_000_000

/** Space left where `folder` lies. Rejects if it cannot be asked. */
export async function diskSpace(folder: string): Promise<DiskSpace> {
  const { bsize, bavail, blocks } = await statfs(folder)
  return judgeSpace(bavail * bsize, blocks * bsize)
}

/** Applies the thresholds to a number of free and total bytes. */
export function judgeSpace(free: number, total: number): DiskSpace {
  const least = Math.max(lowBytes, Math.min(total * lowPart, lowBytesAtMost))
  return { free, total, low: free < least }
}
