/**
 * Is there an e-mail address, a web address or a telephone number in a text? What is on the board is read by people who do
 * not know each other, and by partner banks; contact details would make it a directory.
 */

/** `ann@mail.org`, also as `ann (at) mail (dot) org`. */
const email =
  /[\p{L}\p{N}._%+-]+\s?(?:@|[([]\s?at\s?[)\]])\s?[\p{L}\p{N}-]+\s?(?:\.|[([]\s?dot\s?[)\]])\s?\p{L}{2,}/iu

/** `http://…`, `www.…`, and bare names that end like one. */
const web =
  /\b(?:https?:\/\/|www\.)\S+|\b[\p{L}\p{N}-]{2,}\.(?:com|org|net|co\.uk|org\.uk|uk|cymru|wales|pl|eu|info)\b/iu

/** Nine digits or more in a row of digits, spaces and the signs that people write between them, or a leading plus. */
const digitRun = /(?:\+|\b)\(?\d(?:[\s().\u2010-\u2015/-]{0,2}\d){6,}/gu

/** Fewer digits are a price, a year or a date. */
const fewestDigits = 9
/** `12/05/2026`, `2026-05-12`, `9.30 - 11.00`, and years one after another are no numbers to call. */
const dateOrTime = /\b(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}[.:]\d{2})\b/gu

const onlyYears = /^(?:[\s/-]*\b(?:19|20)\d{2}\b)+$/u

/** True if a text tells how to reach somebody past the bank. */
export function hasContact(text: string): boolean {
  const folded = text.normalize('NFKC')
  if (email.test(folded) || web.test(folded)) return true
  const runs = folded.replaceAll(dateOrTime, ' x ').match(digitRun) ?? []
  return runs.some((run) => run.replaceAll(/\D/gu, '').length >= fewestDigits && !onlyYears.test(run))
}
