/** Somebody at a browser: the same journey with and without scripts, on a narrow phone, and by keyboard alone. */
import { strict as assert } from 'node:assert'
import type { Browser, Locator, Page as Tab } from 'playwright-core'
import { openTab, overhang, type Person } from './browser.ts'

/** How somebody uses the pages. */
export interface Manner {
  readonly name: string
  readonly scripts: boolean
  readonly width: number
  readonly keys: boolean
}

/** Every way in which a journey must be possible. */
export const manners: readonly Manner[] = [
  { name: 'with scripts', scripts: true, width: 1024, keys: false },
  { name: 'without scripts', scripts: false, width: 1024, keys: false },
  { name: 'at 320 px', scripts: true, width: 320, keys: false },
  { name: 'by keyboard', scripts: false, width: 1024, keys: true },
]

/** More stops than any page has; a keyboard that comes round without finding its place is a finding. */
const mostStops = 250
/** Milliseconds after which something that is looked for on a page is not there. */
const patience = 8000

/** Whether what the keyboard is at looks different from the rest, or the label that stands for it does. */
const showsFocus = `[document.activeElement, document.activeElement.closest('label')].some((one) => {
  const style = one === null ? undefined : getComputedStyle(one)
  return style !== undefined && (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
})`

/** One person's browser, used in one manner. */
export class Hands {
  readonly tab: Tab
  /** What went wrong on the way that nobody would see: errors of scripts, pages that are too wide. */
  readonly faults: string[] = []
  private readonly manner: Manner

  private constructor(tab: Tab, manner: Manner) {
    this.tab = tab
    this.manner = manner
    tab.on('pageerror', (error) => this.faults.push(`${tab.url()}: ${error.message}`))
    tab.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('status of 4'))
        this.faults.push(`${tab.url()}: ${line.text()}`)
    })
  }

  /** Opens a browser for somebody, at the first page; without a person, for a stranger. */
  static async open(browser: Browser, url: string, as: Person | undefined, manner: Manner): Promise<Hands> {
    const { scripts, width } = manner
    const hands = new Hands(await openTab(browser, url, { ...(as && { as }), scripts, width }), manner)
    hands.tab.setDefaultTimeout(patience)
    await hands.tab.goto('/')
    return hands
  }

  /** The text of the page, in one line. */
  async text(): Promise<string> {
    return ((await this.tab.locator('main').innerText()) ?? '').replaceAll(/\s+/g, ' ')
  }

  /** Follows the first link with these words. */
  async follow(words: string | RegExp): Promise<void> {
    const link = this.tab.getByRole('link', { name: words }).first()
    const menu = this.tab.locator('details.fold:not([open]) > summary')
    // On a phone the menu is folded: whoever does not see the link opens it.
    if ((await link.count()) === 0 && (await menu.isVisible())) await menu.click()
    await this.use(link)
  }

  /** Presses the button with these words. */
  async press(words: string): Promise<void> {
    await this.use(this.tab.getByRole('button', { name: words, exact: true }).first())
  }

  /** Writes into the field with this name; `near` are the words of the button of its form, where several have one. */
  async write(name: string, text: string, near?: string): Promise<void> {
    const field = this.field(`[name="${name}"]:not([type=hidden])`, near)
    if (!this.manner.keys) return field.fill(text)
    await this.reach(field)
    await this.tab.keyboard.press('Control+a')
    await this.tab.keyboard.type(text)
  }

  /** Chooses a value of a list. */
  async select(name: string, value: string, near?: string): Promise<void> {
    const list = this.field(`select[name="${name}"]`, near)
    if (!this.manner.keys) return void (await list.selectOption(value))
    await this.reach(list)
    await this.tab.keyboard.press('Home')
    for (let step = 0; step < mostStops && (await list.inputValue()) !== value; step++)
      await this.tab.keyboard.press('ArrowDown')
    assert.equal(await list.inputValue(), value, `${name} by keyboard`)
  }

  /** Chooses one of several. */
  async choose(name: string, value: string): Promise<void> {
    const box = this.tab.locator(`input[name="${name}"][value="${value}"]`)
    if (!this.manner.keys) return box.check()
    // The keyboard stops once at a group, and arrows go round in it.
    await this.reach(this.tab.locator(`input[name="${name}"]:checked`))
    for (let step = 0; step < mostStops && !(await box.isChecked()); step++)
      await this.tab.keyboard.press('ArrowDown')
  }

  /** Ticks a box. */
  async tick(name: string): Promise<void> {
    const box = this.tab.locator(`input[type=checkbox][name="${name}"]`).first()
    if (!this.manner.keys) return box.check()
    await this.reach(box)
    await this.tab.keyboard.press('Space')
  }

  /** Opens a part of the page that is folded away. */
  async unfold(words: string): Promise<void> {
    const part = this.tab.locator('summary').filter({ hasText: words }).first()
    if (!this.manner.keys) return part.click()
    await this.reach(part)
    await this.tab.keyboard.press('Enter')
  }

  private field(selector: string, near: string | undefined): Locator {
    if (near === undefined) return this.tab.locator(selector).first()
    const button = this.tab.getByRole('button', { name: near, exact: true })
    return this.tab.locator('form').filter({ has: button }).locator(selector).first()
  }

  /** A link or a button, and the page after it. */
  private async use(what: Locator): Promise<void> {
    const before = await this.tab.evaluate<number>('performance.timeOrigin')
    if (this.manner.keys) {
      await this.reach(what)
      await this.tab.keyboard.press('Enter')
    } else await what.click()
    await this.arrived(before)
  }

  private async arrived(before: number): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      const origin = await this.tab
        .evaluate<number>("document.readyState === 'complete' ? performance.timeOrigin : 0")
        .catch(() => 0)
      if (origin !== 0 && origin !== before) break
      await new Promise((go) => setTimeout(go, 10))
    }
    const over = await overhang(this.tab)
    if (over > 0) this.faults.push(`${this.tab.url()} is ${over} px too wide`)
  }

  /** Goes from stop to stop until the keyboard is there, and sees that it shows where it is. */
  private async reach(what: Locator): Promise<void> {
    await what.waitFor()
    const here = what.and(this.tab.locator(':focus'))
    for (let stop = 0; stop < mostStops; stop++) {
      if ((await here.count()) > 0) {
        const seen = await this.tab.evaluate<boolean>(showsFocus)
        if (!seen)
          this.faults.push(`${this.tab.url()}: nobody sees that the keyboard is at ${what.toString()}`)
        return
      }
      await this.tab.keyboard.press('Tab')
    }
    assert.fail(`${this.tab.url()}: the keyboard does not come to ${what.toString()}`)
  }
}
