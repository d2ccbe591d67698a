/** What a notice tells of: who, what, how long, on which day. As much of it as whoever is told may know, and no more. */
import type {
  Member,
  Notice,
  NoticeAbout,
  NoticeView,
  PersonLanguage,
} from '../../protocol/generated/types.ts'
import { hoursText } from '../../protocol/hours.ts'
import type { Actor } from '../api.ts'
import { dayWords } from '../day-words.ts'
import { stepsOf, waitsFor } from './exchanges/arrangement-view.ts'
import type { ArrangementsApi } from './exchanges/arrangements.ts'
import { partyView } from './exchanges/parties.ts'
import type { ExchangeDeps } from './exchanges/ports.ts'
import type { MessagesApi } from './messages.ts'
import { noticeWords } from './notice-words.ts'

/** Where it is looked up what notices tell of. */
export interface NoticeSources {
  readonly arrangements: Pick<ArrangementsApi, 'partiesOf'>
  readonly messages: Pick<MessagesApi, 'from'>
}

/** In what capacity somebody is told: those at the desk of what waits there, everybody else of their own. */
function toldAs({ kind }: Notice, { id }: Pick<Member, 'id'>): Actor {
  return { by: id, member: id, role: kind.startsWith('broker') ? 'broker' : 'member' }
}

/** The notice as the member sees it: without what they may not know, or what is there no more. */
export function noticeView(
  deps: ExchangeDeps,
  sources: NoticeSources,
  member: Pick<Member, 'id'>,
  notice: Notice,
): NoticeView {
  const { id, at, kind, arrangement, thread, read } = notice
  const actor = toldAs(notice, member)
  const about = arrangement === undefined ? undefined : aboutOf(deps, sources, actor, arrangement)
  const from = thread === undefined ? undefined : sources.messages.from(actor, thread)
  return {
    ...{ id, at, kind, read },
    ...(arrangement !== undefined && { arrangement }),
    ...(thread !== undefined && { thread }),
    ...(about && { about }),
    ...(from !== undefined && { from }),
  }
}

function aboutOf(
  deps: ExchangeDeps,
  { arrangements }: NoticeSources,
  actor: Actor,
  id: string,
): NoticeAbout | undefined {
  const found = arrangements.partiesOf(actor, id)
  if (found === undefined || found.stand === 'auditor') return undefined
  const { one, stand } = found
  const { seconds, day } = one.claim ?? one.plan ?? {}
  return {
    giver: partyView(deps, actor, one.giver).name,
    receiver: partyView(deps, actor, one.receiver).name,
    ...(stand !== 'broker' && { you: stand }),
    category: one.category,
    ...(seconds !== undefined && { seconds }),
    ...(day !== undefined && { day }),
    waits: waitsFor(one, stand, stepsOf(one, stand, deps.rules(), deps.clock.now())),
  }
}

/** A notice in words: what happened, and with whom, which help, how long and on which day, or who wrote. */
export function noticeLines(
  deps: Pick<ExchangeDeps, 'kindName'>,
  { kind, about, from }: NoticeView,
  language: PersonLanguage,
): string[] {
  const words = noticeWords[language]
  return [
    words[kind],
    ...(about ? [aboutText(deps, about, language)] : []),
    ...(from === undefined ? [] : [words.from.replace('{name}', () => from)]),
  ]
}

/** `Gardening for Ann B., 1:30, 21 Nov 2026`: the same line in e-mails that pages and letters have. */
function aboutText(
  { kindName }: Pick<ExchangeDeps, 'kindName'>,
  { giver, receiver, you, category, seconds, day }: NoticeAbout,
  language: PersonLanguage,
): string {
  const words = noticeWords[language]
  const named = kindName?.(category, language) ?? category
  const kind = named === category ? category.replaceAll('-', ' ') : named
  const help = words[you === 'giver' ? 'help-for' : you === 'receiver' ? 'help-by' : 'help-between']
  const whom = help
    .replace('{kind}', () => kind)
    .replace('{giver}', () => giver)
    .replace('{receiver}', () => receiver)
  return [
    whom,
    ...(seconds === undefined ? [] : [hoursText(seconds)]),
    ...(day === undefined ? [] : [dayWords(language, day)]),
  ].join(', ')
}
