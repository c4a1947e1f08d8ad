import type { Understood } from '@concert/statement'
import type { ReactNode } from 'react'
import { RawText } from '../../../design/raw-text.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Prose } from './prose.tsx'

type Statement = Extract<Understood, { readonly kind: `briefings.${string}` }>

/** A briefing's words, language by language; a confirmation as it was signed. */
export function BriefingsContent({ statement }: { readonly statement: Statement }): ReactNode {
  const { texts } = useLanguage()
  if (statement.kind === 'briefings.confirmation')
    return <RawText what={texts.record.entry.rawBody} text={JSON.stringify(statement.body, undefined, 2)} />
  return Object.entries(statement.body.words).map(([language, { title, lead }]) => (
    <Prose key={language} title={title} lang={language}>
      {lead}
    </Prose>
  ))
}
