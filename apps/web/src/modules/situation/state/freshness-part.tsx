import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Clock } from '../../../design/clock.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { StateShown } from './state-shown.ts'
import { knownAt } from './use-state-figures.ts'

/** How fresh the reports of the state's agencies are. */
export function FreshnessPart({ shown: { state, event, asOf } }: { readonly shown: StateShown }): ReactNode {
  const { texts, language } = useLanguage()
  const nameOf = useAgencyNames()
  const query = useQuery(answerQuery('/api/situation/overdue', { event, ...knownAt(asOf) }))
  const { last, covers, next, never, noRhythm } = texts.situation.freshness
  return (
    <Card title={texts.situation.freshness.title}>
      <Asked query={query}>
        {({ now, board }) => {
          const lines = board.filter((line) => line.state === state)
          if (lines.length === 0) return <p>{never}</p>
          return lines.map((line) => {
            const due = line.overdueSince ?? line.nextDue
            const at = asOf === undefined ? undefined : now
            return (
              <div key={line.agency}>
                <h3>{nameOf(line.agency)}</h3>
                <Facts
                  facts={[
                    {
                      name: last,
                      value:
                        line.last === undefined ? (
                          never
                        ) : (
                          <>
                            <Moment at={line.last.received} short /> <ProofMark index={line.last.index} />
                          </>
                        ),
                    },
                    line.last?.covers === undefined
                      ? undefined
                      : { name: covers, value: dayInWords(language, line.last.covers) },
                    { name: next, value: due === undefined ? noRhythm : <Clock due={due} at={at} /> },
                  ]}
                />
              </div>
            )
          })
        }}
      </Asked>
    </Card>
  )
}
