/** The house rules as fields of a form, and as people read them. One table says what each rule is. */
import type { HouseChange, HouseTerms } from '../../../../protocol/generated/types.ts'
import { checkHouseChange, validateHouseChange } from '../../../../protocol/generated/validators.ts'
import { checkTitle } from '../../../register/member-needs.ts'
import type { FormReader } from '../../form-reader.ts'
import type { Words } from '../../languages.ts'
import { Boxes, HoursField, SelectField, TextArea, TextField, type Option } from '../../parts/fields.tsx'
import { useVisit } from '../../parts/context.ts'
import { showHours } from '../../parts/format.ts'
import type { FormValues } from '../../parts/form.tsx'
import type { Visit } from '../../visit.ts'

type Rule = keyof HouseTerms

/** Rules that are lengths of time. The floor is asked for as how far below zero somebody may go. */
const hours = ['roundingSeconds', 'maximumSeconds', 'memberFloorSeconds', 'memberCeilingSeconds'] as const

/** Which of them may be nothing at all. */
const mayBeNone: readonly string[] = ['memberFloorSeconds', 'memberCeilingSeconds']
/** Most seconds that hours may be rounded to, as the schema of the rules says. */
const mostRounding = 3600

/** Rules that are whole numbers, with what they may be. */
const numbers = {
  confirmDays: [1, 90],
  disputeDays: [1, 730],
  lapseDays: [1, 365],
  digestHour: [0, 23],
  recordDays: [0, 3660],
  listingDays: [1, 730],
  youngest: [0, 120],
  adult: [0, 120],
  referencesNeeded: [0, 5],
} as const

/** Rules that are one of some words. */
const choices = {
  confirm: ['none', 'receiver', 'both'],
  unconfirmed: ['counts', 'lapses', 'broker'],
  digestDay: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  partnerMembers: ['free', 'ask-broker', 'not'],
  leaverHours: ['donate', 'write-off'],
  names: ['full', 'initial'],
} as const

/** Rules that hold or do not. */
const switches = [
  ...(['travelCounts', 'goods', 'guardianNeeded', 'interviewNeeded'] as const),
  ...(['checkExceptions', 'brokerArranges', 'ownBoardOnly', 'ownKinds'] as const),
] as const

/** Switches that need more words than their question. */
const explained = ['checkExceptions', 'brokerArranges'] as const

/** The order in which people read the rules. */
export const ruleOrder: readonly Rule[] = [
  ...(['roundingSeconds', 'maximumSeconds', 'recordDays', 'travelCounts', 'goods'] as const),
  ...([
    'confirm',
    'confirmDays',
    'unconfirmed',
    'disputeDays',
    'lapseDays',
    'digestDay',
    'digestHour',
  ] as const),
  ...(['memberFloorSeconds', 'memberCeilingSeconds'] as const),
  ...([
    'youngest',
    'adult',
    'guardianNeeded',
    'interviewNeeded',
    'referencesNeeded',
    'checksNeeded',
  ] as const),
  ...([
    'checks',
    'checkExceptions',
    'names',
    'brokerArranges',
    'partnerMembers',
    'ownBoardOnly',
    'leaverHours',
    'leaverPot',
  ] as const),
  ...(['listingDays', 'ownKinds', 'hiddenCategories', 'agreement'] as const),
]

const isOf = <T extends string>(all: readonly T[], name: string): name is T => all.some((one) => one === name)
const keysOf = <T extends object>(table: T): (keyof T & string)[] =>
  Object.keys(table).filter((name): name is keyof T & string => name in table)

