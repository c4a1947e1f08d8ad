import { Fragment, useMemo, type ReactNode } from 'react'
import { useLanguage } from '../language/language-provider.tsx'
import { compareWords, type WordRun } from './compare-words.ts'
import styles from './word-diff.module.css'

export type ComparedText = {
  /** What it is called: version 1, the words asked for. */
  readonly name: string
  /** Empty where this side does not have it. */
  readonly text: string
}

type Given = {
  readonly before: ComparedText
  readonly after: ComparedText
  /** BCP 47, of both texts. */
  readonly lang: string
  /** In one text, or each text by itself with the other at its side. */
  readonly view: 'inline' | 'beside'
}

/** Two texts compared word by word: struck out what went, underlined what came, and both said to whoever reads by ear. */
export function WordDiff({ before, after, lang, view }: Given): ReactNode {
  const { texts } = useLanguage()
  const runs = useMemo(() => compareWords(before.text, after.text, lang), [before.text, after.text, lang])
  if (before.text === after.text)
    return (
      <div className={styles['same']}>
        <p className={styles['name']}>{texts.design.wordDiff.same}</p>
        <p className={styles['text']} lang={lang}>
          {after.text}
        </p>
      </div>
    )
  if (view === 'inline') return <Runs runs={runs} lang={lang} />
  return (
    <div className={styles['beside']}>
      <Side name={before.name} lang={lang} runs={runs.filter((run) => run.in !== 'after')} />
      <Side name={after.name} lang={lang} runs={runs.filter((run) => run.in !== 'before')} />
    </div>
  )
}

type Text = { readonly runs: readonly WordRun[]; readonly lang: string }

function Side({ name, ...text }: Text & { readonly name: string }): ReactNode {
  const { texts } = useLanguage()
  return (
    <div role="group" aria-label={name} className={styles['side']}>
      <p className={styles['name']}>{name}</p>
      {text.runs.length === 0 ? (
        <p className={styles['none']}>{texts.design.wordDiff.none}</p>
      ) : (
        <Runs {...text} />
      )}
    </div>
  )
}

function Runs({ runs, lang }: Text): ReactNode {
  return (
    <p className={styles['text']} lang={lang}>
      {runs.map((run, at) => (
        // A run is nothing but its place in the text.
        <Fragment key={at}>
          <Run run={run} />
        </Fragment>
      ))}
    </p>
  )
}

function Run({ run: { in: side, text } }: { readonly run: WordRun }): ReactNode {
  const { texts, language } = useLanguage()
  const { removed, added, end } = texts.design.wordDiff
  if (side === 'both') return text
  const Mark = side === 'before' ? 'del' : 'ins'
  return (
    <Mark className={styles[side]}>
      <span className="visually-hidden" lang={language}>
        {side === 'before' ? removed : added}{' '}
      </span>
      {text}
      <span className="visually-hidden" lang={language}>
        {' '}
        {end}
      </span>
    </Mark>
  )
}
