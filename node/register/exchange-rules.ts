/**
 * The house rules about exchanges, as the arrangements read them. The ledger is written when everybody has given their word
 * whom `confirm` asks for, never before: hours that somebody still has to confirm stand in no balance, and what the ledger
 * says need not be taken back because it was never agreed. With `none` the word of whoever records is enough, so the ledger
 * is written at once and a dispute leads to a reversal.
 */
import type { Claim, Side } from '../../protocol/generated/types.ts'

/** What a bank has decided about exchanges. */
export interface ExchangeRules {
  /** Whose word is needed: nobody's but the recorder's, the receiver's (whose credit it is), or that of both. */
  readonly confirm: 'none' | 'receiver' | 'both'
  /** Days in which to confirm. */
  readonly confirmDays: number
  /** What silence is then: a yes, a no, or a matter for the broker. */
  readonly unconfirmed: 'counts' | 'lapses' | 'broker'
  /** Days in which what is in the ledger may still be disputed. */
  readonly disputeDays: number
  /** Days after which a proposal that nobody answered lapses. */
  readonly lapseDays: number
  /** Oldest day that may still be recorded, in days before today, beside the ledger's own limit. */
  readonly recordDays: number
  /** Hours are rounded to whole multiples of so many minutes; 1 for none. */
  readonly roundMinutes: number
  readonly rounding: 'up' | 'nearest' | 'down'
  /** Most seconds of one exchange, beside the ledger's own maximum. */
  readonly maximumSeconds: number
  /** Whether a kind of help may be recorded; without it, every one. */
  readonly takesKind?: (category: string) => boolean
  /** What may be arranged here with people of partner timebanks: anything, only what a time broker arranges, or nothing. */
  readonly partnerMembers: 'free' | 'ask-broker' | 'not'
  /** Whether exchanges begin with a time broker; members then answer, record what was arranged, confirm and object. */
  readonly brokerArranges: boolean
  /** Whether a time broker may, giving a reason, allow help without a check that its request asks for. */
  readonly checkExceptions: boolean
  /** What people call a check; without it, its code. */
  readonly checkTitle?: (name: string) => string
  /** When the weekly digest goes out: 0 is Sunday, hours of the day in `zone`. */
  readonly digest: { readonly day: number; readonly hour: number; readonly zone: string }
}

/** How to know the rules now. They may change while the bank runs. */
export type ExchangeRulesOf = () => ExchangeRules

/** What holds where a bank has decided nothing. */
export const usualExchangeRules: ExchangeRules = {
  confirm: 'receiver',
  confirmDays: 7,
  unconfirmed: 'counts',
  disputeDays: 60,
  lapseDays: 30,
  recordDays: 90,
  roundMinutes: 15,
  rounding: 'up',
  maximumSeconds: 86_400,
  partnerMembers: 'free',
  brokerArranges: false,
  checkExceptions: true,
  digest: { day: 1, hour: 7, zone: 'Europe/London' },
}

/** Seconds as the house rounds them. Never 0 for some time: a few minutes are worth the smallest part. */
export function rounded(seconds: number, { roundMinutes, rounding }: ExchangeRules): number {
  const part = roundMinutes * 60
  const parts = { up: Math.ceil, nearest: Math.round, down: Math.floor }[rounding](seconds / part)
  return Math.max(1, parts) * part
}

/** Whose word the rules still ask for. Nobody is asked here for somebody at another bank: that bank asks them. */
export function missingWords(
  claim: Pick<Claim, 'words'>,
  rules: Pick<ExchangeRules, 'confirm'>,
  far: readonly Side[],
): Side[] {
  const needed: readonly Side[] = {
    none: [],
    receiver: ['receiver'] as const,
    both: ['giver', 'receiver'] as const,
  }[rules.confirm]
  return needed.filter((side) => !claim.words.includes(side) && !far.includes(side))
}