/** A rule in words. */
export function ruleText(
  { t, kindOf }: Pick<Visit, 't' | 'kindOf'>,
  terms: HouseTerms,
  rule: Rule,
  potTitle: string | undefined,
): string {
  if (isOf(hours, rule)) return showHours(terms[rule])
  if (isOf(keysOf(numbers), rule)) return String(terms[rule])
  if (isOf(keysOf(choices), rule)) return t(`house:${rule.toLowerCase()}-${terms[rule]}`)
  if (isOf(switches, rule)) return t(terms[rule] ? 'house:yes' : 'house:no')
  const titleOf = (name: string): string => checkTitle(terms, name)
  switch (rule) {
    case 'checksNeeded':
      return terms.checksNeeded.map(titleOf).join(', ')
    case 'checks':
      return terms.checks.map(({ title }) => title).join(', ')
    case 'leaverPot':
      return potTitle ?? ''
    case 'hiddenCategories':
      return terms.hiddenCategories.map(kindOf).join(', ')
    default:
      return ''
  }
}

/** All rules as fields. */
export function RuleFields({ pots, categories, terms }: Omit<LongerProps, 'rule' | 'label'>) {
  const { t } = useVisit()
  return (
    <>
      {ruleOrder.map((rule) => {
        const label = t(`house:rule-${rule}`)
        if (isOf(hours, rule)) return <HoursField name={rule} label={label} required />
        if (isOf(keysOf(numbers), rule))
          return <TextField name={rule} label={label} required keys="numeric" max={5} />
        if (isOf(keysOf(choices), rule)) {
          const options = choices[rule].map((value) => ({
            value,
            label: t(`house:${rule.toLowerCase()}-${value}`),
          }))
          return <Boxes name={rule} label={label} kind="one" options={options} />
        }
        if (isOf(switches, rule)) {
          const options = ['yes', 'no'].map((value) => ({ value, label: t(`house:${value}`) }))
          const hint = isOf(explained, rule) ? { hint: t(`house:hint-${rule}`) } : {}
          return <Boxes name={rule} label={label} {...hint} kind="one" options={options} />
        }
        return <LongerField rule={rule} label={label} pots={pots} categories={categories} terms={terms} />
      })}
    </>
  )
}

interface LongerProps {
  readonly rule: Rule
  readonly label: string
  readonly pots: readonly Option[]
  /** All categories of the board, groups and leaves. */
  readonly categories: readonly Option[]
  readonly terms: HouseTerms
}

function LongerField({ rule, label, pots, categories, terms }: LongerProps) {
  const { t } = useVisit()
  switch (rule) {
    case 'checksNeeded':
      return (
        <Boxes
          name={rule}
          label={label}
          kind="several"
          options={terms.checks.map(({ name, title }) => ({ value: name, label: title }))}
        />
      )
    case 'checks':
      return <TextArea name={rule} label={label} hint={t('house:checks-hint')} rows={5} max={3000} required />
    case 'leaverPot':
      return <SelectField name={rule} label={label} options={pots} empty={t('house:no-pot')} />
    case 'hiddenCategories':
      return (
        <Boxes name={rule} label={label} hint={t('house:hidden-hint')} kind="several" options={categories} />
      )
    default:
      return (
        <>
          <TextArea name="agreementEn" label={`${label} (English)`} rows={6} max={20_000} required />
          <TextArea name="agreementCy" label={`${label} (Cymraeg)`} rows={6} max={20_000} />
          <TextArea name="agreementPl" label={`${label} (Polski)`} rows={6} max={20_000} />
        </>
      )
  }
}

/** The rules as the values of the form. */
export function ruleValues(terms: HouseTerms): FormValues {
  const entries = ruleOrder.map((rule): [string, string | readonly string[]] => {
    if (rule === 'memberFloorSeconds') return [rule, showHours(-terms.memberFloorSeconds)]
    if (isOf(hours, rule)) return [rule, showHours(terms[rule])]
    if (isOf(switches, rule)) return [rule, terms[rule] ? 'yes' : 'no']
    if (rule === 'checksNeeded') return [rule, terms.checksNeeded]
    if (rule === 'checks')
      return [rule, terms.checks.map(({ name, title, months }) => `${name}; ${title}; ${months}`).join('\n')]
    if (rule === 'hiddenCategories') return [rule, terms.hiddenCategories]
    return [rule, rule === 'agreement' ? '' : String(terms[rule] ?? '')]
  })
  const { en, cy, pl } = terms.agreement
  return { ...Object.fromEntries(entries), agreementEn: en, agreementCy: cy, agreementPl: pl }
}

