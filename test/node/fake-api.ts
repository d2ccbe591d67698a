/** A `NodeApi` for tests of the HTTP interface: notes what is called, answers with samples, and does what a test says. */
import type { NodeApi } from '../../node/api.ts'
import { TokenTable } from '../../node/tokens.ts'
import type {
  AccountView,
  BankView,
  ClearingRun,
  ClearingView,
  ConsistencyProof,
  Evidence,
  EvidenceSummary,
  ExchangeCreate,
  ExchangeView,
  InclusionProof,
  InviteCreated,
  LiveEvent,
  NodeStatus,
  PartnerPreview,
  PartnerStatement,
  PartnerView,
  Statement,
  TransferView,
} from '../../protocol/generated/types.ts'
import { ok } from '../../protocol/result.ts'
import { genesisOf } from '../protocol/town-bank.ts'

const bank = `tbk:${'a'.repeat(52)}`
const otherBank = `tbk:${'q'.repeat(52)}`
const oid = 'A'.repeat(43)
const note = `tbf/1/${bank}\n3\n${'A'.repeat(43)}=\n\n— tbf/1/${bank} AAAA\n`

/** A valid body of POST /exchanges. */
export const exchangeBody: ExchangeCreate = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  giver: 'ana',
  receiver: 'ben',
  seconds: 3600,
  day: '2026-11-20',
  category: 'gardening',
}

/** A seal of the right shape. */
export const consent = { key: oid, sig: 'A'.repeat(86) }

/** What the fake answers to POST /exchanges. */
export const exchange: ExchangeView = { ...exchangeBody, state: 'done', purpose: 'exchange', index: 2 }

const account: AccountView = {
  account: 'acc-1',
  name: 'ana',
  kind: 'member',
  balance: 3600,
  reserved: 0,
  expected: 0,
  floor: -72_000,
  ceiling: 72_000,
}

const partner: PartnerView = {
  bank: otherBank,
  name: 'riverside',
  title: 'Riverside Timebank',
  up: true,
  position: 0,
  weMayOwe: 36_000,
  theyMayOwe: 36_000,
  weHold: 0,
  theyHold: 0,
  weMaySend: 36_000,
  theyMaySend: 36_000,
  suspendedByUs: false,
  suspendedByThem: false,
  ourLane: { seq: 0, oid },
  theirLane: { seq: 0, oid },
  ourAcked: 0,
  behind: false,
  evidence: [],
  theyMayOweNow: 36_000,
  epoch: 1,
  overdue: 0,
  usable: { holds: 1024, seconds: 36_000 },
}

const transfer: TransferView = {
  ...{ xfer: oid, role: 'middle', state: 'held', seconds: 3600, from: 'riverside', to: 'hillside' },
  ...{ decider: otherBank, decideBy: 1_780_000_000, overdue: true },
}

const evidence: Evidence = { typ: 'evidence.log-fork', about: genesisOf('quay'), one: note, two: note }
const summary: EvidenceSummary = {
  oid,
  kind: 'log-fork',
  about: otherBank,
  partner: 'riverside',
  says: 'It signed two different logs of 3 entries.',
}

/** What the fake answers to GET /status. */
export const status: NodeStatus = {
  bank,
  title: 'Test Timebank',
  version: '0.1.0',
  protocol: 'tbf/1',
  entries: 3,
  accounts: 2,
  exchanges: 1,
  transfers: 0,
  waiting: 0,
  partners: 1,
  partnersUp: 1,
  frozen: 0,
  sum: 0,
  checkpoint: note,
  peer: '12D3KooWTest',
  addrs: ['/ip4/127.0.0.1/tcp/4001'],
  startedAt: 1_780_000_000,
  now: 1_780_000_100,
}

const statement: Statement = {
  account,
  lines: [
    {
      ...{ index: 2, at: 1_780_000_000, day: '2026-11-20', seconds: 3600, balance: 3600 },
      ...{ other: 'ben', category: 'gardening', purpose: 'exchange', id: exchangeBody.id },
    },
  ],
  waiting: [],
}

const sideOfPartner = {
  ...{ position: 0, ourLane: { seq: 1, oid }, theirLane: { seq: 2, oid } },
  ...{ weHold: { count: 0, seconds: 0 }, theyHold: { count: 0, seconds: 0 } },
}
const partnerStatement: PartnerStatement = {
  ...{ bank: otherBank, name: 'riverside', verdict: 'agree', ours: sideOfPartner, theirs: sideOfPartner },
}

const restore = { since: 1, reason: 'copy', quarantined: false, recovered: 0, partners: [] } as const
const houseRules = { maxSeconds: 360_000, maxAgeDays: 731, decideSeconds: 120, orderSeconds: 604_800 }

