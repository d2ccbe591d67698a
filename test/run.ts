/**
 * Runs the compiled tests of which the source still exists, on node's test runner: so a test that was deleted or renamed
 * never runs from an old `build/`. Arguments choose files by part of their path: `npm test -- ledger protocol/log`.
 * Options of node (`--test-name-pattern=...`) are passed on.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { stripVTControlCharacters } from 'node:util'

const root = join(import.meta.dirname, '..', '..')
const tapFile = join(root, 'build', 'test-results', 'results.tap')

/** Paths below `build/test/` of all compiled tests that match one of `wanted`, or of all tests if that is empty. */
function testFiles(wanted: readonly string[]): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => wanted.length === 0 || wanted.some((part) => `test/${path}`.includes(part)))
    .map((path) => join('build', 'test', path.replace(/\.ts$/, '.js')))
    .toSorted()
}

/** Prints the plain closing line, since the form of node's own differs between its versions. */
function printCounts(): boolean {
  const results = readFileSync(tapFile, 'utf8')
  const count = (name: string): number =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(results)?.[1] ?? 0)
  const failed = count('fail') + count('cancelled')
  console.log(`${count('pass')} passed, ${failed} failed, ${count('skipped') + count('todo')} skipped`)
  return failed === 0 && count('pass') > 0
}

function main(args: readonly string[]): void {
  const files = testFiles(args.filter((arg) => !arg.startsWith('-')))
  if (files.length === 0) {
    console.error('no such tests')
    process.exitCode = 2
    return
  }
  mkdirSync(join(tapFile, '..'), { recursive: true })
  const options = [
    '--enable-source-maps',
    '--test',
    `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
    '--test-timeout=600000',
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...['--test-reporter=tap', `--test-reporter-destination=${tapFile}`],
    ...args.filter((arg) => arg.startsWith('-')),
  ]
  const child = spawn(process.execPath, [...options, ...files], {
    cwd: root,
    // tap would end a file after 30 s, however slow the machine; node's own limit above is the one that counts.
    env: { TAP_TIMEOUT: '590', ...process.env },
    stdio: ['ignore', process.stdout.isTTY ? 'inherit' : 'pipe', 'inherit'],
  })
  // tap colours its differences even where nobody sees colours.
  const lines = child.stdout === null ? undefined : createInterface({ input: child.stdout })
  lines?.on('line', (line) => console.log(stripVTControlCharacters(line).trimEnd()))
  child.on('close', (code) => {
    const passed = printCounts()
    process.exitCode = code === 0 && !passed ? 1 : (code ?? 1)
  })
}

main(process.argv.slice(2))
