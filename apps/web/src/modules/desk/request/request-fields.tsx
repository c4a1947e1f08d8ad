import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Choices } from '../../../design/choices.tsx'
import { NamesField } from '../../../design/names-field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextsFields } from '../../../design/texts-fields.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { EventField } from '../../../design/event-field.tsx'
import { ReadersField } from '../../../outbox/readers-field.tsx'
import { readersOfRequest, type RequestFault, type RequestForm } from './request-form.ts'

type Given = {
  readonly form: RequestForm
  readonly faults: readonly RequestFault[]
  readonly onChange: (changes: Partial<RequestForm>) => void
}

export function RequestFields({ form, faults, onChange }: Given): ReactNode {
  const { texts, language } = useDeskTexts()
  const { agency } = useSession()
  const words = texts.desk.compose
  const missing = faults.includes('texts') ? { [language]: words.missingTexts } : {}
  return (
    <>
      <AskedField form={form} faults={faults} onChange={onChange} />
      <NamesField
        legend={words.subject}
        names={form.subject}
        error={faults.includes('subject') ? words.missingSubject : undefined}
        onChange={(subject) => onChange({ subject })}
      />
      <TextsFields
        label={words.texts}
        shown={language}
        texts={form.texts}
        rows={5}
        errors={missing}
        onChange={(written) => onChange({ texts: written })}
      />
      <TextField
        type="datetime-local"
        label={words.due}
        error={faults.includes('due') ? words.missingDue : undefined}
        value={form.due}
        onChange={(due) => onChange({ due })}
      />
      <EventField
        label={texts.requests.event}
        none={texts.requests.compose.noEvent}
        event={form.event}
        onChoose={(event) => onChange({ event })}
      />
      <ReadersField
        usual={readersOfRequest(form.to, agency)}
        usualMeans={words.readersMean}
        readers={form.readers}
        onChoose={(readers) => onChange({ readers })}
      />
    </>
  )
}

/** Agencies of the directory, states in protocol order, without one's own. */
function AskedField({ form, faults, onChange }: Given): ReactNode {
  const { texts, named } = useDeskTexts()
  const { agency: own } = useSession()
  const { data } = useQuery(answerQuery('/api/directory'))
  const words = texts.desk.compose
  const open = (data?.agencies ?? []).filter(({ agency, closed }) => agency !== own && !closed)
  const inOrder = [
    ...open.filter(({ state }) => state == null),
    ...(data?.states ?? []).flatMap(({ state }) => open.filter((one) => one.state === state)),
  ]
  return (
    <Choices
      legend={words.to}
      hint={words.toHint}
      error={faults.includes('to') ? words.missingTo : undefined}
      options={inOrder.map(({ agency, names }) => ({ value: agency, name: named(names) }))}
      chosen={form.to}
      onChoose={(chosen) =>
        onChange({ to: inOrder.map(({ agency }) => agency).filter((one) => chosen.includes(one)) })
      }
    />
  )
}
