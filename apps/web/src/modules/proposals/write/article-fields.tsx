import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import styles from '../proposals.module.css'
import { faultsAt } from './faults-at.ts'
import { nextArticleId, type ArticleForm } from './proposal-form.ts'

type Given = {
  readonly articles: readonly ArticleForm[]
  readonly shown: string
  readonly faults: readonly string[]
  readonly onChange: (articles: readonly ArticleForm[]) => void
}

/** The articles in their order: written, moved, added, taken out. */
export function ArticleFields({ articles, shown, faults, onChange }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.write
  const add = (): void => onChange([...articles, { id: nextArticleId(articles), heading: {}, texts: {} }])
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{own.articles}</legend>
      {articles.map((article, at) => (
        <OneArticle
          // An article is its place in the text: its number is being written.
          key={at}
          article={article}
          at={at}
          shown={shown}
          faults={faults}
          onChange={(next) => onChange(articles.with(at, next))}
        >
          <Moves articles={articles} at={at} onChange={onChange} />
        </OneArticle>
      ))}
      {faults.includes('articles') ? <p className={styles['error']}>{own.faults.articles}</p> : undefined}
      <div>
        <Button variant="default" onClick={add}>
          {own.add}
        </Button>
      </div>
    </fieldset>
  )
}

type One = {
  readonly article: ArticleForm
  readonly at: number
  readonly shown: string
  readonly faults: readonly string[]
  readonly onChange: (article: ArticleForm) => void
  readonly children: ReactNode
}

function OneArticle({ article, at, shown, faults, onChange, children }: One): ReactNode {
  const { texts, language } = useProposalsTexts()
  const own = texts.proposals.write
  const missing = { en: own.faults.missing, other: own.faults.missing }
  const unwritten = faults.includes(`texts.${at}`) ? { [language]: own.faults.texts } : {}
  return (
    <div role="group" aria-label={texts.proposals.article(article.id)} className={styles['articleForm']}>
      <div className={styles['articleHead']}>
        <TextField
          label={own.id}
          hint={own.idHint}
          error={faults.includes(`id.${at}`) ? own.faults.id : undefined}
          maxLength={20}
          value={article.id}
          onChange={(id) => onChange({ ...article, id })}
        />
        {children}
      </div>
      <TextsFields
        label={own.heading}
        shown={shown}
        isOptional
        texts={article.heading}
        maxLength={300}
        errors={faultsAt(faults, `heading.${at}`, { en: own.faults.heading, other: own.faults.missing })}
        onChange={(heading) => onChange({ ...article, heading })}
      />
      <TextsFields
        label={own.texts}
        shown={shown}
        rows={6}
        texts={article.texts}
        maxLength={10_000}
        errors={{ ...faultsAt(faults, `texts.${at}`, missing), ...unwritten }}
        onChange={(next) => onChange({ ...article, texts: next })}
      />
    </div>
  )
}

type Moving = Pick<Given, 'articles' | 'onChange'> & { readonly at: number }

function Moves({ articles, at, onChange }: Moving): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.write
  const name = texts.proposals.article(articles[at]!.id)
  const swap = (other: number): void =>
    onChange(articles.with(at, articles[other]!).with(other, articles[at]!))
  return (
    <div className={styles['acts']}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={own.up(name)}
        disabled={at === 0}
        onClick={() => swap(at - 1)}
      >
        ↑
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={own.down(name)}
        disabled={at === articles.length - 1}
        onClick={() => swap(at + 1)}
      >
        ↓
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onChange(articles.toSpliced(at, 1))}>
        {own.remove(name)}
      </Button>
    </div>
  )
}
