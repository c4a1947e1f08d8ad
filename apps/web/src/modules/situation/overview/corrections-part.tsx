import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { CorrectionList } from '../corrections/correction-list.tsx'
import { useCorrections, type Situation } from './use-situation.ts'

const shown = 4

export function CorrectionsPart({ situation }: { readonly situation: Situation }): ReactNode {
  const { texts } = useLanguage()
  const answer = useCorrections(situation.event, situation.asOf)
  return (
    <Card title={texts.situation.corrections.title}>
      {answer === undefined ? undefined : <CorrectionList answer={answer} entriesAtMost={shown} />}
    </Card>
  )
}
