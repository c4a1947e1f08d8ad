import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ProofMark } from '../../design/proof-mark.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import type { Key } from './directory-lists.ts'
import styles from './directory.module.css'
import { Fingerprint } from './fingerprint.tsx'
import { KeyEnd } from './key-end.tsx'

type Given = {
  readonly keys: readonly Key[]
  /** Of several agencies: each key then names its own. */
  readonly isForAll?: boolean
  readonly actions?: (key: Key) => ReactNode
}

export function KeysTable({ keys, isForAll = false, actions }: Given): ReactNode {
  const { texts } = useLanguage()
  const columns = useKeyColumns()
  const agency = useAgencyColumn()
  const words = texts.directory.keys
  if (keys.length === 0) return <p>{words.none}</p>
  return (
    <Table
      caption={words.title}
      isWide
      columns={[
        ...(isForAll ? [agency] : []),
        ...columns,
        ...(actions === undefined ? [] : [{ name: texts.design.actions, quiet: true, cell: actions }]),
      ]}
      rows={keys}
      keyOf={({ keyid }) => keyid}
    />
  )
}

function useAgencyColumn(): Column<Key> {
  const { texts } = useLanguage()
  const nameOf = useAgencyNames()
  return {
    name: texts.directory.agencies.agency,
    cell: ({ agency }) => (
      <Link to="/directory/$agency" params={{ agency }}>
        {nameOf(agency)}
      </Link>
    ),
  }
}

function useKeyColumns(): readonly Column<Key>[] {
  const { texts } = useLanguage()
  const { keys } = texts.directory
  return [
    {
      name: keys.key,
      head: true,
      cell: ({ keyid, public_key }) => (
        <>
          <Fingerprint keyid={keyid} />
          <details className={styles['publicKey']}>
            <summary>{keys.publicKey}</summary>
            <code>{public_key}</code>
          </details>
        </>
      ),
    },
    { name: keys.custody, cell: ({ custody }) => keys[custody] },
    { name: keys.enrolled, cell: ({ enrolled }) => <ProofMark index={enrolled} /> },
    { name: keys.ended, cell: (key) => <KeyEnd of={key} /> },
  ]
}
