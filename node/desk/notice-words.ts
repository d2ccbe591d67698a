/** The words of notices in e-mails. They name nobody: whoever wants to know more signs in. */
import type { NoticeKind, PersonLanguage } from '../../protocol/generated/types.ts'

type Words = Readonly<Record<NoticeKind | 'digest' | 'more' | 'stop', string>>

const en: Words = {
  proposed: 'Somebody proposes an exchange to you. Please say yes or no.',
  accepted: 'An exchange that you proposed was accepted.',
  declined: 'An exchange that you proposed was declined.',
  cancelled: 'An exchange was cancelled.',
  lapsed: 'A proposal was not answered and has lapsed.',
  confirm: 'Somebody recorded an exchange with you. Please confirm it, or say what is wrong.',
  booked: 'An exchange was recorded: it is on your statement.',
  refused: 'An exchange could not be recorded. Please look at why.',
  disputed: 'Somebody says that an exchange with you is not right. The time broker will look at it.',
  settled: 'The time broker has settled a dispute of yours.',
  reversed: 'An exchange was taken back: it is on your statement.',
  message: 'You have a new message.',
  'broker-dispute': 'A dispute waits for a time broker.',
  'broker-help': 'A member asks a time broker for help.',
  'broker-report': 'A member reported a message.',
  digest: 'Your week at the timebank',
  more: 'To see it, sign in at',
  stop: 'To get no more e-mails like this one, open',
}

const cy: Words = {
  proposed: 'Mae rhywun yn cynnig cyfnewid â chi. Dywedwch ie neu na.',
  accepted: 'Derbyniwyd cyfnewid a gynigioch.',
  declined: 'Gwrthodwyd cyfnewid a gynigioch.',
  cancelled: 'Canslwyd cyfnewid.',
  lapsed: 'Ni chafodd cynnig ateb ac mae wedi dod i ben.',
  confirm: 'Cofnododd rhywun gyfnewid â chi. Cadarnhewch ef, neu dywedwch beth sydd o’i le.',
  booked: 'Cofnodwyd cyfnewid: mae ar eich cyfriflen.',
  refused: 'Ni ellid cofnodi cyfnewid. Edrychwch pam.',
  disputed: 'Mae rhywun yn dweud nad yw cyfnewid â chi yn gywir. Bydd y brocer amser yn edrych arno.',
  settled: 'Mae’r brocer amser wedi setlo anghydfod.',
  reversed: 'Tynnwyd cyfnewid yn ôl: mae ar eich cyfriflen.',
  message: 'Mae gennych neges newydd.',
  'broker-dispute': 'Mae anghydfod yn aros am frocer amser.',
  'broker-help': 'Mae aelod yn gofyn am help brocer amser.',
  'broker-report': 'Adroddodd aelod am neges.',
  digest: 'Eich wythnos yn y banc amser',
  more: 'I’w weld, mewngofnodwch yn',
  stop: 'I beidio â chael e-byst fel hyn, agorwch',
}

const pl: Words = {
  proposed: 'Ktoś proponuje Ci wymianę. Odpowiedz tak lub nie.',
  accepted: 'Twoja propozycja wymiany została przyjęta.',
  declined: 'Twoja propozycja wymiany została odrzucona.',
  cancelled: 'Wymiana została odwołana.',
  lapsed: 'Propozycja pozostała bez odpowiedzi i wygasła.',
  confirm: 'Ktoś zapisał wymianę z Tobą. Potwierdź ją lub napisz, co się nie zgadza.',
  booked: 'Wymiana została zapisana: jest na Twoim wyciągu.',
  refused: 'Nie udało się zapisać wymiany. Sprawdź dlaczego.',
  disputed: 'Ktoś twierdzi, że wymiana z Tobą się nie zgadza. Zajmie się tym broker czasu.',
  settled: 'Broker czasu rozstrzygnął Twój spór.',
  reversed: 'Wymiana została cofnięta: jest na Twoim wyciągu.',
  message: 'Masz nową wiadomość.',
  'broker-dispute': 'Spór czeka na brokera czasu.',
  'broker-help': 'Członek prosi brokera czasu o pomoc.',
  'broker-report': 'Członek zgłosił wiadomość.',
  digest: 'Twój tydzień w banku czasu',
  more: 'Aby zobaczyć szczegóły, zaloguj się na',
  stop: 'Aby nie dostawać takich e-maili, otwórz',
}

/** By language. */
export const noticeWords: Readonly<Record<PersonLanguage, Words>> = { en, cy, pl }
