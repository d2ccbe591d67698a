// Written by schemas/generate.ts. Do not edit: change a schema and run `npm run generate`.
import * as code from './validator-code.ts'
import type {
  BankTitle,
  BankId,
  BankRef,
  AccountId,
  Address,
  Oid,
  PublicKey,
  Signature,
  Nonce,
  Seconds,
  Balance,
  Limit,
  Seq,
  Instant,
  Day,
  Category,
  Code,
  Multiaddr,
  Protocol,
  AccountKind,
  VenueTag,
  Purpose,
  OrderPurpose,
  Seal,
  SealProof,
  Tip,
  EvidenceKind,
  Witnessed,
  ClearingRule,
  RotationKeys,
  Extension,
  Extensions,
  Consent,
  Entry,
  GenesisEntry,
  RulesEntry,
  AccountOpen,
  AccountLimit,
  AccountKey,
  AccountDevice,
  Exchange,
  Reversal,
  AgreementOpen,
  OrderOut,
  OrderAccepted,
  OrderIn,
  OrderClosed,
  LaneOut,
  LaneProof,
  LaneIn,
  EvidenceEntry,
  StatementOffer,
  StatementEntry,
  TransferWriteOff,
  IdentityEntry,
  IdentityRecovered,
  PartnerIdentity,
  OrderRecovered,
  LaneRecovered,
  Genesis,
  IdentityOp,
  IdUpdate,
  IdTombstone,
  SignedOp,
  IdentityOps,
  Invite,
  NodeConfig,
  LimitPair,
  Accept,
  Advert,
  Agreement,
  Concluded,
  Decline,
  ProtocolError,
  Evidence,
  LaneFork,
  LogFork,
  CosignFork,
  DoubleDecision,
  ProvenLane,
  IdentityFork,
  Find,
  Found,
  Frame,
  Hello,
  IdentityItem,
  IdOps,
  IdHave,
  IdYours,
  Intro,
  Item,
  LaneAck,
  LaneGet,
  LaneEntry,
  LaneHold,
  LaneSettle,
  LaneRelease,
  LaneLimit,
  LaneSuspend,
  LaneResume,
  OfferItems,
  OffersGet,
  OffersPage,
  OfferList,
  OfferId,
  PublicOffer,
  Order,
  Position,
  Propose,
  TransferQuery,
  Receipt,
  RestoreItem,
  OwnGet,
  OwnEntry,
  OwnEnd,
  Copies,
  SealedReceipt,
  StatementItem,
  StatementPropose,
  StatementAgree,
  StatementAsk,
  StatementLook,
  StatementView,
  LaneCopyGet,
  LaneCopy,
  StatementBody,
  StatementHeld,
  Disposal,
  TransferStatus,
  Voucher,
  VoucherBody,
  WitnessItem,
  WitnessAdd,
  WitnessCosigned,
  WitnessStale,
  WitnessSeen,
  ProofGet,
  InclusionShown,
  AccountChange,
  AccountCreate,
  AccountView,
  AccountList,
  ArrangementCreate,
  ArrangementStep,
  ArrangementView,
  ArrangementList,
  AttentionLists,
  BankChange,
  BankView,
  BankList,
  CategoryList,
  CategoryChange,
  CategoryCreate,
  ChainList,
  ClassRecord,
  ClassRecorded,
  ClearingRun,
  ClearingRound,
  ClearingStart,
  ClearingView,
  ClearingLoop,
  ClearingPartner,
  ConsistencyProof,
  CreditReturn,
  CreditedView,
  LiveEvent,
  EventHello,
  EventPosting,
  EventPartner,
  EventEvidence,
  EvidenceView,
  EvidenceList,
  ExchangeCreate,
  ExchangeRecord,
  ExchangeView,
  HouseRulesChange,
  HouseRules,
  InclusionProof,
  InviteCreate,
  InviteCreated,
  LettersPrinted,
  LetterList,
  ListingChange,
  ListingClose,
  ListingCreate,
  BoardQuery,
  ListingView,
  ListingList,
  MatchList,
  MatchReason,
  MatchPerson,
  ListingBrief,
  MemberStatement,
  MessageCreate,
  MessageReport,
  NoticeChange,
  NoticeList,
  PartnerAccept,
  PartnerChange,
  PartnerClose,
  PartnerPreview,
  PartnerStatement,
  StatementSide,
  LaneLine,
  PartnerView,
  PartnerList,
  Problem,
  RestoreFinish,
  RestoreView,
  RestoreKeys,
  RestorePartner,
  ReversalCreate,
  RouteList,
  SeriesList,
  SeriesView,
  SheetChecked,
  Sheet,
  StatementLine,
  Statement,
  NodeStatus,
  ThreadView,
  ThreadList,
  TransferView,
  TransferList,
  Arrangement,
  ServiceCategory,
  CategoryNames,
  DeviceKeyRecord,
  ArrangementId,
  SeriesId,
  EntryGroupId,
  ThreadId,
  MessageId,
  NoticeId,
  MemberRef,
  Side,
  Capacity,
  ArrangementState,
  DisputeReason,
  Did,
  PartyRef,
  Party,
  Claim,
  Deed,
  LedgerIntent,
  CheckException,
  NoticeKind,
  ArrangementStepName,
  RefusalParam,
  GroupChange,
  GroupCreate,
  GroupList,
  GroupView,
  Group,
  HouseChange,
  HouseHistory,
  HouseBook,
  Listing,
  ListingId,
  ListingKind,
  ListingTitle,
  ListingDescription,
  ListingTag,
  ListingStatus,
  PhotoId,
  ListingPhoto,
  LoginCodeRecord,
  LoginFor,
  LoginLinkRecord,
  LoginOpened,
  LoginTry,
  LoginWay,
  LoginsEnded,
  MailRecord,
  MemberCard,
  MemberChange,
  MemberCreate,
  MemberGone,
  MemberImport,
  MemberImported,
  MemberList,
  MemberQuery,
  MemberStep,
  MemberView,
  Member,
  Message,
  NoticeWish,
  Notice,
  PasskeyRecord,
  MemberId,
  GroupId,
  ReferenceId,
  ActedBy,
  PersonName,
  EmailAddress,
  PhoneNumber,
  Contact,
  PersonLanguage,
  FreePart,
  MemberPlace,
  MemberStatus,
  StaffRole,
  CardNumber,
  MemberHandle,
  CheckName,
  MemberCheck,
  MemberReference,
  MemberProxy,
  MemberGuardian,
  MemberNote,
  MemberStepTaken,
  MemberInterview,
  EmergencyContact,
  MemberHours,
  PinSet,
  PinRecord,
  Series,
  SessionRecord,
  Thread,
} from './types.ts'
import type { SchemaId } from './schemas.ts'

/** Why a value does not match its schema: the first reason found. Safe to log: at most a few hundred characters. */
export interface SchemaProblem {
  /** JSON pointer to the offending part, '' for the whole value. */
  readonly path: string
  /** The JSON Schema keyword that was not met. */
  readonly keyword: string
  /** Plain words, to follow the path: "must be >= 1". */
  readonly message: string
}

interface CompiledError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: ErrorParams
}

/** What ajv tells about an error; which of them are there depends on the keyword. */
interface ErrorParams {
  readonly type?: string
  readonly allowedValue?: unknown
  readonly allowedValues?: readonly unknown[]
  readonly pattern?: string
  readonly missingProperty?: string
  readonly property?: string
  readonly additionalProperty?: string
  readonly unevaluatedProperty?: string
  readonly comparison?: string
  readonly limit?: number
  readonly tag?: string
}

type Compiled = ((value: unknown) => boolean) & { errors?: readonly CompiledError[] | null }

function problemWith(validate: Compiled, value: unknown): SchemaProblem | undefined {
  if (validate(value)) return undefined
  // The last error is the one that decided; earlier ones come from alternatives of an untagged union.
  const error = validate.errors?.at(-1)
  if (error === undefined) return { path: '', keyword: '', message: 'does not match its schema' }
  return {
    path: shorten(error.instancePath),
    keyword: error.keyword,
    message: shorten(wordsFor(error.keyword, error.params)),
  }
}

function wordsFor(keyword: string, params: ErrorParams): string {
  switch (keyword) {
    case 'type':
      return `must be of type ${params.type}`
    case 'const':
      return `must be ${params.allowedValue}`
    case 'enum':
      return `must be one of ${params.allowedValues?.join(', ')}`
    case 'pattern':
      return `must match ${params.pattern}`
    case 'required':
      return `must have the property ${params.missingProperty}`
    case 'dependentRequired':
      return `must have the property ${params.missingProperty} beside ${params.property}`
    case 'additionalProperties':
      return `must not have the property ${params.additionalProperty}`
    case 'unevaluatedProperties':
      return `must not have the property ${params.unevaluatedProperty}`
    case 'minimum':
    case 'maximum':
      return `must be ${params.comparison} ${params.limit}`
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `must not be shorter than ${params.limit}`
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `must not be longer than ${params.limit}`
    case 'uniqueItems':
      return 'must not hold the same item twice'
    case 'discriminator':
      return `must have a known ${params.tag}`
    case 'oneOf':
    case 'anyOf':
      return 'must match exactly one of its alternatives'
    default:
      return `does not meet ${keyword}`
  }
}

