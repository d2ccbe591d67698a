/**
 * Two copies of one partner that run at once (SPEC, RST-09): each process names itself anew at its start, so a name that comes
 * back after another one shows that both live. Each is shown what the other said, sealed by its own key: nobody's word is taken.
 */
import type { BankId, Copies as Shown, Hello, Item, SealProof } from '../../protocol/generated/types.ts'

/** What one process said last. */
type Said = Pick<Shown, 'hello' | 'proof'>

interface Seen {
  now: Said
  before?: Said
  /** Both were heard in turns. */
  both: boolean
}

/** What the watch needs. */
export interface CopiesInit {
  readonly send: (bank: BankId, item: Item) => boolean
  /** Asks the partner for its hello, over our own stream: that of the older process, if it still lives. */
  readonly probe: (bank: BankId) => void
}

/** The processes of all partners. */
export class Copies {
  private readonly init: CopiesInit
  private readonly seen = new Map<BankId, Seen>()

  constructor(init: CopiesInit) {
    this.init = init
  }

  /** A partner's hello, and the proof of its seal. */
  said(bank: BankId, hello: Hello, proof: SealProof): void {
    const now = { hello, proof }
    const seen = this.seen.get(bank)
    if (seen === undefined) return void this.seen.set(bank, { now, both: false })
    const { instance } = hello
    if (instance === seen.now.hello.instance) seen.now = now
    else if (instance === seen.before?.hello.instance)
      this.seen.set(bank, { now, before: seen.now, both: true })
    else {
      this.seen.set(bank, { now, before: seen.now, both: false })
      this.init.probe(bank)
    }
    const { before, both } = this.seen.get(bank) ?? seen
    if (both && before !== undefined) this.init.send(bank, { typ: 'copies', ...before })
  }
}
