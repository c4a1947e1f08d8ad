import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Field } from '../../design/field.tsx'
import { useLanguage } from '../../language/language-provider.tsx'
import { statesOfRole } from './directory-lists.ts'

type Given = {
  readonly label: string
  /** What stands there while no state is chosen; undefined: one always is. */
  readonly none?: string | undefined
  /** The state that is not offered, as one's own. */
  readonly except?: string | undefined
  readonly state: string
  readonly error?: string | undefined
  readonly onChoose: (state: string) => void
}

const roles = ['member', 'observer', 'dialogue-partner'] as const

/** A state of the organisation, in protocol order. */
export function StateField({ label, none, except, state, error, onChoose }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select {...control} value={state} onChange={({ target }) => onChoose(target.value)}>
          {none === undefined ? undefined : <option value="">{none}</option>}
          {roles.map((role) => (
            <optgroup key={role} label={texts.directory.states.roles[role]}>
              {(data === undefined ? [] : statesOfRole(data, role))
                .filter((one) => one.state !== except)
                .map((one) => (
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
