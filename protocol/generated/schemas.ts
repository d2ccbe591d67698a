// Written by schemas/generate.ts. Do not edit: change a schema and run `npm run generate`.
/** The `$id` of a schema file. */
export type SchemaId =
  | 'https://hourbridge.example/tbf/1/common.schema.json'
  | 'https://hourbridge.example/tbf/1/consent.schema.json'
  | 'https://hourbridge.example/tbf/1/entry.schema.json'
  | 'https://hourbridge.example/tbf/1/genesis.schema.json'
  | 'https://hourbridge.example/tbf/1/identity.schema.json'
  | 'https://hourbridge.example/tbf/1/invite.schema.json'
  | 'https://hourbridge.example/tbf/1/node-config.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/accept.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/advert.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/agreement.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/concluded.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/decline.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/error.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/evidence.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/find.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/found.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/frame.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/hello.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/identity.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/intro.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/item.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/lane-ack.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/lane-get.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/lane.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/offers.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/order.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/position.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/propose.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/query.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/receipt.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/restore.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/statement.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/status.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/voucher.schema.json'
  | 'https://hourbridge.example/tbf/1/federation/witness.schema.json'
  | 'https://hourbridge.example/tbf/1/http/account-change.schema.json'
  | 'https://hourbridge.example/tbf/1/http/account-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/account.schema.json'
  | 'https://hourbridge.example/tbf/1/http/accounts.schema.json'
  | 'https://hourbridge.example/tbf/1/http/arrangement-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/arrangement-step.schema.json'
  | 'https://hourbridge.example/tbf/1/http/arrangement.schema.json'
  | 'https://hourbridge.example/tbf/1/http/arrangements.schema.json'
  | 'https://hourbridge.example/tbf/1/http/attention.schema.json'
  | 'https://hourbridge.example/tbf/1/http/bank-change.schema.json'
  | 'https://hourbridge.example/tbf/1/http/bank.schema.json'
  | 'https://hourbridge.example/tbf/1/http/banks.schema.json'
  | 'https://hourbridge.example/tbf/1/http/categories.schema.json'
  | 'https://hourbridge.example/tbf/1/http/category-change.schema.json'
  | 'https://hourbridge.example/tbf/1/http/category-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/chains.schema.json'
  | 'https://hourbridge.example/tbf/1/http/class-record.schema.json'
  | 'https://hourbridge.example/tbf/1/http/class-recorded.schema.json'
  | 'https://hourbridge.example/tbf/1/http/clearing-run.schema.json'
  | 'https://hourbridge.example/tbf/1/http/clearing-start.schema.json'
  | 'https://hourbridge.example/tbf/1/http/clearing.schema.json'
  | 'https://hourbridge.example/tbf/1/http/consistency.schema.json'
  | 'https://hourbridge.example/tbf/1/http/credit-return.schema.json'
  | 'https://hourbridge.example/tbf/1/http/credited.schema.json'
  | 'https://hourbridge.example/tbf/1/http/event.schema.json'
  | 'https://hourbridge.example/tbf/1/http/evidence.schema.json'
  | 'https://hourbridge.example/tbf/1/http/evidences.schema.json'
  | 'https://hourbridge.example/tbf/1/http/exchange-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/exchange-record.schema.json'
  | 'https://hourbridge.example/tbf/1/http/exchange.schema.json'
  | 'https://hourbridge.example/tbf/1/http/house-rules-change.schema.json'
  | 'https://hourbridge.example/tbf/1/http/house-rules.schema.json'
  | 'https://hourbridge.example/tbf/1/http/inclusion.schema.json'
  | 'https://hourbridge.example/tbf/1/http/invite-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/invite-created.schema.json'
  | 'https://hourbridge.example/tbf/1/http/letters-printed.schema.json'
  | 'https://hourbridge.example/tbf/1/http/letters.schema.json'
  | 'https://hourbridge.example/tbf/1/http/listing-change.schema.json'
  | 'https://hourbridge.example/tbf/1/http/listing-close.schema.json'
  | 'https://hourbridge.example/tbf/1/http/listing-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/listing-search.schema.json'
  | 'https://hourbridge.example/tbf/1/http/listing.schema.json'
  | 'https://hourbridge.example/tbf/1/http/listings.schema.json'
  | 'https://hourbridge.example/tbf/1/http/matches.schema.json'
  | 'https://hourbridge.example/tbf/1/http/member-statement.schema.json'
  | 'https://hourbridge.example/tbf/1/http/message-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/message-report.schema.json'
  | 'https://hourbridge.example/tbf/1/http/notice-change.schema.json'
  | 'https://hourbridge.example/tbf/1/http/notices.schema.json'
  | 'https://hourbridge.example/tbf/1/http/partner-accept.schema.json'
  | 'https://hourbridge.example/tbf/1/http/partner-change.schema.json'
  | 'https://hourbridge.example/tbf/1/http/partner-close.schema.json'
  | 'https://hourbridge.example/tbf/1/http/partner-preview.schema.json'
  | 'https://hourbridge.example/tbf/1/http/partner-statement.schema.json'
  | 'https://hourbridge.example/tbf/1/http/partner.schema.json'
  | 'https://hourbridge.example/tbf/1/http/partners.schema.json'
  | 'https://hourbridge.example/tbf/1/http/problem.schema.json'
  | 'https://hourbridge.example/tbf/1/http/restore-finish.schema.json'
  | 'https://hourbridge.example/tbf/1/http/restore.schema.json'
  | 'https://hourbridge.example/tbf/1/http/reversal-create.schema.json'
  | 'https://hourbridge.example/tbf/1/http/routes.schema.json'
  | 'https://hourbridge.example/tbf/1/http/series-list.schema.json'
  | 'https://hourbridge.example/tbf/1/http/series.schema.json'
  | 'https://hourbridge.example/tbf/1/http/sheet-checked.schema.json'
  | 'https://hourbridge.example/tbf/1/http/sheet.schema.json'
  | 'https://hourbridge.example/tbf/1/http/statement-line.schema.json'
  | 'https://hourbridge.example/tbf/1/http/statement.schema.json'
  | 'https://hourbridge.example/tbf/1/http/status.schema.json'
  | 'https://hourbridge.example/tbf/1/http/thread.schema.json'
  | 'https://hourbridge.example/tbf/1/http/threads.schema.json'
  | 'https://hourbridge.example/tbf/1/http/transfer.schema.json'
  | 'https://hourbridge.example/tbf/1/http/transfers.schema.json'
  | 'https://hourbridge.example/tbf/1/register/arrangement.schema.json'
  | 'https://hourbridge.example/tbf/1/register/category.schema.json'
  | 'https://hourbridge.example/tbf/1/register/device-key.schema.json'
  | 'https://hourbridge.example/tbf/1/register/exchanges.schema.json'
  | 'https://hourbridge.example/tbf/1/register/group-change.schema.json'
  | 'https://hourbridge.example/tbf/1/register/group-create.schema.json'
  | 'https://hourbridge.example/tbf/1/register/group-list.schema.json'
  | 'https://hourbridge.example/tbf/1/register/group-view.schema.json'
  | 'https://hourbridge.example/tbf/1/register/group.schema.json'
  | 'https://hourbridge.example/tbf/1/register/house-change.schema.json'
  | 'https://hourbridge.example/tbf/1/register/house-history.schema.json'
  | 'https://hourbridge.example/tbf/1/register/house.schema.json'
  | 'https://hourbridge.example/tbf/1/register/listing.schema.json'
  | 'https://hourbridge.example/tbf/1/register/login-code.schema.json'
  | 'https://hourbridge.example/tbf/1/register/login-for.schema.json'
  | 'https://hourbridge.example/tbf/1/register/login-link.schema.json'
  | 'https://hourbridge.example/tbf/1/register/login-opened.schema.json'
  | 'https://hourbridge.example/tbf/1/register/login-try.schema.json'
  | 'https://hourbridge.example/tbf/1/register/login-way.schema.json'
  | 'https://hourbridge.example/tbf/1/register/logins-ended.schema.json'
  | 'https://hourbridge.example/tbf/1/register/mail.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-card.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-change.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-create.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-gone.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-import.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-imported.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-list.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-query.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-step.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member-view.schema.json'
  | 'https://hourbridge.example/tbf/1/register/member.schema.json'
  | 'https://hourbridge.example/tbf/1/register/message.schema.json'
  | 'https://hourbridge.example/tbf/1/register/notice-wish.schema.json'
  | 'https://hourbridge.example/tbf/1/register/notice.schema.json'
  | 'https://hourbridge.example/tbf/1/register/passkey.schema.json'
  | 'https://hourbridge.example/tbf/1/register/people.schema.json'
  | 'https://hourbridge.example/tbf/1/register/pin-set.schema.json'
  | 'https://hourbridge.example/tbf/1/register/pin.schema.json'
  | 'https://hourbridge.example/tbf/1/register/series.schema.json'
  | 'https://hourbridge.example/tbf/1/register/session.schema.json'
  | 'https://hourbridge.example/tbf/1/register/thread.schema.json'

