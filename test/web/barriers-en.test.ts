import { test } from 'tap'
import { noBrowser } from './browser.ts'
import { noBarriers } from './every-page.ts'

test('no page has a barrier in English', { skip: noBrowser }, (t) => noBarriers(t, 'en', 'too'))
