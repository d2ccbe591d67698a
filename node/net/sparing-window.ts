import type { Stream } from '@libp2p/interface'
import { StreamState, YamuxStream } from '@libp2p/yamux/stream'

/**
 * Gives the other side of a stream more window only when half of it, `windowBytes`, is used. libp2p's yamux does so after
 * every message: a packet back for each frame, encrypted, sent, read and decrypted, before the frame itself is looked at.
 * What may lie unread stays the same, and nobody stands still: half a window is more than a frame.
 */
export function sparingWindow(stream: Stream, windowBytes: number): void {
  if (!(stream instanceof YamuxStream)) return
  const update = stream.sendWindowUpdate.bind(stream)
  let used = 0
  stream.addEventListener('message', ({ data }) => (used += data.byteLength))
  stream.sendWindowUpdate = () => {
    // In its other states the stream does without, or has something else to say by it: that it begins.
    if (stream.state === StreamState.Established && used < windowBytes / 2) return
    if (stream.state !== StreamState.Paused) used = 0
    update()
  }
}
