/**
 * Copies of the protocol code with one thing spoiled: a guard that never refuses, a comparison that is off by one, a sum
 * that is a difference. The vectors must tell each of them from the code itself, or a rule is not tested.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import type { Subject } from './subject.ts'

/** One spoiled copy: which file, where, and the text that it has there instead. */
export interface Mutant {
  readonly file: string
  readonly line: number
  readonly was: string
  readonly is: string
  readonly text: string
}

const swaps = new Map<ts.SyntaxKind, string>([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusEqualsToken, '-='],
  [ts.SyntaxKind.MinusEqualsToken, '+='],
])

/** All mutants of a compiled file. `guardsOnly` leaves only conditions that are never met. */
export function mutantsOf(path: string, file: string, guardsOnly = false): Mutant[] {
  const text = readFileSync(path, 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)
  const found: Mutant[] = []
  const add = (from: number, to: number, is: string): void => {
    const line = source.getLineAndCharacterOfPosition(from).line + 1
    found.push({ file, line, was: text.slice(from, to), is, text: text.slice(0, from) + is + text.slice(to) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node)) add(node.expression.getStart(), node.expression.getEnd(), 'false')
    if (!guardsOnly && ts.isBinaryExpression(node)) {
      const swap = swaps.get(node.operatorToken.kind)
      if (swap !== undefined) add(node.operatorToken.getStart(), node.operatorToken.getEnd(), swap)
    }
    // What an assertion says is a promise of our own code, not a rule.
    if (ts.isCallExpression(node) && node.expression.getText() === 'assert') return
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A folder with a copy of the compiled protocol, of which one file at a time is replaced. */
export class Workshop {
  private readonly from: string
  private readonly to: string
  private count = 0

  constructor(from: string, to: string) {
    this.from = from
    this.to = to
    rmSync(to, { recursive: true, force: true })
  }

  /** The modules of the mutant. */
  async subject(mutant: Mutant): Promise<Subject> {
    const folder = join(this.to, String(this.count++))
    for (const name of readdirSync(this.from, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.js') && !name.startsWith('generated')) this.copy(name, folder)
    writeFileSync(join(folder, mutant.file), mutant.text)
    const load = async (name: string): Promise<unknown> => import(pathToFileURL(join(folder, name)).href)
    const modules = {
      channel: 'federation/channel',
      evidence: 'federation/evidence',
      witness: 'federation/witness',
      cosignature: 'log/cosignature',
      react: 'federation/react',
      statement: 'federation/react-statement',
      turn: 'federation/turn',
      intro: 'federation/intro',
      advert: 'federation/advert',
      word: 'federation/word',
      positions: 'federation/position',
      planner: 'federation/clearing-plan',
      clearing: 'federation/react-clearing',
      ways: 'federation/find-routes',
      offers: 'federation/offers',
      identity: 'identity',
      identityLog: 'identity-log',
      fold: 'ledger/fold',
      state: 'ledger/state',
    } satisfies Record<keyof Subject, string>
    const loaded = Object.entries(modules).map(async ([part, name]) => [part, await load(`${name}.js`)] as const)
    return Object.fromEntries(await Promise.all(loaded)) as unknown as Subject
  }

  private copy(name: string, folder: string): void {
    const target = join(folder, name)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(join(this.from, name), target)
  }

  /** Removes all copies. */
  close(): void {
    rmSync(this.to, { recursive: true, force: true })
  }
}

/** Where a mutant is, for people. */
export function describe({ file, line, was, is }: Mutant): string {
  return `${relative('.', file)}:${line} ${was.replaceAll(/\s+/g, ' ').slice(0, 70)} -> ${is}`
}
