import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Card } from '../../design/card.tsx'
import { LabelMark } from '../../design/label-mark.tsx'
import { useAudienceWords } from '../../design/use-audience-words.ts'
import { useLanguage } from '../../language/language-provider.tsx'
import { membersOf } from './members-of.ts'
import type { ShownStatement } from './shown-statement.ts'
import styles from './record.module.css'

/** Who is shown the statement, circle by circle, in words. */
export function AudienceCard({ shown }: { readonly shown: ShownStatement }): ReactNode {
  const { texts } = useLanguage()
  const words = useAudienceWords()
  const own = texts.record.entry.audience
  const { label, audience } = shown.statement
  return (
    <Card title={own.title}>
      <LabelMark label={label} audience={audience} />
      <p>{shown.form === 'open' ? own.everyone : own.some(words(audience))}</p>
      {shown.disclosedBy === undefined ? undefined : <p>{own.disclosed}</p>}
      {shown.form === 'open' ? undefined : <Members audience={audience} />}
      <p className={styles['means']}>{own.narrows}</p>
    </Card>
  )
}

/** A circle is a list of states by their role now. */
function Members({ audience }: { readonly audience: readonly string[] }): ReactNode {
  const { texts, named, language } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const states = membersOf(data?.states ?? [], audience)
  if (states.length === 0) return undefined
  return (
    <p className={styles['means']}>
      {texts.record.entry.audience.members(list.format(states.map(({ names }) => named(names))))}
    </p>
  )
}
