import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { useView } from '../../view/use-view.ts'
import { ReportingLine } from './reporting-line.tsx'

/** What the agency undertook to report of each event, and how fresh that is. */
export function AgencyRhythm({ agency }: { readonly agency: string }): ReactNode {
  const { texts } = useLanguage()
  const { asOf } = useView()
  const query = useQuery(answerQuery('/api/situation/overdue', asOf === undefined ? {} : { asOf }))
  return (
    <Asked query={query}>
      {({ now, board }) => {
        const lines = board.filter((line) => line.agency === agency)
        return lines.length === 0 ? (
          <p>{texts.directory.agencies.noRhythm}</p>
        ) : (
          lines.map((line) => (
            <ReportingLine key={line.event} line={line} at={asOf === undefined ? undefined : now} />
          ))
        )
      }}
    </Asked>
  )
}
