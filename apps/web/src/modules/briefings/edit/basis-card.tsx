import { EventField } from '../../../design/event-field.tsx'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Card } from '../../../design/card.tsx'
import { dayInWords } from '../../../design/day-in-words.ts'
import { Facts } from '../../../design/facts.tsx'
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
        <EventField
          label={texts.shell.event}
          isAny
          event={form.event}
          onChoose={(event) => change({ event })}
        />
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
