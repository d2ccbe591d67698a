/**
 * Keeps true on an open page what changes without it: one's balance, and how much waits. Where the page lists what has
 * changed it offers itself anew, since a page that moves by itself loses its reader's place. Without it a reload shows the same.
 */

const longestWait = 30_000

/** What lists the hours that come and go. */
const listsHours = '/exchanges'

/** How much waited where at last. */
const waited = new Map<string, number>()

/** Says what is new wherever the page shows it. */
function show(message: unknown): void {
  const event: unknown = JSON.parse(String(message))
  if (typeof event !== 'object' || event === null || !('t' in event) || !('v' in event)) return
  if (event.t === 'balance' && typeof event.v === 'string') showBalance(event.v)
  if (event.t === 'waiting' && typeof event.v === 'object' && event.v !== null)
    showWaiting(new Map(Object.entries(event.v)))
}

function showBalance(balance: string): void {
  if (isBelow(listsHours)) offerNews()
  for (const place of document.querySelectorAll('[data-balance]')) place.textContent = balance
}

/** Whether this page is the one at `address`, or one of those under it. */
function isBelow(address: string): boolean {
  return location.pathname === address || location.pathname.startsWith(`${address}/`)
}

function offerNews(): void {
  const place = document.querySelector<HTMLElement>('[data-news]')
  if (place === null || place.hasChildNodes()) return
  const link = document.createElement('a')
  link.href = place.dataset['at'] ?? location.href
  link.textContent = place.dataset['news'] ?? ''
  place.append(link)
}

/** The first page lists what waits anywhere. */
function heedNews(counts: ReadonlyMap<string, unknown>): void {
  for (const [address, count] of counts) {
    const shown = document.querySelector(`[data-waiting='${CSS.escape(address)}']`)?.textContent
    const before = waited.get(address) ?? (shown === undefined ? count : Number(shown))
    if (typeof count === 'number') waited.set(address, count)
    if (before !== count && (isBelow(address) || location.pathname === '/')) offerNews()
  }
}

function showWaiting(counts: ReadonlyMap<string, unknown>): void {
  heedNews(counts)
  for (const place of document.querySelectorAll<HTMLElement>('[data-waiting]')) {
    const count = counts.get(place.dataset['waiting'] ?? '')
    if (typeof count !== 'number') continue
    place.textContent = String(count)
    place.hidden = count === 0
  }
  showSum()
}

/** The folded menu of a narrow screen says the sum of what its links say. */
function showSum(): void {
  const links = [...document.querySelectorAll('header nav [data-waiting]')]
  const sum = links.reduce((total, one) => total + Number(one.textContent), 0)
  for (const place of document.querySelectorAll<HTMLElement>('[data-waiting-sum]')) {
    place.textContent = String(sum)
    place.hidden = sum === 0
  }
}

/** Listens until the page goes, and comes back after twice as long each time the line is lost. */
export function listen(wait = 1000): void {
  const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/live`)
  let next = Math.min(longestWait, wait * 2)
  socket.addEventListener('open', () => (next = 1000))
  socket.addEventListener('message', ({ data }) => show(data))
  socket.addEventListener('close', () => setTimeout(() => listen(next), wait))
}
