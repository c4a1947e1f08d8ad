import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Field } from '../../../design/field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'

type Given = { readonly event: string; readonly onChoose: (event: string) => void }

/** The event that it is about, or none: what was heard may be the first of an event. */
export function EventField({ event, onChoose }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/situation/events'))
  const open = (data?.events ?? []).filter(({ closed }) => !closed)
  return (
    <Field label={texts.requests.event}>
      {(control) => (
        <select {...control} value={event} onChange={({ target }) => onChoose(target.value)}>
          {open.map((one) => (
            <option key={one.index} value={one.event}>
              {named(one.names)}
            </option>
          ))}
          <option value="">{texts.requests.compose.noEvent}</option>
        </select>
      )}
    </Field>
  )
}
