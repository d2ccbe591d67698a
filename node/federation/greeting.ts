/** The first item on every stream: what it says of us, and whether a partner's can be accepted (SPEC, NET-05 and NET-06). */
import { admitExtensions } from '../../protocol/federation/extensions.ts'
import { offersProtocol } from '../../protocol/federation/offers.ts'
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Hello, HelloChannel, HelloIdentity, Item } from '../../protocol/generated/types.ts'
import type { Identity } from '../../protocol/identity-log.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Bank } from '../bank.ts'
import type { Clock, Transport } from '../ports.ts'
import { isComparison } from './comparer.ts'
import type { Link } from './link.ts'

/** What a hello is made of. */
export interface Greeter {
  readonly bank: Bank
  readonly transport: Transport
  readonly clock: Clock
  /** New at every start of the node, 22 characters. */
  readonly instance: string
  /** Whether this bank shows offers to partners (SPEC, OFR-01). */
  readonly hasBoard?: boolean
}

/** Items that are read and answered also before the hello, and where a lane is frozen: they compare, or give back what was lost. */
export function isFree(item: Item): boolean {
  return isComparison(item) || item.typ.startsWith('own') || item.typ === 'copies'
}

/** Our hello to a partner. */
function ourHello({ bank, instance, transport, clock, hasBoard }: Greeter, link: Link): Hello {
  const { ch, ep, peer, identity } = link.channel
  return {
    typ: 'hello',
    from: bank.state.bank,
    to: peer,
    protocols: hasBoard === true ? ['tbf/1', offersProtocol] : ['tbf/1'],
    addrs: transport.self().addrs.slice(0, 8),
    heard: link.greeted,
    instance,
    channel: { ch, ep, mine: link.mine, yours: link.theirs },
    checkpoint: bank.checkpoint,
    ...tellingOf(bank.state.identity, identity),
    at: clock.now(),
  }
}

function tellingOf(own: Identity, theirs: Identity): { identity?: HelloIdentity } {
  if (own.tip.seq === 0 && theirs.tip.seq === 0) return {}
  return { identity: { mine: own.tip, yours: theirs.tip } }
}

/** The items that begin a session: our hello, behind the operations that the partner may lack (SPEC, IDN-13). */
export function greetingTo(greeter: Greeter, link: Link): Item[] {
  const { bank, identity } = greeter.bank.state
  const ops = identity.ops.slice(link.knowsUs)
  const hello = ourHello(greeter, link)
  return ops.length === 0 ? [hello] : [{ typ: 'id.ops', from: bank, to: link.channel.peer, ops }, hello]
}

/** How many of our operations the partner knows, by its hello. */
export function knownIn(bank: Bank, { identity }: Hello): number {
  const { ops } = bank.state.identity
  return Math.min(identity?.yours.seq ?? 0, ops.length)
}

/** Both lanes as the partner has them. Refusals: `wrong-bank`, `unsupported`, `no-agreement`. */
export function tipsIn(bank: Bank, channel: Channel, hello: Hello): Result<HelloChannel, Refusal> {
  const meant = hello.from === channel.peer && hello.to === bank.state.bank
  if (!meant || !hello.protocols.includes('tbf/1')) return err(refuse('wrong-bank'))
  const strange = admitExtensions(hello.ext)
  if (strange !== undefined) return err(strange)
  const tips = hello.channel
  if (tips === undefined || tips.ch !== channel.ch || tips.ep !== channel.ep)
    return err(refuse('no-agreement'))
  return ok(tips)
}
