// Written by schemas/generate.ts. Do not edit: change a schema and run `npm run generate`.
// common.schema.json

/**
 * How a bank calls itself: one line that begins and ends with something to see. No control characters, which could rewrite the terminal it is shown on, and none that turn the direction of writing.
 */
export type BankTitle = string

/**
 * Identifier of a bank: "tbk:" and the lower-case base32 SHA-256 of its genesis (SPEC, IDN).
 */
export type BankId = string

/**
 * A bank as people write it: its short name here, or its bank id.
 */
export type BankRef = string

/**
 * Opaque account identifier inside one bank. Never derived from a name.
 */
export type AccountId = string

/**
 * An account of some bank: bank id, slash, account id.
 */
export type Address = string

/**
 * Object identifier: base64url SHA-256 of a body's canonical JSON.
 */
export type Oid = string

/**
 * Ed25519 public key, base64url.
 */
export type PublicKey = string

/**
 * Ed25519 signature, base64url.
 */
export type Signature = string

/**
 * 16 unpredictable bytes, base64url. Also used as an identifier that makes a request safe to repeat.
 */
export type Nonce = string

/**
 * A positive length of time in seconds. 3600 is one time credit.
 */
export type Seconds = number

/**
 * Signed seconds: a balance, floor or ceiling.
 */
export type Balance = number

/**
 * A limit in seconds, 0 for none granted.
 */
export type Limit = number

/**
 * A position: entry number in a lane (from 1; 0 is the agreement) or index in a log (from 0).
 */
export type Seq = number

/**
 * Unix time in seconds. Advisory unless a section of the SPEC says otherwise.
 */
export type Instant = number

/**
 * A calendar day, as in 2026-11-21.
 */
export type Day = string

/**
 * Code of a service category. Never free text.
 */
export type Category = string

/**
 * A stable reason code, see the refusal catalogue.
 */
export type Code = string

/**
 * A libp2p multiaddr.
 */
export type Multiaddr = string

/**
 * A protocol name and version, as in tbf/1.
 */
export type Protocol = string

/**
 * What an account stands for (system.md, section 2).
 */
export type AccountKind = 'member' | 'group' | 'agency' | 'project' | 'venue' | 'pot' | 'partner' | 'system'

/**
 * Where credits are returned: at a company or a public service, or in a member-run activity.
 */
export type VenueTag = 'corporate' | 'community'

/**
 * What an exchange was for.
 */
export type Purpose = 'exchange' | 'award' | 'spend' | 'agency' | 'donation' | 'opening' | 'recovered'

/**
 * What an exchange between banks was for.
 */
export type OrderPurpose = 'exchange' | 'award' | 'spend' | 'agency' | 'donation' | 'refund' | 'clear'

/**
 * A signature by a bank's operational key, or by a member's key, over the root of a batch of digests (SPEC, SIG).
 */
export type Seal = {
  readonly key: PublicKey
  readonly sig: Signature
}

/**
 * A seal with the path that shows one object to be in the sealed batch (SPEC, SIG).
 */
export type SealProof = {
  readonly key: PublicKey
  readonly sig: Signature
  /**
   * Position of the object in the batch.
   */
  readonly index: number
  /**
   * Number of objects in the batch.
   */
  readonly size: number
  /**
   * RFC 9162 inclusion path, leaf to root.
   *
   * @maxItems 12
   */
  readonly path: readonly Oid[]
}

/**
 * A position in a lane: the number and oid of an entry. Number 0 is the agreement.
 */
export type Tip = {
  readonly seq: Seq
  readonly oid: Oid
}

/**
 * How a bank contradicted itself (SPEC, EVI).
 */
export type EvidenceKind = 'lane-fork' | 'log-fork' | 'cosign-fork' | 'double-decision' | 'identity-fork'

/**
 * How far a log was cosigned, and when.
 */
export type Witnessed = {
  /**
   * Entries of the log.
   */
  readonly size: Seq
  readonly at: Instant
}

/**
 * Whether the bank takes part in clearing: not at all; in rounds that somebody begins; or also beginning some by itself.
 */
export type ClearingRule = 'off' | 'ask' | 'auto'

/**
 * Offline keys that may replace the others: any `threshold` of them.
 */
export type RotationKeys = {
  /**
   * Rotation keys, held on paper by different people.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly keys: readonly PublicKey[]
  /**
   * How many must sign: not more than there are.
   */
  readonly threshold: number
}

/**
 * What two banks agreed on beyond this protocol, signed with what it stands in (SPEC, EXT).
 */
export type Extension = {
  /**
   * A domain of whoever defined it, the other way round, and a name: org.example.parking.
   */
  readonly name: string
  /**
   * What it says, in whatever form its definition gives.
   */
  readonly value: string
  /**
   * Whoever does not know it must refuse what it stands in.
   */
  readonly critical?: true
}

/**
 * Extensions, each name once (SPEC, EXT).
 *
 * @minItems 1
 * @maxItems 8
 */
export type Extensions = readonly Extension[]

// consent.schema.json

/**
 * What a member signs with the key on their own device: "I received this help" (SPEC, LED). The bank keeps only the seal; the rest stands in the entry.
 */
export type Consent = {
  readonly typ: 'consent'
  /**
   * Identifier of the exchange.
   */
  readonly id: Nonce
  readonly giver: Address
  readonly receiver: Address
  readonly seconds: Seconds
  readonly day: Day
  readonly category: Category
}

// entry.schema.json

/**
 * An entry of a bank's log: everything that matters, nothing personal (SPEC, LOG).
 */
export type Entry =
  | GenesisEntry
  | RulesEntry
  | AccountOpen
  | AccountLimit
  | AccountKey
  | AccountDevice
  | Exchange
  | Reversal
  | AgreementOpen
  | OrderOut
  | OrderAccepted
  | OrderIn
  | OrderClosed
  | LaneOut
  | LaneProof
  | LaneIn
  | EvidenceEntry
  | StatementOffer
  | StatementEntry
  | TransferWriteOff
  | IdentityEntry
  | IdentityRecovered
  | PartnerIdentity
  | OrderRecovered
  | LaneRecovered

/**
 * Entry 0 of every log: the bank's genesis.
 */
export type GenesisEntry = {
  readonly typ: 'genesis'
  readonly genesis: Genesis
  readonly at: Instant
}

/**
 * The house rules that the ledger enforces, from here on.
 */
export type RulesEntry = {
  readonly typ: 'rules'
  /**
   * House maximum of one exchange.
   */
  readonly maxSeconds: Seconds
  /**
   * Oldest day that may still be recorded, in days before today.
   */
  readonly maxAgeDays: number
  /**
   * How long this bank reserves an accepted order, in seconds.
   */
  readonly decideSeconds: number
  /**
   * How long an order waits for a partner bank that does not answer, in seconds.
   */
  readonly orderSeconds: number
  /**
   * The most that this bank may owe to all partner banks together, open holds included. Absent: no such limit.
   */
  readonly maxOwedOutside?: Limit
  /**
   * The most that all partner banks together may owe this bank, open holds included. Absent: no such limit.
   */
  readonly maxOwedToUs?: Limit
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
  /**
   * Without it: off.
   */
  readonly clearing?: ClearingRule
}

/**
 * Opens an account.
 */
export type AccountOpen = {
  readonly typ: 'account.open'
  readonly account: AccountId
  readonly kind: AccountKind
  readonly floor: Balance
  readonly ceiling: Balance
  /**
   * The holder's own key, if they have a device.
   */
  readonly key?: PublicKey
  readonly tag?: VenueTag
  /**
   * For a project: its agency.
   */
  readonly agency?: AccountId
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
}

/**
 * Sets an account's floor and ceiling.
 */
export type AccountLimit = {
  readonly typ: 'account.limit'
  readonly account: AccountId
  readonly floor: Balance
  readonly ceiling: Balance
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
}

/**
 * Sets the holder's own key.
 */
export type AccountKey = {
  readonly typ: 'account.key'
  readonly account: AccountId
  readonly key: PublicKey
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
}

/**
 * The holder's key on one device, from here on or no longer: what it signs counts, and nothing needs it (SPEC, LED-15).
 */
export type AccountDevice = {
  readonly typ: 'account.device'
  readonly account: AccountId
  readonly key: PublicKey
  /**
   * Whether it counts from here on.
   */
  readonly state: 'added' | 'revoked'
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
}

/**
 * One piece of help inside the bank: the giver's balance rises, the receiver's falls.
 */
export type Exchange = {
  readonly typ: 'exchange'
  /**
   * Identifier chosen by whoever records it; makes a retry harmless.
   */
  readonly id: Nonce
  readonly purpose: Purpose
  readonly giver: AccountId
  readonly receiver: AccountId
  readonly seconds: Seconds
  readonly day: Day
  readonly category: Category
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  /**
   * The receiver's own signature (SPEC, LED).
   */
  readonly consent?: Seal
  readonly at: Instant
}

/**
 * Takes an exchange back. May breach limits; nothing is edited.
 */
export type Reversal = {
  readonly typ: 'reversal'
  readonly id: Nonce
  /**
   * Identifier of the exchange.
   */
  readonly of: Nonce
  readonly giver: AccountId
  readonly receiver: AccountId
  readonly seconds: Seconds
  /**
   * Reason code; free text stays in the register.
   */
  readonly reason: Code
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
}

/**
 * An agreement signed by both banks.
 */
