import { test } from 'tap'
import { possible, take, type Doer, type Step, type StepName } from '../../../node/register/arrangement.ts'
import { settle } from '../../../node/register/arrangement-outcome.ts'
import { missingWords, rounded, usualExchangeRules } from '../../../node/register/exchange-rules.ts'
import type { Arrangement, ArrangementState, Capacity } from '../../../protocol/generated/types.ts'
import { validateArrangement } from '../../../protocol/generated/validators.ts'

const now = 1_780_000_000
const day = 86_400
const id = 'AAAAAAAAAAAAAAAAAAAAAA'
const other = 'BBBBBBBBBBBBBBBBBBBBBA'
const terms = { seconds: 3600, day: '2026-05-28', category: 'gardening' }
const both = { ...usualExchangeRules, confirm: 'both' } as const

const proposed: Arrangement = {
  ...{ id: 'xaaaaaaaaaaaaaaa', at: now, changed: now, state: 'proposed', category: 'gardening' },
  giver: { member: 'maaaaaaaaaaaaaaa', account: 'acc-one' },
  receiver: { member: 'mbbbbbbbbbbbbbbb', account: 'acc-two' },
  ...{ yes: ['giver'], history: [] },
}

const doer = (as: Capacity): Doer => ({ by: as, as })

const steps: Readonly<Record<StepName, Step>> = {
  accept: { do: 'accept', id },
  decline: { do: 'decline', id },
  cancel: { do: 'cancel', id },
  retry: { do: 'retry', id },
  silence: { do: 'silence', id },
  lapse: { do: 'lapse', id },
  record: { do: 'record', terms, id },
  confirm: { do: 'confirm', id },
  dispute: { do: 'dispute', reason: 'hours', id },
  keep: { do: 'keep', id },
  drop: { do: 'drop', id },
  change: { do: 'change', terms: { ...terms, seconds: 1800 }, id: other },
  reverse: { do: 'reverse', reason: 'mistake', id: other },
}

/** Plays steps; a word that is no step is what the ledger answers. */
function play(from: Arrangement, words: string, rules = both): Arrangement {
  let one = from
  for (const word of words.split(' ')) {
    const [as, name] = word.split(':')
    if (as === 'ledger') {
      const outcome =
        name === 'refused'
          ? ({ state: name, code: 'below-floor' } as const)
          : ({ state: name === 'waiting' ? name : 'done' } as const)
      one = settle(one, outcome, other, now)
      continue
    }
    const made = take(one, stepOf(name), doer(capacityOf(as)), rules, now)
    if (!made.ok) throw new Error(`${word} of ${words}: ${made.error.code}`)
    one = made.value
  }
  if (!validateArrangement(one)) throw new Error(`${words} makes no record: ${JSON.stringify(one)}`)
  return one
}

const capacities: readonly Capacity[] = ['giver', 'receiver', 'broker', 'rule']
const isStep = (name: string): name is StepName => name in steps
function stepOf(name: string | undefined): Step {
  if (name === undefined || !isStep(name)) throw new Error(`no step ${name ?? ''}`)
  return steps[name]
}
function capacityOf(text: string | undefined): Capacity {
  const found = capacities.find((one) => one === text)
  if (found === undefined) throw new Error(`no capacity ${text ?? ''}`)
  return found
}

/** One arrangement in every state: the giver proposed, the giver recorded. */
const inState: Readonly<Record<ArrangementState, Arrangement>> = {
  proposed,
  accepted: play(proposed, 'receiver:accept'),
  declined: play(proposed, 'receiver:decline'),
  cancelled: play(proposed, 'giver:cancel'),
  recorded: play(proposed, 'giver:record'),
  writing: play(proposed, 'giver:record receiver:confirm'),
  booked: play(proposed, 'giver:record receiver:confirm ledger:done'),
  refused: play(proposed, 'giver:record receiver:confirm ledger:refused'),
  disputed: play(proposed, 'giver:record receiver:dispute'),
  dropped: play(proposed, 'giver:record receiver:dispute broker:drop'),
  undoing: play(proposed, 'broker:record ledger:done giver:reverse'),
  reversed: play(proposed, 'broker:record ledger:done giver:reverse ledger:done'),
}

/** What giver, receiver, broker and house rule may do in each state: the table once more, by hand. */
const table: Readonly<Record<ArrangementState, readonly [string, string, string, string]>> = {
  proposed: ['cancel record', 'accept decline cancel record', 'accept decline cancel record', ''],
  accepted: ['cancel record', 'cancel record', 'cancel record', ''],
  recorded: ['cancel', 'confirm dispute', 'cancel confirm', ''],
  disputed: ['', '', 'keep change drop', ''],
  writing: ['', '', '', ''],
  refused: ['cancel retry', 'cancel retry', 'cancel retry', ''],
  booked: ['dispute reverse', 'dispute', 'reverse', ''],
  undoing: ['', '', '', ''],
  declined: ['', '', '', ''],
  cancelled: ['', '', '', ''],
  dropped: ['', '', '', ''],
  reversed: ['', '', '', ''],
}

const states = Object.keys(table).filter((name): name is ArrangementState => name in table)

