import type { ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { ExactMoment } from './exact-moment.tsx'
import { instantOf } from './silence-form.ts'
import styles from '../proposals.module.css'

type Given = {
  readonly value: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly onChange: (value: string) => void
}

/** An instant in UTC, and what it is where the writer is. */
export function InstantField({ value, hint, error, onChange }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.silence
  const instant = instantOf(value)
  return (
    <div className={styles['stack']}>
      <TextField
        label={own.until}
        hint={hint}
        error={error}
        type="datetime-local"
        value={value}
        onChange={onChange}
      />
      {instant === undefined ? undefined : (
        <p className={styles['received']}>
          {own.inZone} <ExactMoment at={instant} />
        </p>
      )}
    </div>
  )
}
