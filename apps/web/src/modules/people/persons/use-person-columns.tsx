import { Moment } from '../../../design/moment.tsx'
import type { Column } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import styles from '../people.module.css'
import { PersonActions } from './person-actions.tsx'
import type { PersonRow } from './person-row.ts'

/** Colleagues see names and roles; administrators also how one is reached and when one was last here. */
export function usePersonColumns(): readonly Column<PersonRow>[] {
  const { texts, named } = useLanguage()
  const { person, may } = useSession()
  const words = texts.people.people
  const more = useAdministratorColumns()
  const common: readonly Column<PersonRow>[] = [
    {
      name: words.name,
      head: true,
      cell: ({ id, name, names }) => (
        <>
          {named(names) || name}
          {id === person?.id ? <span className={styles['soft']}> ({words.you})</span> : undefined}
        </>
      ),
    },
    { name: words.roles, cell: ({ roles }) => roles.map((role) => texts.people.roles[role]).join(', ') },
    {
      name: words.since,
      cell: ({ since, names }) => (since === undefined || names !== undefined ? '–' : <Moment at={since} />),
    },
  ]
  return may('administers') ? [...common, ...more] : common
}

function useAdministratorColumns(): readonly Column<PersonRow>[] {
  const { texts, words: numbers } = useLanguage()
  const { person } = useSession()
  const words = texts.people.people
  return [
    { name: words.email, cell: ({ email }) => email ?? '–' },
    {
      name: words.passkeys,
      cell: ({ passkeys }) => (passkeys === undefined ? '–' : numbers.number(passkeys)),
    },
    {
      name: words.lastUsed,
      cell: ({ lastUsed }) => (lastUsed === undefined ? '–' : <Moment at={lastUsed} />),
    },
    {
      name: texts.design.actions,
      quiet: true,
      end: true,
      cell: (row) =>
        row.id === person?.id || row.names !== undefined ? undefined : <PersonActions person={row} />,
    },
  ]
}
