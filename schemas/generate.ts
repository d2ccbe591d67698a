/**
 * Writes `protocol/generated/` from the schemas. With `--check` it writes nothing and exits with status 1 if a file on
 * disk is not what it would write.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { buildCatalogue, readSchemaFiles, SchemaDefect } from './generator/catalogue.ts'
import { generateConstants } from './generator/constants.ts'
import { generateTypes } from './generator/types.ts'
import { generateValidatorCode, generateValidatorDoors } from './generator/validators.ts'

const banner = '// Written by schemas/generate.ts. Do not edit: change a schema and run `npm run generate`.\n'

/** The generated files by name, formatted. `root` is the repository's folder. Throws `SchemaDefect`. */
export async function generate(root: string): Promise<Map<string, string>> {
  const catalogue = buildCatalogue(readSchemaFiles(join(root, 'schemas')))
  const texts = new Map([
    ['types.ts', await generateTypes(catalogue)],
    ['validator-code.ts', `// @ts-nocheck\n${await generateValidatorCode(catalogue)}`],
    ['validators.ts', generateValidatorDoors(catalogue)],
    ['schemas.ts', generateConstants(catalogue)],
  ])
  const options = await resolveConfig(join(root, 'protocol', 'generated', 'types.ts'))
  const written = new Map<string, string>()
  for (const [name, text] of texts) {
    const whole = banner + text
    // The validator code is for machines: laid out by prettier it would be ten thousand lines.
    const keep = name === 'validator-code.ts'
    written.set(name, keep ? whole : await format(whole, { ...options, parser: 'typescript' }))
  }
  return written
}

/** Names of files in `folder` that differ from `texts`, are missing, or should not be there. */
export function staleFiles(folder: string, texts: ReadonlyMap<string, string>): string[] {
  const onDisk = existsSync(folder) ? readdirSync(folder) : []
  const wrong = [...texts].filter(
    ([name, text]) => !onDisk.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  )
  return [...wrong.map(([name]) => name), ...onDisk.filter((name) => !texts.has(name))]
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const root = join(import.meta.dirname, '..', '..')
  const folder = join(root, 'protocol', 'generated')
  const texts = await generate(root)
  const stale = staleFiles(folder, texts)
  if (values.check) {
    for (const name of stale) console.error(`protocol/generated/${name} is stale: run npm run generate`)
    return stale.length === 0 ? 0 : 1
  }
  mkdirSync(folder, { recursive: true })
  for (const name of stale) {
    const text = texts.get(name)
    if (text === undefined) rmSync(join(folder, name))
    else writeFileSync(join(folder, name), text)
    console.error(`protocol/generated/${name} ${text === undefined ? 'removed' : 'written'}`)
  }
  return 0
}

if (process.argv[1] === import.meta.filename) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (!(error instanceof SchemaDefect)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
