import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { Table } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import styles from '../threats.module.css'
import { TryButton } from './try-button.tsx'

/** The duty officers' addresses, which stand in the directory as signed statements, and whether mail gets there. */
export function OfficesCard({ hasMailServer }: { readonly hasMailServer: boolean }): ReactNode {
  const { texts } = useThreatsTexts()
  const { named } = useLanguage()
  const { agency: own, answer } = useSession()
  const nameOf = useAgencyNames()
  const query = useQuery(answerQuery('/api/directory'))
  const words = texts.alerts.settings
  return (
    <Card title={words.offices}>
      <p className={styles['soft']}>{words.officesMean}</p>
      {hasMailServer ? undefined : <p>{words.noMailServer}</p>}
      <Asked query={query}>
        {({ focalPoints }) => {
          const shown = focalPoints.filter(({ agency }) => answer?.administersNode === true || agency === own)
          if (shown.length === 0) return <p>{words.noOffice}</p>
          return (
            <Table
              caption={words.offices}
              rows={shown}
              keyOf={({ index }) => index}
              isWide
              columns={[
                { name: words.office, head: true, cell: ({ office }) => named(office) },
                { name: words.agency, cell: ({ agency }) => nameOf(agency) },
                { name: words.rank, cell: ({ rank }) => rank },
                { name: words.address, cell: ({ email }) => email ?? words.noAddress },
                { name: words.stated, cell: ({ index }) => <ProofMark index={index} /> },
                {
                  name: texts.design.actions,
                  quiet: true,
                  end: true,
                  cell: ({ email, agency, state, office }) =>
                    email === null || !hasMailServer ? undefined : (
                      <TryButton
                        path="/api/threats/delivery/smtp/test"
                        order={{ agency, state }}
                        of={named(office)}
                      />
                    ),
                },
              ]}
            />
          )
        }}
      </Asked>
    </Card>
  )
}
