import type { BriefingDraft } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { ApiError } from '../../../api/api-error.ts'
import { Asked } from '../../../design/asked.tsx'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Empty } from '../../../design/empty.tsx'
import { LabelMark } from '../../../design/label-mark.tsx'
import { Page } from '../../../design/page.tsx'
import { ProofMark } from '../../../design/proof-mark.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import styles from '../briefings.module.css'
import { languageName } from '../../../design/language-name.ts'
import { ReadWords } from '../read-words.tsx'
import { formOfDraft } from './briefing-form.ts'
import { Editor } from './editor.tsx'
import { EditorsOnly } from './editors-only.tsx'

/** A draft: its newest version is written on, confirmed and issued here; an older one is read. */
export function DraftPage(): ReactNode {
  const { texts } = useBriefingsTexts()
  const { id } = useParams({ strict: false }) as { readonly id: string }
  const isId = /^[0-9a-f]{64}$/.test(id)
  const query = useQuery({ ...answerQuery('/api/briefings/drafts/{id}', { id }), enabled: isId })
  const isUnknown =
    query.error instanceof ApiError && ['not-found', 'not-entitled'].includes(query.error.reason ?? '')
  if (!isId || (isUnknown && query.data === undefined))
    return (
      <Page title={texts.briefings.drafts.kind}>
        <Empty title={texts.briefings.drafts.notFound}>
          <p>{texts.briefings.drafts.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={8}>
      {({ draft }) => <ShownDraft draft={draft} />}
    </Asked>
  )
}

function ShownDraft({ draft }: { readonly draft: BriefingDraft }): ReactNode {
  const { texts, words, language } = useBriefingsTexts()
  const { number, version, date, label, audience, index, standing, corrects } = draft
  const { drafts, standings } = texts.briefings
  return (
    <Page
      title={texts.briefings.number(words.number(number))}
      over={`${drafts.kind} · ${drafts.version(words.number(version))} · ${dayInWords(language, date)} · ${standings[standing]}`}
      lead={
        <>
          <LabelMark label={label ?? ''} audience={audience.split(' ')} /> <ProofMark index={index} />
        </>
      }
    >
      {corrects === null ? undefined : (
        <p className={styles['notice']}>
          <Link to="/briefings/$number" params={{ number: String(corrects.number) }}>
            {texts.briefings.corrects(words.number(corrects.number))}
          </Link>
        </p>
      )}
      {standing === 'open' || standing === 'overtaken' ? (
        <EditorsOnly>
          <Editor key={draft.id} first={formOfDraft(draft)} draft={draft} corrects={corrects ?? undefined} />
        </EditorsOnly>
      ) : (
        <Closed draft={draft} />
      )}
    </Page>
  )
}

/** A version that another has replaced, or that was issued: to read. */
function Closed({ draft }: { readonly draft: BriefingDraft }): ReactNode {
  const { texts } = useBriefingsTexts()
  const { edit: own, issue } = texts.briefings
  const { replacedBy, standing, number } = draft
  return (
    <>
      <p className={styles['notice']}>
        {standing === 'issued' ? own.issued : own.replaced}{' '}
        {standing === 'issued' ? (
          <Link to="/briefings/$number" params={{ number: String(number) }}>
            {own.toIssue}
          </Link>
        ) : replacedBy === null ? undefined : (
          <Link to="/briefings/drafts/$id" params={{ id: replacedBy }}>
            {own.toNewer}
          </Link>
        )}
      </p>
      <Card title={issue.words}>
        {Object.entries(draft.words).map(([language, said]) => (
          <details key={language}>
            <summary lang={language}>{languageName(language)}</summary>
            <ReadWords words={said} lang={language} />
          </details>
        ))}
      </Card>
    </>
  )
}
