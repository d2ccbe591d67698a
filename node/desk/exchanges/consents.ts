/**
 * "I received", signed with the key on a member's own device: the words to sign, and whether a signature is over them. The
 * ledger checks it again; here it is checked first, so that a wrong signature changes nothing.
 */
import type { Arrangement, Consent, PublicKey, Seal, ToSign } from '../../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../../protocol/refusal.ts'
import { digest, verifySeal } from '../../../protocol/seal.ts'
import type { Actor } from '../../api.ts'
import { nodeCrypto } from '../../crypto.ts'
import type { Terms } from '../../register/arrangement.ts'
import type { ExchangeDeps } from './ports.ts'

type Deps = Pick<ExchangeDeps, 'api'>

/** What is needed of an arrangement: between whom, what was done, and under which identifier the ledger will know it. */
type Said = Pick<Arrangement, 'giver' | 'receiver'> & {
  readonly claim?: Terms | undefined
  readonly ledger?: { readonly id: string } | undefined
}

/** What is shown before a key signs. */
export interface LastLook {
  readonly toSign: ToSign
  /** Whom the words of the form stand for, by the name that the actor sees. */
  readonly giver: string
}

/** What the actor may sign, and with which keys: nothing for others than the receiver in person, or without any key. */
export async function toSignBy(deps: Deps, { member }: Actor, one: Said): Promise<ToSign | undefined> {
  if (member === undefined || one.receiver.member !== member) return undefined
  const keys = await keysOf(deps, one)
  const consent = keys.length === 0 ? undefined : await consentTo(deps, one)
  return consent && { consent, keys }
}

/** Why a signature does not count for this exchange, or undefined if it does. */
export async function consentRefusal(
  deps: Deps,
  actor: Actor,
  one: Said,
  seal: Seal,
): Promise<Refusal | undefined> {
  const words = await toSignBy(deps, actor, one)
  const wrong = refuse('consent-invalid', { account: one.receiver.account ?? '' })
  if (words?.keys.includes(seal.key) !== true) return wrong
  const held = verifySeal(nodeCrypto, [digest(nodeCrypto, words.consent)], seal, seal.key)
  return held.ok ? undefined : wrong
}

async function keysOf({ api }: Deps, { receiver }: Said): Promise<PublicKey[]> {
  const account = receiver.account === undefined ? undefined : await api.account(receiver.account)
  if (account?.ok !== true) return []
  const { key, devices = [] } = account.value
  return [...(key === undefined ? [] : [key]), ...devices.map((one) => one.key)]
}

/**
 * The same words as in the ledger (SPEC, LED-08). They name accounts: of a giver who is known here by `name@bank` only, that bank is
 * asked. Where it cannot be reached nothing is signed.
 */
async function consentTo(
  { api }: Deps,
  { giver, receiver, claim, ledger }: Said,
): Promise<Consent | undefined> {
  if (claim === undefined || ledger === undefined || receiver.account === undefined) return undefined
  const { bank } = await api.status()
  const far = giver.address === undefined ? undefined : await api.addressee(giver.address)
  const from = giver.account === undefined ? far?.ok === true && far.value : `${bank}/${giver.account}`
  if (from === undefined || from === false) return undefined
  const { seconds, day, category } = claim
  return {
    ...{ typ: 'consent', id: ledger.id, giver: from, receiver: `${bank}/${receiver.account}` },
    ...{ seconds, day, category },
  }
}
