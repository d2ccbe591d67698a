/** Why a member is proposed, in words for people, in three languages. Titles and category names come from the caller. */
import { hoursText } from '../../protocol/hours.ts'
import { dayWords } from '../day-words.ts'
import type { Language } from './text/stop-words.ts'
import type { Reason, WeekPart } from './types.ts'

/** What the caller knows and a reason does not: what an offer, a category and a check are called, for the reader. */
export interface Names {
  readonly offer: (id: string) => string
  readonly category: (code: string) => string
  readonly check: (name: string) => string
}

type Sentences = Readonly<Record<Reason['code'], string>>

const english: Sentences = {
  skill: 'offers “{offer}”',
  'same-category': 'both chose the category {category}',
  'free-then': 'is free then: {parts}',
  'not-free-then': 'has not said they are free then: ask about another time',
  near: '{distance} away',
  'too-far': '{distance} away, further than they go for help',
  'check-held': 'has the check “{check}”, good until {until}',
  'check-missing': 'does not have the check “{check}”: arrange it first',
  'check-expired': 'the check “{check}” ended on {until}: renew it first',
  'check-elsewhere': 'needs the check “{check}”: their own timebank knows whether they have it',
  'could-earn': 'received {hours} more than they gave: a chance to give',
  'has-plenty': 'gave {hours} more than they received: ask what they need',
  'at-ceiling': 'has {hours}, the most that the house rules allow: they should receive first',
  'asker-at-floor':
    'who asks stands at {hours}, the least that the house rules allow: they should give first',
}

const welsh: Sentences = {
  skill: 'yn cynnig “{offer}”',
  'same-category': 'dewisodd y ddau y categori {category}',
  'free-then': 'yn rhydd bryd hynny: {parts}',
  'not-free-then': 'heb ddweud eu bod yn rhydd bryd hynny: gofynnwch am amser arall',
  near: '{distance} i ffwrdd',
  'too-far': '{distance} i ffwrdd, ymhellach nag y maent yn mynd i helpu',
  'check-held': 'mae’r gwiriad “{check}” ganddynt, yn ddilys tan {until}',
  'check-missing': 'nid yw’r gwiriad “{check}” ganddynt: trefnwch ef yn gyntaf',
  'check-expired': 'daeth y gwiriad “{check}” i ben ar {until}: adnewyddwch ef yn gyntaf',
  'check-elsewhere': 'mae angen y gwiriad “{check}”: eu banc amser nhw sy’n gwybod a yw ganddynt',
  'could-earn': 'wedi derbyn {hours} yn fwy nag a roddwyd: cyfle i roi',
  'has-plenty': 'wedi rhoi {hours} yn fwy nag a dderbyniwyd: gofynnwch beth sydd ei angen arnynt',
  'at-ceiling': 'mae {hours} ganddynt, y mwyaf y mae rheolau’r tŷ yn ei ganiatáu: dylent dderbyn yn gyntaf',
  'asker-at-floor':
    'mae’r sawl sy’n gofyn ar {hours}, y lleiaf y mae rheolau’r tŷ yn ei ganiatáu: dylent roi yn gyntaf',
}

const polish: Sentences = {
  skill: 'oferuje „{offer}”',
  'same-category': 'obie strony wybrały kategorię {category}',
  'free-then': 'ma wtedy czas: {parts}',
  'not-free-then': 'nie wiadomo, czy ma wtedy czas: zapytaj o inny termin',
  near: 'odległość: {distance}',
  'too-far': 'odległość: {distance}, czyli dalej, niż zwykle jeździ z pomocą',
  'check-held': 'ma sprawdzenie „{check}”, ważne do {until}',
  'check-missing': 'nie ma sprawdzenia „{check}”: najpierw trzeba je załatwić',
  'check-expired': 'sprawdzenie „{check}” wygasło {until}: najpierw trzeba je odnowić',
  'check-elsewhere': 'potrzebne jest sprawdzenie „{check}”: wie o nim ich własny bank czasu',
  'could-earn': 'otrzymano o {hours} więcej, niż dano: okazja, żeby pomóc',
  'has-plenty': 'dano o {hours} więcej, niż otrzymano: warto zapytać o potrzeby',
  'at-ceiling': 'stan {hours}, najwyższy według regulaminu: najpierw trzeba otrzymać pomoc',
  'asker-at-floor': 'osoba prosząca ma stan {hours}, najniższy według regulaminu: najpierw trzeba pomóc',
}

const sentences: Readonly<Record<Language, Sentences>> = { en: english, cy: welsh, pl: polish }

const days: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  cy: ['dydd Llun', 'dydd Mawrth', 'dydd Mercher', 'dydd Iau', 'dydd Gwener', 'dydd Sadwrn', 'dydd Sul'],
  pl: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
}

const dayTimes: Readonly<Record<Language, readonly string[]>> = {
  en: ['morning', 'afternoon', 'evening'],
  cy: ['bore', 'prynhawn', 'gyda’r nos'],
  pl: ['rano', 'po południu', 'wieczorem'],
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const times = ['morning', 'afternoon', 'evening']

/** A reason as part of a sentence about the member, without a full stop. */
export function reasonWords(reason: Reason, language: Language, names: Names): string {
  const values = valuesOf(reason, language, names)
  return sentences[language][reason.code].replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? name)
}

function valuesOf(reason: Reason, language: Language, names: Names): Record<string, string> {
  const values: Record<string, string> = {}
  if ('offer' in reason) values['offer'] = names.offer(reason.offer)
  if ('category' in reason) values['category'] = names.category(reason.category)
  if ('check' in reason) values['check'] = names.check(reason.check)
  if ('until' in reason) values['until'] = dayWords(language, reason.until)
  if ('metres' in reason) values['distance'] = distanceWords(reason.metres, language)
  if ('parts' in reason) values['parts'] = reason.parts.map((part) => partWords(part, language)).join(', ')
  if ('balanceSeconds' in reason) {
    // "received 3:00 more than they gave" says the direction in words; a limit that was reached keeps its sign.
    const size = reason.code === 'could-earn' ? -reason.balanceSeconds : reason.balanceSeconds
    values['hours'] = hoursText(size)
  }
  return values
}

function partWords(part: WeekPart, language: Language): string {
  const [day = '', time = ''] = part.split('-')
  return [days[language][weekdays.indexOf(day)], dayTimes[language][times.indexOf(time)]].join(' ')
}

/** To a tenth of a kilometre, and never less than half of one: a nearer distance would point at a door. */
function distanceWords(metres: number, language: Language): string {
  const text = (Math.max(500, metres) / 1000).toFixed(1)
  return `${language === 'pl' ? text.replace('.', ',') : text} km`
}
