import type { ReactNode } from 'react'
import { Facts } from '../../../design/facts.tsx'
import { Moment } from '../../../design/moment.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import type { StandingFigure } from '../report/standing-figures.ts'
import { SaidFigures, type SaidFigure } from './said-figures.tsx'
import styles from './said.module.css'

type Given = {
  readonly content: DraftContent
  readonly standing?: ((figure: SaidFigure) => StandingFigure | undefined) | undefined
}

/** What a report or a correction says, in the order in which it is read: why, in words, in figures, from where. */
export function SaidReport({ content, standing }: Given): ReactNode {
  const { texts } = useLanguage()
  const { body, lang, kind } = content
  const own = texts.drafts.says
  const figures = (body['observations'] ?? []) as readonly SaidFigure[]
  const source = body['source'] as { readonly name?: string } | undefined
  const nextDue = body['nextReportDue']
  return (
    <div className={styles['said']}>
      {body['zero'] === true ? <p className={styles['zero']}>{own.zero}</p> : undefined}
      <Words title={own.reason} lang={lang} text={body['reason']} />
      <Words title={own.narrative} lang={lang} text={body['narrative']} />
      {figures.length === 0 ? undefined : (
        <SaidFigures
          figures={figures}
          {...(kind === 'situation.correction' && standing !== undefined ? { standing } : {})}
        />
      )}
      <Facts
        facts={[
          typeof nextDue === 'string' ? { name: own.nextDue, value: <Moment at={nextDue} /> } : undefined,
          source?.name === undefined ? undefined : { name: own.source, value: source.name },
        ]}
      />
    </div>
  )
}

type WordsGiven = { readonly title: string; readonly lang: string | undefined; readonly text: unknown }

function Words({ title, lang, text }: WordsGiven): ReactNode {
  if (typeof text !== 'string' || text === '') return undefined
  return (
    <section className={styles['prose']}>
      <h3>{title}</h3>
      <p lang={lang}>{text}</p>
    </section>
  )
}
