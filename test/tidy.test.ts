/**
 * Rules of this repository that neither the compiler nor the linter can hold; CONTRIBUTING.md says why they are. Each
 * test gathers its findings, so that one run names every file at fault.
 */
import { join } from 'node:path'
import { test } from 'tap'
import { buildCatalogue, readSchemaFiles } from '../schemas/generator/catalogue.ts'
import { generate, staleFiles } from '../schemas/generate.ts'
import { dependencyProblems } from './tidy/dependency-rules.ts'
import {
  circles,
  importsOf,
  jsonOf,
  repositoryFiles,
  resolveImport,
  root,
  textOf,
  topOf,
} from './tidy/repository.ts'
import { schemaProblems } from './tidy/schema-rules.ts'

const files = repositoryFiles()
const sources = files.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('protocol/generated/'))

/** What each part may import. */
const layers = new Map([
  ['schemas', ['schemas']],
  ['protocol', ['protocol']],
  ['node', ['protocol', 'node']],
  ['cli', ['protocol', 'cli']],
  ['test', ['schemas', 'protocol', 'node', 'cli', 'test']],
])

test('only the agreed entries stand at the top', async (t) => {
  const allowed = [
    ...[...layers.keys(), 'package.json', 'package-lock.json', 'tsconfig.json', 'eslint.config.js'],
    ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE'],
  ]
  const entries = [...new Set(files.map(topOf))]
  t.same(
    entries.filter((entry) => !entry.startsWith('.') && !allowed.includes(entry)),
    [],
  )
})

test('names are in kebab case', async (t) => {
  const exceptions = 'README.md ARCHITECTURE.md CONTRIBUTING.md CHANGELOG.md SPEC.md LICENSE'.split(' ')
  const isKebab = (name: string): boolean =>
    exceptions.includes(name) || /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)
  t.same(
    files.filter((path) => !path.split('/').every(isKebab)),
    [],
  )
})

test('every dependency has a reason, and every reason a dependency', async (t) => {
  const [, section = ''] = (textOf('CONTRIBUTING.md') ?? '').split('\n## Dependencies\n')
  const rows = [...section.matchAll(/^\| `([^ `]+)` +\| +(\S.*?) +\|$/gm)]
  const { dependencies = {}, devDependencies = {} } = jsonOf('package.json')
  const needed = [dependencies, devDependencies].flatMap((one) => Object.keys({ ...(one as object) }))
  const reasoned = rows.map(([, name = '']) => name)
  t.ok(needed.length > 0)
  t.same(reasoned.toSorted(), needed.toSorted())
})

test('every part of the SPEC is a step to a node of one’s own, and every folder of vectors proves one', async (t) => {
  const steps = textOf('protocol/spec/write-your-own-node.md') ?? ''
  const parts = files.flatMap((path) => /^protocol\/spec\/([a-z]+\.md)$/.exec(path)?.slice(1) ?? [])
  t.ok(parts.length > 10)
  t.same(
    parts.filter((part) => !steps.includes(`](${part})`)),
    [],
  )
  const folders = new Set(
    files.flatMap((path) => /^test\/vectors\/([a-z]+)\/[^/]+\.json$/.exec(path)?.slice(1) ?? []),
  )
  t.ok(folders.size > 10)
  t.same(
    [...folders].filter((folder) => !steps.includes(`\`${folder}\``)),
    [],
  )
})

test('no file is longer than 400 lines', async (t) => {
  const written = files.filter(
    (path) => /\.(tsx?|js|css|html|md)$/.test(path) && !path.includes('/generated/'),
  )
  const lengths = written.map((path) => ({ path, lines: (textOf(path) ?? '').trimEnd().split('\n').length }))
  t.same(
    lengths.filter(({ lines }) => lines > 400),
    [],
  )
})

test('no host of a package registry and no path of one machine stands in a file', async (t) => {
  const registry = process.env['npm_config_registry'] ?? ''
  const hosts = [/registry\.(?:npmjs|yarnpkg)\./]
  if (URL.canParse(registry))
    hosts.push(new RegExp(new URL(registry).host.replaceAll('.', '\\.') + '(?![\\w.])'))
  const machinePath = /(?<![\w.~\-*)}\\])\/(?:(?:work|root|home|Users)\/|tmp\b)/
  const problems = files.flatMap((path) => {
    const text = textOf(path) ?? ''
    const patterns = path === 'package-lock.json' ? [...hosts, /"resolved"/] : [...hosts, machinePath]
    return patterns.flatMap((pattern) => {
      const found = pattern.exec(text)
      return found === null ? [] : [`${path}: ${found[0]}`]
    })
  })
  t.same(problems, [])
})

test('imports keep to the layers', async (t) => {
  const problems = sources.flatMap((path) =>
    importsOf(path)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ specifier }) => {
        const target = resolveImport(path, specifier)
        return !files.includes(target) || layers.get(topOf(path))?.includes(topOf(target)) !== true
      })
      .map(({ specifier }) => `${path} imports ${specifier}`),
  )
  t.same(problems, [])
})

test('no modules import each other in a circle', async (t) => {
  t.same(circles(sources), [])
})

test('dependencies are pinned, used and explained', async (t) => {
  t.same(dependencyProblems([...sources, 'eslint.config.js']), [])
})

test('schemas are closed and bounded', async (t) => {
  const catalogue = buildCatalogue(readSchemaFiles(join(root, 'schemas')))
  t.same(catalogue.files.flatMap(schemaProblems), [])
})

test('generated files are fresh', async (t) => {
  const stale = staleFiles(join(root, 'protocol', 'generated'), await generate(root))
  t.same(stale, [], 'protocol/generated is what npm run generate writes')
})
