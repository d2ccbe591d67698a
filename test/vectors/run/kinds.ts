/** One function for each kind of vector: what the subject says of an input, in the form of `expect`. */
import { isDeepStrictEqual } from 'node:util'
import { nodeCrypto, nodeVerifier } from '../../../node/crypto.ts'
import { openFrame } from '../../../node/federation/frames.ts'
import { portableCrypto } from '../../../protocol/crypto.ts'
import type {
  Advert,
  AdvertBody,
  Agreement,
  Entry,
  Evidence,
  Exchange,
  Genesis,
  IdentityOps,
  InclusionShown,
  Instant,
  Invite,
  Item,
  LaneEntry,
  OrderOut,
  Position,
  PositionBody,
  Voucher,
  WitnessAdd,
} from '../../../protocol/generated/types.ts'
import { schemas } from '../../../protocol/generated/schemas.ts'
import * as validators from '../../../protocol/generated/validators.ts'
import { bankIdOf, channelOf, genesisProblem, nameHash } from '../../../protocol/identity.ts'
import { identityFrom, type Identity } from '../../../protocol/identity-log.ts'
import { agreementFrom, keepsTerms, readInvite, writeInvite } from '../../../protocol/invite.ts'
import { parseCheckpoint } from '../../../protocol/log/checkpoint.ts'
import { Replay } from '../../../protocol/log/replay.ts'
import { TreeCheck } from '../../../protocol/log/tree-check.ts'
import { claimsOf, consentOfExchange, consentOfOrder } from '../../../protocol/log/claims.ts'
import { oid } from '../../../protocol/seal.ts'
import { toHex } from '../make/trace.ts'
import { MachineDriver } from '../../conformance/machine-driver.ts'
import { playSession, playTrace, type Session, type Trace as BankTrace } from '../../conformance/play.ts'
import { append, checkSums, dump, logNamed, nonZero, replay, type Given, type Subject } from './subject.ts'
import { pageOfOffers, pullOffers, readPartners, type OffersAsked, type OffersTaken } from './offers.ts'
import { runTrace } from './trace.ts'
import { provePaper, readPaper, readPromise, type Promised } from './vouchers.ts'

/** What is said of an input. */
export type Verdict = Readonly<Record<string, unknown>>
/** Runs one vector. */
export type Run = (subject: Subject, input: object, given: Given) => Verdict | Promise<Verdict>

const yes = (more: object = {}): Verdict => ({ ok: true, ...more })
const no = (code?: string): Verdict => (code === undefined ? { ok: false } : { ok: false, code })

/** A kind whose input has these members; any other would be there in vain. */
function kind<Input extends object>(
  members: readonly (keyof Input & string)[],
  run: (subject: Subject, input: Input, given: Given) => Verdict | Promise<Verdict>,
): Run {
  const known: readonly string[] = members
  return (subject, input, given) => {
    const stray = Object.keys(input).filter((name) => !known.includes(name))
    if (stray.length > 0) throw new Error(`unknown member ${stray.join()}`)
    return run(subject, input as Input, given)
  }
}

interface OneEntry {
  readonly log: string
  readonly then?: readonly Entry[]
  readonly entry: Entry
}

function admitOne(subject: Subject, { log, then, entry }: OneEntry, given: Given): Verdict {
  const state = replay(subject, [...logNamed(given, log), ...(then ?? [])])
  const before = dump(state)
  const code = append(subject, state, entry)
  checkSums(subject, state)
  if (code === undefined) return yes({ balances: nonZero(state, 'balance') })
  if (!isDeepStrictEqual(dump(state), before)) throw new Error('a refused entry changed the state')
  return no(code)
}

function runLane(subject: Subject, input: { log: string; entries: readonly Entry[] }, given: Given): Verdict {
  const before = input.entries.slice(0, -1)
  const state = replay(subject, [...logNamed(given, input.log), ...before])
  const last = input.entries.at(-1)
  const code = last && append(subject, state, last)
  if (code !== undefined) return no(code)
  checkSums(subject, state)
  const [channel] = state.channels.values()
  if (channel === undefined) throw new Error('no channel')
  const { mine, theirs } = channel
  const { owed, capacity } = subject.channel
  return yes({ owed: owed(channel), held: mine.held, theirHeld: theirs.held, capacity: capacity(channel) })
}

async function openBytes(input: { text?: string; hex?: string }): Promise<Verdict> {
  const bytes = input.hex === undefined ? Buffer.from(input.text ?? '') : Buffer.from(input.hex, 'hex')
  const opened = await openFrame(nodeCrypto, nodeVerifier, new Uint8Array(bytes))
  if (!opened.ok) return no(opened.error.code)
  const { key, items } = opened.value
  return yes({ key, items: items.map((one) => oid(nodeCrypto, one)) })
}

