import type { BriefingDraft } from '@concert/api'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { send } from '../../../api/client.ts'
import { refreshAfter } from '../../../api/refresh-after.ts'
import { Confirm } from '../../../design/confirm.tsx'
import { useBriefingsTexts } from '../../../texts/use-briefings-texts.ts'
import { languageName } from '../../../design/language-name.ts'
import { ReadWords } from '../read-words.tsx'

type Given = {
  readonly draft: BriefingDraft
  readonly language: string
  /** Digest of the words that are read here: others are not confirmed by it. */
  readonly words: string
  readonly onClose: () => void
}

/** The words once more, and what it means to confirm them. */
export function ConfirmVersion({ draft, language, words, onClose }: Given): ReactNode {
  const { texts } = useBriefingsTexts()
  const client = useQueryClient()
  const own = texts.briefings.versions
  const confirm = async (): Promise<void> => {
    await send('POST', `/api/briefings/drafts/${draft.id}/confirm`, { language, words })
    refreshAfter(client, { kind: 'briefings.confirmation' })
  }
  return (
    <Confirm
      title={own.confirmTitle(languageName(language))}
      doIt={own.doIt}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{own.confirmMeans}</p>
      <ReadWords words={draft.words[language]!} lang={language} />
    </Confirm>
  )
}
