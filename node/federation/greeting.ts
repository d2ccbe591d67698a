/** The first item on every stream: what it says of us, and whether a partner's can be accepted (SPEC, NET-05 and NET-06). */
import type { Channel } from '../../protocol/federation/channel.ts'
import type { Hello, HelloChannel } from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Bank } from '../bank.ts'
import type { Clock, Transport } from '../ports.ts'
import type { Link } from './link.ts'

/** What a hello is made of. */
export interface Greeter {
  readonly bank: Bank
  readonly transport: Transport
  readonly clock: Clock
  /** New at every start of the node, 22 characters. */
  readonly instance: string
}

/** Our hello to a partner. */
export function ourHello({ bank, instance, transport, clock }: Greeter, link: Link): Hello {
  const { ch, ep, peer } = link.channel
  return {
    typ: 'hello',
    from: bank.state.bank,
    to: peer,
    protocols: ['tbf/1'],
    addrs: transport.self().addrs.slice(0, 8),
    heard: link.greeted,
    instance,
    channel: { ch, ep, mine: link.mine, yours: link.theirs },
    checkpoint: bank.checkpoint,
    at: clock.now(),
  }
}

/** Both lanes as the partner has them. Refusals: `wrong-bank`, `no-agreement`. */
export function tipsIn(bank: Bank, channel: Channel, hello: Hello): Result<HelloChannel, Refusal> {
  const meant = hello.from === channel.peer && hello.to === bank.state.bank
  if (!meant || !hello.protocols.includes('tbf/1')) return err(refuse('wrong-bank'))
  const tips = hello.channel
  if (tips === undefined || tips.ch !== channel.ch || tips.ep !== channel.ep)
    return err(refuse('no-agreement'))
  return ok(tips)
}
