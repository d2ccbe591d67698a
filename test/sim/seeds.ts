/** The seeds that ever failed. They run first, for ever. */
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The source, so that what is added is kept; the program runs from `build/test/sim`. */
const path = join(import.meta.dirname, '..', '..', '..', 'test', 'sim', 'seeds.txt')

/** The seeds of the file: one a line, then what it found. */
export function keptSeeds(): number[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => Number.parseInt(line, 10))
}

/** Adds a seed with what it found. */
export function keepSeed(seed: number, found: string): void {
  if (!keptSeeds().includes(seed)) appendFileSync(path, `${seed} ${found.split('\n')[0]}\n`)
}
