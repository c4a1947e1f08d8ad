import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import styles from './edit.module.css'
import type { Editor } from './use-editor.ts'

/** The event and the day, and what the node has computed from them. */
export function BasisCard({ editor }: { readonly editor: Editor }): ReactNode {
  const { texts } = useBriefingsTexts()
  const own = texts.briefings.edit
  const { form, change, faults } = editor
  return (
    <Card title={own.of}>
      <div className={styles['fields']}>
        <EventField event={form.event} onChoose={(event) => change({ event })} />
        <TextField
          label={own.day}
          type="date"
          value={form.date}
          error={faults['date'] === undefined ? undefined : own.dayMissing}
          onChange={(date) => change({ date })}
        />
      </div>
      <Computed editor={editor} />
    </Card>
  )
}

function EventField({
  event,
  onChoose,
}: {
  readonly event: string
  readonly onChoose: (event: string) => void
}): ReactNode {
  const { texts, named } = useBriefingsTexts()
  const { data } = useQuery(answerQuery('/api/situation/events'))
  return (
    <Field label={texts.shell.event}>
      {(control) => (
        <select {...control} value={event} onChange={({ target }) => onChoose(target.value)}>
          {(data?.events ?? []).map((one) => (
            <option key={one.event} value={one.event}>
              {named(one.names)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function Computed({ editor }: { readonly editor: Editor }): ReactNode {
  const { texts, words, language } = useBriefingsTexts()
  const { edit: own, columns, entries } = texts.briefings
  const { computed, draft, form, change } = editor
  const { data } = computed
  return (
    <>
      <p role="status" className={styles['soft']}>
        {computed.isFetching ? own.computing : form.anew > 0 ? own.willAnew : ''}
      </p>
      {data === undefined ? undefined : (
        <Facts
          facts={[
            { name: own.number, value: words.number(data.number) },
            { name: columns.figures, value: entries(data.record.size) },
            {
              name: own.previous,
              value:
                data.previous === undefined
                  ? own.first
                  : own.previousIssue(
                      words.number(data.previous.number),
                      dayInWords(language, data.previous.date),
                    ),
            },
          ]}
        />
      )}
      {draft === undefined ? undefined : (
        <div className={styles['line']}>
          <Button size="xs" variant="default" onClick={() => change({ anew: form.anew + 1 })}>
            {own.anew}
          </Button>
          <span className={styles['soft']}>{own.anewMeans}</span>
        </div>
      )}
    </>
  )
}
