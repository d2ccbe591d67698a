const atATime = 16

/** Runs `work` over a list, some at a time, and stops at the first failure. */
export async function spread<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const rest = [...list]
  const worker = async (): Promise<void> => {
    for (let next = rest.shift(); next !== undefined; next = rest.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: atATime }, worker))
}
