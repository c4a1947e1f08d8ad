import type { DeskRequest, DraftAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../../../api/answer-query.ts'
import { TextField } from '../../../design/text-field.tsx'
import { TextLanguageField } from '../../../design/text-language-field.tsx'
import { Composer } from '../../../outbox/composer.tsx'
import { nameOfDraft, useKeptFields } from '../../../outbox/use-kept-fields.ts'
import { useTried } from '../../../outbox/use-tried.ts'
import { useDeskTexts } from '../../../texts/use-desk-texts.ts'
import { askerOf } from '../../../outbox/asker-of.ts'
import { SigningMeans } from '../../../outbox/signing-means.tsx'
import { readersOfReply, replyContent, type ReplyForm, type ReplyKind } from './reply-form.ts'

type Given = {
  readonly kind: ReplyKind
  readonly request: DeskRequest
  readonly label: string
  readonly missing: string
  readonly draft: DraftAnswer | undefined
  readonly begun: ReplyForm | undefined
  readonly onCancel?: () => void
}

/** One text that is said of the request, in one language, to its readers. */
export function ReplyComposer({ kind, request, label, missing, draft, begun, onCancel }: Given): ReactNode {
  const { language } = useDeskTexts()
  const { data } = useQuery(answerQuery('/api/directory'))
  const name = `${kind} ${request.id} ${nameOfDraft(draft)}`
  const { fields, change, forget } = useKeptFields<ReplyForm>(name, begun ?? { text: '', lang: language })
  const isMissing = fields.text.trim() === ''
  const asker = data === undefined ? [request.agency] : askerOf(data, request.agency)
  const readers = readersOfReply(request, asker)
  const { shownFaults, contents } = useTried(isMissing ? ['missing'] : [], () =>
    replyContent(kind, fields, { request, readers }),
  )
  return (
    <Composer
      draft={draft}
      contents={contents}
      means={<SigningMeans readers={readers} />}
      onDone={forget}
      {...(onCancel === undefined ? {} : { onCancel })}
    >
      <TextField
        label={label}
        error={shownFaults.length > 0 ? missing : undefined}
        rows={kind === 'desk.answer' ? 5 : 3}
        lang={fields.lang}
        value={fields.text}
        onChange={(text) => change({ text })}
      />
      <TextLanguageField lang={fields.lang} onChoose={(lang) => change({ lang })} />
    </Composer>
  )
}
