import type { HouseTerms, NodeConfig } from '../../protocol/generated/types.ts'

const hour = 3600

/**
 * The house rules of a timebank that has not chosen any yet: the usual ones in the United Kingdom. Hours in quarters, whoever
 * did not record an exchange confirms it, no goods, an interview and two references before joining.
 */
export function firstTerms({ limits }: Pick<NodeConfig, 'limits'>): HouseTerms {
  return {
    roundingSeconds: hour / 4,
    maximumSeconds: 24 * hour,
    memberFloorSeconds: limits.member.floor,
    memberCeilingSeconds: limits.member.ceiling,
    confirm: 'both',
    confirmDays: 14,
    unconfirmed: 'counts',
    disputeDays: 60,
    lapseDays: 30,
    digestDay: 'mon',
    digestHour: 7,
    recordDays: 90,
    travelCounts: true,
    goods: false,
    youngest: 11,
    adult: 18,
    guardianNeeded: true,
    interviewNeeded: true,
    referencesNeeded: 2,
    checksNeeded: [],
    checks: [
      { name: 'dbs-basic', title: 'DBS basic', months: 36 },
      { name: 'dbs-enhanced', title: 'DBS enhanced', months: 36 },
      { name: 'driving', title: 'Driving licence and insurance', months: 12 },
    ],
    checkExceptions: true,
    partnerMembers: 'free',
    brokerArranges: false,
    ownBoardOnly: false,
    leaverHours: 'write-off',
    names: 'initial',
    listingDays: 180,
    ownKinds: true,
    hiddenCategories: [],
    agreement,
  }
}

const agreement = {
  en:
    'An hour is an hour, whatever the task. I give what I like to give and receive without shame. I keep to what was arranged, ' +
    'or say so in time. What I learn about others stays with me. The timebank keeps my details to bring people together; ' +
    'I can see them, correct them and have them erased when I leave.',
  cy:
    'Awr yw awr, beth bynnag yw’r dasg. Rwy’n rhoi’r hyn rwy’n hoffi ei roi ac yn derbyn heb gywilydd. Rwy’n cadw at yr hyn ' +
    'a drefnwyd, neu’n rhoi gwybod mewn da bryd. Mae’r hyn rwy’n ei ddysgu am eraill yn aros gyda mi. Mae’r banc amser yn cadw ' +
    'fy manylion er mwyn dod â phobl at ei gilydd; gallaf eu gweld, eu cywiro a chael eu dileu pan fyddaf yn gadael.',
  pl:
    'Godzina to godzina, bez względu na zadanie. Daję to, co lubię dawać, i przyjmuję bez wstydu. Dotrzymuję ustaleń albo ' +
    'uprzedzam na czas. To, czego dowiaduję się o innych, zostaje u mnie. Bank czasu przechowuje moje dane, aby łączyć ludzi; ' +
    'mogę je zobaczyć, poprawić, a po odejściu zażądać ich usunięcia.',
} as const
