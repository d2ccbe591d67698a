/** What is said of a ledger that cannot be read: the same words and the same exit code, whichever command finds it. */
import type { Fault } from '../protocol/result.ts'

/** A fault of the ledger or of what stands beside it; `index` is the entry at which it was found. */
interface Damage extends Fault<string> {
  readonly index?: number
}

/** What the codes mean to whoever does not know how a ledger is stored. */
const meanings: Readonly<Record<string, string>> = {
  damaged: 'a file of it is missing or was changed',
  empty: 'there is nothing in it',
  'bad-block': 'what stands there is no part of a ledger',
  'bad-entry': 'what stands there is no entry of a ledger',
  'bad-checkpoint': 'a checkpoint cannot be read',
  'shorter-than-head': 'its end is missing',
  'differs-from-head': 'it is another one than the file `head` beside it says',
  head: 'the file `head` beside it cannot be read',
}

/** Faults of which nothing can be read, as against a ledger that can, and breaks a rule. */
const unreadable: ReadonlySet<string> = new Set(['damaged', 'bad-block', 'head'])

/** What to do with a damaged copy. */
export const damageAdvice =
  'Do not run this copy, and do not delete it. Bring back the newest backup of the whole data folder.'

/** Whether the fault keeps the ledger from being read at all. */
export function isUnreadable({ code }: Damage): boolean {
  return unreadable.has(code)
}

/** The damage in words. Codes without words of their own are rules of the log, which their detail names. */
export function damageWords(dir: string, { code, detail, index }: Damage): string {
  const where = index === undefined || index === 0 ? '' : ` at entry ${index}`
  return `The ledger in ${dir} is damaged${where}: ${meanings[code] ?? detail.replace(/\.$/, '')}.`
}
