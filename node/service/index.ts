import { assert } from '../../protocol/assert.ts'
import type { Evidence, LiveEvent, NodeStatus } from '../../protocol/generated/types.ts'
import { peopleAccounts, type BankState } from '../../protocol/ledger/state.ts'
import { kindOf } from '../../protocol/federation/evidence.ts'
import { bankIdOf } from '../../protocol/identity.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import { oid } from '../../protocol/seal.ts'
import type { Answer, NodeApi } from '../api.ts'
import type { Commit } from '../bank.ts'
import { changeAccount, listAccounts, openAccount, showAccount } from './accounts.ts'
import { changeBank, listBanks } from './banks.ts'
import { runClearing, showClearing } from './clearing.ts'
import { stateOf, type Context } from './context.ts'
import { addressee, recordExchange, showExchange } from './exchanges.ts'
import { recordTogether } from './exchanges-together.ts'
import { endedAt, orEnded, whoEnded } from './ended.ts'
import { listEvidence, showEvidence } from './evidence.ts'
import { acceptAndMeet, invite, preview } from './invites.ts'
import {
  changePartner,
  consistency,
  inclusion,
  listPartners,
  showPartner,
  suspendPartner,
} from './partners.ts'
import { listRoutes } from './routes.ts'
import { movements } from './movements.ts'
import { closePartner, partnerStatement, signPartnerStatement } from './partner-statements.ts'
import { reverse } from './reversals.ts'
import { finishRestore, restoreView } from './restore.ts'
import { changeRules, showRules } from './rules.ts'
import { statement } from './statements.ts'
import { listTransfers, showTransfer, writeOffTransfer } from './transfers.ts'

/** The use cases of a running bank. */
export function createApi(context: Context, version: string, ready: () => boolean): NodeApi {
  return {
    status: () => status(context, version),
    listAccounts: (page, kind) => listAccounts(context, page, kind),
    openAccount: (actor, body) => orEnded(context, openAccount(context, actor, body)),
    account: (ref) => showAccount(context, ref),
    changeAccount: (actor, ref, body) => orEnded(context, changeAccount(context, actor, ref, body)),
    statement: (ref, page) => statement(context, ref, page),
    movements: (page) => movements(context, page),
    figures: (from, until) => context.bank.view(() => context.readModel.figures.read(from, until)),
    recordExchange: (actor, body) => orEnded(context, recordExchange(context, actor, body)),
    recordTogether: async (actor, bodies) => {
      const done = await recordTogether(context, actor, bodies)
      if (done.ok) return done
      return err(done.error.map(({ id, refusal }) => ({ id, refusal: whoEnded(context, refusal) })))
    },
    addressee: (address) => addressee(context, address),
    exchange: (id) => showExchange(context, id),
    reverse: (actor, body) => orEnded(context, reverse(context, actor, body)),
    partners: () => listPartners(context),
    partner: (ref) => showPartner(context, ref),
    changePartner: (_actor, ref, body) => orEnded(context, changePartner(context, ref, body)),
    suspendPartner: (_actor, ref, suspended) => orEnded(context, suspendPartner(context, ref, suspended)),
    partnerStatement: (ref) => partnerStatement(context, ref),
    signPartnerStatement: (_actor, ref) => signPartnerStatement(context, ref),
    closePartner: (_actor, ref, body) => closePartner(context, ref, body.as),
    invite: (_actor, body) => orEnded(context, invite(context, body)),
    previewInvite: (body) => orEnded(context, preview(context, body)),
    acceptInvite: (_actor, body) => orEnded(context, acceptAndMeet(context, body)),
    banks: () => listBanks(context),
    routes: (to, seconds) => listRoutes(context, to, seconds),
    changeBank: (_actor, bank, body) => changeBank(context, bank, body),
    rules: () => showRules(context),
    changeRules: (actor, body) => orEnded(context, changeRules(context, actor, body)),
    clearing: () => showClearing(context),
    runClearing: (actor, body) => orEnded(context, runClearing(context, actor, body.wait)),
    finishRestore: (body) => finishRestore(context, body),
    exportLog: (from) => exportLog(context, from),
    checkpoint: (witnessed) => checkpoint(context, witnessed),
    transfers: () => listTransfers(context),
    transfer: (xfer) => showTransfer(context, xfer),
    writeOffTransfer: (actor, xfer) => writeOffTransfer(context, actor, xfer),
    evidences: () => listEvidence(context),
    evidence: (id) => showEvidence(context, id),
    inclusion: (index) => inclusion(context, index),
    consistency: (from) => consistency(context, from),
    watch: (listener) => watch(context, listener),
    ready,
  }
}

