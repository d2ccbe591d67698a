import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { nodeCrypto } from '../../node/crypto.ts'
import { toBase64url } from '../../protocol/bytes.ts'
import { canonicalize } from '../../protocol/canonical.ts'
import type { Entry } from '../../protocol/generated/types.ts'
import { claimsOf, type Claim } from '../../protocol/log/claims.ts'
import { encodeBlock, leafData, parseBlock } from '../../protocol/log/block.ts'
import { signCheckpoint } from '../../protocol/log/checkpoint.ts'
import { MerkleTree } from '../../protocol/log/merkle.ts'
import { Replay } from '../../protocol/log/replay.ts'
import { TreeCheck } from '../../protocol/log/tree-check.ts'
import { digest, sealBatch } from '../../protocol/seal.ts'
import { bytesOf, exchangeOf, genesisOf, hour, noon, rebuild, TownBank } from './town-bank.ts'
import { Town } from './town.ts'

// A busy or small machine needs longer than the usual half a minute.
t.setTimeout(120_000)

/** Cuts a text after each checkpoint line, as a reader of an export does. */
function blocksOf(text: string): string[] {
  const blocks: string[] = []
  let block = ''
  for (const line of text.split(/(?<=\n)/)) {
    block += line
    if (!line.startsWith('{"checkpoint":')) continue
    blocks.push(block)
    block = ''
  }
  return block === '' ? blocks : [...blocks, block]
}

/** All that a verifier checks: rules, tree, the seal of every checkpoint, every other signature. `ok`, or a fault. */
function verify(text: string): string {
  const claims: Claim[] = []
  const notes: string[] = []
  const replay = new Replay(nodeCrypto, {
    entry: ({ bank }, entry) => claims.push(...claimsOf(nodeCrypto, bank, entry)),
  })
  const tree = new TreeCheck(nodeCrypto)
  for (const block of blocksOf(text)) {
    const fault = replay.block(block) ?? tree.block(block)
    if (fault !== undefined) return fault.code
    notes.push(replay.checkpoint)
  }
  const finished = replay.finish()
  if (!finished.ok) return finished.error.code
  const good = claims.every((one) => nodeCrypto.verify(one.message, one.signature, one.key))
  if (!good) return 'bad-signature'
  return notes.map((note) => tree.signed(note, replay.state)).find((fault) => fault)?.code ?? 'ok'
}

/** Two banks that did everything a log can hold; the log of the first. */
function busyBank(): { town: Town; mill: TownBank } {
  const town = new Town('mill', 'quay')
  const [mill, quay] = town.banks as [TownBank, TownBank]
  town.agree(mill, quay)
  mill.exchange('one', { seconds: 60 })
  town.transfer({ from: mill, to: quay, seconds: hour, id: 'there' })
  town.transfer({ from: quay, to: mill, seconds: hour, id: 'back' })
  town.transfer({ from: mill, to: quay, seconds: hour, id: 'nobody', payee: 'none' })
  mill.turn((turn) => {
    const common = { account: 'ann', by: 'admin', at: noon }
    turn.append({ typ: 'account.limit', ...common, floor: 0, ceiling: 90 * hour })
    turn.append({ typ: 'account.key', ...common, key: genesisOf('ann').op })
    turn.append({ typ: 'rules', ...mill.state.rules, by: 'admin', at: noon })
    turn.write(mill.channel(quay), { typ: 'lane.limit', limit: 40 * hour })
  })
  quay.turn((turn) => turn.write(quay.channel(mill), { typ: 'lane.suspend', code: 'operator' }))
  town.run()
  return { town, mill }
}

/** A bank of three small blocks, for tests that try everything. */
function smallBank(): TownBank {
  const bank = new TownBank({ now: noon, problems: [], post: () => undefined }, 'small')
  bank.open('ann')
  bank.prompt = false
  bank.open('bob')
  bank.exchange('one')
  bank.sync()
  return bank
}

/** The entries of each block. */
const entriesOf = (blocks: readonly string[]): Entry[][] =>
  blocks.map((text) => {
    const parsed = parseBlock(text)
    if (!parsed.ok) throw new Error(parsed.error.code)
    return parsed.value.entries.map(({ body }) => body as unknown as Entry)
  })

