import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { NamesField } from '../../../design/names-field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useLanguage } from '../../../language/language-provider.tsx'
import type { Agency } from '../directory-lists.ts'
import { agencyContent, agencyFaults, agencyForm, type AgencyForm } from './agency-form.ts'
import { CodeField } from './code-field.tsx'
import { OpeningButton } from './opening-button.tsx'
import { SayDialog } from './say-dialog.tsx'
import { StateSelect } from './state-select.tsx'

/** States an agency, or states it anew: its name, its type, and that it is closed. */
export function StateAgency({ standing }: { readonly standing?: Agency }): ReactNode {
  const { texts } = useLanguage()
  const { say } = texts.directory
  return (
    <OpeningButton name={standing === undefined ? say.agency.make : say.change}>
      {(onClose) => (
        <SayDialog<AgencyForm>
          title={say.agency.title}
          means={say.means}
          first={agencyForm(standing)}
          faults={agencyFaults}
          content={agencyContent}
          fields={(form, onChange, faultOf) => (
            <Fields form={form} isNew={standing === undefined} onChange={onChange} faultOf={faultOf} />
          )}
          onClose={onClose}
        />
      )}
    </OpeningButton>
  )
}

type FieldsGiven = {
  readonly form: AgencyForm
  readonly isNew: boolean
  readonly onChange: (changes: Partial<AgencyForm>) => void
  readonly faultOf: (field: string) => string | undefined
}

function Fields({ form, isNew, onChange, faultOf }: FieldsGiven): ReactNode {
  const { texts } = useLanguage()
  const { say, agencies } = texts.directory
  const types = Object.entries(agencies.types).filter(([type]) => !isNew || type !== 'secretariat')
  return (
    <>
      {isNew ? (
        <TextField
          label={say.agency.id}
          hint={say.agency.idHint}
          error={faultOf('agency')}
          maxLength={48}
          value={form.agency}
          onChange={(agency) => onChange({ agency })}
        />
      ) : undefined}
      <CodeField
        label={agencies.type}
        options={types}
        value={form.type}
        onChoose={(type) => onChange({ type: type as Agency['type'] })}
      />
      {form.type === 'secretariat' ? undefined : (
        <StateSelect state={form.state} error={faultOf('state')} onChoose={(state) => onChange({ state })} />
      )}
      <NamesField
        legend={say.agency.names}
        names={form.names}
        error={faultOf('names')}
        onChange={(names) => onChange({ names })}
      />
      {isNew ? undefined : (
        <Choices
          legend={say.change}
          options={[{ value: 'closed', name: say.agency.closed }]}
          chosen={form.closed ? ['closed'] : []}
          onChoose={(chosen) => onChange({ closed: chosen.length > 0 })}
        />
      )}
    </>
  )
}
