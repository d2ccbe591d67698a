/** All pages of exchanges. */
import type { Page } from '../../page.ts'
import type { PageDeps } from '../all.ts'
import { classPages } from './class.tsx'
import { creditPages } from './credit.tsx'
import { listPages } from './list.tsx'
import { messagePages } from './messages.tsx'
import { noticePages } from './notices.tsx'
import { onePages } from './one.tsx'
import { planPages } from './plan.tsx'
import { recordPages } from './record.tsx'
import { sheetPages } from './sheet.tsx'
import { statementPages } from './statement.tsx'

/** My exchanges, recording, messages and notices for members; sheets, disputes and letters for the desk. */
export function exchangePages(deps: PageDeps): Page[] {
  return [
    ...listPages(deps),
    ...recordPages(deps),
    ...planPages(deps),
    ...classPages(deps),
    ...onePages(deps),
    ...sheetPages(deps),
    ...statementPages(deps),
    ...creditPages(deps),
    ...messagePages(deps),
    ...noticePages(deps),
  ]
}
