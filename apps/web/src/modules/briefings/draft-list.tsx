import type { BriefingDraft } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import { Card } from '../../design/card.tsx'
import { dayInWords } from '../../design/day-in-words.ts'
import { LabelMark } from '../../design/label-mark.tsx'
import { Moment } from '../../design/moment.tsx'
import { Table, type Column } from '../../design/table.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import styles from './briefings.module.css'
import { saidIn } from '../../design/said-in.ts'

/** What the Secretariat is writing, with what is missing before each can be issued. */
export function DraftList({ event }: { readonly event: string | undefined }): ReactNode {
  const { texts } = useBriefingsTexts()
  const columns = useDraftColumns()
  const query = useQuery(answerQuery('/api/briefings/drafts', event === undefined ? {} : { event }))
  const own = texts.briefings.drafts
  return (
    <Card title={own.title}>
      <p className={styles['soft']}>{own.means}</p>
      <Asked query={query}>
        {({ drafts }) =>
          drafts.length === 0 ? (
            <p className={styles['soft']}>{own.none}</p>
          ) : (
            <Table caption={own.caption} columns={columns} rows={drafts} keyOf={({ id }) => id} isWide />
          )
        }
      </Asked>
    </Card>
  )
}

function useDraftColumns(): readonly Column<BriefingDraft>[] {
  const { texts, language } = useBriefingsTexts()
  const { drafts: own, columns, versions } = texts.briefings
  return [
    { name: own.draft, head: true, cell: (draft) => <DraftName draft={draft} /> },
    { name: columns.day, cell: ({ date }) => dayInWords(language, date) },
    {
      name: own.saved,
      cell: ({ received, savedBy }) => (
        <>
          <Moment at={received} short />{' '}
          {savedBy === null ? undefined : <span className={styles['note']}>{versions.by(savedBy.name)}</span>}
        </>
      ),
    },
    {
      name: own.missing,
      cell: ({ hindrances }) => (hindrances.length === 0 ? own.nothing : own.points(hindrances.length)),
    },
    {
      name: columns.readers,
      cell: ({ label, audience }) => <LabelMark label={label ?? ''} audience={audience.split(' ')} />,
    },
  ]
}

function DraftName({ draft }: { readonly draft: BriefingDraft }): ReactNode {
  const { texts, words, language } = useBriefingsTexts()
  const { id, number, version, corrects, standing } = draft
  const title = saidIn(draft.words, language)
  return (
    <>
      <Link to="/briefings/drafts/$id" params={{ id }}>
        {texts.briefings.number(words.number(number))}
      </Link>
      {title === undefined ? undefined : (
        <span className={styles['title']} lang={title.lang}>
          {title.said.title}
        </span>
      )}
      <span className={styles['note']}>
        {texts.briefings.drafts.version(words.number(version))}
        {corrects === null ? '' : ` · ${texts.briefings.corrects(words.number(corrects.number))}`}
        {standing === 'open' ? '' : ` · ${texts.briefings.standings[standing]}`}
      </span>
    </>
  )
}
