/** Where people's accounts stand, read in one go: for lists over all members. */
import type { AccountId } from '../protocol/generated/types.ts'
import type { Bank } from './bank.ts'
import type { ReadModel } from './read-model.ts'

/** How an account stands, in seconds. */
export interface Standing {
  /** Hours given less hours received. */
  readonly balance: number
  readonly floor: number
  readonly ceiling: number
  /** When its last entry was recorded (unix seconds); absent if it has none. */
  readonly last?: number
}

/** The accounts of the ledger, as they are on disk. */
export interface Standings {
  /** Grows with everything that may change a standing. */
  size(): number
  /** Reads any number of standings at one moment. `of` must not be kept. */
  read<T>(reader: (of: (account: AccountId) => Standing | undefined) => T): Promise<T>
}

/** The standings of a running bank. */
export function standingsOf(bank: Bank, readModel: ReadModel): Standings {
  return {
    size: () => bank.state.size,
    read: (reader) =>
      bank.view(({ accounts }) =>
        reader((id) => {
          const account = accounts.get(id)
          if (account === undefined) return undefined
          const { balance, floor, ceiling } = account
          const last = readModel.lastTime(account)
          return { balance, floor, ceiling, ...(last !== undefined && { last }) }
        }),
      ),
  }
}