interface Intro {
  readonly items: readonly Item[]
  readonly key: string
}

/** Who speaks in a frame of a bank that is no partner. */
function readIntro(subject: Subject, { items, key }: Intro): Verdict {
  const read = subject.intro.readIntroduced(portableCrypto, items, key)
  return read.ok ? yes({ bank: read.value.bank, items: read.value.items.length }) : no(read.error.code)
}

/** What an advert would say of the bank's partners. */
function readRoom(subject: Subject, input: { log: string; then: readonly Entry[] }, given: Given): Verdict {
  const state = replay(subject, [...logNamed(given, input.log), ...input.then])
  return yes({ neighbours: subject.advert.neighboursOf(state) })
}

function readAdvert(subject: Subject, { advert, now }: { advert: Advert; now: Instant }): Verdict {
  const problem = subject.word.wordProblem(portableCrypto, advert, now)
  return problem === undefined ? yes() : no(problem.code)
}

function readPosition(subject: Subject, { position, now }: { position: Position; now: Instant }): Verdict {
  const problem = subject.word.wordProblem(portableCrypto, position, now)
  return problem === undefined ? yes() : no(problem.code)
}

/** What a position would say of the bank's partners. */
function readEdges(subject: Subject, input: { log: string; then: readonly Entry[] }, given: Given): Verdict {
  const state = replay(subject, [...logNamed(given, input.log), ...input.then])
  return yes({ edges: subject.positions.edgesOf(state) })
}

function planLoops(subject: Subject, { positions }: { positions: readonly PositionBody[] }): Verdict {
  return yes({ ...subject.planner.planClearing(subject.positions.claimsOf(positions)) })
}

interface Search {
  readonly adverts: readonly AdvertBody[]
  readonly from: string
  readonly to: string
  readonly seconds: number
}

function searchRoutes(subject: Subject, { adverts, from, to, seconds }: Search): Verdict {
  return yes({ routes: subject.ways.findRoutes(adverts, from, to, seconds) })
}

/** A length prefix, read by hand: the transport has libp2p's decoder with the same limits. */
function readPrefix({ hex }: { hex: string }): Verdict {
  const bytes = Buffer.from(hex, 'hex')
  const last = bytes.at(-1) ?? 0
  const whole = last < 0x80 && bytes.subarray(0, -1).every((byte) => byte >= 0x80)
  const shortest = bytes.length === 1 || (bytes.length <= 3 && last > 0)
  const length = bytes.reduceRight((sum, byte) => sum * 128 + (byte & 0x7f), 0)
  return whole && shortest && length >= 1 && length <= 65_536 ? yes({ length }) : no()
}

function readLine({ line }: { line: string }): Verdict {
  const read = readInvite(line)
  if (!read.ok) return no(read.error.code)
  if (writeInvite(read.value) !== line.replace(/\s+/g, ''))
    throw new Error('the invite has a second spelling')
  return yes({ invite: read.value })
}

function bankOf({ genesis }: { genesis: Genesis }): Verdict {
  if (!validators.validateGenesis(genesis) || genesisProblem(genesis) !== undefined) return no()
  return yes({ bank: bankIdOf(portableCrypto, genesis) })
}

interface Consented {
  readonly bank: string
  readonly entry: Exchange | OrderOut
}

function consentOf({ bank, entry }: Consented): Verdict {
  const body = entry.typ === 'exchange' ? consentOfExchange(bank, entry) : consentOfOrder(entry)
  const claims = claimsOf(nodeCrypto, bank, entry)
  if (claims.length !== 1 || claims[0]?.by !== 'member') throw new Error('one signature of a member')
  return claims.every(holds) ? yes({ body }) : no('bad-signature')
}

const holds = (claim: ReturnType<typeof claimsOf>[number]): boolean =>
  nodeCrypto.verify(claim.message, claim.signature, claim.key)

function proveEntry({ bank, entry }: { bank: string; entry: Entry }): Verdict {
  return claimsOf(nodeCrypto, bank, entry).every(holds) ? yes() : no('bad-signature')
}

