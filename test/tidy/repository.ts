/** What the tidiness tests look at: the repository's own files, their text and their imports. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The repository's folder. The compiled file is `build/test/tidy/repository.js`. */
export const root: string = join(import.meta.dirname, '..', '..', '..')

const notOurs = new Set(['.git', '.cache', '.tap', 'build', 'coverage', 'node_modules'])

/** Paths of all files, with forward slashes, below the repository's folder. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (folder === '' && notOurs.has(entry.name)) return []
    return entry.isDirectory() ? repositoryFiles(path) : [path]
  })
}

/** The file's text, or undefined for binary files and those above 8 MiB. */
export function textOf(path: string): string | undefined {
  if (statSync(join(root, path)).size > 8 * 1024 * 1024) return undefined
  const bytes = readFileSync(join(root, path))
  return bytes.includes(0) ? undefined : bytes.toString('utf8')
}

/** A file's JSON. The tests that read it fail if it has another shape. */
export function jsonOf(path: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  if (typeof value !== 'object' || value === null) throw new Error(`${path}: not an object`)
  return { ...value }
}

export interface Import {
  /** As written: `./result.ts`, `node:fs`, `@scure/base`. */
  readonly specifier: string
  /** Only types are imported, so nothing remains at run time. */
  readonly typeOnly: boolean
}

const known = new Map<string, Import[]>()

/** Static and dynamic imports and re-exports of a source file. */
export function importsOf(path: string): Import[] {
  const imports = known.get(path) ?? readImports(path)
  known.set(path, imports)
  return imports
}

function readImports(path: string): Import[] {
  const found: Import[] = []
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, textOf(path) ?? '', ts.ScriptTarget.ES2023))
  return found
}

/** `node/store/level.ts` and `../ports.ts` give `node/ports.ts`. */
export function resolveImport(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

/** The part of the repository that a path belongs to: its first folder, or the file itself. */
export function topOf(path: string): string {
  return path.split('/')[0] ?? ''
}

/** Circles of imports that remain at run time, each as `a -> b -> a`. */
export function circles(sources: readonly string[]): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    if (done.has(path) || !sources.includes(path)) return
    done.add(path)
    for (const { specifier, typeOnly } of importsOf(path)) {
      if (specifier.startsWith('.') && !typeOnly) follow(resolveImport(path, specifier), [...trail, path])
    }
  }
  for (const path of sources) follow(path, [])
  return found
}
