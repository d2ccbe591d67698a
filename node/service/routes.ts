import type { BankId, ExchangeCreate, RouteList } from '../../protocol/generated/types.ts'
import { refuse, type Refusal } from '../../protocol/refusal.ts'
import { err, ok, type Result } from '../../protocol/result.ts'
import type { Answer } from '../api.ts'
import { noWay } from './route-refusals.ts'
import { resolveBank, stateOf, type Context } from './context.ts'

/**
 * The banks between us and `bank`: those that a request names, none if it is a partner, or else, if the request leaves it
 * to us, the best way for so many seconds. Refusals: `unknown-bank` for a name of no bank; `no-route` if there is none, or
 * none was agreed to; `way-too-narrow`. Whether the named way is one is for the rules of the order.
 */
export function wayTo(
  context: Context,
  bank: BankId,
  { route: named, seconds, anyRoute: any = false }: Pick<ExchangeCreate, 'route' | 'seconds' | 'anyRoute'>,
): Result<readonly BankId[] | undefined, Refusal> {
  if (named !== undefined) {
    const found = named.map((ref) => resolveBank(context, ref))
    const wrong = found.find((one) => !one.ok)
    if (wrong !== undefined && !wrong.ok) return wrong
    return ok(found.flatMap((one) => (one.ok ? [one.value] : [])))
  }
  if (stateOf(context).channels.has(bank)) return ok(undefined)
  const [best] = context.adverts.routes(bank, seconds).ways
  if (best === undefined) return err(noWay(context, bank, seconds))
  return any ? ok(best) : err(refuse('no-route', { partner: context.directory.bankText(bank) }))
}

/** The ways on which so many seconds might reach a bank, by the adverts that we know. Refusal: `unknown-bank`. */
export async function listRoutes(context: Context, ref: string, seconds: number): Answer<RouteList> {
  const bank = resolveBank(context, ref)
  if (!bank.ok) return bank
  return context.bank.view(({ channels }) => {
    const { ways, unreachable } = context.adverts.routes(bank.value, seconds)
    const routes = ways.map((way) => way.map((one) => context.directory.bankText(one)))
    return ok({
      ...{ bank: bank.value, partner: channels.has(bank.value), routes },
      ...(unreachable && { unreachable }),
    })
  })
}
