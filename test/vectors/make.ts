/**
 * Writes the vectors of the rules above the bytes (all folders but canon, sign, merkle and checkpoint), and the examples
 * and tables of the SPEC. Those of canon, sign, merkle and checkpoint come from elsewhere (see README.md). The same in
 * every run; what it writes is committed, and the tests of `test/protocol/` compare.
 *
 *     npx tsc -b test && node build/test/vectors/make.js
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { agreementFiles } from './make/agreement.ts'
import { clearingFiles } from './make/clearing.ts'
import { positionFiles } from './make/clearing-positions.ts'
import { clearingCopyFile } from './make/clearing-copy.ts'
import { clearingRunFile } from './make/clearing-runs.ts'
import { extensionFiles } from './make/extensions.ts'
import { voucherFiles } from './make/voucher.ts'
import { evidenceFiles } from './make/evidence.ts'
import { textOf, type VectorFile } from './make/file.ts'
import { frameFiles } from './make/frame.ts'
import { identityFiles } from './make/identity.ts'
import { identityLogFile } from './make/identity-log.ts'
import { identityEntriesFile } from './make/identity-entries.ts'
import { identitySessionsFile } from './make/identity-sessions.ts'
import { identityProofFiles } from './make/identity-proofs.ts'
import { itemFiles } from './make/items.ts'
import { laneFiles } from './make/lane.ts'
import { overdueFile } from './make/lane-overdue.ts'
import { ledgerFiles } from './make/ledger.ts'
import { logFile } from './make/logs.ts'
import { manifestText } from './make/manifest.ts'
import { middleFile } from './make/middle.ts'
import { middleAnswersFile } from './make/middle-answers.ts'
import { middleCopyFile } from './make/middle-copy.ts'
import { offerFiles } from './make/offers.ts'
import { orderFiles } from './make/order.ts'
import { outsideFiles } from './make/outside.ts'
import { payeeFile } from './make/payee.ts'
import { payerFile } from './make/payer.ts'
import { restoreFiles } from './make/restore.ts'
import { refundFiles } from './make/refund.ts'
import { sessionFile } from './make/session.ts'
import { routeFiles } from './make/route.ts'
import { advertFiles } from './make/route-adverts.ts'
import { routeRunFiles } from './make/route-runs.ts'
import { refreshed } from './make/spec.ts'
import { statementFiles } from './make/statement.ts'
import { strangerFile } from './make/strangers.ts'
import { crashFiles } from './make/trace-crashes.ts'
import { writeOffFiles } from './make/write-off.ts'
import { limitFiles } from './make/trace-limits.ts'
import { partnerFiles } from './make/trace-partners.ts'
import { witnessFiles } from './make/witness.ts'

/** The folders that are written here. */
export const madeFolders = [
  ...(['ledger', 'lane', 'transfer', 'frame', 'identity', 'agreement', 'statement'] as const),
  ...(['route', 'clearing', 'witness', 'evidence', 'restore', 'voucher', 'offers', 'trace'] as const),
] as const

/** The repository's vectors, from build/test/vectors/. */
export const vectorsFolder: string = fileURLToPath(new URL('../../../test/vectors/', import.meta.url))

/** All files. */
export function madeFiles(): VectorFile[] {
  return [
    ...ledgerFiles(),
    logFile(),
    ...laneFiles(),
    ...orderFiles(),
    payerFile(),
    middleFile(),
    middleAnswersFile(),
    middleCopyFile(),
    ...writeOffFiles(),
    overdueFile(),
    payeeFile(),
    ...refundFiles(),
    ...routeFiles(),
    ...routeRunFiles(),
    ...advertFiles(),
    ...clearingFiles(),
    clearingRunFile(),
  clearingCopyFile(),
    ...positionFiles(),
    ...frameFiles(),
    ...itemFiles(),
    ...identityFiles(),
    identityLogFile(),
    identityEntriesFile(),
    identitySessionsFile(),
    ...identityProofFiles(),
    sessionFile(),
    ...agreementFiles(),
    strangerFile(),
    ...witnessFiles(),
    ...evidenceFiles(),
    ...restoreFiles(),
    ...statementFiles(),
    ...outsideFiles(),
    ...crashFiles(),
    ...partnerFiles(),
    ...limitFiles(),
    ...extensionFiles(),
    ...voucherFiles(),
    ...offerFiles(),
  ]
}

/** The paths of the parts of the SPEC. */
export function specPaths(): string[] {
  const folder = join(vectorsFolder, '..', '..', 'protocol')
  return [
    join(folder, 'SPEC.md'),
    ...readdirSync(join(folder, 'spec')).map((name) => join(folder, 'spec', name)),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of madeFiles()) {
    const path = join(vectorsFolder, file.name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, textOf(file))
  }
  writeFileSync(join(vectorsFolder, 'manifest.json'), manifestText(vectorsFolder))
  for (const path of specPaths()) writeFileSync(path, refreshed(readFileSync(path, 'utf8')))
}
