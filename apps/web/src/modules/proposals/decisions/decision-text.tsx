import type { Decision } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { ShownTexts } from '../read/shown-texts.tsx'

type Given = {
  readonly text: Pick<Decision, 'title' | 'preamble' | 'articles'>
  /** A language, or `all`. */
  readonly shown: string
  readonly level?: 3 | 4
}

/** A whole text: title where all languages are shown, preamble, articles. */
export function DecisionText({ text, shown, level = 3 }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const Heading = level === 3 ? 'h3' : 'h4'
  const { title, preamble, articles } = text
  return (
    <div className={styles['stack']}>
      {shown === 'all' ? <ShownTexts texts={title} shown={shown} /> : undefined}
      {preamble === undefined ? undefined : <ShownTexts texts={preamble} shown={shown} />}
      {articles.map((article) => (
        <section key={article.id} className={styles['stack']}>
          <Heading className={styles['small']}>{texts.proposals.article(article.id)}</Heading>
          <ShownTexts texts={article.texts} heading={article.heading} shown={shown} />
        </section>
      ))}
    </div>
  )
}
