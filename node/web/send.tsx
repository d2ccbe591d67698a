/** Sends what a page answered: HTML in the bank's frame, a redirection, a file, or a refusal on a page of its own. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import { render } from 'preact-render-to-string'
import type { Refusal } from '../../protocol/refusal.ts'
import { show, type PageAnswer, type SentFile, type ShownPage } from './answers.ts'
import type { Assets } from './assets.ts'
import { maySee, type MenuEntry, type Page } from './page.ts'
import { Layout, type MenuLink } from './parts/layout.tsx'
import { refusalSays, refusalTodo, statusOf } from './refusal-words.ts'
import type { Visit, Visitor } from './visit.ts'

const compressed = promisify(gzip)

/** Below this many bytes compression saves no packet. */
const worthCompressing = 1200

/**
 * Headers of pages. Nothing but our own files runs or is loaded, nothing is framed, and no text can become a script.
 * `same-origin` and not `no-referrer`: with the latter browsers hide the origin of a form, which is checked.
 */
export const PAGE_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    ...["script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "connect-src 'self'"],
    ...["manifest-src 'self'", "worker-src 'self'", "media-src 'self' blob:", "form-action 'self'"],
    ...["base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"],
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=()',
  'cache-control': 'no-store',
} as const

/** What sending needs beside the answer. */
export interface SendParts {
  readonly bank: string
  readonly assets: Assets
  readonly pages: readonly Page[]
  /** True where the node's public address is https. */
  readonly secure: boolean
}

/** Entries of a menu that the visitor may see, in order. */
export function entriesFor(
  visit: Visit,
  pages: readonly Page[],
  menu: MenuEntry['menu'],
): readonly (MenuLink & { readonly order: number })[] {
  const roles = visit.visitor?.roles ?? []
  return pages
    .flatMap(({ key, rights, entry }) => {
      if (entry === undefined || entry.menu !== menu || !maySee(rights, roles)) return []
      const waiting = visit.visitor === undefined ? 0 : (entry.waiting?.(visit.visitor) ?? 0)
      return [{ to: key.slice('GET '.length), words: visit.t(entry.words), waiting, order: entry.order }]
    })
    .toSorted((one, other) => one.order - other.order)
}

/** How much waits for somebody, by the address of the menu's entry: of every entry that counts, also 0. */
export function waitingFor(visitor: Visitor, pages: readonly Page[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    pages.flatMap(({ key, rights, entry }) =>
      entry?.waiting === undefined || !maySee(rights, visitor.roles)
        ? []
        : [[key.slice('GET '.length), entry.waiting(visitor)]],
    ),
  )
}

/** A refusal as a page. */
export function refusalPage(visit: Visit, refusal: Refusal): ShownPage {
  return show(
    refusalSays(visit, refusal),
    <>
      <p>{refusalTodo(visit, refusal)}</p>
      <p class="links">
        <a href="/">{visit.t('layout:to-start')}</a>
      </p>
    </>,
    { status: statusOf(refusal) },
  )
}

/** A page as HTML. */
export function htmlOf(visit: Visit, page: ShownPage, { bank, assets, pages }: SendParts): string {
  const frame = {
    ...{ visit, bank, title: page.title, back: page.bare?.back, menu: entriesFor(visit, pages, 'main') },
    styles: assets.addressOf('main.css'),
    script: assets.addressOf('main.js'),
    icon: assets.addressOf('icon.svg'),
  }
  return `<!doctype html>${render(<Layout {...frame}>{page.body}</Layout>)}`
}

/** Sends an answer; cookies are set by now. Resolves when everything is handed to the framework. */
export async function send(
  reply: FastifyReply,
  visit: Visit,
  answer: PageAnswer,
  parts: SendParts,
): Promise<void> {
  reply.headers(PAGE_HEADERS)
  if (parts.secure) reply.header('strict-transport-security', 'max-age=31536000')
  switch (answer.kind) {
    case 'go':
      return void reply.code(303).header('location', answer.to).send()
    case 'file':
      return sendBytes(reply, answer)
    case 'refused':
      reply.request.refused = answer.refusal.code
      return sendPage(reply, visit, refusalPage(visit, answer.refusal), parts)
    case 'page':
      return sendPage(reply, visit, answer, parts)
  }
}

async function sendPage(reply: FastifyReply, visit: Visit, page: ShownPage, parts: SendParts): Promise<void> {
  const html = Buffer.from(htmlOf(visit, page, parts))
  const status = page.status ?? (reply.request.method === 'POST' ? 422 : 200)
  reply
    .code(status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('vary', 'accept-encoding, cookie')
  if (page.againSeconds !== undefined) reply.header('refresh', page.againSeconds)
  const accepts = reply.request.headers['accept-encoding']?.includes('gzip') === true
  if (html.length < worthCompressing || !accepts) return void reply.send(html)
  reply.header('content-encoding', 'gzip').send(await compressed(html))
}

function sendBytes(reply: FastifyReply, { bytes, type, name }: SentFile): void {
  if (name !== undefined) {
    const plain = name.replaceAll(/[^a-zA-Z0-9._-]/g, '-')
    reply.header('content-disposition', `attachment; filename="${plain}"`)
  }
  reply.header('content-type', type).send(Buffer.from(bytes))
}
