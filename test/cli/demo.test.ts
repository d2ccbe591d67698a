import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import t from 'tap'
import { cliProgram, hourbridge, noNode } from './support.ts'

const last = '{"banks":3,"exchanges":8,"crossBank":3,"refused":1,"verified":true,"positionsAgree":true}'

// Real processes on a busy machine take their time.
t.setTimeout(110_000)

t.test('the demo plays its story and proves it', { skip: noNode }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hourbridge-demo-test-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const ran = await hourbridge(['demo', '--exit', '--keep', folder])
  t.equal(ran.code, 0, ran.stderr)
  t.equal(ran.stdout.trimEnd().split('\n').at(-1), last)
  for (const says of [
    /dai gave, litter-pick received 2:00/,
    /mair@riverside gave, dai received 2:00/,
    /gwen@hilltop gave, mair received 2:00/,
    /Taken back: ifan gave choir 3:00/,
    /Refused: This would take what we owe hilltop to 11:00, over the limit of 10:00/,
    /Riverside Timebank \/ Hilltop Timebank +2:00 +-2:00 +✓ equal/,
  ])
    t.match(ran.stdout, says)
  for (const name of ['riverside', 'hilltop', 'valley']) {
    const verified = await hourbridge(['verify', '--data', join(folder, name)])
    t.equal(verified.code, 0, `${name} was kept: ${verified.stderr}`)
    t.notOk(existsSync(join(folder, name, 'node.json')), `${name} is stopped`)
  }
})

t.test('the demo keeps its banks running until Ctrl-C', { skip: noNode }, async (t) => {
  const child = spawn(process.execPath, [cliProgram, 'demo'], { stdio: ['ignore', 'pipe', 'pipe'] })
  t.teardown(() => child.kill('SIGKILL'))
  const folders: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const folder = /data folder (.+)$/.exec(line)?.[1]
    if (folder !== undefined) folders.push(folder)
    if (!line.startsWith('Ctrl-C')) continue
    t.equal(folders.length, 3)
    for (const one of folders) t.equal((await hourbridge(['status', '--data', one])).code, 0, one)
    child.kill('SIGINT')
  }
  if (child.exitCode === null) await new Promise((resolve) => child.once('close', resolve))
  t.equal(child.exitCode, 0)
  t.same(
    folders.filter((one) => existsSync(one)),
    [],
    'and leaves nothing behind',
  )
})
