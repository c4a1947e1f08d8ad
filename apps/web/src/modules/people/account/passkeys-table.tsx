import type { ReactNode } from 'react'
import { Moment } from '../../../design/moment.tsx'
import { Table, type Column } from '../../../design/table.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import styles from '../people.module.css'
import { PasskeyActions } from './passkey-actions.tsx'
import type { PasskeyRow } from './passkey-row.ts'

export function PasskeysTable({ passkeys }: { readonly passkeys: readonly PasskeyRow[] }): ReactNode {
  const { texts } = useLanguage()
  const columns = useColumns()
  const words = texts.people.account
  if (passkeys.length === 0) return <p>{words.noPasskeys}</p>
  return <Table caption={words.passkeys} columns={columns} rows={passkeys} keyOf={({ id }) => id} />
}

function useColumns(): readonly Column<PasskeyRow>[] {
  const { texts } = useLanguage()
  const words = texts.people.account
  return [
    {
      name: words.passkeyName,
      head: true,
      cell: ({ name, synced }) => (
        <>
          {name}
          {synced ? <p className={styles['soft']}>{words.synced}</p> : undefined}
        </>
      ),
    },
    { name: words.added, cell: ({ created }) => <Moment at={created} /> },
    {
      name: words.lastUsed,
      cell: ({ lastUsed }) => (lastUsed === undefined ? words.never : <Moment at={lastUsed} />),
    },
    {
      name: texts.design.actions,
      quiet: true,
      end: true,
      cell: (passkey) => <PasskeyActions passkey={passkey} />,
    },
  ]
}
