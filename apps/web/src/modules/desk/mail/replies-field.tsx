import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import type { FieldGiven } from './field-given.ts'

/** Whether a silence is broken by answering a mail, and what that means for the agency. */
export function RepliesField({ fields, standing, onChange }: FieldGiven): ReactNode {
  const { texts } = useDeskTexts()
  const { answer } = useSession()
  const words = texts.desk.mail.settings
  const hint = !standing.takesAnswers
    ? words.repliesClosed
    : answer?.fourEyes === true
      ? words.repliesFourEyes
      : words.repliesHint
  return (
    <Choices
      legend={words.replies}
      options={[{ value: 'replies', name: words.allowReplies, hint }]}
      chosen={fields.replies ? ['replies'] : []}
      onChoose={(chosen) => onChange({ replies: chosen.includes('replies') })}
    />
  )
}
