import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { ReadersField } from '../../../outbox/readers-field.tsx'
import {
  outcomes,
  readersOfReply,
  type Asked,
  type Outcome,
  type ReplyFault,
  type ReplyForm,
} from './reply-form.ts'

type Given = {
  readonly request: Asked
  readonly form: ReplyForm
  readonly faults: readonly ReplyFault[]
  readonly onChange: (changes: Partial<ReplyForm>) => void
}

export function ReplyFields({ request, form, faults, onChange }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = texts.requests.reply
  return (
    <>
      <Choices<Outcome>
        legend={words.outcome}
        error={faults.includes('outcome') ? words.missingOutcome : undefined}
        isSingle
        options={outcomes.map((value) => ({
          value,
          name: texts.requests.outcomes[value],
          hint: words.outcomeMeans[value],
        }))}
        chosen={form.outcome === undefined ? [] : [form.outcome]}
        onChoose={([outcome]) => onChange({ outcome })}
      />
      <TextField
        label={words.answer}
        error={faults.includes('answer') ? words.missingAnswer : undefined}
        rows={5}
        lang={form.lang}
        value={form.answer}
        onChange={(answer) => onChange({ answer })}
      />
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
      <ReadersField
        usual={readersOfReply(request)}
        usualMeans={texts.requests.compose.readersMean.request}
        readers={form.readers}
        onChoose={(readers) => onChange({ readers })}
      />
    </>
  )
}
