import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { ButtonLink } from '../../../design/button-link.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useAgencyNames } from '../../../design/use-agency-names.ts'
import { useStateNames } from '../../../design/use-state-names.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import type { DraftContent } from '../../../outbox/draft-content.ts'
import { askContent } from '../requests/ask-form.ts'
import type { BoardLine } from './board-lines.ts'
import { missingQuestion } from './missing-question.ts'

type Given = { readonly lines: readonly BoardLine[]; readonly onClose: () => void }

/** A question for each state, ready to be signed and open to be changed. */
export function AskMissingDialog({ lines: now, onClose }: Given): ReactNode {
  const { texts, language } = useLanguage()
  const stateOf = useStateNames()
  // A line that is answered while this is open stays in it: what is read is what is signed.
  const [lines] = useState(now)
  const first = useQuestions(lines)
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({})
  const questionOf = (line: BoardLine): string => changed[line.agency] ?? first(line)
  const contents = (): readonly DraftContent[] | undefined =>
    lines.some((line) => questionOf(line).trim() === '') ? undefined : lines.map(contentOf)
  const contentOf = (line: BoardLine): DraftContent =>
    askContent({
      state: line.state!,
      event: line.event,
      question: questionOf(line),
      heardFrom: '',
      lang: language,
      readers: undefined,
    })
  return (
    <Dialog title={texts.overdue.askTitle} onClose={onClose}>
      <Composer
        contents={contents}
        means={texts.overdue.askMeans}
        after={<ButtonLink to="/requests">{texts.overdue.asked}</ButtonLink>}
        onCancel={onClose}
      >
        {lines.map((line) => (
          <TextField
            key={line.agency}
            label={stateOf(line.state)}
            error={questionOf(line).trim() === '' ? texts.requests.compose.missingQuestion : undefined}
            rows={3}
            lang={language}
            value={questionOf(line)}
            onChange={(question) => setChanged({ ...changed, [line.agency]: question })}
          />
        ))}
      </Composer>
    </Dialog>
  )
}

function useQuestions(lines: readonly BoardLine[]): (line: BoardLine) => string {
  const { texts, language, named } = useLanguage()
  const nameOf = useAgencyNames()
  const { data } = useQuery({ ...answerQuery('/api/situation/events'), enabled: lines.length > 0 })
  return (line) => {
    const event = data?.events.find((one) => one.event === line.event)
    return missingQuestion({ texts, language }, line, {
      agency: nameOf(line.agency),
      event: named(event?.names) || line.event,
    })
  }
}
