import type { DirectoryAnswer, NodeAnswer, OverdueAnswer } from '@concert/api'
import type { Place } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { useNow } from '../../../clock/use-now.ts'
import { Asked } from '../../../design/asked.tsx'
import { Page } from '../../../design/page.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { duePeriod } from './due-period.ts'
import { lastReaders } from './last-readers.ts'
import { emptyForm } from './report-form.ts'
import type { ReportSearch } from './report-search.ts'
import { ReportWriter } from './report-writer.tsx'

type Given = {
  readonly agency: string
  readonly person: string
  readonly event: string
  readonly search: ReportSearch
}

/** Finds out for whom, of what and when it is reported before anything is written. */
export function ReportDesk(given: Given): ReactNode {
  const { texts } = useLanguage()
  const { agency, event } = given
  const agencyName = useAgencyNames()
  const directory = useQuery(answerQuery('/api/directory'))
  const board = useQuery(answerQuery('/api/situation/overdue', { event }))
  const node = useQuery(answerQuery('/api/node'))
  return (
    <Page title={texts.shell.pages.report} over={agencyName(agency)}>
      <Asked query={directory} lines={8}>
        {(directory) => (
          <Asked query={board} lines={8}>
            {(board) => (
              <Asked query={node} lines={8}>
                {(node) => <Begun {...given} directory={directory} board={board} node={node} />}
              </Asked>
            )}
          </Asked>
        )}
      </Asked>
    </Page>
  )
}

type Known = { readonly directory: DirectoryAnswer; readonly board: OverdueAnswer; readonly node: NodeAnswer }

function Begun({ agency, person, event, search, directory, board, node }: Given & Known): ReactNode {
  const { language } = useLanguage()
  const now = useNow()
  const office = directory.agencies.find((one) => one.agency === agency)
  const line = board.board.find((one) => one.agency === agency)
  const due = duePeriod(line, now)
  const place = (office?.state ?? directory.states[0]?.state ?? '') as Place
  const first = useMemo(
    () => emptyForm({ event, place, period: due, lang: language, ...lastReaders(agency) }),
    // Where one begins stays as it was when the page was opened.
    [event, agency],
  )
  return (
    <ReportWriter
      agency={agency}
      agencyType={office?.type}
      state={office?.state ?? undefined}
      person={person}
      origin={node.origin}
      first={first}
      due={due}
      search={search}
    />
  )
}
