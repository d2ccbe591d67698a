/**
 * Simulated time: one list of events for all banks. After each event everything that it set in motion comes to rest before
 * the next one, so a run depends on nothing but the events' order.
 */

interface Event {
  readonly due: number
  readonly made: number
  run: (() => void) | undefined
}

/** Milliseconds that pass only when the simulator says so. Events run by their time, then by when they were made. */
export class Timeline {
  /** Milliseconds since 1970. */
  now: number
  /** Events that ran so far. */
  ran = 0
  private made = 0
  /** A heap: the first event is the next one. */
  private readonly heap: Event[] = []

  constructor(start: number) {
    this.now = start
  }

  /** As `Clock.after`. */
  after(milliseconds: number, run: () => void): () => void {
    const event: Event = { due: this.now + Math.max(0, milliseconds), made: this.made++, run }
    this.push(event)
    return () => {
      event.run = undefined
    }
  }

  /** Lets time pass, with everything that falls due in it. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds
    await atRest()
    for (let next = this.heap[0]; next !== undefined && next.due <= end; next = this.heap[0])
      await this.step()
    this.now = Math.max(this.now, end)
  }

  /** Time jumps: what fell due meanwhile is late. */
  leap(milliseconds: number): void {
    this.now += milliseconds
  }

  /** Runs events until the promise settles. Throws when nothing is left that could settle it. */
  async until<T>(promise: Promise<T>): Promise<T> {
    const waited = { done: false }
    const end = (): void => void (waited.done = true)
    promise.then(end, end)
    await atRest()
    while (!waited.done) if (!(await this.step())) throw new Error('waits for ever')
    return promise
  }

  private async step(): Promise<boolean> {
    const event = this.pop()
    if (event === undefined) return false
    if (event.run === undefined) return true
    this.now = Math.max(this.now, event.due)
    this.ran += 1
    event.run()
    await atRest()
    return true
  }

  private push(event: Event): void {
    const { heap } = this
    let at = heap.push(event) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || !isBefore(event, parent)) break
      heap[at] = parent
      at = above
    }
    heap[at] = event
  }

  private pop(): Event | undefined {
    const { heap } = this
    const [first] = heap
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      const [left, right] = [heap[below], heap[below + 1]]
      if (left === undefined) break
      if (right !== undefined && isBefore(right, left)) below += 1
      const child = heap[below]
      if (child === undefined || !isBefore(child, last)) break
      heap[at] = child
      at = below
    }
    heap[at] = last
    return first
  }
}

function isBefore(one: Event, other: Event): boolean {
  return one.due < other.due || (one.due === other.due && one.made < other.made)
}

/** Promises that can settle without a timer do so before the next immediate. */
function atRest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
