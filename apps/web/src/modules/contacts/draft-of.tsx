import type { DraftAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { answerQuery } from '../../api/answer-query.ts'
import { Asked } from '../../design/asked.tsx'
import type { DraftContent } from '../../outbox/draft-content.ts'
import { OpenedDraft } from '../../outbox/opened-draft.tsx'

type Given = {
  /** Whether a draft is written here: several parts of a page may be able to go on with one. */
  readonly is: (content: DraftContent) => boolean
  readonly children: (draft: DraftAnswer | undefined, content: DraftContent | undefined) => ReactNode
}

/** What goes on with the draft that the address names, where it is one of this part; else what begins anew. */
export function DraftOf({ is, children }: Given): ReactNode {
  const { draft: draftId } = useSearch({ strict: false }) as { readonly draft?: unknown }
  const directory = useQuery(answerQuery('/api/directory'))
  return (
    <Asked query={directory}>
      {() => (
        <OpenedDraft id={draftId}>
          {(draft, content) =>
            content !== undefined && is(content) ? children(draft, content) : children(undefined, undefined)
          }
        </OpenedDraft>
      )}
    </Asked>
  )
}
