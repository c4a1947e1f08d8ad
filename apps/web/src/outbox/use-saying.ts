import type { DraftAnswer } from '@concert/api'
import { useCallback, useState } from 'react'
import { useSession } from '../session/use-session.ts'
import { checkContent } from './check-content.ts'
import type { DraftContent } from './draft-content.ts'
import { newId } from './new-id.ts'
import { putInOutbox } from './outbox.ts'
import type { Signing } from './signing.ts'
import { useSignings } from './use-signings.ts'

/** Saying something from a page: decided once, carried out by the outbox. */
export type Saying = {
  /** To sign at once, or to submit for a colleague's signature. */
  readonly act: 'sign' | 'submit'
  /** What became of it; empty before anything was decided, and when all was put away. */
  readonly signings: readonly Signing[]
  /** Throws ApiError where the node would refuse one of them; then none is decided. */
  readonly say: (contents: readonly DraftContent[], draft?: DraftAnswer) => Promise<void>
}

export function useSaying(): Saying {
  const { person, agency, may, answer } = useSession()
  const [ids, setIds] = useState<readonly string[]>([])
  const all = useSignings()
  const act: Saying['act'] = may('signs') && answer?.fourEyes !== true ? 'sign' : 'submit'
  const say = useCallback<Saying['say']>(
    async (contents, draft) => {
      if (person === undefined || agency === undefined) throw new TypeError('Nobody is signed in')
      for (const content of contents) await checkContent(agency, content)
      const decided = contents.map((content, at) => ({
        act,
        agency,
        person: person.id,
        content,
        ...(draft !== undefined && at === 0 ? { id: draft.id, version: draft.version } : { id: newId() }),
      }))
      for (const decision of decided) await putInOutbox(decision)
      setIds(decided.map(({ id }) => id))
    },
    [act, agency, person],
  )
  return { act, say, signings: all.filter(({ id }) => ids.includes(id)) }
}
