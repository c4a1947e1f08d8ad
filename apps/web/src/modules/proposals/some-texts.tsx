import type { ReactNode } from 'react'
import { TextsFields, type LanguageTexts } from '../../design/texts-fields.tsx'
import { LanguageChoice } from '../../design/language-choice.tsx'
import { useState } from 'react'
import { useProposalsTexts } from '../../texts/use-proposals-texts.ts'
import styles from './proposals.module.css'

type Given = {
  readonly label: string
  readonly texts: LanguageTexts
  readonly onChange: (texts: LanguageTexts) => void
  readonly error?: string | undefined
  readonly rows?: number
}

/** A text in one language at least; the reader's own comes first to hand. */
export function SomeTexts({ label, texts: written, onChange, error, rows = 5 }: Given): ReactNode {
  const { language } = useProposalsTexts()
  const [shown, show] = useState<string>(language)
  return (
    <div className={styles['stack']}>
      <LanguageChoice chosen={shown} onChoose={show} />
      <TextsFields
        label={label}
        shown={shown}
        texts={written}
        onChange={onChange}
        rows={rows}
        maxLength={10_000}
        errors={error === undefined ? {} : { [language]: error }}
        isOptional
      />
    </div>
  )
}
