/** All pages about signing in. */
import type { LinkLetter } from '../../../desk/logins/logins.ts'
import { loadWords } from '../../languages.ts'
import type { Page } from '../../page.ts'
import { pagesAddress } from '../../../pages-address.ts'
import type { PageDeps } from '../all.ts'
import { accountPages } from './account.tsx'
import { deviceKeyPages } from './device-key.tsx'
import { forMemberPages } from './for-member.tsx'
import { signInPages } from './sign-in.tsx'

/** The pages. */
export function loginPages({ desk, config }: PageDeps): Page[] {
  const { logins, members, keys } = desk
  const { title } = config
  const words = loadWords()
  const shown = (id: string): string | undefined => members.shown(id)
  const letter: LinkLetter = (member, path) => {
    const t = words[member.language]
    const name = shown(member.id) ?? ''
    return {
      subject: t('login:mail-subject', { bank: title }),
      text: t('login:mail-text', { bank: title, name, link: `${pagesAddress(config)}${path}` }),
    }
  }
  const parts = { logins, keys, title, letter, shown }
  return [...signInPages(parts), ...accountPages(parts), ...deviceKeyPages(keys), ...forMemberPages(parts)]
}
