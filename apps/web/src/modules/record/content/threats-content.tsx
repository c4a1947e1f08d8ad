import type { Understood } from '@concert/statement'
import type { ReactNode } from 'react'
import { RawText } from '../../../design/raw-text.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'

type Statement = Extract<Understood, { readonly kind: `threats.${string}` }>

/** Signals, assessments and alerts, field by field as they were signed. */
export function ThreatsContent({ body }: { readonly body: Statement['body'] }): ReactNode {
  const { texts } = useLanguage()
  return <RawText what={texts.record.entry.rawBody} text={JSON.stringify(body, undefined, 2)} />
}
