import type { HTMLAttributes, ReactNode } from 'react'
import { Field } from './field.tsx'

type Given = {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly isOptional?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength?: number
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'datetime-local' | 'number'
  readonly autoComplete?: string
  readonly inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  /** BCP 47, where the text is to be in another language than the page. */
  readonly lang?: string
  /** Several lines, this many in sight. */
  readonly rows?: number
}

/** A field of one line, or of several. */
export function TextField(given: Given): ReactNode {
  const { label, hint, error, isOptional = false, value, onChange, rows, type, ...rest } = given
  return (
    <Field label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) =>
        rows === undefined ? (
          <input
            {...control}
            {...rest}
            type={type ?? 'text'}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <textarea
            {...control}
            {...rest}
            rows={rows}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )
      }
    </Field>
  )
}
