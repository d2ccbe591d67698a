/** What the ledger made of what an arrangement wanted of it. Pure. */
import type { Arrangement, LedgerIntent, Nonce, RefusalAbout } from '../../protocol/generated/types.ts'
import { logged, type Doer } from './arrangement.ts'

/** How the ledger answered: written; a partner bank has not decided; or refused, for good, with nothing booked. */
export type Outcome =
  | { readonly state: 'done'; readonly of?: string | undefined }
  | { readonly state: 'waiting'; readonly of?: string | undefined }
  | { readonly state: 'refused'; readonly code: string; readonly about?: RefusalAbout }

const rule: Doer = { by: 'house-rule', as: 'rule' }

/** The intention that waits for the ledger's answer, if there is one. */
export function pendingOf({ state, ledger, undo }: Arrangement): LedgerIntent | undefined {
  if (state === 'writing') return ledger
  return state === 'undoing' ? undo : undefined
}

/** The arrangement after the ledger's answer. `id` is for what is recorded anew after a reversal. */
export function settle(one: Arrangement, outcome: Outcome, id: Nonce, now: number): Arrangement {
  if (one.state === 'writing') return writtenBy(one, outcome, now)
  if (one.state === 'undoing') return undoneBy(one, outcome, id, now)
  return one
}

/** The arrangement after the giver's bank gave the hours back, which it decides alone; undefined if it says nothing to it. */
export function givenBack(one: Arrangement, now: number): Arrangement | undefined {
  if (one.state !== 'booked' && one.state !== 'disputed') return undefined
  const { dispute: _settled, redo: _given, ...rest } = one
  return logged({ ...rest, state: 'reversed' }, 'reversed', rule, now)
}

function writtenBy(one: Arrangement, outcome: Outcome, now: number): Arrangement {
  const { ledger } = one
  if (ledger === undefined) return one
  const { code: _before, about: _words, ...rest } = ledger
  switch (outcome.state) {
    case 'waiting':
      return ledger.state === 'waiting'
        ? one
        : { ...one, changed: now, ledger: { ...rest, state: 'waiting', ...ofPart(outcome.of) } }
    case 'done': {
      const { dispute: _settled, ...clean } = one
      return logged(
        { ...clean, state: 'booked', ledger: { ...rest, state: 'done', ...ofPart(outcome.of) } },
        'booked',
        rule,
        now,
      )
    }
    case 'refused': {
      const ended: LedgerIntent = { ...rest, state: 'refused', ...whyOf(outcome) }
      return logged({ ...one, state: 'refused', ledger: ended }, 'refused', rule, now, outcome.code)
    }
  }
}

function undoneBy(one: Arrangement, outcome: Outcome, id: Nonce, now: number): Arrangement {
  const { undo, redo } = one
  if (undo === undefined) return one
  switch (outcome.state) {
    case 'waiting':
      return undo.state === 'waiting' ? one : { ...one, changed: now, undo: { ...undo, state: 'waiting' } }
    case 'refused': {
      // It stands in the ledger as before: a dispute is open again, anything else is as it was.
      const state = one.dispute?.booked === true ? 'disputed' : 'booked'
      const { redo: _given, ...rest } = one
      const ended: LedgerIntent = { ...undo, state: 'refused', ...whyOf(outcome) }
      return logged({ ...rest, state, undo: ended }, 'not-reversed', rule, now, outcome.code)
    }
    case 'done': {
      const ended = { ...one, undo: { ...undo, state: 'done' as const } }
      if (redo === undefined) return logged({ ...ended, state: 'reversed' }, 'reversed', rule, now)
      const { redo: _taken, dispute: _settled, ...rest } = ended
      const again: LedgerIntent = { id, state: 'writing', by: undo.by }
      const next = { ...rest, state: 'writing' as const, claim: redo, category: redo.category, ledger: again }
      return logged(next, 'reversed', rule, now)
    }
  }
}

function ofPart(of: string | undefined): { of?: string } {
  return of === undefined ? {} : { of }
}

function whyOf({
  code,
  about,
}: Extract<Outcome, { state: 'refused' }>): Pick<LedgerIntent, 'code' | 'about'> {
  return { code, ...(about && { about }) }
}
