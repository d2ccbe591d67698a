/**
 * The ways in which banks that work together fail, by number. Each has at least one file of traces, named after its
 * number, or says which sessions of another file play it: those run the same bank, through the same doors.
 */

/** One way to fail. */
export interface Scenario {
  readonly number: number
  readonly says: string
  /** Where there is no trace: a file of sessions, and those of its vectors that play this. */
  readonly sessions?: { readonly file: string; readonly ids: readonly string[] }
}

const stolen = {
  file: 'identity/sessions.json',
  ids: ['brings-its-key', 'forged-operation', 'operation-under-old-key', 'thief-introduces'],
}
const restored = {
  file: 'restore/sessions.json',
  ids: ['takes-back', 'nothing-lost', 'gives', 'gives-between', 'invented', 'unsealed'],
}
const keptBack = { file: 'restore/sessions.json', ids: ['witnessed'] }

/** All of them. */
export const scenarios: readonly Scenario[] = [
  { number: 1, says: 'the payer’s bank crashes after its order, before its hold is durable' },
  { number: 2, says: 'the payer’s bank crashes with a durable hold that was not sent' },
  { number: 3, says: 'an intermediary crashes with a hold that it has not passed on' },
  { number: 4, says: 'an intermediary crashes after it passed a hold on' },
  { number: 5, says: 'the decider crashes before it decides' },
  { number: 6, says: 'the decider crashes with a decision that was not sent' },
  { number: 7, says: 'messages are lost, come twice, or in another order' },
  { number: 8, says: 'one transfer is held with other terms' },
  { number: 9, says: 'a partner writes two entries with one number' },
  { number: 10, says: 'the decider signs a receipt and a release' },
  { number: 11, says: 'a bank denies that it got the receipt' },
  { number: 12, says: 'the decider is gone for good, undecided' },
  { number: 13, says: 'an intermediary is gone for good after the decision' },
  { number: 14, says: 'an operational key is stolen', sessions: stolen },
  { number: 15, says: 'clocks differ' },
  { number: 16, says: 'a bank is restored from an old copy', sessions: restored },
  { number: 17, says: 'a partner keeps back entries that a restored bank lost', sessions: keptBack },
  { number: 18, says: 'both sides use a limit at once' },
  { number: 19, says: 'a route leads in a loop' },
  { number: 20, says: 'holds are used to jam a neighbour' },
  { number: 21, says: 'an agreement is closed while a hold is open' },
  { number: 22, says: 'bits rot on the disk' },
  { number: 23, says: 'a partner leaves our channel out of its log' },
]
