import { parentPort } from 'node:worker_threads'
import { toBase64url } from '../protocol/bytes.ts'
import { assert } from '../protocol/assert.ts'
import type { LogFault } from '../protocol/log/replay.ts'
import { TreeCheck } from '../protocol/log/tree-check.ts'
import { nodeCrypto } from './crypto.ts'
import type { Head } from './store/head.ts'

/** Blocks to hash, in order; with `finish`, the last. */
export interface HashingQuestion {
  readonly blocks: readonly string[]
  readonly finish?: boolean
  /** The head file, whose root the tree must have at its size. */
  readonly head?: Head
}

/** One answer to each question: a fault, or at the finish the root and how many checkpoints were verified. */
export interface HashingAnswer {
  readonly fault?: LogFault
  readonly root?: string
  readonly notes?: number
}

const check = new TreeCheck(nodeCrypto)
const roots = new Map<number, string>()
let notes = 0

function blockFault(text: string): LogFault | undefined {
  const fault = check.block(text)
  const { identity } = check
  if (fault !== undefined || identity === undefined) return fault
  roots.set(check.tree.size, toBase64url(check.tree.root()))
  notes += 1
  const { checkpoint } = JSON.parse(text.slice(text.lastIndexOf('\n', text.length - 2) + 1)) as {
    checkpoint: string
  }
  return check.signed(checkpoint, { identity })
}

function headFault(head: Head | undefined): LogFault | undefined {
  if (head === undefined) return undefined
  const index = check.tree.size
  if (index < head.size)
    return { code: 'shorter-than-head', index, detail: `the log has ${index} entries, it had ${head.size}` }
  if (roots.get(head.size) === head.root) return undefined
  return { code: 'differs-from-head', index: head.size, detail: 'the head file names another root' }
}

function answer(question: HashingQuestion): HashingAnswer {
  try {
    for (const text of question.blocks) {
      const fault = blockFault(text)
      if (fault !== undefined) return { fault }
    }
  } catch (cause) {
    // The main thread finds the same line unreadable, and says so better.
    return { fault: { code: 'bad-block', index: check.tree.size, detail: String(cause) } }
  }
  if (question.finish !== true) return {}
  const fault = headFault(question.head)
  return fault === undefined ? { root: toBase64url(check.tree.root()), notes } : { fault }
}

assert(parentPort !== null, 'runs as a worker only')
const port = parentPort
port.on('message', (question: HashingQuestion) => port.postMessage(answer(question)))
