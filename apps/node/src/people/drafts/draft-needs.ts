import type { NeedAnswer } from '@concert/api'
import type { Caller } from '../../kernel/caller.ts'
import type { Drafts, DraftSummary } from './open-drafts.ts'
import { signHindrance } from './shown-draft.ts'
import type { DraftStep } from './stored-draft.ts'

/** Drafts that the caller may sign now, and its own that were returned to it. */
export function draftNeeds(drafts: Drafts, caller: Caller): readonly NeedAnswer[] {
  return drafts
    .list()
    .filter(({ agency }) => agency === caller.agency)
    .flatMap((draft) => toSign(draft, caller) ?? toMend(draft, caller) ?? [])
}

function toSign(draft: DraftSummary, caller: Caller): NeedAnswer | undefined {
  if (draft.status !== 'submitted' || signHindrance(draft, caller) !== undefined) return undefined
  return need(draft, 'draft-to-sign', draft.history.at(-1)!)
}

/** Returned to whoever submitted it, until somebody has changed it. */
function toMend(draft: DraftSummary, { author }: Caller): NeedAnswer | undefined {
  const [before, last] = draft.history.slice(-2)
  if (draft.status !== 'open' || last?.what !== 'returned') return undefined
  if (before?.by.id !== author?.id || last.by.id === author?.id) return undefined
  return need(draft, 'draft-returned', last)
}

function need({ id, agency, content }: DraftSummary, what: string, { at, remark }: DraftStep): NeedAnswer {
  return {
    id: `${what} ${id} ${at}`,
    module: 'drafts',
    what,
    since: at,
    agency,
    kind: content.kind,
    ...(content.about === undefined ? {} : { event: content.about }),
    ...(remark === undefined ? {} : { text: remark }),
    draft: id,
  }
}
