/** Every text of the pages is there in every language, with the plural forms of each, and every text is used. */
import { test } from 'tap'
import { languages, loadWords, wordsOf } from '../../node/web/languages.ts'
import { isRefusalCode, refusals } from '../../protocol/refusal.ts'
import { repositoryFiles, textOf } from '../tidy/repository.ts'

const sources = repositoryFiles()
  .filter((path) => path.startsWith('node/') && /\.tsx?$/.test(path))
  .map((path) => textOf(path) ?? '')

/** English is in the catalogue of refusals itself. */
const translated = 'refusals'

const plural = /_(zero|one|two|few|many|other)$/

/** Keys without the ending of their plural form, as `area:key`. */
function keysOf(language: (typeof languages)[number]): Set<string> {
  const keys = Object.entries(wordsOf(language)).flatMap(([area, words]) =>
    area === translated ? [] : Object.keys(words).map((key) => `${area}:${key.replace(plural, '')}`),
  )
  return new Set(keys)
}

/** Keys that the code names, and the starts of those that it puts together. */
function usedKeys(): { whole: Set<string>; starts: string[] } {
  const areas = Object.keys(wordsOf('en')).join('|')
  const whole = new RegExp(`['"\`]((?:${areas}):[a-z0-9.-]+)['"\`]`, 'g')
  const started = new RegExp(`['"\`]((?:${areas}):[a-z0-9.-]*)\\$\\{`, 'g')
  const found = (pattern: RegExp): string[] =>
    sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  return { whole: new Set(found(whole)), starts: found(started) }
}

test('every language has the same texts', async (t) => {
  const english = keysOf('en')
  t.ok(english.size > 20, 'texts are found')
  for (const language of languages) {
    const own = keysOf(language)
    t.same(
      [...english].filter((key) => !own.has(key)),
      [],
      `${language} lacks nothing`,
    )
    t.same(
      [...own].filter((key) => !english.has(key)),
      [],
      `${language} has nothing that English lacks`,
    )
  }
})

test('a plural has every form that its language has', async (t) => {
  for (const language of languages) {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const missing = Object.entries(wordsOf(language)).flatMap(([area, words]) => {
      const stems = new Set(
        Object.keys(words).flatMap((key) => (plural.test(key) ? [key.replace(plural, '')] : [])),
      )
      return [...stems].flatMap((stem) =>
        pluralCategories
          .filter((category) => words[`${stem}_${category}`] === undefined)
          .map((category) => `${area}:${stem}_${category}`),
      )
    })
    t.same(missing, [], language)
  }
})

test('a text says the same parameters in every language', async (t) => {
  const paramsOf = (text: string): string => (text.match(/\{[a-zA-Z]+\}/g) ?? []).toSorted().join()
  for (const [area, words] of Object.entries(wordsOf('en'))) {
    for (const [key, text] of Object.entries(words).filter(([key]) => !plural.test(key))) {
      for (const language of languages)
        t.equal(
          paramsOf(wordsOf(language)[area]?.[key] ?? text),
          paramsOf(text),
          `${language} ${area}:${key}`,
        )
    }
  }
})

/** Codes that people never meet on a page: what banks say to each other, and what only an operator is told. */
const amongBanks = new Set(
  [
    'unknown-agency partner-exists proposals-crossed wrong-epoch agreement-closed holds-open balance-open statement-differs',
    'over-recovered statement-unknown clearing-off clearing-off-here over-cleared quarantined not-restoring cut-needed cut-wanted two-copies',
    'unsupported voucher-invalid too-many-holds writeoff not-held-between not-overdue refund-unknown bad-route withdrawn',
    'unknown-transfer tombstoned not-the-decider bad-frame too-slow bad-json duplicate-key bad-seal identity-gap',
    'identity-fork bad-identity key-replaced bank-retired bad-genesis wrong-bank no-hello no-agreement lane-gap',
    'lane-fork lane-broken lane-frozen bad-checkpoint log-inconsistent bad-evidence invite-invalid invite-unknown',
    'invite-expired invite-used own-invite invite-terms',
  ].flatMap((line) => line.split(' ')),
)

