import type { DraftAnswer } from '@concert/api'
import { actionOutcomes } from '@concert/statement'
import { useEffect, useRef, type ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useActionsTexts } from '../../../texts/use-actions-texts.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import type { WholeAction } from '../action.ts'
import {
  completionContent,
  completionFaults,
  type CompletionFault,
  type CompletionForm,
  type Outcome,
} from './completion-form.ts'
import { readersOfAction } from './readers-of-word.ts'
import { usePartNames } from '../use-part-names.ts'

type Given = {
  readonly action: WholeAction
  readonly of: string
  readonly draft: DraftAnswer | undefined
  readonly begun: CompletionForm | undefined
  readonly after: ReactNode
}

export function CompletionComposer({ action, of, draft, begun, after }: Given): ReactNode {
  const { language } = useActionsTexts()
  const first: CompletionForm = { of, outcome: undefined, reason: '', lang: language }
  const name = `completion ${action.first} ${of} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<CompletionForm>(name, begun ?? first)
  const place = useFocusWhenChosen(of)
  const faults = completionFaults(fields)
  const { shownFaults, contents } = useTried(faults, () => completionContent(action, fields))
  return (
    <div ref={place} tabIndex={-1}>
      <Composer
        draft={draft}
        contents={contents}
        means={<SigningMeans readers={readersOfAction(action)} />}
        onDone={forget}
        after={after}
      >
        <CompletionFields action={action} form={fields} faults={shownFaults} onChange={change} />
      </Composer>
    </div>
  )
}

/** Whoever chose a part in the table goes on here. */
function useFocusWhenChosen(of: string): React.RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (of !== '') place.current?.focus()
  }, [of])
  return place
}

type FieldsGiven = {
  readonly action: WholeAction
  readonly form: CompletionForm
  readonly faults: readonly CompletionFault[]
  readonly onChange: (changes: Partial<CompletionForm>) => void
}

function CompletionFields({ action, form, faults, onChange }: FieldsGiven): ReactNode {
  const { texts } = useActionsTexts()
  const words = texts.actions.complete
  return (
    <>
      <PartField action={action} of={form.of} onChoose={(of) => onChange({ of })} />
      <Choices<Outcome>
        legend={words.outcome}
        isSingle
        error={faults.includes('outcome') ? words.missingOutcome : undefined}
        options={actionOutcomes.map((value) => ({
          value,
          name: words.outcomes[value],
          hint: words.means[value],
        }))}
        chosen={form.outcome === undefined ? [] : [form.outcome]}
        onChoose={([outcome]) => onChange({ outcome })}
      />
      <TextField
        label={words.reason}
        isOptional={form.outcome === undefined || form.outcome === 'completed'}
        error={faults.includes('reason') ? words.missingReason : undefined}
        rows={3}
        maxLength={5_000}
        lang={form.lang}
        value={form.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  )
}

type PartGiven = {
  readonly action: WholeAction
  readonly of: string
  readonly onChoose: (of: string) => void
}

function PartField({ action, of, onChoose }: PartGiven): ReactNode {
  const { texts } = useActionsTexts()
  const nameOf = usePartNames()
  const words = texts.actions
  const states = action.parts.filter((part) => part.state !== undefined && part.standing !== 'apart')
  return (
    <Field label={words.complete.of}>
      {(control) => (
        <select {...control} value={of} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{words.complete.whole}</option>
          {states.map((part) => (
            <option key={part.state} value={part.state}>
              {`${nameOf(part)} · ${words.partStandings[part.standing]}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
