import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ProofMark } from '../../design/proof-mark.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useAgencyNames } from '../../design/use-agency-names.ts'
import { useStateNames } from '../../design/use-state-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import type { FocalPoint } from './directory-lists.ts'
import { StateFocalPoint } from './say/state-focal-point.tsx'
import { useMayState } from './say/use-may-state.ts'

export function FocalPointsTable({ points }: { readonly points: readonly FocalPoint[] }): ReactNode {
  const { texts } = useLanguage()
  const columns = useColumns()
  const words = texts.directory.focalPoints
  if (points.length === 0) return <p>{words.none}</p>
  return <Table caption={words.title} columns={columns} rows={points} keyOf={({ state }) => state} />
}

function useColumns(): readonly Column<FocalPoint>[] {
  const { texts, named } = useLanguage()
  const nameOf = useAgencyNames()
  const stateOf = useStateNames()
  const { focalPoints, agencies, states, entry } = texts.directory
  return [
    { name: states.state, head: true, cell: ({ state }) => stateOf(state) },
    { name: focalPoints.office, cell: ({ office }) => named(office) },
    {
      name: agencies.agency,
      cell: ({ agency }) => (
        <Link to="/directory/$agency" params={{ agency }}>
          {nameOf(agency)}
        </Link>
      ),
    },
    { name: focalPoints.reach, cell: (point) => <Reach point={point} /> },
    { name: entry, cell: ({ index }) => <ProofMark index={index} /> },
    { name: texts.design.actions, quiet: true, cell: (point) => <Change point={point} /> },
  ]
}

/** The Secretariat states it anew, and so does the state itself. */
function Change({ point }: { readonly point: FocalPoint }): ReactNode {
  return useMayState({ state: point.state }) ? <StateFocalPoint standing={point} /> : undefined
}

function Reach({ point: { email, telephone } }: { readonly point: FocalPoint }): ReactNode {
  const { texts } = useLanguage()
  if (email === null && telephone === null) return texts.directory.focalPoints.noReach
  return (
    <>
      {telephone === null ? undefined : (
        <a href={`tel:${telephone.replaceAll(/[^+\d]/g, '')}`}>{telephone}</a>
      )}{' '}
      {email === null ? undefined : <a href={`mailto:${email}`}>{email}</a>}
    </>
  )
}
