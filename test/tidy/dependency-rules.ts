/** What every dependency must keep: an exact version, a use, and a reason that a reader can find. */
import { builtinModules } from 'node:module'
import { importsOf, jsonOf, textOf, topOf } from './repository.ts'

const product = ['protocol', 'node', 'cli']

/** Breaches of the rules, given the paths of all sources that may import something. */
export function dependencyProblems(sources: readonly string[]): string[] {
  const manifest = jsonOf('package.json')
  const production = record(manifest['dependencies'])
  const development = record(manifest['devDependencies'])
  const scripts = Object.values(record(manifest['scripts'])).join('\n')
  const reasons = textOf('CONTRIBUTING.md') ?? ''
  const byProduct = importedBy(sources.filter((path) => product.includes(topOf(path))))
  const byAnyone = importedBy(sources)
  // Types of a library are used with it; a tool is used by a script.
  const isUsed = (name: string): boolean =>
    byAnyone.has(name) || name === 'node' || scripts.includes(`${name} `)

  const all = [...Object.entries(production), ...Object.entries(development)]
  return [
    ...all
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name}: ${version} is not one exact version`),
    ...all
      .filter(([name]) => !reasons.includes(`| \`${name}\` `))
      .map(([name]) => `${name}: CONTRIBUTING.md gives no reason for it`),
    ...Object.keys(production)
      .filter((name) => !byProduct.has(name))
      .map((name) => `${name}: in dependencies, but the product does not import it`),
    ...Object.keys(development)
      .filter((name) => !isUsed(name.replace('@types/', '')))
      .map((name) => `${name}: neither imported nor run by a script`),
    ...[...byProduct]
      .filter((name) => !(name in production))
      .map((name) => `${name}: the product imports it, but it is not in dependencies`),
    ...[...byAnyone]
      .filter((name) => !(name in production) && !(name in development))
      .map((name) => `${name}: imported, but not in package.json`),
    ...[...byAnyone]
      .filter((name) => builtinModules.includes(name))
      .map((name) => `${name}: write node:${name}`),
  ]
}

/** Names of the packages that the given sources import, `node:` modules left out. */
function importedBy(sources: readonly string[]): Set<string> {
  const bare = sources
    .flatMap(importsOf)
    .map(({ specifier }) => specifier)
    .filter((specifier) => !/^(\.|node:)/.test(specifier))
  return new Set(
    bare.map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    ),
  )
}

function record(value: unknown): Record<string, string> {
  const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(pairs.map(([key, text]) => [key, String(text)]))
}
