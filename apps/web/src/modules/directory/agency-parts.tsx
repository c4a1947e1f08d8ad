import type { DirectoryAnswer } from '@concert/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { Facts } from '../../design/facts.tsx'
import { ProofMark } from '../../design/proof-mark.tsx'
import { useStateNames } from '../../design/use-state-names.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { AgencyKeys } from './agency-keys.tsx'
import { AgencyEvents } from './agency-events.tsx'
import { AgencyRhythm } from './agency-rhythm.tsx'
import type { Agency } from './directory-lists.ts'
import { FocalPointsTable } from './focal-points-table.tsx'
import { NamesList } from './names-list.tsx'
import { StateAgency } from './say/state-agency.tsx'
import { useMayState } from './say/use-may-state.ts'

type Given = { readonly directory: DirectoryAnswer; readonly agency: Agency }

export function AgencyParts({ directory, agency }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = texts.directory
  const points = directory.focalPoints.filter((one) => one.agency === agency.agency)
  return (
    <>
      <AgencyFacts agency={agency} />
      <AgencyKeys directory={directory} agency={agency} />
      <Card title={words.agencies.rhythm}>
        <AgencyRhythm agency={agency.agency} />
      </Card>
      {points.length === 0 ? undefined : (
        <Card title={words.focalPoints.title}>
          <FocalPointsTable points={points} />
        </Card>
      )}
      <Card title={words.agencies.events}>
        <AgencyEvents agency={agency.agency} />
      </Card>
    </>
  )
}

function AgencyFacts({ agency: standing }: { readonly agency: Agency }): ReactNode {
  const { index, agency, names, state } = standing
  const mayState = useMayState()
  const { texts } = useLanguage()
  const stateOf = useStateNames()
  const { organisation, agencies, entry } = texts.directory
  return (
    <Card>
      <Facts
        facts={[
          { name: organisation.name, value: <NamesList names={names} /> },
          {
            name: agencies.speaksFor,
            value:
              state === null ? (
                agencies.noState
              ) : (
                <Link to="/states/$state" params={{ state }}>
                  {stateOf(state)}
                </Link>
              ),
          },
          { name: agencies.id, value: <code>{agency}</code> },
          { name: entry, value: <ProofMark index={index} /> },
        ]}
      />
      {mayState ? (
        <div>
          <StateAgency standing={standing} />
        </div>
      ) : undefined}
    </Card>
  )
}
