/**
 * A stack of paper time sheets, typed by a broker. Every line is checked as a whole sheet before anything is recorded: each
 * wrong field is named with its rule, and only a sheet without a fault is taken.
 */
import { isRefusalCode, refuse, saysOf, todoOf, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Party, Sheet, SheetChecked, SheetRow, Side } from '../../../protocol/generated/types.ts'
import type { Actor, Answer } from '../../api.ts'
import type { Terms } from '../../register/arrangement.ts'
import { readCategory, readDay, readHours, type Faulty } from '../../register/typed.ts'
import { paramsOf } from '../../register/refusal-params.ts'
import type { ArrangementContext } from './arrangement-context.ts'
import { put, type Beginning } from './arrangement-new.ts'
import { byOf } from './actors.ts'
import { checkedTerms, pairRefusal, partnerRefusal } from './checks.ts'
import { idFrom, ledgerIdFrom } from './ids.ts'
import { partyCalled, partyView } from './parties.ts'
import { isBroker } from '../shared.ts'

type Row = SheetChecked['rows'][number]
type RowFault = Row['faults'][number]
type Field = RowFault['field']

interface Line {
  readonly line: number
  readonly faults: readonly RowFault[]
  readonly parties: Readonly<Partial<Record<Side, Party>>>
  readonly terms?: Terms
}

/** Checks a stack of time sheets, and records it unless it is a dry run or has a fault. Brokers only. */
export async function enterSheet(
  context: ArrangementContext,
  actor: Actor,
  sheet: Sheet,
): Answer<SheetChecked> {
  if (!isBroker(actor)) return err(refuse('forbidden'))
  const lines: Line[] = []
  for (const [index, row] of sheet.rows.entries())
    if (!isEmpty(row)) lines.push(await checkRow(context, actor, row, index + 1))
  const again = wasRecorded(context, actor, sheet)
  const checked = markTwins(again ? lines : markKnown(context, sheet, lines))
  const wrong = checked.filter(({ faults }) => faults.length > 0).length
  if (sheet.dryRun === true || wrong > 0 || checked.length === 0)
    return ok(answerOf(context, actor, sheet, checked, again))
  const kept = await context.register.run((draft) => {
    for (const line of checked) {
      const one = put(context, draft, actor, beginningOf(actor, sheet, line))
      if (!one.ok) return one
    }
    return ok(undefined)
  })
  if (!kept.ok) return kept
  for (const { line } of checked) await context.carry.run(rowId(actor, sheet, line))
  return ok(answerOf(context, actor, sheet, checked, true))
}

const isEmpty = (row: SheetRow): boolean =>
  [row.giver, row.receiver, row.hours].every((text) => text.trim() === '')

const rowId = (actor: Actor, { nonce }: Sheet, line: number): string =>
  idFrom('x', byOf(actor), nonce, 'sheet', line)

function wasRecorded({ book }: ArrangementContext, actor: Actor, sheet: Sheet): boolean {
  return sheet.rows.some((_row, index) => book.get(rowId(actor, sheet, index + 1)) !== undefined)
}

async function checkRow(
  context: ArrangementContext,
  actor: Actor,
  row: SheetRow,
  line: number,
): Promise<Line> {
  const { rules, api, clock } = context
  const faults: RowFault[] = []
  const fail = (field: Field, refusal: Refusal): void => void faults.push(faultOf(field, refusal))
  const read = <T>(field: Field, value: Result<T, Faulty>): T | undefined => {
    if (value.ok) return value.value
    fail(field, refuse(value.error.code, { field, ...value.error.params }))
    return undefined
  }
  const parties: Partial<Record<Side, Party>> = {}
  for (const side of ['giver', 'receiver'] as const) {
    const found = await partyCalled(context, actor, row[side], side)
    if (found.ok) parties[side] = found.value
    else fail(side, found.error)
  }
  const { giver, receiver } = parties
  const pair =
    giver && receiver
      ? (pairRefusal(giver, receiver) ?? partnerRefusal({ giver, receiver }, rules(), true))
      : undefined
  if (pair !== undefined) fail('receiver', pair)
  const day = read('day', readDay(row.day, clock.now()))
  const seconds = read('hours', readHours(row.hours))
  const category = read('category', readCategory(row.category))
  if (day === undefined || seconds === undefined || category === undefined) return { line, faults, parties }
  const terms = checkedTerms({ day, seconds, category }, rules(), await api.rules(), clock.now())
  if (terms.ok) return { line, faults, parties, terms: terms.value }
  fail(terms.error.code.startsWith('day') ? 'day' : 'hours', terms.error)
  return { line, faults, parties, terms: { day, seconds, category } }
}

