/**
 * A state that our own code promised can not occur. Nobody catches it to carry on: the process stops, because a ledger
 * whose invariants do not hold must not write.
 */
export class InvariantBroken extends Error {
  override readonly name = 'InvariantBroken'
}

/**
 * Throws `InvariantBroken` unless `condition` holds. Never for input from outside: that is refused with a `Result`.
 * `message` says what should have been true and what was found, without personal data.
 */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new InvariantBroken(message)
}
