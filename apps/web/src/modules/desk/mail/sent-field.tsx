import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import type { FieldGiven } from './field-given.ts'

const kinds = ['reminders', 'notices', 'digest'] as const

/** What is sent, and when. */
export function SentField({ fields, onChange }: FieldGiven): ReactNode {
  const { texts } = useDeskTexts()
  const words = texts.desk.mail.settings
  const hints = { reminders: words.remindersHint, notices: words.noticesHint, digest: words.digestHint }
  return (
    <Choices
      legend={words.sent}
      options={kinds.map((value) => ({ value, name: words[value], hint: hints[value] }))}
      chosen={kinds.filter((one) => fields[one])}
      onChoose={(chosen) =>
        onChange({
          reminders: chosen.includes('reminders'),
          notices: chosen.includes('notices'),
          digest: chosen.includes('digest'),
        })
      }
    />
  )
}
