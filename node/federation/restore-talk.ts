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
  /** Unix seconds of the first question since its last answer; 0 if it owes none. */
  unansweredSince: number
  /** It showed newer keys than are known here, for which no link is possible before this bank records again. */
  newKeys: boolean
}

/** A talk that has not begun. */
export function newTalk(): Talk {
  const nothing = { run: [], seq: 0, witnessed: 0, adopted: 0, askedAt: 0, misfits: 0, unansweredSince: 0 }
  return { ...nothing, state: 'waiting', full: false, taking: false, newKeys: false }
}

/** Items of an answer may be lost on a line that breaks: what does not fit is asked for again so often before it counts. */
const mostMisfits = 5

/** A question leaves, at `now`. */
export function asked(talk: Talk, now: number, full: boolean): void {
  talk.askedAt = now
  talk.full = full
  if (talk.unansweredSince === 0) talk.unansweredSince = now
}

/** Who said once that it has more, and then shows nothing of it for so long, is waited for only as long as people wish. */
const silentSeconds = 30

/** Whether a partner that has more keeps this bank from going on. */
export function holdsUp(talk: Talk, now: number, peopleWait: boolean): boolean {
  const isSilent = talk.unansweredSince > 0 && now - talk.unansweredSince >= silentSeconds
  return talk.state === 'behind' && (peopleWait || !isSilent)
}

/** How people see the talk with a partner; `isHeard` is what is known of one without a talk. */
export function partnerView(bank: string, talk: Talk | undefined, isHeard: boolean): RestorePartner {
  const state = talk?.state ?? (isHeard ? 'heard' : 'waiting')
  const { adopted, witnessed } = talk ?? { adopted: 0, witnessed: 0 }
  return {
    bank,
    state: witnessed > 0 ? 'cut-needed' : state,
    adopted,
    ...(witnessed > 0 && { witnessed }),
    ...(state === 'waiting' && talk?.newKeys === true && { newKeys: true }),
  }
}

/** An answer did not fit: the timer asks again, until it is one too many. */
export function misfit(talk: Talk): void {
  talk.misfits += 1
  talk.state = talk.misfits < mostMisfits ? 'behind' : 'differs'
}
