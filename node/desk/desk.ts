/**
 * The timebank's desk: every use case that is about people, put together. An area is a file or folder here that exports
 * its interface and a factory; it opens its own tables, and this file hands each area what it needs of the others.
 */
import type { NodeConfig } from '../../protocol/generated/types.ts'
import type { NodeApi } from '../api.ts'
import type { Clock, Entropy, Logger, Store } from '../ports.ts'
import { Register } from '../register/register.ts'

/** What every area may use of the world. */
export interface DeskPorts {
  /** The one writer of records about people. */
  readonly register: Register
  /** The ledger's use cases: accounts, exchanges, statements, partners. */
  readonly api: NodeApi
  readonly clock: Clock
  readonly entropy: Entropy
  readonly logger: Logger
  readonly config: NodeConfig
}

/** The use cases about people, by area. */
export interface Desk {
  /** Ends timers; nothing is lost, since every change is on disk when it is answered. */
  stop(): void
}

/** What a desk is made from: the ports, with the erasable store in which the register lies. */
export type DeskParts = Omit<DeskPorts, 'register'> & { readonly store: Store }

/** Reads the register and puts the areas together. Throws if a record on disk breaks its schema. */
export async function openDesk({ store, ...parts }: DeskParts): Promise<Desk> {
  const ports: DeskPorts = { ...parts, register: new Register(store) }
  // Each area is opened from the ports, after those that it needs.
  void ports
  return { stop: () => undefined }
}
