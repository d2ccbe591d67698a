/**
 * Keys on members' own devices. The ledger says which count; beside them the register has what the devices are called, which
 * is nobody else's business and goes when the member is erased.
 */
import { validateDeviceKeyRecord, validatePublicKey } from '../../../protocol/generated/validators.ts'
import type { AccountView, DeviceKeyRecord, Member } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { err, ok, type Result } from '../../../protocol/result.ts'
import type { Actor, Answer } from '../../api.ts'
import type { Draft } from '../../register/register.ts'
import { Table } from '../../register/table.ts'
import type { DeskPorts } from '../desk.ts'
import { mayOpenFor } from '../logins/context.ts'
import type { MemberBook } from '../members/book.ts'

/** A key that counts. */
export interface DeviceKey {
  readonly key: string
  /** Since when, in Unix seconds. */
  readonly at: number
  /** What its browser calls itself; empty if nobody knows. */
  readonly device: string
}

/** The use cases. The member is the actor, or somebody for whom the actor works at the desk. */
export interface DeviceKeysApi {
  list(actor: Actor, member: string): Answer<readonly DeviceKey[]>
  /** Takes the public half of a key that the actor's own device has made: nobody does that for anybody else. */
  add(actor: Actor, made: { readonly key: string; readonly device: string }): Answer<undefined>
  /** From here on, nothing that the key signs counts; what it signed before stays. */
  revoke(actor: Actor, member: string, key: string): Answer<undefined>
  /** Removes what an erased member's devices were called, in the step that erases the record. */
  eraseMember(draft: Draft, member: string): void
}

interface Context extends DeskPorts {
  readonly book: MemberBook
  readonly table: Table<DeviceKeyRecord>
}

type Known = Member & { readonly account: string }

/** Opens the table. */
export async function deviceKeysOf(ports: DeskPorts, book: MemberBook): Promise<DeviceKeysApi> {
  const table = await ports.register.open(new Table('device-key', validateDeviceKeyRecord))
  const context = { ...ports, book, table }
  return {
    list: (actor, member) => list(context, actor, member),
    add: (actor, made) => add(context, actor, made),
    revoke: (actor, member, key) => revoke(context, actor, member, key),
    eraseMember: (draft, member) => {
      for (const row of [...table.values()]) if (row.member === member) draft.remove(table, row.id)
    },
  }
}

/** The member, if the actor is that person or may act for them at the desk. */
function memberOf({ book }: Context, actor: Actor, id: string): Result<Known, Refusal> {
  const member = book.get(id)
  const may = member !== undefined && (actor.member === id || mayOpenFor(actor, member))
  const { account } = member ?? {}
  if (!may || account === undefined) return err(refuse('unknown-member', { member: id }))
  return ok({ ...member, account })
}

async function list(context: Context, actor: Actor, id: string): Answer<readonly DeviceKey[]> {
  const member = memberOf(context, actor, id)
  if (!member.ok) return member
  const account = await context.api.account(member.value.account)
  return account.ok ? ok(keysOf(context, account.value)) : account
}

function keysOf({ table }: Context, { devices = [] }: AccountView): DeviceKey[] {
  return devices.map(({ key, at }) => ({ key, at, device: table.get(key)?.device ?? '' }))
}

async function add(
  context: Context,
  actor: Actor,
  { key, device }: { readonly key: string; readonly device: string },
): Answer<undefined> {
  const member = memberOf(context, actor, actor.member ?? '')
  if (!member.ok) return member
  if (!validatePublicKey(key))
    return err(refuse('bad-fields', { path: '/key', message: 'is not a sound Ed25519 public key' }))
  const added = await context.api.changeAccount(actor, member.value.account, { deviceKey: key })
  if (!added.ok) return added
  return context.register.run((draft) => {
    const named = device.replaceAll(/[^A-Za-z0-9 ,]/g, '').slice(0, 60)
    draft.put(context.table, { id: key, at: context.clock.now(), member: member.value.id, device: named })
    return ok(undefined)
  })
}

async function revoke(context: Context, actor: Actor, id: string, key: string): Answer<undefined> {
  const member = memberOf(context, actor, id)
  if (!member.ok) return member
  const { account } = member.value
  if (!validatePublicKey(key)) return err(refuse('unknown-device-key'))
  const revoked = await context.api.changeAccount(actor, account, { revokedDeviceKey: key })
  if (!revoked.ok) return revoked
  return context.register.run((draft) => {
    draft.remove(context.table, key)
    return ok(undefined)
  })
}