async function* exportLog(context: Context, from: number): AsyncIterable<string> {
  await context.bank.settled()
  for await (const block of context.log.blocks(from)) yield block.text
}

async function checkpoint({ bank, witnessing }: Context, witnessed: boolean): Answer<string> {
  await bank.settled()
  const { cosigners } = witnessing
  const note = witnessed ? cosigners.witnessed?.note : cosigners.checkpoint
  return note === undefined ? err(refuse('not-found')) : ok(note)
}

async function status(context: Context, version: string): Promise<NodeStatus> {
  const ended = endedAt(stateOf(context).identity)
  const shown = await context.bank.view((state) => ({
    entries: state.size,
    accounts: peopleAccounts(state),
    exchanges: state.exchanges.size,
    transfers: state.transfers.size,
    waiting: [...context.pending.all()].length,
    partners: state.channels.size,
    partnersUp: [...state.channels.keys()].filter((bank) => context.links.isUp(bank)).length,
    frozen: [...state.channels.values()].filter((one) => one.frozen).length,
    sum: sumOfBalances(state),
  }))
  const { peer, addrs } = context.transport.self()
  const { witnessed } = context.witnessing.cosigners
  return {
    bank: stateOf(context).bank,
    title: context.config.title,
    version,
    protocol: 'tbf/1',
    ...shown,
    checkpoint: context.bank.checkpoint,
    ...(witnessed && { witnessed: { ...witnessed.mark, by: witnessed.by } }),
    ...restoreView(context),
    ...(ended !== undefined && { ended }),
    peer,
    addrs: addrs.slice(0, 16),
    startedAt: context.startedAt,
    now: context.clock.now(),
  }
}

function sumOfBalances(state: BankState): number {
  let sum = 0n
  for (const account of state.accounts.values()) sum += BigInt(account.balance)
  assert(sum === 0n, `all balances sum to ${sum}`)
  return 0
}

function watch(context: Context, listener: (events: readonly LiveEvent[]) => void): () => void {
  return context.bank.onCommit((commit) => {
    const events = eventsOf(context, commit)
    if (events.length > 0) listener(events)
  })
}

function evidenceEvent({ env: { crypto } }: Context, evidence: Evidence): LiveEvent {
  const bank = bankIdOf(crypto, evidence.about)
  return { t: 'evidence', bank, kind: kindOf(evidence), evidence: oid(crypto, evidence) }
}

function eventsOf(context: Context, commit: Commit): LiveEvent[] {
  const events: LiveEvent[] = []
  const { channelsById } = stateOf(context)
  for (const { entry, index, postings } of commit.appended) {
    for (const { account, seconds, balance } of postings) {
      events.push({ t: 'posting', index, account: account.id, seconds, balance })
      if (account.kind !== 'partner' || !('entry' in entry) || typeof entry.entry === 'string') continue
      const channel = channelsById.get(entry.entry.ch)
      if (channel !== undefined) events.push({ t: 'partner', bank: channel.peer, position: balance })
    }
    if (entry.typ === 'evidence') events.push(evidenceEvent(context, entry.evidence))
  }
  return events
}
