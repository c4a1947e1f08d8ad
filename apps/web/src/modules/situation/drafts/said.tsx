import { isKind, kinds } from '@concert/statement'
import type { ReactNode } from 'react'
import { RawText } from '../../../design/raw-text.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { WordsContent } from '../../record/content/words-content.tsx'
import type { StandingFigure } from '../report/standing-figures.ts'
import type { SaidFigure } from './said-figures.tsx'
import { SaidReport } from './said-report.tsx'

type Given = {
  readonly content: DraftContent
  readonly standing?: ((figure: SaidFigure) => StandingFigure | undefined) | undefined
}

/** What a draft says, readable; what is unfinished, or of a kind that is not known here, is shown as it is. */
export function Said({ content, standing }: Given): ReactNode {
  const { texts } = useLanguage()
  if (content.kind === 'situation.report' || content.kind === 'situation.correction')
    return <SaidReport content={content} standing={standing} />
  if (isKind(content.kind) && kinds[content.kind].body.safeParse(content.body).success)
    return <WordsContent statement={content as unknown as Parameters<typeof WordsContent>[0]['statement']} />
  return (
    <>
      <p>{texts.drafts.raw}</p>
      <RawText what={texts.record.entry.rawBody} text={JSON.stringify(content.body, undefined, 2)} />
    </>
  )
}
