import { placeSchema } from '@concert/statement'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Choices } from '../../../design/choices.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import type { FieldsGiven } from './fields-given.ts'
import type { AlertArea } from './alert-form.ts'

/** Where it holds: states, beside whatever other areas the alert named before. */
export function AreasField({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts, named } = useThreatsTexts()
  const { data } = useQuery(answerQuery('/api/directory'))
  const states = (data?.states ?? []).map(({ state, names }): AlertArea => ({
    names,
    places: [placeSchema.parse(state)],
  }))
  const known = new Set(states.map(keyOf))
  const areas = [...states, ...form.areas.filter((area) => !known.has(keyOf(area)))]
  return (
    <Choices
      legend={texts.alerts.areas}
      error={faults.includes('areas') ? texts.threats.compose.missingParts : undefined}
      options={areas.map((area) => ({ value: keyOf(area), name: named(area.names) }))}
      chosen={form.areas.map(keyOf)}
      onChoose={(chosen) => onChange({ areas: areas.filter((area) => chosen.includes(keyOf(area))) })}
    />
  )
}

function keyOf({ places }: AlertArea): string {
  return places.join(' ')
}

/** Who is to acknowledge it: states that have an agency here, in protocol order. */
export function RecipientsField({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts, named } = useThreatsTexts()
  const { data } = useQuery(answerQuery('/api/directory'))
  const speaking = new Set(data?.agencies.map(({ state }) => state))
  const states = (data?.states ?? []).filter(({ state }) => speaking.has(state))
  return (
    <Choices
      legend={texts.alerts.recipients}
      error={faults.includes('recipients') ? texts.threats.compose.missingParts : undefined}
      options={states.map(({ state, names }) => ({ value: state, name: named(names) }))}
      chosen={form.recipients}
      onChoose={(chosen) =>
        onChange({ recipients: states.map(({ state }) => state).filter((one) => chosen.includes(one)) })
      }
    />
  )
}