/** A log with these entries, right in every hash and signature, whatever the entries say. */
function write(bank: string, seed: Uint8Array, blocks: readonly (readonly unknown[])[]): string {
  const tree = new MerkleTree(nodeCrypto)
  return blocks.reduce<string>((text, entries) => {
    const lines = entries.map((entry) => {
      const salt = bytesOf(`salt ${tree.size}`).slice(0, 16)
      const bodyText = canonicalize(entry)
      tree.append(leafData(nodeCrypto, salt, nodeCrypto.sha256(bodyText)))
      return { bodyText, salt: toBase64url(salt) }
    })
    const head = { bank, size: tree.size, root: tree.root() }
    return text + encodeBlock(lines, signCheckpoint(nodeCrypto, head, seed))
  }, '')
}

t.test('a log makes the same bank again', async (t) => {
  const { town, mill } = busyBank()
  t.same(town.problems, [])
  const types = new Set(entriesOf(mill.blocks).flatMap((block) => block.map(({ typ }) => typ)))
  t.ok(types.size >= 11, [...types].join(' '))
  for (const bank of town.banks) {
    t.equal(verify(bank.log), 'ok')
    const { state, tree } = rebuild(bank.blocks)
    t.ok(isDeepStrictEqual(state, bank.state))
    t.equal(tree.size, state.size)
  }
  t.equal(write(mill.id, mill.env.seed, entriesOf(mill.blocks)).length, mill.log.length)
})

t.test('any byte changed is noticed', async (t) => {
  const flip = (bytes: Uint8Array, at: number, bits: number): string => {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ bits
    return new TextDecoder().decode(changed)
  }
  t.test('wherever it is in a small log', async (t) => {
    const bytes = new TextEncoder().encode(smallBank().log)
    const missed = Array.from(bytes, (_, at) => at).filter(
      (at) => verify(flip(bytes, at, 1 << (at % 8))) === 'ok',
    )
    t.same(missed, [])
  })

  t.test('whatever it becomes, in a line of each kind', async (t) => {
    const { mill } = busyBank()
    const bytes = new TextEncoder().encode(mill.log)
    const missed: string[] = []
    // Steps that share no factor with the length visit all parts of the log, the same ones in each run.
    for (let round = 0, at = 0; round < 600; round++, at = (at + 7_919) % bytes.length) {
      const bits = 1 + (round % 255)
      if (verify(flip(bytes, at, bits)) === 'ok') missed.push(`byte ${at} by ${bits}`)
    }
    t.same(missed, [])
  })
})

t.test('a log cut anywhere but behind a checkpoint is noticed', async (t) => {
  const { log, blocks } = smallBank()
  const whole = blocks.map((_, at) => blocks.slice(0, at + 1).join('').length)
  const passing = Array.from({ length: log.length + 1 }, (_, length) => length).filter(
    (length) => verify(log.slice(0, length)) === 'ok',
  )
  t.same(passing, whole, 'what is missing behind a checkpoint only the head file and the partners know')
})

t.test('blocks and lines in another order are noticed', async (t) => {
  const { mill } = busyBank()
  const { blocks } = mill
  const count = blocks.length
  const passing: string[] = []
  const expect = (what: string, changed: readonly string[]): void => {
    if (verify(changed.join('')) === 'ok') passing.push(what)
  }
  for (let at = 0; at < count; at++) {
    expect(`block ${at} twice`, blocks.toSpliced(at, 0, blocks[at] ?? ''))
    if (at < count - 1) expect(`block ${at} missing`, blocks.toSpliced(at, 1))
    if (at < count - 1)
      expect(`block ${at} later`, blocks.toSpliced(at, 2, blocks[at + 1] ?? '', blocks[at] ?? ''))
  }
  const lines = mill.log.split(/(?<=\n)/)
  for (let at = 0; at < lines.length; at++) {
    expect(`line ${at} twice`, lines.toSpliced(at, 0, lines[at] ?? ''))
    // Without the checkpoint between them two blocks are one, of the same entries.
    const isNote = lines[at]?.startsWith('{"checkpoint"') === true
    if (!isNote) expect(`line ${at} missing`, lines.toSpliced(at, 1))
    expect(`line ${at} and a blank one`, lines.toSpliced(at, 0, '\n'))
  }
  expect('text at the end', [mill.log, '{}'])
  expect('a blank line at the end', [mill.log, '\n'])
  t.same(passing, [])
})

