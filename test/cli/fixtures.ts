/** What the bank that a test plays answers about its partner. */
export const bankId = `tbk:${'a'.repeat(52)}`
export const oid = 'A'.repeat(43)
export const tip = { seq: 0, oid }
export const partner = {
  ...{
    bank: bankId,
    name: 'riverside',
    title: 'Riverside',
    up: true,
    position: 7200,
    weMayOwe: 36000,
    theyMayOwe: 72000,
  },
  ...{
    weHold: 0,
    theyHold: 0,
    weMaySend: 28800,
    theyMaySend: 79200,
    suspendedByUs: false,
    suspendedByThem: false,
  },
  ...{
    ourLane: tip,
    theirLane: tip,
    ourAcked: 0,
    behind: false,
    evidence: [],
    theyMayOweNow: 72000,
    epoch: 1,
    overdue: 0,
    usable: { holds: 1024, seconds: 72000 },
  },
}
export const preview = {
  ...{ bank: bankId, title: 'Riverside', weMayOwe: 36000, theyMayOwe: 72000, maxHolds: 1024, maxHeld: 72000 },
  ...{ decideMax: 3600, expires: 1_800_000_000 },
}
