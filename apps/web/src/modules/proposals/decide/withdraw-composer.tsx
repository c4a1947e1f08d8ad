import type { Proposal } from '@concert/api'
import { useState, type ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useTried } from '../../../outbox/use-tried.ts'
import { ReasonField } from '../reason-field.tsx'
import { isBlank, sayOn } from '../say-on.ts'

type Given = {
  readonly proposal: Proposal
  /** The draft, or the silence. */
  readonly of: string
  readonly means: string
  readonly onCancel: () => void
}

type Form = { readonly reason: string; readonly lang: string }

export function WithdrawComposer({ proposal, of, means, onCancel }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const [form, set] = useState<Form>({ reason: '', lang: language })
  const { shownFaults, contents } = useTried(isBlank(form.reason) ? ['reason'] : [], () => {
    const body = { reason: form.reason.trim() }
    return sayOn(proposal, { kind: 'proposals.withdrawal', inReplyTo: of, lang: form.lang, body })
  })
  return (
    <Composer contents={contents} means={means} onCancel={onCancel}>
      <ReasonField
        error={shownFaults.length > 0 ? texts.proposals.withdrawal.missing : undefined}
        reason={form.reason}
        lang={form.lang}
        onChange={(changes) => set((before) => ({ ...before, ...changes }))}
      />
    </Composer>
  )
}
