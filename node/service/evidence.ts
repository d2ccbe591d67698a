import { assert } from '../../protocol/assert.ts'
import { verifyEvidence } from '../../protocol/federation/evidence.ts'
import type { Evidence, EvidenceList, EvidenceView } from '../../protocol/generated/types.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import { oid } from '../../protocol/seal.ts'
import type { Answer } from '../api.ts'
import { evidenceOf } from '../federation/hearsay.ts'
import { stateOf, type Context } from './context.ts'

/** All evidence that the bank has, against partners and others. */
export function listEvidence(context: Context): Promise<EvidenceList> {
  return context.bank.view((state) => ({
    evidence: [...evidenceOf(context.env.crypto, state, context.hearsay).values()].map((one) =>
      summaryOf(context, one),
    ),
  }))
}

/** One piece of evidence, whole: to be checked by anyone. */
export function showEvidence(context: Context, id: string): Answer<EvidenceView> {
  return context.bank.view((state) => {
    const evidence = evidenceOf(context.env.crypto, state, context.hearsay).get(id)
    return evidence === undefined
      ? err(refuse('not-found'))
      : ok({ ...summaryOf(context, evidence), evidence })
  })
}

function summaryOf(context: Context, evidence: Evidence): EvidenceList['evidence'][number] {
  const { crypto } = context.env
  const found = verifyEvidence(crypto, evidence)
  assert(found.ok, 'only what was verified is kept')
  const { about } = found.value
  const partner = stateOf(context).channels.has(about) && context.directory.card(about).name
  return { oid: oid(crypto, evidence), ...found.value, ...(partner && { partner }) }
}
