import { useMemo, type ReactNode } from 'react'
import { WordDiff } from '../../../design/word-diff.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { compareVersions, differingArticles, type ComparedArticle } from './compare-versions.ts'

export type View = 'inline' | 'beside'
type Version = Parameters<typeof compareVersions>[0] & { readonly name: string }

type Given = {
  readonly before: Version
  readonly after: Version
  readonly lang: string
  readonly view: View
}

/** Two versions in one language: title, preamble, and every article that differs. */
export function ComparedVersions({ before, after, lang, view }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const compared = useMemo(() => compareVersions(before, after, lang), [before, after, lang])
  const own = texts.proposals
  const names = { before: before.name, after: after.name, lang, view }
  return (
    <div className={styles['stack']}>
      <p className={styles['soft']}>{own.versions.changed(differingArticles(compared))}</p>
      <Differing {...names} title={own.write.title} pair={compared.title} />
      <Differing {...names} title={own.preamble} pair={compared.preamble} />
      {compared.articles.map((article) => (
        <Differing
          key={article.id}
          {...names}
          title={[own.article(article.id), ...changeOf(article, own.versions)].join(' · ')}
          pair={{ before: article.before ?? '', after: article.after ?? '' }}
        />
      ))}
    </div>
  )
}

function changeOf(
  { before, after }: ComparedArticle,
  names: { readonly added: string; readonly removed: string },
): readonly string[] {
  if (before === undefined) return [names.added]
  return after === undefined ? [names.removed] : []
}

type Part = {
  readonly title: string
  readonly pair: { readonly before: string; readonly after: string }
  readonly before: string
  readonly after: string
  readonly lang: string
  readonly view: View
}

/** What is the same in both is not shown again: it stands above. */
function Differing({ title, pair, before, after, lang, view }: Part): ReactNode {
  if (pair.before === pair.after) return undefined
  return (
    <div className={styles['stack']}>
      <h3 className={styles['small']}>{title}</h3>
      <WordDiff
        before={{ name: before, text: pair.before }}
        after={{ name: after, text: pair.after }}
        lang={lang}
        view={view}
      />
    </div>
  )
}
