import type { ReactNode } from 'react'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { StateField } from '../../directory/state-field.tsx'
import { readersOfAsking, type AskFault, type AskForm } from './ask-form.ts'
import { EventField } from '../../../design/event-field.tsx'
import { ReadersField } from '../../../outbox/readers-field.tsx'

type Given = {
  readonly form: AskForm
  readonly faults: readonly AskFault[]
  readonly onChange: (changes: Partial<AskForm>) => void
}

export function AskFields({ form, faults, onChange }: Given): ReactNode {
  const { texts } = useLanguage()
  const { state: own } = useSession()
  const words = texts.requests.compose
  return (
    <>
      <StateField
        label={words.state}
        none={words.chooseState}
        except={own}
        state={form.state}
        error={faults.includes('state') ? words.missingState : undefined}
        onChoose={(state) => onChange({ state })}
      />
      <EventField
        label={texts.requests.event}
        none={texts.requests.compose.noEvent}
        event={form.event}
        onChoose={(event) => onChange({ event })}
      />
      <TextField
        label={words.question}
        hint={words.questionHint}
        error={faults.includes('question') ? words.missingQuestion : undefined}
        rows={5}
        lang={form.lang}
        value={form.question}
        onChange={(question) => onChange({ question })}
      />
      <TextField
        label={words.heardFrom}
        hint={words.heardFromHint}
        isOptional
        maxLength={500}
        lang={form.lang}
        value={form.heardFrom}
        onChange={(heardFrom) => onChange({ heardFrom })}
      />
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
      <ReadersField
        usual={readersOfAsking(form.state)}
        usualMeans={words.readersMean.asked}
        readers={form.readers}
        onChoose={(readers) => onChange({ readers })}
      />
    </>
  )
}
