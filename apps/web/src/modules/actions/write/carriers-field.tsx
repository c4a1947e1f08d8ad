import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Choices } from '../../../design/choices.tsx'
import { useSession } from '../../../session/use-session.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import type { FieldsGiven } from './fields-given.ts'

/** Who carries it out: states that have an agency here, in protocol order, and the Secretariat; a state names itself alone. */
export function CarriersField({ form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts, named } = useActionsTexts()
  const { data } = useQuery(answerQuery('/api/directory'))
  const { isSecretariat, state: own } = useSession()
  const words = texts.actions.compose
  const speaking = new Set(data?.agencies.map(({ state }) => state))
  const states = (data?.states ?? [])
    .filter(({ state }) => speaking.has(state) && (isSecretariat || state === own))
    .map(({ state, names }) => ({ value: state, name: named(names) }))
  const secretariat = data?.agencies.find(({ type }) => type === 'secretariat')?.agency
  const options = [
    ...states,
    ...(secretariat === undefined || !isSecretariat
      ? []
      : [{ value: secretariat, name: words.secretariatPart }]),
  ]
  const chosen = [...form.states, ...form.agencies]
  return (
    <Choices
      legend={texts.actions.partsTitle}
      hint={words.statesHint}
      error={faults.includes('states') ? words.missingStates : undefined}
      options={options}
      chosen={chosen}
      onChoose={(now) =>
        onChange({
          states: states.map(({ value }) => value).filter((one) => now.includes(one)),
          agencies: [
            ...form.agencies.filter((one) => one !== secretariat),
            ...(secretariat !== undefined && now.includes(secretariat) ? [secretariat] : []),
          ],
        })
      }
    />
  )
}
