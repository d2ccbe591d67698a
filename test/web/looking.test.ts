/** The page of circles while they are looked for: how far it is, and that it comes back by itself, without scripts. */
import t from 'tap'
import { ok } from '../../protocol/result.ts'
import { deskBank, newMember } from '../node/desk/bank.ts'
import { languages } from '../../node/web/languages.ts'
import { Town } from './paper-browser.ts'

t.test('circles that are not found yet', async (t) => {
  const made = await deskBank(t, 'looking')
  const bea = await newMember(made.desk, 'Bea', 'Broker')
  let done = false
  const chainsSoon: typeof made.desk.matching.chainsSoon = async () =>
    ok(done ? { chains: [], at: 1 } : { percent: 40 })
  const town = new Town({ ...made, desk: { ...made.desk, matching: { ...made.desk.matching, chainsSoon } } })
  const broker = town.browser(bea.id, 'broker')
  for (const path of ['/chains', '/my-board/chains']) {
    for (const language of languages) {
      broker.language = language
      const page = await broker.open(path)
      t.equal(page.status, 200)
      t.match(page.text, '40 %')
      t.match(page.html, /<progress max="100" value="40" aria-label="[^"]+"/)
      t.match(page.html, `href="${path}"`, 'and may be asked for at once')
      t.equal(page.headers['refresh'], '2', 'it comes back by itself')
    }
    broker.language = 'en'
    done = true
    const found = await broker.open(path)
    t.match(found.text, /There is no circle/)
    t.equal(found.headers['refresh'], undefined, 'and then stays')
    done = false
  }
})