test('every refusal that people can meet is said in each language, with the same parameters', async (t) => {
  const paramsOf = (text: string): string => [...new Set(text.match(/\{[a-z]+\}/g))].toSorted().join()
  const codes = Object.entries(refusals).filter(([code]) => !amongBanks.has(code))
  for (const language of ['cy', 'pl'] as const) {
    const words = wordsOf(language)[translated] ?? {}
    const missing = codes.flatMap(([code]) =>
      ['says', 'todo']
        .filter((part) => words[`${code}.${part}`] === undefined)
        .map((part) => `${code}.${part}`),
    )
    t.same(missing, [], `${language} lacks nothing`)
    const wrong = codes.filter(([code, { says }]) => paramsOf(words[`${code}.says`] ?? '') !== paramsOf(says))
    t.same(
      wrong.map(([code]) => code),
      [],
      `${language} says what the catalogue says`,
    )
    const unknown = Object.keys(words).filter((key) => !isRefusalCode(key.split('.')[0] ?? ''))
    t.same(unknown, [], `${language} has no words for codes that are none`)
  }
})

/** How each language says that a house rule follows, in quotation marks. */
const namesRule = {
  en: /house rule "([^"{]+)"/gi,
  cy: /rh?eol y tŷ "([^"{]+)"/gi,
  pl: /zasad\p{L} domu „([^”{]+)”/giu,
}

test('a refusal names a house rule as the pages, or the command line, name it', async (t) => {
  const commands = (textOf('cli/commands/rules.ts') ?? '').toLowerCase()
  /** The limits over all partner banks stand on no page, and the command line speaks English. */
  const shown = (language: 'cy' | 'pl'): string[] =>
    Object.entries(wordsOf(language)[translated] ?? {}).flatMap(([key, text]) =>
      key.startsWith('over-owed-') ? [] : [text],
    )
  const texts = {
    en: Object.values(refusals).flatMap(({ says, todo }) => [says, todo]),
    ...{ cy: shown('cy'), pl: shown('pl') },
  }
  for (const language of languages) {
    const titles = Object.values(wordsOf(language)['house'] ?? {}).map((title) => title.toLowerCase())
    const named = texts[language].flatMap((text) =>
      [...text.matchAll(namesRule[language])].map(([, rule]) => rule ?? ''),
    )
    t.ok(named.length >= 5, `${language} names rules`)
    const strange = named.filter(
      (rule) =>
        !titles.some((title) => title.startsWith(rule.toLowerCase())) &&
        !commands.includes(`\`${rule.toLowerCase()}:`),
    )
    t.same(strange, [], `${language}: every one is found`)
  }
})

test('every text is used, and what is used is there', async (t) => {
  const { whole, starts } = usedKeys()
  const english = keysOf('en')
  t.same(
    [...whole].filter((key) => !english.has(key)),
    [],
    'nothing is missing',
  )
  t.same(
    starts.filter((start) => ![...english].some((key) => key.startsWith(start))),
    [],
    'what is put together is there',
  )
  t.same(
    [...english].filter((key) => !whole.has(key) && !starts.some((start) => key.startsWith(start))),
    [],
    'nothing is left over',
  )
})

test('texts come out whole, with their plurals', async (t) => {
  const words = loadWords()
  t.equal(words.en('form:summary', { count: 1 }), 'One thing needs changing')
  t.equal(words.en('form:summary', { count: 3 }), '3 things need changing')
  t.equal(words.pl('form:summary', { count: 3 }), '3 rzeczy wymagają zmiany')
  t.equal(words.pl('form:summary', { count: 5 }), '5 rzeczy wymaga zmiany')
  t.equal(words.cy('form:summary', { count: 2 }), 'Mae angen newid 2 beth')
  t.equal(words.en('home:welcome', { bank: '$t(home:what) <b>' }), 'Welcome to $t(home:what) <b>')
})
