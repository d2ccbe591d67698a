import { test } from 'tap'
import { noBrowser } from './browser.ts'
import { noBarriers } from './every-page.ts'

test('no page has a barrier in Welsh', { skip: noBrowser }, (t) => noBarriers(t, 'cy', 'only'))
