import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { readersOfReply } from '../../situation/requests/reply-form.ts'
import {
  acknowledgementContent,
  ways,
  type AcknowledgementForm,
  type AskingAlert,
  type Way,
} from './acknowledgement-form.ts'

type Given = {
  readonly alert: AskingAlert
  readonly draft: DraftAnswer | undefined
  readonly begun: AcknowledgementForm | undefined
}

/** Nothing in it has to be filled in: at night one presses the button. */
export function AcknowledgeComposer({ alert, draft, begun }: Given): ReactNode {
  const { texts, language } = useThreatsTexts()
  const first: AcknowledgementForm = { way: 'page', note: '', lang: language }
  const name = `acknowledge ${alert.id} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<AcknowledgementForm>(name, begun ?? first)
  const words = texts.alerts.acknowledge
  return (
    <Composer
      draft={draft}
      contents={() => [acknowledgementContent(alert, fields)]}
      means={
        <>
          {words.means} <SigningMeans readers={readersOfReply(alert)} />
        </>
      }
      onDone={forget}
    >
      <Field label={words.way}>
        {(control) => (
          <select
            {...control}
            value={fields.way}
            onChange={({ target }) => change({ way: target.value as Way })}
          >
            {ways.map((way) => (
              <option key={way} value={way}>
                {texts.alerts.ways[way]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={words.note}
        isOptional
        maxLength={2_000}
        lang={fields.lang}
        value={fields.note}
        onChange={(note) => change({ note })}
      />
    </Composer>
  )
}
