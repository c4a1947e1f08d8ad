import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { useLanguage } from '../language/language-provider.tsx'
import { Field } from './field.tsx'

type Given = {
  readonly label: string
  readonly event: string
  readonly onChoose: (event: string) => void
  /** What having none is called; absent where one must be chosen. */
  readonly none?: string | undefined
  readonly isOptional?: boolean
  readonly error?: string | undefined
  /** A closed event is offered too, and not only kept where it was chosen. */
  readonly isAny?: boolean
}

/** An event of the record, or none where that is a choice. */
export function EventField(given: Given): ReactNode {
  const { label, event, onChoose, none, isOptional = false, error, isAny = false } = given
  const { named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/situation/events'))
  const offered = (data?.events ?? []).filter((one) => isAny || !one.closed || one.event === event)
  return (
    <Field label={label} error={error} isOptional={isOptional}>
      {(control) => (
        <select {...control} value={event} onChange={({ target }) => onChoose(target.value)}>
          {none === undefined ? undefined : <option value="">{none}</option>}
          {offered.map((one) => (
            <option key={one.event} value={one.event}>
              {named(one.names)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
