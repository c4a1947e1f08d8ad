import type { Proposal, Silence } from '@concert/api'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useSession } from '../../../session/use-session.ts'
import { SomeTexts } from '../some-texts.tsx'
import { ReasonField } from '../reason-field.tsx'
import { breakContent, breakFaults, emptyBreak, type BreakForm, type BreakType } from './break-form.ts'

type Given = {
  readonly proposal: Proposal
  readonly silence: Silence
  readonly onCancel: () => void
}

/** A reason is all that an objection needs. */
export function BreakComposer({ proposal, silence, onCancel }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const { may, answer } = useSession()
  const name = `break ${silence.id}`
  const { fields, change, forget } = useKeptFields<BreakForm>(name, emptyBreak(language))
  const faults = breakFaults(fields)
  const own = texts.proposals.breaking
  const isSignedByTwo = !may('signs') || answer?.fourEyes === true
  const { shownFaults, contents } = useTried(faults, () => breakContent(proposal, silence.id, fields))
  return (
    <Composer
      contents={contents}
      means={isSignedByTwo ? `${own.means} ${own.submitted}` : own.means}
      isWide
      onDone={forget}
      onCancel={onCancel}
    >
      <ReasonField
        hint={own.reasonHint}
        error={shownFaults.includes('reason') ? own.faults.reason : undefined}
        reason={fields.reason}
        lang={fields.lang}
        onChange={change}
      />
      <Choices<BreakType>
        legend={own.type}
        isSingle
        options={(['objection', 'amendment'] as const).map((value) => ({ value, name: own.types[value] }))}
        chosen={[fields.type]}
        onChoose={([type = 'objection']) => change({ type })}
      />
      <BreakWhere
        form={fields}
        faults={shownFaults}
        version={proposal.versions.find(({ id }) => id === silence.on)}
        onChange={change}
      />
    </Composer>
  )
}

type Where = {
  readonly form: BreakForm
  readonly faults: ReturnType<typeof breakFaults>
  readonly version: Proposal['versions'][number] | undefined
  readonly onChange: (changes: Partial<BreakForm>) => void
}

function BreakWhere({ form, faults, version, onChange }: Where): ReactNode {
  const { texts } = useProposalsTexts()
  const own = texts.proposals.breaking
  const isAmending = form.type === 'amendment'
  const articles = version?.articles ?? []
  const choose = (id: string): void => {
    const stands = articles.find((one) => one.id === id)?.texts ?? {}
    onChange({ article: id, ...(isAmending ? { texts: stands } : {}) })
  }
  return (
    <>
      <Field
        label={own.article}
        isOptional={!isAmending}
        error={faults.includes('article') ? own.faults.article : undefined}
      >
        {(control) => (
          <select {...control} value={form.article} onChange={({ target }) => choose(target.value)}>
            <option value="">{texts.proposals.whole}</option>
            {articles.map(({ id }) => (
              <option key={id} value={id}>
                {texts.proposals.article(id)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isAmending ? (
        <SomeTexts
          label={own.texts}
          texts={form.texts}
          error={faults.includes('texts') ? own.faults.texts : undefined}
          onChange={(next) => onChange({ texts: next })}
        />
      ) : undefined}
    </>
  )
}
