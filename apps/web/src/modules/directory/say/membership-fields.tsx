import type { ReactNode } from 'react'
import { NamesField } from '../../../design/names-field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { State } from '../directory-lists.ts'
import { CodeField } from './code-field.tsx'
import type { MembershipForm } from './membership-form.ts'

type Given = {
  readonly form: MembershipForm
  readonly isNew: boolean
  readonly onChange: (changes: Partial<MembershipForm>) => void
  readonly faultOf: (field: string) => string | undefined
}

export function MembershipFields({ form, isNew, onChange, faultOf }: Given): ReactNode {
  const { texts } = useLanguage()
  const { say, states } = texts.directory
  const words = say.membership
  return (
    <>
      {isNew ? (
        <TextField
          label={words.state}
          hint={words.stateHint}
          error={faultOf('state')}
          maxLength={3}
          value={form.state}
          onChange={(state) => onChange({ state: state.toUpperCase() })}
        />
      ) : undefined}
      <CodeField
        label={words.role}
        options={Object.entries(states.roles)}
        value={form.role}
        onChoose={(role) => onChange({ role: role as State['role'] })}
      />
      <TextField
        label={words.order}
        error={faultOf('order')}
        inputMode="numeric"
        maxLength={3}
        value={form.order}
        onChange={(order) => onChange({ order })}
      />
      <NamesField
        legend={texts.directory.organisation.name}
        names={form.names}
        error={faultOf('names')}
        onChange={(names) => onChange({ names })}
      />
      <Dates form={form} onChange={onChange} />
      <Population form={form} onChange={onChange} />
    </>
  )
}

type PartGiven = Pick<Given, 'form' | 'onChange'>

function Dates({ form, onChange }: PartGiven): ReactNode {
  const { texts } = useLanguage()
  const words = texts.directory.say.membership
  return (['since', 'until'] as const).map((field) => (
    <TextField
      key={field}
      label={words[field]}
      isOptional
      type="date"
      value={form[field]}
      onChange={(date) => onChange({ [field]: date })}
    />
  ))
}

function Population({ form, onChange }: PartGiven): ReactNode {
  const { texts } = useLanguage()
  const words = texts.directory.say.membership
  return (['persons', 'year', 'source'] as const).map((field) => (
    <TextField
      key={field}
      label={words[field]}
      isOptional
      {...(field === 'source' ? {} : { inputMode: 'numeric' as const })}
      maxLength={300}
      value={form[field]}
      onChange={(text) => onChange({ [field]: text })}
    />
  ))
}
