/** The broker's list of people. */
import type { Group, MemberList, MemberStatus } from '../../../../protocol/generated/types.ts'
import { show, type ShownPage } from '../../answers.ts'
import type { FieldProblem } from '../../form-reader.ts'
import { TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { useVisit } from '../../parts/context.ts'
import { showHours } from '../../parts/format.ts'
import type { Words } from '../../languages.ts'
import { isOne } from '../../visit.ts'

/** Every status, in the order of the filter. */
export const statuses: readonly MemberStatus[] = [
  ...([
    'applied',
    'interviewed',
    'checking',
    'approved',
    'suspended',
    'left',
    'deceased',
    'declined',
  ] as const),
]

/** What the list is made of. */
export interface ListParts {
  readonly list: MemberList
  readonly status: MemberStatus | undefined
  readonly skip: number
  /** True for the answer to a search, which has no further pages. */
  readonly searched: boolean
  /** What was looked for. */
  readonly text?: string
  /** Groups, agencies, projects, venues and pots of the name that was looked for. */
  readonly groups?: readonly { readonly id: string; readonly title: string; readonly kind: Group['kind'] }[]
  readonly problems?: readonly FieldProblem[]
}

/** The page. A search is a form that is posted: what is looked for is somebody's name. */
export function listPage(t: Words, parts: ListParts): ShownPage {
  const more = parts.problems === undefined || parts.problems.length === 0 ? { status: 200 } : { status: 422 }
  return show(t('members:people'), <People {...parts} />, more)
}

function People({ list, status, searched, text, groups = [], problems = [] }: ListParts) {
  const visit = useVisit()
  const { t } = visit
  return (
    <>
      {isOne(visit, 'broker', 'admin') && (
        <p class="links">
          <a href="/people/new">{t('members:paper-form')}</a>
          <a href="/people/cards">{t('members:cards')}</a>
        </p>
      )}
      <Form action="/people" submit={t('members:find')} values={{ text }} problems={problems}>
        <TextField name="text" label={t('members:find-label')} required max={100} scan />
      </Form>
      <nav aria-label={t('members:filter')}>
        <ul class="links">
          <li>
            <a href="/people" aria-current={status === undefined && !searched ? 'page' : undefined}>
              {t('members:all')}
            </a>
          </li>
          {statuses.map((one) => (
            <li>
              <a href={`/people?status=${one}`} aria-current={status === one ? 'page' : undefined}>
                {t(`members:status-${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t('members:found', { count: list.total })}</p>
      <Rows list={list} />
      {groups.length > 0 && (
        <section>
          <h2>{t('groups:title')}</h2>
          <ul>
            {groups.map(({ id, title, kind }) => (
              <li>
                <a href={`/groups/${id}`}>{title}</a> ({t(`groups:kind-${kind}`)})
              </li>
            ))}
          </ul>
        </section>
      )}
      {list.next !== undefined && !searched && (
        <p>
          <a href={`/people?${status === undefined ? '' : `status=${status}&`}skip=${list.next}`}>
            {t('members:more')}
          </a>
        </p>
      )}
    </>
  )
}

function Rows({ list }: { list: MemberList }) {
  const { t } = useVisit()
  if (list.members.length === 0) return null
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t('members:people')}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{t('members:name')}</th>
            <th scope="col">{t('members:number')}</th>
            <th scope="col">{t('members:status')}</th>
            <th scope="col">{t('members:needs')}</th>
            <th scope="col">{t('members:standing')}</th>
          </tr>
        </thead>
        <tbody>
          {list.members.map((member) => (
            <tr>
              <th scope="row">
                <a class="whole" href={`/people/${member.id}`}>
                  {member.name}
                </a>
              </th>
              <td data-label={t('members:number')}>{member.number}</td>
              <td data-label={t('members:status')}>{t(`members:status-${member.status}`)}</td>
              <td data-label={t('members:needs')}>
                {member.needs.map((need) => t(`members:need-${need}`)).join(', ')}
              </td>
              <td data-label={t('members:standing')}>
                {member.balanceSeconds === undefined ? '' : showHours(member.balanceSeconds)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