/** Names come from the sender, so their length must not reach our logs. */
function shorten(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`
}

/** Whether `value` matches common.schema.json#/$defs/title. */
export function validateBankTitle(value: unknown): value is BankTitle {
  return code.validateBankTitle(value)
}

/** Why `value` is no BankTitle, or undefined if it is one. */
export function checkBankTitle(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBankTitle, value)
}

/** Whether `value` matches common.schema.json#/$defs/bankId. */
export function validateBankId(value: unknown): value is BankId {
  return code.validateBankId(value)
}

/** Why `value` is no BankId, or undefined if it is one. */
export function checkBankId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBankId, value)
}

/** Whether `value` matches common.schema.json#/$defs/bankRef. */
export function validateBankRef(value: unknown): value is BankRef {
  return code.validateBankRef(value)
}

/** Why `value` is no BankRef, or undefined if it is one. */
export function checkBankRef(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBankRef, value)
}

/** Whether `value` matches common.schema.json#/$defs/accountId. */
export function validateAccountId(value: unknown): value is AccountId {
  return code.validateAccountId(value)
}

/** Why `value` is no AccountId, or undefined if it is one. */
export function checkAccountId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountId, value)
}

/** Whether `value` matches common.schema.json#/$defs/address. */
export function validateAddress(value: unknown): value is Address {
  return code.validateAddress(value)
}

/** Why `value` is no Address, or undefined if it is one. */
export function checkAddress(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAddress, value)
}

/** Whether `value` matches common.schema.json#/$defs/oid. */
export function validateOid(value: unknown): value is Oid {
  return code.validateOid(value)
}

/** Why `value` is no Oid, or undefined if it is one. */
export function checkOid(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOid, value)
}

/** Whether `value` matches common.schema.json#/$defs/publicKey. */
export function validatePublicKey(value: unknown): value is PublicKey {
  return code.validatePublicKey(value)
}

/** Why `value` is no PublicKey, or undefined if it is one. */
export function checkPublicKey(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePublicKey, value)
}

/** Whether `value` matches common.schema.json#/$defs/signature. */
export function validateSignature(value: unknown): value is Signature {
  return code.validateSignature(value)
}

/** Why `value` is no Signature, or undefined if it is one. */
export function checkSignature(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSignature, value)
}

/** Whether `value` matches common.schema.json#/$defs/nonce. */
export function validateNonce(value: unknown): value is Nonce {
  return code.validateNonce(value)
}

/** Why `value` is no Nonce, or undefined if it is one. */
export function checkNonce(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNonce, value)
}

/** Whether `value` matches common.schema.json#/$defs/seconds. */
export function validateSeconds(value: unknown): value is Seconds {
  return code.validateSeconds(value)
}

/** Why `value` is no Seconds, or undefined if it is one. */
export function checkSeconds(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSeconds, value)
}

/** Whether `value` matches common.schema.json#/$defs/balance. */
export function validateBalance(value: unknown): value is Balance {
  return code.validateBalance(value)
}

/** Why `value` is no Balance, or undefined if it is one. */
export function checkBalance(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBalance, value)
}

/** Whether `value` matches common.schema.json#/$defs/limit. */
export function validateLimit(value: unknown): value is Limit {
  return code.validateLimit(value)
}

/** Why `value` is no Limit, or undefined if it is one. */
export function checkLimit(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLimit, value)
}

/** Whether `value` matches common.schema.json#/$defs/seq. */
export function validateSeq(value: unknown): value is Seq {
  return code.validateSeq(value)
}

/** Why `value` is no Seq, or undefined if it is one. */
export function checkSeq(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSeq, value)
}

/** Whether `value` matches common.schema.json#/$defs/instant. */
export function validateInstant(value: unknown): value is Instant {
  return code.validateInstant(value)
}

/** Why `value` is no Instant, or undefined if it is one. */
export function checkInstant(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateInstant, value)
}

/** Whether `value` matches common.schema.json#/$defs/day. */
export function validateDay(value: unknown): value is Day {
  return code.validateDay(value)
}

/** Why `value` is no Day, or undefined if it is one. */
export function checkDay(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDay, value)
}

/** Whether `value` matches common.schema.json#/$defs/category. */
export function validateCategory(value: unknown): value is Category {
  return code.validateCategory(value)
}

/** Why `value` is no Category, or undefined if it is one. */
export function checkCategory(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCategory, value)
}

/** Whether `value` matches common.schema.json#/$defs/code. */
export function validateCode(value: unknown): value is Code {
  return code.validateCode(value)
}

/** Why `value` is no Code, or undefined if it is one. */
export function checkCode(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCode, value)
}

/** Whether `value` matches common.schema.json#/$defs/multiaddr. */
export function validateMultiaddr(value: unknown): value is Multiaddr {
  return code.validateMultiaddr(value)
}

/** Why `value` is no Multiaddr, or undefined if it is one. */
export function checkMultiaddr(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMultiaddr, value)
}

/** Whether `value` matches common.schema.json#/$defs/protocol. */
export function validateProtocol(value: unknown): value is Protocol {
  return code.validateProtocol(value)
}

/** Why `value` is no Protocol, or undefined if it is one. */
export function checkProtocol(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateProtocol, value)
}

/** Whether `value` matches common.schema.json#/$defs/accountKind. */
export function validateAccountKind(value: unknown): value is AccountKind {
  return code.validateAccountKind(value)
}

/** Why `value` is no AccountKind, or undefined if it is one. */
export function checkAccountKind(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountKind, value)
}

/** Whether `value` matches common.schema.json#/$defs/venueTag. */
export function validateVenueTag(value: unknown): value is VenueTag {
  return code.validateVenueTag(value)
}

/** Why `value` is no VenueTag, or undefined if it is one. */
export function checkVenueTag(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateVenueTag, value)
}

/** Whether `value` matches common.schema.json#/$defs/purpose. */
export function validatePurpose(value: unknown): value is Purpose {
  return code.validatePurpose(value)
}

/** Why `value` is no Purpose, or undefined if it is one. */
export function checkPurpose(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePurpose, value)
}

/** Whether `value` matches common.schema.json#/$defs/orderPurpose. */
export function validateOrderPurpose(value: unknown): value is OrderPurpose {
  return code.validateOrderPurpose(value)
}

/** Why `value` is no OrderPurpose, or undefined if it is one. */
export function checkOrderPurpose(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOrderPurpose, value)
}

/** Whether `value` matches common.schema.json#/$defs/seal. */
export function validateSeal(value: unknown): value is Seal {
  return code.validateSeal(value)
}

/** Why `value` is no Seal, or undefined if it is one. */
export function checkSeal(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSeal, value)
}

/** Whether `value` matches common.schema.json#/$defs/sealProof. */
export function validateSealProof(value: unknown): value is SealProof {
  return code.validateSealProof(value)
}

/** Why `value` is no SealProof, or undefined if it is one. */
export function checkSealProof(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSealProof, value)
}

/** Whether `value` matches common.schema.json#/$defs/tip. */
export function validateTip(value: unknown): value is Tip {
  return code.validateTip(value)
}

/** Why `value` is no Tip, or undefined if it is one. */
export function checkTip(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateTip, value)
}

/** Whether `value` matches common.schema.json#/$defs/evidenceKind. */
export function validateEvidenceKind(value: unknown): value is EvidenceKind {
  return code.validateEvidenceKind(value)
}

/** Why `value` is no EvidenceKind, or undefined if it is one. */
export function checkEvidenceKind(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEvidenceKind, value)
}

/** Whether `value` matches common.schema.json#/$defs/witnessed. */
export function validateWitnessed(value: unknown): value is Witnessed {
  return code.validateWitnessed(value)
}

/** Why `value` is no Witnessed, or undefined if it is one. */
export function checkWitnessed(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateWitnessed, value)
}

/** Whether `value` matches common.schema.json#/$defs/clearingRule. */
export function validateClearingRule(value: unknown): value is ClearingRule {
  return code.validateClearingRule(value)
}

/** Why `value` is no ClearingRule, or undefined if it is one. */
export function checkClearingRule(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClearingRule, value)
}

/** Whether `value` matches common.schema.json#/$defs/rotationKeys. */
export function validateRotationKeys(value: unknown): value is RotationKeys {
  return code.validateRotationKeys(value)
}

/** Why `value` is no RotationKeys, or undefined if it is one. */
export function checkRotationKeys(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRotationKeys, value)
}

/** Whether `value` matches common.schema.json#/$defs/extension. */
export function validateExtension(value: unknown): value is Extension {
  return code.validateExtension(value)
}

/** Why `value` is no Extension, or undefined if it is one. */
export function checkExtension(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateExtension, value)
}

/** Whether `value` matches common.schema.json#/$defs/extensions. */
export function validateExtensions(value: unknown): value is Extensions {
  return code.validateExtensions(value)
}

/** Why `value` is no Extensions, or undefined if it is one. */
export function checkExtensions(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateExtensions, value)
}

/** Whether `value` matches consent.schema.json. */
export function validateConsent(value: unknown): value is Consent {
  return code.validateConsent(value)
}

/** Why `value` is no Consent, or undefined if it is one. */
export function checkConsent(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateConsent, value)
}

/** Whether `value` matches entry.schema.json. */
export function validateEntry(value: unknown): value is Entry {
  return code.validateEntry(value)
}

/** Why `value` is no Entry, or undefined if it is one. */
export function checkEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEntry, value)
}

/** Whether `value` matches entry.schema.json#/$defs/genesis. */
export function validateGenesisEntry(value: unknown): value is GenesisEntry {
  return code.validateGenesisEntry(value)
}

/** Why `value` is no GenesisEntry, or undefined if it is one. */
export function checkGenesisEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGenesisEntry, value)
}

/** Whether `value` matches entry.schema.json#/$defs/rules. */
export function validateRulesEntry(value: unknown): value is RulesEntry {
  return code.validateRulesEntry(value)
}

/** Why `value` is no RulesEntry, or undefined if it is one. */
export function checkRulesEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRulesEntry, value)
}

/** Whether `value` matches entry.schema.json#/$defs/accountOpen. */
export function validateAccountOpen(value: unknown): value is AccountOpen {
  return code.validateAccountOpen(value)
}

/** Why `value` is no AccountOpen, or undefined if it is one. */
export function checkAccountOpen(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountOpen, value)
}

/** Whether `value` matches entry.schema.json#/$defs/accountLimit. */
export function validateAccountLimit(value: unknown): value is AccountLimit {
  return code.validateAccountLimit(value)
}

/** Why `value` is no AccountLimit, or undefined if it is one. */
export function checkAccountLimit(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountLimit, value)
}

/** Whether `value` matches entry.schema.json#/$defs/accountKey. */
export function validateAccountKey(value: unknown): value is AccountKey {
  return code.validateAccountKey(value)
}

/** Why `value` is no AccountKey, or undefined if it is one. */
export function checkAccountKey(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountKey, value)
}

/** Whether `value` matches entry.schema.json#/$defs/accountDevice. */
export function validateAccountDevice(value: unknown): value is AccountDevice {
  return code.validateAccountDevice(value)
}

/** Why `value` is no AccountDevice, or undefined if it is one. */
export function checkAccountDevice(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountDevice, value)
}

/** Whether `value` matches entry.schema.json#/$defs/exchange. */
export function validateExchange(value: unknown): value is Exchange {
  return code.validateExchange(value)
}

/** Why `value` is no Exchange, or undefined if it is one. */
export function checkExchange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateExchange, value)
}

/** Whether `value` matches entry.schema.json#/$defs/reversal. */
export function validateReversal(value: unknown): value is Reversal {
  return code.validateReversal(value)
}

/** Why `value` is no Reversal, or undefined if it is one. */
export function checkReversal(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateReversal, value)
}

/** Whether `value` matches entry.schema.json#/$defs/agreementOpen. */
export function validateAgreementOpen(value: unknown): value is AgreementOpen {
  return code.validateAgreementOpen(value)
}

/** Why `value` is no AgreementOpen, or undefined if it is one. */
export function checkAgreementOpen(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAgreementOpen, value)
}

/** Whether `value` matches entry.schema.json#/$defs/orderOut. */
export function validateOrderOut(value: unknown): value is OrderOut {
  return code.validateOrderOut(value)
}

/** Why `value` is no OrderOut, or undefined if it is one. */
export function checkOrderOut(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOrderOut, value)
}

/** Whether `value` matches entry.schema.json#/$defs/orderAccepted. */
export function validateOrderAccepted(value: unknown): value is OrderAccepted {
  return code.validateOrderAccepted(value)
}

/** Why `value` is no OrderAccepted, or undefined if it is one. */
export function checkOrderAccepted(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOrderAccepted, value)
}

/** Whether `value` matches entry.schema.json#/$defs/orderIn. */
export function validateOrderIn(value: unknown): value is OrderIn {
  return code.validateOrderIn(value)
}

/** Why `value` is no OrderIn, or undefined if it is one. */
export function checkOrderIn(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOrderIn, value)
}

/** Whether `value` matches entry.schema.json#/$defs/orderClosed. */
export function validateOrderClosed(value: unknown): value is OrderClosed {
  return code.validateOrderClosed(value)
}

/** Why `value` is no OrderClosed, or undefined if it is one. */
export function checkOrderClosed(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOrderClosed, value)
}

/** Whether `value` matches entry.schema.json#/$defs/laneOut. */
export function validateLaneOut(value: unknown): value is LaneOut {
  return code.validateLaneOut(value)
}

/** Why `value` is no LaneOut, or undefined if it is one. */
export function checkLaneOut(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneOut, value)
}

/** Whether `value` matches entry.schema.json#/$defs/laneProof. */
export function validateLaneProof(value: unknown): value is LaneProof {
  return code.validateLaneProof(value)
}

/** Why `value` is no LaneProof, or undefined if it is one. */
export function checkLaneProof(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneProof, value)
}

/** Whether `value` matches entry.schema.json#/$defs/laneIn. */
export function validateLaneIn(value: unknown): value is LaneIn {
  return code.validateLaneIn(value)
}

/** Why `value` is no LaneIn, or undefined if it is one. */
export function checkLaneIn(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneIn, value)
}

/** Whether `value` matches entry.schema.json#/$defs/evidence. */
export function validateEvidenceEntry(value: unknown): value is EvidenceEntry {
  return code.validateEvidenceEntry(value)
}

/** Why `value` is no EvidenceEntry, or undefined if it is one. */
export function checkEvidenceEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEvidenceEntry, value)
}

/** Whether `value` matches entry.schema.json#/$defs/statementOffer. */
export function validateStatementOffer(value: unknown): value is StatementOffer {
  return code.validateStatementOffer(value)
}

/** Why `value` is no StatementOffer, or undefined if it is one. */
export function checkStatementOffer(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementOffer, value)
}

/** Whether `value` matches entry.schema.json#/$defs/statement. */
export function validateStatementEntry(value: unknown): value is StatementEntry {
  return code.validateStatementEntry(value)
}

/** Why `value` is no StatementEntry, or undefined if it is one. */
export function checkStatementEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementEntry, value)
}

/** Whether `value` matches entry.schema.json#/$defs/transferWriteOff. */
export function validateTransferWriteOff(value: unknown): value is TransferWriteOff {
  return code.validateTransferWriteOff(value)
}

/** Why `value` is no TransferWriteOff, or undefined if it is one. */
export function checkTransferWriteOff(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateTransferWriteOff, value)
}

/** Whether `value` matches entry.schema.json#/$defs/identity. */
export function validateIdentityEntry(value: unknown): value is IdentityEntry {
  return code.validateIdentityEntry(value)
}

/** Why `value` is no IdentityEntry, or undefined if it is one. */
export function checkIdentityEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdentityEntry, value)
}

/** Whether `value` matches entry.schema.json#/$defs/identityRecovered. */
export function validateIdentityRecovered(value: unknown): value is IdentityRecovered {
  return code.validateIdentityRecovered(value)
}

/** Why `value` is no IdentityRecovered, or undefined if it is one. */
export function checkIdentityRecovered(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdentityRecovered, value)
}

/** Whether `value` matches entry.schema.json#/$defs/partnerIdentity. */
export function validatePartnerIdentity(value: unknown): value is PartnerIdentity {
  return code.validatePartnerIdentity(value)
}

/** Why `value` is no PartnerIdentity, or undefined if it is one. */
export function checkPartnerIdentity(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerIdentity, value)
}

/** Whether `value` matches entry.schema.json#/$defs/orderRecovered. */
export function validateOrderRecovered(value: unknown): value is OrderRecovered {
  return code.validateOrderRecovered(value)
}

/** Why `value` is no OrderRecovered, or undefined if it is one. */
export function checkOrderRecovered(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOrderRecovered, value)
}

/** Whether `value` matches entry.schema.json#/$defs/laneRecovered. */
export function validateLaneRecovered(value: unknown): value is LaneRecovered {
  return code.validateLaneRecovered(value)
}

/** Why `value` is no LaneRecovered, or undefined if it is one. */
export function checkLaneRecovered(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneRecovered, value)
}

/** Whether `value` matches genesis.schema.json. */
export function validateGenesis(value: unknown): value is Genesis {
  return code.validateGenesis(value)
}

/** Why `value` is no Genesis, or undefined if it is one. */
export function checkGenesis(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGenesis, value)
}

/** Whether `value` matches identity.schema.json. */
export function validateIdentityOp(value: unknown): value is IdentityOp {
  return code.validateIdentityOp(value)
}

/** Why `value` is no IdentityOp, or undefined if it is one. */
export function checkIdentityOp(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdentityOp, value)
}

/** Whether `value` matches identity.schema.json#/$defs/update. */
export function validateIdUpdate(value: unknown): value is IdUpdate {
  return code.validateIdUpdate(value)
}

/** Why `value` is no IdUpdate, or undefined if it is one. */
export function checkIdUpdate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdUpdate, value)
}

/** Whether `value` matches identity.schema.json#/$defs/tombstone. */
export function validateIdTombstone(value: unknown): value is IdTombstone {
  return code.validateIdTombstone(value)
}

/** Why `value` is no IdTombstone, or undefined if it is one. */
export function checkIdTombstone(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdTombstone, value)
}

/** Whether `value` matches identity.schema.json#/$defs/signed. */
export function validateSignedOp(value: unknown): value is SignedOp {
  return code.validateSignedOp(value)
}

/** Why `value` is no SignedOp, or undefined if it is one. */
export function checkSignedOp(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSignedOp, value)
}

/** Whether `value` matches identity.schema.json#/$defs/ops. */
export function validateIdentityOps(value: unknown): value is IdentityOps {
  return code.validateIdentityOps(value)
}

/** Why `value` is no IdentityOps, or undefined if it is one. */
export function checkIdentityOps(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdentityOps, value)
}

/** Whether `value` matches invite.schema.json. */
export function validateInvite(value: unknown): value is Invite {
  return code.validateInvite(value)
}

/** Why `value` is no Invite, or undefined if it is one. */
export function checkInvite(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateInvite, value)
}

/** Whether `value` matches node-config.schema.json. */
export function validateNodeConfig(value: unknown): value is NodeConfig {
  return code.validateNodeConfig(value)
}

/** Why `value` is no NodeConfig, or undefined if it is one. */
export function checkNodeConfig(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNodeConfig, value)
}

/** Whether `value` matches node-config.schema.json#/$defs/pair. */
export function validateLimitPair(value: unknown): value is LimitPair {
  return code.validateLimitPair(value)
}

/** Why `value` is no LimitPair, or undefined if it is one. */
export function checkLimitPair(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLimitPair, value)
}

/** Whether `value` matches federation/accept.schema.json. */
export function validateAccept(value: unknown): value is Accept {
  return code.validateAccept(value)
}

/** Why `value` is no Accept, or undefined if it is one. */
export function checkAccept(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccept, value)
}

/** Whether `value` matches federation/advert.schema.json. */
export function validateAdvert(value: unknown): value is Advert {
  return code.validateAdvert(value)
}

/** Why `value` is no Advert, or undefined if it is one. */
export function checkAdvert(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAdvert, value)
}

/** Whether `value` matches federation/agreement.schema.json. */
export function validateAgreement(value: unknown): value is Agreement {
  return code.validateAgreement(value)
}

/** Why `value` is no Agreement, or undefined if it is one. */
export function checkAgreement(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAgreement, value)
}

/** Whether `value` matches federation/concluded.schema.json. */
export function validateConcluded(value: unknown): value is Concluded {
  return code.validateConcluded(value)
}

/** Why `value` is no Concluded, or undefined if it is one. */
export function checkConcluded(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateConcluded, value)
}

/** Whether `value` matches federation/decline.schema.json. */
export function validateDecline(value: unknown): value is Decline {
  return code.validateDecline(value)
}

/** Why `value` is no Decline, or undefined if it is one. */
export function checkDecline(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDecline, value)
}

/** Whether `value` matches federation/error.schema.json. */
export function validateProtocolError(value: unknown): value is ProtocolError {
  return code.validateProtocolError(value)
}

/** Why `value` is no ProtocolError, or undefined if it is one. */
export function checkProtocolError(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateProtocolError, value)
}

/** Whether `value` matches federation/evidence.schema.json. */
export function validateEvidence(value: unknown): value is Evidence {
  return code.validateEvidence(value)
}

/** Why `value` is no Evidence, or undefined if it is one. */
export function checkEvidence(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEvidence, value)
}

/** Whether `value` matches federation/evidence.schema.json#/$defs/laneFork. */
export function validateLaneFork(value: unknown): value is LaneFork {
  return code.validateLaneFork(value)
}

/** Why `value` is no LaneFork, or undefined if it is one. */
export function checkLaneFork(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneFork, value)
}

/** Whether `value` matches federation/evidence.schema.json#/$defs/logFork. */
export function validateLogFork(value: unknown): value is LogFork {
  return code.validateLogFork(value)
}

/** Why `value` is no LogFork, or undefined if it is one. */
export function checkLogFork(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLogFork, value)
}

/** Whether `value` matches federation/evidence.schema.json#/$defs/cosignFork. */
export function validateCosignFork(value: unknown): value is CosignFork {
  return code.validateCosignFork(value)
}

/** Why `value` is no CosignFork, or undefined if it is one. */
export function checkCosignFork(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCosignFork, value)
}

/** Whether `value` matches federation/evidence.schema.json#/$defs/doubleDecision. */
export function validateDoubleDecision(value: unknown): value is DoubleDecision {
  return code.validateDoubleDecision(value)
}

/** Why `value` is no DoubleDecision, or undefined if it is one. */
export function checkDoubleDecision(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDoubleDecision, value)
}

/** Whether `value` matches federation/evidence.schema.json#/$defs/provenLane. */
export function validateProvenLane(value: unknown): value is ProvenLane {
  return code.validateProvenLane(value)
}

/** Why `value` is no ProvenLane, or undefined if it is one. */
export function checkProvenLane(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateProvenLane, value)
}

/** Whether `value` matches federation/evidence.schema.json#/$defs/identityFork. */
export function validateIdentityFork(value: unknown): value is IdentityFork {
  return code.validateIdentityFork(value)
}

/** Why `value` is no IdentityFork, or undefined if it is one. */
export function checkIdentityFork(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdentityFork, value)
}

/** Whether `value` matches federation/find.schema.json. */
export function validateFind(value: unknown): value is Find {
  return code.validateFind(value)
}

/** Why `value` is no Find, or undefined if it is one. */
export function checkFind(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateFind, value)
}

/** Whether `value` matches federation/found.schema.json. */
export function validateFound(value: unknown): value is Found {
  return code.validateFound(value)
}

/** Why `value` is no Found, or undefined if it is one. */
export function checkFound(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateFound, value)
}

/** Whether `value` matches federation/frame.schema.json. */
export function validateFrame(value: unknown): value is Frame {
  return code.validateFrame(value)
}

/** Why `value` is no Frame, or undefined if it is one. */
export function checkFrame(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateFrame, value)
}

/** Whether `value` matches federation/hello.schema.json. */
export function validateHello(value: unknown): value is Hello {
  return code.validateHello(value)
}

/** Why `value` is no Hello, or undefined if it is one. */
export function checkHello(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateHello, value)
}

/** Whether `value` matches federation/identity.schema.json. */
export function validateIdentityItem(value: unknown): value is IdentityItem {
  return code.validateIdentityItem(value)
}

/** Why `value` is no IdentityItem, or undefined if it is one. */
export function checkIdentityItem(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdentityItem, value)
}

/** Whether `value` matches federation/identity.schema.json#/$defs/ops. */
export function validateIdOps(value: unknown): value is IdOps {
  return code.validateIdOps(value)
}

/** Why `value` is no IdOps, or undefined if it is one. */
export function checkIdOps(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdOps, value)
}

/** Whether `value` matches federation/identity.schema.json#/$defs/have. */
export function validateIdHave(value: unknown): value is IdHave {
  return code.validateIdHave(value)
}

/** Why `value` is no IdHave, or undefined if it is one. */
export function checkIdHave(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdHave, value)
}

/** Whether `value` matches federation/identity.schema.json#/$defs/yours. */
export function validateIdYours(value: unknown): value is IdYours {
  return code.validateIdYours(value)
}

/** Why `value` is no IdYours, or undefined if it is one. */
export function checkIdYours(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIdYours, value)
}

/** Whether `value` matches federation/intro.schema.json. */
export function validateIntro(value: unknown): value is Intro {
  return code.validateIntro(value)
}

/** Why `value` is no Intro, or undefined if it is one. */
export function checkIntro(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateIntro, value)
}

/** Whether `value` matches federation/item.schema.json. */
export function validateItem(value: unknown): value is Item {
  return code.validateItem(value)
}

/** Why `value` is no Item, or undefined if it is one. */
export function checkItem(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateItem, value)
}

/** Whether `value` matches federation/lane-ack.schema.json. */
export function validateLaneAck(value: unknown): value is LaneAck {
  return code.validateLaneAck(value)
}

/** Why `value` is no LaneAck, or undefined if it is one. */
export function checkLaneAck(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneAck, value)
}

/** Whether `value` matches federation/lane-get.schema.json. */
export function validateLaneGet(value: unknown): value is LaneGet {
  return code.validateLaneGet(value)
}

/** Why `value` is no LaneGet, or undefined if it is one. */
export function checkLaneGet(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneGet, value)
}

/** Whether `value` matches federation/lane.schema.json. */
export function validateLaneEntry(value: unknown): value is LaneEntry {
  return code.validateLaneEntry(value)
}

/** Why `value` is no LaneEntry, or undefined if it is one. */
export function checkLaneEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneEntry, value)
}

/** Whether `value` matches federation/lane.schema.json#/$defs/hold. */
export function validateLaneHold(value: unknown): value is LaneHold {
  return code.validateLaneHold(value)
}

/** Why `value` is no LaneHold, or undefined if it is one. */
export function checkLaneHold(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneHold, value)
}

/** Whether `value` matches federation/lane.schema.json#/$defs/settle. */
export function validateLaneSettle(value: unknown): value is LaneSettle {
  return code.validateLaneSettle(value)
}

/** Why `value` is no LaneSettle, or undefined if it is one. */
export function checkLaneSettle(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneSettle, value)
}

/** Whether `value` matches federation/lane.schema.json#/$defs/release. */
export function validateLaneRelease(value: unknown): value is LaneRelease {
  return code.validateLaneRelease(value)
}

/** Why `value` is no LaneRelease, or undefined if it is one. */
export function checkLaneRelease(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneRelease, value)
}

/** Whether `value` matches federation/lane.schema.json#/$defs/limit. */
export function validateLaneLimit(value: unknown): value is LaneLimit {
  return code.validateLaneLimit(value)
}

/** Why `value` is no LaneLimit, or undefined if it is one. */
export function checkLaneLimit(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneLimit, value)
}

/** Whether `value` matches federation/lane.schema.json#/$defs/suspend. */
export function validateLaneSuspend(value: unknown): value is LaneSuspend {
  return code.validateLaneSuspend(value)
}

/** Why `value` is no LaneSuspend, or undefined if it is one. */
export function checkLaneSuspend(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneSuspend, value)
}

/** Whether `value` matches federation/lane.schema.json#/$defs/resume. */
export function validateLaneResume(value: unknown): value is LaneResume {
  return code.validateLaneResume(value)
}

/** Why `value` is no LaneResume, or undefined if it is one. */
export function checkLaneResume(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneResume, value)
}

/** Whether `value` matches federation/offers.schema.json. */
export function validateOfferItems(value: unknown): value is OfferItems {
  return code.validateOfferItems(value)
}

/** Why `value` is no OfferItems, or undefined if it is one. */
export function checkOfferItems(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOfferItems, value)
}

/** Whether `value` matches federation/offers.schema.json#/$defs/get. */
export function validateOffersGet(value: unknown): value is OffersGet {
  return code.validateOffersGet(value)
}

/** Why `value` is no OffersGet, or undefined if it is one. */
export function checkOffersGet(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOffersGet, value)
}

/** Whether `value` matches federation/offers.schema.json#/$defs/page. */
export function validateOffersPage(value: unknown): value is OffersPage {
  return code.validateOffersPage(value)
}

/** Why `value` is no OffersPage, or undefined if it is one. */
export function checkOffersPage(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOffersPage, value)
}

/** Whether `value` matches federation/offers.schema.json#/$defs/list. */
export function validateOfferList(value: unknown): value is OfferList {
  return code.validateOfferList(value)
}

/** Why `value` is no OfferList, or undefined if it is one. */
export function checkOfferList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOfferList, value)
}

/** Whether `value` matches federation/offers.schema.json#/$defs/offerId. */
export function validateOfferId(value: unknown): value is OfferId {
  return code.validateOfferId(value)
}

/** Why `value` is no OfferId, or undefined if it is one. */
export function checkOfferId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOfferId, value)
}

/** Whether `value` matches federation/offers.schema.json#/$defs/offer. */
export function validatePublicOffer(value: unknown): value is PublicOffer {
  return code.validatePublicOffer(value)
}

/** Why `value` is no PublicOffer, or undefined if it is one. */
export function checkPublicOffer(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePublicOffer, value)
}

/** Whether `value` matches federation/order.schema.json. */
export function validateOrder(value: unknown): value is Order {
  return code.validateOrder(value)
}

/** Why `value` is no Order, or undefined if it is one. */
export function checkOrder(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOrder, value)
}

/** Whether `value` matches federation/position.schema.json. */
export function validatePosition(value: unknown): value is Position {
  return code.validatePosition(value)
}

/** Why `value` is no Position, or undefined if it is one. */
export function checkPosition(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePosition, value)
}

/** Whether `value` matches federation/propose.schema.json. */
export function validatePropose(value: unknown): value is Propose {
  return code.validatePropose(value)
}

/** Why `value` is no Propose, or undefined if it is one. */
export function checkPropose(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePropose, value)
}

/** Whether `value` matches federation/query.schema.json. */
export function validateTransferQuery(value: unknown): value is TransferQuery {
  return code.validateTransferQuery(value)
}

/** Why `value` is no TransferQuery, or undefined if it is one. */
export function checkTransferQuery(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateTransferQuery, value)
}

/** Whether `value` matches federation/receipt.schema.json. */
export function validateReceipt(value: unknown): value is Receipt {
  return code.validateReceipt(value)
}

/** Why `value` is no Receipt, or undefined if it is one. */
export function checkReceipt(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateReceipt, value)
}

/** Whether `value` matches federation/restore.schema.json. */
export function validateRestoreItem(value: unknown): value is RestoreItem {
  return code.validateRestoreItem(value)
}

/** Why `value` is no RestoreItem, or undefined if it is one. */
export function checkRestoreItem(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRestoreItem, value)
}

/** Whether `value` matches federation/restore.schema.json#/$defs/get. */
export function validateOwnGet(value: unknown): value is OwnGet {
  return code.validateOwnGet(value)
}

/** Why `value` is no OwnGet, or undefined if it is one. */
export function checkOwnGet(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOwnGet, value)
}

/** Whether `value` matches federation/restore.schema.json#/$defs/own. */
export function validateOwnEntry(value: unknown): value is OwnEntry {
  return code.validateOwnEntry(value)
}

/** Why `value` is no OwnEntry, or undefined if it is one. */
export function checkOwnEntry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOwnEntry, value)
}

/** Whether `value` matches federation/restore.schema.json#/$defs/end. */
export function validateOwnEnd(value: unknown): value is OwnEnd {
  return code.validateOwnEnd(value)
}

/** Why `value` is no OwnEnd, or undefined if it is one. */
export function checkOwnEnd(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateOwnEnd, value)
}

/** Whether `value` matches federation/restore.schema.json#/$defs/copies. */
export function validateCopies(value: unknown): value is Copies {
  return code.validateCopies(value)
}

/** Why `value` is no Copies, or undefined if it is one. */
export function checkCopies(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCopies, value)
}

/** Whether `value` matches federation/sealed-receipt.schema.json. */
export function validateSealedReceipt(value: unknown): value is SealedReceipt {
  return code.validateSealedReceipt(value)
}

/** Why `value` is no SealedReceipt, or undefined if it is one. */
export function checkSealedReceipt(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSealedReceipt, value)
}

/** Whether `value` matches federation/statement.schema.json. */
export function validateStatementItem(value: unknown): value is StatementItem {
  return code.validateStatementItem(value)
}

/** Why `value` is no StatementItem, or undefined if it is one. */
export function checkStatementItem(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementItem, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/propose. */
export function validateStatementPropose(value: unknown): value is StatementPropose {
  return code.validateStatementPropose(value)
}

/** Why `value` is no StatementPropose, or undefined if it is one. */
export function checkStatementPropose(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementPropose, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/agree. */
export function validateStatementAgree(value: unknown): value is StatementAgree {
  return code.validateStatementAgree(value)
}

/** Why `value` is no StatementAgree, or undefined if it is one. */
export function checkStatementAgree(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementAgree, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/ask. */
export function validateStatementAsk(value: unknown): value is StatementAsk {
  return code.validateStatementAsk(value)
}

/** Why `value` is no StatementAsk, or undefined if it is one. */
export function checkStatementAsk(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementAsk, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/look. */
export function validateStatementLook(value: unknown): value is StatementLook {
  return code.validateStatementLook(value)
}

/** Why `value` is no StatementLook, or undefined if it is one. */
export function checkStatementLook(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementLook, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/view. */
export function validateStatementView(value: unknown): value is StatementView {
  return code.validateStatementView(value)
}

/** Why `value` is no StatementView, or undefined if it is one. */
export function checkStatementView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementView, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/get. */
export function validateLaneCopyGet(value: unknown): value is LaneCopyGet {
  return code.validateLaneCopyGet(value)
}

/** Why `value` is no LaneCopyGet, or undefined if it is one. */
export function checkLaneCopyGet(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneCopyGet, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/copy. */
export function validateLaneCopy(value: unknown): value is LaneCopy {
  return code.validateLaneCopy(value)
}

/** Why `value` is no LaneCopy, or undefined if it is one. */
export function checkLaneCopy(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneCopy, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/body. */
export function validateStatementBody(value: unknown): value is StatementBody {
  return code.validateStatementBody(value)
}

/** Why `value` is no StatementBody, or undefined if it is one. */
export function checkStatementBody(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementBody, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/held. */
export function validateStatementHeld(value: unknown): value is StatementHeld {
  return code.validateStatementHeld(value)
}

/** Why `value` is no StatementHeld, or undefined if it is one. */
export function checkStatementHeld(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementHeld, value)
}

/** Whether `value` matches federation/statement.schema.json#/$defs/disposal. */
export function validateDisposal(value: unknown): value is Disposal {
  return code.validateDisposal(value)
}

/** Why `value` is no Disposal, or undefined if it is one. */
export function checkDisposal(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDisposal, value)
}

/** Whether `value` matches federation/status.schema.json. */
export function validateTransferStatus(value: unknown): value is TransferStatus {
  return code.validateTransferStatus(value)
}

/** Why `value` is no TransferStatus, or undefined if it is one. */
export function checkTransferStatus(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateTransferStatus, value)
}

/** Whether `value` matches federation/voucher.schema.json. */
export function validateVoucher(value: unknown): value is Voucher {
  return code.validateVoucher(value)
}

/** Why `value` is no Voucher, or undefined if it is one. */
export function checkVoucher(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateVoucher, value)
}

/** Whether `value` matches federation/voucher.schema.json#/$defs/body. */
export function validateVoucherBody(value: unknown): value is VoucherBody {
  return code.validateVoucherBody(value)
}

/** Why `value` is no VoucherBody, or undefined if it is one. */
export function checkVoucherBody(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateVoucherBody, value)
}

/** Whether `value` matches federation/witness.schema.json. */
export function validateWitnessItem(value: unknown): value is WitnessItem {
  return code.validateWitnessItem(value)
}

/** Why `value` is no WitnessItem, or undefined if it is one. */
export function checkWitnessItem(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateWitnessItem, value)
}

/** Whether `value` matches federation/witness.schema.json#/$defs/add. */
export function validateWitnessAdd(value: unknown): value is WitnessAdd {
  return code.validateWitnessAdd(value)
}

/** Why `value` is no WitnessAdd, or undefined if it is one. */
export function checkWitnessAdd(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateWitnessAdd, value)
}

/** Whether `value` matches federation/witness.schema.json#/$defs/cosigned. */
export function validateWitnessCosigned(value: unknown): value is WitnessCosigned {
  return code.validateWitnessCosigned(value)
}

/** Why `value` is no WitnessCosigned, or undefined if it is one. */
export function checkWitnessCosigned(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateWitnessCosigned, value)
}

/** Whether `value` matches federation/witness.schema.json#/$defs/stale. */
export function validateWitnessStale(value: unknown): value is WitnessStale {
  return code.validateWitnessStale(value)
}

/** Why `value` is no WitnessStale, or undefined if it is one. */
export function checkWitnessStale(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateWitnessStale, value)
}

/** Whether `value` matches federation/witness.schema.json#/$defs/seen. */
export function validateWitnessSeen(value: unknown): value is WitnessSeen {
  return code.validateWitnessSeen(value)
}

/** Why `value` is no WitnessSeen, or undefined if it is one. */
export function checkWitnessSeen(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateWitnessSeen, value)
}

/** Whether `value` matches federation/witness.schema.json#/$defs/proofGet. */
export function validateProofGet(value: unknown): value is ProofGet {
  return code.validateProofGet(value)
}

/** Why `value` is no ProofGet, or undefined if it is one. */
export function checkProofGet(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateProofGet, value)
}

/** Whether `value` matches federation/witness.schema.json#/$defs/proof. */
export function validateInclusionShown(value: unknown): value is InclusionShown {
  return code.validateInclusionShown(value)
}

/** Why `value` is no InclusionShown, or undefined if it is one. */
export function checkInclusionShown(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateInclusionShown, value)
}

/** Whether `value` matches http/account-change.schema.json. */
export function validateAccountChange(value: unknown): value is AccountChange {
  return code.validateAccountChange(value)
}

/** Why `value` is no AccountChange, or undefined if it is one. */
export function checkAccountChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountChange, value)
}

/** Whether `value` matches http/account-create.schema.json. */
export function validateAccountCreate(value: unknown): value is AccountCreate {
  return code.validateAccountCreate(value)
}

/** Why `value` is no AccountCreate, or undefined if it is one. */
export function checkAccountCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountCreate, value)
}

/** Whether `value` matches http/account.schema.json. */
export function validateAccountView(value: unknown): value is AccountView {
  return code.validateAccountView(value)
}

/** Why `value` is no AccountView, or undefined if it is one. */
export function checkAccountView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountView, value)
}

/** Whether `value` matches http/accounts.schema.json. */
export function validateAccountList(value: unknown): value is AccountList {
  return code.validateAccountList(value)
}

/** Why `value` is no AccountList, or undefined if it is one. */
export function checkAccountList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAccountList, value)
}

/** Whether `value` matches http/arrangement-create.schema.json. */
export function validateArrangementCreate(value: unknown): value is ArrangementCreate {
  return code.validateArrangementCreate(value)
}

/** Why `value` is no ArrangementCreate, or undefined if it is one. */
export function checkArrangementCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangementCreate, value)
}

/** Whether `value` matches http/arrangement-step.schema.json. */
export function validateArrangementStep(value: unknown): value is ArrangementStep {
  return code.validateArrangementStep(value)
}

/** Why `value` is no ArrangementStep, or undefined if it is one. */
export function checkArrangementStep(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangementStep, value)
}

/** Whether `value` matches http/arrangement.schema.json. */
export function validateArrangementView(value: unknown): value is ArrangementView {
  return code.validateArrangementView(value)
}

/** Why `value` is no ArrangementView, or undefined if it is one. */
export function checkArrangementView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangementView, value)
}

/** Whether `value` matches http/arrangements.schema.json. */
export function validateArrangementList(value: unknown): value is ArrangementList {
  return code.validateArrangementList(value)
}

/** Why `value` is no ArrangementList, or undefined if it is one. */
export function checkArrangementList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangementList, value)
}

/** Whether `value` matches http/attention.schema.json. */
export function validateAttentionLists(value: unknown): value is AttentionLists {
  return code.validateAttentionLists(value)
}

/** Why `value` is no AttentionLists, or undefined if it is one. */
export function checkAttentionLists(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateAttentionLists, value)
}

/** Whether `value` matches http/bank-change.schema.json. */
export function validateBankChange(value: unknown): value is BankChange {
  return code.validateBankChange(value)
}

/** Why `value` is no BankChange, or undefined if it is one. */
export function checkBankChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBankChange, value)
}

/** Whether `value` matches http/bank.schema.json. */
export function validateBankView(value: unknown): value is BankView {
  return code.validateBankView(value)
}

/** Why `value` is no BankView, or undefined if it is one. */
export function checkBankView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBankView, value)
}

/** Whether `value` matches http/banks.schema.json. */
export function validateBankList(value: unknown): value is BankList {
  return code.validateBankList(value)
}

/** Why `value` is no BankList, or undefined if it is one. */
export function checkBankList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBankList, value)
}

/** Whether `value` matches http/categories.schema.json. */
export function validateCategoryList(value: unknown): value is CategoryList {
  return code.validateCategoryList(value)
}

/** Why `value` is no CategoryList, or undefined if it is one. */
export function checkCategoryList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCategoryList, value)
}

/** Whether `value` matches http/category-change.schema.json. */
export function validateCategoryChange(value: unknown): value is CategoryChange {
  return code.validateCategoryChange(value)
}

/** Why `value` is no CategoryChange, or undefined if it is one. */
export function checkCategoryChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCategoryChange, value)
}

/** Whether `value` matches http/category-create.schema.json. */
export function validateCategoryCreate(value: unknown): value is CategoryCreate {
  return code.validateCategoryCreate(value)
}

/** Why `value` is no CategoryCreate, or undefined if it is one. */
export function checkCategoryCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCategoryCreate, value)
}

/** Whether `value` matches http/chains.schema.json. */
export function validateChainList(value: unknown): value is ChainList {
  return code.validateChainList(value)
}

/** Why `value` is no ChainList, or undefined if it is one. */
export function checkChainList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateChainList, value)
}

/** Whether `value` matches http/class-record.schema.json. */
export function validateClassRecord(value: unknown): value is ClassRecord {
  return code.validateClassRecord(value)
}

/** Why `value` is no ClassRecord, or undefined if it is one. */
export function checkClassRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClassRecord, value)
}

/** Whether `value` matches http/class-recorded.schema.json. */
export function validateClassRecorded(value: unknown): value is ClassRecorded {
  return code.validateClassRecorded(value)
}

/** Why `value` is no ClassRecorded, or undefined if it is one. */
export function checkClassRecorded(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClassRecorded, value)
}

/** Whether `value` matches http/clearing-run.schema.json. */
export function validateClearingRun(value: unknown): value is ClearingRun {
  return code.validateClearingRun(value)
}

/** Why `value` is no ClearingRun, or undefined if it is one. */
export function checkClearingRun(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClearingRun, value)
}

/** Whether `value` matches http/clearing-run.schema.json#/$defs/round. */
export function validateClearingRound(value: unknown): value is ClearingRound {
  return code.validateClearingRound(value)
}

/** Why `value` is no ClearingRound, or undefined if it is one. */
export function checkClearingRound(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClearingRound, value)
}

/** Whether `value` matches http/clearing-start.schema.json. */
export function validateClearingStart(value: unknown): value is ClearingStart {
  return code.validateClearingStart(value)
}

/** Why `value` is no ClearingStart, or undefined if it is one. */
export function checkClearingStart(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClearingStart, value)
}

/** Whether `value` matches http/clearing.schema.json. */
export function validateClearingView(value: unknown): value is ClearingView {
  return code.validateClearingView(value)
}

/** Why `value` is no ClearingView, or undefined if it is one. */
export function checkClearingView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClearingView, value)
}

/** Whether `value` matches http/clearing.schema.json#/$defs/loop. */
export function validateClearingLoop(value: unknown): value is ClearingLoop {
  return code.validateClearingLoop(value)
}

/** Why `value` is no ClearingLoop, or undefined if it is one. */
export function checkClearingLoop(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClearingLoop, value)
}

/** Whether `value` matches http/clearing.schema.json#/$defs/partner. */
export function validateClearingPartner(value: unknown): value is ClearingPartner {
  return code.validateClearingPartner(value)
}

/** Why `value` is no ClearingPartner, or undefined if it is one. */
export function checkClearingPartner(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClearingPartner, value)
}

/** Whether `value` matches http/consistency.schema.json. */
export function validateConsistencyProof(value: unknown): value is ConsistencyProof {
  return code.validateConsistencyProof(value)
}

/** Why `value` is no ConsistencyProof, or undefined if it is one. */
export function checkConsistencyProof(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateConsistencyProof, value)
}

/** Whether `value` matches http/credit-return.schema.json. */
export function validateCreditReturn(value: unknown): value is CreditReturn {
  return code.validateCreditReturn(value)
}

/** Why `value` is no CreditReturn, or undefined if it is one. */
export function checkCreditReturn(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCreditReturn, value)
}

/** Whether `value` matches http/credited.schema.json. */
export function validateCreditedView(value: unknown): value is CreditedView {
  return code.validateCreditedView(value)
}

/** Why `value` is no CreditedView, or undefined if it is one. */
export function checkCreditedView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCreditedView, value)
}

/** Whether `value` matches http/event.schema.json. */
export function validateLiveEvent(value: unknown): value is LiveEvent {
  return code.validateLiveEvent(value)
}

/** Why `value` is no LiveEvent, or undefined if it is one. */
export function checkLiveEvent(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLiveEvent, value)
}

/** Whether `value` matches http/event.schema.json#/$defs/hello. */
export function validateEventHello(value: unknown): value is EventHello {
  return code.validateEventHello(value)
}

/** Why `value` is no EventHello, or undefined if it is one. */
export function checkEventHello(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEventHello, value)
}

/** Whether `value` matches http/event.schema.json#/$defs/posting. */
export function validateEventPosting(value: unknown): value is EventPosting {
  return code.validateEventPosting(value)
}

/** Why `value` is no EventPosting, or undefined if it is one. */
export function checkEventPosting(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEventPosting, value)
}

/** Whether `value` matches http/event.schema.json#/$defs/partner. */
export function validateEventPartner(value: unknown): value is EventPartner {
  return code.validateEventPartner(value)
}

/** Why `value` is no EventPartner, or undefined if it is one. */
export function checkEventPartner(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEventPartner, value)
}

/** Whether `value` matches http/event.schema.json#/$defs/evidence. */
export function validateEventEvidence(value: unknown): value is EventEvidence {
  return code.validateEventEvidence(value)
}

/** Why `value` is no EventEvidence, or undefined if it is one. */
export function checkEventEvidence(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEventEvidence, value)
}

/** Whether `value` matches http/evidence.schema.json. */
export function validateEvidenceView(value: unknown): value is EvidenceView {
  return code.validateEvidenceView(value)
}

/** Why `value` is no EvidenceView, or undefined if it is one. */
export function checkEvidenceView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEvidenceView, value)
}

/** Whether `value` matches http/evidences.schema.json. */
export function validateEvidenceList(value: unknown): value is EvidenceList {
  return code.validateEvidenceList(value)
}

/** Why `value` is no EvidenceList, or undefined if it is one. */
export function checkEvidenceList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEvidenceList, value)
}

/** Whether `value` matches http/exchange-create.schema.json. */
export function validateExchangeCreate(value: unknown): value is ExchangeCreate {
  return code.validateExchangeCreate(value)
}

/** Why `value` is no ExchangeCreate, or undefined if it is one. */
export function checkExchangeCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateExchangeCreate, value)
}

/** Whether `value` matches http/exchange-record.schema.json. */
export function validateExchangeRecord(value: unknown): value is ExchangeRecord {
  return code.validateExchangeRecord(value)
}

/** Why `value` is no ExchangeRecord, or undefined if it is one. */
export function checkExchangeRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateExchangeRecord, value)
}

/** Whether `value` matches http/exchange.schema.json. */
export function validateExchangeView(value: unknown): value is ExchangeView {
  return code.validateExchangeView(value)
}

/** Why `value` is no ExchangeView, or undefined if it is one. */
export function checkExchangeView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateExchangeView, value)
}

/** Whether `value` matches http/house-rules-change.schema.json. */
export function validateHouseRulesChange(value: unknown): value is HouseRulesChange {
  return code.validateHouseRulesChange(value)
}

/** Why `value` is no HouseRulesChange, or undefined if it is one. */
export function checkHouseRulesChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateHouseRulesChange, value)
}

/** Whether `value` matches http/house-rules.schema.json. */
export function validateHouseRules(value: unknown): value is HouseRules {
  return code.validateHouseRules(value)
}

/** Why `value` is no HouseRules, or undefined if it is one. */
export function checkHouseRules(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateHouseRules, value)
}

/** Whether `value` matches http/inclusion.schema.json. */
export function validateInclusionProof(value: unknown): value is InclusionProof {
  return code.validateInclusionProof(value)
}

/** Why `value` is no InclusionProof, or undefined if it is one. */
export function checkInclusionProof(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateInclusionProof, value)
}

/** Whether `value` matches http/invite-create.schema.json. */
export function validateInviteCreate(value: unknown): value is InviteCreate {
  return code.validateInviteCreate(value)
}

/** Why `value` is no InviteCreate, or undefined if it is one. */
export function checkInviteCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateInviteCreate, value)
}

/** Whether `value` matches http/invite-created.schema.json. */
export function validateInviteCreated(value: unknown): value is InviteCreated {
  return code.validateInviteCreated(value)
}

/** Why `value` is no InviteCreated, or undefined if it is one. */
export function checkInviteCreated(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateInviteCreated, value)
}

/** Whether `value` matches http/letters-printed.schema.json. */
export function validateLettersPrinted(value: unknown): value is LettersPrinted {
  return code.validateLettersPrinted(value)
}

/** Why `value` is no LettersPrinted, or undefined if it is one. */
export function checkLettersPrinted(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLettersPrinted, value)
}

/** Whether `value` matches http/letters.schema.json. */
export function validateLetterList(value: unknown): value is LetterList {
  return code.validateLetterList(value)
}

/** Why `value` is no LetterList, or undefined if it is one. */
export function checkLetterList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLetterList, value)
}

/** Whether `value` matches http/listing-change.schema.json. */
export function validateListingChange(value: unknown): value is ListingChange {
  return code.validateListingChange(value)
}

/** Why `value` is no ListingChange, or undefined if it is one. */
export function checkListingChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingChange, value)
}

/** Whether `value` matches http/listing-close.schema.json. */
export function validateListingClose(value: unknown): value is ListingClose {
  return code.validateListingClose(value)
}

/** Why `value` is no ListingClose, or undefined if it is one. */
export function checkListingClose(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingClose, value)
}

/** Whether `value` matches http/listing-create.schema.json. */
export function validateListingCreate(value: unknown): value is ListingCreate {
  return code.validateListingCreate(value)
}

/** Why `value` is no ListingCreate, or undefined if it is one. */
export function checkListingCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingCreate, value)
}

/** Whether `value` matches http/listing-search.schema.json. */
export function validateBoardQuery(value: unknown): value is BoardQuery {
  return code.validateBoardQuery(value)
}

/** Why `value` is no BoardQuery, or undefined if it is one. */
export function checkBoardQuery(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateBoardQuery, value)
}

/** Whether `value` matches http/listing.schema.json. */
export function validateListingView(value: unknown): value is ListingView {
  return code.validateListingView(value)
}

/** Why `value` is no ListingView, or undefined if it is one. */
export function checkListingView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingView, value)
}

/** Whether `value` matches http/listings.schema.json. */
export function validateListingList(value: unknown): value is ListingList {
  return code.validateListingList(value)
}

/** Why `value` is no ListingList, or undefined if it is one. */
export function checkListingList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingList, value)
}

/** Whether `value` matches http/matches.schema.json. */
export function validateMatchList(value: unknown): value is MatchList {
  return code.validateMatchList(value)
}

/** Why `value` is no MatchList, or undefined if it is one. */
export function checkMatchList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMatchList, value)
}

/** Whether `value` matches http/matches.schema.json#/$defs/reason. */
export function validateMatchReason(value: unknown): value is MatchReason {
  return code.validateMatchReason(value)
}

/** Why `value` is no MatchReason, or undefined if it is one. */
export function checkMatchReason(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMatchReason, value)
}

/** Whether `value` matches http/matches.schema.json#/$defs/person. */
export function validateMatchPerson(value: unknown): value is MatchPerson {
  return code.validateMatchPerson(value)
}

/** Why `value` is no MatchPerson, or undefined if it is one. */
export function checkMatchPerson(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMatchPerson, value)
}

/** Whether `value` matches http/matches.schema.json#/$defs/listing. */
export function validateListingBrief(value: unknown): value is ListingBrief {
  return code.validateListingBrief(value)
}

/** Why `value` is no ListingBrief, or undefined if it is one. */
export function checkListingBrief(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingBrief, value)
}

/** Whether `value` matches http/member-statement.schema.json. */
export function validateMemberStatement(value: unknown): value is MemberStatement {
  return code.validateMemberStatement(value)
}

/** Why `value` is no MemberStatement, or undefined if it is one. */
export function checkMemberStatement(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberStatement, value)
}

/** Whether `value` matches http/message-create.schema.json. */
export function validateMessageCreate(value: unknown): value is MessageCreate {
  return code.validateMessageCreate(value)
}

/** Why `value` is no MessageCreate, or undefined if it is one. */
export function checkMessageCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMessageCreate, value)
}

/** Whether `value` matches http/message-report.schema.json. */
export function validateMessageReport(value: unknown): value is MessageReport {
  return code.validateMessageReport(value)
}

/** Why `value` is no MessageReport, or undefined if it is one. */
export function checkMessageReport(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMessageReport, value)
}

/** Whether `value` matches http/notice-change.schema.json. */
export function validateNoticeChange(value: unknown): value is NoticeChange {
  return code.validateNoticeChange(value)
}

/** Why `value` is no NoticeChange, or undefined if it is one. */
export function checkNoticeChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNoticeChange, value)
}

/** Whether `value` matches http/notices.schema.json. */
export function validateNoticeList(value: unknown): value is NoticeList {
  return code.validateNoticeList(value)
}

/** Why `value` is no NoticeList, or undefined if it is one. */
export function checkNoticeList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNoticeList, value)
}

/** Whether `value` matches http/partner-accept.schema.json. */
export function validatePartnerAccept(value: unknown): value is PartnerAccept {
  return code.validatePartnerAccept(value)
}

/** Why `value` is no PartnerAccept, or undefined if it is one. */
export function checkPartnerAccept(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerAccept, value)
}

/** Whether `value` matches http/partner-change.schema.json. */
export function validatePartnerChange(value: unknown): value is PartnerChange {
  return code.validatePartnerChange(value)
}

/** Why `value` is no PartnerChange, or undefined if it is one. */
export function checkPartnerChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerChange, value)
}

/** Whether `value` matches http/partner-close.schema.json. */
export function validatePartnerClose(value: unknown): value is PartnerClose {
  return code.validatePartnerClose(value)
}

/** Why `value` is no PartnerClose, or undefined if it is one. */
export function checkPartnerClose(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerClose, value)
}

/** Whether `value` matches http/partner-preview.schema.json. */
export function validatePartnerPreview(value: unknown): value is PartnerPreview {
  return code.validatePartnerPreview(value)
}

/** Why `value` is no PartnerPreview, or undefined if it is one. */
export function checkPartnerPreview(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerPreview, value)
}

/** Whether `value` matches http/partner-statement.schema.json. */
export function validatePartnerStatement(value: unknown): value is PartnerStatement {
  return code.validatePartnerStatement(value)
}

/** Why `value` is no PartnerStatement, or undefined if it is one. */
export function checkPartnerStatement(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerStatement, value)
}

/** Whether `value` matches http/partner-statement.schema.json#/$defs/side. */
export function validateStatementSide(value: unknown): value is StatementSide {
  return code.validateStatementSide(value)
}

/** Why `value` is no StatementSide, or undefined if it is one. */
export function checkStatementSide(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementSide, value)
}

/** Whether `value` matches http/partner-statement.schema.json#/$defs/line. */
export function validateLaneLine(value: unknown): value is LaneLine {
  return code.validateLaneLine(value)
}

/** Why `value` is no LaneLine, or undefined if it is one. */
export function checkLaneLine(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLaneLine, value)
}

/** Whether `value` matches http/partner.schema.json. */
export function validatePartnerView(value: unknown): value is PartnerView {
  return code.validatePartnerView(value)
}

/** Why `value` is no PartnerView, or undefined if it is one. */
export function checkPartnerView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerView, value)
}

/** Whether `value` matches http/partners.schema.json. */
export function validatePartnerList(value: unknown): value is PartnerList {
  return code.validatePartnerList(value)
}

/** Why `value` is no PartnerList, or undefined if it is one. */
export function checkPartnerList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartnerList, value)
}

/** Whether `value` matches http/problem.schema.json. */
export function validateProblem(value: unknown): value is Problem {
  return code.validateProblem(value)
}

/** Why `value` is no Problem, or undefined if it is one. */
export function checkProblem(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateProblem, value)
}

/** Whether `value` matches http/restore-finish.schema.json. */
export function validateRestoreFinish(value: unknown): value is RestoreFinish {
  return code.validateRestoreFinish(value)
}

/** Why `value` is no RestoreFinish, or undefined if it is one. */
export function checkRestoreFinish(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRestoreFinish, value)
}

/** Whether `value` matches http/restore.schema.json. */
export function validateRestoreView(value: unknown): value is RestoreView {
  return code.validateRestoreView(value)
}

/** Why `value` is no RestoreView, or undefined if it is one. */
export function checkRestoreView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRestoreView, value)
}

/** Whether `value` matches http/restore.schema.json#/$defs/keys. */
export function validateRestoreKeys(value: unknown): value is RestoreKeys {
  return code.validateRestoreKeys(value)
}

/** Why `value` is no RestoreKeys, or undefined if it is one. */
export function checkRestoreKeys(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRestoreKeys, value)
}

/** Whether `value` matches http/restore.schema.json#/$defs/partner. */
export function validateRestorePartner(value: unknown): value is RestorePartner {
  return code.validateRestorePartner(value)
}

/** Why `value` is no RestorePartner, or undefined if it is one. */
export function checkRestorePartner(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRestorePartner, value)
}

/** Whether `value` matches http/reversal-create.schema.json. */
export function validateReversalCreate(value: unknown): value is ReversalCreate {
  return code.validateReversalCreate(value)
}

/** Why `value` is no ReversalCreate, or undefined if it is one. */
export function checkReversalCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateReversalCreate, value)
}

/** Whether `value` matches http/routes.schema.json. */
export function validateRouteList(value: unknown): value is RouteList {
  return code.validateRouteList(value)
}

/** Why `value` is no RouteList, or undefined if it is one. */
export function checkRouteList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRouteList, value)
}

/** Whether `value` matches http/series-list.schema.json. */
export function validateSeriesList(value: unknown): value is SeriesList {
  return code.validateSeriesList(value)
}

/** Why `value` is no SeriesList, or undefined if it is one. */
export function checkSeriesList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSeriesList, value)
}

/** Whether `value` matches http/series.schema.json. */
export function validateSeriesView(value: unknown): value is SeriesView {
  return code.validateSeriesView(value)
}

/** Why `value` is no SeriesView, or undefined if it is one. */
export function checkSeriesView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSeriesView, value)
}

/** Whether `value` matches http/sheet-checked.schema.json. */
export function validateSheetChecked(value: unknown): value is SheetChecked {
  return code.validateSheetChecked(value)
}

/** Why `value` is no SheetChecked, or undefined if it is one. */
export function checkSheetChecked(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSheetChecked, value)
}

/** Whether `value` matches http/sheet.schema.json. */
export function validateSheet(value: unknown): value is Sheet {
  return code.validateSheet(value)
}

/** Why `value` is no Sheet, or undefined if it is one. */
export function checkSheet(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSheet, value)
}

/** Whether `value` matches http/statement-line.schema.json. */
export function validateStatementLine(value: unknown): value is StatementLine {
  return code.validateStatementLine(value)
}

/** Why `value` is no StatementLine, or undefined if it is one. */
export function checkStatementLine(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatementLine, value)
}

/** Whether `value` matches http/statement.schema.json. */
export function validateStatement(value: unknown): value is Statement {
  return code.validateStatement(value)
}

/** Why `value` is no Statement, or undefined if it is one. */
export function checkStatement(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStatement, value)
}

/** Whether `value` matches http/status.schema.json. */
export function validateNodeStatus(value: unknown): value is NodeStatus {
  return code.validateNodeStatus(value)
}

/** Why `value` is no NodeStatus, or undefined if it is one. */
export function checkNodeStatus(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNodeStatus, value)
}

/** Whether `value` matches http/thread.schema.json. */
export function validateThreadView(value: unknown): value is ThreadView {
  return code.validateThreadView(value)
}

/** Why `value` is no ThreadView, or undefined if it is one. */
export function checkThreadView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateThreadView, value)
}

/** Whether `value` matches http/threads.schema.json. */
export function validateThreadList(value: unknown): value is ThreadList {
  return code.validateThreadList(value)
}

/** Why `value` is no ThreadList, or undefined if it is one. */
export function checkThreadList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateThreadList, value)
}

/** Whether `value` matches http/transfer.schema.json. */
export function validateTransferView(value: unknown): value is TransferView {
  return code.validateTransferView(value)
}

/** Why `value` is no TransferView, or undefined if it is one. */
export function checkTransferView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateTransferView, value)
}

/** Whether `value` matches http/transfers.schema.json. */
export function validateTransferList(value: unknown): value is TransferList {
  return code.validateTransferList(value)
}

/** Why `value` is no TransferList, or undefined if it is one. */
export function checkTransferList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateTransferList, value)
}

/** Whether `value` matches register/arrangement.schema.json. */
export function validateArrangement(value: unknown): value is Arrangement {
  return code.validateArrangement(value)
}

/** Why `value` is no Arrangement, or undefined if it is one. */
export function checkArrangement(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangement, value)
}

/** Whether `value` matches register/category.schema.json. */
export function validateServiceCategory(value: unknown): value is ServiceCategory {
  return code.validateServiceCategory(value)
}

/** Why `value` is no ServiceCategory, or undefined if it is one. */
export function checkServiceCategory(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateServiceCategory, value)
}

/** Whether `value` matches register/category.schema.json#/$defs/names. */
export function validateCategoryNames(value: unknown): value is CategoryNames {
  return code.validateCategoryNames(value)
}

/** Why `value` is no CategoryNames, or undefined if it is one. */
export function checkCategoryNames(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCategoryNames, value)
}

/** Whether `value` matches register/device-key.schema.json. */
export function validateDeviceKeyRecord(value: unknown): value is DeviceKeyRecord {
  return code.validateDeviceKeyRecord(value)
}

/** Why `value` is no DeviceKeyRecord, or undefined if it is one. */
export function checkDeviceKeyRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDeviceKeyRecord, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/arrangementId. */
export function validateArrangementId(value: unknown): value is ArrangementId {
  return code.validateArrangementId(value)
}

/** Why `value` is no ArrangementId, or undefined if it is one. */
export function checkArrangementId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangementId, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/seriesId. */
export function validateSeriesId(value: unknown): value is SeriesId {
  return code.validateSeriesId(value)
}

/** Why `value` is no SeriesId, or undefined if it is one. */
export function checkSeriesId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSeriesId, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/groupId. */
export function validateEntryGroupId(value: unknown): value is EntryGroupId {
  return code.validateEntryGroupId(value)
}

/** Why `value` is no EntryGroupId, or undefined if it is one. */
export function checkEntryGroupId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEntryGroupId, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/threadId. */
export function validateThreadId(value: unknown): value is ThreadId {
  return code.validateThreadId(value)
}

/** Why `value` is no ThreadId, or undefined if it is one. */
export function checkThreadId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateThreadId, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/messageId. */
export function validateMessageId(value: unknown): value is MessageId {
  return code.validateMessageId(value)
}

/** Why `value` is no MessageId, or undefined if it is one. */
export function checkMessageId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMessageId, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/noticeId. */
export function validateNoticeId(value: unknown): value is NoticeId {
  return code.validateNoticeId(value)
}

/** Why `value` is no NoticeId, or undefined if it is one. */
export function checkNoticeId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNoticeId, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/memberRef. */
export function validateMemberRef(value: unknown): value is MemberRef {
  return code.validateMemberRef(value)
}

/** Why `value` is no MemberRef, or undefined if it is one. */
export function checkMemberRef(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberRef, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/side. */
export function validateSide(value: unknown): value is Side {
  return code.validateSide(value)
}

/** Why `value` is no Side, or undefined if it is one. */
export function checkSide(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSide, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/capacity. */
export function validateCapacity(value: unknown): value is Capacity {
  return code.validateCapacity(value)
}

/** Why `value` is no Capacity, or undefined if it is one. */
export function checkCapacity(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCapacity, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/state. */
export function validateArrangementState(value: unknown): value is ArrangementState {
  return code.validateArrangementState(value)
}

/** Why `value` is no ArrangementState, or undefined if it is one. */
export function checkArrangementState(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangementState, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/disputeReason. */
export function validateDisputeReason(value: unknown): value is DisputeReason {
  return code.validateDisputeReason(value)
}

/** Why `value` is no DisputeReason, or undefined if it is one. */
export function checkDisputeReason(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDisputeReason, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/did. */
export function validateDid(value: unknown): value is Did {
  return code.validateDid(value)
}

/** Why `value` is no Did, or undefined if it is one. */
export function checkDid(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDid, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/partyRef. */
export function validatePartyRef(value: unknown): value is PartyRef {
  return code.validatePartyRef(value)
}

/** Why `value` is no PartyRef, or undefined if it is one. */
export function checkPartyRef(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePartyRef, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/party. */
export function validateParty(value: unknown): value is Party {
  return code.validateParty(value)
}

/** Why `value` is no Party, or undefined if it is one. */
export function checkParty(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateParty, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/claim. */
export function validateClaim(value: unknown): value is Claim {
  return code.validateClaim(value)
}

/** Why `value` is no Claim, or undefined if it is one. */
export function checkClaim(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateClaim, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/deed. */
export function validateDeed(value: unknown): value is Deed {
  return code.validateDeed(value)
}

/** Why `value` is no Deed, or undefined if it is one. */
export function checkDeed(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateDeed, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/posting. */
export function validateLedgerIntent(value: unknown): value is LedgerIntent {
  return code.validateLedgerIntent(value)
}

/** Why `value` is no LedgerIntent, or undefined if it is one. */
export function checkLedgerIntent(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLedgerIntent, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/exception. */
export function validateCheckException(value: unknown): value is CheckException {
  return code.validateCheckException(value)
}

/** Why `value` is no CheckException, or undefined if it is one. */
export function checkCheckException(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCheckException, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/noticeKind. */
export function validateNoticeKind(value: unknown): value is NoticeKind {
  return code.validateNoticeKind(value)
}

/** Why `value` is no NoticeKind, or undefined if it is one. */
export function checkNoticeKind(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNoticeKind, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/step. */
export function validateArrangementStepName(value: unknown): value is ArrangementStepName {
  return code.validateArrangementStepName(value)
}

/** Why `value` is no ArrangementStepName, or undefined if it is one. */
export function checkArrangementStepName(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateArrangementStepName, value)
}

/** Whether `value` matches register/exchanges.schema.json#/$defs/refusalParam. */
export function validateRefusalParam(value: unknown): value is RefusalParam {
  return code.validateRefusalParam(value)
}

/** Why `value` is no RefusalParam, or undefined if it is one. */
export function checkRefusalParam(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateRefusalParam, value)
}

/** Whether `value` matches register/group-change.schema.json. */
export function validateGroupChange(value: unknown): value is GroupChange {
  return code.validateGroupChange(value)
}

/** Why `value` is no GroupChange, or undefined if it is one. */
export function checkGroupChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGroupChange, value)
}

/** Whether `value` matches register/group-create.schema.json. */
export function validateGroupCreate(value: unknown): value is GroupCreate {
  return code.validateGroupCreate(value)
}

/** Why `value` is no GroupCreate, or undefined if it is one. */
export function checkGroupCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGroupCreate, value)
}

/** Whether `value` matches register/group-list.schema.json. */
export function validateGroupList(value: unknown): value is GroupList {
  return code.validateGroupList(value)
}

/** Why `value` is no GroupList, or undefined if it is one. */
export function checkGroupList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGroupList, value)
}

/** Whether `value` matches register/group-view.schema.json. */
export function validateGroupView(value: unknown): value is GroupView {
  return code.validateGroupView(value)
}

/** Why `value` is no GroupView, or undefined if it is one. */
export function checkGroupView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGroupView, value)
}

/** Whether `value` matches register/group.schema.json. */
export function validateGroup(value: unknown): value is Group {
  return code.validateGroup(value)
}

/** Why `value` is no Group, or undefined if it is one. */
export function checkGroup(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGroup, value)
}

/** Whether `value` matches register/house-change.schema.json. */
export function validateHouseChange(value: unknown): value is HouseChange {
  return code.validateHouseChange(value)
}

/** Why `value` is no HouseChange, or undefined if it is one. */
export function checkHouseChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateHouseChange, value)
}

/** Whether `value` matches register/house-history.schema.json. */
export function validateHouseHistory(value: unknown): value is HouseHistory {
  return code.validateHouseHistory(value)
}

/** Why `value` is no HouseHistory, or undefined if it is one. */
export function checkHouseHistory(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateHouseHistory, value)
}

/** Whether `value` matches register/house.schema.json. */
export function validateHouseBook(value: unknown): value is HouseBook {
  return code.validateHouseBook(value)
}

/** Why `value` is no HouseBook, or undefined if it is one. */
export function checkHouseBook(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateHouseBook, value)
}

/** Whether `value` matches register/listing.schema.json. */
export function validateListing(value: unknown): value is Listing {
  return code.validateListing(value)
}

/** Why `value` is no Listing, or undefined if it is one. */
export function checkListing(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListing, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/id. */
export function validateListingId(value: unknown): value is ListingId {
  return code.validateListingId(value)
}

/** Why `value` is no ListingId, or undefined if it is one. */
export function checkListingId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingId, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/kind. */
export function validateListingKind(value: unknown): value is ListingKind {
  return code.validateListingKind(value)
}

/** Why `value` is no ListingKind, or undefined if it is one. */
export function checkListingKind(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingKind, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/title. */
export function validateListingTitle(value: unknown): value is ListingTitle {
  return code.validateListingTitle(value)
}

/** Why `value` is no ListingTitle, or undefined if it is one. */
export function checkListingTitle(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingTitle, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/description. */
export function validateListingDescription(value: unknown): value is ListingDescription {
  return code.validateListingDescription(value)
}

/** Why `value` is no ListingDescription, or undefined if it is one. */
export function checkListingDescription(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingDescription, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/tag. */
export function validateListingTag(value: unknown): value is ListingTag {
  return code.validateListingTag(value)
}

/** Why `value` is no ListingTag, or undefined if it is one. */
export function checkListingTag(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingTag, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/status. */
export function validateListingStatus(value: unknown): value is ListingStatus {
  return code.validateListingStatus(value)
}

/** Why `value` is no ListingStatus, or undefined if it is one. */
export function checkListingStatus(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingStatus, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/photoId. */
export function validatePhotoId(value: unknown): value is PhotoId {
  return code.validatePhotoId(value)
}

/** Why `value` is no PhotoId, or undefined if it is one. */
export function checkPhotoId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePhotoId, value)
}

/** Whether `value` matches register/listing.schema.json#/$defs/photo. */
export function validateListingPhoto(value: unknown): value is ListingPhoto {
  return code.validateListingPhoto(value)
}

/** Why `value` is no ListingPhoto, or undefined if it is one. */
export function checkListingPhoto(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateListingPhoto, value)
}

/** Whether `value` matches register/login-code.schema.json. */
export function validateLoginCodeRecord(value: unknown): value is LoginCodeRecord {
  return code.validateLoginCodeRecord(value)
}

/** Why `value` is no LoginCodeRecord, or undefined if it is one. */
export function checkLoginCodeRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLoginCodeRecord, value)
}

/** Whether `value` matches register/login-for.schema.json. */
export function validateLoginFor(value: unknown): value is LoginFor {
  return code.validateLoginFor(value)
}

/** Why `value` is no LoginFor, or undefined if it is one. */
export function checkLoginFor(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLoginFor, value)
}

/** Whether `value` matches register/login-link.schema.json. */
export function validateLoginLinkRecord(value: unknown): value is LoginLinkRecord {
  return code.validateLoginLinkRecord(value)
}

/** Why `value` is no LoginLinkRecord, or undefined if it is one. */
export function checkLoginLinkRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLoginLinkRecord, value)
}

/** Whether `value` matches register/login-opened.schema.json. */
export function validateLoginOpened(value: unknown): value is LoginOpened {
  return code.validateLoginOpened(value)
}

/** Why `value` is no LoginOpened, or undefined if it is one. */
export function checkLoginOpened(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLoginOpened, value)
}

/** Whether `value` matches register/login-try.schema.json. */
export function validateLoginTry(value: unknown): value is LoginTry {
  return code.validateLoginTry(value)
}

/** Why `value` is no LoginTry, or undefined if it is one. */
export function checkLoginTry(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLoginTry, value)
}

/** Whether `value` matches register/login-way.schema.json. */
export function validateLoginWay(value: unknown): value is LoginWay {
  return code.validateLoginWay(value)
}

/** Why `value` is no LoginWay, or undefined if it is one. */
export function checkLoginWay(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLoginWay, value)
}

/** Whether `value` matches register/logins-ended.schema.json. */
export function validateLoginsEnded(value: unknown): value is LoginsEnded {
  return code.validateLoginsEnded(value)
}

/** Why `value` is no LoginsEnded, or undefined if it is one. */
export function checkLoginsEnded(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateLoginsEnded, value)
}

/** Whether `value` matches register/mail.schema.json. */
export function validateMailRecord(value: unknown): value is MailRecord {
  return code.validateMailRecord(value)
}

/** Why `value` is no MailRecord, or undefined if it is one. */
export function checkMailRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMailRecord, value)
}

/** Whether `value` matches register/member-card.schema.json. */
export function validateMemberCard(value: unknown): value is MemberCard {
  return code.validateMemberCard(value)
}

/** Why `value` is no MemberCard, or undefined if it is one. */
export function checkMemberCard(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberCard, value)
}

/** Whether `value` matches register/member-change.schema.json. */
export function validateMemberChange(value: unknown): value is MemberChange {
  return code.validateMemberChange(value)
}

/** Why `value` is no MemberChange, or undefined if it is one. */
export function checkMemberChange(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberChange, value)
}

/** Whether `value` matches register/member-create.schema.json. */
export function validateMemberCreate(value: unknown): value is MemberCreate {
  return code.validateMemberCreate(value)
}

/** Why `value` is no MemberCreate, or undefined if it is one. */
export function checkMemberCreate(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberCreate, value)
}

/** Whether `value` matches register/member-gone.schema.json. */
export function validateMemberGone(value: unknown): value is MemberGone {
  return code.validateMemberGone(value)
}

/** Why `value` is no MemberGone, or undefined if it is one. */
export function checkMemberGone(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberGone, value)
}

/** Whether `value` matches register/member-import.schema.json. */
export function validateMemberImport(value: unknown): value is MemberImport {
  return code.validateMemberImport(value)
}

/** Why `value` is no MemberImport, or undefined if it is one. */
export function checkMemberImport(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberImport, value)
}

/** Whether `value` matches register/member-imported.schema.json. */
export function validateMemberImported(value: unknown): value is MemberImported {
  return code.validateMemberImported(value)
}

/** Why `value` is no MemberImported, or undefined if it is one. */
export function checkMemberImported(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberImported, value)
}

/** Whether `value` matches register/member-list.schema.json. */
export function validateMemberList(value: unknown): value is MemberList {
  return code.validateMemberList(value)
}

/** Why `value` is no MemberList, or undefined if it is one. */
export function checkMemberList(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberList, value)
}

/** Whether `value` matches register/member-query.schema.json. */
export function validateMemberQuery(value: unknown): value is MemberQuery {
  return code.validateMemberQuery(value)
}

/** Why `value` is no MemberQuery, or undefined if it is one. */
export function checkMemberQuery(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberQuery, value)
}

/** Whether `value` matches register/member-step.schema.json. */
export function validateMemberStep(value: unknown): value is MemberStep {
  return code.validateMemberStep(value)
}

/** Why `value` is no MemberStep, or undefined if it is one. */
export function checkMemberStep(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberStep, value)
}

/** Whether `value` matches register/member-view.schema.json. */
export function validateMemberView(value: unknown): value is MemberView {
  return code.validateMemberView(value)
}

/** Why `value` is no MemberView, or undefined if it is one. */
export function checkMemberView(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberView, value)
}

/** Whether `value` matches register/member.schema.json. */
export function validateMember(value: unknown): value is Member {
  return code.validateMember(value)
}

/** Why `value` is no Member, or undefined if it is one. */
export function checkMember(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMember, value)
}

/** Whether `value` matches register/message.schema.json. */
export function validateMessage(value: unknown): value is Message {
  return code.validateMessage(value)
}

/** Why `value` is no Message, or undefined if it is one. */
export function checkMessage(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMessage, value)
}

/** Whether `value` matches register/notice-wish.schema.json. */
export function validateNoticeWish(value: unknown): value is NoticeWish {
  return code.validateNoticeWish(value)
}

/** Why `value` is no NoticeWish, or undefined if it is one. */
export function checkNoticeWish(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNoticeWish, value)
}

/** Whether `value` matches register/notice.schema.json. */
export function validateNotice(value: unknown): value is Notice {
  return code.validateNotice(value)
}

/** Why `value` is no Notice, or undefined if it is one. */
export function checkNotice(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateNotice, value)
}

/** Whether `value` matches register/passkey.schema.json. */
export function validatePasskeyRecord(value: unknown): value is PasskeyRecord {
  return code.validatePasskeyRecord(value)
}

/** Why `value` is no PasskeyRecord, or undefined if it is one. */
export function checkPasskeyRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePasskeyRecord, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/memberId. */
export function validateMemberId(value: unknown): value is MemberId {
  return code.validateMemberId(value)
}

/** Why `value` is no MemberId, or undefined if it is one. */
export function checkMemberId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberId, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/groupId. */
export function validateGroupId(value: unknown): value is GroupId {
  return code.validateGroupId(value)
}

/** Why `value` is no GroupId, or undefined if it is one. */
export function checkGroupId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateGroupId, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/referenceId. */
export function validateReferenceId(value: unknown): value is ReferenceId {
  return code.validateReferenceId(value)
}

/** Why `value` is no ReferenceId, or undefined if it is one. */
export function checkReferenceId(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateReferenceId, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/by. */
export function validateActedBy(value: unknown): value is ActedBy {
  return code.validateActedBy(value)
}

/** Why `value` is no ActedBy, or undefined if it is one. */
export function checkActedBy(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateActedBy, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/personName. */
export function validatePersonName(value: unknown): value is PersonName {
  return code.validatePersonName(value)
}

/** Why `value` is no PersonName, or undefined if it is one. */
export function checkPersonName(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePersonName, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/email. */
export function validateEmailAddress(value: unknown): value is EmailAddress {
  return code.validateEmailAddress(value)
}

/** Why `value` is no EmailAddress, or undefined if it is one. */
export function checkEmailAddress(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEmailAddress, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/phone. */
export function validatePhoneNumber(value: unknown): value is PhoneNumber {
  return code.validatePhoneNumber(value)
}

/** Why `value` is no PhoneNumber, or undefined if it is one. */
export function checkPhoneNumber(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePhoneNumber, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/contact. */
export function validateContact(value: unknown): value is Contact {
  return code.validateContact(value)
}

/** Why `value` is no Contact, or undefined if it is one. */
export function checkContact(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateContact, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/language. */
export function validatePersonLanguage(value: unknown): value is PersonLanguage {
  return code.validatePersonLanguage(value)
}

/** Why `value` is no PersonLanguage, or undefined if it is one. */
export function checkPersonLanguage(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePersonLanguage, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/weekPart. */
export function validateFreePart(value: unknown): value is FreePart {
  return code.validateFreePart(value)
}

/** Why `value` is no FreePart, or undefined if it is one. */
export function checkFreePart(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateFreePart, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/place. */
export function validateMemberPlace(value: unknown): value is MemberPlace {
  return code.validateMemberPlace(value)
}

/** Why `value` is no MemberPlace, or undefined if it is one. */
export function checkMemberPlace(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberPlace, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/memberStatus. */
export function validateMemberStatus(value: unknown): value is MemberStatus {
  return code.validateMemberStatus(value)
}

/** Why `value` is no MemberStatus, or undefined if it is one. */
export function checkMemberStatus(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberStatus, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/staffRole. */
export function validateStaffRole(value: unknown): value is StaffRole {
  return code.validateStaffRole(value)
}

/** Why `value` is no StaffRole, or undefined if it is one. */
export function checkStaffRole(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateStaffRole, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/cardNumber. */
export function validateCardNumber(value: unknown): value is CardNumber {
  return code.validateCardNumber(value)
}

/** Why `value` is no CardNumber, or undefined if it is one. */
export function checkCardNumber(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCardNumber, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/handle. */
export function validateMemberHandle(value: unknown): value is MemberHandle {
  return code.validateMemberHandle(value)
}

/** Why `value` is no MemberHandle, or undefined if it is one. */
export function checkMemberHandle(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberHandle, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/checkName. */
export function validateCheckName(value: unknown): value is CheckName {
  return code.validateCheckName(value)
}

/** Why `value` is no CheckName, or undefined if it is one. */
export function checkCheckName(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateCheckName, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/check. */
export function validateMemberCheck(value: unknown): value is MemberCheck {
  return code.validateMemberCheck(value)
}

/** Why `value` is no MemberCheck, or undefined if it is one. */
export function checkMemberCheck(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberCheck, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/reference. */
export function validateMemberReference(value: unknown): value is MemberReference {
  return code.validateMemberReference(value)
}

/** Why `value` is no MemberReference, or undefined if it is one. */
export function checkMemberReference(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberReference, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/proxy. */
export function validateMemberProxy(value: unknown): value is MemberProxy {
  return code.validateMemberProxy(value)
}

/** Why `value` is no MemberProxy, or undefined if it is one. */
export function checkMemberProxy(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberProxy, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/guardian. */
export function validateMemberGuardian(value: unknown): value is MemberGuardian {
  return code.validateMemberGuardian(value)
}

/** Why `value` is no MemberGuardian, or undefined if it is one. */
export function checkMemberGuardian(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberGuardian, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/note. */
export function validateMemberNote(value: unknown): value is MemberNote {
  return code.validateMemberNote(value)
}

/** Why `value` is no MemberNote, or undefined if it is one. */
export function checkMemberNote(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberNote, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/step. */
export function validateMemberStepTaken(value: unknown): value is MemberStepTaken {
  return code.validateMemberStepTaken(value)
}

/** Why `value` is no MemberStepTaken, or undefined if it is one. */
export function checkMemberStepTaken(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberStepTaken, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/interview. */
export function validateMemberInterview(value: unknown): value is MemberInterview {
  return code.validateMemberInterview(value)
}

/** Why `value` is no MemberInterview, or undefined if it is one. */
export function checkMemberInterview(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberInterview, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/emergency. */
export function validateEmergencyContact(value: unknown): value is EmergencyContact {
  return code.validateEmergencyContact(value)
}

/** Why `value` is no EmergencyContact, or undefined if it is one. */
export function checkEmergencyContact(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateEmergencyContact, value)
}

/** Whether `value` matches register/people.schema.json#/$defs/hours. */
export function validateMemberHours(value: unknown): value is MemberHours {
  return code.validateMemberHours(value)
}

/** Why `value` is no MemberHours, or undefined if it is one. */
export function checkMemberHours(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateMemberHours, value)
}

/** Whether `value` matches register/pin-set.schema.json. */
export function validatePinSet(value: unknown): value is PinSet {
  return code.validatePinSet(value)
}

/** Why `value` is no PinSet, or undefined if it is one. */
export function checkPinSet(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePinSet, value)
}

/** Whether `value` matches register/pin.schema.json. */
export function validatePinRecord(value: unknown): value is PinRecord {
  return code.validatePinRecord(value)
}

/** Why `value` is no PinRecord, or undefined if it is one. */
export function checkPinRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validatePinRecord, value)
}

/** Whether `value` matches register/series.schema.json. */
export function validateSeries(value: unknown): value is Series {
  return code.validateSeries(value)
}

/** Why `value` is no Series, or undefined if it is one. */
export function checkSeries(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSeries, value)
}

/** Whether `value` matches register/session.schema.json. */
export function validateSessionRecord(value: unknown): value is SessionRecord {
  return code.validateSessionRecord(value)
}

/** Why `value` is no SessionRecord, or undefined if it is one. */
export function checkSessionRecord(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateSessionRecord, value)
}

/** Whether `value` matches register/thread.schema.json. */
export function validateThread(value: unknown): value is Thread {
  return code.validateThread(value)
}

/** Why `value` is no Thread, or undefined if it is one. */
export function checkThread(value: unknown): SchemaProblem | undefined {
  return problemWith(code.validateThread, value)
}

/** The check of each message schema, by its `$id`. */
export const checks = {
  'https://hourbridge.example/tbf/1/consent.schema.json': checkConsent,
  'https://hourbridge.example/tbf/1/entry.schema.json': checkEntry,
  'https://hourbridge.example/tbf/1/genesis.schema.json': checkGenesis,
  'https://hourbridge.example/tbf/1/identity.schema.json': checkIdentityOp,
  'https://hourbridge.example/tbf/1/invite.schema.json': checkInvite,
  'https://hourbridge.example/tbf/1/node-config.schema.json': checkNodeConfig,
  'https://hourbridge.example/tbf/1/federation/accept.schema.json': checkAccept,
  'https://hourbridge.example/tbf/1/federation/advert.schema.json': checkAdvert,
  'https://hourbridge.example/tbf/1/federation/agreement.schema.json': checkAgreement,
  'https://hourbridge.example/tbf/1/federation/concluded.schema.json': checkConcluded,
  'https://hourbridge.example/tbf/1/federation/decline.schema.json': checkDecline,
  'https://hourbridge.example/tbf/1/federation/error.schema.json': checkProtocolError,
  'https://hourbridge.example/tbf/1/federation/evidence.schema.json': checkEvidence,
  'https://hourbridge.example/tbf/1/federation/find.schema.json': checkFind,
  'https://hourbridge.example/tbf/1/federation/found.schema.json': checkFound,
  'https://hourbridge.example/tbf/1/federation/frame.schema.json': checkFrame,
  'https://hourbridge.example/tbf/1/federation/hello.schema.json': checkHello,
  'https://hourbridge.example/tbf/1/federation/identity.schema.json': checkIdentityItem,
  'https://hourbridge.example/tbf/1/federation/intro.schema.json': checkIntro,
  'https://hourbridge.example/tbf/1/federation/item.schema.json': checkItem,
  'https://hourbridge.example/tbf/1/federation/lane-ack.schema.json': checkLaneAck,
  'https://hourbridge.example/tbf/1/federation/lane-get.schema.json': checkLaneGet,
  'https://hourbridge.example/tbf/1/federation/lane.schema.json': checkLaneEntry,
  'https://hourbridge.example/tbf/1/federation/offers.schema.json': checkOfferItems,
  'https://hourbridge.example/tbf/1/federation/order.schema.json': checkOrder,
  'https://hourbridge.example/tbf/1/federation/position.schema.json': checkPosition,
  'https://hourbridge.example/tbf/1/federation/propose.schema.json': checkPropose,
  'https://hourbridge.example/tbf/1/federation/query.schema.json': checkTransferQuery,
  'https://hourbridge.example/tbf/1/federation/receipt.schema.json': checkReceipt,
  'https://hourbridge.example/tbf/1/federation/restore.schema.json': checkRestoreItem,
  'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json': checkSealedReceipt,
  'https://hourbridge.example/tbf/1/federation/statement.schema.json': checkStatementItem,
  'https://hourbridge.example/tbf/1/federation/status.schema.json': checkTransferStatus,
  'https://hourbridge.example/tbf/1/federation/voucher.schema.json': checkVoucher,
  'https://hourbridge.example/tbf/1/federation/witness.schema.json': checkWitnessItem,
  'https://hourbridge.example/tbf/1/http/account-change.schema.json': checkAccountChange,
  'https://hourbridge.example/tbf/1/http/account-create.schema.json': checkAccountCreate,
  'https://hourbridge.example/tbf/1/http/account.schema.json': checkAccountView,
  'https://hourbridge.example/tbf/1/http/accounts.schema.json': checkAccountList,
  'https://hourbridge.example/tbf/1/http/arrangement-create.schema.json': checkArrangementCreate,
  'https://hourbridge.example/tbf/1/http/arrangement-step.schema.json': checkArrangementStep,
  'https://hourbridge.example/tbf/1/http/arrangement.schema.json': checkArrangementView,
  'https://hourbridge.example/tbf/1/http/arrangements.schema.json': checkArrangementList,
  'https://hourbridge.example/tbf/1/http/attention.schema.json': checkAttentionLists,
  'https://hourbridge.example/tbf/1/http/bank-change.schema.json': checkBankChange,
  'https://hourbridge.example/tbf/1/http/bank.schema.json': checkBankView,
  'https://hourbridge.example/tbf/1/http/banks.schema.json': checkBankList,
  'https://hourbridge.example/tbf/1/http/categories.schema.json': checkCategoryList,
  'https://hourbridge.example/tbf/1/http/category-change.schema.json': checkCategoryChange,
  'https://hourbridge.example/tbf/1/http/category-create.schema.json': checkCategoryCreate,
  'https://hourbridge.example/tbf/1/http/chains.schema.json': checkChainList,
  'https://hourbridge.example/tbf/1/http/class-record.schema.json': checkClassRecord,
  'https://hourbridge.example/tbf/1/http/class-recorded.schema.json': checkClassRecorded,
  'https://hourbridge.example/tbf/1/http/clearing-run.schema.json': checkClearingRun,
  'https://hourbridge.example/tbf/1/http/clearing-start.schema.json': checkClearingStart,
  'https://hourbridge.example/tbf/1/http/clearing.schema.json': checkClearingView,
  'https://hourbridge.example/tbf/1/http/consistency.schema.json': checkConsistencyProof,
  'https://hourbridge.example/tbf/1/http/credit-return.schema.json': checkCreditReturn,
  'https://hourbridge.example/tbf/1/http/credited.schema.json': checkCreditedView,
  'https://hourbridge.example/tbf/1/http/event.schema.json': checkLiveEvent,
  'https://hourbridge.example/tbf/1/http/evidence.schema.json': checkEvidenceView,
  'https://hourbridge.example/tbf/1/http/evidences.schema.json': checkEvidenceList,
  'https://hourbridge.example/tbf/1/http/exchange-create.schema.json': checkExchangeCreate,
  'https://hourbridge.example/tbf/1/http/exchange-record.schema.json': checkExchangeRecord,
  'https://hourbridge.example/tbf/1/http/exchange.schema.json': checkExchangeView,
  'https://hourbridge.example/tbf/1/http/house-rules-change.schema.json': checkHouseRulesChange,
  'https://hourbridge.example/tbf/1/http/house-rules.schema.json': checkHouseRules,
  'https://hourbridge.example/tbf/1/http/inclusion.schema.json': checkInclusionProof,
  'https://hourbridge.example/tbf/1/http/invite-create.schema.json': checkInviteCreate,
  'https://hourbridge.example/tbf/1/http/invite-created.schema.json': checkInviteCreated,
  'https://hourbridge.example/tbf/1/http/letters-printed.schema.json': checkLettersPrinted,
  'https://hourbridge.example/tbf/1/http/letters.schema.json': checkLetterList,
  'https://hourbridge.example/tbf/1/http/listing-change.schema.json': checkListingChange,
  'https://hourbridge.example/tbf/1/http/listing-close.schema.json': checkListingClose,
  'https://hourbridge.example/tbf/1/http/listing-create.schema.json': checkListingCreate,
  'https://hourbridge.example/tbf/1/http/listing-search.schema.json': checkBoardQuery,
  'https://hourbridge.example/tbf/1/http/listing.schema.json': checkListingView,
  'https://hourbridge.example/tbf/1/http/listings.schema.json': checkListingList,
  'https://hourbridge.example/tbf/1/http/matches.schema.json': checkMatchList,
  'https://hourbridge.example/tbf/1/http/member-statement.schema.json': checkMemberStatement,
  'https://hourbridge.example/tbf/1/http/message-create.schema.json': checkMessageCreate,
  'https://hourbridge.example/tbf/1/http/message-report.schema.json': checkMessageReport,
  'https://hourbridge.example/tbf/1/http/notice-change.schema.json': checkNoticeChange,
  'https://hourbridge.example/tbf/1/http/notices.schema.json': checkNoticeList,
  'https://hourbridge.example/tbf/1/http/partner-accept.schema.json': checkPartnerAccept,
  'https://hourbridge.example/tbf/1/http/partner-change.schema.json': checkPartnerChange,
  'https://hourbridge.example/tbf/1/http/partner-close.schema.json': checkPartnerClose,
  'https://hourbridge.example/tbf/1/http/partner-preview.schema.json': checkPartnerPreview,
  'https://hourbridge.example/tbf/1/http/partner-statement.schema.json': checkPartnerStatement,
  'https://hourbridge.example/tbf/1/http/partner.schema.json': checkPartnerView,
  'https://hourbridge.example/tbf/1/http/partners.schema.json': checkPartnerList,
  'https://hourbridge.example/tbf/1/http/problem.schema.json': checkProblem,
  'https://hourbridge.example/tbf/1/http/restore-finish.schema.json': checkRestoreFinish,
  'https://hourbridge.example/tbf/1/http/restore.schema.json': checkRestoreView,
  'https://hourbridge.example/tbf/1/http/reversal-create.schema.json': checkReversalCreate,
  'https://hourbridge.example/tbf/1/http/routes.schema.json': checkRouteList,
  'https://hourbridge.example/tbf/1/http/series-list.schema.json': checkSeriesList,
  'https://hourbridge.example/tbf/1/http/series.schema.json': checkSeriesView,
  'https://hourbridge.example/tbf/1/http/sheet-checked.schema.json': checkSheetChecked,
  'https://hourbridge.example/tbf/1/http/sheet.schema.json': checkSheet,
  'https://hourbridge.example/tbf/1/http/statement-line.schema.json': checkStatementLine,
  'https://hourbridge.example/tbf/1/http/statement.schema.json': checkStatement,
  'https://hourbridge.example/tbf/1/http/status.schema.json': checkNodeStatus,
  'https://hourbridge.example/tbf/1/http/thread.schema.json': checkThreadView,
  'https://hourbridge.example/tbf/1/http/threads.schema.json': checkThreadList,
  'https://hourbridge.example/tbf/1/http/transfer.schema.json': checkTransferView,
  'https://hourbridge.example/tbf/1/http/transfers.schema.json': checkTransferList,
  'https://hourbridge.example/tbf/1/register/arrangement.schema.json': checkArrangement,
  'https://hourbridge.example/tbf/1/register/category.schema.json': checkServiceCategory,
  'https://hourbridge.example/tbf/1/register/device-key.schema.json': checkDeviceKeyRecord,
  'https://hourbridge.example/tbf/1/register/group-change.schema.json': checkGroupChange,
  'https://hourbridge.example/tbf/1/register/group-create.schema.json': checkGroupCreate,
  'https://hourbridge.example/tbf/1/register/group-list.schema.json': checkGroupList,
  'https://hourbridge.example/tbf/1/register/group-view.schema.json': checkGroupView,
  'https://hourbridge.example/tbf/1/register/group.schema.json': checkGroup,
  'https://hourbridge.example/tbf/1/register/house-change.schema.json': checkHouseChange,
  'https://hourbridge.example/tbf/1/register/house-history.schema.json': checkHouseHistory,
  'https://hourbridge.example/tbf/1/register/house.schema.json': checkHouseBook,
  'https://hourbridge.example/tbf/1/register/listing.schema.json': checkListing,
  'https://hourbridge.example/tbf/1/register/login-code.schema.json': checkLoginCodeRecord,
  'https://hourbridge.example/tbf/1/register/login-for.schema.json': checkLoginFor,
  'https://hourbridge.example/tbf/1/register/login-link.schema.json': checkLoginLinkRecord,
  'https://hourbridge.example/tbf/1/register/login-opened.schema.json': checkLoginOpened,
  'https://hourbridge.example/tbf/1/register/login-try.schema.json': checkLoginTry,
  'https://hourbridge.example/tbf/1/register/login-way.schema.json': checkLoginWay,
  'https://hourbridge.example/tbf/1/register/logins-ended.schema.json': checkLoginsEnded,
  'https://hourbridge.example/tbf/1/register/mail.schema.json': checkMailRecord,
  'https://hourbridge.example/tbf/1/register/member-card.schema.json': checkMemberCard,
  'https://hourbridge.example/tbf/1/register/member-change.schema.json': checkMemberChange,
  'https://hourbridge.example/tbf/1/register/member-create.schema.json': checkMemberCreate,
  'https://hourbridge.example/tbf/1/register/member-gone.schema.json': checkMemberGone,
  'https://hourbridge.example/tbf/1/register/member-import.schema.json': checkMemberImport,
  'https://hourbridge.example/tbf/1/register/member-imported.schema.json': checkMemberImported,
  'https://hourbridge.example/tbf/1/register/member-list.schema.json': checkMemberList,
  'https://hourbridge.example/tbf/1/register/member-query.schema.json': checkMemberQuery,
  'https://hourbridge.example/tbf/1/register/member-step.schema.json': checkMemberStep,
  'https://hourbridge.example/tbf/1/register/member-view.schema.json': checkMemberView,
  'https://hourbridge.example/tbf/1/register/member.schema.json': checkMember,
  'https://hourbridge.example/tbf/1/register/message.schema.json': checkMessage,
  'https://hourbridge.example/tbf/1/register/notice-wish.schema.json': checkNoticeWish,
  'https://hourbridge.example/tbf/1/register/notice.schema.json': checkNotice,
  'https://hourbridge.example/tbf/1/register/passkey.schema.json': checkPasskeyRecord,
  'https://hourbridge.example/tbf/1/register/pin-set.schema.json': checkPinSet,
  'https://hourbridge.example/tbf/1/register/pin.schema.json': checkPinRecord,
  'https://hourbridge.example/tbf/1/register/series.schema.json': checkSeries,
  'https://hourbridge.example/tbf/1/register/session.schema.json': checkSessionRecord,
  'https://hourbridge.example/tbf/1/register/thread.schema.json': checkThread,
} as const satisfies { readonly [id in SchemaId]?: (value: unknown) => SchemaProblem | undefined }
