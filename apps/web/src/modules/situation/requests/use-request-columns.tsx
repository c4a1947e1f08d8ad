import { Link } from '@tanstack/react-router'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Moment } from '../../../design/moment.tsx'
import type { Column } from '../../../design/table.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { AnswerState } from './answer-state.tsx'
import { awaits, type Request } from './request-facts.ts'
import styles from './requests.module.css'

export function useRequestColumns(at: string | undefined): readonly Column<Request>[] {
  const { texts } = useLanguage()
  const session = useSession()
  const nameOf = useAgencyNames()
  const stateOf = useStateNames()
  const { columns } = texts.requests
  return [
    {
      name: columns.state,
      head: true,
      cell: (request) => (
        <>
          <strong className={styles['state']}>{stateOf(request.state)}</strong>
          {awaits(request, session) ? (
            <span className={styles['mine']}>{texts.requests.awaitsYou}</span>
          ) : undefined}
        </>
      ),
    },
    {
      name: columns.question,
      cell: ({ id, question }) => (
        <Link to="/requests/$id" params={{ id }} className={styles['question']}>
          {question}
        </Link>
      ),
    },
    {
      name: columns.by,
      cell: ({ agency, asked }) => (
        <>
          {nameOf(agency)} <Moment at={asked} short />
        </>
      ),
    },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label ?? ''} audience={audience.split(' ')} />,
    },
    { name: columns.clock, cell: (request) => <AnswerState request={request} at={at} /> },
  ]
}
