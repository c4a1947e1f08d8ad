import type { StatementAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { Page } from '../../design/page.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { SealedEntry } from './sealed-entry.tsx'
import type { ShownStatement } from './shown-statement.ts'
import { StatementPage } from './statement-page.tsx'

/** One entry of the record, by its number or by its statement's id. */
export function EntryPage(): ReactNode {
  const { texts } = useLanguage()
  const { id } = useParams({ from: '/record/$id' })
  const query = useQuery(answerQuery('/api/statements/{id}', { id }))
  if (query.data === undefined)
    return (
      <Page title={texts.shell.pages.record} over={id}>
        <Asked query={query} lines={8}>
          {() => undefined}
        </Asked>
      </Page>
    )
  return isShown(query.data) ? (
    <StatementPage key={query.data.index} shown={query.data} />
  ) : (
    <SealedEntry entry={query.data} />
  )
}

function isShown(answer: StatementAnswer): answer is ShownStatement {
  return answer.visible && answer.statement !== undefined && answer.id !== undefined
}
