/** Runs every vector in test/vectors/{canon,sign,merkle,checkpoint} on both cryptography implementations. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { byteKinds as kinds, type Run, type Verdict } from '../vectors/run/bytes.ts'
import { cryptos, fromHex, Members, vectorsFolder } from './support.ts'

const folders = ['canon', 'sign', 'merkle', 'checkpoint']

/** Section ids that the README explains. */
const sections = new Set(
  readFileSync(join(vectorsFolder, 'README.md'), 'utf8').match(/(?<=^\| )(?:ENC|SIG|LOG)-\d\d(?= )/gm) ?? [],
)
const covered = new Set<string>()
const verdicts = { valid: 0, invalid: 0 }
const usedKinds = new Set<string>()

for (const folder of folders) {
  for (const name of readdirSync(join(vectorsFolder, folder), { recursive: true, encoding: 'utf8' })) {
    t.test(`${folder}/${name}`, (st) => runFile(st, join(vectorsFolder, folder, name), folder))
  }
}

async function runFile(st: Test, path: string, folder: string): Promise<void> {
  const file = new Members(JSON.parse(readFileSync(path, 'utf8')), path)
  const kind = file.text('kind')
  st.ok(kind.startsWith(`${folder}.`), `${kind} belongs into ${folder}`)
  st.ok(file.text('about').endsWith('.'), 'says what it is about')
  const run = kinds.get(kind)
  if (run === undefined) throw new Error(`unknown kind ${kind}`)
  usedKinds.add(kind)
  const ids = new Set<string>()
  for (const value of file.list('vectors')) {
    const id = await runVector(st, new Members(value, path), run)
    if (ids.has(id)) st.fail(`${id} occurs twice`)
    ids.add(id)
  }
  st.ok(ids.size > 0, `${ids.size} vectors`)
  file.done()
}

async function runVector(st: Test, vector: Members, run: Run): Promise<string> {
  const id = vector.text('id')
  const why = vector.text('why')
  const expected = vector.any('expect')
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) st.fail(`${id}: an id is in kebab case`)
  if (why === '') st.fail(`${id}: says why`)
  for (const section of coveredBy(vector)) {
    if (!sections.has(section)) st.fail(`${id}: the README does not explain ${section}`)
    covered.add(section)
  }
  verdicts[new Members(expected, id).any('ok') === true ? 'valid' : 'invalid']++
  const found: Verdict[] = []
  for (const [, crypto] of cryptos) {
    // A copy for each, since digests are remembered by body.
    const input = new Members(structuredClone(vector.any('input')), id)
    found.push(...[await run(crypto, input)].flat())
    input.done()
  }
  const wanted = found.map(() => expected)
  st.strictSame(found, wanted, `${id}: ${why}`)
  vector.done()
  return id
}

function coveredBy(vector: Members): readonly string[] {
  const list = vector.texts('covers')
  if (list.length === 0) throw new Error('a vector covers a section')
  return list
}

t.test('the set is complete', async (st) => {
  st.same(
    [...kinds.keys()].filter((kind) => !usedKinds.has(kind)),
    [],
    'every kind has vectors',
  )
  st.same(
    [...sections].filter((section) => !covered.has(section)),
    [],
    'every section has vectors',
  )
  st.ok(sections.size >= 27, `${sections.size} sections`)
  st.ok(verdicts.invalid > verdicts.valid, `${verdicts.invalid} invalid, ${verdicts.valid} valid`)
})

t.test('a stray member, kind or section does not pass unnoticed', async (st) => {
  const run = kinds.get('sign.key')
  if (run === undefined) throw new Error('the kind is gone')
  const spoiled = new Members({ publicKey: '00', extra: 1 }, 'spoiled')
  await run(nodeCrypto, spoiled)
  st.throws(() => spoiled.done(), /unknown member extra/)
  st.throws(() => fromHex('AB'), /hexadecimal/)
  st.equal(kinds.get('sign.other'), undefined)
})
