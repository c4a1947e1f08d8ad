import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Field } from '../../design/field.tsx'
import { useThreatsTexts } from '../../texts/use-threats-texts.ts'

type Given = {
  readonly event: string
  readonly error: string | undefined
  readonly onChoose: (event: string) => void
}

/** An event of the record that is not closed. */
export function EventOfRecordField({ event, error, onChoose }: Given): ReactNode {
  const { texts, named } = useThreatsTexts()
  const { data } = useQuery(answerQuery('/api/situation/events'))
  const open = (data?.events ?? []).filter((one) => !one.closed || one.event === event)
  return (
    <Field label={texts.shell.event} error={error}>
      {(control) => (
        <select {...control} value={event} onChange={({ target }) => onChoose(target.value)}>
          {event === '' ? <option value="">{texts.threats.compose.missingEvent}</option> : undefined}
          {open.map((one) => (
            <option key={one.event} value={one.event}>
              {named(one.names)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
