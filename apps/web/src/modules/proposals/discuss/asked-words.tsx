import type { Proposal } from '@concert/api'
import type { ReactNode } from 'react'
import { saidIn } from '../../../design/said-in.ts'
import { WordDiff } from '../../../design/word-diff.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import type { AmendmentType } from './amendment-form.ts'

type Texts = Readonly<Record<string, string>>

type Given = {
  readonly asked: {
    readonly type: AmendmentType
    readonly article: string
    readonly heading: Texts | null
    readonly texts: Texts | null
  }
  /** The version that it is asked of. */
  readonly version: Pick<Proposal['versions'][number], 'articles'> | undefined
  /** The language that is read, or `all`. */
  readonly shown: string
}

/** What would change, word by word, in the language that is read where it was asked in it. */
export function AskedWords({ asked, version, shown }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const lang = shown === 'all' ? language : shown
  const article = version?.articles.find(({ id }) => id === asked.article)
  if (asked.type === 'delete' || asked.texts === null) return undefined
  const said = saidIn(asked.texts, lang)
  if (said === undefined) return undefined
  const stands = asked.type === 'replace' ? article : undefined
  const own = texts.proposals.notes
  return (
    <div className={styles['stack']}>
      {asked.heading === null ? undefined : (
        <Compared
          name={own.heading}
          before={stands?.heading?.[said.lang] ?? ''}
          after={asked.heading[said.lang] ?? ''}
          lang={said.lang}
        />
      )}
      <Compared
        name={asked.type === 'replace' ? own.asked : own.inserted}
        before={stands?.texts[said.lang] ?? ''}
        after={said.said}
        lang={said.lang}
      />
    </div>
  )
}

type Pair = {
  readonly name: string
  readonly before: string
  readonly after: string
  readonly lang: string
}

function Compared({ name, before, after, lang }: Pair): ReactNode {
  const { texts } = useProposalsTexts()
  return (
    <div>
      <p className={styles['note']}>{name}</p>
      <WordDiff
        before={{ name: texts.proposals.notes.stands, text: before }}
        after={{ name, text: after }}
        lang={lang}
        view="inline"
      />
    </div>
  )
}
