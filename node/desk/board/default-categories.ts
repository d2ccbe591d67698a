/**
 * The categories that a new bank begins with: what neighbourhood timebanks list most, in three languages. Each bank edits
 * them as its own. Codes are those that its ledger will keep.
 */
import type { CategoryNames } from '../../../protocol/generated/types.ts'

/** A group with its leaves. */
export interface DefaultGroup {
  readonly code: string
  readonly names: CategoryNames
  readonly leaves: readonly { readonly code: string; readonly names: CategoryNames }[]
}

/** Code, English, Welsh, Polish. */
type Line = readonly [code: string, en: string, cy: string, pl: string]

const groups: readonly { readonly group: Line; readonly leaves: readonly Line[] }[] = [
  {
    group: ['home-help', 'Help at home', 'Cymorth yn y cartref', 'Pomoc w domu'],
    leaves: [
      ['cleaning', 'Cleaning and tidying', 'Glanhau a thacluso', 'Sprzątanie i porządki'],
      ['cooking', 'Cooking and baking', 'Coginio a phobi', 'Gotowanie i pieczenie'],
      ['laundry-ironing', 'Laundry and ironing', 'Golchi a smwddio', 'Pranie i prasowanie'],
      ['sewing-mending', 'Sewing and mending', 'Gwnïo a thrwsio dillad', 'Szycie i naprawa ubrań'],
      ['house-sitting', 'Looking after a home', 'Gofalu am gartref', 'Opieka nad domem'],
    ],
  },
  {
    group: ['garden', 'Garden and allotment', 'Gardd a rhandir', 'Ogród i działka'],
    leaves: [
      ['gardening', 'Gardening', 'Garddio', 'Prace ogrodowe'],
      ['mowing', 'Mowing and hedges', 'Torri gwair a gwrychoedd', 'Koszenie i żywopłoty'],
      ['growing-food', 'Growing food', 'Tyfu bwyd', 'Uprawa warzyw i owoców'],
      ['watering', 'Watering while away', 'Dyfrio tra bo rhywun i ffwrdd', 'Podlewanie pod nieobecność'],
    ],
  },
  {
    group: ['repairs', 'Repairs and making', 'Trwsio a gwneud', 'Naprawy i majsterkowanie'],
    leaves: [
      ['odd-jobs', 'Odd jobs', 'Mân swyddi', 'Drobne prace'],
      ['decorating', 'Painting and decorating', 'Peintio ac addurno', 'Malowanie i tapetowanie'],
      ['woodwork', 'Woodwork and furniture', 'Gwaith coed a dodrefn', 'Stolarka i meble'],
      [
        'plumbing-electrics',
        'Small plumbing and electrics',
        'Mân waith plymio a thrydan',
        'Drobna hydraulika i elektryka',
      ],
      ['bicycles', 'Bicycles', 'Beiciau', 'Rowery'],
      ['cars', 'Cars', 'Ceir', 'Samochody'],
      ['lending-tools', 'Lending tools', 'Benthyg offer', 'Pożyczanie narzędzi'],
    ],
  },
  {
    group: ['getting-about', 'Getting about', 'Teithio', 'Dojazdy'],
    leaves: [
      ['lifts', 'Lifts nearby', 'Lifftiau lleol', 'Podwożenie w okolicy'],
      [
        'appointments',
        'Lifts to doctor or hospital',
        'Lifft at y meddyg neu’r ysbyty',
        'Dojazd do lekarza lub szpitala',
      ],
      ['shopping', 'Shopping and errands', 'Siopa a negeseuon', 'Zakupy i sprawunki'],
      ['moving', 'Moving and carrying', 'Symud a chario', 'Przeprowadzki i przenoszenie'],
    ],
  },
  {
    group: ['company', 'Company and care', 'Cwmni a gofal', 'Towarzystwo i opieka'],
    leaves: [
      ['visiting', 'Visiting and a chat', 'Ymweld a sgwrsio', 'Odwiedziny i rozmowa'],
      ['telephone-calls', 'Friendly telephone calls', 'Galwadau ffôn cyfeillgar', 'Rozmowy telefoniczne'],
      ['going-along', 'Going along with somebody', 'Mynd gyda rhywun', 'Towarzyszenie w wyjściach'],
      ['sitting-with', 'Giving a carer a break', 'Rhoi hoe i ofalwr', 'Zastąpienie opiekuna'],
      ['childminding', 'Minding children', 'Gwarchod plant', 'Opieka nad dziećmi'],
      [
        'reading-aloud',
        'Reading aloud and letters',
        'Darllen yn uchel a llythyrau',
        'Czytanie na głos i listy',
      ],
    ],
  },
  {
    group: ['animals', 'Animals', 'Anifeiliaid', 'Zwierzęta'],
    leaves: [
      ['dog-walking', 'Dog walking', 'Mynd â chŵn am dro', 'Wyprowadzanie psów'],
      [
        'pet-sitting',
        'Feeding and pet sitting',
        'Bwydo a gwarchod anifeiliaid',
        'Karmienie i opieka nad zwierzętami',
      ],
    ],
  },
  {
    group: ['computers', 'Computers and telephones', 'Cyfrifiaduron a ffonau', 'Komputery i telefony'],
    leaves: [
      ['computer-help', 'Help with a computer', 'Cymorth gyda chyfrifiadur', 'Pomoc przy komputerze'],
      [
        'phone-help',
        'Help with a telephone or tablet',
        'Cymorth gyda ffôn neu lechen',
        'Pomoc przy telefonie lub tablecie',
      ],
      ['web-and-design', 'Websites and design', 'Gwefannau a dylunio', 'Strony internetowe i grafika'],
    ],
  },
  {
    group: ['learning', 'Learning and teaching', 'Dysgu ac addysgu', 'Nauka i nauczanie'],
    leaves: [
      ['languages', 'Languages', 'Ieithoedd', 'Języki'],
      ['translation', 'Translating and interpreting', 'Cyfieithu', 'Tłumaczenia'],
      ['tutoring', 'Help with school work', 'Cymorth gyda gwaith ysgol', 'Pomoc w nauce'],
      ['music-lessons', 'Music lessons', 'Gwersi cerddoriaeth', 'Lekcje muzyki'],
      ['workshops', 'Workshops and classes', 'Gweithdai a dosbarthiadau', 'Warsztaty i zajęcia'],
    ],
  },
  {
    group: ['arts', 'Arts and music', 'Celf a cherddoriaeth', 'Sztuka i muzyka'],
    leaves: [
      ['crafts', 'Crafts', 'Crefftau', 'Rękodzieło'],
      ['playing-music', 'Playing and singing', 'Chwarae a chanu', 'Granie i śpiew'],
      ['photography', 'Photographs and film', 'Ffotograffau a ffilm', 'Fotografia i film'],
      ['theatre-dance', 'Theatre and dance', 'Theatr a dawns', 'Teatr i taniec'],
    ],
  },
  {
    group: ['wellbeing', 'Health and wellbeing', 'Iechyd a lles', 'Zdrowie i dobre samopoczucie'],
    leaves: [
      [
        'exercise',
        'Walking, sport and exercise',
        'Cerdded, chwaraeon ac ymarfer',
        'Spacery, sport i ćwiczenia',
      ],
      ['yoga-relaxation', 'Yoga and relaxation', 'Ioga ac ymlacio', 'Joga i relaks'],
      ['massage-therapies', 'Massage and therapies', 'Tylino a therapïau', 'Masaż i terapie'],
      ['hair-beauty', 'Hair and beauty', 'Gwallt a harddwch', 'Fryzjerstwo i uroda'],
    ],
  },
  {
    group: ['office', 'Paperwork and advice', 'Gwaith papur a chyngor', 'Sprawy urzędowe i porady'],
    leaves: [
      ['forms-letters', 'Forms and letters', 'Ffurflenni a llythyrau', 'Formularze i pisma'],
      ['bookkeeping', 'Bookkeeping and budgets', 'Cadw cyfrifon a chyllidebau', 'Rachunki i budżet domowy'],
      ['writing-editing', 'Writing and proofreading', 'Ysgrifennu a phrawfddarllen', 'Pisanie i korekta'],
      ['work-advice', 'Applying for work', 'Ymgeisio am waith', 'Szukanie pracy'],
    ],
  },
  {
    group: ['community', 'Community', 'Cymuned', 'Społeczność'],
    leaves: [
      ['events', 'Events and parties', 'Digwyddiadau a phartïon', 'Imprezy i uroczystości'],
      [
        'clean-ups',
        'Clean-ups and recycling',
        'Casglu sbwriel ac ailgylchu',
        'Sprzątanie okolicy i recykling',
      ],
      ['group-projects', 'Projects done together', 'Prosiectau ar y cyd', 'Wspólne projekty'],
      ['helping-the-timebank', 'Helping the timebank', 'Helpu’r banc amser', 'Pomoc bankowi czasu'],
      ['other', 'Something else', 'Rhywbeth arall', 'Coś innego'],
    ],
  },
]

function named([code, en, cy, pl]: Line): { readonly code: string; readonly names: CategoryNames } {
  return { code, names: { en, cy, pl } }
}

/** In the order in which they are shown. */
export const defaultCategories: readonly DefaultGroup[] = groups.map(({ group, leaves }) => ({
  ...named(group),
  leaves: leaves.map(named),
}))
