/** The simulator's command line: what it is asked wrongly it says in words, and runs nothing. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'tap'

const program = join(import.meta.dirname, 'main.js')

function run(...args: string[]): { code: number | null; said: string; complained: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  return { code: status, said: stdout, complained: stderr }
}

test('the simulator says what it can be asked for', async (t) => {
  const { code, said } = run('--help')
  t.equal(code, 0)
  t.match(said, /--plants .*\n +canary\n/, 'with the planted bugs by name')
})

test('a wrong question ends with words and 2', async (t) => {
  const wrong: readonly (readonly [string[], RegExp])[] = [
    [['--plant', 'nothing like it'], /no bug is called "nothing like it"/],
    [['--with', 'luck'], /--with is one of clearing, identity/],
    [['--seeds', 'many'], /whole numbers/],
    [['--jobs', '0'], /one above zero/],
    [['--sedes', '5'], /--sedes[^]*npm run sim/],
  ]
  for (const [args, words] of wrong) {
    const { code, said, complained } = run(...args)
    t.equal(code, 2, args.join(' '))
    t.equal(said, '', 'no seed runs')
    t.match(complained, words)
    t.notMatch(complained, /\n +at /, 'and no trace of the program is shown')
  }
})
