import type { DirectoryAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { dayInWords } from '../../design/day-in-words.ts'
import { ProofMark } from '../../design/proof-mark.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import styles from './directory.module.css'
import { statesOfRole, type State } from './directory-lists.ts'
import { StateMembership } from './say/state-membership.tsx'
import { useMayState } from './say/use-may-state.ts'

type Given = { readonly directory: DirectoryAnswer }

const roles = ['member', 'observer', 'dialogue-partner'] as const

/** The states by role, each role in protocol order. */
export function StatesCard({ directory }: Given): ReactNode {
  const { texts } = useLanguage()
  const columns = useStateColumns(directory)
  const words = texts.directory.states
  const mayState = useMayState()
  return (
    <Card id="states" title={words.title} side={mayState ? <StateMembership /> : undefined}>
      <p className={styles['hint']}>{words.hint}</p>
      {roles
        .map((role) => ({ role, states: statesOfRole(directory, role) }))
        .filter(({ states }) => states.length > 0)
        .map(({ role, states }) => (
          <Table
            key={role}
            caption={words.roles[role]}
            isCaptionShown
            isEven
            columns={columns}
            rows={states}
            keyOf={({ state }) => state}
          />
        ))}
    </Card>
  )
}

function useStateColumns({ agencies, states: all }: DirectoryAnswer): readonly Column<State>[] {
  const { texts, named, words, language } = useLanguage()
  const { states, entry } = texts.directory
  const mayState = useMayState()
  const isAnyOver = all.some(({ until }) => until !== null)
  const agenciesOf = (state: string): number => agencies.filter((one) => one.state === state).length
  return [
    { name: states.order, cell: ({ protocol_order }) => words.number(protocol_order) },
    {
      name: states.state,
      head: true,
      cell: ({ state, names }) => (
        <Link to="/states/$state" params={{ state }}>
          {named(names)}
        </Link>
      ),
    },
    { name: states.since, cell: ({ since }) => dayInWords(language, since) },
    ...(isAnyOver ? [{ name: states.until, cell: ({ until }: State) => dayInWords(language, until) }] : []),
    { name: states.agencies, cell: ({ state }) => words.number(agenciesOf(state)) },
    { name: entry, cell: ({ index }) => <ProofMark index={index} /> },
    ...(mayState
      ? [
          {
            name: texts.design.actions,
            quiet: true,
            cell: (state: State) => <StateMembership standing={state} />,
          },
        ]
      : []),
  ]
}
