import type { ArrangementView } from '../protocol/generated/types.ts'
import { hoursText } from './hours.ts'

/** An exchange in lines. */
export function arrangementWords(view: ArrangementView): string[] {
  const { giver, receiver, seconds, day, category, state, waitsFor, says, note, may, id, signed } = view
  const hours = seconds === undefined ? 'some time' : hoursText(seconds)
  const when = day === undefined ? '' : ` on ${day}`
  return [
    `${giver.name} gives ${receiver.name} ${hours} of ${category}${when}`,
    `  State:      ${state}${waitsFor.length > 0 ? `, waits for the word of the ${waitsFor.join(' and the ')}` : ''}`,
    ...(signed === true ? ['  Signed:     by the receiver, with the key on their own device'] : []),
    ...(says === undefined ? [] : [`  Refused:    ${says}`]),
    ...(note === undefined ? [] : [`  Note:       ${note.replaceAll('\n', ' ')}`]),
    ...(may.length === 0 ? [] : [`  Possible:   ${may.join(', ')}`]),
    `  Identifier: ${id}`,
  ]
}
