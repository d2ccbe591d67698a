/** Runs of bank a or b: how they come to a statement (STM-02 to STM-05, STM-07). */
import type { Entry, Item, StatementBody } from '../../../protocol/generated/types.ts'
import { cedar, hour, logOf, members, noon, sealBy } from './banks.ts'
import type { Vector, VectorFile } from './file.ts'
import { acceptOf, Edge, holdOf, idOf, into, orderOf, out, releaseOf } from './lanes.ts'
import {
  agrees,
  closedPact,
  closing,
  first,
  given,
  logOfBank,
  offered,
  other,
  Pact,
  proposes,
  refuses,
  resume,
  second,
  signed,
} from './statement-story.ts'
import { Script } from './trace.ts'

const run = (pact: Pact): Script => new Script(pact.own, logOfBank(pact.own))

/** Bank b asks for a statement. */
function askFor({ edge }: Pact): Extract<Item, { typ: 'stmt.ask' }> {
  const { ch, ep } = edge.agreement
  return { typ: 'stmt.ask', ch, ep, by: second.id }
}

/** The next entry of the own lane, written by the operator. */
function write(script: Script, pact: Pact, at = noon, ...more: readonly Entry[]): void {
  const entry = pact.edge.write(pact.own, resume, at)
  script.write(at, other(pact.own), resume, out(entry))
  if (more.length > 0) throw new Error('one at a time')
}

/** The next entry of the other lane comes. */
function hear(script: Script, pact: Pact, at = noon): void {
  const entry = pact.edge.write(other(pact.own), resume, at)
  script.hear(at, other(pact.own), entry, [into(entry)])
}

function agreed(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  const body = pact.body()
  script.propose(noon, second, 'now', [offered(body)], proposes(body))
  script.propose(noon + 1, second, 'now', [], proposes(body))
  script.propose(noon + 8, second, 'again', [], proposes(body))
  script.hear(noon + 9, second, agrees(body), [signed(body, { at: noon + 9 })])
  script.hear(noon + 10, second, agrees(body))
  script.propose(noon + 16, second, 'again').propose(noon + 17, second, 'now')
  hear(script, pact, noon + 18)
  const next = pact.body({ n: 2, at: noon + 19 })
  script.propose(noon + 19, second, 'now', [offered(next)], proposes(next))
  return script.end('agreed', 'STM-02 STM-03 STM-05', 'Proposed until it is answered, and then no more.', {})
}

function asked(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  const ask = askFor(pact)
  const body = pact.body()
  script.refuse(noon, second, { ...ask, ep: 2 }, 'no-agreement')
  script.refuse(noon, second, { ...ask, ch: idOf({}) }, 'no-agreement')
  script.refuse(noon, second, { ...ask, by: first.id }, 'wrong-bank')
  script.hear(noon, second, ask, [offered(body)], proposes(body))
  script.hear(noon + 1, second, ask, [], proposes(body))
  script.hear(noon + 2, second, agrees(body), [signed(body, { at: noon + 2 })])
  script.hear(noon + 3, second, ask)
  return script.end('asked', 'STM-03', 'Bank b asks for one; where nothing changed there is no other.', {})
}

function notAsked(): Vector {
  const pact = new Pact(second)
  const { ch, ep } = pact.edge.agreement
  return run(pact)
    .refuse(noon, first, { typ: 'stmt.ask', ch, ep, by: first.id }, 'wrong-bank')
    .refusePropose(noon, first, 'wrong-bank')
    .end('not-asked', 'STM-02 STM-03', 'Bank b proposes nothing.', {})
}

function strange(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  const body = pact.body()
  script.refuse(noon, second, agrees(body), 'statement-unknown')
  script.propose(noon, second, 'now', [offered(body)], proposes(body))
  script.refuse(noon, second, agrees(pact.body({ n: 2 })), 'statement-unknown')
  script.refuse(noon, second, agrees(body, cedar), 'bad-seal')
  script.hear(noon, second, agrees(body), [signed(body)])
  return script.end('strange-answers', 'STM-05', 'Only what was proposed, and only by bank b.', {})
}

