/** Vectors of evidence (EVI): what proves that a bank contradicted itself, and what follows from it. */
import type { Evidence, LaneEntry } from '../../../protocol/generated/types.ts'
import { ash, birch, cedar, logOf, noon, stranger } from './banks.ts'
import { decisionVectors, twice } from './evidence-decisions.ts'
import {
  blind,
  first,
  forked,
  laneFork,
  laneVectors,
  logVectors,
  noEvidence,
  other,
  rewritten,
  row,
} from './evidence-forks.ts'
import { no, rules, type Vector, type VectorFile } from './file.ts'
import { Edge, out } from './lanes.ts'
import { Script } from './trace.ts'

/** One of each kind. */
export const someEvidence: readonly Evidence[] = [forked, rewritten, blind, twice]

/** Birch has partners ash and cedar. */
const given = { birch: logOf(birch, ash, cedar), alone: logOf(birch, cedar) }
const entryOf = (evidence: Evidence, at = noon) => ({ typ: 'evidence', evidence, at }) as const

function admits(
  id: string,
  why: string,
  log: string,
  then: readonly object[],
  evidence: Evidence,
  code?: string,
): Vector {
  const expect = code === undefined ? { ok: true, balances: {} } : no(code)
  const input = { log, ...(then.length > 0 && { then }), entry: entryOf(evidence) }
  return { id, covers: rules('EVI-07'), why, input, expect }
}

const admitted: readonly Vector[] = [
  admits('about-a-partner', 'Ash forked its lane.', 'birch', [], forked),
  admits('another-kind', 'And its log.', 'birch', [entryOf(forked)], rewritten),
  admits(
    'same-kind',
    'One of each kind will do.',
    'birch',
    [entryOf(forked)],
    laneFork(row(ash, other), row(ash, first)),
    'id-known',
  ),
  admits('no-partner', 'Ash is no partner.', 'alone', [], forked, 'unknown-partner'),
  admits('about-oneself', 'Nobody is a partner of itself.', 'birch', [], blind, 'unknown-partner'),
  admits('proves-nothing', 'It contradicts nothing.', 'birch', [], noEvidence, 'bad-evidence'),
]

/** Birch suspends ash. */
function suspension(code = 'evidence'): LaneEntry {
  return new Edge(ash, birch).draft(birch, { typ: 'lane.suspend', code }, noon)
}
const suspend = { typ: 'lane.suspend', code: 'operator' } as const

function told(): Vector[] {
  const elsewhere = laneFork(row(stranger, first), row(stranger, other), stranger.genesis)
  const script = (): Script => new Script(birch, 'birch')
  const heard = script().hear(noon, cedar, forked, [entryOf(forked), out(suspension())])
  const again_ = script()
    .hear(noon, cedar, forked, [entryOf(forked), out(suspension())])
    .hear(noon, cedar, forked)
  const already = script()
    .write(noon, ash, suspend, out(suspension('operator')))
    .hear(noon, cedar, forked, [entryOf(forked)])
  const false_ = script().refuse(noon, cedar, noEvidence, 'bad-evidence')
  const unknown = script().hear(noon, cedar, elsewhere)
  const confessed = script().passOn(noon, ash, forked, [entryOf(forked), out(suspension())], cedar)
  return [
    heard.end('told', 'EVI-08', 'Cedar shows what ash did: birch suspends ash at once.', {}),
    again_.end('told-twice', 'EVI-08', 'Once is enough.', {}),
    already.end('suspended-before', 'EVI-08', 'People had suspended ash already.', {}),
    false_.end('told-falsely', 'EVI-08', 'Nothing is believed that does not prove itself.', {}),
    unknown.end('told-of-a-stranger', 'EVI-09', 'A bank that is no partner is no business of the log.', {}),
    confessed.end('passed-on', 'EVI-08', 'The others are told, but for the one that it came from.', {}),
  ]
}

/** The files about evidence. */
export function evidenceFiles(): VectorFile[] {
  const about_ = 'Objects that prove, or do not prove, that a bank contradicted itself.'
  return [
    { name: 'evidence/lanes.json', kind: 'evidence.verify', about: about_, vectors: laneVectors },
    { name: 'evidence/logs.json', kind: 'evidence.verify', about: about_, vectors: logVectors },
    { name: 'evidence/decisions.json', kind: 'evidence.verify', about: about_, vectors: decisionVectors },
    {
      name: 'evidence/admitted.json',
      kind: 'ledger.admit',
      about: 'Evidence as an entry of the log of birch.',
      given,
      vectors: admitted,
    },
    {
      name: 'evidence/told.json',
      kind: 'transfer.run',
      about: 'Birch, partner of ash and cedar, is sent evidence.',
      given,
      vectors: told(),
    },
  ]
}
