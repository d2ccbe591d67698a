/** The generator refuses defective schemas, and what it writes is as strict and as portable as promised. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import t from 'tap'
import { checkEntry, checkTip, validateTip } from '../../protocol/generated/validators.ts'
import { buildCatalogue, readSchemaFiles, type Schema } from '../../schemas/generator/catalogue.ts'
import { generateTypes } from '../../schemas/generator/types.ts'
import { generateValidatorCode } from '../../schemas/generator/validators.ts'
import { schemaProblems } from '../tidy/schema-rules.ts'

const base = 'https://hourbridge.example/tbf/1'
const object = (typ: string, more: Schema = {}): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: ['typ'],
  properties: { typ: { const: typ }, ...more },
})
const text: Schema = { title: 'Text', type: 'string', maxLength: 10 }

/** The catalogue of a folder that holds just these schemas, each given by its path. */
function catalogueOf(
  test: { testdir(): string },
  schemas: Record<string, Schema>,
): ReturnType<typeof buildCatalogue> {
  const folder = test.testdir()
  for (const [path, schema] of Object.entries(schemas)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify({ $id: `${base}/${path}`, ...schema }))
  }
  return buildCatalogue(readSchemaFiles(folder))
}

t.test('types', async (t) => {
  const catalogue = catalogueOf(t, {
    'common.schema.json': { title: 'Common', $defs: { text } },
    'thing.schema.json': {
      title: 'Thing',
      oneOf: [{ $ref: `${base}/thing.schema.json#/$defs/a` }, { $ref: `${base}/thing.schema.json#/$defs/b` }],
      $defs: {
        a: {
          title: 'ThingA',
          ...object('a', {
            names: { type: 'array', maxItems: 3, items: { $ref: `${base}/common.schema.json#/$defs/text` } },
          }),
        },
        b: { title: 'ThingB', ...object('b', { inner: { title: 'Inner', ...object('inner') } }) },
      },
    },
  })
  const types = (await generateTypes(catalogue)).replaceAll(/\/\*\*[^]*?\*\//g, '').replaceAll(/\s+/g, ' ')
  t.match(types, 'export type Thing = (ThingA | ThingB)', 'a union of its branches by name')
  t.match(types, 'readonly names?: readonly Text[]', 'arrays and properties are read-only')
  t.match(types, 'readonly inner?: Inner', 'a titled part has a type of its own')
  t.match(types, 'export type Inner = { readonly typ: "inner" }')
  t.equal(types.match(/export type Text /g)?.length, 1, 'a shared name is written once')
  t.notMatch(types, 'Common', 'a file of shared names is no type')
})

t.test('defective schemas are refused', async (t) => {
  const refused = (name: string, schemas: Record<string, Schema>, message: RegExp): void => {
    t.throws(() => catalogueOf(t, schemas), { message }, name)
  }
  refused('no title', { 'a.schema.json': object('a') }, /title/)
  refused('title not in PascalCase', { 'a.schema.json': { title: 'a thing', ...object('a') } }, /PascalCase/)
  refused('other $id', { 'a.schema.json': { $id: `${base}/b.schema.json`, ...text } }, /\$id/)
  refused(
    'one title twice',
    { 'a.schema.json': text, 'b.schema.json': { ...text, maxLength: 9 } },
    /two different/,
  )

  const dangling = catalogueOf(t, {
    'a.schema.json': { title: 'A', ...object('a', { x: { $ref: `${base}/no` } }) },
  })
  await t.rejects(generateTypes(dangling), { message: /unknown/ }, 'unknown reference')
  await t.rejects(generateValidatorCode(dangling), { message: /unknown/ }, 'unknown reference')
  const unknownWord = catalogueOf(t, { 'a.schema.json': { title: 'A', type: 'string', format: 'email' } })
  await t.rejects(generateValidatorCode(unknownWord), { message: /format/ }, 'unknown format')
})

t.test('open or unbounded schemas are found', async (t) => {
  const problems = (schema: Schema): string[] => schemaProblems({ path: 'x', id: `${base}/x`, schema })
  const open: [Schema, RegExp][] = [
    [{ type: 'object' }, /open object/],
    [{ type: 'object', additionalProperties: true, maxProperties: 1 }, /open object/],
    [{ type: 'string' }, /neither maxLength/],
    [{ type: 'string', pattern: '^a+$' }, /neither maxLength/],
    [{ type: 'string', pattern: 'a{3}' }, /neither maxLength/],
    [{ type: 'array', items: text }, /maxItems/],
    [{ type: 'array', maxItems: 1 }, /no items/],
    [{ type: 'integer', minimum: 0 }, /maximum/],
    [{ type: 'number', minimum: 0, maximum: 1 }, /integers/],
    [{ title: 'Any', oneOf: [{ description: 'anything' }] }, /accepts anything/],
    [{ $ref: '#/$defs/text' }, /relative/],
    [{ ...text, format: 'email' }, /format/],
  ]
  for (const [schema, message] of open) t.match(problems(schema).join(), message, JSON.stringify(schema))
  t.same(problems({ type: 'string', pattern: '^[a-z+*]{1,5}\\*$' }), [], 'a class may hold a star')
  t.same(problems(object('a', { text })), [])
})

t.test('a check says what is wrong and where', async (t) => {
  const tip = { seq: 1, oid: 'A'.repeat(43) }
  t.equal(checkTip(tip), undefined)
  t.ok(validateTip(tip))
  t.notOk(validateTip({ ...tip, seq: '1' }), 'nothing is coerced')
  t.same(checkTip({ ...tip, seq: -1 }), { path: '/seq', keyword: 'minimum', message: 'must be >= 0' })
  t.same(checkTip({ seq: 1 }), { path: '', keyword: 'required', message: 'must have the property oid' })
  t.same(checkEntry({ typ: 'no' }), { path: '', keyword: 'discriminator', message: 'must have a known typ' })
  t.equal(checkEntry({ typ: 'exchange' })?.keyword, 'required', 'the branch that was meant')

  const long = checkTip({ ...tip, ['x'.repeat(60_000)]: 1 })
  t.equal(long?.keyword, 'additionalProperties')
  t.ok((long?.message.length ?? Infinity) <= 100, "a stranger's name does not fill the log")
  const parsed: unknown = JSON.parse('{"__proto__":{"seq":1,"oid":"x"}}')
  t.equal(checkTip(parsed)?.keyword, 'required', 'inherited properties do not count')
})

t.test('validators run where eval is forbidden and Node is absent', async (t) => {
  const entry = join(import.meta.dirname, '..', '..', 'protocol', 'generated', 'validators.js')
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'v',
    platform: 'browser',
    write: false,
  })
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  runInContext(bundle.outputFiles[0]?.text ?? '', context)
  t.equal(runInContext('v.validateSeconds(3600)', context), true)
  t.equal(runInContext('v.checkSeconds(0.5).keyword', context), 'type')
})
