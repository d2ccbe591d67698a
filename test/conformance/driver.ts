/** Our own driver as a program: a command a line on standard input, an answer a line on standard output. */
import { createInterface } from 'node:readline'
import { Unsupported, type Answer, type Command } from './commands.ts'
import { OwnDriver } from './own-driver.ts'

const driver = new OwnDriver()

async function answerTo(line: string): Promise<Answer> {
  const { id, ...command } = JSON.parse(line) as { id: number } & Command
  try {
    return { id, result: await driver.tell(command) }
  } catch (cause) {
    if (cause instanceof Unsupported) return { id, unsupported: cause.message }
    return { id, error: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }
  }
}

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(await answerTo(line))}\n`)
