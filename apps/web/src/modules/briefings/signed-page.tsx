import type { ReactNode } from 'react'
import { Card } from '../../design/card.tsx'
import { useBriefingsTexts } from '../../texts/use-briefings-texts.ts'
import styles from './briefings.module.css'
import type { Issue } from './issue.ts'

/** The signed file itself within the page: it runs nothing, and can reach nothing of ours. */
export function SignedPage({ issue }: { readonly issue: Issue }): ReactNode {
  const { texts, language } = useBriefingsTexts()
  const own = texts.briefings.issue
  const pages = issue.files.filter(({ form }) => form === 'html')
  const page = pages.find((one) => one.language === language) ?? pages[0]
  if (page === undefined) return undefined
  return (
    <Card
      title={own.signedPage}
      side={
        <a href={page.url} target="_blank" rel="noreferrer">
          {own.openPage}
        </a>
      }
    >
      <p className={styles['soft']}>{own.signedPageMeans}</p>
      <iframe
        className={styles['page']}
        sandbox=""
        src={page.url}
        title={own.frame(page.name)}
        loading="lazy"
      />
    </Card>
  )
}