/** Reads a whole log: rules, tree, checkpoints, signatures. */
function readExport({ text }: { text: string }): Verdict {
  let forged = false
  const rules = new Replay(nodeCrypto, {
    entry: (state, entry) => (forged ||= !claimsOf(nodeCrypto, state.bank, entry).every(holds)),
  })
  const tree = new TreeCheck(nodeCrypto)
  for (const block of text.match(/(?:\{"body"[^\n]*\n)*(?:\{"checkpoint[^\n]*\n|$)/g) ?? []) {
    if (block === '') continue
    const fault = rules.block(block) ?? tree.block(block) ?? tree.signed(rules.checkpoint, rules.state)
    if (fault !== undefined) return no(fault.code)
  }
  const state = rules.finish()
  if (!state.ok) return no(state.error.code)
  if (forged) return no('bad-signature')
  const { bank, size } = state.value
  return yes({ bank, size, root: toHex(tree.tree.root()), balances: nonZero(state.value, 'balance') })
}

/** The validators by the title of their schema. */
const checks = new Map(Object.entries(validators).filter(([name]) => name.startsWith('validate')))

function validate({ schema, value }: { schema: string; value: unknown }): Verdict {
  const check = checks.get(`validate${schema}`)
  if (typeof check !== 'function')
    throw new Error(`no schema ${schema}; there are ${Object.keys(schemas).length} files`)
  return Reflect.apply(check, undefined, [value]) === true ? yes() : no()
}

interface Making {
  readonly invite: Invite
  readonly invited: string
  readonly grants: number
  readonly at: Instant
}

interface Proposing {
  readonly invite: Invite
  readonly invited: string
  readonly agreement: Agreement
}

const makes = ({ invite, invited, grants, at }: Making): Verdict =>
  yes({ agreement: agreementFrom(portableCrypto, invite, invited, grants, at) })
const keeps = ({ invite, invited, agreement }: Proposing): Verdict =>
  keepsTerms(portableCrypto, invite, invited, agreement) ? yes() : no('invite-terms')

interface Cosigning {
  readonly note: string
  readonly witness: string
  readonly seed: string
  readonly at: number
}

function cosign({ cosignature }: Subject, { note, witness, seed, at }: Cosigning): Verdict {
  const parsed = parseCheckpoint(note)
  if (!parsed.ok) throw new Error('a note to be cosigned')
  const by = { bank: witness, seed: new Uint8Array(Buffer.from(seed, 'hex')), at }
  return yes({ line: cosignature.cosignatureLine(portableCrypto, parsed.value.body, by) })
}

interface Cosigned {
  readonly note: string
  readonly witness: string
  readonly key: string
}

function readCosigned({ cosignature }: Subject, { note, witness, key }: Cosigned): Verdict {
  const found = cosignature.findCosignature(nodeCrypto, note, witness, key)
  if (!found.ok) return no(found.error.code)
  const { origin, size, root, at, line } = found.value
  if (!note.includes(`\n${line}\n`)) throw new Error('the line is one of the note')
  return yes({ origin, size, root: toHex(root), at })
}

interface Asked {
  readonly genesis: Genesis
  readonly ops?: IdentityOps
  readonly last?: string
  readonly seen?: readonly string[]
  readonly add: WitnessAdd
}

function judgeAdd({ witness }: Subject, { genesis, ops, last, seen, add }: Asked): Verdict {
  const verdict = witness.judge(nodeCrypto, identityOf(genesis, ops), { last, seen: seen ?? [] }, add)
  if (verdict.typ === 'cosign') return yes({ size: verdict.head.size })
  if (verdict.typ === 'stale') return { ...no('stale'), size: verdict.size }
  return no(verdict.typ === 'fork' ? 'fork' : verdict.refusal.code)
}

function identityOf(genesis: Genesis, ops?: IdentityOps): Identity {
  const identity = identityFrom(nodeCrypto, genesis, ops)
  if (!identity.ok) throw new Error(identity.error.code)
  return identity.value
}

function readIdentityLog({ identityLog }: Subject, { genesis, ops }: { genesis: Genesis; ops: IdentityOps }): Verdict {
  if (ops.some((op) => !validators.validateSignedOp(op))) throw new Error('operations by their schema')
  const identity = identityLog.identityFrom(nodeCrypto, genesis, ops)
  if (!identity.ok) return no(identity.error.code)
  const { bank, tip, keys, retired } = identity.value
  const { op, transport, cosign } = keys
  return yes({ bank, tip, op, transport, cosign, retired })
}

interface Shown {
  readonly genesis: Genesis
  readonly entry: LaneEntry
  readonly proof: InclusionShown
}

function readProof({ witness }: Subject, { genesis, entry, proof }: Shown): Verdict {
  const head = witness.showsEntry(nodeCrypto, identityOf(genesis), entry, proof)
  return head === undefined ? no() : yes({ size: head.size })
}

function readEvidence({ evidence: code }: Subject, { evidence }: { evidence: Evidence }): Verdict {
  if (!validators.validateEvidence(evidence)) throw new Error('evidence by its schema')
  const found = code.verifyEvidence(nodeCrypto, evidence)
  if (!found.ok) return no(found.error.code)
  if (found.value.says === '') throw new Error('says what was done')
  return yes({ kind: found.value.kind, about: found.value.about })
}

/** All kinds that the files of this folder's generator have. */
export const kinds: ReadonlyMap<string, Run> = new Map<string, Run>([
  ['ledger.admit', kind<OneEntry>(['log', 'then', 'entry'], admitOne)],
  ['ledger.consent', kind<Consented>(['bank', 'entry'], (_, input) => consentOf(input))],
  ['lane.run', kind<{ log: string; entries: readonly Entry[] }>(['log', 'entries'], runLane)],
  ['transfer.run', kind(['bank', 'seed', 'log', 'events'], runTrace)],
  ['frame.open', kind<{ text?: string; hex?: string }>(['text', 'hex'], (_, input) => openBytes(input))],
  ['frame.intro', kind<Intro>(['items', 'key'], readIntro)],
  ['route.room', kind<{ log: string; then: readonly Entry[] }>(['log', 'then'], readRoom)],
  ['route.advert', kind<{ advert: Advert; now: Instant }>(['advert', 'now'], readAdvert)],
  ['route.find', kind<Search>(['adverts', 'from', 'to', 'seconds'], searchRoutes)],
  ['clearing.position', kind<{ position: Position; now: Instant }>(['position', 'now'], readPosition)],
  ['clearing.edges', kind<{ log: string; then: readonly Entry[] }>(['log', 'then'], readEdges)],
  ['clearing.plan', kind<{ positions: readonly PositionBody[] }>(['positions'], planLoops)],
  ['offers.partners', kind<{ log: string; then: readonly Entry[] }>(['log', 'then'], readPartners)],
  ['offers.page', kind<OffersAsked>(['offers', 'get'], pageOfOffers)],
  ['offers.pull', kind<OffersTaken>(['known', 'pages'], pullOffers)],
  ['frame.prefix', kind<{ hex: string }>(['hex'], (_, input) => readPrefix(input))],
  [
    'frame.session',
    kind<Session>(['bank', 'seed', 'log', 'names', 'invites', 'far', 'offers', 'restored', 'events'], (_, input, given) =>
      playSession(new MachineDriver(), input, given),
    ),
  ],
  [
    'bank.trace',
    kind<BankTrace>(['bank', 'seed', 'log', 'names', 'invites', 'far', 'offers', 'restored', 'events'], (_, input, given) =>
      playTrace(new MachineDriver(), input, given),
    ),
  ],
  ['identity.bank', kind<{ genesis: Genesis }>(['genesis'], (_, input) => bankOf(input))],
  ['identity.log', kind<{ genesis: Genesis; ops: IdentityOps }>(['genesis', 'ops'], readIdentityLog)],
  [
    'identity.channel',
    kind<{ a: string; b: string }>(['a', 'b'], (_, { a, b }) => yes({ ch: channelOf(portableCrypto, a, b) })),
  ],
  [
    'identity.name',
    kind<{ bank: string; name: string }>(['bank', 'name'], (_, { bank, name }) =>
      yes({ hash: nameHash(portableCrypto, bank, name) }),
    ),
  ],
  [
    'schema.value',
    kind<{ schema: string; value: unknown }>(['schema', 'value'], (_, input) => validate(input)),
  ],
  ['agreement.invite', kind<{ line: string }>(['line'], (_, input) => readLine(input))],
  ['agreement.terms', kind<Proposing>(['invite', 'invited', 'agreement'], (_, input) => keeps(input))],
  ['agreement.make', kind<Making>(['invite', 'invited', 'grants', 'at'], (_, input) => makes(input))],
  ['log.claims', kind<{ bank: string; entry: Entry }>(['bank', 'entry'], (_, input) => proveEntry(input))],
  ['witness.cosign', kind<Cosigning>(['note', 'witness', 'seed', 'at'], cosign)],
  ['witness.verify', kind<Cosigned>(['note', 'witness', 'key'], readCosigned)],
  ['witness.add', kind<Asked>(['genesis', 'ops', 'last', 'seen', 'add'], judgeAdd)],
  ['witness.proof', kind<Shown>(['genesis', 'entry', 'proof'], readProof)],
  ['evidence.verify', kind<{ evidence: Evidence }>(['evidence'], readEvidence)],
  ['voucher.read', kind<{ line: string }>(['line'], (_, input) => readPaper(input))],
  [
    'voucher.seal',
    kind<{ voucher: Voucher; key: string }>(['voucher', 'key'], (_, input) => provePaper(input)),
  ],
  ['voucher.issuer', kind<Promised>(['voucher', 'genesis', 'ops'], (_, input) => readPromise(input))],
  ['log.export', kind<{ text: string }>(['text'], (_, input) => readExport(input))],
])
