/** `hourbridge letters`: what is printed for members whom no e-mail reaches. */
import type { Command } from 'commander'
import type { LetterList } from '../../protocol/generated/types.ts'
import { validateLetterList } from '../../protocol/generated/validators.ts'
import { addCommand, onCall, type Call } from '../command.ts'
import { connect } from '../settings.ts'

const lesson = {
  summary: 'letters to print for members without e-mail',
  about:
    'Prints what members have not been told yet because no e-mail reaches them, one letter after the other, each on a page of ' +
    'its own and in the language of whoever gets it. --printed notes afterwards that they are on paper: the next list begins with what is new.',
  examples: [
    ['hourbridge letters | lp', 'to the printer'],
    ['hourbridge letters --printed', 'they are on paper now'],
  ],
} as const

/** Most notices that one request takes. */
const batch = 5000

/** `hourbridge letters` */
export function addLetters(program: Command): void {
  const command = addCommand(program, 'letters', lesson).option('--printed', 'note that these are on paper')
  onCall(command, 'bank', letters)
}

async function letters({ options, out }: Call): Promise<void> {
  const client = await connect(options)
  let found = await client.get('/letters', validateLetterList)
  const printed = options.flag('printed')
  const count = found.letters.length
  const ids = found.letters.flatMap(({ notices }) => notices.map(({ id }) => id))
  const noted = printed ? ids.length : 0
  for (let from = 0; from < noted; from += batch)
    found = await client.post('/letters/printed', validateLetterList, {
      notices: ids.slice(from, from + batch),
    })
  client.close()
  out.result(found, () => (printed ? `Noted: ${count} letters are on paper.` : lettersWords(found)))
}

function lettersWords({ letters: all }: LetterList): string[] {
  if (all.length === 0) return ['There is nothing to print.']
  return all.flatMap(({ lines }, index) => [...(index === 0 ? [] : ['\f']), ...lines])
}
