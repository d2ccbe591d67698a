/** What every part of a page may know of the visit, without being handed it. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Visit } from '../visit.ts'

/** Set once, around the whole page. */
export const VisitContext = createContext<Visit | undefined>(undefined)

/** The visit that the page is rendered for. */
export function useVisit(): Visit {
  const visit = useContext(VisitContext)
  if (visit === undefined) throw new Error('rendered outside a page')
  return visit
}
