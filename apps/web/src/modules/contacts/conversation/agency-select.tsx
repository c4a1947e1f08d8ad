import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import type { Control } from '../../../design/field.tsx'
import { useContactsTexts } from '../../../texts/use-contacts-texts.ts'

type Given = {
  readonly control: Control
  /** Empty: outside of the directory. */
  readonly agency: string
  readonly onChoose: (agency: string) => void
}

/** An agency of the directory, by state in protocol order with the Secretariat first; or a party outside of it. */
export function AgencySelect({ control, agency, onChoose }: Given): ReactNode {
  const { texts, named } = useContactsTexts()
  const { data } = useQuery(answerQuery('/api/directory'))
  const agencies = data?.agencies ?? []
  const common = agencies.filter(({ state }) => state === null || state === undefined)
  return (
    <select {...control} value={agency} onChange={({ target }) => onChoose(target.value)}>
      <option value="">{texts.contacts.compose.outside}</option>
      {common.map((one) => (
        <option key={one.agency} value={one.agency}>
          {named(one.names)}
        </option>
      ))}
      {(data?.states ?? []).map(({ state, names }) => {
        const own = agencies.filter((one) => one.state === state)
        return own.length === 0 ? undefined : (
          <optgroup key={state} label={named(names)}>
            {own.map((one) => (
              <option key={one.agency} value={one.agency}>
                {named(one.names)}
              </option>
            ))}
          </optgroup>
        )
      })}
    </select>
  )
}
