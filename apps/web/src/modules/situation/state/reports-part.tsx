import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { ReportLine } from './report-line.tsx'
import type { StateShown } from './state-shown.ts'
import styles from './state.module.css'
import { knownAt } from './use-state-figures.ts'

const step = 6
const most = 500

/** The reports of the state's agencies, the newest first, with what they say in words. */
export function ReportsPart({ shown }: { readonly shown: StateShown }): ReactNode {
  const { texts } = useLanguage()
  const { agencies, event, asOf } = shown
  const [many, setMany] = useState(step)
  const query = useQuery({
    ...answerQuery('/api/situation/reports', {
      event,
      agency: agencies.join(','),
      kind: 'report',
      limit: Math.min(most, many + 1),
      ...knownAt(asOf),
    }),
    enabled: agencies.length > 0,
    placeholderData: (before) => before,
  })
  return (
    <Card title={texts.state.reports.title}>
      <Asked query={query} lines={step}>
        {({ reports }) =>
          reports.length === 0 ? (
            <p>{texts.state.reports.none}</p>
          ) : (
            <>
              <ol className={styles['reports']}>
                {reports.slice(0, many).map((report) => (
                  <ReportLine key={report.index} report={report} />
                ))}
              </ol>
              {reports.length > many ? (
                <div>
                  <Button variant="default" size="xs" onClick={() => setMany(many * 2)}>
                    {texts.state.more}
                  </Button>
                </div>
              ) : undefined}
            </>
          )
        }
      </Asked>
    </Card>
  )
}
