/**
 * Benchmarks as a script: prints one JSON object a measurement, ratios last. Never asserts: machines differ, ratios of
 * the same run are what counts. `npm run bench -- local cross hostile verify` picks some; `--quick` makes everything smaller.
 */
import { crossBank } from './cross.ts'
import { hostilePeers } from './hostile.ts'
import { localExchanges } from './local.ts'
import { machineSpeed } from './machine.ts'
import { overTwoBanks } from './routed.ts'
import { verifyAndStart } from './verify.ts'

const parts: Record<string, (scale: number) => Promise<void>> = {
  local: localExchanges,
  cross: async (scale) => {
    await crossBank(scale)
    await overTwoBanks(scale)
  },
  hostile: hostilePeers,
  verify: verifyAndStart,
}

const args = process.argv.slice(2)
const chosen = args.filter((one) => one in parts)
const scale = args.includes('--quick') ? 0.2 : 1
const machine = (): void =>
  void process.stdout.write(`${JSON.stringify({ bench: 'machine', ...machineSpeed() })}\n`)
machine()
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  await parts[name]?.(scale)
  machine()
}
