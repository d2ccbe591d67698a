/** Made-up people of a Welsh market town, among whom some families came from Poland. Nobody here is real. */
import type { Chance } from '../chance.ts'

/** A language of the timebank. */
export type TownLanguage = 'en' | 'cy' | 'pl'

/** Somebody who lives there. */
export interface Townsperson {
  readonly given: string
  readonly family: string
  readonly language: TownLanguage
  readonly area: string
  readonly birthYear: number
  readonly latitudeMicrodegrees: number
  readonly longitudeMicrodegrees: number
  /** How far they go to help, metres. */
  readonly reachMetres: number
}

const names: Readonly<
  Record<TownLanguage, { readonly given: readonly string[]; readonly family: readonly string[] }>
> = {
  en: {
    given:
      'Alice Arthur Brenda Brian Carol Colin Daisy Derek Edith Eric Florence Frank Grace Harold Iris Jack Joan Keith Linda Mabel Nigel Olive Peter Rose Sam Thelma Victor Wendy'.split(
        ' ',
      ),
    family:
      'Archer Baker Barton Carter Clarke Cooper Dyer Fletcher Green Harper Kemp Marsh Mason Palmer Reed Shaw Turner Wood'.split(
        ' ',
      ),
  },
  cy: {
    given:
      'Aled Angharad Bethan Bryn Catrin Dafydd Dilys Eleri Emyr Ffion Gareth Glenys Gwilym Heledd Idris Iolo Llinos Mair Megan Nerys Owain Rhodri Siân Tegwen Wyn'.split(
        ' ',
      ),
    family:
      'Bevan Bowen Davies Edwards Ellis Evans Griffiths Howell Jenkins Lloyd Morgan Parry Powell Pugh Rees Vaughan'.split(
        ' ',
      ),
  },
  pl: {
    given:
      'Agnieszka Andrzej Barbara Ewa Grzegorz Halina Jan Jolanta Krzysztof Magda Marek Piotr Tomasz Zofia'.split(
        ' ',
      ),
    family: 'Dudek Jankowski Kaczmarek Lis Mazur Nowak Pawlak Sikora Wrona Zając'.split(' '),
  },
}

/** Parts of the town with their middle. */
const areas = [
  { name: 'Bridge Street', latitude: 52_415_000, longitude: -4_083_000 },
  { name: 'Castle Hill', latitude: 52_420_000, longitude: -4_090_000 },
  { name: 'Maes-y-coed', latitude: 52_408_000, longitude: -4_070_000 },
  { name: 'The Quay', latitude: 52_412_000, longitude: -4_092_000 },
  { name: 'Upper Farm', latitude: 52_431_000, longitude: -4_052_000 },
] as const

/** So many names have two words; there are about a thousand of them, and more people than that are rarely wanted. */
const plainNames = 600

/** So many townspeople, of whom no two have the same name: in a large town families have two. */
export function townspeople(chance: Chance, count: number): Townsperson[] {
  const people: Townsperson[] = []
  const taken = new Set<string>()
  for (let tries = 0; people.length < count && tries < count * 50; tries++) {
    const language = (['en', 'cy', 'pl'] as const)[chance.weighted([50, 35, 15])] ?? 'en'
    const given = chance.pick(names[language].given)
    const one = chance.pick(names[language].family)
    const family = people.length < plainNames ? one : `${one}-${chance.pick(names[language].family)}`
    if (taken.has(`${given} ${family}`)) continue
    taken.add(`${given} ${family}`)
    const area = chance.pick(areas)
    people.push({
      ...{ given, family, language, area: area.name, birthYear: 1938 + chance.below(66) },
      latitudeMicrodegrees: area.latitude + chance.below(6000) - 3000,
      longitudeMicrodegrees: area.longitude + chance.below(8000) - 4000,
      reachMetres: (1 + chance.below(8)) * 1000,
    })
  }
  return people
}
