import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import type { Issue } from './issue.ts'
import { languageName } from '../../design/language-name.ts'
import { ReadWords } from './read-words.tsx'
import { saidIn } from '../../design/said-in.ts'
import styles from './briefings.module.css'

/** The editor's words in the reader's language; the other languages below, closed. */
export function IssueWords({ issue }: { readonly issue: Issue }): ReactNode {
  const { texts, language } = useBriefingsTexts()
  const own = saidIn(issue.words, language)
  if (own === undefined) return undefined
  const others = Object.entries(issue.words).filter(([tag]) => tag !== own.lang)
  return (
    <Card title={texts.briefings.issue.words}>
      {own.lang === language ? undefined : <p className={styles['soft']}>{texts.briefings.issue.noWords}</p>}
      <ReadWords words={own.said} lang={own.lang} />
      {others.map(([tag, said]) => (
        <details key={tag}>
          <summary lang={tag}>{languageName(tag)}</summary>
          <ReadWords words={said} lang={tag} />
        </details>
      ))}
    </Card>
  )
}