/** All schema files by their `$id`, as they are in `schemas/`. */
export const schemas: { readonly [id in SchemaId]: { readonly [keyword: string]: unknown } } = {
  'https://hourbridge.example/tbf/1/common.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/common.schema.json',
    title: 'Common',
    description: 'Names shared by every schema. Not itself a message.',
    $defs: {
      title: {
        title: 'BankTitle',
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,78}[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff \\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000])?$',
        maxLength: 80,
        description:
          'How a bank calls itself: one line that begins and ends with something to see. No control characters, which could rewrite the terminal it is shown on, and none that turn the direction of writing.',
      },
      bankId: {
        title: 'BankId',
        type: 'string',
        pattern: '^tbk:[a-z2-7]{51}[aq]$',
        maxLength: 56,
        description:
          'Identifier of a bank: "tbk:" and the lower-case base32 SHA-256 of its genesis (SPEC, IDN).',
      },
      bankRef: {
        title: 'BankRef',
        type: 'string',
        pattern: '^(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])$',
        maxLength: 56,
        description: 'A bank as people write it: its short name here, or its bank id.',
      },
      accountId: {
        title: 'AccountId',
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{2,63}$',
        maxLength: 64,
        description: 'Opaque account identifier inside one bank. Never derived from a name.',
      },
      address: {
        title: 'Address',
        type: 'string',
        pattern: '^tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63}$',
        maxLength: 121,
        description: 'An account of some bank: bank id, slash, account id.',
      },
      oid: {
        title: 'Oid',
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$',
        maxLength: 43,
        description: "Object identifier: base64url SHA-256 of a body's canonical JSON.",
      },
      publicKey: {
        title: 'PublicKey',
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$',
        maxLength: 43,
        description: 'Ed25519 public key, base64url.',
      },
      signature: {
        title: 'Signature',
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{85}[AQgw]$',
        maxLength: 86,
        description: 'Ed25519 signature, base64url.',
      },
      nonce: {
        title: 'Nonce',
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{21}[AQgw]$',
        maxLength: 22,
        description:
          '16 unpredictable bytes, base64url. Also used as an identifier that makes a request safe to repeat.',
      },
      seconds: {
        title: 'Seconds',
        type: 'integer',
        minimum: 1,
        maximum: 9007199254740991,
        description: 'A positive length of time in seconds. 3600 is one time credit.',
      },
      balance: {
        title: 'Balance',
        type: 'integer',
        minimum: -9007199254740991,
        maximum: 9007199254740991,
        description: 'Signed seconds: a balance, floor or ceiling.',
      },
      limit: {
        title: 'Limit',
        type: 'integer',
        minimum: 0,
        maximum: 9007199254740991,
        description: 'A limit in seconds, 0 for none granted.',
      },
      seq: {
        title: 'Seq',
        type: 'integer',
        minimum: 0,
        maximum: 9007199254740991,
        description:
          'A position: entry number in a lane (from 1; 0 is the agreement) or index in a log (from 0).',
      },
      instant: {
        title: 'Instant',
        type: 'integer',
        minimum: 0,
        maximum: 253402300799,
        description: 'Unix time in seconds. Advisory unless a section of the SPEC says otherwise.',
      },
      day: {
        title: 'Day',
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
        maxLength: 10,
        description: 'A calendar day, as in 2026-11-21.',
      },
      category: {
        title: 'Category',
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,39}$',
        maxLength: 40,
        description: 'Code of a service category. Never free text.',
      },
      code: {
        title: 'Code',
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,63}$',
        maxLength: 64,
        description: 'A stable reason code, see the refusal catalogue.',
      },
      multiaddr: {
        title: 'Multiaddr',
        type: 'string',
        pattern: '^/[\\x21-\\x7e]{1,255}$',
        maxLength: 256,
        description: 'A libp2p multiaddr.',
      },
      protocol: {
        title: 'Protocol',
        type: 'string',
        pattern: '^[a-z][a-z0-9]{1,15}/[0-9]{1,4}$',
        maxLength: 21,
        description: 'A protocol name and version, as in tbf/1.',
      },
      accountKind: {
        title: 'AccountKind',
        enum: ['member', 'group', 'agency', 'project', 'venue', 'pot', 'partner', 'system'],
        description: 'What an account stands for (system.md, section 2).',
      },
      venueTag: {
        title: 'VenueTag',
        enum: ['corporate', 'community'],
        description:
          'Where credits are returned: at a company or a public service, or in a member-run activity.',
      },
      purpose: {
        title: 'Purpose',
        enum: ['exchange', 'award', 'spend', 'agency', 'donation', 'opening', 'recovered'],
        description: 'What an exchange was for.',
      },
      orderPurpose: {
        title: 'OrderPurpose',
        enum: ['exchange', 'award', 'spend', 'agency', 'donation', 'refund', 'clear'],
        description: 'What an exchange between banks was for.',
      },
      seal: {
        title: 'Seal',
        description:
          "A signature by a bank's operational key, or by a member's key, over the root of a batch of digests (SPEC, SIG).",
        type: 'object',
        additionalProperties: false,
        required: ['key', 'sig'],
        properties: {
          key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
          sig: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/signature' },
        },
      },
      sealProof: {
        title: 'SealProof',
        description: 'A seal with the path that shows one object to be in the sealed batch (SPEC, SIG).',
        type: 'object',
        additionalProperties: false,
        required: ['key', 'sig', 'index', 'size', 'path'],
        properties: {
          key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
          sig: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/signature' },
          index: {
            type: 'integer',
            minimum: 0,
            maximum: 4095,
            description: 'Position of the object in the batch.',
          },
          size: {
            type: 'integer',
            minimum: 1,
            maximum: 4096,
            description: 'Number of objects in the batch.',
          },
          path: {
            type: 'array',
            maxItems: 12,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
            description: 'RFC 9162 inclusion path, leaf to root.',
          },
        },
      },
      tip: {
        title: 'Tip',
        description: 'A position in a lane: the number and oid of an entry. Number 0 is the agreement.',
        type: 'object',
        additionalProperties: false,
        required: ['seq', 'oid'],
        properties: {
          seq: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
          oid: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
        },
      },
      evidenceKind: {
        title: 'EvidenceKind',
        enum: ['lane-fork', 'log-fork', 'cosign-fork', 'double-decision', 'identity-fork'],
        description: 'How a bank contradicted itself (SPEC, EVI).',
      },
      witnessed: {
        title: 'Witnessed',
        description: 'How far a log was cosigned, and when.',
        type: 'object',
        additionalProperties: false,
        required: ['size', 'at'],
        properties: {
          size: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Entries of the log.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      clearingRule: {
        title: 'ClearingRule',
        enum: ['off', 'ask', 'auto'],
        description:
          'Whether the bank takes part in clearing: not at all; in rounds that somebody begins; or also beginning some by itself.',
      },
      rotationKeys: {
        title: 'RotationKeys',
        description: 'Offline keys that may replace the others: any `threshold` of them.',
        type: 'object',
        additionalProperties: false,
        required: ['keys', 'threshold'],
        properties: {
          keys: {
            type: 'array',
            minItems: 1,
            maxItems: 8,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
            description: 'Rotation keys, held on paper by different people.',
          },
          threshold: {
            type: 'integer',
            minimum: 1,
            maximum: 8,
            description: 'How many must sign: not more than there are.',
          },
        },
      },
      extension: {
        title: 'Extension',
        description:
          'What two banks agreed on beyond this protocol, signed with what it stands in (SPEC, EXT).',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'value'],
        properties: {
          name: {
            type: 'string',
            pattern: '^[a-z][a-z0-9-]{0,62}(?:\\.[a-z][a-z0-9-]{0,62}){1,7}$',
            maxLength: 128,
            description:
              'A domain of whoever defined it, the other way round, and a name: org.example.parking.',
          },
          value: {
            type: 'string',
            maxLength: 512,
            description: 'What it says, in whatever form its definition gives.',
          },
          critical: { const: true, description: 'Whoever does not know it must refuse what it stands in.' },
        },
      },
      extensions: {
        title: 'Extensions',
        type: 'array',
        minItems: 1,
        maxItems: 8,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/extension' },
        description: 'Extensions, each name once (SPEC, EXT).',
      },
    },
  },
  'https://hourbridge.example/tbf/1/consent.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/consent.schema.json',
    title: 'Consent',
    description:
      'What a member signs with the key on their own device: "I received this help" (SPEC, LED). The bank keeps only the seal; the rest stands in the entry.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'id', 'giver', 'receiver', 'seconds', 'day', 'category'],
    properties: {
      typ: { const: 'consent' },
      id: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: 'Identifier of the exchange.',
      },
      giver: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/address' },
      receiver: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/address' },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
    },
  },
  'https://hourbridge.example/tbf/1/entry.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/entry.schema.json',
    title: 'Entry',
    description: "An entry of a bank's log: everything that matters, nothing personal (SPEC, LOG).",
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/genesis' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/rules' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/accountOpen' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/accountLimit' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/accountKey' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/accountDevice' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/exchange' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/reversal' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/agreementOpen' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/orderOut' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/orderAccepted' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/orderIn' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/orderClosed' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/laneOut' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/laneProof' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/laneIn' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/evidence' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/statementOffer' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/statement' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/transferWriteOff' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/identity' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/identityRecovered' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/partnerIdentity' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/orderRecovered' },
      { $ref: 'https://hourbridge.example/tbf/1/entry.schema.json#/$defs/laneRecovered' },
    ],
    $defs: {
      genesis: {
        title: 'GenesisEntry',
        description: "Entry 0 of every log: the bank's genesis.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'genesis', 'at'],
        properties: {
          typ: { const: 'genesis' },
          genesis: { $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      rules: {
        title: 'RulesEntry',
        description: 'The house rules that the ledger enforces, from here on.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'maxSeconds', 'maxAgeDays', 'decideSeconds', 'orderSeconds', 'by', 'at'],
        properties: {
          typ: { const: 'rules' },
          maxSeconds: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
            description: 'House maximum of one exchange.',
          },
          maxAgeDays: {
            type: 'integer',
            minimum: 0,
            maximum: 36600,
            description: 'Oldest day that may still be recorded, in days before today.',
          },
          decideSeconds: {
            type: 'integer',
            minimum: 5,
            maximum: 604800,
            description: 'How long this bank reserves an accepted order, in seconds.',
          },
          orderSeconds: {
            type: 'integer',
            minimum: 5,
            maximum: 7776000,
            description: 'How long an order waits for a partner bank that does not answer, in seconds.',
          },
          maxOwedOutside: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
            description:
              'The most that this bank may owe to all partner banks together, open holds included. Absent: no such limit.',
          },
          maxOwedToUs: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
            description:
              'The most that all partner banks together may owe this bank, open holds included. Absent: no such limit.',
          },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          clearing: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/clearingRule',
            description: 'Without it: off.',
          },
        },
      },
      accountOpen: {
        title: 'AccountOpen',
        description: 'Opens an account.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'account', 'kind', 'floor', 'ceiling', 'by', 'at'],
        properties: {
          typ: { const: 'account.open' },
          account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          kind: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountKind' },
          floor: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          ceiling: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          key: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
            description: "The holder's own key, if they have a device.",
          },
          tag: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/venueTag' },
          agency: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'For a project: its agency.',
          },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      accountLimit: {
        title: 'AccountLimit',
        description: "Sets an account's floor and ceiling.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'account', 'floor', 'ceiling', 'by', 'at'],
        properties: {
          typ: { const: 'account.limit' },
          account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          floor: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          ceiling: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      accountKey: {
        title: 'AccountKey',
        description: "Sets the holder's own key.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'account', 'key', 'by', 'at'],
        properties: {
          typ: { const: 'account.key' },
          account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      accountDevice: {
        title: 'AccountDevice',
        description:
          "The holder's key on one device, from here on or no longer: what it signs counts, and nothing needs it (SPEC, LED-15).",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'account', 'key', 'state', 'by', 'at'],
        properties: {
          typ: { const: 'account.device' },
          account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
          state: { enum: ['added', 'revoked'], description: 'Whether it counts from here on.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      exchange: {
        title: 'Exchange',
        description: "One piece of help inside the bank: the giver's balance rises, the receiver's falls.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'id', 'purpose', 'giver', 'receiver', 'seconds', 'day', 'category', 'by', 'at'],
        properties: {
          typ: { const: 'exchange' },
          id: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
            description: 'Identifier chosen by whoever records it; makes a retry harmless.',
          },
          purpose: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/purpose' },
          giver: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          receiver: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
          day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          consent: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal',
            description: "The receiver's own signature (SPEC, LED).",
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      reversal: {
        title: 'Reversal',
        description: 'Takes an exchange back. May breach limits; nothing is edited.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'id', 'of', 'giver', 'receiver', 'seconds', 'reason', 'by', 'at'],
        properties: {
          typ: { const: 'reversal' },
          id: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce' },
          of: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
            description: 'Identifier of the exchange.',
          },
          giver: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          receiver: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
          reason: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
            description: 'Reason code; free text stays in the register.',
          },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      agreementOpen: {
        title: 'AgreementOpen',
        description: 'An agreement signed by both banks.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'agreement', 'peer', 'sealA', 'sealB', 'by', 'at'],
        properties: {
          typ: { const: 'agreement.open' },
          agreement: { $ref: 'https://hourbridge.example/tbf/1/federation/agreement.schema.json' },
          peer: {
            $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json',
            description: "The partner bank's genesis.",
          },
          ops: {
            $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
            description: "The partner's identity log behind its genesis, if there is one.",
          },
          sealA: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
          sealB: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      orderOut: {
        title: 'OrderOut',
        description: "Payer's bank: reserves the receiver's seconds and orders.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'order', 'receiver', 'by', 'at'],
        properties: {
          typ: { const: 'order.out' },
          order: { $ref: 'https://hourbridge.example/tbf/1/federation/order.schema.json' },
          receiver: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Account of the person who received help; `sys-transit` for a clearing.',
          },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who recorded it: an opaque actor id.',
          },
          consent: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      orderAccepted: {
        title: 'OrderAccepted',
        description: "Payer's bank: the payee's bank accepted.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'accept', 'at'],
        properties: {
          typ: { const: 'order.accepted' },
          accept: { $ref: 'https://hourbridge.example/tbf/1/federation/accept.schema.json' },
          genesis: {
            $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json',
            description: "The payee's bank, if it is no partner: it shows whose key `accept.key` is.",
          },
          ops: {
            $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
            description: 'With `genesis`: the identity log of that bank behind it, if there is one.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      orderIn: {
        title: 'OrderIn',
        description: "Payee's bank: the order it accepted, and its accept.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'order', 'accept', 'at'],
        properties: {
          typ: { const: 'order.in' },
          order: { $ref: 'https://hourbridge.example/tbf/1/federation/order.schema.json' },
          accept: { $ref: 'https://hourbridge.example/tbf/1/federation/accept.schema.json' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      orderClosed: {
        title: 'OrderClosed',
        description:
          "An order that came to nothing before any hold: declined by the payee's bank, or lapsed. Frees what was reserved.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'xfer', 'code', 'at'],
        properties: {
          typ: { const: 'order.closed' },
          xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      laneOut: {
        title: 'LaneOut',
        description: 'An entry that this bank wrote in its lane.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'entry', 'at'],
        properties: {
          typ: { const: 'lane.out' },
          entry: { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      laneProof: {
        title: 'LaneProof',
        description:
          "Carries the proof of a frame's seal to the last entry taken from it, where a later item of the frame was refused.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'entry', 'proof', 'at'],
        properties: {
          typ: { const: 'lane.proof' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          entry: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: "Oid of the last entry of the partner's lane.",
          },
          proof: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/sealProof' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      laneIn: {
        title: 'LaneIn',
        description:
          "An entry of a partner's lane. The last of each frame carries the proof of the frame's seal; the hash chain carries it to those before.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'entry', 'at'],
        properties: {
          typ: { const: 'lane.in' },
          entry: { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
          proof: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/sealProof' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      evidence: {
        title: 'EvidenceEntry',
        description:
          'A partner contradicted itself: proof of it, whole, so that the log alone shows why the partner was suspended.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'evidence', 'at'],
        properties: {
          typ: { const: 'evidence' },
          evidence: { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      statementOffer: {
        title: 'StatementOffer',
        description: 'Bank a sealed a statement and proposes it to bank b.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'body', 'seal', 'at'],
        properties: {
          typ: { const: 'statement.offer' },
          body: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/body' },
          seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      statement: {
        title: 'StatementEntry',
        description: 'A statement that both banks sealed. A final one closes the channel.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'body', 'sealA', 'sealB', 'at'],
        properties: {
          typ: { const: 'statement' },
          body: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/body' },
          sealA: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
          sealB: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      transferWriteOff: {
        title: 'TransferWriteOff',
        description:
          "An intermediary's people do not wait for the bank behind it any more: it releases upstream, and still owes downstream if a receipt appears.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'xfer', 'by', 'at'],
        properties: {
          typ: { const: 'transfer.writeoff' },
          xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who decided it: an opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      identity: {
        title: 'IdentityEntry',
        description: "The bank's own keys change, or it ends, from here on.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'op', 'at'],
        properties: {
          typ: { const: 'identity' },
          op: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/signed' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      identityRecovered: {
        title: 'IdentityRecovered',
        description:
          "An operation of the bank's own that this copy lacked and a partner told: only to go on from (SPEC, RST).",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'op', 'at'],
        properties: {
          typ: { const: 'identity.recovered' },
          op: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/signed' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      partnerIdentity: {
        title: 'PartnerIdentity',
        description: "A partner's keys change, or it ends, from here on.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'op', 'at'],
        properties: {
          typ: { const: 'partner.identity' },
          op: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/signed' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      orderRecovered: {
        title: 'OrderRecovered',
        description:
          'An order that this bank lost and was shown again: it is named by the own lane entry that follows (SPEC, RST).',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'order', 'at'],
        properties: {
          typ: { const: 'order.recovered' },
          order: { $ref: 'https://hourbridge.example/tbf/1/federation/order.schema.json' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      laneRecovered: {
        title: 'LaneRecovered',
        description:
          'An entry that this bank wrote in its lane, lost, and was shown again by its partner (SPEC, RST).',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'entry', 'at'],
        properties: {
          typ: { const: 'lane.recovered' },
          entry: { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
          proof: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/sealProof',
            description:
              "Shows this bank's own seal, where the partner kept it; the chain of `prev` covers the entries before.",
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/genesis.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/genesis.schema.json',
    title: 'Genesis',
    description:
      "The first statement of a bank about itself; its hash is the bank's identifier. No key stands in it twice (SPEC, IDN).",
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'protocol', 'unit', 'op', 'transport', 'cosign', 'rotation', 'at', 'nonce'],
    properties: {
      typ: { const: 'id.genesis' },
      protocol: { const: 'tbf/1' },
      unit: { const: 's' },
      op: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
        description: 'Operational key: signs frames, receipts, agreements and checkpoints.',
      },
      transport: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
        description: 'Transport key: the libp2p identity.',
      },
      cosign: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
        description: "Key for cosigning other banks' checkpoints.",
      },
      rotation: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/rotationKeys' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      nonce: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce' },
    },
  },
  'https://hourbridge.example/tbf/1/identity.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/identity.schema.json',
    title: 'IdentityOp',
    description: 'What a bank says of itself after its genesis (SPEC, IDN).',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/update' },
      { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/tombstone' },
    ],
    $defs: {
      update: {
        title: 'IdUpdate',
        description: 'New keys in the place of all before: those that stay are named again.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'bank', 'seq', 'prev', 'op', 'transport', 'cosign', 'rotation', 'at'],
        properties: {
          typ: { const: 'id.update' },
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 64,
            description: 'Number of the operation, from 1: one more than that of the one before.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the operation before; of the genesis, if this is the first.',
          },
          op: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
            description: 'Operational key: signs frames, receipts, agreements and checkpoints.',
          },
          transport: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
            description: 'Transport key: the libp2p identity.',
          },
          cosign: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
            description: "Key for cosigning other banks' checkpoints.",
          },
          rotation: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/rotationKeys' },
          cut: {
            title: 'IdCut',
            description: 'The log goes on from here, whatever else was cosigned: entries were lost for good.',
            type: 'object',
            additionalProperties: false,
            required: ['size', 'root'],
            properties: {
              size: {
                $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
                description: 'Entries of the log before this operation.',
              },
              root: {
                $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
                description: 'Root of the tree over them.',
              },
            },
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      tombstone: {
        title: 'IdTombstone',
        description: 'The bank ends: nothing new begins with it, and no operation follows.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'bank', 'seq', 'prev', 'at'],
        properties: {
          typ: { const: 'id.tombstone' },
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 64,
            description: 'Number of the operation, from 1: one more than that of the one before.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the operation before; of the genesis, if this is the first.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      signed: {
        title: 'SignedOp',
        description: 'An operation and the rotation keys that stand for it.',
        type: 'object',
        additionalProperties: false,
        required: ['body', 'sigs'],
        properties: {
          body: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json' },
          sigs: {
            type: 'array',
            minItems: 1,
            maxItems: 8,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
            description: 'Seals over the body alone, in ascending order of their keys.',
          },
        },
      },
      ops: {
        title: 'IdentityOps',
        type: 'array',
        minItems: 1,
        maxItems: 64,
        items: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/signed' },
        description: 'The identity log of a bank behind its genesis, or a part of it, in order.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/invite.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/invite.schema.json',
    title: 'Invite',
    description: 'What an inviting bank puts into one line of text (SPEC, AGR).',
    type: 'object',
    additionalProperties: false,
    required: [
      'typ',
      'from',
      'peer',
      'addrs',
      'name',
      'grants',
      'asks',
      'maxHolds',
      'maxHeld',
      'decideMax',
      'secret',
      'expires',
    ],
    properties: {
      typ: { const: 'invite' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      peer: {
        type: 'string',
        description: 'libp2p peer id of the inviting bank.',
        pattern: '^[1-9A-HJ-NP-Za-km-z]{40,64}$',
        maxLength: 64,
      },
      addrs: {
        type: 'array',
        minItems: 1,
        maxItems: 4,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
        description: 'Where the inviting bank listens.',
      },
      name: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/title',
        description: 'How the inviting bank calls itself.',
      },
      grants: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that the invited bank may owe the inviting one.',
      },
      asks: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that the inviting bank would like to owe the invited one.',
      },
      maxHolds: { type: 'integer', minimum: 1, maximum: 4096, description: 'Most open holds in one lane.' },
      maxHeld: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Most seconds in open holds of one lane.',
      },
      decideMax: {
        type: 'integer',
        minimum: 5,
        maximum: 604800,
        description: 'Longest decision time in seconds.',
      },
      secret: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce' },
      expires: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
    },
  },
  'https://hourbridge.example/tbf/1/node-config.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/node-config.schema.json',
    title: 'NodeConfig',
    description:
      'DATA/config.json: how a node listens. Nothing secret and nothing that the ledger depends on.',
    type: 'object',
    additionalProperties: false,
    required: ['title', 'http', 'net', 'limits', 'log'],
    properties: {
      title: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/title',
        description: 'How the bank calls itself.',
      },
      http: {
        title: 'HttpConfig',
        description: 'HTTP API.',
        type: 'object',
        additionalProperties: false,
        required: ['host', 'port'],
        properties: {
          host: {
            type: 'string',
            description: 'Address to listen on.',
            pattern: '^[0-9A-Za-z.:-]{1,253}$',
            maxLength: 253,
          },
          port: { type: 'integer', minimum: 0, maximum: 65535, description: 'Port, 0 for any free one.' },
          strangersPerMinute: {
            type: 'integer',
            minimum: 60,
            maximum: 1000000,
            description:
              'Requests without a valid token that one address may make in a minute before they are refused as rate-limited: exchanges that members sign themselves, proofs, and tokens that are none. All callers behind one router, or behind a proxy before this bank that is not among `trustedProxies`, count as one address. Default 600.',
          },
          trustedProxies: {
            type: 'array',
            maxItems: 8,
            items: {
              type: 'string',
              pattern:
                '^(?:loopback|linklocal|uniquelocal|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|[0-9A-Fa-f:]{2,39}(?:/[0-9]{1,3})?)$',
              maxLength: 43,
            },
            description:
              'Addresses or networks of reverse proxies before this bank; loopback for one on this machine. What they say in X-Forwarded-For of where a request comes from is believed, so that people behind a proxy are not counted as one; nobody else is. Default none.',
          },
        },
      },
      net: {
        title: 'NetConfig',
        description: 'Partner banks.',
        type: 'object',
        additionalProperties: false,
        required: ['listen'],
        properties: {
          listen: {
            type: 'array',
            minItems: 1,
            maxItems: 8,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
            description: 'Multiaddrs to listen on.',
          },
          announce: {
            type: 'array',
            maxItems: 8,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
            description: 'Multiaddrs to tell partners, if others than those listened on.',
          },
          advertise: {
            type: 'boolean',
            description:
              'Whether this bank tells its partners, and they theirs, where it is and which of its partners it can pass hours on to, in rough steps: so that banks without an agreement find a way over it. Default false.',
          },
          publicOnly: {
            type: 'boolean',
            description:
              'True to connect only to banks on the public internet, whatever addresses invites and partners name: so nobody can make this bank knock at machines of its own network. Default: true if this bank itself can be reached from the public internet (by what it announces, or else listens on), false for a bank in a home network, a building or one machine, whose partners may be there too.',
          },
        },
      },
      limits: {
        title: 'AccountLimits',
        description: 'Floor and ceiling of a new account where none are given, by kind.',
        type: 'object',
        additionalProperties: false,
        required: ['member', 'agency', 'other'],
        properties: {
          member: { $ref: 'https://hourbridge.example/tbf/1/node-config.schema.json#/$defs/pair' },
          agency: { $ref: 'https://hourbridge.example/tbf/1/node-config.schema.json#/$defs/pair' },
          other: { $ref: 'https://hourbridge.example/tbf/1/node-config.schema.json#/$defs/pair' },
        },
      },
      log: { enum: ['info', 'warn', 'error'], description: 'Least level of log lines written.' },
      statementHour: {
        type: 'integer',
        minimum: 0,
        maximum: 23,
        description:
          'Hour of the day (UTC) at which this bank proposes statements to its partners. Default 3.',
      },
      clearingHour: {
        type: 'integer',
        minimum: 0,
        maximum: 23,
        description:
          'Hour of the day (UTC) at which this bank clears loops of debts, if its house rules say so. Default 2, before statements.',
      },
      web: {
        title: 'WebConfig',
        description: 'The pages for people.',
        type: 'object',
        additionalProperties: false,
        required: ['url'],
        properties: {
          url: {
            type: 'string',
            pattern: '^https?://[0-9A-Za-z.:-]{1,253}$',
            maxLength: 261,
            description:
              'Address under which browsers reach the pages, as https://timebank.example: for links in e-mails, for passkeys, and so that cookies travel encrypted only. Default: the address of the HTTP API.',
          },
        },
      },
      mail: {
        title: 'MailConfig',
        description: 'How e-mail leaves; without it each is written into the folder outbox.',
        type: 'object',
        additionalProperties: false,
        required: ['host', 'port', 'from'],
        properties: {
          host: {
            type: 'string',
            pattern: '^[0-9A-Za-z.:-]{1,253}$',
            maxLength: 253,
            description: 'SMTP server.',
          },
          port: { type: 'integer', minimum: 1, maximum: 65535, description: 'Its port.' },
          secure: {
            type: 'boolean',
            description:
              'True for TLS from the first byte (port 465); otherwise STARTTLS is used where it is offered.',
          },
          requireTls: {
            type: 'boolean',
            description: 'True to send nothing at all to a server that offers no STARTTLS. Default false.',
          },
          user: {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            description: 'User name, if the server asks for one.',
          },
          password: { type: 'string', minLength: 1, maxLength: 200, description: 'Its password.' },
          from: {
            type: 'string',
            pattern: '^[^@\\s<>"]{1,64}@[0-9A-Za-z.-]{1,253}$',
            maxLength: 320,
            description: 'Address of the sender.',
          },
        },
      },
    },
    $defs: {
      pair: {
        title: 'LimitPair',
        description: 'Floor and ceiling in seconds.',
        type: 'object',
        additionalProperties: false,
        required: ['floor', 'ceiling'],
        properties: {
          floor: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          ceiling: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/accept.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/accept.schema.json',
    title: 'Accept',
    description:
      "The payee's bank accepts an order and promises to decide by rule until `decideBy` (SPEC, TRF).",
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'xfer', 'decideBy', 'key', 'at'],
    properties: {
      typ: { const: 'accept' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      decideBy: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'After this the decider must not commit. Binds nobody else.',
      },
      key: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
        description: 'The key that the receipt will be sealed with.',
      },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/advert.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/advert.schema.json',
    title: 'Advert',
    description:
      'A bank says where it is and which banks it can pass hours on to, for banks that are no partners of it (SPEC, ROU). Its own word, passed on by others: information, never proof of room.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'genesis', 'body', 'seal'],
    properties: {
      typ: { const: 'advert' },
      genesis: { $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json' },
      ops: {
        $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
        description: 'Identity log of the bank behind its genesis, if there is one.',
      },
      body: {
        title: 'AdvertBody',
        description: 'What the bank sealed.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'bank', 'seq', 'addrs', 'neighbours', 'expires'],
        properties: {
          typ: { const: 'advert.body' },
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          seq: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Higher than in all earlier adverts of the bank.',
          },
          addrs: {
            type: 'array',
            maxItems: 4,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
            description: 'Where the bank listens, best first.',
          },
          neighbours: {
            type: 'array',
            maxItems: 64,
            items: {
              title: 'Neighbour',
              description:
                'A partner of the bank, and how much room there is, as a step: 0 none, 1 less than one hour, 2 less than 5 h, 3 less than 20 h, 4 more.',
              type: 'object',
              additionalProperties: false,
              required: ['bank', 'give', 'take'],
              properties: {
                bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
                give: {
                  type: 'integer',
                  minimum: 0,
                  maximum: 4,
                  description: 'What the bank may still hold at the partner.',
                },
                take: {
                  type: 'integer',
                  minimum: 0,
                  maximum: 4,
                  description: 'What the partner may still hold at the bank.',
                },
              },
            },
            description: 'Partners, each once.',
          },
          expires: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
            description: 'At most a day ahead.',
          },
        },
      },
      seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/agreement.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/agreement.schema.json',
    title: 'Agreement',
    description: 'What two banks sign: how far each may owe the other (SPEC, AGR). Both sign the same body.',
    type: 'object',
    additionalProperties: false,
    required: [
      'typ',
      'protocol',
      'unit',
      'ch',
      'ep',
      'a',
      'b',
      'aMayOwe',
      'bMayOwe',
      'maxHolds',
      'maxHeld',
      'decideMax',
      'at',
      'nonce',
    ],
    properties: {
      typ: { const: 'agreement' },
      protocol: { const: 'tbf/1' },
      unit: { const: 's' },
      ch: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Channel of the pair (SPEC, AGR-02).',
      },
      ep: {
        type: 'integer',
        minimum: 1,
        maximum: 1000000,
        description:
          'Epoch of the channel: 1 for the first agreement of two banks, one more after each closing.',
      },
      a: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: 'The bank whose id sorts first.',
      },
      b: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: 'The other bank.',
      },
      aMayOwe: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Granted by b: the most that a may owe b.',
      },
      bMayOwe: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Granted by a: the most that b may owe a.',
      },
      maxHolds: { type: 'integer', minimum: 1, maximum: 4096, description: 'Most open holds in one lane.' },
      maxHeld: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Most seconds in open holds of one lane.',
      },
      decideMax: {
        type: 'integer',
        minimum: 5,
        maximum: 604800,
        description: 'Longest time, in seconds, that a decider may reserve for a decision.',
      },
      after: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'From epoch 2 on: oid of the final statement of the epoch before.',
      },
      opening: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description:
          'From epoch 2 on: what a owes b from the epoch before, in seconds; negative if b owes a.',
      },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      nonce: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: 'The secret of the invite that led to the agreement.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/concluded.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/concluded.schema.json',
    title: 'Concluded',
    description: 'Answer to a proposal: the other seal.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'genesis', 'agreement', 'seal', 'addrs', 'name'],
    properties: {
      typ: { const: 'agr.concluded' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      genesis: { $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json' },
      ops: {
        $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
        description: 'Identity log of the sender behind its genesis, if there is one.',
      },
      agreement: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Oid of the agreement.',
      },
      seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
      addrs: {
        type: 'array',
        maxItems: 8,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
        description: 'Where the sender listens, best first.',
      },
      name: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/title',
        description: 'How the bank calls itself.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/decline.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/decline.schema.json',
    title: 'Decline',
    description: "The payee's bank declines an order; nothing was held.",
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'xfer', 'code'],
    properties: {
      typ: { const: 'decline' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/error.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/error.schema.json',
    title: 'ProtocolError',
    description: 'The sender could not process something. Information only: it changes no state.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'code'],
    properties: {
      typ: { const: 'error' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
      ref: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Oid of the object, if one was recognised.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/evidence.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json',
    title: 'Evidence',
    description: 'Proof by itself that a bank contradicted itself: anyone can check it, offline (SPEC, EVI).',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/laneFork' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/logFork' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/cosignFork' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/doubleDecision' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/identityFork' },
    ],
    $defs: {
      laneFork: {
        title: 'LaneFork',
        description: 'Two entries of one lane that cannot both be in it.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'about', 'one', 'two'],
        properties: {
          typ: { const: 'evidence.lane-fork' },
          about: {
            $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json',
            description: 'Genesis of the bank at fault.',
          },
          ops: {
            $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
            description: 'Identity log of the bank at fault behind its genesis, if there is one.',
          },
          one: {
            $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/provenLane',
            description: 'The entry in question is the first.',
          },
          two: {
            $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/provenLane',
            description: 'Its first entry has the same number, or the next and another predecessor.',
          },
        },
      },
      logFork: {
        title: 'LogFork',
        description: 'Two checkpoints of one log with the same size and different roots.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'about', 'one', 'two'],
        properties: {
          typ: { const: 'evidence.log-fork' },
          about: {
            $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json',
            description: 'Genesis of the bank at fault.',
          },
          ops: {
            $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
            description: 'Identity log of the bank at fault behind its genesis, if there is one.',
          },
          one: { type: 'string', maxLength: 1024, description: 'A checkpoint, a signed note.' },
          two: { type: 'string', maxLength: 1024, description: 'The other checkpoint.' },
        },
      },
      cosignFork: {
        title: 'CosignFork',
        description:
          'Two checkpoints of a third bank with the same size and different roots, cosigned by one witness.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'about', 'one', 'two'],
        properties: {
          typ: { const: 'evidence.cosign-fork' },
          about: {
            $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json',
            description: 'Genesis of the witness at fault.',
          },
          ops: {
            $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
            description: 'Identity log of the bank at fault behind its genesis, if there is one.',
          },
          one: { type: 'string', maxLength: 1024, description: 'A checkpoint with the cosignature.' },
          two: { type: 'string', maxLength: 1024, description: 'The other checkpoint.' },
        },
      },
      doubleDecision: {
        title: 'DoubleDecision',
        description: "A decider's receipt for a hold that it released as well.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'about', 'receipt', 'holds', 'release'],
        properties: {
          typ: { const: 'evidence.double-decision' },
          about: {
            $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json',
            description: 'Genesis of the bank at fault.',
          },
          ops: {
            $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
            description: 'Identity log of the bank at fault behind its genesis, if there is one.',
          },
          receipt: { $ref: 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json' },
          holds: {
            type: 'array',
            minItems: 1,
            maxItems: 16,
            items: { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
            description:
              'The lane of the bank upstream, from the hold to the last entry that the release acknowledges.',
          },
          release: {
            $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json#/$defs/provenLane',
            description: 'The lane of the decider; its first entry is the release.',
          },
        },
      },
      provenLane: {
        title: 'ProvenLane',
        description:
          'Entries of one lane in a row; the seal of the last one covers those before by the chain.',
        type: 'object',
        additionalProperties: false,
        required: ['entries', 'proof'],
        properties: {
          entries: {
            type: 'array',
            minItems: 1,
            maxItems: 16,
            items: { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
            description: 'Each is the predecessor of the next.',
          },
          proof: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/sealProof',
            description: 'Shows that the writer sealed the last of them.',
          },
        },
      },
      identityFork: {
        title: 'IdentityFork',
        description: 'Two different operations of one bank with the same number.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'about', 'one', 'two'],
        properties: {
          typ: { const: 'evidence.identity-fork' },
          about: {
            $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json',
            description: 'Genesis of the bank at fault.',
          },
          ops: {
            $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
            description: 'Identity log of the bank at fault behind its genesis: what comes before both.',
          },
          one: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/signed' },
          two: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/signed' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/find.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/find.schema.json',
    title: 'Find',
    description: 'Asks which account answers to a short name. The name travels only as a hash (SPEC, ADR).',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'name'],
    properties: {
      typ: { const: 'find' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      name: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: "SHA-256 of the asked bank's id, a newline and the name.",
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/found.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/found.schema.json',
    title: 'Found',
    description: 'Answer to `find`; no `account` if nobody answers to the name.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'name'],
    properties: {
      typ: { const: 'found' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      name: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/frame.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/frame.schema.json',
    title: 'Frame',
    description: 'What travels between banks: items and one seal over all of them (SPEC, NET).',
    type: 'object',
    additionalProperties: false,
    required: ['items', 'seal'],
    properties: {
      items: {
        type: 'array',
        minItems: 1,
        maxItems: 512,
        items: { $ref: 'https://hourbridge.example/tbf/1/federation/item.schema.json' },
        description: 'Items in order.',
      },
      seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/hello.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/hello.schema.json',
    title: 'Hello',
    description: 'First item on every stream, both ways; nothing else is processed before (SPEC, NET).',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'protocols', 'addrs', 'heard', 'instance', 'checkpoint', 'at'],
    properties: {
      typ: { const: 'hello' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      protocols: {
        type: 'array',
        minItems: 1,
        maxItems: 8,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/protocol' },
        description: 'Protocols spoken, best first.',
      },
      addrs: {
        type: 'array',
        maxItems: 8,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
        description: 'Where the sender listens, best first.',
      },
      heard: {
        type: 'boolean',
        description:
          "The sender has the receiver's hello of this session already; if not, the receiver says hello again.",
      },
      instance: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: 'New at every start of the node: two at once mean a copied bank.',
      },
      channel: {
        title: 'HelloChannel',
        description: 'Both lanes of the channel as the sender has them.',
        type: 'object',
        additionalProperties: false,
        required: ['ch', 'ep', 'mine', 'yours'],
        properties: {
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          mine: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
          yours: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
        },
      },
      checkpoint: {
        type: 'string',
        description: "The sender's latest checkpoint, a C2SP signed note.",
        maxLength: 1024,
      },
      identity: {
        title: 'HelloIdentity',
        description:
          'How far the sender is with its own identity log, and with that of the receiver; absent if both are at the genesis.',
        type: 'object',
        additionalProperties: false,
        required: ['mine', 'yours'],
        properties: {
          mine: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
          yours: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
        },
      },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      ext: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/extensions' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/identity.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/identity.schema.json',
    title: 'IdentityItem',
    description: 'How banks tell each other of their keys (SPEC, IDN).',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/identity.schema.json#/$defs/ops' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/identity.schema.json#/$defs/have' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/identity.schema.json#/$defs/yours' },
    ],
    $defs: {
      ops: {
        title: 'IdOps',
        description:
          'Operations of the sender that the receiver may lack. They prove themselves, so the seal of the frame may be one that they bring.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'ops'],
        properties: {
          typ: { const: 'id.ops' },
          from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          ops: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops' },
        },
      },
      have: {
        title: 'IdHave',
        description: 'How far the sender knows the identity log of the receiver.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'tip'],
        properties: {
          typ: { const: 'id.have' },
          from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          tip: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'Number and oid of the last operation; number 0 is the genesis.',
          },
        },
      },
      yours: {
        title: 'IdYours',
        description:
          'Operations of the receiver that it lacks: it shows an identity log which goes on at the sender (SPEC, RST). They prove themselves, so it does not matter who tells them.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'ops'],
        properties: {
          typ: { const: 'id.yours' },
          from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          ops: { $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/intro.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/intro.schema.json',
    title: 'Intro',
    description:
      "Who speaks, to a bank that is no partner: the hash of the genesis is the bank's id, its `op` seals the frame (SPEC, ROU).",
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'genesis'],
    properties: {
      typ: { const: 'intro' },
      genesis: { $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json' },
      ops: {
        $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
        description: 'What the bank said of itself after its genesis, all of it.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/item.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/item.schema.json',
    title: 'Item',
    description: 'Anything that a frame may carry.',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/hello.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/order.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/accept.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/decline.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane-ack.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane-get.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/query.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/status.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/find.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/found.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/propose.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/concluded.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/intro.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/advert.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/error.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/witness.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/position.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/identity.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/restore.schema.json' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json' },
    ],
  },
  'https://hourbridge.example/tbf/1/federation/lane-ack.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/lane-ack.schema.json',
    title: 'LaneAck',
    description:
      "The writer has processed the peer's lane up to this entry, and has it on disk. The sealed ack is the co-signature.",
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'ch', 'ep', 'by', 'seq', 'oid'],
    properties: {
      typ: { const: 'lane.ack' },
      ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
      by: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: 'The bank that acknowledges.',
      },
      seq: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: "Number of the peer's entry.",
      },
      oid: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: "Oid of the peer's entry.",
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/lane-get.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/lane-get.schema.json',
    title: 'LaneGet',
    description: 'Asks the writer of a lane to send it again from entry `after` + 1.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'ch', 'ep', 'by', 'after'],
    properties: {
      typ: { const: 'lane.get' },
      ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
      by: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: 'The bank that asks.',
      },
      after: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/lane.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/lane.schema.json',
    title: 'LaneEntry',
    description: 'An entry of a lane: numbered, hash-linked, acknowledging the other lane (SPEC, LANE).',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json#/$defs/hold' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json#/$defs/settle' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json#/$defs/release' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json#/$defs/limit' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json#/$defs/suspend' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json#/$defs/resume' },
    ],
    $defs: {
      hold: {
        title: 'LaneHold',
        description: 'The writer reserves seconds for a transfer; if the peer settles, the writer owes them.',
        type: 'object',
        additionalProperties: false,
        required: [
          'typ',
          'ch',
          'ep',
          'by',
          'seq',
          'prev',
          'ack',
          'at',
          'xfer',
          'seconds',
          'decideBy',
          'decider',
          'accept',
          'route',
        ],
        properties: {
          typ: { const: 'lane.hold' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner and only writer of the lane.',
          },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description: 'Number of the entry in its lane, from 1.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the entry before, or of the agreement.',
          },
          ack: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of the other lane that the writer has processed.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
          decideBy: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          decider: {
            title: 'Decider',
            description: 'Who decides, and the key of the receipt.',
            type: 'object',
            additionalProperties: false,
            required: ['bank', 'key'],
            properties: {
              bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
              key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
            },
          },
          accept: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the accept that the decider gave.',
          },
          route: {
            type: 'array',
            maxItems: 3,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
            description:
              "Banks after the peer, the decider last; empty if the peer is the decider. In the payer's hold it names as many banks as stand between the two ends: three at most.",
          },
          purpose: {
            const: 'clear',
            description:
              'The hold clears a loop of debts (SPEC, CLR): it takes the balance of the two banks towards zero.',
          },
          ext: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/extensions' },
        },
      },
      settle: {
        title: 'LaneSettle',
        description: "The writer, downstream, settles the peer's hold with the decider's receipt.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'seq', 'prev', 'ack', 'at', 'xfer', 'receipt'],
        properties: {
          typ: { const: 'lane.settle' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner and only writer of the lane.',
          },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description: 'Number of the entry in its lane, from 1.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the entry before, or of the agreement.',
          },
          ack: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of the other lane that the writer has processed.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          receipt: { $ref: 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json' },
        },
      },
      release: {
        title: 'LaneRelease',
        description:
          "The writer, downstream, lets go of the peer's hold and will never again accept this transfer on this edge.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'seq', 'prev', 'ack', 'at', 'xfer', 'code'],
        properties: {
          typ: { const: 'lane.release' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner and only writer of the lane.',
          },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description: 'Number of the entry in its lane, from 1.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the entry before, or of the agreement.',
          },
          ack: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of the other lane that the writer has processed.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
        },
      },
      limit: {
        title: 'LaneLimit',
        description: 'The writer grants a new limit: the most that the peer may owe it.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'seq', 'prev', 'ack', 'at', 'limit'],
        properties: {
          typ: { const: 'lane.limit' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner and only writer of the lane.',
          },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description: 'Number of the entry in its lane, from 1.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the entry before, or of the agreement.',
          },
          ack: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of the other lane that the writer has processed.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          limit: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
        },
      },
      suspend: {
        title: 'LaneSuspend',
        description: 'The writer takes no new holds from the peer.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'seq', 'prev', 'ack', 'at', 'code'],
        properties: {
          typ: { const: 'lane.suspend' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner and only writer of the lane.',
          },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description: 'Number of the entry in its lane, from 1.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the entry before, or of the agreement.',
          },
          ack: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of the other lane that the writer has processed.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
        },
      },
      resume: {
        title: 'LaneResume',
        description: 'The writer takes holds again.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'seq', 'prev', 'ack', 'at'],
        properties: {
          typ: { const: 'lane.resume' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner and only writer of the lane.',
          },
          seq: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description: 'Number of the entry in its lane, from 1.',
          },
          prev: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the entry before, or of the agreement.',
          },
          ack: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of the other lane that the writer has processed.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/offers.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/offers.schema.json',
    title: 'OfferItems',
    description:
      'What a bank has on its board, for partners to show beside their own (SPEC, OFR). Only between banks whose hellos both name offers/1. Nobody is named in it.',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/get' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/page' },
    ],
    $defs: {
      get: {
        title: 'OffersGet',
        description: 'Asks a partner for what it shares.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to'],
        properties: {
          typ: { const: 'offers.get' },
          from: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Who asks.',
          },
          to: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Who is asked.',
          },
          known: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'The whole list that the asker has: if it is still that one, nothing is sent again.',
          },
          after: {
            $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/offerId',
            description: 'The last one of the page before; absent for the first page.',
          },
        },
      },
      page: {
        title: 'OffersPage',
        description: 'A page of the list, in the order of the ids.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'list', 'items'],
        properties: {
          typ: { const: 'offers.page' },
          from: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Who shares.',
          },
          to: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Who asked.',
          },
          list: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'The digest of the whole list, of which this is a page.',
          },
          after: {
            $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/offerId',
            description: 'As it was asked.',
          },
          same: {
            const: true,
            description: 'The list is still the one that the asker has; there are no items then.',
          },
          items: {
            type: 'array',
            maxItems: 20,
            items: { $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/offer' },
            description: 'At most so many that the page fits into a frame.',
          },
          next: {
            $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/offerId',
            description: 'The last item, if more follow after it; absent at the end.',
          },
        },
      },
      list: {
        title: 'OfferList',
        description: 'The whole list. Only its digest travels.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'offers'],
        properties: {
          typ: { const: 'offers.list' },
          offers: {
            type: 'array',
            maxItems: 512,
            items: { $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/offer' },
            description: 'All, in the order of the ids.',
          },
        },
      },
      offerId: {
        title: 'OfferId',
        description: 'Opaque; an offer or a request at the bank that shares it.',
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
      },
      offer: {
        title: 'PublicOffer',
        description: 'An offer or a request without anybody’s name.',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'kind', 'title', 'description', 'language', 'categories', 'until', 'at'],
        properties: {
          id: { $ref: 'https://hourbridge.example/tbf/1/federation/offers.schema.json#/$defs/offerId' },
          kind: { enum: ['offer', 'request'] },
          title: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
            maxLength: 80,
            description: 'One line.',
          },
          description: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,1000}$',
            maxLength: 1000,
            description: 'Some lines, with a line feed between them.',
          },
          language: { enum: ['en', 'cy', 'pl'], description: 'In which it was written.' },
          categories: {
            type: 'array',
            minItems: 1,
            maxItems: 5,
            items: {
              title: 'OfferCategory',
              description: 'A category of the bank that shares it.',
              type: 'object',
              additionalProperties: false,
              required: ['code', 'name'],
              properties: {
                code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
                name: {
                  type: 'string',
                  pattern:
                    '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,59}$',
                  maxLength: 60,
                  description: 'What people there call it, in the language of the offer.',
                },
              },
            },
            description: 'What kind of help it is.',
          },
          area: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
            maxLength: 80,
            description: 'Part of the town or the country, as people say it. No address.',
          },
          when: {
            type: 'array',
            minItems: 1,
            maxItems: 21,
            uniqueItems: true,
            items: {
              title: 'OfferTime',
              description: 'A part of a week.',
              enum: [
                'mon-morning',
                'mon-afternoon',
                'mon-evening',
                'tue-morning',
                'tue-afternoon',
                'tue-evening',
                'wed-morning',
                'wed-afternoon',
                'wed-evening',
                'thu-morning',
                'thu-afternoon',
                'thu-evening',
                'fri-morning',
                'fri-afternoon',
                'fri-evening',
                'sat-morning',
                'sat-afternoon',
                'sat-evening',
                'sun-morning',
                'sun-afternoon',
                'sun-evening',
              ],
            },
            description: 'Parts of the week; absent if any.',
          },
          until: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
            description: 'The last day on which it stands.',
          },
          at: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
            description: 'When it was last changed.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/order.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/order.schema.json',
    title: 'Order',
    description:
      "The payer's bank asks the payee's bank to accept an exchange. Its oid names the transfer (SPEC, TRF).",
    type: 'object',
    additionalProperties: false,
    required: [
      'typ',
      'from',
      'to',
      'payee',
      'seconds',
      'purpose',
      'day',
      'category',
      'validUntil',
      'nonce',
      'at',
    ],
    properties: {
      typ: { const: 'order' },
      from: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: "The payer's bank: the bank of the person who received help.",
      },
      to: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: "The payee's bank: the bank of the person who gave help; for a clearing, `from` itself.",
      },
      payee: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
        description: 'Account of the giver at `to`; `sys-transit` for a clearing.',
      },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      purpose: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/orderPurpose' },
      day: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The day the help happened.',
      },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      ref: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'For a refund: the transfer that it gives back.',
      },
      route: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
        description:
          'The banks between `from` and `to`, in the order in which the hold passes them. Without it the two are partners.',
      },
      validUntil: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: "After this the payee's bank must not accept.",
      },
      nonce: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: "Identifier of the exchange at the payer's bank.",
      },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      ext: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/extensions' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/position.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/position.schema.json',
    title: 'Position',
    description:
      'A bank says how it stands with its partners, for all who clear (SPEC, CLR). Its own word, passed on by others: a proposal of loops rests on it, nothing else.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'genesis', 'body', 'seal'],
    properties: {
      typ: { const: 'position' },
      genesis: { $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json' },
      ops: {
        $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
        description: 'Identity log of the bank behind its genesis, if there is one.',
      },
      body: {
        title: 'PositionBody',
        description: 'What the bank sealed.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'bank', 'seq', 'auto', 'edges', 'expires'],
        properties: {
          typ: { const: 'position.body' },
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          seq: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Higher than in all earlier positions of the bank.',
          },
          auto: { type: 'boolean', description: 'Whether the bank begins rounds by itself.' },
          edges: {
            type: 'array',
            maxItems: 64,
            items: {
              title: 'PositionEdge',
              description: 'How the bank stands with one partner.',
              type: 'object',
              additionalProperties: false,
              required: ['bank', 'owed', 'most'],
              properties: {
                bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
                owed: {
                  $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
                  description:
                    'What the bank owes the partner in seconds, net; negative if the partner owes it.',
                },
                most: {
                  type: 'integer',
                  minimum: 1,
                  maximum: 31536000,
                  description: 'What may be cleared of it now, in seconds.',
                },
              },
            },
            description: 'Partners, each once; only those with which something may be cleared.',
          },
          expires: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
            description: 'At most a day ahead.',
          },
        },
      },
      seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/propose.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/propose.schema.json',
    title: 'Propose',
    description:
      'A stranger takes up an invite: the agreement with its seal (SPEC, AGR). Sent on the protocol open to strangers.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'genesis', 'agreement', 'seal', 'addrs', 'name'],
    properties: {
      typ: { const: 'agr.propose' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      genesis: { $ref: 'https://hourbridge.example/tbf/1/genesis.schema.json' },
      ops: {
        $ref: 'https://hourbridge.example/tbf/1/identity.schema.json#/$defs/ops',
        description: 'Identity log of the sender behind its genesis, if there is one.',
      },
      agreement: { $ref: 'https://hourbridge.example/tbf/1/federation/agreement.schema.json' },
      seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
      addrs: {
        type: 'array',
        maxItems: 8,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
        description: 'Where the sender listens, best first.',
      },
      name: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/title',
        description: 'How the bank calls itself.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/query.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/query.schema.json',
    title: 'TransferQuery',
    description: 'Asks a bank on the route what became of a transfer.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'xfer'],
    properties: {
      typ: { const: 'xfer.query' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/receipt.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/receipt.schema.json',
    title: 'Receipt',
    description:
      "The payee's bank's signed word that it credited the payee. Proof by itself, by whatever way it travels (SPEC, TRF).",
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'xfer', 'accept', 'hold', 'seconds', 'at'],
    properties: {
      typ: { const: 'receipt' },
      from: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: "The payee's bank, sole decider.",
      },
      xfer: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Oid of the order.',
      },
      accept: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Oid of the accept.',
      },
      hold: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Oid of the last hold on the route.',
      },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/restore.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/restore.schema.json',
    title: 'RestoreItem',
    description:
      'How a bank that runs on an old copy gets back what it wrote, and how two copies are noticed (SPEC, RST).',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/restore.schema.json#/$defs/get' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/restore.schema.json#/$defs/own' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/restore.schema.json#/$defs/end' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/restore.schema.json#/$defs/copies' },
    ],
    $defs: {
      get: {
        title: 'OwnGet',
        description:
          'The sender asks for the entries of its own lane that the receiver has, and for what the receiver wrote between them.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'after', 'have', 'most'],
        properties: {
          typ: { const: 'own.get' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The sender: owner of the lane.',
          },
          after: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of that lane that the sender has.',
          },
          have: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: "The last entry of the receiver's lane that the sender has.",
          },
          most: {
            type: 'integer',
            minimum: 0,
            maximum: 32,
            description: 'Most entries of that lane in the answer.',
          },
        },
      },
      own: {
        title: 'OwnEntry',
        description: 'One entry of either lane, in the order in which the owner of the lane appended them.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'entry'],
        properties: {
          typ: { const: 'own' },
          entry: { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
          proof: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/sealProof',
            description:
              "Shows the seal of the entry's writer. Without it, that of a later entry of the same lane covers it.",
          },
          order: {
            $ref: 'https://hourbridge.example/tbf/1/federation/order.schema.json',
            description: 'The order of the transfer, which names it by its oid.',
          },
        },
      },
      end: {
        title: 'OwnEnd',
        description: 'The end of an answer.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'tip'],
        properties: {
          typ: { const: 'own.end' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The receiver: owner of the lane.',
          },
          tip: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'The last entry of that lane that the sender has.',
          },
          note: {
            type: 'string',
            maxLength: 1024,
            description:
              'The checkpoint of the receiver with the most entries that the sender has seen, a signed note.',
          },
        },
      },
      copies: {
        title: 'Copies',
        description: 'Another copy of the receiver is running: it said this, with another `instance`.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'hello', 'proof'],
        properties: {
          typ: { const: 'copies' },
          hello: { $ref: 'https://hourbridge.example/tbf/1/federation/hello.schema.json' },
          proof: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/sealProof',
            description: "Shows the receiver's seal of the hello.",
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json',
    title: 'SealedReceipt',
    description: "A receipt with the decider's seal.",
    type: 'object',
    additionalProperties: false,
    required: ['body', 'seal'],
    properties: {
      body: { $ref: 'https://hourbridge.example/tbf/1/federation/receipt.schema.json' },
      seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
    },
  },
  'https://hourbridge.example/tbf/1/federation/statement.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/statement.schema.json',
    title: 'StatementItem',
    description:
      'Statements that both banks of a channel sign, and how they compare their copies of the lanes (SPEC, STM).',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/propose' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/agree' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/ask' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/look' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/view' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/get' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/copy' },
    ],
    $defs: {
      propose: {
        title: 'StatementPropose',
        description: 'Bank a proposes a statement: the body with its seal.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'body', 'seal'],
        properties: {
          typ: { const: 'stmt.propose' },
          body: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/body' },
          seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
        },
      },
      agree: {
        title: 'StatementAgree',
        description:
          'Bank b agrees: its seal over the same body. With the body, if that is a final statement which it sealed before and bank a lost.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'statement', 'seal'],
        properties: {
          typ: { const: 'stmt.agree' },
          statement: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the body.',
          },
          body: {
            $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/body',
            description: 'The final statement, if it is not the one that was proposed.',
          },
          seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
        },
      },
      ask: {
        title: 'StatementAsk',
        description: 'Bank b asks bank a to propose a statement.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by'],
        properties: {
          typ: { const: 'stmt.ask' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank that sends this.',
          },
        },
      },
      look: {
        title: 'StatementLook',
        description: 'Asks how the other bank sees the channel now.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by'],
        properties: {
          typ: { const: 'stmt.look' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank that sends this.',
          },
        },
      },
      view: {
        title: 'StatementView',
        description:
          'How the sender sees the channel now: an unsigned statement. The answer to a look, or to a proposal that it does not agree to.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'by', 'body'],
        properties: {
          typ: { const: 'stmt.view' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank that sends this.',
          },
          body: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/body' },
          refuses: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the body that was proposed.',
          },
        },
      },
      get: {
        title: 'LaneCopyGet',
        description: "Asks for the receiver's copy of one entry of either lane.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'lane', 'number'],
        properties: {
          typ: { const: 'stmt.get' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank that sends this.',
          },
          lane: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner of the lane.',
          },
          number: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Number of the entry, from 1.',
          },
        },
      },
      copy: {
        title: 'LaneCopy',
        description:
          "The sender's copy of an entry; without `entry` if it has none. Only to be compared, never to be taken into a lane.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'lane', 'number'],
        properties: {
          typ: { const: 'stmt.copy' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank that sends this.',
          },
          lane: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Owner of the lane.',
          },
          number: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Number of the entry, from 1.',
          },
          entry: { $ref: 'https://hourbridge.example/tbf/1/federation/lane.schema.json' },
        },
      },
      body: {
        title: 'StatementBody',
        description:
          'How a pair of banks stands at one point of both lanes. Both seal the same body (SPEC, STM).',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'n', 'a', 'b', 'owed', 'holds', 'at'],
        properties: {
          typ: { const: 'stmt' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          n: {
            type: 'integer',
            minimum: 1,
            maximum: 9007199254740991,
            description: 'Number of the statement in its epoch, from 1.',
          },
          a: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'Last entry of the lane of bank a.',
          },
          b: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip',
            description: 'Last entry of the lane of bank b.',
          },
          owed: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
            description: 'What a owes b, net, in seconds; negative if b owes a.',
          },
          holds: {
            title: 'StatementHolds',
            description: 'Open holds of either lane.',
            type: 'object',
            additionalProperties: false,
            required: ['a', 'b'],
            properties: {
              a: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/held' },
              b: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/held' },
            },
          },
          final: {
            $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/disposal',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      held: {
        title: 'StatementHeld',
        description: 'Open holds of one lane.',
        type: 'object',
        additionalProperties: false,
        required: ['count', 'seconds'],
        properties: {
          count: { type: 'integer', minimum: 0, maximum: 4096, description: 'How many.' },
          seconds: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
            description: 'Their sum.',
          },
        },
      },
      disposal: {
        title: 'Disposal',
        description:
          'What becomes of the balance when a channel is closed: there is none; it is written off by both; it stays owed, and the next agreement of the two banks begins with it.',
        enum: ['settled', 'forgiven', 'carried'],
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/status.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/status.schema.json',
    title: 'TransferStatus',
    description:
      'Answer to a query. `paid` shows its receipt, the others have none. `never` is a promise: the answerer has tombstoned the transfer first.',
    type: 'object',
    additionalProperties: false,
    required: ['typ', 'from', 'to', 'xfer', 'state'],
    properties: {
      typ: { const: 'xfer.status' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      state: { enum: ['open', 'paid', 'never'], description: 'What the answerer knows.' },
      receipt: { $ref: 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json' },
    },
    if: { properties: { state: { const: 'paid' } } },
    then: {
      required: ['receipt'],
      properties: {
        receipt: { $ref: 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json' },
      },
    },
    else: {
      not: {
        required: ['receipt'],
        properties: {
          receipt: { $ref: 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/voucher.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/voucher.schema.json',
    title: 'Voucher',
    description:
      'A time voucher on paper: its bank owes the hours to whoever it is handed to, once (SPEC, VOU).',
    type: 'object',
    additionalProperties: false,
    required: ['body', 'seal'],
    properties: {
      body: { $ref: 'https://hourbridge.example/tbf/1/federation/voucher.schema.json#/$defs/body' },
      seal: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
    },
    $defs: {
      body: {
        title: 'VoucherBody',
        description: 'What the issuing bank sealed.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'issuer', 'book', 'serial', 'seconds', 'expires'],
        properties: {
          typ: { const: 'voucher' },
          issuer: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank that issued it and alone knows whether it was returned.',
          },
          book: {
            type: 'integer',
            minimum: 0,
            maximum: 65535,
            description: 'Number of the book of vouchers at the issuer.',
          },
          serial: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
            description: 'What makes it this voucher and no other.',
          },
          seconds: {
            type: 'integer',
            minimum: 1,
            maximum: 4294967295,
            description: 'What it is worth. 3600 is one time credit.',
          },
          expires: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
            description: 'The last day on which it can be returned.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/federation/witness.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/federation/witness.schema.json',
    title: 'WitnessItem',
    description: "How partners witness each other's logs (SPEC, WIT).",
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/federation/witness.schema.json#/$defs/add' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/witness.schema.json#/$defs/cosigned' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/witness.schema.json#/$defs/stale' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/witness.schema.json#/$defs/seen' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/witness.schema.json#/$defs/proofGet' },
      { $ref: 'https://hourbridge.example/tbf/1/federation/witness.schema.json#/$defs/proof' },
    ],
    $defs: {
      add: {
        title: 'WitnessAdd',
        description: 'A bank asks a partner to cosign its checkpoint.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'old', 'note', 'proof'],
        properties: {
          typ: { const: 'wit.add' },
          from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          old: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description:
              'Size of the log that the partner cosigned last, as far as the sender knows; 0 for none.',
          },
          note: { type: 'string', maxLength: 1024, description: 'The checkpoint, a signed note.' },
          proof: {
            type: 'array',
            maxItems: 64,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
            description: 'RFC 9162 consistency proof from `old` to the checkpoint; empty if `old` is 0.',
          },
        },
      },
      cosigned: {
        title: 'WitnessCosigned',
        description: 'The witness found the log to have only grown, and has that on disk.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'size', 'line'],
        properties: {
          typ: { const: 'wit.cosigned' },
          from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          size: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Size in the checkpoint.',
          },
          line: {
            type: 'string',
            pattern: '^— tbf/1/tbk:[a-z2-7]{51}[aq] [A-Za-z0-9+/]{102}==$',
            maxLength: 169,
            description: 'Its cosignature: a signature line of the note, without the newline.',
          },
        },
      },
      stale: {
        title: 'WitnessStale',
        description: 'The witness cosigned another size last: the sender is to begin from there.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'size'],
        properties: {
          typ: { const: 'wit.stale' },
          from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          size: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Size that the witness cosigned last; 0 for none.',
          },
        },
      },
      seen: {
        title: 'WitnessSeen',
        description: 'A witness shows another partner of the log what it cosigned.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'from', 'to', 'note'],
        properties: {
          typ: { const: 'wit.seen' },
          from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          to: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          note: {
            type: 'string',
            maxLength: 1024,
            description: "A checkpoint of a third bank, with the sender's cosignature.",
          },
        },
      },
      proofGet: {
        title: 'ProofGet',
        description: 'Asks a partner to prove that a lane entry stands in its log.',
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'of', 'seq'],
        properties: {
          typ: { const: 'proof.get' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank that asks.',
          },
          of: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Writer of the lane.',
          },
          seq: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Number of the lane entry.',
          },
        },
      },
      proof: {
        title: 'InclusionShown',
        description:
          "Proves a lane entry to stand in the sender's log: what its log entry holds besides, and the path.",
        type: 'object',
        additionalProperties: false,
        required: ['typ', 'ch', 'ep', 'by', 'of', 'seq', 'at', 'index', 'salt', 'path', 'note'],
        properties: {
          typ: { const: 'proof' },
          ch: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          ep: { type: 'integer', minimum: 1, maximum: 1000000, description: 'Epoch of the channel.' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'The bank whose log it is.',
          },
          of: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
            description: 'Writer of the lane.',
          },
          seq: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Number of the lane entry.',
          },
          at: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
            description: '`at` of the log entry.',
          },
          seal: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/sealProof',
            description: '`proof` of the log entry, if it has one.',
          },
          recovered: {
            const: true,
            description:
              'The log entry is a `lane.recovered`: the sender wrote it, lost it and took it back (SPEC, RST).',
          },
          index: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Index of the log entry.',
          },
          salt: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
            description: 'Salt of the log entry.',
          },
          path: {
            type: 'array',
            maxItems: 64,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
            description: 'RFC 9162 inclusion path.',
          },
          note: { type: 'string', maxLength: 1024, description: 'The checkpoint under which it stands.' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/account-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/account-change.schema.json',
    title: 'AccountChange',
    description: 'Body of PATCH /accounts/{ref}: any of these.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      floor: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      ceiling: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
      deviceKey: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
        description: "The holder's key on one more device (SPEC, LED-15).",
      },
      revokedDeviceKey: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey',
        description: "A device's key that counts no more.",
      },
      name: {
        type: 'string',
        description:
          'Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/account-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/account-create.schema.json',
    title: 'AccountCreate',
    description: 'Body of POST /accounts.',
    type: 'object',
    additionalProperties: false,
    required: ['kind'],
    properties: {
      name: {
        type: 'string',
        description:
          'Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
      kind: {
        enum: ['member', 'group', 'agency', 'project', 'venue', 'pot'],
        description: 'What the account stands for.',
      },
      floor: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      ceiling: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
      tag: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/venueTag' },
      agency: {
        type: 'string',
        description: 'An account: its short name or its account id.',
        pattern: '^[a-z][a-z0-9.-]{0,63}$',
        maxLength: 64,
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/account.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/account.schema.json',
    title: 'AccountView',
    description: 'One account.',
    type: 'object',
    additionalProperties: false,
    required: ['account', 'kind', 'balance', 'reserved', 'expected', 'floor', 'ceiling'],
    properties: {
      account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
      name: {
        type: 'string',
        description:
          'Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
      kind: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountKind' },
      balance: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Given less received, in seconds.',
      },
      reserved: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Seconds in orders on their way to partner banks.',
      },
      expected: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Seconds in accepted orders of partner banks.',
      },
      floor: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      ceiling: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
      devices: {
        type: 'array',
        maxItems: 8,
        items: {
          title: 'DeviceKeyView',
          description: "The holder's key on one of their devices.",
          type: 'object',
          additionalProperties: false,
          required: ['key', 'at'],
          properties: {
            key: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
            at: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
              description: 'Since when it counts.',
            },
          },
        },
        description: 'Keys that may sign "I received", oldest first; missing if there are none.',
      },
      tag: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/venueTag' },
      agency: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
    },
  },
  'https://hourbridge.example/tbf/1/http/accounts.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/accounts.schema.json',
    title: 'AccountList',
    description: 'A page of accounts, ordered by account id.',
    type: 'object',
    additionalProperties: false,
    required: ['accounts'],
    properties: {
      accounts: {
        type: 'array',
        maxItems: 1000,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/account.schema.json' },
        description: 'The accounts.',
      },
      next: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
        description: 'Pass as `after` for the next page.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/arrangement-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/arrangement-create.schema.json',
    title: 'ArrangementCreate',
    description: 'Body of POST /arrangements: an exchange that is to come.',
    type: 'object',
    additionalProperties: false,
    required: ['nonce', 'giver', 'receiver', 'category'],
    properties: {
      nonce: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: 'Chosen by the form: the same again is the same arrangement.',
      },
      giver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/partyRef' },
      receiver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/partyRef' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      day: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'When it is planned.',
      },
      seconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
        description: 'About how long.',
      },
      note: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
        maxLength: 500,
        description: 'What it is about.',
      },
      listing: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The offer or request that it came from.',
      },
      request: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The request that it meets, where `listing` is the offer that meets it.',
      },
      except: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
        maxLength: 300,
        description:
          'Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.',
      },
      every: {
        enum: ['week', 'fortnight', 'month'],
        description: 'Comes back so often; needs day and seconds.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The last day that may be one.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/arrangement-step.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/arrangement-step.schema.json',
    title: 'ArrangementStep',
    description: 'Body of POST /arrangements/:id/steps: one step of an arrangement.',
    oneOf: [
      {
        title: 'ArrangementAcceptStep',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: {
          do: { const: 'accept' },
          except: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description:
              'Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.',
          },
        },
      },
      {
        title: 'ArrangementDeclineStep',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: {
          do: { const: 'decline' },
          following: {
            type: 'boolean',
            description: 'True for all that follow in its series, too: the series ends.',
          },
        },
      },
      {
        title: 'ArrangementCancelStep',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: {
          do: { const: 'cancel' },
          following: {
            type: 'boolean',
            description: 'True for all that follow in its series, too: the series ends.',
          },
        },
      },
      {
        title: 'ArrangementRetryStep',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'retry' } },
      },
      {
        title: 'ArrangementKeepStep',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'keep' } },
      },
      {
        title: 'ArrangementDropStep',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'drop' } },
      },
      {
        title: 'ArrangementRecordStep',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'seconds', 'day'],
        properties: {
          do: { const: 'record' },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
          day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          category: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category',
            description: 'Default: as it was.',
          },
          except: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description:
              'Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.',
          },
        },
      },
      {
        title: 'ArrangementConfirmStep',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: {
          do: { const: 'confirm' },
          consent: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal',
            description:
              "The receiver's signature over what `toSign` shows, with a key of their account or of one of its devices.",
          },
        },
      },
      {
        title: 'ArrangementDisputeStep',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'reason'],
        properties: {
          do: { const: 'dispute' },
          reason: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/disputeReason',
          },
          note: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
            maxLength: 500,
            description: 'In their own words.',
          },
        },
      },
      {
        title: 'ArrangementChangeStep',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'seconds', 'day'],
        properties: {
          do: { const: 'change' },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
          day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          category: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category',
            description: 'Default: as it was.',
          },
        },
      },
      {
        title: 'ArrangementReverseStep',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'reason'],
        properties: {
          do: { const: 'reverse' },
          reason: {
            title: 'ReverseReason',
            enum: ['mistake', 'not-done', 'wrong-person', 'wrong-hours', 'agreed', 'other'],
            description: 'Why.',
          },
        },
      },
    ],
  },
  'https://hourbridge.example/tbf/1/http/arrangement.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/arrangement.schema.json',
    title: 'ArrangementView',
    description: 'An exchange between two people, as one of them or a broker sees it.',
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'at',
      'changed',
      'state',
      'giver',
      'receiver',
      'category',
      'as',
      'may',
      'waitsFor',
      'history',
    ],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      state: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/state' },
      giver: {
        title: 'PartyView',
        description: 'One side, as it is shown.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'you', 'far'],
        properties: {
          name: {
            type: 'string',
            maxLength: 130,
            description: 'How they are shown: by the name that others see, or name@bank.',
          },
          you: { type: 'boolean', description: 'True if it is the asker, or somebody for whom they act.' },
          member: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef',
          },
          far: { type: 'boolean', description: 'True if they belong to another bank.' },
        },
      },
      receiver: {
        title: 'PartyView',
        description: 'One side, as it is shown.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'you', 'far'],
        properties: {
          name: {
            type: 'string',
            maxLength: 130,
            description: 'How they are shown: by the name that others see, or name@bank.',
          },
          you: { type: 'boolean', description: 'True if it is the asker, or somebody for whom they act.' },
          member: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef',
          },
          far: { type: 'boolean', description: 'True if they belong to another bank.' },
        },
      },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      as: {
        enum: ['giver', 'receiver', 'broker', 'auditor'],
        description: 'In what capacity the asker sees it.',
      },
      may: {
        type: 'array',
        maxItems: 16,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/step' },
        description: 'What the asker can do with it now.',
      },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      recordedBy: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/capacity' },
      waitsFor: {
        type: 'array',
        maxItems: 2,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side' },
        description: 'Whose word is missing.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When silence counts as a yes.',
      },
      note: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
        maxLength: 500,
        description: 'What it is about.',
      },
      listing: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The offer or request that it came from.',
      },
      request: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The request that it meets, where `listing` is the offer that meets it.',
      },
      checksMissing: {
        type: 'array',
        maxItems: 20,
        items: { type: 'string', maxLength: 80 },
        description:
          'Checks that its request asks for and the giver has not on that day, as people call them; missing if there are none.',
      },
      exception: {
        title: 'CheckExceptionView',
        description: 'That a time broker allowed it without such a check.',
        type: 'object',
        additionalProperties: false,
        required: ['at'],
        properties: {
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          reason: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description: 'Why, for time brokers and auditors.',
          },
        },
      },
      series: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/seriesId' },
      repeats: {
        title: 'SeriesTerms',
        description: 'How it comes back, where one exchange is shown.',
        type: 'object',
        additionalProperties: false,
        required: ['every', 'ended'],
        properties: {
          every: { enum: ['week', 'fortnight', 'month'], description: 'How often.' },
          until: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
            description: 'The last day that may be one; missing if there is none.',
          },
          ended: { type: 'boolean', description: 'True if no more of them are planned.' },
        },
      },
      group: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/groupId' },
      signed: {
        type: 'boolean',
        description:
          'True if the receiver signed it with the key on their own device, and the ledger has the signature.',
      },
      toSign: {
        title: 'ToSign',
        description:
          'What the asker may sign with one of these keys when they say that they received it; missing if they have no key or nothing to say.',
        type: 'object',
        additionalProperties: false,
        required: ['consent', 'keys'],
        properties: {
          consent: { $ref: 'https://hourbridge.example/tbf/1/consent.schema.json' },
          keys: {
            type: 'array',
            maxItems: 8,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
          },
        },
      },
      ledger: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{22,43}$',
        maxLength: 43,
        description:
          'Its identifier in the ledger; the one that a receiver with a key of their own signs, before.',
      },
      partnerWaits: { type: 'boolean', description: 'True while a partner bank has not decided.' },
      refused: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
        description: 'Why the ledger or a partner bank refused it.',
      },
      params: {
        type: 'array',
        maxItems: 12,
        items: {
          $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/refusalParam',
        },
        description: 'The values in the words of the refusal.',
      },
      says: { type: 'string', maxLength: 500, description: 'The same in English.' },
      dispute: {
        title: 'DisputeView',
        description: 'What one of them says is wrong.',
        type: 'object',
        additionalProperties: false,
        required: ['side', 'at', 'reason', 'booked'],
        properties: {
          side: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          reason: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/disputeReason',
          },
          note: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
            maxLength: 500,
            description: 'In their own words.',
          },
          booked: { type: 'boolean', description: 'Whether the ledger has it.' },
        },
      },
      history: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/deed' },
        description: 'What happened, in order.',
      },
      undone: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
        description: 'Why it was taken back.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/arrangements.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/arrangements.schema.json',
    title: 'ArrangementList',
    description: 'Exchanges, what waits for the asker first, then the newest.',
    type: 'object',
    additionalProperties: false,
    required: ['arrangements', 'waiting', 'total'],
    properties: {
      arrangements: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/arrangement.schema.json' },
        description: 'A page of them.',
      },
      waiting: {
        type: 'integer',
        minimum: 0,
        maximum: 1000000,
        description: 'How many wait for the asker, on all pages.',
      },
      total: { type: 'integer', minimum: 0, maximum: 10000000, description: 'How many there are.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/attention.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/attention.schema.json',
    title: 'AttentionLists',
    description:
      'Whom a broker should look after, those who have waited longest or stand furthest out first.',
    type: 'object',
    additionalProperties: false,
    required: ['requests', 'applications', 'inactive', 'unspent', 'nearLimit', 'checks'],
    properties: {
      requests: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'WaitingRequest',
          description: 'A request that stands open.',
          type: 'object',
          additionalProperties: false,
          required: ['person', 'request', 'since', 'until'],
          properties: {
            person: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person' },
            request: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/listing' },
            since: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
              description: 'Since when.',
            },
            until: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
              description: 'Its last day.',
            },
          },
        },
        description: 'Oldest first.',
      },
      applications: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'WaitingApplication',
          description: 'Somebody who wants to join.',
          type: 'object',
          additionalProperties: false,
          required: ['person', 'status', 'since'],
          properties: {
            person: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person' },
            status: { enum: ['applied', 'interviewed', 'checking'] },
            since: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
              description: 'Since when.',
            },
          },
        },
        description: 'Oldest first.',
      },
      inactive: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'InactiveMember',
          description: 'A member without an exchange for a long time.',
          type: 'object',
          additionalProperties: false,
          required: ['person', 'balance'],
          properties: {
            person: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person' },
            last: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
              description: 'When the last exchange was recorded; absent if there was none.',
            },
            balance: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Hours given less hours received.',
            },
          },
        },
        description: 'Longest first.',
      },
      unspent: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'UnspentHours',
          description: 'A member who gave many more hours than they received.',
          type: 'object',
          additionalProperties: false,
          required: ['person', 'balance'],
          properties: {
            person: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person' },
            balance: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Hours given less hours received.',
            },
          },
        },
        description: 'Most first.',
      },
      nearLimit: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'NearLimit',
          description: 'A member near the floor or the ceiling.',
          type: 'object',
          additionalProperties: false,
          required: ['person', 'balance', 'limit', 'left'],
          properties: {
            person: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person' },
            balance: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Hours given less hours received.',
            },
            limit: { enum: ['floor', 'ceiling'] },
            left: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Seconds to the limit; negative if it is crossed.',
            },
          },
        },
        description: 'Nearest first.',
      },
      checks: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'CheckRunsOut',
          description: 'A check of a member that runs out soon, or has run out.',
          type: 'object',
          additionalProperties: false,
          required: ['person', 'check', 'until'],
          properties: {
            person: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person' },
            check: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
            until: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
              description: 'The last day on which it counts.',
            },
          },
        },
        description: 'Those that ran out first.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/bank-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/bank-change.schema.json',
    title: 'BankChange',
    description: 'Body of PATCH /banks/{bank}: a short name for it, or where it listens.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      name: {
        type: 'string',
        description: 'Short name inside this bank: lower-case letters, digits, dots and hyphens.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
      address: {
        type: 'string',
        pattern: '^/[!-~]{1,180}/p2p/[1-9A-HJ-NP-Za-km-z]{1,64}$',
        maxLength: 256,
        description:
          'Where it listens: a multiaddr that ends in /p2p/ and its peer id, as its own status shows both.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/bank.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/bank.schema.json',
    title: 'BankView',
    description: 'Another bank, as this bank knows it. Partners have their own view.',
    type: 'object',
    additionalProperties: false,
    required: ['bank', 'title', 'partner', 'addrs'],
    properties: {
      bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      name: {
        type: 'string',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
        description: 'Our short name for it, if it has one: the last part of `name@bank`.',
      },
      title: { type: 'string', maxLength: 80, description: 'How it calls itself, if it told us.' },
      partner: { type: 'boolean', description: 'Whether there is an agreement with it.' },
      peer: {
        type: 'string',
        pattern: '^[1-9A-HJ-NP-Za-km-z]{1,64}$',
        maxLength: 64,
        description: 'Its libp2p peer id, if it is no partner and we know where it is.',
      },
      addrs: {
        type: 'array',
        maxItems: 8,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
        description: 'Where it listens, as far as we know, best first.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/banks.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/banks.schema.json',
    title: 'BankList',
    description: 'Answer of GET /banks.',
    type: 'object',
    additionalProperties: false,
    required: ['banks'],
    properties: {
      banks: {
        type: 'array',
        maxItems: 10000,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/bank.schema.json' },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/categories.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/categories.schema.json',
    title: 'CategoryList',
    description: "The bank's categories: groups in their order, each followed by its leaves.",
    type: 'object',
    additionalProperties: false,
    required: ['categories'],
    properties: {
      categories: {
        type: 'array',
        maxItems: 600,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/category.schema.json' },
        description: 'The categories.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/category-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/category-change.schema.json',
    title: 'CategoryChange',
    description: 'Body of PATCH /categories/:code. What is absent stays.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      names: { $ref: 'https://hourbridge.example/tbf/1/register/category.schema.json#/$defs/names' },
      order: { type: 'integer', minimum: 0, maximum: 9999, description: 'Place among those beside it.' },
      retired: { type: 'boolean', description: 'True: it can no longer be chosen.' },
    },
    minProperties: 1,
  },
  'https://hourbridge.example/tbf/1/http/category-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/category-create.schema.json',
    title: 'CategoryCreate',
    description: 'Body of POST /categories.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'names'],
    properties: {
      id: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category',
        description: 'The code that listings and the ledger keep. It can never be changed.',
      },
      parent: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category',
        description: 'The group that it belongs to; absent for a new group.',
      },
      names: { $ref: 'https://hourbridge.example/tbf/1/register/category.schema.json#/$defs/names' },
      order: { type: 'integer', minimum: 0, maximum: 9999, description: 'Default: last.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/chains.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/chains.schema.json',
    title: 'ChainList',
    description: 'Closed circles of three to five members in which each can help the next, strongest first.',
    type: 'object',
    additionalProperties: false,
    required: ['chains', 'at'],
    properties: {
      chains: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'ChainView',
          description: 'A circle: the last member helps the first.',
          type: 'object',
          additionalProperties: false,
          required: ['percent', 'links'],
          properties: {
            percent: { type: 'integer', minimum: 0, maximum: 100, description: 'The weakest link.' },
            links: {
              type: 'array',
              minItems: 3,
              maxItems: 5,
              items: {
                title: 'ChainStep',
                description: 'One helps the next.',
                type: 'object',
                additionalProperties: false,
                required: ['giver', 'receiver', 'offer', 'request', 'percent'],
                properties: {
                  giver: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person' },
                  receiver: {
                    $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person',
                  },
                  offer: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/listing' },
                  request: {
                    $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/listing',
                  },
                  percent: { type: 'integer', minimum: 0, maximum: 100, description: 'How well it fits.' },
                },
              },
              description: 'Three to five.',
            },
          },
        },
        description: 'Strongest first.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'What stood open then.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/class-record.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/class-record.schema.json',
    title: 'ClassRecord',
    description: 'Body of POST /classes: one person and many, as a class of twelve or five who move a house.',
    type: 'object',
    additionalProperties: false,
    required: ['nonce', 'one', 'oneGave', 'many', 'seconds', 'day', 'category', 'whole'],
    properties: {
      nonce: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: 'Chosen by the form: the same again is recorded once.',
      },
      one: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/partyRef' },
      oneGave: {
        type: 'boolean',
        description: 'True if the one gave help to the many, false if the many gave to the one.',
      },
      many: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'ClassMember',
          description: 'One of the many.',
          type: 'object',
          additionalProperties: false,
          required: ['who'],
          properties: {
            who: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/partyRef' },
            seconds: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
              description: 'If not as the others.',
            },
          },
        },
        description: 'The many.',
      },
      seconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
        description: 'What each received, or gave.',
      },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      note: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
        maxLength: 500,
        description: 'What it was about.',
      },
      whole: { type: 'boolean', description: 'True: all or nothing. False: those that can be recorded are.' },
      again: { type: 'boolean', description: 'As in `ExchangeRecord`, for all of the many.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/class-recorded.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/class-recorded.schema.json',
    title: 'ClassRecorded',
    description: 'What became of a class.',
    type: 'object',
    additionalProperties: false,
    required: ['group', 'recorded', 'refused'],
    properties: {
      group: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/groupId' },
      recorded: {
        type: 'array',
        maxItems: 100,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/arrangement.schema.json' },
        description: 'Recorded, or waiting for a word.',
      },
      refused: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'ClassRefusal',
          description: 'Who could not, and why.',
          type: 'object',
          additionalProperties: false,
          required: ['who', 'code', 'says', 'todo'],
          properties: {
            who: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/partyRef' },
            code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
            says: { type: 'string', maxLength: 500, description: 'What was wrong.' },
            todo: { type: 'string', maxLength: 500, description: 'What to do.' },
            params: {
              type: 'array',
              maxItems: 12,
              items: {
                $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/refusalParam',
              },
              description: 'The values in the words.',
            },
          },
        },
        description: 'Who could not, and why.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/clearing-run.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/clearing-run.schema.json',
    title: 'ClearingRun',
    description: 'What was cleared.',
    type: 'object',
    additionalProperties: false,
    required: ['rounds', 'partners'],
    properties: {
      rounds: {
        type: 'array',
        maxItems: 64,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/clearing-run.schema.json#/$defs/round' },
        description: 'One for each loop.',
      },
      partners: {
        type: 'array',
        maxItems: 4096,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/clearing.schema.json#/$defs/partner' },
        description: 'Partners with which anything is owed.',
      },
    },
    $defs: {
      round: {
        title: 'ClearingRound',
        description: 'What became of one loop.',
        type: 'object',
        additionalProperties: false,
        required: ['banks', 'seconds', 'state'],
        properties: {
          banks: {
            type: 'array',
            minItems: 2,
            maxItems: 3,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef' },
            description:
              'The other banks of the loop: we are owed by the first, each by the next, and we owe the last.',
          },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
          state: {
            enum: ['cleared', 'waiting', 'refused'],
            description:
              'waiting: a bank on the loop has not answered yet; it ends by itself, cleared or not.',
          },
          xfer: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'The transfer, if one began.',
          },
          code: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
            description: 'Why it was refused.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/clearing-start.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/clearing-start.schema.json',
    title: 'ClearingStart',
    description: 'Begins clearing.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      wait: {
        type: 'integer',
        minimum: 0,
        maximum: 60,
        description: 'How many seconds to wait for the rounds. Default 15.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/clearing.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/clearing.schema.json',
    title: 'ClearingView',
    description: 'What could be cleared now, by what banks say of themselves.',
    type: 'object',
    additionalProperties: false,
    required: ['rule', 'banks', 'cleared', 'bound', 'loops', 'partners'],
    properties: {
      rule: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/clearingRule',
        description: "This bank's house rule.",
      },
      banks: {
        type: 'integer',
        minimum: 1,
        maximum: 4096,
        description: 'Banks that take part, this one counted.',
      },
      cleared: {
        type: 'integer',
        minimum: 0,
        maximum: 9007199254740991,
        description: 'What all banks together would owe less by all loops that can be cleared, in seconds.',
      },
      bound: {
        type: 'integer',
        minimum: 0,
        maximum: 9007199254740991,
        description: 'The same if loops of more than four banks could be cleared, too.',
      },
      loops: {
        type: 'array',
        maxItems: 64,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/clearing.schema.json#/$defs/loop' },
        description: 'The loops that this bank is on.',
      },
      partners: {
        type: 'array',
        maxItems: 4096,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/clearing.schema.json#/$defs/partner' },
        description: 'Partners with which anything is owed.',
      },
    },
    $defs: {
      loop: {
        title: 'ClearingLoop',
        description: 'A loop of debts.',
        type: 'object',
        additionalProperties: false,
        required: ['banks', 'seconds'],
        properties: {
          banks: {
            type: 'array',
            minItems: 2,
            maxItems: 3,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef' },
            description:
              'The other banks of the loop: we are owed by the first, each by the next, and we owe the last.',
          },
          seconds: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
            description: 'How much each bank on it owes less afterwards, and is owed less.',
          },
        },
      },
      partner: {
        title: 'ClearingPartner',
        description: 'How we stand with a partner bank before and after.',
        type: 'object',
        additionalProperties: false,
        required: ['bank', 'name', 'before', 'after'],
        properties: {
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          name: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef' },
          before: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
            description: 'What we owe it in seconds; negative if it owes us.',
          },
          after: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/consistency.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/consistency.schema.json',
    title: 'ConsistencyProof',
    description: 'Shows that the log only grew.',
    type: 'object',
    additionalProperties: false,
    required: ['from', 'size', 'path', 'checkpoint'],
    properties: {
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
      size: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
      path: {
        type: 'array',
        maxItems: 126,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
        description: 'RFC 9162 consistency path.',
      },
      checkpoint: { type: 'string', description: 'Signed note.', maxLength: 1024 },
    },
  },
  'https://hourbridge.example/tbf/1/http/credit-return.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/credit-return.schema.json',
    title: 'CreditReturn',
    description: 'Gives back hours that another bank credited to somebody here.',
    type: 'object',
    additionalProperties: false,
    required: ['nonce', 'reason'],
    properties: {
      nonce: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce' },
      reason: {
        title: 'ReverseReason',
        enum: ['mistake', 'not-done', 'wrong-person', 'wrong-hours', 'agreed', 'other'],
        description: 'Why.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/credited.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/credited.schema.json',
    title: 'CreditedView',
    description: 'An exchange that another bank recorded and that credited somebody here.',
    type: 'object',
    additionalProperties: false,
    required: ['transfer', 'giver', 'bank', 'seconds', 'day', 'category', 'reversed', 'may'],
    properties: {
      transfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      giver: {
        title: 'PartyView',
        description: 'One side, as it is shown.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'you', 'far'],
        properties: {
          name: {
            type: 'string',
            maxLength: 130,
            description: 'How they are shown: by the name that others see, or name@bank.',
          },
          you: { type: 'boolean', description: 'True if it is the asker, or somebody for whom they act.' },
          member: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef',
          },
          far: { type: 'boolean', description: 'True if they belong to another bank.' },
        },
      },
      bank: {
        type: 'string',
        maxLength: 121,
        description: 'The bank of the person who received help. Who it is, only that bank knows.',
      },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      reversed: { type: 'boolean', description: 'Given back already.' },
      returning: { type: 'boolean', description: 'True while the other bank has not answered.' },
      may: { type: 'boolean', description: 'Whether you can give it back now.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/event.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/event.schema.json',
    title: 'LiveEvent',
    description: 'What the WebSocket at /api/v1/events carries. Ids and numbers only, never names.',
    oneOf: [
      { $ref: 'https://hourbridge.example/tbf/1/http/event.schema.json#/$defs/hello' },
      { $ref: 'https://hourbridge.example/tbf/1/http/event.schema.json#/$defs/posting' },
      { $ref: 'https://hourbridge.example/tbf/1/http/event.schema.json#/$defs/partner' },
      { $ref: 'https://hourbridge.example/tbf/1/http/event.schema.json#/$defs/evidence' },
    ],
    $defs: {
      hello: {
        title: 'EventHello',
        description: 'First message.',
        type: 'object',
        additionalProperties: false,
        required: ['t', 'bank', 'entries'],
        properties: {
          t: { const: 'hello' },
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          entries: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
        },
      },
      posting: {
        title: 'EventPosting',
        description: 'A balance changed.',
        type: 'object',
        additionalProperties: false,
        required: ['t', 'index', 'account', 'seconds', 'balance'],
        properties: {
          t: { const: 'posting' },
          index: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
          account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          balance: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
        },
      },
      partner: {
        title: 'EventPartner',
        description: 'A position with a partner changed.',
        type: 'object',
        additionalProperties: false,
        required: ['t', 'bank', 'position'],
        properties: {
          t: { const: 'partner' },
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          position: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
        },
      },
      evidence: {
        title: 'EventEvidence',
        description: 'A partner bank contradicted itself and was suspended.',
        type: 'object',
        additionalProperties: false,
        required: ['t', 'bank', 'kind', 'evidence'],
        properties: {
          t: { const: 'evidence' },
          bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
          kind: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/evidenceKind' },
          evidence: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/evidence.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/evidence.schema.json',
    title: 'EvidenceView',
    description: 'Evidence against a bank, whole.',
    type: 'object',
    additionalProperties: false,
    required: ['oid', 'kind', 'about', 'says', 'evidence'],
    properties: {
      oid: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Oid of the evidence.',
      },
      kind: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/evidenceKind' },
      about: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: 'The bank at fault.',
      },
      partner: {
        type: 'string',
        description: 'Our short name for it, if it is a partner.',
        maxLength: 40,
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
      },
      says: { type: 'string', maxLength: 400, description: 'What it did, in English.' },
      evidence: { $ref: 'https://hourbridge.example/tbf/1/federation/evidence.schema.json' },
    },
  },
  'https://hourbridge.example/tbf/1/http/evidences.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/evidences.schema.json',
    title: 'EvidenceList',
    description: 'All evidence that the bank keeps.',
    type: 'object',
    additionalProperties: false,
    required: ['evidence'],
    properties: {
      evidence: {
        type: 'array',
        maxItems: 10000,
        items: {
          title: 'EvidenceSummary',
          description: 'Evidence against a bank.',
          type: 'object',
          additionalProperties: false,
          required: ['oid', 'kind', 'about', 'says'],
          properties: {
            oid: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
              description: 'Oid of the evidence.',
            },
            kind: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/evidenceKind' },
            about: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
              description: 'The bank at fault.',
            },
            partner: {
              type: 'string',
              description: 'Our short name for it, if it is a partner.',
              maxLength: 40,
              pattern: '^[a-z][a-z0-9.-]{0,39}$',
            },
            says: { type: 'string', maxLength: 400, description: 'What it did, in English.' },
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/exchange-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/exchange-create.schema.json',
    title: 'ExchangeCreate',
    description: "Body of POST /exchanges: giver gave help to receiver. Recorded at the receiver's bank.",
    type: 'object',
    additionalProperties: false,
    required: ['id', 'giver', 'receiver', 'seconds', 'day', 'category'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce' },
      giver: {
        type: 'string',
        description:
          'An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.',
        pattern:
          '^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$',
        maxLength: 121,
      },
      receiver: {
        type: 'string',
        description:
          'An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.',
        pattern:
          '^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$',
        maxLength: 121,
      },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      purpose: {
        enum: ['exchange', 'award', 'spend', 'agency', 'donation', 'opening', 'recovered'],
        description: 'Default exchange.',
      },
      route: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef' },
        description:
          "The banks between this one and the giver's, in order. Needed unless the two are partners.",
      },
      anyRoute: {
        type: 'boolean',
        description:
          'Without a `route`, take the best that GET /routes shows now, if the two are no partners.',
      },
      consent: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
      wait: {
        type: 'integer',
        minimum: 0,
        maximum: 60,
        description: 'How many seconds to wait for a partner bank before answering "waiting". Default 10.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/exchange-record.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/exchange-record.schema.json',
    title: 'ExchangeRecord',
    description: 'Body of POST /records: an exchange that was done.',
    type: 'object',
    additionalProperties: false,
    required: ['nonce', 'giver', 'receiver', 'category', 'day', 'seconds'],
    properties: {
      nonce: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description:
          'Chosen by the form: the same again is recorded once. Also its identifier in the ledger.',
      },
      giver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/partyRef' },
      receiver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/partyRef' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      seconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
        description: 'As it was; the house rule rounds it.',
      },
      note: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
        maxLength: 500,
        description: 'What it was about.',
      },
      listing: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The offer or request that it came from.',
      },
      request: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The request that it meets, where `listing` is the offer that meets it.',
      },
      except: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
        maxLength: 300,
        description:
          'Why a time broker allows it although the giver has not the checks that the request asks for. Time brokers only.',
      },
      consent: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal',
        description: "The receiver's signature, where their account has a key of its own.",
      },
      again: {
        type: 'boolean',
        description:
          'Recorded although the same is recorded already: it was so twice on that day. Without it that is refused with `recorded-already`, and the `id` of the other.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/exchange.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/exchange.schema.json',
    title: 'ExchangeView',
    description: 'One exchange, as this bank knows it.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'state', 'giver', 'receiver', 'seconds', 'day', 'category', 'purpose', 'index'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce' },
      state: {
        enum: ['done', 'waiting', 'refused'],
        description: 'waiting: ordered at a partner bank, not decided yet.',
      },
      giver: {
        type: 'string',
        description:
          'An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.',
        pattern:
          '^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$',
        maxLength: 121,
      },
      receiver: {
        type: 'string',
        description:
          'An account here (short name or account id) or at another bank: `name@bank`, where the bank is a short name or a bank id, or `tbk:…/account`.',
        pattern:
          '^(?:[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$',
        maxLength: 121,
      },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      purpose: {
        enum: ['exchange', 'award', 'spend', 'agency', 'donation', 'opening', 'recovered', 'refund', 'clear'],
        description: 'What it was for.',
      },
      index: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Index in the log of the entry that last changed it.',
      },
      partner: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: 'For an exchange between banks.',
      },
      xfer: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Transfer, for an exchange between banks.',
      },
      route: {
        type: 'array',
        minItems: 1,
        maxItems: 3,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef' },
        description: 'The banks between, in order, if there are any.',
      },
      code: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
        description: 'Why it was refused.',
      },
      receipt: { $ref: 'https://hourbridge.example/tbf/1/federation/sealed-receipt.schema.json' },
      reversed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Index of the reversal, or of what gave an exchange between banks back.',
      },
      returning: {
        type: 'boolean',
        description:
          'True while an exchange between banks is being given back and the other bank has not answered.',
      },
      repeated: { type: 'boolean', description: 'True if it had been recorded before by the same request.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/house-rules-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/house-rules-change.schema.json',
    title: 'HouseRulesChange',
    description: 'Body of PATCH /rules: what is not named stays as it is.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      maxSeconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
        description: 'House maximum of one exchange.',
      },
      maxAgeDays: {
        type: 'integer',
        minimum: 0,
        maximum: 36600,
        description: 'Oldest day that may still be recorded, in days before today.',
      },
      decideSeconds: {
        type: 'integer',
        minimum: 5,
        maximum: 604800,
        description: 'How long this bank reserves an accepted order, in seconds.',
      },
      orderSeconds: {
        type: 'integer',
        minimum: 5,
        maximum: 7776000,
        description: 'How long an order waits for a partner bank that does not answer, in seconds.',
      },
      maxOwedOutside: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description:
          'The most that this bank may owe to all partner banks together, open holds included. Absent: no such limit.',
      },
      maxOwedToUs: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description:
          'The most that all partner banks together may owe this bank, open holds included. Absent: no such limit.',
      },
      lift: {
        type: 'array',
        maxItems: 2,
        items: { enum: ['maxOwedOutside', 'maxOwedToUs'] },
        description: 'Limits that are to be no more.',
      },
      clearing: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/clearingRule',
        description: 'Whether this bank clears loops of debts with other banks.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/house-rules.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/house-rules.schema.json',
    title: 'HouseRules',
    description: 'The house rules that the ledger enforces.',
    type: 'object',
    additionalProperties: false,
    required: ['maxSeconds', 'maxAgeDays', 'decideSeconds', 'orderSeconds'],
    properties: {
      maxSeconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
        description: 'House maximum of one exchange.',
      },
      maxAgeDays: {
        type: 'integer',
        minimum: 0,
        maximum: 36600,
        description: 'Oldest day that may still be recorded, in days before today.',
      },
      decideSeconds: {
        type: 'integer',
        minimum: 5,
        maximum: 604800,
        description: 'How long this bank reserves an accepted order, in seconds.',
      },
      orderSeconds: {
        type: 'integer',
        minimum: 5,
        maximum: 7776000,
        description: 'How long an order waits for a partner bank that does not answer, in seconds.',
      },
      maxOwedOutside: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description:
          'The most that this bank may owe to all partner banks together, open holds included. Absent: no such limit.',
      },
      maxOwedToUs: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description:
          'The most that all partner banks together may owe this bank, open holds included. Absent: no such limit.',
      },
      clearing: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/clearingRule',
        description: 'Whether this bank clears loops of debts with other banks. Absent: off.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/inclusion.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/inclusion.schema.json',
    title: 'InclusionProof',
    description: 'Shows one entry to be in the log under the checkpoint.',
    type: 'object',
    additionalProperties: false,
    required: ['index', 'size', 'leaf', 'path', 'checkpoint'],
    properties: {
      index: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
      size: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
      leaf: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
        description: 'Leaf hash.',
      },
      path: {
        type: 'array',
        maxItems: 63,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
        description: 'RFC 9162 inclusion path.',
      },
      checkpoint: { type: 'string', description: 'Signed note.', maxLength: 1024 },
    },
  },
  'https://hourbridge.example/tbf/1/http/invite-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/invite-create.schema.json',
    title: 'InviteCreate',
    description: 'Body of POST /partners/invites.',
    type: 'object',
    additionalProperties: false,
    required: ['grants', 'asks'],
    properties: {
      grants: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that they may owe us.',
      },
      asks: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that we would like to owe them.',
      },
      maxHolds: {
        type: 'integer',
        minimum: 1,
        maximum: 4096,
        description: 'Most open holds in one lane. Default 1024.',
      },
      days: {
        type: 'integer',
        minimum: 1,
        maximum: 365,
        description: 'How long the invite is good for. Default 14.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/invite-created.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/invite-created.schema.json',
    title: 'InviteCreated',
    description: 'A new invite.',
    type: 'object',
    additionalProperties: false,
    required: ['invite', 'expires'],
    properties: {
      invite: { type: 'string', description: 'One line of text for an e-mail.', maxLength: 4096 },
      expires: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
    },
  },
  'https://hourbridge.example/tbf/1/http/letters-printed.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/letters-printed.schema.json',
    title: 'LettersPrinted',
    description: 'Body of POST /letters/printed: letters that are on paper now.',
    type: 'object',
    additionalProperties: false,
    required: ['notices'],
    properties: {
      notices: {
        type: 'array',
        maxItems: 5000,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeId' },
        description: 'What was in them.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/letters.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/letters.schema.json',
    title: 'LetterList',
    description: 'Letters to print for those whom no e-mail reaches.',
    type: 'object',
    additionalProperties: false,
    required: ['letters', 'total'],
    properties: {
      letters: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'Letter',
          description: 'One letter.',
          type: 'object',
          additionalProperties: false,
          required: ['member', 'name', 'language', 'notices', 'lines'],
          properties: {
            member: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef',
            },
            name: { type: 'string', maxLength: 200, description: 'Full name, for the envelope.' },
            post: { type: 'string', maxLength: 600, description: 'Postal address.' },
            language: { enum: ['en', 'cy', 'pl'], description: 'The language of the letter.' },
            account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
            balance: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
            notices: {
              type: 'array',
              maxItems: 200,
              items: {
                title: 'NoticeView',
                description: 'A notice.',
                type: 'object',
                additionalProperties: false,
                required: ['id', 'at', 'kind', 'read'],
                properties: {
                  id: {
                    $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeId',
                  },
                  at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
                  kind: {
                    $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeKind',
                  },
                  arrangement: {
                    $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
                  },
                  thread: {
                    $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId',
                  },
                  read: { type: 'boolean', description: 'Whether it was seen.' },
                  about: {
                    title: 'NoticeAbout',
                    description: 'The exchange that a notice tells of, as whoever is told may know it.',
                    type: 'object',
                    additionalProperties: false,
                    required: ['giver', 'receiver', 'category', 'waits'],
                    properties: {
                      giver: {
                        type: 'string',
                        maxLength: 130,
                        description: 'Who gives, by the name that others see, or name@bank.',
                      },
                      receiver: { type: 'string', maxLength: 130, description: 'Who receives.' },
                      you: {
                        $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side',
                      },
                      category: {
                        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category',
                      },
                      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
                      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
                      waits: {
                        type: 'boolean',
                        description: 'Whether it waits for the word of whoever is told.',
                      },
                    },
                  },
                  from: {
                    type: 'string',
                    maxLength: 130,
                    description: 'Who wrote, of a message: by the name that others see.',
                  },
                },
              },
              description: 'What to tell.',
            },
            lines: {
              type: 'array',
              maxItems: 1000,
              items: { type: 'string', maxLength: 1000 },
              description: 'The same as plain text, line by line, in the language of the letter.',
            },
          },
        },
        description: 'The letters.',
      },
      total: { type: 'integer', minimum: 0, maximum: 1000000, description: 'How many there are.' },
      lastAt: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When the last letters were noted as printed, as long as they can be printed again.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/listing-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/listing-change.schema.json',
    title: 'ListingChange',
    description: 'Body of PATCH /listings/:id. What is absent stays.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      title: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/title' },
      description: {
        $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/description',
      },
      language: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language',
        description: 'The language in which it was written.',
      },
      categories: {
        type: 'array',
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
        description: 'Leaf categories.',
      },
      tags: {
        type: 'array',
        maxItems: 10,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/tag' },
        description: "Words of the writer's own.",
      },
      when: {
        type: 'array',
        maxItems: 21,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'Parts of the week; empty for any.',
      },
      place: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place',
        description: "Where, if not at the member's own place. Never shown to others.",
      },
      needsChecks: {
        type: 'array',
        maxItems: 8,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
        description: 'Checks that a helper must have.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The last day on which it stands.',
      },
      shared: {
        type: 'boolean',
        description: 'Whether partner banks may show it, without the name of who wrote it.',
      },
    },
    minProperties: 1,
  },
  'https://hourbridge.example/tbf/1/http/listing-close.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/listing-close.schema.json',
    title: 'ListingClose',
    description: 'Body of POST /listings/:id/close.',
    type: 'object',
    additionalProperties: false,
    required: ['outcome'],
    properties: {
      outcome: {
        enum: ['met', 'removed'],
        description: 'met: the help was found or is given elsewhere; removed: taken away.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/listing-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/listing-create.schema.json',
    title: 'ListingCreate',
    description: 'Body of POST /listings: an offer or a request.',
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'title', 'description', 'language', 'categories'],
    properties: {
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Whose it is; absent: of who asks. A broker or a proxy names the member.',
      },
      group: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
        description: 'The group whose it is.',
      },
      kind: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/kind' },
      title: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/title' },
      description: {
        $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/description',
      },
      language: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language',
        description: 'The language in which it was written.',
      },
      categories: {
        type: 'array',
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
        description: 'Leaf categories.',
      },
      tags: {
        type: 'array',
        maxItems: 10,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/tag' },
        description: "Words of the writer's own.",
      },
      when: {
        type: 'array',
        minItems: 1,
        maxItems: 21,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'Parts of the week in which the help is given or needed; absent if any.',
      },
      place: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place',
        description: "Where, if not at the member's own place. Never shown to others.",
      },
      needsChecks: {
        type: 'array',
        minItems: 1,
        maxItems: 8,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
        description: 'Checks that a helper must have.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The last day on which it stands. Default: as many days as the house rule says.',
      },
      shared: {
        type: 'boolean',
        description: 'Default true: partner banks may show it, if this bank shares its listings at all.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/listing-search.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/listing-search.schema.json',
    title: 'BoardQuery',
    description: 'Body of POST /listings/search. All conditions hold together.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      text: {
        type: 'string',
        pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{1,200}$',
        maxLength: 200,
        description: 'Words in English, Welsh or Polish, in any form; small typing errors are forgiven.',
      },
      language: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language',
        description: 'The language of the words, if known.',
      },
      kind: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/kind' },
      category: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category',
        description: 'A leaf, or a group for all in it.',
      },
      area: {
        type: 'string',
        pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{1,80}$',
        maxLength: 80,
        description: 'Part of the town, as members say it.',
      },
      when: {
        type: 'array',
        minItems: 1,
        maxItems: 21,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'At least one of these times.',
      },
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Only of this member; their paused and ended ones too, for who may change them.',
      },
      group: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
        description: 'Only of this group.',
      },
      banks: { enum: ['own', 'partners', 'all'], description: 'Default all.' },
      from: {
        type: 'integer',
        minimum: 0,
        maximum: 100000,
        description: 'How many to skip; `next` of the page before. Default 0.',
      },
      limit: {
        type: 'integer',
        minimum: 1,
        maximum: 100,
        description: 'Most listings of a page. Default 20.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/listing.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/listing.schema.json',
    title: 'ListingView',
    description: 'An offer or a request as who asks may see it.',
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'kind',
      'lister',
      'title',
      'description',
      'language',
      'categories',
      'tags',
      'until',
      'shared',
      'photos',
      'status',
      'own',
      'at',
      'changed',
    ],
    properties: {
      id: {
        type: 'string',
        pattern: '^(?:l[a-z2-7]{15}|tbk:[a-z2-7]{51}[aq]\\.l[a-z2-7]{15})$',
        maxLength: 73,
        description: "Opaque. A listing of a partner bank has that bank's id and a full stop before it.",
      },
      kind: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/kind' },
      lister: {
        title: 'ListerView',
        description: 'Who offers or asks, as others may know them.',
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          member: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
          group: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId' },
          bank: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef',
            description: 'The partner bank, if it is of one: nobody is named then.',
          },
          name: {
            type: 'string',
            maxLength: 160,
            description: "What they are known as; of a partner bank, the bank's name.",
          },
          area: { type: 'string', maxLength: 80, description: 'Part of the town.' },
        },
      },
      title: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/title' },
      description: {
        $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/description',
      },
      language: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language',
        description: 'The language in which it was written.',
      },
      categories: {
        type: 'array',
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
        description: 'Leaf categories.',
      },
      categoryNames: {
        type: 'array',
        minItems: 1,
        maxItems: 5,
        items: { type: 'string', maxLength: 60 },
        description:
          'Of a partner bank: what its people call the categories, in the language of the listing.',
      },
      tags: {
        type: 'array',
        maxItems: 10,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/tag' },
        description: "Words of the writer's own.",
      },
      when: {
        type: 'array',
        minItems: 1,
        maxItems: 21,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'Parts of the week in which the help is given or needed; absent if any.',
      },
      needsChecks: {
        type: 'array',
        minItems: 1,
        maxItems: 8,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
        description: 'Checks that a helper must have.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The last day on which it stands.',
      },
      shared: { type: 'boolean', description: 'Whether partner banks may show it.' },
      place: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place',
        description: 'Only for brokers and for whose it is.',
      },
      photos: {
        type: 'array',
        maxItems: 4,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/photo' },
        description: 'Pictures, in the order in which they are shown.',
      },
      status: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/status' },
      own: { type: 'boolean', description: 'Whether who asks may change it.' },
      fetched: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'Of a partner bank: when that bank last said so.',
      },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
    },
  },
  'https://hourbridge.example/tbf/1/http/listings.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/listings.schema.json',
    title: 'ListingList',
    description: 'A page of listings, best first, or newest first if no words were given.',
    type: 'object',
    additionalProperties: false,
    required: ['listings', 'total'],
    properties: {
      listings: {
        type: 'array',
        maxItems: 100,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/listing.schema.json' },
        description: 'The listings.',
      },
      total: { type: 'integer', minimum: 0, maximum: 1000000, description: 'How many there are in all.' },
      next: {
        type: 'integer',
        minimum: 1,
        maximum: 100100,
        description: 'Pass as `from` for the next page.',
      },
      meant: {
        type: 'string',
        maxLength: 400,
        description:
          'The words that were looked for instead, where nothing answers to those that were given.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/matches.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/matches.schema.json',
    title: 'MatchList',
    description: 'Who could help with what, best first.',
    type: 'object',
    additionalProperties: false,
    required: ['matches', 'blocked'],
    properties: {
      matches: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'MatchView',
          description: 'One who could help.',
          type: 'object',
          additionalProperties: false,
          required: ['helper', 'asker', 'offer', 'request', 'percent', 'reasons'],
          properties: {
            helper: {
              $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person',
              description: 'Who could help.',
            },
            asker: {
              $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person',
              description: 'Who asks.',
            },
            offer: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/listing' },
            request: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/listing' },
            percent: {
              type: 'integer',
              minimum: 0,
              maximum: 100,
              description: 'How well they fit; only for comparing matches of one answer.',
            },
            reasons: {
              type: 'array',
              maxItems: 12,
              items: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/reason' },
              description: 'What was counted.',
            },
          },
        },
        description: "Best first, members and partner banks' listings in one order.",
      },
      blocked: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'BlockedMatch',
          description: 'One who has the skill and cannot be asked today.',
          type: 'object',
          additionalProperties: false,
          required: ['helper', 'asker', 'offer', 'request', 'reasons'],
          properties: {
            helper: {
              $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person',
              description: 'Who could help.',
            },
            asker: {
              $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/person',
              description: 'Who asks.',
            },
            offer: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/listing' },
            request: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/listing' },
            reasons: {
              type: 'array',
              maxItems: 12,
              items: { $ref: 'https://hourbridge.example/tbf/1/http/matches.schema.json#/$defs/reason' },
              description: 'What stands in the way.',
            },
          },
        },
        description: 'A broker may be able to change that. Empty for members.',
      },
    },
    $defs: {
      reason: {
        title: 'MatchReason',
        description: 'Why, as a code and in words.',
        type: 'object',
        additionalProperties: false,
        required: ['code', 'words'],
        properties: {
          code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
          words: {
            type: 'string',
            maxLength: 300,
            description: 'Part of a sentence about the member, in the language asked for.',
          },
        },
      },
      person: {
        title: 'MatchPerson',
        description:
          'A member or a group, as a broker or another member may know them; or a partner bank, where nobody is named.',
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          member: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
          group: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId' },
          bank: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef',
            description: 'The partner bank on whose board it stands.',
          },
          name: {
            type: 'string',
            maxLength: 160,
            description: 'What they are known as; of a partner bank its name.',
          },
          area: { type: 'string', maxLength: 80, description: 'Part of the town.' },
        },
      },
      listing: {
        title: 'ListingBrief',
        description: 'A listing in one line.',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'title'],
        properties: {
          id: {
            type: 'string',
            pattern: '^(?:l[a-z2-7]{15}|tbk:[a-z2-7]{51}[aq]\\.l[a-z2-7]{15})$',
            maxLength: 73,
            description: "Opaque. A listing of a partner bank has that bank's id and a full stop before it.",
          },
          title: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/title' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/member-statement.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/member-statement.schema.json',
    title: 'MemberStatement',
    description: 'What a member or a group gave and received, with the standing after each line.',
    type: 'object',
    additionalProperties: false,
    required: ['name', 'bank', 'from', 'until', 'before', 'after', 'gave', 'received', 'lines', 'waiting'],
    properties: {
      member: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef' },
      group: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId' },
      name: { type: 'string', maxLength: 130, description: 'Whose it is.' },
      number: { type: 'string', pattern: '^[0-9]{1,8}$', maxLength: 8, description: 'Card number.' },
      language: { enum: ['en', 'cy', 'pl'], description: 'Their language.' },
      bank: { type: 'string', maxLength: 80, description: 'The timebank.' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      until: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      before: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Standing before the first line.',
      },
      after: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Standing after the last.',
      },
      gave: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Given in this time, in seconds.',
      },
      received: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Received in this time, in seconds.',
      },
      lines: {
        type: 'array',
        maxItems: 10000,
        items: {
          title: 'MemberStatementLine',
          description: 'One line.',
          type: 'object',
          additionalProperties: false,
          required: ['at', 'seconds', 'balance', 'other', 'purpose'],
          properties: {
            at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
            day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
            seconds: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Positive: gave help. Negative: received help.',
            },
            balance: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Standing after it.',
            },
            other: { type: 'string', maxLength: 140, description: 'With whom, by the name that others see.' },
            category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
            purpose: {
              type: 'string',
              pattern: '^[a-z][a-z-]{0,31}$',
              maxLength: 32,
              description: 'What it was for.',
            },
            reversed: { type: 'boolean', description: 'Taken back later.' },
            signed: {
              type: 'boolean',
              description: 'Signed by the receiver with the key on their own device.',
            },
            arrangement: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
            },
            credited: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
              description: 'The transfer, if another bank recorded it.',
            },
          },
        },
        description: 'The lines, oldest first.',
      },
      waiting: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'MemberStatementLine',
          description: 'One line.',
          type: 'object',
          additionalProperties: false,
          required: ['at', 'seconds', 'balance', 'other', 'purpose'],
          properties: {
            at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
            day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
            seconds: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Positive: gave help. Negative: received help.',
            },
            balance: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
              description: 'Standing after it.',
            },
            other: { type: 'string', maxLength: 140, description: 'With whom, by the name that others see.' },
            category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
            purpose: {
              type: 'string',
              pattern: '^[a-z][a-z-]{0,31}$',
              maxLength: 32,
              description: 'What it was for.',
            },
            reversed: { type: 'boolean', description: 'Taken back later.' },
            signed: {
              type: 'boolean',
              description: 'Signed by the receiver with the key on their own device.',
            },
            arrangement: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
            },
            credited: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
              description: 'The transfer, if another bank recorded it.',
            },
          },
        },
        description: 'Not decided yet by another bank.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/message-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/message-create.schema.json',
    title: 'MessageCreate',
    description: 'Body of POST /messages: begins a conversation, or goes on with one.',
    type: 'object',
    additionalProperties: false,
    required: ['nonce', 'text'],
    properties: {
      nonce: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: 'Chosen by the form: the same again is one message.',
      },
      thread: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId' },
      arrangement: {
        $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
      },
      listing: {
        type: 'string',
        pattern: '^(?:l[a-z2-7]{15}|tbk:[a-z2-7]{51}[aq]\\.l[a-z2-7]{15})$',
        maxLength: 73,
        description:
          'The offer or request that it came from; one of a partner bank is talked about with the time brokers.',
      },
      text: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'The words.',
      },
      askBroker: {
        type: 'boolean',
        description: 'True asks the time broker for help, who may then read the conversation.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/message-report.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/message-report.schema.json',
    title: 'MessageReport',
    description: 'Body of POST /messages/report.',
    type: 'object',
    additionalProperties: false,
    required: ['message'],
    properties: {
      message: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/messageId' },
    },
  },
  'https://hourbridge.example/tbf/1/http/notice-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/notice-change.schema.json',
    title: 'NoticeChange',
    description: 'Body of POST /notices: what was seen, and how the member wants to be told.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      read: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeId' },
        description: 'Seen.',
      },
      allRead: { type: 'boolean', description: 'All seen.' },
      mail: { enum: ['each', 'weekly', 'never'], description: 'By e-mail.' },
      letters: { type: 'boolean', description: 'By letter.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/notices.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/notices.schema.json',
    title: 'NoticeList',
    description: 'What happened, the newest first.',
    type: 'object',
    additionalProperties: false,
    required: ['notices', 'unread', 'mail', 'letters'],
    properties: {
      notices: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'NoticeView',
          description: 'A notice.',
          type: 'object',
          additionalProperties: false,
          required: ['id', 'at', 'kind', 'read'],
          properties: {
            id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeId' },
            at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
            kind: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeKind',
            },
            arrangement: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
            },
            thread: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId',
            },
            read: { type: 'boolean', description: 'Whether it was seen.' },
            about: {
              title: 'NoticeAbout',
              description: 'The exchange that a notice tells of, as whoever is told may know it.',
              type: 'object',
              additionalProperties: false,
              required: ['giver', 'receiver', 'category', 'waits'],
              properties: {
                giver: {
                  type: 'string',
                  maxLength: 130,
                  description: 'Who gives, by the name that others see, or name@bank.',
                },
                receiver: { type: 'string', maxLength: 130, description: 'Who receives.' },
                you: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side' },
                category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
                seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
                day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
                waits: { type: 'boolean', description: 'Whether it waits for the word of whoever is told.' },
              },
            },
            from: {
              type: 'string',
              maxLength: 130,
              description: 'Who wrote, of a message: by the name that others see.',
            },
          },
        },
        description: 'The notices.',
      },
      unread: { type: 'integer', minimum: 0, maximum: 1000000, description: 'How many are new.' },
      mail: { enum: ['each', 'weekly', 'never'], description: 'How the member is told by e-mail.' },
      letters: { type: 'boolean', description: 'Whether letters are printed for them.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/partner-accept.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/partner-accept.schema.json',
    title: 'PartnerAccept',
    description: 'Body of POST /partners: accepts an invite. `preview` only says what it means.',
    type: 'object',
    additionalProperties: false,
    required: ['invite'],
    properties: {
      invite: { type: 'string', description: 'The line.', maxLength: 4096 },
      name: {
        type: 'string',
        description:
          'Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
      grants: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that they may owe us; default what they ask for.',
      },
      preview: { type: 'boolean', description: 'Sign nothing.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/partner-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/partner-change.schema.json',
    title: 'PartnerChange',
    description: 'Body of PATCH /partners/{ref}: a new limit, or a new local name.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      limit: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that they may owe us.',
      },
      name: {
        type: 'string',
        description:
          'Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/partner-close.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/partner-close.schema.json',
    title: 'PartnerClose',
    description:
      'Body of POST /partners/{ref}/close: this bank wants to close the agreement. It is closed when the other bank wants the same.',
    type: 'object',
    additionalProperties: false,
    required: ['as'],
    properties: {
      as: {
        $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/disposal',
        description: 'What becomes of the balance.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/partner-preview.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/partner-preview.schema.json',
    title: 'PartnerPreview',
    description: 'What an invite means.',
    type: 'object',
    additionalProperties: false,
    required: ['bank', 'title', 'weMayOwe', 'theyMayOwe', 'maxHolds', 'maxHeld', 'decideMax', 'expires'],
    properties: {
      bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      title: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/title',
        description: 'How the bank calls itself.',
      },
      weMayOwe: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
      theyMayOwe: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
      maxHolds: { type: 'integer', minimum: 1, maximum: 4096, description: 'Most open holds in one lane.' },
      maxHeld: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
      decideMax: {
        type: 'integer',
        minimum: 5,
        maximum: 604800,
        description: 'Longest decision time in seconds.',
      },
      expires: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      position: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description:
          'What this bank owes the other as the agreement begins, in seconds, since the one before ended with it; negative if it is owed. Absent if nothing is.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/partner-statement.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/partner-statement.schema.json',
    title: 'PartnerStatement',
    description: 'How both sides see a channel now, and the last statement that both signed.',
    type: 'object',
    additionalProperties: false,
    required: ['bank', 'name', 'verdict', 'ours'],
    properties: {
      bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      name: {
        type: 'string',
        description: 'Short name inside the bank.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
      verdict: {
        enum: ['agree', 'under-way', 'differ', 'unreachable'],
        description:
          'Both sides say the same; one side has entries that have not reached the other yet; the copies contradict each other; or the partner did not answer.',
      },
      ours: {
        $ref: 'https://hourbridge.example/tbf/1/http/partner-statement.schema.json#/$defs/side',
        description: 'This bank.',
      },
      theirs: {
        $ref: 'https://hourbridge.example/tbf/1/http/partner-statement.schema.json#/$defs/side',
        description: 'The partner bank, as it says.',
      },
      first: {
        title: 'FirstDifference',
        description: 'The first entry of a lane that the two banks have differently.',
        type: 'object',
        additionalProperties: false,
        required: ['lane', 'number', 'ours'],
        properties: {
          lane: { enum: ['ours', 'theirs'], description: 'Whose lane it is.' },
          number: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Number of the entry.',
          },
          ours: {
            $ref: 'https://hourbridge.example/tbf/1/http/partner-statement.schema.json#/$defs/line',
            description: 'Our copy.',
          },
          theirs: {
            $ref: 'https://hourbridge.example/tbf/1/http/partner-statement.schema.json#/$defs/line',
            description: 'Their copy; absent if they have none.',
          },
        },
      },
      signed: {
        title: 'SignedStatement',
        description: 'The last statement that both banks signed.',
        type: 'object',
        additionalProperties: false,
        required: ['statement', 'position', 'body', 'sealA', 'sealB'],
        properties: {
          statement: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid',
            description: 'Oid of the body.',
          },
          position: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
            description: 'What we owe them by it, in seconds; negative if they owe us.',
          },
          body: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/body' },
          sealA: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
          sealB: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
        },
      },
    },
    $defs: {
      side: {
        title: 'StatementSide',
        description: 'One side. "We" is always the bank that is asked.',
        type: 'object',
        additionalProperties: false,
        required: ['position', 'ourLane', 'theirLane', 'weHold', 'theyHold'],
        properties: {
          position: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
            description: 'What we owe them in seconds; negative if they owe us.',
          },
          ourLane: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
          theirLane: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
          weHold: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/held' },
          theyHold: { $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/held' },
        },
      },
      line: {
        title: 'LaneLine',
        description: 'An entry of a lane in short.',
        type: 'object',
        additionalProperties: false,
        required: ['oid', 'typ', 'at'],
        properties: {
          oid: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
          typ: { type: 'string', description: 'Type of the entry.', pattern: '^[a-z]{1,16}\\.[a-z]{1,16}$' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          seconds: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
            description: 'Of a hold or a settle.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/partner.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/partner.schema.json',
    title: 'PartnerView',
    description: 'A partner bank.',
    type: 'object',
    additionalProperties: false,
    required: [
      'bank',
      'name',
      'title',
      'up',
      'position',
      'weMayOwe',
      'theyMayOwe',
      'weHold',
      'theyHold',
      'weMaySend',
      'theyMaySend',
      'suspendedByUs',
      'suspendedByThem',
      'ourLane',
      'theirLane',
      'ourAcked',
      'behind',
      'evidence',
      'theyMayOweNow',
      'epoch',
      'overdue',
      'usable',
    ],
    properties: {
      bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      name: {
        type: 'string',
        description:
          'Short name inside the bank: lower-case letters, digits, dots and hyphens. Lives in the register, never in the ledger.',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
      },
      title: {
        type: 'string',
        description: 'How the bank calls itself.',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,80}$',
        maxLength: 80,
      },
      up: { type: 'boolean', description: 'Reachable now.' },
      position: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'What we owe them in seconds; negative if they owe us.',
      },
      weMayOwe: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that we may owe them, as they grant it.',
      },
      theyMayOwe: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'The most that they may owe us, as we grant it.',
      },
      weHold: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Seconds of ours that wait for their decision.',
      },
      theyHold: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Seconds of theirs that wait for ours.',
      },
      weMaySend: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'How much more help our members may receive from theirs now.',
      },
      theyMaySend: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'How much more help their members may receive from ours now.',
      },
      suspendedByUs: { type: 'boolean', description: 'We take no new exchanges from them.' },
      suspendedByThem: { type: 'boolean', description: 'They take no new exchanges from us.' },
      ourLane: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
      theirLane: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/tip' },
      ourAcked: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Last entry of our lane that they have on disk.',
      },
      behind: {
        type: 'boolean',
        description: 'They hold entries of ours that we lack: this bank runs on an old copy.',
      },
      cosignedByThem: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/witnessed',
        description: 'They found our log to have only grown up to here.',
      },
      cosignedByUs: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/witnessed',
        description: 'We found theirs to have only grown up to here.',
      },
      doubt: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
        description: 'Why we doubt their log; not evidence.',
      },
      evidence: {
        type: 'array',
        maxItems: 4,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/evidenceKind' },
        description: 'Of what we have evidence against them.',
      },
      theyMayOweNow: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description:
          'What of `theyMayOwe` counts now: a new limit is the smaller of both until they have acknowledged it.',
      },
      epoch: {
        type: 'integer',
        minimum: 1,
        maximum: 1000000,
        description: 'Which agreement with this bank it is: 1 for the first, one more after each closing.',
      },
      closingByUs: {
        $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/disposal',
        description: 'We want to close the agreement in this way.',
      },
      closingByThem: {
        $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/disposal',
        description: 'They want to close the agreement in this way.',
      },
      closed: {
        $ref: 'https://hourbridge.example/tbf/1/federation/statement.schema.json#/$defs/disposal',
        description: 'The agreement is closed, in this way.',
      },
      ended: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description:
          'When they ended, by their own word; absent if they go on. Nothing new begins with them.',
      },
      overdue: {
        type: 'integer',
        minimum: 0,
        maximum: 4096,
        description:
          'Exchanges of ours that they, or banks behind them, should have decided long ago (SPEC, LANE-17).',
      },
      usable: {
        type: 'object',
        additionalProperties: false,
        required: ['holds', 'seconds'],
        description:
          "How many exchanges, and how many seconds in all, may wait for their members' bank at once; halved by each of theirs that is overdue.",
        properties: {
          holds: { type: 'integer', minimum: 0, maximum: 4096 },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/partners.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/partners.schema.json',
    title: 'PartnerList',
    description: 'All partner banks.',
    type: 'object',
    additionalProperties: false,
    required: ['partners'],
    properties: {
      ended: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When this bank ended, by its own word; absent if it goes on.',
      },
      partners: {
        type: 'array',
        maxItems: 4096,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/partner.schema.json' },
        description: 'The partner banks.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/problem.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/problem.schema.json',
    title: 'Problem',
    description: 'RFC 9457 problem details of every refusal.',
    type: 'object',
    additionalProperties: false,
    required: ['type', 'title', 'status', 'code', 'retry', 'todo', 'params'],
    properties: {
      type: { type: 'string', description: 'about:blank or a page on the code.', maxLength: 200 },
      title: { type: 'string', description: 'What was wrong, in plain words.', maxLength: 500 },
      status: { type: 'integer', minimum: 400, maximum: 599, description: 'HTTP status.' },
      code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
      retry: { enum: ['fix', 'wait', 'never'], description: 'Whether to try again.' },
      todo: { type: 'string', description: 'What to do about it.', maxLength: 500 },
      params: {
        type: 'object',
        description: 'What the texts are made of.',
        additionalProperties: false,
        patternProperties: {
          '^[a-z]{1,16}$': {
            oneOf: [
              { type: 'string', maxLength: 300 },
              { type: 'integer', minimum: -9007199254740991, maximum: 9007199254740991 },
            ],
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/restore-finish.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/restore-finish.schema.json',
    title: 'RestoreFinish',
    description: 'People decide not to wait for partner banks that have not answered.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      unheard: {
        type: 'boolean',
        description:
          'The partner banks that have not answered are gone for good. Else what this copy may lack has to be declared lost first, by the recovery keys: one that comes back and has seen more would take this log for a second one.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/restore.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/restore.schema.json',
    title: 'RestoreView',
    description: 'How a bank that was restored from a copy comes back (SPEC, RST).',
    type: 'object',
    additionalProperties: false,
    required: ['since', 'reason', 'quarantined', 'recovered', 'partners'],
    properties: {
      since: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it noticed.',
      },
      reason: {
        enum: ['copy', 'asked', 'behind', 'two-copies'],
        description:
          '`copy`: the data folder is a copy. `asked`: people said so. `behind`: a partner proved that entries are missing. `two-copies`: another copy ran at the same time.',
      },
      quarantined: { type: 'boolean', description: 'Nothing can be recorded yet.' },
      ended: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'Since when exchanges are taken again.',
      },
      recovered: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description:
          'Balance in seconds of `sys-recovered`: exchanges with partner banks that came back and belong to nobody that is known here.',
      },
      partners: {
        type: 'array',
        maxItems: 4096,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/restore.schema.json#/$defs/partner' },
      },
      keys: { $ref: 'https://hourbridge.example/tbf/1/http/restore.schema.json#/$defs/keys' },
    },
    $defs: {
      keys: {
        title: 'RestoreKeys',
        description:
          "The last change of this bank's keys that partners told of and that this copy lacks: keys from before it are void.",
        type: 'object',
        additionalProperties: false,
        required: ['change', 'at', 'sheets', 'ended'],
        properties: {
          change: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Its number.',
          },
          at: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
            description: 'When it was made.',
          },
          sheets: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description:
              'Number of the change that brought the recovery sheets that are good now; 0 for those of the founding.',
          },
          ended: { type: 'boolean', description: 'It declares that the bank has ended.' },
        },
      },
      partner: {
        title: 'RestorePartner',
        description: 'What one partner said.',
        type: 'object',
        additionalProperties: false,
        required: ['bank', 'state', 'adopted'],
        properties: {
          bank: { type: 'string', maxLength: 120, description: 'Name or id of the partner.' },
          state: {
            enum: ['waiting', 'behind', 'heard', 'cut-needed', 'keys-behind', 'differs'],
            description:
              '`waiting`: not reached yet. `behind`: it has entries of this bank that are missing here. `heard`: nothing is missing. `cut-needed`: it witnessed entries of the ledger that nobody can give back. `keys-behind`: it knows changes of the keys of this bank that are missing here. `differs`: what it shows contradicts what is here.',
          },
          adopted: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Own entries taken back from it.',
          },
          witnessed: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Entries of the ledger that it witnessed.',
          },
          newKeys: {
            const: true,
            description:
              'It has changed its keys since this copy was made, and is heard only once this bank goes on: until then not even its new keys can be recorded.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/reversal-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/reversal-create.schema.json',
    title: 'ReversalCreate',
    description: 'Body of POST /reversals.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'of', 'reason'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce' },
      of: {
        type: 'string',
        description:
          'Identifier of the exchange; for one credited here by a partner bank, its transfer (which is then given back).',
        pattern: '^[A-Za-z0-9_-]{22,43}$',
        maxLength: 43,
      },
      reason: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
      wait: {
        type: 'integer',
        minimum: 0,
        maximum: 60,
        description: 'How many seconds to wait for a partner bank. Default 10.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/routes.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/routes.schema.json',
    title: 'RouteList',
    description: 'Ways on which hours might reach another bank, best first.',
    type: 'object',
    additionalProperties: false,
    required: ['bank', 'partner', 'routes'],
    properties: {
      bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      partner: {
        type: 'boolean',
        description: 'Whether there is an agreement with it: then an exchange needs no route.',
      },
      routes: {
        type: 'array',
        maxItems: 3,
        items: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef' },
        },
        description:
          'The banks between, in order, as POST /exchanges takes them. By what they said last of themselves; none is certain.',
      },
      unreachable: {
        const: true,
        description:
          'There are only ways whose first bank cannot be reached now. Absent where one can be: then all begin with such a bank.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/series-list.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/series-list.schema.json',
    title: 'SeriesList',
    description: 'Help that comes back.',
    type: 'object',
    additionalProperties: false,
    required: ['series'],
    properties: {
      series: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/series.schema.json' },
        description: 'All that the asker may see.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/series.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/series.schema.json',
    title: 'SeriesView',
    description: 'Help that comes back.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'giver', 'receiver', 'category', 'seconds', 'every', 'from', 'ended'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/seriesId' },
      giver: {
        title: 'PartyView',
        description: 'One side, as it is shown.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'you', 'far'],
        properties: {
          name: {
            type: 'string',
            maxLength: 130,
            description: 'How they are shown: by the name that others see, or name@bank.',
          },
          you: { type: 'boolean', description: 'True if it is the asker, or somebody for whom they act.' },
          member: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef',
          },
          far: { type: 'boolean', description: 'True if they belong to another bank.' },
        },
      },
      receiver: {
        title: 'PartyView',
        description: 'One side, as it is shown.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'you', 'far'],
        properties: {
          name: {
            type: 'string',
            maxLength: 130,
            description: 'How they are shown: by the name that others see, or name@bank.',
          },
          you: { type: 'boolean', description: 'True if it is the asker, or somebody for whom they act.' },
          member: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef',
          },
          far: { type: 'boolean', description: 'True if they belong to another bank.' },
        },
      },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      every: { enum: ['week', 'fortnight', 'month'], description: 'How often.' },
      from: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      until: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      ended: { type: 'boolean', description: 'Whether it makes no more.' },
      note: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
        maxLength: 500,
        description: 'What it is about.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/sheet-checked.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/sheet-checked.schema.json',
    title: 'SheetChecked',
    description: 'What a stack of time sheets comes to.',
    type: 'object',
    additionalProperties: false,
    required: ['recorded', 'rows', 'wrong', 'seconds'],
    properties: {
      recorded: { type: 'boolean', description: 'True if it is recorded now, or was before.' },
      rows: {
        type: 'array',
        maxItems: 500,
        items: {
          title: 'RowChecked',
          description: 'One line, checked.',
          type: 'object',
          additionalProperties: false,
          required: ['line', 'faults'],
          properties: {
            line: { type: 'integer', minimum: 1, maximum: 500, description: 'Its line.' },
            giver: { type: 'string', maxLength: 130, description: 'Who was understood.' },
            receiver: { type: 'string', maxLength: 130, description: 'Who was understood.' },
            seconds: {
              $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
              description: 'Rounded by the house rule.',
            },
            day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
            category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
            arrangement: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
            },
            state: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/state' },
            faults: {
              type: 'array',
              maxItems: 8,
              items: {
                title: 'RowFault',
                description: 'A field and the rule that it breaks.',
                type: 'object',
                additionalProperties: false,
                required: ['field', 'code', 'says', 'todo'],
                properties: {
                  field: {
                    enum: ['day', 'giver', 'receiver', 'hours', 'category', 'row'],
                    description: 'What is wrong.',
                  },
                  code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
                  says: { type: 'string', maxLength: 500, description: 'The rule, in words.' },
                  todo: { type: 'string', maxLength: 500, description: 'What to do.' },
                  params: {
                    type: 'array',
                    maxItems: 12,
                    items: {
                      $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/refusalParam',
                    },
                    description: 'The values in the words.',
                  },
                },
              },
              description: 'Empty if the line is right.',
            },
          },
        },
        description: 'The lines that were not empty.',
      },
      wrong: { type: 'integer', minimum: 0, maximum: 500, description: 'How many are wrong.' },
      seconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit',
        description: 'Total of those that are right.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/sheet.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/sheet.schema.json',
    title: 'Sheet',
    description: 'Body of POST /sheets: a stack of paper time sheets, as typed.',
    type: 'object',
    additionalProperties: false,
    required: ['nonce', 'rows'],
    properties: {
      nonce: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
        description: 'Chosen by the form: the same again is recorded once.',
      },
      rows: {
        type: 'array',
        maxItems: 500,
        items: {
          title: 'SheetRow',
          description: 'A line of a time sheet; one that is empty altogether is left out.',
          type: 'object',
          additionalProperties: false,
          required: ['day', 'giver', 'receiver', 'hours', 'category'],
          properties: {
            day: { type: 'string', maxLength: 40, description: 'As typed.' },
            giver: {
              type: 'string',
              maxLength: 130,
              description: 'As typed: card number, short name, name or name@bank.',
            },
            receiver: { type: 'string', maxLength: 130, description: 'As typed.' },
            hours: {
              type: 'string',
              maxLength: 20,
              description: 'As typed: h:mm or hours with a point or comma.',
            },
            category: { type: 'string', maxLength: 60, description: 'As typed.' },
            again: {
              type: 'boolean',
              description: 'True where the line is right although the same is recorded already.',
            },
          },
        },
        description: 'The lines.',
      },
      dryRun: { type: 'boolean', description: 'True: only check and show.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/statement-line.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/statement-line.schema.json',
    title: 'StatementLine',
    description: 'One posting to an account.',
    type: 'object',
    additionalProperties: false,
    required: ['index', 'at', 'seconds', 'balance', 'other', 'purpose', 'id'],
    properties: {
      index: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Index of the entry in the log.',
      },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
      seconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Positive: gave help. Negative: received help.',
      },
      balance: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'After this line.',
      },
      other: {
        type: 'string',
        description: 'The other account: short name or id, with @partner if elsewhere.',
        maxLength: 130,
      },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      purpose: {
        enum: [
          'exchange',
          'award',
          'spend',
          'agency',
          'donation',
          'opening',
          'recovered',
          'refund',
          'reversal',
          'clear',
        ],
        description: 'What it was for.',
      },
      id: {
        type: 'string',
        description: 'Identifier of the exchange or transfer.',
        pattern: '^[A-Za-z0-9_-]{22,43}$',
        maxLength: 43,
      },
      reversed: { type: 'boolean', description: 'True if the exchange was reversed later.' },
    },
  },
  'https://hourbridge.example/tbf/1/http/statement.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/statement.schema.json',
    title: 'Statement',
    description: 'The lines of one account, newest last, and what is not decided yet.',
    type: 'object',
    additionalProperties: false,
    required: ['account', 'lines', 'waiting'],
    properties: {
      account: { $ref: 'https://hourbridge.example/tbf/1/http/account.schema.json' },
      lines: {
        type: 'array',
        maxItems: 1000,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/statement-line.schema.json' },
        description: 'The lines.',
      },
      waiting: {
        type: 'array',
        maxItems: 100,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/exchange.schema.json' },
        description:
          'Exchanges with partner banks that are not decided yet, the oldest first; the balance does not count them.',
      },
      next: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Pass as `after` for the next page.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/status.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/status.schema.json',
    title: 'NodeStatus',
    description: 'How the bank is.',
    type: 'object',
    additionalProperties: false,
    required: [
      'bank',
      'title',
      'version',
      'protocol',
      'entries',
      'accounts',
      'exchanges',
      'transfers',
      'waiting',
      'partners',
      'partnersUp',
      'frozen',
      'sum',
      'checkpoint',
      'peer',
      'addrs',
      'startedAt',
      'now',
    ],
    properties: {
      bank: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId' },
      title: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/title',
        description: 'How the bank calls itself.',
      },
      version: { type: 'string', description: 'Software version.', maxLength: 32 },
      protocol: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/protocol' },
      entries: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Entries in the log.',
      },
      accounts: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description:
          'Accounts of people and their groups: member, group, agency, project, venue, pot. Those of partner banks and of the system are not counted.',
      },
      exchanges: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Exchanges inside the bank.',
      },
      transfers: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Exchanges with partner banks, finished or not.',
      },
      waiting: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description: 'Exchanges with partner banks not decided yet.',
      },
      ended: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When this bank ended, by its own word; absent if it goes on.',
      },
      partners: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
      partnersUp: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq' },
      frozen: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
        description:
          'Partners that know entries of this bank that are missing here: above 0, it runs on an old copy of its ledger.',
      },
      sum: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Sum of all balances: always 0.',
      },
      checkpoint: { type: 'string', description: 'Latest checkpoint, a signed note.', maxLength: 1024 },
      peer: { type: 'string', description: 'libp2p peer id.', maxLength: 80 },
      addrs: {
        type: 'array',
        maxItems: 16,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/multiaddr' },
        description: 'Where it listens for partner banks.',
      },
      startedAt: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      now: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      witnessed: {
        title: 'StatusWitnessed',
        description: 'The newest checkpoint that partners cosigned.',
        type: 'object',
        additionalProperties: false,
        required: ['size', 'at', 'by'],
        properties: {
          size: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seq',
            description: 'Entries of the log.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          by: { type: 'integer', minimum: 1, maximum: 32, description: 'How many cosigned it.' },
        },
      },
      restore: {
        $ref: 'https://hourbridge.example/tbf/1/http/restore.schema.json',
        description: 'Only of a bank that was restored from a copy.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/thread.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/thread.schema.json',
    title: 'ThreadView',
    description: 'A conversation.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'changed', 'people', 'helped', 'count', 'unread', 'messages'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      people: {
        type: 'array',
        maxItems: 2,
        items: { type: 'string', maxLength: 130 },
        description: 'The two, by the names that others see.',
      },
      arrangement: {
        $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
      },
      listing: {
        type: 'string',
        pattern: '^(?:l[a-z2-7]{15}|tbk:[a-z2-7]{51}[aq]\\.l[a-z2-7]{15})$',
        maxLength: 73,
        description:
          'The offer or request that it came from; one of a partner bank is talked about with the time brokers.',
      },
      helped: { type: 'boolean', description: 'Whether a broker may read it.' },
      count: { type: 'integer', minimum: 0, maximum: 100000, description: 'Messages.' },
      unread: {
        type: 'integer',
        minimum: 0,
        maximum: 100000,
        description: 'Messages that the asker has not seen.',
      },
      messages: {
        type: 'array',
        maxItems: 500,
        items: {
          title: 'MessageView',
          description: 'A message.',
          type: 'object',
          additionalProperties: false,
          required: ['id', 'at', 'from', 'you', 'broker', 'text', 'reported'],
          properties: {
            id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/messageId' },
            at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
            from: { type: 'string', maxLength: 130, description: 'Who wrote it.' },
            you: { type: 'boolean', description: 'Whether the asker did.' },
            broker: { type: 'boolean', description: 'Whether a broker did who is neither of the two.' },
            text: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
              maxLength: 2000,
              description: 'Their words.',
            },
            reported: { type: 'boolean', description: 'Whether it was reported.' },
          },
        },
        description: 'The messages, oldest first.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/threads.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/threads.schema.json',
    title: 'ThreadList',
    description: 'Conversations, the newest first.',
    type: 'object',
    additionalProperties: false,
    required: ['threads'],
    properties: {
      threads: {
        type: 'array',
        maxItems: 200,
        items: {
          title: 'ThreadLine',
          description: 'A conversation in a list.',
          type: 'object',
          additionalProperties: false,
          required: ['id', 'changed', 'people', 'helped', 'count', 'unread'],
          properties: {
            id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId' },
            changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
            people: {
              type: 'array',
              maxItems: 2,
              items: { type: 'string', maxLength: 130 },
              description: 'The two, by the names that others see.',
            },
            arrangement: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
            },
            listing: {
              type: 'string',
              pattern: '^(?:l[a-z2-7]{15}|tbk:[a-z2-7]{51}[aq]\\.l[a-z2-7]{15})$',
              maxLength: 73,
              description:
                'The offer or request that it came from; one of a partner bank is talked about with the time brokers.',
            },
            helped: { type: 'boolean', description: 'Whether a broker may read it.' },
            count: { type: 'integer', minimum: 0, maximum: 100000, description: 'Messages.' },
            unread: {
              type: 'integer',
              minimum: 0,
              maximum: 100000,
              description: 'Messages that the asker has not seen.',
            },
          },
        },
        description: 'A page of them.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/transfer.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/transfer.schema.json',
    title: 'TransferView',
    description: 'An exchange between banks, as one of the banks on its way sees it: nothing about people.',
    type: 'object',
    additionalProperties: false,
    required: ['xfer', 'role', 'state', 'seconds', 'overdue'],
    properties: {
      xfer: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/oid' },
      role: {
        enum: ['payer', 'middle', 'payee', 'loop'],
        description:
          'The bank of who received the help, one between, the bank of who gave it, or the bank that a round of clearing leads back to.',
      },
      state: { enum: ['ordered', 'accepted', 'held', 'paid', 'released', 'declined', 'lapsed'] },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      from: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef',
        description:
          'The bank that waits for our answer, or waited: a partner, but for an order without a hold.',
      },
      to: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankRef',
        description: 'The bank for whose answer we wait: a partner, but for an order without a hold.',
      },
      decider: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/bankId',
        description: 'The bank that is to decide.',
      },
      decideBy: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'Until when it may decide.',
      },
      overdue: { type: 'boolean', description: 'It should have decided long ago.' },
      writtenOff: {
        type: 'object',
        additionalProperties: false,
        required: ['by', 'at'],
        description: 'Our people wait no more; if the partner settles after all, the loss is ours.',
        properties: {
          by: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      lost: { type: 'boolean', description: 'Written off, and settled after all.' },
      code: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
        description: 'Why it came to nothing.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/http/transfers.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/http/transfers.schema.json',
    title: 'TransferList',
    description: 'Exchanges between banks for which somebody waits now.',
    type: 'object',
    additionalProperties: false,
    required: ['transfers'],
    properties: {
      transfers: {
        type: 'array',
        maxItems: 100000,
        items: { $ref: 'https://hourbridge.example/tbf/1/http/transfer.schema.json' },
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/arrangement.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/arrangement.schema.json',
    title: 'Arrangement',
    description: 'An exchange between two people, from the first word to the ledger and back.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'state', 'giver', 'receiver', 'category', 'yes', 'history'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      state: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/state' },
      giver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/party' },
      receiver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/party' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      note: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
        maxLength: 500,
        description: 'What it is about, for the two people. Erased with either of them.',
      },
      listing: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The offer or request that it came from.',
      },
      request: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The request that it meets, where `listing` is the offer that meets it.',
      },
      exception: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/exception' },
      plan: {
        title: 'Plan',
        description: 'When, and about how long.',
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: {
          day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
        },
      },
      yes: {
        type: 'array',
        maxItems: 2,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side' },
        description: 'Who has agreed to it.',
      },
      claim: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/claim' },
      ledger: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/posting' },
      undo: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/posting' },
      redo: {
        $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/claim',
        description: 'What is to be recorded when the first is taken back.',
      },
      dispute: {
        title: 'Dispute',
        description: 'What one of them says is wrong.',
        type: 'object',
        additionalProperties: false,
        required: ['side', 'at', 'reason', 'booked'],
        properties: {
          side: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          reason: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/disputeReason',
          },
          note: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
            maxLength: 500,
            description: 'In their own words.',
          },
          booked: { type: 'boolean', description: 'Whether the ledger had it already.' },
        },
      },
      series: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/seriesId' },
      group: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/groupId' },
      whole: { type: 'boolean', description: 'True if the ledger takes the group all or nothing.' },
      history: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/deed' },
        description: 'What happened, in order.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/category.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/category.schema.json',
    title: 'ServiceCategory',
    description:
      'A kind of help that a bank lists offers and requests under. Two levels: a group, and leaves in it. The id is the code that the ledger keeps, so it never changes and a category is never deleted.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'names', 'order', 'retired', 'at', 'changed'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      parent: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category',
        description: 'The group; absent for a group.',
      },
      names: { $ref: 'https://hourbridge.example/tbf/1/register/category.schema.json#/$defs/names' },
      order: {
        type: 'integer',
        minimum: 0,
        maximum: 9999,
        description: 'Place among those beside it, lowest first.',
      },
      retired: {
        type: 'boolean',
        description: 'True: old listings and exchanges keep it, new ones cannot choose it.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was added.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed.',
      },
    },
    $defs: {
      names: {
        title: 'CategoryNames',
        description:
          'What people call it, by language; where a language has no name the English one is shown.',
        type: 'object',
        additionalProperties: false,
        required: ['en'],
        properties: {
          en: {
            type: 'string',
            pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{1,60}$',
            maxLength: 60,
            description: 'English.',
          },
          cy: {
            type: 'string',
            pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{1,60}$',
            maxLength: 60,
            description: 'Welsh.',
          },
          pl: {
            type: 'string',
            pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{1,60}$',
            maxLength: 60,
            description: 'Polish.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/device-key.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/device-key.schema.json',
    title: 'DeviceKeyRecord',
    description:
      'On which device a key of a member lies. That it counts, and since when, stands in the ledger.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'member', 'device'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/publicKey' },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was made.',
      },
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Whose it is.',
      },
      device: {
        type: 'string',
        maxLength: 60,
        pattern: '^[A-Za-z0-9 ,]{0,60}$',
        description: 'What the browser calls itself, shortened: Firefox, Android.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/exchanges.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json',
    title: 'Exchanges',
    description: 'Names shared by the records of arrangements, messages and notices. Not itself a record.',
    $defs: {
      arrangementId: {
        title: 'ArrangementId',
        type: 'string',
        pattern: '^x[a-z2-7]{15}$',
        maxLength: 16,
        description: 'Identifier of an arrangement: opaque, never derived from a name.',
      },
      seriesId: {
        title: 'SeriesId',
        type: 'string',
        pattern: '^s[a-z2-7]{15}$',
        maxLength: 16,
        description: 'Identifier of a series of arrangements.',
      },
      groupId: {
        title: 'EntryGroupId',
        type: 'string',
        pattern: '^g[a-z2-7]{15}$',
        maxLength: 16,
        description: 'What a class or a stack of time sheets brought in together.',
      },
      threadId: {
        title: 'ThreadId',
        type: 'string',
        pattern: '^t[a-z2-7]{15}$',
        maxLength: 16,
        description: 'Identifier of a conversation.',
      },
      messageId: {
        title: 'MessageId',
        type: 'string',
        pattern: '^n[a-z2-7]{15}$',
        maxLength: 16,
        description: 'Identifier of a message.',
      },
      noticeId: {
        title: 'NoticeId',
        type: 'string',
        pattern: '^e[a-z2-7]{15}$',
        maxLength: 16,
        description: 'Identifier of a notice.',
      },
      memberRef: {
        title: 'MemberRef',
        type: 'string',
        pattern: '^m[a-z2-7]{15}$',
        maxLength: 16,
        description: 'A member of this bank.',
      },
      side: {
        title: 'Side',
        enum: ['giver', 'receiver'],
        description: 'Who gave help, and who received it.',
      },
      capacity: {
        title: 'Capacity',
        enum: ['giver', 'receiver', 'broker', 'rule'],
        description: 'In what capacity somebody did something; `rule` is the house rule, after a time.',
      },
      state: {
        title: 'ArrangementState',
        enum: [
          'proposed',
          'accepted',
          'recorded',
          'disputed',
          'writing',
          'refused',
          'booked',
          'undoing',
          'declined',
          'cancelled',
          'dropped',
          'reversed',
        ],
        description: 'Where an arrangement is.',
      },
      disputeReason: {
        title: 'DisputeReason',
        enum: ['hours', 'day', 'not-done', 'not-me', 'other'],
        description: 'What is wrong with what the other said.',
      },
      did: {
        title: 'Did',
        enum: [
          'propose',
          'accept',
          'decline',
          'cancel',
          'record',
          'confirm',
          'silence',
          'lapse',
          'dispute',
          'keep',
          'change',
          'drop',
          'reverse',
          'retry',
          'except',
          'booked',
          'refused',
          'reversed',
          'not-reversed',
        ],
        description: 'What happened to an arrangement.',
      },
      partyRef: {
        title: 'PartyRef',
        type: 'string',
        pattern:
          '^(?:me|[0-9]{3,8}|[a-z][a-z0-9.-]{0,63}(?:@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq]))?|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$',
        maxLength: 121,
        description:
          "Whom an exchange is with: `me`, a card number, a member's id, a short name or account id, or `name@bank`.",
      },
      party: {
        title: 'Party',
        description: 'One side: an account here, with its member if it has one, or somebody at another bank.',
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: {
          member: {
            type: 'string',
            pattern: '^m[a-z2-7]{15}$',
            maxLength: 16,
            description: 'A member of this bank.',
          },
          account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
          address: {
            type: 'string',
            pattern:
              '^(?:[a-z][a-z0-9.-]{0,63}@(?:[a-z][a-z0-9.-]{0,39}|tbk:[a-z2-7]{51}[aq])|tbk:[a-z2-7]{51}[aq]/[a-z][a-z0-9-]{2,63})$',
            maxLength: 121,
            description: 'Somebody at another bank.',
          },
        },
      },
      claim: {
        title: 'Claim',
        description:
          'What somebody says was done: the hours are not in the ledger until whose word the house rule asks for have said so, too.',
        type: 'object',
        additionalProperties: false,
        required: ['seconds', 'day', 'category', 'by', 'at', 'words'],
        properties: {
          seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
          day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/capacity',
            description: 'Who says so.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          words: {
            type: 'array',
            maxItems: 2,
            items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side' },
            description: 'Who has said that it was so, or for whom a broker has.',
          },
          until: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
            description: 'When silence counts as a yes.',
          },
        },
      },
      deed: {
        title: 'Deed',
        description: 'One step of an arrangement.',
        type: 'object',
        additionalProperties: false,
        required: ['at', 'by', 'as', 'did'],
        properties: {
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'An opaque actor id.',
          },
          as: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/capacity' },
          did: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/did' },
          code: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
            description: 'Why, where a refusal is the reason.',
          },
        },
      },
      posting: {
        title: 'LedgerIntent',
        description: 'What is to be written into the ledger. It is kept before the ledger is asked.',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'state', 'by'],
        properties: {
          id: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/nonce',
            description: 'Chosen before it is written, so that it is written once.',
          },
          state: {
            enum: ['planned', 'writing', 'waiting', 'done', 'refused'],
            description: 'waiting: a partner bank has not decided yet.',
          },
          code: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
            description: 'Why the ledger or the partner refused.',
          },
          about: {
            title: 'RefusalAbout',
            description: 'What the words of the refusal need.',
            type: 'object',
            additionalProperties: false,
            required: [],
            properties: {
              account: { type: 'string', maxLength: 130, description: 'Whose account.' },
              partner: { type: 'string', maxLength: 130, description: 'Which bank.' },
              result: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
              floor: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
              ceiling: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
              limit: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
              maximum: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
            },
          },
          of: {
            type: 'string',
            pattern: '^[A-Za-z0-9_-]{22,43}$',
            maxLength: 43,
            description: 'What it takes back, or the transfer between the banks.',
          },
          reason: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code',
            description: 'Why it is taken back.',
          },
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'Who is recorded as having entered it.',
          },
          consent: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seal' },
        },
      },
      exception: {
        title: 'CheckException',
        description:
          'Why a time broker allowed an exchange although the giver has not the checks that its request asks for.',
        type: 'object',
        additionalProperties: false,
        required: ['by', 'at', 'checks'],
        properties: {
          by: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
            description: 'An opaque actor id.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          checks: {
            type: 'array',
            maxItems: 20,
            items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
            description: 'The checks that were missing.',
          },
          reason: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description: 'In the words of the broker. Erased with the giver or the receiver.',
          },
        },
      },
      noticeKind: {
        title: 'NoticeKind',
        enum: [
          'proposed',
          'accepted',
          'declined',
          'cancelled',
          'lapsed',
          'confirm',
          'booked',
          'refused',
          'disputed',
          'settled',
          'reversed',
          'message',
          'broker-dispute',
          'broker-help',
          'broker-report',
        ],
        description: 'What happened.',
      },
      step: {
        title: 'ArrangementStepName',
        enum: [
          'accept',
          'decline',
          'cancel',
          'record',
          'confirm',
          'dispute',
          'retry',
          'keep',
          'change',
          'drop',
          'reverse',
        ],
        description: 'What a person can do with an arrangement.',
      },
      refusalParam: {
        title: 'RefusalParam',
        description:
          'One of the values that the words of a refusal name, so that they can be said in any language.',
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: {
          name: {
            type: 'string',
            pattern: '^[a-z][A-Za-z]{0,39}$',
            maxLength: 40,
            description: 'Its name in the catalogue of refusals.',
          },
          text: { type: 'string', maxLength: 200, description: 'Its value, if it is a text.' },
          number: {
            type: 'integer',
            minimum: -9007199254740991,
            maximum: 9007199254740991,
            description: 'Its value, if it is a number; lengths of time in seconds.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/group-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/group-change.schema.json',
    title: 'GroupChange',
    description: 'Changes to one; what is not named stays as it is.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      title: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'What it is called.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What it does, for everybody to read.',
      },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      contacts: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
        description: 'Members to talk to.',
      },
      stewards: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
        description: 'Members who act for it.',
      },
      handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
      floorSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      ceilingSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      closed: { type: 'boolean', description: 'Whether it takes part no more.' },
      clear: {
        type: 'array',
        maxItems: 3,
        items: { enum: ['about', 'area', 'contact'] },
        description: 'What is to be no more.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/group-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/group-create.schema.json',
    title: 'GroupCreate',
    description: 'A new group, agency, project, venue or pot.',
    type: 'object',
    additionalProperties: false,
    required: ['kind', 'title'],
    properties: {
      kind: { enum: ['group', 'agency', 'project', 'venue', 'pot'], description: 'What it is.' },
      title: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'What it is called.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What it does, for everybody to read.',
      },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      contacts: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
        description: 'Members to talk to.',
      },
      stewards: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
        description: 'Members who act for it.',
      },
      tag: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/venueTag',
        description: 'Of a venue: whose hours are returned there.',
      },
      agency: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
        description: 'The agency of a project.',
      },
      handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
      floorSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
      ceilingSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
    },
  },
  'https://hourbridge.example/tbf/1/register/group-list.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/group-list.schema.json',
    title: 'GroupList',
    description: 'Groups, agencies, projects, venues and pots, by title.',
    type: 'object',
    additionalProperties: false,
    required: ['groups'],
    properties: {
      groups: {
        type: 'array',
        maxItems: 5000,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/group-view.schema.json' },
        description: 'All that match.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/group-view.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/group-view.schema.json',
    title: 'GroupView',
    description: 'One group, agency, project, venue or pot.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'kind', 'title', 'changed', 'contacts', 'stewards', 'may'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      kind: { enum: ['group', 'agency', 'project', 'venue', 'pot'], description: 'What it is.' },
      title: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'What it is called.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What it does, for everybody to read.',
      },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      tag: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/venueTag',
        description: 'Of a venue: whose hours are returned there.',
      },
      agency: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
        description: 'The agency of a project.',
      },
      account: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
        description: 'Ledger account.',
      },
      handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
      closed: { type: 'boolean', description: 'Whether it takes part no more.' },
      holds: {
        enum: ['written-off'],
        description: 'What a pot of the house itself holds: hours that were written off.',
      },
      contacts: {
        type: 'array',
        maxItems: 20,
        items: {
          title: 'GroupPerson',
          description: 'A member in a group.',
          type: 'object',
          additionalProperties: false,
          required: ['id', 'shown'],
          properties: {
            id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
            shown: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,129}$',
              maxLength: 130,
              description: 'The name as others see it.',
            },
          },
        },
        description: 'Members to talk to.',
      },
      stewards: {
        type: 'array',
        maxItems: 20,
        items: {
          title: 'GroupPerson',
          description: 'A member in a group.',
          type: 'object',
          additionalProperties: false,
          required: ['id', 'shown'],
          properties: {
            id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
            shown: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,129}$',
              maxLength: 130,
              description: 'The name as others see it.',
            },
          },
        },
        description: 'Members who act for it.',
      },
      hours: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/hours' },
      agencyTitle: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'What the agency is called.',
      },
      may: {
        type: 'array',
        maxItems: 3,
        items: { enum: ['change', 'limits', 'close'] },
        description: 'What whoever asks may do.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/group.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/group.schema.json',
    title: 'Group',
    description: 'A group, agency, project, venue or pot.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'kind', 'title', 'account', 'contacts', 'stewards'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      kind: { enum: ['group', 'agency', 'project', 'venue', 'pot'], description: 'What it is.' },
      title: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'What it is called.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What it does, for everybody to read.',
      },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      contacts: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
        description: 'Members to talk to.',
      },
      stewards: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
        description: 'Members who act for it.',
      },
      tag: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/venueTag',
        description: 'Of a venue: whose hours are returned there.',
      },
      agency: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
        description: 'The agency of a project.',
      },
      account: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
        description: 'Ledger account.',
      },
      handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
      closed: { type: 'boolean', description: 'Whether it takes part no more.' },
      holds: {
        enum: ['written-off'],
        description: 'What a pot of the house itself holds: hours that were written off.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/house-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/house-change.schema.json',
    title: 'HouseChange',
    description: 'Changes to the house rules; what is not named stays as it is.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      roundingSeconds: {
        type: 'integer',
        minimum: 1,
        maximum: 3600,
        description: 'Hours are rounded to multiples of this, in seconds.',
      },
      maximumSeconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
        description:
          'The longest exchange, in seconds; the ledger has a maximum of its own, and the smaller one holds.',
      },
      memberFloorSeconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Lowest standing of a new member: so far they may receive before they give.',
      },
      memberCeilingSeconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Highest standing of a new member.',
      },
      confirm: {
        enum: ['none', 'receiver', 'both'],
        description:
          'Who says yes to a recorded exchange: nobody, the person who received, or whoever of the two did not record it.',
      },
      confirmDays: {
        type: 'integer',
        minimum: 1,
        maximum: 90,
        description: 'Days in which to confirm or dispute.',
      },
      unconfirmed: {
        enum: ['counts', 'lapses', 'broker'],
        description:
          'What an exchange becomes that nobody confirmed in time: it counts, it lapses, or the broker decides.',
      },
      disputeDays: {
        type: 'integer',
        minimum: 1,
        maximum: 730,
        description: 'Days in which what is in the ledger may still be disputed.',
      },
      lapseDays: {
        type: 'integer',
        minimum: 1,
        maximum: 365,
        description: 'Days after which a proposal that nobody answered lapses.',
      },
      digestDay: {
        enum: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
        description: 'The day of the week on which the weekly letter by e-mail goes out.',
      },
      digestHour: {
        type: 'integer',
        minimum: 0,
        maximum: 23,
        description: 'The hour of that day, on the clocks of the United Kingdom.',
      },
      recordDays: {
        type: 'integer',
        minimum: 0,
        maximum: 3660,
        description: 'Oldest day that may still be recorded, in days before today.',
      },
      travelCounts: { type: 'boolean', description: 'Whether the way there and back is part of the time.' },
      goods: {
        type: 'boolean',
        description:
          'Whether time credits may be given for goods. In the United Kingdom that can count as income.',
      },
      youngest: {
        type: 'integer',
        minimum: 0,
        maximum: 120,
        description: 'Youngest age at which somebody may join.',
      },
      adult: {
        type: 'integer',
        minimum: 0,
        maximum: 120,
        description: 'Age from which somebody needs no guardian.',
      },
      guardianNeeded: { type: 'boolean', description: 'Whether a minor needs a guardian before joining.' },
      interviewNeeded: { type: 'boolean', description: 'Whether a broker talks with each applicant first.' },
      referencesNeeded: {
        type: 'integer',
        minimum: 0,
        maximum: 5,
        description: 'How many good references an applicant needs.',
      },
      checksNeeded: {
        type: 'array',
        maxItems: 10,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
        description: 'Checks that every applicant needs.',
      },
      checks: {
        type: 'array',
        maxItems: 20,
        items: {
          title: 'HouseCheck',
          description: 'A check that this house knows.',
          type: 'object',
          additionalProperties: false,
          required: ['name', 'title', 'months'],
          properties: {
            name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
            title: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
              maxLength: 80,
              description: 'What people call it.',
            },
            months: {
              type: 'integer',
              minimum: 1,
              maximum: 120,
              description: 'How many months an outcome usually counts.',
            },
          },
        },
        description: 'The checks that this house knows.',
      },
      checkExceptions: {
        type: 'boolean',
        description:
          'Whether a time broker may, giving a reason, allow help without a check that its request asks for. Yes if it is not said.',
      },
      partnerMembers: {
        enum: ['free', 'ask-broker', 'not'],
        description:
          'What members of partner timebanks may do here: arrange help with members, ask the broker, or nothing.',
      },
      ownBoardOnly: {
        type: 'boolean',
        description:
          'Whether the board keeps to itself: nothing of partner timebanks is shown here, and nothing of ours there. No if it is not said.',
      },
      brokerArranges: {
        type: 'boolean',
        description: 'Whether requests go to the broker first rather than straight to a member.',
      },
      leaverHours: {
        enum: ['donate', 'write-off'],
        description: 'What becomes of the hours of those who leave or die: given to a pot, or written off.',
      },
      leaverPot: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
        description: 'The pot to which they go.',
      },
      names: {
        enum: ['full', 'initial'],
        description: 'How members see each other: with family name, or its first letter only.',
      },
      listingDays: {
        type: 'integer',
        minimum: 1,
        maximum: 730,
        description: 'How many days an offer or request stands unless it says otherwise.',
      },
      ownKinds: {
        type: 'boolean',
        description: 'Whether a kind of help may be a word that is no category of the board.',
      },
      hiddenCategories: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
        description: 'Categories that this house does not show.',
      },
      agreement: {
        title: 'HouseAgreement',
        type: 'object',
        additionalProperties: false,
        required: ['en'],
        properties: {
          en: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,20000}$',
            maxLength: 20000,
            description: 'In English.',
          },
          cy: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,20000}$',
            maxLength: 20000,
            description: 'In Welsh.',
          },
          pl: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,20000}$',
            maxLength: 20000,
            description: 'In Polish.',
          },
        },
        description: 'What a person agrees to when joining, in plain words.',
      },
      lift: {
        type: 'array',
        maxItems: 1,
        items: { enum: ['leaverPot'] },
        description: 'What is to be no more.',
      },
      why: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
        maxLength: 300,
        description: 'Why.',
      },
      of: {
        type: 'integer',
        minimum: 0,
        maximum: 999999,
        description: 'The version that was changed: refused if there is a newer one.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/house-history.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/house-history.schema.json',
    title: 'HouseHistory',
    description: 'All versions of the house rules, newest first.',
    type: 'object',
    additionalProperties: false,
    required: ['versions'],
    properties: {
      versions: {
        type: 'array',
        maxItems: 1000,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/house.schema.json' },
        description: 'The versions.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/house.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/house.schema.json',
    title: 'HouseBook',
    description: 'One version of the house rules: which, since when, and by whom.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'version', 'by', 'terms'],
    properties: {
      id: {
        type: 'string',
        pattern: '^v[0-9]{6}$',
        maxLength: 7,
        description: 'The version as a key, with leading zeros.',
      },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      version: {
        type: 'integer',
        minimum: 0,
        maximum: 999999,
        description: 'Counts from 1; 0 is what a house has before anybody chose.',
      },
      by: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by' },
      why: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
        maxLength: 300,
        description: 'Why it was changed.',
      },
      terms: {
        title: 'HouseTerms',
        description: 'The house rules about people, in the order in which they are read.',
        type: 'object',
        additionalProperties: false,
        required: [
          'roundingSeconds',
          'maximumSeconds',
          'memberFloorSeconds',
          'memberCeilingSeconds',
          'confirm',
          'confirmDays',
          'unconfirmed',
          'disputeDays',
          'lapseDays',
          'digestDay',
          'digestHour',
          'recordDays',
          'travelCounts',
          'goods',
          'youngest',
          'adult',
          'guardianNeeded',
          'interviewNeeded',
          'referencesNeeded',
          'checksNeeded',
          'checks',
          'partnerMembers',
          'brokerArranges',
          'leaverHours',
          'names',
          'listingDays',
          'ownKinds',
          'hiddenCategories',
          'agreement',
        ],
        properties: {
          roundingSeconds: {
            type: 'integer',
            minimum: 1,
            maximum: 3600,
            description: 'Hours are rounded to multiples of this, in seconds.',
          },
          maximumSeconds: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds',
            description:
              'The longest exchange, in seconds; the ledger has a maximum of its own, and the smaller one holds.',
          },
          memberFloorSeconds: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
            description: 'Lowest standing of a new member: so far they may receive before they give.',
          },
          memberCeilingSeconds: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
            description: 'Highest standing of a new member.',
          },
          confirm: {
            enum: ['none', 'receiver', 'both'],
            description:
              'Who says yes to a recorded exchange: nobody, the person who received, or whoever of the two did not record it.',
          },
          confirmDays: {
            type: 'integer',
            minimum: 1,
            maximum: 90,
            description: 'Days in which to confirm or dispute.',
          },
          unconfirmed: {
            enum: ['counts', 'lapses', 'broker'],
            description:
              'What an exchange becomes that nobody confirmed in time: it counts, it lapses, or the broker decides.',
          },
          disputeDays: {
            type: 'integer',
            minimum: 1,
            maximum: 730,
            description: 'Days in which what is in the ledger may still be disputed.',
          },
          lapseDays: {
            type: 'integer',
            minimum: 1,
            maximum: 365,
            description: 'Days after which a proposal that nobody answered lapses.',
          },
          digestDay: {
            enum: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
            description: 'The day of the week on which the weekly letter by e-mail goes out.',
          },
          digestHour: {
            type: 'integer',
            minimum: 0,
            maximum: 23,
            description: 'The hour of that day, on the clocks of the United Kingdom.',
          },
          recordDays: {
            type: 'integer',
            minimum: 0,
            maximum: 3660,
            description: 'Oldest day that may still be recorded, in days before today.',
          },
          travelCounts: {
            type: 'boolean',
            description: 'Whether the way there and back is part of the time.',
          },
          goods: {
            type: 'boolean',
            description:
              'Whether time credits may be given for goods. In the United Kingdom that can count as income.',
          },
          youngest: {
            type: 'integer',
            minimum: 0,
            maximum: 120,
            description: 'Youngest age at which somebody may join.',
          },
          adult: {
            type: 'integer',
            minimum: 0,
            maximum: 120,
            description: 'Age from which somebody needs no guardian.',
          },
          guardianNeeded: {
            type: 'boolean',
            description: 'Whether a minor needs a guardian before joining.',
          },
          interviewNeeded: {
            type: 'boolean',
            description: 'Whether a broker talks with each applicant first.',
          },
          referencesNeeded: {
            type: 'integer',
            minimum: 0,
            maximum: 5,
            description: 'How many good references an applicant needs.',
          },
          checksNeeded: {
            type: 'array',
            maxItems: 10,
            items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
            description: 'Checks that every applicant needs.',
          },
          checks: {
            type: 'array',
            maxItems: 20,
            items: {
              title: 'HouseCheck',
              description: 'A check that this house knows.',
              type: 'object',
              additionalProperties: false,
              required: ['name', 'title', 'months'],
              properties: {
                name: {
                  $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName',
                },
                title: {
                  type: 'string',
                  pattern:
                    '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
                  maxLength: 80,
                  description: 'What people call it.',
                },
                months: {
                  type: 'integer',
                  minimum: 1,
                  maximum: 120,
                  description: 'How many months an outcome usually counts.',
                },
              },
            },
            description: 'The checks that this house knows.',
          },
          checkExceptions: {
            type: 'boolean',
            description:
              'Whether a time broker may, giving a reason, allow help without a check that its request asks for. Yes if it is not said.',
          },
          partnerMembers: {
            enum: ['free', 'ask-broker', 'not'],
            description:
              'What members of partner timebanks may do here: arrange help with members, ask the broker, or nothing.',
          },
          ownBoardOnly: {
            type: 'boolean',
            description:
              'Whether the board keeps to itself: nothing of partner timebanks is shown here, and nothing of ours there. No if it is not said.',
          },
          brokerArranges: {
            type: 'boolean',
            description: 'Whether requests go to the broker first rather than straight to a member.',
          },
          leaverHours: {
            enum: ['donate', 'write-off'],
            description:
              'What becomes of the hours of those who leave or die: given to a pot, or written off.',
          },
          leaverPot: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
            description: 'The pot to which they go.',
          },
          names: {
            enum: ['full', 'initial'],
            description: 'How members see each other: with family name, or its first letter only.',
          },
          listingDays: {
            type: 'integer',
            minimum: 1,
            maximum: 730,
            description: 'How many days an offer or request stands unless it says otherwise.',
          },
          ownKinds: {
            type: 'boolean',
            description: 'Whether a kind of help may be a word that is no category of the board.',
          },
          hiddenCategories: {
            type: 'array',
            maxItems: 200,
            items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
            description: 'Categories that this house does not show.',
          },
          agreement: {
            title: 'HouseAgreement',
            type: 'object',
            additionalProperties: false,
            required: ['en'],
            properties: {
              en: {
                type: 'string',
                pattern:
                  '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,20000}$',
                maxLength: 20000,
                description: 'In English.',
              },
              cy: {
                type: 'string',
                pattern:
                  '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,20000}$',
                maxLength: 20000,
                description: 'In Welsh.',
              },
              pl: {
                type: 'string',
                pattern:
                  '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,20000}$',
                maxLength: 20000,
                description: 'In Polish.',
              },
            },
            description: 'What a person agrees to when joining, in plain words.',
          },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/listing.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/listing.schema.json',
    title: 'Listing',
    description: 'An offer or a request of a member or a group. Its text is in the erasable register only.',
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'kind',
      'title',
      'description',
      'language',
      'categories',
      'tags',
      'until',
      'shared',
      'photos',
      'status',
      'at',
      'changed',
    ],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/id' },
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Who offers or asks; absent if a group does.',
      },
      group: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/groupId',
        description: 'The group that offers or asks.',
      },
      kind: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/kind' },
      title: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/title' },
      description: {
        $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/description',
      },
      language: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language',
        description: 'The language in which it was written.',
      },
      categories: {
        type: 'array',
        minItems: 1,
        maxItems: 5,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
        description: 'Leaf categories.',
      },
      tags: {
        type: 'array',
        maxItems: 10,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/tag' },
        description: "Words of the writer's own.",
      },
      when: {
        type: 'array',
        minItems: 1,
        maxItems: 21,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'Parts of the week in which the help is given or needed; absent if any.',
      },
      place: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place',
        description: "Where, if not at the member's own place. Never shown to others.",
      },
      needsChecks: {
        type: 'array',
        minItems: 1,
        maxItems: 8,
        uniqueItems: true,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
        description: 'Checks that a helper must have.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The last day on which it stands.',
      },
      shared: {
        type: 'boolean',
        description: 'Whether partner banks may show it, without the name of who wrote it.',
      },
      photos: {
        type: 'array',
        maxItems: 4,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/photo' },
        description: 'Pictures, in the order in which they are shown.',
      },
      status: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/status' },
      by: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by',
        description: 'Who wrote it, if that was somebody else: a broker or a proxy.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was posted.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed.',
      },
    },
    $defs: {
      id: {
        title: 'ListingId',
        description: 'Opaque.',
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
      },
      kind: {
        title: 'ListingKind',
        description: 'Help that is offered, or asked for.',
        enum: ['offer', 'request'],
      },
      title: {
        title: 'ListingTitle',
        description:
          'One line. No e-mail address or telephone number: people write to each other through the bank.',
        type: 'string',
        pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{1,80}$',
        maxLength: 80,
      },
      description: {
        title: 'ListingDescription',
        description: 'What it is about, in some lines; may be empty. No e-mail address or telephone number.',
        type: 'string',
        pattern: '^[^\\u0000-\\u0009\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]{0,2000}$',
        maxLength: 2000,
      },
      tag: {
        title: 'ListingTag',
        description: 'A word or two.',
        type: 'string',
        pattern: '^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]{1,30}$',
        maxLength: 30,
      },
      status: {
        title: 'ListingStatus',
        description:
          'open: it stands; paused: hidden for now; met: the help was found; expired: its last day is over; removed: taken away.',
        enum: ['open', 'paused', 'met', 'expired', 'removed'],
      },
      photoId: {
        title: 'PhotoId',
        description: 'Opaque.',
        type: 'string',
        pattern: '^f[a-z2-7]{15}$',
        maxLength: 16,
      },
      photo: {
        title: 'ListingPhoto',
        description: 'A picture that belongs to a listing, kept beside the records.',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'type', 'bytes'],
        properties: {
          id: { $ref: 'https://hourbridge.example/tbf/1/register/listing.schema.json#/$defs/photoId' },
          type: { enum: ['image/jpeg', 'image/png'] },
          bytes: { type: 'integer', minimum: 1, maximum: 400000, description: 'Size of the file.' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/login-code.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/login-code.schema.json',
    title: 'LoginCodeRecord',
    description: 'A one-time code that a broker handed out, as a hash.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'salt', 'hash', 'tries', 'until'],
    properties: {
      id: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'The member.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was made.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed or used.',
      },
      salt: { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$', maxLength: 22, description: 'Salt.' },
      hash: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{43}$',
        maxLength: 43,
        description: 'scrypt of the code.',
      },
      tries: { type: 'integer', minimum: 0, maximum: 3, description: 'Wrong tries.' },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it ends.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/login-for.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/login-for.schema.json',
    title: 'LoginFor',
    description: 'Whom a way to sign in is made for.',
    type: 'object',
    additionalProperties: false,
    required: ['member'],
    properties: {
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'The member.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/login-link.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/login-link.schema.json',
    title: 'LoginLinkRecord',
    description: 'A link that signs in once, or sets the bank up.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'until'],
    properties: {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{43}$',
        maxLength: 43,
        description: 'SHA-256 of the secret in the link.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was made.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed or used.',
      },
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Whom it signs in; nobody for the first set-up.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it ends.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/login-opened.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/login-opened.schema.json',
    title: 'LoginOpened',
    description: 'Somebody is signed in.',
    type: 'object',
    additionalProperties: false,
    required: ['token', 'until', 'member'],
    properties: {
      token: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{43}$',
        maxLength: 43,
        description: "A bearer token, and the value of the browser's cookie.",
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it ends.',
      },
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Whose it is.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/login-try.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/login-try.schema.json',
    title: 'LoginTry',
    description: 'Signing in with a card.',
    type: 'object',
    additionalProperties: false,
    required: ['number', 'secret'],
    properties: {
      number: {
        type: 'string',
        pattern: '^[0-9]{4,6}$',
        maxLength: 6,
        description: 'The number on the card.',
      },
      secret: {
        type: 'string',
        minLength: 1,
        maxLength: 40,
        description: 'The PIN, or a one-time code from the broker.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/login-way.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/login-way.schema.json',
    title: 'LoginWay',
    description: 'A way to sign in, once.',
    type: 'object',
    additionalProperties: false,
    required: ['until'],
    properties: {
      link: {
        type: 'string',
        pattern: '^/login/link/[A-Za-z0-9_-]{43}$',
        maxLength: 60,
        description: 'Path of a link below the address of the bank.',
      },
      address: {
        type: 'string',
        pattern: '^https?://[0-9A-Za-z.:-]{1,253}$',
        maxLength: 261,
        description:
          "Where members' browsers reach the pages, if the bank was told (web.url in config.json): the link is below it.",
      },
      code: {
        type: 'string',
        pattern: '^[0-9A-Z]{4}-[0-9A-Z]{4}$',
        maxLength: 9,
        description: 'A code that goes with the number of the card.',
      },
      number: {
        type: 'string',
        pattern: '^[0-9]{4,6}$',
        maxLength: 6,
        description: 'The number on the card.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it ends.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/logins-ended.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/logins-ended.schema.json',
    title: 'LoginsEnded',
    description: 'How many devices were signed out.',
    type: 'object',
    additionalProperties: false,
    required: ['ended'],
    properties: { ended: { type: 'integer', minimum: 0, maximum: 100000, description: 'Devices.' } },
  },
  'https://hourbridge.example/tbf/1/register/mail.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/mail.schema.json',
    title: 'MailRecord',
    description: 'An e-mail that is on its way.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'to', 'subject', 'text', 'tries', 'next'],
    properties: {
      id: { type: 'string', pattern: '^e[a-z2-7]{15}$', maxLength: 16, description: 'Opaque id.' },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was made.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed or used.',
      },
      to: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/email',
        description: 'Address.',
      },
      subject: { type: 'string', minLength: 1, maxLength: 200, description: 'Subject.' },
      text: { type: 'string', minLength: 1, maxLength: 20000, description: 'Plain text.' },
      tries: { type: 'integer', minimum: 0, maximum: 100, description: 'Attempts that failed.' },
      next: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it is tried again.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-card.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-card.schema.json',
    title: 'MemberCard',
    description: 'What is printed on a membership card.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'shown', 'number', 'code'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
      shown: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,129}$',
        maxLength: 130,
        description: 'The name as others see it.',
      },
      number: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/cardNumber' },
      code: {
        type: 'string',
        pattern: '^hb1:[0-9]{4,6}:[a-z2-7]{26}$',
        maxLength: 40,
        description: 'The text of the QR code. A secret: it stands on the card only.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-change.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-change.schema.json',
    title: 'MemberChange',
    description: 'Changes to a member; what is not named stays as it is.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/personName' },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      language: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language' },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      place: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place' },
      reachMetres: {
        type: 'integer',
        minimum: 0,
        maximum: 200000,
        description: 'How far the member goes to help.',
      },
      free: {
        type: 'array',
        maxItems: 21,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'When the member can help.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What the member says about themselves; other members may read it.',
      },
      birthYear: { type: 'integer', minimum: 1900, maximum: 2200, description: 'Year of birth.' },
      emergency: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/emergency' },
      guardian: {
        title: 'GuardianGiven',
        description: 'The adult who answers for a minor, and the day of their consent.',
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: {
          member: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
          name: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$',
            maxLength: 120,
            description: 'The guardian, if not a member.',
          },
          contact: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
            maxLength: 200,
            description: 'How to reach the guardian.',
          },
          consentAt: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
        },
      },
      number: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/cardNumber' },
      handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
      clear: {
        type: 'array',
        maxItems: 9,
        items: {
          enum: [
            'contact',
            'area',
            'place',
            'reachMetres',
            'free',
            'about',
            'birthYear',
            'emergency',
            'guardian',
          ],
        },
        description: 'What is to be no more.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-create.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-create.schema.json',
    title: 'MemberCreate',
    description: 'Application to join: by the person, or typed by a broker from a paper form.',
    type: 'object',
    additionalProperties: false,
    required: ['name', 'language', 'agrees'],
    properties: {
      name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/personName' },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      language: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language' },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      place: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place' },
      reachMetres: {
        type: 'integer',
        minimum: 0,
        maximum: 200000,
        description: 'How far the member goes to help.',
      },
      free: {
        type: 'array',
        maxItems: 21,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'When the member can help.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What the member says about themselves; other members may read it.',
      },
      canDo: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,1000}$',
        maxLength: 1000,
        description:
          'What they said they could do for others when they applied: for the desk, which puts it on the board with them.',
      },
      wouldLike: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,1000}$',
        maxLength: 1000,
        description: 'What help they would like, said when they applied: for the desk.',
      },
      birthYear: { type: 'integer', minimum: 1900, maximum: 2200, description: 'Year of birth.' },
      emergency: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/emergency' },
      guardian: {
        title: 'GuardianGiven',
        description: 'The adult who answers for a minor, and the day of their consent.',
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: {
          member: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
          name: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$',
            maxLength: 120,
            description: 'The guardian, if not a member.',
          },
          contact: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
            maxLength: 200,
            description: 'How to reach the guardian.',
          },
          consentAt: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
        },
      },
      referees: {
        type: 'array',
        maxItems: 5,
        items: {
          title: 'RefereeGiven',
          description: 'Who could give a reference.',
          type: 'object',
          additionalProperties: false,
          required: ['referee'],
          properties: {
            referee: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$',
              maxLength: 120,
              description: 'Who vouches for the person.',
            },
            contact: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
              maxLength: 200,
              description: 'How to reach the referee.',
            },
          },
        },
        description: 'Who could give references.',
      },
      paper: { type: 'boolean', description: 'A broker types it from a paper form.' },
      agrees: {
        const: true,
        description: 'The person agrees to the house rules and to the keeping of these data.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-gone.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-gone.schema.json',
    title: 'MemberGone',
    description: 'What is left of a member whose personal data was erased.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
      origin: {
        type: 'string',
        pattern: '^[A-Za-z0-9._:-]{1,80}$',
        maxLength: 80,
        description: 'Where an imported record came from: the other system and its identifier there.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-import.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-import.schema.json',
    title: 'MemberImport',
    description: 'Members of another system, some at a time. The same origin is never added twice.',
    type: 'object',
    additionalProperties: false,
    required: ['rows'],
    properties: {
      rows: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'MemberImportRow',
          description: 'One member of the other system.',
          type: 'object',
          additionalProperties: false,
          required: ['origin', 'name'],
          properties: {
            origin: {
              type: 'string',
              pattern: '^[A-Za-z0-9._:-]{1,80}$',
              maxLength: 80,
              description: 'Where an imported record came from: the other system and its identifier there.',
            },
            name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/personName' },
            contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
            language: {
              $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language',
            },
            status: { enum: ['applied', 'approved'], description: 'Default approved.' },
            area: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
              maxLength: 80,
              description: 'Village, estate or ward.',
            },
            place: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place' },
            reachMetres: {
              type: 'integer',
              minimum: 0,
              maximum: 200000,
              description: 'How far the member goes to help.',
            },
            about: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
              maxLength: 2000,
              description: 'What the member says about themselves; other members may read it.',
            },
            canDo: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,1000}$',
              maxLength: 1000,
              description:
                'What they could do for others: for the desk, which puts it on the board with them.',
            },
            emergency: {
              $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/emergency',
            },
            birthYear: { type: 'integer', minimum: 1900, maximum: 2200, description: 'Year of birth.' },
            number: {
              $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/cardNumber',
            },
            handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
            balanceSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          },
        },
        description: 'The members.',
      },
      dryRun: { type: 'boolean', description: 'Only tell what would happen.' },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-imported.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-imported.schema.json',
    title: 'MemberImported',
    description: 'What became of the rows.',
    type: 'object',
    additionalProperties: false,
    required: ['added', 'known', 'posted', 'refused'],
    properties: {
      added: { type: 'integer', minimum: 0, maximum: 100, description: 'New members.' },
      known: { type: 'integer', minimum: 0, maximum: 100, description: 'Already here.' },
      posted: { type: 'integer', minimum: 0, maximum: 100, description: 'Opening balances posted now.' },
      refused: {
        type: 'array',
        maxItems: 100,
        items: {
          title: 'ImportRefusal',
          description: 'A row that was not taken.',
          type: 'object',
          additionalProperties: false,
          required: ['origin', 'code', 'says'],
          properties: {
            origin: {
              type: 'string',
              pattern: '^[A-Za-z0-9._:-]{1,80}$',
              maxLength: 80,
              description: 'Where an imported record came from: the other system and its identifier there.',
            },
            code: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/code' },
            says: { type: 'string', maxLength: 500, description: 'What was wrong.' },
          },
        },
        description: 'What was not taken.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-list.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-list.schema.json',
    title: 'MemberList',
    description: 'Members, ordered by name.',
    type: 'object',
    additionalProperties: false,
    required: ['members', 'total'],
    properties: {
      members: {
        type: 'array',
        maxItems: 1000,
        items: {
          title: 'MemberLine',
          description: 'A member in a list.',
          type: 'object',
          additionalProperties: false,
          required: ['id', 'status', 'name', 'changed', 'minor', 'roles', 'needs'],
          properties: {
            id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
            status: {
              $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberStatus',
            },
            name: { type: 'string', maxLength: 130, description: 'As others see it.' },
            number: {
              $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/cardNumber',
            },
            account: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId' },
            handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
            area: {
              type: 'string',
              pattern:
                '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
              maxLength: 80,
              description: 'Village, estate or ward.',
            },
            changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
            minor: { type: 'boolean', description: 'Whether they count as a minor.' },
            roles: {
              type: 'array',
              maxItems: 3,
              items: {
                $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/staffRole',
              },
              description: 'Roles besides being a member.',
            },
            needs: {
              type: 'array',
              maxItems: 5,
              items: { enum: ['interview', 'reference', 'check', 'guardian', 'decision'] },
              description: 'What an applicant still waits for.',
            },
            balanceSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          },
        },
        description: 'A page of members.',
      },
      total: { type: 'integer', minimum: 0, maximum: 10000000, description: 'How many there are in all.' },
      next: {
        type: 'integer',
        minimum: 0,
        maximum: 10000000,
        description: 'Pass as `skip` for the next page.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-query.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-query.schema.json',
    title: 'MemberQuery',
    description: 'Which members to list. A name is looked for in a body, so that it stands in no address.',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      text: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,99}$',
        maxLength: 100,
        description: 'Part of a name, card number, e-mail or telephone number; typing errors are forgiven.',
      },
      status: {
        type: 'array',
        maxItems: 8,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberStatus' },
        description: 'Only these.',
      },
      skip: { type: 'integer', minimum: 0, maximum: 10000000, description: 'How many to pass over.' },
      limit: {
        type: 'integer',
        minimum: 1,
        maximum: 1000,
        description: 'How many to show at most. Default 50.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member-step.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-step.schema.json',
    title: 'MemberStep',
    description: 'One step of the way of a member.',
    oneOf: [
      {
        title: 'StepInterview',
        description: 'The interview took place.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'day'],
        properties: {
          do: { const: 'interview' },
          day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          note: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
            maxLength: 2000,
            description: 'What was talked about.',
          },
        },
      },
      {
        title: 'StepReferenceName',
        description: 'A referee is named.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'referee'],
        properties: {
          do: { const: 'reference-name' },
          referee: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$',
            maxLength: 120,
            description: 'Who vouches for the person.',
          },
          contact: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
            maxLength: 200,
            description: 'How to reach the referee.',
          },
        },
      },
      {
        title: 'StepReferenceAsk',
        description: 'The reference was asked for.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'reference'],
        properties: {
          do: { const: 'reference-ask' },
          reference: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/referenceId',
          },
        },
      },
      {
        title: 'StepReferenceSeen',
        description: 'The reference came and was read.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'reference', 'good'],
        properties: {
          do: { const: 'reference-seen' },
          reference: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/referenceId',
          },
          good: { type: 'boolean', description: 'Whether it speaks for the person.' },
        },
      },
      {
        title: 'StepCheck',
        description: 'The outcome of a check was seen.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'name', 'clear', 'until'],
        properties: {
          do: { const: 'check' },
          name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
          clear: { type: 'boolean', description: 'The outcome.' },
          until: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
            description: 'The last day on which it counts.',
          },
        },
      },
      {
        title: 'StepApprove',
        description: 'Becomes a member: account, number and card.',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: {
          do: { const: 'approve' },
          number: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/cardNumber' },
          handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
          anyway: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description: 'An admin approves although something is missing, and says why.',
          },
        },
      },
      {
        title: 'StepDecline',
        description: 'The application is declined.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'reason'],
        properties: {
          do: { const: 'decline' },
          reason: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description: 'Why, in a few words.',
          },
        },
      },
      {
        title: 'StepReopen',
        description: 'A declined or former member applies again.',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'reopen' } },
      },
      {
        title: 'StepSuspend',
        description: 'No exchanges for now.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'reason'],
        properties: {
          do: { const: 'suspend' },
          reason: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description: 'Why, in a few words.',
          },
        },
      },
      {
        title: 'StepResume',
        description: 'The suspension ends.',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'resume' } },
      },
      {
        title: 'StepLeave',
        description: 'The member leaves; the hours are settled by the house rule.',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: {
          do: { const: 'leave' },
          reason: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
            maxLength: 300,
            description: 'Why, in a few words.',
          },
        },
      },
      {
        title: 'StepDeceased',
        description: 'The member died; the hours are settled by the house rule.',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'deceased' } },
      },
      {
        title: 'StepErase',
        description: 'Personal data of a former member or declined applicant is erased for good.',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'erase' } },
      },
      {
        title: 'StepNewCard',
        description: 'A new card; the old one opens nothing any more.',
        type: 'object',
        additionalProperties: false,
        required: ['do'],
        properties: { do: { const: 'new-card' } },
      },
      {
        title: 'StepProxyAdd',
        description: 'Another member may act for this one.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'proxy', 'given'],
        properties: {
          do: { const: 'proxy-add' },
          proxy: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
          given: {
            enum: ['in-person', 'in-writing', 'by-phone', 'by-court'],
            description: 'How the consent was given.',
          },
          until: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          note: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
            maxLength: 200,
            description: 'What it covers.',
          },
        },
      },
      {
        title: 'StepProxyEnd',
        description: 'That ends.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'proxy'],
        properties: {
          do: { const: 'proxy-end' },
          proxy: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
        },
      },
      {
        title: 'StepRoles',
        description: 'Roles besides being a member.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'roles'],
        properties: {
          do: { const: 'roles' },
          roles: {
            type: 'array',
            maxItems: 3,
            items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/staffRole' },
            description: 'All roles from now on.',
          },
        },
      },
      {
        title: 'StepNote',
        description: 'A note by a broker.',
        type: 'object',
        additionalProperties: false,
        required: ['do', 'text'],
        properties: {
          do: { const: 'note' },
          text: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
            maxLength: 2000,
            description: 'What is noted.',
          },
        },
      },
    ],
  },
  'https://hourbridge.example/tbf/1/register/member-view.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member-view.schema.json',
    title: 'MemberView',
    description: 'A member, with less in it for those who may see less.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'status', 'shown', 'language', 'roles', 'changed', 'needs', 'may'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      status: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberStatus' },
      roles: {
        type: 'array',
        maxItems: 3,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/staffRole' },
        description: 'Roles besides being a member, each once.',
      },
      name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/personName' },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      language: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language' },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      place: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place' },
      reachMetres: {
        type: 'integer',
        minimum: 0,
        maximum: 200000,
        description: 'How far the member goes to help.',
      },
      free: {
        type: 'array',
        maxItems: 21,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'When the member can help.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What the member says about themselves; other members may read it.',
      },
      canDo: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,1000}$',
        maxLength: 1000,
        description:
          'What they said they could do for others when they applied: for the desk, which puts it on the board with them.',
      },
      wouldLike: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,1000}$',
        maxLength: 1000,
        description: 'What help they would like, said when they applied: for the desk.',
      },
      birthYear: { type: 'integer', minimum: 1900, maximum: 2200, description: 'Year of birth.' },
      emergency: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/emergency' },
      minor: {
        type: 'boolean',
        description:
          'Whether the house rules counted the member as a minor when the record was last written.',
      },
      guardian: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/guardian' },
      paper: { type: 'boolean', description: 'Whether a broker typed the application from a paper form.' },
      agreedTerms: {
        type: 'integer',
        minimum: 0,
        maximum: 1000000,
        description: 'Version of the house rules that the person agreed to.',
      },
      account: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
        description: 'Ledger account, opened when the member was approved.',
      },
      handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
      number: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/cardNumber' },
      interview: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/interview' },
      references: {
        type: 'array',
        maxItems: 10,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/reference' },
        description: 'References; only those who handle applications see them.',
      },
      checks: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/check' },
        description: 'Outcomes of checks, the newest of each name last.',
      },
      proxies: {
        type: 'array',
        maxItems: 10,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/proxy' },
        description: 'Who may act for the member.',
      },
      reason: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
        maxLength: 300,
        description: 'Why the member is suspended, was declined or left.',
      },
      notes: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/note' },
        description: 'Notes, oldest first.',
      },
      steps: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/step' },
        description: 'What happened, oldest first; the oldest make room.',
      },
      shown: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,129}$',
        maxLength: 130,
        description: 'The name as others see it.',
      },
      hours: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/hours' },
      needs: {
        type: 'array',
        maxItems: 5,
        items: { enum: ['interview', 'reference', 'check', 'guardian', 'decision'] },
        description: 'What an applicant still waits for.',
      },
      may: {
        type: 'array',
        maxItems: 20,
        items: {
          enum: [
            'interview',
            'reference-name',
            'reference-ask',
            'reference-seen',
            'check',
            'approve',
            'decline',
            'reopen',
            'suspend',
            'resume',
            'leave',
            'deceased',
            'erase',
            'new-card',
            'proxy-add',
            'proxy-end',
            'roles',
            'note',
            'change',
          ],
        },
        description: 'Steps that are possible now for whoever asks.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/member.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/member.schema.json',
    title: 'Member',
    description:
      'A person: as applicant, as member, after leaving. Kept in the register, never in the ledger.',
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'at',
      'changed',
      'status',
      'roles',
      'name',
      'language',
      'minor',
      'paper',
      'references',
      'checks',
      'proxies',
      'notes',
      'steps',
    ],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      status: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberStatus' },
      roles: {
        type: 'array',
        maxItems: 3,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/staffRole' },
        description: 'Roles besides being a member, each once.',
      },
      name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/personName' },
      contact: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/contact' },
      language: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/language' },
      area: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,79}$',
        maxLength: 80,
        description: 'Village, estate or ward.',
      },
      place: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/place' },
      reachMetres: {
        type: 'integer',
        minimum: 0,
        maximum: 200000,
        description: 'How far the member goes to help.',
      },
      free: {
        type: 'array',
        maxItems: 21,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/weekPart' },
        description: 'When the member can help.',
      },
      about: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'What the member says about themselves; other members may read it.',
      },
      canDo: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,1000}$',
        maxLength: 1000,
        description:
          'What they said they could do for others when they applied: for the desk, which puts it on the board with them.',
      },
      wouldLike: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,1000}$',
        maxLength: 1000,
        description: 'What help they would like, said when they applied: for the desk.',
      },
      birthYear: { type: 'integer', minimum: 1900, maximum: 2200, description: 'Year of birth.' },
      emergency: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/emergency' },
      minor: {
        type: 'boolean',
        description:
          'Whether the house rules counted the member as a minor when the record was last written.',
      },
      guardian: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/guardian' },
      paper: { type: 'boolean', description: 'Whether a broker typed the application from a paper form.' },
      agreedTerms: {
        type: 'integer',
        minimum: 0,
        maximum: 1000000,
        description: 'Version of the house rules that the person agreed to.',
      },
      account: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
        description: 'Ledger account, opened when the member was approved.',
      },
      handle: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/handle' },
      number: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/cardNumber' },
      card: {
        type: 'string',
        pattern: '^[a-z2-7]{26}$',
        maxLength: 26,
        description: 'Secret in the QR code of the membership card; a new card makes the old one void.',
      },
      interview: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/interview' },
      references: {
        type: 'array',
        maxItems: 10,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/reference' },
        description: 'References, in the order in which they were named.',
      },
      checks: {
        type: 'array',
        maxItems: 20,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/check' },
        description: 'Outcomes of checks, the newest of each name last.',
      },
      proxies: {
        type: 'array',
        maxItems: 10,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/proxy' },
        description: 'Who may act for the member.',
      },
      reason: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,299}$',
        maxLength: 300,
        description: 'Why the member is suspended, was declined or left.',
      },
      origin: {
        type: 'string',
        pattern: '^[A-Za-z0-9._:-]{1,80}$',
        maxLength: 80,
        description: 'Where an imported record came from: the other system and its identifier there.',
      },
      openingSeconds: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance',
        description: 'Balance that an import still owes the ledger; absent once it is posted.',
      },
      paused: {
        title: 'PausedLimits',
        description: 'Limits of the account before the suspension; they come back with its end.',
        type: 'object',
        additionalProperties: false,
        required: ['floorSeconds', 'ceilingSeconds'],
        properties: {
          floorSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          ceilingSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
        },
      },
      notes: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/note' },
        description: 'Notes, oldest first.',
      },
      steps: {
        type: 'array',
        maxItems: 200,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/step' },
        description: 'What happened, oldest first; the oldest make room.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/message.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/message.schema.json',
    title: 'Message',
    description: 'What one of them wrote. Erased with the person.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'thread', 'from', 'text'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/messageId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      thread: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId' },
      from: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef' },
      broker: { type: 'boolean', description: 'True if a broker wrote it, who is neither of the two.' },
      text: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
        maxLength: 2000,
        description: 'Their words.',
      },
      reported: { type: 'boolean', description: 'Whether somebody reported it to the time broker.' },
    },
  },
  'https://hourbridge.example/tbf/1/register/notice-wish.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/notice-wish.schema.json',
    title: 'NoticeWish',
    description:
      'How a member wants to be told. Without one: by e-mail at once if there is an address, else by letter.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'mail', 'letters', 'stop'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      mail: {
        title: 'MailWish',
        enum: ['each', 'weekly', 'never'],
        description: 'By e-mail: each at once, weekly in one, or never.',
      },
      letters: {
        type: 'boolean',
        description: 'Whether letters are printed for them although they have e-mail.',
      },
      stop: {
        type: 'string',
        pattern: '^[a-z2-7]{26}$',
        maxLength: 26,
        description: 'The secret of the link that ends e-mails.',
      },
      digestAt: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When the last digest was made.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/notice.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/notice.schema.json',
    title: 'Notice',
    description: 'That something happened which a member should know.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'to', 'kind', 'read', 'mailed', 'printed'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      to: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef' },
      kind: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/noticeKind' },
      arrangement: {
        $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
      },
      thread: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId' },
      read: { type: 'boolean', description: 'Whether the member has seen it.' },
      mailed: { type: 'boolean', description: 'Whether it went out by e-mail, alone or in a digest.' },
      printed: { type: 'boolean', description: 'Whether it was in a printed letter.' },
      printedAt: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When that letter was noted as printed: all of one sheet at one moment.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/passkey.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/passkey.schema.json',
    title: 'PasskeyRecord',
    description: 'A passkey of a member: only its public half.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'member', 'key', 'counter', 'device', 'transports'],
    properties: {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{1,1400}$',
        maxLength: 1400,
        description: 'Credential id.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was made.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed or used.',
      },
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Whose it is.',
      },
      key: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{1,2000}$',
        maxLength: 2000,
        description: 'Public key in COSE form.',
      },
      counter: {
        type: 'integer',
        minimum: 0,
        maximum: 4294967295,
        description: 'Signature counter of the authenticator.',
      },
      device: {
        type: 'string',
        maxLength: 60,
        pattern: '^[A-Za-z0-9 ,]{0,60}$',
        description: 'What the browser calls itself, shortened: Firefox, Android.',
      },
      transports: {
        type: 'array',
        maxItems: 8,
        items: { type: 'string', pattern: '^[a-z-]{1,20}$', maxLength: 20 },
        description: 'How browsers reach the authenticator.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/people.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/people.schema.json',
    title: 'People',
    description: 'Names shared by the records of people. Not itself a record.',
    $defs: {
      memberId: {
        title: 'MemberId',
        type: 'string',
        pattern: '^m[a-z2-7]{15}$',
        maxLength: 16,
        description: 'A member of this timebank: opaque, never derived from a name.',
      },
      groupId: {
        title: 'GroupId',
        type: 'string',
        pattern: '^g[a-z2-7]{15}$',
        maxLength: 16,
        description: 'A group, agency, project, venue or pot of this timebank.',
      },
      referenceId: {
        title: 'ReferenceId',
        type: 'string',
        pattern: '^r[a-z2-7]{15}$',
        maxLength: 16,
        description: 'A reference that was asked for.',
      },
      by: {
        title: 'ActedBy',
        type: 'string',
        pattern: '^[a-z][a-z0-9.:-]{0,63}$',
        maxLength: 64,
        description:
          'Who did it: the member id of a person, or the opaque id of a program. "public" for somebody who is not known.',
      },
      personName: {
        title: 'PersonName',
        description: 'What a person is called. Stays in the register.',
        type: 'object',
        additionalProperties: false,
        required: ['given'],
        properties: {
          given: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,59}$',
            maxLength: 60,
            description: 'Given names.',
          },
          family: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,59}$',
            maxLength: 60,
            description: 'Family name, if the person has one.',
          },
          known: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,59}$',
            maxLength: 60,
            description: 'What the person wants to be called.',
          },
        },
      },
      email: {
        title: 'EmailAddress',
        type: 'string',
        pattern:
          "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){1,8}$",
        maxLength: 254,
        description: 'An e-mail address, as in ana@example.org.',
      },
      phone: {
        title: 'PhoneNumber',
        type: 'string',
        pattern: '^\\+?[0-9](?:[0-9 ()./-]{2,28})[0-9]$',
        maxLength: 31,
        description: 'A telephone number as people write it.',
      },
      contact: {
        title: 'Contact',
        description:
          'How to reach a person. All of it may be absent: a member needs neither e-mail nor telephone.',
        type: 'object',
        additionalProperties: false,
        required: [],
        properties: {
          email: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/email' },
          phone: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/phone' },
          otherPhone: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/phone' },
          post: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,300}$',
            maxLength: 300,
            description: 'Postal address, in lines.',
          },
        },
      },
      language: {
        title: 'PersonLanguage',
        enum: ['en', 'cy', 'pl'],
        description: 'The language in which a person wants to be addressed.',
      },
      weekPart: {
        title: 'FreePart',
        enum: [
          'mon-morning',
          'mon-afternoon',
          'mon-evening',
          'tue-morning',
          'tue-afternoon',
          'tue-evening',
          'wed-morning',
          'wed-afternoon',
          'wed-evening',
          'thu-morning',
          'thu-afternoon',
          'thu-evening',
          'fri-morning',
          'fri-afternoon',
          'fri-evening',
          'sat-morning',
          'sat-afternoon',
          'sat-evening',
          'sun-morning',
          'sun-afternoon',
          'sun-evening',
        ],
        description: 'A part of a week.',
      },
      place: {
        title: 'MemberPlace',
        description: 'Roughly where somebody lives, for distances only.',
        type: 'object',
        additionalProperties: false,
        required: ['latitudeMicrodegrees', 'longitudeMicrodegrees'],
        properties: {
          latitudeMicrodegrees: {
            type: 'integer',
            minimum: -90000000,
            maximum: 90000000,
            description: 'Millionths of a degree, north positive.',
          },
          longitudeMicrodegrees: {
            type: 'integer',
            minimum: -180000000,
            maximum: 180000000,
            description: 'Millionths of a degree, east positive.',
          },
        },
      },
      memberStatus: {
        title: 'MemberStatus',
        enum: ['applied', 'interviewed', 'checking', 'approved', 'suspended', 'left', 'deceased', 'declined'],
        description: 'Where a person stands between applying and leaving.',
      },
      staffRole: {
        title: 'StaffRole',
        enum: ['admin', 'broker', 'auditor'],
        description: 'A role besides being a member.',
      },
      cardNumber: {
        title: 'CardNumber',
        type: 'string',
        pattern: '^[0-9]{4,6}$',
        maxLength: 6,
        description: 'The short number on a membership card.',
      },
      handle: {
        title: 'MemberHandle',
        type: 'string',
        pattern: '^[a-z][a-z0-9.-]{0,39}$',
        maxLength: 40,
        description:
          'Short name of the ledger account, by which members of other timebanks address it: name@bank.',
      },
      checkName: {
        title: 'CheckName',
        type: 'string',
        pattern: '^[a-z][a-z0-9-]{0,39}$',
        maxLength: 40,
        description: 'Code of a check that the house rules know, as in dbs-enhanced.',
      },
      check: {
        title: 'MemberCheck',
        description: 'The outcome of a check, and who saw it.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'clear', 'until', 'seenBy', 'at'],
        properties: {
          name: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/checkName' },
          clear: {
            type: 'boolean',
            description:
              'Whether the outcome allows the help that the check is for. The certificate itself is never kept.',
          },
          until: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
            description: 'The last day on which it counts.',
          },
          seenBy: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by' },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
        },
      },
      reference: {
        title: 'MemberReference',
        description: 'A reference: named, then asked for, then received.',
        type: 'object',
        additionalProperties: false,
        required: ['id', 'referee'],
        properties: {
          id: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/referenceId' },
          referee: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$',
            maxLength: 120,
            description: 'Who vouches for the person.',
          },
          contact: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
            maxLength: 200,
            description: 'How to reach the referee.',
          },
          askedAt: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          askedBy: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by' },
          receivedAt: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          seenBy: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by',
            description: 'Who read it.',
          },
          good: { type: 'boolean', description: 'Whether it speaks for the person.' },
        },
      },
      proxy: {
        title: 'MemberProxy',
        description: 'Consent that another member acts for this one.',
        type: 'object',
        additionalProperties: false,
        required: ['member', 'given', 'witness', 'at'],
        properties: {
          member: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
            description: 'Who may act for the person.',
          },
          given: {
            enum: ['in-person', 'in-writing', 'by-phone', 'by-court'],
            description: 'How the consent was given.',
          },
          witness: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by',
            description: 'Who recorded the consent.',
          },
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          until: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
            description: 'The last day on which it holds; absent: until it is taken back.',
          },
          note: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
            maxLength: 200,
            description: 'What it covers, in a few words.',
          },
        },
      },
      guardian: {
        title: 'MemberGuardian',
        description: 'The adult who answers for a minor.',
        type: 'object',
        additionalProperties: false,
        required: ['consentAt', 'witness'],
        properties: {
          member: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
            description: 'The guardian, if a member.',
          },
          name: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$',
            maxLength: 120,
            description: 'The guardian, if not a member.',
          },
          contact: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,199}$',
            maxLength: 200,
            description: 'How to reach the guardian.',
          },
          consentAt: {
            $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
            description: 'The day on which the guardian agreed.',
          },
          witness: {
            $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by',
            description: 'Who recorded it.',
          },
        },
      },
      note: {
        title: 'MemberNote',
        description: 'A note by a time broker, which the member does not see on the page but may ask for.',
        type: 'object',
        additionalProperties: false,
        required: ['at', 'by', 'text'],
        properties: {
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          by: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by' },
          text: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
            maxLength: 2000,
            description: 'What was noted.',
          },
        },
      },
      step: {
        title: 'MemberStepTaken',
        description: 'One step of the way of a member.',
        type: 'object',
        additionalProperties: false,
        required: ['at', 'by', 'what'],
        properties: {
          at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
          by: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by' },
          what: {
            type: 'string',
            pattern: '^[a-z][a-z-]{1,31}$',
            maxLength: 32,
            description: 'Code of what happened.',
          },
        },
      },
      interview: {
        title: 'MemberInterview',
        description: 'That a broker talked with the applicant.',
        type: 'object',
        additionalProperties: false,
        required: ['day', 'by'],
        properties: {
          day: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day' },
          by: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/by' },
          note: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,2000}$',
            maxLength: 2000,
            description: 'What was talked about.',
          },
        },
      },
      emergency: {
        title: 'EmergencyContact',
        description: 'Whom to call when something happens.',
        type: 'object',
        additionalProperties: false,
        required: ['name', 'phone'],
        properties: {
          name: {
            type: 'string',
            pattern:
              '^[^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\s][^\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]{0,119}$',
            maxLength: 120,
            description: 'Whom to call.',
          },
          phone: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/phone' },
        },
      },
      hours: {
        title: 'MemberHours',
        description: 'Standing of the ledger account: hours given less hours received, and its limits.',
        type: 'object',
        additionalProperties: false,
        required: ['balanceSeconds', 'reservedSeconds', 'floorSeconds', 'ceilingSeconds'],
        properties: {
          balanceSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          reservedSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/limit' },
          floorSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
          ceilingSeconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/balance' },
        },
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/pin-set.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/pin-set.schema.json',
    title: 'PinSet',
    description: "Gives a member's card a PIN.",
    type: 'object',
    additionalProperties: false,
    required: ['member', 'pin'],
    properties: {
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'The member.',
      },
      pin: {
        type: 'string',
        pattern: '^[0-9]{6,12}$',
        maxLength: 12,
        description: '6 to 12 digits, neither all alike nor in a row.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/pin.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/pin.schema.json',
    title: 'PinRecord',
    description: "The PIN of a member's card, as a hash.",
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'salt', 'hash', 'tries'],
    properties: {
      id: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'The member.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was made.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed or used.',
      },
      salt: { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$', maxLength: 22, description: 'Salt.' },
      hash: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{43}$',
        maxLength: 43,
        description: 'scrypt of the PIN.',
      },
      tries: {
        type: 'integer',
        minimum: 0,
        maximum: 1000,
        description: 'Wrong tries since the last right one.',
      },
      lockedUntil: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'No try is taken before.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/series.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/series.schema.json',
    title: 'Series',
    description: 'Help that comes back every week or month: it proposes its arrangements some days ahead.',
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'at',
      'changed',
      'giver',
      'receiver',
      'category',
      'seconds',
      'every',
      'from',
      'yes',
      'by',
      'as',
      'ended',
    ],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/seriesId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      giver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/party' },
      receiver: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/party' },
      category: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/category' },
      seconds: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/seconds' },
      note: {
        type: 'string',
        pattern:
          '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{1,500}$',
        maxLength: 500,
        description: 'What it is about.',
      },
      listing: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The offer or request that it came from.',
      },
      request: {
        type: 'string',
        pattern: '^l[a-z2-7]{15}$',
        maxLength: 16,
        description: 'The request that it meets, where `listing` is the offer that meets it.',
      },
      exception: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/exception' },
      every: { title: 'SeriesRhythm', enum: ['week', 'fortnight', 'month'], description: 'How often.' },
      from: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The first day.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The last day that may be one.',
      },
      yes: {
        type: 'array',
        maxItems: 2,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/side' },
        description: 'Who has agreed to all that come.',
      },
      by: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/accountId',
        description: 'Who asked for it.',
      },
      as: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/capacity' },
      made: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/day',
        description: 'The last day for which an arrangement was made.',
      },
      ended: { type: 'boolean', description: 'Whether it makes no more.' },
    },
  },
  'https://hourbridge.example/tbf/1/register/session.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/session.schema.json',
    title: 'SessionRecord',
    description: 'A browser in which somebody is signed in. Its secret is in the browser only.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'member', 'until', 'device', 'roles'],
    properties: {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9_-]{43}$',
        maxLength: 43,
        description: 'SHA-256 of the secret in the cookie.',
      },
      at: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was made.',
      },
      changed: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it was last changed or used.',
      },
      member: {
        $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/memberId',
        description: 'Whose it is.',
      },
      until: {
        $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant',
        description: 'When it ends.',
      },
      device: {
        type: 'string',
        maxLength: 60,
        pattern: '^[A-Za-z0-9 ,]{0,60}$',
        description: 'What the browser calls itself, shortened: Firefox, Android.',
      },
      roles: {
        type: 'array',
        maxItems: 3,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/people.schema.json#/$defs/staffRole' },
        description: 'Roles when it began: when they change it ends.',
      },
    },
  },
  'https://hourbridge.example/tbf/1/register/thread.schema.json': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://hourbridge.example/tbf/1/register/thread.schema.json',
    title: 'Thread',
    description: 'A conversation between two people about an arrangement, an offer or a request.',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'at', 'changed', 'people', 'helped', 'count', 'seen'],
    properties: {
      id: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/threadId' },
      at: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      changed: { $ref: 'https://hourbridge.example/tbf/1/common.schema.json#/$defs/instant' },
      people: {
        type: 'array',
        maxItems: 2,
        items: { $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef' },
        description: 'The two.',
      },
      arrangement: {
        $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/arrangementId',
      },
      listing: {
        type: 'string',
        pattern: '^(?:l[a-z2-7]{15}|tbk:[a-z2-7]{51}[aq]\\.l[a-z2-7]{15})$',
        maxLength: 73,
        description:
          'The offer or request that it came from; one of a partner bank is talked about with the time brokers.',
      },
      helped: {
        type: 'boolean',
        description: 'Whether one of them asked the time broker for help: only then may a broker read it.',
      },
      count: { type: 'integer', minimum: 0, maximum: 100000, description: 'Messages so far.' },
      seen: {
        type: 'array',
        maxItems: 2,
        items: {
          title: 'ThreadSeen',
          description: 'How far somebody has read.',
          type: 'object',
          additionalProperties: false,
          required: ['member', 'count'],
          properties: {
            member: {
              $ref: 'https://hourbridge.example/tbf/1/register/exchanges.schema.json#/$defs/memberRef',
            },
            count: {
              type: 'integer',
              minimum: 0,
              maximum: 100000,
              description: 'Messages that they have seen.',
            },
          },
        },
        description: 'How far each has read.',
      },
    },
  },
}
