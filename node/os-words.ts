/** What the operating system refused, for people who have never met its codes. */

const words: Readonly<Record<string, string>> = {
  EACCES: 'this user is not allowed to',
  EPERM: 'this user is not allowed to',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: "this user's share of the disk is full",
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links in the path go round in a circle',
  EIO: 'the disk does not work',
  EADDRINUSE: 'another program uses it',
  EADDRNOTAVAIL: 'this computer has no such address',
}

/** Code of a failure of the operating system, '' for anything else. */
export function osCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}

/** Why something failed, in a few words; the first line of the message if the code is not known. */
export function osWords(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return words[osCode(cause)] ?? message.split('\n')[0] ?? ''
}
