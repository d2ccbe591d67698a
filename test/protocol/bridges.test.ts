/**
 * Holds the pages about bridges to the SPEC: every rule, kind, code and body that they name is there, and no part of the
 * SPEC is left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { specPaths, vectorsFolder } from '../vectors/make.ts'

const folder = join(vectorsFolder, '..', '..', 'protocol', 'bridges')
const pages = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const spec = specPaths()
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
const rules = all(spec, /^\*\*([A-Z]+-\d\d)\*\* /gm)
const tags = [...new Set(rules.map((id) => id.slice(0, -3)))]
const codes = all(spec, /^\| `([a-z-]+)` +\| (?:fix|wait|never) /gm)

/** What a pattern finds, in its first group. */
function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, one = '']) => one)
}

t.test('the rules that the bridges name are there, and no part is left out', async (st) => {
  for (const { name, text } of pages) {
    const named = all(text, /\b([A-Z]{3,4}-\d\d)\b/g)
    st.same(
      named.filter((id) => !rules.includes(id)),
      [],
      `${name}: rules`,
    )
    st.same(
      tags.filter((tag) => !named.some((id) => id.startsWith(tag)) && !text.includes(`${tag}, `)),
      [],
      `${name}: parts`,
    )
  }
})

t.test('so are the kinds and codes', async (st) => {
  const others = ['sealed-receipt', 'cc-node', 'cc-node-trace', 'last-hash', 'cc-php-lib']
  for (const { name, text } of pages) {
    const dotted = /`((?:lane|order|xfer|id|stmt|own|transfer|statement|partner)\.[a-z-]+)`/g
    st.same(
      all(text, dotted).filter((kind) => !spec.includes(`\`${kind}\``)),
      [],
      `${name}: kinds`,
    )
    const dashed = all(text, /`([a-z]+(?:-[a-z]+)+)`/g)
    st.ok(dashed.length > 20, `${name}: names codes`)
    st.same(
      dashed.filter((code) => !codes.includes(code) && !others.includes(code)),
      [],
      `${name}: codes`,
    )
  }
})

t.test('links lead somewhere, and the examples are those of the vectors', async (st) => {
  for (const { name, text } of pages) {
    const links = all(text, /\]\(([^)#]+)\)/g)
    st.same(
      links.filter((target) => !existsSync(join(folder, target))),
      [],
      `${name}: links`,
    )
    const vectors = links
      .filter((target) => target.endsWith('.json'))
      .map((target) => readFileSync(join(folder, target), 'utf8'))
      .join('\n')
    const oids = all(text, /[`"]([A-Za-z0-9_-]{43})[`"]/g)
    st.ok(oids.length > 2, `${name}: names bodies`)
    st.same(
      oids.filter((oid) => !vectors.includes(oid)),
      [],
      `${name}: oids`,
    )
  }
})
