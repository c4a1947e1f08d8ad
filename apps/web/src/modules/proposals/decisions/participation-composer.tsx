import type { Decision } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { participationContent, type ParticipationForm } from '../decide/decision-contents.ts'
import { readersOf } from '../readers-of.ts'
import { ReasonField } from '../reason-field.tsx'

type Given = {
  readonly decision: Decision
  readonly state: string
  readonly onCancel: () => void
}

export function ParticipationComposer({ decision, state, onCancel }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const [form, set] = useState<ParticipationForm>({ takesPart: undefined, reason: '', lang: language })
  const own = texts.proposals.participation
  const change = (changes: Partial<ParticipationForm>): void => set((before) => ({ ...before, ...changes }))
  const { shownFaults, contents } = useTried(form.takesPart === undefined ? ['takesPart'] : [], () =>
    participationContent(decision, state, form),
  )
  return (
    <Composer
      contents={contents}
      means={
        <>
          {own.signs} <SigningMeans readers={readersOf(decision)} />
        </>
      }
      onCancel={onCancel}
    >
      <Choices<'yes' | 'no'>
        legend={own.choice}
        isSingle
        error={shownFaults.length > 0 ? own.missing : undefined}
        options={(['yes', 'no'] as const).map((value) => ({ value, name: own.choices[value] }))}
        chosen={form.takesPart === undefined ? [] : [form.takesPart ? 'yes' : 'no']}
        onChoose={([chosen]) => change({ takesPart: chosen === 'yes' })}
      />
      <ReasonField isOptional reason={form.reason} lang={form.lang} onChange={change} />
    </Composer>
  )
}
