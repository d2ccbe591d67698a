import { brokerRequests, memberRequests, members } from './bodies.ts'
import { load } from './http-load.ts'
import { BenchNode } from './node-process.ts'

/** How fast a log is verified from genesis, without and with member signatures, and how fast a bank starts on it. */
export async function verifyAndStart(scale: number): Promise<void> {
  const count = Math.round(100_000 * scale)
  const node = new BenchNode('Verify')
  await node.start()
  const ids = await node.accounts('p', 200)
  process.stdout.write(`${JSON.stringify({ bench: 'memory', after: 'start', megabytes: node.memory() })}\n`)
  const terms = (n: number) => ({ giver: ids[n % 200] ?? '', receiver: ids[(n + 1 + (n % 97)) % 200] ?? '' })
  for (let done = 0; done < count; done += 20_000) {
    await load(node.port, 512, brokerRequests(node.token, Math.min(20_000, count - done), terms))
  }
  process.stdout.write(`${JSON.stringify({ bench: 'memory', entries: count, megabytes: node.memory() })}\n`)
  await node.stop()
  for (let round = 0; round < 3; round += 1) show('verify', node.verify())
  const seconds = await node.start()
  process.stdout.write(
    `${JSON.stringify({ bench: 'start', entries: count, seconds: Math.round(seconds * 100) / 100, megabytes: node.memory() })}\n`,
  )
  const signers = members(200)
  const keyed = await node.accounts(
    'k',
    200,
    signers.map((one) => one.key),
  )
  const { bank } = await node.call('GET', '/status')
  const signed = (n: number) => ({
    giver: keyed[n % 200] ?? '',
    receiver: keyed[(n + 1) % 200] ?? '',
    signer: (n + 1) % 200,
  })
  await load(node.port, 64, memberRequests(String(bank), Math.round(20_000 * scale), signers, signed))
  await node.stop()
  show('verify-with-members', node.verify())
  node.remove()
}

function show(bench: string, result: Record<string, unknown>): void {
  const { ok, entries, bankSignatures, memberSignatures, seconds, entriesPerSecond } = result
  process.stdout.write(
    `${JSON.stringify({ bench, ok, entries, bankSignatures, memberSignatures, seconds, entriesPerSecond })}\n`,
  )
}
