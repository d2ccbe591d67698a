/** Every page on a phone of a few years ago, in the language with the longest words. */
import { test } from 'tap'
import { noBrowser } from './browser.ts'
import { fitsPhones } from './every-page.ts'

test('pages fit a narrow screen, a finger and large text, and are light', { skip: noBrowser }, (t) =>
  fitsPhones(t, 'pl'),
)
