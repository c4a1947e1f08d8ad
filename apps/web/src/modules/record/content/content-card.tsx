import type { Understood } from '@concert/statement'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { RawText } from '../../../design/raw-text.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { ShownStatement } from '../shown-statement.ts'
import { CorrectionContent } from './correction-content.tsx'
import { ReportContent } from './report-content.tsx'
import { WordsContent } from './words-content.tsx'

/** What a statement says, readable; what is not understood here is shown as it is. */
export function ContentCard({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  return (
    <Card title={texts.record.entry.content}>
      {shown.understood === true ? (
        <Content shown={shown} statement={shown.statement as unknown as Understood} />
      ) : (
        <>
          <p>{texts.record.entry.raw}</p>
          <RawText
            what={texts.record.entry.rawBody}
            text={JSON.stringify(shown.statement.body, undefined, 2)}
          />
        </>
      )}
    </Card>
  )
}

type Given = { readonly shown: ShownStatement; readonly statement: Understood }

function Content({ shown, statement }: Given): ReactNode {
  if (statement.kind === 'situation.report') return <ReportContent shown={shown} body={statement.body} />
  if (statement.kind === 'situation.correction')
    return <CorrectionContent shown={shown} body={statement.body} />
  return <WordsContent statement={statement} />
}
