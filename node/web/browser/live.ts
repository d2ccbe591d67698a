/** Keeps the balance on an open page true. Without it a reload shows the same. */

const longestWait = 30_000

/** Says the new balance wherever the page shows it. */
function show(message: unknown): void {
  const event: unknown = JSON.parse(String(message))
  if (typeof event !== 'object' || event === null || !('t' in event) || !('v' in event)) return
  if (event.t !== 'balance' || typeof event.v !== 'string') return
  for (const place of document.querySelectorAll('[data-balance]')) place.textContent = event.v
}

/** Listens until the page goes, and comes back after twice as long each time the line is lost. */
export function listen(wait = 1000): void {
  const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/live`)
  let next = Math.min(longestWait, wait * 2)
  socket.addEventListener('open', () => (next = 1000))
  socket.addEventListener('message', ({ data }) => show(data))
  socket.addEventListener('close', () => setTimeout(() => listen(next), wait))
}
