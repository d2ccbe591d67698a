/**
 * Names, contacts and free words of people, planted in everything that they can fill in: none of it reaches an address, a line
 * of the log, an entry of the ledger, or what the partner bank gets to read.
 */
import { test } from 'tap'
import { asMember, newMember, take, valueOf } from '../node/desk/bank.ts'
import { agree } from '../node/real-bank.ts'
import { nonceOf } from '../protocol/town-bank.ts'
import { founder, noBrowser, openBrowser, webBank, type Person, type WebBank } from './browser.ts'
import { Hands, manners } from './hands.ts'

/** Words that stand nowhere else. */
const words = {
  given: 'Zqgiven',
  family: 'Zqfamily',
  email: 'zqmail@town.example',
  phone: '07700 900417',
  post: 'Zqstreet 7',
  about: 'Zqabout',
  note: 'Zqnote',
  dispute: 'Zqdispute',
  message: 'Zqmessage',
  title: 'Zqtitle',
  reason: 'Zqreason',
}

/** As somebody would look for them in bytes: also without spaces, in small letters, and as an address writes them. */
function traces(text: string): string[] {
  const found = text.toLowerCase()
  return Object.values(words).filter((word) =>
    [word, word.replaceAll(' ', ''), encodeURIComponent(word)].some((form) =>
      found.includes(form.toLowerCase()),
    ),
  )
}

async function logOf({ bank }: WebBank): Promise<string> {
  const blocks: string[] = []
  for await (const { text } of bank.context.log.blocks()) blocks.push(text)
  return blocks.join('\n')
}

const until = async (come: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 400 && !(await come()); tries++) await new Promise((go) => setTimeout(go, 25))
}

async function planted(bank: WebBank): Promise<{ member: Person; other: Person; boss: Person }> {
  const { given, family, email, phone, post, about, note } = words
  const made = await newMember(bank.desk, given, family, { contact: { email, phone, post }, about })
  await take(bank.desk, made.id, { do: 'note', text: note })
  await take(bank.desk, made.id, { do: 'suspend', reason: words.reason })
  await take(bank.desk, made.id, { do: 'resume' })
  const { link } = valueOf(await bank.desk.logins.linkFor(founder, made.id))
  const { secret } = valueOf(await bank.desk.logins.withLink(link.slice('/login/link/'.length), 'Test'))
  const member = { id: made.id, number: made.number ?? '', secret }
  const [other, boss] = [await bank.person('Ben'), await bank.person('Bea', 'admin')]
  for (const { id } of [member, other]) {
    const account = bank.desk.members.book.get(id)?.account ?? ''
    valueOf(await bank.bank.api.changeAccount(founder, account, { floor: -36_000, ceiling: 36_000 }))
  }
  return { member, other, boss }
}

test('what people wrote stays where it was written', { skip: noBrowser }, async (t) => {
  const [bank, far] = [await webBank(t, 'canary'), await webBank(t, 'canary far')]
  await agree(far.bank, bank.bank)
  const { member, other, boss } = await planted(bank)
  const browser = await openBrowser(t)
  const [manner] = manners
  t.ok(manner !== undefined)
  if (manner === undefined) return
  const hands = [member, other, boss].map((who) => Hands.open(browser, bank.url, who, manner))
  const [mine, theirs, desk] = await Promise.all(hands)
  if (mine === undefined || theirs === undefined || desk === undefined) return
  const seen: string[] = []
  for (const { tab } of [mine, theirs, desk]) {
    tab.on('request', (request) => seen.push(request.url(), request.headers()['referer'] ?? ''))
    tab.on('response', (response) => seen.push(response.headers()['location'] ?? ''))
  }
  await mine.tab.goto('/board/new?kind=offer')
  await mine.write('title', words.title)
  await mine.write('description', words.about)
  await mine.select('category1', 'gardening')
  await mine.press('Put it on the board')
  await theirs.follow('Board')
  await theirs.write('text', words.title)
  await theirs.press('Search')
  await theirs.follow(words.title)
  await theirs.follow(/Write to/)
  await theirs.write('text', words.message)
  await theirs.press('Write')
  t.match(await theirs.text(), words.message)
  await mine.tab.goto('/exchanges/new')
  await mine.choose('side', 'giver')
  await mine.write('other', other.number)
  await mine.write('kind', 'Gardening')
  await mine.write('hours', '1:00')
  await mine.write('note', words.note)
  await mine.press('Record it')
  await theirs.follow('My exchanges')
  await theirs.follow('recorded, waits for a yes')
  await theirs.select('reason', 'hours')
  await theirs.write('note', words.dispute)
  await theirs.press('Something is wrong')
  await desk.tab.goto('/people')
  await desk.write('text', words.family)
  await desk.press('Find')
  await desk.follow(new RegExp(words.family))
  t.match(await desk.text(), words.phone)
  const nonce = nonceOf('canary exchange')
  const help = { category: 'gardening', day: '2026-11-20', seconds: 3600, note: words.note }
  const partner = (await bank.bank.api.partners()).partners[0]?.name ?? ''
  await until(async () => (await bank.bank.api.partners()).partners[0]?.up === true)
  const ann = await far.person('Ann')
  const account = far.desk.members.book.get(ann.id)?.account ?? ''
  valueOf(await far.bank.api.changeAccount(founder, account, { ceiling: 36_000 }))
  const giver = `${far.desk.members.book.get(ann.id)?.handle ?? ''}@${partner}`
  const done = await bank.desk.arrangements.record(asMember(member.id), {
    ...help,
    nonce,
    giver,
    receiver: 'me',
  })
  await until(async () => {
    const one = await bank.desk.arrangements.show(asMember(member.id), valueOf(done).id)
    return one.ok && one.value.state === 'booked'
  })
  const ledger = await logOf(bank)
  t.match(ledger, 'lane.out', 'something went to the partner, and stands in the log as it went')
  t.same(traces(ledger), [], 'the ledger, with every message to the partner that it keeps')
  t.same(traces(await logOf(far)), [], 'the partner’s ledger, with every message that came')
  t.ok(seen.length > 20)
  t.same(traces(seen.join('\n')), [], 'addresses, where pages came from, and where forms led')
  t.ok(bank.lines.length > 10)
  t.same(traces(bank.lines.join('\n')), [], 'the log of the operator')
})
