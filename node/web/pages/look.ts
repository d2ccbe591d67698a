/** How one wants one's pages: language, light or dark, size of the text. Kept in cookies that say nothing about a person. */
import { goTo } from '../answers.ts'
import { isLanguage } from '../languages.ts'
import { page, type Page } from '../page.ts'

/** A path of this bank, or the start: a link from elsewhere must not lead elsewhere. */
export function ownPath(to: string | null): string {
  return to !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(to) ? to : '/'
}

const choices = {
  language: (value: string) => isLanguage(value),
  theme: (value: string) => value === 'light' || value === 'dark' || value === 'auto',
  size: (value: string) => value === 'normal' || value === 'large',
} as const

/** The page behind the switches at the foot. */
export function lookPages(): Page[] {
  return [
    page('GET /look', 'anyone', ({ query }) => {
      const look = Object.fromEntries(
        Object.entries(choices).flatMap(([name, fits]) => {
          const value = query.get(name)
          return value !== null && fits(value) ? [[name, value]] : []
        }),
      )
      return { ...goTo(ownPath(query.get('to'))), look }
    }),
  ]
}
