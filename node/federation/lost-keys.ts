/**
 * Changes of our own keys that a restored copy lacks, as partners tell of them (SPEC, RST-10). They are sealed by our own
 * recovery sheets, so they prove themselves; until the sheets have gone on from the last of them nothing is recorded, since
 * another change with the same number would be a fork for ever.
 */
import type { Crypto } from '../../protocol/crypto.ts'
import type { BankId, IdentityOps, RestoreKeys } from '../../protocol/generated/types.ts'
import type { Identity } from '../../protocol/identity-log.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { identityWith, lostKeysView, type RestoreRecord } from './restore-record.ts'

/** What partners said of our keys. */
export class LostKeys {
  private readonly crypto: Crypto
  private readonly state: BankState
  /** Partners that have said which keys of ours they know. */
  private readonly told = new Set<BankId>()
  /** Our identity with what this copy lacks of it. */
  private identity: Identity

  constructor(crypto: Crypto, state: BankState) {
    this.crypto = crypto
    this.state = state
    this.identity = state.identity
  }

  /** Takes up what was kept. What the log has meanwhile is not lost any more. */
  load(record: RestoreRecord | undefined): void {
    for (const one of record?.told ?? []) this.told.add(one)
    const known = identityWith(this.crypto, this.state.identity, record?.lost)
    if (known.ok) this.identity = known.value
  }

  /** What is to be kept of it. */
  kept(): Pick<RestoreRecord, 'told' | 'lost'> {
    return { told: [...this.told], lost: this.identity.ops.slice(this.state.identity.tip.seq) }
  }

  /** Everybody is to be asked anew. */
  forget(): void {
    this.told.clear()
  }

  /** Whether any partner has said which keys of ours it knows. */
  get isTold(): boolean {
    return this.told.size > 0
  }

  /** A partner knows the keys that are in force here, and no others. False if that is no news. */
  confirm(bank: BankId): boolean {
    if (this.told.has(bank)) return false
    this.told.add(bank)
    return true
  }

  /** A partner tells of operations: `lost` if this copy lacks some, `known` if none; `wrong` if they are not ours. */
  hear(bank: BankId, ops: IdentityOps): 'lost' | 'known' | 'wrong' {
    const { identity } = this.state
    const heard = identityWith(this.crypto, identity, ops)
    // Another partner may have told more, or less, but never anything else.
    const all = heard.ok ? identityWith(this.crypto, heard.value, this.identity.ops) : heard
    if (!heard.ok || !all.ok) return 'wrong'
    if (heard.value.tip.seq <= identity.tip.seq) return 'known'
    this.identity = all.value
    this.told.add(bank)
    return 'lost'
  }

  /** For people; undefined if nothing is lost. */
  view(): RestoreKeys | undefined {
    return lostKeysView(this.state.identity, this.identity)
  }
}
