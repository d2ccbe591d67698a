/** Parts of a simulated machine: ports that stop with it, and its configuration. */
import { nodeCrypto } from '../../node/crypto.ts'
import type { LogStore, Store } from '../../node/ports.ts'
import type { DiskCopy } from '../../node/store/memory.ts'
import { isClosed } from '../../protocol/federation/statement.ts'
import type { LimitPair, NodeConfig } from '../../protocol/generated/types.ts'
import type { BankState } from '../../protocol/ledger/state.ts'

/** What all banks of a world have in their configuration. */
export interface Settings {
  /** Floor and ceiling of new accounts, in seconds. */
  readonly limits: LimitPair
  /** Hour, UTC, at which banks clear by themselves; undefined: the usual one. */
  readonly clearingHour: number | undefined
  /** Whether banks tell others of their room, so that routes are found. */
  readonly advertise: boolean
}

/** What a machine that has stopped answers. */
export const never = new Promise<never>(() => undefined)

/** The text that names a peer on the network. */
export function peerOf(transportKey: string): string {
  return Buffer.from(nodeCrypto.sha256(transportKey)).toString('hex').replaceAll('0', 'z')
}

/** A port of a machine: when that has stopped, nothing is answered any more. */
export function guarded<T extends LogStore | Store>(life: { readonly alive: boolean }, port: T): T {
  return new Proxy(port, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as (...given: unknown[]) => unknown
      return (...given: unknown[]) => (life.alive ? method.apply(target, given) : never)
    },
  })
}

/** What is configured in its folder. */
export function configOf(title: string, { limits, advertise, clearingHour }: Settings): NodeConfig {
  const net = { listen: ['/ip4/127.0.0.1/tcp/0'], advertise }
  const http = { host: '127.0.0.1', port: 0 }
  return {
    ...{ title, http, net, log: 'error' },
    limits: { member: limits, agency: limits, other: limits },
    ...(clearingHour !== undefined && { clearingHour }),
  }
}

/** A copy of a disk, and what there was of agreements and keys. */
export interface Backup {
  readonly disk: DiskCopy
  readonly agreements: string
}

/** Agreements, their epochs and the keys of both sides, as a text. */
export function agreementsOf({ channels, identity }: BankState): string {
  const each = [...channels.values()].map(
    (one) => `${one.ch} ${one.ep} ${isClosed(one)} ${one.identity.tip.seq}`,
  )
  return [identity.tip.seq, ...each].join()
}
