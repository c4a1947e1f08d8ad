import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { Field } from '../../../design/field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { agenciesInOrder } from '../../directory/directory-lists.ts'

type Given = { readonly agency: string; readonly onChoose: (agency: string) => void }

/** Whoever administers the node invites for any agency, so that its first administrator can come. */
export function AgencySelect({ agency, onChoose }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const agencies = data === undefined ? [] : agenciesInOrder(data).filter(({ closed }) => !closed)
  return (
    <Field label={texts.people.invitations.agency}>
      {(control) => (
        <select {...control} value={agency} onChange={({ target }) => onChoose(target.value)}>
          {agencies.map((one) => (
            <option key={one.agency} value={one.agency}>
              {named(one.names)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
