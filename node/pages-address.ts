/** Where a bank's pages are, as links in e-mails and on a terminal say it. */
import type { NodeConfig } from '../protocol/generated/types.ts'

/** Names of this machine, or of all its networks: a browser on it calls them `localhost`, the only one that knows passkeys. */
const ownHosts = /^(?:0\.0\.0\.0|127(?:\.\d{1,3}){3}|::1?|localhost)$/

/**
 * The address of the pages, without a slash at its end. Never what a request says of itself: whoever asks for a link in
 * somebody's name could make it lead to a place of their own. `port` is the one that is listened on, where it is known.
 */
export function pagesAddress({ web, http }: Pick<NodeConfig, 'web' | 'http'>, port = http.port): string {
  const host = ownHosts.test(http.host) ? 'localhost' : http.host
  return web?.url ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
