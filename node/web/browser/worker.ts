/** Where there is no network, shows a page that says so. It keeps no other page: what is shown must be true. */

/** What is used of a service worker: the types of pages know none. */
interface Happening extends Event {
  readonly request: Request
  waitUntil(done: Promise<unknown>): void
  respondWith(answer: Promise<Response>): void
}

const store = 'offline-1'
const page = '/offline'

async function keep(): Promise<void> {
  const cache = await caches.open(store)
  const answer = await fetch(page)
  const styles = /href="(\/static\/main\.[^"]+\.css)"/.exec(await answer.clone().text())?.[1]
  await cache.put(page, answer)
  if (styles !== undefined) await cache.add(styles)
}

async function answer(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (cause) {
    const kept = await caches.match(request.mode === 'navigate' ? page : request)
    if (kept === undefined) throw cause
    return kept
  }
}

addEventListener('install', (event) => (event as Happening).waitUntil(keep()))
addEventListener('fetch', (event) => {
  const { request } = event as Happening
  const ours = request.mode === 'navigate' || request.destination === 'style'
  if (request.method === 'GET' && ours) (event as Happening).respondWith(answer(request))
})