t.test('a forged checkpoint is noticed', async (t) => {
  const { mill, town } = busyBank()
  const quay = town.banks[1] as TownBank
  const entries = entriesOf(mill.blocks)
  t.equal(verify(write(mill.id, mill.env.seed, entries)), 'ok')
  t.equal(verify(write(mill.id, quay.env.seed, entries)), 'wrong-key')
  t.equal(verify(write(quay.id, mill.env.seed, entries)), 'bad-checkpoint')
  const last = mill.blocks.at(-1) ?? ''
  const note = last.slice(last.lastIndexOf('{"checkpoint"'))
  const before = mill.blocks.slice(0, -1).join('')
  const with_ = (head: { size: number; root: Uint8Array }): string => {
    const text = signCheckpoint(nodeCrypto, { bank: mill.id, ...head }, mill.env.seed)
    return verify(before + last.replace(note, `${canonicalize({ checkpoint: text })}\n`))
  }
  const { tree } = rebuild(mill.blocks)
  t.equal(with_({ size: tree.size, root: tree.root() }), 'ok')
  t.equal(with_({ size: tree.size, root: bytesOf('root') }), 'wrong-root')
  t.equal(with_({ size: tree.size - 1, root: tree.root() }), 'wrong-size')
  t.equal(with_({ size: tree.size + 1, root: tree.root() }), 'wrong-size')
})

t.test('a bank cannot sign what the rules forbid', async (t) => {
  const { id, env, blocks } = smallBank()
  const [first = [], second = [], third = []] = entriesOf(blocks)
  const verdict = (...more: readonly unknown[][]): string => verify(write(id, env.seed, more))
  t.equal(verdict(first, second, third), 'ok')
  t.equal(verdict(), 'empty')
  t.equal(verdict(second, third), 'bad-genesis')
  t.equal(verdict(first, first), 'bad-genesis')
  t.equal(verdict(first, second, third, third), 'not-admitted')
  t.equal(verdict(first, third, second), 'not-admitted', 'an exchange before its account')
  t.equal(verdict(first, second, third, [exchangeOf('two', { seconds: 10 * hour })]), 'not-admitted')
  const odd = [
    { seconds: 0 },
    { seconds: -1 },
    { giver: 'Ann' },
    { day: '21-11-2026' },
    { purpose: 'gift' },
    { x: 1 },
  ]
  const kinds = odd.map((change) => verdict(first, second, third, [{ ...exchangeOf('two'), ...change }]))
  t.same(kinds, Array(odd.length).fill('bad-entry'))
  const { typ, at } = exchangeOf('two')
  t.equal(verdict(first, [{ typ, at }]), 'bad-entry')
  t.equal(verdict(first, [{ typ: 'mint', at }]), 'bad-entry')
  t.equal(verdict([{ typ: 'genesis', genesis: genesisOf('other'), at: noon }], second), 'bad-checkpoint')
})

t.test('lane entries of the partner must be covered by its seal', async (t) => {
  const { mill, town } = busyBank()
  const quay = town.banks[1] as TownBank
  const blocks = entriesOf(mill.blocks)
  const change = (make: (entry: Entry, last: boolean) => unknown): string => {
    const lanes = blocks.flat().filter(({ typ }) => typ === 'lane.in')
    const changed = blocks.map((block) => block.map((entry) => make(entry, entry === lanes.at(-1))))
    return verify(write(mill.id, mill.env.seed, changed))
  }
  const bare = (entry: Entry): unknown => {
    if (entry.typ !== 'lane.in') return entry
    const { typ, at, entry: inner } = entry
    return { typ, at, entry: inner }
  }
  t.equal(
    change((entry) => entry),
    'ok',
  )
  t.equal(
    change((entry, last) => (last ? entry : bare(entry))),
    'ok',
    'the hash chain covers those before',
  )
  t.equal(
    change((entry, last) => (last ? bare(entry) : entry)),
    'lane-unproven',
  )
  const sealedByUs = (entry: Entry): unknown => {
    if (entry.typ !== 'lane.in' || entry.proof === undefined) return entry
    const seal = sealBatch(nodeCrypto, [digest(nodeCrypto, entry.entry)], mill.env.seed)
    return { ...entry, proof: { ...seal, index: 0, size: 1, path: [] } }
  }
  t.equal(change(sealedByUs), 'not-admitted', 'a good seal, but by another bank')
  const swapSeal = (entry: Entry): unknown => {
    if (entry.typ !== 'lane.in' || entry.proof === undefined) return entry
    return { ...entry, proof: { ...entry.proof, sig: 'A'.repeat(86) } }
  }
  t.equal(change(swapSeal), 'bad-signature')
  t.equal(
    change((entry) => JSON.parse(JSON.stringify(entry).replaceAll(quay.id, mill.id)) as unknown),
    'not-admitted',
  )
})
