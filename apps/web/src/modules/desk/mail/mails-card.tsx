import type { DeskMailsAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Moment } from '../../../design/moment.tsx'
import { PageLink } from '../../../design/page-link.tsx'
import { PartOfList } from '../../../design/part-of-list.tsx'
import { Table } from '../../../design/table.tsx'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { usePart } from '../../../view/use-part.ts'
import styles from './mail.module.css'
import { MailOutcome } from './mail-outcome.tsx'
import type { SentMail } from './sent-mail.ts'

/** Sending is no statement of which live events tell. */
const askAgainMs = 15_000

/** What was sent to the agency, the newest first, and what became of each. */
export function MailsCard(): ReactNode {
  const { texts } = useDeskTexts()
  const part = usePart()
  const query = useQuery({ ...answerQuery('/api/desk/mails', part), refetchInterval: askAgainMs })
  return (
    <Card title={texts.desk.mail.mails.title}>
      <Asked query={query} lines={4}>
        {({ mails, total }) => <Mails mails={mails} total={total} />}
      </Asked>
    </Card>
  )
}

function Mails({ mails, total }: DeskMailsAnswer): ReactNode {
  const { texts } = useDeskTexts()
  const { columns, ...words } = texts.desk.mail.mails
  if (total === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneMeans}</p>
      </Empty>
    )
  return (
    <>
      <p role="status">{words.count(total)}</p>
      <Table
        caption={words.caption}
        isWide
        rows={mails}
        keyOf={({ id }) => id}
        columns={[
          { name: columns.what, head: true, cell: (mail) => <About mail={mail} /> },
          { name: columns.when, cell: ({ asked }) => <Moment at={asked} /> },
          { name: columns.to, cell: ({ address }) => <span className={styles['address']}>{address}</span> },
          { name: columns.outcome, cell: (mail) => <MailOutcome mail={mail} /> },
        ]}
      />
      <PartOfList shown={mails.length} total={total} />
    </>
  )
}

function About({ mail: { what, subject, page } }: { readonly mail: SentMail }): ReactNode {
  const { texts } = useDeskTexts()
  const kind = texts.desk.mail.mails.kinds[what]
  if (subject === undefined) return kind
  return (
    <span className={styles['about']}>
      <span dir="auto">{page === undefined ? subject : <PageLink page={page}>{subject}</PageLink>}</span>
      <span className={styles['soft']}>{kind}</span>
    </span>
  )
}
