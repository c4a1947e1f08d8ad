import type { Instant } from '@concert/statement'
import { isDeepStrictEqual } from 'node:util'
import type { Author } from '../../kernel/caller.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { toldAt } from '../../kernel/told-at.ts'
import { httpSays } from '../../http/rule-texts.ts'
import { editOf, isUnderWay, type DraftContent, type DraftStep, type StoredDraft } from './stored-draft.ts'
import { peopleSay } from '../rule-texts.ts'

/** Who does it, when, and which version of the draft was looked at. */
export type Doing = { readonly version: number; readonly by: Author; readonly at: Instant }

const maxSteps = 200

/**
 * What may become of a draft. Each step answers the draft after it, or the same draft when this is the last step come
 * twice over a bad line. Throws Refusal: `conflict` names who changed it in between.
 */
export function saved(draft: StoredDraft, content: DraftContent, doing: Doing): StoredDraft {
  if (isRepeated(draft, 'saved', doing) && isDeepStrictEqual(draft.content, content)) return draft
  refuseChanged(draft, doing)
  if (draft.status === 'submitted') throw new Refusal('conflict', peopleSay.standsSubmitted)
  return { ...step(draft, 'saved', doing), content }
}

export function submitted(draft: StoredDraft, doing: Doing): StoredDraft {
  if (isRepeated(draft, 'submitted', doing)) return draft
  refuseChanged(draft, doing)
  if (draft.status === 'submitted') throw new Refusal('conflict', peopleSay.submittedAlready)
  return { ...step(draft, 'submitted', doing), status: 'submitted' }
}

/** `mayReturn` is whether the caller signs; else one takes back only what one submitted oneself. */
export function returned(
  draft: StoredDraft,
  remark: string | undefined,
  mayReturn: boolean,
  doing: Doing,
): StoredDraft {
  if (isRepeated(draft, 'returned', doing)) return draft
  refuseChanged(draft, doing)
  if (draft.status !== 'submitted') throw new Refusal('conflict', peopleSay.notSubmitted)
  const isOwn = draft.history.at(-1)!.by.id === doing.by.id
  if (!isOwn && !mayReturn) throw new Refusal('not-entitled', peopleSay.signersReturn)
  if (!isOwn && remark === undefined)
    throw new Refusal('malformed', peopleSay.needsRemark, [toldAt('remark', httpSays.isMissing)])
  return { ...step(draft, 'returned', doing, remark), status: 'open' }
}

export function withdrawn(draft: StoredDraft, doing: Doing): StoredDraft {
  if (isRepeated(draft, 'withdrawn', doing)) return draft
  refuseChanged(draft, doing)
  return { ...step(draft, 'withdrawn', doing), status: 'withdrawn' }
}

/** Throws Refusal when another version stands, or nothing more can be done with the draft. */
export function refuseChanged(draft: StoredDraft, { version }: Pick<Doing, 'version'>): void {
  const last = draft.history.at(-1)!
  const done = { what: last.what, by: last.by.name, at: last.at }
  if (!isUnderWay(draft)) throw new Refusal('conflict', peopleSay.ended({ ...done, what: draft.status }))
  if (version !== draft.version)
    throw new Refusal(
      'conflict',
      peopleSay.changedSince({ ...done, version: draft.version, seen: version }),
      [toldAt('version', peopleSay.versionNow({ version: draft.version, by: done.by }))],
    )
}

/** Saves of one person in a row are one step; a history without end loses its middle. */
export function step(
  draft: StoredDraft,
  what: DraftStep['what'],
  { by, at }: Omit<Doing, 'version'>,
  remark?: string,
): StoredDraft {
  const done: DraftStep = { what, by, at, ...(remark === undefined ? {} : { remark }) }
  const last = draft.history.at(-1)!
  const again = what === 'saved' && last.what === 'saved' && last.by.id === by.id
  const history = [...(again ? draft.history.slice(0, -1) : draft.history), done]
  return {
    ...draft,
    version: draft.version + 1,
    history: history.length <= maxSteps ? history : [history[0]!, ...history.slice(1 - maxSteps)],
  }
}

function isRepeated({ version, history }: StoredDraft, what: DraftStep['what'], doing: Doing): boolean {
  const last = history.at(-1)!
  return version === doing.version + 1 && last.what === what && last.by.id === doing.by.id
}

/** Four eyes: another person than the one who changed it last. */
export function isOwnEdit(draft: Pick<StoredDraft, 'history'>, { id }: Author): boolean {
  return editOf(draft).by.id === id
}
