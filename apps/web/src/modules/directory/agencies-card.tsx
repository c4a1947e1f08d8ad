import type { DirectoryAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useStateNames } from '../../design/use-state-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { AgencyFilter, isShown, type Filter } from './agency-filter.tsx'
import styles from './directory.module.css'
import { agenciesInOrder, isInForce, keysOf, type Agency } from './directory-lists.ts'
import { StateAgency } from './say/state-agency.tsx'
import { useMayState } from './say/use-may-state.ts'

type Given = { readonly directory: DirectoryAnswer }

/** The agencies of the states in protocol order, by type. */
export function AgenciesCard({ directory }: Given): ReactNode {
  const { texts } = useLanguage()
  const [filter, setFilter] = useState<Filter>({ state: '', type: '' })
  const columns = useAgencyColumns(directory)
  const mayState = useMayState()
  const words = texts.directory.agencies
  const rows = agenciesInOrder(directory).filter((agency) => isShown(agency, filter))
  return (
    <Card id="agencies" title={words.title} side={mayState ? <StateAgency /> : undefined}>
      <span role="status" className={styles['hint']}>
        {words.shown(rows.length)}
      </span>
      <AgencyFilter directory={directory} filter={filter} onChange={setFilter} />
      <Table caption={words.title} columns={columns} rows={rows} keyOf={({ agency }) => agency} />
    </Card>
  )
}

function useAgencyColumns(directory: DirectoryAnswer): readonly Column<Agency>[] {
  const { texts, named } = useLanguage()
  const stateOf = useStateNames()
  const { agencies, states, keys, entry } = texts.directory
  const custodies = ({ agency }: Agency): string =>
    keysOf(directory, agency)
      .filter(isInForce)
      .map(({ custody }) => keys.custodies[custody])
      .join(', ')
  return [
    {
      name: agencies.agency,
      head: true,
      cell: ({ agency, names, closed }) => (
        <>
          <Link to="/directory/$agency" params={{ agency }}>
            {named(names)}
          </Link>
          {closed ? <span className={styles['closed']}>{agencies.closed}</span> : undefined}
        </>
      ),
    },
    { name: states.state, cell: ({ state }) => stateOf(state ?? undefined) || '–' },
    { name: agencies.type, cell: ({ type }) => agencies.types[type] },
    { name: agencies.key, cell: (agency) => custodies(agency) || keys.none },
    { name: entry, cell: ({ index }) => <ProofMark index={index} /> },
  ]
}
