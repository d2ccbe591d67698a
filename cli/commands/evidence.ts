import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { portableCrypto } from '../../protocol/crypto.ts'
import { verifyEvidence, type Finding } from '../../protocol/federation/evidence.ts'
import type { Evidence, EvidenceSummary } from '../../protocol/generated/types.ts'
import {
  validateEvidence,
  validateEvidenceList,
  validateEvidenceView,
} from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { wholeOid } from '../identifiers.ts'
import { connect, stdinText } from '../settings.ts'
import { exitCodes, Stop, systemWords, unreadable } from '../stop.ts'

const group = {
  summary: 'proof that a bank contradicted itself',
  about:
    'Partner banks watch each other. A bank that signs two stories, such as two different ledgers or two entries with one number, ' +
    'leaves proof of it: whoever finds it suspends that bank and tells its other partners. Evidence needs no trust in who shows ' +
    'it: anybody can check it, without a network.',
  examples: [
    ['hourbridge evidence list', 'all that this bank has'],
    ['hourbridge evidence verify evidence.json', 'checks a file that somebody sent'],
  ],
} as const

const list = {
  summary: 'all evidence that this bank has',
  about:
    'Lists the evidence against partners, and against other banks of which partners told. With --json one line for each.',
  examples: [['hourbridge evidence list', 'all evidence']],
} as const

const show = {
  summary: 'one piece of evidence',
  about: 'Says what a bank did. With --json the evidence whole, to be kept in a file and shown to others.',
  examples: [
    ['hourbridge evidence show 47DEQpj8', 'the one that begins so, in words'],
    [
      'hourbridge evidence show 47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU --json > evidence.json',
      'whole, into a file',
    ],
  ],
} as const

const verify = {
  summary: 'check a file with evidence; needs no bank',
  about:
    'Checks the signatures in a file with evidence and whether what they sign is a contradiction. Nothing is asked of any bank. ' +
    'Ends with exit code 1 if the file proves nothing, with 5 if it is no evidence at all.',
  examples: [
    ['hourbridge evidence verify evidence.json', 'a file, as evidence show --json writes it'],
    ['hourbridge evidence verify - < evidence.json', 'the same from stdin'],
  ],
} as const

/** `hourbridge evidence` and what belongs to it. */
export function addEvidence(program: Command): void {
  const evidence = addCommand(program, 'evidence', group)
  onCall(addCommand(evidence, 'list', list), 'bank', listEvidence)
  onCall(
    addCommand(evidence, 'show', show).argument(
      '<oid>',
      'identifier of the evidence, as in the list, or how it begins',
    ),
    'bank',
    showEvidence,
  )
  onCall(
    addCommand(evidence, 'verify', verify).argument('<file>', 'the file, - for stdin'),
    'nothing',
    verifyFile,
  )
}

async function listEvidence({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  const { evidence } = await client.get('/evidence', validateEvidenceList)
  client.close()
  for (const one of evidence) out.result(one, () => summaryWords(one))
  if (evidence.length === 0 && !out.json) out.line('There is no evidence against any bank.')
}

function summaryWords({ oid, about, partner, kind, says }: EvidenceSummary): string[] {
  return [`${kind}: ${partner ?? about}`, `  ${says}`, `  Evidence: ${oid}`]
}

async function showEvidence({ options, out, argument }: Call): Promise<void> {
  const client = await connect(options)
  const known = async (): Promise<string[]> =>
    (await client.get('/evidence', validateEvidenceList)).evidence.map(({ oid }) => oid)
  const what = { none: 'no evidence here', list: 'hourbridge evidence list' }
  const oid = await wholeOid(argument(0) ?? '', known, what)
  const view = await client.get(`/evidence/${oid}`, validateEvidenceView)
  client.close()
  out.result(view, () => [...summaryWords(view), '  With --json it is shown whole, for others to check.'])
}

async function verifyFile({ out, argument }: Call): Promise<void> {
  const file = argument(0) ?? '-'
  const text = file === '-' ? await stdinText() : await textOf(file)
  const found = verifyEvidence(portableCrypto, evidenceIn(text))
  if (!found.ok)
    throw new Stop(
      exitCodes.failed,
      found.error.code,
      `This proves nothing against a bank: ${found.error.detail.replace(/\.+$/, '')}.`,
      'Ask whoever sent it for the whole object, unchanged.',
    )
  out.result({ ok: true, ...found.value }, () => findingWords(found.value))
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw unreadable(`The file ${file} cannot be read: ${systemWords(cause)}.`, 'Check its name.')
  }
}

/** The evidence in a text: by itself, or as `evidence show --json` prints it. */
function evidenceIn(text: string): Evidence {
  const value = jsonIn(text)
  if (validateEvidence(value)) return value
  if (validateEvidenceView(value)) return value.evidence
  throw unreadable('This is no evidence.', 'Give a file as `hourbridge evidence show OID --json` writes it.')
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function findingWords({ kind, about, says }: Finding): string[] {
  return [`✓ The evidence holds: ${kind}`, `  Bank:  ${about}`, `  ${says}`]
}
