import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { ApiError } from '../../api/api-error.ts'
import { Asked } from '../../design/asked.tsx'
import { ButtonLink } from '../../design/button-link.tsx'
import { ChainLine } from '../../design/chain-line.tsx'
import { dayInWords } from '../../design/day-in-words.ts'
import { Empty } from '../../design/empty.tsx'
import { LabelMark } from '../../design/label-mark.tsx'
import { Page } from '../../design/page.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import { useView } from '../../view/use-view.ts'
import styles from './briefings.module.css'
import { IssueFacts } from './issue-facts.tsx'
import { IssueFiles } from './issue-files.tsx'
import { IssueTrail } from './issue-trail.tsx'
import { IssueWords } from './issue-words.tsx'
import type { Issue } from './issue.ts'
import { KeptWords } from './kept-words.tsx'
import { saidIn } from '../../design/said-in.ts'
import { SignedPage } from './signed-page.tsx'
import { useMayEdit } from './use-may-edit.ts'

/** One issue: what it says, its files and what proves them, who signed, and the signed page as it is. */
export function IssuePage(): ReactNode {
  const { texts } = useBriefingsTexts()
  const { number } = useParams({ strict: false }) as { readonly number: string }
  const { asOf } = useView()
  const isNumber = /^[1-9]\d{0,4}$/.test(number)
  const query = useQuery({
    ...answerQuery('/api/briefings/{number}', { number, ...(asOf === undefined ? {} : { asOf }) }),
    enabled: isNumber,
  })
  const isUnknown = query.error instanceof ApiError && query.error.reason === 'not-found'
  if (!isNumber || (isUnknown && query.data === undefined))
    return (
      <Page title={texts.briefings.kind}>
        <Empty title={texts.briefings.notFound}>
          <p>{texts.briefings.notFoundMeans}</p>
        </Empty>
      </Page>
    )
  return (
    <Asked query={query} lines={8}>
      {({ briefing }) => <ShownIssue issue={briefing} />}
    </Asked>
  )
}

function ShownIssue({ issue }: { readonly issue: Issue }): ReactNode {
  const { texts, language, words } = useBriefingsTexts()
  const { number, date, label, audience } = issue
  const title = saidIn(issue.titles, language)?.said
  const named = texts.briefings.number(words.number(number))
  return (
    <Page
      title={title ?? named}
      over={`${named} · ${dayInWords(language, date)}`}
      lead={<LabelMark label={label ?? ''} audience={audience.split(' ')} />}
      actions={<Actions issue={issue} />}
      aside={<IssueTrail issue={issue} />}
    >
      <Correction issue={issue} />
      <IssueWords issue={issue} />
      <IssueFiles issue={issue} />
      <IssueFacts issue={issue} />
      <SignedPage issue={issue} />
      <KeptWords overrides={issue.overrides} />
      <ChainLine of={issue.id} />
    </Page>
  )
}

/** A corrected issue says so at once and leads to the one in its place; that one says why. */
function Correction({ issue }: { readonly issue: Issue }): ReactNode {
  const { texts, words, language } = useBriefingsTexts()
  const { correctedBy, corrects, correction } = issue
  const reason = correction === null ? undefined : saidIn(correction, language)
  return (
    <>
      {correctedBy === null ? undefined : (
        <p className={styles['notice']}>
          {texts.briefings.correctedNotice(words.number(correctedBy.number))}{' '}
          <Link to="/briefings/$number" params={{ number: String(correctedBy.number) }}>
            {texts.briefings.toCorrection(words.number(correctedBy.number))}
          </Link>
        </p>
      )}
      {corrects === null ? undefined : (
        <p className={styles['notice']}>
          <Link to="/briefings/$number" params={{ number: String(corrects.number) }}>
            {texts.briefings.corrects(words.number(corrects.number))}
          </Link>
          . {texts.briefings.reason}: <span lang={reason?.lang}>{reason?.said}</span>
        </p>
      )}
    </>
  )
}

function Actions({ issue }: { readonly issue: Issue }): ReactNode {
  const { texts } = useBriefingsTexts()
  if (!useMayEdit() || issue.correctedBy !== null) return undefined
  return (
    <ButtonLink
      to="/briefings/new"
      search={(before) => ({ ...before, corrects: String(issue.number) })}
      variant="default"
    >
      {texts.briefings.beginCorrection}
    </ButtonLink>
  )
}