export type AgreementOpen = {
  readonly typ: 'agreement.open'
  readonly agreement: Agreement
  /**
   * The partner bank's genesis.
   */
  readonly peer: Genesis
  /**
   * The partner's identity log behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  readonly sealA: Seal
  readonly sealB: Seal
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
}

/**
 * Payer's bank: reserves the receiver's seconds and orders.
 */
export type OrderOut = {
  readonly typ: 'order.out'
  readonly order: Order
  /**
   * Account of the person who received help; `sys-transit` for a clearing.
   */
  readonly receiver: AccountId
  /**
   * Who recorded it: an opaque actor id.
   */
  readonly by: AccountId
  readonly consent?: Seal
  readonly at: Instant
}

/**
 * Payer's bank: the payee's bank accepted.
 */
export type OrderAccepted = {
  readonly typ: 'order.accepted'
  readonly accept: Accept
  /**
   * The payee's bank, if it is no partner: it shows whose key `accept.key` is.
   */
  readonly genesis?: Genesis
  /**
   * With `genesis`: the identity log of that bank behind it, if there is one.
   */
  readonly ops?: IdentityOps
  readonly at: Instant
}

/**
 * Payee's bank: the order it accepted, and its accept.
 */
export type OrderIn = {
  readonly typ: 'order.in'
  readonly order: Order
  readonly accept: Accept
  readonly at: Instant
}

/**
 * An order that came to nothing before any hold: declined by the payee's bank, or lapsed. Frees what was reserved.
 */
export type OrderClosed = {
  readonly typ: 'order.closed'
  readonly xfer: Oid
  readonly code: Code
  readonly at: Instant
}

/**
 * An entry that this bank wrote in its lane.
 */
export type LaneOut = {
  readonly typ: 'lane.out'
  readonly entry: LaneEntry
  readonly at: Instant
}

/**
 * Carries the proof of a frame's seal to the last entry taken from it, where a later item of the frame was refused.
 */
export type LaneProof = {
  readonly typ: 'lane.proof'
  readonly ch: Oid
  /**
   * Oid of the last entry of the partner's lane.
   */
  readonly entry: Oid
  readonly proof: SealProof
  readonly at: Instant
}

/**
 * An entry of a partner's lane. The last of each frame carries the proof of the frame's seal; the hash chain carries it to those before.
 */
export type LaneIn = {
  readonly typ: 'lane.in'
  readonly entry: LaneEntry
  readonly proof?: SealProof
  readonly at: Instant
}

/**
 * A partner contradicted itself: proof of it, whole, so that the log alone shows why the partner was suspended.
 */
export type EvidenceEntry = {
  readonly typ: 'evidence'
  readonly evidence: Evidence
  readonly at: Instant
}

/**
 * Bank a sealed a statement and proposes it to bank b.
 */
export type StatementOffer = {
  readonly typ: 'statement.offer'
  readonly body: StatementBody
  readonly seal: Seal
  readonly at: Instant
}

/**
 * A statement that both banks sealed. A final one closes the channel.
 */
export type StatementEntry = {
  readonly typ: 'statement'
  readonly body: StatementBody
  readonly sealA: Seal
  readonly sealB: Seal
  readonly at: Instant
}

/**
 * An intermediary's people do not wait for the bank behind it any more: it releases upstream, and still owes downstream if a receipt appears.
 */
export type TransferWriteOff = {
  readonly typ: 'transfer.writeoff'
  readonly xfer: Oid
  /**
   * Who decided it: an opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
}

/**
 * The bank's own keys change, or it ends, from here on.
 */
export type IdentityEntry = {
  readonly typ: 'identity'
  readonly op: SignedOp
  readonly at: Instant
}

/**
 * An operation of the bank's own that this copy lacked and a partner told: only to go on from (SPEC, RST).
 */
export type IdentityRecovered = {
  readonly typ: 'identity.recovered'
  readonly op: SignedOp
  readonly at: Instant
}

/**
 * A partner's keys change, or it ends, from here on.
 */
export type PartnerIdentity = {
  readonly typ: 'partner.identity'
  readonly op: SignedOp
  readonly at: Instant
}

/**
 * An order that this bank lost and was shown again: it is named by the own lane entry that follows (SPEC, RST).
 */
export type OrderRecovered = {
  readonly typ: 'order.recovered'
  readonly order: Order
  readonly at: Instant
}

/**
 * An entry that this bank wrote in its lane, lost, and was shown again by its partner (SPEC, RST).
 */
export type LaneRecovered = {
  readonly typ: 'lane.recovered'
  readonly entry: LaneEntry
  /**
   * Shows this bank's own seal, where the partner kept it; the chain of `prev` covers the entries before.
   */
  readonly proof?: SealProof
  readonly at: Instant
}

// genesis.schema.json

/**
 * The first statement of a bank about itself; its hash is the bank's identifier. No key stands in it twice (SPEC, IDN).
 */
export type Genesis = {
  readonly typ: 'id.genesis'
  readonly protocol: 'tbf/1'
  readonly unit: 's'
  /**
   * Operational key: signs frames, receipts, agreements and checkpoints.
   */
  readonly op: PublicKey
  /**
   * Transport key: the libp2p identity.
   */
  readonly transport: PublicKey
  /**
   * Key for cosigning other banks' checkpoints.
   */
  readonly cosign: PublicKey
  readonly rotation: RotationKeys
  readonly at: Instant
  readonly nonce: Nonce
}

// identity.schema.json

/**
 * What a bank says of itself after its genesis (SPEC, IDN).
 */
export type IdentityOp = IdUpdate | IdTombstone

/**
 * New keys in the place of all before: those that stay are named again.
 */
export type IdUpdate = {
  readonly typ: 'id.update'
  readonly bank: BankId
  /**
   * Number of the operation, from 1: one more than that of the one before.
   */
  readonly seq: number
  /**
   * Oid of the operation before; of the genesis, if this is the first.
   */
  readonly prev: Oid
  /**
   * Operational key: signs frames, receipts, agreements and checkpoints.
   */
  readonly op: PublicKey
  /**
   * Transport key: the libp2p identity.
   */
  readonly transport: PublicKey
  /**
   * Key for cosigning other banks' checkpoints.
   */
  readonly cosign: PublicKey
  readonly rotation: RotationKeys
  /**
   * The log goes on from here, whatever else was cosigned: entries were lost for good.
   */
  readonly cut?: IdCut
  readonly at: Instant
}

/**
 * The log goes on from here, whatever else was cosigned: entries were lost for good.
 */
export type IdCut = {
  /**
   * Entries of the log before this operation.
   */
  readonly size: Seq
  /**
   * Root of the tree over them.
   */
  readonly root: Oid
}

/**
 * The bank ends: nothing new begins with it, and no operation follows.
 */
export type IdTombstone = {
  readonly typ: 'id.tombstone'
  readonly bank: BankId
  /**
   * Number of the operation, from 1: one more than that of the one before.
   */
  readonly seq: number
  /**
   * Oid of the operation before; of the genesis, if this is the first.
   */
  readonly prev: Oid
  readonly at: Instant
}

/**
 * An operation and the rotation keys that stand for it.
 */
export type SignedOp = {
  readonly body: IdentityOp
  /**
   * Seals over the body alone, in ascending order of their keys.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly sigs: readonly Seal[]
}

/**
 * The identity log of a bank behind its genesis, or a part of it, in order.
 *
 * @minItems 1
 * @maxItems 64
 */
export type IdentityOps = readonly SignedOp[]

// invite.schema.json

/**
 * What an inviting bank puts into one line of text (SPEC, AGR).
 */
export type Invite = {
  readonly typ: 'invite'
  readonly from: BankId
  /**
   * libp2p peer id of the inviting bank.
   */
  readonly peer: string
  /**
   * Where the inviting bank listens.
   *
   * @minItems 1
   * @maxItems 4
   */
  readonly addrs: readonly Multiaddr[]
  /**
   * How the inviting bank calls itself.
   */
  readonly name: BankTitle
  /**
   * The most that the invited bank may owe the inviting one.
   */
  readonly grants: Limit
  /**
   * The most that the inviting bank would like to owe the invited one.
   */
  readonly asks: Limit
  /**
   * Most open holds in one lane.
   */
  readonly maxHolds: number
  /**
   * Most seconds in open holds of one lane.
   */
  readonly maxHeld: Limit
  /**
   * Longest decision time in seconds.
   */
  readonly decideMax: number
  readonly secret: Nonce
  readonly expires: Instant
}

// node-config.schema.json

/**
 * DATA/config.json: how a node listens. Nothing secret and nothing that the ledger depends on.
 */
export type NodeConfig = {
  /**
   * How the bank calls itself.
   */
  readonly title: BankTitle
  /**
   * HTTP API.
   */
  readonly http: HttpConfig
  /**
   * Partner banks.
   */
  readonly net: NetConfig
  /**
   * Floor and ceiling of a new account where none are given, by kind.
   */
  readonly limits: AccountLimits
  /**
   * Least level of log lines written.
   */
  readonly log: 'info' | 'warn' | 'error'
  /**
   * Hour of the day (UTC) at which this bank proposes statements to its partners. Default 3.
   */
  readonly statementHour?: number
  /**
   * Hour of the day (UTC) at which this bank clears loops of debts, if its house rules say so. Default 2, before statements.
   */
  readonly clearingHour?: number
  /**
   * The pages for people.
   */
  readonly web?: WebConfig
  /**
   * How e-mail leaves; without it each is written into the folder outbox.
   */
  readonly mail?: MailConfig
}

/**
 * HTTP API.
 */
export type HttpConfig = {
  /**
   * Address to listen on.
   */
  readonly host: string
  /**
   * Port, 0 for any free one.
   */
  readonly port: number
  /**
   * Requests without a valid token that one address may make in a minute before they are refused as rate-limited: exchanges that members sign themselves, proofs, and tokens that are none. All callers behind one router, or behind a proxy before this bank that is not among `trustedProxies`, count as one address. Default 600.
   */
  readonly strangersPerMinute?: number
  /**
   * Addresses or networks of reverse proxies before this bank; loopback for one on this machine. What they say in X-Forwarded-For of where a request comes from is believed, so that people behind a proxy are not counted as one; nobody else is. Default none.
   *
   * @maxItems 8
   */
  readonly trustedProxies?: readonly string[]
}

/**
 * Partner banks.
 */
export type NetConfig = {
  /**
   * Multiaddrs to listen on.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly listen: readonly Multiaddr[]
  /**
   * Multiaddrs to tell partners, if others than those listened on.
   *
   * @maxItems 8
   */
  readonly announce?: readonly Multiaddr[]
  /**
   * Whether this bank tells its partners, and they theirs, where it is and which of its partners it can pass hours on to, in rough steps: so that banks without an agreement find a way over it. Default false.
   */
  readonly advertise?: boolean
  /**
   * True to connect only to banks on the public internet, whatever addresses invites and partners name: so nobody can make this bank knock at machines of its own network. Default: true if this bank itself can be reached from the public internet (by what it announces, or else listens on), false for a bank in a home network, a building or one machine, whose partners may be there too.
   */
  readonly publicOnly?: boolean
}

/**
 * Floor and ceiling of a new account where none are given, by kind.
 */
export type AccountLimits = {
  readonly member: LimitPair
  readonly agency: LimitPair
  readonly other: LimitPair
}

/**
 * The pages for people.
 */
export type WebConfig = {
  /**
   * Address under which browsers reach the pages, as https://timebank.example: for links in e-mails, for passkeys, and so that cookies travel encrypted only. Default: the address of the HTTP API.
   */
  readonly url: string
}

/**
 * How e-mail leaves; without it each is written into the folder outbox.
 */
export type MailConfig = {
  /**
   * SMTP server.
   */
  readonly host: string
  /**
   * Its port.
   */
  readonly port: number
  /**
   * True for TLS from the first byte (port 465); otherwise STARTTLS is used where it is offered.
   */
  readonly secure?: boolean
  /**
   * True to send nothing at all to a server that offers no STARTTLS. Default false.
   */
  readonly requireTls?: boolean
  /**
   * User name, if the server asks for one.
   */
  readonly user?: string
  /**
   * Its password.
   */
  readonly password?: string
  /**
   * Address of the sender.
   */
  readonly from: string
}

/**
 * Floor and ceiling in seconds.
 */
export type LimitPair = {
  readonly floor: Balance
  readonly ceiling: Balance
}

// federation/accept.schema.json

/**
 * The payee's bank accepts an order and promises to decide by rule until `decideBy` (SPEC, TRF).
 */
export type Accept = {
  readonly typ: 'accept'
  readonly from: BankId
  readonly to: BankId
  readonly xfer: Oid
  /**
   * After this the decider must not commit. Binds nobody else.
   */
  readonly decideBy: Instant
  /**
   * The key that the receipt will be sealed with.
   */
  readonly key: PublicKey
  readonly at: Instant
}

// federation/advert.schema.json

/**
 * A bank says where it is and which banks it can pass hours on to, for banks that are no partners of it (SPEC, ROU). Its own word, passed on by others: information, never proof of room.
 */
export type Advert = {
  readonly typ: 'advert'
  readonly genesis: Genesis
  /**
   * Identity log of the bank behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  /**
   * What the bank sealed.
   */
  readonly body: AdvertBody
  readonly seal: Seal
}

/**
 * What the bank sealed.
 */
export type AdvertBody = {
  readonly typ: 'advert.body'
  readonly bank: BankId
  /**
   * Higher than in all earlier adverts of the bank.
   */
  readonly seq: Seq
  /**
   * Where the bank listens, best first.
   *
   * @maxItems 4
   */
  readonly addrs: readonly Multiaddr[]
  /**
   * Partners, each once.
   *
   * @maxItems 64
   *
   * Items: A partner of the bank, and how much room there is, as a step: 0 none, 1 less than one hour, 2 less than 5 h, 3 less than 20 h, 4 more.
   */
  readonly neighbours: readonly Neighbour[]
  /**
   * At most a day ahead.
   */
  readonly expires: Instant
}

/**
 * A partner of the bank, and how much room there is, as a step: 0 none, 1 less than one hour, 2 less than 5 h, 3 less than 20 h, 4 more.
 */
export type Neighbour = {
  readonly bank: BankId
  /**
   * What the bank may still hold at the partner.
   */
  readonly give: number
  /**
   * What the partner may still hold at the bank.
   */
  readonly take: number
}

// federation/agreement.schema.json

/**
 * What two banks sign: how far each may owe the other (SPEC, AGR). Both sign the same body.
 */
export type Agreement = {
  readonly typ: 'agreement'
  readonly protocol: 'tbf/1'
  readonly unit: 's'
  /**
   * Channel of the pair (SPEC, AGR-02).
   */
  readonly ch: Oid
  /**
   * Epoch of the channel: 1 for the first agreement of two banks, one more after each closing.
   */
  readonly ep: number
  /**
   * The bank whose id sorts first.
   */
  readonly a: BankId
  /**
   * The other bank.
   */
  readonly b: BankId
  /**
   * Granted by b: the most that a may owe b.
   */
  readonly aMayOwe: Limit
  /**
   * Granted by a: the most that b may owe a.
   */
  readonly bMayOwe: Limit
  /**
   * Most open holds in one lane.
   */
  readonly maxHolds: number
  /**
   * Most seconds in open holds of one lane.
   */
  readonly maxHeld: Limit
  /**
   * Longest time, in seconds, that a decider may reserve for a decision.
   */
  readonly decideMax: number
  /**
   * From epoch 2 on: oid of the final statement of the epoch before.
   */
  readonly after?: Oid
  /**
   * From epoch 2 on: what a owes b from the epoch before, in seconds; negative if b owes a.
   */
  readonly opening?: Balance
  readonly at: Instant
  /**
   * The secret of the invite that led to the agreement.
   */
  readonly nonce: Nonce
}

// federation/concluded.schema.json

/**
 * Answer to a proposal: the other seal.
 */
export type Concluded = {
  readonly typ: 'agr.concluded'
  readonly from: BankId
  readonly to: BankId
  readonly genesis: Genesis
  /**
   * Identity log of the sender behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  /**
   * Oid of the agreement.
   */
  readonly agreement: Oid
  readonly seal: Seal
  /**
   * Where the sender listens, best first.
   *
   * @maxItems 8
   */
  readonly addrs: readonly Multiaddr[]
  /**
   * How the bank calls itself.
   */
  readonly name: BankTitle
}

// federation/decline.schema.json

/**
 * The payee's bank declines an order; nothing was held.
 */
export type Decline = {
  readonly typ: 'decline'
  readonly from: BankId
  readonly to: BankId
  readonly xfer: Oid
  readonly code: Code
}

// federation/error.schema.json

/**
 * The sender could not process something. Information only: it changes no state.
 */
export type ProtocolError = {
  readonly typ: 'error'
  readonly from: BankId
  readonly to: BankId
  readonly code: Code
  /**
   * Oid of the object, if one was recognised.
   */
  readonly ref?: Oid
}

// federation/evidence.schema.json

/**
 * Proof by itself that a bank contradicted itself: anyone can check it, offline (SPEC, EVI).
 */
export type Evidence = LaneFork | LogFork | CosignFork | DoubleDecision | IdentityFork

/**
 * Two entries of one lane that cannot both be in it.
 */
export type LaneFork = {
  readonly typ: 'evidence.lane-fork'
  /**
   * Genesis of the bank at fault.
   */
  readonly about: Genesis
  /**
   * Identity log of the bank at fault behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  /**
   * The entry in question is the first.
   */
  readonly one: ProvenLane
  /**
   * Its first entry has the same number, or the next and another predecessor.
   */
  readonly two: ProvenLane
}

/**
 * Two checkpoints of one log with the same size and different roots.
 */
export type LogFork = {
  readonly typ: 'evidence.log-fork'
  /**
   * Genesis of the bank at fault.
   */
  readonly about: Genesis
  /**
   * Identity log of the bank at fault behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  /**
   * A checkpoint, a signed note.
   */
  readonly one: string
  /**
   * The other checkpoint.
   */
  readonly two: string
}

/**
 * Two checkpoints of a third bank with the same size and different roots, cosigned by one witness.
 */
export type CosignFork = {
  readonly typ: 'evidence.cosign-fork'
  /**
   * Genesis of the witness at fault.
   */
  readonly about: Genesis
  /**
   * Identity log of the bank at fault behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  /**
   * A checkpoint with the cosignature.
   */
  readonly one: string
  /**
   * The other checkpoint.
   */
  readonly two: string
}

/**
 * A decider's receipt for a hold that it released as well.
 */
export type DoubleDecision = {
  readonly typ: 'evidence.double-decision'
  /**
   * Genesis of the bank at fault.
   */
  readonly about: Genesis
  /**
   * Identity log of the bank at fault behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  readonly receipt: SealedReceipt
  /**
   * The lane of the bank upstream, from the hold to the last entry that the release acknowledges.
   *
   * @minItems 1
   * @maxItems 16
   */
  readonly holds: readonly LaneEntry[]
  /**
   * The lane of the decider; its first entry is the release.
   */
  readonly release: ProvenLane
}

/**
 * Entries of one lane in a row; the seal of the last one covers those before by the chain.
 */
export type ProvenLane = {
  /**
   * Each is the predecessor of the next.
   *
   * @minItems 1
   * @maxItems 16
   */
  readonly entries: readonly LaneEntry[]
  /**
   * Shows that the writer sealed the last of them.
   */
  readonly proof: SealProof
}

/**
 * Two different operations of one bank with the same number.
 */
export type IdentityFork = {
  readonly typ: 'evidence.identity-fork'
  /**
   * Genesis of the bank at fault.
   */
  readonly about: Genesis
  /**
   * Identity log of the bank at fault behind its genesis: what comes before both.
   */
  readonly ops?: IdentityOps
  readonly one: SignedOp
  readonly two: SignedOp
}

// federation/find.schema.json

/**
 * Asks which account answers to a short name. The name travels only as a hash (SPEC, ADR).
 */
export type Find = {
  readonly typ: 'find'
  readonly from: BankId
  readonly to: BankId
  /**
   * SHA-256 of the asked bank's id, a newline and the name.
   */
  readonly name: Oid
}

// federation/found.schema.json

/**
 * Answer to `find`; no `account` if nobody answers to the name.
 */
export type Found = {
  readonly typ: 'found'
  readonly from: BankId
  readonly to: BankId
  readonly name: Oid
  readonly account?: AccountId
}

// federation/frame.schema.json

/**
 * What travels between banks: items and one seal over all of them (SPEC, NET).
 */
export type Frame = {
  /**
   * Items in order.
   *
   * @minItems 1
   * @maxItems 512
   */
  readonly items: readonly Item[]
  readonly seal: Seal
}

// federation/hello.schema.json

/**
 * First item on every stream, both ways; nothing else is processed before (SPEC, NET).
 */
export type Hello = {
  readonly typ: 'hello'
  readonly from: BankId
  readonly to: BankId
  /**
   * Protocols spoken, best first.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly protocols: readonly Protocol[]
  /**
   * Where the sender listens, best first.
   *
   * @maxItems 8
   */
  readonly addrs: readonly Multiaddr[]
  /**
   * The sender has the receiver's hello of this session already; if not, the receiver says hello again.
   */
  readonly heard: boolean
  /**
   * New at every start of the node: two at once mean a copied bank.
   */
  readonly instance: Nonce
  /**
   * Both lanes of the channel as the sender has them.
   */
  readonly channel?: HelloChannel
  /**
   * The sender's latest checkpoint, a C2SP signed note.
   */
  readonly checkpoint: string
  /**
   * How far the sender is with its own identity log, and with that of the receiver; absent if both are at the genesis.
   */
  readonly identity?: HelloIdentity
  readonly at: Instant
  readonly ext?: Extensions
}

/**
 * Both lanes of the channel as the sender has them.
 */
export type HelloChannel = {
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  readonly mine: Tip
  readonly yours: Tip
}

/**
 * How far the sender is with its own identity log, and with that of the receiver; absent if both are at the genesis.
 */
export type HelloIdentity = {
  readonly mine: Tip
  readonly yours: Tip
}

// federation/identity.schema.json

/**
 * How banks tell each other of their keys (SPEC, IDN).
 */
export type IdentityItem = IdOps | IdHave | IdYours

/**
 * Operations of the sender that the receiver may lack. They prove themselves, so the seal of the frame may be one that they bring.
 */
export type IdOps = {
  readonly typ: 'id.ops'
  readonly from: BankId
  readonly to: BankId
  readonly ops: IdentityOps
}

/**
 * How far the sender knows the identity log of the receiver.
 */
export type IdHave = {
  readonly typ: 'id.have'
  readonly from: BankId
  readonly to: BankId
  /**
   * Number and oid of the last operation; number 0 is the genesis.
   */
  readonly tip: Tip
}

/**
 * Operations of the receiver that it lacks: it shows an identity log which goes on at the sender (SPEC, RST). They prove themselves, so it does not matter who tells them.
 */
export type IdYours = {
  readonly typ: 'id.yours'
  readonly from: BankId
  readonly to: BankId
  readonly ops: IdentityOps
}

// federation/intro.schema.json

/**
 * Who speaks, to a bank that is no partner: the hash of the genesis is the bank's id, its `op` seals the frame (SPEC, ROU).
 */
export type Intro = {
  readonly typ: 'intro'
  readonly genesis: Genesis
  /**
   * What the bank said of itself after its genesis, all of it.
   */
  readonly ops?: IdentityOps
}

// federation/item.schema.json

/**
 * Anything that a frame may carry.
 */
export type Item =
  | Hello
  | Order
  | Accept
  | Decline
  | LaneEntry
  | LaneAck
  | LaneGet
  | TransferQuery
  | TransferStatus
  | Find
  | Found
  | Propose
  | Concluded
  | Intro
  | Advert
  | StatementItem
  | ProtocolError
  | WitnessItem
  | Evidence
  | Position
  | IdentityItem
  | RestoreItem
  | OfferItems

// federation/lane-ack.schema.json

/**
 * The writer has processed the peer's lane up to this entry, and has it on disk. The sealed ack is the co-signature.
 */
export type LaneAck = {
  readonly typ: 'lane.ack'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank that acknowledges.
   */
  readonly by: BankId
  /**
   * Number of the peer's entry.
   */
  readonly seq: Seq
  /**
   * Oid of the peer's entry.
   */
  readonly oid: Oid
}

// federation/lane-get.schema.json

/**
 * Asks the writer of a lane to send it again from entry `after` + 1.
 */
export type LaneGet = {
  readonly typ: 'lane.get'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank that asks.
   */
  readonly by: BankId
  readonly after: Seq
}

// federation/lane.schema.json

/**
 * An entry of a lane: numbered, hash-linked, acknowledging the other lane (SPEC, LANE).
 */
export type LaneEntry = LaneHold | LaneSettle | LaneRelease | LaneLimit | LaneSuspend | LaneResume

/**
 * The writer reserves seconds for a transfer; if the peer settles, the writer owes them.
 */
export type LaneHold = {
  readonly typ: 'lane.hold'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * Owner and only writer of the lane.
   */
  readonly by: BankId
  /**
   * Number of the entry in its lane, from 1.
   */
  readonly seq: number
  /**
   * Oid of the entry before, or of the agreement.
   */
  readonly prev: Oid
  /**
   * The last entry of the other lane that the writer has processed.
   */
  readonly ack: Tip
  readonly at: Instant
  readonly xfer: Oid
  readonly seconds: Seconds
  readonly decideBy: Instant
  /**
   * Who decides, and the key of the receipt.
   */
  readonly decider: Decider
  /**
   * Oid of the accept that the decider gave.
   */
  readonly accept: Oid
  /**
   * Banks after the peer, the decider last; empty if the peer is the decider. In the payer's hold it names as many banks as stand between the two ends: three at most.
   *
   * @maxItems 3
   */
  readonly route: readonly BankId[]
  /**
   * The hold clears a loop of debts (SPEC, CLR): it takes the balance of the two banks towards zero.
   */
  readonly purpose?: 'clear'
  readonly ext?: Extensions
}

/**
 * Who decides, and the key of the receipt.
 */
export type Decider = {
  readonly bank: BankId
  readonly key: PublicKey
}

/**
 * The writer, downstream, settles the peer's hold with the decider's receipt.
 */
export type LaneSettle = {
  readonly typ: 'lane.settle'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * Owner and only writer of the lane.
   */
  readonly by: BankId
  /**
   * Number of the entry in its lane, from 1.
   */
  readonly seq: number
  /**
   * Oid of the entry before, or of the agreement.
   */
  readonly prev: Oid
  /**
   * The last entry of the other lane that the writer has processed.
   */
  readonly ack: Tip
  readonly at: Instant
  readonly xfer: Oid
  readonly receipt: SealedReceipt
}

/**
 * The writer, downstream, lets go of the peer's hold and will never again accept this transfer on this edge.
 */
export type LaneRelease = {
  readonly typ: 'lane.release'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * Owner and only writer of the lane.
   */
  readonly by: BankId
  /**
   * Number of the entry in its lane, from 1.
   */
  readonly seq: number
  /**
   * Oid of the entry before, or of the agreement.
   */
  readonly prev: Oid
  /**
   * The last entry of the other lane that the writer has processed.
   */
  readonly ack: Tip
  readonly at: Instant
  readonly xfer: Oid
  readonly code: Code
}

/**
 * The writer grants a new limit: the most that the peer may owe it.
 */
export type LaneLimit = {
  readonly typ: 'lane.limit'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * Owner and only writer of the lane.
   */
  readonly by: BankId
  /**
   * Number of the entry in its lane, from 1.
   */
  readonly seq: number
  /**
   * Oid of the entry before, or of the agreement.
   */
  readonly prev: Oid
  /**
   * The last entry of the other lane that the writer has processed.
   */
  readonly ack: Tip
  readonly at: Instant
  readonly limit: Limit
}

/**
 * The writer takes no new holds from the peer.
 */
export type LaneSuspend = {
  readonly typ: 'lane.suspend'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * Owner and only writer of the lane.
   */
  readonly by: BankId
  /**
   * Number of the entry in its lane, from 1.
   */
  readonly seq: number
  /**
   * Oid of the entry before, or of the agreement.
   */
  readonly prev: Oid
  /**
   * The last entry of the other lane that the writer has processed.
   */
  readonly ack: Tip
  readonly at: Instant
  readonly code: Code
}

/**
 * The writer takes holds again.
 */
export type LaneResume = {
  readonly typ: 'lane.resume'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * Owner and only writer of the lane.
   */
  readonly by: BankId
  /**
   * Number of the entry in its lane, from 1.
   */
  readonly seq: number
  /**
   * Oid of the entry before, or of the agreement.
   */
  readonly prev: Oid
  /**
   * The last entry of the other lane that the writer has processed.
   */
  readonly ack: Tip
  readonly at: Instant
}

// federation/offers.schema.json

/**
 * What a bank has on its board, for partners to show beside their own (SPEC, OFR). Only between banks whose hellos both name offers/1. Nobody is named in it.
 */
export type OfferItems = OffersGet | OffersPage

/**
 * Asks a partner for what it shares.
 */
export type OffersGet = {
  readonly typ: 'offers.get'
  /**
   * Who asks.
   */
  readonly from: BankId
  /**
   * Who is asked.
   */
  readonly to: BankId
  /**
   * The whole list that the asker has: if it is still that one, nothing is sent again.
   */
  readonly known?: Oid
  /**
   * The last one of the page before; absent for the first page.
   */
  readonly after?: OfferId
}

/**
 * A page of the list, in the order of the ids.
 */
export type OffersPage = {
  readonly typ: 'offers.page'
  /**
   * Who shares.
   */
  readonly from: BankId
  /**
   * Who asked.
   */
  readonly to: BankId
  /**
   * The digest of the whole list, of which this is a page.
   */
  readonly list: Oid
  /**
   * As it was asked.
   */
  readonly after?: OfferId
  /**
   * The list is still the one that the asker has; there are no items then.
   */
  readonly same?: true
  /**
   * At most so many that the page fits into a frame.
   *
   * @maxItems 20
   */
  readonly items: readonly PublicOffer[]
  /**
   * The last item, if more follow after it; absent at the end.
   */
  readonly next?: OfferId
}

/**
 * The whole list. Only its digest travels.
 */
export type OfferList = {
  readonly typ: 'offers.list'
  /**
   * All, in the order of the ids.
   *
   * @maxItems 512
   */
  readonly offers: readonly PublicOffer[]
}

/**
 * Opaque; an offer or a request at the bank that shares it.
 */
export type OfferId = string

/**
 * An offer or a request without anybody’s name.
 */
export type PublicOffer = {
  readonly id: OfferId
  readonly kind: 'offer' | 'request'
  /**
   * One line.
   */
  readonly title: string
  /**
   * Some lines, with a line feed between them.
   */
  readonly description: string
  /**
   * In which it was written.
   */
  readonly language: 'en' | 'cy' | 'pl'
  /**
   * What kind of help it is.
   *
   * @minItems 1
   * @maxItems 5
   *
   * Items: A category of the bank that shares it.
   */
  readonly categories: readonly OfferCategory[]
  /**
   * Part of the town or the country, as people say it. No address.
   */
  readonly area?: string
  /**
   * Parts of the week; absent if any.
   *
   * @minItems 1
   * @maxItems 21
   *
   * Items: A part of a week.
   */
  readonly when?: readonly OfferTime[]
  /**
   * The last day on which it stands.
   */
  readonly until: Day
  /**
   * When it was last changed.
   */
  readonly at: Instant
}

/**
 * A category of the bank that shares it.
 */
export type OfferCategory = {
  readonly code: Category
  /**
   * What people there call it, in the language of the offer.
   */
  readonly name: string
}

/**
 * A part of a week.
 */
export type OfferTime =
  | 'mon-morning'
  | 'mon-afternoon'
  | 'mon-evening'
  | 'tue-morning'
  | 'tue-afternoon'
  | 'tue-evening'
  | 'wed-morning'
  | 'wed-afternoon'
  | 'wed-evening'
  | 'thu-morning'
  | 'thu-afternoon'
  | 'thu-evening'
  | 'fri-morning'
  | 'fri-afternoon'
  | 'fri-evening'
  | 'sat-morning'
  | 'sat-afternoon'
  | 'sat-evening'
  | 'sun-morning'
  | 'sun-afternoon'
  | 'sun-evening'

// federation/order.schema.json

/**
 * The payer's bank asks the payee's bank to accept an exchange. Its oid names the transfer (SPEC, TRF).
 */
export type Order = {
  readonly typ: 'order'
  /**
   * The payer's bank: the bank of the person who received help.
   */
  readonly from: BankId
  /**
   * The payee's bank: the bank of the person who gave help; for a clearing, `from` itself.
   */
  readonly to: BankId
  /**
   * Account of the giver at `to`; `sys-transit` for a clearing.
   */
  readonly payee: AccountId
  readonly seconds: Seconds
  readonly purpose: OrderPurpose
  /**
   * The day the help happened.
   */
  readonly day: Day
  readonly category: Category
  /**
   * For a refund: the transfer that it gives back.
   */
  readonly ref?: Oid
  /**
   * The banks between `from` and `to`, in the order in which the hold passes them. Without it the two are partners.
   *
   * @minItems 1
   * @maxItems 3
   */
  readonly route?: readonly BankId[]
  /**
   * After this the payee's bank must not accept.
   */
  readonly validUntil: Instant
  /**
   * Identifier of the exchange at the payer's bank.
   */
  readonly nonce: Nonce
  readonly at: Instant
  readonly ext?: Extensions
}

// federation/position.schema.json

/**
 * A bank says how it stands with its partners, for all who clear (SPEC, CLR). Its own word, passed on by others: a proposal of loops rests on it, nothing else.
 */
export type Position = {
  readonly typ: 'position'
  readonly genesis: Genesis
  /**
   * Identity log of the bank behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  /**
   * What the bank sealed.
   */
  readonly body: PositionBody
  readonly seal: Seal
}

/**
 * What the bank sealed.
 */
export type PositionBody = {
  readonly typ: 'position.body'
  readonly bank: BankId
  /**
   * Higher than in all earlier positions of the bank.
   */
  readonly seq: Seq
  /**
   * Whether the bank begins rounds by itself.
   */
  readonly auto: boolean
  /**
   * Partners, each once; only those with which something may be cleared.
   *
   * @maxItems 64
   *
   * Items: How the bank stands with one partner.
   */
  readonly edges: readonly PositionEdge[]
  /**
   * At most a day ahead.
   */
  readonly expires: Instant
}

/**
 * How the bank stands with one partner.
 */
export type PositionEdge = {
  readonly bank: BankId
  /**
   * What the bank owes the partner in seconds, net; negative if the partner owes it.
   */
  readonly owed: Balance
  /**
   * What may be cleared of it now, in seconds.
   */
  readonly most: number
}

// federation/propose.schema.json

/**
 * A stranger takes up an invite: the agreement with its seal (SPEC, AGR). Sent on the protocol open to strangers.
 */
export type Propose = {
  readonly typ: 'agr.propose'
  readonly from: BankId
  readonly to: BankId
  readonly genesis: Genesis
  /**
   * Identity log of the sender behind its genesis, if there is one.
   */
  readonly ops?: IdentityOps
  readonly agreement: Agreement
  readonly seal: Seal
  /**
   * Where the sender listens, best first.
   *
   * @maxItems 8
   */
  readonly addrs: readonly Multiaddr[]
  /**
   * How the bank calls itself.
   */
  readonly name: BankTitle
}

// federation/query.schema.json

/**
 * Asks a bank on the route what became of a transfer.
 */
export type TransferQuery = {
  readonly typ: 'xfer.query'
  readonly from: BankId
  readonly to: BankId
  readonly xfer: Oid
}

// federation/receipt.schema.json

/**
 * The payee's bank's signed word that it credited the payee. Proof by itself, by whatever way it travels (SPEC, TRF).
 */
export type Receipt = {
  readonly typ: 'receipt'
  /**
   * The payee's bank, sole decider.
   */
  readonly from: BankId
  /**
   * Oid of the order.
   */
  readonly xfer: Oid
  /**
   * Oid of the accept.
   */
  readonly accept: Oid
  /**
   * Oid of the last hold on the route.
   */
  readonly hold: Oid
  readonly seconds: Seconds
  readonly at: Instant
}

// federation/restore.schema.json

/**
 * How a bank that runs on an old copy gets back what it wrote, and how two copies are noticed (SPEC, RST).
 */
export type RestoreItem = OwnGet | OwnEntry | OwnEnd | Copies

/**
 * The sender asks for the entries of its own lane that the receiver has, and for what the receiver wrote between them.
 */
export type OwnGet = {
  readonly typ: 'own.get'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The sender: owner of the lane.
   */
  readonly by: BankId
  /**
   * The last entry of that lane that the sender has.
   */
  readonly after: Tip
  /**
   * The last entry of the receiver's lane that the sender has.
   */
  readonly have: Tip
  /**
   * Most entries of that lane in the answer.
   */
  readonly most: number
}

/**
 * One entry of either lane, in the order in which the owner of the lane appended them.
 */
export type OwnEntry = {
  readonly typ: 'own'
  readonly entry: LaneEntry
  /**
   * Shows the seal of the entry's writer. Without it, that of a later entry of the same lane covers it.
   */
  readonly proof?: SealProof
  /**
   * The order of the transfer, which names it by its oid.
   */
  readonly order?: Order
}

/**
 * The end of an answer.
 */
export type OwnEnd = {
  readonly typ: 'own.end'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The receiver: owner of the lane.
   */
  readonly by: BankId
  /**
   * The last entry of that lane that the sender has.
   */
  readonly tip: Tip
  /**
   * The checkpoint of the receiver with the most entries that the sender has seen, a signed note.
   */
  readonly note?: string
}

/**
 * Another copy of the receiver is running: it said this, with another `instance`.
 */
export type Copies = {
  readonly typ: 'copies'
  readonly hello: Hello
  /**
   * Shows the receiver's seal of the hello.
   */
  readonly proof: SealProof
}

// federation/sealed-receipt.schema.json

/**
 * A receipt with the decider's seal.
 */
export type SealedReceipt = {
  readonly body: Receipt
  readonly seal: Seal
}

// federation/statement.schema.json

/**
 * Statements that both banks of a channel sign, and how they compare their copies of the lanes (SPEC, STM).
 */
export type StatementItem =
  StatementPropose | StatementAgree | StatementAsk | StatementLook | StatementView | LaneCopyGet | LaneCopy

/**
 * Bank a proposes a statement: the body with its seal.
 */
export type StatementPropose = {
  readonly typ: 'stmt.propose'
  readonly body: StatementBody
  readonly seal: Seal
}

/**
 * Bank b agrees: its seal over the same body. With the body, if that is a final statement which it sealed before and bank a lost.
 */
export type StatementAgree = {
  readonly typ: 'stmt.agree'
  /**
   * Oid of the body.
   */
  readonly statement: Oid
  /**
   * The final statement, if it is not the one that was proposed.
   */
  readonly body?: StatementBody
  readonly seal: Seal
}

/**
 * Bank b asks bank a to propose a statement.
 */
export type StatementAsk = {
  readonly typ: 'stmt.ask'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank that sends this.
   */
  readonly by: BankId
}

/**
 * Asks how the other bank sees the channel now.
 */
export type StatementLook = {
  readonly typ: 'stmt.look'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank that sends this.
   */
  readonly by: BankId
}

/**
 * How the sender sees the channel now: an unsigned statement. The answer to a look, or to a proposal that it does not agree to.
 */
export type StatementView = {
  readonly typ: 'stmt.view'
  /**
   * The bank that sends this.
   */
  readonly by: BankId
  readonly body: StatementBody
  /**
   * Oid of the body that was proposed.
   */
  readonly refuses?: Oid
}

/**
 * Asks for the receiver's copy of one entry of either lane.
 */
export type LaneCopyGet = {
  readonly typ: 'stmt.get'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank that sends this.
   */
  readonly by: BankId
  /**
   * Owner of the lane.
   */
  readonly lane: BankId
  /**
   * Number of the entry, from 1.
   */
  readonly number: Seq
}

/**
 * The sender's copy of an entry; without `entry` if it has none. Only to be compared, never to be taken into a lane.
 */
export type LaneCopy = {
  readonly typ: 'stmt.copy'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank that sends this.
   */
  readonly by: BankId
  /**
   * Owner of the lane.
   */
  readonly lane: BankId
  /**
   * Number of the entry, from 1.
   */
  readonly number: Seq
  readonly entry?: LaneEntry
}

/**
 * How a pair of banks stands at one point of both lanes. Both seal the same body (SPEC, STM).
 */
export type StatementBody = {
  readonly typ: 'stmt'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * Number of the statement in its epoch, from 1.
   */
  readonly n: number
  /**
   * Last entry of the lane of bank a.
   */
  readonly a: Tip
  /**
   * Last entry of the lane of bank b.
   */
  readonly b: Tip
  /**
   * What a owes b, net, in seconds; negative if b owes a.
   */
  readonly owed: Balance
  /**
   * Open holds of either lane.
   */
  readonly holds: StatementHolds
  readonly final?: Disposal
  readonly at: Instant
}

/**
 * Open holds of either lane.
 */
export type StatementHolds = {
  readonly a: StatementHeld
  readonly b: StatementHeld
}

/**
 * Open holds of one lane.
 */
export type StatementHeld = {
  /**
   * How many.
   */
  readonly count: number
  /**
   * Their sum.
   */
  readonly seconds: Limit
}

/**
 * What becomes of the balance when a channel is closed: there is none; it is written off by both; it stays owed, and the next agreement of the two banks begins with it.
 */
export type Disposal = 'settled' | 'forgiven' | 'carried'

// federation/status.schema.json

/**
 * Answer to a query. `paid` shows its receipt, the others have none. `never` is a promise: the answerer has tombstoned the transfer first.
 */
export type TransferStatus = {
  readonly typ: 'xfer.status'
  readonly from: BankId
  readonly to: BankId
  readonly xfer: Oid
  /**
   * What the answerer knows.
   */
  readonly state: 'open' | 'paid' | 'never'
  readonly receipt?: SealedReceipt
}

// federation/voucher.schema.json

/**
 * A time voucher on paper: its bank owes the hours to whoever it is handed to, once (SPEC, VOU).
 */
export type Voucher = {
  readonly body: VoucherBody
  readonly seal: Seal
}

/**
 * What the issuing bank sealed.
 */
export type VoucherBody = {
  readonly typ: 'voucher'
  /**
   * The bank that issued it and alone knows whether it was returned.
   */
  readonly issuer: BankId
  /**
   * Number of the book of vouchers at the issuer.
   */
  readonly book: number
  /**
   * What makes it this voucher and no other.
   */
  readonly serial: Nonce
  /**
   * What it is worth. 3600 is one time credit.
   */
  readonly seconds: number
  /**
   * The last day on which it can be returned.
   */
  readonly expires: Day
}

// federation/witness.schema.json

/**
 * How partners witness each other's logs (SPEC, WIT).
 */
export type WitnessItem =
  WitnessAdd | WitnessCosigned | WitnessStale | WitnessSeen | ProofGet | InclusionShown

/**
 * A bank asks a partner to cosign its checkpoint.
 */
export type WitnessAdd = {
  readonly typ: 'wit.add'
  readonly from: BankId
  readonly to: BankId
  /**
   * Size of the log that the partner cosigned last, as far as the sender knows; 0 for none.
   */
  readonly old: Seq
  /**
   * The checkpoint, a signed note.
   */
  readonly note: string
  /**
   * RFC 9162 consistency proof from `old` to the checkpoint; empty if `old` is 0.
   *
   * @maxItems 64
   */
  readonly proof: readonly Oid[]
}

/**
 * The witness found the log to have only grown, and has that on disk.
 */
export type WitnessCosigned = {
  readonly typ: 'wit.cosigned'
  readonly from: BankId
  readonly to: BankId
  /**
   * Size in the checkpoint.
   */
  readonly size: Seq
  /**
   * Its cosignature: a signature line of the note, without the newline.
   */
  readonly line: string
}

/**
 * The witness cosigned another size last: the sender is to begin from there.
 */
export type WitnessStale = {
  readonly typ: 'wit.stale'
  readonly from: BankId
  readonly to: BankId
  /**
   * Size that the witness cosigned last; 0 for none.
   */
  readonly size: Seq
}

/**
 * A witness shows another partner of the log what it cosigned.
 */
export type WitnessSeen = {
  readonly typ: 'wit.seen'
  readonly from: BankId
  readonly to: BankId
  /**
   * A checkpoint of a third bank, with the sender's cosignature.
   */
  readonly note: string
}

/**
 * Asks a partner to prove that a lane entry stands in its log.
 */
export type ProofGet = {
  readonly typ: 'proof.get'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank that asks.
   */
  readonly by: BankId
  /**
   * Writer of the lane.
   */
  readonly of: BankId
  /**
   * Number of the lane entry.
   */
  readonly seq: Seq
}

/**
 * Proves a lane entry to stand in the sender's log: what its log entry holds besides, and the path.
 */
export type InclusionShown = {
  readonly typ: 'proof'
  readonly ch: Oid
  /**
   * Epoch of the channel.
   */
  readonly ep: number
  /**
   * The bank whose log it is.
   */
  readonly by: BankId
  /**
   * Writer of the lane.
   */
  readonly of: BankId
  /**
   * Number of the lane entry.
   */
  readonly seq: Seq
  /**
   * `at` of the log entry.
   */
  readonly at: Instant
  /**
   * `proof` of the log entry, if it has one.
   */
  readonly seal?: SealProof
  /**
   * The log entry is a `lane.recovered`: the sender wrote it, lost it and took it back (SPEC, RST).
   */
  readonly recovered?: true
  /**
   * Index of the log entry.
   */
  readonly index: Seq
  /**
   * Salt of the log entry.
   */
  readonly salt: Nonce
  /**
   * RFC 9162 inclusion path.
   *
   * @maxItems 64
   */
  readonly path: readonly Oid[]
  /**
   * The checkpoint under which it stands.
   */
  readonly note: string
}

// http/account-change.schema.json

/**
 * Body of PATCH /accounts/{ref}: any of these.
 */
export type AccountChange = {
  readonly floor?: Balance
  readonly ceiling?: Balance
  readonly key?: PublicKey
  /**
   * The holder's key on one more device (SPEC, LED-15).
   */
  readonly deviceKey?: PublicKey
  /**
   * A device's key that counts no more.
   */
  readonly revokedDeviceKey?: PublicKey
  /**
   * Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.
   */
  readonly name?: string
}

// http/account-create.schema.json

/**
 * Body of POST /accounts.
 */
export type AccountCreate = {
  /**
   * Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.
   */
  readonly name?: string
  /**
   * What the account stands for.
   */
  readonly kind: 'member' | 'group' | 'agency' | 'project' | 'venue' | 'pot'
  readonly floor?: Balance
  readonly ceiling?: Balance
  readonly key?: PublicKey
  readonly tag?: VenueTag
  /**
   * An account: its short name or its account id.
   */
  readonly agency?: string
}

// http/account.schema.json

/**
 * One account.
 */
export type AccountView = {
  readonly account: AccountId
  /**
   * Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.
   */
  readonly name?: string
  readonly kind: AccountKind
  /**
   * Given less received, in seconds.
   */
  readonly balance: Balance
  /**
   * Seconds in orders on their way to partner banks.
   */
  readonly reserved: Limit
  /**
   * Seconds in accepted orders of partner banks.
   */
  readonly expected: Limit
  readonly floor: Balance
  readonly ceiling: Balance
  readonly key?: PublicKey
  /**
   * Keys that may sign "I received", oldest first; missing if there are none.
   *
   * @maxItems 8
   *
   * Items: The holder's key on one of their devices.
   */
  readonly devices?: readonly DeviceKeyView[]
  readonly tag?: VenueTag
  readonly agency?: AccountId
}

/**
 * The holder's key on one of their devices.
 */
export type DeviceKeyView = {
  readonly key: PublicKey
  /**
   * Since when it counts.
   */
  readonly at: Instant
}

// http/accounts.schema.json

/**
 * A page of accounts, ordered by account id.
 */
export type AccountList = {
  /**
   * The accounts.
   *
   * @maxItems 1000
   */
  readonly accounts: readonly AccountView[]
  /**
   * Pass as `after` for the next page.
   */
  readonly next?: AccountId
}

// http/arrangement-create.schema.json

/**
 * Body of POST /arrangements: an exchange that is to come.
 */
export type ArrangementCreate = {
  /**
   * Chosen by the form: the same again is the same arrangement.
   */
  readonly nonce: Nonce
  readonly giver: PartyRef
  readonly receiver: PartyRef
  readonly category: Category
  /**
   * When it is planned.
   */
  readonly day?: Day
  /**
   * About how long.
   */
  readonly seconds?: Seconds
  /**
   * What it is about.
   */
  readonly note?: string
  /**
   * The offer or request that it came from.
   */
  readonly listing?: string
  /**
   * The request that it meets, where `listing` is the offer that meets it.
   */
  readonly request?: string
  /**
   * Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.
   */
  readonly except?: string
  /**
   * Comes back so often; needs day and seconds.
   */
  readonly every?: 'week' | 'fortnight' | 'month'
  /**
   * The last day that may be one.
   */
  readonly until?: Day
}

// http/arrangement-step.schema.json

/**
 * Body of POST /arrangements/:id/steps: one step of an arrangement.
 */
export type ArrangementStep =
  | ArrangementAcceptStep
  | ArrangementDeclineStep
  | ArrangementCancelStep
  | ArrangementRetryStep
  | ArrangementKeepStep
  | ArrangementDropStep
  | ArrangementRecordStep
  | ArrangementConfirmStep
  | ArrangementDisputeStep
  | ArrangementChangeStep
  | ArrangementReverseStep

export type ArrangementAcceptStep = {
  readonly do: 'accept'
  /**
   * Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.
   */
  readonly except?: string
}

export type ArrangementDeclineStep = {
  readonly do: 'decline'
  /**
   * True for all that follow in its series, too: the series ends.
   */
  readonly following?: boolean
}

export type ArrangementCancelStep = {
  readonly do: 'cancel'
  /**
   * True for all that follow in its series, too: the series ends.
   */
  readonly following?: boolean
}

export type ArrangementRetryStep = {
  readonly do: 'retry'
}

export type ArrangementKeepStep = {
  readonly do: 'keep'
}

export type ArrangementDropStep = {
  readonly do: 'drop'
}

export type ArrangementRecordStep = {
  readonly do: 'record'
  readonly seconds: Seconds
  readonly day: Day
  /**
   * Default: as it was.
   */
  readonly category?: Category
  /**
   * Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.
   */
  readonly except?: string
}

export type ArrangementConfirmStep = {
  readonly do: 'confirm'
  /**
   * The receiver's signature over what `toSign` shows, with a key of their account or of one of its devices.
   */
  readonly consent?: Seal
}

export type ArrangementDisputeStep = {
  readonly do: 'dispute'
  readonly reason: DisputeReason
  /**
   * In their own words.
   */
  readonly note?: string
}

export type ArrangementChangeStep = {
  readonly do: 'change'
  readonly seconds: Seconds
  readonly day: Day
  /**
   * Default: as it was.
   */
  readonly category?: Category
}

export type ArrangementReverseStep = {
  readonly do: 'reverse'
  /**
   * Why.
   */
  readonly reason: ReverseReason
}

/**
 * Why.
 */
export type ReverseReason = 'mistake' | 'not-done' | 'wrong-person' | 'wrong-hours' | 'agreed' | 'other'

// http/arrangement.schema.json

/**
 * An exchange between two people, as one of them or a broker sees it.
 */
export type ArrangementView = {
  readonly id: ArrangementId
  readonly at: Instant
  readonly changed: Instant
  readonly state: ArrangementState
  /**
   * One side, as it is shown.
   */
  readonly giver: PartyView
  /**
   * One side, as it is shown.
   */
  readonly receiver: PartyView
  readonly category: Category
  /**
   * In what capacity the asker sees it.
   */
  readonly as: 'giver' | 'receiver' | 'broker' | 'auditor'
  /**
   * What the asker can do with it now.
   *
   * @maxItems 16
   */
  readonly may: readonly ArrangementStepName[]
  readonly seconds?: Seconds
  readonly day?: Day
  readonly recordedBy?: Capacity
  /**
   * Whose word is missing.
   *
   * @maxItems 2
   */
  readonly waitsFor: readonly Side[]
  /**
   * When silence counts as a yes.
   */
  readonly until?: Instant
  /**
   * What it is about.
   */
  readonly note?: string
  /**
   * The offer or request that it came from.
   */
  readonly listing?: string
  /**
   * The request that it meets, where `listing` is the offer that meets it.
   */
  readonly request?: string
  /**
   * Checks that its request asks for and the giver has not on that day, as people call them; missing if there are none.
   *
   * @maxItems 20
   */
  readonly checksMissing?: readonly string[]
  /**
   * That a time broker allowed it without such a check.
   */
  readonly exception?: CheckExceptionView
  readonly series?: SeriesId
  /**
   * How it comes back, where one exchange is shown.
   */
  readonly repeats?: SeriesTerms
  readonly group?: EntryGroupId
  /**
   * True if the receiver signed it with the key on their own device, and the ledger has the signature.
   */
  readonly signed?: boolean
  /**
   * What the asker may sign with one of these keys when they say that they received it; missing if they have no key or nothing to say.
   */
  readonly toSign?: ToSign
  /**
   * Its identifier in the ledger; the one that a receiver with a key of their own signs, before.
   */
  readonly ledger?: string
  /**
   * True while a partner bank has not decided.
   */
  readonly partnerWaits?: boolean
  /**
   * Why the ledger or a partner bank refused it.
   */
  readonly refused?: Code
  /**
   * The values in the words of the refusal.
   *
   * @maxItems 12
   */
  readonly params?: readonly RefusalParam[]
  /**
   * The same in English.
   */
  readonly says?: string
  /**
   * What one of them says is wrong.
   */
  readonly dispute?: DisputeView
  /**
   * What happened, in order.
   *
   * @maxItems 200
   */
  readonly history: readonly Deed[]
  /**
   * Why it was taken back.
   */
  readonly undone?: Code
}

/**
 * One side, as it is shown.
 */
export type PartyView = {
  /**
   * How they are shown: by the name that others see, or name@bank.
   */
  readonly name: string
  /**
   * True if it is the asker, or somebody for whom they act.
   */
  readonly you: boolean
  readonly member?: MemberRef
  /**
   * True if they belong to another bank.
   */
  readonly far: boolean
}

/**
 * That a time broker allowed it without such a check.
 */
export type CheckExceptionView = {
  readonly at: Instant
  /**
   * Why, for time brokers and auditors.
   */
  readonly reason?: string
}

/**
 * How it comes back, where one exchange is shown.
 */
export type SeriesTerms = {
  /**
   * How often.
   */
  readonly every: 'week' | 'fortnight' | 'month'
  /**
   * The last day that may be one; missing if there is none.
   */
  readonly until?: Day
  /**
   * True if no more of them are planned.
   */
  readonly ended: boolean
}

/**
 * What the asker may sign with one of these keys when they say that they received it; missing if they have no key or nothing to say.
 */
export type ToSign = {
  readonly consent: Consent
  /**
   * @maxItems 8
   */
  readonly keys: readonly PublicKey[]
}

/**
 * What one of them says is wrong.
 */
export type DisputeView = {
  readonly side: Side
  readonly at: Instant
  readonly reason: DisputeReason
  /**
   * In their own words.
   */
  readonly note?: string
  /**
   * Whether the ledger has it.
   */
  readonly booked: boolean
}

// http/arrangements.schema.json

/**
 * Exchanges, what waits for the asker first, then the newest.
 */
export type ArrangementList = {
  /**
   * A page of them.
   *
   * @maxItems 200
   */
  readonly arrangements: readonly ArrangementView[]
  /**
   * How many wait for the asker, on all pages.
   */
  readonly waiting: number
  /**
   * How many there are.
   */
  readonly total: number
}

// http/attention.schema.json

/**
 * Whom a broker should look after, those who have waited longest or stand furthest out first.
 */
export type AttentionLists = {
  /**
   * Oldest first.
   *
   * @maxItems 200
   *
   * Items: A request that stands open.
   */
  readonly requests: readonly WaitingRequest[]
  /**
   * Oldest first.
   *
   * @maxItems 200
   *
   * Items: Somebody who wants to join.
   */
  readonly applications: readonly WaitingApplication[]
  /**
   * Longest first.
   *
   * @maxItems 200
   *
   * Items: A member without an exchange for a long time.
   */
  readonly inactive: readonly InactiveMember[]
  /**
   * Most first.
   *
   * @maxItems 200
   *
   * Items: A member who gave many more hours than they received.
   */
  readonly unspent: readonly UnspentHours[]
  /**
   * Nearest first.
   *
   * @maxItems 200
   *
   * Items: A member near the floor or the ceiling.
   */
  readonly nearLimit: readonly NearLimit[]
  /**
   * Those that ran out first.
   *
   * @maxItems 200
   *
   * Items: A check of a member that runs out soon, or has run out.
   */
  readonly checks: readonly CheckRunsOut[]
}

/**
 * A request that stands open.
 */
export type WaitingRequest = {
  readonly person: MatchPerson
  readonly request: ListingBrief
  /**
   * Since when.
   */
  readonly since: Instant
  /**
   * Its last day.
   */
  readonly until: Day
}

/**
 * Somebody who wants to join.
 */
export type WaitingApplication = {
  readonly person: MatchPerson
  readonly status: 'applied' | 'interviewed' | 'checking'
  /**
   * Since when.
   */
  readonly since: Instant
}

/**
 * A member without an exchange for a long time.
 */
export type InactiveMember = {
  readonly person: MatchPerson
  /**
   * When the last exchange was recorded; absent if there was none.
   */
  readonly last?: Instant
  /**
   * Hours given less hours received.
   */
  readonly balance: Balance
}

/**
 * A member who gave many more hours than they received.
 */
export type UnspentHours = {
  readonly person: MatchPerson
  /**
   * Hours given less hours received.
   */
  readonly balance: Balance
}

/**
 * A member near the floor or the ceiling.
 */
export type NearLimit = {
  readonly person: MatchPerson
  /**
   * Hours given less hours received.
   */
  readonly balance: Balance
  readonly limit: 'floor' | 'ceiling'
  /**
   * Seconds to the limit; negative if it is crossed.
   */
  readonly left: Balance
}

/**
 * A check of a member that runs out soon, or has run out.
 */
export type CheckRunsOut = {
  readonly person: MatchPerson
  readonly check: CheckName
  /**
   * The last day on which it counts.
   */
  readonly until: Day
}

// http/bank-change.schema.json

/**
 * Body of PATCH /banks/{bank}: a short name for it, or where it listens.
 */
export type BankChange = {
  /**
   * Short name inside this bank: lower-case letters, digits, dots and hyphens.
   */
  readonly name?: string
  /**
   * Where it listens: a multiaddr that ends in /p2p/ and its peer id, as its own status shows both.
   */
  readonly address?: string
}

// http/bank.schema.json

/**
 * Another bank, as this bank knows it. Partners have their own view.
 */
export type BankView = {
  readonly bank: BankId
  /**
   * Our short name for it, if it has one: the last part of `name@bank`.
   */
  readonly name?: string
  /**
   * How it calls itself, if it told us.
   */
  readonly title: string
  /**
   * Whether there is an agreement with it.
   */
  readonly partner: boolean
  /**
   * Its libp2p peer id, if it is no partner and we know where it is.
   */
  readonly peer?: string
  /**
   * Where it listens, as far as we know, best first.
   *
   * @maxItems 8
   */
  readonly addrs: readonly Multiaddr[]
}

// http/banks.schema.json

/**
 * Answer of GET /banks.
 */
export type BankList = {
  /**
   * @maxItems 10000
   */
  readonly banks: readonly BankView[]
}

// http/categories.schema.json

/**
 * The bank's categories: groups in their order, each followed by its leaves.
 */
export type CategoryList = {
  /**
   * The categories.
   *
   * @maxItems 600
   */
  readonly categories: readonly ServiceCategory[]
}

// http/category-change.schema.json

/**
 * Body of PATCH /categories/:code. What is absent stays.
 */
export type CategoryChange = {
  readonly names?: CategoryNames
  /**
   * Place among those beside it.
   */
  readonly order?: number
  /**
   * True: it can no longer be chosen.
   */
  readonly retired?: boolean
}

// http/category-create.schema.json

/**
 * Body of POST /categories.
 */
export type CategoryCreate = {
  /**
   * The code that listings and the ledger keep. It can never be changed.
   */
  readonly id: Category
  /**
   * The group that it belongs to; absent for a new group.
   */
  readonly parent?: Category
  readonly names: CategoryNames
  /**
   * Default: last.
   */
  readonly order?: number
}

// http/chains.schema.json

/**
 * Closed circles of three to five members in which each can help the next, strongest first.
 */
export type ChainList = {
  /**
   * Strongest first.
   *
   * @maxItems 100
   *
   * Items: A circle: the last member helps the first.
   */
  readonly chains: readonly ChainView[]
  /**
   * What stood open then.
   */
  readonly at: Instant
}

/**
 * A circle: the last member helps the first.
 */
export type ChainView = {
  /**
   * The weakest link.
   */
  readonly percent: number
  /**
   * Three to five.
   *
   * @minItems 3
   * @maxItems 5
   *
   * Items: One helps the next.
   */
  readonly links: readonly ChainStep[]
}

/**
 * One helps the next.
 */
export type ChainStep = {
  readonly giver: MatchPerson
  readonly receiver: MatchPerson
  readonly offer: ListingBrief
  readonly request: ListingBrief
  /**
   * How well it fits.
   */
  readonly percent: number
}

// http/class-record.schema.json

/**
 * Body of POST /classes: one person and many, as a class of twelve or five who move a house.
 */
export type ClassRecord = {
  /**
   * Chosen by the form: the same again is recorded once.
   */
  readonly nonce: Nonce
  readonly one: PartyRef
  /**
   * True if the one gave help to the many, false if the many gave to the one.
   */
  readonly oneGave: boolean
  /**
   * The many.
   *
   * @maxItems 100
   *
   * Items: One of the many.
   */
  readonly many: readonly ClassMember[]
  /**
   * What each received, or gave.
   */
  readonly seconds: Seconds
  readonly day: Day
  readonly category: Category
  /**
   * What it was about.
   */
  readonly note?: string
  /**
   * True: all or nothing. False: those that can be recorded are.
   */
  readonly whole: boolean
  /**
   * As in `ExchangeRecord`, for all of the many.
   */
  readonly again?: boolean
}

/**
 * One of the many.
 */
export type ClassMember = {
  readonly who: PartyRef
  /**
   * If not as the others.
   */
  readonly seconds?: Seconds
}

// http/class-recorded.schema.json

/**
 * What became of a class.
 */
export type ClassRecorded = {
  readonly group: EntryGroupId
  /**
   * Recorded, or waiting for a word.
   *
   * @maxItems 100
   */
  readonly recorded: readonly ArrangementView[]
  /**
   * Who could not, and why.
   *
   * @maxItems 100
   *
   * Items: Who could not, and why.
   */
  readonly refused: readonly ClassRefusal[]
}

/**
 * Who could not, and why.
 */
export type ClassRefusal = {
  readonly who: PartyRef
  readonly code: Code
  /**
   * What was wrong.
   */
  readonly says: string
  /**
   * What to do.
   */
  readonly todo: string
  /**
   * The values in the words.
   *
   * @maxItems 12
   */
  readonly params?: readonly RefusalParam[]
}

// http/clearing-run.schema.json

/**
 * What was cleared.
 */
export type ClearingRun = {
  /**
   * One for each loop.
   *
   * @maxItems 64
   */
  readonly rounds: readonly ClearingRound[]
  /**
   * Partners with which anything is owed.
   *
   * @maxItems 4096
   */
  readonly partners: readonly ClearingPartner[]
}

/**
 * What became of one loop.
 */
export type ClearingRound = {
  /**
   * The other banks of the loop: we are owed by the first, each by the next, and we owe the last.
   *
   * @minItems 2
   * @maxItems 3
   */
  readonly banks: readonly BankRef[]
  readonly seconds: Seconds
  /**
   * waiting: a bank on the loop has not answered yet; it ends by itself, cleared or not.
   */
  readonly state: 'cleared' | 'waiting' | 'refused'
  /**
   * The transfer, if one began.
   */
  readonly xfer?: Oid
  /**
   * Why it was refused.
   */
  readonly code?: Code
}

// http/clearing-start.schema.json

/**
 * Begins clearing.
 */
export type ClearingStart = {
  /**
   * How many seconds to wait for the rounds. Default 15.
   */
  readonly wait?: number
}

// http/clearing.schema.json

/**
 * What could be cleared now, by what banks say of themselves.
 */
export type ClearingView = {
  /**
   * This bank's house rule.
   */
  readonly rule: ClearingRule
  /**
   * Banks that take part, this one counted.
   */
  readonly banks: number
  /**
   * What all banks together would owe less by all loops that can be cleared, in seconds.
   */
  readonly cleared: number
  /**
   * The same if loops of more than four banks could be cleared, too.
   */
  readonly bound: number
  /**
   * The loops that this bank is on.
   *
   * @maxItems 64
   */
  readonly loops: readonly ClearingLoop[]
  /**
   * Partners with which anything is owed.
   *
   * @maxItems 4096
   */
  readonly partners: readonly ClearingPartner[]
}

/**
 * A loop of debts.
 */
export type ClearingLoop = {
  /**
   * The other banks of the loop: we are owed by the first, each by the next, and we owe the last.
   *
   * @minItems 2
   * @maxItems 3
   */
  readonly banks: readonly BankRef[]
  /**
   * How much each bank on it owes less afterwards, and is owed less.
   */
  readonly seconds: Seconds
}

/**
 * How we stand with a partner bank before and after.
 */
export type ClearingPartner = {
  readonly bank: BankId
  readonly name: BankRef
  /**
   * What we owe it in seconds; negative if it owes us.
   */
  readonly before: Balance
  readonly after: Balance
}

// http/consistency.schema.json

/**
 * Shows that the log only grew.
 */
export type ConsistencyProof = {
  readonly from: Seq
  readonly size: Seq
  /**
   * RFC 9162 consistency path.
   *
   * @maxItems 126
   */
  readonly path: readonly Oid[]
  /**
   * Signed note.
   */
  readonly checkpoint: string
}

// http/credit-return.schema.json

/**
 * Gives back hours that another bank credited to somebody here.
 */
export type CreditReturn = {
  readonly nonce: Nonce
  /**
   * Why.
   */
  readonly reason: ReverseReason
}

// http/credited.schema.json

/**
 * An exchange that another bank recorded and that credited somebody here.
 */
export type CreditedView = {
  readonly transfer: Oid
  /**
   * One side, as it is shown.
   */
  readonly giver: PartyView
  /**
   * The bank of the person who received help. Who it is, only that bank knows.
   */
  readonly bank: string
  readonly seconds: Seconds
  readonly day: Day
  readonly category: Category
  /**
   * Given back already.
   */
  readonly reversed: boolean
  /**
   * True while the other bank has not answered.
   */
  readonly returning?: boolean
  /**
   * Whether you can give it back now.
   */
  readonly may: boolean
}

// http/event.schema.json

/**
 * What the WebSocket at /api/v1/events carries. Ids and numbers only, never names.
 */
export type LiveEvent = EventHello | EventPosting | EventPartner | EventEvidence

/**
 * First message.
 */
export type EventHello = {
  readonly t: 'hello'
  readonly bank: BankId
  readonly entries: Seq
}

/**
 * A balance changed.
 */
export type EventPosting = {
  readonly t: 'posting'
  readonly index: Seq
  readonly account: AccountId
  readonly seconds: Balance
  readonly balance: Balance
}

/**
 * A position with a partner changed.
 */
export type EventPartner = {
  readonly t: 'partner'
  readonly bank: BankId
  readonly position: Balance
}

/**
 * A partner bank contradicted itself and was suspended.
 */
export type EventEvidence = {
  readonly t: 'evidence'
  readonly bank: BankId
  readonly kind: EvidenceKind
  readonly evidence: Oid
}

// http/evidence.schema.json

/**
 * Evidence against a bank, whole.
 */
export type EvidenceView = {
  /**
   * Oid of the evidence.
   */
  readonly oid: Oid
  readonly kind: EvidenceKind
  /**
   * The bank at fault.
   */
  readonly about: BankId
  /**
   * Our short name for it, if it is a partner.
   */
  readonly partner?: string
  /**
   * What it did, in English.
   */
  readonly says: string
  readonly evidence: Evidence
}

// http/evidences.schema.json

/**
 * All evidence that the bank keeps.
 */
export type EvidenceList = {
  /**
   * @maxItems 10000
   *
   * Items: Evidence against a bank.
   */
  readonly evidence: readonly EvidenceSummary[]
}

/**
 * Evidence against a bank.
 */
export type EvidenceSummary = {
  /**
   * Oid of the evidence.
   */
  readonly oid: Oid
  readonly kind: EvidenceKind
  /**
   * The bank at fault.
   */
  readonly about: BankId
  /**
   * Our short name for it, if it is a partner.
   */
  readonly partner?: string
  /**
   * What it did, in English.
   */
  readonly says: string
}

// http/exchange-create.schema.json

/**
 * Body of POST /exchanges: giver gave help to receiver. Recorded at the receiver's bank.
 */
export type ExchangeCreate = {
  readonly id: Nonce
  /**
   * An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.
   */
  readonly giver: string
  /**
   * An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.
   */
  readonly receiver: string
  readonly seconds: Seconds
  readonly day: Day
  readonly category: Category
  /**
   * Default exchange.
   */
  readonly purpose?: 'exchange' | 'award' | 'spend' | 'agency' | 'donation' | 'opening' | 'recovered'
  /**
   * The banks between this one and the giver's, in order. Needed unless the two are partners.
   *
   * @minItems 1
   * @maxItems 3
   */
  readonly route?: readonly BankRef[]
  /**
   * Without a `route`, take the best that GET /routes shows now, if the two are no partners.
   */
  readonly anyRoute?: boolean
  readonly consent?: Seal
  /**
   * How many seconds to wait for a partner bank before answering "waiting". Default 10.
   */
  readonly wait?: number
}

// http/exchange-record.schema.json

/**
 * Body of POST /records: an exchange that was done.
 */
export type ExchangeRecord = {
  /**
   * Chosen by the form: the same again is recorded once. Also its identifier in the ledger.
   */
  readonly nonce: Nonce
  readonly giver: PartyRef
  readonly receiver: PartyRef
  readonly category: Category
  readonly day: Day
  /**
   * As it was; the house rule rounds it.
   */
  readonly seconds: Seconds
  /**
   * What it was about.
   */
  readonly note?: string
  /**
   * The offer or request that it came from.
   */
  readonly listing?: string
  /**
   * The request that it meets, where `listing` is the offer that meets it.
   */
  readonly request?: string
  /**
   * Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.
   */
  readonly except?: string
  /**
   * The receiver's signature, where their account has a key of its own.
   */
  readonly consent?: Seal
  /**
   * Recorded although the same is recorded already: it was so twice on that day. Without it that is refused with `recorded-already`, and the `id` of the other.
   */
  readonly again?: boolean
}

// http/exchange.schema.json

/**
 * One exchange, as this bank knows it.
 */
export type ExchangeView = {
  readonly id: Nonce
  /**
   * waiting: ordered at a partner bank, not decided yet.
   */
  readonly state: 'done' | 'waiting' | 'refused'
  /**
   * An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.
   */
  readonly giver: string
  /**
   * An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.
   */
  readonly receiver: string
  readonly seconds: Seconds
  readonly day: Day
  readonly category: Category
  /**
   * What it was for.
   */
  readonly purpose:
    'exchange' | 'award' | 'spend' | 'agency' | 'donation' | 'opening' | 'recovered' | 'refund' | 'clear'
  /**
   * Index in the log of the entry that last changed it.
   */
  readonly index: Seq
  /**
   * For an exchange between banks.
   */
  readonly partner?: BankId
  /**
   * Transfer, for an exchange between banks.
   */
  readonly xfer?: Oid
  /**
   * The banks between, in order, if there are any.
   *
   * @minItems 1
   * @maxItems 3
   */
  readonly route?: readonly BankRef[]
  /**
   * Why it was refused.
   */
  readonly code?: Code
  readonly receipt?: SealedReceipt
  /**
   * Index of the reversal, or of what gave an exchange between banks back.
   */
  readonly reversed?: Seq
  /**
   * True while an exchange between banks is being given back and the other bank has not answered.
   */
  readonly returning?: boolean
  /**
   * True if it had been recorded before by the same request.
   */
  readonly repeated?: boolean
}

// http/house-rules-change.schema.json

/**
 * Body of PATCH /rules: what is not named stays as it is.
 */
export type HouseRulesChange = {
  /**
   * House maximum of one exchange.
   */
  readonly maxSeconds?: Seconds
  /**
   * Oldest day that may still be recorded, in days before today.
   */
  readonly maxAgeDays?: number
  /**
   * How long this bank reserves an accepted order, in seconds.
   */
  readonly decideSeconds?: number
  /**
   * How long an order waits for a partner bank that does not answer, in seconds.
   */
  readonly orderSeconds?: number
  /**
   * The most that this bank may owe to all partner banks together, open holds included. Absent: no such limit.
   */
  readonly maxOwedOutside?: Limit
  /**
   * The most that all partner banks together may owe this bank, open holds included. Absent: no such limit.
   */
  readonly maxOwedToUs?: Limit
  /**
   * Limits that are to be no more.
   *
   * @maxItems 2
   */
  readonly lift?: readonly ('maxOwedOutside' | 'maxOwedToUs')[]
  /**
   * Whether this bank clears loops of debts with other banks.
   */
  readonly clearing?: ClearingRule
}

// http/house-rules.schema.json

/**
 * The house rules that the ledger enforces.
 */
export type HouseRules = {
  /**
   * House maximum of one exchange.
   */
  readonly maxSeconds: Seconds
  /**
   * Oldest day that may still be recorded, in days before today.
   */
  readonly maxAgeDays: number
  /**
   * How long this bank reserves an accepted order, in seconds.
   */
  readonly decideSeconds: number
  /**
   * How long an order waits for a partner bank that does not answer, in seconds.
   */
  readonly orderSeconds: number
  /**
   * The most that this bank may owe to all partner banks together, open holds included. Absent: no such limit.
   */
  readonly maxOwedOutside?: Limit
  /**
   * The most that all partner banks together may owe this bank, open holds included. Absent: no such limit.
   */
  readonly maxOwedToUs?: Limit
  /**
   * Whether this bank clears loops of debts with other banks. Absent: off.
   */
  readonly clearing?: ClearingRule
}

// http/inclusion.schema.json

/**
 * Shows one entry to be in the log under the checkpoint.
 */
export type InclusionProof = {
  readonly index: Seq
  readonly size: Seq
  /**
   * Leaf hash.
   */
  readonly leaf: Oid
  /**
   * RFC 9162 inclusion path.
   *
   * @maxItems 63
   */
  readonly path: readonly Oid[]
  /**
   * Signed note.
   */
  readonly checkpoint: string
}

// http/invite-create.schema.json

/**
 * Body of POST /partners/invites.
 */
export type InviteCreate = {
  /**
   * The most that they may owe us.
   */
  readonly grants: Limit
  /**
   * The most that we would like to owe them.
   */
  readonly asks: Limit
  /**
   * Most open holds in one lane. Default 1024.
   */
  readonly maxHolds?: number
  /**
   * How long the invite is good for. Default 14.
   */
  readonly days?: number
}

// http/invite-created.schema.json

/**
 * A new invite.
 */
export type InviteCreated = {
  /**
   * One line of text for an e-mail.
   */
  readonly invite: string
  readonly expires: Instant
}

// http/letters-printed.schema.json

/**
 * Body of POST /letters/printed: letters that are on paper now.
 */
export type LettersPrinted = {
  /**
   * What was in them.
   *
   * @maxItems 5000
   */
  readonly notices: readonly NoticeId[]
}

// http/letters.schema.json

/**
 * Letters to print for those whom no e-mail reaches.
 */
export type LetterList = {
  /**
   * The letters.
   *
   * @maxItems 200
   *
   * Items: One letter.
   */
  readonly letters: readonly Letter[]
  /**
   * How many there are.
   */
  readonly total: number
  /**
   * When the last letters were noted as printed, as long as they can be printed again.
   */
  readonly lastAt?: Instant
}

/**
 * One letter.
 */
export type Letter = {
  readonly member: MemberRef
  /**
   * Full name, for the envelope.
   */
  readonly name: string
  /**
   * Postal address.
   */
  readonly post?: string
  /**
   * The language of the letter.
   */
  readonly language: 'en' | 'cy' | 'pl'
  readonly account?: AccountId
  readonly balance?: Balance
  /**
   * What to tell.
   *
   * @maxItems 200
   *
   * Items: A notice.
   */
  readonly notices: readonly NoticeView[]
  /**
   * The same as plain text, line by line, in the language of the letter.
   *
   * @maxItems 1000
   */
  readonly lines: readonly string[]
}

/**
 * A notice.
 */
export type NoticeView = {
  readonly id: NoticeId
  readonly at: Instant
  readonly kind: NoticeKind
  readonly arrangement?: ArrangementId
  readonly thread?: ThreadId
  /**
   * Whether it was seen.
   */
  readonly read: boolean
  /**
   * The exchange that a notice tells of, as whoever is told may know it.
   */
  readonly about?: NoticeAbout
  /**
   * Who wrote, of a message: by the name that others see.
   */
  readonly from?: string
}

/**
 * The exchange that a notice tells of, as whoever is told may know it.
 */
export type NoticeAbout = {
  /**
   * Who gives, by the name that others see, or name@bank.
   */
  readonly giver: string
  /**
   * Who receives.
   */
  readonly receiver: string
  readonly you?: Side
  readonly category: Category
  readonly seconds?: Seconds
  readonly day?: Day
  /**
   * Whether it waits for the word of whoever is told.
   */
  readonly waits: boolean
}

// http/listing-change.schema.json

/**
 * Body of PATCH /listings/:id. What is absent stays.
 */
export type ListingChange = {
  readonly title?: ListingTitle
  readonly description?: ListingDescription
  /**
   * The language in which it was written.
   */
  readonly language?: PersonLanguage
  /**
   * Leaf categories.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly categories?: readonly Category[]
  /**
   * Words of the writer's own.
   *
   * @maxItems 10
   */
  readonly tags?: readonly ListingTag[]
  /**
   * Parts of the week; empty for any.
   *
   * @maxItems 21
   */
  readonly when?: readonly FreePart[]
  /**
   * Where, if not at the member's own place. Never shown to others.
   */
  readonly place?: MemberPlace
  /**
   * Checks that a helper must have.
   *
   * @maxItems 8
   */
  readonly needsChecks?: readonly CheckName[]
  /**
   * The last day on which it stands.
   */
  readonly until?: Day
  /**
   * Whether partner banks may show it, without the name of who wrote it.
   */
  readonly shared?: boolean
}

// http/listing-close.schema.json

/**
 * Body of POST /listings/:id/close.
 */
export type ListingClose = {
  /**
   * met: the help was found or is given elsewhere; removed: taken away.
   */
  readonly outcome: 'met' | 'removed'
}

// http/listing-create.schema.json

/**
 * Body of POST /listings: an offer or a request.
 */
export type ListingCreate = {
  /**
   * Whose it is; absent: of who asks. A broker or a proxy names the member.
   */
  readonly member?: MemberId
  /**
   * The group whose it is.
   */
  readonly group?: GroupId
  readonly kind: ListingKind
  readonly title: ListingTitle
  readonly description: ListingDescription
  /**
   * The language in which it was written.
   */
  readonly language: PersonLanguage
  /**
   * Leaf categories.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly categories: readonly Category[]
  /**
   * Words of the writer's own.
   *
   * @maxItems 10
   */
  readonly tags?: readonly ListingTag[]
  /**
   * Parts of the week in which the help is given or needed; absent if any.
   *
   * @minItems 1
   * @maxItems 21
   */
  readonly when?: readonly FreePart[]
  /**
   * Where, if not at the member's own place. Never shown to others.
   */
  readonly place?: MemberPlace
  /**
   * Checks that a helper must have.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly needsChecks?: readonly CheckName[]
  /**
   * The last day on which it stands. Default: as many days as the house rule says.
   */
  readonly until?: Day
  /**
   * Default true: partner banks may show it, if this bank shares its listings at all.
   */
  readonly shared?: boolean
}

// http/listing-search.schema.json

/**
 * Body of POST /listings/search. All conditions hold together.
 */
export type BoardQuery = {
  /**
   * Words in English, Welsh or Polish, in any form; small typing errors are forgiven.
   */
  readonly text?: string
  /**
   * The language of the words, if known.
   */
  readonly language?: PersonLanguage
  readonly kind?: ListingKind
  /**
   * A leaf, or a group for all in it.
   */
  readonly category?: Category
  /**
   * Part of the town, as members say it.
   */
  readonly area?: string
  /**
   * At least one of these times.
   *
   * @minItems 1
   * @maxItems 21
   */
  readonly when?: readonly FreePart[]
  /**
   * Only of this member; their paused and ended ones too, for who may change them.
   */
  readonly member?: MemberId
  /**
   * Only of this group.
   */
  readonly group?: GroupId
  /**
   * Default all.
   */
  readonly banks?: 'own' | 'partners' | 'all'
  /**
   * How many to skip; `next` of the page before. Default 0.
   */
  readonly from?: number
  /**
   * Most listings of a page. Default 20.
   */
  readonly limit?: number
}

// http/listing.schema.json

/**
 * An offer or a request as who asks may see it.
 */
export type ListingView = {
  /**
   * Opaque. A listing of a partner bank has that bank's id and a full stop before it.
   */
  readonly id: string
  readonly kind: ListingKind
  /**
   * Who offers or asks, as others may know them.
   */
  readonly lister: ListerView
  readonly title: ListingTitle
  readonly description: ListingDescription
  /**
   * The language in which it was written.
   */
  readonly language: PersonLanguage
  /**
   * Leaf categories.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly categories: readonly Category[]
  /**
   * Of a partner bank: what its people call the categories, in the language of the listing.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly categoryNames?: readonly string[]
  /**
   * Words of the writer's own.
   *
   * @maxItems 10
   */
  readonly tags: readonly ListingTag[]
  /**
   * Parts of the week in which the help is given or needed; absent if any.
   *
   * @minItems 1
   * @maxItems 21
   */
  readonly when?: readonly FreePart[]
  /**
   * Checks that a helper must have.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly needsChecks?: readonly CheckName[]
  /**
   * The last day on which it stands.
   */
  readonly until: Day
  /**
   * Whether partner banks may show it.
   */
  readonly shared: boolean
  /**
   * Only for brokers and for whose it is.
   */
  readonly place?: MemberPlace
  /**
   * Pictures, in the order in which they are shown.
   *
   * @maxItems 4
   */
  readonly photos: readonly ListingPhoto[]
  readonly status: ListingStatus
  /**
   * Whether who asks may change it.
   */
  readonly own: boolean
  /**
   * Of a partner bank: when that bank last said so.
   */
  readonly fetched?: Instant
  readonly at: Instant
  readonly changed: Instant
}

/**
 * Who offers or asks, as others may know them.
 */
export type ListerView = {
  readonly member?: MemberId
  readonly group?: GroupId
  /**
   * The partner bank, if it is of one: nobody is named then.
   */
  readonly bank?: BankRef
  /**
   * What they are known as; of a partner bank, the bank's name.
   */
  readonly name: string
  /**
   * Part of the town.
   */
  readonly area?: string
}

// http/listings.schema.json

/**
 * A page of listings, best first, or newest first if no words were given.
 */
export type ListingList = {
  /**
   * The listings.
   *
   * @maxItems 100
   */
  readonly listings: readonly ListingView[]
  /**
   * How many there are in all.
   */
  readonly total: number
  /**
   * Pass as `from` for the next page.
   */
  readonly next?: number
  /**
   * The words that were looked for instead, where nothing answers to those that were given.
   */
  readonly meant?: string
}

// http/matches.schema.json

/**
 * Who could help with what, best first.
 */
export type MatchList = {
  /**
   * Best first, members and partner banks' listings in one order.
   *
   * @maxItems 100
   *
   * Items: One who could help.
   */
  readonly matches: readonly MatchView[]
  /**
   * A broker may be able to change that. Empty for members.
   *
   * @maxItems 100
   *
   * Items: One who has the skill and cannot be asked today.
   */
  readonly blocked: readonly BlockedMatch[]
}

/**
 * One who could help.
 */
export type MatchView = {
  /**
   * Who could help.
   */
  readonly helper: MatchPerson
  /**
   * Who asks.
   */
  readonly asker: MatchPerson
  readonly offer: ListingBrief
  readonly request: ListingBrief
  /**
   * How well they fit; only for comparing matches of one answer.
   */
  readonly percent: number
  /**
   * What was counted.
   *
   * @maxItems 12
   */
  readonly reasons: readonly MatchReason[]
}

/**
 * One who has the skill and cannot be asked today.
 */
export type BlockedMatch = {
  /**
   * Who could help.
   */
  readonly helper: MatchPerson
  /**
   * Who asks.
   */
  readonly asker: MatchPerson
  readonly offer: ListingBrief
  readonly request: ListingBrief
  /**
   * What stands in the way.
   *
   * @maxItems 12
   */
  readonly reasons: readonly MatchReason[]
}

/**
 * Why, as a code and in words.
 */
export type MatchReason = {
  readonly code: Code
  /**
   * Part of a sentence about the member, in the language asked for.
   */
  readonly words: string
}

/**
 * A member or a group, as a broker or another member may know them; or a partner bank, where nobody is named.
 */
export type MatchPerson = {
  readonly member?: MemberId
  readonly group?: GroupId
  /**
   * The partner bank on whose board it stands.
   */
  readonly bank?: BankRef
  /**
   * What they are known as; of a partner bank its name.
   */
  readonly name: string
  /**
   * Part of the town.
   */
  readonly area?: string
}

/**
 * A listing in one line.
 */
export type ListingBrief = {
  /**
   * Opaque. A listing of a partner bank has that bank's id and a full stop before it.
   */
  readonly id: string
  readonly title: ListingTitle
}

// http/member-statement.schema.json

/**
 * What a member or a group gave and received, with the standing after each line.
 */
export type MemberStatement = {
  readonly member?: MemberRef
  readonly group?: GroupId
  /**
   * Whose it is.
   */
  readonly name: string
  /**
   * Card number.
   */
  readonly number?: string
  /**
   * Their language.
   */
  readonly language?: 'en' | 'cy' | 'pl'
  /**
   * The timebank.
   */
  readonly bank: string
  readonly from: Day
  readonly until: Day
  /**
   * Standing before the first line.
   */
  readonly before: Balance
  /**
   * Standing after the last.
   */
  readonly after: Balance
  /**
   * Given in this time, in seconds.
   */
  readonly gave: Limit
  /**
   * Received in this time, in seconds.
   */
  readonly received: Limit
  /**
   * The lines, oldest first.
   *
   * @maxItems 10000
   *
   * Items: One line.
   */
  readonly lines: readonly MemberStatementLine[]
  /**
   * Not decided yet by another bank.
   *
   * @maxItems 100
   *
   * Items: One line.
   */
  readonly waiting: readonly MemberStatementLine[]
}

/**
 * One line.
 */
export type MemberStatementLine = {
  readonly at: Instant
  readonly day?: Day
  /**
   * Positive: gave help. Negative: received help.
   */
  readonly seconds: Balance
  /**
   * Standing after it.
   */
  readonly balance: Balance
  /**
   * With whom, by the name that others see.
   */
  readonly other: string
  readonly category?: Category
  /**
   * What it was for.
   */
  readonly purpose: string
  /**
   * Taken back later.
   */
  readonly reversed?: boolean
  /**
   * Signed by the receiver with the key on their own device.
   */
  readonly signed?: boolean
  readonly arrangement?: ArrangementId
  /**
   * The transfer, if another bank recorded it.
   */
  readonly credited?: Oid
}

// http/message-create.schema.json

/**
 * Body of POST /messages: begins a conversation, or goes on with one.
 */
export type MessageCreate = {
  /**
   * Chosen by the form: the same again is one message.
   */
  readonly nonce: Nonce
  readonly thread?: ThreadId
  readonly arrangement?: ArrangementId
  /**
   * The offer or request that it came from; one of a partner bank is talked about with the time brokers.
   */
  readonly listing?: string
  /**
   * The words.
   */
  readonly text: string
  /**
   * True asks the time broker for help, who may then read the conversation.
   */
  readonly askBroker?: boolean
}

// http/message-report.schema.json

/**
 * Body of POST /messages/report.
 */
export type MessageReport = {
  readonly message: MessageId
}

// http/notice-change.schema.json

/**
 * Body of POST /notices: what was seen, and how the member wants to be told.
 */
export type NoticeChange = {
  /**
   * Seen.
   *
   * @maxItems 200
   */
  readonly read?: readonly NoticeId[]
  /**
   * All seen.
   */
  readonly allRead?: boolean
  /**
   * By e-mail.
   */
  readonly mail?: 'each' | 'weekly' | 'never'
  /**
   * By letter.
   */
  readonly letters?: boolean
}

// http/notices.schema.json

/**
 * What happened, the newest first.
 */
export type NoticeList = {
  /**
   * The notices.
   *
   * @maxItems 200
   *
   * Items: A notice.
   */
  readonly notices: readonly NoticeView[]
  /**
   * How many are new.
   */
  readonly unread: number
  /**
   * How the member is told by e-mail.
   */
  readonly mail: 'each' | 'weekly' | 'never'
  /**
   * Whether letters are printed for them.
   */
  readonly letters: boolean
}

// http/partner-accept.schema.json

/**
 * Body of POST /partners: accepts an invite. `preview` only says what it means.
 */
export type PartnerAccept = {
  /**
   * The line.
   */
  readonly invite: string
  /**
   * Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.
   */
  readonly name?: string
  /**
   * The most that they may owe us; default what they ask for.
   */
  readonly grants?: Limit
  /**
   * Sign nothing.
   */
  readonly preview?: boolean
}

// http/partner-change.schema.json

/**
 * Body of PATCH /partners/{ref}: a new limit, or a new local name.
 */
export type PartnerChange = {
  /**
   * The most that they may owe us.
   */
  readonly limit?: Limit
  /**
   * Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.
   */
  readonly name?: string
}

// http/partner-close.schema.json

/**
 * Body of POST /partners/{ref}/close: this bank wants to close the agreement. It is closed when the other bank wants the same.
 */
export type PartnerClose = {
  /**
   * What becomes of the balance.
   */
  readonly as: Disposal
}

// http/partner-preview.schema.json

/**
 * What an invite means.
 */
export type PartnerPreview = {
  readonly bank: BankId
  /**
   * How the bank calls itself.
   */
  readonly title: BankTitle
  readonly weMayOwe: Limit
  readonly theyMayOwe: Limit
  /**
   * Most open holds in one lane.
   */
  readonly maxHolds: number
  readonly maxHeld: Limit
  /**
   * Longest decision time in seconds.
   */
  readonly decideMax: number
  readonly expires: Instant
  /**
   * What this bank owes the other as the agreement begins, in seconds, since the one before ended with it; negative if it is owed. Absent if nothing is.
   */
  readonly position?: Balance
}

// http/partner-statement.schema.json

/**
 * How both sides see a channel now, and the last statement that both signed.
 */
export type PartnerStatement = {
  readonly bank: BankId
  /**
   * Short name inside the bank.
   */
  readonly name: string
  /**
   * Both sides say the same; one side has entries that have not reached the other yet; the copies contradict each other; or the partner did not answer.
   */
  readonly verdict: 'agree' | 'under-way' | 'differ' | 'unreachable'
  /**
   * This bank.
   */
  readonly ours: StatementSide
  /**
   * The partner bank, as it says.
   */
  readonly theirs?: StatementSide
  /**
   * The first entry of a lane that the two banks have differently.
   */
  readonly first?: FirstDifference
  /**
   * The last statement that both banks signed.
   */
  readonly signed?: SignedStatement
}

/**
 * The first entry of a lane that the two banks have differently.
 */
export type FirstDifference = {
  /**
   * Whose lane it is.
   */
  readonly lane: 'ours' | 'theirs'
  /**
   * Number of the entry.
   */
  readonly number: Seq
  /**
   * Our copy.
   */
  readonly ours: LaneLine
  /**
   * Their copy; absent if they have none.
   */
  readonly theirs?: LaneLine
}

/**
 * The last statement that both banks signed.
 */
export type SignedStatement = {
  /**
   * Oid of the body.
   */
  readonly statement: Oid
  /**
   * What we owe them by it, in seconds; negative if they owe us.
   */
  readonly position: Balance
  readonly body: StatementBody
  readonly sealA: Seal
  readonly sealB: Seal
}

/**
 * One side. "We" is always the bank that is asked.
 */
export type StatementSide = {
  /**
   * What we owe them in seconds; negative if they owe us.
   */
  readonly position: Balance
  readonly ourLane: Tip
  readonly theirLane: Tip
  readonly weHold: StatementHeld
  readonly theyHold: StatementHeld
}

/**
 * An entry of a lane in short.
 */
export type LaneLine = {
  readonly oid: Oid
  /**
   * Type of the entry.
   */
  readonly typ: string
  readonly at: Instant
  /**
   * Of a hold or a settle.
   */
  readonly seconds?: Seconds
}

// http/partner.schema.json

/**
 * A partner bank.
 */
export type PartnerView = {
  readonly bank: BankId
  /**
   * Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.
   */
  readonly name: string
  /**
   * How the bank calls itself.
   */
  readonly title: string
  /**
   * Reachable now.
   */
  readonly up: boolean
  /**
   * What we owe them in seconds; negative if they owe us.
   */
  readonly position: Balance
  /**
   * The most that we may owe them, as they grant it.
   */
  readonly weMayOwe: Limit
  /**
   * The most that they may owe us, as we grant it.
   */
  readonly theyMayOwe: Limit
  /**
   * Seconds of ours that wait for their decision.
   */
  readonly weHold: Limit
  /**
   * Seconds of theirs that wait for ours.
   */
  readonly theyHold: Limit
  /**
   * How much more help our members may receive from theirs now.
   */
  readonly weMaySend: Limit
  /**
   * How much more help their members may receive from ours now.
   */
  readonly theyMaySend: Limit
  /**
   * We take no new exchanges from them.
   */
  readonly suspendedByUs: boolean
  /**
   * They take no new exchanges from us.
   */
  readonly suspendedByThem: boolean
  readonly ourLane: Tip
  readonly theirLane: Tip
  /**
   * Last entry of our lane that they have on disk.
   */
  readonly ourAcked: Seq
  /**
   * They hold entries of ours that we lack: this bank runs on an old copy.
   */
  readonly behind: boolean
  /**
   * They found our log to have only grown up to here.
   */
  readonly cosignedByThem?: Witnessed
  /**
   * We found theirs to have only grown up to here.
   */
  readonly cosignedByUs?: Witnessed
  /**
   * Why we doubt their log; not evidence.
   */
  readonly doubt?: Code
  /**
   * Of what we have evidence against them.
   *
   * @maxItems 4
   */
  readonly evidence: readonly EvidenceKind[]
  /**
   * What of `theyMayOwe` counts now: a new limit is the smaller of both until they have acknowledged it.
   */
  readonly theyMayOweNow: Limit
  /**
   * Which agreement with this bank it is: 1 for the first, one more after each closing.
   */
  readonly epoch: number
  /**
   * We want to close the agreement in this way.
   */
  readonly closingByUs?: Disposal
  /**
   * They want to close the agreement in this way.
   */
  readonly closingByThem?: Disposal
  /**
   * The agreement is closed, in this way.
   */
  readonly closed?: Disposal
  /**
   * When they ended, by their own word; absent if they go on. Nothing new begins with them.
   */
  readonly ended?: Instant
  /**
   * Exchanges of ours that they, or banks behind them, should have decided long ago (SPEC, LANE-17).
   */
  readonly overdue: number
  /**
   * How many exchanges, and how many seconds in all, may wait for their members' bank at once; halved by each of theirs that is overdue.
   */
  readonly usable: {
    readonly holds: number
    readonly seconds: Limit
  }
}

// http/partners.schema.json

/**
 * All partner banks.
 */
export type PartnerList = {
  /**
   * When this bank ended, by its own word; absent if it goes on.
   */
  readonly ended?: Instant
  /**
   * The partner banks.
   *
   * @maxItems 4096
   */
  readonly partners: readonly PartnerView[]
}

// http/problem.schema.json

/**
 * RFC 9457 problem details of every refusal.
 */
export type Problem = {
  /**
   * about:blank or a page on the code.
   */
  readonly type: string
  /**
   * What was wrong, in plain words.
   */
  readonly title: string
  /**
   * HTTP status.
   */
  readonly status: number
  readonly code: Code
  /**
   * Whether to try again.
   */
  readonly retry: 'fix' | 'wait' | 'never'
  /**
   * What to do about it.
   */
  readonly todo: string
  /**
   * What the texts are made of.
   */
  readonly params: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^[a-z]{1,16}$".
     */
    readonly [k: string]: string | number
  }
}

// http/restore-finish.schema.json

/**
 * People decide not to wait for partner banks that have not answered.
 */
export type RestoreFinish = {
  /**
   * The partner banks that have not answered are gone for good. Else what this copy may lack has to be declared lost first, by the recovery keys: one that comes back and has seen more would take this log for a second one.
   */
  readonly unheard?: boolean
}

// http/restore.schema.json

/**
 * How a bank that was restored from a copy comes back (SPEC, RST).
 */
export type RestoreView = {
  /**
   * When it noticed.
   */
  readonly since: Instant
  /**
   * `copy`: the data folder is a copy. `asked`: people said so. `behind`: a partner proved that entries are missing. `two-copies`: another copy ran at the same time.
   */
  readonly reason: 'copy' | 'asked' | 'behind' | 'two-copies'
  /**
   * Nothing can be recorded yet.
   */
  readonly quarantined: boolean
  /**
   * Since when exchanges are taken again.
   */
  readonly ended?: Instant
  /**
   * Balance in seconds of `sys-recovered`: exchanges with partner banks that came back and belong to nobody that is known here.
   */
  readonly recovered: Balance
  /**
   * @maxItems 4096
   */
  readonly partners: readonly RestorePartner[]
  readonly keys?: RestoreKeys
}

/**
 * The last change of this bank's keys that partners told of and that this copy lacks: keys from before it are void.
 */
export type RestoreKeys = {
  /**
   * Its number.
   */
  readonly change: Seq
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * Number of the change that brought the recovery sheets that are good now; 0 for those of the founding.
   */
  readonly sheets: Seq
  /**
   * It declares that the bank has ended.
   */
  readonly ended: boolean
}

/**
 * What one partner said.
 */
export type RestorePartner = {
  /**
   * Name or id of the partner.
   */
  readonly bank: string
  /**
   * `waiting`: not reached yet. `behind`: it has entries of this bank that are missing here. `heard`: nothing is missing. `cut-needed`: it witnessed entries of the ledger that nobody can give back. `keys-behind`: it knows changes of the keys of this bank that are missing here. `differs`: what it shows contradicts what is here.
   */
  readonly state: 'waiting' | 'behind' | 'heard' | 'cut-needed' | 'keys-behind' | 'differs'
  /**
   * Own entries taken back from it.
   */
  readonly adopted: Seq
  /**
   * Entries of the ledger that it witnessed.
   */
  readonly witnessed?: Seq
  /**
   * It has changed its keys since this copy was made, and is heard only once this bank goes on: until then not even its new keys can be recorded.
   */
  readonly newKeys?: true
}

// http/reversal-create.schema.json

/**
 * Body of POST /reversals.
 */
export type ReversalCreate = {
  readonly id: Nonce
  /**
   * Identifier of the exchange; for one credited here by a partner bank, its transfer (which is then given back).
   */
  readonly of: string
  readonly reason: Code
  /**
   * How many seconds to wait for a partner bank. Default 10.
   */
  readonly wait?: number
}

// http/routes.schema.json

/**
 * Ways on which hours might reach another bank, best first.
 */
export type RouteList = {
  readonly bank: BankId
  /**
   * Whether there is an agreement with it: then an exchange needs no route.
   */
  readonly partner: boolean
  /**
   * The banks between, in order, as POST /exchanges takes them. By what they said last of themselves; none is certain.
   *
   * @maxItems 3
   */
  readonly routes: readonly (readonly BankRef[])[]
  /**
   * There are only ways whose first bank cannot be reached now. Absent where one can be: then all begin with such a bank.
   */
  readonly unreachable?: true
}

// http/series-list.schema.json

/**
 * Help that comes back.
 */
export type SeriesList = {
  /**
   * All that the asker may see.
   *
   * @maxItems 200
   */
  readonly series: readonly SeriesView[]
}

// http/series.schema.json

/**
 * Help that comes back.
 */
export type SeriesView = {
  readonly id: SeriesId
  /**
   * One side, as it is shown.
   */
  readonly giver: PartyView
  /**
   * One side, as it is shown.
   */
  readonly receiver: PartyView
  readonly category: Category
  readonly seconds: Seconds
  /**
   * How often.
   */
  readonly every: 'week' | 'fortnight' | 'month'
  readonly from: Day
  readonly until?: Day
  /**
   * Whether it makes no more.
   */
  readonly ended: boolean
  /**
   * What it is about.
   */
  readonly note?: string
}

// http/sheet-checked.schema.json

/**
 * What a stack of time sheets comes to.
 */
export type SheetChecked = {
  /**
   * True if it is recorded now, or was before.
   */
  readonly recorded: boolean
  /**
   * The lines that were not empty.
   *
   * @maxItems 500
   *
   * Items: One line, checked.
   */
  readonly rows: readonly RowChecked[]
  /**
   * How many are wrong.
   */
  readonly wrong: number
  /**
   * Total of those that are right.
   */
  readonly seconds: Limit
}

/**
 * One line, checked.
 */
export type RowChecked = {
  /**
   * Its line.
   */
  readonly line: number
  /**
   * Who was understood.
   */
  readonly giver?: string
  /**
   * Who was understood.
   */
  readonly receiver?: string
  /**
   * Rounded by the house rule.
   */
  readonly seconds?: Seconds
  readonly day?: Day
  readonly category?: Category
  readonly arrangement?: ArrangementId
  readonly state?: ArrangementState
  /**
   * Empty if the line is right.
   *
   * @maxItems 8
   *
   * Items: A field and the rule that it breaks.
   */
  readonly faults: readonly RowFault[]
}

/**
 * A field and the rule that it breaks.
 */
export type RowFault = {
  /**
   * What is wrong.
   */
  readonly field: 'day' | 'giver' | 'receiver' | 'hours' | 'category' | 'row'
  readonly code: Code
  /**
   * The rule, in words.
   */
  readonly says: string
  /**
   * What to do.
   */
  readonly todo: string
  /**
   * The values in the words.
   *
   * @maxItems 12
   */
  readonly params?: readonly RefusalParam[]
}

// http/sheet.schema.json

/**
 * Body of POST /sheets: a stack of paper time sheets, as typed.
 */
export type Sheet = {
  /**
   * Chosen by the form: the same again is recorded once.
   */
  readonly nonce: Nonce
  /**
   * The lines.
   *
   * @maxItems 500
   *
   * Items: A line of a time sheet; one that is empty altogether is left out.
   */
  readonly rows: readonly SheetRow[]
  /**
   * True: only check and show.
   */
  readonly dryRun?: boolean
}

/**
 * A line of a time sheet; one that is empty altogether is left out.
 */
export type SheetRow = {
  /**
   * As typed.
   */
  readonly day: string
  /**
   * As typed: card number, short name, name or name@bank.
   */
  readonly giver: string
  /**
   * As typed.
   */
  readonly receiver: string
  /**
   * As typed: h:mm or hours with a point or comma.
   */
  readonly hours: string
  /**
   * As typed.
   */
  readonly category: string
  /**
   * True where the line is right although the same is recorded already.
   */
  readonly again?: boolean
}

// http/statement-line.schema.json

/**
 * One posting to an account.
 */
export type StatementLine = {
  /**
   * Index of the entry in the log.
   */
  readonly index: Seq
  readonly at: Instant
  readonly day?: Day
  /**
   * Positive: gave help. Negative: received help.
   */
  readonly seconds: Balance
  /**
   * After this line.
   */
  readonly balance: Balance
  /**
   * The other account: short name or id, with @partner if elsewhere.
   */
  readonly other: string
  readonly category?: Category
  /**
   * What it was for.
   */
  readonly purpose:
    | 'exchange'
    | 'award'
    | 'spend'
    | 'agency'
    | 'donation'
    | 'opening'
    | 'recovered'
    | 'refund'
    | 'reversal'
    | 'clear'
  /**
   * Identifier of the exchange or transfer.
   */
  readonly id: string
  /**
   * True if the exchange was reversed later.
   */
  readonly reversed?: boolean
}

// http/statement.schema.json

/**
 * The lines of one account, newest last, and what is not decided yet.
 */
export type Statement = {
  readonly account: AccountView
  /**
   * The lines.
   *
   * @maxItems 1000
   */
  readonly lines: readonly StatementLine[]
  /**
   * Exchanges with partner banks that are not decided yet, the oldest first; the balance does not count them.
   *
   * @maxItems 100
   */
  readonly waiting: readonly ExchangeView[]
  /**
   * Pass as `after` for the next page.
   */
  readonly next?: Seq
}

// http/status.schema.json

/**
 * How the bank is.
 */
export type NodeStatus = {
  readonly bank: BankId
  /**
   * How the bank calls itself.
   */
  readonly title: BankTitle
  /**
   * Software version.
   */
  readonly version: string
  readonly protocol: Protocol
  /**
   * Entries in the log.
   */
  readonly entries: Seq
  /**
   * Accounts of people and their groups: member, group, agency, project, venue, pot. Those of partner banks and of the system are not counted.
   */
  readonly accounts: Seq
  /**
   * Exchanges inside the bank.
   */
  readonly exchanges: Seq
  /**
   * Exchanges with partner banks, finished or not.
   */
  readonly transfers: Seq
  /**
   * Exchanges with partner banks not decided yet.
   */
  readonly waiting: Seq
  /**
   * When this bank ended, by its own word; absent if it goes on.
   */
  readonly ended?: Instant
  readonly partners: Seq
  readonly partnersUp: Seq
  /**
   * Partners that know entries of this bank that are missing here: above 0, it runs on an old copy of its ledger.
   */
  readonly frozen: Seq
  /**
   * Sum of all balances: always 0.
   */
  readonly sum: Balance
  /**
   * Latest checkpoint, a signed note.
   */
  readonly checkpoint: string
  /**
   * libp2p peer id.
   */
  readonly peer: string
  /**
   * Where it listens for partner banks.
   *
   * @maxItems 16
   */
  readonly addrs: readonly Multiaddr[]
  readonly startedAt: Instant
  readonly now: Instant
  /**
   * The newest checkpoint that partners cosigned.
   */
  readonly witnessed?: StatusWitnessed
  /**
   * Only of a bank that was restored from a copy.
   */
  readonly restore?: RestoreView
}

/**
 * The newest checkpoint that partners cosigned.
 */
export type StatusWitnessed = {
  /**
   * Entries of the log.
   */
  readonly size: Seq
  readonly at: Instant
  /**
   * How many cosigned it.
   */
  readonly by: number
}

// http/thread.schema.json

/**
 * A conversation.
 */
export type ThreadView = {
  readonly id: ThreadId
  readonly changed: Instant
  /**
   * The two, by the names that others see.
   *
   * @maxItems 2
   */
  readonly people: readonly string[]
  readonly arrangement?: ArrangementId
  /**
   * The offer or request that it came from; one of a partner bank is talked about with the time brokers.
   */
  readonly listing?: string
  /**
   * Whether a broker may read it.
   */
  readonly helped: boolean
  /**
   * Messages.
   */
  readonly count: number
  /**
   * Messages that the asker has not seen.
   */
  readonly unread: number
  /**
   * The messages, oldest first.
   *
   * @maxItems 500
   *
   * Items: A message.
   */
  readonly messages: readonly MessageView[]
}

/**
 * A message.
 */
export type MessageView = {
  readonly id: MessageId
  readonly at: Instant
  /**
   * Who wrote it.
   */
  readonly from: string
  /**
   * Whether the asker did.
   */
  readonly you: boolean
  /**
   * Whether a broker did who is neither of the two.
   */
  readonly broker: boolean
  /**
   * Their words.
   */
  readonly text: string
  /**
   * Whether it was reported.
   */
  readonly reported: boolean
}

// http/threads.schema.json

/**
 * Conversations, the newest first.
 */
export type ThreadList = {
  /**
   * A page of them.
   *
   * @maxItems 200
   *
   * Items: A conversation in a list.
   */
  readonly threads: readonly ThreadLine[]
}

/**
 * A conversation in a list.
 */
export type ThreadLine = {
  readonly id: ThreadId
  readonly changed: Instant
  /**
   * The two, by the names that others see.
   *
   * @maxItems 2
   */
  readonly people: readonly string[]
  readonly arrangement?: ArrangementId
  /**
   * The offer or request that it came from; one of a partner bank is talked about with the time brokers.
   */
  readonly listing?: string
  /**
   * Whether a broker may read it.
   */
  readonly helped: boolean
  /**
   * Messages.
   */
  readonly count: number
  /**
   * Messages that the asker has not seen.
   */
  readonly unread: number
}

// http/transfer.schema.json

/**
 * An exchange between banks, as one of the banks on its way sees it: nothing about people.
 */
export type TransferView = {
  readonly xfer: Oid
  /**
   * The bank of who received the help, one between, the bank of who gave it, or the bank that a round of clearing leads back to.
   */
  readonly role: 'payer' | 'middle' | 'payee' | 'loop'
  readonly state: 'ordered' | 'accepted' | 'held' | 'paid' | 'released' | 'declined' | 'lapsed'
  readonly seconds: Seconds
  /**
   * The bank that waits for our answer, or waited: a partner, but for an order without a hold.
   */
  readonly from?: BankRef
  /**
   * The bank for whose answer we wait: a partner, but for an order without a hold.
   */
  readonly to?: BankRef
  /**
   * The bank that is to decide.
   */
  readonly decider?: BankId
  /**
   * Until when it may decide.
   */
  readonly decideBy?: Instant
  /**
   * It should have decided long ago.
   */
  readonly overdue: boolean
  /**
   * Our people wait no more; if the partner settles after all, the loss is ours.
   */
  readonly writtenOff?: {
    readonly by: AccountId
    readonly at: Instant
  }
  /**
   * Written off, and settled after all.
   */
  readonly lost?: boolean
  /**
   * Why it came to nothing.
   */
  readonly code?: Code
}

// http/transfers.schema.json

/**
 * Exchanges between banks for which somebody waits now.
 */
export type TransferList = {
  /**
   * @maxItems 100000
   */
  readonly transfers: readonly TransferView[]
}

// register/arrangement.schema.json

/**
 * An exchange between two people, from the first word to the ledger and back.
 */
export type Arrangement = {
  readonly id: ArrangementId
  readonly at: Instant
  readonly changed: Instant
  readonly state: ArrangementState
  readonly giver: Party
  readonly receiver: Party
  readonly category: Category
  /**
   * What it is about, for the two people. Erased with either of them.
   */
  readonly note?: string
  /**
   * The offer or request that it came from.
   */
  readonly listing?: string
  /**
   * The request that it meets, where `listing` is the offer that meets it.
   */
  readonly request?: string
  readonly exception?: CheckException
  /**
   * When, and about how long.
   */
  readonly plan?: Plan
  /**
   * Who has agreed to it.
   *
   * @maxItems 2
   */
  readonly yes: readonly Side[]
  readonly claim?: Claim
  readonly ledger?: LedgerIntent
  readonly undo?: LedgerIntent
  /**
   * What is to be recorded when the first is taken back.
   */
  readonly redo?: Claim
  /**
   * What one of them says is wrong.
   */
  readonly dispute?: Dispute
  readonly series?: SeriesId
  readonly group?: EntryGroupId
  /**
   * True if the ledger takes the group all or nothing.
   */
  readonly whole?: boolean
  /**
   * What happened, in order.
   *
   * @maxItems 200
   */
  readonly history: readonly Deed[]
}

/**
 * When, and about how long.
 */
export type Plan = {
  readonly day?: Day
  readonly seconds?: Seconds
}

/**
 * What one of them says is wrong.
 */
export type Dispute = {
  readonly side: Side
  readonly at: Instant
  readonly reason: DisputeReason
  /**
   * In their own words.
   */
  readonly note?: string
  /**
   * Whether the ledger had it already.
   */
  readonly booked: boolean
}

// register/category.schema.json

/**
 * A kind of help that a bank lists offers and requests under. Two levels: a group, and leaves in it. The id is the code that the ledger keeps, so it never changes and a category is never deleted.
 */
export type ServiceCategory = {
  readonly id: Category
  /**
   * The group; absent for a group.
   */
  readonly parent?: Category
  readonly names: CategoryNames
  /**
   * Place among those beside it, lowest first.
   */
  readonly order: number
  /**
   * True: old listings and exchanges keep it, new ones cannot choose it.
   */
  readonly retired: boolean
  /**
   * When it was added.
   */
  readonly at: Instant
  /**
   * When it was last changed.
   */
  readonly changed: Instant
}

/**
 * What people call it, by language; where a language has no name the English one is shown.
 */
export type CategoryNames = {
  /**
   * English.
   */
  readonly en: string
  /**
   * Welsh.
   */
  readonly cy?: string
  /**
   * Polish.
   */
  readonly pl?: string
}

// register/device-key.schema.json

/**
 * On which device a key of a member lies. That it counts, and since when, stands in the ledger.
 */
export type DeviceKeyRecord = {
  readonly id: PublicKey
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * Whose it is.
   */
  readonly member: MemberId
  /**
   * What the browser calls itself, shortened: Firefox, Android.
   */
  readonly device: string
}

// register/exchanges.schema.json

/**
 * Identifier of an arrangement: opaque, never derived from a name.
 */
export type ArrangementId = string

/**
 * Identifier of a series of arrangements.
 */
export type SeriesId = string

/**
 * What a class or a stack of time sheets brought in together.
 */
export type EntryGroupId = string

/**
 * Identifier of a conversation.
 */
export type ThreadId = string

/**
 * Identifier of a message.
 */
export type MessageId = string

/**
 * Identifier of a notice.
 */
export type NoticeId = string

/**
 * A member of this bank.
 */
export type MemberRef = string

/**
 * Who gave help, and who received it.
 */
export type Side = 'giver' | 'receiver'

/**
 * In what capacity somebody did something; `rule` is the house rule, after a time.
 */
export type Capacity = 'giver' | 'receiver' | 'broker' | 'rule'

/**
 * Where an arrangement is.
 */
export type ArrangementState =
  | 'proposed'
  | 'accepted'
  | 'recorded'
  | 'disputed'
  | 'writing'
  | 'refused'
  | 'booked'
  | 'undoing'
  | 'declined'
  | 'cancelled'
  | 'dropped'
  | 'reversed'

/**
 * What is wrong with what the other said.
 */
export type DisputeReason = 'hours' | 'day' | 'not-done' | 'not-me' | 'other'

/**
 * What happened to an arrangement.
 */
export type Did =
  | 'propose'
  | 'accept'
  | 'decline'
  | 'cancel'
  | 'record'
  | 'confirm'
  | 'silence'
  | 'lapse'
  | 'dispute'
  | 'keep'
  | 'change'
  | 'drop'
  | 'reverse'
  | 'retry'
  | 'except'
  | 'booked'
  | 'refused'
  | 'reversed'
  | 'not-reversed'

/**
 * Whom an exchange is with: `me`, a card number, a member's id, a short name or account id, or `name@bank`.
 */
export type PartyRef = string

/**
 * One side: an account here, with its member if it has one, or somebody at another bank.
 */
export type Party = {
  /**
   * A member of this bank.
   */
  readonly member?: string
  readonly account?: AccountId
  /**
   * Somebody at another bank.
   */
  readonly address?: string
}

/**
 * What somebody says was done: the hours are not in the ledger until whose word the house rule asks for have said so, too.
 */
export type Claim = {
  readonly seconds: Seconds
  readonly day: Day
  readonly category: Category
  /**
   * Who says so.
   */
  readonly by: Capacity
  readonly at: Instant
  /**
   * Who has said that it was so, or for whom a broker has.
   *
   * @maxItems 2
   */
  readonly words: readonly Side[]
  /**
   * When silence counts as a yes.
   */
  readonly until?: Instant
}

/**
 * One step of an arrangement.
 */
export type Deed = {
  readonly at: Instant
  /**
   * An opaque actor id.
   */
  readonly by: AccountId
  readonly as: Capacity
  readonly did: Did
  /**
   * Why, where a refusal is the reason.
   */
  readonly code?: Code
}

/**
 * What is to be written into the ledger. It is kept before the ledger is asked.
 */
export type LedgerIntent = {
  /**
   * Chosen before it is written, so that it is written once.
   */
  readonly id: Nonce
  /**
   * waiting: a partner bank has not decided yet.
   */
  readonly state: 'planned' | 'writing' | 'waiting' | 'done' | 'refused'
  /**
   * Why the ledger or the partner refused.
   */
  readonly code?: Code
  /**
   * What the words of the refusal need.
   */
  readonly about?: RefusalAbout
  /**
   * What it takes back, or the transfer between the banks.
   */
  readonly of?: string
  /**
   * Why it is taken back.
   */
  readonly reason?: Code
  /**
   * Who is recorded as having entered it.
   */
  readonly by: AccountId
  readonly consent?: Seal
}

/**
 * What the words of the refusal need.
 */
export type RefusalAbout = {
  /**
   * Whose account.
   */
  readonly account?: string
  /**
   * Which bank.
   */
  readonly partner?: string
  readonly result?: Balance
  readonly floor?: Balance
  readonly ceiling?: Balance
  readonly limit?: Limit
  readonly maximum?: Limit
}

/**
 * Why a time broker allowed an exchange although the giver has not the checks that its request asks for.
 */
export type CheckException = {
  /**
   * An opaque actor id.
   */
  readonly by: AccountId
  readonly at: Instant
  /**
   * The checks that were missing.
   *
   * @maxItems 20
   */
  readonly checks: readonly CheckName[]
  /**
   * In the words of the broker. Erased with the giver or the receiver.
   */
  readonly reason?: string
}

/**
 * What happened.
 */
export type NoticeKind =
  | 'proposed'
  | 'accepted'
  | 'declined'
  | 'cancelled'
  | 'lapsed'
  | 'confirm'
  | 'booked'
  | 'refused'
  | 'disputed'
  | 'settled'
  | 'reversed'
  | 'message'
  | 'broker-dispute'
  | 'broker-help'
  | 'broker-report'

/**
 * What a person can do with an arrangement.
 */
export type ArrangementStepName =
  | 'accept'
  | 'decline'
  | 'cancel'
  | 'record'
  | 'confirm'
  | 'dispute'
  | 'retry'
  | 'keep'
  | 'change'
  | 'drop'
  | 'reverse'

/**
 * One of the values that the words of a refusal name, so that they can be said in any language.
 */
export type RefusalParam = {
  /**
   * Its name in the catalogue of refusals.
   */
  readonly name: string
  /**
   * Its value, if it is a text.
   */
  readonly text?: string
  /**
   * Its value, if it is a number; lengths of time in seconds.
   */
  readonly number?: number
}

// register/group-change.schema.json

/**
 * Changes to one; what is not named stays as it is.
 */
export type GroupChange = {
  /**
   * What it is called.
   */
  readonly title?: string
  /**
   * What it does, for everybody to read.
   */
  readonly about?: string
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly contact?: Contact
  /**
   * Members to talk to.
   *
   * @maxItems 20
   */
  readonly contacts?: readonly MemberId[]
  /**
   * Members who act for it.
   *
   * @maxItems 20
   */
  readonly stewards?: readonly MemberId[]
  readonly handle?: MemberHandle
  readonly floorSeconds?: Balance
  readonly ceilingSeconds?: Balance
  /**
   * Whether it takes part no more.
   */
  readonly closed?: boolean
  /**
   * What is to be no more.
   *
   * @maxItems 3
   */
  readonly clear?: readonly ('about' | 'area' | 'contact')[]
}

// register/group-create.schema.json

/**
 * A new group, agency, project, venue or pot.
 */
export type GroupCreate = {
  /**
   * What it is.
   */
  readonly kind: 'group' | 'agency' | 'project' | 'venue' | 'pot'
  /**
   * What it is called.
   */
  readonly title: string
  /**
   * What it does, for everybody to read.
   */
  readonly about?: string
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly contact?: Contact
  /**
   * Members to talk to.
   *
   * @maxItems 20
   */
  readonly contacts?: readonly MemberId[]
  /**
   * Members who act for it.
   *
   * @maxItems 20
   */
  readonly stewards?: readonly MemberId[]
  /**
   * Of a venue: whose hours are returned there.
   */
  readonly tag?: VenueTag
  /**
   * The agency of a project.
   */
  readonly agency?: GroupId
  readonly handle?: MemberHandle
  readonly floorSeconds?: Balance
  readonly ceilingSeconds?: Balance
}

// register/group-list.schema.json

/**
 * Groups, agencies, projects, venues and pots, by title.
 */
export type GroupList = {
  /**
   * All that match.
   *
   * @maxItems 5000
   */
  readonly groups: readonly GroupView[]
}

// register/group-view.schema.json

/**
 * One group, agency, project, venue or pot.
 */
export type GroupView = {
  readonly id: GroupId
  readonly at?: Instant
  readonly changed: Instant
  /**
   * What it is.
   */
  readonly kind: 'group' | 'agency' | 'project' | 'venue' | 'pot'
  /**
   * What it is called.
   */
  readonly title: string
  /**
   * What it does, for everybody to read.
   */
  readonly about?: string
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly contact?: Contact
  /**
   * Of a venue: whose hours are returned there.
   */
  readonly tag?: VenueTag
  /**
   * The agency of a project.
   */
  readonly agency?: GroupId
  /**
   * Ledger account.
   */
  readonly account?: AccountId
  readonly handle?: MemberHandle
  /**
   * Whether it takes part no more.
   */
  readonly closed?: boolean
  /**
   * What a pot of the house itself holds: hours that were written off.
   */
  readonly holds?: 'written-off'
  /**
   * Members to talk to.
   *
   * @maxItems 20
   *
   * Items: A member in a group.
   */
  readonly contacts: readonly GroupPerson[]
  /**
   * Members who act for it.
   *
   * @maxItems 20
   *
   * Items: A member in a group.
   */
  readonly stewards: readonly GroupPerson[]
  readonly hours?: MemberHours
  /**
   * What the agency is called.
   */
  readonly agencyTitle?: string
  /**
   * What whoever asks may do.
   *
   * @maxItems 3
   */
  readonly may: readonly ('change' | 'limits' | 'close')[]
}

/**
 * A member in a group.
 */
export type GroupPerson = {
  readonly id: MemberId
  /**
   * The name as others see it.
   */
  readonly shown: string
}

// register/group.schema.json

/**
 * A group, agency, project, venue or pot.
 */
export type Group = {
  readonly id: GroupId
  readonly at: Instant
  readonly changed: Instant
  /**
   * What it is.
   */
  readonly kind: 'group' | 'agency' | 'project' | 'venue' | 'pot'
  /**
   * What it is called.
   */
  readonly title: string
  /**
   * What it does, for everybody to read.
   */
  readonly about?: string
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly contact?: Contact
  /**
   * Members to talk to.
   *
   * @maxItems 20
   */
  readonly contacts: readonly MemberId[]
  /**
   * Members who act for it.
   *
   * @maxItems 20
   */
  readonly stewards: readonly MemberId[]
  /**
   * Of a venue: whose hours are returned there.
   */
  readonly tag?: VenueTag
  /**
   * The agency of a project.
   */
  readonly agency?: GroupId
  /**
   * Ledger account.
   */
  readonly account: AccountId
  readonly handle?: MemberHandle
  /**
   * Whether it takes part no more.
   */
  readonly closed?: boolean
  /**
   * What a pot of the house itself holds: hours that were written off.
   */
  readonly holds?: 'written-off'
}

// register/house-change.schema.json

/**
 * Changes to the house rules; what is not named stays as it is.
 */
export type HouseChange = {
  /**
   * Hours are rounded to multiples of this, in seconds.
   */
  readonly roundingSeconds?: number
  /**
   * The longest exchange, in seconds; the ledger has a maximum of its own, and the smaller one holds.
   */
  readonly maximumSeconds?: Seconds
  /**
   * Lowest standing of a new member: so far they may receive before they give.
   */
  readonly memberFloorSeconds?: Balance
  /**
   * Highest standing of a new member.
   */
  readonly memberCeilingSeconds?: Balance
  /**
   * Who says yes to a recorded exchange: nobody, the person who received, or whoever of the two did not record it.
   */
  readonly confirm?: 'none' | 'receiver' | 'both'
  /**
   * Days in which to confirm or dispute.
   */
  readonly confirmDays?: number
  /**
   * What an exchange becomes that nobody confirmed in time: it counts, it lapses, or the broker decides.
   */
  readonly unconfirmed?: 'counts' | 'lapses' | 'broker'
  /**
   * Days in which what is in the ledger may still be disputed.
   */
  readonly disputeDays?: number
  /**
   * Days after which a proposal that nobody answered lapses.
   */
  readonly lapseDays?: number
  /**
   * The day of the week on which the weekly letter by e-mail goes out.
   */
  readonly digestDay?: 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat'
  /**
   * The hour of that day, on the clocks of the United Kingdom.
   */
  readonly digestHour?: number
  /**
   * Oldest day that may still be recorded, in days before today.
   */
  readonly recordDays?: number
  /**
   * Whether the way there and back is part of the time.
   */
  readonly travelCounts?: boolean
  /**
   * Whether time credits may be given for goods. In the United Kingdom that can count as income.
   */
  readonly goods?: boolean
  /**
   * Youngest age at which somebody may join.
   */
  readonly youngest?: number
  /**
   * Age from which somebody needs no guardian.
   */
  readonly adult?: number
  /**
   * Whether a minor needs a guardian before joining.
   */
  readonly guardianNeeded?: boolean
  /**
   * Whether a broker talks with each applicant first.
   */
  readonly interviewNeeded?: boolean
  /**
   * How many good references an applicant needs.
   */
  readonly referencesNeeded?: number
  /**
   * Checks that every applicant needs.
   *
   * @maxItems 10
   */
  readonly checksNeeded?: readonly CheckName[]
  /**
   * The checks that this house knows.
   *
   * @maxItems 20
   *
   * Items: A check that this house knows.
   */
  readonly checks?: readonly HouseCheck[]
  /**
   * Whether a time broker may, giving a reason, allow help without a check that its request asks for. Yes if it is not said.
   */
  readonly checkExceptions?: boolean
  /**
   * What members of partner timebanks may do here: arrange help with members, ask the broker, or nothing.
   */
  readonly partnerMembers?: 'free' | 'ask-broker' | 'not'
  /**
   * Whether the board keeps to itself: nothing of partner timebanks is shown here, and nothing of ours there. No if it is not said.
   */
  readonly ownBoardOnly?: boolean
  /**
   * Whether requests go to the broker first rather than straight to a member.
   */
  readonly brokerArranges?: boolean
  /**
   * What becomes of the hours of those who leave or die: given to a pot, or written off.
   */
  readonly leaverHours?: 'donate' | 'write-off'
  /**
   * The pot to which they go.
   */
  readonly leaverPot?: GroupId
  /**
   * How members see each other: with family name, or its first letter only.
   */
  readonly names?: 'full' | 'initial'
  /**
   * How many days an offer or request stands unless it says otherwise.
   */
  readonly listingDays?: number
  /**
   * Whether a kind of help may be a word that is no category of the board.
   */
  readonly ownKinds?: boolean
  /**
   * Categories that this house does not show.
   *
   * @maxItems 200
   */
  readonly hiddenCategories?: readonly Category[]
  /**
   * What a person agrees to when joining, in plain words.
   */
  readonly agreement?: HouseAgreement
  /**
   * What is to be no more.
   *
   * @maxItems 1
   */
  readonly lift?: readonly 'leaverPot'[]
  /**
   * Why.
   */
  readonly why?: string
  /**
   * The version that was changed: refused if there is a newer one.
   */
  readonly of?: number
}

/**
 * A check that this house knows.
 */
export type HouseCheck = {
  readonly name: CheckName
  /**
   * What people call it.
   */
  readonly title: string
  /**
   * How many months an outcome usually counts.
   */
  readonly months: number
}

/**
 * What a person agrees to when joining, in plain words.
 */
export type HouseAgreement = {
  /**
   * In English.
   */
  readonly en: string
  /**
   * In Welsh.
   */
  readonly cy?: string
  /**
   * In Polish.
   */
  readonly pl?: string
}

// register/house-history.schema.json

/**
 * All versions of the house rules, newest first.
 */
export type HouseHistory = {
  /**
   * The versions.
   *
   * @maxItems 1000
   */
  readonly versions: readonly HouseBook[]
}

// register/house.schema.json

/**
 * One version of the house rules: which, since when, and by whom.
 */
export type HouseBook = {
  /**
   * The version as a key, with leading zeros.
   */
  readonly id: string
  readonly at: Instant
  readonly changed: Instant
  /**
   * Counts from 1; 0 is what a house has before anybody chose.
   */
  readonly version: number
  readonly by: ActedBy
  /**
   * Why it was changed.
   */
  readonly why?: string
  /**
   * The house rules about people, in the order in which they are read.
   */
  readonly terms: HouseTerms
}

/**
 * The house rules about people, in the order in which they are read.
 */
export type HouseTerms = {
  /**
   * Hours are rounded to multiples of this, in seconds.
   */
  readonly roundingSeconds: number
  /**
   * The longest exchange, in seconds; the ledger has a maximum of its own, and the smaller one holds.
   */
  readonly maximumSeconds: Seconds
  /**
   * Lowest standing of a new member: so far they may receive before they give.
   */
  readonly memberFloorSeconds: Balance
  /**
   * Highest standing of a new member.
   */
  readonly memberCeilingSeconds: Balance
  /**
   * Who says yes to a recorded exchange: nobody, the person who received, or whoever of the two did not record it.
   */
  readonly confirm: 'none' | 'receiver' | 'both'
  /**
   * Days in which to confirm or dispute.
   */
  readonly confirmDays: number
  /**
   * What an exchange becomes that nobody confirmed in time: it counts, it lapses, or the broker decides.
   */
  readonly unconfirmed: 'counts' | 'lapses' | 'broker'
  /**
   * Days in which what is in the ledger may still be disputed.
   */
  readonly disputeDays: number
  /**
   * Days after which a proposal that nobody answered lapses.
   */
  readonly lapseDays: number
  /**
   * The day of the week on which the weekly letter by e-mail goes out.
   */
  readonly digestDay: 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat'
  /**
   * The hour of that day, on the clocks of the United Kingdom.
   */
  readonly digestHour: number
  /**
   * Oldest day that may still be recorded, in days before today.
   */
  readonly recordDays: number
  /**
   * Whether the way there and back is part of the time.
   */
  readonly travelCounts: boolean
  /**
   * Whether time credits may be given for goods. In the United Kingdom that can count as income.
   */
  readonly goods: boolean
  /**
   * Youngest age at which somebody may join.
   */
  readonly youngest: number
  /**
   * Age from which somebody needs no guardian.
   */
  readonly adult: number
  /**
   * Whether a minor needs a guardian before joining.
   */
  readonly guardianNeeded: boolean
  /**
   * Whether a broker talks with each applicant first.
   */
  readonly interviewNeeded: boolean
  /**
   * How many good references an applicant needs.
   */
  readonly referencesNeeded: number
  /**
   * Checks that every applicant needs.
   *
   * @maxItems 10
   */
  readonly checksNeeded: readonly CheckName[]
  /**
   * The checks that this house knows.
   *
   * @maxItems 20
   *
   * Items: A check that this house knows.
   */
  readonly checks: readonly HouseCheck[]
  /**
   * Whether a time broker may, giving a reason, allow help without a check that its request asks for. Yes if it is not said.
   */
  readonly checkExceptions?: boolean
  /**
   * What members of partner timebanks may do here: arrange help with members, ask the broker, or nothing.
   */
  readonly partnerMembers: 'free' | 'ask-broker' | 'not'
  /**
   * Whether the board keeps to itself: nothing of partner timebanks is shown here, and nothing of ours there. No if it is not said.
   */
  readonly ownBoardOnly?: boolean
  /**
   * Whether requests go to the broker first rather than straight to a member.
   */
  readonly brokerArranges: boolean
  /**
   * What becomes of the hours of those who leave or die: given to a pot, or written off.
   */
  readonly leaverHours: 'donate' | 'write-off'
  /**
   * The pot to which they go.
   */
  readonly leaverPot?: GroupId
  /**
   * How members see each other: with family name, or its first letter only.
   */
  readonly names: 'full' | 'initial'
  /**
   * How many days an offer or request stands unless it says otherwise.
   */
  readonly listingDays: number
  /**
   * Whether a kind of help may be a word that is no category of the board.
   */
  readonly ownKinds: boolean
  /**
   * Categories that this house does not show.
   *
   * @maxItems 200
   */
  readonly hiddenCategories: readonly Category[]
  /**
   * What a person agrees to when joining, in plain words.
   */
  readonly agreement: HouseAgreement
}

// register/listing.schema.json

/**
 * An offer or a request of a member or a group. Its text is in the erasable register only.
 */
export type Listing = {
  readonly id: ListingId
  /**
   * Who offers or asks; absent if a group does.
   */
  readonly member?: MemberId
  /**
   * The group that offers or asks.
   */
  readonly group?: GroupId
  readonly kind: ListingKind
  readonly title: ListingTitle
  readonly description: ListingDescription
  /**
   * The language in which it was written.
   */
  readonly language: PersonLanguage
  /**
   * Leaf categories.
   *
   * @minItems 1
   * @maxItems 5
   */
  readonly categories: readonly Category[]
  /**
   * Words of the writer's own.
   *
   * @maxItems 10
   */
  readonly tags: readonly ListingTag[]
  /**
   * Parts of the week in which the help is given or needed; absent if any.
   *
   * @minItems 1
   * @maxItems 21
   */
  readonly when?: readonly FreePart[]
  /**
   * Where, if not at the member's own place. Never shown to others.
   */
  readonly place?: MemberPlace
  /**
   * Checks that a helper must have.
   *
   * @minItems 1
   * @maxItems 8
   */
  readonly needsChecks?: readonly CheckName[]
  /**
   * The last day on which it stands.
   */
  readonly until: Day
  /**
   * Whether partner banks may show it, without the name of who wrote it.
   */
  readonly shared: boolean
  /**
   * Pictures, in the order in which they are shown.
   *
   * @maxItems 4
   */
  readonly photos: readonly ListingPhoto[]
  readonly status: ListingStatus
  /**
   * Who wrote it, if that was somebody else: a broker or a proxy.
   */
  readonly by?: ActedBy
  /**
   * When it was posted.
   */
  readonly at: Instant
  /**
   * When it was last changed.
   */
  readonly changed: Instant
}

/**
 * Opaque.
 */
export type ListingId = string

/**
 * Help that is offered, or asked for.
 */
export type ListingKind = 'offer' | 'request'

/**
 * One line. No e-mail address or telephone number: people write to each other through the bank.
 */
export type ListingTitle = string

/**
 * What it is about, in some lines; may be empty. No e-mail address or telephone number.
 */
export type ListingDescription = string

/**
 * A word or two.
 */
export type ListingTag = string

/**
 * open: it stands; paused: hidden for now; met: the help was found; expired: its last day is over; removed: taken away.
 */
export type ListingStatus = 'open' | 'paused' | 'met' | 'expired' | 'removed'

/**
 * Opaque.
 */
export type PhotoId = string

/**
 * A picture that belongs to a listing, kept beside the records.
 */
export type ListingPhoto = {
  readonly id: PhotoId
  readonly type: 'image/jpeg' | 'image/png'
  /**
   * Size of the file.
   */
  readonly bytes: number
}

// register/login-code.schema.json

/**
 * A one-time code that a broker handed out, as a hash.
 */
export type LoginCodeRecord = {
  /**
   * The member.
   */
  readonly id: MemberId
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * When it was last changed or used.
   */
  readonly changed: Instant
  /**
   * Salt.
   */
  readonly salt: string
  /**
   * scrypt of the code.
   */
  readonly hash: string
  /**
   * Wrong tries.
   */
  readonly tries: number
  /**
   * When it ends.
   */
  readonly until: Instant
}

// register/login-for.schema.json

/**
 * Whom a way to sign in is made for.
 */
export type LoginFor = {
  /**
   * The member.
   */
  readonly member: MemberId
}

// register/login-link.schema.json

/**
 * A link that signs in once, or sets the bank up.
 */
export type LoginLinkRecord = {
  /**
   * SHA-256 of the secret in the link.
   */
  readonly id: string
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * When it was last changed or used.
   */
  readonly changed: Instant
  /**
   * Whom it signs in; nobody for the first set-up.
   */
  readonly member?: MemberId
  /**
   * When it ends.
   */
  readonly until: Instant
}

// register/login-opened.schema.json

/**
 * Somebody is signed in.
 */
export type LoginOpened = {
  /**
   * A bearer token, and the value of the browser's cookie.
   */
  readonly token: string
  /**
   * When it ends.
   */
  readonly until: Instant
  /**
   * Whose it is.
   */
  readonly member: MemberId
}

// register/login-try.schema.json

/**
 * Signing in with a card.
 */
export type LoginTry = {
  /**
   * The number on the card.
   */
  readonly number: string
  /**
   * The PIN, or a one-time code from the broker.
   */
  readonly secret: string
}

// register/login-way.schema.json

/**
 * A way to sign in, once.
 */
export type LoginWay = {
  /**
   * Path of a link below the address of the bank.
   */
  readonly link?: string
  /**
   * Where members' browsers reach the pages, if the bank was told (web.url in config.json): the link is below it.
   */
  readonly address?: string
  /**
   * A code that goes with the number of the card.
   */
  readonly code?: string
  /**
   * The number on the card.
   */
  readonly number?: string
  /**
   * When it ends.
   */
  readonly until: Instant
}

// register/logins-ended.schema.json

/**
 * How many devices were signed out.
 */
export type LoginsEnded = {
  /**
   * Devices.
   */
  readonly ended: number
}

// register/mail.schema.json

/**
 * An e-mail that is on its way.
 */
export type MailRecord = {
  /**
   * Opaque id.
   */
  readonly id: string
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * When it was last changed or used.
   */
  readonly changed: Instant
  /**
   * Address.
   */
  readonly to: EmailAddress
  /**
   * Subject.
   */
  readonly subject: string
  /**
   * Plain text.
   */
  readonly text: string
  /**
   * Attempts that failed.
   */
  readonly tries: number
  /**
   * When it is tried again.
   */
  readonly next: Instant
}

// register/member-card.schema.json

/**
 * What is printed on a membership card.
 */
export type MemberCard = {
  readonly id: MemberId
  /**
   * The name as others see it.
   */
  readonly shown: string
  readonly number: CardNumber
  /**
   * The text of the QR code. A secret: it stands on the card only.
   */
  readonly code: string
}

// register/member-change.schema.json

/**
 * Changes to a member; what is not named stays as it is.
 */
export type MemberChange = {
  readonly name?: PersonName
  readonly contact?: Contact
  readonly language?: PersonLanguage
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly place?: MemberPlace
  /**
   * How far the member goes to help.
   */
  readonly reachMetres?: number
  /**
   * When the member can help.
   *
   * @maxItems 21
   */
  readonly free?: readonly FreePart[]
  /**
   * What the member says about themselves; other members may read it.
   */
  readonly about?: string
  /**
   * Year of birth.
   */
  readonly birthYear?: number
  readonly emergency?: EmergencyContact
  /**
   * The adult who answers for a minor, and the day of their consent.
   */
  readonly guardian?: GuardianGiven
  readonly number?: CardNumber
  readonly handle?: MemberHandle
  /**
   * What is to be no more.
   *
   * @maxItems 9
   */
  readonly clear?: readonly (
    'contact' | 'area' | 'place' | 'reachMetres' | 'free' | 'about' | 'birthYear' | 'emergency' | 'guardian'
  )[]
}

/**
 * The adult who answers for a minor, and the day of their consent.
 */
export type GuardianGiven = {
  readonly member?: MemberId
  /**
   * The guardian, if not a member.
   */
  readonly name?: string
  /**
   * How to reach the guardian.
   */
  readonly contact?: string
  readonly consentAt?: Day
}

// register/member-create.schema.json

/**
 * Application to join: by the person, or typed by a broker from a paper form.
 */
export type MemberCreate = {
  readonly name: PersonName
  readonly contact?: Contact
  readonly language: PersonLanguage
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly place?: MemberPlace
  /**
   * How far the member goes to help.
   */
  readonly reachMetres?: number
  /**
   * When the member can help.
   *
   * @maxItems 21
   */
  readonly free?: readonly FreePart[]
  /**
   * What the member says about themselves; other members may read it.
   */
  readonly about?: string
  /**
   * What they said they could do for others when they applied: for the desk, which puts it on the board with them.
   */
  readonly canDo?: string
  /**
   * What help they would like, said when they applied: for the desk.
   */
  readonly wouldLike?: string
  /**
   * Year of birth.
   */
  readonly birthYear?: number
  readonly emergency?: EmergencyContact
  /**
   * The adult who answers for a minor, and the day of their consent.
   */
  readonly guardian?: GuardianGiven
  /**
   * Who could give references.
   *
   * @maxItems 5
   *
   * Items: Who could give a reference.
   */
  readonly referees?: readonly RefereeGiven[]
  /**
   * A broker types it from a paper form.
   */
  readonly paper?: boolean
  /**
   * The person agrees to the house rules and to the keeping of these data.
   */
  readonly agrees: true
}

/**
 * Who could give a reference.
 */
export type RefereeGiven = {
  /**
   * Who vouches for the person.
   */
  readonly referee: string
  /**
   * How to reach the referee.
   */
  readonly contact?: string
}

// register/member-gone.schema.json

/**
 * What is left of a member whose personal data was erased.
 */
export type MemberGone = {
  readonly id: MemberId
  readonly at: Instant
  readonly changed: Instant
  readonly account?: AccountId
  /**
   * Where an imported record came from: the other system and its identifier there.
   */
  readonly origin?: string
}

// register/member-import.schema.json

/**
 * Members of another system, some at a time. The same origin is never added twice.
 */
export type MemberImport = {
  /**
   * The members.
   *
   * @maxItems 100
   *
   * Items: One member of the other system.
   */
  readonly rows: readonly MemberImportRow[]
  /**
   * Only tell what would happen.
   */
  readonly dryRun?: boolean
}

/**
 * One member of the other system.
 */
export type MemberImportRow = {
  /**
   * Where an imported record came from: the other system and its identifier there.
   */
  readonly origin: string
  readonly name: PersonName
  readonly contact?: Contact
  readonly language?: PersonLanguage
  /**
   * Default approved.
   */
  readonly status?: 'applied' | 'approved'
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly place?: MemberPlace
  /**
   * How far the member goes to help.
   */
  readonly reachMetres?: number
  /**
   * What the member says about themselves; other members may read it.
   */
  readonly about?: string
  /**
   * What they could do for others: for the desk, which puts it on the board with them.
   */
  readonly canDo?: string
  readonly emergency?: EmergencyContact
  /**
   * Year of birth.
   */
  readonly birthYear?: number
  readonly number?: CardNumber
  readonly handle?: MemberHandle
  readonly balanceSeconds?: Balance
}

// register/member-imported.schema.json

/**
 * What became of the rows.
 */
export type MemberImported = {
  /**
   * New members.
   */
  readonly added: number
  /**
   * Already here.
   */
  readonly known: number
  /**
   * Opening balances posted now.
   */
  readonly posted: number
  /**
   * What was not taken.
   *
   * @maxItems 100
   *
   * Items: A row that was not taken.
   */
  readonly refused: readonly ImportRefusal[]
}

/**
 * A row that was not taken.
 */
export type ImportRefusal = {
  /**
   * Where an imported record came from: the other system and its identifier there.
   */
  readonly origin: string
  readonly code: Code
  /**
   * What was wrong.
   */
  readonly says: string
}

// register/member-list.schema.json

/**
 * Members, ordered by name.
 */
export type MemberList = {
  /**
   * A page of members.
   *
   * @maxItems 1000
   *
   * Items: A member in a list.
   */
  readonly members: readonly MemberLine[]
  /**
   * How many there are in all.
   */
  readonly total: number
  /**
   * Pass as `skip` for the next page.
   */
  readonly next?: number
}

/**
 * A member in a list.
 */
export type MemberLine = {
  readonly id: MemberId
  readonly status: MemberStatus
  /**
   * As others see it.
   */
  readonly name: string
  readonly number?: CardNumber
  readonly account?: AccountId
  readonly handle?: MemberHandle
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly changed: Instant
  /**
   * Whether they count as a minor.
   */
  readonly minor: boolean
  /**
   * Roles besides being a member.
   *
   * @maxItems 3
   */
  readonly roles: readonly StaffRole[]
  /**
   * What an applicant still waits for.
   *
   * @maxItems 5
   */
  readonly needs: readonly ('interview' | 'reference' | 'check' | 'guardian' | 'decision')[]
  readonly balanceSeconds?: Balance
}

// register/member-query.schema.json

/**
 * Which members to list. A name is looked for in a body, so that it stands in no address.
 */
export type MemberQuery = {
  /**
   * Part of a name, card number, e-mail or telephone number; typing errors are forgiven.
   */
  readonly text?: string
  /**
   * Only these.
   *
   * @maxItems 8
   */
  readonly status?: readonly MemberStatus[]
  /**
   * How many to pass over.
   */
  readonly skip?: number
  /**
   * How many to show at most. Default 50.
   */
  readonly limit?: number
}

// register/member-step.schema.json

/**
 * One step of the way of a member.
 */
export type MemberStep =
  | StepInterview
  | StepReferenceName
  | StepReferenceAsk
  | StepReferenceSeen
  | StepCheck
  | StepApprove
  | StepDecline
  | StepReopen
  | StepSuspend
  | StepResume
  | StepLeave
  | StepDeceased
  | StepErase
  | StepNewCard
  | StepProxyAdd
  | StepProxyEnd
  | StepRoles
  | StepNote

/**
 * The interview took place.
 */
export type StepInterview = {
  readonly do: 'interview'
  readonly day: Day
  /**
   * What was talked about.
   */
  readonly note?: string
}

/**
 * A referee is named.
 */
export type StepReferenceName = {
  readonly do: 'reference-name'
  /**
   * Who vouches for the person.
   */
  readonly referee: string
  /**
   * How to reach the referee.
   */
  readonly contact?: string
}

/**
 * The reference was asked for.
 */
export type StepReferenceAsk = {
  readonly do: 'reference-ask'
  readonly reference: ReferenceId
}

/**
 * The reference came and was read.
 */
export type StepReferenceSeen = {
  readonly do: 'reference-seen'
  readonly reference: ReferenceId
  /**
   * Whether it speaks for the person.
   */
  readonly good: boolean
}

/**
 * The outcome of a check was seen.
 */
export type StepCheck = {
  readonly do: 'check'
  readonly name: CheckName
  /**
   * The outcome.
   */
  readonly clear: boolean
  /**
   * The last day on which it counts.
   */
  readonly until: Day
}

/**
 * Becomes a member: account, number and card.
 */
export type StepApprove = {
  readonly do: 'approve'
  readonly number?: CardNumber
  readonly handle?: MemberHandle
  /**
   * An admin approves although something is missing, and says why.
   */
  readonly anyway?: string
}

/**
 * The application is declined.
 */
export type StepDecline = {
  readonly do: 'decline'
  /**
   * Why, in a few words.
   */
  readonly reason: string
}

/**
 * A declined or former member applies again.
 */
export type StepReopen = {
  readonly do: 'reopen'
}

/**
 * No exchanges for now.
 */
export type StepSuspend = {
  readonly do: 'suspend'
  /**
   * Why, in a few words.
   */
  readonly reason: string
}

/**
 * The suspension ends.
 */
export type StepResume = {
  readonly do: 'resume'
}

/**
 * The member leaves; the hours are settled by the house rule.
 */
export type StepLeave = {
  readonly do: 'leave'
  /**
   * Why, in a few words.
   */
  readonly reason?: string
}

/**
 * The member died; the hours are settled by the house rule.
 */
export type StepDeceased = {
  readonly do: 'deceased'
}

/**
 * Personal data of a former member or declined applicant is erased for good.
 */
export type StepErase = {
  readonly do: 'erase'
}

/**
 * A new card; the old one opens nothing any more.
 */
export type StepNewCard = {
  readonly do: 'new-card'
}

/**
 * Another member may act for this one.
 */
export type StepProxyAdd = {
  readonly do: 'proxy-add'
  readonly proxy: MemberId
  /**
   * How the consent was given.
   */
  readonly given: 'in-person' | 'in-writing' | 'by-phone' | 'by-court'
  readonly until?: Day
  /**
   * What it covers.
   */
  readonly note?: string
}

/**
 * That ends.
 */
export type StepProxyEnd = {
  readonly do: 'proxy-end'
  readonly proxy: MemberId
}

/**
 * Roles besides being a member.
 */
export type StepRoles = {
  readonly do: 'roles'
  /**
   * All roles from now on.
   *
   * @maxItems 3
   */
  readonly roles: readonly StaffRole[]
}

/**
 * A note by a broker.
 */
export type StepNote = {
  readonly do: 'note'
  /**
   * What is noted.
   */
  readonly text: string
}

// register/member-view.schema.json

/**
 * A member, with less in it for those who may see less.
 */
export type MemberView = {
  readonly id: MemberId
  readonly at?: Instant
  readonly changed: Instant
  readonly status: MemberStatus
  /**
   * Roles besides being a member, each once.
   *
   * @maxItems 3
   */
  readonly roles: readonly StaffRole[]
  readonly name?: PersonName
  readonly contact?: Contact
  readonly language: PersonLanguage
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly place?: MemberPlace
  /**
   * How far the member goes to help.
   */
  readonly reachMetres?: number
  /**
   * When the member can help.
   *
   * @maxItems 21
   */
  readonly free?: readonly FreePart[]
  /**
   * What the member says about themselves; other members may read it.
   */
  readonly about?: string
  /**
   * What they said they could do for others when they applied: for the desk, which puts it on the board with them.
   */
  readonly canDo?: string
  /**
   * What help they would like, said when they applied: for the desk.
   */
  readonly wouldLike?: string
  /**
   * Year of birth.
   */
  readonly birthYear?: number
  readonly emergency?: EmergencyContact
  /**
   * Whether the house rules counted the member as a minor when the record was last written.
   */
  readonly minor?: boolean
  readonly guardian?: MemberGuardian
  /**
   * Whether a broker typed the application from a paper form.
   */
  readonly paper?: boolean
  /**
   * Version of the house rules that the person agreed to.
   */
  readonly agreedTerms?: number
  /**
   * Ledger account, opened when the member was approved.
   */
  readonly account?: AccountId
  readonly handle?: MemberHandle
  readonly number?: CardNumber
  readonly interview?: MemberInterview
  /**
   * References; only those who handle applications see them.
   *
   * @maxItems 10
   */
  readonly references?: readonly MemberReference[]
  /**
   * Outcomes of checks, the newest of each name last.
   *
   * @maxItems 20
   */
  readonly checks?: readonly MemberCheck[]
  /**
   * Who may act for the member.
   *
   * @maxItems 10
   */
  readonly proxies?: readonly MemberProxy[]
  /**
   * Why the member is suspended, was declined or left.
   */
  readonly reason?: string
  /**
   * Notes, oldest first.
   *
   * @maxItems 200
   */
  readonly notes?: readonly MemberNote[]
  /**
   * What happened, oldest first; the oldest make room.
   *
   * @maxItems 200
   */
  readonly steps?: readonly MemberStepTaken[]
  /**
   * The name as others see it.
   */
  readonly shown: string
  readonly hours?: MemberHours
  /**
   * What an applicant still waits for.
   *
   * @maxItems 5
   */
  readonly needs: readonly ('interview' | 'reference' | 'check' | 'guardian' | 'decision')[]
  /**
   * Steps that are possible now for whoever asks.
   *
   * @maxItems 20
   */
  readonly may: readonly (
    | 'interview'
    | 'reference-name'
    | 'reference-ask'
    | 'reference-seen'
    | 'check'
    | 'approve'
    | 'decline'
    | 'reopen'
    | 'suspend'
    | 'resume'
    | 'leave'
    | 'deceased'
    | 'erase'
    | 'new-card'
    | 'proxy-add'
    | 'proxy-end'
    | 'roles'
    | 'note'
    | 'change'
  )[]
}

// register/member.schema.json

/**
 * A person: as applicant, as member, after leaving. Kept in the register, never in the ledger.
 */
export type Member = {
  readonly id: MemberId
  readonly at: Instant
  readonly changed: Instant
  readonly status: MemberStatus
  /**
   * Roles besides being a member, each once.
   *
   * @maxItems 3
   */
  readonly roles: readonly StaffRole[]
  readonly name: PersonName
  readonly contact?: Contact
  readonly language: PersonLanguage
  /**
   * Village, estate or ward.
   */
  readonly area?: string
  readonly place?: MemberPlace
  /**
   * How far the member goes to help.
   */
  readonly reachMetres?: number
  /**
   * When the member can help.
   *
   * @maxItems 21
   */
  readonly free?: readonly FreePart[]
  /**
   * What the member says about themselves; other members may read it.
   */
  readonly about?: string
  /**
   * What they said they could do for others when they applied: for the desk, which puts it on the board with them.
   */
  readonly canDo?: string
  /**
   * What help they would like, said when they applied: for the desk.
   */
  readonly wouldLike?: string
  /**
   * Year of birth.
   */
  readonly birthYear?: number
  readonly emergency?: EmergencyContact
  /**
   * Whether the house rules counted the member as a minor when the record was last written.
   */
  readonly minor: boolean
  readonly guardian?: MemberGuardian
  /**
   * Whether a broker typed the application from a paper form.
   */
  readonly paper: boolean
  /**
   * Version of the house rules that the person agreed to.
   */
  readonly agreedTerms?: number
  /**
   * Ledger account, opened when the member was approved.
   */
  readonly account?: AccountId
  readonly handle?: MemberHandle
  readonly number?: CardNumber
  /**
   * Secret in the QR code of the membership card; a new card makes the old one void.
   */
  readonly card?: string
  readonly interview?: MemberInterview
  /**
   * References, in the order in which they were named.
   *
   * @maxItems 10
   */
  readonly references: readonly MemberReference[]
  /**
   * Outcomes of checks, the newest of each name last.
   *
   * @maxItems 20
   */
  readonly checks: readonly MemberCheck[]
  /**
   * Who may act for the member.
   *
   * @maxItems 10
   */
  readonly proxies: readonly MemberProxy[]
  /**
   * Why the member is suspended, was declined or left.
   */
  readonly reason?: string
  /**
   * Where an imported record came from: the other system and its identifier there.
   */
  readonly origin?: string
  /**
   * Balance that an import still owes the ledger; absent once it is posted.
   */
  readonly openingSeconds?: Balance
  /**
   * Limits of the account before the suspension; they come back with its end.
   */
  readonly paused?: PausedLimits
  /**
   * Notes, oldest first.
   *
   * @maxItems 200
   */
  readonly notes: readonly MemberNote[]
  /**
   * What happened, oldest first; the oldest make room.
   *
   * @maxItems 200
   */
  readonly steps: readonly MemberStepTaken[]
}

/**
 * Limits of the account before the suspension; they come back with its end.
 */
export type PausedLimits = {
  readonly floorSeconds: Balance
  readonly ceilingSeconds: Balance
}

// register/message.schema.json

/**
 * What one of them wrote. Erased with the person.
 */
export type Message = {
  readonly id: MessageId
  readonly at: Instant
  readonly changed: Instant
  readonly thread: ThreadId
  readonly from: MemberRef
  /**
   * True if a broker wrote it, who is neither of the two.
   */
  readonly broker?: boolean
  /**
   * Their words.
   */
  readonly text: string
  /**
   * Whether somebody reported it to the time broker.
   */
  readonly reported?: boolean
}

// register/notice-wish.schema.json

/**
 * How a member wants to be told. Without one: by e-mail at once if there is an address, else by letter.
 */
export type NoticeWish = {
  readonly id: MemberRef
  readonly at: Instant
  readonly changed: Instant
  /**
   * By e-mail: each at once, weekly in one, or never.
   */
  readonly mail: MailWish
  /**
   * Whether letters are printed for them although they have e-mail.
   */
  readonly letters: boolean
  /**
   * The secret of the link that ends e-mails.
   */
  readonly stop: string
  /**
   * When the last digest was made.
   */
  readonly digestAt?: Instant
}

/**
 * By e-mail: each at once, weekly in one, or never.
 */
export type MailWish = 'each' | 'weekly' | 'never'

// register/notice.schema.json

/**
 * That something happened which a member should know.
 */
export type Notice = {
  readonly id: NoticeId
  readonly at: Instant
  readonly changed: Instant
  readonly to: MemberRef
  readonly kind: NoticeKind
  readonly arrangement?: ArrangementId
  readonly thread?: ThreadId
  /**
   * Whether the member has seen it.
   */
  readonly read: boolean
  /**
   * Whether it went out by e-mail, alone or in a digest.
   */
  readonly mailed: boolean
  /**
   * Whether it was in a printed letter.
   */
  readonly printed: boolean
  /**
   * When that letter was noted as printed: all of one sheet at one moment.
   */
  readonly printedAt?: Instant
}

// register/passkey.schema.json

/**
 * A passkey of a member: only its public half.
 */
export type PasskeyRecord = {
  /**
   * Credential id.
   */
  readonly id: string
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * When it was last changed or used.
   */
  readonly changed: Instant
  /**
   * Whose it is.
   */
  readonly member: MemberId
  /**
   * Public key in COSE form.
   */
  readonly key: string
  /**
   * Signature counter of the authenticator.
   */
  readonly counter: number
  /**
   * What the browser calls itself, shortened: Firefox, Android.
   */
  readonly device: string
  /**
   * How browsers reach the authenticator.
   *
   * @maxItems 8
   */
  readonly transports: readonly string[]
}

// register/people.schema.json

/**
 * A member of this timebank: opaque, never derived from a name.
 */
export type MemberId = string

/**
 * A group, agency, project, venue or pot of this timebank.
 */
export type GroupId = string

/**
 * A reference that was asked for.
 */
export type ReferenceId = string

/**
 * Who did it: the member id of a person, or the opaque id of a program. "public" for somebody who is not known.
 */
export type ActedBy = string

/**
 * What a person is called. Stays in the register.
 */
export type PersonName = {
  /**
   * Given names.
   */
  readonly given: string
  /**
   * Family name, if the person has one.
   */
  readonly family?: string
  /**
   * What the person wants to be called.
   */
  readonly known?: string
}

/**
 * An e-mail address, as in ana@example.org.
 */
export type EmailAddress = string

/**
 * A telephone number as people write it.
 */
export type PhoneNumber = string

/**
 * How to reach a person. All of it may be absent: a member needs neither e-mail nor telephone.
 */
export type Contact = {
  readonly email?: EmailAddress
  readonly phone?: PhoneNumber
  readonly otherPhone?: PhoneNumber
  /**
   * Postal address, in lines.
   */
  readonly post?: string
}

/**
 * The language in which a person wants to be addressed.
 */
export type PersonLanguage = 'en' | 'cy' | 'pl'

/**
 * A part of a week.
 */
export type FreePart =
  | 'mon-morning'
  | 'mon-afternoon'
  | 'mon-evening'
  | 'tue-morning'
  | 'tue-afternoon'
  | 'tue-evening'
  | 'wed-morning'
  | 'wed-afternoon'
  | 'wed-evening'
  | 'thu-morning'
  | 'thu-afternoon'
  | 'thu-evening'
  | 'fri-morning'
  | 'fri-afternoon'
  | 'fri-evening'
  | 'sat-morning'
  | 'sat-afternoon'
  | 'sat-evening'
  | 'sun-morning'
  | 'sun-afternoon'
  | 'sun-evening'

/**
 * Roughly where somebody lives, for distances only.
 */
export type MemberPlace = {
  /**
   * Millionths of a degree, north positive.
   */
  readonly latitudeMicrodegrees: number
  /**
   * Millionths of a degree, east positive.
   */
  readonly longitudeMicrodegrees: number
}

/**
 * Where a person stands between applying and leaving.
 */
export type MemberStatus =
  'applied' | 'interviewed' | 'checking' | 'approved' | 'suspended' | 'left' | 'deceased' | 'declined'

/**
 * A role besides being a member.
 */
export type StaffRole = 'admin' | 'broker' | 'auditor'

/**
 * The short number on a membership card.
 */
export type CardNumber = string

/**
 * Short name of the ledger account, by which members of other timebanks address it: name@bank.
 */
export type MemberHandle = string

/**
 * Code of a check that the house rules know, as in dbs-enhanced.
 */
export type CheckName = string

/**
 * The outcome of a check, and who saw it.
 */
export type MemberCheck = {
  readonly name: CheckName
  /**
   * Whether the outcome allows the help that the check is for. The certificate itself is never kept.
   */
  readonly clear: boolean
  /**
   * The last day on which it counts.
   */
  readonly until: Day
  readonly seenBy: ActedBy
  readonly at: Instant
}

/**
 * A reference: named, then asked for, then received.
 */
export type MemberReference = {
  readonly id: ReferenceId
  /**
   * Who vouches for the person.
   */
  readonly referee: string
  /**
   * How to reach the referee.
   */
  readonly contact?: string
  readonly askedAt?: Instant
  readonly askedBy?: ActedBy
  readonly receivedAt?: Instant
  /**
   * Who read it.
   */
  readonly seenBy?: ActedBy
  /**
   * Whether it speaks for the person.
   */
  readonly good?: boolean
}

/**
 * Consent that another member acts for this one.
 */
export type MemberProxy = {
  /**
   * Who may act for the person.
   */
  readonly member: MemberId
  /**
   * How the consent was given.
   */
  readonly given: 'in-person' | 'in-writing' | 'by-phone' | 'by-court'
  /**
   * Who recorded the consent.
   */
  readonly witness: ActedBy
  readonly at: Instant
  /**
   * The last day on which it holds; absent: until it is taken back.
   */
  readonly until?: Day
  /**
   * What it covers, in a few words.
   */
  readonly note?: string
}

/**
 * The adult who answers for a minor.
 */
export type MemberGuardian = {
  /**
   * The guardian, if a member.
   */
  readonly member?: MemberId
  /**
   * The guardian, if not a member.
   */
  readonly name?: string
  /**
   * How to reach the guardian.
   */
  readonly contact?: string
  /**
   * The day on which the guardian agreed.
   */
  readonly consentAt: Day
  /**
   * Who recorded it.
   */
  readonly witness: ActedBy
}

/**
 * A note by a time broker, which the member does not see on the page but may ask for.
 */
export type MemberNote = {
  readonly at: Instant
  readonly by: ActedBy
  /**
   * What was noted.
   */
  readonly text: string
}

/**
 * One step of the way of a member.
 */
export type MemberStepTaken = {
  readonly at: Instant
  readonly by: ActedBy
  /**
   * Code of what happened.
   */
  readonly what: string
}

/**
 * That a broker talked with the applicant.
 */
export type MemberInterview = {
  readonly day: Day
  readonly by: ActedBy
  /**
   * What was talked about.
   */
  readonly note?: string
}

/**
 * Whom to call when something happens.
 */
export type EmergencyContact = {
  /**
   * Whom to call.
   */
  readonly name: string
  readonly phone: PhoneNumber
}

/**
 * Standing of the ledger account: hours given less hours received, and its limits.
 */
export type MemberHours = {
  readonly balanceSeconds: Balance
  readonly reservedSeconds: Limit
  readonly floorSeconds: Balance
  readonly ceilingSeconds: Balance
}

// register/pin-set.schema.json

/**
 * Gives a member's card a PIN.
 */
export type PinSet = {
  /**
   * The member.
   */
  readonly member: MemberId
  /**
   * 6 to 12 digits, neither all alike nor in a row.
   */
  readonly pin: string
}

// register/pin.schema.json

/**
 * The PIN of a member's card, as a hash.
 */
export type PinRecord = {
  /**
   * The member.
   */
  readonly id: MemberId
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * When it was last changed or used.
   */
  readonly changed: Instant
  /**
   * Salt.
   */
  readonly salt: string
  /**
   * scrypt of the PIN.
   */
  readonly hash: string
  /**
   * Wrong tries since the last right one.
   */
  readonly tries: number
  /**
   * No try is taken before.
   */
  readonly lockedUntil?: Instant
}

// register/series.schema.json

/**
 * Help that comes back every week or month: it proposes its arrangements some days ahead.
 */
export type Series = {
  readonly id: SeriesId
  readonly at: Instant
  readonly changed: Instant
  readonly giver: Party
  readonly receiver: Party
  readonly category: Category
  readonly seconds: Seconds
  /**
   * What it is about.
   */
  readonly note?: string
  /**
   * The offer or request that it came from.
   */
  readonly listing?: string
  /**
   * The request that it meets, where `listing` is the offer that meets it.
   */
  readonly request?: string
  readonly exception?: CheckException
  /**
   * How often.
   */
  readonly every: SeriesRhythm
  /**
   * The first day.
   */
  readonly from: Day
  /**
   * The last day that may be one.
   */
  readonly until?: Day
  /**
   * Who has agreed to all that come.
   *
   * @maxItems 2
   */
  readonly yes: readonly Side[]
  /**
   * Who asked for it.
   */
  readonly by: AccountId
  readonly as: Capacity
  /**
   * The last day for which an arrangement was made.
   */
  readonly made?: Day
  /**
   * Whether it makes no more.
   */
  readonly ended: boolean
}

/**
 * How often.
 */
export type SeriesRhythm = 'week' | 'fortnight' | 'month'

// register/session.schema.json

/**
 * A browser in which somebody is signed in. Its secret is in the browser only.
 */
export type SessionRecord = {
  /**
   * SHA-256 of the secret in the cookie.
   */
  readonly id: string
  /**
   * When it was made.
   */
  readonly at: Instant
  /**
   * When it was last changed or used.
   */
  readonly changed: Instant
  /**
   * Whose it is.
   */
  readonly member: MemberId
  /**
   * When it ends.
   */
  readonly until: Instant
  /**
   * What the browser calls itself, shortened: Firefox, Android.
   */
  readonly device: string
  /**
   * Roles when it began: when they change it ends.
   *
   * @maxItems 3
   */
  readonly roles: readonly StaffRole[]
}

// register/thread.schema.json

/**
 * A conversation between two people about an arrangement, an offer or a request.
 */
export type Thread = {
  readonly id: ThreadId
  readonly at: Instant
  readonly changed: Instant
  /**
   * The two.
   *
   * @maxItems 2
   */
  readonly people: readonly MemberRef[]
  readonly arrangement?: ArrangementId
  /**
   * The offer or request that it came from; one of a partner bank is talked about with the time brokers.
   */
  readonly listing?: string
  /**
   * Whether one of them asked the time broker for help: only then may a broker read it.
   */
  readonly helped: boolean
  /**
   * Messages so far.
   */
  readonly count: number
  /**
   * How far each has read.
   *
   * @maxItems 2
   *
   * Items: How far somebody has read.
   */
  readonly seen: readonly ThreadSeen[]
}

/**
 * How far somebody has read.
 */
export type ThreadSeen = {
  readonly member: MemberRef
  /**
   * Messages that they have seen.
   */
  readonly count: number
}