const preview: PartnerPreview = {
  ...{ bank: otherBank, title: 'Riverside Timebank', weMayOwe: 36_000, theyMayOwe: 36_000 },
  ...{ maxHolds: 1024, maxHeld: 36_000, decideMax: 3600, expires: 1_780_000_000 },
}

const farBank: BankView = {
  ...{ bank: otherBank, name: 'hillside', title: 'Hillside Timebank', partner: false },
  ...{ peer: '12D3KooWTest', addrs: ['/ip4/192.0.2.7/tcp/7421'] },
}
const ring = { banks: ['riverside', 'hillside'], seconds: 3600 }
const partners = [{ bank: otherBank, name: 'riverside', before: -3600, after: 0 }]
const plan: ClearingView = {
  ...{ rule: 'ask', banks: 3, cleared: 10_800, bound: 10_800, loops: [ring], partners },
}
const cleared: ClearingRun = { rounds: [{ ...ring, state: 'cleared', xfer: oid }], partners }
const invite: InviteCreated = { invite: 'hourbridge-invite', expires: 1_780_000_000 }
const inclusion: InclusionProof = { index: 1, size: 3, leaf: oid, path: [oid], checkpoint: note }
const consistency: ConsistencyProof = { from: 1, size: 3, path: [oid], checkpoint: note }

/** One call of a use case. */
export interface Call {
  readonly name: string
  readonly args: readonly unknown[]
}

/** A fake with what a test needs to look into it. */
export interface FakeApi {
  readonly api: NodeApi
  /** The use cases called so far, except `watch` and `ready`. */
  readonly calls: Call[]
  /** Plays a group commit. */
  readonly publish: (events: readonly LiveEvent[]) => void
  /** Number of subscriptions. */
  readonly watchers: () => number
}

/** A fake that answers with samples, except for the use cases in `overrides`. */
export function fakeApi(overrides: Partial<NodeApi> = {}): FakeApi {
  const calls: Call[] = []
  const listeners = new Set<(events: readonly LiveEvent[]) => void>()
  const watch: NodeApi['watch'] = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const api = new Proxy<NodeApi>(
    { ...samples, watch, ...overrides },
    {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function' || name === 'watch' || name === 'ready') return value
        return (...args: unknown[]): unknown => {
          calls.push({ name: String(name), args })
          return Reflect.apply(value, target, args)
        }
      },
    },
  )
  return {
    api,
    calls,
    publish: (events) => {
      for (const listener of listeners) listener(events)
    },
    watchers: () => listeners.size,
  }
}

const samples: Omit<NodeApi, 'watch'> = {
  status: async () => status,
  listAccounts: async () => ({ accounts: [account] }),
  openAccount: async () => ok(account),
  account: async () => ok(account),
  changeAccount: async () => ok(account),
  statement: async () => ok(statement),
  movements: async () => ({ lines: [] }),
  figures: async () => ({ months: [], agencies: [], active: 0 }),
  recordExchange: async () => ok(exchange),
  recordTogether: async () => ok([exchange]),
  addressee: async () => ok(`${otherBank}/acc-ann`),
  exchange: async () => ok(exchange),
  reverse: async () => ok(exchange),
  partners: async () => ({ partners: [partner] }),
  partner: async () => ok(partner),
  changePartner: async () => ok(partner),
  suspendPartner: async () => ok(partner),
  partnerStatement: async () => ok(partnerStatement),
  signPartnerStatement: async () => ok(partnerStatement),
  closePartner: async () => ok(partner),
  invite: async () => ok(invite),
  previewInvite: async () => ok(preview),
  acceptInvite: async () => ok(partner),
  banks: async () => ({ banks: [farBank] }),
  routes: async () => ok({ bank: otherBank, partner: false, routes: [['hillside']] }),
  changeBank: async () => ok(farBank),
  finishRestore: async () => ok(restore),
  rules: async () => houseRules,
  changeRules: async () => ok(houseRules),
  clearing: async () => plan,
  runClearing: async () => ok(cleared),
  exportLog: async function* () {
    yield '{"body":{}}\n'
    yield '{"checkpoint":""}\n'
  },
  checkpoint: async () => ok(status.checkpoint),
  transfers: async () => ({ transfers: [transfer] }),
  transfer: async () => ok(transfer),
  writeOffTransfer: async () => ok(transfer),
  evidences: async () => ({ evidence: [summary] }),
  evidence: async () => ok({ ...summary, evidence }),
  inclusion: async () => ok(inclusion),
  consistency: async () => ok(consistency),
  ready: () => true,
}

/** A token of each role. */
export const tokens = {
  admin: 'token-of-admin',
  broker: 'token-of-broker',
  auditor: 'token-of-auditor',
} as const

/** Knows the tokens above. */
export function fakeTokens(): TokenTable {
  const table = new TokenTable()
  for (const role of ['admin', 'broker', 'auditor'] as const)
    table.add(tokens[role], { by: `${role}-1`, role })
  return table
}