function answers(): Vector {
  const pact = new Pact(second)
  const script = run(pact)
  const body = pact.body()
  script.refuse(noon, first, proposes(body, cedar), 'bad-seal')
  script.refuse(noon, first, proposes({ ...body, ep: 2 }), 'no-agreement')
  script.refuse(noon, first, proposes({ ...body, ch: idOf({}) }), 'no-agreement')
  script.hear(noon, first, proposes(body), [signed(body)], agrees(body))
  script.hear(noon + 1, first, proposes(body), [], agrees(body))
  hear(script, pact, noon + 2)
  script.hear(noon + 3, first, proposes(body), [], agrees(body))
  return script.end('answers', 'STM-04', 'The same proposal gets the same answer, whatever came since.', {})
}

function toA(): Vector {
  const pact = new Pact(first)
  const body = pact.body()
  return run(pact)
    .refuse(noon, second, proposes(body, second), 'wrong-bank')
    .end('proposed-by-b', 'STM-02 STM-04', 'Bank a does not answer proposals.', {})
}

function waits(): Vector {
  const pact = new Pact(second)
  const script = run(pact)
  const entry = pact.edge.write(first, resume, noon)
  const body = pact.body()
  script.hear(noon, first, proposes(body))
  script.hear(noon, first, entry, [into(entry)])
  script.hear(noon, first, proposes(body), [signed(body)], agrees(body))
  return script.end('waits', 'STM-04', 'Entries that are on their way are waited for.', {})
}

function differs(): Vector {
  const pact = new Pact(second)
  const script = run(pact)
  const body = pact.body()
  write(script, pact)
  script.hear(noon, first, proposes(body), [], refuses(body, pact.body()))
  const wrong = pact.body({ owed: hour })
  script.hear(noon, first, proposes(wrong), [], refuses(wrong, pact.body()))
  const right = pact.body()
  script.hear(noon, first, proposes(right), [signed(right)], agrees(right))
  const again = pact.body({ n: 1, at: noon + 1 })
  script.hear(noon + 1, first, proposes(again), [], refuses(again, pact.body({ n: 2, at: noon + 1 })))
  return script.end('differs', 'STM-04', 'What bank b does not see it does not sign; it shows its own view.', {})
}

function proposedAnew(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  const body = pact.body()
  script.propose(noon, second, 'now', [offered(body)], proposes(body))
  script.hear(noon, second, refuses(body, pact.body({ b: { seq: 1, oid: idOf({}) } })))
  script.hear(noon + 60, second, refuses(body, body))
  hear(script, pact)
  script.hear(noon + 9, second, refuses(body, pact.body()))
  script.hear(noon + 10, second, refuses(pact.body({ n: 2 }), pact.body()))
  const view: Item = { typ: 'stmt.view', by: second.id, body }
  script.hear(noon + 10, second, view)
  const anew = pact.body({ at: noon + 10 })
  script.hear(noon + 10, second, refuses(body, pact.body()), [offered(anew)], proposes(anew))
  script.hear(noon + 20, second, refuses(body, pact.body()))
  script.hear(noon + 20, second, agrees(anew), [signed(anew, { at: noon + 20 })])
  script.hear(noon + 21, second, refuses(anew, pact.body()))
  return script.end(
    'proposed-anew',
    'STM-03',
    'A proposal that was not agreed to is replaced when the lanes have gone on, and not at once.',
    {},
  )
}

function afterLost(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  const body = pact.body()
  script.propose(noon, second, 'now', [offered(body)], proposes(body))
  script.hear(noon + 9, second, refuses(body, pact.body({ n: 7 })))
  script.hear(noon + 10, second, refuses(body, pact.body({ n: 7, ep: 2 })))
  const anew = pact.body({ n: 7, at: noon + 10 })
  script.hear(noon + 10, second, refuses(body, pact.body({ n: 7 })), [offered(anew)], proposes(anew))
  script.hear(noon + 11, second, agrees(anew), [signed(anew, { at: noon + 11 })])
  return script.end(
    'after-lost',
    'STM-01 STM-03',
    'Bank a was restored from an old copy and lacks statements: the next one comes after those of bank b.',
    {},
  )
}

