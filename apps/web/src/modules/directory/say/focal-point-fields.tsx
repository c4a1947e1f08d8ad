import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { NamesField } from '../../../design/names-field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import { agenciesInOrder } from '../directory-lists.ts'
import { CodeField } from './code-field.tsx'
import type { FocalPointForm } from './focal-point-form.ts'
import { StateSelect } from './state-select.tsx'

type Given = {
  readonly form: FocalPointForm
  readonly onChange: (changes: Partial<FocalPointForm>) => void
  readonly faultOf: (field: string) => string | undefined
}

export function FocalPointFields({ form, onChange, faultOf }: Given): ReactNode {
  const { texts, named } = useLanguage()
  const { data } = useQuery(answerQuery('/api/directory'))
  const { say, agencies } = texts.directory
  const own = (data === undefined ? [] : agenciesInOrder(data)).filter(({ state }) => state === form.state)
  return (
    <>
      <StateSelect
        state={form.state}
        error={faultOf('state')}
        onChoose={(state) => onChange({ state, agency: '' })}
      />
      <CodeField
        label={agencies.agency}
        error={faultOf('agency')}
        options={[['', '–'], ...own.map(({ agency, names }) => [agency, named(names)] as const)]}
        value={form.agency}
        onChoose={(agency) => onChange({ agency })}
      />
      <NamesField
        legend={say.focalPoint.office}
        names={form.office}
        error={faultOf('office')}
        onChange={(office) => onChange({ office })}
      />
      <TextField
        label={say.focalPoint.email}
        isOptional
        type="email"
        maxLength={200}
        value={form.email}
        onChange={(email) => onChange({ email })}
      />
      <TextField
        label={say.focalPoint.telephone}
        hint={say.focalPoint.telephoneHint}
        isOptional
        type="tel"
        maxLength={31}
        value={form.telephone}
        onChange={(telephone) => onChange({ telephone })}
      />
    </>
  )
}
