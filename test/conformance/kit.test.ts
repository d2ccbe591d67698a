/** The kit itself: the manifest, our own driver as a program, and drivers that misbehave. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { manifestText, vectorPaths } from '../vectors/make/manifest.ts'
import { casesOf, vectorsFolder } from './cases.ts'
import { compare } from './compare.ts'
import { ownDriver } from './main.ts'
import { reportText } from './report.ts'
import { runAll, type Outcome } from './runner.ts'

t.setTimeout(170_000)

const node = `"${process.execPath}"`
/** A driver that is one expression over `line`, the text of the command, and `say`, which answers. */
const driverOf = (work: string): string =>
  `${node} -e "require('readline').createInterface({input:process.stdin}).on('line',line=>{` +
  `const {id,kind,input}=JSON.parse(line);const say=more=>console.log(JSON.stringify({id,...more}));${work}})"`
const run = (
  driver: string,
  only: string[],
  limitMilliseconds = 20_000,
  strict = false,
): Promise<Outcome[]> => runAll(casesOf(only), { driver, limitMilliseconds, strict })
const whys = (outcomes: readonly Outcome[]): string[] => [...new Set(outcomes.map(({ why }) => why ?? ''))]

t.test('the manifest lists all vectors, and is what the generator writes', async (st) => {
  const text = readFileSync(join(vectorsFolder, 'manifest.json'), 'utf8')
  st.ok(text === manifestText(vectorsFolder), 'node build/test/vectors/make.js writes it anew')
  const cases = casesOf()
  st.equal(new Set(cases.map((one) => one.id)).size, cases.length, 'ids are unique')
  st.same(new Set(cases.map((one) => one.file)), new Set(vectorPaths(vectorsFolder)))
  for (const { id, ok, covers, vector } of cases)
    if (ok !== vector.expect.ok || covers.length === 0) st.fail(`${id} is listed as it is`)
  st.ok(cases.length > 1500, `${cases.length} cases`)
})

t.test('our own driver passes, with our own codes', async (st) => {
  const outcomes = await run(ownDriver(), [], 60_000, true)
  const wrong = outcomes.filter((one) => one.verdict !== 'passed')
  st.same(wrong, [], reportText(wrong))
})

t.test('a driver that cannot be started is no driver that fails', async (st) => {
  await st.rejects(
    run('/nonexistent/driver', ['canon/write']),
    /^The driver cannot be started: \/nonexistent\/driver: /,
  )
  const main = join(import.meta.dirname, 'main.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--driver', '/nonexistent'], {
    encoding: 'utf8',
  })
  st.equal(status, 2, stderr)
  st.equal(stdout, '', 'no table of failures')
  st.match(stderr, /^The driver cannot be started: \/nonexistent: /)
})

t.test('drivers that are of no use', async (st) => {
  const hangs = await run(driverOf(''), ['canon/write'], 400)
  st.match(whys(hangs), ['no answer within 400 ms'])
  st.ok(hangs.every((one) => one.verdict === 'failed'))
  const hangsForLong = await run(driverOf(''), ['canon/text'], 200)
  st.match(whys(hangsForLong), ['no answer within 200 ms', /^not tried: the driver broke 5 times in a row$/])
  st.match(whys(await run(driverOf('process.exit(3)'), ['canon/write'])), [/the driver ended \(code 3\)/])
  st.match(whys(await run(driverOf("console.log('hello')"), ['canon/write'])), [/no JSON object: hello/])
  st.match(whys(await run(driverOf("console.log('7')"), ['canon/write'])), [/no JSON object: 7/])
  st.match(whys(await run(driverOf("console.log('{}')"), ['canon/write'])), [
    /asked \d+, and it answers \{\}/,
  ])
  st.match(whys(await run(driverOf('say({})'), ['canon/write'])), [/no result, unsupported or error/])
  st.match(whys(await run(driverOf('say({result:{}})'), ['canon/write'])), [/the result does not say ok/])
  st.match(whys(await run(driverOf("say({error:'ouch'})"), ['canon/write'])), [/the driver says: ouch/])
  st.match(whys(await run(driverOf('say({result:{}})'), ['trace/01', 'frame/sessions/greets'])), [
    /no appended and sent/,
  ])
})

t.test('a driver that stumbles once is started again', async (st) => {
  const stumbles = "if(id%3===0)process.exit(1);say({result:{ok:true,hex:''}})"
  const outcomes = await run(driverOf(stumbles), ['canon/text'])
  st.ok(
    outcomes.some((one) => one.verdict === 'passed'),
    'before and after',
  )
  st.match(whys(outcomes).join(), /the driver ended/)
  st.notMatch(whys(outcomes).join(), /not tried/)
})

t.test('a driver may be slow, and may say that it has not', async (st) => {
  const slow = await run(
    driverOf("setTimeout(()=>say({result:{ok:true,text:''}}),300)"),
    ['canon/write/sorts-keys'],
    10_000,
  )
  st.match(slow, [{ verdict: 'failed', at: 'text', expected: /^\{"a"/, got: '' }])
  const lacks = await run(driverOf("say({unsupported:'kind '+kind})"), ['canon/write'])
  st.ok(lacks.every((one) => one.verdict === 'skipped'))
  st.match(reportText(lacks), /since the driver has not: kind canon\.write/)
})

t.test('a report names the rule, what is right and what came', async (st) => {
  const text = reportText(await run(driverOf('say({result:{ok:true}})'), ['sign/keys/length-31']))
  st.match(text, /FAILED sign\/keys\/length-31 \(SIG-05\)\n {2}at ok\n {2}expected false\n {2}got {6}true/)
  st.match(text, /^SIG-05 +0 +1 +0$/m)
  st.match(text, /^sign +0 +1 +0$/m)
})

t.test('what is not binding is not compared', async (st) => {
  const sent = (...items: object[][]): object => ({
    ok: true,
    steps: [{ appended: [], sent: items.map((frame) => ({ to: 'x', items: frame })) }],
  })
  const [one, two] = [
    { typ: 'lane.hold', prev: 'a', seq: 1 },
    { typ: 'lane.hold', prev: 'b', seq: 2 },
  ]
  const note = { typ: 'error', code: 'busy' }
  st.equal(compare('bank.trace', sent([one, two], [note]), sent([note, one], [two])), 'same')
  st.equal(compare('bank.trace', sent([note]), sent([{ ...note, code: 'other' }])), 'codes')
  st.match(compare('bank.trace', sent([one, two]), sent([two, one])), { at: 'steps[0].sent.x[0].prev' })
  st.match(compare('bank.trace', sent([one]), sent([one, note])), {
    at: 'steps[0].sent.x[1]',
    got: { typ: 'error' },
  })
  const release = { typ: 'lane.release', prev: 'a', code: 'expired' }
  st.match(compare('bank.trace', sent([release]), sent([{ ...release, code: 'no-route' }])), { at: /code$/ })
  st.equal(compare('sign.key', { ok: false, code: 'x' }, { ok: false }), 'codes')
  st.match(compare('sign.key', { ok: false, code: 'x' }, { ok: true }), { at: 'ok' })
  st.match(compare('canon.write', { ok: true, text: 'x' }, { ok: true, text: 'x', more: 1 }), { at: 'more' })
})
