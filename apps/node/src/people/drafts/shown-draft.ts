import type { DraftAnswer, DraftsAnswer } from '@concert/api'
import type { Caller } from '../../kernel/caller.ts'
import { isOwnEdit } from './draft-steps.ts'
import type { DraftSummary } from './open-drafts.ts'
import { editOf, isUnderWay, type StoredDraft } from './stored-draft.ts'

type May = DraftAnswer['may']

/** Why the caller may not sign the draft now; undefined when it may. */
export function signHindrance(
  draft: Pick<StoredDraft, 'status' | 'history'>,
  caller: Caller,
): May['signHindrance'] {
  if (!isUnderWay(draft)) return 'closed'
  if (!caller.roles.includes('signs')) return 'role'
  if (!caller.fourEyes) return undefined
  if (draft.status !== 'submitted') return 'not-submitted'
  return isOwnEdit(draft, caller.author!) ? 'four-eyes' : undefined
}

export function shownDraft(draft: StoredDraft, caller: Caller): DraftAnswer {
  const { content, history, receipt } = draft
  const { kind: _, about: __, label: ___, audience: ____, ...rest } = content
  return {
    ...shownSummary(draft),
    ...rest,
    history,
    ...(receipt === undefined ? {} : { receipt }),
    may: mayOf(draft, caller),
  }
}

export function shownSummary(draft: StoredDraft | DraftSummary): DraftsAnswer['drafts'][number] {
  const { id, agency, version, status, history } = draft
  const { kind, about, label, audience } = draft.content
  const { by, at } = editOf(draft)
  return {
    id,
    agency,
    kind,
    ...(about === undefined ? {} : { about }),
    label,
    audience,
    version,
    status,
    created: history[0]!.at,
    edited: { by, at },
    last: history.at(-1)!,
  }
}

function mayOf(draft: StoredDraft, caller: Caller): May {
  const { status, history } = draft
  const drafts = isUnderWay(draft) && caller.roles.includes('drafts')
  const isOwn = history.at(-1)!.by.id === caller.author?.id
  const hindrance = signHindrance(draft, caller)
  return {
    save: drafts && status === 'open',
    submit: drafts && status === 'open',
    return: drafts && status === 'submitted' && (isOwn || caller.roles.includes('signs')),
    withdraw: drafts,
    sign: hindrance === undefined,
    ...(hindrance === undefined ? {} : { signHindrance: hindrance }),
  }
}
