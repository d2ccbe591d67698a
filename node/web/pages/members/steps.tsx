/** The steps of a member's way, as forms. */
import type { HouseTerms, MemberStep, MemberView } from '../../../../protocol/generated/types.ts'
import { validateMemberId } from '../../../../protocol/generated/validators.ts'
import type { StepName } from '../../../register/member-states.ts'
import type { FieldProblem, FormReader } from '../../form-reader.ts'
import type { Words } from '../../languages.ts'
import { Boxes, DayField, Hidden, SelectField, TextArea, TextField } from '../../parts/fields.tsx'
import { useVisit } from '../../parts/context.ts'
import { dayOf } from '../../parts/format.ts'
import { Form } from '../../parts/form.tsx'
import { isOne } from '../../visit.ts'

const consents = ['in-person', 'in-writing', 'by-phone', 'by-court'] as const
const staffRoles = ['admin', 'broker', 'auditor'] as const
const answers = ['yes', 'no'] as const

/** Weighty steps, whose buttons look so. */
const heavy: readonly StepName[] = ['decline', 'leave', 'deceased', 'erase']

interface StepProps {
  readonly member: MemberView
  readonly terms: HouseTerms
  /** The step whose form came back, and what was wrong with it. */
  readonly failed?: { readonly step: string; readonly problems: readonly FieldProblem[] } | undefined
  readonly steps: MemberView['may']
  /** How somebody is shown to others, by id. */
  readonly shown: (id: string) => string
}

/** One form for each step that is possible now. */
export function StepForms({ member, terms, failed, steps, shown }: StepProps) {
  const { t } = useVisit()
  const names = steps.filter((step): step is StepName => step !== 'change')
  return (
    <>
      {names.map((step) => (
        <details open={failed?.step === step} id={`step-${step}`}>
          <summary>{t(`members:step-${step}`)}</summary>
          <Form
            id={step.replaceAll('-', '')}
            action={`/people/${member.id}/step`}
            submit={t(`members:step-${step}`)}
            problems={failed?.step === step ? failed.problems : []}
            values={step === 'roles' ? { roles: member.roles } : {}}
            {...(heavy.includes(step) && { tone: 'danger' as const })}
          >
            <Hidden name="do" value={step} />
            <StepFields step={step} member={member} terms={terms} shown={shown} />
          </Form>
        </details>
      ))}
    </>
  )
}

interface FieldsProps extends Pick<StepProps, 'member' | 'terms' | 'shown'> {
  readonly step: StepName
}

function StepFields(props: FieldsProps) {
  const { step, member, shown } = props
  const { t } = useVisit()
  switch (step) {
    case 'interview':
    case 'reference-name':
    case 'reference-ask':
    case 'reference-seen':
    case 'check':
    case 'approve':
      return <JoiningFields {...props} step={step} />
    case 'decline':
    case 'suspend':
      return <TextField name="reason" label={t('members:reason')} required max={300} />
    case 'leave':
      return <TextField name="reason" label={t('members:reason')} max={300} />
    case 'proxy-add':
      return (
        <>
          <TextField name="proxy" label={t('members:proxy-number')} required max={6} keys="numeric" />
          <Boxes
            name="given"
            kind="one"
            label={t('members:consent')}
            options={consents.map((value) => ({ value, label: t(`members:consent-${value}`) }))}
          />
          <DayField name="until" label={t('members:proxy-until')} />
          <TextField name="note" label={t('members:proxy-note')} max={200} />
        </>
      )
    case 'proxy-end':
      return <ProxyField member={member} shown={shown} />
    case 'roles':
      return (
        <Boxes
          name="roles"
          kind="several"
          label={t('members:roles')}
          options={staffRoles.map((value) => ({ value, label: t(`members:role-${value}`) }))}
        />
      )
    case 'note':
      return <TextArea name="text" label={t('members:note')} required max={2000} />
    case 'deceased':
    case 'erase':
    case 'reopen':
    case 'resume':
    case 'new-card':
      return <p class="hint">{t(`members:about-${step}`)}</p>
  }
}

type JoiningStep = 'interview' | 'check' | 'approve' | Extract<StepName, `reference-${string}`>

