import { riskScopes } from '@concert/statement'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { ReadersChoice } from '../../../outbox/readers-choice.tsx'
import { EventOfRecordField } from '../event-of-record-field.tsx'
import { StateField } from '../../directory/state-field.tsx'
import { Annex2Fields } from './annex2-fields.tsx'
import { parts, type AssessmentForm, type Part } from './assessment-form.ts'
import { RiskFields } from './risk-fields.tsx'

type Given = {
  readonly form: AssessmentForm
  readonly faults: readonly string[]
  readonly onChange: (changes: Partial<AssessmentForm>) => void
}

export function AssessFields({ form, faults, onChange }: Given): ReactNode {
  const { texts } = useThreatsTexts()
  const words = texts.threats.compose
  return (
    <>
      <EventOfRecordField
        event={form.event}
        error={faults.includes('event') ? words.missingEvent : undefined}
        onChoose={(event) => onChange({ event })}
      />
      <StateField
        label={words.state}
        none={texts.threats.anywhere}
        state={form.state}
        onChoose={(state) => onChange({ state })}
      />
      <Choices<Part>
        legend={words.parts}
        error={faults.includes('parts') ? words.missingParts : undefined}
        options={parts.map((value) => ({ value, name: texts.threats.parts[value] }))}
        chosen={form.parts}
        onChoose={(chosen) => onChange({ parts: chosen })}
      />
      {form.parts.includes('annex2') ? (
        <Annex2Fields form={form} faults={faults} onChange={onChange} />
      ) : undefined}
      {riskScopes
        .filter((scope) => form.parts.includes(scope))
        .map((scope) => (
          <RiskFields
            key={scope}
            scope={scope}
            lang={form.lang}
            risk={form.risks[scope]}
            faults={faults}
            onChange={(risk) => onChange({ risks: { ...form.risks, [scope]: risk } })}
          />
        ))}
      <TextField
        label={texts.threats.summary}
        hint={words.summaryHint}
        isOptional
        rows={4}
        lang={form.lang}
        value={form.summary}
        onChange={(summary) => onChange({ summary })}
      />
      <TextLanguageField lang={form.lang} onChoose={(lang) => onChange({ lang })} />
      <ReadersChoice {...form.readers} hint="" onChoose={(readers) => onChange({ readers })} />
    </>
  )
}
