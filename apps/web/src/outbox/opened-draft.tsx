import type { DraftAnswer } from '@concert/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { answerQuery } from '../api/answer-query.ts'
import { Asked } from '../design/asked.tsx'
import { contentOf, type DraftContent } from './draft-content.ts'

type Given = {
  /** Of an address, attacker-controlled; nothing is asked where it cannot be a draft's. */
  readonly id: unknown
  readonly children: (draft: DraftAnswer | undefined, content: DraftContent | undefined) => ReactNode
}

/** What goes on with a draft of the node, where the address names one; else what begins anew. */
export function OpenedDraft({ id, children }: Given): ReactNode {
  const named = typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : undefined
  const query = useQuery({
    ...answerQuery('/api/drafts/{id}', { id: named ?? '' }),
    enabled: named !== undefined,
  })
  if (named === undefined) return children(undefined, undefined)
  return <Asked query={query}>{(draft) => children(draft, contentOf(draft))}</Asked>
}
