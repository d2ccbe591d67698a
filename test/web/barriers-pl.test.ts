import { test } from 'tap'
import { noBrowser } from './browser.ts'
import { noBarriers } from './every-page.ts'

test('no page has a barrier in Polish', { skip: noBrowser }, (t) => noBarriers(t, 'pl', 'not'))
