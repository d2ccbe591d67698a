/** What the parts of arrangements share. */
import type { ArrangementBook } from './arrangement-book.ts'
import type { CarryOut } from './carry-out.ts'
import type { ExchangeDeps } from './ports.ts'
import type { NoticeBook } from '../notice-book.ts'

/** What a list is to hold. */
export interface ArrangementQuery {
  /** Only those in which something is still to happen, or only disputed ones. */
  readonly only?: 'open' | 'disputed' | undefined
  /** Only those of this member; for a member, themselves if not given. */
  readonly member?: string | undefined
  /** Only those that one class or stack of sheets brought in. */
  readonly group?: string | undefined
  /** Only those that came from this offer or request. */
  readonly listing?: string | undefined
  readonly from?: number | undefined
  readonly limit?: number | undefined
}

/** How the parts of this area reach each other. */
export interface ArrangementContext extends ExchangeDeps {
  readonly book: ArrangementBook
  readonly notices: NoticeBook
  readonly carry: CarryOut
}
