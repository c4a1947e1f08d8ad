import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { useLanguage } from '../../../language/language-provider.tsx'
import { CodeField } from './code-field.tsx'

type Given = {
  readonly state: string
  readonly error?: string | undefined
  readonly onChoose: (state: string) => void
}

/** A state of the directory, in protocol order. */
export function StateSelect({ state, error, onChoose }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const states = (data?.states ?? []).map(({ state: code, names }) => [code, named(names)] as const)
  return (
    <CodeField
      label={texts.directory.states.state}
      error={error}
      options={[['', texts.requests.compose.chooseState], ...states]}
      value={state}
      onChoose={onChoose}
    />
  )
}
