import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Field } from '../../../design/field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { useSession } from '../../../session/use-session.ts'
import { statesOfRole } from '../../directory/directory-lists.ts'

type Given = {
  readonly state: string
  readonly error: string | undefined
  readonly onChoose: (state: string) => void
}

const roles = ['member', 'observer', 'dialogue-partner'] as const

/** Another state than one's own, in protocol order. */
export function StateField({ state, error, onChoose }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { state: own } = useSession()
  const { data } = useQuery(answerQuery('/api/directory'))
  const words = texts.requests.compose
  return (
    <Field label={words.state} error={error}>
      {(control) => (
        <select {...control} value={state} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{words.chooseState}</option>
          {roles.map((role) => (
            <optgroup key={role} label={texts.directory.states.roles[role]}>
              {(data === undefined ? [] : statesOfRole(data, role))
                .filter((one) => one.state !== own)
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
