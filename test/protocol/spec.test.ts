/**
 * Holds the SPEC to the vectors, the schemas and the code: every rule has a vector, every vector and every comment names
 * a rule that there is, nothing is demanded outside a rule, and the examples are what the code makes.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import t from 'tap'
import { specPaths, vectorsFolder } from '../vectors/make.ts'
import { vectorPaths } from '../vectors/make/manifest.ts'
import { entries, items } from '../vectors/make/items.ts'
import { examples, refreshed, tables } from '../vectors/make/spec.ts'

const root = join(vectorsFolder, '..', '..')
const parts = new Map(specPaths().map((path) => [relative(root, path), readFileSync(path, 'utf8')]))
const whole = [...parts.values()].join('\n')

/** A rule: its number, and everything up to the next rule or heading. */
interface Rule {
  readonly id: string
  readonly text: string
}

const demand = /\b(?:MUST|SHOULD|MAY|SHALL|REQUIRED|RECOMMENDED|OPTIONAL)\b/

/** Splits a part into rules and what stands between headings and rules. */
function split(text: string): { rules: Rule[]; between: string[] } {
  const rules: Rule[] = []
  const between: string[] = []
  for (const piece of text.split(/^(?=\*\*[A-Z]+-\d\d\*\* |#+ )/m)) {
    const id = /^\*\*([A-Z]+-\d\d)\*\* /.exec(piece)?.[1]
    if (id === undefined) between.push(piece)
    else rules.push({ id, text: piece })
  }
  return { rules, between }
}

const rules = [...parts.values()].flatMap((text) => split(text).rules)
const ids = rules.map((rule) => rule.id)

/** All files of the vectors, also those that come from elsewhere. */
function coversOfAll(): { file: string; id: string; covers: readonly string[] }[] {
  return vectorPaths(vectorsFolder).flatMap((file) => {
    const { vectors } = JSON.parse(readFileSync(join(vectorsFolder, file), 'utf8')) as {
      vectors: { id: string; covers: string[] }[]
    }
    return vectors.map(({ id, covers }) => ({ file, id, covers }))
  })
}

t.test('rules are numbered without gaps, each tag in one file of the index', async (st) => {
  const tags = [...new Set(ids.map((id) => id.slice(0, -3)))]
  for (const tag of tags) {
    const numbers = ids.filter((id) => id.startsWith(`${tag}-`)).map((id) => Number(id.slice(-2)))
    st.same(
      numbers,
      numbers.map((_, i) => i + 1),
      tag,
    )
    const holding = [...parts].filter(([, text]) =>
      split(text).rules.some((rule) => rule.id.startsWith(`${tag}-`)),
    )
    st.equal(holding.length, 1, `${tag} stands in one file`)
    const row = new RegExp(
      `^\\| \\[.*\\]\\(${relative('protocol', holding[0]?.[0] ?? '')}\\) +\\|[^|]*\\b${tag}\\b`,
      'm',
    )
    st.match(parts.get('protocol/SPEC.md'), row, `${tag} stands in the index`)
  }
  st.ok(ids.length > 90, `${ids.length} rules`)
})

t.test('every rule demands something, and nothing else does', async (st) => {
  st.same(
    rules.filter((rule) => !demand.test(rule.text)).map((rule) => rule.id),
    [],
    'rules without a demand',
  )
  const outside = [...parts].flatMap(([path, text]) =>
    split(text).between.map((piece) => [path, piece] as const),
  )
  const loose = outside
    .filter(([, piece]) => demand.test(piece))
    .map(([path, piece]) => `${path}: ${piece.slice(0, 40)}`)
  st.same(loose, ['protocol/SPEC.md: ## How to read it\n\nThe words MUST, MUST '], 'demands outside rules')
})

t.test('every rule has a vector, and every vector a rule', async (st) => {
  const all = coversOfAll()
  const covered = new Set(all.flatMap(({ covers }) => covers))
  st.same(
    ids.filter((id) => !covered.has(id)),
    [],
    'rules without a vector',
  )
  const unknown = all.filter(({ covers }) => covers.some((id) => !ids.includes(id)))
  st.same(unknown, [], 'vectors that name unknown rules')
})

t.test('references inside the SPEC lead somewhere', async (st) => {
  const named = whole.match(/\b[A-Z]{3,4}-\d\d\b/g) ?? []
  st.same(
    named.filter((id) => !ids.includes(id)),
    [],
    'rules',
  )
  for (const [path, text] of parts)
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)\)/g))
      st.ok(existsSync(join(root, dirname(path), target)), `${path} -> ${target}`)
})

t.test('what the code cites is there', async (st) => {
  const tags = new Set(ids.map((id) => id.slice(0, -3)))
  const wrong: string[] = []
  const folders = ['protocol', 'node', 'cli', 'schemas', 'test']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  for (const file of files.filter((name) => /\.(?:ts|schema\.json|js)$/.test(name))) {
    const text = readFileSync(join(root, file), 'utf8')
    for (const [, cited = ''] of text.matchAll(/SPEC,? ((?:,? ?(?:and|to)? ?\b[A-Z]{3,4}(?:-\d\d)?\b)+)/g))
      for (const one of cited.match(/[A-Z]{3,4}(?:-\d\d)?/g) ?? [])
        if (!(one.includes('-') ? ids.includes(one) : tags.has(one))) wrong.push(`${file}: ${one}`)
  }
  st.same(wrong, [])
})

t.test('every schema of the protocol is named, and every kind of item and entry', async (st) => {
  const index = parts.get('protocol/SPEC.md') ?? ''
  const names = readdirSync(join(root, 'schemas'), { encoding: 'utf8' }).filter((name) =>
    name.endsWith('.schema.json'),
  )
  const inside = readdirSync(join(root, 'schemas', 'federation')).map((name) =>
    name.replace('.schema.json', ''),
  )
  st.same(
    [...names, ...inside].filter((name) => !index.includes(`\`${name}\``)),
    [],
    'schemas',
  )
  const kinds = [...items, ...entries].map((one) => one.typ)
  st.same(
    kinds.filter((typ) => !whole.includes(`\`${typ}\``) && typ !== 'genesis'),
    [],
    'kinds',
  )
})

t.test('examples and tables are fresh', async (st) => {
  for (const [path, text] of parts) st.ok(refreshed(text) === text, `${path} is what the generator writes`)
  const asked = [...whole.matchAll(/<!-- (?:example|table): ([a-z-]+) -->/g)].map(([, name]) => name ?? '')
  st.same(asked.toSorted(), [...examples().keys(), ...tables().keys()].toSorted(), 'each is used once')
})

t.test('no part is longer than 300 lines', async (st) => {
  st.same(
    [...parts].filter(([, text]) => text.split('\n').length > 300).map(([path]) => path),
    [],
  )
})
