/**
 * Runs every vector of test/vectors/{ledger,lane,transfer,frame,identity,agreement,statement} against the code, and holds the files
 * to their generator: what is committed is what `test/vectors/make.ts` writes.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import type { Test } from 'tap'
import type { Entry, Item } from '../../protocol/generated/types.ts'
import { validateEntry, validateItem } from '../../protocol/generated/validators.ts'
import { compare } from '../conformance/compare.ts'
import { madeFiles, madeFolders, vectorsFolder } from '../vectors/make.ts'
import { textOf, type Vector, type VectorFile } from '../vectors/make/file.ts'
import { entries, items } from '../vectors/make/items.ts'
import { kinds } from '../vectors/run/kinds.ts'
import { frozen, ourselves } from '../vectors/run/subject.ts'

// A busy machine takes long for thousands of signatures.
t.setTimeout(110_000)

const paths = madeFolders.flatMap((folder) =>
  readdirSync(join(vectorsFolder, folder), { encoding: 'utf8' }).map((name) => `${folder}/${name}`),
)
const verdicts = { valid: 0, invalid: 0 }
const usedKinds = new Set<string>()

for (const path of paths.toSorted()) t.test(path, (st) => runFile(st, path))

async function runFile(st: Test, path: string): Promise<void> {
  const file = frozen(JSON.parse(readFileSync(join(vectorsFolder, path), 'utf8')) as VectorFile)
  st.same(
    Object.keys(file).toSorted(),
    (file.given === undefined ? [] : ['given']).concat('about', 'kind', 'vectors').toSorted(),
  )
  st.ok(file.about.endsWith('.'), 'says what it is about')
  const ids = file.vectors.map((vector) => vector.id)
  st.equal(new Set(ids).size, ids.length, 'ids are unique')
  usedKinds.add(file.kind)
  for (const vector of file.vectors) await runVector(st, file, vector)
}

async function runVector(st: Test, { kind, given }: VectorFile, vector: Vector): Promise<void> {
  const { id, covers, why, input, expect } = vector
  const run = kinds.get(kind)
  if (run === undefined) throw new Error(`unknown kind ${kind}`)
  if (Object.keys(vector).toSorted().join() !== 'covers,expect,id,input,why') st.fail(`${id}: members`)
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) st.fail(`${id}: an id is in kebab case`)
  if (!why.endsWith('.') || covers.length === 0) st.fail(`${id}: says why, and what it covers`)
  const found = await run(ourselves, input, new Map(Object.entries(given ?? {})))
  // A run is one long way to say what is right; each of its steps that refuses something counts by itself.
  const refused = JSON.stringify(expect).match(/"code":/g)?.length ?? 0
  verdicts[expect.ok ? 'valid' : 'invalid']++
  if (expect.ok && refused > 0) verdicts.invalid++
  // tap writes both sides out, also where they are the same, which is slow for runs.
  if (isDeepStrictEqual(found, expect) || compare(kind, expect, found) === 'same') st.pass(`${id}: ${why}`)
  else st.strictSame(found, expect, `${id}: ${why}`)
}

t.test('the set is complete', async (st) => {
  st.same(
    [...kinds.keys()].filter((kind) => !usedKinds.has(kind)),
    [],
    'every kind has vectors',
  )
  st.ok(verdicts.invalid > verdicts.valid, `${verdicts.invalid} refuse something, ${verdicts.valid} do not`)
})

t.test('the files are what the generator writes', async (st) => {
  const made = madeFiles()
  st.same(made.map((file) => file.name).toSorted(), paths.toSorted(), 'the same files')
  for (const file of made) {
    const same = readFileSync(join(vectorsFolder, file.name), 'utf8') === textOf(file)
    st.ok(same, `${file.name}: if this is not meant, the code that it is made with has changed`)
  }
})

/** The member spoiled in one way after another. */
function* spoiled(value: object): Generator<object> {
  yield { ...value, unknown: 1 }
  for (const [name, member] of Object.entries(value)) {
    yield { ...value, [name]: null }
    yield { ...value, [name]: typeof member === 'number' ? member + 0.5 : [member] }
    if (typeof member === 'object' && member !== null && !Array.isArray(member))
      for (const inner of spoiled(member as object)) yield { ...value, [name]: inner }
  }
}

t.test('no item and no entry is valid with a member spoiled', async (st) => {
  const all: [string, readonly (Item | Entry)[], (value: unknown) => boolean][] = [
    ['item', items, validateItem],
    ['entry', entries, validateEntry],
  ]
  for (const [what, values, validate] of all)
    for (const value of values) {
      const passed = [...spoiled(value)].filter((one) => validate(one))
      st.same(passed, [], `${what} ${value.typ}`)
    }
  st.end()
})
