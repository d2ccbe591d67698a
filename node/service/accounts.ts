import { checkPublicKey } from '../../protocol/crypto.ts'
import { fromBase64url } from '../../protocol/bytes.ts'
import type {
  AccountChange,
  AccountCreate,
  AccountList,
  AccountOpen,
  AccountView,
} from '../../protocol/generated/types.ts'
import type { LaterEntry } from '../../protocol/ledger/fold.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Actor, Answer, Page } from '../api.ts'
import { Directory } from '../directory.ts'
import { newAccountId, resolve, type Context } from './context.ts'
import { accountView } from './views.ts'

/** Accounts in the order of their ids. */
export async function listAccounts(
  context: Context,
  page: Page<string>,
  kind?: string,
): Promise<AccountList> {
  return context.bank.view(({ accounts }) => {
    const all = [...accounts.values()].filter(
      (one) => (kind === undefined || one.kind === kind) && (page.after === undefined || one.id > page.after),
    )
    const shown = all.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, page.limit)
    const next = all.length > shown.length ? shown.at(-1)?.id : undefined
    return { accounts: shown.map((one) => accountView(context, one)), ...(next && { next }) }
  })
}

/** One account. */
export function showAccount(context: Context, ref: string): Answer<AccountView> {
  return context.bank.view(() => {
    const account = resolve(context, ref)
    return account.ok ? ok(accountView(context, account.value)) : account
  })
}

function badKey(key: string | undefined, path = '/key'): Refusal | undefined {
  const bytes = key === undefined ? undefined : fromBase64url(key, 32)
  const sound = key === undefined || (bytes !== undefined && checkPublicKey(bytes).ok)
  return sound ? undefined : refuse('bad-fields', { path, message: 'is not a sound Ed25519 public key' })
}

function claim(directory: Directory, name: string, account: string): Refusal | undefined {
  if (Directory.isReserved(name)) return refuse('name-reserved', { name })
  return directory.claim(name, account) ? undefined : refuse('name-taken', { name })
}

/** Opens an account. The name is reserved and written first, so that no crash leaves an account nobody can name. */
export async function openAccount(context: Context, actor: Actor, body: AccountCreate): Answer<AccountView> {
  const { config, directory, bank } = context
  const refusal = badKey(body.key)
  if (refusal !== undefined) return err(refusal)
  const agency = body.agency === undefined ? undefined : resolve(context, body.agency)
  if (agency?.ok === false) return err(refuse('unknown-agency', { account: body.agency ?? '' }))
  const usual =
    body.kind === 'member' || body.kind === 'agency' ? config.limits[body.kind] : config.limits.other
  const account = newAccountId(context)
  const entry: AccountOpen = {
    typ: 'account.open',
    account,
    kind: body.kind,
    floor: body.floor ?? usual.floor,
    ceiling: body.ceiling ?? usual.ceiling,
    ...(body.key && { key: body.key }),
    ...(body.tag && { tag: body.tag }),
    ...(agency && { agency: agency.value.id }),
    by: actor.by,
    at: context.clock.now(),
  }
  const { name } = body
  if (name !== undefined) {
    const taken = claim(directory, name, account)
    if (taken !== undefined) return err(taken)
    await directory.keep(name, account)
  }
  const refused = await bank.run((turn) => turn.append(entry))
  if (refused !== undefined && name !== undefined) await directory.erase(name)
  return refused === undefined ? showAccount(context, account) : err(refused)
}

/** Changes limits, keys or name. */
export async function changeAccount(
  context: Context,
  actor: Actor,
  ref: string,
  body: AccountChange,
): Answer<AccountView> {
  const account = resolve(context, ref)
  if (!account.ok) return account
  const { id, floor, ceiling } = account.value
  const refusal = badKey(body.key) ?? badKey(body.deviceKey, '/deviceKey')
  if (refusal !== undefined) return err(refusal)
  const common = { account: id, by: actor.by, at: context.clock.now() }
  const entries: LaterEntry[] = []
  if (body.floor !== undefined || body.ceiling !== undefined)
    entries.push({
      typ: 'account.limit',
      floor: body.floor ?? floor,
      ceiling: body.ceiling ?? ceiling,
      ...common,
    })
  if (body.key !== undefined) entries.push({ typ: 'account.key', key: body.key, ...common })
  const { deviceKey, revokedDeviceKey } = body
  if (deviceKey !== undefined)
    entries.push({ typ: 'account.device', key: deviceKey, state: 'added', ...common })
  if (revokedDeviceKey !== undefined)
    entries.push({ typ: 'account.device', key: revokedDeviceKey, state: 'revoked', ...common })
  const renamed = await rename(context, id, body.name)
  if (!renamed.ok) return renamed
  const refused = await context.bank.run((turn) =>
    entries.map((entry) => turn.append(entry)).find((one) => one),
  )
  return refused === undefined ? showAccount(context, id) : err(refused)
}

async function rename(
  context: Context,
  id: string,
  name: string | undefined,
): Promise<Result<undefined, Refusal>> {
  const { directory } = context
  const before = directory.nameOf(id)
  if (name === undefined || name === before) return ok(undefined)
  const taken = claim(directory, name, id)
  if (taken !== undefined) return err(taken)
  await directory.keep(name, id)
  if (before !== undefined) await directory.erase(before)
  return ok(undefined)
}
