import type { Bodies } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { ShownStatement } from '../shown-statement.ts'
import { FiguresTable } from './figures-table.tsx'
import { Prose } from './prose.tsx'
import { sourceFacts } from './source-facts.ts'

type Given = { readonly shown: ShownStatement; readonly body: Bodies['situation.report'] }

/** Figures stated for the first time, with what the author says of them. */
export function ReportContent({ shown, body }: Given): ReactNode {
  const { texts } = useLanguage()
  const own = texts.record.entry.body
  const { zero, narrative, nextReportDue, source } = body
  return (
    <>
      {zero === true ? <p>{own.zero}</p> : undefined}
      {narrative === undefined ? undefined : (
        <Prose title={own.narrative} lang={shown.statement.lang}>
          {narrative}
        </Prose>
      )}
      <FiguresTable shown={shown} />
      <Facts
        facts={[
          nextReportDue === undefined
            ? undefined
            : { name: own.nextDue, value: <Moment at={nextReportDue} /> },
          ...sourceFacts(source, texts),
        ]}
      />
    </>
  )
}