function fromOther(): Vector {
  const pact = new Pact(first)
  const body = pact.body()
  return run(pact)
    .refuse(noon, second, { typ: 'stmt.view', by: first.id, body, refuses: idOf(body) }, 'wrong-bank')
    .end('view-of-other', 'STM-06', 'A bank shows its own view.', {})
}

function frozen(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  const body = pact.body()
  script.freeze(noon, second, true)
  script.refusePropose(noon, second, 'lane-frozen')
  script.freeze(noon, second, false)
  script.propose(noon, second, 'now', [offered(body)], proposes(body))
  return script.end('frozen', 'STM-03 NET-11', 'A bank on an old copy of its log signs nothing.', {})
}

/** Both want to close; whose word comes last differs. */
function closes(own: typeof first, ownLast: boolean): Vector {
  const pact = new Pact(own)
  const script = run(pact)
  const part = closing('settled')
  const write = (): void => {
    script.write(noon, other(own), part, out(pact.edge.write(own, part, noon)))
  }
  const come = (proposed = false): void => {
    const entry = pact.edge.write(other(own), part, noon)
    const body = pact.body({ final: 'settled' })
    if (proposed) script.hear(noon, other(own), entry, [into(entry), offered(body)], proposes(body))
    else script.hear(noon, other(own), entry, [into(entry)])
  }
  if (ownLast) come()
  write()
  if (!ownLast) come(own === first)
  const body = pact.body({ final: 'settled' })
  if (own === first) {
    if (ownLast) script.propose(noon, second, 'again', [offered(body)], proposes(body))
    script.refuseWrite(noon, second, resume, 'agreement-closed')
    script.hear(noon + 1, second, agrees(body), [signed(body, { at: noon + 1 })])
    script.propose(noon + 2, second, 'now').propose(noon + 2, second, 'again')
  } else {
    script.propose(noon, first, 'again', [], askFor(pact))
    script.hear(noon, first, proposes(body), [signed(body)], agrees(body))
    script.hear(noon + 9, first, proposes(body), [], agrees(body)).propose(noon + 9, first, 'again')
    script.refuseWrite(noon + 9, first, resume, 'agreement-closed')
  }
  const id = `closes-${logOfBank(own)}-${ownLast ? 'last' : 'first'}`
  return script.end(id, 'STM-07 STM-08', 'Both want it: bank a proposes the final statement by itself.', {})
}

function notYet(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  const part = closing('carried')
  const entry = pact.edge.write(second, part, noon)
  script.hear(noon, second, entry, [into(entry)])
  script.propose(noon, second, 'again')
  script.write(noon, second, resume, out(pact.edge.write(first, resume, noon)))
  script.propose(noon, second, 'again')
  const body = pact.body()
  script.propose(noon, second, 'now', [offered(body)], proposes(body))
  return script.end('closes-not-yet', 'STM-07', 'One bank alone closes nothing.', {})
}

/** Bank a was restored to a time before the final statement, which bank b has. */
function finalLost(): Vector {
  const pact = new Pact(first)
  const script = run(pact)
  closeAgain(script, pact)
  const late = pact.body({ final: 'settled', at: noon + 5 })
  const shown = pact.body({ n: 3, final: 'settled' })
  const untrue = pact.body({ n: 3, final: 'settled', owed: hour })
  script.hear(noon + 5, second, refuses(late, shown))
  script.refuse(noon + 6, second, agrees(shown), 'statement-unknown')
  script.refuse(noon + 6, second, { ...agrees(late), body: shown } as Item, 'statement-unknown')
  script.refuse(noon + 6, second, final(untrue), 'statement-unknown')
  script.refuse(noon + 6, second, final(pact.body({ n: 3 })), 'statement-unknown')
  script.refuse(noon + 6, second, final({ ...shown, final: 'carried' }), 'statement-unknown')
  script.refuse(noon + 6, second, { ...final(shown), seal: sealBy(cedar.seed, shown) }, 'bad-seal')
  script.hear(noon + 7, second, final(shown), [signed(shown, { at: noon + 7 })])
  script.hear(noon + 8, second, final(shown)).propose(noon + 9, second, 'again')
  const about = 'Bank a lost the final statement in a restore: it seals anew what bank b shows, if its log says the same.'
  return script.end('final-lost', 'STM-05 STM-07', about, {})
}

