/**
 * Loaded into every bank process that the CLI starts (`node --import`). The process holds the reading end of a pipe from
 * the CLI: when the CLI is gone, however it died, the pipe closes and the bank shuts down, so no bank is left behind.
 */
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.stdin.on('close', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.resume()
  // The pipe alone must not keep a bank alive that has shut down.
  if ('unref' in process.stdin && typeof process.stdin.unref === 'function') process.stdin.unref()
}
