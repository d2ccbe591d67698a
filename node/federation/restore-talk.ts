/** What one partner said to a bank that was restored from a copy. */
import type { OwnEntry, RestorePartner } from '../../protocol/generated/types.ts'

/** The talk with one partner. */
export interface Talk {
  state: RestorePartner['state']
  /** Entries of the answer that is coming. */
  run: OwnEntry[]
  /** How far our lane is, as the partner said. */
  seq: number
  /** It knows more of our log than we have: entries of it, 0 if not. */
  witnessed: number
  adopted: number
  askedAt: number
  /** It was asked for entries, not only how far it is. */
  full: boolean
  /** Answers in a row that did not fit what is here. */
  misfits: number
  /** What it gave is on its way to the disk. */
  taking: boolean
}

/** A talk that has not begun. */
export function newTalk(): Talk {
  const nothing = { run: [], seq: 0, witnessed: 0, adopted: 0, askedAt: 0, misfits: 0 }
  return { ...nothing, state: 'waiting', full: false, taking: false }
}

/** Items of an answer may be lost on a line that breaks: what does not fit is asked for again so often before it counts. */
const mostMisfits = 5

/** An answer did not fit: the timer asks again, until it is one too many. */
export function misfit(talk: Talk): void {
  talk.misfits += 1
  talk.state = talk.misfits < mostMisfits ? 'behind' : 'differs'
}
