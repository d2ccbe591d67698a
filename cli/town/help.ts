/** What people of the town give and need: made up in the way in which people write such things. */
import type { TownLanguage } from './people.ts'

/** One kind of help, as an offer and as a request. */
export interface Help {
  readonly category: string
  readonly language: TownLanguage
  readonly offer: string
  readonly request: string
  readonly more: string
}

type Line = readonly [category: string, offer: string, request: string, more: string]

const english: readonly Line[] = [
  [
    'gardening',
    'Weeding and planting',
    'My borders need weeding',
    'Best on dry days. I know roses from brambles.',
  ],
  [
    'mowing',
    'I mow lawns with my own mower',
    'The grass is up to my knees',
    'An hour or two, every other week in summer.',
  ],
  [
    'watering',
    'Watering while you are away',
    'Who waters my tomatoes in August?',
    'Greenhouse and pots, tap at the back door.',
  ],
  [
    'cooking',
    'Soup and bread lessons',
    'Show me how to bake bread',
    'From flour to loaf, in a kitchen with a good oven.',
  ],
  [
    'cleaning',
    'A hand with spring cleaning',
    'Windows I cannot reach',
    'Ladder available. Two people would be quicker.',
  ],
  [
    'sewing-mending',
    'Hems, zips and buttons',
    'Curtains to be shortened',
    'I have a machine, bring your own thread.',
  ],
  [
    'odd-jobs',
    'Shelves put up, doors eased',
    'A shelf that wants to stay up',
    'Small things that nobody comes out for.',
  ],
  ['decorating', 'Painting a room', 'Help me paint the hall', 'Walls only, the paint is there already.'],
  ['bicycles', 'Bicycles repaired', 'My chain keeps coming off', 'Punctures, brakes, gears; bring it round.'],
  ['lifts', 'Lifts into town', 'A lift to choir practice', 'Thursday evenings, there and back.'],
  [
    'appointments',
    'Driving to the hospital',
    'A lift to the eye clinic',
    'Somebody patient, the waiting takes longest.',
  ],
  [
    'shopping',
    'Shopping brought to your door',
    'Heavy shopping once a week',
    'List on the fridge, always on a Friday.',
  ],
  [
    'visiting',
    'A chat over a cup of tea',
    'Company on Sunday afternoons',
    'I like old photographs and crosswords.',
  ],
  [
    'telephone-calls',
    'A friendly call in the morning',
    'Somebody to ring me at nine',
    'Only to say that all is well.',
  ],
  [
    'reading-aloud',
    'Reading letters and newspapers aloud',
    'My eyes are tired of small print',
    'Half an hour, twice a week.',
  ],
  [
    'childminding',
    'Fetching children from school',
    'Mind my two for an hour',
    'They are six and eight, and fond of football.',
  ],
]
const welsh: readonly Line[] = [
  [
    'gardening',
    'Chwynnu a thocio',
    'Angen help gyda’r ardd gefn',
    'Dwi’n hoff o rosod ac yn gwybod sut i’w tocio.',
  ],
  [
    'cooking',
    'Dysgu gwneud cawl a bara brith',
    'Dangoswch i mi sut i bobi',
    'Cegin fawr, a chroeso i’r plant.',
  ],
  ['lifts', 'Lifft i’r dref', 'Lifft i’r capel ar y Sul', 'Car â digon o le i gadair olwyn.'],
  ['visiting', 'Sgwrs Gymraeg dros baned', 'Cwmni i ymarfer Cymraeg', 'Dysgwyr o bob lefel, heb frys.'],
  ['odd-jobs', 'Mân waith o gwmpas y tŷ', 'Silff i’w gosod yn y gegin', 'Mae’r offer gen i.'],
  [
    'reading-aloud',
    'Darllen papurau bro yn uchel',
    'Rhywun i ddarllen llythyrau i mi',
    'Awr ar brynhawn Mercher.',
  ],
]
const polish: readonly Line[] = [
  [
    'cooking',
    'Nauczę lepić pierogi',
    'Szukam kogoś do wspólnego pieczenia',
    'Mam dużą kuchnię i dobry piekarnik.',
  ],
  ['bicycles', 'Naprawiam rowery', 'Rower wymaga przeglądu', 'Hamulce, łańcuch, dętki, wszystko od ręki.'],
  ['gardening', 'Pomoc w ogrodzie i na działce', 'Kto pomoże przekopać grządki?', 'Najlepiej w sobotę rano.'],
  ['shopping', 'Zrobię większe zakupy', 'Zakupy raz w tygodniu', 'Mam samochód, mogę wnieść na piętro.'],
  [
    'childminding',
    'Popilnuję dzieci po szkole',
    'Odebranie córki ze szkoły',
    'We wtorki i czwartki po trzeciej.',
  ],
]

const helpIn = (language: TownLanguage, lines: readonly Line[]): Help[] =>
  lines.map(([category, offer, request, more]) => ({ category, language, offer, request, more }))

/** Everything that is given and needed, by the language in which it is written. */
export const help: Readonly<Record<TownLanguage, readonly Help[]>> = {
  en: helpIn('en', english),
  cy: helpIn('cy', welsh),
  pl: helpIn('pl', polish),
}

/** Groups of the town. */
export const townGroups = [
  'Allotment Society',
  'Côr y Bont',
  'Repair Café',
  'Friends of the Library',
  'Klub Seniora',
  'Riverside Youth Band',
] as const
