import { verifyEvidence } from '../../protocol/federation/evidence.ts'
import type { Crypto } from '../../protocol/crypto.ts'
import type { BankId, Evidence, Item } from '../../protocol/generated/types.ts'
import { validateEvidence } from '../../protocol/generated/validators.ts'
import { bankIdOf } from '../../protocol/identity.ts'
import type { BankState } from '../../protocol/ledger/state.ts'
import { oid } from '../../protocol/seal.ts'
import { describe } from '../net/handler.ts'
import type { Logger, Store } from '../ports.ts'

/** What it needs. */
export interface HearsayInit {
  readonly crypto: Crypto
  readonly state: BankState
  readonly store: Store
  readonly logger: Logger
}

/** Anybody can found a bank and make it contradict itself: no more than so many are remembered. */
const maxKept = 64
const prefix = 'evidence/'

/**
 * Evidence that partners sent about banks that are none of our partners, or about ourselves. It changes no trust, so it is
 * no part of the log; it is kept so that people see it before they make an agreement with such a bank (SPEC EVI-09).
 */
export class Hearsay {
  private readonly init: HearsayInit
  private readonly kept = new Map<string, Evidence>()

  constructor(init: HearsayInit) {
    this.init = init
  }

  /** Reads what was kept. */
  async open(): Promise<void> {
    for await (const [key, value] of this.init.store.list(prefix)) {
      const evidence: unknown = JSON.parse(value)
      if (validateEvidence(evidence)) this.kept.set(key.slice(prefix.length), evidence)
    }
  }

  /** All that is kept. */
  all(): Iterable<Evidence> {
    return this.kept.values()
  }

  /** An item of a partner. True if it is evidence that is no business of the log. */
  heard(from: BankId, item: Item): boolean {
    if (!isEvidence(item)) return false
    const { crypto, state, store, logger } = this.init
    const about = bankIdOf(crypto, item.about)
    if (state.channels.has(about)) return false
    const key = `${about}/${item.typ}`
    if (this.kept.has(key) || this.kept.size >= maxKept || !verifyEvidence(crypto, item).ok) return true
    if (about === state.bank)
      logger.error({ peer: from, kind: item.typ }, 'a partner has evidence against us')
    this.kept.set(key, item)
    store
      .put(`${prefix}${key}`, JSON.stringify(item))
      .catch((cause: unknown) => logger.error({ peer: from, ...describe(cause) }, 'evidence cannot be kept'))
    return true
  }
}

function isEvidence(item: Item): item is Evidence {
  return item.typ.startsWith('evidence.')
}

/** All evidence that a bank has: what its log holds, and what it was told of others. */
export function evidenceOf(crypto: Crypto, state: BankState, hearsay: Hearsay): Map<string, Evidence> {
  const logged = [...state.channels.values()].flatMap((channel) => [...channel.evidence.values()])
  return new Map([...logged, ...hearsay.all()].map((evidence) => [oid(crypto, evidence), evidence]))
}