/** The fields of the steps of somebody who wants to join. */
function JoiningFields({ step, member, terms }: FieldsProps & { readonly step: JoiningStep }) {
  const visit = useVisit()
  const { t, now } = visit
  const named = (member.references ?? []).map(({ id, referee }) => ({ value: id, label: referee }))
  switch (step) {
    case 'interview':
      return (
        <>
          <DayField name="day" label={t('members:interview-day')} required latest={dayOf(now)} />
          <TextArea name="note" label={t('members:interview-note')} max={2000} />
        </>
      )
    case 'reference-name':
      return (
        <>
          <TextField name="referee" label={t('members:referee-name')} required max={120} />
          <TextField name="contact" label={t('members:referee-reach')} max={200} />
        </>
      )
    case 'reference-ask':
      return <SelectField name="reference" label={t('members:reference')} required options={named} />
    case 'reference-seen':
      return (
        <>
          <SelectField name="reference" label={t('members:reference')} required options={named} />
          <YesNo name="good" label={t('members:reference-good')} />
        </>
      )
    case 'check':
      return (
        <>
          <SelectField
            name="name"
            label={t('members:check')}
            required
            options={terms.checks.map(({ name, title }) => ({ value: name, label: title }))}
          />
          <YesNo name="clear" label={t('members:check-clear')} />
          <DayField name="until" label={t('members:check-until')} hint={t('members:check-hint')} required />
        </>
      )
    case 'approve':
      return (
        <>
          <TextField
            name="number"
            label={t('members:number')}
            hint={t('members:number-hint')}
            max={6}
            keys="numeric"
          />
          {isOne(visit, 'admin') &&
            member.needs.some((need) => need !== 'decision' && need !== 'guardian') && (
              <TextField
                name="anyway"
                label={t('members:anyway')}
                hint={t('members:anyway-hint')}
                max={300}
              />
            )}
        </>
      )
  }
}

function YesNo({ name, label }: { name: string; label: string }) {
  const { t } = useVisit()
  const options = answers.map((value) => ({ value, label: t(`members:${value}`) }))
  return <Boxes name={name} kind="one" label={label} options={options} />
}

function ProxyField({ member, shown }: Pick<StepProps, 'member' | 'shown'>) {
  const { t } = useVisit()
  const options = (member.proxies ?? []).map((proxy) => ({
    value: proxy.member,
    label: shown(proxy.member),
  }))
  return <SelectField name="proxy" label={t('members:proxy')} required options={options} />
}

/** The step that was entered; undefined if something is wrong with it, which the reader has noted. */
export function readStep(
  form: FormReader,
  t: Words,
  idOfNumber: (number: string) => string | undefined,
): MemberStep | undefined {
  const step = stepIn(form, form.raw('do'), t, idOfNumber)
  return form.failed ? undefined : step
}

function stepIn(
  form: FormReader,
  step: string,
  t: Words,
  idOfNumber: (number: string) => string | undefined,
): MemberStep | undefined {
  const reason = (required: boolean): string | undefined => form.text('reason', { max: 300, required })
  switch (step) {
    case 'interview': {
      const note = form.lines('note', { max: 2000 })
      return { do: step, day: form.day('day') ?? '', ...(note && { note }) }
    }
    case 'reference-name': {
      const contact = form.text('contact', { max: 200 })
      return { do: step, referee: need(form, 'referee', 120), ...(contact && { contact }) }
    }
    case 'reference-ask':
      return { do: step, reference: need(form, 'reference', 16) }
    case 'reference-seen':
      return {
        do: step,
        reference: need(form, 'reference', 16),
        good: form.choice('good', answers) === 'yes',
      }
    case 'check': {
      const clear = form.choice('clear', answers) === 'yes'
      return { do: step, name: need(form, 'name', 40), clear, until: form.day('until') ?? '' }
    }
    case 'approve': {
      const number = form.text('number', { max: 6 })
      const anyway = form.text('anyway', { max: 300 })
      if (number !== undefined && !/^\d{4,6}$/.test(number)) form.wrong('number', t('members:not-number'))
      return { do: step, ...(number && { number }), ...(anyway && { anyway }) }
    }
    case 'decline':
    case 'suspend':
      return { do: step, reason: reason(true) ?? '' }
    case 'leave': {
      const why = reason(false)
      return { do: step, ...(why && { reason: why }) }
    }
    case 'proxy-add': {
      const until = form.day('until', { required: false })
      const note = form.text('note', { max: 200 })
      const proxy = idOfNumber(need(form, 'proxy', 6))
      if (proxy === undefined) form.wrong('proxy', t('members:no-such-number'))
      const given = form.choice('given', consents) ?? 'in-person'
      return { do: step, proxy: proxy ?? '', given, ...(until && { until }), ...(note && { note }) }
    }
    case 'proxy-end': {
      const proxy = form.raw('proxy')
      if (!validateMemberId(proxy)) form.wrong('proxy', t('form:required'))
      return { do: step, proxy }
    }
    case 'roles':
      return { do: step, roles: form.choices('roles', staffRoles) }
    case 'note':
      return { do: step, text: form.lines('text', { max: 2000, required: true }) ?? '' }
    case 'deceased':
    case 'erase':
    case 'reopen':
    case 'resume':
    case 'new-card':
      return { do: step }
    default:
      return form.wrong(undefined, t('form:not-offered'))
  }
}

function need(form: FormReader, name: string, max: number): string {
  return form.text(name, { max, required: true }) ?? ''
}
