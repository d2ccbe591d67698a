/**
 * Members of another system, with the hours they bring. Each row is known by its origin, so that the same file again adds
 * nobody; a row that was cut off half-way is finished the next time.
 */
import { createHash } from 'node:crypto'
import type {
  ExchangeCreate,
  Member,
  MemberImport,
  MemberImported,
  MemberImportRow,
} from '../../../protocol/generated/types.ts'
import { openingAccount } from '../../../protocol/ledger/state.ts'
import { refuse, saysOf, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import { isMinor, lacksGuardian } from '../../register/member-needs.ts'
import { taken } from './apply.ts'
import { approve } from './approve.ts'
import { memberAt, write, type MemberContext } from './context.ts'
import { newRecordId, todayOf } from '../shared.ts'

/** Imports some rows. Admins only: it opens accounts and posts opening balances. */
export async function importMembers(
  context: MemberContext,
  actor: Actor,
  { rows, dryRun = false }: MemberImport,
): Answer<MemberImported> {
  if (actor.role !== 'admin') return err(refuse('forbidden'))
  let [added, known, posted] = [0, 0, 0]
  const refused: MemberImported['refused'][number][] = []
  for (const row of rows) {
    const before = context.book.byOrigin(row.origin)
    const done = dryRun ? ok(false) : await importRow(context, actor, row, before)
    const refusal = dryRun && before === undefined ? expected(context, row) : done.ok ? undefined : done.error
    if (refusal !== undefined)
      refused.push({ origin: row.origin, code: refusal.code, says: saysOf(refusal).slice(0, 500) })
    else if (before === undefined) added++
    else known++
    if (done.ok && done.value) posted++
  }
  return ok({ added, known, posted, refused })
}

/** What a new row will be refused for. Whom the list makes a member needs a guardian first; others wait as applicants. */
function expected(context: MemberContext, row: MemberImportRow): Refusal | undefined {
  const { status = 'approved' } = row
  const lacks = status === 'approved' && lacksGuardian(row, context.rules.terms(), todayOf(context))
  return (
    rowRefusal(context, row) ?? (lacks ? refuse('guardian-needed', { rule: 'guardianNeeded' }) : undefined)
  )
}

function rowRefusal(context: MemberContext, row: MemberImportRow): Refusal | undefined {
  return taken(context, { id: '' }, row)
}

/** True if an opening balance was posted now. */
async function importRow(
  context: MemberContext,
  actor: Actor,
  row: MemberImportRow,
  before: string | undefined,
): Answer<boolean> {
  const id = before ?? newRecordId(context, 'm')
  const made = await context.register.run((draft) => {
    const known = context.book.get(id)
    if (known !== undefined || before !== undefined) return ok(known)
    const refusal = rowRefusal(context, row)
    if (refusal !== undefined) return err(refusal)
    return ok(write(context, draft, actor, recordOf(context, id, row), 'import'))
  })
  if (!made.ok) return made
  // Erased since the first import: nobody comes back by a file.
  if (made.value === undefined) return ok(false)
  const { status = 'approved', number, handle } = row
  if (status === 'approved' && made.value.status === 'applied') {
    const wishes = { ...(number !== undefined && { number }), ...(handle !== undefined && { handle }) }
    const step = { do: 'approve', anyway: 'import', ...wishes } as const
    const approved = await approve(context, actor, made.value, step)
    if (!approved.ok) return approved
  }
  return postOpening(context, actor, id)
}

function recordOf(context: MemberContext, id: string, row: MemberImportRow): Member {
  const {
    balanceSeconds = 0,
    status: _status,
    number: _number,
    handle: _handle,
    language = 'en',
    ...given
  } = row
  const at = context.clock.now()
  return {
    ...{ id, at, changed: at, status: 'applied', roles: [], language, paper: false },
    ...given,
    minor: isMinor(row.birthYear, context.rules.terms(), todayOf(context)),
    ...{ references: [], checks: [], proxies: [], notes: [], steps: [] },
    ...(balanceSeconds !== 0 && { openingSeconds: balanceSeconds }),
  }
}

/** Posts what a member brings against the opening account, under an identifier that follows from the member's. */
async function postOpening(context: MemberContext, actor: Actor, id: string): Answer<boolean> {
  const found = memberAt(context, id)
  if (!found.ok) return found
  const { openingSeconds, account } = found.value
  if (openingSeconds === undefined || account === undefined) return ok(false)
  const room = await widen(context, actor, account, openingSeconds)
  if (!room.ok) return room
  const [giver, receiver] = openingSeconds > 0 ? [account, openingAccount] : [openingAccount, account]
  const body: ExchangeCreate = {
    id: createHash('sha256')
      .update(`opening balance of ${id}`)
      .digest()
      .subarray(0, 16)
      .toString('base64url'),
    ...{ giver, receiver, seconds: Math.abs(openingSeconds), day: todayOf(context) },
    ...{ category: 'opening', purpose: 'opening' },
  }
  const posted = await context.api.recordExchange(actor, body)
  if (!posted.ok) return posted
  return context.register.run((draft) => {
    const now = memberAt(context, id)
    if (!now.ok) return now
    const { openingSeconds: _posted, ...rest } = now.value
    write(context, draft, actor, rest, 'opening')
    return ok(true)
  })
}

/** Whoever brings more than a new member may hold keeps it: the limit follows. */
async function widen(
  context: MemberContext,
  actor: Actor,
  account: string,
  opening: number,
): Answer<unknown> {
  const shown = await context.api.account(account)
  if (!shown.ok) return shown
  const { floor, ceiling } = shown.value
  if (opening >= floor && opening <= ceiling) return ok(undefined)
  const limits = { floor: Math.min(floor, opening), ceiling: Math.max(ceiling, opening) }
  return context.api.changeAccount(actor, account, limits)
}
