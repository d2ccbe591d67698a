/** All pages of offers, requests and matching. */
import type { Page } from '../../page.ts'
import type { PageDeps } from '../all.ts'
import { boardListPages } from './board.tsx'
import { categoryPages } from './categories.tsx'
import { boardFormPages } from './form.tsx'
import { matchPages } from './matches.tsx'

/** The pages. */
export function boardPages(deps: PageDeps): Page[] {
  return [...boardListPages(deps), ...boardFormPages(deps), ...matchPages(deps), ...categoryPages(deps)]
}
