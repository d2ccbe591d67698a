/** Vectors of the rules inside one bank (LED). */
import { accounts, settings } from './ledger-accounts.ts'
import { exchanges } from './ledger-exchanges.ts'
import { consents, reversals, signatures } from './ledger-consents.ts'
import { town } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'

const about =
  'One entry after the entries of a log: the first rule that it breaks, or the balances that follow.'
const file = (name: string, vectors: readonly Vector[]): VectorFile => {
  const given = { town }
  return { name: `ledger/${name}.json`, kind: 'ledger.admit', about, given, vectors }
}

/** All files of this folder. */
export function ledgerFiles(): VectorFile[] {
  const proven = 'What a member signs for an entry of this bank, and whether the seal in the entry holds.'
  return [
    file('accounts', accounts),
    file('exchanges', exchanges),
    file('reversals', reversals),
    file('consents', consents),
    file('rules', settings),
    { name: 'ledger/consent-bytes.json', kind: 'ledger.consent', about: proven, vectors: signatures() },
  ]
}