/** Both say once more that they want to close, as a bank does that took its lanes back from its partner. */
function closeAgain(script: Script, pact: Pact): void {
  const part = closing('settled')
  script.write(noon, second, part, out(pact.edge.write(first, part, noon)))
  const entry = pact.edge.write(second, part, noon)
  const body = pact.body({ final: 'settled' })
  script.hear(noon, second, entry, [into(entry), offered(body)], proposes(body))
}

const final = (body: StatementBody): Extract<Item, { typ: 'stmt.agree' }> => ({
  typ: 'stmt.agree',
  statement: idOf(body),
  seal: sealBy(second.seed, body),
  body,
})

/** The bank that still has the final statement, asked by the one that lost it. */
function finalKept(): [Vector, Vector] {
  const [a, b] = [closedPact(first), closedPact(second)]
  const body = a.body({ final: 'settled' })
  const anew = b.body({ final: 'settled', at: noon + 60 })
  const about = 'The partner was restored to a time before the final statement: it is shown again.'
  return [
    new Script(first, 'aClosed')
      .hear(noon + 60, second, askFor(a), [], proposes(body))
      .hear(noon + 61, second, agrees(body))
      .end('final-kept-a', 'STM-03 STM-07', about, {}),
    new Script(second, 'bClosed')
      .hear(noon + 60, first, proposes(anew), [], final(body))
      .hear(noon + 61, first, proposes(body), [], agrees(body))
      .end('final-kept-b', 'STM-04 STM-07', about, {}),
  ]
}

/** Bank b after a final statement. */
function declines(): Vector {
  const pact = closedPact(second)
  const asked = orderOf(first, second, members.get(second)?.[0] ?? '')
  const decline: Item = {
    typ: 'decline',
    from: second.id,
    to: first.id,
    xfer: idOf(asked),
    code: 'agreement-closed',
  }
  return new Script(pact.own, 'bClosed')
    .hear(noon, first, asked, [], decline)
    .refuse(noon, first, pact.edge.draft(first, resume, noon), 'agreement-closed')
    .end('declines', 'STM-08 TRF-06', 'No order is accepted any more.', {})
}

/** Bank a stands between cedar and bank b, with which it has closed. */
function releases(): Vector {
  const asked = orderOf(cedar, second, members.get(second)?.[0] ?? '')
  const accept = acceptOf(second, asked, noon)
  const edge = new Edge(first, cedar)
  const hold = edge.write(cedar, holdOf(asked, accept, [second.id]), noon)
  const release = edge.write(first, releaseOf(idOf(asked), 'agreement-closed'), noon)
  return new Script(first, 'aClosed')
    .hear(noon, cedar, hold, [into(hold), out(release)])
    .end('releases', 'STM-08 TRF-13', 'Nor does a hold pass on.', { transfers: { [idOf(asked)]: 'released' } })
}

/** The file of runs. */
export function runFile(): VectorFile {
  const about = 'How bank a and bank b of an agreement come to a statement, or not.'
  const vectors = [
    ...[agreed(), asked(), notAsked(), strange(), answers(), toA(), waits(), differs(), proposedAnew(), afterLost()],
    ...[finalLost(), ...finalKept(), fromOther(), frozen(), notYet(), declines(), releases()],
    ...[closes(first, true), closes(first, false), closes(second, true), closes(second, false)],
  ]
  const aClosed = [...logOf(first, second, cedar), ...closedPact(first).entries]
  const bClosed = [...given.b, ...closedPact(second).entries]
  const logs = { ...given, aClosed, bClosed }
  return { name: 'statement/runs.json', kind: 'transfer.run', about, given: logs, vectors }
}
