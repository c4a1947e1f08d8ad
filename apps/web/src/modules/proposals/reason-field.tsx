import type { ReactNode } from 'react'
import { TextField } from '../../design/text-field.tsx'
import { TextLanguageField } from '../../design/text-language-field.tsx'
import { useProposalsTexts } from '../../texts/use-proposals-texts.ts'

type Given = {
  readonly label?: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly isOptional?: boolean
  readonly rows?: number
  readonly reason: string
  readonly lang: string
  readonly onChange: (changes: { readonly reason?: string; readonly lang?: string }) => void
}

/** Why something is said, and in which language. */
export function ReasonField({ label, reason, lang, onChange, rows = 3, ...rest }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  return (
    <>
      <TextField
        {...rest}
        label={label ?? texts.proposals.reason}
        rows={rows}
        lang={lang}
        maxLength={5_000}
        value={reason}
        onChange={(next) => onChange({ reason: next })}
      />
      <TextLanguageField lang={lang} onChoose={(next) => onChange({ lang: next })} />
    </>
  )
}
