/** A letter as plain text, for whoever prints it without a browser: in the language of the member, with boxes to answer on paper. */
import { hoursText } from '../../protocol/hours.ts'
import type { Letter, NoticeView } from '../../protocol/generated/types.ts'
import { dayOf, dayWords } from '../day-words.ts'
import type { ExchangeDeps } from './exchanges/ports.ts'
import { noticeLines } from './notice-about.ts'
import { noticeWords } from './notice-words.ts'

/** The lines of a letter, from the name for the envelope to where to sign. */
export function letterLines(
  deps: Pick<ExchangeDeps, 'kindName' | 'origin' | 'config'>,
  { name, post, language, notices, balance }: Omit<Letter, 'lines'>,
): string[] {
  const words = noticeWords[language]
  const asks = notices.some(({ about }) => about?.waits === true)
  const address = deps.origin ?? ''
  const lineOf = (one: NoticeView): string[] => [
    `- ${dayWords(language, dayOf(one.at))}: ${noticeLines(deps, one, language).join(' ')}`,
    ...(one.about?.waits === true
      ? [
          `    [ ] ${words['letter-yes']}`,
          `    [ ] ${words['letter-no']}`,
          ...(one.about.seconds === undefined ? [`    ${words['letter-hours']}`] : []),
        ]
      : []),
  ]
  return [
    name,
    ...(post === undefined ? [] : post.split('\n')),
    '',
    deps.config.title,
    '',
    `${words.dear.replace('{name}', () => name)} ${words.since}`,
    '',
    ...notices.flatMap(lineOf),
    '',
    ...(balance === undefined ? [] : [words['your-standing'].replace('{hours}', hoursText(balance)), '']),
    words[asks ? 'letter-answer' : 'letter-ask'].replace('{address}', () => address),
    ...(asks ? ['', words['letter-signature']] : []),
  ]
}
