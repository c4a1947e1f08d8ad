import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Field } from '../../design/field.tsx'
import { useThreatsTexts } from '../../texts/use-threats-texts.ts'
import { statesOfRole } from '../directory/directory-lists.ts'

type Given = {
  readonly label: string
  /** What it is called where no state is chosen; undefined: one must be. */
  readonly any: string | undefined
  readonly state: string
  readonly onChoose: (state: string) => void
}

const roles = ['member', 'observer', 'dialogue-partner'] as const

/** A state of the organisation in protocol order, one's own among them. */
export function StateOrAnyField({ label, any, state, onChoose }: Given): ReactNode {
  const { texts, named } = useThreatsTexts()
  const { data } = useQuery(answerQuery('/api/directory'))
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={state} onChange={({ target }) => onChoose(target.value)}>
          {any === undefined ? undefined : <option value="">{any}</option>}
          {roles.map((role) => (
            <optgroup key={role} label={texts.directory.states.roles[role]}>
              {(data === undefined ? [] : statesOfRole(data, role)).map((one) => (
                <option key={one.state} value={one.state}>
                  {named(one.names)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
