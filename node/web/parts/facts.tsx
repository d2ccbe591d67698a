/** What a page says of one thing, as names with their values. */
import type { ComponentChildren } from 'preact'

/** A name and its value as people read them; what has no value is left out. */
export type Fact = readonly [name: string, value: ComponentChildren]

/** Facts in the order in which they are given. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl>
      {facts
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
    </dl>
  )
}
