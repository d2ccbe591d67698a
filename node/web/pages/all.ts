/** All pages of a bank: each area adds its own, in one line. */
import type { NodeConfig } from '../../../protocol/generated/types.ts'
import type { NodeApi } from '../../api.ts'
import type { Desk } from '../../desk/desk.ts'
import type { Page } from '../page.ts'
import { exchangePages } from './exchanges/exchanges.ts'
import { groupPages } from './groups/groups.tsx'
import { boardPages } from './board/pages.ts'
import { homePages } from './home.tsx'
import { loginPages } from './logins/pages.ts'
import { setUpPages } from './logins/set-up.tsx'
import { lookPages } from './look.ts'
import { housePages } from './house/house.tsx'
import { ledgerPages } from './ledger.tsx'
import { memberPages } from './members/members.tsx'

/** What pages are made of: the use cases, and nothing below them. */
export interface PageDeps {
  readonly api: NodeApi
  readonly desk: Desk
  readonly config: NodeConfig
}

/** The pages. */
export function allPages(deps: PageDeps): Page[] {
  const pages: Page[] = [
    ...boardPages(deps),
    ...lookPages(),
    ...loginPages(deps),
    ...setUpPages(deps),
    ...memberPages(deps),
    ...groupPages(deps),
    ...housePages(deps),
    ...exchangePages(deps),
    ...ledgerPages(deps),
  ]
  // The first page and the desk show what the others have to say, so they know them all.
  return [...pages, ...homePages(deps, pages)]
}
