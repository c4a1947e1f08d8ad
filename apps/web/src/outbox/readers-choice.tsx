import { circles, labels, type Label } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { Choices } from '../design/choices.tsx'
import { Field } from '../design/field.tsx'
import { LabelMark } from '../design/label-mark.tsx'
import { useLanguage } from '../language/language-provider.tsx'
import {
  audienceFrom,
  audiencePresets,
  presetOf,
  type AudiencePreset,
  type Readers,
} from './audience-presets.ts'

type Given = Readers & { readonly onChoose: (readers: Readers) => void }

/** Unless something else is said, what was used last is chosen. */
type ChoiceGiven = Given & { readonly hint?: string }
type Choice = AudiencePreset | 'other'

/** Chooses the label and who will see it: a usual audience, or any other by hand. */
export function ReadersChoice({ label, audience, onChoose, hint }: ChoiceGiven): ReactNode {
  const { texts } = useLanguage()
  const chosen: Choice = presetOf({ label, audience }) ?? 'other'
  const names = [...(Object.keys(audiencePresets) as AudiencePreset[]), 'other' as const]
  return (
    <>
      <Choices<Choice>
        legend={texts.report.readers.name}
        hint={hint ?? texts.report.readers.hint}
        isSingle
        chosen={[chosen]}
        options={names.map((name) => ({
          value: name,
          name: name === 'other' ? texts.report.readers.other : <LabelMark {...audiencePresets[name]} />,
          hint: texts.report.readers.means[name],
        }))}
        onChoose={([name]) => {
          if (name === undefined) return
          onChoose(name === 'other' ? { label: 'TLP:GREEN', audience: ['members'] } : audiencePresets[name])
        }}
      />
      {chosen === 'other' ? (
        <OtherReaders label={label} audience={audience} onChoose={onChoose} />
      ) : undefined}
    </>
  )
}

/** Any label but the one for all, and any of the organisation's circles and states. */
export function OtherReaders({ label, audience, onChoose }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const names: Readonly<Record<string, string>> = texts.design.circles
  const states = (data?.states ?? []).map(({ state, names }) => ({
    value: state,
    name: named(names),
  }))
  const isEmpty = audience.length === 0
  return (
    <>
      <Field label={texts.report.readers.label}>
        {(control) => (
          <select
            {...control}
            value={label}
            onChange={({ target }) => onChoose({ label: target.value as Label, audience })}
          >
            {labels
              .filter((one) => one !== 'TLP:CLEAR')
              .map((one) => (
                <option key={one}>{one}</option>
              ))}
          </select>
        )}
      </Field>
      <Choices
        legend={texts.report.readers.audience}
        error={isEmpty ? texts.report.readers.nobody : undefined}
        options={[...circles.map((one) => ({ value: one as string, name: names[one] })), ...states]}
        chosen={audience}
        onChoose={(chosen) => onChoose({ label, audience: audienceFrom(chosen) })}
      />
    </>
  )
}
