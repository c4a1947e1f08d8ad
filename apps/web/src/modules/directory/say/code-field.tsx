import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'

type Given = {
  readonly label: string
  readonly error?: string | undefined
  /** Codes with their names; an empty code stands for nothing chosen yet. */
  readonly options: readonly (readonly [string, string])[]
  readonly value: string
  readonly onChoose: (value: string) => void
}

/** Chooses one of a list of codes. */
export function CodeField({ label, error, options, value, onChoose }: Given): ReactNode {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select {...control} value={value} onChange={({ target }) => onChoose(target.value)}>
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
