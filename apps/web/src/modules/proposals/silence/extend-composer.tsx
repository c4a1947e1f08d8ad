import type { Proposal, Silence } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { ReasonField } from '../reason-field.tsx'
import { InstantField } from './instant-field.tsx'
import { extensionContent, extensionFaults, type SilenceForm } from './silence-form.ts'

type Given = {
  readonly proposal: Proposal
  readonly silence: Silence
  readonly onCancel: () => void
}

const dayMs = 86_400_000

export function ExtendComposer({ proposal, silence, onCancel }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const later = new Date(Date.parse(silence.expires) + dayMs).toISOString().slice(0, 16)
  const first: SilenceForm = { expires: later, reason: '', lang: language }
  const { fields, change, forget } = useKeptFields<SilenceForm>(`extend ${silence.id}`, first)
  const faults = extensionFaults(fields, silence.expires)
  const own = texts.proposals.silence
  const { shownFaults, contents } = useTried(faults, () => extensionContent(proposal, silence.id, fields))
  const wrongInstant = shownFaults.find((one) => one !== 'reason')
  return (
    <Composer contents={contents} means={own.extendMeans} onDone={forget} onCancel={onCancel}>
      <InstantField
        value={fields.expires}
        error={wrongInstant !== undefined ? own.faults[wrongInstant] : undefined}
        onChange={(expires) => change({ expires })}
      />
      <ReasonField
        label={own.extendReason}
        error={shownFaults.includes('reason') ? texts.proposals.breaking.faults.reason : undefined}
        reason={fields.reason}
        lang={fields.lang}
        onChange={change}
      />
    </Composer>
  )
}
