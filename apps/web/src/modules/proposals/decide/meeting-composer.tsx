import type { Proposal } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { useNow } from '../../../clock/use-now.ts'
import { Choices } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useTried } from '../../../outbox/use-tried.ts'
import { digestsOf } from '../digests-of.ts'
import { useParties } from '../use-parties.ts'
import { consensusContent, meetingFaults, type MeetingForm } from './decision-contents.ts'

type Given = { readonly proposal: Proposal; readonly onCancel: () => void }

/** Where no state objected at a meeting: when, who was in the chair, who was there. */
export function MeetingComposer({ proposal, onCancel }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const nowMs = useNow()
  const { members } = useParties()
  const [form, set] = useState<MeetingForm>(() => ({
    date: new Date(nowMs).toISOString().slice(0, 10),
    chair: '',
    present: members,
  }))
  const faults = meetingFaults(form)
  const own = texts.proposals.meeting
  const { shownFaults, contents } = useTried(faults, () =>
    consensusContent(proposal, form, frozenOf(proposal)),
  )
  return (
    <Composer contents={contents} means={own.means} onCancel={onCancel}>
      <MeetingFields
        form={form}
        faults={shownFaults}
        members={members}
        onChange={(changes) => set((before) => ({ ...before, ...changes }))}
      />
    </Composer>
  )
}

type Fields = {
  readonly form: MeetingForm
  readonly faults: ReturnType<typeof meetingFaults>
  readonly members: readonly string[]
  readonly onChange: (changes: Partial<MeetingForm>) => void
}

function MeetingFields({ form, faults, members, onChange }: Fields): ReactNode {
  const { texts } = useProposalsTexts()
  const { nameOf } = useParties()
  const own = texts.proposals.meeting
  const faultOf = (name: keyof typeof own.faults): string | undefined =>
    faults.includes(name) ? own.faults[name] : undefined
  // Whoever is in the chair is there.
  const seated = (chair: string): Partial<MeetingForm> => ({
    chair,
    present: members.filter((state) => state === chair || form.present.includes(state)),
  })
  return (
    <>
      <TextField
        label={own.date}
        type="date"
        error={faultOf('date')}
        value={form.date}
        onChange={(date) => onChange({ date })}
      />
      <Field label={own.chair} error={faultOf('chair')}>
        {(control) => (
          <select {...control} value={form.chair} onChange={({ target }) => onChange(seated(target.value))}>
            <option value="">{own.choose}</option>
            {members.map((state) => (
              <option key={state} value={state}>
                {nameOf(state)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Choices
        legend={own.present}
        error={faultOf('present')}
        options={members.map((value) => ({ value, name: nameOf(value) }))}
        chosen={form.present}
        onChoose={(present) => onChange({ present: members.filter((state) => present.includes(state)) })}
      />
    </>
  )
}

function frozenOf({ versions, languages }: Proposal): Readonly<Record<string, string>> {
  const required = languages.flatMap(({ language, required: isNeeded }) => (isNeeded ? [language] : []))
  const newest = versions.at(-1)
  return newest === undefined ? {} : digestsOf(newest, required)
}
