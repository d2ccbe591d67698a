/** Keeps what the bank throws away from the network, which would take the whole process down with it. */
import type { TransportHandler } from '../ports.ts'

/** A handler whose functions can be called from anywhere, apart from their object, and never throw or reject. */
export interface SafeHandler {
  readonly admits: (peer: string) => boolean
  readonly up: (peer: string) => void
  readonly down: (peer: string) => void
  readonly frame: (peer: string, bytes: Uint8Array) => void | Promise<void>
  readonly stranger: (peer: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>
}

/** Told what a handler threw, and which of its functions did. */
export type OnFailure = (peer: string, doing: keyof SafeHandler, cause: unknown) => void

/** Wraps a handler. One that throws has a bug; the peer concerned is then not admitted, or not answered. */
export function guard(handler: TransportHandler, failed: OnFailure): SafeHandler {
  return {
    admits(peer) {
      try {
        return handler.admits(peer)
      } catch (cause) {
        failed(peer, 'admits', cause)
        return false
      }
    },
    up(peer) {
      try {
        handler.up(peer)
      } catch (cause) {
        failed(peer, 'up', cause)
      }
    },
    down(peer) {
      try {
        handler.down(peer)
      } catch (cause) {
        failed(peer, 'down', cause)
      }
    },
    frame(peer, bytes) {
      try {
        const pending = handler.frame(peer, bytes)
        return pending instanceof Promise ? pending.catch((cause) => failed(peer, 'frame', cause)) : undefined
      } catch (cause) {
        failed(peer, 'frame', cause)
        return undefined
      }
    },
    async stranger(peer, bytes) {
      try {
        return await handler.stranger(peer, bytes)
      } catch (cause) {
        failed(peer, 'stranger', cause)
        return undefined
      }
    },
  }
}

/** What may be logged of an error: its kind and place. Its message may quote what a person wrote. */
export function describe(cause: unknown): { error: string; at?: string } {
  if (!(cause instanceof Error)) return { error: typeof cause }
  const at = /^\s+at (.*)$/m.exec(cause.stack ?? '')?.[1]
  return { error: cause.name, ...(at !== undefined && { at }) }
}
