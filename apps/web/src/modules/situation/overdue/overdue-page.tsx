import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Page } from '../../../design/page.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useView } from '../../../view/use-view.ts'
import { Board } from './board.tsx'

/** What each agency undertook to report, what came, and what is missing. */
export function OverduePage(): ReactNode {
  const { texts } = useLanguage()
  const { asOf, event } = useView()
  const query = useQuery({
    ...answerQuery('/api/situation/overdue', { event, ...(asOf === undefined ? {} : { asOf }) }),
    enabled: event !== undefined,
  })
  return (
    <Page title={texts.shell.pages.overdue} lead={texts.overdue.lead}>
      <Asked query={query} lines={8}>
        {({ now, board }) => <Board board={board} at={asOf === undefined ? undefined : now} />}
      </Asked>
    </Page>
  )
}
