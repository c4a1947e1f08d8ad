import type { ReactNode } from 'react'
import { EventField } from '../../design/event-field.tsx'
import { useThreatsTexts } from '../../texts/use-threats-texts.ts'

type Given = {
  readonly event: string
  readonly error: string | undefined
  readonly onChoose: (event: string) => void
}

/** An event of the record that is not closed; until one is chosen it says so. */
export function EventOfRecordField({ event, error, onChoose }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const none = event === '' ? texts.threats.compose.missingEvent : undefined
  return <EventField label={texts.shell.event} none={none} event={event} error={error} onChoose={onChoose} />
}
