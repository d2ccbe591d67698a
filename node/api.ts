/**
 * What a running bank offers to its HTTP API: use cases that speak in the shapes of `schemas/http`. Every answer is
 * given only when what it says is on disk. Expected failure is a `Refusal`; `Refused` is thrown when no work is taken.
 */
import type {
  AccountChange,
  AccountCreate,
  AccountList,
  AccountView,
  BankChange,
  BankId,
  BankList,
  BankView,
  ClearingRun,
  ClearingStart,
  ClearingView,
  ConsistencyProof,
  EvidenceList,
  EvidenceView,
  ExchangeCreate,
  ExchangeView,
  HouseRules,
  HouseRulesChange,
  InclusionProof,
  InviteCreate,
  InviteCreated,
  LiveEvent,
  NodeStatus,
  PartnerAccept,
  PartnerChange,
  PartnerClose,
  PartnerList,
  PartnerPreview,
  PartnerStatement,
  PartnerView,
  RestoreFinish,
  RestoreView,
  ReversalCreate,
  RouteList,
  Statement,
  TransferList,
  TransferView,
} from '../protocol/generated/types.ts'
import type { Refusal } from '../protocol/refusal.ts'
import type { Result } from '../protocol/result.ts'
import type { Figures } from './ledger-figures.ts'
import type { MovementPage } from './service/movements.ts'

/** A use case's answer. */
export type Answer<T> = Promise<Result<T, Refusal>>

/**
 * Who asks: an opaque actor id for the log's `by`. Without `member` it is a program (or, for an exchange that carries a
 * consent by the receiver's key, anybody); with it a person, who may act in several roles: `role` is the greatest of them.
 */
export interface Actor {
  readonly by: string
  readonly role: 'admin' | 'broker' | 'auditor' | 'steward' | 'member'
  /** The person's record in the register. */
  readonly member?: string
  /** Accounts of agencies and projects that a steward acts for. */
  readonly stewardOf?: readonly string[]
}

/** Where a page starts and how long it is. */
export interface Page<Cursor> {
  readonly after?: Cursor
  /** 1 to 1000. */
  readonly limit: number
}

/** The use cases. */
export interface NodeApi {
  status(): Promise<NodeStatus>

  listAccounts(page: Page<string>, kind?: string): Promise<AccountList>
  openAccount(actor: Actor, body: AccountCreate): Answer<AccountView>
  account(ref: string): Answer<AccountView>
  changeAccount(actor: Actor, ref: string, body: AccountChange): Answer<AccountView>
  statement(ref: string, page: Page<number>): Answer<Statement>
  /** The whole ledger's entries that moved hours, newest first: up to `limit` (1 to 200) before log index `before`. */
  movements(page: { readonly before?: number; readonly limit: number }): Promise<MovementPage>
  /** What the ledger adds up to in the months from `from` to `until`, `yyyy-mm`, both counted. */
  figures(from: string, until: string): Promise<Figures>

  /** Records an exchange here, or orders it at the giver's bank and waits up to `wait` seconds. */
  recordExchange(actor: Actor, body: ExchangeCreate): Answer<ExchangeView>
  /** Records several exchanges between accounts here, all or none; otherwise says what stands against each. */
  recordTogether(
    actor: Actor,
    bodies: readonly ExchangeCreate[],
  ): Promise<Result<readonly ExchangeView[], readonly { readonly id: string; readonly refusal: Refusal }[]>>
  /**
   * The account, `bank/account`, that an address of somebody at another bank stands for: that bank is asked once. Refusals:
   * `unreachable`, `unknown-payee`, and those of a bank that nobody here knows.
   */
  addressee(address: string): Answer<string>
  exchange(id: string): Answer<ExchangeView>
  reverse(actor: Actor, body: ReversalCreate): Answer<ExchangeView>

  partners(): Promise<PartnerList>
  partner(ref: string): Answer<PartnerView>
  changePartner(actor: Actor, ref: string, body: PartnerChange): Answer<PartnerView>
  suspendPartner(actor: Actor, ref: string, suspended: boolean): Answer<PartnerView>
  /** How both sides of a channel see it, and the last statement that both signed. */
  partnerStatement(ref: string): Answer<PartnerStatement>
  /** The same, after a statement of what stands now was proposed; waits some seconds for the other signature. */
  signPartnerStatement(actor: Actor, ref: string): Answer<PartnerStatement>
  closePartner(actor: Actor, ref: string, body: PartnerClose): Answer<PartnerView>
  invite(actor: Actor, body: InviteCreate): Answer<InviteCreated>
  previewInvite(body: PartnerAccept): Answer<PartnerPreview>
  acceptInvite(actor: Actor, body: PartnerAccept): Answer<PartnerView>

  /** Other banks that this one has a name or an address of. */
  banks(): Promise<BankList>
  /** Ways to a bank that might have room for so many seconds. */
  routes(to: string, seconds: number): Answer<RouteList>
  changeBank(actor: Actor, bank: BankId, body: BankChange): Answer<BankView>

  /** Loops of debts that could be cleared, and what it would mean here. */
  clearing(): Promise<ClearingView>
  /** Clears those that this bank is on; waits some seconds for the other banks. */
  runClearing(actor: Actor, body: ClearingStart): Answer<ClearingRun>

  /** The log as text, block by block, from the block that holds entry `from`. */
  exportLog(from: number): AsyncIterable<string>
  /** The latest checkpoint, with its cosignatures if it has any; or the newest that has some, if there is one. */
  checkpoint(witnessed: boolean): Answer<string>
  inclusion(index: number): Answer<InclusionProof>
  consistency(from: number): Answer<ConsistencyProof>

  /** Exchanges between banks that wait: for us, or for a partner. */
  transfers(): Promise<TransferList>
  transfer(xfer: string): Answer<TransferView>
  writeOffTransfer(actor: Actor, xfer: string): Answer<TransferView>

  /** Evidence against partners and other banks. */
  evidences(): Promise<EvidenceList>
  evidence(oid: string): Answer<EvidenceView>
  rules(): Promise<HouseRules>
  /** Sets house rules from here on; what was recorded stays. */
  changeRules(actor: Actor, body: HouseRulesChange): Answer<HouseRules>

  /** Ends the waiting of a restored bank for partners that do not answer (SPEC, RST-08). */
  finishRestore(body: RestoreFinish): Answer<RestoreView>

  /** Calls `listener` after each group commit; the returned function ends it. */
  watch(listener: (events: readonly LiveEvent[]) => void): () => void
  /** True once the log is open and its head verified, until the node stops. */
  ready(): boolean
}

/** Who may use the API: bearer tokens, kept as hashes. */
export interface Tokens {
  /** The actor of a token, or undefined. */
  actorOf(token: string): Actor | undefined
}