test('each state lets each side do what the table says, and refuses the rest', async (t) => {
  for (const state of states) {
    const one = inState[state]
    t.equal(one.state, state, state)
    for (const [index, as] of capacities.entries()) {
      const may = possible(one, as, both, now)
      t.same(
        may,
        (table[state][index] ?? '').split(' ').filter((word) => word !== ''),
        `${state} ${as}`,
      )
      for (const [name, step] of Object.entries(steps)) {
        const made = take(one, step, doer(as), both, now)
        t.equal(
          made.ok,
          may.some((word) => word === name),
          `${state} ${as} ${name}`,
        )
        if (!made.ok) t.match(made.error.code, /^(?:wrong-state|not-your-step)$/)
        else t.ok(validateArrangement(made.value), `${state} ${as} ${name} is a record`)
      }
    }
  }
})

test('the ledger is asked when everybody has spoken whom the house rule asks for', async (t) => {
  const rules = (confirm: 'none' | 'receiver' | 'both') => ({ ...usualExchangeRules, confirm })
  const rows = [
    ...(['none giver writing', 'none receiver writing', 'receiver giver recorded'] as const),
    ...(['receiver receiver writing', 'both giver recorded', 'both receiver recorded'] as const),
    ...(['none broker writing', 'receiver broker writing', 'both broker writing'] as const),
  ]
  for (const row of rows) {
    const [rule, as, state] = row.split(' ')
    const made = take(
      proposed,
      steps.record,
      doer(capacityOf(as)),
      rules(rule === 'none' || rule === 'both' ? rule : 'receiver'),
      now,
    )
    t.equal(made.ok && made.value.state, state, row)
  }
  const far = { ...proposed, giver: { address: 'tom@riverside' } }
  const made = take(far, steps.record, doer('receiver'), both, now)
  t.equal(made.ok && made.value.state, 'writing', 'another bank answers for its own people')
  t.same(missingWords({ words: [] }, both, []), ['giver', 'receiver'])
})

test('silence is a yes after the days of the house rule, not a second before', async (t) => {
  const at = (seconds: number) => take(inState.recorded, steps.silence, doer('rule'), both, seconds)
  const due = now + both.confirmDays * day
  t.notOk(at(due - 1).ok)
  const made = at(due)
  t.equal(made.ok && made.value.state, 'writing')
})

test('a proposal lapses some days after the day for which it was planned', async (t) => {
  const late = now + 40 * day
  const planned = { ...proposed, plan: { day: new Date(late * 1000).toISOString().slice(0, 10) } }
  const at = (one: Arrangement, seconds: number) => take(one, steps.lapse, doer('rule'), both, seconds).ok
  t.notOk(at(proposed, now + both.lapseDays * day - 1))
  t.ok(at(proposed, now + both.lapseDays * day))
  t.notOk(at(planned, now + both.lapseDays * day))
  t.ok(at(planned, late + both.lapseDays * day))
})

test('what the ledger has is taken back, never changed', async (t) => {
  const kept = play(inState.booked, 'receiver:dispute broker:keep')
  t.equal(kept.state, 'booked')
  const dropped = play(inState.booked, 'receiver:dispute broker:drop')
  t.equal(dropped.state, 'undoing')
  t.equal(dropped.undo?.of, id)
  t.equal(play(dropped, 'ledger:waiting').undo?.state, 'waiting')
  t.equal(play(dropped, 'ledger:done').state, 'reversed')
  t.equal(play(dropped, 'ledger:refused').state, 'disputed', 'a reversal that failed leaves the dispute open')
  const changed = play(inState.booked, 'receiver:dispute broker:change')
  t.equal(changed.claim?.seconds, 3600, 'until it is taken back the record says what the ledger says')
  const again = play(changed, 'ledger:done')
  t.equal(again.state, 'writing')
  t.equal(again.claim?.seconds, 1800)
  t.not(again.ledger?.id, changed.ledger?.id, 'recorded anew under an identifier of its own')
  t.equal(play(changed, 'ledger:refused').redo, undefined)
  const late = take(inState.booked, steps.dispute, doer('receiver'), both, now + both.disputeDays * day + 1)
  t.equal(!late.ok && late.error.code, 'dispute-too-late')
})

test('a refusal of the ledger can be tried again under another identifier', async (t) => {
  t.equal(inState.refused.ledger?.code, 'below-floor')
  const again = take(inState.refused, { do: 'retry', id: other }, doer('giver'), both, now)
  t.equal(again.ok && again.value.ledger?.id, other)
  t.equal(again.ok && again.value.ledger?.code, undefined)
  const waiting = settle(inState.writing, { state: 'waiting', of: 'C'.repeat(43) }, other, now)
  t.equal(settle(waiting, { state: 'waiting' }, other, now), waiting, 'news that is none changes nothing')
  t.equal(settle(waiting, { state: 'done' }, other, now).ledger?.of, 'C'.repeat(43))
})

test('hours are rounded as the house says, and never to nothing', async (t) => {
  const rules = (rounding: 'up' | 'nearest' | 'down') => ({ ...usualExchangeRules, rounding })
  t.same(
    [60, 900, 901].map((seconds) => rounded(seconds, rules('up'))),
    [900, 900, 1800],
  )
  t.same(
    [60, 1349, 1350].map((seconds) => rounded(seconds, rules('nearest'))),
    [900, 900, 1800],
  )
  t.same(
    [60, 1799, 1800].map((seconds) => rounded(seconds, rules('down'))),
    [900, 900, 1800],
  )
  t.equal(rounded(61, { ...usualExchangeRules, roundMinutes: 1 }), 120)
})
