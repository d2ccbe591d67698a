/** Why a bank cannot listen somewhere: one sentence that names the port, instead of the stack of whoever tried. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import { osCode, osWords } from '../os-words.ts'

/** Where a server was to listen. */
export interface Endpoint {
  readonly host: string
  readonly port: number
}

/** The sentence for one address. */
export function cannotListen({ host, port }: Endpoint, cause: unknown): string {
  const at = osCode(cause) === 'EADDRNOTAVAIL' ? `The address ${host}` : `Port ${port} of ${host}`
  return `${at} cannot be used: ${osWords(cause)}.`
}

/** The sentence for the first of some multiaddrs that cannot be listened on now, else for what was thrown. */
export async function whyNotListening(addrs: readonly string[], thrown: unknown): Promise<string> {
  for (const addr of addrs) {
    const [, , host = '', , port = ''] = addr.split('/')
    const endpoint = { host, port: Number(port) }
    const refused = await tryPort(endpoint)
    if (refused !== undefined) return cannotListen(endpoint, refused)
  }
  return `The addresses for partner banks cannot be used: ${osWords(thrown)}`
}

/** What stands against listening there, undefined if nothing does. */
async function tryPort(endpoint: Endpoint): Promise<unknown> {
  const server = createServer()
  try {
    server.listen(endpoint)
    await once(server, 'listening')
  } catch (cause) {
    return cause
  }
  server.close()
  await once(server, 'close')
  return undefined
}
