/** Other banks that this one knows: short names for them, and where those that are no partners listen. */
import type { BankChange, BankId, BankList, BankView } from '../../protocol/generated/types.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Answer } from '../api.ts'
import { stateOf, type Context } from './context.ts'
import { nameBank } from './partners.ts'

/** All banks that have a card here, or that advertise. */
export async function listBanks(context: Context): Promise<BankList> {
  const banks = new Set([...context.directory.banks(), ...context.adverts.banks()])
  return { banks: [...banks].map((bank) => bankView(context, bank)) }
}

function bankView(context: Context, bank: BankId): BankView {
  const { title, ...card } = context.directory.card(bank)
  const seen = card.addrs.length > 0 ? undefined : context.adverts.addressOf(bank)
  const { peer = card.peer, addrs = card.addrs } = seen ?? {}
  const name = context.directory.bankText(bank)
  const partner = stateOf(context).channels.has(bank)
  return {
    bank,
    ...(name !== bank && { name }),
    title,
    partner,
    ...(peer !== undefined && { peer }),
    addrs: [...addrs],
  }
}

/** Gives a bank a short name, or says where it listens. Refusals: `name-taken`, `wrong-bank` for this bank itself. */
export async function changeBank(context: Context, bank: BankId, body: BankChange): Answer<BankView> {
  if (bank === stateOf(context).bank) return err(refuse('wrong-bank'))
  const { name, address } = body
  if (name !== undefined && !(await nameBank(context, bank, name))) return err(refuse('name-taken', { name }))
  if (address !== undefined) {
    const at = address.lastIndexOf('/p2p/')
    const peer = address.slice(at + '/p2p/'.length)
    await context.directory.setCard(bank, { peer, addrs: [address.slice(0, at)] })
  }
  return ok(bankView(context, bank))
}
