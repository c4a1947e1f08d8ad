import type { Proposal } from '@concert/api'
import type { ReactNode } from 'react'
import { useProposalsTexts } from '../../../texts/use-proposals-texts.ts'
import { Composer } from '../../../outbox/composer.tsx'
import { useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { readersOf } from '../readers-of.ts'
import { ReasonField } from '../reason-field.tsx'
import { isBlank, sayOn } from '../say-on.ts'

type Given = {
  readonly proposal: Proposal
  /** Undefined: on the whole. */
  readonly article: string | undefined
  readonly onCancel: () => void
}

type Form = { readonly reason: string; readonly lang: string }

export function CommentComposer({ proposal, article, onCancel }: Given): ReactNode {
  const { texts, language } = useProposalsTexts()
  const name = `comment ${proposal.number} ${article ?? ''}`
  const { fields, change, forget } = useKeptFields<Form>(name, { reason: '', lang: language })
  const own = texts.proposals.comment
  const { shownFaults, contents } = useTried(isBlank(fields.reason) ? ['text'] : [], () => {
    const body = { ...(article === undefined ? {} : { article }), text: fields.reason.trim() }
    return sayOn(proposal, { kind: 'proposals.comment', lang: fields.lang, body })
  })
  return (
    <Composer
      contents={contents}
      means={
        <>
          {own.means} <SigningMeans readers={readersOf(proposal)} />
        </>
      }
      onDone={forget}
      onCancel={onCancel}
    >
      <ReasonField
        label={own.text}
        error={shownFaults.length > 0 ? own.missing : undefined}
        reason={fields.reason}
        lang={fields.lang}
        onChange={change}
      />
    </Composer>
  )
}
