import type { Bodies } from '@concert/statement'
import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { ShownStatement } from '../shown-statement.ts'
import { FiguresTable } from './figures-table.tsx'
import { Prose } from './prose.tsx'
import { sourceFacts } from './source-facts.ts'

type Given = { readonly shown: ShownStatement; readonly body: Bodies['situation.correction'] }

/** Figures restated: the reason first, then each figure as it was and as it is. */
export function CorrectionContent({ shown, body }: Given): ReactNode {
  const { texts } = useLanguage()
  return (
    <>
      <Prose title={texts.record.entry.body.reason} lang={shown.statement.lang}>
        {body.reason}
      </Prose>
      <FiguresTable shown={shown} />
      <Facts facts={sourceFacts(body.source, texts)} />
    </>
  )
}