/** What is recorded already was probably typed before: whoever types says so where it is right all the same. */
function markKnown({ book }: ArrangementContext, { rows }: Sheet, lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const { parties, terms } = line
    const { giver, receiver } = parties
    if (terms === undefined || giver === undefined || receiver === undefined) return line
    if (rows[line.line - 1]?.again === true) return line
    if (book.sameAs({ giver, receiver }, terms) === undefined) return line
    return { ...line, faults: [...line.faults, faultOf('row', refuse('recorded-already'))] }
  })
}

/** Two lines that say the same were probably typed twice: that is asked, not guessed. */
function markTwins(lines: readonly Line[]): Line[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const { parties, terms } = line
    if (terms === undefined || parties.giver === undefined || parties.receiver === undefined) return line
    const key = JSON.stringify([parties.giver, parties.receiver, terms])
    const twin = seen.get(key)
    seen.set(key, line.line)
    if (twin === undefined) return line
    return { ...line, faults: [...line.faults, faultOf('row', refuse('same-as-line', { line: twin }))] }
  })
}

function beginningOf(actor: Actor, sheet: Sheet, { line, parties, terms }: Line): Beginning {
  const { giver = {}, receiver = {} } = parties
  const { day = '', seconds = 0, category = '' } = terms ?? {}
  const by = byOf(actor)
  return {
    ...{
      id: rowId(actor, sheet, line),
      group: idFrom('g', by, sheet.nonce),
      giver,
      receiver,
      as: 'broker',
      category,
    },
    done: { terms: { day, seconds, category }, ledger: ledgerIdFrom(by, sheet.nonce, 'sheet', line) },
  }
}

function answerOf(
  context: ArrangementContext,
  actor: Actor,
  sheet: Sheet,
  lines: readonly Line[],
  recorded: boolean,
): SheetChecked {
  const rows = lines.map((line): Row => {
    const { giver, receiver } = line.parties
    const one = recorded ? context.book.get(rowId(actor, sheet, line.line)) : undefined
    const code = one?.state === 'refused' ? one.ledger?.code : undefined
    const late =
      code === undefined || !isRefusalCode(code)
        ? []
        : [faultOf('row', refuse(code, { ...one?.ledger?.about }))]
    return {
      line: line.line,
      ...(giver && { giver: partyView(context, actor, giver).name }),
      ...(receiver && { receiver: partyView(context, actor, receiver).name }),
      ...line.terms,
      ...(one && { arrangement: one.id, state: one.state }),
      faults: [...line.faults, ...late],
    }
  })
  const right = lines.filter(({ faults }) => faults.length === 0)
  return {
    ...{ recorded, rows },
    wrong: rows.filter(({ faults }) => faults.length > 0).length,
    seconds: right.reduce((sum, { terms }) => sum + (terms?.seconds ?? 0), 0),
  }
}

function faultOf(field: Field, refusal: Refusal): RowFault {
  return {
    field,
    code: refusal.code,
    says: saysOf(refusal).slice(0, 500),
    todo: todoOf(refusal).slice(0, 500),
    params: paramsOf(refusal),
  }
}
