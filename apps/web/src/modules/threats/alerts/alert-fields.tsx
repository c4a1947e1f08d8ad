import { languagesOf } from '@concert/language'
import { responseTypes, type Bodies } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { ReadersChoice } from '../../../outbox/readers-choice.tsx'
import { EventOfRecordField } from '../event-of-record-field.tsx'
import { acknowledgeMinutes, marks, noText, type AlertForm, type Mark } from './alert-form.ts'
import type { FieldsGiven } from './fields-given.ts'
import { AlertTextFields } from './alert-text-fields.tsx'
import styles from './alerts.module.css'
import { AreasField, RecipientsField } from './states-fields.tsx'

export function AlertFields(given: FieldsGiven): ReactNode {
  const { form, faults, onChange } = given
  const { texts } = useThreatsTexts()
  const words = texts.alerts.compose
  const isFirst = form.type === 'alert'
  return (
    <>
      {isFirst ? undefined : (
        <TextField
          label={texts.alerts.note}
          hint={words.reasonHint}
          error={faults.includes('note') ? texts.threats.compose.missingReason : undefined}
          rows={2}
          maxLength={1_000}
          lang={form.lang}
          value={form.note}
          onChange={(note) => onChange({ note })}
        />
      )}
      {isFirst ? <FirstFields {...given} /> : undefined}
      <Texts {...given} />
      <Marks {...given} />
      <div className={styles['columns']}>
        <Choices<ResponseType>
          legend={texts.alerts.responseTypes}
          options={responseTypes.map((value) => ({ value, name: texts.alerts.responses[value] }))}
          chosen={form.responseTypes}
          onChoose={(chosen) => onChange({ responseTypes: chosen })}
        />
        <AreasField {...given} />
        <RecipientsField {...given} />
      </div>
      <Times {...given} />
      <TextField
        label={texts.alerts.contact}
        hint={words.contactHint}
        isOptional
        maxLength={200}
        value={form.contact}
        onChange={(contact) => onChange({ contact })}
      />
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
      {isFirst ? (
        <ReadersChoice {...form.readers} hint="" onChoose={(readers) => onChange({ readers })} />
      ) : (
        <p className={styles['soft']}>{words.sameReaders}</p>
      )}
    </>
  )
}

type ResponseType = NonNullable<Bodies['threats.alert']['responseTypes']>[number]

/** What an update cannot change: the event, and whether it is real. */
function FirstFields({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.alerts.compose
  const { data: node } = useQuery(answerQuery('/api/node'))
  const { data } = useQuery(answerQuery('/api/situation/events'))
  const statuses = [node?.mode === 'live' ? 'actual' : 'exercise', 'test'] as const
  return (
    <>
      <EventOfRecordField
        event={form.event}
        error={faults.includes('event') ? texts.threats.compose.missingEvent : undefined}
        onChoose={(event) =>
          onChange({ event, names: data?.events.find((one) => one.event === event)?.names ?? {} })
        }
      />
      <Choices<AlertForm['status']>
        legend={words.status}
        isSingle
        options={statuses.map((value) => ({
          value,
          name: texts.alerts.statuses[value],
          hint: words.statusMeans[value],
        }))}
        chosen={[form.status]}
        onChoose={([status]) => onChange(status === undefined ? {} : { status })}
      />
    </>
  )
}

function Texts({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { data } = useQuery(answerQuery('/api/directory'))
  const others = languagesOf(data?.organisation?.languages).filter((language) => language !== 'en')
  return (['en', ...others] as const).map((language) => (
    <AlertTextFields
      key={language}
      language={language}
      text={form.texts[language] ?? noText}
      faults={faults}
      onChange={(text) => onChange({ texts: { ...form.texts, [language]: text } })}
    />
  ))
}

function Marks({ form, onChange }: FieldsGiven): ReactNode {
  const { texts } = useThreatsTexts()
  const levels: Readonly<Record<Mark, Readonly<Record<string, string>>>> = texts.alerts.levels
  return (
    <div className={styles['marks']}>
      {(Object.keys(marks) as Mark[]).map((mark) => (
        <Field key={mark} label={texts.alerts.levelNames[mark]}>
          {(control) => (
            <select
              {...control}
              value={form[mark]}
              onChange={({ target }) => onChange({ [mark]: target.value })}
            >
              {marks[mark].map((one) => (
                <option key={one} value={one}>
                  {levels[mark][one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </div>
  )
}

function Times({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.alerts
  return (
    <div className={styles['marks']}>
      <Field label={words.within}>
        {(control) => (
          <select
            {...control}
            value={form.acknowledgeWithinMinutes}
            onChange={({ target }) => onChange({ acknowledgeWithinMinutes: Number(target.value) })}
          >
            {[...new Set([...acknowledgeMinutes, form.acknowledgeWithinMinutes])]
              .toSorted((a, b) => a - b)
              .map((minutes) => (
                <option key={minutes} value={minutes}>
                  {words.minutes(minutes)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <TextField
        type="datetime-local"
        label={words.compose.expiresUtc}
        error={faults.includes('expires') ? words.compose.missingExpiry : undefined}
        value={form.expires}
        onChange={(expires) => onChange({ expires })}
      />
    </div>
  )
}