/** The rules that were entered; undefined if something is wrong with them, which the reader has noted. */
export function readRules(form: FormReader, t: Words): HouseChange | undefined {
  const change: Record<string, unknown> = {}
  for (const rule of hours) change[rule] = form.seconds(rule, { zero: mayBeNone.includes(rule) })
  const below = change['memberFloorSeconds']
  if (typeof below === 'number') change['memberFloorSeconds'] = below === 0 ? 0 : -below
  for (const rule of keysOf(numbers)) {
    const [min, max] = numbers[rule]
    change[rule] = form.number(rule, { min, max })
  }
  for (const rule of keysOf(choices)) change[rule] = form.choice<string>(rule, choices[rule])
  for (const rule of switches) change[rule] = form.choice(rule, ['yes', 'no']) === 'yes'
  change['checks'] = readChecks(form, t)
  change['checksNeeded'] = form.all('checksNeeded')
  change['hiddenCategories'] = form.all('hiddenCategories')
  change['agreement'] = readAgreement(form)
  const pot = form.raw('leaverPot')
  if (pot === '') change['lift'] = ['leaverPot']
  else change['leaverPot'] = pot
  const why = form.text('why', { max: 300 })
  if (why !== undefined) change['why'] = why
  if (!form.failed) noteContradictions(form, t, change)
  if (form.failed) return undefined
  if (validateHouseChange(change)) return change
  const [, rule = '', language = ''] = (checkHouseChange(change)?.path ?? '').split('/')
  const field =
    rule === 'agreement' ? `agreement${language.slice(0, 1).toUpperCase()}${language.slice(1)}` : rule
  return form.wrong(field === '' ? undefined : field, t('house:not-a-rule'))
}

/** Notes what no house could keep, beside the rule that is to change: the rules themselves are checked again where they are kept. */
function noteContradictions(form: FormReader, t: Words, change: Readonly<Record<string, unknown>>): void {
  const numberOf = (rule: Rule): number => Number(change[rule])
  const rounding = numberOf('roundingSeconds')
  if (rounding > mostRounding)
    form.wrong('roundingSeconds', t('house:at-most', { most: showHours(mostRounding) }))
  else if (numberOf('maximumSeconds') < rounding)
    form.wrong('maximumSeconds', t('house:below-rounding', { least: showHours(rounding) }))
  const adult = numberOf('adult')
  if (numberOf('youngest') > adult) form.wrong('youngest', t('house:above-adult', { adult }))
}

function readAgreement(form: FormReader): object {
  const [en, cy, pl] = ['En', 'Cy', 'Pl'].map((name) =>
    form.lines(`agreement${name}`, { max: 20_000, required: name === 'En' }),
  )
  return { en, ...(cy && { cy }), ...(pl && { pl }) }
}

/** One check on each line: its code, what people call it, and how many months it counts. */
function readChecks(form: FormReader, t: Words): object[] {
  const lines = (form.lines('checks', { max: 3000 }) ?? '').split('\n').filter((line) => line.trim() !== '')
  const names = new Set<string>()
  return lines.map((line) => {
    const [name = '', title = '', months = ''] = line.split(';').map((part) => part.trim())
    const fits = /^[a-z][a-z0-9-]{0,39}$/.test(name) && title !== '' && /^\d{1,3}$/.test(months)
    if (!fits) form.wrong('checks', t('house:not-a-check', { line: line.slice(0, 60) }))
    else if (names.has(name)) form.wrong('checks', t('house:check-twice', { line: line.slice(0, 60) }))
    names.add(name)
    return { name, title, months: Number(months) }
  })
}
