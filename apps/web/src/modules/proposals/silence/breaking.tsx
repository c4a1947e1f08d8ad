import type { Proposal, Silence } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Act } from '../act.tsx'
import { useWriting } from '../use-writing.ts'
import { BreakComposer } from './break-composer.tsx'

type Given = { readonly proposal: Proposal; readonly silence: Silence }

/** One click opens it, the second signs it. Who was too late still reads why, though the silence has passed meanwhile. */
export function Breaking({ proposal, silence }: Given): ReactNode {
  const { texts } = useProposalsTexts()
  const { isMember } = useWriting()
  if (!isMember) return undefined
  return (
    <Act name={texts.proposals.breaking.title} isMain isOffered={silence.standing === 'running'}>
      {(close) => <BreakComposer proposal={proposal} silence={silence} onCancel={close} />}
    </Act>
  )
}
