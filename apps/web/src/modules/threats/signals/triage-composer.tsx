import type { BoardSignal, DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { Choices } from '../../../design/choices.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { useThreatsTexts } from '../../../texts/use-threats-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { RequestField } from './request-field.tsx'
import { decisions, readersOfTriage, triageContent, triageFaults, type TriageForm } from './triage-form.ts'

type Given = {
  readonly signal: BoardSignal
  readonly draft: DraftAnswer | undefined
  readonly begun: TriageForm | undefined
}

export function TriageComposer({ signal, draft, begun }: Given): ReactNode {
  const { texts, language } = useThreatsTexts()
  const first: TriageForm = { decision: undefined, reason: '', request: '', lang: language }
  const name = `triage ${signal.id} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<TriageForm>(name, begun ?? first)
  const words = texts.signals.triage
  const { shownFaults: faults, contents } = useTried(triageFaults(fields), () =>
    triageContent(signal, fields),
  )
  return (
    <Composer
      draft={draft}
      contents={contents}
      means={<SigningMeans readers={readersOfTriage(signal)} />}
      onDone={forget}
    >
      <Choices
        legend={words.decision}
        error={faults.includes('decision') ? words.missingDecision : undefined}
        isSingle
        options={decisions.map((value) => ({
          value,
          name: texts.signals.decisions[value],
          hint: words.decisionMeans[value],
        }))}
        chosen={fields.decision === undefined ? [] : [fields.decision]}
        onChoose={([decision]) => change({ decision })}
      />
      {fields.decision === 'verification-requested' ? (
        <RequestField
          state={signal.state}
          request={fields.request}
          error={faults.includes('request') ? words.missingRequest : undefined}
          onChoose={(request) => change({ request })}
        />
      ) : undefined}
      <TextField
        label={words.reason}
        isOptional={fields.decision !== 'dismissed'}
        error={faults.includes('reason') ? words.missingReason : undefined}
        rows={3}
        lang={fields.lang}
        value={fields.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextLanguageField lang={fields.lang} onChoose={(lang) => change({ lang })} />
    </Composer>
  )
}
