/** The story of the litter pick: who lives where, what they agree on, and what happens. */

/** A bank of the story. */
export interface Place {
  readonly name: 'riverside' | 'hilltop' | 'valley'
  readonly title: string
  readonly accounts: readonly {
    readonly name: string
    readonly kind: 'member' | 'group' | 'agency'
    /** Who they are. */
    readonly who: string
    /** Lowest and highest standing in hours, if not the usual ones. */
    readonly floor?: number
    readonly ceiling?: number
  }[]
}

/** Two neighbourhood timebanks and an agency. */
export const places: readonly Place[] = [
  {
    name: 'riverside',
    title: 'Riverside Timebank',
    accounts: [
      { name: 'mair', kind: 'member', who: 'Mair, who teaches the piano' },
      { name: 'ifan', kind: 'member', who: 'Ifan, who has a car' },
      { name: 'choir', kind: 'group', who: 'the Riverside choir' },
    ],
  },
  {
    name: 'hilltop',
    title: 'Hilltop Timebank',
    accounts: [
      { name: 'gwen', kind: 'member', who: 'Gwen, a gardener' },
      { name: 'tomos', kind: 'member', who: 'Tomos, good with computers' },
    ],
  },
  {
    name: 'valley',
    title: 'Valley Youth Agency',
    accounts: [
      {
        name: 'litter-pick',
        kind: 'agency',
        who: 'its litter pick, with 200 hours to award',
        floor: -200,
        ceiling: 0,
      },
      { name: 'dai', kind: 'member', who: 'Dai, a young man who may not owe any hours', floor: 0 },
    ],
  },
]

/** Every pair signs: so many hours each way. */
export const agreedHours = 10

/** One thing that happens. `giver` gave `receiver` help; it is recorded at the receiver's bank `at`. */
export type Scene =
  | {
      readonly kind: 'give'
      readonly title: string
      readonly at: Place['name']
      readonly giver: string
      readonly receiver: string
      readonly minutes: number
      readonly category: string
      readonly purpose?: 'award'
      /** This scene is taken back later, under this label. */
      readonly label?: string
      /** The code with which it must be refused. */
      readonly refusedAs?: string
    }
  | { readonly kind: 'reverse'; readonly title: string; readonly at: Place['name']; readonly label: string }

/** What happens, in order. */
export const scenes: readonly Scene[] = [
  {
    kind: 'give',
    title: 'An ordinary day at Riverside: Ifan drives Mair to the clinic and waits for her.',
    ...{ at: 'riverside', giver: 'ifan', receiver: 'mair', minutes: 60, category: 'transport' },
  },
  {
    kind: 'give',
    title: "And at Hilltop: Tomos makes Gwen's telephone read the news aloud.",
    ...{ at: 'hilltop', giver: 'tomos', receiver: 'gwen', minutes: 45, category: 'computer-help' },
  },
  {
    kind: 'give',
    title: 'Saturday, on the river bank: Dai picks litter for two hours and earns two credits.',
    ...{
      at: 'valley',
      giver: 'dai',
      receiver: 'litter-pick',
      minutes: 120,
      category: 'environment',
      purpose: 'award',
    },
  },
  {
    kind: 'give',
    title: 'Dai has always wanted to play. Mair, of another bank, teaches him the piano: a first border.',
    ...{ at: 'valley', giver: 'mair@riverside', receiver: 'dai', minutes: 120, category: 'lessons' },
  },
  {
    kind: 'give',
    title: "Mair's garden has run wild. Gwen, of a third bank, digs it: a second border.",
    ...{ at: 'riverside', giver: 'gwen@hilltop', receiver: 'mair', minutes: 120, category: 'gardening' },
  },
  {
    kind: 'give',
    title: 'Ifan turned pages for the choir for half an hour. The broker is in a hurry and types 3:00.',
    ...{
      at: 'riverside',
      giver: 'ifan',
      receiver: 'choir',
      minutes: 180,
      category: 'music',
      label: 'typing error',
    },
  },
  {
    kind: 'reverse',
    title: 'Nothing is edited or deleted: the mistake is taken back, and both can be seen for ever.',
    ...{ at: 'riverside', label: 'typing error' },
  },
  {
    kind: 'give',
    title: 'Then it is recorded as it was.',
    ...{ at: 'riverside', giver: 'ifan', receiver: 'choir', minutes: 30, category: 'music' },
  },
  {
    kind: 'give',
    title:
      'The choir would like Tomos of Hilltop to film all its concerts, nine hours. The agreement does not reach so far.',
    ...{
      at: 'riverside',
      giver: 'tomos@hilltop',
      receiver: 'choir',
      minutes: 540,
      category: 'film',
      refusedAs: 'partner-limit',
    },
  },
  {
    kind: 'give',
    title:
      "Gwen's bicycle needs a new chain. Dai mends it at the agency's repair evening, and the circle closes.",
    ...{ at: 'hilltop', giver: 'dai@valley', receiver: 'gwen', minutes: 30, category: 'repair' },
  },
]
