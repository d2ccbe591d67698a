/**
 * Polish word forms: seven cases and two numbers. No maintained library for JavaScript has a Polish stemmer, and search
 * needs only that forms of one word meet: `ogród`, `ogrodu`, `ogrodzie`; `zakupy`, `zakupach`; `gotowanie`, `gotować`.
 */

/** Longest first, folded (`ą` is `a`). Verbal nouns before cases. */
const endings = [
  ...[
    'owaniem',
    'owaniu',
    'owania',
    'owanie',
    'ywanie',
    'ywania',
    'owac',
    'ywac',
    'aniem',
    'aniu',
    'ania',
    'anie',
  ],
  ...[
    'eniem',
    'eniu',
    'enia',
    'enie',
    'iego',
    'iemu',
    'iach',
    'iami',
    'owie',
    'owej',
    'owego',
    'owych',
    'owa',
    'owy',
  ],
  ...[
    'ego',
    'emu',
    'ymi',
    'imi',
    'ych',
    'ich',
    'ami',
    'ach',
    'zie',
    'owi',
    'ow',
    'om',
    'em',
    'ej',
    'ym',
    'im',
  ],
  ...['ie', 'ia', 'iu', 'ac', 'ec', 'ic', 'yc', 'a', 'e', 'i', 'o', 'u', 'y'],
].toSorted((left, right) => right.length - left.length)

/** A word without its ending; at least three letters stay. Folded letters. */
export function stemPolish(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3)
  return ending === undefined ? word : word.slice(0, -ending.length)
}
