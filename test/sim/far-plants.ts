/** Bugs planted in what banks do over others, in statements, in witnessing and in evidence. */
import { one, type Plant } from './plant.ts'

const react = 'protocol/federation/react'
const statement = 'protocol/federation/statement'
const outside = 'protocol/federation/outside'
const clearing = 'protocol/federation/clearing'
const cosigners = 'node/federation/cosigners'

export const farPlants: readonly Plant[] = [
  one(
    'a bank between keeps a receipt to itself',
    react,
    'if (transfer.receipt !== undefined)\n        turn.write(',
    'if (transfer.receipt === null)\n        turn.write(',
  ),
  one(
    'a bank between lets go of what was settled',
    react,
    "turn.write(channel, { typ: 'lane.settle', xfer, receipt: transfer.receipt });",
    "turn.write(channel, { typ: 'lane.release', xfer, code: 'declined' });",
  ),
  one(
    'a bank between forgets a hold that was let go',
    react,
    "else if (transfer.to === undefined)\n        turn.write(channel, { typ: 'lane.release', xfer, code: transfer.code ?? 'declined' });",
    '',
  ),
  one(
    'expects the orders of strangers for ever',
    'protocol/federation/apply',
    'channel.expectingOver.count += change;',
    'channel.expectingOver.count += Math.max(0, change);',
  ),
  one(
    'seals whatever is proposed',
    statement,
    "return isTrue(state, channel, body) ? undefined : refuse('statement-differs', { partner: channel.peer });",
    'return undefined;',
  ),
  one(
    'never proposes again',
    'protocol/federation/react-statement',
    'if (channel.offer !== undefined)\n        return send(turn, channel);',
    'if (channel.offer !== undefined)\n        return undefined;',
  ),
  one('writes off half of it', statement, 'mine.settled = 0;\n', ''),
  one(
    'begins anew as if nothing were owed',
    statement,
    "return body.final === 'carried' ? body.owed : 0;",
    'return 0;',
  ),
  one(
    'owes all partners more than the house allows',
    outside,
    'const room = roomOutside(state, channel);\n    if (room === undefined || seconds <= room)',
    'const room = roomOutside(state, channel);\n    if (true)',
  ),
  one(
    'asks for no cosignatures but on contact',
    cosigners,
    'if (isNew || (this.marks.get(peer)?.size ?? 0) < size)',
    'if (false)',
  ),
  one(
    'proves another entry than it says',
    cosigners,
    'bank.tree.inclusion(found.shown.index, size)',
    'bank.tree.inclusion(0, size)',
  ),
  one(
    'overlooks a second log',
    'protocol/federation/witness',
    'return one.ok && one.value.size === head.size &&',
    'return false && one.value.size === head.size &&',
  ),
  one(
    'overlooks a forked lane',
    'node/federation/take-items',
    'if (fork !== undefined)\n        accuseOfFork(',
    'if (false)\n        accuseOfFork(',
  ),
  one('clears more than it is owed', clearing, 'return claimLeft(channel) < seconds ?', 'return false ?'),
  one(
    'goes on with rounds that it owes nothing for',
    clearing,
    'return debtLeft(channel) < more ?',
    'return false ?',
  ),
  one(
    'clears though its people do not want it',
    clearing,
    "if ((state.rules.clearing ?? 'off') === 'off')",
    'if (false)',
  ),
  one(
    'writes off what may be on its way',
    'protocol/federation/write-off',
    'return isOverdue(hold, channel.agreement, at)',
    'return true',
  ),
  one(
    'books its own loss as if it had passed on',
    'protocol/federation/apply',
    'lost ? writtenOffAccount : transitAccount',
    'transitAccount',
  ),
  one(
    'takes a request with another giver for the same one',
    'node/service/exchanges',
    'if (order.payee !== payee.value)',
    'if (false)',
  ),
  one(
    'takes what replaced keys seal',
    'node/federation/links',
    'opened.ok && opened.value.key !== link.channel.peerKey ?',
    'false ?',
  ),
  one(
    'tells nobody of a new name on the network',
    'node/federation/introductions',
    'this.tell(partner).catch(',
    'Promise.resolve().catch(',
  ),
  one(
    'new keys disown what was held',
    'protocol/federation/identity-entries',
    'setIdentity(channel, next.value);',
    'setIdentity(channel, next.value);\n    channel.theirs.holds.clear();\n    channel.theirs.held = 0;',
  ),
  one(
    'goes on from an old copy without a question',
    'node/federation/restore',
    'if (reason !== undefined)',
    'if (false)',
  ),
  one(
    'goes on although a witness has seen more',
    'node/federation/restore',
    'item.note === undefined ? 0 : this.ahead(item.note)',
    '0',
  ),
  one(
    'gives no own entries back',
    'node/federation/restoring',
    'for (const one of await giveOwn(',
    'for (const one of (() => [])(',
  ),
  one(
    'numbers statements as if none were ever lost',
    statement,
    'return (body.n >= n &&',
    'return (body.n === n &&',
  ),
  one(
    'takes a torn write for a whole one',
    'node/store/memory',
    'crc32(text) === record.readUInt32LE(4)',
    'true',
  ),
  one(
    'overlooks a second decision',
    'node/federation/decisions',
    "if (entry.typ !== 'lane.release')\n            return;",
    'return;',
  ),
  one(
    'keeps evidence to itself',
    'protocol/federation/accuse',
    'if (peer !== about && peer !== from)',
    'if (false)',
  ),
]
