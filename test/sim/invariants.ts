/**
 * What must always hold, by the numbers of the protocol research (its section 3.4); number 0 is the write order of
 * TRF-09. One table says where each is looked at, or which feature it waits for.
 */

/** Modules that look: `outgoing.ts`, `log-audit.ts` with `lane-audit.ts`, `step.ts`, `rest.ts`, `commands.ts`. */
type Where = 'outgoing' | 'log audit' | 'each step' | 'at rest' | 'commands'

interface Invariant {
  readonly number: number
  readonly says: string
  /** What looks at it, or what it awaits. */
  readonly where: readonly Where[] | string
}

export const invariants: readonly Invariant[] = [
  {
    number: 0,
    says: 'nothing is said before it is on disk, whatever a power cut leaves of a write',
    where: ['outgoing', 'commands'],
  },
  {
    number: 1,
    says: 'both sides of an edge agree at equal tips, and in what they sealed; at rest tips are equal',
    where: ['each step', 'at rest', 'log audit'],
  },
  {
    number: 2,
    says: 'no transfer is settled at one honest bank and ended at the other',
    where: ['each step', 'log audit'],
  },
  {
    number: 3,
    says: 'an honest intermediary is out by just what it may still settle, and at rest by nothing',
    where: ['each step', 'at rest'],
  },
  {
    number: 4,
    says: 'one decision an order; a receipt has its hold',
    where: ['outgoing', 'log audit', 'each step'],
  },
  { number: 5, says: 'debt and holds keep to the limits in force', where: ['log audit', 'each step'] },
  {
    number: 6,
    says: 'balances sum to zero; each is what the answers say; honest banks together lose nothing inside',
    where: ['each step', 'at rest', 'log audit', 'commands'],
  },
  {
    number: 7,
    says: 'no honest bank signs two entries with one number that anybody has, also after a restore; what replaced keys sign is nothing',
    where: ['outgoing', 'log audit'],
  },
  {
    number: 8,
    says: 'what was released never settles; nothing follows a final statement',
    where: ['log audit'],
  },
  { number: 9, says: 'every transfer ends once all banks are up and connected', where: ['at rest'] },
  {
    number: 10,
    says: 'lying neighbours cost no more than their limits, each and all together',
    where: ['each step', 'at rest'],
  },
  {
    number: 11,
    says: 'a contradiction shown to an honest bank is evidence there and at its partners; no honest bank is accused',
    where: ['each step', 'at rest'],
  },
  {
    number: 12,
    says: 'acknowledged entries are under a checkpoint that the partner cosigned, within two rounds',
    where: ['at rest'],
  },
  { number: 13, says: 'vouchers are redeemed once', where: 'vouchers, a later issue' },
  {
    number: 14,
    says: 'clearing takes positions towards zero and not past it; a round is settled by all its banks or none',
    where: ['log audit', 'at rest'],
  },
  {
    number: 15,
    says: 'holds keep to their caps; nothing keeps room that has ended',
    where: ['log audit', 'at rest'],
  },
]
