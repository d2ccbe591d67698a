/** A browser without JavaScript: follows links and redirections, and sends forms as they stand on the page. */
import { strict as assert } from 'node:assert'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../node/http/app.ts'
import { systemEntropy } from '../../node/clock.ts'
import { allPages } from '../../node/web/pages/all.ts'
import type { PageRole, Visitor } from '../../node/web/visit.ts'
import type { DeskBank } from '../node/desk/bank.ts'
import { fakeTokens } from '../node/fake-api.ts'

/** What a page showed. */
export interface Shown {
  readonly status: number
  readonly path: string
  readonly html: string
  /** Its text without tags, in one line. */
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** The pages of a bank, and people who are signed in to them. */
export class Town {
  readonly app: FastifyInstance
  readonly #people = new Map<string, Visitor>()
  readonly #desk: DeskBank['desk']

  constructor({ desk, bank, time }: DeskBank) {
    this.#desk = desk
    const { context, api } = bank
    const clock = { now: () => time.now, after: () => () => undefined, soon: (run: () => void) => run() }
    const web = {
      ...{ title: context.config.title, clock, entropy: systemEntropy, key: new Uint8Array(32) },
      who: (secret: string) => this.#people.get(secret) ?? desk.logins.who(secret),
      end: async (secret: string) => void this.#people.delete(secret),
      pages: allPages({ api, desk, config: context.config }),
    }
    this.app = buildApp({ api, desk, web, tokens: fakeTokens(), logger: 'silent', version: '0.1.0' })
  }

  /** A browser in which this member is signed in; without one, a stranger's. */
  browser(member?: string, ...more: PageRole[]): PaperBrowser {
    if (member === undefined) return new PaperBrowser(this.app)
    const roles: PageRole[] = ['member', ...more]
    const role = more[0] ?? 'member'
    const secret = Buffer.from(systemEntropy.bytes(32)).toString('base64url')
    const actor = { by: member, role, member, stewardOf: this.#desk.groups.stewardAccounts(member) }
    this.#people.set(secret, { actor, roles, name: 'Somebody', session: `s${this.#people.size}` })
    return new PaperBrowser(this.app, secret)
  }
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const plain = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** One browser. */
export class PaperBrowser {
  readonly #app: FastifyInstance
  #cookie: string
  language = 'en'

  constructor(app: FastifyInstance, secret = '') {
    this.#app = app
    this.#cookie = secret === '' ? '' : `hourbridge=${secret}`
  }

  /** Opens a path, and follows where it sends. */
  open(path: string): Promise<Shown> {
    return this.#ask('GET', path)
  }

  /** Sends the form of `page` that goes to `action`, with `values` in its fields; `step` tells forms to one place apart. */
  async send(
    page: Shown,
    action: string,
    values: Readonly<Record<string, string | readonly string[]>>,
    step?: string,
  ): Promise<Shown> {
    const forms = [...page.html.matchAll(/<form[^>]*>.*?<\/form>/gs)].map(([form]) => form)
    const form = forms.find(
      (one) => attribute(one, 'action') === action && (step === undefined || one.includes(`value="${step}"`)),
    )
    assert(form !== undefined, `a form to ${action} on ${page.path}`)
    const fields = new URLSearchParams()
    const set = (name: string, value: string): void => {
      if (!(name in values)) fields.append(name, value)
    }
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const box = /type="(?:checkbox|radio)"/.test(tag)
      if (!box || / checked/.test(tag)) set(attribute(tag, 'name'), attribute(tag, 'value'))
    }
    for (const [tag, content] of form.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g))
      set(attribute(tag, 'name'), plain(content ?? ''))
    for (const [tag] of form.matchAll(/<select[^>]*>.*?<\/select>/gs)) {
      const options = [...tag.matchAll(/<option[^>]*>/g)].map(([option]) => option)
      set(
        attribute(tag, 'name'),
        attribute(options.find((one) => / selected/.test(one)) ?? options[0] ?? '', 'value'),
      )
    }
    for (const [name, value] of Object.entries(values))
      for (const one of typeof value === 'string' ? [value] : value) {
        assert(form.includes(`name="${name}"`), `the form to ${action} asks for ${name}`)
        fields.append(name, one)
      }
    return this.#ask('POST', action, fields.toString())
  }

  async #ask(method: 'GET' | 'POST', path: string, payload?: string): Promise<Shown> {
    const headers = {
      accept: 'text/html',
      'accept-language': this.language,
      ...(this.#cookie !== '' && { cookie: this.#cookie }),
      ...(payload !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    }
    const answer = await this.#app.inject({
      method,
      url: path,
      headers,
      ...(payload !== undefined && { payload }),
    })
    for (const { name, value } of answer.cookies) this.#cookie = `${name}=${value}`
    const to = answer.headers.location
    if (answer.statusCode === 303 && to !== undefined) return this.#ask('GET', to)
    const html = answer.payload
    const text = plain(html.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ')
    return { status: answer.statusCode, path, html, text, headers: answer.headers }
  }
}
