import type { DraftAnswer } from '@concert/api'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../language/language-provider.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { ReplyFields } from './reply-fields.tsx'
import { readersOfReply, replyContent, replyFaults, type Asked, type ReplyForm } from './reply-form.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'

type Given = {
  readonly request: Asked
  readonly draft: DraftAnswer | undefined
  readonly begun: ReplyForm | undefined
}

export function ReplyComposer({ request, draft, begun }: Given): ReactNode {
  const { language } = useLanguage()
  const first: ReplyForm = { outcome: undefined, answer: '', lang: language, readers: undefined }
  const name = `reply ${request.id} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<ReplyForm>(name, begun ?? first)
  const { shownFaults, contents } = useTried(replyFaults(fields), () => replyContent(request, fields))
  return (
    <Composer
      draft={draft}
      contents={contents}
      means={<SigningMeans readers={fields.readers ?? readersOfReply(request)} />}
      onDone={forget}
    >
      <ReplyFields request={request} form={fields} faults={shownFaults} onChange={change} />
    </Composer>
  )
}
